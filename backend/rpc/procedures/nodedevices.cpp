#include "backend/api/nodedevices.h"

#include "backend/rpc/errors.h"
#include "backend/rpc/procedures/listing.h"
#include "backend/rpc/serve.h"
#include "backend/rpc/subscriptions.h"

namespace inn::rpc {

namespace {

constexpr qint32 kLifecycle = 0, kUpdate = 1; // virNodeDeviceEventID
constexpr qint32 kLifecycleMessage = 376, kUpdateMessage = 377;
constexpr int kMostDevices = 65536;

using Info = api::NodeDeviceInfo;
using DeviceNames = List<QString, kMostDevices>;
using Devices = List<wire::NodeDevice, kMostDevices>;

// VIR_CONNECT_LIST_NODE_DEVICES_CAP_…: each word's bit is its place.
const QStringList &capabilityWords()
{
    static const QStringList words { QStringLiteral("system"), QStringLiteral("pci"),
        QStringLiteral("usb_device"), QStringLiteral("usb"), QStringLiteral("net"),
        QStringLiteral("scsi_host"), QStringLiteral("scsi_target"), QStringLiteral("scsi"),
        QStringLiteral("storage"), QStringLiteral("fc_host"), QStringLiteral("vports"),
        QStringLiteral("scsi_generic"), QStringLiteral("drm"), QStringLiteral("mdev_types"),
        QStringLiteral("mdev"), QStringLiteral("ccw"), QStringLiteral("css"), QStringLiteral("vdpa"),
        QStringLiteral("ap_card"), QStringLiteral("ap_queue"), QStringLiteral("ap_matrix"),
        QStringLiteral("vpd") };
    return words;
}

constexpr quint32 kInactive = 1U << 30, kActive = 1U << 31, kCapabilities = (1U << 22) - 1;

Result<api::NodeDevices *> devicesOf(Client &client)
{
    if (api::NodeDevices *devices = client.connection().nodeDevices())
        return devices;
    return noSupport(QStringLiteral("virNodeDevice"));
}

quint32 capabilitiesOf(const Info &device)
{
    quint32 flags = 0;
    for (const QString &word : device.capabilities) {
        if (const qsizetype index = capabilityWords().indexOf(word); index >= 0)
            flags |= 1U << index;
    }
    return flags;
}

QFuture<Result<std::tuple<Devices, quint32>>> listAll(
    Client &client, qint32 wanted, Flags<kInactive | kActive | kCapabilities> flags)
{
    CO_TRY_ASSIGN(api::NodeDevices * devices, devicesOf(client));
    auto known = co_await devices->list();
    if (!known)
        co_return known.error();
    std::vector<wire::NodeDevice> found;
    for (const Info &device : *known) {
        const bool rightKind = !(flags & kCapabilities) || (flags & capabilitiesOf(device));
        if (rightKind && admits(flags, { { { kInactive, !device.active }, { kActive, device.active } } }))
            found.push_back({ device.name });
    }
    const auto count = quint32(found.size());
    std::tuple<Devices, quint32> answer { Devices(), count };
    if (wanted)
        std::get<0>(answer) = Devices(std::move(found));
    co_return answer;
}

QFuture<Result<std::vector<QString>>> activeNames(Client &client, std::optional<QString> capability)
{
    CO_TRY_ASSIGN(api::NodeDevices * devices, devicesOf(client));
    auto known = co_await devices->list();
    if (!known)
        co_return known.error();
    std::vector<QString> names;
    for (const Info &device : *known) {
        if (device.active && (!capability || device.capabilities.contains(*capability)))
            names.push_back(device.name);
    }
    co_return names;
}

QFuture<Result<qint32>> count(Client &client, std::optional<QString> capability, Flags<0>)
{
    auto names = co_await activeNames(client, std::move(capability));
    if (!names)
        co_return names.error();
    co_return qint32(names->size());
}

DeviceNames first(std::vector<QString> names, qint32 most)
{
    if (names.size() > std::size_t(qMax(0, most)))
        names.resize(std::size_t(qMax(0, most)));
    return DeviceNames(std::move(names));
}

QFuture<Result<DeviceNames>> listNames(
    Client &client, std::optional<QString> capability, qint32 most, Flags<0>)
{
    auto names = co_await activeNames(client, std::move(capability));
    if (!names)
        co_return names.error();
    co_return first(std::move(*names), most);
}

QFuture<Result<Info>> find(Client &client, QString name)
{
    CO_TRY_ASSIGN(api::NodeDevices * devices, devicesOf(client));
    auto found = co_await devices->find(std::move(name));
    co_return found;
}

QFuture<Result<wire::NodeDevice>> lookUp(Client &client, QString name)
{
    auto found = co_await find(client, std::move(name));
    if (!found)
        co_return found.error();
    co_return wire::NodeDevice { found->name };
}

QFuture<Result<wire::NodeDevice>> lookUpScsiHost(Client &client, QString wwnn, QString wwpn, Flags<0>)
{
    CO_TRY_ASSIGN(api::NodeDevices * devices, devicesOf(client));
    auto found = co_await devices->findScsiHostByWwn(std::move(wwnn), std::move(wwpn));
    if (!found)
        co_return found.error();
    co_return wire::NodeDevice { found->name };
}

QFuture<Result<QByteArray>> xmlText(Client &client, QString name, Flags<0>)
{
    CO_TRY_ASSIGN(api::NodeDevices * devices, devicesOf(client));
    auto xml = co_await devices->xml(std::move(name));
    co_return xml;
}

QFuture<Result<std::optional<QString>>> parent(Client &client, QString name)
{
    auto found = co_await find(client, std::move(name));
    if (!found)
        co_return found.error();
    co_return found->parent.isEmpty() ? std::optional<QString>() : std::optional(found->parent);
}

QFuture<Result<qint32>> countCapabilities(Client &client, QString name)
{
    auto found = co_await find(client, std::move(name));
    if (!found)
        co_return found.error();
    co_return qint32(found->capabilities.size());
}

QFuture<Result<DeviceNames>> listCapabilities(Client &client, QString name, qint32 most)
{
    auto found = co_await find(client, std::move(name));
    if (!found)
        co_return found.error();
    co_return first(std::vector<QString>(found->capabilities.begin(), found->capabilities.end()), most);
}

QFuture<Result<qint32>> isActive(Client &client, QString name)
{
    auto found = co_await find(client, std::move(name));
    if (!found)
        co_return found.error();
    co_return qint32(found->active);
}

QFuture<Result<qint32>> isPersistent(Client &client, QString name)
{
    auto found = co_await find(client, std::move(name));
    if (!found)
        co_return found.error();
    co_return qint32(found->persistent);
}

QFuture<Result<qint32>> autostart(Client &client, QString name)
{
    auto found = co_await find(client, std::move(name));
    if (!found)
        co_return found.error();
    co_return qint32(found->autostart);
}

QFuture<Result<>> setAutostart(Client &client, QString name, qint32 wanted)
{
    CO_TRY_ASSIGN(api::NodeDevices * devices, devicesOf(client));
    auto done
        = co_await devices->setAutostart(std::move(name), wanted ? api::Autostart::On : api::Autostart::Off);
    co_return done;
}

QFuture<Result<>> detachFlags(Client &client, QString name, std::optional<QString> driver, Flags<0>)
{
    CO_TRY_ASSIGN(api::NodeDevices * devices, devicesOf(client));
    auto done = co_await devices->detach(std::move(name), driver.value_or(QString()));
    co_return done;
}

QFuture<Result<>> detach(Client &client, QString name)
{
    return detachFlags(client, std::move(name), {}, {});
}

QFuture<Result<>> reattach(Client &client, QString name)
{
    CO_TRY_ASSIGN(api::NodeDevices * devices, devicesOf(client));
    auto done = co_await devices->reattach(std::move(name));
    co_return done;
}

QFuture<Result<>> reset(Client &client, QString name)
{
    CO_TRY_ASSIGN(api::NodeDevices * devices, devicesOf(client));
    auto done = co_await devices->reset(std::move(name));
    co_return done;
}

QFuture<Result<wire::NodeDevice>> create(Client &client, QByteArray xml, Flags<1>)
{
    CO_TRY_ASSIGN(api::NodeDevices * devices, devicesOf(client));
    auto name = co_await devices->create(std::move(xml));
    if (!name)
        co_return name.error();
    co_return wire::NodeDevice { *name };
}

QFuture<Result<wire::NodeDevice>> define(Client &client, QByteArray xml, Flags<1>)
{
    CO_TRY_ASSIGN(api::NodeDevices * devices, devicesOf(client));
    auto name = co_await devices->define(std::move(xml));
    if (!name)
        co_return name.error();
    co_return wire::NodeDevice { *name };
}

QFuture<Result<>> destroy(Client &client, QString name)
{
    CO_TRY_ASSIGN(api::NodeDevices * devices, devicesOf(client));
    auto done = co_await devices->destroy(std::move(name));
    co_return done;
}

QFuture<Result<>> undefine(Client &client, QString name, Flags<0>)
{
    CO_TRY_ASSIGN(api::NodeDevices * devices, devicesOf(client));
    auto done = co_await devices->undefine(std::move(name));
    co_return done;
}

QFuture<Result<>> start(Client &client, QString name, Flags<0>)
{
    CO_TRY_ASSIGN(api::NodeDevices * devices, devicesOf(client));
    auto done = co_await devices->start(std::move(name));
    co_return done;
}

// ---- events

void listen(Client &client)
{
    api::NodeDevices *devices = client.connection().nodeDevices();
    QObject::connect(devices, &api::NodeDevices::lifecycle, &client,
        [&client](const QString &name, api::NodeDeviceEvent event) {
            client.subscriptions().tell(
                Family::NodeDevice, kLifecycle, name, [&](const Subscriptions::Subscription &subscription) {
                    client.sendEvent(kLifecycleMessage,
                        xdr::encoded(std::tuple(
                            subscription.callback, wire::NodeDevice { name }, qint32(event), qint32(0))));
                });
        });
    QObject::connect(devices, &api::NodeDevices::updated, &client, [&client](const QString &name) {
        client.subscriptions().tell(
            Family::NodeDevice, kUpdate, name, [&](const Subscriptions::Subscription &subscription) {
                client.sendEvent(kUpdateMessage,
                    xdr::encoded(std::tuple(subscription.callback, wire::NodeDevice { name })));
            });
    });
}

Result<qint32> registerEvent(Client &client, qint32 event, std::optional<wire::NodeDevice> device)
{
    TRY(devicesOf(client));
    if (event != kLifecycle && event != kUpdate) {
        return libvirtError(
            kInvalidArgument, QStringLiteral("unsupported node device event ID %1").arg(event), kFromRpc);
    }
    if (client.subscriptions().isFirst(Family::NodeDevice))
        listen(client);
    return client.subscriptions().add(Family::NodeDevice, event, device ? device->name : QString());
}

Result<> deregisterEvent(Client &client, qint32 callback)
{
    return client.subscriptions().remove(Family::NodeDevice, callback);
}

constexpr Procedure kProcedures[] = {
    { 285, "CONNECT_LIST_ALL_NODE_DEVICES", PROCEDURE(listAll), Need::Open },
    { 111, "NODE_NUM_OF_DEVICES", PROCEDURE(count), Need::Open },
    { 112, "NODE_LIST_DEVICES", PROCEDURE(listNames), Need::Open },
    { 113, "NODE_DEVICE_LOOKUP_BY_NAME", PROCEDURE(lookUp), Need::Open },
    { 297, "NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN", PROCEDURE(lookUpScsiHost), Need::Open },
    { 114, "NODE_DEVICE_GET_XML_DESC", DOCUMENT(xmlText), Need::Open },
    { 115, "NODE_DEVICE_GET_PARENT", PROCEDURE(parent), Need::Open },
    { 116, "NODE_DEVICE_NUM_OF_CAPS", PROCEDURE(countCapabilities), Need::Open },
    { 117, "NODE_DEVICE_LIST_CAPS", PROCEDURE(listCapabilities), Need::Open },
    { 436, "NODE_DEVICE_IS_ACTIVE", PROCEDURE(isActive), Need::Open },
    { 435, "NODE_DEVICE_IS_PERSISTENT", PROCEDURE(isPersistent), Need::Open },
    { 433, "NODE_DEVICE_GET_AUTOSTART", PROCEDURE(autostart), Need::Open },
    { 434, "NODE_DEVICE_SET_AUTOSTART", PROCEDURE(setAutostart), Need::Write },
    { 118, "NODE_DEVICE_DETTACH", PROCEDURE(detach), Need::Write },
    { 301, "NODE_DEVICE_DETACH_FLAGS", PROCEDURE(detachFlags), Need::Write },
    { 119, "NODE_DEVICE_RE_ATTACH", PROCEDURE(reattach), Need::Write },
    { 120, "NODE_DEVICE_RESET", PROCEDURE(reset), Need::Write },
    { 123, "NODE_DEVICE_CREATE_XML", PROCEDURE(create), Need::Write },
    { 428, "NODE_DEVICE_DEFINE_XML", PROCEDURE(define), Need::Write },
    { 124, "NODE_DEVICE_DESTROY", PROCEDURE(destroy), Need::Write },
    { 429, "NODE_DEVICE_UNDEFINE", PROCEDURE(undefine), Need::Write },
    { 430, "NODE_DEVICE_CREATE", PROCEDURE(start), Need::Write },
    { 374, "CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY", PROCEDURE(registerEvent), Need::Open },
    { 375, "CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY", PROCEDURE(deregisterEvent), Need::Open },
};

} // namespace

std::span<const Procedure> nodeDeviceProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
