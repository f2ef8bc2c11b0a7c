#include "backend/drivers/qemu/snapshots/domainsnapshots.h"

#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/documents.h"
#include "backend/drivers/qemu/processors/startedprocessor.h"

#include <QJsonArray>

namespace inn::qemu {

namespace {

constexpr std::chrono::milliseconds kNoTimeout { 0 }; // QEMU does not answer while it writes its memory
constexpr std::chrono::seconds kUsualPatience { 10 };
constexpr std::chrono::minutes kPatienceWithJob { 10 };

// One end of a wait, whoever brings it.
class Wait
{
public:
    Wait() { m_promise.start(); }
    void finish(Result<> result)
    {
        if (m_finished)
            return;
        m_finished = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }
    [[nodiscard]] QFuture<Result<>> future() const { return m_promise.future(); }

private:
    QPromise<Result<>> m_promise;
    bool m_finished = false;
};

} // namespace

DomainSnapshots::DomainSnapshots(QemuDomain &domain)
    : m_domain(domain)
    , m_store(domain.m_host.roots.snapshots() + u'/' + domain.uuid().toString(QUuid::WithoutBraces))
{
}

DomainSnapshots::~DomainSnapshots()
{
    m_tasks.cancelAll();
}

config::SnapshotList &DomainSnapshots::list()
{
    if (m_list)
        return *m_list;
    m_list.emplace();
    for (const SnapshotStore::Stored &stored : m_store.load()) {
        auto snapshot = config::Snapshot::read(stored.xml);
        if (snapshot && snapshot->name() == stored.fileName)
            m_list->insert(std::move(*snapshot));
        else
            qWarning("%s",
                qUtf8Printable(tr("“%1” is no readable snapshot of “%2”; it is left alone.")
                                   .arg(stored.fileName, domainName())));
    }
    if (const QString current = m_store.current(); m_list->find(current))
        m_list->setCurrent(current);
    return *m_list;
}

std::vector<api::SnapshotInfo> DomainSnapshots::infos()
{
    std::vector<api::SnapshotInfo> all;
    for (const config::Snapshot *snapshot : list().descendantsOf({})) {
        const config::SnapshotConfig &config = snapshot->config;
        api::SnapshotInfo info;
        info.name = snapshot->name();
        info.description = config.description.value_or(QString());
        info.parent = list().find(snapshot->parent()) ? snapshot->parent() : QString();
        info.createdAt = QDateTime::fromSecsSinceEpoch(config.creationTime.value_or(0), Qt::UTC);
        info.state = api::DomainState(snapshot->domainState());
        info.diskOnly = config.state == u"disk-snapshot";
        info.isCurrent = info.name == list().current();
        info.where = snapshot->isExternal() ? api::SnapshotInfo::Where::External
                                            : api::SnapshotInfo::Where::Internal;
        all.push_back(std::move(info));
    }
    return all;
}

Result<config::Snapshot> DomainSnapshots::found(const QString &name)
{
    if (const config::Snapshot *snapshot = list().find(name))
        return *snapshot;
    return snapshotError(ErrorCode::NotFound, 72, tr("“%1” has no snapshot “%2”.").arg(domainName(), name));
}

Result<QByteArray> DomainSnapshots::xml(const QString &name)
{
    TRY_ASSIGN(const config::Snapshot snapshot, found(name));
    return snapshot.xml;
}

QByteArray DomainSnapshots::domainXml() const
{
    if (!m_domain.m_guest)
        return m_domain.m_definition.value_or(QByteArray());
    config::DomainConfig live = m_domain.m_guest->live();
    if (auto asked = processorIn(m_domain.m_guest->status.askedProcessor))
        live.cpu = std::move(asked);
    makeInactive(live);
    return config::writeDomain(live);
}

// First the document, then that it is the current one: a crash between leaves one that is merely not current.
Result<> DomainSnapshots::keep(const QByteArray &document, const QString &current)
{
    TRY_ASSIGN(config::Snapshot snapshot, config::Snapshot::read(document));
    TRY(m_store.save(snapshot.name(), document));
    list().insert(std::move(snapshot));
    TRY(setCurrent(current));
    return {};
}

Result<> DomainSnapshots::setCurrent(const QString &name)
{
    if (list().current() == name)
        return {};
    TRY(m_store.setCurrent(name));
    list().setCurrent(name);
    return {};
}

Result<> DomainSnapshots::define(const QByteArray &document)
{
    if (!m_domain.m_definition || document.isEmpty())
        return {};
    TRY(m_domain.m_host.store.save(domainName(), document));
    m_domain.setDefinition(document, QemuDomain::Report::Silent);
    return {};
}

Result<> DomainSnapshots::discardAll()
{
    const bool had = !list().isEmpty();
    TRY(m_store.removeAll());
    m_list.emplace();
    if (had)
        Q_EMIT changed();
    return {};
}

std::chrono::milliseconds DomainSnapshots::patience() const
{
    return hasJournal() ? std::chrono::milliseconds(kPatienceWithJob)
                        : std::chrono::milliseconds(kUsualPatience);
}

std::vector<QString> DomainSnapshots::internalNodes(
    const RunningGuest &guest, const config::SnapshotConfig &snapshot)
{
    std::vector<QString> nodes;
    config::DomainConfig live = const_cast<RunningGuest &>(guest).live();
    for (const config::SnapshotDiskConfig &wanted : snapshot.disks) {
        if (wanted.snapshot != u"internal")
            continue;
        for (const config::DiskConfig &disk : live.disks) {
            const auto index = guest.status.blockIndexes.constFind(disk.alias.value_or(QString()));
            if (disk.targetDev == wanted.name && index != guest.status.blockIndexes.constEnd())
                nodes.push_back(formatNodeName(*index));
        }
    }
    return nodes;
}

QFuture<Result<>> DomainSnapshots::runJob(
    RunningGuestPtr guest, QString id, QString command, QJsonObject arguments)
{
    if (!guest->monitor)
        co_return lost();
    QmpClient &monitor = *guest->monitor;
    const auto wait = std::make_shared<Wait>();
    QObject listener; // goes with this frame, and the connections with it
    connect(&monitor, &QmpClient::eventReceived, &listener, [wait, id](const QmpEvent &event) {
        if (event.name == QStringLiteral("JOB_STATUS_CHANGE")
            && event.data[QStringLiteral("id")].toString() == id
            && event.data[QStringLiteral("status")].toString() == QStringLiteral("concluded"))
            wait->finish({});
    });
    connect(&monitor, &QmpClient::stateChanged, &listener, [this, wait](QmpClient::State state) {
        if (state == QmpClient::State::Closed)
            wait->finish(lost());
    });
    QmpOptions patient;
    patient.timeout = kNoTimeout;
    if (!command.isEmpty()) {
        auto begun = co_await monitor.execute(command, arguments, patient);
        if (!begun)
            co_return begun.error();
    } else {
        // One that an earlier process of ours began.
        auto jobs = co_await monitor.execute(QStringLiteral("query-jobs"), {}, patient);
        if (!jobs)
            co_return jobs.error();
        bool exists = false;
        const QJsonArray all = jobs->toArray();
        for (const auto &entry : all) {
            const QJsonObject job = entry.toObject();
            if (job[QStringLiteral("id")].toString() != id)
                continue;
            exists = true;
            if (job[QStringLiteral("status")].toString() == QStringLiteral("concluded"))
                wait->finish({});
        }
        if (!exists)
            co_return Error { ErrorCode::NotFound, tr("The emulator knows no such job.") };
    }
    auto concluded = co_await wait->future();
    if (!concluded)
        co_return concluded.error();
    auto jobs = co_await monitor.execute(QStringLiteral("query-jobs"), {}, patient);
    if (!jobs)
        co_return jobs.error();
    QString problem;
    const QJsonArray all = jobs->toArray();
    for (const auto &entry : all) {
        const QJsonObject job = entry.toObject();
        if (job[QStringLiteral("id")].toString() == id)
            problem = job[QStringLiteral("error")].toString();
    }
    QJsonObject which;
    which[QStringLiteral("id")] = id;
    auto dismissed = co_await monitor.execute(QStringLiteral("job-dismiss"), which);
    Q_UNUSED(dismissed)
    if (!problem.isEmpty()) {
        Error error { ErrorCode::Io, tr("The emulator could not do it."), problem };
        error.libvirtCode = kOperationFailed;
        co_return error;
    }
    co_return Result<>();
}

// snapshot-save, snapshot-load and snapshot-delete; their job has the command's name.
QFuture<Result<>> DomainSnapshots::snapshotJob(
    RunningGuestPtr guest, QString command, QString name, config::SnapshotConfig snapshot)
{
    const std::vector<QString> nodes = internalNodes(*guest, snapshot);
    if (nodes.empty()) {
        co_return snapshotError(ErrorCode::Unsupported, kConfigUnsupported,
            tr("No disk of “%1” holds the snapshot “%2”.").arg(domainName(), name));
    }
    QJsonArray devices;
    for (const QString &node : nodes)
        devices.append(node);
    const QString id = QStringLiteral("inn-") + command;
    QJsonObject arguments { { QStringLiteral("job-id"), id }, { QStringLiteral("tag"), name },
        { QStringLiteral("devices"), devices } };
    if (command != QStringLiteral("snapshot-delete"))
        arguments[QStringLiteral("vmstate")] = nodes.front();
    auto done = co_await runJob(guest, id, command, arguments);
    co_return done;
}

QFuture<Result<>> DomainSnapshots::load(RunningGuestPtr guest, QString name)
{
    CO_TRY_ASSIGN(const config::Snapshot snapshot, found(name));
    auto loaded = co_await snapshotJob(guest, QStringLiteral("snapshot-load"), name, snapshot.config);
    if (!loaded) {
        co_return loaded.error().wrapped(
            tr("The snapshot “%1” of “%2” could not be loaded.").arg(name, domainName()));
    }
    co_return Result<>();
}

QFuture<Result<>> DomainSnapshots::stop(RunningGuestPtr guest, int reason)
{
    if (!guest->monitor)
        co_return lost();
    if (m_domain.m_info.state != api::DomainState::Running)
        co_return Result<>();
    guest->nextPauseReason = reason;
    auto stopped = co_await commands::stop(*guest->monitor);
    if (!stopped)
        co_return stopped.error();
    if (!m_domain.isCurrent(guest))
        co_return lost();
    m_domain.handleStop(guest); // in case the event is still on its way
    co_return Result<>();
}

QFuture<Result<>> DomainSnapshots::goOn(RunningGuestPtr guest, int reason)
{
    if (!m_domain.isCurrent(guest) || !guest->monitor)
        co_return lost();
    guest->nextRunReason = reason;
    auto continued = co_await commands::cont(*guest->monitor);
    if (!continued) {
        guest->nextRunReason = 0;
        co_return continued.error().wrapped(
            tr("“%1” could not go on after the snapshot; resume it by hand.").arg(domainName()));
    }
    if (!m_domain.isCurrent(guest))
        co_return lost();
    m_domain.handleOther(guest, { QStringLiteral("RESUME"), {}, {} }); // in case it is still on its way
    co_return Result<>();
}

QFuture<Result<>> DomainSnapshots::end(RunningGuestPtr guest)
{
    m_domain.endGuest(guest, RunningGuest::End::FromSnapshot);
    auto ended = co_await m_domain.whenEnded(guest);
    co_return ended;
}

QFuture<Result<>> DomainSnapshots::runImageTool(QStringList arguments)
{
    CommandSpec spec;
    spec.program = QStringLiteral("qemu-img");
    spec.arguments = std::move(arguments);
    spec.timeout = kNoTimeout;
    auto output = co_await m_runner.output(spec);
    if (!output) {
        Error error = output.error();
        error.libvirtCode = 1; // VIR_ERR_INTERNAL_ERROR, as libvirt tells of a tool that failed
        co_return error;
    }
    co_return Result<>();
}

QFuture<Result<>> DomainSnapshots::onImages(QString option, QString name, QStringList images, Try how)
{
    std::optional<Error> first;
    for (const QString &image : images) {
        const QStringList arguments { QStringLiteral("snapshot"), option, name, image };
        auto done = co_await runImageTool(arguments);
        if (!done && !first)
            first = done.error();
        if (first && how == Try::UntilOneFails)
            break;
    }
    if (first)
        co_return *first;
    co_return Result<>();
}

QFuture<Result<QStringList>> DomainSnapshots::imagesOf(
    config::DomainConfig domain, config::SnapshotConfig snapshot)
{
    auto resolved = std::make_shared<QemuDomain::StartPlan>();
    resolved->forCommand = std::move(domain);
    auto done = co_await m_domain.resolveVolumes(resolved);
    if (!done)
        co_return done.error();
    QStringList images;
    for (const config::SnapshotDiskConfig &wanted : snapshot.disks) {
        if (wanted.snapshot != u"internal")
            continue;
        for (const config::DiskConfig &disk : resolved->forCommand.disks) {
            if (disk.targetDev != wanted.name || !disk.source)
                continue;
            if (disk.driverType != u"qcow2") {
                co_return snapshotError(ErrorCode::InvalidState, 55,
                    tr("The disk “%1” of “%2” does not support snapshots.")
                        .arg(disk.targetDev.value_or(QString()), domainName()));
            }
            const QString path
                = (disk.type == u"block" ? disk.source->dev : disk.source->file).value_or(QString());
            if (path.isEmpty()) {
                co_return snapshotError(ErrorCode::Unsupported, 1,
                    tr("The image of the disk “%1” is not on this host.")
                        .arg(disk.targetDev.value_or(QString())));
            }
            images += path;
        }
    }
    co_return images;
}

} // namespace inn::qemu
