#include "backend/drivers/qemu/nodedevices/nodedevicereader.h"

#include "backend/drivers/qemu/hostdescription.h"
#include "backend/drivers/qemu/nodedevices/blockdetails.h"
#include "backend/drivers/qemu/nodedevices/netdetails.h"

namespace inn::qemu {

namespace {

using Capability = config::NodeDeviceCapabilityConfig;
using Device = config::NodeDeviceConfig;

constexpr int kHex = 16, kDecimal = 10;

void setText(std::optional<QString> &target, const QString &text)
{
    if (!text.isEmpty())
        target = text;
}

std::optional<unsigned> small(std::optional<quint64> number)
{
    return number ? std::optional(unsigned(*number)) : std::nullopt;
}

bool describeUsbDevice(const Sysfs &sysfs, const SysfsDevice &device, Capability &usb)
{
    const auto bus = sysfs.number(device.path, QStringLiteral("busnum"), kDecimal);
    const auto number = sysfs.number(device.path, QStringLiteral("devnum"), kDecimal);
    if (!bus || !number)
        return false;
    usb.type = QStringLiteral("usb_device");
    usb.bus = QString::number(*bus);
    usb.device = unsigned(*number);
    usb.productId = small(sysfs.number(device.path, QStringLiteral("idProduct"), kHex));
    usb.vendorId = small(sysfs.number(device.path, QStringLiteral("idVendor"), kHex));
    setText(usb.vendor, device.property("ID_VENDOR_FROM_DATABASE"));
    if (!usb.vendor)
        setText(usb.vendor, sysfs.attribute(device.path, QStringLiteral("manufacturer")));
    setText(usb.product, device.property("ID_MODEL_FROM_DATABASE"));
    if (!usb.product)
        setText(usb.product, sysfs.attribute(device.path, QStringLiteral("product")));
    return true;
}

bool describeUsbInterface(const Sysfs &sysfs, const SysfsDevice &device, Capability &usb)
{
    const auto value = [&](const QString &name) { return sysfs.number(device.path, name, kHex); };
    usb.type = QStringLiteral("usb");
    usb.number = small(value(QStringLiteral("bInterfaceNumber")));
    usb.classCode = qint64(value(QStringLiteral("bInterfaceClass")).value_or(0));
    usb.subclass = small(value(QStringLiteral("bInterfaceSubClass")));
    usb.protocol = small(value(QStringLiteral("bInterfaceProtocol")));
    return usb.number.has_value();
}

// "0x20000000c9831b4b"
QString worldWideName(const QString &text)
{
    return text.startsWith(u"0x") ? text.mid(2) : text;
}

void addFibreChannel(const Sysfs &sysfs, const SysfsDevice &device, Capability &host)
{
    const QString place = QStringLiteral("/sys/class/fc_host/") + device.name;
    if (!sysfs.has(place, QStringLiteral("port_name")))
        return;
    config::NodeDeviceFeatureConfig channel;
    channel.type = QStringLiteral("fc_host");
    channel.wwnn = worldWideName(sysfs.attribute(place, QStringLiteral("node_name")));
    channel.wwpn = worldWideName(sysfs.attribute(place, QStringLiteral("port_name")));
    channel.fabricWwn = worldWideName(sysfs.attribute(place, QStringLiteral("fabric_name")));
    if (sysfs.has(place, QStringLiteral("vport_create"))) {
        config::NodeDeviceFeatureConfig ports;
        ports.type = QStringLiteral("vport_ops");
        ports.maxVports = small(sysfs.number(place, QStringLiteral("max_npiv_vports")));
        ports.vports = small(sysfs.number(place, QStringLiteral("npiv_vports_inuse")));
        host.features.push_back(ports);
    }
    host.features.push_back(channel);
}

bool describeScsi(const Sysfs &sysfs, const SysfsDevice &device, Capability &scsi)
{
    const QString kind = device.property("DEVTYPE");
    if (kind == u"scsi_host") {
        scsi.type = kind;
        scsi.host = device.name.mid(4).toUInt();
        const QString place = QStringLiteral("scsi_host/%1/unique_id").arg(device.name);
        const auto unique = sysfs.number(device.path, place);
        if (unique)
            scsi.uniqueId = int(*unique);
        addFibreChannel(sysfs, device, scsi);
        return true;
    }
    if (kind == u"scsi_target") {
        scsi.type = kind;
        scsi.target = device.name;
        return true;
    }
    const QStringList parts = device.name.split(u':');
    if (kind != u"scsi_device" || parts.size() != 4)
        return false;
    scsi.type = QStringLiteral("scsi");
    scsi.host = parts[0].toUInt();
    scsi.bus = parts[1];
    scsi.target = parts[2];
    scsi.lun = parts[3].toUInt();
    setText(scsi.typeText, scsiTypeName(sysfs.number(device.path, QStringLiteral("type"))));
    return true;
}

bool describeGraphics(const SysfsDevice &device, Capability &graphics)
{
    static const QStringList kinds { QStringLiteral("primary"), QStringLiteral("control"),
        QStringLiteral("render") };
    bool isNumber = false;
    const int minor = device.property("MINOR").toInt(&isNumber);
    if (device.property("DEVTYPE") != u"drm_minor" || !isNumber || minor / 64 >= kinds.size())
        return false;
    graphics.type = QStringLiteral("drm");
    graphics.typeText = kinds[minor / 64];
    return true;
}

bool describeMediated(const Sysfs &sysfs, const SysfsDevice &device, Capability &mediated)
{
    const QUuid uuid = QUuid::fromString(device.name);
    if (uuid.isNull())
        return false;
    mediated.type = QStringLiteral("mdev");
    mediated.mdevType = sysfs.linkName(device.path, QStringLiteral("mdev_type"));
    mediated.uuid = uuid;
    mediated.parentAddress = device.path.section(u'/', -2, -2);
    bool isNumber = false;
    const unsigned group = sysfs.linkName(device.path, QStringLiteral("iommu_group")).toUInt(&isNumber);
    if (isNumber)
        mediated.iommuGroup = group;
    return true;
}

// What stands behind kind and name in a device's own name.
QString nameSupplement(const Capability &capability)
{
    if (capability.type == u"net")
        return capability.address.value_or(QString());
    if (capability.type == u"storage")
        return capability.serial.value_or(QString());
    return capability.type == u"mdev" ? capability.parentAddress.value_or(QString()) : QString();
}

} // namespace

QString nodeDeviceName(const QString &subsystem, const QString &name, const QString &more)
{
    QString result = subsystem + u'_' + name;
    if (!more.isEmpty())
        result += u'_' + more;
    for (QChar &character : result) {
        const bool isPlain = character.unicode() < 0x80 && character.isLetterOrNumber();
        if (!isPlain)
            character = u'_';
    }
    return result;
}

Device NodeDeviceReader::computer() const
{
    const QString place = QStringLiteral("/sys/devices/virtual/dmi/id");
    const auto fact = [&](const char *name) { return m_sysfs.attribute(place, QString::fromLatin1(name)); };
    Capability system;
    system.type = QStringLiteral("system");
    setText(system.product, fact("product_name"));
    setText(system.hardwareVendor, fact("sys_vendor"));
    setText(system.hardwareVersion, fact("product_version"));
    setText(system.hardwareSerial, fact("product_serial"));
    system.hardwareUuid = hostId(m_sysfs.files());
    system.isFirmwareKnown = true;
    setText(system.firmwareVendor, fact("bios_vendor"));
    setText(system.firmwareVersion, fact("bios_version"));
    setText(system.firmwareDate, fact("bios_date"));
    Device device;
    device.name = QStringLiteral("computer");
    device.capabilities = { system };
    return device;
}

std::optional<Device> NodeDeviceReader::describe(const SysfsDevice &device) const
{
    Capability capability;
    bool isKnown = false;
    const QString kind = device.property("DEVTYPE");
    if (device.subsystem == u"pci") {
        describePci(m_sysfs, device, m_names, capability);
        isKnown = true;
    } else if (device.subsystem == u"usb") {
        isKnown = kind == u"usb_device"
            ? describeUsbDevice(m_sysfs, device, capability)
            : kind == u"usb_interface" && describeUsbInterface(m_sysfs, device, capability);
    } else if (device.subsystem == u"scsi") {
        isKnown = describeScsi(m_sysfs, device, capability);
    } else if (device.subsystem == u"net") {
        isKnown = describeNetwork(m_sysfs, device, capability);
    } else if (device.subsystem == u"block") {
        isKnown = kind == u"disk" && describeBlock(m_sysfs, device, capability);
    } else if (device.subsystem == u"drm") {
        isKnown = describeGraphics(device, capability);
    } else if (device.subsystem == u"scsi_generic") {
        capability.type = QStringLiteral("scsi_generic");
        capability.character = device.node();
        isKnown = !device.node().isEmpty();
    } else if (device.subsystem == u"mdev") {
        isKnown = describeMediated(m_sysfs, device, capability);
    }
    if (!isKnown)
        return {};
    Device result;
    result.name = nodeDeviceName(device.subsystem, device.name, nameSupplement(capability));
    result.path = device.path;
    if (!device.node().isEmpty())
        result.nodes.push_back({ QStringLiteral("dev"), device.node(), {} });
    for (const QString &each : device.links)
        result.nodes.push_back({ QStringLiteral("link"), each, {} });
    setText(result.driver, device.property("DRIVER"));
    result.capabilities = { capability };
    return result;
}

std::vector<Device> NodeDeviceReader::read()
{
    const std::vector<SysfsDevice> found = m_sysfs.devices();
    QSet<quint32> products;
    for (const SysfsDevice &device : found) {
        if (device.subsystem == u"pci")
            products.insert(pciProduct(m_sysfs, device));
    }
    m_names.learn(m_sysfs.files(), products);
    std::vector<Device> result { computer() };
    QHash<QString, QString> names; // by path
    for (const SysfsDevice &each : found) {
        auto device = describe(each);
        if (!device)
            continue;
        device->parent = QStringLiteral("computer");
        for (QString above = each.path.section(u'/', 0, -2); above.size() > 4;
             above = above.section(u'/', 0, -2)) {
            if (const auto parent = names.constFind(above); parent != names.constEnd()) {
                device->parent = *parent;
                break;
            }
        }
        names.insert(each.path, *device->name);
        result.push_back(std::move(*device));
    }
    return result;
}

QString nodeDeviceLabel(const Device &device)
{
    if (device.capabilities.empty())
        return {};
    const Capability &first = device.capabilities.front();
    const auto either = [](const std::optional<QString> &name, const std::optional<unsigned> &number) {
        if (name)
            return *name;
        return number ? QStringLiteral("%1").arg(*number, 4, 16, QLatin1Char('0')) : QString();
    };
    if (first.type == u"pci" || first.type == u"usb_device") {
        return QStringLiteral("%1 %2")
            .arg(either(first.vendor, first.vendorId), either(first.product, first.productId))
            .trimmed();
    }
    if (first.type == u"storage") {
        const QString model = first.model.value_or(first.serial.value_or(QString()));
        return QStringLiteral("%1 %2").arg(first.block.value_or(QString()), model).trimmed();
    }
    if (first.type == u"net")
        return first.interface.value_or(QString());
    if (first.type == u"system")
        return first.product.value_or(QString());
    return first.description.value_or(first.character.value_or(QString()));
}

} // namespace inn::qemu
