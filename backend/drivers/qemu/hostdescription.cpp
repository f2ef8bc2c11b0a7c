#include "backend/drivers/qemu/hostdescription.h"

#include "backend/config/capabilities/hostcapabilities.h"
#include "backend/config/domain/cpuset.h"
#include "backend/drivers/qemu/capabilities/capabilityprobe.h"
#include "backend/drivers/qemu/processors/processorchoice.h"

#include <QHash>
#include <QSet>
#include <QStandardPaths>
#include <QSysInfo>

#include <algorithm>

namespace inn::qemu {

namespace {

using config::CapabilitiesConfig;
using config::GuestConfig;
using config::HostCellConfig;
using config::HostConfig;

struct EmulatorRow
{
    const char *architecture;
    const char *program;
};
constexpr EmulatorRow kEmulators[] = {
    { "aarch64", "qemu-system-aarch64" },
    { "armv7l", "qemu-system-arm" },
    { "i686", "qemu-system-i386" },
    { "ppc64", "qemu-system-ppc64" },
    { "ppc64le", "qemu-system-ppc64" },
    { "riscv32", "qemu-system-riscv32" },
    { "riscv64", "qemu-system-riscv64" },
    { "s390x", "qemu-system-s390x" },
    { "x86_64", "qemu-system-x86_64" },
};

bool isX86(const QString &architecture)
{
    return architecture == QStringLiteral("x86_64") || architecture == QStringLiteral("i686");
}

QByteArray textOf(const HostFiles &files, const QString &path)
{
    return files.read(path, 1 << 20).value_or(QByteArray()).trimmed();
}

std::optional<quint64> numberIn(const HostFiles &files, const QString &path)
{
    bool isNumber = false;
    const quint64 value = textOf(files, path).toULongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

// Of the first processor in /proc/cpuinfo.
QHash<QByteArray, QByteArray> processorFacts(const HostFiles &files)
{
    QHash<QByteArray, QByteArray> facts;
    const auto lines = textOf(files, QStringLiteral("/proc/cpuinfo")).split('\n');
    for (const QByteArray &line : lines) {
        if (line.trimmed().isEmpty())
            break;
        facts.insert(line.left(line.indexOf(':')).trimmed(), line.mid(line.indexOf(':') + 1).trimmed());
    }
    return facts;
}

config::CpuConfig processorOf(const api::HostInfo &host, const HostFiles &files)
{
    config::CpuConfig cpu;
    cpu.arch = host.architecture;
    const auto facts = processorFacts(files);
    if (facts.value("vendor_id") == "AuthenticAMD")
        cpu.vendor = QStringLiteral("AMD");
    else if (facts.value("vendor_id") == "GenuineIntel")
        cpu.vendor = QStringLiteral("Intel");
    if (cpu.vendor) {
        cpu.microcode = facts.value("microcode").toUInt(nullptr, 0);
        cpu.signatureFamily = facts.value("cpu family").toUInt();
        cpu.signatureModel = facts.value("model").toUInt();
        cpu.signatureStepping = facts.value("stepping").toUInt();
    }
    if (const ProcessorMap *map = ProcessorMap::installed()) {
        const auto named = ProcessorChoice(*map).describe(hostProcessorData(), ProcessorChoice::Of::Host);
        // The files may be of another computer than this one.
        const bool isThis = named && named->vendor == cpu.vendor
            && named->signatureFamily == cpu.signatureFamily && named->signatureModel == cpu.signatureModel;
        if (isThis) {
            cpu.model = named->model;
            cpu.features = named->features;
        }
    }
    cpu.sockets = std::max(1u, host.sockets);
    cpu.dies = 1;
    cpu.cores = std::max(1u, host.cores / *cpu.sockets);
    cpu.threads = std::max(1u, host.cpus / std::max(1u, host.cores));
    return cpu;
}

std::vector<config::HostProcessorConfig> processorsOf(const HostFiles &files, const QString &list)
{
    std::vector<config::HostProcessorConfig> processors;
    const auto set = config::CpuSet::parse(list);
    if (!set)
        return processors;
    for (const unsigned id : set->numbers()) {
        config::HostProcessorConfig processor;
        processor.id = id;
        const QString topology = QStringLiteral("/sys/devices/system/cpu/cpu%1/topology/").arg(id);
        const auto read = [&](const char *name) -> std::optional<unsigned> {
            const auto value = numberIn(files, topology + QLatin1String(name));
            return value ? std::optional(unsigned(*value)) : std::nullopt;
        };
        processor.socket = read("physical_package_id");
        processor.die = read("die_id");
        processor.core = read("core_id");
        const QByteArray siblings = textOf(files, topology + QStringLiteral("thread_siblings_list"));
        if (!siblings.isEmpty())
            processor.siblings = QString::fromLatin1(siblings);
        processors.push_back(processor);
    }
    return processors;
}

// "Node 0 MemTotal:  1234 kB"
std::optional<quint64> nodeMemoryKib(const HostFiles &files, const QString &node)
{
    const auto lines = textOf(files, node + QStringLiteral("/meminfo")).split('\n');
    for (const QByteArray &line : lines) {
        const auto words = line.simplified().split(' ');
        if (words.value(2) == "MemTotal:")
            return words.value(3).toULongLong();
    }
    return {};
}

std::vector<config::MemoryPagesConfig> pagesOf(const HostFiles &files, const QString &node, quint64 memoryKib)
{
    constexpr quint64 kSmallPage = 4;
    std::vector<config::MemoryPagesConfig> huge;
    quint64 hugeKib = 0;
    const QStringList names = files.list(node + QStringLiteral("/hugepages"));
    for (const QString &name : names) {
        const quint64 size = name.section(u'-', 1).chopped(2).toULongLong(); // "hugepages-2048kB"
        const auto count
            = numberIn(files, node + QStringLiteral("/hugepages/") + name + QStringLiteral("/nr_hugepages"));
        if (size == 0 || !count)
            continue;
        hugeKib += size * *count;
        huge.push_back({ QStringLiteral("KiB"), size, *count, {} });
    }
    std::sort(huge.begin(), huge.end(), [](const auto &a, const auto &b) { return *a.size < *b.size; });
    const quint64 small = memoryKib > hugeKib ? (memoryKib - hugeKib) / kSmallPage : 0;
    huge.insert(huge.begin(), { QStringLiteral("KiB"), kSmallPage, small, {} });
    return huge;
}

HostCellConfig cellOf(const HostFiles &files, unsigned id)
{
    const QString node = QStringLiteral("/sys/devices/system/node/node%1").arg(id);
    HostCellConfig cell;
    cell.id = id;
    if (const auto memory = nodeMemoryKib(files, node)) {
        cell.memory = Bytes::kib(*memory);
        cell.pages = pagesOf(files, node, *memory);
    }
    const auto distances = textOf(files, node + QStringLiteral("/distance")).simplified().split(' ');
    for (qsizetype other = 0; other < distances.size(); ++other) {
        config::NumaDistanceConfig distance;
        distance.id = unsigned(other);
        distance.value = distances[other].toUInt();
        if (*distance.value > 0)
            cell.distances.push_back(distance);
    }
    cell.processors
        = processorsOf(files, QString::fromLatin1(textOf(files, node + QStringLiteral("/cpulist"))));
    cell.processorCount = unsigned(cell.processors.size());
    return cell;
}

std::vector<HostCellConfig> cellsOf(const api::HostInfo &host, const HostFiles &files)
{
    std::vector<HostCellConfig> cells;
    const auto online = config::CpuSet::parse(
        QString::fromLatin1(textOf(files, QStringLiteral("/sys/devices/system/node/online"))));
    if (online) {
        for (const unsigned id : online->numbers())
            cells.push_back(cellOf(files, id));
    }
    if (!cells.empty())
        return cells;
    // A kernel without nodes: all in one.
    HostCellConfig cell;
    cell.id = 0;
    cell.memory = host.memory;
    cell.processors = processorsOf(
        files, QString::fromLatin1(textOf(files, QStringLiteral("/sys/devices/system/cpu/online"))));
    cell.processorCount = unsigned(cell.processors.size());
    return { cell };
}

// The caches of the last level, each once.
std::vector<config::ResourceBankConfig> cachesOf(const HostFiles &files, unsigned processors)
{
    std::vector<config::ResourceBankConfig> banks;
    for (unsigned id = 0; id < processors; ++id) {
        const QString cache = QStringLiteral("/sys/devices/system/cpu/cpu%1/cache/index3/").arg(id);
        const QString size = QString::fromLatin1(textOf(files, cache + QStringLiteral("size"))); // "32768K"
        const auto number = numberIn(files, cache + QStringLiteral("id"));
        if (!size.endsWith(u'K') || !number)
            continue;
        const bool isKnown = std::any_of(
            banks.begin(), banks.end(), [&](const auto &bank) { return bank.id == unsigned(*number); });
        if (isKnown)
            continue;
        config::ResourceBankConfig bank;
        bank.id = unsigned(*number);
        bank.level = 3;
        bank.type = QStringLiteral("both");
        bank.size = size.chopped(1).toULongLong();
        bank.unit = QStringLiteral("KiB");
        bank.cpus = QString::fromLatin1(textOf(files, cache + QStringLiteral("shared_cpu_list")));
        banks.push_back(bank);
    }
    return banks;
}

// Files of guests are given to a user of their own.
config::SecurityModelConfig ownershipModel(const GuestUser &user)
{
    config::SecurityModelConfig model;
    model.model = QStringLiteral("dac");
    model.doi = QStringLiteral("0");
    for (const char *type : { "kvm", "qemu" })
        model.labels.push_back({ QString::fromLatin1(type), user.label(), {} });
    return model;
}

HostConfig hostOf(const api::HostInfo &host, const HostFiles &files)
{
    HostConfig config;
    if (const QUuid id = hostId(files); !id.isNull())
        config.uuid = id;
    config.cpu = processorOf(host, files);
    const auto sleeps = textOf(files, QStringLiteral("/sys/power/state")).split(' ');
    config::PowerManagementConfig power;
    power.suspendMem = sleeps.contains("mem");
    power.suspendDisk = sleeps.contains("disk");
    config.power = power;
    config.iommu = files.list(QStringLiteral("/sys/kernel/iommu_groups")).isEmpty() ? QStringLiteral("no")
                                                                                    : QStringLiteral("yes");
    config.cells = cellsOf(host, files);
    config.cellCount = unsigned(config.cells.size());
    config.caches = cachesOf(files, host.cpus);
    config::SecurityModelConfig security;
    security.model = QStringLiteral("none");
    security.doi = QStringLiteral("0");
    config.security.push_back(security);
    return config;
}

GuestConfig guestOf(const api::HostInfo &host, const KnownEmulator &emulator, const KvmStatus &kvm)
{
    static const QStringList shortWords { QStringLiteral("i686"), QStringLiteral("armv7l"),
        QStringLiteral("riscv32") };
    const QemuCapabilities &capabilities = *emulator.capabilities;
    GuestConfig guest;
    guest.osType = QStringLiteral("hvm");
    guest.arch = emulator.architecture;
    guest.wordSize = shortWords.contains(emulator.architecture) ? 32 : 64;
    guest.emulator = capabilities.binary;
    for (const MachineInfo &machine : capabilities.machines) {
        config::GuestMachineConfig written;
        written.name = machine.name;
        written.mostProcessors = machine.maximumCpus;
        if (machine.deprecated)
            written.deprecated = QStringLiteral("yes");
        guest.machines.push_back(written);
        if (machine.alias.isEmpty())
            continue;
        written.canonical = machine.name;
        written.name = machine.alias;
        guest.machines.push_back(written);
    }
    config::GuestDomainConfig domain;
    domain.type = QStringLiteral("qemu");
    guest.domains.push_back(domain);
    const bool isNative = emulator.architecture == host.architecture
        || (emulator.architecture == QStringLiteral("i686") && host.architecture == QStringLiteral("x86_64"));
    if (isNative && kvm.isUsable() && capabilities.kvmCompiled) {
        domain.type = QStringLiteral("kvm");
        guest.domains.push_back(domain);
    }
    const auto toggle = [](const char *toggled) {
        config::GuestToggleConfig made;
        made.usual = QStringLiteral("on");
        made.toggle = QString::fromLatin1(toggled);
        return made;
    };
    if (isX86(emulator.architecture)) {
        guest.pae = guest.nonPae = emulator.architecture == QStringLiteral("i686");
        guest.acpi = toggle("yes");
        guest.apic = toggle("no");
    } else if (emulator.architecture == QStringLiteral("aarch64")) {
        guest.acpi = toggle("yes");
    }
    guest.cpuSelection = true;
    guest.deviceBoot = true;
    guest.diskSnapshot = toggle("no");
    return guest;
}

} // namespace

api::HostInfo describeHost(const HostFiles &files)
{
    api::HostInfo host;
    host.hostName = QSysInfo::machineHostName();
    host.driverName = QStringLiteral("QEMU (embedded)");
    host.libraryVersion = QStringLiteral(INN_VERSION);
    host.architecture = hostArchitecture();
    QSet<QByteArray> sockets;
    QSet<QByteArray> cores;
    QByteArray socket = "0";
    const QByteArray text = files.read(QStringLiteral("/proc/cpuinfo")).value_or(QByteArray());
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray key = line.left(line.indexOf(':')).trimmed();
        const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
        if (key == "processor")
            ++host.cpus;
        else if (key == "model name")
            host.cpuModel = QString::fromUtf8(value);
        else if (key == "physical id")
            sockets.insert(socket = value);
        else if (key == "core id")
            cores.insert(socket + '/' + value);
    }
    host.cpus = std::max(1u, host.cpus);
    host.sockets = unsigned(std::max<qsizetype>(1, sockets.size()));
    host.cores = cores.isEmpty() ? host.cpus : unsigned(cores.size());
    const QByteArray memory = files.read(QStringLiteral("/proc/meminfo")).value_or(QByteArray()).simplified();
    if (memory.startsWith("MemTotal:"))
        host.memory = Bytes::kib(memory.split(' ').value(1).toULongLong());
    return host;
}

QUuid hostId(const HostFiles &files)
{
    for (const char *path : { "/sys/class/dmi/id/product_uuid", "/etc/machine-id" }) {
        QString text
            = QString::fromLatin1(files.read(QString::fromLatin1(path), 64).value_or(QByteArray()).trimmed());
        constexpr int kPlainLength = 32;
        if (text.size() == kPlainLength) {
            for (const int dash : { 20, 16, 12, 8 })
                text.insert(dash, u'-');
        }
        const QUuid id = QUuid::fromString(text);
        if (!id.isNull())
            return id;
    }
    return {};
}

QUuid hostId(const HostFiles &files, const Roots &roots)
{
    const QUuid computer = hostId(files);
    return roots.kind == Roots::Kind::Folder ? QUuid::createUuidV5(computer, roots.config) : computer;
}

std::vector<InstalledEmulator> installedEmulators()
{
    std::vector<InstalledEmulator> found;
    for (const EmulatorRow &row : kEmulators) {
        const QString path = QStandardPaths::findExecutable(QString::fromLatin1(row.program));
        if (!path.isEmpty())
            found.push_back({ QString::fromLatin1(row.architecture), path });
    }
    const QString own = hostArchitecture();
    std::stable_partition(found.begin(), found.end(),
        [&own](const InstalledEmulator &emulator) { return emulator.architecture == own; });
    return found;
}

QByteArray capabilitiesDocument(const api::HostInfo &host, const HostFiles &files,
    const std::vector<KnownEmulator> &emulators, const KvmStatus &kvm,
    const std::optional<GuestUser> &guestUser, const QUuid &hostUuid)
{
    CapabilitiesConfig config;
    config.host = hostOf(host, files);
    if (!hostUuid.isNull())
        config.host.uuid = hostUuid;
    config::MigrationFeaturesConfig migration;
    migration.live = true;
    migration.transports = { QStringLiteral("tcp") };
    config.host.migration = std::move(migration);
    if (guestUser)
        config.host.security.push_back(ownershipModel(*guestUser));
    for (const KnownEmulator &emulator : emulators)
        config.guests.push_back(guestOf(host, emulator, kvm));
    return config::writeCapabilities(config);
}

} // namespace inn::qemu
