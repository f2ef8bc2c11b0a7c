// What a document becomes for another host.

#include "backend/base/translated.h"
#include "backend/transfer/transferplan.h"

#include <QRegularExpression>

#include <algorithm>

namespace inn::transfer {

using config::DiskConfig;
using config::DomainConfig;
using config::InterfaceConfig;
using migration::Verdict;

namespace {

class Adapter
{
public:
    Adapter(const TransferPlan &plan, DomainConfig &domain)
        : m_plan(plan)
        , m_domain(domain)
    {
    }
    void run()
    {
        identity();
        emulator();
        machineType();
        firmware();
        disks();
        networks();
        displays();
        hostThings();
        tpm();
    }
    migration::Findings notes;

private:
    void note(const QString &subject, const QString &sentence, const QString &cure = {})
    {
        notes.push_back({ Verdict::Advice, subject, sentence, cure });
    }
    void identity();
    void emulator();
    void machineType();
    void firmware();
    void disks();
    void putOn(DiskConfig &disk, const DiskChoice &choice);
    void networks();
    void filterOf(InterfaceConfig &interface);
    void displays();
    void hostThings();
    void tpm();

    const TransferPlan &m_plan;
    DomainConfig &m_domain;
};

void Adapter::identity()
{
    m_domain.name = m_plan.name;
    m_domain.uuid = m_plan.uuid;
    m_domain.id.reset();
    if (m_plan.purpose != Purpose::Clone)
        return;
    // A machine that is another one says so to its guest.
    for (QString &generation : m_domain.generationIds)
        generation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (size_t i = 0; i < m_domain.interfaces.size(); ++i) {
        if (i < size_t(m_plan.addresses.size()))
            m_domain.interfaces[i].mac = m_plan.addresses[qsizetype(i)];
    }
}

void Adapter::emulator()
{
    if (m_plan.sameHost)
        return;
    const api::GuestSupport &support = m_plan.destination.support;
    if (m_domain.emulator && !support.emulator.isEmpty() && *m_domain.emulator != support.emulator)
        m_domain.emulator = support.emulator;
    if (m_domain.type == u"kvm" && !support.kvm.usable) {
        m_domain.type = QStringLiteral("qemu");
        note(translated("Processor"),
            translated("“%1” cannot use the processor directly; the machine is emulated there and slow.")
                .arg(m_plan.destination.label),
            support.kvm.reason);
        if (m_domain.cpu
            && (m_domain.cpu->mode == u"host-passthrough" || m_domain.cpu->mode == u"host-model")) {
            m_domain.cpu->mode = QStringLiteral("maximum");
            m_domain.cpu->migratable.reset();
        }
    }
    const unsigned most = support.maximumVcpus;
    if (most > 1 && m_domain.vcpus.value_or(1) > most) {
        note(translated("Processor"),
            translated("The machine has %1 virtual processors; “%2” takes at most %3.")
                .arg(m_domain.vcpus.value_or(1))
                .arg(m_plan.destination.label)
                .arg(most));
    }
    if (m_domain.cpuTuning || m_domain.numaTuning || m_domain.vcpuSet) {
        note(translated("Tuning"),
            translated("The machine is bound to processors or memory of its present host."),
            translated("Check the tuning of the document against the other host's processors."));
    }
}

// "pc-q35-7.2" and "q35" are one family.
QString familyOf(const QString &machine)
{
    if (machine == u"pc")
        return QStringLiteral("i440fx");
    static const QRegularExpression version(QStringLiteral("^(?:pc-)?(.*?)(?:-\\d+(?:\\.\\d+)*)?$"));
    const QString family = version.match(machine).captured(1);
    return family.isEmpty() ? machine : family;
}

void Adapter::machineType()
{
    const QStringList &known = m_plan.destination.support.machines;
    const QString machine = m_domain.os.machine.value_or(QString());
    if (machine.isEmpty() || known.isEmpty() || known.contains(machine))
        return;
    const auto same = std::find_if(known.begin(), known.end(),
        [family = familyOf(machine)](const QString &one) { return familyOf(one) == family; });
    if (same == known.end()) {
        note(translated("Machine type"),
            translated("“%1” does not know the machine type “%2”.").arg(m_plan.destination.label, machine),
            translated("Choose another one in the document."));
        return;
    }
    // Aliases of the same family stand in the list, too; newer versions come first.
    m_domain.os.machine = *same;
    note(translated("Machine type"),
        translated("“%1” does not know the machine type “%2”; “%3” is the nearest there.")
            .arg(m_plan.destination.label, machine, *same),
        translated("The guest may find its devices at other places."));
}

void Adapter::firmware()
{
    config::OsConfig &os = m_domain.os;
    const QString volume = m_plan.nvramVolume();
    if (!volume.isEmpty()) {
        os.nvram = m_plan.volumePath(volume);
    } else if (m_plan.givesSettings()) {
        os.nvram.reset(); // the host knows the place
    } else if (os.nvram && !os.nvramSource && (!m_plan.sameHost || m_plan.purpose == Purpose::Clone)) {
        os.nvram.reset(); // made anew
        note(translated("Firmware"),
            translated("The firmware's settings could not be read and begin anew on the other host."));
    }
    if (m_plan.sameHost)
        return;
    const QStringList &loaders = m_plan.destination.loaders;
    if (os.firmware) {
        // Whoever chooses the firmware there knows its files.
        os.loader.reset();
        os.loaderReadonly.reset();
        os.loaderType.reset();
        os.loaderSecure.reset();
        os.nvramTemplate.reset();
    } else if (os.loader && os.loaderType == u"pflash" && !loaders.isEmpty()
        && !loaders.contains(*os.loader)) {
        const bool secure = os.loaderSecure == u"yes";
        note(translated("Firmware"),
            translated("“%1” has no firmware file “%2”; it chooses one of its own.")
                .arg(m_plan.destination.label, *os.loader));
        os.firmware = QStringLiteral("efi");
        if (secure)
            os.firmwareFeatures = { secureBoot() };
        os.loader.reset();
        os.loaderReadonly.reset();
        os.loaderType.reset();
        os.loaderSecure.reset();
        os.nvramTemplate.reset();
    }
    if (os.kernel) {
        note(translated("Booting"),
            translated("The machine boots the kernel “%1”, which must be on the other host, too.")
                .arg(*os.kernel));
    }
}

void Adapter::putOn(DiskConfig &disk, const DiskChoice &choice)
{
    const bool flat = choice.way == DiskWay::Flatten;
    disk.type = QStringLiteral("file");
    config::DiskSourceConfig source;
    if (disk.source)
        source.origin = disk.source->origin;
    if (disk.source && config::sourceTypeOf(disk) == u"file")
        source.startupPolicy = disk.source->startupPolicy;
    if (disk.source && !choice.facts.secrets.isEmpty())
        source.encryption = disk.source->encryption;
    source.file = m_plan.volumePath(choice.volumes.value(0));
    disk.source = source;
    if (!disk.driverName)
        disk.driverName = QStringLiteral("qemu");
    disk.driverType = flat ? QStringLiteral("qcow2") : choice.facts.chain.front().format;
    disk.auth.reset();
    disk.mirror.reset();
    // The images below are found by the headers.
    disk.backingStore.reset();
}

void Adapter::disks()
{
    std::vector<DiskConfig> kept;
    for (DiskConfig disk : m_domain.disks) {
        const QString target = config::targetOf(disk);
        const auto choice = std::find_if(m_plan.disks.begin(), m_plan.disks.end(),
            [&target](const DiskChoice &one) { return one.facts.target == target; });
        if (choice == m_plan.disks.end()) {
            kept.push_back(disk);
            continue;
        }
        switch (choice->way) {
        case DiskWay::Copy:
        case DiskWay::Flatten:
            putOn(disk, *choice);
            break;
        case DiskWay::Eject:
            if (choice->facts.path.isEmpty())
                break; // it is empty already
            disk.type = QStringLiteral("file");
            disk.source.reset();
            disk.backingStore.reset();
            disk.driverType = QStringLiteral("raw");
            break;
        case DiskWay::LeaveOut:
            continue;
        case DiskWay::Keep:
            break;
        }
        kept.push_back(disk);
    }
    m_domain.disks = kept;
}

void Adapter::filterOf(InterfaceConfig &interface)
{
    if (!interface.filter || m_plan.sameHost)
        return;
    const QString name = interface.filter->filter.value_or(QString());
    if (m_plan.destination.filters.contains(name))
        return;
    interface.filter.reset();
    note(translated("Network"),
        translated("“%1” has no network filter “%2”; the interface is not filtered there.")
            .arg(m_plan.destination.label, name));
}

void Adapter::networks()
{
    const auto &backends = m_plan.destination.support.networkBackends;
    const bool slirp = backends.empty()
        || std::any_of(backends.begin(), backends.end(),
            [](const api::GuestSupport::Choice &one) { return one.value == u"user/slirp" && one.usable; });
    for (InterfaceConfig &interface : m_domain.interfaces) {
        const QString type = interface.type.value_or(QString());
        const auto choice
            = std::find_if(m_plan.networks.begin(), m_plan.networks.end(), [&](const NetworkChoice &one) {
                  const QString source = type == u"network" ? interface.sourceNetwork.value_or(QString())
                      : type == u"bridge"                   ? interface.sourceBridge.value_or(QString())
                                                            : interface.sourceDev.value_or(QString());
                  return one.type == type && one.source == source;
              });
        if (choice == m_plan.networks.end())
            continue;
        interface.sourcePortId.reset();
        if (interface.targetDev && interface.targetManaged != u"no")
            interface.targetDev.reset();
        filterOf(interface);
        if (choice->way.kind == NetworkChoice::Way::Kind::Keep)
            continue;
        if (choice->way.kind == NetworkChoice::Way::Kind::Network) {
            if (type == u"network" && interface.sourceNetwork == choice->way.network)
                continue;
            interface.type = QStringLiteral("network");
            interface.sourceNetwork = choice->way.network;
        } else {
            interface.type = QStringLiteral("user");
            interface.sourceNetwork.reset();
            interface.backendType = slirp ? std::optional<QString>() : QStringLiteral("passt");
            interface.filter.reset();
            interface.bandwidth.reset();
        }
        interface.sourceBridge.reset();
        interface.sourceDev.reset();
        interface.sourceMode.reset();
        interface.portgroup.reset();
        interface.virtualPort.reset();
    }
}

void Adapter::displays()
{
    if (m_plan.sameHost)
        return;
    const auto &known = m_plan.destination.support.graphics;
    const auto usable = [&known](const QString &type) {
        return known.empty() || std::any_of(known.begin(), known.end(), [&type](const auto &one) {
            return one.value == type && one.usable;
        });
    };
    bool spiceIsGone = false;
    for (config::GraphicsConfig &graphics : m_domain.graphics) {
        if (graphics.type != u"spice" || usable(QStringLiteral("spice")))
            continue;
        config::GraphicsConfig vnc;
        vnc.type = QStringLiteral("vnc");
        vnc.port = -1;
        vnc.autoport = QStringLiteral("yes");
        vnc.listens = graphics.listens;
        vnc.origin = graphics.origin;
        graphics = vnc;
        spiceIsGone = true;
    }
    if (!spiceIsGone)
        return;
    note(translated("Display"),
        translated("“%1” has no SPICE; the machine's display is VNC there.").arg(m_plan.destination.label));
    std::erase_if(m_domain.channels, [](const auto &channel) { return channel.type == u"spicevmc"; });
    std::erase_if(m_domain.redirdevs, [](const auto &device) { return device.type == u"spicevmc"; });
    for (config::AudioConfig &audio : m_domain.audios) {
        if (audio.type != u"spice")
            continue;
        config::AudioConfig none;
        none.id = audio.id;
        none.type = QStringLiteral("none");
        none.origin = audio.origin;
        audio = none;
    }
}

// What belongs to the present host.
void Adapter::hostThings()
{
    for (config::CharacterDeviceConfig &channel : m_domain.channels) {
        // Sockets of agents are named after machine and host; each host names its own.
        if (channel.type == u"unix" && !channel.sources.empty() && channel.sources.front().mode != u"connect")
            channel.sources.clear();
    }
    if (m_plan.sameHost)
        return;
    const QStringList &models = m_plan.destination.securityModels;
    std::erase_if(m_domain.securityLabels, [&](const config::SecurityLabelConfig &label) {
        const QString model = label.model.value_or(QString());
        if (model.isEmpty() || models.contains(model))
            return false;
        note(translated("Security"),
            translated("“%1” has no security driver “%2”; its label is left out.")
                .arg(m_plan.destination.label, model));
        return true;
    });
    if (!m_domain.hostdevs.empty()) {
        note(translated("Host devices"),
            translated("The machine has %1 devices of its present host.").arg(m_domain.hostdevs.size()),
            translated("Remove them from the document, or name devices of the other host."));
    }
    if (!m_domain.filesystems.empty()) {
        note(translated("Shared folders"),
            translated("The machine shares folders of its present host, which must be there, too."));
    }
}

// The same machine keeps what its TPM has; a clone never does, else two machines would open what is to be
// opened by one.
void Adapter::tpm()
{
    if (m_plan.machine.tpm.where == TpmFacts::Where::Nowhere)
        return;
    const QString subject = translated("TPM");
    const QString cure
        = translated("Suspend disk encryption that relies on it before, or have its recovery key at hand.");
    if (m_plan.givesTpm())
        notes.push_back({ Verdict::Ready, subject, translated("What the emulated TPM keeps goes along.") });
    else if (m_plan.purpose == Purpose::Clone)
        note(subject, translated("A clone gets a new TPM; what the present one keeps does not go along."),
            cure);
    else
        note(subject,
            translated(
                "What the emulated TPM keeps does not go along; the machine begins with an empty one."),
            cure);
}

} // namespace

config::FirmwareFeatureConfig secureBoot()
{
    config::FirmwareFeatureConfig feature;
    feature.enabled = QStringLiteral("yes");
    feature.name = QStringLiteral("secure-boot");
    return feature;
}

Result<Adaptation> adapt(const TransferPlan &plan)
{
    TRY_ASSIGN(DomainConfig domain, config::readDomain(plan.machine.document));
    Adapter adapter(plan, domain);
    adapter.run();
    return Adaptation { config::writeDomain(domain), adapter.notes };
}

} // namespace inn::transfer
