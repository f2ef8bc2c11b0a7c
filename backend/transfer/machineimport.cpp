#include "backend/transfer/machineimport.h"

#include "backend/base/hostfiles.h"
#include "backend/base/stretches.h"
#include "backend/base/translated.h"
#include "backend/transfer/background.h"
#include "backend/transfer/imagereading.h"
#include "backend/transfer/machineexport.h"
#include "backend/transfer/pipe.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <fcntl.h>

namespace inn::transfer {

MachineImport::MachineImport(
    HostAccess &to, ImportSource source, TransferPlan plan, std::shared_ptr<CommandRunner> runner)
    : m_to(to)
    , m_source(std::move(source))
    , m_plan(std::move(plan))
    , m_runner(std::move(runner))
{
}

std::vector<MachineImport::Piece> MachineImport::pieces() const
{
    std::vector<Piece> pieces;
    for (const DiskChoice &disk : m_plan.disks) {
        if (disk.volumes.isEmpty())
            continue;
        const ImageFacts &image = disk.facts.chain.front();
        pieces.push_back({ image.key, image.format, disk.volumes.front(),
            disk.way == DiskWay::Flatten ? QStringLiteral("qcow2") : image.format,
            translated("Importing the disk “%1”").arg(disk.facts.target), image.capacity });
    }
    if (const QString nvram = m_plan.nvramVolume(); !nvram.isEmpty()) {
        const ImageFacts &image = *m_plan.machine.nvram;
        pieces.push_back({ image.key, QStringLiteral("raw"), nvram, QStringLiteral("raw"),
            translated("Importing the firmware's settings"), image.capacity });
    }
    return pieces;
}

QFuture<Result<TransferOutcome>> MachineImport::run(JobPtr job)
{
    const Result<> possible = checkPlan(m_plan);
    if (!possible)
        co_return possible.error();
    if (job)
        job->setCancellation(Job::Cancellation::Possible);
    auto built = co_await build(job);
    if (built) {
        TransferOutcome outcome;
        outcome.uuid = *built;
        outcome.name = m_plan.name;
        for (const api::VolumeInfo &volume : m_made)
            outcome.volumes += volume.path;
        co_return outcome;
    }
    Error error = built.error();
    if (job && job->isCancelRequested())
        error = detail::cancelledError();
    auto removed = co_await removeWhatWasMade();
    if (!removed)
        error.details += u'\n' + removed.error().message;
    co_return error;
}

QFuture<Result<QUuid>> MachineImport::build(JobPtr job)
{
    const auto document = documentOf(m_plan);
    if (!document)
        co_return document.error();
    const std::vector<Piece> all = pieces();
    for (size_t i = 0; i < all.size(); ++i) {
        JobShare share;
        share.from = double(i) / double(all.size());
        share.to = double(i + 1) / double(all.size());
        share.text = all[i].label;
        if (job)
            job->report(share.from, share.text);
        const JobPtr below = jobBelow(job, share);
        auto imported = co_await importPiece(all[i], below);
        if (!imported)
            co_return imported.error();
    }
    if (job && job->isCancelRequested())
        co_return detail::cancelledError();
    auto put = co_await putState(*document);
    if (!put)
        co_return put.error();
    auto defined = co_await defineMachine(m_to, *document);
    co_return defined;
}

QFuture<Result<>> MachineImport::putState(QByteArray document)
{
    api::KeptState state;
    if (m_plan.givesTpm())
        state.tpm = m_source.tpm;
    if (m_plan.givesSettings()) {
        std::function<Result<QByteArray>()> work
            = [source = m_source, file = m_plan.machine.nvram->key]() -> Result<QByteArray> {
            QByteArray all;
            const ByteSink sink = [&all](QByteArrayView piece) -> Result<> {
                all.append(piece.data(), piece.size());
                return {};
            };
            TRY(readImage(source, file, QStringLiteral("raw"), sink, {}));
            return all;
        };
        auto settings = co_await inBackground<QByteArray>(std::move(work));
        if (!settings)
            co_return settings.error();
        state.settings = *settings;
    }
    auto put = co_await m_state.put(m_to, document, state);
    co_return put;
}

QFuture<Result<>> MachineImport::importPiece(Piece piece, JobPtr job)
{
    const QByteArray xml = volumeDocument(piece.volume, piece.volumeFormat, piece.capacity);
    auto made = co_await createVolume(m_to, m_plan.pool, xml, quietJobBelow(job));
    if (!made)
        co_return made.error();
    m_made.push_back(*made);
    if (piece.file.isEmpty())
        co_return Result<>(); // stays empty
    const QString key = made->key;
    QFuture<Result<>> filling
        = piece.format == piece.volumeFormat ? stream(piece, key, job) : convert(piece, key, job);
    auto filled = co_await filling;
    co_return filled;
}

QFuture<Result<>> MachineImport::stream(Piece piece, QString key, JobPtr job)
{
    auto created = Pipe::create();
    if (!created)
        co_return created.error();
    Pipe pipe = std::exchange(*created, {});
    const JobPtr reading = jobBelow(job, {});
    const JobPtr writing = quietJobBelow(job);
    std::function<Result<>()> work = [source = m_source, piece, target = pipe.writer, reading] {
        StretchWriter writer(
            { target, HoleWay::Told, translated("The data could not be written.") }, reading);
        const ByteSink sink = [&](QByteArrayView bytes) { return writer.writeSparsely(bytes); };
        return readImage(source, piece.file, piece.format, sink, reading);
    };
    auto sent = inBackground<void>(std::move(work));
    work = {};
    api::VolumeRange all;
    all.holes = api::VolumeRange::Holes::Told;
    auto taken = uploadVolume(m_to, key, pipe.reader, all, writing);
    pipe = Pipe();
    auto written = co_await taken;
    if (!written)
        reading->requestCancel();
    auto read = co_await sent;
    // What is wrong with the file counts more than that nothing more came out of it.
    co_return !read && (written || read.error().code == ErrorCode::InvalidConfig) ? read : written;
}

// Through files of our own: the converter gets nothing that was not looked at.
QFuture<Result<>> MachineImport::convert(Piece piece, QString key, JobPtr job)
{
    const auto work = std::make_shared<QTemporaryDir>(
        workFolderFor(m_source.path) + QStringLiteral("/.innkeeper-import-XXXXXX"));
    if (!work->isValid())
        co_return systemError(EACCES, translated("“%1” cannot be written to.").arg(work->path()));
    noteFile(m_to, work->path());
    const QString raw = work->filePath(QStringLiteral("image"));
    const QString whole = work->filePath(QStringLiteral("image.qcow2"));
    JobShare first, second, third;
    first.to = second.from = 0.4;
    second.to = third.from = 0.8;
    const JobPtr extracting = jobBelow(job, first);
    std::function<Result<>()> extract = [source = m_source, piece, raw, extracting]() -> Result<> {
        const FileDescriptor file(
            ::open(QFile::encodeName(raw).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        if (!file.isValid())
            return systemError(errno, translated("“%1” could not be written.").arg(raw));
        StretchWriter writer(
            { file, HoleWay::InFile, translated("“%1” could not be written.").arg(raw) }, extracting);
        const ByteSink sink = [&](QByteArrayView bytes) { return writer.writeSparsely(bytes); };
        return readImage(source, piece.file, piece.format, sink, extracting);
    };
    auto extracted = co_await inBackground<void>(std::move(extract));
    if (!extracted)
        co_return extracted.error();
    const JobPtr converting = jobBelow(job, second);
    const CommandSpec spec = convertCommand(raw, piece.format, whole, QStringLiteral("qcow2"));
    auto converted = co_await m_runner->output(spec, converting);
    QFile::remove(raw);
    if (!converted)
        co_return converted.error().wrapped(
            translated("The disk “%1” could not be converted.").arg(piece.file));
    const FileDescriptor file(::open(QFile::encodeName(whole).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isValid())
        co_return systemError(errno, translated("“%1” could not be read.").arg(whole));
    const JobPtr uploading = jobBelow(job, third);
    auto uploaded = co_await uploadVolume(m_to, key, file, {}, uploading);
    co_return uploaded;
}

QFuture<Result<>> MachineImport::removeWhatWasMade()
{
    Result<> answer;
    for (size_t i = 0; i < m_made.size(); ++i) {
        auto deleted = co_await deleteVolume(m_to, m_made[i].key);
        if (!deleted)
            answer = deleted.error();
    }
    m_made.clear();
    auto taken = co_await m_state.takeBack(m_to);
    if (!taken)
        answer = taken.error();
    co_return answer;
}

} // namespace inn::transfer
