#include "wizards/createvm/resourcespage.h"

#include "wizards/common/fieldnote.h"
#include "wizards/common/markedslider.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace inn::wizards {

namespace {

constexpr int kSteps = 1000;
constexpr double kLeastMib = 128;
constexpr int kMostMib = 16 << 20; // 16 TiB

QLabel *heading(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, buddy->parentWidget());
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setBuddy(buddy);
    return label;
}

void addItem(QComboBox *box, const QString &text, const QVariant &value, const QString &reason)
{
    box->addItem(text, value);
    const int row = box->count() - 1;
    box->setItemData(row, reason, Qt::ToolTipRole);
    if (auto *items = qobject_cast<QStandardItemModel *>(box->model()); items && !reason.isEmpty())
        items->item(row)->setEnabled(false);
}

} // namespace

ResourcesPage::ResourcesPage(CreateVmPlan &plan, QWidget *parent)
    : CreateVmPage(plan, Page::Resources, parent)
    , m_memorySlider(new MarkedSlider(this))
    , m_memory(new QSpinBox(this))
    , m_memoryText(new QLabel(this))
    , m_vcpusSlider(new MarkedSlider(this))
    , m_vcpus(new QSpinBox(this))
    , m_vcpusText(new QLabel(this))
    , m_acceleration(new QComboBox(this))
    , m_firmware(new QComboBox(this))
{
    m_memory->setObjectName(QStringLiteral("memory"));
    m_memorySlider->setObjectName(QStringLiteral("memorySlider"));
    m_vcpus->setObjectName(QStringLiteral("vcpus"));
    m_vcpusSlider->setObjectName(QStringLiteral("vcpusSlider"));
    m_acceleration->setObjectName(QStringLiteral("acceleration"));
    m_firmware->setObjectName(QStringLiteral("firmware"));
    m_memory->setAccessibleName(tr("Memory in MiB"));
    m_memorySlider->setAccessibleName(tr("Memory"));
    m_vcpus->setAccessibleName(tr("Processors"));
    m_vcpusSlider->setAccessibleName(tr("Processors"));
    m_memory->setSuffix(tr(" MiB"));
    m_memory->setRange(0, kMostMib);
    m_memory->setSingleStep(256);
    m_memory->setGroupSeparatorShown(true);
    m_memorySlider->setRange(0, kSteps);
    m_memorySlider->setPageStep(kSteps / 20);

    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setColumnMinimumWidth(1, 130);
    grid->setVerticalSpacing(4);
    grid->addWidget(heading(tr("&Memory"), m_memory), 0, 0);
    grid->addWidget(m_memoryText, 0, 1, Qt::AlignRight);
    grid->addWidget(m_memorySlider, 1, 0);
    grid->addWidget(m_memory, 1, 1, Qt::AlignTop);
    grid->addWidget(addNote(Field::Memory, m_memory), 2, 0, 1, 2);
    grid->setRowMinimumHeight(3, 14);
    grid->addWidget(heading(tr("&Processors"), m_vcpus), 4, 0);
    grid->addWidget(m_vcpusText, 4, 1, Qt::AlignRight);
    grid->addWidget(m_vcpusSlider, 5, 0);
    grid->addWidget(m_vcpus, 5, 1, Qt::AlignTop);
    grid->addWidget(addNote(Field::Vcpus, m_vcpus), 6, 0, 1, 2);

    auto *platform = new QFormLayout;
    platform->setVerticalSpacing(4);
    platform->addRow(tr("&Acceleration:"), m_acceleration);
    platform->addRow(QString(), addNote(Field::Acceleration, m_acceleration, [this](FieldNote *note) {
        if (this->plan().host.kind == HostFacts::Kind::Test || this->plan().usesKvm())
            note->clear();
        else
            note->show(FieldNote::Kind::Warning, this->plan().accelerationText());
    }));
    platform->addRow(tr("&Firmware:"), m_firmware);
    platform->addRow(QString(), addNote(Field::Firmware, m_firmware));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(grid);
    layout->addSpacing(22);
    layout->addLayout(platform);
    layout->addStretch(1);

    connect(
        m_memory, &QSpinBox::valueChanged, this, [this](int mib) { setMemory(Bytes::mib(quint64(mib))); });
    connect(m_memorySlider, &QSlider::valueChanged, this, [this](int step) { setMemory(memoryOf(step)); });
    const auto setVcpus = [this](int count) {
        this->plan().vcpus.choose(unsigned(count));
        loadVcpus();
        Q_EMIT changed();
    };
    connect(m_vcpus, &QSpinBox::valueChanged, this, setVcpus);
    connect(m_vcpusSlider, &QSlider::valueChanged, this, setVcpus);
    connect(m_acceleration, &QComboBox::activated, this, [this](int row) {
        this->plan().acceleration.choose(m_acceleration->itemData(row).toBool());
        Q_EMIT changed();
    });
    connect(m_firmware, &QComboBox::activated, this, [this](int row) {
        this->plan().firmware.choose(m_firmware->itemData(row).toString());
        Q_EMIT changed();
    });
}

void ResourcesPage::setMemory(Bytes memory)
{
    plan().memory.choose(memory);
    loadMemory();
    Q_EMIT changed();
}

Bytes ResourcesPage::mostMemory() const
{
    const Bytes onHost = plan().host.info.memory;
    return std::max(onHost.count > 0 ? onHost : Bytes::gib(16), Bytes::gib(1));
}

// Each part of the way multiplies: 1 GiB more matters at 1 GiB, not at 100.
int ResourcesPage::stepOf(Bytes memory) const
{
    const double mib = std::max(double(memory.toMib()), kLeastMib);
    const double whole = std::log(double(mostMemory().toMib()) / kLeastMib);
    return std::clamp(int(std::lround(std::log(mib / kLeastMib) / whole * kSteps)), 0, kSteps);
}

Bytes ResourcesPage::memoryOf(int step) const
{
    const double mib = kLeastMib * std::pow(double(mostMemory().toMib()) / kLeastMib, double(step) / kSteps);
    const double grain = mib < 1024 ? 64 : mib < 8192 ? 256 : 1024;
    return Bytes::mib(quint64(std::lround(mib / grain) * grain));
}

void ResourcesPage::loadMemory()
{
    const Bytes memory = plan().memory.value();
    const QSignalBlocker spin(m_memory);
    const QSignalBlocker slider(m_memorySlider);
    if (Bytes::mib(quint64(m_memory->value())) != Bytes::mib(memory.toMib()))
        m_memory->setValue(int(std::min<quint64>(memory.toMib(), kMostMib)));
    if (!m_memorySlider->isSliderDown())
        m_memorySlider->setValue(stepOf(memory));
    const Bytes onHost = plan().host.info.memory;
    m_memoryText->setText(
        onHost.count > 0 ? tr("%1 of %2").arg(memory.toString(), onHost.toString()) : memory.toString());
    std::vector<MarkedSlider::Mark> marks { { stepOf(plan().profile.recommended.memory),
        tr("recommended") } };
    if (plan().profile.minimum.memory.count > 0)
        marks.push_back({ stepOf(plan().profile.minimum.memory), tr("least") });
    if (onHost.count > 0)
        marks.push_back({ kSteps, tr("all of the host") });
    m_memorySlider->setMarks(marks);
}

void ResourcesPage::loadVcpus()
{
    const unsigned vcpus = plan().vcpus.value();
    const unsigned onHost = plan().host.info.cpus;
    const QSignalBlocker spin(m_vcpus);
    const QSignalBlocker slider(m_vcpusSlider);
    constexpr unsigned kUnknownHost = 8;
    m_vcpus->setRange(0, 4096);
    m_vcpusSlider->setRange(1, int(std::max(2U, onHost ? onHost : kUnknownHost)));
    m_vcpus->setValue(int(vcpus));
    m_vcpusSlider->setValue(int(vcpus));
    m_vcpusText->setText(onHost > 0 ? tr("%1 of %2").arg(vcpus).arg(onHost) : QString::number(vcpus));
    std::vector<MarkedSlider::Mark> marks { { int(plan().profile.recommended.vcpus), tr("recommended") } };
    if (plan().profile.minimum.vcpus > 0)
        marks.push_back({ int(plan().profile.minimum.vcpus), tr("least") });
    if (onHost > 0)
        marks.push_back({ int(onHost), tr("all of the host") });
    m_vcpusSlider->setMarks(marks);
}

void ResourcesPage::loadPlatform()
{
    const auto &support = plan().host.support;
    m_acceleration->clear();
    addItem(m_acceleration, tr("KVM: full speed"), true,
        support.kvm.usable                 ? QString()
            : support.kvm.reason.isEmpty() ? tr("KVM is not available on this host.")
                                           : support.kvm.reason);
    addItem(m_acceleration, tr("Emulation: slow, works everywhere"), false, {});
    m_acceleration->setCurrentIndex(plan().usesKvm() ? 0 : 1);
    m_acceleration->setEnabled(plan().host.kind != HostFacts::Kind::Test);

    m_firmware->clear();
    addItem(m_firmware, tr("BIOS"), QStringLiteral("bios"),
        whyNotUsable(support.firmwares, QStringLiteral("bios")));
    addItem(m_firmware, tr("UEFI"), QStringLiteral("efi"),
        whyNotUsable(support.firmwares, QStringLiteral("efi")));
    m_firmware->setCurrentIndex(std::max(0, m_firmware->findData(plan().firmware.value())));
}

void ResourcesPage::load()
{
    loadMemory();
    loadVcpus();
    loadPlatform();
}

} // namespace inn::wizards
