// What a file with a machine says, without its disks.
#include "backend/base/translated.h"
#include "backend/transfer/machineimport.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace inn::transfer {

using config::DomainConfig;
using migration::Verdict;

namespace {

constexpr quint64 kMostOverhead = 64 << 20;

Error notAMachine(const QString &path, const QString &reason)
{
    return { ErrorCode::InvalidConfig,
        translated("“%1” cannot be imported: %2").arg(QFileInfo(path).fileName(), reason) };
}

Result<> checkSum(const ImportSource &source, const QString &name, const QByteArray &bytes)
{
    const QByteArray wanted = source.sums.value(name);
    if (wanted.isEmpty())
        return {};
    const auto algorithm = wanted.size() == 40 ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256;
    if (QCryptographicHash::hash(bytes, algorithm).toHex() == wanted)
        return {};
    return notAMachine(source.path, translated("the checksum of “%1” is wrong.").arg(name));
}

Result<> readOwn(ImportSource &source)
{
    if (source.reader->find(kSumsName)) {
        TRY_ASSIGN(const QByteArray sums, source.reader->text(kSumsName));
        TRY_ASSIGN(source.sums, readSums(sums));
    }
    TRY_ASSIGN(const QByteArray manifest, source.reader->text(kManifestName));
    TRY(checkSum(source, kManifestName, manifest));
    TRY_ASSIGN(const Package package, readManifest(manifest));
    TRY_ASSIGN(source.original, source.reader->text(kDocumentName));
    TRY(checkSum(source, kDocumentName, source.original));
    TRY_ASSIGN(DomainConfig domain, config::readDomain(source.original));
    source.notes = disarm(domain);
    source.machine.document = config::writeDomain(domain);
    source.machine.info.name = domain.name.value_or(package.name);
    source.machine.info.uuid = domain.uuid.value_or(QUuid::createUuid());
    source.machine.info.architecture = domain.os.arch.value_or(QString());
    for (const config::DiskConfig &disk : domain.disks) {
        DiskFacts facts;
        facts.target = config::targetOf(disk);
        facts.device = config::deviceOf(disk);
        facts.readOnly = config::isReadOnly(disk);
        const auto held = std::find_if(package.disks.begin(), package.disks.end(),
            [&facts](const PackageDisk &one) { return one.target == facts.target; });
        if (held != package.disks.end()) {
            const ArchiveEntry *entry = source.reader->find(held->file);
            if (!entry)
                return notAMachine(source.path, translated("“%1” is missing in it.").arg(held->file));
            facts.path = held->file;
            ImageFacts image { held->file, held->file, held->format,
                held->format == u"raw" ? Bytes { entry->size } : held->capacity, Bytes { entry->size } };
            facts.chain.push_back(image);
        } else if (!config::isWithoutMedium(disk)) {
            facts.path = disk.source ? disk.source->file.value_or(translated("another image")) : QString();
            facts.whyNot = translated("It is not in the file.");
        }
        source.machine.disks.push_back(facts);
    }
    if (!package.nvram.isEmpty()) {
        const ArchiveEntry *entry = source.reader->find(package.nvram);
        if (!entry || entry->size > quint64(api::kMostFirmwareSettings))
            return notAMachine(source.path, translated("“%1” is missing in it.").arg(package.nvram));
        source.machine.nvram = ImageFacts { package.nvram, package.nvram, QStringLiteral("raw"),
            Bytes { entry->size }, Bytes { entry->size } };
    }
    source.machine.tpm = tpmFactsOf(domain);
    if (package.tpm.isEmpty() || source.machine.tpm.where == TpmFacts::Where::Nowhere)
        return {};
    const ArchiveEntry *entry = source.reader->find(package.tpm);
    if (!entry || entry->size > quint64(api::kMostTpmState))
        return notAMachine(source.path, translated("“%1” is missing in it.").arg(package.tpm));
    TRY_ASSIGN(source.tpm, source.reader->text(package.tpm));
    TRY(checkSum(source, package.tpm, source.tpm));
    if (const QString problem = tpmStateProblem(source.tpm); !problem.isEmpty())
        return notAMachine(source.path, problem);
    source.machine.tpm.where = TpmFacts::Where::File;
    return {};
}

// A disk's file, or all that it is cut into.
Result<quint64> sizeIn(ImportSource &source, const OvfDisk &disk)
{
    quint64 size = 0;
    const QStringList files = disk.pieces.isEmpty() ? QStringList(disk.file) : disk.pieces;
    for (const QString &file : files) {
        const ArchiveEntry *entry = source.reader->find(file);
        if (!entry)
            return notAMachine(source.path, translated("“%1” is missing in it.").arg(file));
        size += entry->size;
    }
    if (disk.fileSize > 0 && disk.fileSize != size) {
        return notAMachine(
            source.path, translated("“%1” has another size than its description says.").arg(disk.file));
    }
    if (disk.isGzip || !disk.pieces.isEmpty()) {
        // An image is hardly larger than the disk in it.
        const quint64 most = disk.capacity.count + disk.capacity.count / 8 + kMostOverhead;
        source.packed.insert(disk.file, { files, disk.isGzip, most });
    }
    return size;
}

Result<> readForeign(ImportSource &source, const QString &envelope)
{
    source.isOvf = true;
    for (const ArchiveEntry &entry : source.reader->entries()) {
        if (entry.name.endsWith(QStringLiteral(".mf"), Qt::CaseInsensitive)) {
            TRY_ASSIGN(const QByteArray sums, source.reader->text(entry.name));
            TRY_ASSIGN(source.sums, readSums(sums));
            break;
        }
    }
    TRY_ASSIGN(source.original, source.reader->text(envelope));
    TRY(checkSum(source, envelope, source.original));
    TRY_ASSIGN(const OvfMachine machine, readOvf(source.original));
    source.machine.document = domainOf(machine);
    source.machine.info.name = machine.name;
    source.machine.info.uuid = QUuid::createUuid();
    source.machine.info.architecture = QStringLiteral("x86_64");
    for (const QString &note : machine.notes)
        source.notes.push_back({ Verdict::Advice, translated("Description"), note });
    for (size_t i = 0; i < machine.disks.size(); ++i) {
        const OvfDisk &disk = machine.disks[i];
        DiskFacts facts;
        facts.target = ovfTarget(machine, i);
        facts.device = QStringLiteral("disk");
        facts.path = disk.file.isEmpty() ? translated("Empty disk") : disk.file;
        ImageFacts image { disk.file, disk.file, disk.format, disk.capacity, disk.populated };
        if (!disk.file.isEmpty()) {
            TRY_ASSIGN(const quint64 size, sizeIn(source, disk));
            image.physical = std::max(disk.populated, Bytes { size });
        }
        facts.chain.push_back(image);
        source.machine.disks.push_back(facts);
    }
    if (machine.cdDrives > 0) {
        const auto domain = config::readDomain(source.machine.document);
        for (const config::DiskConfig &disk : domain ? domain->disks : std::vector<config::DiskConfig>()) {
            if (!disk.isRemovable())
                continue;
            DiskFacts facts;
            facts.target = config::targetOf(disk);
            facts.device = config::deviceOf(disk);
            facts.readOnly = true;
            source.machine.disks.push_back(facts);
        }
    }
    return {};
}

} // namespace

migration::Findings disarm(DomainConfig &domain)
{
    migration::Findings notes;
    const auto leave = [&notes](const QString &subject, const QString &sentence) {
        notes.push_back({ Verdict::Advice, subject, sentence });
    };
    if (!domain.qemuArguments.empty() || !domain.qemuEnvironment.empty() || !domain.qemuDevices.empty()
        || !domain.qemuAddedCapabilities.empty() || !domain.qemuRemovedCapabilities.empty()) {
        domain.qemuArguments.clear();
        domain.qemuEnvironment.clear();
        domain.qemuDevices.clear();
        domain.qemuAddedCapabilities.clear();
        domain.qemuRemovedCapabilities.clear();
        leave(translated("Emulator"), translated("Arguments for the emulator in the document are left out."));
    }
    domain.emulator.reset();
    domain.securityLabels.clear();
    if (domain.os.kernel || domain.os.initrd || domain.os.dtb) {
        leave(translated("Booting"),
            translated("The kernel “%1” lies outside of the file and is left out.")
                .arg(domain.os.kernel.value_or(domain.os.initrd.value_or(QString()))));
        domain.os.kernel.reset();
        domain.os.initrd.reset();
        domain.os.cmdline.reset();
        domain.os.dtb.reset();
    }
    domain.os.acpiTables.clear();
    if (domain.os.loader && domain.os.loader->contains(QStringLiteral("..")))
        domain.os.loader.reset();
    domain.os.nvramSource.reset();
    domain.os.nvramType.reset();
    domain.os.nvramTemplate.reset();
    const auto clear = [&leave](auto &devices, const QString &subject, const QString &sentence) {
        if (devices.empty())
            return;
        devices.clear();
        leave(subject, sentence);
    };
    clear(domain.hostdevs, translated("Host devices"),
        translated("Devices of the machine's former host are left out."));
    clear(domain.filesystems, translated("Shared folders"),
        translated("Folders that the machine shared with its former host are left out."));
    clear(domain.shmems, translated("Shared memory"), translated("Memory shared with others is left out."));
    clear(domain.leases, translated("Locks"), translated("Leases of lock managers are left out."));
    std::erase_if(domain.memoryDevices,
        [](const config::MemoryDeviceConfig &device) { return device.path.has_value(); });
    const auto reaches = [](const config::CharacterBackendConfig &device) {
        const QString type = device.type.value_or(QString());
        return type != u"pty" && type != u"null" && type != u"spicevmc" && type != u"qemu-vdagent"
            && type != u"spiceport"
            && !(type == u"unix" && device.source().path.value_or(QString()).isEmpty());
    };
    bool reached = false;
    for (auto *list : { &domain.serials, &domain.parallels, &domain.consoles, &domain.channels }) {
        for (config::CharacterDeviceConfig &device : *list) {
            device.logFile.reset();
            if (!reaches(device))
                continue;
            const bool isChannel = list == &domain.channels;
            device.type = isChannel ? QStringLiteral("unix") : QStringLiteral("pty");
            device.sources.clear();
            device.protocol.reset();
            reached = true;
        }
    }
    if (reached) {
        leave(translated("Serial lines"),
            translated("Lines that led to files or sockets of the former host are ordinary ones now."));
    }
    std::erase_if(domain.redirdevs, [&](const auto &device) { return reaches(device); });
    std::erase_if(domain.rngs, [](const config::RngConfig &rng) { return rng.backendModel == u"egd"; });
    for (config::RngConfig &rng : domain.rngs) {
        if (rng.backendModel == u"random")
            rng.backend = QStringLiteral("/dev/urandom");
    }
    std::erase_if(
        domain.tpms, [](const config::TpmConfig &tpm) { return tpm.backendType == u"passthrough"; });
    for (config::InterfaceConfig &interface : domain.interfaces) {
        interface.script.reset();
        interface.downscript.reset();
        interface.backendTap.reset();
        interface.backendVhost.reset();
        interface.backendLogFile.reset();
    }
    for (config::SysinfoConfig &sysinfo : domain.sysinfos)
        std::erase_if(sysinfo.entries, [](const auto &entry) { return entry.file.has_value(); });
    for (config::DiskConfig &disk : domain.disks) {
        disk.romFile.reset();
        if (disk.source) {
            disk.source->slices.clear();
            disk.source->reservations.reset();
        }
        disk.backingStore.reset();
    }
    for (config::InterfaceConfig &interface : domain.interfaces)
        interface.romFile.reset();
    for (config::GraphicsConfig &graphics : domain.graphics) {
        graphics.socket.reset();
        graphics.password.reset();
        if (graphics.listen) // who may reach the screen is said here, not by strangers
            graphics.listen = QStringLiteral("127.0.0.1");
        graphics.listens.clear();
    }
    std::erase_if(domain.audios, [](const config::AudioConfig &audio) { return audio.type == u"file"; });
    return notes;
}

Result<ImportSource> openImport(const QString &path, const JobPtr &job)
{
    ImportSource source;
    source.path = path;
    TRY_ASSIGN(std::unique_ptr<ArchiveReader> reader, ArchiveReader::open(path, job));
    source.reader = std::move(reader);
    if (source.reader->find(kManifestName)) {
        TRY(readOwn(source));
        return source;
    }
    for (const ArchiveEntry &entry : source.reader->entries()) {
        if (entry.name.endsWith(QStringLiteral(".ovf"), Qt::CaseInsensitive)) {
            TRY(readForeign(source, entry.name));
            return source;
        }
    }
    return notAMachine(path, translated("there is neither a machine of this program nor an OVF in it."));
}

TransferPlan importPlan(const ImportSource &source, const DestinationFacts &destination, Purpose purpose)
{
    TransferPlan plan = makePlan(purpose, source.machine, destination, false);
    for (DiskChoice &disk : plan.disks) {
        if (disk.facts.path.isEmpty())
            continue;
        if (!disk.facts.chain.empty()) {
            disk.way = source.isOvf ? DiskWay::Flatten : DiskWay::Copy;
            disk.ways = { disk.way };
            if (!disk.facts.isDrive())
                disk.ways.push_back(DiskWay::LeaveOut);
        } else {
            disk.way = disk.facts.isDrive() ? DiskWay::Eject : DiskWay::LeaveOut;
            disk.ways = { disk.way };
        }
    }
    nameVolumes(plan);
    return plan;
}

} // namespace inn::transfer
