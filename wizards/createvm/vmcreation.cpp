#include "wizards/createvm/vmcreation.h"

namespace inn::wizards {

namespace {

Error noStorage(const QString &host)
{
    return { ErrorCode::Unsupported, VmCreation::tr("“%1” has no storage pools.").arg(host) };
}

} // namespace

VmCreation::VmCreation(models::Host *host, CreateVmPlan plan)
    : QObject(host)
    , m_host(host)
    , m_plan(std::move(plan))
    , m_job(std::make_shared<Job>())
{
    m_job->setCancellation(Job::Cancellation::Possible);
    connect(m_job.get(), &Job::progressChanged, this, &VmCreation::progressChanged);
}

VmCreation::~VmCreation() = default;

void VmCreation::start()
{
    auto future = run();
    // The task list takes the answer; this object watches beside it.
    auto *watcher = new QFutureWatcher<Result<QUuid>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, &QObject::deleteLater);
    watcher->setFuture(future);
    m_task = m_host->tasks()->follow(
        tr("Create %1").arg(m_plan.name.value()), { m_host->label(), m_plan.uuid() }, m_job, future);
}

void VmCreation::cancel()
{
    m_job->requestCancel();
}

QFuture<Result<QUuid>> VmCreation::run()
{
    auto made = std::make_shared<Made>();
    auto built = co_await build(made);
    if (built) {
        Q_EMIT succeeded(*built);
        co_return *built;
    }
    Error error = built.error();
    const bool leftNothing = !made->volumeKey && !made->domain;
    m_job->report(-1, tr("Removing what was made"));
    auto left = co_await removeWhatWasMade(made);
    if (left && !left->isEmpty()) {
        error.details = (QStringList { error.details, tr("These could not be removed:") } + *left)
                            .join(QLatin1Char('\n'))
                            .trimmed();
    } else if (!leftNothing) {
        error.details = (QStringList { error.details, tr("What had been made was removed again.") })
                            .join(QLatin1Char('\n'))
                            .trimmed();
    }
    if (error.code != ErrorCode::Cancelled)
        error.message = tr("“%1” was not created. %2").arg(m_plan.name.value(), error.message);
    Q_EMIT failed(error);
    co_return error;
}

QFuture<Result<QUuid>> VmCreation::build(std::shared_ptr<Made> made)
{
    if (m_plan.createsVolume()) {
        m_job->report(-1, m_plan.copiesImage() ? tr("Copying the disk") : tr("Creating the disk"));
        auto volume = co_await createVolume();
        if (!volume)
            co_return volume.error();
        made->volumeKey = volume->key;
        made->volumePath = volume->path;
    }
    if (m_job->isCancelRequested())
        co_return detail::cancelledError();

    m_job->report(-1, tr("Defining the machine"));
    auto defined = co_await define(made->volumePath);
    if (!defined)
        co_return defined.error();
    made->domain = *defined;
    if (m_job->isCancelRequested())
        co_return detail::cancelledError();

    if (m_plan.startNow) {
        m_job->report(-1, tr("Starting the machine"));
        auto started = co_await perform(*made->domain, api::DomainAction::Start);
        if (!started)
            co_return started.error();
    }
    co_return *made->domain;
}

// What could not be removed, a line each.
QFuture<Result<QStringList>> VmCreation::removeWhatWasMade(std::shared_ptr<Made> made)
{
    QStringList left;
    if (made->domain) {
        // A start that failed late may have left it running.
        auto stopped = co_await perform(*made->domain, api::DomainAction::Destroy);
        Q_UNUSED(stopped)
        auto undefined = co_await undefine(*made->domain);
        if (!undefined)
            left << tr("the definition of “%1”: %2").arg(m_plan.name.value(), undefined.error().message);
    }
    if (made->volumeKey) {
        auto deleted = co_await deleteVolume(*made->volumeKey);
        if (!deleted)
            left << tr("the disk “%1”: %2").arg(made->volumePath, deleted.error().message);
    }
    co_return left;
}

// The single steps are plain functions: GCC 12 destroys the captures of a lambda twice when it is written
// inside the awaited expression.

QFuture<Result<api::VolumeInfo>> VmCreation::createVolume()
{
    const QByteArray xml = config::writeVolume(m_plan.toVolume());
    const QUuid pool = m_plan.pool.value();
    const QString source = m_plan.copiesImage() ? m_plan.imagePath : QString();
    return m_host->call(
        [xml, pool, source, host = m_host->label(), job = m_job](api::Connection &connection) {
            auto *storage = connection.storage();
            if (!storage)
                return ready<api::VolumeInfo>(noStorage(host));
            return source.isEmpty() ? storage->createVolume(pool, xml, job)
                                    : storage->createVolumeFrom(pool, xml, source, job);
        });
}

QFuture<Result<QUuid>> VmCreation::define(const QString &diskPath)
{
    return m_host->call([xml = m_plan.toXml(diskPath)](
                            api::Connection &connection) { return connection.domains()->define(xml); });
}

QFuture<Result<>> VmCreation::perform(const QUuid &domain, api::DomainAction action)
{
    return m_host->call([domain, action, job = m_job](api::Connection &connection) {
        return connection.domains()->perform(
            domain, action, action == api::DomainAction::Start ? job : JobPtr());
    });
}

QFuture<Result<>> VmCreation::undefine(const QUuid &domain)
{
    return m_host->call([domain](api::Connection &connection) {
        return connection.domains()->undefine(
            domain, api::UndefineFlag::Nvram | api::UndefineFlag::ManagedSave);
    });
}

QFuture<Result<>> VmCreation::deleteVolume(const QString &key)
{
    return m_host->call([key, host = m_host->label()](api::Connection &connection) {
        auto *storage = connection.storage();
        return storage ? storage->deleteVolume(key) : ready<void>(Result<>(noStorage(host)));
    });
}

} // namespace inn::wizards
