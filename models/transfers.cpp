#include "models/transfers.h"

#include "models/domain.h"
#include "models/hostlist.h"
#include "models/tasklist.h"

namespace inn::models {

namespace {

class ModelHost final : public transfer::HostAccess
{
public:
    explicit ModelHost(Host &host)
        : m_host(&host)
        , m_label(host.label())
        , m_uri(host.entry().uri)
    {
    }
    [[nodiscard]] QString label() const override { return m_host ? m_host->label() : m_label; }
    [[nodiscard]] QUrl uri() const override { return m_uri; }

protected:
    QFuture<Result<>> run(Work work) override
    {
        if (!m_host) {
            return ready<void>(Error {
                ErrorCode::Unreachable, MachineCopy::tr("“%1” is no longer in the list.").arg(m_label) });
        }
        return m_host->call(
            [work = std::move(work)](api::Connection &connection) { return work(connection); });
    }

private:
    QPointer<Host> m_host;
    QString m_label;
    QUrl m_uri;
};

} // namespace

transfer::HostAccessPtr accessTo(Host &host)
{
    return std::make_shared<ModelHost>(host);
}

MachineCopy::MachineCopy(Host *from, const QUuid &domain, const QString &name)
    : QObject(from)
    , m_from(from)
    , m_domain(domain)
    , m_name(name)
    , m_source(accessTo(*from))
    , m_journal(std::make_shared<transfer::TransferJournal>(transfer::TransferJournal::usualFolder(), name))
{
    m_source->setJournal(m_journal);
}

MachineCopy::~MachineCopy()
{
    m_tasks.cancelAll();
}

QFuture<Result<transfer::TransferPlan>> MachineCopy::look(Host *to, transfer::Purpose purpose)
{
    const QPointer<Host> destination(to);
    const transfer::HostAccessPtr access = accessTo(*to);
    if (!m_machine) {
        auto machine = co_await m_surveyor.machine(*m_source, m_domain);
        if (!machine)
            co_return machine.error();
        m_machine = *machine;
        m_madePools += machine->madePools;
    }
    auto facts = co_await m_surveyor.destination(*access, m_machine->info.architecture);
    if (!facts)
        co_return facts.error();
    co_return transfer::makePlan(purpose, *m_machine, *facts, destination == m_from);
}

QFuture<Result<transfer::TransferOutcome>> MachineCopy::start(Host *to, transfer::TransferPlan plan)
{
    m_isStarted = true;
    const auto job = std::make_shared<Job>();
    const QString title = plan.purpose == transfer::Purpose::Move
        ? tr("Move “%1” to “%2”").arg(m_name, to->label())
        : tr("Clone “%1” to “%2”").arg(m_name, to->label());
    const auto tell = [this](Result<transfer::TransferOutcome> outcome) {
        if (outcome)
            Q_EMIT succeeded(outcome->uuid);
        return outcome;
    };
    return endWith(this,
        m_from->tasks()
            ->track(title, { m_from->label(), m_domain }, job, run(accessTo(*to), std::move(plan), job))
            .then(this, tell));
}

QFuture<Result<transfer::TransferOutcome>> MachineCopy::run(
    transfer::HostAccessPtr to, transfer::TransferPlan plan, JobPtr job)
{
    to->setJournal(m_journal);
    m_transfer = std::make_unique<transfer::MachineTransfer>(*m_source, *to, std::move(plan));
    auto outcome = co_await m_transfer->run(job);
    auto cleaned = co_await cleanUp();
    Q_UNUSED(cleaned)
    m_journal->end(outcome ? transfer::TransferJournal::End::Whole : transfer::TransferJournal::End::Undone);
    m_transfer.reset();
    co_return outcome;
}

QFuture<Result<>> MachineCopy::cleanUp()
{
    const QStringList pools = std::exchange(m_madePools, {});
    auto released = co_await m_surveyor.releasePools(*m_source, pools);
    co_return released;
}

void MachineCopy::abandon()
{
    if (m_isStarted)
        return;
    cleanUp().then(this, [this](const Result<> &) {
        m_journal->end(transfer::TransferJournal::End::Undone);
        deleteLater();
    });
}

} // namespace inn::models
