#include "backend/drivers/qemu/guestoperations/embeddedguestoperations.h"

#include "backend/drivers/qemu/embeddeddomains.h"
#include "backend/drivers/qemu/guestoperations/keycodes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace inn::qemu {

namespace {

constexpr std::chrono::seconds kFallingAsleep { 30 };

Error withCode(ErrorCode code, int libvirtCode, const QString &message)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    return error;
}

struct SleepRow
{
    api::SuspendTarget target;
    const char *command;
};
constexpr SleepRow kSleeps[] = {
    { api::SuspendTarget::Memory, "guest-suspend-ram" },
    { api::SuspendTarget::Disk, "guest-suspend-disk" },
    { api::SuspendTarget::Hybrid, "guest-suspend-hybrid" },
};

} // namespace

EmbeddedGuestOperations::EmbeddedGuestOperations(EmbeddedDomains &domains)
    : m_domains(domains)
{
    connect(
        &domains, &EmbeddedDomains::monitorTold, this, [this](const QUuid &domain, const QmpEvent &event) {
            const QByteArray details = event.data.isEmpty()
                ? QByteArray()
                : QJsonDocument(event.data).toJson(QJsonDocument::Compact);
            Q_EMIT monitorTold(domain, { event.name, event.time, details });
        });
    connect(
        &domains, &api::Domains::removed, this, [this](const QUuid &domain) { m_stopped.remove(domain); });
}

Result<QemuDomain *> EmbeddedGuestOperations::find(const QUuid &uuid) const
{
    if (QemuDomain *found = m_domains.find(uuid))
        return found;
    return withCode(ErrorCode::NotFound, 42, // VIR_ERR_NO_DOMAIN
        EmbeddedDomains::tr("There is no machine with the UUID %1.").arg(api::uuidText(uuid)));
}

Result<GuestAccess> EmbeddedGuestOperations::runningGuest(const QUuid &uuid) const
{
    TRY_ASSIGN(QemuDomain *const domain, find(uuid));
    return GuestAccess::running(*domain);
}

Result<GuestAccess> EmbeddedGuestOperations::guestWithAgent(const QUuid &uuid) const
{
    TRY_ASSIGN(QemuDomain *const domain, find(uuid));
    return GuestAccess::withAgent(*domain);
}

QFuture<Result<>> EmbeddedGuestOperations::sendKeys(
    QUuid domain, api::KeycodeSet set, std::vector<unsigned> codes, std::chrono::milliseconds holdTime)
{
    CO_TRY(api::checkKeys(codes));
    QJsonArray keys;
    for (const unsigned code : codes) {
        const auto qnum = qnumOf(set, code);
        if (!qnum) {
            co_return withCode(ErrorCode::InvalidConfig, 1, // VIR_ERR_INTERNAL_ERROR
                tr("No key has the number %1 in the set “%2”.").arg(code).arg(keycodeSetName(set)));
        }
        keys.append(QJsonObject {
            { QStringLiteral("type"), QStringLiteral("number") }, { QStringLiteral("data"), int(*qnum) } });
    }
    CO_TRY_ASSIGN(const GuestAccess guest, runningGuest(domain));
    QJsonObject arguments { { QStringLiteral("keys"), keys } };
    if (holdTime.count() > 0)
        arguments[QStringLiteral("hold-time")] = qint64(holdTime.count());
    auto sent = co_await guest.monitor().execute(QStringLiteral("send-key"), arguments);
    if (!sent)
        co_return sent.error().wrapped(tr("No keys could be sent to “%1”.").arg(guest.name()));
    co_return Result<>();
}

QFuture<Result<>> EmbeddedGuestOperations::injectNmi(QUuid domain)
{
    CO_TRY_ASSIGN(const GuestAccess guest, runningGuest(domain));
    auto sent = co_await guest.monitor().execute(QStringLiteral("inject-nmi"));
    if (!sent)
        co_return sent.error().wrapped(tr("“%1” could not be interrupted.").arg(guest.name()));
    co_return Result<>();
}

QFuture<Result<>> EmbeddedGuestOperations::pmSuspend(QUuid domain, api::SuspendTarget target)
{
    const auto row = std::find_if(
        std::begin(kSleeps), std::end(kSleeps), [&](const SleepRow &one) { return one.target == target; });
    if (row == std::end(kSleeps))
        co_return withCode(ErrorCode::InvalidConfig, 8, tr("There is no such way to sleep."));
    CO_TRY_ASSIGN(const GuestAccess guest, guestWithAgent(domain));
    const bool usesMemory = target != api::SuspendTarget::Disk;
    const bool usesDisk = target != api::SuspendTarget::Memory;
    if ((usesMemory && guest.live().suspendToMem == QStringLiteral("no"))
        || (usesDisk && guest.live().suspendToDisk == QStringLiteral("no"))) {
        co_return withCode(ErrorCode::InvalidState, 55,
            tr("The definition of “%1” does not allow this way to sleep; see its “pm” element.")
                .arg(guest.name()));
    }
    auto machine = co_await guest.monitor().execute(QStringLiteral("query-current-machine"));
    const bool canWake
        = !machine || machine->toObject()[QStringLiteral("wakeup-suspend-support")].toBool(true);
    if (usesMemory && !canWake) {
        co_return withCode(ErrorCode::Unsupported, 84, // VIR_ERR_OPERATION_UNSUPPORTED
            tr("Nothing could wake “%1” up: its machine type knows no sleep.").arg(guest.name()));
    }
    if (!guest.isCurrent())
        co_return guest.gone();
    auto asleep = co_await sleepStarted(guest, QString::fromLatin1(row->command));
    if (!asleep)
        co_return asleep.error().wrapped(tr("“%1” could not be put to sleep.").arg(guest.name()));
    co_return Result<>();
}

// Success has no answer: the guest sleeps, or its emulator has ended.
QFuture<Result<>> EmbeddedGuestOperations::sleepStarted(GuestAccess guest, QString command)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    const auto answer = [promise](const Result<> &result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(result);
        promise->finish();
    };
    const auto context = std::make_shared<QObject>();
    connect(guest.domain(), &QemuDomain::changed, context.get(), [guest, answer] {
        if (guest.isCurrent() && guest.state() != api::DomainState::PmSuspended)
            return;
        if (guest.isCurrent())
            guest.agent().forget();
        answer({});
    });
    guest.agent()
        .execute(command, {}, kFallingAsleep)
        .then(context.get(), [answer](const Result<QJsonValue> &told) {
            if (!told)
                answer(told.error());
        });
    auto over = co_await promise->future();
    co_return over;
}

QFuture<Result<>> EmbeddedGuestOperations::pmWakeup(QUuid domain)
{
    CO_TRY_ASSIGN(const GuestAccess guest, runningGuest(domain));
    if (guest.state() != api::DomainState::PmSuspended) {
        co_return withCode(ErrorCode::InvalidState, 1, // VIR_ERR_INTERNAL_ERROR: QEMU's refusal
            tr("“%1” does not sleep.").arg(guest.name()));
    }
    auto woken = co_await commands::systemWakeup(guest.monitor());
    if (!woken)
        co_return woken.error().wrapped(tr("“%1” could not be woken up.").arg(guest.name()));
    co_return Result<>();
}

} // namespace inn::qemu
