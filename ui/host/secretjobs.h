#pragma once

#include "backend/api/connection.h"
#include "backend/api/secrets.h"
#include "backend/api/storagepools.h"

// Several steps with a host's secrets, to be called in its backend thread: models::Host::call().
namespace inn::ui {

// Defines it and gives it its value; of a new one nothing stays when that fails. An empty value is not set.
QFuture<Result<>> createSecret(api::Secrets *secrets, QByteArray xml, QByteArray value);
// Names of the machines whose documents name the secret, by identity or use.
QFuture<Result<QStringList>> usersOfSecret(api::Connection &connection, api::SecretInfo secret);
// A volume that is encrypted with that passphrase, which becomes a secret for `path`: the document names it.
QFuture<Result<>> createEncryptedVolume(
    api::Connection &connection, QUuid pool, QByteArray xml, QString path, QByteArray passphrase, JobPtr job);
// The same document, encrypted with that secret.
Result<QByteArray> withEncryption(const QByteArray &volumeXml, const QUuid &secret);

} // namespace inn::ui
