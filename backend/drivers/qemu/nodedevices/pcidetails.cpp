#include "backend/drivers/qemu/nodedevices/pcidetails.h"

#include <QtEndian>

#include <array>

namespace inn::qemu {

namespace {

constexpr int kHex = 16;
constexpr qint64 kConfigSpace = 4096;
constexpr qint64 kLargestTable = 16 << 20;

// Places in a device's configuration space (PCI Local Bus and PCI Express specifications).
constexpr int kStatus = 0x06, kHeaderType = 0x0e, kCapabilities = 0x34;
constexpr quint16 kHasCapabilities = 0x10;
constexpr int kExpress = 0x10; // number of the capability
constexpr int kExpressFlags = 2, kLinkCapabilities = 0x0c, kLinkStatus = 0x12;

std::optional<config::HostPciAddressConfig> addressOf(const QString &name)
{
    const QStringList parts = QString(name).replace(u'.', u':').split(u':');
    if (parts.size() != 4)
        return {};
    std::array<unsigned, 4> numbers {};
    for (size_t i = 0; i < numbers.size(); ++i) {
        bool isNumber = false;
        numbers[i] = parts[qsizetype(i)].toUInt(&isNumber, kHex);
        if (!isNumber)
            return {};
    }
    config::HostPciAddressConfig address;
    address.domain = numbers[0];
    address.bus = numbers[1];
    address.slot = numbers[2];
    address.function = numbers[3];
    return address;
}

template<class T>
T readAt(const QByteArray &space, int offset)
{
    if (offset < 0 || offset + qsizetype(sizeof(T)) > space.size())
        return 0;
    return qFromLittleEndian<T>(space.constData() + offset);
}

// Where the PCI Express capability is; 0: there is none.
int findExpress(const QByteArray &space)
{
    if ((readAt<quint16>(space, kStatus) & kHasCapabilities) == 0)
        return 0;
    constexpr int kMostCapabilities = 48; // a broken device may link in a circle
    int place = readAt<quint8>(space, kCapabilities) & ~3;
    for (int i = 0; i < kMostCapabilities && place >= 0x40; ++i) {
        if (readAt<quint8>(space, place) == kExpress)
            return place;
        place = readAt<quint8>(space, place + 1) & ~3;
    }
    return 0;
}

QString speedText(unsigned code)
{
    static const QStringList speeds { QString(), QStringLiteral("2.5"), QStringLiteral("5"),
        QStringLiteral("8"), QStringLiteral("16"), QStringLiteral("32"), QStringLiteral("64") };
    return speeds.value(int(code));
}

config::PcieLinkConfig link(const char *validity, unsigned value)
{
    config::PcieLinkConfig result;
    result.validity = QString::fromLatin1(validity);
    if (const QString speed = speedText(value & 0xf); !speed.isEmpty())
        result.speed = speed;
    result.width = (value & 0x3f0) >> 4;
    return result;
}

// The whole space can be read by the administrator only.
void addExpress(const QByteArray &space, config::NodeDeviceCapabilityConfig &pci)
{
    const int place = findExpress(space);
    if (place == 0) {
        // Without any list of capabilities only the larger space tells.
        constexpr qsizetype kOldSpace = 256;
        const bool hasList = (readAt<quint16>(space, kStatus) & kHasCapabilities) != 0;
        pci.isPciExpress = !hasList && space.size() > kOldSpace;
        return;
    }
    pci.isPciExpress = true;
    constexpr unsigned kIntegratedEndpoint = 0x9, kEventCollector = 0xa;
    const unsigned type = (readAt<quint16>(space, place + kExpressFlags) >> 4) & 0xf;
    if (type == kIntegratedEndpoint || type == kEventCollector)
        return;
    const auto able = readAt<quint32>(space, place + kLinkCapabilities);
    config::PcieLinkConfig best = link("cap", able);
    best.port = int(able >> 24);
    pci.pcieLinks = { best, link("sta", readAt<quint16>(space, place + kLinkStatus)) };
}

void addFeature(config::NodeDeviceCapabilityConfig &pci, const char *type)
{
    config::NodeDeviceFeatureConfig feature;
    feature.type = QString::fromLatin1(type);
    pci.features.push_back(feature);
}

void addVirtualFunctions(
    const Sysfs &sysfs, const SysfsDevice &device, config::NodeDeviceCapabilityConfig &pci)
{
    if (const auto physical = addressOf(sysfs.linkName(device.path, QStringLiteral("physfn")))) {
        addFeature(pci, "phys_function");
        pci.features.back().addresses = { *physical };
    }
    const auto most = sysfs.number(device.path, QStringLiteral("sriov_totalvfs"));
    if (most.value_or(0) == 0)
        return;
    addFeature(pci, "virt_functions");
    config::NodeDeviceFeatureConfig &functions = pci.features.back();
    functions.maxCount = unsigned(*most);
    for (unsigned i = 0; i < *most; ++i) {
        const auto address = addressOf(sysfs.linkName(device.path, QStringLiteral("virtfn%1").arg(i)));
        if (!address)
            break;
        functions.addresses.push_back(*address);
    }
}

void addMediatedTypes(const Sysfs &sysfs, const SysfsDevice &device, config::NodeDeviceCapabilityConfig &pci)
{
    const QString folder = QStringLiteral("mdev_supported_types");
    const QStringList types = sysfs.list(device.path, folder);
    if (types.isEmpty())
        return;
    addFeature(pci, "mdev_types");
    for (const QString &id : types) {
        const QString place = folder + u'/' + id + u'/';
        config::MdevTypeConfig type;
        type.id = id;
        if (const QString name = sysfs.attribute(device.path, place + QStringLiteral("name"));
            !name.isEmpty())
            type.name = name;
        type.deviceApi = sysfs.attribute(device.path, place + QStringLiteral("device_api"));
        type.availableInstances
            = unsigned(sysfs.number(device.path, place + QStringLiteral("available_instances")).value_or(0));
        pci.features.back().mdevTypes.push_back(type);
    }
}

void addGroup(const Sysfs &sysfs, const SysfsDevice &device, config::NodeDeviceCapabilityConfig &pci)
{
    bool isNumber = false;
    const unsigned group = sysfs.linkName(device.path, QStringLiteral("iommu_group")).toUInt(&isNumber);
    if (!isNumber)
        return;
    pci.iommuGroup = group;
    for (const QString &name : sysfs.list(device.path, QStringLiteral("iommu_group/devices"))) {
        if (const auto address = addressOf(name))
            pci.iommuGroupAddresses.push_back(*address);
    }
}

} // namespace

void PciNames::learn(const HostFiles &files, const QSet<quint32> &products)
{
    if (QSet<quint32> news = products; news.subtract(m_asked).isEmpty())
        return;
    m_asked.unite(products);
    Result<QByteArray> table = Error {};
    for (const char *path : { "/usr/share/hwdata/pci.ids", "/usr/share/misc/pci.ids" }) {
        if (!table)
            table = files.read(QString::fromLatin1(path), kLargestTable);
    }
    if (!table)
        return;
    // "8086  Intel Corporation", then "\t1237  440FX", then "\t\t" for subsystems; classes follow.
    quint32 vendor = 0;
    qsizetype start = 0;
    while (start < table->size()) {
        qsizetype end = table->indexOf('\n', start);
        if (end < 0)
            end = table->size();
        const QByteArrayView line(table->constData() + start, end - start);
        start = end + 1;
        if (line.startsWith("C "))
            break;
        const bool isProduct = line.startsWith('\t');
        const QByteArrayView entry = isProduct ? line.sliced(1) : line;
        if (entry.size() < 7 || entry.front() == '\t' || entry.front() == '#')
            continue;
        bool isNumber = false;
        const quint32 number = entry.first(4).toByteArray().toUInt(&isNumber, kHex);
        if (!isNumber)
            continue;
        if (!isProduct) {
            vendor = number;
            m_vendors.insert(vendor, QString::fromUtf8(entry.sliced(6)));
        } else if (m_asked.contains(vendor << 16 | number)) {
            m_products.insert(vendor << 16 | number, QString::fromUtf8(entry.sliced(6)));
        }
    }
}

quint32 pciProduct(const Sysfs &sysfs, const SysfsDevice &device)
{
    return quint32(sysfs.number(device.path, QStringLiteral("vendor")).value_or(0)) << 16
        | quint32(sysfs.number(device.path, QStringLiteral("device")).value_or(0));
}

void describePci(const Sysfs &sysfs, const SysfsDevice &device, const PciNames &names,
    config::NodeDeviceCapabilityConfig &pci)
{
    pci.type = QStringLiteral("pci");
    pci.classCode = device.property("PCI_CLASS").toLongLong(nullptr, kHex);
    if (const auto address = addressOf(device.name)) {
        pci.domain = address->domain;
        pci.bus = QString::number(address->bus.value_or(0));
        pci.slot = address->slot;
        pci.function = address->function;
    }
    const quint32 product = pciProduct(sysfs, device);
    pci.vendorId = product >> 16;
    pci.productId = product & 0xffff;
    if (const QString name = names.vendor(*pci.vendorId); !name.isEmpty())
        pci.vendor = name;
    if (const QString name = names.product(*pci.vendorId, *pci.productId); !name.isEmpty())
        pci.product = name;
    addVirtualFunctions(sysfs, device, pci);
    const QByteArray space = sysfs.bytes(device.path, QStringLiteral("config"), kConfigSpace);
    const int header = readAt<quint8>(space, kHeaderType) & 0x7f;
    if (header == 1)
        addFeature(pci, "pci-bridge");
    else if (header == 2)
        addFeature(pci, "cardbus-bridge");
    addMediatedTypes(sysfs, device, pci);
    addGroup(sysfs, device, pci);
    bool hasNode = false;
    const int node = sysfs.attribute(device.path, QStringLiteral("numa_node")).toInt(&hasNode);
    if (hasNode && node >= 0)
        pci.numaNode = node;
    addExpress(space, pci);
}

} // namespace inn::qemu
