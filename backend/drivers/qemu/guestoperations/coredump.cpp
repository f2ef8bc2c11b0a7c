// The memory of a guest as a file of the host.

#include "backend/base/pause.h"
#include "backend/drivers/qemu/guestoperations/embeddedguestoperations.h"

#include <QFile>
#include <QJsonArray>

#include <fcntl.h>
#include <unistd.h>

namespace inn::qemu {

namespace {

constexpr std::chrono::milliseconds kFirstLook { 20 };
constexpr std::chrono::milliseconds kLookInterval { 250 };
constexpr double kAllBandwidth = 9007199254740991; // the largest whole number of JSON

const char *const kFormatNames[] = { "elf", "kdump-zlib", "kdump-lzo", "kdump-snappy", "win-dmp" };

Error withCode(ErrorCode code, int libvirtCode, const QString &message)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    return error;
}

// Opening may wait for a disk: not in the thread that serves all guests.
QFuture<Result<>> openDump(const QString &path, const std::shared_ptr<FileDescriptor> &file)
{
    const std::function<Result<>()> open = [path, file]() -> Result<> {
        constexpr int kOwnerOnly = 0600; // it holds the guest's secrets
        *file = FileDescriptor(::open(QFile::encodeName(path).constData(),
            O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, kOwnerOnly));
        if (file->isValid())
            return {};
        Error error = systemError(
            errno, EmbeddedGuestOperations::tr("The file “%1” could not be created.").arg(path));
        error.libvirtCode = 38; // VIR_ERR_SYSTEM_ERROR
        return error;
    };
    return inPool(open);
}

} // namespace

QFuture<Result<>> EmbeddedGuestOperations::coreDump(
    QUuid domain, QString path, api::CoreDumpFormat format, api::CoreDumpFlags flags, JobPtr job)
{
    CO_TRY(api::checkFlags(flags));
    if (size_t(format) >= std::size(kFormatNames))
        co_return withCode(ErrorCode::InvalidConfig, 8, tr("There is no such form of memory dumps."));
    if (!path.startsWith(u'/'))
        co_return withCode(ErrorCode::InvalidConfig, 8, tr("Give the whole path of the file to write."));
    CO_TRY_ASSIGN(const GuestAccess before, runningGuest(domain));
    const bool memoryOnly = flags.testFlag(api::CoreDumpFlag::MemoryOnly);
    if (!memoryOnly && format != api::CoreDumpFormat::Raw) {
        co_return withCode(ErrorCode::Unsupported, 84, // VIR_ERR_OPERATION_UNSUPPORTED
            tr("This form can hold the memory only, not the state of the devices."));
    }
    auto ticket = co_await before.begin(tr("its memory is being written to a file"));
    if (!ticket)
        co_return ticket.error();
    CO_TRY_ASSIGN(const GuestAccess guest, runningGuest(domain));
    const QString formatName = QString::fromLatin1(kFormatNames[size_t(format)]);
    if (memoryOnly) {
        auto known = co_await checkDumpFormat(guest, formatName);
        if (!known)
            co_return known.error();
    }
    const auto file = std::make_shared<FileDescriptor>();
    auto opened = co_await openDump(path, file);
    if (!opened)
        co_return opened.error();
    if (!guest.isCurrent())
        co_return guest.gone();
    const bool wasRunning = guest.state() == api::DomainState::Running;
    if (wasRunning && !flags.testFlag(api::CoreDumpFlag::Live)) {
        auto stopped = co_await guest.stopForDump();
        if (!stopped)
            co_return stopped.error().wrapped(tr("“%1” could not be paused.").arg(guest.name()));
    } else if (wasRunning) {
        guest.expectStopForDump();
    }
    auto writing = memoryOnly ? dumpMemory(guest, *file, formatName, job) : dumpState(guest, *file, job);
    auto written = co_await writing;
    file->reset();
    auto finished = co_await finishDump(guest, written ? flags : api::CoreDumpFlags(), wasRunning);
    if (!written) {
        QFile::remove(path);
        co_return written.error().code == ErrorCode::Cancelled
            ? written.error()
            : written.error().wrapped(
                tr("The memory of “%1” could not be written to “%2”.").arg(guest.name(), path));
    }
    co_return finished;
}

QFuture<Result<>> EmbeddedGuestOperations::checkDumpFormat(GuestAccess guest, QString format)
{
    auto known = co_await guest.monitor().execute(QStringLiteral("query-dump-guest-memory-capability"));
    if (!known)
        co_return known.error();
    if (known->toObject()[QStringLiteral("formats")].toArray().contains(format))
        co_return Result<>();
    co_return withCode(ErrorCode::InvalidConfig, 8, // VIR_ERR_INVALID_ARG
        tr("The emulator of “%1” cannot write memory in the form “%2”.").arg(guest.name(), format));
}

// QEMU knows no way to stop this once it has begun.
QFuture<Result<>> EmbeddedGuestOperations::dumpMemory(
    GuestAccess guest, FileDescriptor file, QString format, JobPtr job)
{
    auto given = co_await commands::getfd(guest.monitor(), QStringLiteral("inn-dump"), file);
    if (!given)
        co_return given.error();
    const auto reason = std::make_shared<QString>();
    QObject listener; // goes with this frame
    connect(&guest.monitor(), &QmpClient::eventReceived, &listener, [reason](const QmpEvent &event) {
        if (event.name == QStringLiteral("DUMP_COMPLETED"))
            *reason = event.data[QStringLiteral("error")].toString();
    });
    const QJsonObject arguments { { QStringLiteral("paging"), false },
        { QStringLiteral("protocol"), QStringLiteral("fd:inn-dump") }, { QStringLiteral("detach"), true },
        { QStringLiteral("format"), format } };
    auto begun = co_await guest.monitor().execute(QStringLiteral("dump-guest-memory"), arguments);
    if (!begun) {
        Error error = begun.error();
        error.libvirtCode = 9; // VIR_ERR_OPERATION_FAILED
        co_return error;
    }
    for (std::chrono::milliseconds wait = kFirstLook;; wait = std::min(wait * 2, kLookInterval)) {
        auto waited = co_await pause(wait);
        Q_UNUSED(waited)
        if (!guest.isCurrent())
            co_return guest.gone();
        auto state = co_await guest.monitor().execute(QStringLiteral("query-dump"));
        if (!state)
            co_return state.error();
        const QJsonObject progress = state->toObject();
        const QString status = progress[QStringLiteral("status")].toString();
        const double total = progress[QStringLiteral("total")].toDouble();
        if (job && total > 0) {
            job->report(progress[QStringLiteral("completed")].toDouble() / total,
                tr("Writing the memory of “%1”").arg(guest.name()));
        }
        if (status == QStringLiteral("completed"))
            co_return Result<>();
        if (status != QStringLiteral("active")) {
            Error error { ErrorCode::Io, tr("The emulator could not write the memory."), *reason };
            error.libvirtCode = 9; // VIR_ERR_OPERATION_FAILED
            co_return error;
        }
    }
}

// Everything a guest is, as the emulator writes it for a migration; this can be stopped.
QFuture<Result<>> EmbeddedGuestOperations::dumpState(GuestAccess guest, FileDescriptor file, JobPtr job)
{
    auto prepared = co_await commands::migrateEvents(guest.monitor());
    if (!prepared)
        co_return prepared.error();
    guest.monitor().execute(QStringLiteral("migrate-set-parameters"),
        QJsonObject { { QStringLiteral("max-bandwidth"), kAllBandwidth } });
    auto given = co_await commands::getfd(guest.monitor(), QStringLiteral("inn-dump"), file);
    if (!given)
        co_return given.error();
    if (!guest.isCurrent())
        co_return guest.gone();
    guest.guest().migration.clear();
    auto over = guest.migrationEnd();
    auto begun = co_await commands::migrate(guest.monitor(), QStringLiteral("fd:inn-dump"));
    if (!begun)
        co_return begun.error();
    QObject listener;
    if (job) {
        const auto cancel = [guest] {
            if (guest.isCurrent())
                commands::migrateCancel(guest.monitor());
        };
        connect(job.get(), &Job::cancelRequested, &listener, cancel);
        job->setCancellation(Job::Cancellation::Possible);
        if (job->isCancelRequested())
            cancel();
    }
    auto finished = co_await over;
    if (job)
        job->setCancellation(Job::Cancellation::Impossible);
    if (!finished)
        co_return finished.error();
    if (guest.guest().migration == QStringLiteral("cancelled"))
        co_return detail::cancelledError();
    if (guest.guest().migration == QStringLiteral("completed"))
        co_return Result<>();
    auto status = co_await commands::queryMigrate(guest.monitor());
    co_return Error { ErrorCode::Io, tr("The emulator could not write the state."),
        status ? status->error : QString() };
}

QFuture<Result<>> EmbeddedGuestOperations::finishDump(
    GuestAccess guest, api::CoreDumpFlags flags, bool wasRunning)
{
    if (!guest.isCurrent())
        co_return guest.gone();
    if (flags.testFlag(api::CoreDumpFlag::Crash)) {
        auto ended = co_await guest.endAsCrashed();
        co_return ended;
    }
    if (flags.testFlag(api::CoreDumpFlag::Reset)) {
        auto reset = co_await commands::systemReset(guest.monitor());
        if (!reset)
            co_return reset.error().wrapped(tr("“%1” could not be reset.").arg(guest.name()));
    }
    if (!wasRunning || !guest.isCurrent())
        co_return Result<>();
    auto continued = co_await guest.resume();
    if (!continued)
        co_return continued.error().wrapped(tr("“%1” could not be resumed.").arg(guest.name()));
    co_return Result<>();
}

} // namespace inn::qemu
