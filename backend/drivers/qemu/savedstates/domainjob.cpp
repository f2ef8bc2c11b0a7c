#include "backend/drivers/qemu/savedstates/domainjob.h"

#include "backend/base/translated.h"
#include "backend/drivers/qemu/qmp/qmpclient.h"

namespace inn::qemu {

namespace {

quint64 number(const QJsonObject &object, const QString &name)
{
    return quint64(qMax(0.0, object[name].toDouble()));
}

void addBytes(DomainJob::Values &values, const QString &prefix, quint64 total, quint64 done, quint64 left)
{
    values.push_back({ prefix + QStringLiteral("_total"), total });
    values.push_back({ prefix + QStringLiteral("_processed"), done });
    values.push_back({ prefix + QStringLiteral("_remaining"), left });
}

DomainJob::Values valuesOf(const QJsonObject &answer)
{
    const QJsonObject memory = answer[QStringLiteral("ram")].toObject();
    if (memory.isEmpty())
        return {};
    const quint64 total = number(memory, QStringLiteral("total"));
    const quint64 done = number(memory, QStringLiteral("transferred"));
    const quint64 left = number(memory, QStringLiteral("remaining"));
    DomainJob::Values values;
    addBytes(values, QStringLiteral("data"), total, done, left);
    addBytes(values, QStringLiteral("memory"), total, done, left);
    values.push_back({ QStringLiteral("memory_bps"),
        quint64(qMax(0.0, memory[QStringLiteral("mbps")].toDouble()) * 1000 * 1000 / 8) });
    values.push_back({ QStringLiteral("memory_constant"), number(memory, QStringLiteral("duplicate")) });
    values.push_back({ QStringLiteral("memory_normal"), number(memory, QStringLiteral("normal")) });
    values.push_back(
        { QStringLiteral("memory_normal_bytes"), number(memory, QStringLiteral("normal-bytes")) });
    values.push_back(
        { QStringLiteral("memory_iteration"), number(memory, QStringLiteral("dirty-sync-count")) });
    values.push_back({ QStringLiteral("memory_page_size"), number(memory, QStringLiteral("page-size")) });
    values.push_back(
        { QStringLiteral("memory_dirty_rate"), number(memory, QStringLiteral("dirty-pages-rate")) });
    if (const quint64 requests = number(memory, QStringLiteral("postcopy-requests")))
        values.push_back({ QStringLiteral("memory_postcopy_requests"), requests });
    values.push_back({ QStringLiteral("setup_time"), number(answer, QStringLiteral("setup-time")) });
    // What it was, or what it would be now.
    for (const char *name : { "downtime", "expected-downtime" }) {
        if (answer.contains(QLatin1String(name))) {
            values.push_back({ QStringLiteral("downtime"), number(answer, QString::fromLatin1(name)) });
            break;
        }
    }
    const QJsonObject cache = answer[QStringLiteral("xbzrle-cache")].toObject();
    if (!cache.isEmpty()) {
        values.push_back(
            { QStringLiteral("compression_cache"), number(cache, QStringLiteral("cache-size")) });
        values.push_back({ QStringLiteral("compression_bytes"), number(cache, QStringLiteral("bytes")) });
        values.push_back({ QStringLiteral("compression_pages"), number(cache, QStringLiteral("pages")) });
        values.push_back(
            { QStringLiteral("compression_cache_misses"), number(cache, QStringLiteral("cache-miss")) });
        values.push_back(
            { QStringLiteral("compression_overflow"), number(cache, QStringLiteral("overflow")) });
    }
    const QString throttle = QStringLiteral("cpu-throttle-percentage");
    if (answer.contains(throttle))
        values.push_back({ QStringLiteral("auto_converge_throttle"), answer[throttle].toInt() });
    return values;
}

} // namespace

DomainJob::DomainJob(QObject *parent)
    : QObject(parent)
{
}

DomainJob::~DomainJob()
{
    m_tasks.cancelAll();
}

JobPtr DomainJob::begin(api::DomainJobOperation operation, JobPtr job, Measure measure)
{
    m_operation = operation;
    m_job = job ? std::move(job) : std::make_shared<Job>();
    m_measure = std::move(measure);
    m_time.start();
    return m_job;
}

DomainJob::Values DomainJob::head() const
{
    return { { QStringLiteral("operation"), int(m_operation) },
        { QStringLiteral("time_elapsed"), quint64(m_time.elapsed()) } };
}

void DomainJob::end(api::DomainJobType how, const QString &problem, Values values)
{
    if (!isActive())
        return;
    m_completed = { how, head() };
    m_completed.values.insert(m_completed.values.end(), values.begin(), values.end());
    m_completed.values.push_back({ QStringLiteral("success"), how == api::DomainJobType::Completed });
    if (!problem.isEmpty())
        m_completed.values.push_back({ QStringLiteral("errmsg"), problem });
    m_operation = api::DomainJobOperation::Unknown;
    m_job.reset();
    m_measure = {};
    Q_EMIT completed(api::DomainJobInfo(m_completed));
}

QFuture<Result<api::DomainJobInfo>> DomainJob::info()
{
    api::DomainJobInfo info;
    if (!isActive())
        co_return info;
    info = { api::DomainJobType::Unbounded, head() };
    if (!m_measure)
        co_return info;
    auto measured = co_await m_measure();
    if (measured)
        info.values.insert(info.values.end(), measured->begin(), measured->end());
    co_return info;
}

api::DomainJobInfo DomainJob::last(api::DomainJobQuery query)
{
    if (isActive())
        return {};
    const api::DomainJobInfo info = m_completed;
    if (query == api::DomainJobQuery::Completed)
        m_completed = {};
    return info;
}

Result<> DomainJob::abort(const QString &domain)
{
    const auto refuse = [](const QString &sentence) {
        Error error { ErrorCode::InvalidState, sentence };
        error.libvirtCode = 55; // VIR_ERR_OPERATION_INVALID
        return error;
    };
    if (!isActive())
        return refuse(translated("Nothing is under way with “%1” that could be ended.").arg(domain));
    if (!m_job->isCancellable())
        return refuse(translated("What is under way with “%1” cannot be ended now.").arg(domain));
    m_job->requestCancel();
    return {};
}

QFuture<Result<DomainJob::Values>> DomainJob::migrationValues(QmpClient &monitor)
{
    const std::function<Result<Values>(const QJsonValue &)> decode
        = [](const QJsonValue &answer) -> Result<Values> { return valuesOf(answer.toObject()); };
    return monitor.execute<Values>(QStringLiteral("query-migrate"), {}, {}, decode);
}

} // namespace inn::qemu
