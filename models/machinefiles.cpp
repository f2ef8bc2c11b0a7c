#include "models/machinefiles.h"

#include "backend/transfer/background.h"
#include "models/host.h"
#include "models/tasklist.h"
#include "models/transfers.h"

#include <QFileInfo>

namespace inn::models {

using transfer::TransferJournal;

MachineExportTask::MachineExportTask(Host *host, const QUuid &domain, const QString &name)
    : QObject(host)
    , m_host(host)
    , m_domain(domain)
    , m_name(name)
    , m_access(accessTo(*host))
    , m_journal(std::make_shared<TransferJournal>(TransferJournal::usualFolder(), name))
{
    m_access->setJournal(m_journal);
}

MachineExportTask::~MachineExportTask()
{
    m_tasks.cancelAll();
}

QFuture<Result<transfer::MachineFacts>> MachineExportTask::look()
{
    auto machine = co_await m_surveyor.machine(*m_access, m_domain);
    if (machine)
        m_madePools += machine->madePools;
    co_return machine;
}

QFuture<Result<>> MachineExportTask::start(transfer::ExportRequest request)
{
    const auto job = std::make_shared<Job>();
    const QString path = request.path;
    m_export = std::make_unique<transfer::MachineExport>(
        *m_access, std::move(request), std::make_shared<ProcessRunner>());
    return endWith(this,
        m_host->tasks()->track(
            tr("Export “%1” to “%2”").arg(m_name, path), { m_host->label(), m_domain }, job, run(job)));
}

QFuture<Result<>> MachineExportTask::run(JobPtr job)
{
    auto written = co_await m_export->run(job);
    auto cleaned = co_await cleanUp();
    Q_UNUSED(cleaned)
    m_journal->end(written ? TransferJournal::End::Whole : TransferJournal::End::Undone);
    co_return written;
}

QFuture<Result<>> MachineExportTask::cleanUp()
{
    const QStringList pools = std::exchange(m_madePools, {});
    auto released = co_await m_surveyor.releasePools(*m_access, pools);
    co_return released;
}

void MachineExportTask::abandon()
{
    if (m_export)
        return;
    cleanUp().then(this, [this](const Result<> &) {
        m_journal->end(TransferJournal::End::Undone);
        deleteLater();
    });
}

MachineImportTask::MachineImportTask(QObject *parent)
    : QObject(parent)
{
}

MachineImportTask::~MachineImportTask()
{
    if (m_opening)
        m_opening->requestCancel();
    m_tasks.cancelAll();
}

QFuture<Result<transfer::ImportSource>> MachineImportTask::open(const QString &path)
{
    if (m_opening)
        m_opening->requestCancel();
    m_opening = std::make_shared<Job>();
    std::function<Result<transfer::ImportSource>()> work
        = [path, job = m_opening] { return transfer::openImport(path, job); };
    return transfer::inBackground<transfer::ImportSource>(std::move(work));
}

QFuture<Result<transfer::TransferPlan>> MachineImportTask::look(
    Host *to, transfer::ImportSource source, transfer::Purpose purpose)
{
    const transfer::HostAccessPtr access = accessTo(*to);
    auto facts = co_await m_surveyor.destination(*access, source.machine.info.architecture);
    if (!facts)
        co_return facts.error();
    co_return transfer::importPlan(source, *facts, purpose);
}

QFuture<Result<transfer::TransferOutcome>> MachineImportTask::start(
    Host *to, transfer::ImportSource source, transfer::TransferPlan plan)
{
    setParent(to);
    m_access = accessTo(*to);
    m_journal = std::make_shared<TransferJournal>(TransferJournal::usualFolder(), plan.name);
    m_access->setJournal(m_journal);
    const auto job = std::make_shared<Job>();
    const QString title = tr("Import “%1” from “%2”").arg(plan.name, QFileInfo(source.path).fileName());
    m_import = std::make_unique<transfer::MachineImport>(
        *m_access, std::move(source), std::move(plan), std::make_shared<ProcessRunner>());
    return endWith(this, to->tasks()->track(title, { to->label(), {} }, job, run(job)));
}

QFuture<Result<transfer::TransferOutcome>> MachineImportTask::run(JobPtr job)
{
    auto outcome = co_await m_import->run(job);
    m_journal->end(outcome ? TransferJournal::End::Whole : TransferJournal::End::Undone);
    co_return outcome;
}

} // namespace inn::models
