#include "ui/domain/hardware/hardwareforms.h"

#include "models/host.h"
#include "ui/domain/hardware/hardwareentries.h"
#include "ui/domain/images/imagebutton.h"
#include "ui/domain/tuning/limitsbutton.h"
#include "ui/widgets/prompter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace inn::ui {

namespace {

constexpr int kMostVcpus = 1024;
constexpr int kMostMebibytes = 64 << 20; // 64 TiB
constexpr int kDeviceRole = Qt::UserRole;

using Text = std::optional<QString>;

QString text(const Text &value)
{
    return value.value_or(QString());
}

QFormLayout *makeForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setContentsMargins(12, 12, 12, 12);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

QSpinBox *makeNumber(const char *name, const QString &accessibleName, int largest)
{
    auto *box = new QSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessibleName);
    box->setRange(1, largest);
    box->setGroupSeparatorShown(true);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    box->setMinimumWidth(140);
    return box;
}

void addChoices(QComboBox *box, const QStringList &words)
{
    for (const QString &word : words)
        box->addItem(word.isEmpty() ? HardwareForm::tr("usual") : word, word);
}

// Shows the word, also one that is not among the usual ones.
void choose(QComboBox *box, const QString &word)
{
    int index = box->findData(word);
    if (index < 0) {
        box->addItem(word, word);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

// Empty means: not said.
void take(Text &value, const QString &word)
{
    if (text(value) != word)
        value = word.isEmpty() ? Text() : Text(word);
}

QComboBox *makeChoice(const char *name, const QString &accessibleName, const QStringList &words)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessibleName);
    addChoices(box, words);
    return box;
}

} // namespace

ResourcesForm::ResourcesForm(QWidget *parent)
    : HardwareForm(parent)
    , m_vcpus(makeNumber("vcpus", tr("Processors"), kMostVcpus))
    , m_maximumVcpus(makeNumber("maximumVcpus", tr("Most processors while it runs"), kMostVcpus))
    , m_memory(makeNumber("memory", tr("Memory"), kMostMebibytes))
    , m_maximumMemory(makeNumber("maximumMemory", tr("Most memory while it runs"), kMostMebibytes))
{
    for (QSpinBox *box : { m_memory, m_maximumMemory }) {
        box->setSuffix(tr(" MiB"));
        box->setSingleStep(256);
    }
    QFormLayout *form = makeForm(this);
    form->addRow(tr("&Processors:"), m_vcpus);
    form->addRow(tr("at &most:"), m_maximumVcpus);
    form->addRow(tr("M&emory:"), m_memory);
    form->addRow(tr("at mos&t:"), m_maximumMemory);
    auto *hint = new QLabel(
        tr("While the machine runs, processors and memory can change up to the maximum. The maximum itself "
           "changes for the next start."));
    hint->setWordWrap(true);
    form->addRow(hint);
    for (QSpinBox *box : { m_vcpus, m_maximumVcpus, m_memory, m_maximumMemory })
        connect(box, &QSpinBox::valueChanged, this, &HardwareForm::edited);
}

void ResourcesForm::show(const config::DomainConfig &domain, const config::DeviceRef &)
{
    const QSignalBlocker blocker(this);
    const unsigned maximum = domain.vcpus.value_or(1);
    m_vcpus->setValue(int(domain.vcpusCurrent.value_or(maximum)));
    m_maximumVcpus->setValue(int(maximum));
    const Bytes most = domain.memory.value_or(Bytes {});
    m_memory->setValue(int(domain.currentMemory.value_or(most).toMib()));
    m_maximumMemory->setValue(int(most.toMib()));
}

unsigned ResourcesForm::vcpus() const
{
    return unsigned(m_vcpus->value());
}

unsigned ResourcesForm::maximumVcpus() const
{
    return unsigned(std::max(m_vcpus->value(), m_maximumVcpus->value()));
}

Bytes ResourcesForm::memory() const
{
    return Bytes::mib(quint64(m_memory->value()));
}

Bytes ResourcesForm::maximumMemory() const
{
    return Bytes::mib(quint64(std::max(m_memory->value(), m_maximumMemory->value())));
}

void ResourcesForm::write(config::DomainConfig &domain, const config::DeviceRef &) const
{
    domain.vcpus = maximumVcpus();
    domain.vcpusCurrent = vcpus() == maximumVcpus() ? std::optional<unsigned>() : vcpus();
    domain.memory = maximumMemory();
    domain.currentMemory = memory();
}

DiskForm::DiskForm(models::Domain *machine, Prompter &prompter, QWidget *parent)
    : HardwareForm(parent)
    , m_image(new ImageButton(machine, prompter))
    , m_limits(new LimitsButton(LimitsButton::Kind::Disk, machine))
    , m_prompter(prompter)
    , m_source(new QLineEdit)
    , m_browse(new QPushButton(tr("&Browse…")))
    , m_eject(new QPushButton(tr("&Eject")))
    , m_bus(makeChoice("diskBus", tr("Bus"),
          { QStringLiteral("virtio"), QStringLiteral("scsi"), QStringLiteral("sata"), QStringLiteral("ide"),
              QStringLiteral("usb") }))
    , m_cache(makeChoice("diskCache", tr("Caching"),
          { QString(), QStringLiteral("none"), QStringLiteral("writeback"), QStringLiteral("writethrough"),
              QStringLiteral("directsync"), QStringLiteral("unsafe") }))
    , m_readOnly(new QCheckBox(tr("&Read only")))
{
    m_source->setObjectName(QStringLiteral("diskSource"));
    m_source->setAccessibleName(tr("Image or medium"));
    m_browse->setObjectName(QStringLiteral("browseDiskSource"));
    m_eject->setObjectName(QStringLiteral("ejectMedium"));
    m_readOnly->setObjectName(QStringLiteral("diskReadOnly"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_source, 1);
    row->addWidget(m_browse);
    row->addWidget(m_eject);
    QFormLayout *form = makeForm(this);
    auto *label = new QLabel(tr("&Image:"));
    label->setBuddy(m_source);
    form->addRow(label, row);
    form->addRow(tr("B&us:"), m_bus);
    form->addRow(tr("&Caching:"), m_cache);
    form->addRow(QString(), m_readOnly);
    auto *more = new QHBoxLayout;
    more->addWidget(m_image);
    more->addWidget(m_limits);
    more->addStretch();
    form->addRow(QString(), more);
    connect(m_source, &QLineEdit::textChanged, this, &HardwareForm::edited);
    connect(m_bus, &QComboBox::currentIndexChanged, this, &HardwareForm::edited);
    connect(m_cache, &QComboBox::currentIndexChanged, this, &HardwareForm::edited);
    connect(m_readOnly, &QCheckBox::toggled, this, &HardwareForm::edited);
    connect(m_browse, &QPushButton::clicked, this, &DiskForm::browse);
    connect(m_eject, &QPushButton::clicked, m_source, &QLineEdit::clear);
}

void DiskForm::browse()
{
    m_prompter.askFile(this, { tr("Choose an image"), FileQuestion::Purpose::Open, m_source->text(), {} },
        [this](const QString &path) { m_source->setText(path); });
}

void DiskForm::show(const config::DomainConfig &domain, const config::DeviceRef &device)
{
    const QSignalBlocker blocker(this);
    const config::DiskConfig &disk = domain.disks[device.index];
    const QString type = config::sourceTypeOf(disk);
    const bool isPath = type == QStringLiteral("file") || type == QStringLiteral("block");
    QString source;
    if (disk.source && type == QStringLiteral("volume"))
        source = text(disk.source->pool) + u'/' + text(disk.source->volume);
    else if (disk.source)
        source = type == QStringLiteral("block") ? text(disk.source->dev) : text(disk.source->file);
    m_source->setText(source);
    m_source->setCursorPosition(0);
    m_source->setReadOnly(!isPath);
    m_browse->setEnabled(isPath);
    m_eject->setVisible(disk.isRemovable());
    m_limits->setDevice(text(disk.targetDev));
    m_image->setDisk(text(disk.targetDev), !disk.isRemovable() && disk.source);
    choose(m_bus, text(disk.bus));
    choose(m_cache, text(disk.cache));
    m_readOnly->setChecked(disk.readOnly);
    m_readOnly->setEnabled(disk.device != QStringLiteral("cdrom"));
}

void DiskForm::write(config::DomainConfig &domain, const config::DeviceRef &device) const
{
    config::DiskConfig &disk = domain.disks[device.index];
    const QString path = m_source->text().trimmed();
    if (!m_source->isReadOnly()) {
        const bool isBlock = config::sourceTypeOf(disk) == QStringLiteral("block");
        const QString before = !disk.source ? QString()
            : isBlock                       ? text(disk.source->dev)
                                            : text(disk.source->file);
        if (path != before && path.isEmpty()) {
            disk.source.reset();
        } else if (path != before) {
            if (!disk.source)
                disk.source.emplace();
            const bool nowBlock = path.startsWith(QStringLiteral("/dev/"));
            disk.type = nowBlock ? QStringLiteral("block") : QStringLiteral("file");
            disk.source->file = nowBlock ? Text() : Text(path);
            disk.source->dev = nowBlock ? Text(path) : Text();
            disk.backingStore.reset();
        }
    }
    const QString bus = m_bus->currentData().toString();
    if (text(disk.bus) != bus) {
        disk.bus = bus;
        disk.address.reset(); // that of the other bus
    }
    take(disk.cache, m_cache->currentData().toString());
    if (m_readOnly->isEnabled())
        disk.readOnly = m_readOnly->isChecked();
}

GraphicsForm::GraphicsForm(QWidget *parent)
    : HardwareForm(parent)
    , m_type(makeChoice(
          "graphicsType", tr("Kind of display"), { QStringLiteral("vnc"), QStringLiteral("spice") }))
    , m_listen(makeChoice("graphicsListen", tr("Who can reach it"), {}))
    , m_password(new QLineEdit)
{
    m_listen->addItem(tr("This computer only"), QStringLiteral("127.0.0.1"));
    m_listen->addItem(tr("All computers that can reach the host"), QStringLiteral("0.0.0.0"));
    m_password->setObjectName(QStringLiteral("graphicsPassword"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("none"));
    QFormLayout *form = makeForm(this);
    form->addRow(tr("&Kind:"), m_type);
    form->addRow(tr("&Reached by:"), m_listen);
    form->addRow(tr("Pass&word:"), m_password);
    connect(m_type, &QComboBox::currentIndexChanged, this, &HardwareForm::edited);
    connect(m_listen, &QComboBox::currentIndexChanged, this, &HardwareForm::edited);
    connect(m_password, &QLineEdit::textChanged, this, &HardwareForm::edited);
}

void GraphicsForm::show(const config::DomainConfig &domain, const config::DeviceRef &device)
{
    const QSignalBlocker blocker(this);
    const config::GraphicsConfig &graphics = domain.graphics[device.index];
    choose(m_type, text(graphics.type));
    const QString listen = graphics.listen.value_or(QStringLiteral("127.0.0.1"));
    choose(m_listen, listen);
    m_password->setText(text(graphics.password));
}

void GraphicsForm::write(config::DomainConfig &domain, const config::DeviceRef &device) const
{
    config::GraphicsConfig &graphics = domain.graphics[device.index];
    take(graphics.type, m_type->currentData().toString());
    const QString listen = m_listen->currentData().toString();
    if (graphics.listen.value_or(QStringLiteral("127.0.0.1")) != listen) {
        graphics.listen = listen;
        graphics.listens.clear();
    }
    take(graphics.password, m_password->text());
}

BootForm::BootForm(QWidget *parent)
    : HardwareForm(parent)
    , m_list(new QListWidget)
    , m_up(new QPushButton(tr("Move &Up")))
    , m_down(new QPushButton(tr("Move &Down")))
{
    m_list->setObjectName(QStringLiteral("bootList"));
    m_list->setAccessibleName(tr("What the machine starts from, in this order"));
    m_up->setObjectName(QStringLiteral("bootUp"));
    m_down->setObjectName(QStringLiteral("bootDown"));
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *hint
        = new QLabel(tr("The machine starts from the first checked device that has a system. The order "
                        "counts from the next start on."));
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(hint);
    layout->addLayout(row, 1);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &BootForm::updateButtons);
    connect(m_list, &QListWidget::itemChanged, this, &HardwareForm::edited);
}

void BootForm::move(int step)
{
    const int row = m_list->currentRow();
    const int next = row + step;
    if (row < 0 || next < 0 || next >= m_list->count())
        return;
    m_list->insertItem(next, m_list->takeItem(row));
    m_list->setCurrentRow(next);
    Q_EMIT edited();
}

void BootForm::updateButtons()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() + 1 < m_list->count());
}

void BootForm::show(const config::DomainConfig &domain, const config::DeviceRef &)
{
    const QSignalBlocker blocker(this);
    const QSignalBlocker listBlocker(m_list);
    m_list->clear();
    struct Row
    {
        HardwareEntry entry;
        unsigned order = 0; // 0: not at all
    };
    std::vector<Row> rows;
    for (const HardwareEntry &entry : hardwareEntries(domain)) {
        const bool canBoot = entry.kind == HardwareEntry::Kind::Device
            && (entry.device.family == config::DeviceFamily::Disk
                || entry.device.family == config::DeviceFamily::Interface);
        if (!canBoot)
            continue;
        const config::DeviceInfoConfig *info = config::deviceInfo(domain, entry.device);
        rows.push_back({ entry, info ? info->bootOrder.value_or(0) : 0 });
    }
    // Kinds of devices, as older documents say it: the first of each.
    unsigned next = 1;
    for (const config::BootDeviceConfig &boot : domain.os.boot) {
        const QString dev = text(boot.dev);
        for (Row &row : rows) {
            const bool isDisk = row.entry.device.family == config::DeviceFamily::Disk;
            const QString kind = !isDisk ? QStringLiteral("network")
                : domain.disks[row.entry.device.index].device == QStringLiteral("cdrom")
                ? QStringLiteral("cdrom")
                : QStringLiteral("hd");
            if (kind == dev && row.order == 0) {
                row.order = next++;
                break;
            }
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return (a.order == 0 ? ~0U : a.order) < (b.order == 0 ? ~0U : b.order);
    });
    for (const Row &row : rows) {
        auto *item = new QListWidgetItem(icon(row.entry.icon),
            row.entry.text.isEmpty() ? row.entry.title
                                     : QStringLiteral("%1   %2").arg(row.entry.title, row.entry.text),
            m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(row.order > 0 ? Qt::Checked : Qt::Unchecked);
        item->setData(kDeviceRole, QPoint(int(row.entry.device.family), int(row.entry.device.index)));
    }
    m_list->setCurrentRow(0);
    updateButtons();
}

void BootForm::write(config::DomainConfig &domain, const config::DeviceRef &) const
{
    domain.os.boot.clear();
    unsigned next = 1;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const QPoint place = item->data(kDeviceRole).toPoint();
        config::DeviceInfoConfig *info
            = config::deviceInfo(domain, { config::DeviceFamily(place.x()), size_t(place.y()) });
        if (info)
            info->bootOrder
                = item->checkState() == Qt::Checked ? std::optional<unsigned>(next++) : std::nullopt;
    }
}

} // namespace inn::ui
