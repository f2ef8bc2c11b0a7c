#include "backend/drivers/qemu/definition/redirdefinition.h"

#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/chardevdefinition.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <QCoreApplication>

#include <algorithm>

namespace inn::qemu {

namespace {

using config::DomainConfig;

QString tr(const char *text)
{
    return QCoreApplication::translate("inn::qemu::Definition", text);
}

void needDevice(
    const QemuCapabilities &capabilities, const char *device, const char *where, const xml::Report &report)
{
    if (!capabilities.hasDevice(QString::fromLatin1(device)))
        report.error(where,
            tr("The emulator “%1” has no device “%2”.").arg(capabilities.binary, QString::fromLatin1(device)),
            kUnsupported);
}

void checkSmartcard(const DomainConfig &domain, const config::SmartcardConfig &smartcard,
    const QemuCapabilities &capabilities, const xml::Report &report)
{
    const config::AddressConfig address = smartcard.address.value_or(config::AddressConfig {});
    const bool isFirst = address.controller.value_or(0) == 0 && address.slot.value_or(0) == 0;
    if (domain.smartcards.size() > 1 || !isFirst)
        report.error({}, tr("A guest can have one smart card only, in the first slot of the first reader."),
            kUnsupported);
    if (is(smartcard.mode, u"passthrough")) {
        needDevice(capabilities, "ccid-card-passthru", "@mode", report);
        checkCharacterBackend(domain, smartcard, {}, report);
    } else {
        needDevice(capabilities, "ccid-card-emulated", "@mode", report);
    }
}

void checkRedirected(const DomainConfig &domain, const config::RedirdevConfig &redirdev,
    const QemuCapabilities &capabilities, const xml::Report &report)
{
    const auto isUsb = [](const config::ControllerConfig &controller) {
        return is(controller.type, u"usb") && !is(controller.model, u"none");
    };
    if (std::none_of(domain.controllers.begin(), domain.controllers.end(), isUsb))
        report.error({}, tr("The machine has no USB, so no USB device can be redirected."), kUnsupported);
    needDevice(capabilities, "usb-redir", "", report);
    checkCharacterBackend(domain, redirdev, {}, report);
}

void checkHostDevice(
    const config::HostdevConfig &hostdev, const QemuCapabilities &capabilities, const xml::Report &report)
{
    if (config::isSubsystem(hostdev, u"mdev") && hostdev.model)
        needDevice(capabilities, hostdev.model->toLatin1().constData(), "@model", report);
    if (config::isSubsystem(hostdev, u"pci") && is(hostdev.driverName, u"vfio"))
        needDevice(capabilities, "vfio-pci", "driver/@name", report);
    if (config::isSubsystem(hostdev, u"scsi_host"))
        needDevice(capabilities, "vhost-scsi", "@type", report);
}

} // namespace

void checkRedirections(
    const DomainConfig &domain, const QemuCapabilities &capabilities, const xml::Report &report)
{
    for (std::size_t i = 0; i < domain.redirdevs.size(); ++i)
        checkRedirected(domain, domain.redirdevs[i], capabilities,
            report.at(domain.redirdevs[i].origin, "devices/redirdev", i));
    for (std::size_t i = 0; i < domain.smartcards.size(); ++i)
        checkSmartcard(domain, domain.smartcards[i], capabilities,
            report.at(domain.smartcards[i].origin, "devices/smartcard", i));
    for (std::size_t i = 0; i < domain.hubs.size(); ++i)
        needDevice(capabilities, "usb-hub", "", report.at(domain.hubs[i].origin, "devices/hub", i));
    for (std::size_t i = 0; i < domain.hostdevs.size(); ++i)
        checkHostDevice(
            domain.hostdevs[i], capabilities, report.at(domain.hostdevs[i].origin, "devices/hostdev", i));
}

} // namespace inn::qemu
