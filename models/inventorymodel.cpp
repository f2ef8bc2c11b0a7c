#include "models/inventorymodel.h"

#include "models/domain.h"
#include "models/hostlist.h"
#include "models/naturalorder.h"
#include "models/texts.h"

#include <algorithm>

namespace inn::models {

namespace {
// More at once would be felt in a window that is just opening.
constexpr std::size_t kRowsAtOnce = 250;
} // namespace

struct InventoryModel::Node
{
    NodeKind kind = NodeKind::Host;
    Node *parent = nullptr;
    int row = 0;
    Host *host = nullptr;
    Domain *domain = nullptr;
    QString group = {};
    std::vector<std::unique_ptr<Node>> children = {};
};

InventoryModel::InventoryModel(HostList *hosts, QObject *parent)
    : QAbstractItemModel(parent)
    , m_hosts(hosts)
    , m_root(std::make_unique<Node>())
{
    m_pendingTimer.setSingleShot(true);
    m_pendingTimer.setInterval(0);
    connect(&m_pendingTimer, &QTimer::timeout, this, &InventoryModel::addPending);
    connect(hosts, &HostList::added, this, &InventoryModel::addHost);
    connect(hosts, &HostList::aboutToRemove, this, &InventoryModel::removeHost);
    for (Host *host : hosts->hosts())
        addHost(host);
}

InventoryModel::~InventoryModel() = default;

InventoryModel::Node *InventoryModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex InventoryModel::indexOf(const Node *node) const
{
    return !node || node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

QModelIndex InventoryModel::indexOf(const Host *host) const
{
    return indexOf(m_byHost.value(host));
}

QModelIndex InventoryModel::indexOf(const Domain *domain) const
{
    return indexOf(m_byDomain.value(domain));
}

Host *InventoryModel::host(const QModelIndex &index)
{
    return index.data(HostRole).value<Host *>();
}

Domain *InventoryModel::domain(const QModelIndex &index)
{
    return index.data(DomainRole).value<Domain *>();
}

QModelIndex InventoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[std::size_t(row)].get());
}

QModelIndex InventoryModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int InventoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int InventoryModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags InventoryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (nodeOf(index)->kind == NodeKind::Machine)
        flags |= Qt::ItemNeverHasChildren | Qt::ItemIsDropEnabled | Qt::ItemIsDragEnabled;
    if (nodeOf(index)->kind == NodeKind::Host)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QVariant InventoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    switch (role) {
    case KindRole:
        return int(node.kind);
    case HostRole:
        return QVariant::fromValue(node.host);
    case DomainRole:
        return QVariant::fromValue(node.domain);
    case OnlineRole:
        return node.host->state() == Host::State::Connected;
    case GroupRole:
        return node.domain ? node.domain->info().group : node.group;
    default:
        break;
    }
    switch (node.kind) {
    case NodeKind::Host:
        return hostData(node, role);
    case NodeKind::Group:
        return groupData(node, role);
    case NodeKind::Machine:
        return machineData(node, role);
    }
    return {};
}

QVariant InventoryModel::hostData(const Node &node, int role) const
{
    const Host &host = *node.host;
    const Error *error = host.lastError();
    switch (role) {
    case Qt::DisplayRole:
        return host.label();
    case Qt::ToolTipRole: {
        const QString uri = host.entry().uri.toString(QUrl::RemovePassword);
        const QString text = tr("%1, %2").arg(uri, hostStateText(host));
        return error ? text + u'\n' + error->fullText() : text;
    }
    case Qt::AccessibleTextRole:
        return tr("Host %1, %2").arg(host.label(), hostStateText(host));
    case StateRole:
        return int(host.state());
    case StatusRole:
        return hostStateText(host);
    case ProblemRole:
        return error ? error->message : QString();
    case IconNameRole:
        return hostIconName(host);
    case SeriesRole:
        return QVariant::fromValue(&host.history().cpu);
    case ScaleRole:
        return 100.0;
    case SortRole:
        return node.row;
    case CountRole:
        return int(host.domains().size());
    default:
        return {};
    }
}

QVariant InventoryModel::groupData(const Node &node, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return node.group;
    case Qt::AccessibleTextRole:
        return tr("Group %1, %n machine(s)", nullptr, int(node.children.size())).arg(node.group);
    case IconNameRole:
        return QStringLiteral("group");
    case CountRole:
        return int(node.children.size());
    default:
        return {};
    }
}

QVariant InventoryModel::machineData(const Node &node, int role) const
{
    const api::DomainInfo &info = node.domain->info();
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return info.name;
    case Qt::ToolTipRole:
        return toolTip(*node.domain);
    case Qt::AccessibleTextRole:
        return tr("Machine %1, %2").arg(info.name, stateText(info));
    case StateRole:
        return int(info.state);
    case StatusRole:
        return stateText(info);
    case TagsRole:
        return info.tags;
    case AddressesRole:
        return info.addresses;
    case OsRole:
        return shortOsName(info.osId);
    case ProblemRole:
        return info.problem;
    case IconNameRole:
        return stateIconName(info);
    case UuidRole:
        return info.uuid;
    case SeriesRole:
        return QVariant::fromValue(&node.domain->history().cpu);
    case ScaleRole:
        return 100.0;
    default:
        return {};
    }
}

void InventoryModel::addHost(Host *host)
{
    const int row = int(m_root->children.size());
    auto node = std::make_unique<Node>();
    node->parent = m_root.get();
    node->row = row;
    node->host = host;
    m_byHost.insert(host, node.get());
    beginInsertRows({}, row, row);
    m_root->children.push_back(std::move(node));
    endInsertRows();
    watch(host);
    if (host->domains().empty())
        return;
    m_pending.insert(m_pending.end(), host->domains().begin(), host->domains().end());
    m_pendingTimer.start();
}

void InventoryModel::watch(Host *host)
{
    connect(host, &Host::changed, this, [this, host] {
        const QModelIndex index = indexOf(host);
        Q_EMIT dataChanged(index, index);
    });
    connect(host, &Host::domainAdded, this, [this](Domain *domain) {
        m_pending.push_back(domain);
        if (!m_pendingTimer.isActive())
            m_pendingTimer.start();
    });
    connect(host, &Host::domainAboutToBeRemoved, this, &InventoryModel::removeMachine);
    connect(host, &Host::domainChanged, this, &InventoryModel::machineChanged);
    connect(host, &Host::domainsSampled, this, [this, host] { announceSamples(host); });
}

void InventoryModel::removeHost(Host *host)
{
    host->disconnect(this);
    std::erase_if(m_pending, [&](const Domain *domain) { return domain->host() == host; });
    Node *node = m_byHost.value(host);
    if (!node)
        return;
    m_byHost.remove(host);
    for (const Domain *domain : host->domains())
        m_byDomain.remove(domain);
    removeNode(node);
}

void InventoryModel::addPending()
{
    // What goes below one parent goes in one step.
    std::vector<std::pair<Node *, std::vector<Domain *>>> steps;
    const std::size_t count = std::min(m_pending.size(), kRowsAtOnce);
    for (std::size_t i = 0; i < count; ++i) {
        Domain *domain = m_pending[i];
        Node *parent = ensureGroup(m_byHost.value(domain->host()), domain->info().group);
        const auto same = [&](const auto &step) { return step.first == parent; };
        auto step = std::find_if(steps.begin(), steps.end(), same);
        if (step == steps.end())
            step = steps.insert(steps.end(), { parent, {} });
        step->second.push_back(domain);
    }
    m_pending.erase(m_pending.begin(), m_pending.begin() + std::ptrdiff_t(count));
    for (const auto &[parent, domains] : steps)
        addMachines(parent, domains);
    if (!m_pending.empty())
        m_pendingTimer.start();
}

InventoryModel::Node *InventoryModel::ensureGroup(Node *host, const QString &name)
{
    if (name.isEmpty())
        return host;
    for (const auto &child : host->children) {
        if (child->kind == NodeKind::Group && child->group == name)
            return child.get();
    }
    auto node = std::make_unique<Node>();
    Node *group = node.get();
    group->kind = NodeKind::Group;
    group->parent = host;
    group->host = host->host;
    group->group = name;
    // Groups stand before machines, so that looking for one is short.
    const auto isMachine = [](const auto &child) { return child->kind == NodeKind::Machine; };
    const auto place = std::find_if(host->children.begin(), host->children.end(), isMachine);
    const int row = int(place - host->children.begin());
    beginInsertRows(indexOf(host), row, row);
    host->children.insert(place, std::move(node));
    renumber(host, row);
    endInsertRows();
    return group;
}

void InventoryModel::addMachines(Node *parent, const std::vector<Domain *> &domains)
{
    int row = int(parent->children.size());
    beginInsertRows(indexOf(parent), row, row + int(domains.size()) - 1);
    parent->children.reserve(parent->children.size() + domains.size());
    for (Domain *domain : domains) {
        auto node = std::make_unique<Node>();
        node->kind = NodeKind::Machine;
        node->parent = parent;
        node->row = row++;
        node->host = parent->host;
        node->domain = domain;
        m_byDomain.insert(domain, node.get());
        parent->children.push_back(std::move(node));
    }
    endInsertRows();
}

void InventoryModel::renumber(Node *parent, int from)
{
    for (std::size_t i = std::size_t(from); i < parent->children.size(); ++i)
        parent->children[i]->row = int(i);
}

void InventoryModel::removeNode(Node *node)
{
    Node *parent = node->parent;
    const int row = node->row;
    beginRemoveRows(indexOf(parent), row, row);
    // Kept until views have let go of it.
    const std::unique_ptr<Node> removed = std::move(parent->children[std::size_t(row)]);
    parent->children.erase(parent->children.begin() + row);
    renumber(parent, row);
    endRemoveRows();
}

void InventoryModel::removeIfEmptyGroup(Node *node)
{
    if (node->kind == NodeKind::Group && node->children.empty())
        removeNode(node);
}

void InventoryModel::removeMachine(const Domain *domain)
{
    std::erase(m_pending, domain);
    Node *node = m_byDomain.take(domain);
    if (!node)
        return;
    Node *parent = node->parent;
    removeNode(node);
    removeIfEmptyGroup(parent);
}

void InventoryModel::machineChanged(Domain *domain)
{
    Node *node = m_byDomain.value(domain);
    if (!node)
        return;
    Node *from = node->parent;
    const QString group = from->kind == NodeKind::Group ? from->group : QString();
    if (group != domain->info().group) {
        Node *to = ensureGroup(m_byHost.value(domain->host()), domain->info().group);
        const int row = node->row;
        beginMoveRows(indexOf(from), row, row, indexOf(to), int(to->children.size()));
        std::unique_ptr<Node> moved = std::move(from->children[std::size_t(row)]);
        from->children.erase(from->children.begin() + row);
        renumber(from, row);
        moved->parent = to;
        moved->row = int(to->children.size());
        to->children.push_back(std::move(moved));
        endMoveRows();
        removeIfEmptyGroup(from);
    }
    const QModelIndex index = indexOf(node);
    Q_EMIT dataChanged(index, index);
}

void InventoryModel::announceSamples(const Host *host)
{
    const QList<int> roles { SeriesRole };
    const Node *node = m_byHost.value(host);
    const QModelIndex own = indexOf(node);
    Q_EMIT dataChanged(own, own, roles);
    const auto announce = [&](const Node *parent) {
        const QModelIndex parentIndex = indexOf(parent);
        if (!parent->children.empty())
            Q_EMIT dataChanged(
                index(0, 0, parentIndex), index(int(parent->children.size()) - 1, 0, parentIndex), roles);
    };
    announce(node);
    for (const auto &child : node->children) {
        if (child->kind != NodeKind::Group)
            break;
        announce(child.get());
    }
}

InventoryProxy::InventoryProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(naturalOrder())
{
    setRecursiveFilteringEnabled(true);
    setSortRole(SortRole);
    setFilterRole(Qt::DisplayRole);
    sort(0);
}

void InventoryProxy::setText(const QString &text)
{
    m_filter.setText(text);
    invalidateFilter();
}

void InventoryProxy::setStates(StateFilters states)
{
    m_filter.setStates(states);
    invalidateFilter();
}

bool InventoryProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_filter.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (const Domain *domain = InventoryModel::domain(index))
        return m_filter.matches(*domain, domain->host()->label());
    // A host found by its name is shown even when it is empty; everything else only for the machines in it.
    const bool isHost = index.data(KindRole).toInt() == int(NodeKind::Host);
    return isHost && !m_filter.states() && m_filter.matchesText(index.data().toString());
}

bool InventoryProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int leftKind = left.data(KindRole).toInt();
    const int rightKind = right.data(KindRole).toInt();
    if (leftKind != rightKind)
        return leftKind < rightKind;
    if (leftKind == int(NodeKind::Host))
        return left.row() < right.row();
    return m_collator.compare(left.data(SortRole).toString(), right.data(SortRole).toString()) < 0;
}

} // namespace inn::models
