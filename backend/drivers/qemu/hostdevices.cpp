#include "backend/drivers/qemu/hostdevices.h"

#include "backend/base/hostfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace inn::qemu {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inn::qemu::HostDevices", text);
}

inline const QString kVfio = QStringLiteral("vfio-pci");
constexpr qint64 kLongestAttribute = 4096;

QByteArray attribute(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kLongestAttribute).trimmed() : QByteArray();
}

unsigned number(const QString &path, int base)
{
    bool ok = false;
    const unsigned value = attribute(path).toUInt(&ok, base);
    return ok ? value : 0;
}

// A device of the host as hostdevs and as interfaces name it.
struct PciUse
{
    QString name;
    bool isManaged = false;
};

std::vector<PciUse> pciDevices(const config::DomainConfig &domain)
{
    std::vector<PciUse> uses;
    const auto add = [&](const std::optional<config::HostAddressConfig> &address, const auto &managed) {
        if (address)
            uses.push_back({ HostDevices::pciName(*address), managed == QStringLiteral("yes") });
    };
    for (const config::HostdevConfig &hostdev : domain.hostdevs) {
        if (config::isSubsystem(hostdev, u"pci") && hostdev.source)
            add(hostdev.source->address, hostdev.managed);
    }
    for (const config::InterfaceConfig &interface : domain.interfaces) {
        const bool isUsb = interface.hostAddress && interface.hostAddress->type == QStringLiteral("usb");
        if (interface.type == QStringLiteral("hostdev") && !isUsb)
            add(interface.hostAddress, interface.managed);
    }
    return uses;
}

} // namespace

HostDevices::HostDevices(QString sysfs, QString devices, Write write)
    : m_sysfs(std::move(sysfs))
    , m_devices(std::move(devices))
    , m_write(std::move(write))
{
}

Result<> HostDevices::writeAttribute(const QString &path, const QByteArray &text)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
    const bool isWritten = file >= 0 && ::write(file, text.constData(), size_t(text.size())) == text.size();
    const int problem = errno;
    if (file >= 0)
        ::close(file);
    if (!isWritten)
        return systemError(problem, tr("“%1” could not be written.").arg(path));
    return {};
}

std::vector<HostDevices::UsbPlace> HostDevices::usbDevices(unsigned vendor, unsigned product) const
{
    std::vector<UsbPlace> found;
    const QString folder = m_sysfs + QStringLiteral("/bus/usb/devices");
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString device = folder + u'/' + name;
        constexpr int kHex = 16, kDecimal = 10;
        if (number(device + QStringLiteral("/idVendor"), kHex) == vendor
            && number(device + QStringLiteral("/idProduct"), kHex) == product) {
            found.push_back({ number(device + QStringLiteral("/busnum"), kDecimal),
                number(device + QStringLiteral("/devnum"), kDecimal) });
        }
    }
    return found;
}

QString HostDevices::scsiNode(const QString &adapter, const config::HostAddressConfig &address) const
{
    const QString host = adapter.startsWith(u"scsi_host") ? adapter.mid(9) : QString();
    bool isNumber = false;
    host.toUInt(&isNumber);
    if (!isNumber)
        return {};
    const QString folder = m_sysfs
        + QStringLiteral("/bus/scsi/devices/%1:%2:%3:%4/scsi_generic")
              .arg(host)
              .arg(address.bus.value_or(0))
              .arg(address.target.value_or(0))
              .arg(address.unit.value_or(0));
    const QStringList nodes
        = QDir(folder).entryList({ QStringLiteral("sg*") }, QDir::Dirs | QDir::NoDotAndDotDot);
    return nodes.isEmpty() ? QString() : m_devices + u'/' + nodes.front();
}

// Whether the device is there; one that must be and is not is an error.
Result<bool> HostDevices::locateUsb(config::HostdevSourceConfig &source) const
{
    const bool mayMiss = source.startupPolicy == QStringLiteral("optional");
    const unsigned vendor = source.vendor.value_or(0), product = source.product.value_or(0);
    if (vendor == 0) {
        const config::HostAddressConfig address = source.address.value_or(config::HostAddressConfig {});
        const QString node = m_devices
            + QStringLiteral("/bus/usb/%1/%2")
                  .arg(address.bus.value_or(0), 3, 10, QChar(u'0'))
                  .arg(address.device.value_or(0), 3, 10, QChar(u'0'));
        if (QFileInfo::exists(node))
            return true;
        if (mayMiss)
            return false;
        return Error { ErrorCode::NotFound,
            tr("There is no USB device %2 on bus %1 of this computer; plug it in or choose another.")
                .arg(address.bus.value_or(0))
                .arg(address.device.value_or(0)) };
    }
    const QString label
        = QStringLiteral("%1:%2").arg(vendor, 4, 16, QChar(u'0')).arg(product, 4, 16, QChar(u'0'));
    const std::vector<UsbPlace> found = usbDevices(vendor, product);
    if (found.empty() && mayMiss)
        return false;
    if (found.empty()) {
        return Error {
            ErrorCode::NotFound,
            tr("The USB device “%1” is not plugged in; plug it in or remove it from the machine.").arg(label)
        };
    }
    const config::HostAddressConfig wanted = source.address.value_or(config::HostAddressConfig {});
    const auto chosen = std::find_if(found.begin(), found.end(), [&](const UsbPlace &place) {
        return place.bus == wanted.bus.value_or(0) && place.device == wanted.device.value_or(0);
    });
    if (chosen == found.end() && found.size() > 1) {
        return Error {
            ErrorCode::InvalidConfig,
            tr("There are %1 USB devices “%2”; name one by its bus and number.").arg(found.size()).arg(label)
        };
    }
    const UsbPlace place = chosen == found.end() ? found.front() : *chosen;
    if (!source.address)
        source.address.emplace();
    source.address->bus = place.bus;
    source.address->device = place.device;
    return true;
}

Result<> HostDevices::locate(config::DomainConfig &domain) const
{
    std::vector<config::HostdevConfig> kept;
    for (config::HostdevConfig &hostdev : domain.hostdevs) {
        bool isThere = true;
        if (config::isSubsystem(hostdev, u"usb") && hostdev.source) {
            TRY_ASSIGN(isThere, locateUsb(*hostdev.source));
        }
        const bool isScsi = config::isSubsystem(hostdev, u"scsi") && hostdev.source
            && hostdev.source->protocol != QStringLiteral("iscsi");
        if (isScsi) {
            const QString adapter = hostdev.source->adapter.value_or(QString());
            const config::HostAddressConfig address
                = hostdev.source->address.value_or(config::HostAddressConfig {});
            hostdev.source->block = scsiNode(adapter, address);
            if (hostdev.source->block->isEmpty()) {
                return Error { ErrorCode::NotFound,
                    tr("The adapter “%1” of this computer has no unit %2:%3:%4.")
                        .arg(adapter)
                        .arg(address.bus.value_or(0))
                        .arg(address.target.value_or(0))
                        .arg(address.unit.value_or(0)) };
            }
        }
        if (isThere)
            kept.push_back(std::move(hostdev));
    }
    domain.hostdevs = std::move(kept);
    return {};
}

QString HostDevices::pciName(const config::HostAddressConfig &address)
{
    return QStringLiteral("%1:%2:%3.%4")
        .arg(address.domain.value_or(0), 4, 16, QChar(u'0'))
        .arg(address.bus.value_or(0), 2, 16, QChar(u'0'))
        .arg(address.slot.value_or(0), 2, 16, QChar(u'0'))
        .arg(address.function.value_or(0));
}

bool HostDevices::usesPci(const config::DomainConfig &domain, const QString &name)
{
    const std::vector<PciUse> uses = pciDevices(domain);
    return std::any_of(uses.begin(), uses.end(), [&](const PciUse &use) { return use.name == name; });
}

QString HostDevices::pciFolder(const QString &name) const
{
    return m_sysfs + QStringLiteral("/bus/pci/devices/") + name;
}

QString HostDevices::pciDriver(const QString &name) const
{
    const QString link = QFile::symLinkTarget(pciFolder(name) + QStringLiteral("/driver"));
    return link.section(u'/', -1);
}

QStringList HostDevices::iommuGroup(const QString &name) const
{
    QStringList members;
    const QDir group(pciFolder(name) + QStringLiteral("/iommu_group/devices"));
    for (const QString &member : group.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        constexpr int kHex = 0; // "0x060400"
        constexpr unsigned kBridge = 0x06;
        if (number(pciFolder(member) + QStringLiteral("/class"), kHex) >> 16 != kBridge)
            members << member;
    }
    return members;
}

Result<> HostDevices::rebind(const QString &name, const QByteArray &driver) const
{
    TRY(m_write(pciFolder(name) + QStringLiteral("/driver_override"), driver + '\n'));
    if (!pciDriver(name).isEmpty())
        TRY(m_write(pciFolder(name) + QStringLiteral("/driver/unbind"), name.toLatin1()));
    return m_write(m_sysfs + QStringLiteral("/bus/pci/drivers_probe"), name.toLatin1());
}

Result<> HostDevices::detach(const QString &name) const
{
    if (pciDriver(name) == kVfio)
        return {};
    const QString message = tr(
        "The PCI device “%1” could not be taken from its driver; load the module “vfio-pci” and try again.")
                                .arg(name);
    if (auto bound = rebind(name, kVfio.toLatin1()); !bound)
        return bound.error().wrapped(message);
    if (pciDriver(name) != kVfio)
        return Error { ErrorCode::Busy, message };
    return {};
}

Result<> HostDevices::attach(const QString &name) const
{
    return rebind(name, {});
}

Result<> HostDevices::checkGroup(const QString &name) const
{
    const QStringList members = iommuGroup(name);
    if (members.isEmpty()) {
        return Error { ErrorCode::Unsupported,
            tr("The PCI device “%1” has no IOMMU group; switch the IOMMU on in the firmware’s settings and "
               "with "
               "the kernel option “intel_iommu=on” or “amd_iommu=on”.")
                .arg(name) };
    }
    for (const QString &member : members) {
        const QString driver = pciDriver(member);
        if (driver.isEmpty() || driver == kVfio || driver == QStringLiteral("pci-stub"))
            continue;
        return Error { ErrorCode::Busy,
            tr("The PCI device “%1” is in one IOMMU group with “%2”, which “%3” of this computer uses; give "
               "the "
               "guest both or take “%2” from its driver.")
                .arg(name, member, driver) };
    }
    return {};
}

Result<> HostDevices::takePci(const config::DomainConfig &domain) const
{
    const std::vector<PciUse> uses = pciDevices(domain);
    for (const PciUse &use : uses) {
        if (!QFileInfo::exists(pciFolder(use.name))) {
            return Error { ErrorCode::NotFound,
                tr("There is no PCI device “%1” in this computer.").arg(use.name) };
        }
        if (!use.isManaged && pciDriver(use.name) != kVfio) {
            return Error { ErrorCode::Busy,
                tr("The PCI device “%1” is not free; bind it to “vfio-pci” or let it be managed.")
                    .arg(use.name) };
        }
        if (iommuGroup(use.name).isEmpty())
            TRY(checkGroup(use.name));
    }
    Result<> taken;
    for (const PciUse &use : uses) {
        if (taken && use.isManaged)
            taken = detach(use.name);
    }
    for (const PciUse &use : uses) {
        if (taken)
            taken = checkGroup(use.name);
    }
    if (!taken)
        giveBackPci(domain);
    return taken;
}

void HostDevices::giveBackPci(const config::DomainConfig &domain) const
{
    for (const PciUse &use : pciDevices(domain)) {
        if (!use.isManaged || pciDriver(use.name) != kVfio)
            continue;
        if (const auto back = attach(use.name); !back)
            qWarning("%s", qUtf8Printable(back.error().fullText()));
    }
}

} // namespace inn::qemu
