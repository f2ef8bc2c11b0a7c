#include "backend/drivers/test/testcheckpoints.h"

#include "backend/base/translated.h"
#include "backend/config/moment/backupconfig.h"
#include "backend/drivers/test/guest.h"
#include "backend/xml/firsterror.h"

#include <QDateTime>

namespace inn::test {

using api::CheckpointCreate;
using api::CheckpointDelete;

namespace {

Error checkpointError(ErrorCode code, int libvirtCode, const QString &message)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    return error;
}

Result<> firstError(const xml::Issues &issues)
{
    if (const xml::Issue *error = xml::firstErrorOf(issues))
        return checkpointError(ErrorCode::InvalidConfig, error->libvirtCode, error->message);
    return {};
}

Result<config::CheckpointConfig> readRequest(const QByteArray &xml, config::MomentUse use)
{
    xml::Issues issues;
    TRY_ASSIGN(config::CheckpointConfig request, config::readCheckpoint(xml, &issues));
    TRY(firstError(issues));
    TRY(firstError(config::checkCheckpoint(request, use)));
    config::applyCheckpointDefaults(request);
    return request;
}

Error notRunning(const QString &name)
{
    return checkpointError(ErrorCode::Unsupported, 84, // VIR_ERR_OPERATION_UNSUPPORTED
        translated(QT_TRANSLATE_NOOP("inn::test", "“%1” is not running; start it first.")).arg(name));
}

} // namespace

TestCheckpoints::TestCheckpoints(TestDomains &domains, TestSavedStates &jobs, Answers answers)
    : m_domains(domains)
    , m_jobs(jobs)
    , m_answers(answers)
{
    connect(&domains, &api::Domains::removed, this, [this](const QUuid &domain) {
        m_lists.erase(domain);
        m_backups.erase(domain);
    });
}

QFuture<Result<std::vector<api::CheckpointInfo>>> TestCheckpoints::list(QUuid domain)
{
    using Infos = std::vector<api::CheckpointInfo>;
    const auto guest = m_domains.find(domain);
    if (!guest)
        return m_answers.give<Infos>(this, guest.error());
    Infos all;
    const config::CheckpointList &list = m_lists[domain];
    for (const config::Checkpoint *checkpoint : list.descendantsOf({})) {
        api::CheckpointInfo info;
        info.name = checkpoint->name();
        info.description = checkpoint->config.description.value_or(QString());
        info.parent = list.find(checkpoint->parent()) ? checkpoint->parent() : QString();
        info.createdAt = QDateTime::fromSecsSinceEpoch(checkpoint->config.creationTime.value_or(0), Qt::UTC);
        for (const config::CheckpointDiskConfig &disk : checkpoint->config.disks) {
            if (disk.checkpoint != u"no")
                info.disks += disk.name.value_or(QString());
        }
        info.isCurrent = info.name == list.current();
        all.push_back(std::move(info));
    }
    return m_answers.give<Infos>(this, std::move(all));
}

Result<const config::Checkpoint *> TestCheckpoints::find(const QUuid &domain, const QString &name) const
{
    TRY_ASSIGN(const TestDomains::Guest *guest, m_domains.find(domain));
    const auto list = m_lists.find(domain);
    const config::Checkpoint *found = list == m_lists.end() ? nullptr : list->second.find(name);
    if (found)
        return found;
    return checkpointError(ErrorCode::NotFound, 103, // VIR_ERR_NO_DOMAIN_CHECKPOINT
        translated(QT_TRANSLATE_NOOP("inn::test", "“%1” has no checkpoint “%2”."))
            .arg(guest->info.name, name));
}

QFuture<Result<QByteArray>> TestCheckpoints::xml(QUuid domain, QString name, api::CheckpointXmlFlags flags)
{
    const auto found = find(domain, name);
    if (!found)
        return m_answers.give<QByteArray>(this, found.error());
    const bool isAll = !flags.testFlag(api::CheckpointXml::NoDomain);
    return m_answers.give<QByteArray>(this, isAll ? (*found)->xml : config::withDomain((*found)->config, {}));
}

Result<QString> TestCheckpoints::createNow(
    const QUuid &domain, const QByteArray &xml, api::CheckpointCreateFlags flags)
{
    TRY(api::checkFlags(flags));
    TRY_ASSIGN(const TestDomains::Guest *guest, m_domains.find(domain));
    config::CheckpointList &list = m_lists[domain];
    const bool redefines = flags.testFlag(CheckpointCreate::Redefine);
    if (!redefines && !api::isActive(guest->info.state))
        return notRunning(guest->info.name);
    const auto use = redefines ? config::MomentUse::Redefine : config::MomentUse::Create;
    TRY_ASSIGN(config::CheckpointConfig wanted, readRequest(xml, use));
    QByteArray inside = config::elementText(wanted.domain);
    if (redefines) {
        TRY(list.checkParent(wanted.name.value_or(QString()), wanted.parent.value_or(QString())));
    } else {
        TRY_ASSIGN(const config::DomainConfig live, config::readDomain(guest->live));
        wanted.creationTime = QDateTime::currentSecsSinceEpoch();
        if (!wanted.name)
            wanted.name = QString::number(*wanted.creationTime);
        xml::Issues issues;
        config::alignCheckpointDisks(wanted, live, issues);
        TRY(firstError(issues));
        if (list.find(*wanted.name)) {
            return checkpointError(ErrorCode::AlreadyExists, 9,
                translated(QT_TRANSLATE_NOOP(
                               "inn::test", "“%1” has a checkpoint “%2” already; choose another name."))
                    .arg(guest->info.name, *wanted.name));
        }
        if (!list.current().isEmpty())
            wanted.parent = list.current();
        inside = guest->live;
    }
    TRY_ASSIGN(config::Checkpoint made, config::Checkpoint::read(config::withDomain(wanted, inside)));
    const QString name = made.name();
    const bool follows = !redefines || list.current().isEmpty() || made.parent() == list.current();
    list.insert(std::move(made));
    if (follows)
        list.setCurrent(name);
    Q_EMIT changed(domain);
    return name;
}

QFuture<Result<QString>> TestCheckpoints::create(
    QUuid domain, QByteArray document, api::CheckpointCreateFlags flags)
{
    return m_answers.give<QString>(this, createNow(domain, document, flags));
}

void TestCheckpoints::forget(config::CheckpointList &list, const QString &name)
{
    const config::Checkpoint *found = list.find(name);
    const QString parent = found && list.find(found->parent()) ? found->parent() : QString();
    std::vector<config::Checkpoint> children;
    for (const config::Checkpoint *child : list.childrenOf(name))
        children.push_back(*child);
    for (config::Checkpoint &child : children) {
        child.config.parent = parent.isEmpty() ? std::optional<QString>() : parent;
        child.xml = config::withDomain(child.config, config::elementText(child.config.domain));
        list.insert(std::move(child));
    }
    const bool wasCurrent = list.current() == name;
    list.remove(name);
    if (wasCurrent)
        list.setCurrent(parent);
}

Result<> TestCheckpoints::removeNow(
    const QUuid &domain, const QString &name, api::CheckpointDeleteFlags flags)
{
    TRY(api::checkFlags(flags));
    TRY_ASSIGN(const TestDomains::Guest *guest, m_domains.find(domain));
    if (!flags.testFlag(CheckpointDelete::MetadataOnly) && !api::isActive(guest->info.state))
        return notRunning(guest->info.name);
    TRY(find(domain, name));
    config::CheckpointList &list = m_lists[domain];
    const bool childrenOnly = flags.testFlag(CheckpointDelete::ChildrenOnly);
    QStringList names;
    if (childrenOnly || flags.testFlag(CheckpointDelete::Children)) {
        for (const config::Checkpoint *child : list.descendantsOf(name))
            names.prepend(child->name());
    }
    if (!childrenOnly)
        names += name;
    for (const QString &each : std::as_const(names))
        forget(list, each);
    Q_EMIT changed(domain);
    return {};
}

QFuture<Result<>> TestCheckpoints::remove(QUuid domain, QString name, api::CheckpointDeleteFlags flags)
{
    return m_answers.give<void>(this, removeNow(domain, name, flags));
}

Result<> TestCheckpoints::backupNow(
    const QUuid &domain, const QByteArray &backup, const QByteArray &checkpoint)
{
    xml::Issues issues;
    TRY_ASSIGN(config::BackupConfig wanted, config::readBackup(backup, &issues));
    TRY(firstError(issues));
    TRY(firstError(config::checkBackup(wanted)));
    config::applyBackupDefaults(wanted);
    TRY_ASSIGN(const TestDomains::Guest *guest, m_domains.find(domain));
    if (!api::isActive(guest->info.state))
        return notRunning(guest->info.name);
    if (m_jobs.hasJob(domain)) {
        return checkpointError(ErrorCode::InvalidState, 55,
            translated(QT_TRANSLATE_NOOP("inn::test", "Another backup of “%1” is under way."))
                .arg(guest->info.name));
    }
    TRY_ASSIGN(const config::DomainConfig live, config::readDomain(guest->live));
    config::alignBackupDisks(wanted, live, QStringLiteral("backup"), issues);
    TRY(firstError(issues));
    int copied = 0;
    for (const config::BackupDiskConfig &disk : wanted.disks) {
        if (disk.backup == u"no")
            continue;
        ++copied;
        if (disk.backupMode == u"incremental")
            TRY(find(domain, disk.incremental.value_or(QString())));
    }
    if (copied == 0) {
        return checkpointError(ErrorCode::Unsupported, 67, // VIR_ERR_CONFIG_UNSUPPORTED
            translated(QT_TRANSLATE_NOOP("inn::test", "No disk is selected for the backup; choose one.")));
    }
    if (!checkpoint.isEmpty())
        TRY(createNow(domain, checkpoint, {}));
    if (!wanted.isPull()) {
        m_jobs.endJob(domain, api::DomainJobOperation::Backup, api::DomainJobType::Completed);
        return {};
    }
    m_backups[domain] = config::writeBackup(wanted);
    m_jobs.beginJob(domain, api::DomainJobOperation::Backup, [this, domain] { m_backups.erase(domain); });
    return {};
}

QFuture<Result<>> TestCheckpoints::backupBegin(
    QUuid domain, QByteArray backup, QByteArray checkpoint, api::BackupBeginFlags)
{
    return m_answers.give<void>(this, backupNow(domain, backup, checkpoint));
}

QFuture<Result<QByteArray>> TestCheckpoints::backupXml(QUuid domain)
{
    const auto guest = m_domains.find(domain);
    if (!guest)
        return m_answers.give<QByteArray>(this, guest.error());
    const auto found = m_backups.find(domain);
    if (found != m_backups.end())
        return m_answers.give<QByteArray>(this, found->second);
    return m_answers.give<QByteArray>(this,
        checkpointError(ErrorCode::NotFound, 104, // VIR_ERR_NO_DOMAIN_BACKUP
            translated(QT_TRANSLATE_NOOP("inn::test", "No backup of “%1” is under way."))
                .arg((*guest)->info.name)));
}

} // namespace inn::test
