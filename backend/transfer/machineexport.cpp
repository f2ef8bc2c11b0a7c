#include "backend/transfer/machineexport.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/migration/preflight.h"
#include "backend/transfer/background.h"
#include "backend/transfer/ovf.h"
#include "backend/transfer/pipe.h"
#include "backend/transfer/statecarrier.h"
#include "backend/transfer/volumecopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace inn::transfer {

using migration::Verdict;

namespace {

// Others could open with the keys in it what is closed to them.
Result<> makePrivate(const QString &path)
{
    const mode_t mode = QFileInfo(path).isDir() ? 0700 : 0600;
    if (::chmod(QFile::encodeName(path).constData(), mode) != 0)
        return systemError(errno, translated("“%1” could not be made private.").arg(path));
    return {};
}

} // namespace

QString exportSuffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Folder:
        return {};
    case ExportFormat::Tar:
        return QStringLiteral(".tar");
    case ExportFormat::TarZstd:
        return QStringLiteral(".tar.zst");
    case ExportFormat::TarGzip:
        return QStringLiteral(".tar.gz");
    case ExportFormat::Ova:
        return QStringLiteral(".ova");
    }
    return {};
}

std::vector<const DiskFacts *> exportableDisks(const ExportRequest &request)
{
    std::vector<const DiskFacts *> disks;
    for (const DiskFacts &disk : request.machine.disks) {
        if (!disk.isDrive() && !disk.chain.empty() && disk.secrets.isEmpty()
            && !request.leftOut.contains(disk.target))
            disks.push_back(&disk);
    }
    return disks;
}

Bytes exportSize(const ExportRequest &request)
{
    Bytes sum;
    for (const DiskFacts *disk : exportableDisks(request)) {
        for (const ImageFacts &image : disk->chain)
            sum = sum + image.physical;
    }
    return sum;
}

migration::Findings exportFindings(const ExportRequest &request)
{
    migration::Findings findings;
    const auto add = [&findings](Verdict verdict, const QString &subject, const QString &sentence) {
        findings.push_back({ verdict, subject, sentence });
    };
    const QFileInfo target(request.path);
    if (request.path.isEmpty() || !request.path.startsWith(u'/'))
        add(Verdict::Refused, translated("File"), translated("Say where the machine is to be written."));
    else if (target.exists())
        add(Verdict::Refused, translated("File"),
            translated("There is “%1” already; choose another name.").arg(request.path));
    else if (!QFileInfo(target.path()).isWritable())
        add(Verdict::Refused, translated("File"),
            translated("“%1” is no folder that can be written to.").arg(target.path()));
    else if (const QStorageInfo space(target.path());
             space.isValid() && quint64(space.bytesAvailable()) < exportSize(request).count)
        add(request.format == ExportFormat::Folder || request.format == ExportFormat::Tar ? Verdict::Refused
                                                                                          : Verdict::Advice,
            translated("File"),
            translated("The disks have %1; “%2” has only %3 left.")
                .arg(exportSize(request).toString(), target.path(),
                    Bytes { quint64(space.bytesAvailable()) }.toString()));
    if (api::isActive(request.machine.info.state))
        add(Verdict::Refused, translated("Machine"),
            translated("“%1” is running; shut it down first.").arg(request.machine.info.name));
    for (const DiskFacts &disk : request.machine.disks) {
        if (disk.isDrive() || disk.path.isEmpty() || request.leftOut.contains(disk.target))
            continue;
        if (!disk.secrets.isEmpty())
            add(Verdict::Advice, translated("Disk “%1”").arg(disk.target),
                translated("It is left out: it is encrypted, and its passphrase does not go into files."));
        else if (disk.chain.empty())
            add(Verdict::Advice, translated("Disk “%1”").arg(disk.target),
                translated("It is left out. %1").arg(disk.whyNot));
    }
    const TpmFacts::Where tpm = request.machine.tpm.where;
    if (tpm == TpmFacts::Where::Host && request.format != ExportFormat::Ova) {
        findings.push_back({ Verdict::Advice, translated("TPM"),
            translated(
                "What the emulated TPM keeps goes into the file, too; only you will be able to read it."),
            translated("Keep it where nobody else gets it: it opens disks that rely on the TPM.") });
    } else if (tpm != TpmFacts::Where::Nowhere) {
        findings.push_back({ Verdict::Advice, translated("TPM"),
            translated("What the emulated TPM keeps does not go along."),
            translated(
                "Suspend disk encryption that relies on it before, or have its recovery key at hand.") });
    }
    for (const DiskFacts *disk : exportableDisks(request)) {
        if (disk->chain.size() > 1)
            add(Verdict::Advice, translated("Disk “%1”").arg(disk->target),
                translated("While it is copied, a second image of it needs room beside “%1”.")
                    .arg(disk->chain.front().path));
    }
    if (request.format == ExportFormat::Ova) {
        if (request.machine.nvram)
            add(Verdict::Advice, translated("Firmware"),
                translated("An OVA has no place for the firmware's settings; they begin anew."));
        add(Verdict::Advice, translated("Format"),
            translated(
                "An OVA tells what VMware and VirtualBox know of a machine; the rest of the document is "
                "left out."));
    }
    return findings;
}

QString workFolderFor(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    return QFileInfo(folder).isWritable() ? folder : QDir::tempPath();
}

void noteFile(HostAccess &host, const QString &path)
{
    if (host.journal())
        host.journal()->note({ TransferJournal::Entry::Kind::File, {}, {}, path });
}

CommandSpec convertCommand(
    const QString &from, const QString &format, const QString &to, const QString &toFormat)
{
    CommandSpec spec;
    spec.program = QStringLiteral("qemu-img");
    spec.arguments << QStringLiteral("convert") << QStringLiteral("-p") << QStringLiteral("-f") << format
                   << QStringLiteral("-O") << toFormat;
    if (toFormat == u"vmdk")
        spec.arguments << QStringLiteral("-o") << QStringLiteral("subformat=streamOptimized");
    spec.arguments << from << to;
    spec.timeout = std::chrono::milliseconds::zero();
    return spec;
}

MachineExport::MachineExport(HostAccess &from, ExportRequest request, std::shared_ptr<CommandRunner> runner)
    : m_from(from)
    , m_request(std::move(request))
    , m_runner(std::move(runner))
{
}

QFuture<Result<>> MachineExport::run(JobPtr job)
{
    const migration::Findings findings = exportFindings(m_request);
    for (const migration::Finding &finding : findings) {
        if (finding.verdict == Verdict::Refused)
            co_return Error { ErrorCode::InvalidConfig, finding.sentence };
    }
    if (job)
        job->setCancellation(Job::Cancellation::Possible);
    for (const DiskFacts *facts : exportableDisks(m_request)) {
        Disk disk;
        disk.top = facts->chain.front();
        disk.flattens = facts->chain.size() > 1;
        disk.target = facts->target;
        disk.format = disk.flattens ? QStringLiteral("qcow2") : disk.top.format;
        disk.file = QStringLiteral("disks/%1.%2")
                        .arg(disk.target, disk.format == u"raw" ? QStringLiteral("img") : disk.format);
        m_disks.push_back(disk);
    }
    QFuture<Result<>> writing = m_request.format == ExportFormat::Ova ? writeOva(job) : write(job);
    auto written = co_await writing;
    m_writer.reset(); // what is not finished goes
    auto removed = co_await removeTemporaries();
    Q_UNUSED(removed)
    if (!written && job && job->isCancelRequested())
        co_return detail::cancelledError();
    co_return written;
}

// The volume that is read, and its size.
QFuture<Result<>> MachineExport::prepare(Disk *disk, JobPtr job)
{
    QString key = disk->top.key;
    if (disk->flattens) {
        auto flat = co_await m_flattener.flatten(m_from, disk->top, quietJobBelow(job));
        if (!flat)
            co_return flat.error();
        disk->temporary = *flat;
        key = disk->temporary;
    }
    auto size = co_await physicalSize(m_from, key);
    if (!size)
        co_return size.error();
    disk->size = *size;
    disk->top.key = key;
    co_return Result<>();
}

QFuture<Result<>> MachineExport::write(JobPtr job)
{
    const Packing packing = m_request.format == ExportFormat::Folder ? Packing::Folder
        : m_request.format == ExportFormat::TarZstd                  ? Packing::TarZstd
        : m_request.format == ExportFormat::TarGzip                  ? Packing::TarGzip
                                                                     : Packing::Tar;
    Package package;
    package.name = m_request.machine.info.name;
    for (const Disk &disk : m_disks)
        package.disks.push_back({ disk.target, disk.file, disk.format, disk.top.capacity });
    if (m_request.machine.nvram)
        package.nvram = QStringLiteral("nvram.fd");
    QByteArray tpm;
    if (m_request.machine.tpm.where == TpmFacts::Where::Host) {
        auto read = co_await tpmStateOf(m_from, m_request.machine.info.uuid);
        if (!read)
            co_return read.error();
        tpm = *read;
        package.tpm = tpm.isEmpty() ? QString() : QStringLiteral("tpm.permall");
    }
    auto opened = co_await openWriter(packing);
    if (!opened)
        co_return opened.error();
    if (!tpm.isEmpty()) {
        CO_TRY(makePrivate(unfinishedFile(m_request.path)));
    }
    auto listed = co_await addBytes(kManifestName, writeManifest(package));
    if (!listed)
        co_return listed.error();
    auto described = co_await addBytes(kDocumentName, m_request.machine.document);
    if (!described)
        co_return described.error();
    for (size_t i = 0; i < m_disks.size(); ++i) {
        JobShare share;
        share.from = double(i) / double(m_disks.size());
        share.to = double(i + 1) / double(m_disks.size());
        share.text = translated("Writing the disk “%1”").arg(m_disks[i].target);
        if (job)
            job->report(share.from, share.text);
        auto prepared = co_await prepare(&m_disks[i], job);
        if (!prepared)
            co_return prepared.error();
        const JobPtr below = jobBelow(job, share);
        auto added = co_await addVolume(m_disks[i].file, m_disks[i].top.key, m_disks[i].size, below);
        if (!added)
            co_return added.error();
    }
    if (!tpm.isEmpty()) {
        auto added = co_await addBytes(package.tpm, tpm);
        if (!added)
            co_return added.error();
    }
    if (m_request.machine.nvram) {
        const ImageFacts nvram = *m_request.machine.nvram;
        auto added = co_await addVolume(package.nvram, nvram.key, nvram.physical, quietJobBelow(job));
        if (!added)
            co_return added.error();
    }
    auto summed = co_await addBytes(kSumsName, sums());
    if (!summed)
        co_return summed.error();
    auto finished = co_await finish();
    co_return finished;
}

QFuture<Result<>> MachineExport::writeOva(JobPtr job)
{
    const auto work = std::make_shared<QTemporaryDir>(
        workFolderFor(m_request.path) + QStringLiteral("/.innkeeper-export-XXXXXX"));
    if (!work->isValid())
        co_return systemError(EACCES, translated("“%1” cannot be written to.").arg(work->path()));
    noteFile(m_from, work->path());
    const auto parsed = config::readDomain(m_request.machine.document);
    if (!parsed)
        co_return parsed.error();
    std::vector<OvfFile> files;
    const QString stem = QFileInfo(m_request.path).completeBaseName();
    for (size_t i = 0; i < m_disks.size(); ++i) {
        Disk *disk = &m_disks[i];
        JobShare share;
        share.from = 0.9 * double(i) / double(m_disks.size());
        share.to = 0.9 * double(i + 1) / double(m_disks.size());
        share.text = translated("Converting the disk “%1”").arg(disk->target);
        auto prepared = co_await prepare(disk, job);
        if (!prepared)
            co_return prepared.error();
        const QString raw = work->filePath(disk->target + QStringLiteral(".image"));
        const QString vmdk = work->filePath(QStringLiteral("%1-%2.vmdk").arg(stem, disk->target));
        JobShare first = share, second = share;
        first.to = second.from = (share.from + share.to) / 2;
        const JobPtr fetching = jobBelow(job, first);
        auto fetched = co_await fetch(disk->top.key, raw, fetching);
        if (!fetched)
            co_return fetched.error();
        const JobPtr converting = jobBelow(job, second);
        auto converted = co_await convert(raw, disk->format, vmdk, converting);
        QFile::remove(raw);
        if (!converted)
            co_return converted.error();
        const QFileInfo made(vmdk);
        files.push_back(
            { disk->target, made.fileName(), Bytes { quint64(made.size()) }, disk->top.capacity });
    }
    const QByteArray envelope = writeOvf(*parsed, files);
    auto opened = co_await openWriter(Packing::Tar);
    if (!opened)
        co_return opened.error();
    auto described = co_await addBytes(stem + QStringLiteral(".ovf"), envelope);
    if (!described)
        co_return described.error();
    // The list of checksums follows the description, so the disks are read twice.
    QByteArray list = ovfSumLine(stem + QStringLiteral(".ovf"), envelope);
    for (size_t i = 0; i < files.size(); ++i) {
        const QString path = work->filePath(files[i].name);
        const QString name = files[i].name;
        const std::function<Result<QByteArray>()> sum = [path, name] { return ovfSumLineOf(path, name); };
        auto line = co_await inBackground<QByteArray>(sum);
        if (!line)
            co_return line.error();
        list += *line;
    }
    auto listed = co_await addBytes(stem + QStringLiteral(".mf"), list);
    if (!listed)
        co_return listed.error();
    for (size_t i = 0; i < files.size(); ++i) {
        if (job)
            job->report(0.9 + 0.1 * double(i) / double(files.size()), translated("Writing the archive"));
        auto added = co_await addFile(files[i].name, work->filePath(files[i].name), quietJobBelow(job));
        if (!added)
            co_return added.error();
    }
    auto finished = co_await finish();
    co_return finished;
}

QFuture<Result<>> MachineExport::openWriter(Packing packing)
{
    // What is there already is refused, and is not ours.
    if (!QFileInfo::exists(unfinishedFile(m_request.path)))
        noteFile(m_from, unfinishedFile(m_request.path));
    auto made = ArchiveWriter::create(m_request.path, packing);
    if (!made)
        co_return made.error();
    m_writer = std::move(*made);
    co_return Result<>();
}

QFuture<Result<>> MachineExport::addBytes(QString name, QByteArray bytes)
{
    const std::function<Result<>()> work
        = [writer = m_writer, name, bytes] { return writer->add(name, bytes); };
    return inBackground<void>(work);
}

QFuture<Result<>> MachineExport::addFile(QString name, QString path, JobPtr job)
{
    const std::function<Result<>()> work = [writer = m_writer, name, path, job]() -> Result<> {
        const FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
        if (!file.isValid())
            return systemError(errno, translated("“%1” could not be read.").arg(path));
        return writer->addFrom(name, quint64(QFileInfo(path).size()), file, job);
    };
    return inBackground<void>(work);
}

QFuture<Result<>> MachineExport::finish()
{
    const std::function<Result<>()> work = [writer = m_writer] { return writer->finish(); };
    return inBackground<void>(work);
}

QFuture<Result<>> MachineExport::addVolume(QString name, QString key, Bytes size, JobPtr job)
{
    auto created = Pipe::create();
    if (!created)
        co_return created.error();
    Pipe pipe = std::exchange(*created, {});
    const JobPtr writing = quietJobBelow(job);
    std::function<Result<>()> work = [writer = m_writer, name, size, source = pipe.reader, writing] {
        return writer->addFrom(name, size.count, source, writing, HoleWay::Told);
    };
    auto taken = inBackground<void>(std::move(work));
    const JobPtr reading = jobBelow(job, {});
    api::VolumeRange all;
    all.holes = api::VolumeRange::Holes::Told;
    auto sent = downloadVolume(m_from, key, pipe.writer, all, reading);
    pipe = Pipe();
    auto read = co_await sent;
    if (!read)
        writing->requestCancel();
    auto written = co_await taken;
    co_return read ? written : read;
}

QFuture<Result<>> MachineExport::fetch(QString key, QString path, JobPtr job)
{
    const FileDescriptor file(
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!file.isValid())
        co_return systemError(errno, translated("“%1” could not be written.").arg(path));
    api::VolumeRange range;
    range.holes = api::VolumeRange::Holes::Skipped;
    auto fetched = co_await downloadVolume(m_from, key, file, range, job);
    co_return fetched;
}

QFuture<Result<>> MachineExport::convert(QString from, QString format, QString to, JobPtr job)
{
    auto converted = co_await m_runner->output(convertCommand(from, format, to, QStringLiteral("vmdk")), job);
    if (!converted)
        co_return converted.error().wrapped(translated("A disk could not be converted to VMDK."));
    co_return Result<>();
}

QFuture<Result<>> MachineExport::removeTemporaries()
{
    for (size_t i = 0; i < m_disks.size(); ++i) {
        if (m_disks[i].temporary.isEmpty())
            continue;
        auto deleted = co_await deleteVolume(m_from, m_disks[i].temporary);
        Q_UNUSED(deleted)
    }
    co_return Result<>();
}

} // namespace inn::transfer
