#include "ui/manager/selectionpage.h"

#include "models/domain.h"
#include "ui/manager/machineactions.h"

#include <QGridLayout>
#include <QLabel>
#include <QMap>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace inn::ui {

namespace {

constexpr int kShownNames = 200;

} // namespace

SelectionPage::SelectionPage(const MachineActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_states(new QLabel)
    , m_names(new QLabel)
{
    setObjectName(QStringLiteral("selectionPage"));
    m_title->setObjectName(QStringLiteral("selectionTitle"));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_names->setTextFormat(Qt::PlainText);
    m_names->setWordWrap(true);
    m_names->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_names->setContentsMargins(0, 0, 8, 0);

    auto *buttons = new QHBoxLayout;
    const auto add = [buttons](QAction *action) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Selection"));
        button->setAccessibleName(action->text().remove(QLatin1Char('&')));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        buttons->addWidget(button);
    };
    using api::DomainAction;
    for (DomainAction action : { DomainAction::Start, DomainAction::Suspend, DomainAction::Resume,
             DomainAction::Shutdown, DomainAction::ManagedSave, DomainAction::Destroy })
        add(actions.action(action));
    add(actions.action(MachineActions::Extra::GroupAndTags));
    add(actions.action(MachineActions::Extra::Delete));
    buttons->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_names);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 12);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_states);
    layout->addLayout(buttons);
    layout->addWidget(scroll, 1);
}

void SelectionPage::setDomains(const std::vector<models::Domain *> &domains)
{
    m_title->setText(tr("%n machine(s) selected", nullptr, int(domains.size())));
    QMap<QString, int> states;
    QStringList names;
    for (const models::Domain *domain : domains) {
        ++states[api::domainStateText(domain->info().state)];
        if (names.size() < kShownNames)
            names << domain->name();
    }
    QStringList counts;
    for (auto state = states.constBegin(); state != states.constEnd(); ++state)
        counts << tr("%1 %2", "a number and a state: 3 running").arg(state.value()).arg(state.key());
    m_states->setText(counts.join(QStringLiteral(" · ")));
    QString list = names.join(QStringLiteral("\n"));
    if (int(domains.size()) > kShownNames)
        list += QLatin1Char('\n') + tr("… and %n more", nullptr, int(domains.size()) - kShownNames);
    m_names->setText(list);
}

} // namespace inn::ui
