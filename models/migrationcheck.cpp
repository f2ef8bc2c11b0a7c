#include "models/migrationcheck.h"

#include "models/domain.h"
#include "models/host.h"

#include <algorithm>

namespace inn::models {

namespace {

using Learn = std::function<QFuture<Result<migration::HostFactsPtr>>(api::Connection &)>;

Error vanished()
{
    return { ErrorCode::NotFound, MigrationCheck::tr("The machine or one of the hosts is gone.") };
}

// Sentences call hosts as the window does: computers may all call themselves “localhost”.
migration::HostFactsPtr labelled(const migration::HostFacts &facts, const Host &host)
{
    const auto known = std::make_shared<migration::HostFacts>(facts);
    known->label = host.label();
    return known;
}

} // namespace

MigrationCheck::MigrationCheck(Domain &domain, Host &destination, QObject *parent)
    : QObject(parent)
    , m_domain(&domain)
    , m_source(domain.host())
    , m_destination(&destination)
{
    refresh();
}

MigrationCheck::~MigrationCheck() = default;

Domain *MigrationCheck::domain() const
{
    return m_domain;
}

Host *MigrationCheck::destination() const
{
    return m_destination;
}

void MigrationCheck::refresh()
{
    m_state = State::Asking;
    m_error.reset();
    gather(++m_round);
    Q_EMIT changed();
}

void MigrationCheck::cancel()
{
    if (m_state != State::Asking)
        return;
    ++m_round;
    fail({ ErrorCode::Cancelled, tr("%1 was not waited for; ask again when it answers.").arg(m_waitingFor) });
}

QString MigrationCheck::asking() const
{
    return m_state == State::Asking ? m_waitingFor : QString();
}

void MigrationCheck::fail(const Error &error)
{
    m_state = State::Failed;
    m_error = std::make_shared<const Error>(error);
    Q_EMIT changed();
}

QFuture<Result<>> MigrationCheck::gather(int round)
{
    if (!m_domain || !m_destination) {
        fail(vanished());
        co_return Result<>();
    }
    m_waitingFor = tr("“%1”").arg(m_source->label());
    const std::function<QFuture<Result<migration::GuestFactsPtr>>(api::Connection &)> learnMachine
        = [id = m_domain->uuid()](
              api::Connection &connection) { return migration::learnGuest(connection, id); };
    auto guest = co_await m_source->call(learnMachine);
    if (round != m_round)
        co_return Result<>();
    if (!guest || !m_source || !m_destination) {
        fail(guest ? vanished() : guest.error());
        co_return Result<>();
    }
    Q_EMIT changed();
    const Learn learn = [questions = migration::questionsAbout(**guest)](api::Connection &connection) {
        return migration::learnHost(connection, questions);
    };
    // Both are asked at once.
    QFuture<Result<migration::HostFactsPtr>> askedHere = m_source->call(learn);
    QFuture<Result<migration::HostFactsPtr>> askedThere = m_destination->call(learn);
    auto here = co_await askedHere;
    if (round != m_round)
        co_return Result<>();
    if (!here || !m_destination) {
        fail(here ? vanished() : here.error());
        co_return Result<>();
    }
    m_waitingFor = tr("“%1”").arg(m_destination->label());
    Q_EMIT changed();
    auto there = co_await askedThere;
    if (round != m_round)
        co_return Result<>();
    if (!there || !m_source || !m_destination) {
        fail(there ? vanished() : there.error());
        co_return Result<>();
    }
    m_guest = *guest;
    m_here = labelled(**here, *m_source);
    m_there = labelled(**there, *m_destination);
    m_state = State::Known;
    if (!std::exchange(m_hasPlan, true)) {
        m_plan = migration::suggestPlan(*m_here, *m_guest, *m_there);
        judge();
        Q_EMIT planChanged();
    } else {
        judge();
    }
    Q_EMIT changed();
    co_return Result<>();
}

void MigrationCheck::setPlan(const migration::MovePlan &plan)
{
    if (m_state != State::Known || plan == m_plan)
        return;
    const bool otherPaths = plan.diskPaths != m_plan.diskPaths;
    m_plan = plan;
    judge();
    Q_EMIT changed();
    if (otherPaths && !m_isLearning)
        learnMorePaths();
}

void MigrationCheck::judge()
{
    m_findings = migration::check(*m_here, *m_guest, *m_there, m_plan);
    std::stable_sort(m_findings.begin(), m_findings.end(),
        [](const migration::Finding &one, const migration::Finding &other) {
            return int(one.verdict) > int(other.verdict);
        });
}

// What lies where disks were mapped to.
QFuture<Result<>> MigrationCheck::learnMorePaths()
{
    m_isLearning = true;
    for (;;) {
        const int round = m_round;
        QStringList unknown;
        for (const migration::DiskMapping &disk : m_plan.diskPaths) {
            if (!disk.path.isEmpty() && !m_there->paths.contains(disk.path))
                unknown += disk.path;
        }
        if (unknown.isEmpty() || !m_destination)
            break;
        const Learn learn = [known = m_there, unknown](api::Connection &connection) {
            return migration::learnPaths(connection, known, unknown);
        };
        auto more = co_await m_destination->call(learn);
        if (!more || round != m_round)
            break;
        const bool isMore = (*more)->paths.size() > m_there->paths.size();
        m_there = *more;
        judge();
        Q_EMIT changed();
        if (!isMore)
            break;
    }
    m_isLearning = false;
    co_return Result<>();
}

void MigrationCheck::apply(migration::Remedy remedy)
{
    if (m_state != State::Known)
        return;
    if (remedy == migration::Remedy::CommonProcessor) {
        findProcessor();
        return;
    }
    const auto plan = migration::remedied(m_plan, remedy, *m_here, *m_guest, *m_there);
    if (!plan)
        return;
    setPlan(*plan);
    Q_EMIT planChanged();
}

QFuture<Result<>> MigrationCheck::findProcessor()
{
    if (!m_destination)
        co_return vanished();
    const int round = m_round;
    const std::function<QFuture<Result<QByteArray>>(api::Connection &)> ask
        = [here = m_here, there = m_there, guest = m_guest](api::Connection &connection) {
              return migration::commonProcessor(connection, here, there, guest);
          };
    auto processor = co_await m_destination->call(ask);
    if (round != m_round || m_state != State::Known)
        co_return Result<>();
    if (!processor) {
        m_findings.insert(m_findings.begin(),
            { migration::Verdict::Refused, tr("Processor"), processor.error().message, {},
                migration::Remedy::None });
        Q_EMIT changed();
        co_return Result<>();
    }
    migration::MovePlan plan = m_plan;
    plan.cpu = *processor;
    setPlan(plan);
    Q_EMIT planChanged();
    co_return Result<>();
}

Result<QByteArray> MigrationCheck::document() const
{
    return migration::destinationDocument(m_guest->xml, m_plan);
}

MigrationOrder MigrationCheck::order() const
{
    return { m_plan, m_guest, m_here, m_there };
}

} // namespace inn::models
