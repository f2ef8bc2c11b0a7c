// Machines of OVFs as documents of ours, and back.
#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/transfer/archive.h"
#include "backend/transfer/ovf.h"
#include "backend/transfer/transferplan.h"

#include <QCryptographicHash>
#include <QFile>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>

namespace inn::transfer {

using config::DiskConfig;
using config::DomainConfig;

namespace {

bool usesIde(const OvfMachine &machine)
{
    return std::any_of(
        machine.disks.begin(), machine.disks.end(), [](const OvfDisk &disk) { return disk.bus == u"ide"; });
}

// IDE needs the older machine type; EFI is served best by the newer one.
QString busOf(const OvfMachine &machine, const OvfDisk &disk)
{
    return disk.bus == u"ide" && machine.efi ? QStringLiteral("sata") : disk.bus;
}

DiskConfig drive(const QString &device, const QString &target, const QString &bus)
{
    DiskConfig disk;
    disk.type = QStringLiteral("file");
    disk.device = device;
    disk.driverName = QStringLiteral("qemu");
    disk.driverType = QStringLiteral("raw");
    disk.targetDev = target;
    disk.bus = bus;
    disk.readOnly = device == u"cdrom";
    return disk;
}

} // namespace

QString ovfTarget(const OvfMachine &machine, size_t disk)
{
    const QString bus = busOf(machine, machine.disks[disk]);
    const QString prefix = bus == u"virtio" ? QStringLiteral("vd")
        : bus == u"ide"                     ? QStringLiteral("hd")
                                            : QStringLiteral("sd");
    int index = 0;
    for (size_t i = 0; i < disk; ++i) {
        const QString other = busOf(machine, machine.disks[i]);
        const bool same = other == bus || (other != u"ide" && other != u"virtio" && prefix == u"sd");
        index += same ? 1 : 0;
    }
    const QString letters = index < 26 ? QString(QChar(u'a' + index))
                                       : QString(QChar(u'a' + index / 26 - 1)) + QChar(u'a' + index % 26);
    return prefix + letters;
}

QByteArray domainOf(const OvfMachine &machine)
{
    DomainConfig domain;
    const bool isOld = usesIde(machine) && !machine.efi;
    domain.type = QStringLiteral("kvm");
    domain.name = machine.name;
    if (!machine.annotation.isEmpty())
        domain.description = machine.annotation;
    if (!machine.system.isEmpty())
        domain.title = QString(machine.system).replace(u'\n', u' ');
    domain.memory = machine.memory;
    domain.vcpus = machine.cpus;
    domain.os.type = QStringLiteral("hvm");
    domain.os.arch = QStringLiteral("x86_64");
    domain.os.machine = isOld ? QStringLiteral("pc") : QStringLiteral("q35");
    if (machine.efi)
        domain.os.firmware = QStringLiteral("efi");
    if (machine.secureBoot)
        domain.os.firmwareFeatures = { secureBoot() };
    config::BootDeviceConfig boot;
    boot.dev = QStringLiteral("hd");
    domain.os.boot.push_back(boot);
    domain.features.emplace().acpi = true;
    domain.features->apic.emplace();
    domain.cpu.emplace().mode = QStringLiteral("host-passthrough");
    for (size_t i = 0; i < machine.disks.size(); ++i) {
        const OvfDisk &from = machine.disks[i];
        DiskConfig disk = drive(QStringLiteral("disk"), ovfTarget(machine, i), busOf(machine, from));
        disk.driverType = QStringLiteral("qcow2");
        disk.source.emplace().file
            = QStringLiteral("/") + (from.file.isEmpty() ? disk.targetDev.value() : from.file);
        domain.disks.push_back(disk);
        if (from.bus != u"scsi" || from.controller.isEmpty() || !domain.controllers.empty())
            continue;
        config::ControllerConfig controller;
        controller.type = QStringLiteral("scsi");
        controller.index = 0;
        controller.model = from.controller;
        domain.controllers.push_back(controller);
    }
    // Behind the disks, on letters that nothing has.
    for (int i = 0; i < machine.cdDrives; ++i) {
        const QString letter(QChar(u'v' + i));
        domain.disks.push_back(drive(QStringLiteral("cdrom"),
            isOld ? QStringLiteral("hd") + QChar(u'c' + i) : QStringLiteral("sd") + letter,
            isOld ? QStringLiteral("ide") : QStringLiteral("sata")));
    }
    if (isOld) { // four places there are
        std::erase_if(domain.disks, [&](const DiskConfig &disk) {
            return disk.device == u"cdrom"
                && (*disk.targetDev > u"hdd"
                    || std::count_if(domain.disks.begin(), domain.disks.end(),
                           [&](const DiskConfig &other) { return other.targetDev == disk.targetDev; })
                        > 1);
        });
    }
    for (const OvfInterface &from : machine.interfaces) {
        config::InterfaceConfig interface;
        interface.type = QStringLiteral("network");
        interface.sourceNetwork = from.network.isEmpty() ? QStringLiteral("default") : from.network;
        interface.mac = from.mac.isEmpty() ? config::randomHardwareAddress() : from.mac;
        interface.model = from.model;
        domain.interfaces.push_back(interface);
    }
    config::CharacterDeviceConfig serial;
    serial.type = QStringLiteral("pty");
    domain.serials.push_back(serial);
    config::GraphicsConfig graphics;
    graphics.type = QStringLiteral("vnc");
    graphics.port = -1;
    graphics.autoport = QStringLiteral("yes");
    domain.graphics.push_back(graphics);
    config::VideoConfig video;
    video.model = QStringLiteral("vga");
    domain.videos.push_back(video);
    if (machine.sound) {
        config::SoundConfig sound;
        sound.model = QStringLiteral("ich9");
        domain.sounds.push_back(sound);
    }
    return config::writeDomain(domain);
}

namespace {

const QString kOvf = QStringLiteral("http://schemas.dmtf.org/ovf/envelope/1");
const QString kRasd
    = QStringLiteral("http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData");
const QString kVssd
    = QStringLiteral("http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_VirtualSystemSettingData");
const QString kVmware = QStringLiteral("http://www.vmware.com/schema/ovf");
const QString kStreamOptimized
    = QStringLiteral("http://www.vmware.com/interfaces/specifications/vmdk.html#streamOptimized");

class OvfWriter
{
public:
    OvfWriter(QByteArray *out, const DomainConfig &domain, const std::vector<OvfFile> &files)
        : m_xml(out)
        , m_domain(domain)
        , m_files(files)
    {
    }
    void write();

private:
    using Values = std::vector<std::pair<const char *, QString>>;
    void references();
    void networks();
    void hardware();
    void item(const Values &values);
    void info(const QString &text) { m_xml.writeTextElement(kOvf, QStringLiteral("Info"), text); }
    void begin(const char *name) { m_xml.writeStartElement(kOvf, QLatin1String(name)); }
    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(kOvf, QLatin1String(name), value);
    }
    static QString networkOf(const config::InterfaceConfig &interface)
    {
        return interface.sourceNetwork.value_or(interface.sourceBridge.value_or(QStringLiteral("NAT")));
    }

    QXmlStreamWriter m_xml;
    const DomainConfig &m_domain;
    const std::vector<OvfFile> &m_files;
    int m_instance = 0;
};

void OvfWriter::references()
{
    begin("References");
    for (size_t i = 0; i < m_files.size(); ++i) {
        m_xml.writeEmptyElement(kOvf, QStringLiteral("File"));
        attribute("id", QStringLiteral("file%1").arg(i + 1));
        attribute("href", m_files[i].name);
        attribute("size", QString::number(m_files[i].size.count));
    }
    m_xml.writeEndElement();
    begin("DiskSection");
    info(QStringLiteral("Virtual disks"));
    for (size_t i = 0; i < m_files.size(); ++i) {
        m_xml.writeEmptyElement(kOvf, QStringLiteral("Disk"));
        attribute("diskId", QStringLiteral("vmdisk%1").arg(i + 1));
        attribute("fileRef", QStringLiteral("file%1").arg(i + 1));
        attribute("capacity", QString::number(m_files[i].capacity.count));
        attribute("capacityAllocationUnits", QStringLiteral("byte"));
        attribute("format", kStreamOptimized);
    }
    m_xml.writeEndElement();
}

void OvfWriter::networks()
{
    QStringList names;
    for (const config::InterfaceConfig &interface : m_domain.interfaces)
        names += networkOf(interface);
    names.removeDuplicates();
    begin("NetworkSection");
    info(QStringLiteral("Networks"));
    for (const QString &name : names) {
        begin("Network");
        attribute("name", name);
        m_xml.writeTextElement(kOvf, QStringLiteral("Description"), name);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

// The schema wants the elements of an item in the order of their names.
void OvfWriter::item(const Values &values)
{
    Values sorted = values;
    sorted.emplace_back("InstanceID", QString::number(++m_instance));
    std::sort(sorted.begin(), sorted.end(), [](const auto &left, const auto &right) {
        return QByteArrayView(left.first) < QByteArrayView(right.first);
    });
    begin("Item");
    for (const auto &[name, value] : sorted)
        m_xml.writeTextElement(kRasd, QLatin1String(name), value);
    m_xml.writeEndElement();
}

void OvfWriter::hardware()
{
    begin("VirtualHardwareSection");
    info(QStringLiteral("Virtual hardware"));
    begin("System");
    m_xml.writeTextElement(kVssd, QStringLiteral("ElementName"), QStringLiteral("Virtual Hardware Family"));
    m_xml.writeTextElement(kVssd, QStringLiteral("InstanceID"), QStringLiteral("0"));
    m_xml.writeTextElement(
        kVssd, QStringLiteral("VirtualSystemIdentifier"), m_domain.name.value_or(QString()));
    m_xml.writeTextElement(kVssd, QStringLiteral("VirtualSystemType"), QStringLiteral("vmx-13"));
    m_xml.writeEndElement();
    const unsigned cpus = m_domain.vcpus.value_or(1);
    item({ { "ElementName", QStringLiteral("%1 virtual CPU").arg(cpus) },
        { "ResourceType", QStringLiteral("3") }, { "VirtualQuantity", QString::number(cpus) } });
    const quint64 memory = m_domain.memory.value_or(Bytes::mib(512)).toMib();
    item({ { "AllocationUnits", QStringLiteral("byte * 2^20") },
        { "ElementName", QStringLiteral("%1 MB of memory").arg(memory) },
        { "ResourceType", QStringLiteral("4") }, { "VirtualQuantity", QString::number(memory) } });
    // What every maker's hypervisor has: disks and drives on SATA.
    item({ { "Address", QStringLiteral("0") }, { "ElementName", QStringLiteral("SATA Controller 0") },
        { "ResourceSubType", QStringLiteral("AHCI") }, { "ResourceType", QStringLiteral("20") } });
    const QString sata = QString::number(m_instance);
    int place = 0;
    for (size_t i = 0; i < m_files.size(); ++i) {
        item({ { "AddressOnParent", QString::number(place++) },
            { "ElementName", QStringLiteral("Hard Disk %1").arg(i + 1) },
            { "HostResource", QStringLiteral("ovf:/disk/vmdisk%1").arg(i + 1) }, { "Parent", sata },
            { "ResourceType", QStringLiteral("17") } });
    }
    for (const DiskConfig &disk : m_domain.disks) {
        if (config::deviceOf(disk) != u"cdrom")
            continue;
        item({ { "AddressOnParent", QString::number(place++) },
            { "AutomaticAllocation", QStringLiteral("false") },
            { "ElementName", QStringLiteral("CD/DVD Drive") }, { "Parent", sata },
            { "ResourceType", QStringLiteral("15") } });
    }
    for (const config::InterfaceConfig &interface : m_domain.interfaces) {
        const QString model = interface.model.value_or(QString());
        Values values { { "Address", interface.mac.value_or(QString()) },
            { "AutomaticAllocation", QStringLiteral("true") }, { "Connection", networkOf(interface) },
            { "ElementName", QStringLiteral("Network adapter") },
            { "ResourceSubType",
                model == u"e1000e"        ? QStringLiteral("E1000e")
                    : model == u"vmxnet3" ? QStringLiteral("VmxNet3")
                    : model == u"pcnet"   ? QStringLiteral("PCNet32")
                    : model == u"virtio"  ? QStringLiteral("virtio")
                                          : QStringLiteral("E1000") },
            { "ResourceType", QStringLiteral("10") } };
        item(values);
    }
    if (m_domain.os.firmware == u"efi" || (m_domain.os.loader && m_domain.os.loaderType == u"pflash")) {
        m_xml.writeEmptyElement(kVmware, QStringLiteral("Config"));
        attribute("required", QStringLiteral("false"));
        m_xml.writeAttribute(kVmware, QStringLiteral("key"), QStringLiteral("firmware"));
        m_xml.writeAttribute(kVmware, QStringLiteral("value"), QStringLiteral("efi"));
    }
    m_xml.writeEndElement();
}

void OvfWriter::write()
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(2);
    m_xml.writeStartDocument();
    m_xml.writeNamespace(kOvf, QStringLiteral("ovf"));
    m_xml.writeNamespace(kRasd, QStringLiteral("rasd"));
    m_xml.writeNamespace(kVssd, QStringLiteral("vssd"));
    m_xml.writeNamespace(kVmware, QStringLiteral("vmw"));
    begin("Envelope");
    references();
    networks();
    begin("VirtualSystem");
    attribute("id", m_domain.name.value_or(QStringLiteral("vm")));
    info(QStringLiteral("A virtual machine"));
    m_xml.writeTextElement(kOvf, QStringLiteral("Name"), m_domain.name.value_or(QString()));
    begin("OperatingSystemSection");
    attribute("id", QStringLiteral("1"));
    info(QStringLiteral("The kind of installed guest operating system"));
    m_xml.writeTextElement(
        kOvf, QStringLiteral("Description"), m_domain.title.value_or(QStringLiteral("Other")));
    m_xml.writeEndElement();
    if (m_domain.description) {
        begin("AnnotationSection");
        info(QStringLiteral("A human-readable annotation"));
        m_xml.writeTextElement(kOvf, QStringLiteral("Annotation"), *m_domain.description);
        m_xml.writeEndElement();
    }
    hardware();
    m_xml.writeEndDocument();
}

QByteArray sumLine(const QString &name, const QCryptographicHash &hash)
{
    return "SHA256(" + name.toUtf8() + ")= " + hash.result().toHex() + '\n';
}

} // namespace

QByteArray writeOvf(const DomainConfig &domain, const std::vector<OvfFile> &files)
{
    QByteArray out;
    OvfWriter(&out, domain, files).write();
    return out;
}

QByteArray ovfSumLine(const QString &name, const QByteArray &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return sumLine(name, hash);
}

Result<QByteArray> ovfSumLineOf(const QString &path, const QString &name)
{
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isValid())
        return systemError(errno, translated("“%1” could not be read.").arg(path));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const ByteSink sink = [&hash](QByteArrayView piece) -> Result<> {
        hash.addData(piece);
        return {};
    };
    TRY(drain(file, sink, {}));
    return sumLine(name, hash);
}

} // namespace inn::transfer
