#include "backend/config/absent.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/hostdevconfig.h"
#include "backend/config/errorcodes.h"
#include "backend/xml/report.h"

#include <QCoreApplication>

// Rules for USB redirection, smart cards, hubs and leases.
namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

// Only channels can leave the path of a UNIX socket to the driver.
void checkBackend(CharacterBackendConfig backend, const xml::Report &report)
{
    if (backend.type == u"unix" && !backend.source().path)
        report.error(report.isWritten("source") ? "source" : "",
            tr("The UNIX socket of a character device has no path."), kInternal);
    if (backend.type == u"dbus" && isAbsent(backend.source().channel))
        backend.ensureSource().channel = QStringLiteral("org.qemu.usbredir");
    checkCharacterBackend(backend, {}, report);
    checkCharacterConnection(backend, {}, report);
}

bool isUsbVersion(const QString &text)
{
    const QStringList parts = text.split(u'.');
    if (parts.size() != 2)
        return false;
    return std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        bool ok = false;
        return part.toUInt(&ok) < 100 && ok;
    });
}

} // namespace

void checkRedirdev(const RedirdevConfig &redirdev, xml::Report &report)
{
    if (!redirdev.type)
        report.error({}, tr("A redirected device does not say its type; give it “spicevmc”."), kInternal);
    else
        checkBackend(redirdev, report);
    if (redirdev.address && redirdev.address->type && redirdev.address->type != u"usb")
        report.error("address/@type", tr("A redirected USB device needs an address of the type “usb”."));
}

void checkUsbFilter(const UsbFilterConfig &filter, xml::Report &report)
{
    if (filter.usbClass && *filter.usbClass != -1 && (*filter.usbClass < 0 || *filter.usbClass > 0xFF))
        report.error("@class", tr("%1 is no class of USB devices.").arg(*filter.usbClass), kInternal);
    if (filter.version && filter.version != u"-1" && !isUsbVersion(*filter.version))
        report.error("@version",
            tr("“%1” is no version of a USB device, such as “1.10”.").arg(filter.version->left(40)));
}

void checkSmartcard(const SmartcardConfig &smartcard, xml::Report &report)
{
    if (smartcard.mode == u"host-certificates") {
        if (smartcard.certificates.size() != 3)
            report.error({}, tr("A smart card from the host’s certificates needs exactly three of them."));
        if (!isAbsent(smartcard.database) && !smartcard.database->startsWith(u'/'))
            report.error("database", tr("“%1” must be an absolute path.").arg(smartcard.database->left(80)));
    } else if (smartcard.mode == u"passthrough") {
        if (!smartcard.type)
            report.error({}, tr("A smart card that is passed through does not say its type."));
        else
            checkBackend(smartcard, report);
    }
    if (smartcard.address && smartcard.address->type && smartcard.address->type != u"ccid")
        report.error("address/@type", tr("A smart card needs an address of the type “ccid”."), kUnsupported);
}

void checkHub(const HubConfig &hub, xml::Report &report)
{
    if (!hub.type)
        report.error({}, tr("A hub does not say its type; give it “usb”."), kInternal);
}

void checkLease(const LeaseConfig &lease, xml::Report &report)
{
    if (isAbsent(lease.key))
        report.error({}, tr("A lease has no key."));
    // libvirt 9.0 says nothing more exact here.
    if (isAbsent(lease.lockspace))
        report.error({}, tr("A lease has no lock space."), kInternal);
    if (!lease.target)
        report.error(report.isWritten("target") ? "target" : "", tr("A lease has no target with a path."));
}

void checkRedirections(const DomainConfig &domain, const xml::Report &report)
{
    const auto isUsb = [](const ControllerConfig &controller) {
        return controller.type == u"usb" && controller.model == u"none";
    };
    const bool isOff = std::any_of(domain.controllers.begin(), domain.controllers.end(), isUsb);
    for (std::size_t i = 0; isOff && i < domain.redirdevs.size(); ++i)
        report.at(domain.redirdevs[i].origin, "devices/redirdev", i)
            .error({}, tr("USB is turned off, so no USB device can be redirected."), kUnsupported);
    if (report.count("devices/redirfilter") > 1)
        report.error("devices/redirfilter", tr("There can be only one filter of redirected devices."));
}

} // namespace inn::config
