#include "wizards/createvm/diskpage.h"

#include "wizards/common/fieldnote.h"
#include "wizards/common/spacebar.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace inn::wizards {

namespace {

constexpr int kIndent = 26;

Bytes fromGib(double gib)
{
    constexpr double kMib = 1024;
    return Bytes::mib(quint64(std::llround(gib * kMib)));
}

} // namespace

DiskPage::DiskPage(CreateVmPlan &plan, ui::Prompter &prompter, QWidget *parent)
    : CreateVmPage(plan, Page::Disk, parent)
    , m_kinds(new QButtonGroup(this))
    , m_new(new QRadioButton(tr("Create a &new disk"), this))
    , m_existing(new QRadioButton(tr("Use an &existing disk image"), this))
    , m_none(new QRadioButton(tr("N&o disk"), this))
    , m_path(new PathEdit(prompter, tr("Disk image"),
          { tr("Disk images (*.qcow2 *.img *.raw *.vmdk *.vdi *.vhdx *.vhd *.qed)"), tr("All files (*)") }))
    , m_uses(new QButtonGroup(this))
    , m_size(new QDoubleSpinBox)
    , m_format(new QComboBox)
    , m_pool(new QComboBox)
    , m_space(new SpaceBar)
    , m_makePool(new QPushButton)
    , m_where(new QLabel)
{
    m_new->setObjectName(QStringLiteral("diskNew"));
    m_existing->setObjectName(QStringLiteral("diskExisting"));
    m_none->setObjectName(QStringLiteral("diskNone"));
    m_kinds->addButton(m_new, int(DiskKind::New));
    m_kinds->addButton(m_existing, int(DiskKind::Existing));
    m_kinds->addButton(m_none, int(DiskKind::None));

    m_image = buildImage();
    m_volume = buildVolume();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_new);
    layout->addWidget(m_existing);
    layout->addWidget(m_none);
    layout->addSpacing(8);
    layout->addWidget(m_image);
    layout->addWidget(m_volume);
    layout->addStretch(1);

    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) {
        this->plan().disk.choose(DiskKind(id));
        Q_EMIT changed();
    });
    connect(m_uses, &QButtonGroup::idClicked, this, [this](int id) {
        this->plan().imageUse.choose(ImageUse(id));
        Q_EMIT changed();
    });
    connect(m_path, &PathEdit::edited, this, [this](const QString &path) {
        this->plan().imagePath = path;
        Q_EMIT changed();
    });
    connect(m_size, &QDoubleSpinBox::valueChanged, this, [this](double gib) {
        this->plan().diskSize.choose(fromGib(gib));
        Q_EMIT changed();
    });
    connect(m_format, &QComboBox::activated, this, [this] {
        this->plan().diskFormat.choose(m_format->currentData().toString());
        Q_EMIT changed();
    });
    connect(m_pool, &QComboBox::activated, this, [this] {
        this->plan().pool.choose(m_pool->currentData().toUuid());
        Q_EMIT changed();
    });
}

QWidget *DiskPage::buildImage()
{
    auto *box = new QWidget(this);
    auto *keep = new QRadioButton(tr("Use it &where it is"), box);
    auto *copy = new QRadioButton(tr("&Copy it into a pool; the original stays as it is"), box);
    keep->setObjectName(QStringLiteral("imageKeep"));
    copy->setObjectName(QStringLiteral("imageCopy"));
    m_uses->addButton(keep, int(ImageUse::Keep));
    m_uses->addButton(copy, int(ImageUse::Copy));
    m_path->setParent(box);
    m_path->setObjectName(QStringLiteral("diskImage"));
    m_path->field()->setObjectName(QStringLiteral("diskImagePath"));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_path);
    layout->addWidget(addNote(Field::Image, m_path, [this](FieldNote *note) {
        const auto &finding = this->plan().image;
        if (this->plan().imagePath.isEmpty() || finding.path != this->plan().imagePath || !finding.value)
            return note->clear();
        note->show(FieldNote::Kind::Good,
            tr("%1, %2 (%3 used)")
                .arg(finding.value->format, finding.value->virtualSize.toString(),
                    finding.value->actualSize.toString()));
    }));
    layout->addWidget(keep);
    layout->addWidget(copy);
    layout->addSpacing(8);
    return box;
}

QWidget *DiskPage::buildVolume()
{
    auto *box = new QWidget(this);
    m_size->setObjectName(QStringLiteral("diskSize"));
    m_size->setAccessibleName(tr("Size in GiB"));
    m_size->setSuffix(tr(" GiB"));
    m_size->setDecimals(2);
    m_size->setRange(0, 1 << 20);
    m_size->setSingleStep(5);
    m_format->setObjectName(QStringLiteral("diskFormat"));
    m_format->addItem(tr("qcow2: grows as needed, knows snapshots"), QStringLiteral("qcow2"));
    m_format->addItem(tr("raw: reserved at once, fastest"), QStringLiteral("raw"));
    m_pool->setObjectName(QStringLiteral("pool"));
    m_where->setObjectName(QStringLiteral("diskWhere"));
    m_where->setWordWrap(true);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_volumeForm = new QFormLayout(box);
    m_volumeForm->setContentsMargins(kIndent, 0, 0, 0);
    m_volumeForm->setVerticalSpacing(5);
    m_volumeForm->addRow(tr("&Size:"), m_size);
    m_volumeForm->addRow(QString(), addNote(Field::DiskSize, m_size));
    m_volumeForm->addRow(tr("&Format:"), m_format);
    m_volumeForm->addRow(QString(), addNote(Field::DiskFormat, m_format));
    m_volumeForm->addRow(tr("&Pool:"), m_pool);
    m_volumeForm->addRow(QString(), m_space);
    m_volumeForm->addRow(QString(), addNote(Field::Pool, m_pool));
    m_volumeForm->addRow(QString(), m_makePool);
    m_volumeForm->addRow(tr("File:"), m_where);
    m_makePool->setObjectName(QStringLiteral("makePool"));
    m_makePool->setAutoDefault(false);
    m_makePool->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_makePool, &QPushButton::clicked, this, &DiskPage::poolRequested);
    return box;
}

void DiskPage::setOffers(const std::vector<PathEdit::Offer> &images)
{
    m_path->setOffers(images);
}

void DiskPage::load()
{
    const bool imageIsSource = plan().source == SourceKind::DiskImage;
    for (QRadioButton *button : { m_new, m_existing, m_none })
        button->setVisible(!imageIsSource);
    m_kinds->button(int(imageIsSource ? DiskKind::Existing : plan().disk.value()))->setChecked(true);
    m_image->setVisible(plan().usesImage());
    m_image->layout()->setContentsMargins(imageIsSource ? 0 : kIndent, 0, 0, 0);
    m_path->setPath(plan().imagePath);
    m_path->setEnabled(!imageIsSource);
    m_path->setBrowsing(plan().host.local ? PathEdit::Browsing::Possible : PathEdit::Browsing::Impossible);
    m_uses->button(int(plan().imageUse.value()))->setChecked(true);
    m_volume->setVisible(plan().createsVolume());
    loadVolume();
}

void DiskPage::loadVolume()
{
    const bool copies = plan().copiesImage();
    m_volumeForm->setRowVisible(m_size, !copies);
    const QSignalBlocker size(m_size);
    if (fromGib(m_size->value()) != plan().diskSize.value())
        m_size->setValue(plan().diskSize.value().toGib());
    m_format->setCurrentIndex(std::max(0, m_format->findData(plan().diskFormat.value())));

    m_pool->clear();
    for (const api::PoolInfoPtr &pool : plan().host.usablePools()) {
        m_pool->addItem(tr("%1 — %2 free").arg(pool->name, pool->available.toString()), pool->uuid);
        m_pool->setItemData(m_pool->count() - 1, pool->targetPath, Qt::ToolTipRole);
    }
    m_pool->setEnabled(m_pool->count() > 0);
    m_pool->setCurrentIndex(m_pool->findData(plan().pool.value()));
    const api::PoolInfo *pool = plan().host.pool(plan().pool.value());
    m_volumeForm->setRowVisible(m_space, pool);
    if (pool) {
        const bool known = copies && plan().image.isFor(plan().imagePath) && plan().image.value;
        const Bytes added = known ? plan().image.value->actualSize
            : copies              ? Bytes {}
                                  : plan().diskSize.value();
        const Bytes used { pool->capacity.count - std::min(pool->available, pool->capacity).count };
        m_space->setSpace(pool->capacity, used, added);
    }
    m_where->setText(plan().diskPath());
    m_volumeForm->setRowVisible(m_where, !m_where->text().isEmpty());
    const PoolOffer offer = plan().poolOffer();
    m_volumeForm->setRowVisible(m_makePool, offer.isPossible());
    if (offer.isPossible())
        m_makePool->setText(offer.existing.isNull() ? tr("Create a pool in %1").arg(offer.folder)
                                                    : tr("Start the pool “%1”").arg(offer.name));
}

} // namespace inn::wizards
