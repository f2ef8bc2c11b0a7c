// What keeps a guest to what is its own, and who is told of it.

#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/qemudomain.h"
#include "backend/drivers/qemu/safety/guestguard.h"
#include "backend/drivers/qemu/savedstates/savedguest.h"

#include <QFileInfo>

namespace inn::qemu {

namespace {

bool sharesImage(const config::DomainConfig &domain, const QString &path)
{
    return std::any_of(domain.disks.begin(), domain.disks.end(), [&](const config::DiskConfig &disk) {
        return disk.shareable && disk.source && (disk.source->file == path || disk.source->dev == path);
    });
}

} // namespace

std::shared_ptr<GuestGuard> QemuDomain::makeGuard(const RunningGuestPtr &guest)
{
    const auto isShared = [weak = std::weak_ptr(guest)](const QString &path) {
        const auto current = weak.lock();
        if (!current)
            return false;
        if (current->status.plugging) {
            const auto coming = config::readDomain(current->status.plugging->liveXml);
            if (coming && sharesImage(*coming, path))
                return true;
        }
        return sharesImage(current->live(), path);
    };
    return std::make_shared<GuestGuard>(m_host.safety, m_info.name, guest->paths.folder, isShared);
}

Result<> QemuDomain::guardStart(const RunningGuestPtr &guest, StartPlan &plan)
{
    guest->guard = makeGuard(guest);
    if (plan.isIncoming)
        guest->guard->lockLater();
    TRY(guest->guard->chooseUser(plan.live));
    return guest->guard->prepareFolders(plan.host, guest->paths.folder.section(u'/', -1));
}

Result<> QemuDomain::confine(
    const RunningGuestPtr &guest, const StartPlan &plan, const CommandSpec &command, SpawnRequest &request)
{
    TRY_ASSIGN(request.confinement, guest->guard->admit(plan.forCommand, command.arguments));
    for (const QString &note : guest->guard->notes())
        m_log.append(note);
    if (!request.confinement)
        return {};
    const GuestUser &user = *guest->guard->user();
    m_log.append(QStringLiteral("running as user %1 (%2)").arg(user.name, user.label()));
    for (const char *variable : { "HOME=", "XDG_RUNTIME_DIR=", "TMPDIR=" })
        request.environment << QString::fromLatin1(variable) + guest->paths.folder;
    for (const char *variable : { "USER=", "LOGNAME=" })
        request.environment << QString::fromLatin1(variable) + user.name;
    return {};
}

QFuture<Result<>> QemuDomain::runHook(QString operation, QString phase, QByteArray document)
{
    const QString driver = QStringLiteral("qemu");
    const QString nothing = QStringLiteral("-");
    if (!m_host.hooks.has(driver))
        co_return Result<>();
    const QString name = m_info.name;
    auto ran = co_await m_host.hooks.run(driver, name, operation, phase, nothing, std::move(document));
    if (!ran)
        m_log.append(ran.error().fullText());
    co_return ran;
}

// What is restored may be changed by the administrator, as far as a saved guest can go on with it.
QFuture<Result<QByteArray>> QemuDomain::filterSaved(QByteArray document)
{
    const QString driver = QStringLiteral("qemu");
    const QString name = m_info.name;
    const QString operation = QStringLiteral("restore");
    const QString phase = QStringLiteral("begin");
    const QString nothing = QStringLiteral("-");
    if (!m_host.hooks.has(driver))
        co_return document;
    auto told = co_await m_host.hooks.filter(driver, name, operation, phase, nothing, document);
    if (!told) {
        m_log.append(told.error().fullText());
        co_return told.error();
    }
    if (*told == document)
        co_return document;
    co_return savedDocument(document, *told);
}

// A guest that the administrator's hook does not want to see again is ended.
QFuture<Result<>> QemuDomain::allowReconnect(RunningGuestPtr guest)
{
    const QString operation = QStringLiteral("reconnect");
    const QString phase = QStringLiteral("begin");
    auto allowed = co_await runHook(operation, phase, guest->status.liveXml);
    if (allowed || !isCurrent(guest))
        co_return Result<>();
    endGuest(guest, RunningGuest::End::StartFailed);
    auto ended = co_await whenEnded(guest);
    Q_UNUSED(ended)
    m_info.problem = allowed.error().message;
    publish();
    co_return allowed.error();
}

// Nobody waits for them, and they cannot change what has happened.
QFuture<Result<>> QemuDomain::runEndHooks(QByteArray document)
{
    const QString stopped = QStringLiteral("stopped");
    const QString release = QStringLiteral("release");
    const QString end = QStringLiteral("end");
    auto first = co_await runHook(stopped, end, document);
    Q_UNUSED(first)
    auto second = co_await runHook(release, end, document);
    co_return second;
}

} // namespace inn::qemu
