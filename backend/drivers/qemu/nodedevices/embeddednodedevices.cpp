#include "backend/drivers/qemu/nodedevices/embeddednodedevices.h"

#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/documents.h"
#include "backend/drivers/qemu/hostcontext.h"

#include <QMap>
#include <QMutex>

namespace inn::qemu {

namespace {

constexpr qint64 kRecent = 1000; // milliseconds
constexpr int kOperationInvalid = 55; // VIR_ERR_OPERATION_INVALID

using Device = config::NodeDeviceConfig;

Error numbered(ErrorCode code, int number, const QString &message)
{
    Error error { code, message };
    error.libvirtCode = number;
    return error;
}

api::NodeDeviceInfo infoOf(const Device &device)
{
    api::NodeDeviceInfo info;
    info.name = device.name.value_or(QString());
    info.parent = device.parent.value_or(QString());
    info.path = device.path.value_or(QString());
    info.driver = device.driver.value_or(QString());
    info.label = nodeDeviceLabel(device);
    // Of what is inside, libvirt counts those that stand for more than a detail.
    static const QStringList counted { QStringLiteral("fc_host"), QStringLiteral("vport_ops"),
        QStringLiteral("mdev_types"), QStringLiteral("vpd") };
    for (const config::NodeDeviceCapabilityConfig &capability : device.capabilities) {
        info.capabilities << capability.type.value_or(QString());
        for (const config::NodeDeviceFeatureConfig &feature : capability.features) {
            const QString type = feature.type.value_or(QString());
            if (counted.contains(type))
                info.capabilities << (type == u"vport_ops" ? QStringLiteral("vports") : type);
        }
    }
    const bool isComputer = info.parent.isEmpty();
    info.persistent = isComputer;
    info.autostart = isComputer;
    return info;
}

bool isFibreChannelHost(const Device &device, const QString &wwnn, const QString &wwpn)
{
    for (const config::NodeDeviceCapabilityConfig &capability : device.capabilities) {
        for (const config::NodeDeviceFeatureConfig &feature : capability.features) {
            const bool isHost = feature.type == u"fc_host"
                && wwnn.compare(feature.wwnn.value_or(QString()), Qt::CaseInsensitive) == 0
                && wwpn.compare(feature.wwpn.value_or(QString()), Qt::CaseInsensitive) == 0;
            if (isHost)
                return true;
        }
    }
    return false;
}

const config::NodeDeviceCapabilityConfig *capabilityOf(const Device &device, QStringView type)
{
    for (const config::NodeDeviceCapabilityConfig &capability : device.capabilities) {
        if (capability.type == type)
            return &capability;
    }
    return nullptr;
}

} // namespace

EmbeddedNodeDevices::EmbeddedNodeDevices(PciUser user, HostFiles files, HostDevices devices)
    : m_user(std::move(user))
    , m_files(files)
    , m_hostDevices(std::move(devices))
    , m_reader(std::make_shared<NodeDeviceReader>(files))
{
    connect(&m_monitor, &UeventMonitor::devicesChanged, this, &EmbeddedNodeDevices::devicesChanged);
}

// Reading takes some milliseconds, on large computers many: in a thread of its own, and once for all who ask.
QFuture<Result<>> EmbeddedNodeDevices::learn(Wanted wanted)
{
    if (wanted == Wanted::Recent && m_age.isValid() && !m_age.hasExpired(kRecent))
        co_return Result<>();
    const auto reader = m_reader;
    const auto found = std::make_shared<Devices>();
    const std::function<Result<>()> work = [reader, found]() -> Result<> {
        static QMutex oneAtATime;
        const QMutexLocker locker(&oneAtATime);
        *found = reader->read();
        return {};
    };
    auto done = co_await inPool(work);
    if (!done)
        co_return done.error();
    const Devices before = std::exchange(m_devices, std::move(*found));
    const bool isFirst = !m_age.isValid();
    m_age.start();
    if (!isFirst)
        announceChanges(before);
    co_return Result<>();
}

void EmbeddedNodeDevices::devicesChanged()
{
    // Who never asked is told nothing.
    if (m_age.isValid())
        learn(Wanted::Newest);
}

void EmbeddedNodeDevices::announceChanges(const Devices &before)
{
    QMap<QString, const Device *> old;
    for (const Device &device : before)
        old.insert(*device.name, &device);
    const Devices now = m_devices; // who is told may ask for more
    for (const Device &device : now) {
        const Device *earlier = old.take(*device.name);
        if (!earlier)
            Q_EMIT lifecycle(*device.name, api::NodeDeviceEvent::Created);
        else if (*earlier != device)
            Q_EMIT updated(*device.name);
    }
    for (auto gone = old.constBegin(); gone != old.constEnd(); ++gone)
        Q_EMIT lifecycle(gone.key(), api::NodeDeviceEvent::Deleted);
}

Result<Device> EmbeddedNodeDevices::findNow(const QString &name) const
{
    for (const Device &device : m_devices) {
        if (device.name == name)
            return device;
    }
    return api::nodeDeviceNotFound(name);
}

QFuture<Result<std::vector<api::NodeDeviceInfo>>> EmbeddedNodeDevices::list()
{
    auto learned = co_await learn(Wanted::Recent);
    if (!learned)
        co_return learned.error();
    std::vector<api::NodeDeviceInfo> result;
    for (const Device &device : m_devices)
        result.push_back(infoOf(device));
    co_return result;
}

QFuture<Result<QByteArray>> EmbeddedNodeDevices::xml(QString name)
{
    auto learned = co_await learn(Wanted::Recent);
    if (!learned)
        co_return learned.error();
    CO_TRY_ASSIGN(const Device device, findNow(name));
    co_return config::writeNodeDevice(device);
}

QFuture<Result<api::NodeDeviceInfo>> EmbeddedNodeDevices::find(QString name)
{
    auto learned = co_await learn(Wanted::Recent);
    if (!learned)
        co_return learned.error();
    CO_TRY_ASSIGN(const Device device, findNow(name));
    co_return infoOf(device);
}

QFuture<Result<api::NodeDeviceInfo>> EmbeddedNodeDevices::findScsiHostByWwn(QString wwnn, QString wwpn)
{
    auto learned = co_await learn(Wanted::Recent);
    if (!learned)
        co_return learned.error();
    for (const Device &device : m_devices) {
        if (isFibreChannelHost(device, wwnn, wwpn))
            co_return infoOf(device);
    }
    co_return api::nodeDeviceNotFound(wwnn + u',' + wwpn);
}

Result<QString> EmbeddedNodeDevices::freePciDevice(const QString &name) const
{
    TRY_ASSIGN(const Device device, findNow(name));
    if (!capabilityOf(device, u"pci")) {
        return numbered(ErrorCode::InvalidConfig, config::kInvalidArgument,
            translated("“%1” is no PCI device: only those are taken from their drivers.").arg(name));
    }
    const QString address = device.path.value_or(QString()).section(u'/', -1);
    if (const QString user = m_user ? m_user(address) : QString(); !user.isEmpty()) {
        return numbered(ErrorCode::InvalidState, kOperationInvalid,
            translated("The device “%1” is used by the machine “%2”; stop it first.").arg(name, user));
    }
    return address;
}

QFuture<Result<>> EmbeddedNodeDevices::detach(QString name, QString driver)
{
    auto learned = co_await learn(Wanted::Newest);
    if (!learned)
        co_return learned.error();
    CO_TRY_ASSIGN(const QString address, freePciDevice(name));
    if (!driver.isEmpty() && driver != u"vfio") {
        co_return numbered(ErrorCode::InvalidConfig, config::kInvalidArgument,
            translated("There is no driver “%1” for devices of machines; use “vfio”.").arg(driver));
    }
    CO_TRY(m_hostDevices.detach(address));
    learned = co_await learn(Wanted::Newest);
    co_return learned;
}

QFuture<Result<>> EmbeddedNodeDevices::reattach(QString name)
{
    auto learned = co_await learn(Wanted::Newest);
    if (!learned)
        co_return learned.error();
    CO_TRY_ASSIGN(const QString address, freePciDevice(name));
    CO_TRY(m_hostDevices.attach(address));
    learned = co_await learn(Wanted::Newest);
    co_return learned;
}

QFuture<Result<>> EmbeddedNodeDevices::reset(QString name)
{
    auto learned = co_await learn(Wanted::Newest);
    if (!learned)
        co_return learned.error();
    CO_TRY_ASSIGN(const QString address, freePciDevice(name));
    CO_TRY_ASSIGN(const Device device, findNow(name));
    const QString path = sysfsPath(*device.path + QStringLiteral("/reset"));
    if (const auto written = HostDevices::writeAttribute(path, "1\n"); !written) {
        co_return numbered(ErrorCode::Unsupported, config::kInternal,
            translated("The PCI device “%1” could not be reset; its kind may not be able to.").arg(address));
    }
    co_return Result<>();
}

// A mediated device: its kind is asked of the parent, which makes it at once.
QFuture<Result<QString>> EmbeddedNodeDevices::create(QByteArray xml)
{
    xml::Issues issues;
    CO_TRY_ASSIGN(Device wanted, config::readNodeDevice(xml, &issues));
    CO_TRY(firstError(issues));
    const config::NodeDeviceCapabilityConfig *mediated = capabilityOf(wanted, u"mdev");
    if (!mediated) {
        co_return numbered(ErrorCode::Unsupported, config::kUnsupported,
            translated("Only mediated devices can be made here."));
    }
    const QString type = mediated->mdevType.value_or(QString());
    const QUuid uuid = mediated->uuid.value_or(QUuid::createUuid());
    auto learned = co_await learn(Wanted::Newest);
    if (!learned)
        co_return learned.error();
    CO_TRY_ASSIGN(const Device parent, findNow(wanted.parent.value_or(QString())));
    const QString place = *parent.path + QStringLiteral("/mdev_supported_types/") + type;
    if (type.isEmpty() || type.contains(u'/') || !m_files.exists(place + QStringLiteral("/create"))) {
        co_return numbered(ErrorCode::InvalidConfig, config::kUnsupported,
            translated("The device “%1” has no kind “%2” of mediated devices.").arg(*parent.name, type));
    }
    const QByteArray id = uuid.toString(QUuid::WithoutBraces).toLatin1();
    const QString createPath = sysfsPath(place + QStringLiteral("/create"));
    CO_TRY(HostDevices::writeAttribute(createPath, id));
    learned = co_await learn(Wanted::Newest);
    if (!learned)
        co_return learned.error();
    for (const Device &device : m_devices) {
        const config::NodeDeviceCapabilityConfig *made = capabilityOf(device, u"mdev");
        if (made && made->uuid == uuid)
            co_return *device.name;
    }
    co_return numbered(ErrorCode::Io, config::kInternal,
        translated("The device “%1” did not make the mediated device.").arg(*parent.name));
}

QFuture<Result<>> EmbeddedNodeDevices::destroy(QString name)
{
    auto learned = co_await learn(Wanted::Newest);
    if (!learned)
        co_return learned.error();
    CO_TRY_ASSIGN(const Device device, findNow(name));
    if (!capabilityOf(device, u"mdev")) {
        co_return numbered(ErrorCode::Unsupported, config::kUnsupported,
            translated("“%1” is no mediated device: only those can be removed.").arg(name));
    }
    const QString removePath = sysfsPath(*device.path + QStringLiteral("/remove"));
    CO_TRY(HostDevices::writeAttribute(removePath, "1"));
    learned = co_await learn(Wanted::Newest);
    co_return learned;
}

} // namespace inn::qemu
