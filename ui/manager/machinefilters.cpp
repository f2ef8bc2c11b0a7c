#include "ui/manager/machinefilters.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/settings.h"

#include <QActionGroup>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace inn::ui {

using models::MachinesModel;
using models::StateFilter;

namespace {

const char *const kKey = "machines/filters";
constexpr qsizetype kLongestText = 200;

struct StateRow
{
    StateFilter state;
    const char *name;
    const char *text;
};
constexpr StateRow kStates[] = {
    { StateFilter::Running, "filterRunning", QT_TRANSLATE_NOOP("inn::ui::MachineFilterMenu", "&Running") },
    { StateFilter::Paused, "filterPaused", QT_TRANSLATE_NOOP("inn::ui::MachineFilterMenu", "&Paused") },
    { StateFilter::Off, "filterOff", QT_TRANSLATE_NOOP("inn::ui::MachineFilterMenu", "&Off") },
    { StateFilter::Problem, "filterProblem",
        QT_TRANSLATE_NOOP("inn::ui::MachineFilterMenu", "With Prob&lems") },
};

constexpr const char *kGroupings[MachinesModel::kGroupingCount] = {
    QT_TRANSLATE_NOOP("inn::ui::GroupingMenu", "&Not at All"),
    QT_TRANSLATE_NOOP("inn::ui::GroupingMenu", "By &Host"),
    QT_TRANSLATE_NOOP("inn::ui::GroupingMenu", "By &Group"),
    QT_TRANSLATE_NOOP("inn::ui::GroupingMenu", "By &State"),
    QT_TRANSLATE_NOOP("inn::ui::GroupingMenu", "By &Tags"),
    QT_TRANSLATE_NOOP("inn::ui::GroupingMenu", "By S&ystem"),
};

// An ampersand in a name is no mnemonic.
QString plain(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

MachineFilter::Grouping groupingOf(const QString &key)
{
    for (int grouping = 0; grouping < MachinesModel::kGroupingCount; ++grouping) {
        if (MachinesModel::groupingKey(MachineFilter::Grouping(grouping)) == key)
            return MachineFilter::Grouping(grouping);
    }
    return MachineFilter::Grouping::None;
}

std::vector<MachineFilter> SavedFilters::list() const
{
    std::vector<MachineFilter> filters;
    const QJsonArray stored
        = QJsonDocument::fromJson(Settings(m_store).bytes(QString::fromLatin1(kKey))).array();
    for (const QJsonValue &value : stored) {
        const QJsonObject object = value.toObject();
        MachineFilter filter;
        filter.name = object[u"name"].toString().left(kLongestText);
        filter.text = object[u"text"].toString();
        filter.states = models::StateFilters::fromInt(object[u"states"].toInt() & 0xf);
        filter.grouping = groupingOf(object[u"grouping"].toString());
        if (!filter.name.isEmpty() && filters.size() < kMost)
            filters.push_back(std::move(filter));
    }
    std::sort(filters.begin(), filters.end(), [](const MachineFilter &left, const MachineFilter &right) {
        return left.name.localeAwareCompare(right.name) < 0;
    });
    return filters;
}

void SavedFilters::write(const std::vector<MachineFilter> &filters)
{
    QJsonArray stored;
    for (const MachineFilter &filter : filters) {
        stored.append(QJsonObject { { QStringLiteral("name"), filter.name },
            { QStringLiteral("text"), filter.text }, { QStringLiteral("states"), filter.states.toInt() },
            { QStringLiteral("grouping"), MachinesModel::groupingKey(filter.grouping) } });
    }
    Settings(m_store).setBytes(
        QString::fromLatin1(kKey), QJsonDocument(stored).toJson(QJsonDocument::Compact));
}

void SavedFilters::save(const MachineFilter &filter)
{
    std::vector<MachineFilter> filters = list();
    std::erase_if(filters, [&](const MachineFilter &each) { return each.name == filter.name; });
    filters.push_back(filter);
    write(filters);
}

void SavedFilters::remove(const QString &name)
{
    std::vector<MachineFilter> filters = list();
    std::erase_if(filters, [&](const MachineFilter &each) { return each.name == name; });
    write(filters);
}

MachineFilterMenu::MachineFilterMenu(Prompter &prompter, QSettings &store, QWidget *parent)
    : QMenu(parent)
    , m_prompter(prompter)
    , m_saved(store)
    , m_window(parent)
{
    setObjectName(QStringLiteral("filterMenu"));
    connect(this, &QMenu::aboutToShow, this, &MachineFilterMenu::fill);
}

QString MachineFilterMenu::currentName() const
{
    MachineFilter wanted = m_filter;
    for (const MachineFilter &saved : m_saved.list()) {
        wanted.name = saved.name;
        if (wanted == saved)
            return saved.name;
    }
    return {};
}

void MachineFilterMenu::fill()
{
    clear();
    addStates();
    addSeparator();
    addSaved();
    addSeparator();
    QAction *saving = addAction(ui::icon(IconName::Save), tr("&Save This Filter…"));
    saving->setObjectName(QStringLiteral("filterSave"));
    connect(saving, &QAction::triggered, this, &MachineFilterMenu::askName);
    QAction *everything = addAction(tr("Show &All Machines"));
    everything->setObjectName(QStringLiteral("filterNone"));
    everything->setEnabled(!m_filter.text.isEmpty() || m_filter.states);
    connect(everything, &QAction::triggered, this, [this] {
        MachineFilter none;
        none.grouping = m_filter.grouping;
        Q_EMIT chosen(none);
    });
}

void MachineFilterMenu::addStates()
{
    for (const StateRow &row : kStates) {
        QAction *action = addAction(tr(row.text));
        action->setObjectName(QString::fromLatin1(row.name));
        action->setCheckable(true);
        action->setChecked(m_filter.states.testFlag(row.state));
        connect(action, &QAction::toggled, this, [this, state = row.state](bool wanted) {
            MachineFilter changed = m_filter;
            changed.states.setFlag(state, wanted);
            Q_EMIT chosen(changed);
        });
    }
}

void MachineFilterMenu::addSaved()
{
    const std::vector<MachineFilter> saved = m_saved.list();
    if (saved.empty())
        return;
    const QString current = currentName();
    for (const MachineFilter &filter : saved) {
        QAction *action = addAction(plain(filter.name));
        action->setObjectName(QStringLiteral("filter-") + filter.name);
        action->setCheckable(true);
        action->setChecked(filter.name == current);
        connect(action, &QAction::triggered, this, [this, filter] { Q_EMIT chosen(filter); });
    }
    addSeparator();
    QMenu *removing = addMenu(tr("&Delete a Filter"));
    removing->setObjectName(QStringLiteral("filterDelete"));
    for (const MachineFilter &filter : saved) {
        QAction *action = removing->addAction(plain(filter.name));
        action->setObjectName(QStringLiteral("filterDelete-") + filter.name);
        connect(action, &QAction::triggered, this, [this, name = filter.name] { m_saved.remove(name); });
    }
}

void MachineFilterMenu::askName()
{
    TextQuestion question;
    question.title = tr("Save the Filter");
    question.label = tr("&Name:");
    question.value = currentName().isEmpty() ? m_filter.text : currentName();
    question.problem = [this](const QString &text) {
        if (text.trimmed().isEmpty())
            return tr("Give the filter a name.");
        if (text.size() > kLongestText)
            return tr("The name is too long; use at most %1 characters.").arg(kLongestText);
        const auto saved = m_saved.list();
        const bool isNew = std::none_of(saved.begin(), saved.end(),
            [&](const MachineFilter &each) { return each.name == text.trimmed(); });
        return isNew && saved.size() >= SavedFilters::kMost
            ? tr("There are %1 saved filters already; delete one first.").arg(SavedFilters::kMost)
            : QString();
    };
    m_prompter.askText(m_window, question, [this](const QString &name) {
        MachineFilter named = m_filter;
        named.name = name.trimmed();
        m_saved.save(named);
        Q_EMIT chosen(named);
    });
}

GroupingMenu::GroupingMenu(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("groupingMenu"));
    auto *choices = new QActionGroup(this);
    for (int index = 0; index < MachinesModel::kGroupingCount; ++index) {
        const auto grouping = MachineFilter::Grouping(index);
        QAction *action = addAction(tr(kGroupings[index]));
        action->setObjectName(QStringLiteral("grouping-") + MachinesModel::groupingKey(grouping));
        action->setCheckable(true);
        choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, grouping] { Q_EMIT chosen(grouping); });
    }
    actions().constFirst()->setChecked(true);
}

void GroupingMenu::setGrouping(MachineFilter::Grouping grouping)
{
    actions().at(int(grouping))->setChecked(true);
}

} // namespace inn::ui
