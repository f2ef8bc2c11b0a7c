#include "wizards/createvm/systempage.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/searchfield.h"
#include "wizards/common/fieldnote.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace inn::wizards {

SystemPage::SystemPage(CreateVmPlan &plan, QWidget *parent)
    : CreateVmPage(plan, Page::System, parent)
    , m_name(new QLabel(this))
    , m_origin(new ui::Badge)
    , m_facts(new QLabel(this))
    , m_useDetected(new QPushButton(tr("&Use what was detected"), this))
    , m_search(new ui::SearchField(tr("Search by name, version or maker"), this))
    , m_outdated(new QCheckBox(tr("&Also systems that are no longer maintained"), this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
{
    m_search->setObjectName(QStringLiteral("osSearch"));
    m_search->setAccessibleName(tr("Search operating systems"));
    m_list->setObjectName(QStringLiteral("osList"));
    m_list->setAccessibleName(tr("Operating systems"));
    m_outdated->setObjectName(QStringLiteral("osOutdated"));
    m_useDetected->setObjectName(QStringLiteral("useDetected"));
    m_useDetected->setAutoDefault(false);
    m_list->setModel(&m_model);
    m_list->setUniformItemSizes(true);
    m_empty->setObjectName(QStringLiteral("osEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buildCard());
    layout->addWidget(addNote(Field::System, m_search));
    layout->addSpacing(6);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty);
    layout->addWidget(m_outdated);

    connect(m_search, &QLineEdit::textChanged, this, &SystemPage::search);
    connect(m_search, &ui::SearchField::leaveDownwards, m_list, [this] {
        m_list->setFocus();
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model.index(0));
    });
    connect(m_outdated, &QCheckBox::toggled, this, &SystemPage::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SystemPage::choose);
    connect(m_useDetected, &QPushButton::clicked, this, [this] {
        this->plan().system.forget();
        m_search->clear();
        Q_EMIT changed();
    });
    search();
}

QWidget *SystemPage::buildCard()
{
    auto *card = new QFrame(this);
    card->setFrameShape(QFrame::StyledPanel);
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    m_name->setFont(font);
    m_name->setObjectName(QStringLiteral("osName"));
    m_facts->setObjectName(QStringLiteral("osFacts"));
    m_facts->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_name);
    top->addWidget(m_origin);
    top->addStretch(1);
    top->addWidget(m_useDetected);
    auto *layout = new QVBoxLayout(card);
    layout->addLayout(top);
    layout->addWidget(m_facts);
    return card;
}

void SystemPage::setSystems(osinfo::OperatingSystemsPtr systems)
{
    m_model.setSystems(std::move(systems));
    search();
}

void SystemPage::setSystemsProblem(const QString &sentence)
{
    m_empty->setText(sentence);
    m_empty->setVisible(true);
}

void SystemPage::search()
{
    const QSignalBlocker blocker(m_list->selectionModel());
    m_model.search(
        m_search->text(), m_outdated->isChecked() ? osinfo::Outdated::Shown : osinfo::Outdated::Hidden);
    selectShown();
    if (!m_model.isLoaded())
        return;
    m_empty->setText(
        tr("No system fits “%1”. Try fewer words, or tick the box below.").arg(m_search->text()));
    m_empty->setVisible(m_model.rowCount() == 0);
    m_list->setVisible(m_model.rowCount() > 0);
}

void SystemPage::selectShown()
{
    const int row = m_model.rowOf(plan().system.value().id);
    const QSignalBlocker blocker(m_list->selectionModel());
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row));
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_list->viewport()->update();
}

void SystemPage::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    plan().system.choose(m_model.at(index.row()));
    Q_EMIT changed();
}

void SystemPage::load()
{
    const auto current = m_list->currentIndex();
    if (!current.isValid() || m_model.at(current.row()).id != plan().system.value().id)
        selectShown();
    describe();
}

void SystemPage::describe()
{
    const osinfo::OperatingSystem &os = plan().system.value();
    const bool detected = !plan().system.standard().isGeneric();
    const bool chosen = plan().system.isChosen() && os.id != plan().system.standard().id;
    m_name->setText(os.isGeneric() ? tr("Unknown system") : os.name);
    if (chosen) {
        m_origin->setText(tr("Chosen"));
        m_origin->setTone(ui::Badge::Tone::Accent);
    } else if (detected) {
        const bool exact = plan().disc.value && plan().disc.value->match == osinfo::Medium::Match::Exact;
        m_origin->setText(exact ? tr("Detected") : tr("Nearest known"));
        m_origin->setTone(exact ? ui::Badge::Tone::Good : ui::Badge::Tone::Waiting);
    } else {
        m_origin->setText(tr("Not detected"));
        m_origin->setTone(ui::Badge::Tone::Neutral);
    }
    m_useDetected->setVisible(detected && chosen);

    const osinfo::Resources &wanted = plan().profile.recommended;
    QStringList facts;
    if (!os.isGeneric()) {
        facts << os.vendor;
        if (os.released.isValid())
            facts << tr("released %1").arg(QLocale().toString(os.released, QLocale::ShortFormat));
        if (os.endOfLife.isValid())
            facts << tr("maintained until %1").arg(QLocale().toString(os.endOfLife, QLocale::ShortFormat));
    } else {
        facts << tr("Hardware that nearly every system of today knows");
    }
    if (plan().profile.os.id == os.id)
        facts << tr("recommended: %1, %2 memory, %3 disk")
                     .arg(processorsText(wanted.vcpus), wanted.memory.toString(), wanted.disk.toString());
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

} // namespace inn::wizards
