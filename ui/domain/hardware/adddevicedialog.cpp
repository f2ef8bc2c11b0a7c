#include "ui/domain/hardware/adddevicedialog.h"

#include "models/host.h"
#include "ui/domain/hardware/hardwareforms.h"
#include "ui/domain/hardware/hostdevicepicker.h"
#include "ui/domain/hardware/interfaceform.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/xmleditor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace inn::ui {

namespace {

constexpr double kUsualSize = 20; // GiB
constexpr double kLargestSize = 1 << 20;

const QRegularExpression &usbIdentity()
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9a-fA-F]{4}):([0-9a-fA-F]{4})$"));
    return pattern;
}

} // namespace

QString AddDeviceDialog::title(Kind kind)
{
    switch (kind) {
    case Kind::Disk:
        return tr("Add a disk");
    case Kind::CdDrive:
        return tr("Add a CD drive");
    case Kind::NetworkCard:
        return tr("Add a network card");
    case Kind::UsbDevice:
        return tr("Add a USB device of the host");
    case Kind::PciDevice:
        return tr("Add a PCI device of the host");
    case Kind::Document:
        break;
    }
    return tr("Add a device by its XML");
}

AddDeviceDialog::AddDeviceDialog(
    Kind kind, models::Host *host, const config::DomainConfig &machine, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_host(host)
    , m_machine(machine)
    , m_prompter(prompter)
    , m_problem(new ProblemLabel)
{
    setObjectName(QStringLiteral("addDeviceDialog"));
    setWindowTitle(title(kind));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("addDeviceOk"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    switch (kind) {
    case Kind::Disk:
    case Kind::CdDrive:
        addDiskRows(form);
        break;
    case Kind::NetworkCard:
        addNetworkRows(form);
        break;
    case Kind::UsbDevice:
        addUsbRows(form);
        break;
    case Kind::PciDevice:
        addPciRows(form);
        break;
    case Kind::Document:
        addEditor(form);
        break;
    }
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    m_ok->setDefault(true); // only now is it a button of this dialog
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(kind == Kind::Document ? 640 : 480);
    validate();
}

void AddDeviceDialog::addDiskRows(QFormLayout *form)
{
    const bool isCd = m_kind == Kind::CdDrive;
    m_path = new QLineEdit;
    m_path->setObjectName(QStringLiteral("newDiskPath"));
    m_path->setAccessibleName(isCd ? tr("Medium") : tr("Image"));
    m_browse = new QPushButton(tr("&Browse…"));
    m_browse->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(m_browse);
    m_bus = new QComboBox;
    m_bus->setObjectName(QStringLiteral("newDiskBus"));
    m_bus->setAccessibleName(tr("Bus"));
    if (!isCd) {
        m_place = new QComboBox;
        m_place->setObjectName(QStringLiteral("newDiskPlace"));
        m_place->setAccessibleName(tr("Where the image comes from"));
        m_place->addItem(tr("An image that exists"), QUuid());
        for (const api::PoolInfoPtr &pool : pools()) {
            if (pool->state == api::PoolState::Running)
                m_place->addItem(tr("A new image in “%1”").arg(pool->name), pool->uuid);
        }
        form->addRow(tr("&From:"), m_place);
        m_bus->addItem(tr("virtio (fastest)"), QStringLiteral("virtio"));
        connect(m_place, &QComboBox::currentIndexChanged, this, &AddDeviceDialog::validate);
    }
    auto *label = new QLabel(isCd ? tr("&Medium (may be empty):") : tr("&Image:"));
    label->setBuddy(m_path);
    form->addRow(label, row);
    if (!isCd) {
        m_size = new QDoubleSpinBox;
        m_size->setObjectName(QStringLiteral("newDiskSize"));
        m_size->setAccessibleName(tr("Size of the new image"));
        m_size->setRange(0.1, kLargestSize);
        m_size->setValue(kUsualSize);
        m_size->setSuffix(tr(" GiB"));
        form->addRow(tr("&Size:"), m_size);
    }
    m_bus->addItem(QStringLiteral("scsi"), QStringLiteral("scsi"));
    m_bus->addItem(QStringLiteral("usb"), QStringLiteral("usb"));
    m_bus->addItem(QStringLiteral("sata"), QStringLiteral("sata"));
    if (isCd)
        m_bus->setCurrentIndex(2);
    form->addRow(tr("B&us:"), m_bus);
    connect(m_browse, &QPushButton::clicked, this, &AddDeviceDialog::browse);
    connect(m_path, &QLineEdit::textChanged, this, &AddDeviceDialog::validate);
    connect(m_bus, &QComboBox::currentIndexChanged, this, &AddDeviceDialog::validate);
}

void AddDeviceDialog::addNetworkRows(QFormLayout *form)
{
    m_place = new QComboBox;
    m_place->setObjectName(QStringLiteral("newNetworkPlace"));
    m_place->setAccessibleName(tr("Connected to"));
    fillNetworkPlaces(m_place, m_host, {});
    m_model = new QComboBox;
    m_model->setObjectName(QStringLiteral("newNetworkModel"));
    m_model->setAccessibleName(tr("Model"));
    m_model->addItem(tr("virtio (fastest)"), QStringLiteral("virtio"));
    m_model->addItem(QStringLiteral("e1000e"), QStringLiteral("e1000e"));
    m_model->addItem(QStringLiteral("rtl8139"), QStringLiteral("rtl8139"));
    form->addRow(tr("&Connected to:"), m_place);
    form->addRow(tr("M&odel:"), m_model);
}

void AddDeviceDialog::addUsbRows(QFormLayout *form)
{
    m_picker = new HostDevicePicker(HostDevicePicker::Kind::Usb, m_host);
    form->addRow(tr("&Device:"), m_picker);
    connect(m_picker, &HostDevicePicker::changed, this, &AddDeviceDialog::takePicked);
    m_identity = new QLineEdit;
    m_identity->setObjectName(QStringLiteral("newUsbIdentity"));
    m_identity->setAccessibleName(tr("Vendor and product number"));
    m_identity->setPlaceholderText(QStringLiteral("046d:c52b"));
    m_identity->setToolTip(tr("As “lsusb” on the host lists it."));
    form->addRow(tr("&Vendor:product:"), m_identity);
    connect(m_identity, &QLineEdit::textChanged, this, &AddDeviceDialog::validate);
}

void AddDeviceDialog::addPciRows(QFormLayout *form)
{
    m_picker = new HostDevicePicker(HostDevicePicker::Kind::Pci, m_host);
    form->addRow(tr("&Device:"), m_picker);
    connect(m_picker, &HostDevicePicker::changed, this, &AddDeviceDialog::validate);
}

// The numbers stay there to be read, and to be written for a device that is not plugged in now.
void AddDeviceDialog::takePicked()
{
    const auto picked = m_picker->device();
    if (!picked || !picked->source)
        return;
    const auto number = [](const std::optional<unsigned> &value) {
        return QStringLiteral("%1").arg(value.value_or(0), 4, 16, QLatin1Char('0'));
    };
    m_identity->setText(number(picked->source->vendor) + u':' + number(picked->source->product));
}

void AddDeviceDialog::addEditor(QFormLayout *form)
{
    m_editor = new XmlEditor;
    m_editor->setObjectName(QStringLiteral("newDeviceXml"));
    m_editor->setMinimumHeight(260);
    m_editor->setText("<rng model=\"virtio\">\n  <backend model=\"random\">/dev/urandom</backend>\n</rng>\n");
    form->addRow(m_editor);
    const auto followKind = [this] {
        static const QRegularExpression start(QStringLiteral("^\\s*<\\s*(\\w+)"));
        const QString name = start.match(QString::fromUtf8(m_editor->text().left(256))).captured(1);
        for (int family = 0; family <= int(config::DeviceFamily::Audio); ++family) {
            if (config::elementName(config::DeviceFamily(family)) == name)
                m_editor->setSchema(&config::deviceTable(config::DeviceFamily(family)));
        }
        validate();
    };
    connect(m_editor, &XmlEditor::textChanged, this, followKind);
    followKind();
}

void AddDeviceDialog::browse()
{
    m_prompter.askFile(this, { tr("Choose an image"), FileQuestion::Purpose::Open, m_path->text(), {} },
        [this](const QString &path) { m_path->setText(path); });
}

std::vector<api::PoolInfoPtr> AddDeviceDialog::pools() const
{
    return m_host ? m_host->pools() : std::vector<api::PoolInfoPtr>();
}

QString AddDeviceDialog::freeTarget(const QString &bus) const
{
    const QString prefix = bus == QStringLiteral("virtio") ? QStringLiteral("vd") : QStringLiteral("sd");
    for (int number = 0; number < 26 * 26; ++number) {
        QString name = prefix;
        if (number >= 26)
            name += QChar(u'a' + number / 26 - 1);
        name += QChar(u'a' + number % 26);
        const bool taken = std::any_of(m_machine.disks.begin(), m_machine.disks.end(),
            [&](const config::DiskConfig &disk) { return disk.targetDev == name; });
        if (!taken)
            return name;
    }
    return prefix + QStringLiteral("zz");
}

QString AddDeviceDialog::volumeName() const
{
    return QStringLiteral("%1-%2.qcow2")
        .arg(m_machine.name.value_or(QString()), freeTarget(m_bus->currentData().toString()));
}

std::optional<AddDeviceDialog::NewImage> AddDeviceDialog::newImage() const
{
    if (m_kind != Kind::Disk || m_place->currentData().toUuid().isNull())
        return {};
    NewImage image;
    image.pool = m_place->currentData().toUuid();
    QXmlStreamWriter writer(&image.document);
    writer.writeStartElement(QStringLiteral("volume"));
    writer.writeTextElement(QStringLiteral("name"), volumeName());
    writer.writeTextElement(
        QStringLiteral("capacity"), QString::number(quint64(m_size->value() * 1024) * 1024 * 1024));
    writer.writeTextElement(QStringLiteral("allocation"), QStringLiteral("0"));
    writer.writeStartElement(QStringLiteral("target"));
    writer.writeEmptyElement(QStringLiteral("format"));
    writer.writeAttribute(QStringLiteral("type"), QStringLiteral("qcow2"));
    writer.writeEndElement();
    writer.writeEndElement();
    return image;
}

QString AddDeviceDialog::label() const
{
    const auto read = config::readDeviceElement(device());
    if (!read)
        return tr("a device");
    const auto ref = config::onlyDevice(*read);
    return ref ? config::deviceLabel(*read, *ref) : tr("a device");
}

QByteArray AddDeviceDialog::device() const
{
    config::DomainConfig made;
    switch (m_kind) {
    case Kind::Disk:
    case Kind::CdDrive: {
        config::DiskConfig disk;
        const QString path = m_path->text().trimmed();
        const bool isBlock = path.startsWith(QStringLiteral("/dev/"));
        disk.type = isBlock ? QStringLiteral("block") : QStringLiteral("file");
        disk.device = m_kind == Kind::CdDrive ? QStringLiteral("cdrom") : QStringLiteral("disk");
        disk.readOnly = m_kind == Kind::CdDrive;
        disk.bus = m_bus->currentData().toString();
        disk.targetDev = freeTarget(*disk.bus);
        disk.driverName = QStringLiteral("qemu");
        const bool isNew = newImage().has_value();
        const bool isQcow2 = isNew || path.endsWith(QStringLiteral(".qcow2"));
        disk.driverType = isQcow2 ? QStringLiteral("qcow2") : QStringLiteral("raw");
        if (isNew || !path.isEmpty()) {
            disk.source.emplace();
            if (isNew) {
                disk.type = QStringLiteral("volume");
                for (const api::PoolInfoPtr &pool : pools()) {
                    if (pool->uuid == m_place->currentData().toUuid())
                        disk.source->pool = pool->name;
                }
                disk.source->volume = volumeName();
            } else if (isBlock) {
                disk.source->dev = path;
            } else {
                disk.source->file = path;
            }
        }
        made.disks.push_back(disk);
        return config::deviceElement(made, { config::DeviceFamily::Disk, 0 });
    }
    case Kind::NetworkCard: {
        config::InterfaceConfig interface;
        setNetworkPlace(interface, m_place->currentData().toString());
        interface.model = m_model->currentData().toString();
        interface.mac = config::randomHardwareAddress();
        made.interfaces.push_back(interface);
        return config::deviceElement(made, { config::DeviceFamily::Interface, 0 });
    }
    case Kind::UsbDevice: {
        const auto match = usbIdentity().match(m_identity->text().trimmed());
        config::HostdevConfig hostdev;
        hostdev.mode = QStringLiteral("subsystem");
        hostdev.type = QStringLiteral("usb");
        hostdev.managed = QStringLiteral("yes");
        hostdev.source.emplace();
        hostdev.source->vendor = match.captured(1).toUInt(nullptr, 16);
        hostdev.source->product = match.captured(2).toUInt(nullptr, 16);
        made.hostdevs.push_back(hostdev);
        return config::deviceElement(made, { config::DeviceFamily::Hostdev, 0 });
    }
    case Kind::PciDevice:
        if (const auto picked = m_picker->device())
            made.hostdevs.push_back(*picked);
        return made.hostdevs.empty() ? QByteArray()
                                     : config::deviceElement(made, { config::DeviceFamily::Hostdev, 0 });
    case Kind::Document:
        break;
    }
    return m_editor->text();
}

QString AddDeviceDialog::problem() const
{
    switch (m_kind) {
    case Kind::Disk:
        if (!newImage() && m_path->text().trimmed().isEmpty())
            return tr("Choose an image.");
        return {};
    case Kind::CdDrive:
    case Kind::NetworkCard:
        return {};
    case Kind::UsbDevice:
        return usbIdentity().match(m_identity->text().trimmed()).hasMatch()
            ? QString()
            : tr("Choose a device, or give vendor and product number, such as 046d:c52b.");
    case Kind::PciDevice:
        return m_picker->device() ? QString() : tr("Choose a device.");
    case Kind::Document: {
        const auto read = config::readDeviceElement(m_editor->text());
        return read ? QString() : read.error().message;
    }
    }
    return {};
}

void AddDeviceDialog::validate()
{
    if (m_kind == Kind::Disk) {
        const bool isNew = newImage().has_value();
        m_path->setEnabled(!isNew);
        m_browse->setEnabled(!isNew);
        m_size->setEnabled(isNew);
    }
    const QString wrong = problem();
    m_problem->setProblem(wrong);
    m_ok->setEnabled(wrong.isEmpty());
}

} // namespace inn::ui
