#include "wizards/createvm/summarypage.h"

#include "backend/config/domain/domaintype.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/xmleditor.h"
#include "wizards/common/fieldnote.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace inn::wizards {

namespace {

constexpr int kPageRole = Qt::UserRole;

enum Column { LabelColumn, ValueColumn, HintColumn };

} // namespace

SummaryPage::SummaryPage(CreateVmPlan &plan, QWidget *parent)
    : CreateVmPage(plan, Page::Summary, parent)
    , m_name(new QLineEdit(this))
    , m_lines(new QTreeWidget(this))
    , m_editor(new ui::XmlEditor(this))
    , m_customize(new QCheckBox(tr("Change the &XML before creating"), this))
    , m_startOver(new QPushButton(tr("&Discard my XML"), this))
    , m_start(new QCheckBox(tr("&Start the machine now"), this))
{
    m_name->setObjectName(QStringLiteral("name"));
    m_lines->setObjectName(QStringLiteral("summary"));
    m_lines->setAccessibleName(tr("What will be made"));
    m_customize->setObjectName(QStringLiteral("customize"));
    m_startOver->setObjectName(QStringLiteral("discardXml"));
    m_startOver->setAutoDefault(false);
    m_start->setObjectName(QStringLiteral("startNow"));
    m_editor->setObjectName(QStringLiteral("xmlEditor"));
    m_editor->setChecker(&config::checkDomainText);
    m_editor->setSchema(&config::domainType());
    m_editor->setVisible(false);

    m_lines->setColumnCount(3);
    m_lines->setHeaderHidden(true);
    m_lines->setRootIsDecorated(false);
    m_lines->setAllColumnsShowFocus(true);
    m_lines->setUniformRowHeights(true);
    m_lines->setToolTip(tr("Click a line to change it"));
    m_lines->header()->setStretchLastSection(false);
    m_lines->header()->setSectionResizeMode(LabelColumn, QHeaderView::ResizeToContents);
    m_lines->header()->setSectionResizeMode(ValueColumn, QHeaderView::Stretch);
    m_lines->header()->setSectionResizeMode(HintColumn, QHeaderView::ResizeToContents);
    m_lines->setTextElideMode(Qt::ElideMiddle);

    auto *form = new QFormLayout;
    form->setVerticalSpacing(4);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(QString(), addNote(Field::Name, m_name));
    auto *options = new QHBoxLayout;
    options->addWidget(m_customize);
    options->addWidget(m_startOver);
    options->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addSpacing(6);
    layout->addWidget(m_lines);
    layout->addWidget(m_editor, 100);
    layout->addWidget(addNote(Field::Xml, m_editor));
    layout->addLayout(options);
    layout->addWidget(m_start);
    layout->addStretch(1);

    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        this->plan().name.choose(text);
        Q_EMIT changed();
    });
    connect(m_start, &QCheckBox::toggled, this, [this](bool on) {
        this->plan().startNow = on;
        Q_EMIT changed();
    });
    connect(m_customize, &QCheckBox::toggled, this, &SummaryPage::customize);
    connect(m_startOver, &QPushButton::clicked, this, &SummaryPage::startOver);
    connect(m_editor, &ui::XmlEditor::textEdited, this, &SummaryPage::takeText);
    connect(m_lines, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        Q_EMIT pageRequested(Page(item->data(0, kPageRole).toInt()));
    });
    connect(m_lines, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item) {
        Q_EMIT pageRequested(Page(item->data(0, kPageRole).toInt()));
    });
}

bool SummaryPage::isCheckingXml() const
{
    return m_editor->isVisibleTo(this) && m_editor->isChecking();
}

void SummaryPage::customize(bool wanted)
{
    if (wanted && !m_shelved.isEmpty()) {
        plan().customXml = m_shelved;
        plan().customBase = m_shelvedBase;
    } else if (!wanted && plan().customXml) {
        m_shelved = *plan().customXml;
        m_shelvedBase = plan().customBase;
        plan().customXml.reset();
    }
    m_editor->setText(plan().toXml());
    m_editor->checkNow();
    Q_EMIT changed();
    if (wanted)
        m_editor->setFocus();
}

void SummaryPage::startOver()
{
    m_shelved.clear();
    plan().customXml.reset();
    m_editor->setText(plan().toXml());
    m_editor->checkNow();
    Q_EMIT changed();
}

void SummaryPage::takeText()
{
    if (!plan().customXml)
        plan().customBase = plan().toXml();
    plan().customXml = m_editor->text();
    Q_EMIT changed();
}

void SummaryPage::fillLines()
{
    const auto lines = plan().summary();
    if (m_lines->topLevelItemCount() != int(lines.size())) {
        m_lines->clear();
        for (size_t i = 0; i < lines.size(); ++i)
            m_lines->addTopLevelItem(std::make_unique<QTreeWidgetItem>().release());
    }
    for (size_t i = 0; i < lines.size(); ++i) {
        QTreeWidgetItem *item = m_lines->topLevelItem(int(i));
        item->setText(LabelColumn, lines[i].label);
        item->setText(ValueColumn, lines[i].value);
        item->setText(HintColumn, tr("Change"));
        item->setForeground(HintColumn, palette().placeholderText());
        item->setSizeHint(ValueColumn, { 0, fontMetrics().height() + 12 });
        item->setToolTip(ValueColumn, lines[i].value);
        item->setData(0, kPageRole, int(lines[i].page));
        item->setData(LabelColumn, Qt::AccessibleTextRole,
            QStringLiteral("%1: %2").arg(lines[i].label, lines[i].value));
    }
}

// As high as its lines, so that what belongs together stands together.
void SummaryPage::fitLines()
{
    const int row = fontMetrics().height() + 12;
    m_lines->setFixedHeight(m_lines->topLevelItemCount() * row + 2 * m_lines->frameWidth() + 2);
}

void SummaryPage::load()
{
    if (m_name->text() != plan().name.value())
        m_name->setText(plan().name.value());
    const QSignalBlocker start(m_start);
    m_start->setChecked(plan().startNow);
    const bool customizes = m_customize->isChecked() || plan().customXml;
    if (customizes != m_customize->isChecked()) { // a draft that came back
        const QSignalBlocker blocker(m_customize);
        m_customize->setChecked(customizes);
        m_editor->setText(plan().toXml());
    }
    m_lines->setVisible(!customizes);
    m_editor->setVisible(customizes);
    m_startOver->setVisible(customizes && plan().customXml);
    if (customizes && !plan().customXml && m_editor->text() != plan().toXml())
        m_editor->setText(plan().toXml());
    m_name->setEnabled(!plan().customXml);
    m_name->setToolTip(plan().customXml ? tr("The name stands in the XML now.") : QString());
    fillLines();
    fitLines();
}

void SummaryPage::showProblems(const Problems &problems, Tone tone)
{
    CreateVmPage::showProblems(problems, tone);
    for (int row = 0; row < m_lines->topLevelItemCount(); ++row)
        m_lines->topLevelItem(row)->setIcon(HintColumn, {});
    // The first line of a page carries its page's worst.
    for (const Problem &problem : problems) {
        for (int row = 0; row < m_lines->topLevelItemCount(); ++row) {
            QTreeWidgetItem *item = m_lines->topLevelItem(row);
            if (Page(item->data(0, kPageRole).toInt()) != problem.page)
                continue;
            const bool stops = problem.severity != Problem::Severity::Warning;
            if (stops || item->icon(HintColumn).isNull())
                item->setIcon(HintColumn, ui::icon(stops ? ui::IconName::Error : ui::IconName::Warning));
            item->setToolTip(HintColumn, problem.text);
            break;
        }
    }
}

} // namespace inn::wizards
