#pragma once

#include "backend/transfer/machineimport.h"

// What must hold of anything that says it is a machine: it is refused, or what becomes of it can be made. The
// answers are empty, or what is broken.
namespace exercise {

inline inn::transfer::DestinationFacts anyHost()
{
    inn::transfer::DestinationFacts facts;
    facts.label = QStringLiteral("host");
    facts.support.emulator = QStringLiteral("/usr/bin/qemu-system-x86_64");
    facts.support.machines = { QStringLiteral("q35"), QStringLiteral("pc") };
    inn::api::PoolInfo pool;
    pool.uuid = QUuid(QStringLiteral("5f5b3f6a-0a43-4f0e-9a50-0b7d3ad0a102"));
    pool.name = QStringLiteral("default");
    pool.type = QStringLiteral("dir");
    pool.targetPath = QStringLiteral("/images");
    pool.available = inn::Bytes::gib(100);
    facts.pools = { pool };
    return facts;
}

inline QByteArray source(const inn::transfer::ImportSource &source)
{
    using namespace inn::transfer;
    const TransferPlan plan = importPlan(source, anyHost(), Purpose::Clone);
    const inn::migration::Findings findings = findingsOf(plan);
    for (const DiskChoice &disk : plan.disks) {
        for (const QString &volume : disk.volumes) {
            const bool isRefused = inn::migration::worstOf(findings) == inn::migration::Verdict::Refused;
            if (!isRefused && (volume.contains(u'/') || volume.startsWith(u'.')))
                return "a volume would be called " + volume.toUtf8();
        }
    }
    const auto adapted = adapt(plan);
    if (!adapted)
        return {}; // said before anything starts
    const auto domain = inn::config::readDomain(adapted->document);
    if (!domain)
        return "the document cannot be read: " + domain.error().fullText().toUtf8();
    if (domain->emulator && *domain->emulator != anyHost().support.emulator)
        return "it brings its own emulator";
    if (!domain->qemuArguments.empty() || !domain->hostdevs.empty() || !domain->filesystems.empty()
        || domain->os.kernel)
        return "it reaches into the host";
    return {};
}

inline QByteArray ovf(const QByteArray &text)
{
    using namespace inn::transfer;
    const auto machine = readOvf(text);
    if (!machine)
        return {};
    for (const OvfDisk &disk : machine->disks) {
        if (!disk.file.isEmpty() && !entryNameProblem(disk.file).isEmpty())
            return "a disk lies at " + disk.file.toUtf8();
    }
    ImportSource one;
    one.isOvf = true;
    one.machine.document = domainOf(*machine);
    one.machine.info.name = machine->name;
    if (const auto domain = inn::config::readDomain(one.machine.document); !domain)
        return "its document cannot be read: " + domain.error().fullText().toUtf8();
    return source(one);
}

inline QByteArray manifest(const QByteArray &text)
{
    using namespace inn::transfer;
    const auto sums = readSums(text);
    for (const QByteArray &sum : sums ? sums->values() : QList<QByteArray>()) {
        if (sum.size() != 40 && sum.size() != 64)
            return "a checksum of another length";
    }
    const auto package = readManifest(text);
    if (!package)
        return {};
    for (const PackageDisk &disk : package->disks) {
        if (!entryNameProblem(disk.file).isEmpty())
            return "a disk lies at " + disk.file.toUtf8();
    }
    const auto again = readManifest(writeManifest(*package));
    return again && *again == *package ? QByteArray() : QByteArray("it is not what was written again");
}

// An archive; its small entries are read to their end.
inline QByteArray archive(const QString &path)
{
    using namespace inn::transfer;
    constexpr quint64 kMostToRead = 1 << 20;
    const auto opened = openImport(path);
    if (!opened)
        return {};
    for (const ArchiveEntry &entry : opened->reader->entries()) {
        if (!entryNameProblem(entry.name).isEmpty())
            return "an entry is called " + entry.name.toUtf8();
        quint64 size = 0;
        const ByteSink count = [&size](QByteArrayView piece) -> inn::Result<> {
            size += quint64(piece.size());
            return {};
        };
        if (entry.size > kMostToRead)
            continue;
        const auto read = opened->reader->read(entry.name, count, {});
        if (size > entry.size || (read && size != entry.size))
            return "an entry has another size";
    }
    return source(*opened);
}

} // namespace exercise
