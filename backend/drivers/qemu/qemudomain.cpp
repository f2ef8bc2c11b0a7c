#include "backend/drivers/qemu/qemudomain.h"

#include "backend/drivers/qemu/blockjobs/domainblockjobs.h"
#include "backend/drivers/qemu/checkpoints/domaincheckpoints.h"
#include "backend/drivers/qemu/documents.h"
#include "backend/drivers/qemu/keptfiles.h"
#include "backend/drivers/qemu/savedstates/domainjob.h"
#include "backend/drivers/qemu/snapshots/domainsnapshots.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace inn::qemu {

namespace {

QByteArray hashOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha1);
}

} // namespace

QemuDomain::QemuDomain(HostContext &host, const QUuid &uuid, const QString &name, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_log(host.roots.logFile(name))
    , m_blockJobs(std::make_unique<DomainBlockJobs>(*this))
    , m_snapshots(std::make_unique<DomainSnapshots>(*this))
    , m_longJob(std::make_unique<DomainJob>())
    , m_checkpoints(std::make_unique<DomainCheckpoints>(*this))
{
    m_info.uuid = uuid;
    m_info.name = name;
    m_info.persistent = false;
    m_published = std::make_shared<const api::DomainInfo>(m_info);
}

QemuDomain::~QemuDomain()
{
    m_checkpoints.reset();
    m_snapshots.reset();
    m_blockJobs.reset();
    m_tasks.cancelAll();
    // At once and not later: when a thread ends, later never comes, and an emulator has time for one of us
    // only.
    if (m_guest) {
        m_guest->agent.reset();
        m_guest->monitor.reset();
        m_guest->watch.reset();
    }
}

bool QemuDomain::isIdle() const
{
    return m_tasks.isEmpty() && !m_jobs->isHeld() && m_blockJobs->isIdle() && m_snapshots->isIdle();
}

void QemuDomain::publish()
{
    m_info.hasManagedSave = QFile::exists(m_host.roots.saveFile(m_info.uuid));
    m_info.persistent = isPersistent();
    if (*m_published == m_info)
        return;
    m_published = std::make_shared<const api::DomainInfo>(m_info);
    Q_EMIT changed(m_published);
}

void QemuDomain::setState(api::DomainState state, int reason)
{
    m_info.state = state;
    m_info.reason = reason;
    if (m_guest) {
        m_guest->status.state = state;
        m_guest->status.reason = reason;
        storeStatus(m_guest);
    }
    publish();
}

void QemuDomain::announce(const LifecycleEvent &event, const QString &text)
{
    Q_EMIT eventHappened({ QDateTime::currentDateTimeUtc(), m_info.uuid, event.type, event.detail, text });
    tell(api::domainevent::Lifecycle { event.type, event.detail });
}

void QemuDomain::announce(const QString &text)
{
    Q_EMIT eventHappened({ QDateTime::currentDateTimeUtc(), m_info.uuid, -1, 0, text });
}

void QemuDomain::tell(api::domainevent::What what)
{
    Q_EMIT occurred(std::make_shared<const api::DomainEvent>(
        api::DomainEvent { m_info.uuid, m_info.name, m_info.id, std::move(what) }));
}

void QemuDomain::storeStatus(const RunningGuestPtr &guest)
{
    if (auto written = writeStatus(guest->paths.folder, guest->status); !written) {
        m_info.problem = written.error().message;
        qWarning("%s", qUtf8Printable(written.error().fullText()));
    }
}

void QemuDomain::refreshDescription()
{
    if (m_guest)
        describe(m_info, m_guest->status.liveXml);
    else if (m_definition)
        describe(m_info, *m_definition);
}

void QemuDomain::refreshRestartNeeded()
{
    m_info.restartNeeded = m_guest && m_definition && m_guest->status.definitionHash != m_definitionHash;
}

Error QemuDomain::invalidState(const QString &sentence) const
{
    return { ErrorCode::InvalidState, sentence };
}

Error QemuDomain::notRunningAnyMore() const
{
    return invalidState(tr("“%1” is not running any more.").arg(m_info.name));
}

void QemuDomain::setDefinition(QByteArray xml, Report report)
{
    const bool isNew = !m_definition;
    m_definitionHash = hashOf(xml);
    m_definition = std::move(xml);
    if (isNew)
        m_info.autostart = m_host.store.isAutostart(m_info.uuid);
    if (isNew && m_guest) {
        m_guest->status.persistent = true;
        storeStatus(m_guest);
    }
    refreshDescription();
    refreshRestartNeeded();
    publish();
    if (report == Report::Silent)
        return;
    if (isNew)
        announce(lifecycle::kDefinedAdded, tr("“%1” was defined.").arg(m_info.name));
    else
        announce(lifecycle::kDefinedUpdated, tr("The definition of “%1” was changed.").arg(m_info.name));
}

Result<QByteArray> QemuDomain::xml(api::XmlView view)
{
    if (view == api::XmlView::Live && m_guest)
        return m_guest->status.liveXml;
    if (m_definition)
        return *m_definition;
    // A transient one: what it would be if it were off.
    config::DomainConfig inactive = m_guest ? m_guest->live() : config::DomainConfig();
    makeInactive(inactive);
    return config::writeDomain(inactive);
}

QString QemuDomain::nvramPath() const
{
    const auto domain = m_definition ? config::readDomain(*m_definition)
                                     : Result<config::DomainConfig>(config::DomainConfig());
    return domain && domain->os.nvram ? settingsFile(m_host.roots, *domain)
                                      : ownSettingsFile(m_host.roots, m_info.name);
}

QFuture<Result<>> QemuDomain::undefine(api::UndefineFlags flags)
{
    using Flag = api::UndefineFlag;
    if (flags.testFlag(Flag::Nvram) && flags.testFlag(Flag::KeepNvram))
        co_return invalidState(
            tr("The firmware settings of “%1” are kept or removed, not both.").arg(m_info.name));
    if (flags.testFlag(Flag::Tpm) && flags.testFlag(Flag::KeepTpm))
        co_return invalidState(tr("The TPM of “%1” is kept or removed, not both.").arg(m_info.name));
    auto ticket = co_await m_jobs->begin(m_info.name, tr("its definition is being removed"));
    if (!ticket)
        co_return ticket.error();
    if (!m_definition)
        co_return invalidState(tr("“%1” is transient and has no definition.").arg(m_info.name));
    const QString saved = m_host.roots.saveFile(m_info.uuid);
    if (QFile::exists(saved) && !flags.testFlag(api::UndefineFlag::ManagedSave)) {
        co_return invalidState(
            tr("“%1” has a saved state; discard it first, or remove it together with the machine.")
                .arg(m_info.name));
    }
    // A running machine keeps its snapshots until it ends.
    const int snapshots = m_guest ? 0 : m_snapshots->count();
    if (snapshots > 0 && !flags.testFlag(api::UndefineFlag::SnapshotsMetadata)) {
        co_return invalidState(
            tr("“%1” has snapshots; delete them first, or remove them together with the machine.")
                .arg(m_info.name));
    }
    const int checkpoints = m_guest ? 0 : m_checkpoints->count();
    if (checkpoints > 0 && !flags.testFlag(api::UndefineFlag::CheckpointsMetadata)) {
        co_return invalidState(
            tr("“%1” has checkpoints; delete them first, or remove them together with the machine.")
                .arg(m_info.name));
    }
    const QString nvram = nvramPath();
    const bool hasNvram = QFile::exists(nvram);
    if (hasNvram && !(flags & (Flag::Nvram | Flag::KeepNvram))) {
        co_return invalidState(
            tr("“%1” has firmware settings (NVRAM); remove or keep them when you remove the machine.")
                .arg(m_info.name));
    }
    if (snapshots > 0) {
        CO_TRY(m_snapshots->discardAll());
    }
    if (checkpoints > 0) {
        CO_TRY(m_checkpoints->discardAll());
    }
    // The definition goes last: until then the machine is whole or at least still there to be undefined
    // again.
    CO_TRY(removeFileDurably(saved));
    const auto definition = config::readDomain(*m_definition);
    if (hasNvram && !m_guest && flags.testFlag(Flag::Nvram)) {
        CO_TRY(removeFileDurably(nvram));
    }
    CO_TRY(m_host.store.setAutostart(m_info.uuid, api::Autostart::Off));
    CO_TRY(m_host.store.remove(m_info.name));
    if (!m_guest && definition)
        removeTpms(*definition, flags);
    m_definition.reset();
    m_definitionHash.clear();
    m_info.autostart = false;
    m_info.restartNeeded = false;
    if (m_guest) {
        m_guest->status.persistent = false;
        storeStatus(m_guest);
    }
    announce(lifecycle::kUndefinedRemoved, tr("The definition of “%1” was removed.").arg(m_info.name));
    publish();
    if (!m_guest)
        Q_EMIT vanished();
    co_return Result<>();
}

QFuture<Result<>> QemuDomain::rename(QString name)
{
    auto ticket = co_await m_jobs->begin(m_info.name, tr("it is being renamed"));
    if (!ticket)
        co_return ticket.error();
    if (m_guest)
        co_return invalidState(tr("“%1” is running; shut it down to rename it.").arg(m_info.name));
    if (!m_definition)
        co_return invalidState(tr("“%1” is transient and cannot be renamed.").arg(m_info.name));
    if (QFile::exists(m_host.roots.saveFile(m_info.uuid)))
        co_return invalidState(
            tr("“%1” has a saved state; discard it to rename the machine.").arg(m_info.name));
    const QString oldName = m_info.name;
    const QString oldNvram = ownSettingsFile(m_host.roots, oldName);
    const QString newNvram = ownSettingsFile(m_host.roots, name);
    CO_TRY_ASSIGN(config::DomainConfig domain, config::readDomain(*m_definition));
    domain.name = name;
    if (domain.os.nvram == oldNvram)
        domain.os.nvram = newNvram;
    const QByteArray document = config::writeDomain(domain);
    // The settings exist under both names until the definition has moved.
    const bool hasNvram = QFile::exists(oldNvram);
    if (hasNvram) {
        QFile::remove(newNvram);
        if (!QFile::copy(oldNvram, newNvram)) {
            co_return Error { ErrorCode::Io,
                tr("The firmware settings of “%1” could not be copied.").arg(oldName), newNvram };
        }
    }
    if (auto moved = m_host.store.rename(oldName, name, document); !moved) {
        if (hasNvram)
            QFile::remove(newNvram);
        co_return moved.error();
    }
    if (hasNvram)
        QFile::remove(oldNvram);
    m_log.renameTo(m_host.roots.logFile(name));
    m_definition = document;
    m_definitionHash = hashOf(document);
    announce(lifecycle::kUndefinedRenamed, tr("“%1” is now called “%2”.").arg(oldName, name));
    m_info.name = name;
    announce(lifecycle::kDefinedRenamed, tr("“%1” was called “%2” before.").arg(name, oldName));
    publish();
    co_return Result<>();
}

Result<> QemuDomain::setAutostart(api::Autostart autostart)
{
    if (!m_definition)
        return invalidState(tr("“%1” is transient and cannot be started automatically.").arg(m_info.name));
    TRY(m_host.store.setAutostart(m_info.uuid, autostart));
    m_info.autostart = autostart == api::Autostart::On;
    publish();
    return {};
}

QFuture<Result<>> QemuDomain::editDocuments(Edit edit)
{
    auto ticket = co_await m_jobs->begin(m_info.name, tr("its description is being changed"));
    if (!ticket)
        co_return ticket.error();
    if (m_definition) {
        CO_TRY_ASSIGN(QByteArray document, edit(*m_definition));
        CO_TRY(m_host.store.save(m_info.name, document));
        const bool wasSame = m_guest && m_guest->status.definitionHash == m_definitionHash;
        m_definitionHash = hashOf(document);
        m_definition = std::move(document);
        if (wasSame)
            m_guest->status.definitionHash = m_definitionHash;
    }
    if (m_guest) {
        CO_TRY_ASSIGN(const QByteArray live, edit(m_guest->status.liveXml));
        CO_TRY_ASSIGN(config::DomainConfig config, config::readDomain(live));
        m_guest->setLive(std::move(config));
        storeStatus(m_guest);
    }
    refreshDescription();
    refreshRestartNeeded();
    publish();
    co_return Result<>();
}

} // namespace inn::qemu
