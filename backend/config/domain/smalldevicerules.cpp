#include "backend/config/domain/devicerules.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/errorcodes.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

bool hasAddress(const DeviceInfoConfig &device)
{
    return device.address && device.address->type;
}

void checkExternalTpm(const TpmConfig &tpm, const xml::Report &report)
{
    const CharacterSourceConfig &source = tpm.source();
    if (!source.type) {
        report.error("backend", tr("The TPM does not say how its emulator is reached."));
        return;
    }
    static constexpr const char *kTypes[] { "null", "vc", "pty", "dev", "file", "pipe", "stdio", "udp", "tcp",
        "unix", "spicevmc", "spiceport", "nmdm", "qemu-vdagent", "dbus" };
    const bool isKnown = std::any_of(std::begin(kTypes), std::end(kTypes),
        [&](const char *each) { return *source.type == QLatin1StringView(each); });
    if (*source.type != u"unix") {
        report.error("backend/source/@type",
            tr("The emulator of a TPM can only be reached through “unix”, not “%1”.")
                .arg(source.type->left(80)),
            isKnown ? 27 : kUnsupported);
        return;
    }
    if (source.mode && *source.mode != u"connect")
        report.error(
            "backend/source/@mode", tr("The source of an external TPM can only have the mode “connect”."));
    if (!source.path)
        report.error("backend/source", tr("The TPM has no path to its emulator’s socket."));
    CharacterBackendConfig backend = tpm;
    backend.type = source.type;
    for (CharacterSourceConfig &each : backend.sources)
        each.mode.reset(); // told already
    checkCharacterBackend(backend, "backend/", report);
    checkCharacterConnection(backend, "backend/", report);
}

// What `path` names may stand there only once.
void checkSingle(
    const char *path, std::size_t known, const QString &message, int code, const xml::Report &report)
{
    if (std::max(report.count(path), known) > 1)
        report.error(path, message, code);
}

void checkPanics(const DomainConfig &domain, const xml::Report &report)
{
    std::set<QString> models;
    for (std::size_t i = 0; i < domain.panics.size(); ++i) {
        const QString model = domain.panics[i].model.value_or(QStringLiteral("default"));
        if (!models.insert(model).second)
            report.at(domain.panics[i].origin, "devices/panic", i)
                .error("@model", tr("Several panic devices have the model “%1”.").arg(model));
    }
}

} // namespace

void checkInput(const InputConfig &input, xml::Report &report)
{
    if (!input.type) {
        report.error({}, tr("An input device has no type; give it one such as “tablet”."), kInternal);
        return;
    }
    const bool isPassed = input.type == u"passthrough";
    const bool isEvdev = input.type == u"evdev";
    if (report.isWritten("source") && ((isPassed && !input.sourceEvdev) || (isEvdev && !input.sourceDev)))
        report.error("source", tr("The input device does not say which event device of the host it is."));
    if (isPassed && input.bus && input.bus != u"virtio")
        report.error(
            "@bus", tr("An event device can only be passed through on the bus “virtio”."), kUnsupported);
    if (isEvdev && input.bus && input.bus != u"none")
        report.error("@bus", tr("An “evdev” input device has no bus."), kUnsupported);
}

void checkTpm(const TpmConfig &tpm, xml::Report &report)
{
    if (report.count("backend") > 1)
        report.error("backend", tr("A TPM can have only one backend."));
    if (!tpm.backendType && !report.isWritten("backend"))
        report.error({}, tr("A TPM has no backend; give it one such as “emulator”."));
    if (tpm.backendType == u"external")
        checkExternalTpm(tpm, report);
}

void checkRng(const RngConfig &rng, xml::Report &report)
{
    if (!rng.model)
        report.error({}, tr("A random number generator has no model; give it “virtio”."));
    if (report.count("backend") > 1)
        report.error("backend", tr("A random number generator can have only one backend."));
    if (!rng.backendModel)
        report.error(report.isWritten("backend") ? "backend" : "",
            tr("A random number generator has no backend; give it one such as “random”."));
    if (rng.backendModel != u"egd")
        return;
    if (!rng.type) {
        report.error("backend", tr("The backend “egd” does not say how its program is reached."));
        return;
    }
    if (rng.type == u"unix" && !rng.source().path)
        report.error("backend", tr("The character device has no path to its socket."), kInternal);
    checkCharacterBackend(rng, "backend/", report);
    checkCharacterConnection(rng, "backend/", report);
}

void checkWatchdog(const WatchdogConfig &watchdog, xml::Report &report)
{
    if (!watchdog.model)
        report.error({}, tr("A watchdog has no model; give it one such as “i6300esb”."), kInternal);
}

void checkVsock(const VsockConfig &vsock, xml::Report &report)
{
    if (vsock.cid == 1U || vsock.cid == 2U)
        report.error("cid/@address", tr("Addresses of guests begin with 3."), kUnsupported);
}

void checkShmem(const ShmemConfig &shmem, xml::Report &report)
{
    const QString name = shmem.name.value_or(QString());
    if (name.contains(u'/') || name == u"." || name == u"..")
        report.error(
            "@name", tr("“%1” cannot be the name of shared memory.").arg(name.left(80)), kUnsupported);
    if (shmem.msi && !shmem.server)
        report.error("msi", tr("Guests can only interrupt one another with a server."));
}

void checkIommu(const IommuConfig &iommu, xml::Report &report)
{
    const bool isIntel = iommu.model == u"intel";
    if (iommu.model && !isIntel
        && (iommu.intremap || iommu.cachingMode || iommu.eim || iommu.iotlb || iommu.awBits.value_or(0) > 0))
        report.error("driver", tr("An IOMMU of the model “%1” has no options.").arg(*iommu.model));
    if ((isIntel || iommu.model == u"smmuv3") && hasAddress(iommu))
        report.error("address", tr("An IOMMU of the model “%1” has no address.").arg(*iommu.model));
}

void checkSmallDevices(const DomainConfig &domain, xml::Report &report)
{
    checkSingle("devices/watchdog", domain.watchdogs.size(), tr("A machine can have only one watchdog."),
        kInternal, report);
    checkSingle(
        "devices/memballoon", 0, tr("A machine can have only one memory balloon."), kInternal, report);
    checkSingle("devices/nvram", 0, tr("A machine can have only one NVRAM device."), kInternal, report);
    checkSingle("devices/iommu", 0, tr("A machine can have only one IOMMU."), 27, report);
    checkSingle("devices/vsock", 0, tr("A machine can have only one vsock device."), 27, report);
    if (domain.tpms.size() > 2)
        report.error("devices/tpm", tr("A machine can have at most two TPMs, one of them a proxy."));
    checkPanics(domain, report);
    checkInputs(domain, report);
    checkCharacterDevices(domain, report);
    checkSharedDevices(domain, report);
    checkMemoryDevices(domain, report);
}

} // namespace inn::config
