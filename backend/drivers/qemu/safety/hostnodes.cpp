#include "backend/drivers/qemu/safety/hostnodes.h"

#include "backend/base/imageheader.h"
#include "backend/config/words.h"
#include "backend/drivers/qemu/command/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace inn::qemu {

namespace {

constexpr int kDeepestChain = 200;
const QString kFile = QStringLiteral("file");
const QString kNodeName = QStringLiteral("node-name");
const QString kFileName = QStringLiteral("filename");

QStringList vfioGroup(const QString &pciName)
{
    const QString link
        = QFile::symLinkTarget(QStringLiteral("/sys/bus/pci/devices/%1/iommu_group").arg(pciName));
    if (link.isEmpty())
        return { QStringLiteral("/dev/vfio/vfio") };
    return { QStringLiteral("/dev/vfio/vfio"), QStringLiteral("/dev/vfio/") + link.section(u'/', -1) };
}

QString usbNode(unsigned bus, unsigned device)
{
    return QStringLiteral("/dev/bus/usb/%1/%2").arg(bus, 3, 10, QChar(u'0')).arg(device, 3, 10, QChar(u'0'));
}

QStringList nodesOf(const config::HostdevConfig &hostdev)
{
    if (!hostdev.source)
        return {};
    const config::HostdevSourceConfig &source = *hostdev.source;
    const config::HostAddressConfig address = source.address.value_or(config::HostAddressConfig());
    if (is(hostdev.type, u"usb"))
        return { usbNode(address.bus.value_or(0), address.device.value_or(0)) };
    if (is(hostdev.type, u"pci")) {
        return vfioGroup(QStringLiteral("%1:%2:%3.%4")
                             .arg(address.domain.value_or(0), 4, 16, QChar(u'0'))
                             .arg(address.bus.value_or(0), 2, 16, QChar(u'0'))
                             .arg(address.slot.value_or(0), 2, 16, QChar(u'0'))
                             .arg(address.function.value_or(0)));
    }
    if (is(hostdev.type, u"mdev") && address.uuid) {
        const QString group = QFile::symLinkTarget(QStringLiteral("/sys/bus/mdev/devices/%1/iommu_group")
                                                       .arg(address.uuid->toString(QUuid::WithoutBraces)));
        return { QStringLiteral("/dev/vfio/vfio"), QStringLiteral("/dev/vfio/") + group.section(u'/', -1) };
    }
    if (is(hostdev.type, u"scsi") && text(source.adapter).startsWith(u'/'))
        return { text(source.adapter) };
    if (is(hostdev.type, u"scsi_host"))
        return { QStringLiteral("/dev/vhost-scsi") };
    return {};
}

template<class Visit>
void forPorts(const config::DomainConfig &domain, Visit visit)
{
    for (const auto *devices : { &domain.serials, &domain.parallels, &domain.consoles, &domain.channels }) {
        for (const config::CharacterDeviceConfig &device : *devices)
            visit(device);
    }
}

} // namespace

std::vector<ImageNode> imagesOf(const std::vector<QJsonObject> &nodes)
{
    std::vector<ImageNode> images;
    for (const QJsonObject &node : nodes) {
        const QString path = node[kFileName].toString();
        const QString name = node[kNodeName].toString();
        if (!path.startsWith(u'/'))
            continue;
        ImageNode image { path, name, name, !node[QStringLiteral("read-only")].toBool(), false };
        // Whoever stands on it decides whether it is written to.
        for (const QJsonObject &upper : nodes) {
            if (upper[kFile].toString() != name || upper[kNodeName].toString().isEmpty())
                continue;
            const bool throttles = upper[QStringLiteral("driver")] == QStringLiteral("throttle");
            image.node = upper[kNodeName].toString();
            image.isWritten = image.isWritten && !upper[QStringLiteral("read-only")].toBool();
            image.mayHaveBacking = !throttles && upper[QStringLiteral("driver")] == QStringLiteral("qcow2")
                && !upper.contains(QStringLiteral("backing"));
        }
        images.push_back(image);
    }
    return images;
}

std::vector<ImageNode> imagesIn(const QStringList &arguments)
{
    std::vector<QJsonObject> nodes;
    for (qsizetype i = 0; i + 1 < arguments.size(); ++i) {
        if (arguments[i] == QStringLiteral("-blockdev"))
            nodes.push_back(QJsonDocument::fromJson(arguments[i + 1].toUtf8()).object());
    }
    return imagesOf(nodes);
}

QStringList backingFiles(const QString &path)
{
    QStringList files;
    QString current = path;
    while (files.size() < kDeepestChain) {
        QFile image(current);
        if (!image.open(QIODevice::ReadOnly))
            break;
        const ImageHeader header = readImageHeader(image.read(kImageHeaderBytes));
        const QString name = QFile::decodeName(header.backingFile);
        if (header.format != u"qcow2" || name.isEmpty() || name.contains(u':'))
            break;
        const QString next = QDir::cleanPath(QFileInfo(current).dir().absoluteFilePath(name));
        if (files.contains(next))
            break;
        files << next;
        if (header.backingFormat != "qcow2")
            break;
        current = next;
    }
    return files;
}

QStringList hostDevices(const config::DomainConfig &domain)
{
    QStringList devices;
    for (const config::HostdevConfig &hostdev : domain.hostdevs)
        devices += nodesOf(hostdev);
    for (const config::InputConfig &input : domain.inputs)
        devices << text(input.sourceDev) << text(input.sourceEvdev);
    for (const config::RngConfig &rng : domain.rngs)
        devices << text(rng.backend);
    for (const config::TpmConfig &tpm : domain.tpms) {
        if (is(tpm.backendType, u"passthrough"))
            devices << tpm.devicePath.value_or(QStringLiteral("/dev/tpm0"));
    }
    for (const config::GraphicsConfig &graphics : domain.graphics) {
        if (is(graphics.type, u"egl-headless") || is(graphics.glEnable, u"yes")) {
            devices << text(graphics.glRenderNode);
            if (text(graphics.glRenderNode).isEmpty())
                devices << QStringLiteral("/dev/dri/renderD128");
        }
    }
    for (const config::MemoryDeviceConfig &memory : domain.memoryDevices)
        devices << text(memory.path);
    if (domain.launchSecurity && is(domain.launchSecurity->type, u"sev"))
        devices << QStringLiteral("/dev/sev");
    if (domain.vsock)
        devices << QStringLiteral("/dev/vhost-vsock");
    forPorts(domain, [&](const config::CharacterDeviceConfig &device) {
        if (is(device.type, u"dev"))
            devices << text(device.source().path);
    });
    devices.removeIf([](const QString &path) { return !path.startsWith(QStringLiteral("/dev/")); });
    devices.removeDuplicates();
    return devices;
}

QStringList hostDevices(const QJsonObject &device)
{
    const QString driver = device[QStringLiteral("driver")].toString();
    if (driver == QStringLiteral("usb-host")) {
        const QString given = device[QStringLiteral("hostdevice")].toString();
        if (!given.isEmpty())
            return { given };
        return { usbNode(unsigned(device[QStringLiteral("hostbus")].toInt()),
            unsigned(device[QStringLiteral("hostaddr")].toInt())) };
    }
    if (driver.startsWith(QStringLiteral("vfio-")) && device.contains(QStringLiteral("host")))
        return vfioGroup(device[QStringLiteral("host")].toString());
    return {};
}

QStringList bootFiles(const config::DomainConfig &domain)
{
    QStringList files { text(domain.os.kernel), text(domain.os.initrd), text(domain.os.dtb) };
    for (const config::AcpiTableConfig &table : domain.os.acpiTables)
        files << text(table.path);
    for (const config::SysinfoConfig &sysinfo : domain.sysinfos) {
        if (!is(sysinfo.type, u"fwcfg"))
            continue;
        for (const config::SysinfoEntryConfig &entry : sysinfo.entries)
            files << text(entry.file);
    }
    files.removeIf([](const QString &path) { return !path.startsWith(u'/'); });
    files.removeDuplicates();
    return files;
}

QStringList writtenFiles(const config::DomainConfig &domain)
{
    QStringList files;
    forPorts(domain, [&](const config::CharacterDeviceConfig &device) {
        if (is(device.type, u"file"))
            files << text(device.source().path);
        files << text(device.logFile);
    });
    for (const config::MemoryDeviceConfig &memory : domain.memoryDevices)
        files << (memory.readOnly ? QString() : text(memory.path));
    files.removeIf([](const QString &path) {
        return !path.startsWith(u'/') || path.startsWith(QStringLiteral("/dev/"));
    });
    files.removeDuplicates();
    return files;
}

} // namespace inn::qemu
