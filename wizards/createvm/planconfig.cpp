#include "wizards/createvm/createvmplan.h"

#include <algorithm>

namespace inn::wizards {

namespace {

using config::DomainConfig;

const QString kOn = QStringLiteral("on");
const QString kOff = QStringLiteral("off");
const QString kNo = QStringLiteral("no");
const QString kYes = QStringLiteral("yes");

// Hands out "vda", "sda"…: the next free name of each bus.
class TargetNames
{
public:
    QString next(const QString &bus)
    {
        const QString prefix = bus == QLatin1String("virtio") ? QStringLiteral("vd")
            : bus == QLatin1String("ide")                     ? QStringLiteral("hd")
                                                              : QStringLiteral("sd");
        const int number = m_used[prefix]++;
        return prefix + QChar(u'a' + number);
    }

private:
    QHash<QString, int> m_used;
};

// One machine being written; each function adds one thing.
class Writer
{
public:
    explicit Writer(const CreateVmPlan &plan)
        : m_plan(plan)
    {
    }

    DomainConfig write()
    {
        addIdentity();
        addOs();
        addFeatures();
        addCpu();
        addClock();
        addDisks();
        addControllers();
        addNetwork();
        addConsoles();
        addScreen();
        addRest();
        return std::move(m_domain);
    }

private:
    [[nodiscard]] bool isTest() const { return m_plan.host.kind == HostFacts::Kind::Test; }
    [[nodiscard]] bool isEfi() const { return m_plan.firmware.value() == QLatin1String("efi"); }

    void addIdentity()
    {
        m_domain.type = isTest() ? QStringLiteral("test")
            : m_plan.usesKvm()   ? QStringLiteral("kvm")
                                 : QStringLiteral("qemu");
        m_domain.name = m_plan.name.value();
        m_domain.uuid = m_plan.uuid();
        if (!m_plan.system.value().isGeneric())
            m_domain.osId = m_plan.system.value().id;
        m_domain.memory = m_plan.memory.value();
        m_domain.currentMemory = m_plan.memory.value();
        m_domain.vcpus = m_plan.vcpus.value();
        m_domain.onPoweroff = QStringLiteral("destroy");
        m_domain.onReboot = QStringLiteral("restart");
        m_domain.onCrash = QStringLiteral("destroy");
        if (m_plan.host.isX86()) {
            m_domain.suspendToMem = kNo;
            m_domain.suspendToDisk = kNo;
        }
        if (!m_plan.host.support.emulator.isEmpty())
            m_domain.emulator = m_plan.host.support.emulator;
    }

    void addOs()
    {
        auto &os = m_domain.os;
        os.type = QStringLiteral("hvm");
        if (!m_plan.host.support.architecture.isEmpty())
            os.arch = m_plan.host.support.architecture;
        if (const QString machine = m_plan.machine(); !machine.isEmpty())
            os.machine = machine;
        if (isEfi())
            os.firmware = QStringLiteral("efi");
        if (m_plan.source != SourceKind::Kernel)
            return;
        os.kernel = m_plan.kernelPath;
        if (!m_plan.initrdPath.trimmed().isEmpty())
            os.initrd = m_plan.initrdPath;
        if (!m_plan.kernelArguments.trimmed().isEmpty())
            os.cmdline = m_plan.kernelArguments.trimmed();
    }

    void addFeatures()
    {
        config::FeaturesConfig features;
        features.acpi = true;
        if (m_plan.host.isX86()) {
            features.apic.emplace();
            features.vmport = kOff;
        }
        if (isEfi() && m_plan.profile.secureBoot)
            features.smm = kOn;
        if (m_plan.profile.hypervEnlightenments) {
            features.hypervRelaxed = kOn;
            features.hypervVapic = kOn;
            features.hypervSpinlocks = kOn;
            features.hypervSpinlocksRetries = QStringLiteral("8191");
        }
        m_domain.features = features;
    }

    void addCpu()
    {
        if (!m_plan.host.isX86() && !m_plan.usesKvm())
            return; // the machine's own choice
        config::CpuConfig cpu;
        cpu.mode = m_plan.usesKvm() ? QStringLiteral("host-passthrough") : QStringLiteral("maximum");
        // Some systems count sockets and refuse more than two: cores cost nothing.
        cpu.sockets = 1;
        cpu.cores = m_plan.vcpus.value();
        cpu.threads = 1;
        m_domain.cpu = cpu;
    }

    void addClock()
    {
        m_domain.clockOffset
            = m_plan.profile.localTimeClock ? QStringLiteral("localtime") : QStringLiteral("utc");
        if (!m_plan.host.isX86())
            return;
        addTimer(QStringLiteral("rtc")).tickpolicy = QStringLiteral("catchup");
        addTimer(QStringLiteral("pit")).tickpolicy = QStringLiteral("delay");
        addTimer(QStringLiteral("hpet")).present = kNo;
        if (m_plan.profile.hypervEnlightenments)
            addTimer(QStringLiteral("hypervclock")).present = kYes;
    }
    config::TimerConfig &addTimer(const QString &name)
    {
        config::TimerConfig timer;
        timer.name = name;
        return m_domain.timers.emplace_back(timer);
    }

    // An empty disk is no boot device yet, so the disk may stand first: after the installation nothing needs
    // to change.
    unsigned nextBootOrder() { return ++m_bootOrder; }

    void addDisks()
    {
        if (const QString path = m_plan.diskPath(); !path.isEmpty())
            addMainDisk(path);
        if (m_plan.source == SourceKind::Disc || m_plan.source == SourceKind::Empty)
            addDrive();
    }

    void addMainDisk(const QString &path)
    {
        config::DiskConfig disk;
        const bool isDevice = !m_plan.createsVolume() && path.startsWith(QLatin1String("/dev/"));
        disk.type = isDevice ? QStringLiteral("block") : QStringLiteral("file");
        disk.device = QStringLiteral("disk");
        disk.driverName = QStringLiteral("qemu");
        disk.driverType = m_plan.createsVolume() ? m_plan.diskFormat.value() : imageFormat();
        disk.discard = QStringLiteral("unmap");
        config::DiskSourceConfig source;
        (isDevice ? source.dev : source.file) = path;
        disk.source = source;
        disk.bus = m_plan.diskBus();
        disk.targetDev = m_targets.next(*disk.bus);
        if (m_plan.source != SourceKind::Kernel)
            disk.bootOrder = nextBootOrder();
        if (*disk.bus == QLatin1String("scsi"))
            m_needsScsi = true;
        m_domain.disks.push_back(disk);
    }

    QString imageFormat() const
    {
        const bool known = m_plan.image.isFor(m_plan.imagePath) && m_plan.image.value;
        return known && !m_plan.image.value->format.isEmpty() ? m_plan.image.value->format
                                                              : QStringLiteral("raw");
    }

    void addDrive()
    {
        config::DiskConfig drive;
        const bool isDevice = m_plan.discPath.startsWith(QLatin1String("/dev/"));
        drive.type = isDevice ? QStringLiteral("block") : QStringLiteral("file");
        drive.device = QStringLiteral("cdrom");
        drive.driverName = QStringLiteral("qemu");
        drive.driverType = QStringLiteral("raw");
        drive.readOnly = true;
        drive.bus = m_plan.discBus();
        drive.targetDev = m_targets.next(*drive.bus);
        if (*drive.bus == QLatin1String("scsi"))
            m_needsScsi = true;
        if (m_plan.source == SourceKind::Disc && !m_plan.discPath.isEmpty()) {
            config::DiskSourceConfig source;
            (isDevice ? source.dev : source.file) = m_plan.discPath;
            drive.source = source;
            drive.bootOrder = nextBootOrder();
        }
        m_domain.disks.push_back(drive);
    }

    void addControllers()
    {
        config::ControllerConfig usb;
        usb.type = QStringLiteral("usb");
        usb.index = 0;
        usb.model = m_plan.profile.usb3 ? QStringLiteral("qemu-xhci") : QStringLiteral("piix3-uhci");
        if (m_plan.profile.usb3)
            usb.ports = 15;
        m_domain.controllers.push_back(usb);
        if (m_needsScsi) {
            config::ControllerConfig scsi;
            scsi.type = QStringLiteral("scsi");
            scsi.index = 0;
            scsi.model = QStringLiteral("virtio-scsi");
            m_domain.controllers.push_back(scsi);
        }
    }

    void addNetwork()
    {
        const NetworkSource source = m_plan.effectiveNetwork();
        if (source.kind == NetworkSource::Kind::None)
            return;
        config::InterfaceConfig card;
        switch (source.kind) {
        case NetworkSource::Kind::Virtual:
            card.type = QStringLiteral("network");
            card.sourceNetwork = source.name;
            break;
        case NetworkSource::Kind::Bridge:
            card.type = QStringLiteral("bridge");
            card.sourceBridge = source.name;
            break;
        case NetworkSource::Kind::User:
        case NetworkSource::Kind::None:
            card.type = QStringLiteral("user");
            if (usesPasst())
                card.backendType = QStringLiteral("passt");
            break;
        }
        card.model = m_plan.networkModel();
        if (m_plan.source == SourceKind::Network)
            card.bootOrder = nextBootOrder();
        m_domain.interfaces.push_back(card);
    }

    // Our own core knows passt; of libvirt only builds from 9.0 on do, so there it is the last resort.
    [[nodiscard]] bool usesPasst() const
    {
        const auto &backends = m_plan.host.support.networkBackends;
        if (backends.empty() || !isUsable(backends, QStringLiteral("user/passt")))
            return false;
        return m_plan.host.kind == HostFacts::Kind::Embedded
            || !isUsable(backends, QStringLiteral("user/slirp"));
    }

    void addConsoles()
    {
        config::CharacterDeviceConfig serial;
        serial.type = QStringLiteral("pty");
        if (m_plan.host.isX86()) {
            serial.targetType = QStringLiteral("isa-serial");
            serial.targetModel = QStringLiteral("isa-serial");
        }
        serial.targetPort = 0;
        m_domain.serials.push_back(serial);
        config::CharacterDeviceConfig console;
        console.type = QStringLiteral("pty");
        console.targetType = QStringLiteral("serial");
        console.targetPort = 0;
        m_domain.consoles.push_back(console);

        if (!m_plan.profile.virtioConsole || !m_plan.profile.agent)
            return;
        config::CharacterDeviceConfig agent;
        agent.type = QStringLiteral("unix");
        agent.targetType = QStringLiteral("virtio");
        agent.targetName = QStringLiteral("org.qemu.guest_agent.0");
        m_domain.channels.push_back(agent);
    }

    void addScreen()
    {
        config::GraphicsConfig graphics;
        graphics.type = QStringLiteral("vnc");
        if (m_plan.host.kind == HostFacts::Kind::Embedded) {
            config::GraphicsListenConfig listen;
            listen.type = QStringLiteral("socket");
            graphics.listens.push_back(listen);
        } else {
            graphics.port = -1;
            graphics.autoport = kYes;
            config::GraphicsListenConfig listen;
            listen.type = QStringLiteral("address");
            listen.address = QStringLiteral("127.0.0.1");
            graphics.listens.push_back(listen);
        }
        m_domain.graphics.push_back(graphics);

        config::VideoConfig video;
        video.model = videoModel();
        m_domain.videos.push_back(video);

        if (m_plan.profile.usbTablet) {
            config::InputConfig tablet;
            tablet.type = QStringLiteral("tablet");
            tablet.bus = QStringLiteral("usb");
            m_domain.inputs.push_back(tablet);
        }
    }

    QString videoModel() const
    {
        const auto &models = m_plan.host.support.videoModels;
        QStringList preferred;
        if (m_plan.profile.virtioVideo)
            preferred << QStringLiteral("virtio");
        preferred << QStringLiteral("vga") << QStringLiteral("bochs") << QStringLiteral("virtio");
        for (const QString &model : std::as_const(preferred)) {
            if (isUsable(models, model))
                return model;
        }
        return preferred.first();
    }

    void addRest()
    {
        const QString sound = m_plan.isQ35() ? QStringLiteral("ich9") : QStringLiteral("ich6");
        if (m_plan.host.isX86() && isUsable(m_plan.host.support.soundModels, sound)) {
            config::SoundConfig card;
            card.model = sound;
            m_domain.sounds.push_back(card);
        }
        if (m_plan.profile.virtioRng) {
            config::RngConfig rng;
            rng.model = QStringLiteral("virtio");
            rng.backendModel = QStringLiteral("random");
            rng.backend = QStringLiteral("/dev/urandom");
            m_domain.rngs.push_back(rng);
        }
        config::BalloonConfig balloon;
        balloon.model = m_plan.profile.virtioBalloon ? QStringLiteral("virtio") : QStringLiteral("none");
        if (m_plan.profile.virtioBalloon)
            balloon.statsPeriod = 2;
        m_domain.balloon = balloon;
        addTpm();
    }

    void addTpm()
    {
        if (!m_plan.profile.tpm)
            return;
        for (const auto &model : m_plan.host.support.tpmModels) {
            if (!model.usable)
                continue;
            config::TpmConfig tpm;
            tpm.model = model.value;
            tpm.backendType = QStringLiteral("emulator");
            tpm.backendVersion = QStringLiteral("2.0");
            m_domain.tpms.push_back(tpm);
            return;
        }
    }

    const CreateVmPlan &m_plan;
    DomainConfig m_domain;
    TargetNames m_targets;
    unsigned m_bootOrder = 0;
    bool m_needsScsi = false;
};

} // namespace

config::DomainConfig CreateVmPlan::toConfig() const
{
    return Writer(*this).write();
}

config::VolumeConfig CreateVmPlan::toVolume() const
{
    config::VolumeConfig volume;
    volume.type = QStringLiteral("file");
    volume.name = volumeName();
    volume.format = diskFormat.value();
    const bool copy = copiesImage() && image.isFor(imagePath) && image.value;
    volume.capacity = copy ? image.value->virtualSize : diskSize.value();
    const bool reserved = diskFormat.value() == QLatin1String("raw") && !copiesImage();
    volume.allocation = reserved ? *volume.capacity : Bytes {};
    return volume;
}

QByteArray CreateVmPlan::toXml(const QString &actualDiskPath) const
{
    const bool moved = !actualDiskPath.isEmpty() && actualDiskPath != diskPath();
    if (customXml && !moved)
        return *customXml;
    config::DomainConfig domain = toConfig();
    if (customXml) {
        auto custom = config::readDomain(*customXml);
        if (!custom)
            return *customXml;
        domain = std::move(*custom);
    }
    if (moved) {
        for (config::DiskConfig &candidate : domain.disks) {
            if (candidate.source && candidate.source->file == diskPath())
                candidate.source->file = actualDiskPath;
        }
    }
    return config::writeDomain(domain);
}

} // namespace inn::wizards
