#include "ui/host/hostfilterspage.h"

#include "backend/api/connection.h"
#include "backend/api/unsupported.h"
#include "models/host.h"
#include "models/tasklist.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/host/hostwatch.h"
#include "ui/host/pageparts.h"
#include "ui/widgets/prompter.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace inn::ui {

namespace {

enum Column { Name, Uuid };
enum UseColumn { Device, Filter, Machine, Mac };
constexpr int kUuidRole = Qt::UserRole;

const char kNewFilter[] = "<filter name='my-filter' chain='root'>\n"
                          "  <filterref filter='clean-traffic'/>\n"
                          "</filter>\n";

// What a document's dialog stores.
QFuture<Result<>> defineFilter(api::Connection &connection, QByteArray xml, DocumentTask::Option)
{
    api::NetworkFilters *filters = connection.networkFilters();
    if (!filters)
        return api::unsupportedHere<void>();
    const auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    filters->define(std::move(xml)).then(filters, [promise](const Result<QUuid> &defined) {
        promise->addResult(defined ? Result<>() : Result<>(defined.error()));
        promise->finish();
    });
    return promise->future();
}

} // namespace

HostFiltersPage::HostFiltersPage(models::Host *host, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_prompter(prompter)
    , m_message(new QLabel)
    , m_list(newList(QStringLiteral("filters"), tr("Network filters"), { tr("Filter"), tr("UUID") }))
    , m_uses(newList(QStringLiteral("filterUses"), tr("Where filters are in use"),
          { tr("Network device"), tr("Filter"), tr("Machine"), tr("MAC") }))
    , m_usesTitle(new QLabel(tr("In &use")))
{
    setObjectName(QStringLiteral("hostFilters"));
    auto *bar = new ActionBar;
    m_new = bar->add(QStringLiteral("newFilter"), IconName::Add, tr("&New Filter…"));
    m_xml = bar->add(QStringLiteral("filterXml"), IconName::Xml, tr("&XML…"));
    m_delete = bar->add(QStringLiteral("deleteFilter"), IconName::Delete, tr("&Delete…"));
    m_list->header()->resizeSection(Name, 260);
    m_uses->header()->resizeSection(Device, 160);
    m_uses->header()->resizeSection(Filter, 200);
    m_uses->header()->resizeSection(Machine, 200);
    m_message->setObjectName(QStringLiteral("filtersMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setContentsMargins(8, 4, 8, 4);
    m_message->hide();
    m_usesTitle->setBuddy(m_uses);
    m_usesTitle->setContentsMargins(8, 4, 8, 0);
    auto *lower = new QWidget;
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->addWidget(m_usesTitle);
    lowerLayout->addWidget(m_uses, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_list);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HostFiltersPage::updateActions);
    connect(m_list, &QTreeWidget::itemActivated, this, &HostFiltersPage::showXml);
    connect(m_new, &QAction::triggered, this, &HostFiltersPage::create);
    connect(m_xml, &QAction::triggered, this, &HostFiltersPage::showXml);
    connect(m_delete, &QAction::triggered, this, &HostFiltersPage::remove);
    connect(host, &models::Host::changed, this, &HostFiltersPage::updateActions);
    auto *watch = new HostWatch(
        host,
        [](api::Connection &connection, const HostWatch::Tell &tell) {
            api::NetworkFilters *filters = connection.networkFilters();
            if (!filters)
                return;
            connect(filters, &api::NetworkFilters::changed, filters, [tell] { tell(); });
            connect(filters, &api::NetworkFilters::removed, filters, [tell] { tell(); });
            connect(filters, &api::NetworkFilters::bindingsChanged, filters, [tell] { tell(); });
        },
        this);
    connect(watch, &HostWatch::changed, this, &HostFiltersPage::load);
    updateActions();
}

void HostFiltersPage::load()
{
    m_host
        ->call([](api::Connection &connection) {
            api::NetworkFilters *filters = connection.networkFilters();
            if (filters)
                return filters->list();
            return ready<std::vector<api::NetworkFilterInfo>>(
                Error { ErrorCode::Unsupported, tr("This host has no network filters.") });
        })
        .then(this, [this](const Result<std::vector<api::NetworkFilterInfo>> &filters) { show(filters); });
    loadUses();
}

void HostFiltersPage::loadUses()
{
    m_host
        ->call([](api::Connection &connection) {
            api::NetworkFilters *filters = connection.networkFilters();
            return filters
                ? filters->bindings()
                : ready<std::vector<api::FilterBindingInfo>>(std::vector<api::FilterBindingInfo>());
        })
        .then(this, [this](const Result<std::vector<api::FilterBindingInfo>> &uses) { showUses(uses); });
}

void HostFiltersPage::show(const Result<std::vector<api::NetworkFilterInfo>> &filters)
{
    m_message->setVisible(!filters);
    m_list->setEnabled(filters.has_value());
    if (!filters)
        m_message->setText(filters.error().message);
    const auto before = current();
    m_filters = filters.value_or(std::vector<api::NetworkFilterInfo>());
    QTreeWidgetItem *chosen = nullptr;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const api::NetworkFilterInfo &filter : m_filters) {
            auto *item = new QTreeWidgetItem(m_list);
            item->setData(Name, kUuidRole, filter.uuid);
            item->setText(Name, filter.name);
            item->setText(Uuid, api::uuidText(filter.uuid));
            if (before && filter.uuid == before->uuid)
                chosen = item;
        }
        m_list->setCurrentItem(chosen ? chosen : m_list->topLevelItem(0));
    }
    updateActions();
}

void HostFiltersPage::showUses(const Result<std::vector<api::FilterBindingInfo>> &uses)
{
    m_uses->clear();
    if (!uses || uses->empty()) {
        m_usesTitle->setText(uses ? tr("No filter is in use.") : uses.error().message);
        return;
    }
    m_usesTitle->setText(tr("In &use"));
    for (const api::FilterBindingInfo &use : *uses) {
        auto *item = new QTreeWidgetItem(m_uses);
        item->setText(Device, use.portDevice);
        item->setText(Filter, use.filter);
        item->setText(Machine, use.ownerName);
        item->setText(Mac, use.mac);
    }
}

void HostFiltersPage::updateActions()
{
    const bool isConnected = m_host->state() == models::Host::State::Connected;
    const bool isWritable = isConnected && !m_host->info().readOnly && m_list->isEnabled();
    const bool isChosen = current().has_value();
    m_new->setEnabled(isWritable);
    m_xml->setEnabled(isConnected && isChosen);
    m_delete->setEnabled(isWritable && isChosen);
}

std::optional<api::NetworkFilterInfo> HostFiltersPage::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return {};
    const QUuid uuid = item->data(Name, kUuidRole).toUuid();
    for (const api::NetworkFilterInfo &filter : m_filters) {
        if (filter.uuid == uuid)
            return filter;
    }
    return {};
}

void HostFiltersPage::create()
{
    DocumentTask task;
    task.title = tr("New Network Filter");
    task.kind = "nwfilter";
    task.text = kNewFilter;
    task.store = defineFilter;
    task.taskTitle = tr("Create a network filter");
    task.storeText = tr("&Create");
    (new DocumentDialog(m_host, m_prompter, task, this))->open();
}

void HostFiltersPage::showXml()
{
    const auto filter = current();
    if (!filter)
        return;
    DocumentTask task;
    task.title = tr("Network Filter “%1”").arg(filter->name);
    task.kind = "nwfilter";
    task.stored = [uuid = filter->uuid](api::Connection &connection) {
        api::NetworkFilters *filters = connection.networkFilters();
        return filters ? filters->xml(uuid) : api::unsupportedHere<QByteArray>();
    };
    if (!m_host->info().readOnly)
        task.store = defineFilter;
    task.taskTitle = tr("Change network filter “%1”").arg(filter->name);
    task.storeText = tr("&Apply…");
    task.effect = tr("It takes effect at once, also for machines that run.");
    (new DocumentDialog(m_host, m_prompter, task, this))->open();
}

void HostFiltersPage::remove()
{
    const auto filter = current();
    if (!filter)
        return;
    Confirmation question;
    question.title = tr("Delete Network Filter");
    question.text = tr("Delete the network filter “%1”?").arg(filter->name);
    question.consequence = tr("Machines whose interfaces name it do not start without it.");
    question.acceptText = tr("&Delete");
    question.risk = Confirmation::Risk::LosesData;
    m_prompter.confirm(this, question, [this, filter] {
        m_host->tasks()->follow(tr("Delete network filter “%1”").arg(filter->name), { m_host->label() }, {},
            m_host->call([uuid = filter->uuid](api::Connection &connection) {
                api::NetworkFilters *filters = connection.networkFilters();
                return filters ? filters->undefine(uuid) : api::unsupportedHere<void>();
            }));
    });
}

} // namespace inn::ui
