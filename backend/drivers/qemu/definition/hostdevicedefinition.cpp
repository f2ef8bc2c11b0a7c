#include "backend/drivers/qemu/definition/hostdevicedefinition.h"

#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/machines.h"
#include "backend/drivers/qemu/definition/memorydefinition.h"

#include <QCoreApplication>

#include <algorithm>

namespace inn::qemu {

namespace {

using config::DomainConfig;
using config::FilesystemConfig;
using config::HostdevConfig;

QString tr(const char *text)
{
    return QCoreApplication::translate("inn::qemu::Definition", text);
}

void checkHostDevice(const DomainConfig &domain, const HostdevConfig &hostdev, const xml::Report &report)
{
    const bool mdev = config::isSubsystem(hostdev, u"mdev");
    const bool vhost = config::isSubsystem(hostdev, u"scsi_host");
    if (config::modeOf(hostdev) == u"capabilities")
        report.error(
            "@mode", tr("Host devices in the mode “capabilities” are for containers only."), kUnsupported);
    if (hostdev.bootOrder && (vhost || (mdev && is(hostdev.model, u"vfio-pci"))))
        report.error("boot", tr("The guest cannot boot from this kind of host device."), kUnsupported);
    if (config::isSubsystem(hostdev, u"pci") && hostdev.source && hostdev.source->writeFiltering)
        report.error("source/@writeFiltering",
            tr("QEMU does not filter what is written to a device; remove the attribute."), kUnsupported);
    if (!mdev)
        return;
    if (hostdev.display && !is(hostdev.model, u"vfio-pci"))
        report.error(
            "@display", tr("Only mediated devices of the model “vfio-pci” have a display."), kUnsupported);
    if (is(hostdev.display, u"on") && domain.graphics.empty())
        report.error("@display",
            tr("The display of a mediated device needs a graphics device to be shown on."), kUnsupported);
}

void checkVirtioFs(const DomainConfig &domain, const DefinitionHost &host, const FilesystemConfig &filesystem,
    const xml::Report &report)
{
    if (!filesystem.sourceSocket) {
        if (filesystem.readOnly)
            report.error("readonly", tr("virtiofs cannot be read-only."), kUnsupported);
        if (!host.privileged)
            report.error({}, tr("virtiofs needs the system’s connection."), kUnsupported);
        if (filesystem.accessMode && !is(filesystem.accessMode, u"passthrough"))
            report.error("@accessmode", tr("virtiofs has the access mode “passthrough” only."), kUnsupported);
        if (filesystem.writePolicy)
            report.error("driver/@wrpolicy", tr("virtiofs has no “wrpolicy”."), kUnsupported);
    }
    if (filesystem.model)
        report.error("@model", tr("virtiofs has no “model”."), kUnsupported);
    if (filesystem.format)
        report.error("driver/@format", tr("virtiofs has no “format”."), kUnsupported);
    if (filesystem.multidevs)
        report.error("@multidevs", tr("virtiofs has no “multidevs”."), kUnsupported);
    if (filesystem.fileMode.value_or(0) != 0 || filesystem.folderMode.value_or(0) != 0)
        report.error({}, tr("virtiofs has neither “fmode” nor “dmode”."), kUnsupported);
    const QemuCapabilities *capabilities = host.emulatorFor(domain);
    if (capabilities && !sharesMemory(domain, *capabilities))
        report.error({}, tr("virtiofs needs shared memory; give “memoryBacking” the access mode “shared”."),
            kUnsupported);
}

void checkFilesystem(const DomainConfig &domain, const DefinitionHost &host,
    const FilesystemConfig &filesystem, const xml::Report &report)
{
    const QString driver = filesystem.driverType.value_or(QStringLiteral("path"));
    if (filesystem.type && !is(filesystem.type, u"mount"))
        report.error("@type", tr("Only file systems of the type “mount” are possible here."), kUnsupported);
    const bool rights = filesystem.fileMode.value_or(0) != 0 || filesystem.folderMode.value_or(0) != 0;
    if (rights && !is(filesystem.accessMode, u"mapped"))
        report.error("@accessmode", tr("“fmode” and “dmode” need the access mode “mapped”."), kUnsupported);
    if (driver == u"virtiofs") {
        checkVirtioFs(domain, host, filesystem, report);
        return;
    }
    if (filesystem.sandboxMode)
        report.error("binary/sandbox", tr("Only virtiofs has a sandbox."), kUnsupported);
    if (driver == u"handle" && filesystem.accessMode && !is(filesystem.accessMode, u"passthrough"))
        report.error(
            "@accessmode", tr("The driver “handle” has the access mode “passthrough” only."), kUnsupported);
    if (driver == u"loop" || driver == u"nbd" || driver == u"ploop")
        report.error("driver/@type", tr("The driver “%1” is for containers only.").arg(driver), kUnsupported);
}

} // namespace

void completeHostDevices(DomainConfig &domain)
{
    for (HostdevConfig &hostdev : domain.hostdevs) {
        if (config::isSubsystem(hostdev, u"mdev") && is(hostdev.model, u"vfio-pci"))
            setIfAbsent(hostdev.display, QStringLiteral("off"));
    }
}

void checkHostDevices(const DomainConfig &domain, const DefinitionHost &host, xml::Issues &issues)
{
    const xml::Report report = reportOn(domain, issues);
    for (size_t i = 0; i < domain.hostdevs.size(); ++i)
        checkHostDevice(
            domain, domain.hostdevs[i], report.at(domain.hostdevs[i].origin, "devices/hostdev", i));
    for (size_t i = 0; i < domain.filesystems.size(); ++i) {
        const FilesystemConfig &filesystem = domain.filesystems[i];
        checkFilesystem(domain, host, filesystem, report.at(filesystem.origin, "devices/filesystem", i));
    }
}

} // namespace inn::qemu
