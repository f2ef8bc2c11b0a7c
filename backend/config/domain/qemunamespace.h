#pragma once

#include "backend/xml/origin.h"

#include <QString>

#include <optional>
#include <vector>

// What is passed to QEMU past libvirt: elements of their own namespace at the end of the document.
namespace inn::xml {
class Report;
} // namespace inn::xml

namespace inn::config {

struct DomainConfig;

inline const QString kQemuUri = QStringLiteral("http://libvirt.org/schemas/domain/qemu/1.0"); // prefix "qemu"

struct QemuArgumentConfig
{
    std::optional<QString> value;
    xml::Origin origin;
    bool operator==(const QemuArgumentConfig &) const = default;
};

struct QemuEnvironmentConfig
{
    std::optional<QString> name, value;
    xml::Origin origin;
    bool operator==(const QemuEnvironmentConfig &) const = default;
};

struct QemuCapabilityConfig
{
    std::optional<QString> capability;
    xml::Origin origin;
    bool operator==(const QemuCapabilityConfig &) const = default;
};

struct QemuPropertyConfig
{
    std::optional<QString> name, type, value; // "string", "signed", "unsigned", "bool", "remove"
    xml::Origin origin;
    bool operator==(const QemuPropertyConfig &) const = default;
};

struct QemuDeviceConfig
{
    std::optional<QString> alias;
    std::vector<QemuPropertyConfig> properties; // of the device that the guest sees
    xml::Origin origin;
    bool operator==(const QemuDeviceConfig &) const = default;
};

void checkQemuEnvironment(const QemuEnvironmentConfig &variable, xml::Report &report);
void checkQemuProperty(const QemuPropertyConfig &property, xml::Report &report);

} // namespace inn::config
