// Disks that go to another host: each is mirrored there until the guest stops.

#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/command/deviceobjects.h"
#include "backend/drivers/qemu/migration/migrationcookies.h"
#include "backend/drivers/qemu/migration/migrationparameters.h"
#include "backend/drivers/qemu/migration/storagecopy.h"

#include <QJsonArray>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

namespace inn::qemu {

namespace {

const QString kPrefix = QStringLiteral("inn-migration-");
const QString kDevice = QStringLiteral("device");
constexpr qint64 kMeasurePause = 200; // ms that a rate is taken over at least
constexpr std::chrono::seconds kConnectPatience { 10 }, kCancelPatience { 1 };

// What a copy sends at once before it sleeps to keep to its speed, during which it does not see that the
// other end is gone. The emulator's own choice is the larger one, seconds of a slow copy.
constexpr qint64 kLeastAtOnce = 1 << 20, kMostAtOnce = 16 << 20;

QString jobOf(const QString &target)
{
    return kPrefix + target;
}

QString nodeOf(const QString &target)
{
    return kPrefix + target + QStringLiteral("-copy");
}

} // namespace

SourceStorage::SourceStorage(RunningGuestPtr guest, api::MigrationRequest request)
    : m_guest(std::move(guest))
    , m_request(std::move(request))
{
}

SourceStorage::~SourceStorage()
{
    m_tasks.cancelAll();
}

Error SourceStorage::lost() const
{
    return migrationError(ErrorCode::Unreachable, config::kOperationFailed,
        translated("The emulator ended while the disks of “%1” were copied.").arg(m_guest->status.name));
}

void SourceStorage::listen()
{
    if (std::exchange(m_isListening, true) || !canTalk())
        return;
    connect(m_guest->monitor.get(), &QmpClient::eventReceived, this, &SourceStorage::handleEvent);
    const auto ended = std::make_shared<QPromise<Result<>>>();
    ended->start();
    m_guest->endWaiters.push_back(ended);
    ended->future().then(this, [this](const Result<> &) { finishWaiting(lost()); });
}

QFuture<Result<>> SourceStorage::start(QString destination, config::CookieNbdConfig served, JobPtr job)
{
    CO_TRY_ASSIGN(const std::vector<config::DiskConfig> disks, disksToCopy(m_guest->live(), m_request));
    if (disks.empty())
        co_return Result<>();
    if (!canTalk())
        co_return lost();
    const int port = served.port.value_or(m_request.disksPort.value_or(0));
    CO_TRY_ASSIGN(const StorageServer server, storageServer(m_request, destination, port));
    CO_TRY_ASSIGN(const qint64 speed, bytesPerSecond(m_request.bandwidth.value_or(0)));
    auto reachable = co_await checkReachable(server, job);
    if (!reachable)
        co_return reachable.error();
    const bool encrypts = m_request.flags.testFlag(api::MigrateFlag::Tls);
    const bool isShallow = m_request.flags.testFlag(api::MigrateFlag::NonSharedIncremental);
    listen();
    std::vector<commands::Command> all;
    for (const config::DiskConfig &disk : disks) {
        const QString target = disk.targetDev.value_or(QString());
        QJsonObject node { { QStringLiteral("driver"), QStringLiteral("nbd") },
            { QStringLiteral("node-name"), nodeOf(target) }, { QStringLiteral("server"), server.address() },
            { QStringLiteral("export"), exportNameOf(disk) },
            // Else what is empty would be sent as zeros.
            { QStringLiteral("discard"), QStringLiteral("unmap") } };
        if (encrypts) {
            node[QStringLiteral("tls-creds")] = migrationTlsObject();
            const QString name = m_request.tlsDestination.isEmpty() ? destination : m_request.tlsDestination;
            if (!name.isEmpty())
                node[QStringLiteral("tls-hostname")] = name;
        }
        const int index = m_guest->status.blockIndexes.value(disk.alias.value_or(QString()));
        QJsonObject mirror { { QStringLiteral("job-id"), jobOf(target) },
            { kDevice, topNodeName(disk, index) }, { QStringLiteral("target"), nodeOf(target) },
            { QStringLiteral("sync"), isShallow ? QStringLiteral("top") : QStringLiteral("full") },
            { QStringLiteral("speed"), speed } };
        if (speed > 0)
            mirror[QStringLiteral("buf-size")] = std::clamp(speed, kLeastAtOnce, kMostAtOnce);
        if (m_request.flags.testFlag(api::MigrateFlag::NonSharedSynchronousWrites))
            mirror[QStringLiteral("copy-mode")] = QStringLiteral("write-blocking");
        all.push_back({ QStringLiteral("blockdev-add"), node });
        all.push_back({ QStringLiteral("blockdev-mirror"), mirror });
        m_copies[jobOf(target)] = { target, State::Copying };
    }
    auto begun = co_await commands::executeAll(*m_guest->monitor, all);
    if (!begun) {
        Error error = begun.error().wrapped(
            translated("The disks of “%1” could not be copied.").arg(m_guest->status.name));
        error.libvirtCode = config::kOperationFailed;
        co_return error;
    }
    QObject cancellation; // goes with this frame, and the connection with it
    if (job) {
        const auto stop = [this] { finishWaiting(detail::cancelledError()); };
        connect(job.get(), &Job::cancelRequested, &cancellation, stop);
        if (job->isCancelRequested())
            co_return detail::cancelledError();
    }
    auto complete = co_await until(State::Ready);
    m_isComplete = complete.has_value();
    co_return complete;
}

// The emulator lets the guest wait as long as it tries to connect: minutes, where a firewall swallows that.
QFuture<Result<>> SourceStorage::checkReachable(StorageServer server, JobPtr job)
{
    if (!server.socket.isEmpty())
        co_return Result<>();
    const auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    const auto finish = [promise](const Result<> &result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(result);
        promise->finish();
    };
    QTcpSocket socket; // goes with this frame, as the timer does
    socket.setProxy(QNetworkProxy::NoProxy);
    const auto refuse = [finish, &socket, server](const QString &details) {
        Error error = migrationError(ErrorCode::Unreachable, config::kOperationFailed,
            translated(
                "The disks cannot be sent to “%1”, port %2; let that port through the firewalls between "
                "the hosts.")
                .arg(server.host)
                .arg(server.port));
        error.details = details;
        finish(error);
    };
    connect(&socket, &QTcpSocket::connected, &socket, [finish] { finish(Result<>()); });
    connect(
        &socket, &QTcpSocket::errorOccurred, &socket, [refuse, &socket] { refuse(socket.errorString()); });
    QTimer patience;
    patience.setSingleShot(true);
    connect(&patience, &QTimer::timeout, &socket, [refuse] { refuse(QString()); });
    patience.start(kConnectPatience);
    if (job)
        connect(job.get(), &Job::cancelRequested, &socket, [finish] { finish(detail::cancelledError()); });
    socket.connectToHost(server.host, quint16(server.port));
    auto reached = co_await promise->future();
    co_return reached;
}

bool SourceStorage::isReached(State state) const
{
    return std::all_of(m_copies.begin(), m_copies.end(), [state](const auto &copy) {
        return copy.second.state == State::Gone || (state == State::Ready && copy.second.state == state);
    });
}

QFuture<Result<>> SourceStorage::until(State state)
{
    m_awaited = state;
    if (m_problem && !m_isCancelling)
        return ready<void>(*m_problem);
    if (isReached(state))
        return ready();
    if (m_guest->hasEnded)
        return ready<void>(lost());
    m_waiter = std::make_shared<QPromise<Result<>>>();
    m_waiter->start();
    return m_waiter->future();
}

void SourceStorage::finishWaiting(const Result<> &result)
{
    const auto waiter = std::exchange(m_waiter, nullptr);
    if (!waiter)
        return;
    waiter->addResult(result);
    waiter->finish();
}

void SourceStorage::handleEvent(const QmpEvent &event)
{
    const QString job = event.data[kDevice].toString();
    const auto copy = m_copies.find(job);
    if (copy == m_copies.end())
        return;
    if (event.name == QStringLiteral("BLOCK_JOB_READY")) {
        copy->second.state = State::Ready;
    } else if (event.name == QStringLiteral("BLOCK_JOB_COMPLETED")) {
        const bool isWanted = m_awaited == State::Gone || m_isCancelling;
        const QString problem = event.data[QStringLiteral("error")].toString();
        endCopy(job, !problem.isEmpty() || isWanted ? problem : QStringLiteral("it ended by itself"));
    } else if (event.name == QStringLiteral("BLOCK_JOB_CANCELLED")) {
        endCopy(job, m_isCancelling ? QString() : QStringLiteral("it was cancelled"));
    } else {
        return;
    }
    if (isReached(m_awaited))
        finishWaiting(Result<>());
}

void SourceStorage::endCopy(const QString &job, const QString &problem)
{
    Copy &copy = m_copies[job];
    copy.state = State::Gone;
    if (problem.isEmpty() || m_isCancelling)
        return;
    Error error = migrationError(ErrorCode::Io, config::kOperationFailed,
        translated("The disk “%1” of “%2” could not be copied.").arg(copy.target, m_guest->status.name));
    error.details = problem;
    const bool isFirst = !m_problem.has_value();
    m_problem = error;
    if (m_waiter)
        finishWaiting(error);
    else if (m_isComplete && isFirst)
        Q_EMIT failed(error);
}

void SourceStorage::removeNodes()
{
    if (!canTalk())
        return;
    for (const auto &[job, copy] : m_copies) {
        const QJsonObject which { { QStringLiteral("node-name"), nodeOf(copy.target) } };
        m_guest->monitor->execute(QStringLiteral("blockdev-del"), which);
    }
    m_copies.clear();
}

QFuture<Result<>> SourceStorage::finish()
{
    if (m_copies.empty())
        co_return Result<>();
    if (!canTalk())
        co_return lost();
    if (m_problem)
        co_return *m_problem;
    // The disks are alike and nobody writes: the ends of the jobs come at once. Their answers need not be
    // waited for.
    auto over = until(State::Gone);
    for (const auto &[job, copy] : m_copies)
        m_guest->monitor->execute(QStringLiteral("block-job-cancel"), { { kDevice, job } });
    auto ended = co_await over;
    if (ended)
        removeNodes();
    co_return ended;
}

// What the emulator has of copies, whoever began them.
QFuture<Result<>> SourceStorage::learnCopies()
{
    auto jobs = co_await m_guest->monitor->execute(QStringLiteral("query-block-jobs"));
    if (!jobs)
        co_return jobs.error();
    QStringList present;
    const QJsonArray all = jobs->toArray();
    for (const auto &each : all) {
        const QString job = each.toObject()[kDevice].toString();
        if (job.startsWith(kPrefix)) {
            present += job;
            m_copies.try_emplace(job, Copy { job.mid(kPrefix.size()), State::Copying });
        }
    }
    for (auto &[job, copy] : m_copies) {
        if (!present.contains(job))
            copy.state = State::Gone;
    }
    co_return Result<>();
}

QFuture<Result<>> SourceStorage::cancel()
{
    m_isCancelling = true;
    finishWaiting(detail::cancelledError());
    if (!canTalk())
        co_return Result<>();
    listen();
    for (const config::DiskConfig &disk : m_guest->live().disks) {
        const QString target = disk.targetDev.value_or(QString());
        m_copies.try_emplace(jobOf(target), Copy { target, State::Copying });
    }
    auto learned = co_await learnCopies();
    if (!learned)
        co_return learned;
    auto over = until(State::Gone);
    if (!canTalk())
        co_return lost();
    for (const auto &[job, copy] : m_copies) {
        if (copy.state != State::Gone) {
            m_guest->monitor->execute(
                QStringLiteral("block-job-cancel"), { { kDevice, job }, { QStringLiteral("force"), true } });
        }
    }
    // What is on its way to a host that is gone is waited for, unless the connection is cut.
    QTimer patience;
    patience.setSingleShot(true);
    connect(&patience, &QTimer::timeout, this, &SourceStorage::cutConnections);
    patience.start(kCancelPatience);
    auto ended = co_await over;
    removeNodes();
    co_return ended;
}

void SourceStorage::cutConnections()
{
    if (!canTalk())
        return;
    for (const auto &[job, copy] : m_copies) {
        if (copy.state == State::Gone)
            continue;
        const QJsonObject instance { { QStringLiteral("type"), QStringLiteral("block-node") },
            { QStringLiteral("node-name"), nodeOf(copy.target) } };
        const QJsonObject arguments { { QStringLiteral("instances"), QJsonArray { instance } } };
        m_guest->monitor->execute(QStringLiteral("yank"), arguments);
    }
}

QFuture<Result<SourceStorage::Progress>> SourceStorage::progress()
{
    if (!canTalk())
        co_return m_last;
    auto jobs = co_await m_guest->monitor->execute(QStringLiteral("query-block-jobs"));
    if (!jobs)
        co_return m_last;
    Progress now;
    const QJsonArray all = jobs->toArray();
    for (const auto &each : all) {
        const QJsonObject job = each.toObject();
        if (!job[kDevice].toString().startsWith(kPrefix))
            continue;
        now.total += quint64(qMax(0.0, job[QStringLiteral("len")].toDouble()));
        now.processed += quint64(qMax(0.0, job[QStringLiteral("offset")].toDouble()));
    }
    if (now.total == 0)
        co_return m_last; // they are over
    now.bytesPerSecond = m_last.bytesPerSecond;
    const qint64 passed = m_time.isValid() ? m_time.elapsed() : 0;
    if (passed >= kMeasurePause) {
        now.bytesPerSecond = now.processed > m_last.processed
            ? (now.processed - m_last.processed) * 1000 / quint64(passed)
            : 0;
    }
    if (passed >= kMeasurePause || !m_time.isValid()) {
        m_time.start();
        m_last = now;
    }
    co_return now;
}

void SourceStorage::setSpeed(qint64 bytesPerSecond)
{
    if (!canTalk())
        return;
    for (const auto &[job, copy] : m_copies) {
        if (copy.state != State::Gone) {
            m_guest->monitor->execute(QStringLiteral("block-job-set-speed"),
                { { kDevice, job }, { QStringLiteral("speed"), bytesPerSecond } });
        }
    }
}

} // namespace inn::qemu
