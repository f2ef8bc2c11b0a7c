#pragma once

#include "backend/base/result.h"
#include "backend/xml/issue.h"
#include "backend/xml/origin.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>

namespace inn::config {

// What a secret is for; its value is never part of the document.
struct SecretConfig
{
    std::optional<QString> ephemeral, isPrivate;
    std::optional<QUuid> uuid;
    std::optional<QString> description;
    std::optional<QString> usage; // "volume", "ceph", "iscsi", "tls", "vtpm"
    std::optional<QString> volume, name, target; // which one: by the usage
    xml::Origin origin;
    bool operator==(const SecretConfig &) const = default;
};

Result<SecretConfig> readSecret(const QByteArray &xml, xml::Issues *issues = nullptr);
QByteArray writeSecret(const SecretConfig &config);
xml::Issues checkSecret(const SecretConfig &config);
void applySecretDefaults(SecretConfig &config);

} // namespace inn::config
