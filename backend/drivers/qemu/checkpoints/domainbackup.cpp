#include "backend/drivers/qemu/checkpoints/domainbackup.h"

#include <QFile>

namespace inn::qemu {

using Disk = BackupJournal::Disk;
using State = BackupJournal::State;

namespace {

constexpr int kBackupJob = 5; // VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP

quint64 number(const QJsonObject &object, const QString &name)
{
    return quint64(qMax(0.0, object[name].toDouble()));
}

QJsonObject jobNamed(const QJsonArray &jobs, const QString &id)
{
    for (const auto &entry : jobs) {
        if (entry.toObject()[QStringLiteral("id")].toString() == id)
            return entry.toObject();
    }
    return {};
}

QJsonObject one(const QString &key, const QString &value)
{
    QJsonObject object;
    object[key] = value;
    return object;
}

void takeProgress(Disk &disk, const QJsonObject &job)
{
    disk.done = number(job, QStringLiteral("current-progress"));
    disk.total = number(job, QStringLiteral("total-progress"));
}

bool isOver(const std::vector<Disk> &disks)
{
    return std::none_of(disks.begin(), disks.end(), [](const Disk &disk) { return disk.isUnderWay(); });
}

bool anyIs(const std::vector<Disk> &disks, State state)
{
    return std::any_of(disks.begin(), disks.end(), [&](const Disk &disk) { return disk.state == state; });
}

} // namespace

DomainBackup::DomainBackup(DomainCheckpoints &owner)
    : m_owner(owner)
{
}

DomainBackup::~DomainBackup()
{
    m_listener.reset();
    m_tasks.cancelAll();
}

Result<QByteArray> DomainBackup::xml() const
{
    if (m_guest)
        return m_journal.document;
    return checkpointError(
        ErrorCode::NotFound, kNoBackup, tr("No backup of “%1” is under way.").arg(m_owner.domainName()));
}

void DomainBackup::watch(const RunningGuestPtr &guest)
{
    m_guest = guest;
    m_cleared.clear();
    m_owner.jobs().setBackground(tr("a backup of it is under way"));
    m_job
        = m_owner.domain().longJob().begin(api::DomainJobOperation::Backup, {}, [this] { return measure(); });
    m_job->setCancellation(Job::Cancellation::Possible);
    m_listener = std::make_unique<QObject>();
    connect(m_job.get(), &Job::cancelRequested, m_listener.get(), [this] { cancel(); });
    connect(guest->monitor.get(), &QmpClient::eventReceived, m_listener.get(), [this](const QmpEvent &event) {
        if (event.name == QStringLiteral("JOB_STATUS_CHANGE")
            && event.data[QStringLiteral("status")].toString() == QStringLiteral("concluded"))
            settle();
    });
    connect(&m_owner.domain(), &QemuDomain::changed, m_listener.get(), [this] {
        if (!m_owner.isCurrent(m_guest))
            end(api::DomainJobType::Cancelled);
    });
}

DomainJob::Values DomainBackup::values() const
{
    quint64 done = 0, total = 0;
    for (const Disk &disk : m_journal.disks) {
        done += disk.done;
        total += disk.total;
    }
    if (m_journal.isPull) {
        return { { QStringLiteral("disk_temp_used"), done }, { QStringLiteral("disk_temp_total"), total } };
    }
    return { { QStringLiteral("disk_total"), total }, { QStringLiteral("disk_processed"), done },
        { QStringLiteral("disk_remaining"), total - std::min(done, total) } };
}

QFuture<Result<DomainJob::Values>> DomainBackup::measure()
{
    const RunningGuestPtr guest = m_guest;
    if (!guest || !guest->monitor)
        co_return values();
    auto answer = co_await guest->monitor->execute(QStringLiteral("query-jobs"));
    if (!answer)
        co_return answer.error();
    const QJsonArray jobs = answer->toArray();
    for (std::size_t i = 0; m_guest == guest && i < m_journal.disks.size(); ++i) {
        const QJsonObject job = jobNamed(jobs, BackupJournal::jobOf(i));
        if (m_journal.disks[i].isUnderWay() && !job.isEmpty())
            takeProgress(m_journal.disks[i], job);
    }
    co_return values();
}

QFuture<Result<>> DomainBackup::cancel()
{
    const RunningGuestPtr guest = m_guest;
    if (!guest || !guest->monitor)
        co_return Result<>();
    for (Disk &disk : m_journal.disks) {
        if (disk.state == State::Running)
            disk.state = State::Cancelling;
    }
    CO_TRY(m_journal.write(m_owner.folder()));
    if (m_journal.isPull) {
        // Whoever reads from the copies has to let go of them first.
        auto stopped = co_await guest->monitor->execute(QStringLiteral("nbd-server-stop"));
        Q_UNUSED(stopped) // perhaps it is stopped already
    }
    for (std::size_t i = 0; m_guest == guest && i < m_journal.disks.size(); ++i) {
        if (m_journal.disks[i].state != State::Cancelling)
            continue;
        auto cancelled = co_await guest->monitor->execute(
            QStringLiteral("job-cancel"), one(QStringLiteral("id"), BackupJournal::jobOf(i)));
        Q_UNUSED(cancelled) // perhaps it has ended by itself
    }
    co_return Result<>();
}

// Whether something has ended that was under way.
bool DomainBackup::takeStates(const QJsonArray &jobs)
{
    bool changed = false;
    for (std::size_t i = 0; i < m_journal.disks.size(); ++i) {
        Disk &disk = m_journal.disks[i];
        const QJsonObject job = jobNamed(jobs, BackupJournal::jobOf(i));
        const bool concluded = job[QStringLiteral("status")].toString() == QStringLiteral("concluded");
        if (!disk.isUnderWay() || (!job.isEmpty() && !concluded))
            continue;
        changed = true;
        const QString problem = job.isEmpty()
            ? tr("The emulator does not know of the copy of “%1” any more.").arg(disk.target)
            : job[QStringLiteral("error")].toString();
        if (!job.isEmpty())
            takeProgress(disk, job);
        if (problem.isEmpty()) {
            disk.state = State::Completed;
        } else if (disk.state == State::Cancelling) {
            disk.state = State::Cancelled;
        } else {
            disk.state = State::Failed;
            if (m_journal.problem.isEmpty())
                m_journal.problem = problem;
        }
        tellDisk(disk);
    }
    return changed;
}

QFuture<Result<>> DomainBackup::settle()
{
    m_hasNews = true;
    if (m_isSettling)
        co_return Result<>();
    const RunningGuestPtr guest = m_guest;
    m_isSettling = true;
    while (m_hasNews && guest && m_guest == guest && guest->monitor) {
        m_hasNews = false;
        auto answer = co_await guest->monitor->execute(QStringLiteral("query-jobs"));
        if (!answer || m_guest != guest)
            break;
        const bool changed = takeStates(answer->toArray());
        if (changed) {
            if (auto written = m_journal.write(m_owner.folder()); !written)
                qWarning("%s", qUtf8Printable(written.error().fullText()));
        }
        if (changed && m_journal.isPull) {
            auto stopped = co_await guest->monitor->execute(QStringLiteral("nbd-server-stop"));
            Q_UNUSED(stopped) // perhaps it is stopped already
        }
        for (std::size_t i = 0; m_guest == guest && i < m_journal.disks.size(); ++i) {
            if (m_journal.disks[i].isUnderWay() || !m_cleared.insert(i).second)
                continue;
            auto dismissed = co_await guest->monitor->execute(
                QStringLiteral("job-dismiss"), one(QStringLiteral("id"), BackupJournal::jobOf(i)));
            Q_UNUSED(dismissed)
            auto cleared = co_await clear(guest, m_journal, i);
            Q_UNUSED(cleared)
        }
        // Half a backup is none.
        if (anyIs(m_journal.disks, State::Failed) && anyIs(m_journal.disks, State::Running)) {
            auto cancelled = co_await cancel();
            Q_UNUSED(cancelled)
        }
    }
    m_isSettling = false;
    if (guest && m_guest == guest && isOver(m_journal.disks))
        end();
    co_return Result<>();
}

QFuture<Result<>> DomainBackup::clear(RunningGuestPtr guest, BackupJournal journal, std::size_t number)
{
    const Disk disk = journal.disks[number];
    const QStringList nodes { BackupJournal::formatNodeOf(number), BackupJournal::storageNodeOf(number) };
    for (const QString &node : nodes) {
        if (!m_owner.isCurrent(guest) || !guest->monitor)
            co_return m_owner.lost();
        auto deleted = co_await guest->monitor->execute(
            QStringLiteral("blockdev-del"), one(QStringLiteral("node-name"), node));
        Q_UNUSED(deleted) // perhaps it was never added
    }
    if (!disk.hasBitmap || journal.isPull || !m_owner.isCurrent(guest) || !guest->monitor)
        co_return Result<>();
    QJsonObject bitmap;
    bitmap[QStringLiteral("node")] = disk.source;
    bitmap[QStringLiteral("name")] = disk.exportBitmap;
    auto removed = co_await guest->monitor->execute(QStringLiteral("block-dirty-bitmap-remove"), bitmap);
    Q_UNUSED(removed) // perhaps it was never made
    co_return Result<>();
}

void DomainBackup::tellDisk(const Disk &disk) const
{
    QString path;
    for (const config::DiskConfig &real : m_guest->live().disks) {
        if (real.targetDev == disk.target && real.source)
            path = real.source->file.value_or(real.source->dev.value_or(QString()));
    }
    const int status = disk.state == State::Completed ? 0 : disk.state == State::Failed ? 1 : 2;
    m_owner.domain().tell(api::domainevent::BlockJob { path, disk.target, kBackupJob, status });
}

// Who serves a backup ends it when all is read: that is how it goes well.
void DomainBackup::end()
{
    if (anyIs(m_journal.disks, State::Failed))
        end(api::DomainJobType::Failed);
    else if (anyIs(m_journal.disks, State::Cancelled) && !m_journal.isPull)
        end(api::DomainJobType::Cancelled);
    else
        end(api::DomainJobType::Completed);
}

void DomainBackup::end(api::DomainJobType how)
{
    if (!m_guest)
        return;
    m_guest.reset();
    // It may be what is telling us now.
    m_listener->disconnect();
    m_listener.release()->deleteLater();
    m_job.reset();
    const bool keepsFiles = !m_journal.isPull && how == api::DomainJobType::Completed;
    for (const Disk &disk : m_journal.disks) {
        if (disk.isMade && !keepsFiles)
            QFile::remove(disk.path);
    }
    if (!m_journal.socket.isEmpty())
        QFile::remove(m_journal.socket);
    if (auto removed = BackupJournal::remove(m_owner.folder()); !removed)
        qWarning("%s", qUtf8Printable(removed.error().fullText()));
    m_owner.jobs().setBackground({});
    m_owner.domain().longJob().end(how, m_journal.problem, values());
}

QFuture<Result<>> DomainBackup::recover(BackupJournal journal)
{
    const RunningGuestPtr guest = m_owner.guest();
    if (guest && !guest->monitor)
        co_return Result<>(); // nothing can be asked of it; its end ends the backup too
    if (!guest) {
        for (const Disk &disk : journal.disks) {
            if (disk.isMade && (journal.isPull || disk.state != State::Completed || !isOver(journal.disks)))
                QFile::remove(disk.path);
        }
        if (!journal.socket.isEmpty())
            QFile::remove(journal.socket);
        co_return BackupJournal::remove(m_owner.folder());
    }
    auto answer = co_await guest->monitor->execute(QStringLiteral("query-jobs"));
    if (!answer)
        co_return answer.error();
    if (!m_owner.isCurrent(guest))
        co_return m_owner.lost();
    const QJsonArray jobs = answer->toArray();
    bool hasBegun = journal.isRunning;
    for (std::size_t i = 0; i < journal.disks.size(); ++i)
        hasBegun = hasBegun || !jobNamed(jobs, BackupJournal::jobOf(i)).isEmpty();
    if (!hasBegun) {
        auto undone = co_await undo(guest, std::move(journal));
        co_return undone;
    }
    journal.isRunning = true;
    m_journal = std::move(journal);
    watch(guest);
    if (!m_journal.checkpoint.isEmpty() && !m_owner.list().find(m_journal.checkpoint)) {
        CO_TRY(m_owner.keep(m_journal.checkpointDocument, m_journal.checkpoint));
        Q_EMIT m_owner.changed();
    }
    if (anyIs(m_journal.disks, State::Cancelling)) {
        auto cancelled = co_await cancel();
        Q_UNUSED(cancelled)
    } else if (m_journal.isPull && anyIs(m_journal.disks, State::Running)) {
        auto exported = co_await exportDisks(guest);
        Q_UNUSED(exported) // what was exported already is refused
    }
    auto settled = co_await settle();
    co_return settled;
}

} // namespace inn::qemu
