#include "ui/manager/selectionpage.h"

#include "models/domain.h"
#include "ui/manager/machineactions.h"
#include "ui/widgets/icons.h"

#include <QLabel>
#include <QListWidget>
#include <QMap>
#include <QToolButton>
#include <QVBoxLayout>

namespace inn::ui {

namespace {

constexpr int kShownNames = 1000;
constexpr int kUpdateDelayMs = 100;

} // namespace

SelectionPage::SelectionPage(const MachineActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_states(new QLabel)
    , m_names(new QListWidget)
{
    setObjectName(QStringLiteral("selectionPage"));
    m_title->setObjectName(QStringLiteral("selectionTitle"));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_states->setObjectName(QStringLiteral("selectionStates"));
    m_names->setObjectName(QStringLiteral("selectionNames"));
    m_names->setAccessibleName(tr("Selected machines"));
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->setFlow(QListView::TopToBottom);
    m_names->setWrapping(true);
    m_names->setIconSize(QSize(16, 16));
    m_names->setResizeMode(QListView::Adjust);
    m_names->setSelectionMode(QAbstractItemView::NoSelection);
    m_names->viewport()->setAutoFillBackground(false);
    m_update.setSingleShot(true);
    m_update.setInterval(kUpdateDelayMs);
    connect(&m_update, &QTimer::timeout, this, &SelectionPage::update);

    // In two rows: one would make small windows wider.
    auto *buttons = new QVBoxLayout;
    QHBoxLayout *row = nullptr;
    const auto addRow = [buttons, &row] {
        row = new QHBoxLayout;
        row->setAlignment(Qt::AlignLeft);
        buttons->addLayout(row);
    };
    const auto add = [&row](QAction *action) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Selection"));
        button->setAccessibleName(action->text().remove(QLatin1Char('&')));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    };
    using api::DomainAction;
    addRow();
    for (DomainAction action : { DomainAction::Start, DomainAction::Suspend, DomainAction::Resume,
             DomainAction::Shutdown, DomainAction::ManagedSave, DomainAction::Destroy })
        add(actions.action(action));
    addRow();
    add(actions.action(MachineActions::Extra::Migrate));
    add(actions.action(MachineActions::Extra::Compare));
    add(actions.action(MachineActions::Extra::GroupAndTags));
    add(actions.action(MachineActions::Extra::Delete));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 12);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_states);
    layout->addLayout(buttons);
    layout->addWidget(m_names, 1);
}

void SelectionPage::setDomains(const std::vector<models::Domain *> &domains)
{
    for (const QPointer<models::Domain> &domain : m_domains) {
        if (domain)
            disconnect(domain, nullptr, &m_update, nullptr);
    }
    m_domains.assign(domains.begin(), domains.end());
    for (models::Domain *domain : domains) {
        connect(domain, &models::Domain::changed, &m_update, qOverload<>(&QTimer::start));
        connect(domain, &QObject::destroyed, &m_update, qOverload<>(&QTimer::start));
    }
    update();
}

void SelectionPage::update()
{
    std::erase_if(m_domains, [](const QPointer<models::Domain> &domain) { return !domain; });
    m_title->setText(tr("%n machine(s) selected", nullptr, int(m_domains.size())));
    QMap<QString, int> states;
    m_names->clear();
    for (const QPointer<models::Domain> &domain : m_domains) {
        ++states[api::domainStateText(domain->info().state)];
        if (m_names->count() < kShownNames)
            m_names->addItem(new QListWidgetItem(icon(stateIcon(domain->info())), domain->name()));
    }
    if (int(m_domains.size()) > kShownNames)
        m_names->addItem(tr("… and %n more", nullptr, int(m_domains.size()) - kShownNames));
    QStringList counts;
    for (auto state = states.constBegin(); state != states.constEnd(); ++state)
        counts << tr("%1 %2", "a number and a state: 3 running").arg(state.value()).arg(state.key());
    m_states->setText(counts.join(QStringLiteral(" · ")));
}

} // namespace inn::ui
