#include "backend/drivers/test/testsavedstates.h"

#include "backend/base/translated.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/test/guest.h"

namespace inn::test {

using api::DomainJobInfo;
using api::DomainJobOperation;
using api::DomainJobType;
using api::DomainState;
using api::SaveFlag;

namespace {

constexpr int kStoppedSaved = 4, kShutoffSaved = 5;

Error saveError(ErrorCode code, int libvirtCode, const QString &message)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    return error;
}

Error notSaved(const QString &name)
{
    return saveError(ErrorCode::InvalidState, 55,
        translated(QT_TRANSLATE_NOOP("inn::test", "“%1” has no saved state.")).arg(name));
}

QStringList targetsOf(const config::DomainConfig &domain)
{
    QStringList targets;
    for (const config::DiskConfig &disk : domain.disks)
        targets += disk.targetDev.value_or(QString());
    return targets;
}

Result<QByteArray> changed(const QByteArray &saved, const QByteArray &document)
{
    if (document.isEmpty())
        return saved;
    TRY_ASSIGN(const config::DomainConfig then, config::readDomain(saved));
    TRY_ASSIGN(const config::DomainConfig wanted, config::readDomain(document));
    if (then.uuid == wanted.uuid && then.name == wanted.name && targetsOf(then) == targetsOf(wanted))
        return document;
    return saveError(ErrorCode::Unsupported, 67, // VIR_ERR_CONFIG_UNSUPPORTED
        translated(QT_TRANSLATE_NOOP(
            "inn::test", "The guest would see another machine than when it was saved; keep it as it was.")));
}

Result<QByteArray> shown(const QByteArray &xml, api::ImageSecrets secrets)
{
    if (secrets == api::ImageSecrets::Shown)
        return xml;
    TRY_ASSIGN(config::DomainConfig domain, config::readDomain(xml));
    for (config::GraphicsConfig &graphics : domain.graphics)
        graphics.password.reset();
    return config::writeDomain(domain);
}

} // namespace

TestSavedStates::TestSavedStates(TestDomains &domains, Answers answers)
    : m_domains(domains)
    , m_answers(answers)
{
    connect(&domains, &api::Domains::removed, this, [this](const QUuid &domain) {
        m_running.erase(domain);
        m_completed.erase(domain);
    });
    connect(&domains, &api::Domains::changed, this, [this](const api::DomainInfoPtr &info) {
        if (hasJob(info->uuid) && !api::isActive(info->state))
            endJob(info->uuid, m_running[info->uuid].operation, DomainJobType::Cancelled);
    });
}

Result<TestDomains::Guest *> TestSavedStates::active(const QUuid &domain) const
{
    TRY_ASSIGN(TestDomains::Guest * guest, m_domains.find(domain));
    if (api::isActive(guest->info.state))
        return guest;
    return saveError(ErrorCode::InvalidState, 55,
        translated(QT_TRANSLATE_NOOP("inn::test", "“%1” is not running.")).arg(guest->info.name));
}

Result<TestDomains::Guest *> TestSavedStates::managed(const QUuid &domain) const
{
    TRY_ASSIGN(TestDomains::Guest * guest, m_domains.find(domain));
    if (guest->info.hasManagedSave)
        return guest;
    return notSaved(guest->info.name);
}

Result<TestSavedStates::Saved *> TestSavedStates::find(const QString &path)
{
    const auto found = m_files.find(path);
    if (found != m_files.end())
        return &found->second;
    return saveError(ErrorCode::NotFound, 38, // VIR_ERR_SYSTEM_ERROR
        translated(QT_TRANSLATE_NOOP("inn::test", "The saved state “%1” could not be opened.")).arg(path));
}

Result<> TestSavedStates::saveNow(
    const QUuid &domain, const QString &path, const QByteArray &document, api::SaveFlags flags)
{
    TRY(api::checkFlags(flags, api::SaveUse::Save));
    TRY_ASSIGN(TestDomains::Guest * guest, active(domain));
    if (!path.startsWith(u'/')) {
        return saveError(ErrorCode::InvalidConfig, 8,
            translated(QT_TRANSLATE_NOOP("inn::test", "“%1” is no whole path; begin it with “/”."))
                .arg(path));
    }
    Saved saved;
    TRY_ASSIGN(saved.xml, changed(guest->live, document));
    saved.wasRunning = flags.testFlag(SaveFlag::Running)
        || (guest->info.state == DomainState::Running && !flags.testFlag(SaveFlag::Paused));
    m_files[path] = std::move(saved);
    m_domains.stop(*guest, kShutoffSaved, kStoppedSaved);
    endJob(domain, DomainJobOperation::Save, DomainJobType::Completed);
    return {};
}

QFuture<Result<>> TestSavedStates::save(
    QUuid domain, QString path, QByteArray document, api::SaveFlags flags, JobPtr)
{
    return m_answers.give<void>(this, saveNow(domain, path, document, flags));
}

Result<> TestSavedStates::restoreNow(const QString &path, const QByteArray &document, api::SaveFlags flags)
{
    TRY(api::checkFlags(flags, api::SaveUse::Restore));
    TRY_ASSIGN(const Saved *saved, find(path));
    TRY_ASSIGN(const QByteArray xml, changed(saved->xml, document));
    TRY_ASSIGN(auto summary, config::readDomainSummary(xml));
    TRY(m_domains.checkFree(summary));
    TestDomains::Guest *guest = m_domains.m_byUuid.value(summary.uuid);
    if (guest && (api::isActive(guest->info.state) || guest->info.hasManagedSave)) {
        return saveError(ErrorCode::InvalidState, 55,
            translated(QT_TRANSLATE_NOOP("inn::test", "“%1” is already running, or saved by itself."))
                .arg(guest->info.name));
    }
    const QByteArray kept = guest ? guest->inactive : QByteArray();
    if (guest) {
        guest->inactive = xml;
    } else {
        guest = &m_domains.addGuest(std::move(summary), xml);
        guest->info.persistent = false;
    }
    guest->info.hasManagedSave = true; // this start goes on
    guest->savedPaused
        = flags.testFlag(SaveFlag::Paused) || (!saved->wasRunning && !flags.testFlag(SaveFlag::Running));
    m_domains.start(*guest, DomainState::Running);
    if (guest->info.persistent) {
        guest->inactive = kept;
        m_domains.publish(*guest);
    }
    return {};
}

QFuture<Result<>> TestSavedStates::restore(QString path, QByteArray document, api::SaveFlags flags, JobPtr)
{
    return m_answers.give<void>(this, restoreNow(path, document, flags));
}

QFuture<Result<QByteArray>> TestSavedStates::saveImageXml(QString path, api::ImageSecrets secrets)
{
    const auto saved = find(path);
    return m_answers.give<QByteArray>(
        this, saved ? shown((*saved)->xml, secrets) : Result<QByteArray>(saved.error()));
}

Result<> TestSavedStates::defineNow(Saved &saved, const QByteArray &document, api::SaveFlags flags) const
{
    TRY(api::checkFlags(flags, api::SaveUse::Define));
    TRY_ASSIGN(saved.xml, changed(saved.xml, document));
    if (flags.testFlag(SaveFlag::Running))
        saved.wasRunning = true;
    if (flags.testFlag(SaveFlag::Paused))
        saved.wasRunning = false;
    return {};
}

QFuture<Result<>> TestSavedStates::defineSaveImageXml(QString path, QByteArray document, api::SaveFlags flags)
{
    const auto saved = find(path);
    return m_answers.give<void>(this, saved ? defineNow(**saved, document, flags) : Result<>(saved.error()));
}

QFuture<Result<>> TestSavedStates::managedSave(QUuid domain, api::SaveFlags flags, JobPtr)
{
    Result<> done = api::checkFlags(flags, api::SaveUse::Save);
    if (done)
        done = m_domains.performNow(domain, api::DomainAction::ManagedSave);
    if (const auto guest = managed(domain); done && guest) {
        if (flags.testFlag(SaveFlag::Running) || flags.testFlag(SaveFlag::Paused))
            (*guest)->savedPaused = flags.testFlag(SaveFlag::Paused);
        endJob(domain, DomainJobOperation::Save, DomainJobType::Completed);
    }
    return m_answers.give<void>(this, std::move(done));
}

QFuture<Result<QByteArray>> TestSavedStates::managedSaveXml(QUuid domain, api::ImageSecrets secrets)
{
    const auto guest = managed(domain);
    return m_answers.give<QByteArray>(
        this, guest ? shown((*guest)->inactive, secrets) : Result<QByteArray>(guest.error()));
}

// What it goes on with is its definition here, so the document may only be the same one.
QFuture<Result<>> TestSavedStates::defineManagedSaveXml(
    QUuid domain, QByteArray document, api::SaveFlags flags)
{
    const auto guest = managed(domain);
    if (!guest)
        return m_answers.give<void>(this, guest.error());
    Saved saved { (*guest)->inactive, !(*guest)->savedPaused };
    Result<> done = defineNow(saved, document, flags);
    if (done) {
        (*guest)->inactive = saved.xml;
        (*guest)->savedPaused = !saved.wasRunning;
    }
    return m_answers.give<void>(this, std::move(done));
}

DomainJobInfo TestSavedStates::Running::info(DomainJobType type) const
{
    DomainJobInfo info { type, { { QStringLiteral("operation"), int(operation) } } };
    if (!figures) {
        info.values.push_back({ QStringLiteral("time_elapsed"), quint64(time.elapsed()) });
        return info;
    }
    const api::TypedParameters more = figures();
    info.values.insert(info.values.end(), more.begin(), more.end());
    return info;
}

void TestSavedStates::beginJob(const QUuid &domain, DomainJobOperation operation, std::function<void()> ended,
    std::function<api::TypedParameters()> figures)
{
    Running running { operation, std::move(ended), std::move(figures), {} };
    running.time.start();
    m_running.insert_or_assign(domain, std::move(running));
}

void TestSavedStates::endJob(const QUuid &domain, DomainJobOperation operation, DomainJobType how)
{
    DomainJobInfo info { how,
        { { QStringLiteral("operation"), int(operation) }, { QStringLiteral("time_elapsed"), quint64(1) },
            { QStringLiteral("success"), how == DomainJobType::Completed } } };
    const auto running = m_running.find(domain);
    std::function<void()> ended;
    if (running != m_running.end()) {
        if (running->second.figures) {
            info = running->second.info(how);
            info.values.push_back({ QStringLiteral("success"), how == DomainJobType::Completed });
        }
        ended = std::move(running->second.ended);
        m_running.erase(running);
    }
    m_completed[domain] = info;
    if (ended)
        ended();
    Q_EMIT jobCompleted(domain, info);
}

QFuture<Result<DomainJobInfo>> TestSavedStates::jobInfo(QUuid domain, api::DomainJobQuery query)
{
    if (query == api::DomainJobQuery::UnderWay) {
        const auto guest = active(domain);
        if (!guest)
            return m_answers.give<DomainJobInfo>(this, guest.error());
        const auto running = m_running.find(domain);
        if (running == m_running.end())
            return m_answers.give<DomainJobInfo>(this, DomainJobInfo());
        return m_answers.give<DomainJobInfo>(this, running->second.info(DomainJobType::Unbounded));
    }
    const auto guest = m_domains.find(domain);
    if (!guest)
        return m_answers.give<DomainJobInfo>(this, guest.error());
    const DomainJobInfo info = hasJob(domain) ? DomainJobInfo() : m_completed[domain];
    if (query == api::DomainJobQuery::Completed && !hasJob(domain))
        m_completed.erase(domain);
    return m_answers.give<DomainJobInfo>(this, info);
}

QFuture<Result<>> TestSavedStates::abortJob(QUuid domain)
{
    const auto guest = active(domain);
    if (!guest)
        return m_answers.give<void>(this, guest.error());
    if (!hasJob(domain)) {
        return m_answers.give<void>(this,
            saveError(ErrorCode::InvalidState, 55,
                translated(QT_TRANSLATE_NOOP("inn::test", "Nothing is under way with “%1”."))
                    .arg((*guest)->info.name)));
    }
    // Served backups, ended by whoever has read them, went well.
    const DomainJobOperation operation = m_running[domain].operation;
    const bool isMove = operation == DomainJobOperation::MigrationOut;
    endJob(domain, operation, isMove ? DomainJobType::Cancelled : DomainJobType::Completed);
    return m_answers.give<void>(this, {});
}

} // namespace inn::test
