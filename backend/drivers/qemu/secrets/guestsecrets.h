#pragma once

#include "backend/api/secretkeeper.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/command/hoststate.h"

// Values of secrets on their way to an emulator: files that only it can read, there as long as it needs to
// read them.
namespace inn::qemu {

// Into the guest's folder, which must be there. Errors: NotFound, names a secret that nobody keeps or that
// has no value; Io.
Result<> writeSecrets(
    const config::DomainConfig &forCommand, const HostState &host, const api::SecretKeeper *keeper);
Result<> writeSecrets(const config::DiskConfig &disk, int index, const QString &guestName,
    const HostState &host, const api::SecretKeeper *keeper);
// One that a program beside the emulator reads.
Result<> writeSecret(const QString &path, const QByteArray &value);
// As soon as the emulator has read them.
void removeSecrets(const QString &folder);

// What a TPM's state is encrypted with; empty: it is not. Errors: NotFound.
Result<std::optional<QByteArray>> tpmPassphrase(
    const config::DomainConfig &domain, const config::TpmConfig &tpm, const api::SecretKeeper *keeper);

} // namespace inn::qemu
