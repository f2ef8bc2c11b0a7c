#include "backend/api/domainevent.h"
#include "backend/api/savedstates.h"
#include "backend/rpc/procedures/common.h"
#include "backend/rpc/subscriptions.h"

// What happens to domains, told in the old way and in the one with callbacks.
namespace inn::rpc {

namespace {

using Style = Subscriptions::Style;
using Subscription = Subscriptions::Subscription;
namespace happened = api::domainevent;

// VIR_DOMAIN_EVENT_ID_…, and the messages that tell of each: the old one (0 is none), the one with a
// callback.
struct Kind
{
    qint32 event;
    qint32 oldMessage;
    qint32 message;
};

constexpr Kind kLifecycle { 0, 107, 318 }, kReboot { 1, 169, 319 }, kRtcChange { 2, 170, 320 },
    kWatchdog { 3, 171, 321 }, kIoError { 4, 172, 322 }, kGraphics { 5, 173, 323 },
    kIoErrorReason { 6, 195, 324 }, kControlError { 7, 224, 325 }, kBlockJob { 8, 241, 326 },
    kDiskChange { 9, 248, 327 }, kTrayChange { 10, 268, 328 }, kPmWakeup { 11, 269, 329 },
    kPmSuspend { 12, 270, 330 }, kBalloonChange { 13, 276, 331 }, kPmSuspendDisk { 14, 292, 332 },
    kDeviceRemoved { 15, 311, 333 }, kBlockJobTarget { 16, 0, 339 }, kTunable { 17, 0, 346 },
    kAgentLifecycle { 18, 0, 348 }, kDeviceAdded { 19, 0, 354 }, kMigrationIteration { 20, 0, 359 },
    kJobCompleted { 21, 0, 363 }, kDeviceRemovalFailed { 22, 0, 367 }, kMetadataChange { 23, 0, 379 },
    kBlockThreshold { 24, 0, 385 }, kMemoryFailure { 25, 0, 423 }, kMemoryDeviceSize { 26, 0, 438 };
constexpr qint32 kEventCount = 27;
constexpr qint32 kLastOldEvent = 15;

struct Address
{
    qint32 family = 0;
    QString node, service;
    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.family, self.node, self.service);
    }
};

struct Identity
{
    QString type, name;
    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.type, self.name);
    }
};

Address wireAddress(const happened::Graphics::Address &address)
{
    return { address.family, address.node, address.service };
}

std::optional<QString> orAbsent(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

// Sends one event to those of a client that listen to it.
class Teller
{
public:
    Teller(Client &client, const QUuid &uuid, const QString &name, int id)
        : m_client(client)
        , m_domain { name, uuid, id }
    {
    }

    void operator()(const happened::Lifecycle &what) { tell(kLifecycle, what.event, what.detail); }
    void operator()(const happened::Reboot &) { tell(kReboot); }
    void operator()(const happened::RtcChange &what) { tell(kRtcChange, what.utcOffset); }
    void operator()(const happened::Watchdog &what) { tell(kWatchdog, what.action); }
    void operator()(const happened::IoError &what)
    {
        tell(kIoError, what.sourcePath, what.deviceAlias, what.action);
        tell(kIoErrorReason, what.sourcePath, what.deviceAlias, what.action, what.reason);
    }
    void operator()(const happened::Graphics &what)
    {
        List<Identity, 20> subject;
        for (const auto &each : what.subject)
            subject.push_back({ each.type, each.name });
        tell(kGraphics, what.phase, wireAddress(what.local), wireAddress(what.remote), what.authentication,
            subject);
    }
    void operator()(const happened::BlockJob &what)
    {
        tell(kBlockJob, what.path, what.type, what.status);
        tell(kBlockJobTarget, what.target, what.type, what.status);
    }
    void operator()(const happened::DiskChange &what)
    {
        tell(kDiskChange, orAbsent(what.oldPath), orAbsent(what.newPath), what.alias, what.reason);
    }
    void operator()(const happened::TrayChange &what) { tell(kTrayChange, what.alias, what.reason); }
    void operator()(const happened::PmWakeup &) { tellWithReason(kPmWakeup); }
    void operator()(const happened::PmSuspend &) { tellWithReason(kPmSuspend); }
    void operator()(const happened::PmSuspendDisk &) { tellWithReason(kPmSuspendDisk); }
    void operator()(const happened::BalloonChange &what) { tell(kBalloonChange, what.actualKib); }
    void operator()(const happened::DeviceAdded &what) { tell(kDeviceAdded, what.alias); }
    void operator()(const happened::DeviceRemoved &what) { tell(kDeviceRemoved, what.alias); }
    void operator()(const happened::DeviceRemovalFailed &what) { tell(kDeviceRemovalFailed, what.alias); }
    void operator()(const happened::AgentLifecycle &what) { tell(kAgentLifecycle, what.state, what.reason); }
    void operator()(const happened::MetadataChange &what)
    {
        tell(kMetadataChange, what.type, orAbsent(what.uri));
    }
    void operator()(const happened::MigrationIteration &what) { tell(kMigrationIteration, what.iteration); }
    void operator()(const happened::BlockThreshold &what)
    {
        tell(kBlockThreshold, what.device, orAbsent(what.path), what.threshold, what.excess);
    }
    void operator()(const happened::MemoryFailure &what)
    {
        tell(kMemoryFailure, what.recipient, what.action, what.flags);
    }
    void operator()(const happened::MemoryDeviceSizeChange &what)
    {
        tell(kMemoryDeviceSize, what.alias, what.sizeKib);
    }
    void operator()(const happened::Tunable &what) { tell(kTunable, Parameters<2048>(what.values)); }
    void operator()(const happened::JobCompleted &what) { tell(kJobCompleted, Parameters<64>(what.values)); }
    void operator()(const happened::ControlError &) { tell(kControlError); }

private:
    template<class... T>
    void tell(const Kind &kind, const T &...values)
    {
        send(kind, xdr::encoded(std::tuple(m_domain, values...)), {});
    }
    // Some messages with a callback have a number that is always nought.
    void tellWithReason(const Kind &kind)
    {
        constexpr qint32 kReason = 0;
        send(kind, xdr::encoded(m_domain), xdr::encoded(kReason));
    }
    void send(const Kind &kind, const QByteArray &body, const QByteArray &beforeBody)
    {
        const auto deliver = [&](const Subscription &each) {
            if (each.style == Style::Old)
                m_client.sendEvent(kind.oldMessage, body);
            else
                m_client.sendEvent(kind.message, xdr::encoded(qint32(each.callback)) + beforeBody + body);
        };
        m_client.subscriptions().tell(Family::Domain, kind.event, api::uuidText(m_domain.uuid), deliver);
    }

    Client &m_client;
    wire::Domain m_domain;
};

void listen(Client &client)
{
    if (!client.subscriptions().isFirst(Family::Domain))
        return;
    QObject::connect(
        &client.domains(), &api::Domains::occurred, &client, [&client](const api::DomainEventPtr &event) {
            std::visit(Teller(client, event->domain, event->name, event->id), event->what);
        });
    api::SavedStates *states = client.connection().savedStates();
    if (!states)
        return;
    QObject::connect(states, &api::SavedStates::jobCompleted, &client,
        [&client](const QUuid &uuid, const api::DomainJobInfo &info) {
            if (const auto found = client.find(uuid))
                Teller(client, uuid, (*found)->name, (*found)->id)(happened::JobCompleted { info.values });
        });
}

Result<> checkEvent(qint32 event, qint32 last)
{
    if (event >= 0 && event <= last)
        return {};
    return libvirtError(kInternalError, QStringLiteral("unsupported event ID %1").arg(event), kFromRemote);
}

Result<qint32> registerLifecycle(Client &client)
{
    TRY(client.subscriptions().add(Family::Domain, kLifecycle.event, {}, Style::Old));
    listen(client);
    return 1;
}

Result<qint32> deregisterLifecycle(Client &client)
{
    TRY(client.subscriptions().removeOld(Family::Domain, kLifecycle.event));
    return 0;
}

Result<> registerAny(Client &client, qint32 event)
{
    TRY(checkEvent(event, kLastOldEvent));
    TRY(client.subscriptions().add(Family::Domain, event, {}, Style::Old));
    listen(client);
    return {};
}

Result<> deregisterAny(Client &client, qint32 event)
{
    TRY(checkEvent(event, kLastOldEvent));
    return client.subscriptions().removeOld(Family::Domain, event);
}

Result<qint32> registerCallback(Client &client, qint32 event, std::optional<wire::Domain> domain)
{
    TRY(checkEvent(event, kEventCount - 1));
    QString object;
    if (domain) {
        TRY_ASSIGN(const auto found, client.find(*domain));
        object = api::uuidText(found->uuid);
    }
    TRY_ASSIGN(const int callback, client.subscriptions().add(Family::Domain, event, object));
    listen(client);
    return callback;
}

Result<> deregisterCallback(Client &client, qint32 callback)
{
    return client.subscriptions().remove(Family::Domain, callback);
}

constexpr Procedure kProcedures[] = {
    { 105, "CONNECT_DOMAIN_EVENT_REGISTER", PROCEDURE(registerLifecycle), Need::Open },
    { 106, "CONNECT_DOMAIN_EVENT_DEREGISTER", PROCEDURE(deregisterLifecycle), Need::Open },
    { 167, "CONNECT_DOMAIN_EVENT_REGISTER_ANY", PROCEDURE(registerAny), Need::Open },
    { 168, "CONNECT_DOMAIN_EVENT_DEREGISTER_ANY", PROCEDURE(deregisterAny), Need::Open },
    { 316, "CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY", PROCEDURE(registerCallback), Need::Open },
    { 317, "CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY", PROCEDURE(deregisterCallback), Need::Open },
};

} // namespace

std::span<const Procedure> eventProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
