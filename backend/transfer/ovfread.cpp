#include "backend/base/translated.h"
#include "backend/transfer/archive.h"
#include "backend/transfer/ovf.h"
#include "backend/xml/element.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace inn::transfer {

using xml::Element;

namespace {

constexpr size_t kMostDisks = 64, kMostInterfaces = 32;
constexpr int kMostDrives = 4;
constexpr unsigned kMostCpus = 4096;
constexpr double kMostBytes = double(quint64(1) << 56);

// Numbers of CIM for kinds of hardware.
enum Resource {
    Processor = 3,
    Memory = 4,
    IdeController = 5,
    ScsiController = 6,
    Ethernet = 10,
    Floppy = 14,
    CdDrive = 15,
    DvdDrive = 16,
    Disk = 17,
    OtherStorage = 20,
    UsbController = 23,
    Sound = 35,
};

Error refused(const QString &reason)
{
    return { ErrorCode::InvalidConfig, translated("The description (OVF) cannot be used: %1").arg(reason) };
}

// Attributes belong to OVF's namespace; who wrote the file chose the prefix.
QString attribute(const Element &element, const char *name)
{
    for (const char *prefix : { "ovf:", "", "vmw:", "vbox:", "ns0:", "o:" }) {
        if (const auto value = element.attribute(QByteArray(QByteArray(prefix) + name).constData()))
            return *value;
    }
    return {};
}

QString textOf(const Element &element, const char *child)
{
    return element.child(child).text().trimmed();
}

// "byte * 2^20", "MegaBytes", "GB"…
double unitOf(const QString &text)
{
    static const QRegularExpression power(QStringLiteral("^byte\\s*\\*\\s*2\\s*\\^\\s*(\\d{1,2})$"));
    const QString unit = text.trimmed().toLower();
    if (const auto match = power.match(unit); match.hasMatch())
        return std::pow(2.0, match.captured(1).toInt());
    if (unit.startsWith(u'k'))
        return 1024;
    if (unit.startsWith(u'm'))
        return 1024.0 * 1024;
    if (unit.startsWith(u'g'))
        return 1024.0 * 1024 * 1024;
    if (unit.startsWith(u't'))
        return 1024.0 * 1024 * 1024 * 1024;
    return 1;
}

Result<Bytes> amount(const QString &number, const QString &unit, const QString &of)
{
    bool isNumber = false;
    const double value = number.trimmed().toULongLong(&isNumber) * unitOf(unit);
    if (!isNumber || value < 0 || value > kMostBytes)
        return refused(translated("the size of “%1” is not acceptable.").arg(of.left(80)));
    return Bytes { quint64(value) };
}

QString formatOf(const QString &uri, const QString &file)
{
    const QString text = uri.toLower();
    if (text.contains(u"vmdk"))
        return QStringLiteral("vmdk");
    if (text.contains(u"vhd") || text.contains(u"vpc"))
        return QStringLiteral("vpc");
    if (text.contains(u"qcow"))
        return QStringLiteral("qcow2");
    const QString suffix = file.section(u'.', -1).toLower();
    if (suffix == u"vhd")
        return QStringLiteral("vpc");
    if (suffix == u"qcow2" || suffix == u"vmdk")
        return suffix;
    return suffix == u"img" || suffix == u"raw" ? QStringLiteral("raw") : QStringLiteral("vmdk");
}

QString interfaceModel(const QString &subtype)
{
    const QString text = subtype.toLower();
    if (text.contains(u"vmxnet3"))
        return QStringLiteral("vmxnet3");
    if (text.contains(u"virtio"))
        return QStringLiteral("virtio");
    if (text.contains(u"e1000e"))
        return QStringLiteral("e1000e");
    if (text.contains(u"pcnet"))
        return QStringLiteral("pcnet");
    return QStringLiteral("e1000");
}

QString scsiModel(const QString &subtype)
{
    const QString text = subtype.toLower();
    if (text.contains(u"virtio"))
        return QStringLiteral("virtio-scsi");
    if (text.contains(u"virtualscsi") || text.contains(u"pvscsi"))
        return QStringLiteral("vmpvscsi");
    if (text.contains(u"sas"))
        return QStringLiteral("lsisas1068");
    return QStringLiteral("lsilogic");
}

// OVF 0.9 calls its sections by a type.
Element section(const Element &parent, const char *name, const char *elementOf09 = "Section")
{
    if (const Element modern = parent.child(name))
        return modern;
    for (const Element &old : parent.children(elementOf09)) {
        const QString type = old.attribute("xsi:type").value_or(QString()).section(u':', -1);
        if (type == QLatin1String(name) + QStringLiteral("_Type"))
            return old;
    }
    return {};
}

QString instanceOf(const Element &item)
{
    const QString modern = textOf(item, "InstanceID");
    return modern.isEmpty() ? textOf(item, "InstanceId") : modern;
}

// The names of the files that one is cut into; none: it is not cut.
Result<QStringList> piecesOf(const QString &name, quint64 size, const QString &chunk)
{
    constexpr int kDigits = 9;
    QStringList pieces;
    if (chunk.isEmpty())
        return pieces;
    const quint64 each = chunk.toULongLong();
    const quint64 count = each > 0 ? size / each + (size % each > 0 ? 1 : 0) : 0;
    if (count == 0 || count > kMostEntries)
        return refused(translated("“%1” is cut into pieces that cannot be counted.").arg(name.left(80)));
    for (quint64 i = 0; i < count; ++i)
        pieces += name + u'.' + QString::number(i).rightJustified(kDigits, u'0');
    return pieces;
}

class OvfReader
{
public:
    Result<OvfMachine> read(const Element &envelope);

private:
    struct File
    {
        QString name;
        quint64 size = 0;
        QStringList pieces;
        bool isGzip = false;
        void describe(OvfDisk *disk) const
        {
            disk->file = name;
            disk->fileSize = size;
            disk->pieces = pieces;
            disk->isGzip = isGzip;
        }
    };
    struct Controller
    {
        QString bus, model;
        int address = 0;
    };
    Result<> files(const Element &references);
    Result<> disks(const Element &section);
    Result<> hardware(const Element &section);
    Result<> controller(const Element &item, int type);
    Result<> disk(const Element &item);
    Result<> interface(const Element &item);
    void extras(const Element &system);
    void note(const QString &sentence)
    {
        if (!m_machine.notes.contains(sentence) && m_machine.notes.size() < 50)
            m_machine.notes += sentence;
    }

    OvfMachine m_machine;
    QHash<QString, File> m_files;
    QHash<QString, OvfDisk> m_disks;
    QHash<QString, Controller> m_controllers; // by instance
};

Result<> OvfReader::files(const Element &references)
{
    for (const Element &file : references.children("File")) {
        const QString name = attribute(file, "href");
        if (m_files.size() >= qsizetype(kMostEntries))
            return refused(translated("it names too many files."));
        if (const QString problem = entryNameProblem(name); !problem.isEmpty() || name.contains(u':'))
            return refused(translated("it names files outside of the archive (“%1”).").arg(name.left(80)));
        const QString compression = attribute(file, "compression");
        if (!compression.isEmpty() && compression != u"identity" && compression != u"gzip")
            return refused(translated("“%1” is compressed in a way that is not taken.").arg(name.left(80)));
        const quint64 size = attribute(file, "size").toULongLong();
        TRY_ASSIGN(const QStringList pieces, piecesOf(name, size, attribute(file, "chunkSize")));
        m_files.insert(attribute(file, "id"), { name, size, pieces, compression == u"gzip" });
    }
    return {};
}

Result<> OvfReader::disks(const Element &section)
{
    for (const Element &element : section.children("Disk")) {
        if (size_t(m_disks.size()) >= kMostDisks)
            return refused(translated("it has too many disks."));
        if (!attribute(element, "parentRef").isEmpty())
            return refused(translated("a disk builds on another one; export the machine without snapshots."));
        const QString id = attribute(element, "diskId");
        const QString reference = attribute(element, "fileRef");
        OvfDisk disk;
        if (!reference.isEmpty()) {
            if (!m_files.contains(reference))
                return refused(translated("the disk “%1” has no file.").arg(id.left(80)));
            m_files[reference].describe(&disk);
        }
        disk.format = formatOf(attribute(element, "format"), disk.file);
        TRY_ASSIGN(disk.capacity,
            amount(attribute(element, "capacity"), attribute(element, "capacityAllocationUnits"), id));
        disk.populated = Bytes { attribute(element, "populatedSize").toULongLong() };
        m_disks.insert(id, disk);
    }
    return {};
}

Result<> OvfReader::controller(const Element &item, int type)
{
    const QString subtype = textOf(item, "ResourceSubType");
    Controller controller;
    controller.address = textOf(item, "Address").toInt();
    controller.bus = type == IdeController ? QStringLiteral("ide")
        : type == ScsiController           ? QStringLiteral("scsi")
                                           : QStringLiteral("sata");
    if (type == OtherStorage && subtype.contains(u"nvme", Qt::CaseInsensitive))
        note(translated("An NVMe controller became a SATA controller."));
    if (type == ScsiController) {
        controller.model = scsiModel(subtype);
        if (subtype.contains(u"buslogic", Qt::CaseInsensitive))
            note(translated("A BusLogic controller became an LSI one; the guest may need its driver."));
    }
    m_controllers.insert(instanceOf(item), controller);
    return {};
}

Result<> OvfReader::disk(const Element &item)
{
    const QString resource = textOf(item, "HostResource");
    const QString id = resource.section(u'/', -1);
    OvfDisk disk;
    if (resource.contains(QStringLiteral("/file/")) && m_files.contains(id)) {
        m_files[id].describe(&disk);
        disk.format = formatOf({}, disk.file);
    } else if (m_disks.contains(id)) {
        disk = m_disks[id];
    } else {
        return refused(translated("a drive uses a disk that is not there (“%1”).").arg(resource.left(80)));
    }
    const Controller controller
        = m_controllers.value(textOf(item, "Parent"), { QStringLiteral("sata"), {}, 0 });
    disk.bus = controller.bus;
    disk.controller = controller.model;
    disk.unit
        = textOf(item, "AddressOnParent").toInt() + (controller.bus == u"ide" ? 2 * controller.address : 0);
    if (m_machine.disks.size() >= kMostDisks)
        return refused(translated("it has too many disks."));
    m_machine.disks.push_back(disk);
    return {};
}

Result<> OvfReader::interface(const Element &item)
{
    if (m_machine.interfaces.size() >= kMostInterfaces)
        return refused(translated("it has too many network interfaces."));
    OvfInterface interface;
    interface.network = textOf(item, "Connection");
    interface.model = interfaceModel(textOf(item, "ResourceSubType"));
    const QString mac = textOf(item, "Address").toLower();
    static const QRegularExpression address(QStringLiteral("^([0-9a-f]{2}:){5}[0-9a-f]{2}$"));
    interface.mac = address.match(mac).hasMatch() ? mac : QString();
    m_machine.interfaces.push_back(interface);
    return {};
}

Result<> OvfReader::hardware(const Element &section)
{
    std::vector<Element> items = section.children("Item");
    for (const char *more : { "StorageItem", "EthernetPortItem" }) {
        for (const Element &item : section.children(more))
            items.push_back(item);
    }
    // Drives name their controllers, which may stand behind them.
    for (const Element &item : items) {
        const int type = textOf(item, "ResourceType").toInt();
        if (type == IdeController || type == ScsiController || type == OtherStorage)
            TRY(controller(item, type));
    }
    for (const Element &item : items) {
        const QString quantity = textOf(item, "VirtualQuantity");
        switch (textOf(item, "ResourceType").toInt()) {
        case Processor:
            m_machine.cpus = std::clamp(quantity.toUInt(), 1u, kMostCpus);
            break;
        case Memory: {
            const QString units = textOf(item, "AllocationUnits");
            TRY_ASSIGN(m_machine.memory,
                amount(
                    quantity, units.isEmpty() ? QStringLiteral("MegaBytes") : units, translated("memory")));
            break;
        }
        case Ethernet:
            TRY(interface(item));
            break;
        case Disk:
            TRY(disk(item));
            break;
        case CdDrive:
        case DvdDrive:
            m_machine.cdDrives = std::min(m_machine.cdDrives + 1, kMostDrives);
            break;
        case Floppy:
            m_machine.floppy = true;
            break;
        case Sound:
            m_machine.sound = true;
            break;
        case UsbController:
            m_machine.usb = true;
            break;
        default:
            break;
        }
    }
    return {};
}

// What the makers of OVFs tell in ways of their own.
void OvfReader::extras(const Element &system)
{
    const Element hardware = section(system, "VirtualHardwareSection");
    for (const Element &parent : { hardware, system }) {
        for (const char *name : { "Config", "ExtraConfig" }) {
            for (const Element &config : parent.children(name)) {
                const QString key = attribute(config, "key"), value = attribute(config, "value");
                if (key == u"firmware" && value == u"efi")
                    m_machine.efi = true;
                if (key.endsWith(QStringLiteral("secureBootEnabled"), Qt::CaseInsensitive)
                    && value == u"true")
                    m_machine.secureBoot = true;
            }
        }
    }
    const Element box = system.child("Machine"); // VirtualBox's own document
    if (const auto firmware = box.find("Hardware/Firmware").attribute("type"); firmware)
        m_machine.efi = m_machine.efi || firmware->startsWith(QStringLiteral("EFI"));
    if (!box.isNull() && !box.children("Snapshot").empty())
        note(translated("Snapshots of the machine are not taken over."));
}

Result<OvfMachine> OvfReader::read(const Element &envelope)
{
    if (envelope.name() != u"Envelope")
        return refused(translated("it is no OVF envelope."));
    TRY(files(envelope.child("References")));
    TRY(disks(section(envelope, "DiskSection")));
    for (const Element &network : section(envelope, "NetworkSection").children("Network"))
        m_machine.networks += attribute(network, "name").left(200);
    Element system = section(envelope, "VirtualSystem", "Content");
    if (system.isNull()) {
        const std::vector<Element> several
            = envelope.child("VirtualSystemCollection").children("VirtualSystem");
        if (several.empty())
            return refused(translated("there is no machine in it."));
        system = several.front();
        if (several.size() > 1)
            note(translated("There are %1 machines in it; only the first is taken.").arg(several.size()));
    }
    m_machine.name = textOf(system, "Name");
    if (m_machine.name.isEmpty())
        m_machine.name = attribute(system, "id");
    m_machine.name = m_machine.name.simplified().replace(u'/', u'-').left(100);
    if (!config::domainNameProblem(m_machine.name).isEmpty())
        m_machine.name = translated("imported");
    m_machine.annotation = textOf(section(system, "AnnotationSection"), "Annotation").left(10'000);
    m_machine.system = textOf(section(system, "OperatingSystemSection"), "Description").left(200);
    const Element hardwareSection = section(system, "VirtualHardwareSection");
    if (hardwareSection.isNull())
        return refused(translated("it tells nothing of the machine's hardware."));
    TRY(hardware(hardwareSection));
    extras(system);
    return m_machine;
}

} // namespace

Result<OvfMachine> readOvf(const QByteArray &xml)
{
    TRY_ASSIGN(const xml::Document document, xml::Document::parse(xml));
    return OvfReader().read(document.root());
}

} // namespace inn::transfer
