#include "backend/drivers/qemu/embeddeddomains.h"

#include "backend/config/domain/domainsummary.h"
#include "backend/drivers/qemu/blockjobs/domainblockjobs.h"
#include "backend/drivers/qemu/checkpoints/domaincheckpoints.h"
#include "backend/drivers/qemu/command/defaults.h"
#include "backend/drivers/qemu/documents.h"
#include "backend/drivers/qemu/migration/storagecopy.h"
#include "backend/drivers/qemu/safety/eventlog.h"
#include "backend/drivers/qemu/savedstates/domainjob.h"
#include "backend/drivers/qemu/snapshots/domainsnapshots.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QTimer>

namespace inn::qemu {

namespace {

// Whoever opens the connection gets to listen first.
constexpr std::chrono::milliseconds kReportDelay { 50 };
constexpr std::chrono::seconds kBurialInterval { 1 };
constexpr int kDescription = 0, kTitle = 1, kElement = 2; // virDomainMetadataType

Error noSuchDomain(const QUuid &uuid)
{
    Error error { ErrorCode::NotFound,
        EmbeddedDomains::tr("There is no machine with the UUID %1.").arg(api::uuidText(uuid)) };
    error.libvirtCode = 42; // VIR_ERR_NO_DOMAIN
    return error;
}

Error clash(const QString &sentence)
{
    Error error { ErrorCode::AlreadyExists, sentence };
    error.libvirtCode = 9; // VIR_ERR_OPERATION_FAILED
    return error;
}

} // namespace

EmbeddedDomains::EmbeddedDomains(HostContext &host, QObject *parent)
    : Domains(parent)
    , m_host(host)
{
}

EmbeddedDomains::~EmbeddedDomains() = default;

// ---- loading

QFuture<Result<>> EmbeddedDomains::load()
{
    loadDefinitions();
    auto reattached = co_await reattachAll();
    if (reattached) {
        removeAbandonedSaves();
        DestinationStorage::discardAllLeftovers(m_host.roots);
        auto recovered = co_await recoverSnapshots();
        Q_UNUSED(recovered) // what failed was told
        auto backups = co_await recoverBackups();
        Q_UNUSED(backups)
    }
    co_return reattached;
}

void EmbeddedDomains::reportLater(const QString &problem)
{
    QTimer::singleShot(kReportDelay, this, [this, problem] {
        Q_EMIT eventHappened({ QDateTime::currentDateTimeUtc(), {}, -1, 0, problem });
    });
}

void EmbeddedDomains::loadDefinitions()
{
    DefinitionStore::Loaded loaded = m_host.store.load();
    for (const DefinitionStore::Broken &broken : loaded.broken)
        reportLater(broken.problem);
    for (DefinitionStore::Stored &stored : loaded.definitions) {
        const QString path = m_host.store.path(stored.fileName);
        const auto summary = config::readDomainSummary(stored.xml);
        if (!summary) {
            reportLater(tr("“%1” is no readable definition; it is left alone: %2")
                            .arg(path, summary.error().message));
            continue;
        }
        const QString nameProblem = config::domainNameProblem(summary->name);
        if (summary->uuid.isNull() || !nameProblem.isEmpty()) {
            reportLater(tr("“%1” is no complete definition; it is left alone. %2").arg(path, nameProblem));
            continue;
        }
        if (find(summary->uuid) || findByName(summary->name)) {
            reportLater(tr("“%1” has the name or UUID of another machine; it is left alone.").arg(path));
            continue;
        }
        if (stored.fileName != summary->name) {
            if (auto repaired = m_host.store.repairName(stored.fileName, summary->name); !repaired) {
                reportLater(repaired.error().message);
                continue;
            }
        }
        add(summary->uuid, summary->name).setDefinition(std::move(stored.xml), QemuDomain::Report::Silent);
    }
}

QFuture<Result<>> EmbeddedDomains::reattachAll()
{
    struct Attempt
    {
        QUuid uuid;
        QFuture<Result<>> future;
    };
    std::vector<Attempt> attempts;
    const QDir guests(m_host.roots.guests());
    const auto folders = guests.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden);
    for (const QString &folder : folders) {
        const QString path = guests.filePath(folder);
        auto status = readStatus(path);
        if (!status || m_host.roots.guest(status->uuid) != path) {
            // A crash before anything ran leaves an empty shell. With a process it was none of our doing.
            if (processesMentioning(QFile::encodeName(path) + '/').empty())
                QDir(path).removeRecursively();
            else
                reportLater(tr("A process uses “%1”, but what it is cannot be read.").arg(path));
            continue;
        }
        QemuDomain *domain = find(status->uuid);
        if (!domain) {
            if (findByName(status->name) || !config::domainNameProblem(status->name).isEmpty()) {
                reportLater(
                    tr("A running machine “%1” cannot be taken over: the name is in use.").arg(status->name));
                continue;
            }
            domain = &add(status->uuid, status->name);
        }
        attempts.push_back({ status->uuid, domain->reattach(std::move(*status)) });
    }
    for (Attempt &attempt : attempts) {
        auto result = co_await attempt.future;
        QemuDomain *domain = find(attempt.uuid);
        if (domain && !domain->isRunning() && !domain->isPersistent())
            remove(attempt.uuid);
        if (!result && result.error().code != ErrorCode::NotFound)
            reportLater(result.error().message);
    }
    co_return Result<>();
}

// What a crash left half done.
QFuture<Result<>> EmbeddedDomains::recoverSnapshots()
{
    std::vector<QUuid> all;
    for (const auto &[uuid, domain] : m_domains) {
        if (domain->snapshots().hasJournal())
            all.push_back(uuid);
    }
    for (const QUuid &uuid : all) {
        QemuDomain *domain = find(uuid);
        if (!domain)
            continue;
        auto recovered = co_await domain->snapshots().recover();
        if (!recovered)
            reportLater(recovered.error().message);
    }
    co_return Result<>();
}

QFuture<Result<>> EmbeddedDomains::recoverBackups()
{
    std::vector<QUuid> all;
    for (const auto &[uuid, domain] : m_domains) {
        if (domain->checkpoints().hasJournal())
            all.push_back(uuid);
    }
    for (const QUuid &uuid : all) {
        QemuDomain *domain = find(uuid);
        if (!domain)
            continue;
        auto recovered = co_await domain->checkpoints().recover();
        if (!recovered)
            reportLater(recovered.error().message);
    }
    co_return Result<>();
}

void EmbeddedDomains::removeAbandonedSaves()
{
    QDir folder(m_host.roots.saves());
    const auto names = folder.entryList({ QStringLiteral("*.part") }, QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        folder.remove(name);
}

// What the host's last shutdown saved or shut down runs again.
void EmbeddedDomains::startAgain()
{
    constexpr qint64 kLongestList = 1 << 20;
    const QString path = m_host.roots.startAgainFile();
    const auto list = HostFiles().read(path, kLongestList);
    if (!list)
        return;
    QFile::remove(path);
    for (const QByteArray &line : list->split('\n')) {
        QemuDomain *domain = find(QUuid::fromString(QString::fromLatin1(line.trimmed())));
        if (domain && !domain->isRunning())
            startReporting(*domain);
    }
}

void EmbeddedDomains::startReporting(QemuDomain &domain)
{
    domain.perform(api::DomainAction::Start, {}).then(this, [this](const Result<> &started) {
        // Another reason to start it was faster.
        if (!started && started.error().code != ErrorCode::InvalidState)
            reportLater(started.error().message);
    });
}

void EmbeddedDomains::autostart()
{
    startAgain();
    const QString marker = m_host.roots.runtime + QStringLiteral("/autostarted");
    const auto done = HostFiles().read(marker, 64);
    if (done && QString::fromLatin1(*done) == m_host.bootId)
        return;
    if (auto written = writeFileAtomically(marker, m_host.bootId.toLatin1(), Durability::Fast); !written)
        reportLater(written.error().message);
    for (const auto &[uuid, domain] : m_domains) {
        if (!domain->info()->autostart || domain->isRunning())
            continue;
        domain->perform(api::DomainAction::Start, {}).then(this, [this](const Result<> &started) {
            if (!started)
                reportLater(started.error().message);
        });
    }
}

// ---- the list

QemuDomain *EmbeddedDomains::find(const QUuid &uuid) const
{
    const auto found = m_domains.find(uuid);
    return found == m_domains.end() ? nullptr : found->second.get();
}

QemuDomain *EmbeddedDomains::findByName(const QString &name) const
{
    for (const auto &[uuid, domain] : m_domains) {
        if (domain->name() == name)
            return domain.get();
    }
    return nullptr;
}

std::vector<QemuDomain *> EmbeddedDomains::running() const
{
    std::vector<QemuDomain *> all;
    for (const auto &[uuid, domain] : m_domains) {
        if (domain->isRunning())
            all.push_back(domain.get());
    }
    return all;
}

QemuDomain &EmbeddedDomains::add(const QUuid &uuid, const QString &name)
{
    auto domain = std::make_unique<QemuDomain>(m_host, uuid, name);
    QemuDomain &added = *domain;
    connect(&added, &QemuDomain::changed, this, &EmbeddedDomains::changed);
    connect(&added, &QemuDomain::eventHappened, this, [this, uuid](const api::Event &event) {
        EventLog(m_host.roots.logs, uuid).append(event);
        Q_EMIT eventHappened(event);
    });
    connect(&added, &QemuDomain::occurred, this, &EmbeddedDomains::occurred);
    connect(
        &added.snapshots(), &DomainSnapshots::changed, this, [this, uuid] { Q_EMIT snapshotsChanged(uuid); });
    connect(&added.checkpoints(), &DomainCheckpoints::changed, this,
        [this, uuid] { Q_EMIT checkpointsChanged(uuid); });
    connect(&added.longJob(), &DomainJob::completed, this, [this, uuid](const api::DomainJobInfo &info) {
        // libvirt tells of the start of these only
        if (info.operation() != api::DomainJobOperation::Restore
            && info.operation() != api::DomainJobOperation::MigrationIn)
            Q_EMIT jobCompleted(uuid, info);
    });
    connect(
        &added.blockJobs(), &DomainBlockJobs::changed, this, [this, uuid] { Q_EMIT blockJobsChanged(uuid); });
    connect(&added.blockJobs(), &DomainBlockJobs::happened, this, &EmbeddedDomains::occurred);
    connect(&added, &QemuDomain::monitorTold, this,
        [this, uuid](const QmpEvent &event) { Q_EMIT monitorTold(uuid, event); });
    connect(&added, &QemuDomain::vanished, this, [this, uuid] { remove(uuid); });
    m_domains.emplace(uuid, std::move(domain));
    return added;
}

void EmbeddedDomains::remove(const QUuid &uuid)
{
    const auto found = m_domains.find(uuid);
    if (found == m_domains.end())
        return;
    std::shared_ptr<QemuDomain> domain = std::move(found->second);
    m_domains.erase(found);
    domain->disconnect(this);
    if (auto discarded = domain->snapshots().discardAll(); !discarded)
        reportLater(discarded.error().message);
    if (auto discarded = domain->checkpoints().discardAll(); !discarded)
        reportLater(discarded.error().message);
    bury(std::move(domain));
    Q_EMIT removed(uuid);
}

// Operations on it may still be on their way to their answers.
void EmbeddedDomains::bury(std::shared_ptr<QemuDomain> domain)
{
    QTimer::singleShot(kBurialInterval, this, [this, domain = std::move(domain)] {
        if (!domain->isIdle())
            bury(domain);
    });
}

std::vector<api::DomainInfoPtr> EmbeddedDomains::list() const
{
    std::vector<api::DomainInfoPtr> all;
    all.reserve(m_domains.size());
    for (const auto &[uuid, domain] : m_domains)
        all.push_back(domain->info());
    return all;
}

// ---- documents

QFuture<Result<EmbeddedDomains::Prepared>> EmbeddedDomains::prepare(QByteArray xml)
{
    CO_TRY_ASSIGN(config::DomainConfig domain, readAndCheck(xml));
    makeInactive(domain);
    auto capabilities = co_await m_host.capabilitiesFor(domain);
    if (!capabilities)
        co_return capabilities.error();
    CO_TRY(prepareDefinition(domain, **capabilities, m_host.roots.nvram()));
    Prepared prepared;
    prepared.uuid = domain.uuid.value_or(QUuid());
    prepared.name = domain.name.value_or(QString());
    prepared.document = config::writeDomain(domain);
    if (const QString problem = config::domainNameProblem(prepared.name); !problem.isEmpty())
        co_return Error { ErrorCode::InvalidConfig, problem };
    co_return prepared;
}

Result<> EmbeddedDomains::checkClash(const QUuid &uuid, const QString &name) const
{
    if (const QemuDomain *same = find(uuid); same && same->name() != name)
        return clash(tr("The UUID of “%1” belongs to the machine “%2”.").arg(name, same->name()));
    if (const QemuDomain *same = findByName(name); same && same->uuid() != uuid)
        return clash(tr("There is another machine called “%1”; choose another name.").arg(name));
    return {};
}

Result<QemuDomain *> EmbeddedDomains::admit(const QUuid &uuid, const QString &name)
{
    TRY(checkClash(uuid, name));
    QemuDomain *domain = find(uuid);
    if (domain && domain->isRunning()) {
        Error error { ErrorCode::InvalidState, tr("“%1” is already running.").arg(name) };
        error.libvirtCode = 55; // VIR_ERR_OPERATION_INVALID
        return error;
    }
    return domain ? domain : &add(uuid, name);
}

QFuture<Result<QUuid>> EmbeddedDomains::define(QByteArray xml)
{
    auto prepared = co_await prepare(std::move(xml));
    if (!prepared)
        co_return prepared.error();
    // No waiting from here on, so that what is checked stays true.
    CO_TRY(checkClash(prepared->uuid, prepared->name));
    CO_TRY(m_host.store.save(prepared->name, prepared->document));
    QemuDomain *domain = find(prepared->uuid);
    if (!domain)
        domain = &add(prepared->uuid, prepared->name);
    domain->setDefinition(prepared->document, QemuDomain::Report::Told);
    co_return prepared->uuid;
}

QFuture<Result<QUuid>> EmbeddedDomains::create(QByteArray xml, api::StartFlags flags, JobPtr job)
{
    auto prepared = co_await prepare(std::move(xml));
    if (!prepared)
        co_return prepared.error();
    CO_TRY(checkClash(prepared->uuid, prepared->name));
    QemuDomain *domain = find(prepared->uuid);
    if (domain && domain->isRunning()) {
        co_return Error { ErrorCode::InvalidState, tr("“%1” is already running.").arg(prepared->name) };
    }
    if (!domain)
        domain = &add(prepared->uuid, prepared->name);
    auto started = co_await domain->startTransient(prepared->document, flags, std::move(job));
    if (!started)
        co_return started.error();
    co_return prepared->uuid;
}

QFuture<Result<>> EmbeddedDomains::rename(QUuid domain, QString name)
{
    QemuDomain *found = find(domain);
    if (!found)
        return ready<void>(noSuchDomain(domain));
    if (const QString problem = config::domainNameProblem(name); !problem.isEmpty())
        return ready<void>(Error { ErrorCode::InvalidConfig, problem });
    if (findByName(name) == found)
        return ready();
    if (findByName(name))
        return ready<void>(clash(tr("There is another machine called “%1”; choose another name.").arg(name)));
    return found->rename(name);
}

QFuture<Result<>> EmbeddedDomains::editMetadata(
    QemuDomain &domain, QemuDomain::Edit edit, api::domainevent::MetadataChange change)
{
    const QPointer<QemuDomain> edited(&domain);
    auto done = co_await domain.editDocuments(std::move(edit));
    if (done && edited)
        edited->tell(std::move(change));
    co_return done;
}

QFuture<Result<>> EmbeddedDomains::setTitle(QUuid domain, QString title)
{
    QemuDomain *found = find(domain);
    if (!found)
        return ready<void>(noSuchDomain(domain));
    if (title.contains(u'\n'))
        return ready<void>(Error { ErrorCode::InvalidConfig, tr("A title is one line.") });
    const auto edit = [title](const QByteArray &xml) -> Result<QByteArray> {
        TRY_ASSIGN(config::DomainConfig config, config::readDomain(xml));
        config.title = title.isEmpty() ? std::optional<QString>() : title;
        return config::writeDomain(config);
    };
    return editMetadata(*found, edit, { kTitle, {} });
}

QFuture<Result<>> EmbeddedDomains::setDescription(QUuid domain, QString description)
{
    QemuDomain *found = find(domain);
    if (!found)
        return ready<void>(noSuchDomain(domain));
    const auto edit = [description](const QByteArray &xml) -> Result<QByteArray> {
        TRY_ASSIGN(config::DomainConfig config, config::readDomain(xml));
        config.description = description.isEmpty() ? std::optional<QString>() : description;
        return config::writeDomain(config);
    };
    return editMetadata(*found, edit, { kDescription, {} });
}

QFuture<Result<>> EmbeddedDomains::setMetadata(QUuid domain, QString key, QString uri, QByteArray element)
{
    QemuDomain *found = find(domain);
    if (!found)
        return ready<void>(noSuchDomain(domain));
    const auto edit
        = [key, uri, element](const QByteArray &xml) { return withMetadata(xml, key, uri, element); };
    return editMetadata(*found, edit, { kElement, uri });
}

// ---- passed on

QFuture<Result<>> EmbeddedDomains::perform(QUuid domain, api::DomainAction action, JobPtr job)
{
    QemuDomain *found = find(domain);
    return found ? found->perform(action, std::move(job)) : ready<void>(noSuchDomain(domain));
}

QFuture<Result<>> EmbeddedDomains::start(QUuid domain, api::StartFlags flags, JobPtr job)
{
    QemuDomain *found = find(domain);
    return found ? found->start(flags, std::move(job)) : ready<void>(noSuchDomain(domain));
}

QFuture<Result<>> EmbeddedDomains::shutdown(QUuid domain, api::ShutdownModes modes)
{
    QemuDomain *found = find(domain);
    return found ? found->shutdown(modes) : ready<void>(noSuchDomain(domain));
}

QFuture<Result<>> EmbeddedDomains::reboot(QUuid domain, api::ShutdownModes modes)
{
    QemuDomain *found = find(domain);
    return found ? found->reboot(modes) : ready<void>(noSuchDomain(domain));
}

QFuture<Result<QByteArray>> EmbeddedDomains::xml(QUuid domain, api::XmlView view)
{
    QemuDomain *found = find(domain);
    return ready<QByteArray>(found ? found->xml(view) : noSuchDomain(domain));
}

QFuture<Result<>> EmbeddedDomains::undefine(QUuid domain, api::UndefineFlags flags)
{
    QemuDomain *found = find(domain);
    return found ? found->undefine(flags) : ready<void>(noSuchDomain(domain));
}

QFuture<Result<>> EmbeddedDomains::setAutostart(QUuid domain, api::Autostart autostart)
{
    QemuDomain *found = find(domain);
    return ready<void>(found ? found->setAutostart(autostart) : noSuchDomain(domain));
}

QFuture<Result<>> EmbeddedDomains::updateDevice(QUuid domain, QByteArray deviceXml, api::DeviceScope scope)
{
    QemuDomain *found = find(domain);
    return found ? found->updateDevice(std::move(deviceXml), scope) : ready<void>(noSuchDomain(domain));
}

QFuture<Result<>> EmbeddedDomains::attachDevice(QUuid domain, QByteArray deviceXml, api::DeviceScope scope)
{
    QemuDomain *found = find(domain);
    return found ? found->attachDevice(std::move(deviceXml), scope) : ready<void>(noSuchDomain(domain));
}

QFuture<Result<>> EmbeddedDomains::detachDevice(
    QUuid domain, QByteArray deviceXml, api::DeviceScope scope, JobPtr job)
{
    QemuDomain *found = find(domain);
    return found ? found->detachDevice(std::move(deviceXml), scope, std::move(job))
                 : ready<void>(noSuchDomain(domain));
}

QFuture<Result<>> EmbeddedDomains::setMemory(QUuid domain, Bytes memory, api::DeviceScope scope)
{
    QemuDomain *found = find(domain);
    return found ? found->setMemory(memory, scope) : ready<void>(noSuchDomain(domain));
}

QFuture<Result<>> EmbeddedDomains::setMaximumMemory(QUuid domain, Bytes memory)
{
    QemuDomain *found = find(domain);
    return found ? found->setMaximumMemory(memory) : ready<void>(noSuchDomain(domain));
}

QFuture<Result<>> EmbeddedDomains::setMaximumVcpus(QUuid domain, unsigned count)
{
    QemuDomain *found = find(domain);
    return found ? found->setMaximumVcpus(count) : ready<void>(noSuchDomain(domain));
}

QFuture<Result<>> EmbeddedDomains::setVcpus(QUuid domain, unsigned count, api::DeviceScope scope)
{
    QemuDomain *found = find(domain);
    return found ? found->setVcpus(count, scope) : ready<void>(noSuchDomain(domain));
}

QFuture<Result<FileDescriptor>> EmbeddedDomains::openGraphics(QUuid domain, int index)
{
    QemuDomain *found = find(domain);
    return ready<FileDescriptor>(found ? found->openGraphics(index) : noSuchDomain(domain));
}

QFuture<Result<FileDescriptor>> EmbeddedDomains::openConsole(QUuid domain, QString device)
{
    QemuDomain *found = find(domain);
    return ready<FileDescriptor>(found ? found->openConsole(device) : noSuchDomain(domain));
}

QFuture<Result<QByteArray>> EmbeddedDomains::screenshot(QUuid domain)
{
    QemuDomain *found = find(domain);
    return found ? found->screenshot() : ready<QByteArray>(noSuchDomain(domain));
}

QFuture<Result<QByteArray>> EmbeddedDomains::log(QUuid domain, Bytes limit)
{
    QemuDomain *found = find(domain);
    if (!found)
        return ready<QByteArray>(noSuchDomain(domain));
    auto log = found->log(limit);
    if (log)
        *log = EventLog(m_host.roots.logs, domain).mergedInto(*log, limit);
    return ready<QByteArray>(std::move(log));
}

} // namespace inn::qemu
