#pragma once

#include "backend/base/result.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/words.h"

#include <QString>

#include <optional>

// Small words that the parts of the command builder share.
namespace inn::qemu {

using Text = std::optional<QString>;

using config::is;

[[nodiscard]] inline QString text(const Text &value)
{
    return value.value_or(QString());
}
inline void setIfAbsent(Text &value, const QString &fallback)
{
    if (!value || value->isEmpty())
        value = fallback;
}

// How messages call a device: “disk “vda””, “network interface “52:54:…””.
QString diskLabel(const config::DiskConfig &disk);
QString interfaceLabel(const config::InterfaceConfig &interface);
// The number in a disk target: "vda" is 0, "sdab" is 27; nothing for what is no such name.
std::optional<unsigned> targetIndex(const QString &target);
// "0x1f" for 31.
QString hex(unsigned value);

[[nodiscard]] bool isQ35(const config::DomainConfig &domain);
[[nodiscard]] bool isI440fx(const config::DomainConfig &domain);
[[nodiscard]] bool isKvm(const config::DomainConfig &domain);
[[nodiscard]] bool hasGraphics(const config::DomainConfig &domain, QStringView type);
// A controller of that type and index, or null.
const config::ControllerConfig *findController(
    const config::DomainConfig &domain, QStringView type, unsigned index);

Error unsupported(const QString &message);
Error invalid(const QString &message);

} // namespace inn::qemu
