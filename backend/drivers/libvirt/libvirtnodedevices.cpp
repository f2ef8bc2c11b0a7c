#include "backend/drivers/libvirt/libvirtnodedevices.h"

#include "backend/base/translated.h"
#include "backend/config/nodedev/nodedevice.h"
#include "backend/drivers/libvirt/objects.h"

#include <algorithm>

namespace inn::libvirt {

namespace {

using api::HostInterfaceInfo;
using api::NodeDeviceInfo;

Result<NodeDeviceHandle> findDevice(virConnectPtr connection, const QString &name)
{
    NodeDeviceHandle device(virNodeDeviceLookupByName(connection, name.toUtf8().constData()));
    if (!device)
        return lastError(api::nodeDeviceNotFound(name).message);
    return device;
}

Result<QByteArray> documentOf(virNodeDevicePtr device)
{
    const CString text(virNodeDeviceGetXMLDesc(device, 0));
    if (!text)
        return lastError(translated("The device's document cannot be read."));
    return QByteArray(text.get());
}

// Vendor and product, or the names that the host uses for it.
QString labelOf(const config::NodeDeviceCapabilityConfig &capability)
{
    if (capability.vendor || capability.product) {
        return QStringLiteral("%1 %2")
            .arg(capability.vendor.value_or(QString()), capability.product.value_or(QString()))
            .trimmed();
    }
    for (const auto &text : { capability.interface, capability.block, capability.description }) {
        if (text && !text->isEmpty())
            return *text;
    }
    return {};
}

QStringList capabilitiesOf(virNodeDevicePtr device)
{
    const int count = virNodeDeviceNumOfCaps(device);
    if (count <= 0)
        return {};
    std::vector<char *> names(static_cast<size_t>(count), nullptr);
    const int read = virNodeDeviceListCaps(device, names.data(), count);
    QStringList result;
    for (int i = 0; i < read; ++i) {
        result << QString::fromUtf8(names[size_t(i)]);
        std::free(names[size_t(i)]);
    }
    return result;
}

NodeDeviceInfo infoOf(virNodeDevicePtr device)
{
    NodeDeviceInfo info;
    info.name = QString::fromUtf8(virNodeDeviceGetName(device));
    info.parent = QString::fromUtf8(virNodeDeviceGetParent(device));
    info.capabilities = capabilitiesOf(device);
    info.active = virNodeDeviceIsActive(device) != 0; // hosts that do not know have active ones only
    info.persistent = virNodeDeviceIsPersistent(device) == 1;
    int autostart = 0;
    info.autostart = virNodeDeviceGetAutostart(device, &autostart) == 0 && autostart != 0;
    const auto text = documentOf(device);
    const auto document
        = text ? config::readNodeDevice(*text) : Result<config::NodeDeviceConfig>(text.error());
    if (!document)
        return info;
    info.path = document->path.value_or(QString());
    info.driver = document->driver.value_or(QString());
    if (!document->capabilities.empty())
        info.label = labelOf(document->capabilities.front());
    return info;
}

// libvirt lists in no order: the parents go before their children.
std::vector<NodeDeviceInfo> sortedByParent(std::vector<NodeDeviceInfo> devices)
{
    std::sort(devices.begin(), devices.end(), [](const NodeDeviceInfo &left, const NodeDeviceInfo &right) {
        if (left.parent.isEmpty() != right.parent.isEmpty())
            return left.parent.isEmpty();
        return std::pair(left.path, left.name) < std::pair(right.path, right.name);
    });
    return devices;
}

Result<std::vector<NodeDeviceInfo>> listDevices(virConnectPtr connection)
{
    const QString failure = translated("The host does not list its devices.");
    TRY_ASSIGN(
        const auto devices, listAll<NodeDeviceHandle>(virConnectListAllNodeDevices, connection, failure));
    std::vector<NodeDeviceInfo> result;
    for (const NodeDeviceHandle &device : devices)
        result.push_back(infoOf(device.get()));
    return sortedByParent(std::move(result));
}

using DeviceCall = std::function<int(virNodeDevicePtr)>;

QFuture<Result<>> callDevice(
    CallPool &pool, const QString &name, const DeviceCall &call, const QString &failure)
{
    return pool.run<void>([name, call, failure](virConnectPtr connection) -> Result<> {
        TRY_ASSIGN(const NodeDeviceHandle device, findDevice(connection, name));
        if (call(device.get()) == 0)
            return {};
        return lastError(failure);
    });
}

using DeviceMaker = virNodeDevicePtr (*)(virConnectPtr, const char *, unsigned);

QFuture<Result<QString>> makeDevice(CallPool &pool, const QByteArray &xml, DeviceMaker make)
{
    return pool.run<QString>([xml, make](virConnectPtr connection) -> Result<QString> {
        const NodeDeviceHandle device(make(connection, xml.constData(), 0));
        if (!device) {
            return lastError(
                translated("The host does not accept the device's document."), Purpose::Definition);
        }
        return QString::fromUtf8(virNodeDeviceGetName(device.get()));
    });
}

Result<InterfaceHandle> findInterface(virConnectPtr connection, const QString &name)
{
    InterfaceHandle interface(virInterfaceLookupByName(connection, name.toUtf8().constData()));
    if (!interface)
        return lastError(api::hostInterfaceNotFound(name).message);
    return interface;
}

HostInterfaceInfo infoOf(virInterfacePtr interface)
{
    return { QString::fromUtf8(virInterfaceGetName(interface)),
        QString::fromUtf8(virInterfaceGetMACString(interface)), virInterfaceIsActive(interface) == 1 };
}

Result<std::vector<HostInterfaceInfo>> listInterfaces(virConnectPtr connection)
{
    const QString failure = translated("The host does not list its network interfaces.");
    TRY_ASSIGN(
        const auto interfaces, listAll<InterfaceHandle>(virConnectListAllInterfaces, connection, failure));
    std::vector<HostInterfaceInfo> result;
    for (const InterfaceHandle &interface : interfaces)
        result.push_back(infoOf(interface.get()));
    std::sort(result.begin(), result.end(),
        [](const HostInterfaceInfo &left, const HostInterfaceInfo &right) { return left.name < right.name; });
    return result;
}

using InterfaceCall = std::function<int(virInterfacePtr)>;

QFuture<Result<>> callInterface(
    CallPool &pool, const QString &name, const InterfaceCall &call, const QString &failure)
{
    return pool.run<void>([name, call, failure](virConnectPtr connection) -> Result<> {
        TRY_ASSIGN(const InterfaceHandle interface, findInterface(connection, name));
        if (call(interface.get()) == 0)
            return {};
        return lastError(failure);
    });
}

QFuture<Result<>> callChange(CallPool &pool, int (*call)(virConnectPtr, unsigned))
{
    return pool.run<void>([call](virConnectPtr connection) -> Result<> {
        if (call(connection, 0) == 0)
            return {};
        return lastError(translated("The host's network interfaces could not be changed."));
    });
}

} // namespace

QFuture<Result<std::vector<NodeDeviceInfo>>> LibvirtNodeDevices::list()
{
    return m_pool.run<std::vector<NodeDeviceInfo>>(listDevices);
}

QFuture<Result<QByteArray>> LibvirtNodeDevices::xml(QString name)
{
    return m_pool.run<QByteArray>([name](virConnectPtr connection) -> Result<QByteArray> {
        TRY_ASSIGN(const NodeDeviceHandle device, findDevice(connection, name));
        return documentOf(device.get());
    });
}

QFuture<Result<NodeDeviceInfo>> LibvirtNodeDevices::find(QString name)
{
    return m_pool.run<NodeDeviceInfo>([name](virConnectPtr connection) -> Result<NodeDeviceInfo> {
        TRY_ASSIGN(const NodeDeviceHandle device, findDevice(connection, name));
        return infoOf(device.get());
    });
}

QFuture<Result<NodeDeviceInfo>> LibvirtNodeDevices::findScsiHostByWwn(QString wwnn, QString wwpn)
{
    return m_pool.run<NodeDeviceInfo>([wwnn, wwpn](virConnectPtr connection) -> Result<NodeDeviceInfo> {
        const QString missing = api::nodeDeviceNotFound(wwnn + u',' + wwpn).message;
        const NodeDeviceHandle device(virNodeDeviceLookupSCSIHostByWWN(
            connection, wwnn.toUtf8().constData(), wwpn.toUtf8().constData(), 0));
        if (!device)
            return lastError(missing);
        return infoOf(device.get());
    });
}

QFuture<Result<>> LibvirtNodeDevices::detach(QString name, QString driver)
{
    const QByteArray word = driver.toUtf8();
    const auto call = [word](virNodeDevicePtr device) {
        return virNodeDeviceDetachFlags(device, word.isEmpty() ? nullptr : word.constData(), 0);
    };
    return callDevice(
        m_pool, name, call, translated("The device “%1” could not be taken from its driver.").arg(name));
}

QFuture<Result<>> LibvirtNodeDevices::reattach(QString name)
{
    return callDevice(m_pool, name, virNodeDeviceReAttach,
        translated("The device “%1” could not be given back to the host.").arg(name));
}

QFuture<Result<>> LibvirtNodeDevices::reset(QString name)
{
    return callDevice(
        m_pool, name, virNodeDeviceReset, translated("The device “%1” could not be reset.").arg(name));
}

QFuture<Result<QString>> LibvirtNodeDevices::create(QByteArray xml)
{
    return makeDevice(m_pool, xml, virNodeDeviceCreateXML);
}

QFuture<Result<>> LibvirtNodeDevices::destroy(QString name)
{
    return callDevice(
        m_pool, name, virNodeDeviceDestroy, translated("The device “%1” could not be removed.").arg(name));
}

QFuture<Result<QString>> LibvirtNodeDevices::define(QByteArray xml)
{
    return makeDevice(m_pool, xml, virNodeDeviceDefineXML);
}

QFuture<Result<>> LibvirtNodeDevices::undefine(QString name)
{
    return callDevice(
        m_pool, name, [](virNodeDevicePtr device) { return virNodeDeviceUndefine(device, 0); },
        translated("The definition of the device “%1” could not be removed.").arg(name));
}

QFuture<Result<>> LibvirtNodeDevices::start(QString name)
{
    return callDevice(
        m_pool, name, [](virNodeDevicePtr device) { return virNodeDeviceCreate(device, 0); },
        translated("The device “%1” could not be started.").arg(name));
}

QFuture<Result<>> LibvirtNodeDevices::setAutostart(QString name, api::Autostart autostart)
{
    const int on = autostart == api::Autostart::On ? 1 : 0;
    return callDevice(
        m_pool, name, [on](virNodeDevicePtr device) { return virNodeDeviceSetAutostart(device, on); },
        translated("Whether “%1” starts with its host could not be changed.").arg(name));
}

QFuture<Result<std::vector<HostInterfaceInfo>>> LibvirtHostInterfaces::list()
{
    return m_pool.run<std::vector<HostInterfaceInfo>>(listInterfaces);
}

QFuture<Result<QByteArray>> LibvirtHostInterfaces::xml(QString name, api::XmlView view)
{
    const unsigned flags = view == api::XmlView::Inactive ? VIR_INTERFACE_XML_INACTIVE : 0;
    return m_pool.run<QByteArray>([name, flags](virConnectPtr connection) -> Result<QByteArray> {
        TRY_ASSIGN(const InterfaceHandle interface, findInterface(connection, name));
        const CString text(virInterfaceGetXMLDesc(interface.get(), flags));
        if (!text)
            return lastError(translated("The network interface's document cannot be read."));
        return QByteArray(text.get());
    });
}

QFuture<Result<HostInterfaceInfo>> LibvirtHostInterfaces::findByName(QString name)
{
    return m_pool.run<HostInterfaceInfo>([name](virConnectPtr connection) -> Result<HostInterfaceInfo> {
        TRY_ASSIGN(const InterfaceHandle interface, findInterface(connection, name));
        return infoOf(interface.get());
    });
}

QFuture<Result<HostInterfaceInfo>> LibvirtHostInterfaces::findByMac(QString mac)
{
    return m_pool.run<HostInterfaceInfo>([mac](virConnectPtr connection) -> Result<HostInterfaceInfo> {
        TRY_ASSIGN(const std::vector<HostInterfaceInfo> all, listInterfaces(connection));
        return api::onlyOneWithMac(all, mac);
    });
}

QFuture<Result<QString>> LibvirtHostInterfaces::define(QByteArray xml)
{
    return m_pool.run<QString>([xml](virConnectPtr connection) -> Result<QString> {
        const InterfaceHandle interface(virInterfaceDefineXML(connection, xml.constData(), 0));
        if (!interface) {
            return lastError(translated("The host does not accept the network interface's document."),
                Purpose::Definition);
        }
        return QString::fromUtf8(virInterfaceGetName(interface.get()));
    });
}

QFuture<Result<>> LibvirtHostInterfaces::undefine(QString name)
{
    return callInterface(m_pool, name, virInterfaceUndefine,
        translated("The network interface “%1” could not be removed.").arg(name));
}

QFuture<Result<>> LibvirtHostInterfaces::start(QString name)
{
    return callInterface(
        m_pool, name, [](virInterfacePtr interface) { return virInterfaceCreate(interface, 0); },
        translated("The network interface “%1” could not be started.").arg(name));
}

QFuture<Result<>> LibvirtHostInterfaces::destroy(QString name)
{
    return callInterface(
        m_pool, name, [](virInterfacePtr interface) { return virInterfaceDestroy(interface, 0); },
        translated("The network interface “%1” could not be stopped.").arg(name));
}

QFuture<Result<>> LibvirtHostInterfaces::changeBegin()
{
    return callChange(m_pool, virInterfaceChangeBegin);
}

QFuture<Result<>> LibvirtHostInterfaces::changeCommit()
{
    return callChange(m_pool, virInterfaceChangeCommit);
}

QFuture<Result<>> LibvirtHostInterfaces::changeRollback()
{
    return callChange(m_pool, virInterfaceChangeRollback);
}

} // namespace inn::libvirt
