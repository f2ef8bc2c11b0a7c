#include "backend/drivers/qemu/command/defaults.h"

#include "backend/drivers/qemu/command/implicitdevices.h"
#include "backend/drivers/qemu/command/words.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace inn::qemu {

namespace {

QString translated(const char *message)
{
    return QCoreApplication::translate("inn::qemu::Defaults", message);
}

constexpr quint64 kMaximumMemory = quint64(1) << 52; // more than any machine's address space
constexpr unsigned kMaximumVcpus = 4096;

Result<> fillBasics(config::DomainConfig &domain)
{
    const QString name = text(domain.name);
    if (!is(domain.type, u"kvm") && !is(domain.type, u"qemu")) {
        return unsupported(translated("“%1” cannot run here: its type is “%2”, not “kvm” or “qemu”.")
                               .arg(name, text(domain.type)));
    }
    if (!domain.memory || domain.memory->count == 0)
        return invalid(translated("“%1” has no memory size; add a <memory> element.").arg(name));
    if (domain.memory->count > kMaximumMemory)
        return invalid(translated("The memory of “%1” is larger than any machine's.").arg(name));
    if (!domain.currentMemory || domain.currentMemory->count == 0)
        domain.currentMemory = domain.memory;
    if (domain.currentMemory->count > domain.memory->count) {
        return invalid(
            translated("The current memory of “%1” is more than its maximum memory; lower it.").arg(name));
    }
    if (!domain.vcpus)
        domain.vcpus = 1;
    if (*domain.vcpus == 0 || *domain.vcpus > kMaximumVcpus)
        return invalid(translated("“%1” cannot have %2 virtual CPUs.").arg(name).arg(*domain.vcpus));
    if (domain.vcpusCurrent && (*domain.vcpusCurrent == 0 || *domain.vcpusCurrent > *domain.vcpus)) {
        return invalid(translated("“%1” cannot start with %2 of %3 virtual CPUs.")
                           .arg(name)
                           .arg(*domain.vcpusCurrent)
                           .arg(*domain.vcpus));
    }
    if (!domain.uuid || domain.uuid->isNull())
        domain.uuid = QUuid::createUuid();
    setIfAbsent(domain.clockOffset, QStringLiteral("utc"));
    setIfAbsent(domain.onPoweroff, QStringLiteral("destroy"));
    setIfAbsent(domain.onReboot, QStringLiteral("restart"));
    setIfAbsent(domain.onCrash, QStringLiteral("destroy"));
    return {};
}

Result<> fillOs(config::DomainConfig &domain, const QemuCapabilities &capabilities)
{
    const QString name = text(domain.name);
    config::OsConfig &os = domain.os;
    setIfAbsent(os.type, QStringLiteral("hvm"));
    if (!is(os.type, u"hvm")) {
        return unsupported(translated("“%1” asks for an operating system type “%2”; only “hvm” runs here.")
                               .arg(name, *os.type));
    }
    setIfAbsent(os.arch, capabilities.architecture);
    if (*os.arch != capabilities.architecture) {
        return unsupported(translated("“%1” needs an emulator for “%2”, but “%3” is one for “%4”.")
                               .arg(name, *os.arch, capabilities.binary, capabilities.architecture));
    }
    const MachineInfo *machine
        = os.machine ? capabilities.machine(*os.machine) : capabilities.defaultMachine();
    if (!machine) {
        return unsupported(translated("The emulator “%1” knows no machine type “%2”, which “%3” asks for.")
                               .arg(capabilities.binary, text(os.machine), name));
    }
    os.machine = machine->name;
    if (*domain.vcpus > machine->maximumCpus) {
        return unsupported(translated("“%1” has %2 virtual CPUs; the machine type “%3” takes at most %4.")
                               .arg(name)
                               .arg(*domain.vcpus)
                               .arg(machine->name)
                               .arg(machine->maximumCpus));
    }
    setIfAbsent(domain.emulator, capabilities.binary);
    const auto ordered = [](const auto &devices) {
        return std::any_of(
            devices.begin(), devices.end(), [](const auto &device) { return device.bootOrder.has_value(); });
    };
    if (os.boot.empty() && !ordered(domain.disks) && !ordered(domain.interfaces))
        os.boot.push_back({ QStringLiteral("hd"), {} });
    return {};
}

void fillCpu(config::DomainConfig &domain, const QemuCapabilities &capabilities)
{
    const bool had = domain.cpu.has_value();
    const bool named = had && (domain.cpu->model || domain.cpu->mode);
    if (!domain.cpu)
        domain.cpu.emplace();
    config::CpuConfig &cpu = *domain.cpu;
    if (!named) {
        const MachineInfo *machine = capabilities.machine(text(domain.os.machine));
        const QString suffix = u'-' + capabilities.architecture + QStringLiteral("-cpu");
        QString model = machine ? machine->defaultCpuType : QString();
        if (model.endsWith(suffix))
            model.chop(suffix.size());
        if (model.isEmpty()) {
            if (!had)
                domain.cpu.reset();
            return;
        }
        cpu.mode = QStringLiteral("custom");
        cpu.model = model;
        setIfAbsent(cpu.match, QStringLiteral("exact"));
        setIfAbsent(cpu.check, QStringLiteral("none"));
        setIfAbsent(cpu.modelFallback, QStringLiteral("forbid"));
        return;
    }
    setIfAbsent(cpu.mode, QStringLiteral("custom"));
    if (is(cpu.mode, u"custom")) {
        setIfAbsent(cpu.match, QStringLiteral("exact"));
        setIfAbsent(cpu.check, isKvm(domain) ? QStringLiteral("partial") : QStringLiteral("none"));
        setIfAbsent(cpu.modelFallback, QStringLiteral("allow"));
    } else if (is(cpu.mode, u"host-passthrough") || is(cpu.mode, u"maximum")) {
        setIfAbsent(cpu.check, QStringLiteral("none"));
        if (isKvm(domain))
            setIfAbsent(cpu.migratable, QStringLiteral("on"));
    } else if (is(cpu.mode, u"host-model")) {
        setIfAbsent(cpu.check, QStringLiteral("partial"));
    }
}

QString newMac()
{
    const quint32 random = QRandomGenerator::system()->generate();
    return QStringLiteral("52:54:00:%1:%2:%3")
        .arg((random >> 16) & 0xff, 2, 16, QLatin1Char('0'))
        .arg((random >> 8) & 0xff, 2, 16, QLatin1Char('0'))
        .arg(random & 0xff, 2, 16, QLatin1Char('0'));
}

Result<> fillInterfaces(config::DomainConfig &domain, const QemuCapabilities &capabilities)
{
    for (config::InterfaceConfig &interface : domain.interfaces) {
        if (!interface.mac || interface.mac->isEmpty())
            interface.mac = newMac();
        if (interface.model)
            continue;
        for (const QString &model : { QStringLiteral("rtl8139"), QStringLiteral("e1000") }) {
            if (!interface.model && capabilities.hasDevice(model))
                interface.model = model;
        }
        setIfAbsent(interface.model, QStringLiteral("virtio"));
    }
    return {};
}

QString busOfTarget(const QString &target)
{
    if (target.startsWith(u"vd"))
        return QStringLiteral("virtio");
    if (target.startsWith(u"hd"))
        return QStringLiteral("ide");
    if (target.startsWith(u"fd"))
        return QStringLiteral("fdc");
    return QStringLiteral("scsi");
}

Result<> fillDisk(config::DiskConfig &disk, const config::DomainConfig &domain)
{
    setIfAbsent(disk.type, QStringLiteral("file"));
    setIfAbsent(disk.device, QStringLiteral("disk"));
    const QString target = text(disk.targetDev);
    if (!targetIndex(target)) {
        return invalid(
            translated("A disk of “%1” has the target “%2”; give it a name such as “vda” or “sda”.")
                .arg(text(domain.name), target));
    }
    if (!disk.bus)
        disk.bus = is(disk.device, u"floppy") ? QStringLiteral("fdc") : busOfTarget(target);
    setIfAbsent(disk.driverName, QStringLiteral("qemu"));
    setIfAbsent(disk.driverType, QStringLiteral("raw"));
    if (is(disk.device, u"cdrom"))
        disk.readOnly = true;
    if (is(disk.bus, u"ide") && isQ35(domain)) {
        return unsupported(
            translated("The %1 of “%2” is on an IDE bus, which the machine type “%3” has not; use SATA.")
                .arg(diskLabel(disk), text(domain.name), text(domain.os.machine)));
    }
    if (is(disk.bus, u"virtio") && disk.isRemovable()) {
        return unsupported(translated(
            "The %1 of “%2” is removable, which the bus “virtio” cannot be; use SATA, SCSI or USB.")
                               .arg(diskLabel(disk), text(domain.name)));
    }
    return {};
}

// In the order of their targets within each bus, as libvirt keeps them: it decides about addresses.
void sortDisks(std::vector<config::DiskConfig> &disks)
{
    std::vector<config::DiskConfig> sorted;
    sorted.reserve(disks.size());
    for (config::DiskConfig &disk : disks) {
        std::optional<size_t> at;
        for (size_t i = sorted.size(); i-- > 0;) {
            if (sorted[i].bus != disk.bus)
                continue;
            if (targetIndex(text(sorted[i].targetDev)) > targetIndex(text(disk.targetDev)))
                at = i;
            else if (!at)
                at = i + 1;
        }
        sorted.insert(sorted.begin() + std::ptrdiff_t(at.value_or(sorted.size())), std::move(disk));
    }
    disks = std::move(sorted);
}

Result<> fillDisks(config::DomainConfig &domain)
{
    QSet<QString> targets;
    for (config::DiskConfig &disk : domain.disks) {
        TRY(fillDisk(disk, domain));
        if (targets.contains(*disk.targetDev)) {
            return invalid(translated("Two disks of “%1” have the target “%2”; change one.")
                               .arg(text(domain.name), *disk.targetDev));
        }
        targets.insert(*disk.targetDev);
    }
    sortDisks(domain.disks);
    return {};
}

void fillGraphics(config::DomainConfig &domain)
{
    for (config::GraphicsConfig &graphics : domain.graphics) {
        if (!is(graphics.type, u"vnc") && !is(graphics.type, u"spice"))
            continue;
        if (graphics.listens.empty()) {
            // SPICE without any word about ports does not listen, as in libvirt.
            const bool silent = is(graphics.type, u"spice") && !graphics.port && !graphics.tlsPort
                && !graphics.autoport && !graphics.listen;
            config::GraphicsListenConfig listen;
            listen.type = silent ? QStringLiteral("none") : QStringLiteral("address");
            if (graphics.socket)
                listen.type = QStringLiteral("socket");
            listen.address = graphics.socket ? Text() : graphics.listen;
            listen.socket = graphics.socket;
            graphics.listens.push_back(listen);
        }
        const Text &kind = graphics.listens.front().type;
        if (is(kind, u"none") || is(kind, u"socket")) {
            graphics.port.reset();
            graphics.tlsPort.reset();
            graphics.autoport.reset();
            continue;
        }
        if (is(graphics.type, u"vnc") && !graphics.port)
            graphics.port = -1;
        if (!graphics.autoport) {
            const bool fixed = graphics.port.value_or(-1) > 0 || graphics.tlsPort.value_or(-1) > 0;
            graphics.autoport = fixed ? QStringLiteral("no") : QStringLiteral("yes");
        }
    }
}

void fillVideos(config::DomainConfig &domain, const QemuCapabilities &capabilities)
{
    if (domain.videos.empty() && !domain.graphics.empty())
        domain.videos.emplace_back();
    for (size_t i = 0; i < domain.videos.size(); ++i) {
        config::VideoConfig &video = domain.videos[i];
        const bool cirrus = capabilities.hasDevice(QStringLiteral("cirrus-vga"));
        setIfAbsent(video.model, cirrus ? QStringLiteral("cirrus") : QStringLiteral("vga"));
        if (is(video.model, u"none"))
            continue;
        if (!video.heads)
            video.heads = 1;
        if (i == 0)
            setIfAbsent(video.primary, QStringLiteral("yes"));
        const bool qxl = is(video.model, u"qxl");
        if (!video.vram && !is(video.model, u"virtio") && !is(video.model, u"ramfb"))
            video.vram = qxl ? 65536 : 16384;
        if (qxl) {
            video.ram = video.ram.value_or(65536);
            video.vgamem = video.vgamem.value_or(16384);
        }
    }
}

void fillSmallDevices(config::DomainConfig &domain)
{
    for (config::InputConfig &input : domain.inputs) {
        const bool tablet = is(input.type, u"tablet");
        setIfAbsent(input.bus, tablet ? QStringLiteral("usb") : QStringLiteral("ps2"));
    }
    for (config::WatchdogConfig &watchdog : domain.watchdogs)
        setIfAbsent(watchdog.action, QStringLiteral("reset"));
    for (config::RngConfig &rng : domain.rngs) {
        setIfAbsent(rng.model, QStringLiteral("virtio"));
        setIfAbsent(rng.backendModel, QStringLiteral("random"));
    }
    for (config::TpmConfig &tpm : domain.tpms)
        setIfAbsent(tpm.model, QStringLiteral("tpm-tis"));
    if (!domain.balloon)
        domain.balloon.emplace();
    setIfAbsent(domain.balloon->model, QStringLiteral("virtio"));
}

} // namespace

Result<> fillDefaults(config::DomainConfig &domain, const QemuCapabilities &capabilities)
{
    TRY(fillBasics(domain));
    TRY(fillOs(domain, capabilities));
    fillCpu(domain, capabilities);
    TRY(fillDisks(domain));
    TRY(fillInterfaces(domain, capabilities));
    fillGraphics(domain);
    fillVideos(domain, capabilities);
    fillSmallDevices(domain);
    fillCharacterDevices(domain);
    addPs2Inputs(domain);
    TRY(assignDriveAddresses(domain));
    return addImplicitControllers(domain, capabilities);
}

Result<> prepareDefinition(config::DomainConfig &domain, const QemuCapabilities &capabilities)
{
    TRY(fillDefaults(domain, capabilities));
    return assignAddresses(domain, capabilities);
}

} // namespace inn::qemu
