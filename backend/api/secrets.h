#pragma once

#include "backend/api/types.h"
#include "backend/base/task.h"

#include <QObject>

#include <optional>

namespace inn::api {

// What a secret is for; VIR_SECRET_USAGE_TYPE_….
enum class SecretUsage { None = 0, Volume, Ceph, Iscsi, Tls, Vtpm };

struct SecretInfo
{
    QUuid uuid;
    SecretUsage usage = SecretUsage::None;
    QString usageId; // path of the volume, name or target; "" with SecretUsage::None
    QString description;
    bool ephemeral = false; // the value is never written to a disk
    bool isPrivate = false; // the value is given to nobody who asks
    std::optional<bool> hasValue; // nothing: the host does not tell
    bool operator==(const SecretInfo &) const = default;
};

// Passwords and keys that a host keeps for disks, pools and connections. Lives in the connection's backend
// thread. A secret that is not there is NotFound (VIR_ERR_NO_SECRET). Values are bytes of any kind, at most
// kLargestSecret of them; they never come into messages or logs.
class Secrets : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual std::vector<SecretInfo> list() const = 0;
    virtual QFuture<Result<QByteArray>> xml(QUuid secret) = 0;
    // A document with the UUID of a secret that is there changes it. Errors: AlreadyExists where UUID and
    // usage belong to two secrets or the usage is taken (VIR_ERR_INTERNAL_ERROR).
    virtual QFuture<Result<QUuid>> define(QByteArray xml) = 0;
    virtual QFuture<Result<>> undefine(QUuid secret) = 0;
    virtual QFuture<Result<>> setValue(QUuid secret, QByteArray value) = 0;
    // Errors: Denied of a private one (VIR_ERR_INVALID_SECRET), NotFound without value (VIR_ERR_NO_SECRET).
    virtual QFuture<Result<QByteArray>> value(QUuid secret) = 0;
    virtual QFuture<Result<SecretInfo>> findByUsage(SecretUsage usage, QString usageId) = 0;

Q_SIGNALS:
    void changed(const inn::api::SecretInfo &secret); // or new
    void removed(const QUuid &secret);
    void valueChanged(const QUuid &secret);
};

inline constexpr qsizetype kLargestSecret = 65536; // libvirt's VIR_SECRET_VALUE_MAX on the wire

// libvirt's words ("volume", "ceph", "iscsi", "tls", "vtpm", "none").
QString secretUsageName(SecretUsage usage);
SecretUsage secretUsageFromName(const QString &name); // None for other words
Result<> checkSecretValue(const QByteArray &value); // its length
Error secretNotFound(const QUuid &secret);
Error secretNotFound(SecretUsage usage, const QString &usageId);
Error secretIsPrivate(const QUuid &secret);
Error secretHasNoValue(const QUuid &secret);

} // namespace inn::api
