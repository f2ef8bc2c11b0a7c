#include "backend/api/secrets.h"

#include "backend/base/translated.h"

#include <array>

namespace inn::api {

namespace {

constexpr int kInvalidArgument = 8; // VIR_ERR_INVALID_ARG
constexpr int kInvalidSecret = 65; // VIR_ERR_INVALID_SECRET
constexpr int kNoSecret = 66; // VIR_ERR_NO_SECRET

const std::array<QString, 6> &usageNames()
{
    static const std::array<QString, 6> names { QStringLiteral("none"), QStringLiteral("volume"),
        QStringLiteral("ceph"), QStringLiteral("iscsi"), QStringLiteral("tls"), QStringLiteral("vtpm") };
    return names;
}

Error numbered(ErrorCode code, int number, const QString &message)
{
    Error error { code, message };
    error.libvirtCode = number;
    return error;
}

} // namespace

QString secretUsageName(SecretUsage usage)
{
    const size_t index = size_t(usage);
    return index < usageNames().size() ? usageNames().at(index) : usageNames().front();
}

SecretUsage secretUsageFromName(const QString &name)
{
    const auto &names = usageNames();
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? SecretUsage::None : SecretUsage(found - names.begin());
}

Result<> checkSecretValue(const QByteArray &value)
{
    if (value.size() <= kLargestSecret)
        return {};
    return numbered(ErrorCode::InvalidConfig, kInvalidArgument,
        translated("A secret’s value must have at most %1 bytes, not %2.")
            .arg(kLargestSecret)
            .arg(value.size()));
}

Error secretNotFound(const QUuid &secret)
{
    return numbered(ErrorCode::NotFound, kNoSecret,
        translated("There is no secret “%1” on this host.").arg(uuidText(secret)));
}

Error secretNotFound(SecretUsage usage, const QString &usageId)
{
    return numbered(ErrorCode::NotFound, kNoSecret,
        translated("There is no secret for “%1” (%2) on this host.").arg(usageId, secretUsageName(usage)));
}

Error secretIsPrivate(const QUuid &secret)
{
    return numbered(ErrorCode::Denied, kInvalidSecret,
        translated("The secret “%1” is private: its value is shown to nobody.").arg(uuidText(secret)));
}

Error secretHasNoValue(const QUuid &secret)
{
    return numbered(ErrorCode::NotFound, kNoSecret,
        translated("The secret “%1” has no value yet; set one first.").arg(uuidText(secret)));
}

} // namespace inn::api
