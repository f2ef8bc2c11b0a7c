#include "models/snapshotsmodel.h"

#include "backend/api/connection.h"
#include "backend/config/domain/domainconfig.h"
#include "models/domain.h"
#include "models/host.h"
#include "models/roles.h"
#include "models/tasklist.h"

#include <QLocale>
#include <QXmlStreamWriter>

#include <algorithm>

namespace inn::models {

namespace {

template<class T>
QFuture<Result<T>> noSnapshots()
{
    Error error { ErrorCode::Unsupported, SnapshotsModel::tr("This host keeps no snapshots.") };
    error.libvirtCode = 3; // VIR_ERR_NO_SUPPORT
    return ready<T>(std::move(error));
}

QString whyNotInside(const config::DomainConfig &domain)
{
    if (domain.os.firmware == u"efi" || domain.os.loaderType == u"pflash")
        return SnapshotsModel::tr("A machine with UEFI firmware cannot keep snapshots in its images.");
    bool any = false;
    for (const config::DiskConfig &disk : domain.disks) {
        if (config::isReadOnly(disk) || config::isWithoutMedium(disk) || disk.isRemovable())
            continue;
        any = true;
        const QString format = disk.driverType.value_or(QStringLiteral("raw"));
        if (format != u"qcow2") {
            return SnapshotsModel::tr("The disk “%1” has the format “%2”; only “qcow2” can keep snapshots.")
                .arg(config::targetOf(disk), format);
        }
    }
    return any ? QString() : SnapshotsModel::tr("The machine has no disk that could keep a snapshot.");
}

QString whyNotDisksAlone(const config::DomainConfig &domain)
{
    const bool any
        = std::any_of(domain.disks.begin(), domain.disks.end(), [](const config::DiskConfig &disk) {
              const QString type = config::sourceTypeOf(disk);
              return !config::isReadOnly(disk) && !config::isWithoutMedium(disk)
                  && (type == u"file" || type == u"block");
          });
    return any ? QString() : SnapshotsModel::tr("The machine has no disk in a file that can be written.");
}

QString whyNotQuiesced(const config::DomainConfig &domain, api::DomainState state)
{
    if (state != api::DomainState::Running)
        return SnapshotsModel::tr("Only the file systems of a running machine can be frozen.");
    for (const config::CharacterDeviceConfig &channel : domain.channels) {
        if (channel.targetName == u"org.qemu.guest_agent.0")
            return {};
    }
    return SnapshotsModel::tr("The machine has no channel for the guest agent.");
}

} // namespace

SnapshotChoices snapshotChoices(const QByteArray &domainXml, api::DomainState state)
{
    const auto domain = config::readDomain(domainXml);
    if (!domain)
        return { domain.error().message, domain.error().message, domain.error().message };
    return { whyNotInside(*domain), whyNotDisksAlone(*domain), whyNotQuiesced(*domain, state) };
}

SnapshotsModel::SnapshotsModel(Domain *domain, QObject *parent)
    : QAbstractItemModel(parent)
    , m_domain(domain)
    // The other thread may be the last to let go of it.
    , m_ear(new QObject, [](QObject *ear) { ear->deleteLater(); })
{
    connect(domain->host(), &Host::changed, this, &SnapshotsModel::listen);
    listen();
}

SnapshotsModel::~SnapshotsModel() = default;

// Each connection is a new one that has to be listened to anew.
void SnapshotsModel::listen()
{
    const bool connected = m_domain && m_domain->host()->state() == Host::State::Connected;
    if (connected == std::exchange(m_connected, connected) || !connected)
        return;
    m_domain->host()->call([ear = m_ear, model = QPointer<SnapshotsModel>(this), id = m_domain->uuid()](
                               api::Connection &connection) {
        if (api::Snapshots *snapshots = connection.snapshots()) {
            QObject::connect(
                snapshots, &api::Snapshots::changed, ear.get(), [model, id](const QUuid &domain) {
                    if (model && domain == id)
                        model->refresh();
                });
        }
        return ready();
    });
    refresh();
}

void SnapshotsModel::refresh()
{
    if (!m_domain)
        return;
    if (m_asking) {
        m_again = true;
        return;
    }
    m_asking = true;
    m_domain->host()
        ->call([id = m_domain->uuid()](api::Connection &connection) {
            using List = std::vector<api::SnapshotInfo>;
            return connection.snapshots() ? connection.snapshots()->list(id) : noSnapshots<List>();
        })
        .then(this, [this](Result<std::vector<api::SnapshotInfo>> list) {
            m_asking = false;
            if (std::exchange(m_again, false)) {
                refresh();
                return;
            }
            m_problem = list ? nullptr : std::make_shared<const Error>(list.error());
            if (list)
                take(std::move(*list));
            m_loaded = true;
            Q_EMIT loaded();
        });
}

void SnapshotsModel::take(std::vector<api::SnapshotInfo> list)
{
    const bool isSame = list.size() == m_nodes.size()
        && std::equal(list.begin(), list.end(), m_nodes.begin(),
            [](const api::SnapshotInfo &info, const Node &node) { return info == node.info; });
    if (isSame)
        return;
    beginResetModel();
    m_nodes.clear();
    m_roots.clear();
    QHash<QString, int> places;
    for (api::SnapshotInfo &info : list) {
        const int place = int(m_nodes.size());
        Node node;
        node.parent = places.value(info.parent, -1);
        std::vector<int> &siblings = node.parent < 0 ? m_roots : m_nodes[std::size_t(node.parent)].children;
        node.row = int(siblings.size());
        siblings.push_back(place);
        places.insert(info.name, place);
        node.info = std::move(info);
        m_nodes.push_back(std::move(node));
    }
    endResetModel();
}

const std::vector<int> &SnapshotsModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[std::size_t(parent.internalId())].children : m_roots;
}

const api::SnapshotInfo *SnapshotsModel::snapshot(const QModelIndex &index) const
{
    return index.isValid() ? &m_nodes[std::size_t(index.internalId())].info : nullptr;
}

const api::SnapshotInfo *SnapshotsModel::find(const QString &name) const
{
    return snapshot(indexOf(name));
}

QModelIndex SnapshotsModel::indexOf(const QString &name) const
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].info.name == name)
            return createIndex(m_nodes[i].row, Name, quintptr(i));
    }
    return {};
}

QModelIndex SnapshotsModel::currentSnapshot() const
{
    for (const Node &node : m_nodes) {
        if (node.info.isCurrent)
            return indexOf(node.info.name);
    }
    return {};
}

QStringList SnapshotsModel::descendantsOf(const QString &name) const
{
    QStringList found;
    QSet<QString> above { name };
    for (const Node &node : m_nodes) {
        if (!above.contains(node.info.parent))
            continue;
        above.insert(node.info.name);
        found += node.info.name;
    }
    return found;
}

QString SnapshotsModel::freeName() const
{
    for (int number = count() + 1;; ++number) {
        const QString name = tr("snapshot-%1").arg(number);
        if (!find(name))
            return name;
    }
}

QFuture<Result<QString>> SnapshotsModel::take(const SnapshotRequest &request)
{
    if (!m_domain)
        return noSnapshots<QString>();
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartElement(QStringLiteral("domainsnapshot"));
    writer.writeTextElement(QStringLiteral("name"), request.name);
    if (!request.description.isEmpty())
        writer.writeTextElement(QStringLiteral("description"), request.description);
    writer.writeEndElement();
    api::SnapshotCreateFlags flags;
    flags.setFlag(api::SnapshotCreate::DiskOnly, request.diskOnly);
    flags.setFlag(api::SnapshotCreate::Quiesce, request.quiesce && request.diskOnly);
    flags.setFlag(api::SnapshotCreate::Atomic, request.diskOnly);
    auto job = std::make_shared<Job>();
    auto done = m_domain->host()->call([=, id = m_domain->uuid()](api::Connection &connection) {
        return connection.snapshots() ? connection.snapshots()->create(id, xml, flags, job)
                                      : noSnapshots<QString>();
    });
    return m_domain->host()->tasks()->track(
        tr("Take the snapshot “%1” of “%2”").arg(request.name, m_domain->name()),
        { m_domain->host()->label(), m_domain->uuid() }, job, done);
}

QFuture<Result<>> SnapshotsModel::revert(const QString &name)
{
    if (!m_domain)
        return noSnapshots<void>();
    auto job = std::make_shared<Job>();
    auto done = m_domain->host()->call([=, id = m_domain->uuid()](api::Connection &connection) {
        return connection.snapshots() ? connection.snapshots()->revert(id, name, {}, job)
                                      : noSnapshots<void>();
    });
    return m_domain->host()->tasks()->track(
        tr("Take “%2” back to the snapshot “%1”").arg(name, m_domain->name()),
        { m_domain->host()->label(), m_domain->uuid() }, job, done);
}

QFuture<Result<>> SnapshotsModel::remove(const QString &name, api::SnapshotDeleteFlags flags)
{
    if (!m_domain)
        return noSnapshots<void>();
    auto job = std::make_shared<Job>();
    auto done = m_domain->host()->call([=, id = m_domain->uuid()](api::Connection &connection) {
        return connection.snapshots() ? connection.snapshots()->remove(id, name, flags, job)
                                      : noSnapshots<void>();
    });
    return m_domain->host()->tasks()->track(
        tr("Delete the snapshot “%1” of “%2”").arg(name, m_domain->name()),
        { m_domain->host()->label(), m_domain->uuid() }, job, done);
}

QFuture<Result<QByteArray>> SnapshotsModel::xml(const QString &name)
{
    if (!m_domain)
        return noSnapshots<QByteArray>();
    return m_domain->host()->call([name, id = m_domain->uuid()](api::Connection &connection) {
        return connection.snapshots() ? connection.snapshots()->xml(id, name) : noSnapshots<QByteArray>();
    });
}

QModelIndex SnapshotsModel::index(int row, int column, const QModelIndex &parent) const
{
    const std::vector<int> &children = childrenOf(parent);
    if (row < 0 || row >= int(children.size()) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, quintptr(children[std::size_t(row)]));
}

QModelIndex SnapshotsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int above = m_nodes[std::size_t(index.internalId())].parent;
    return above < 0 ? QModelIndex() : createIndex(m_nodes[std::size_t(above)].row, Name, quintptr(above));
}

int SnapshotsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int SnapshotsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant SnapshotsModel::data(const QModelIndex &index, int role) const
{
    const api::SnapshotInfo *info = snapshot(index);
    if (!info)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return info->isCurrent ? tr("%1 (current)").arg(info->name) : info->name;
        if (index.column() == Created)
            return QLocale().toString(info->createdAt.toLocalTime(), QLocale::ShortFormat);
        return stateText(*info);
    case Qt::ToolTipRole:
        return info->description.isEmpty() ? info->name : info->description;
    case IconNameRole:
        return index.column() == Name ? QStringLiteral("snapshot") : QString();
    case SortRole:
        return index.column() == Created ? QVariant(info->createdAt) : QVariant(info->name);
    default:
        return {};
    }
}

QVariant SnapshotsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Snapshot");
    case Created:
        return tr("Taken");
    case State:
        return tr("Holds");
    default:
        return {};
    }
}

QString SnapshotsModel::stateText(const api::SnapshotInfo &snapshot)
{
    const bool external = snapshot.where == api::SnapshotInfo::Where::External;
    if (snapshot.diskOnly)
        return tr("disks alone, while running (new files)");
    if (!api::isActive(snapshot.state))
        return external ? tr("disks, machine off (new files)") : tr("disks, machine off");
    const QString state = api::domainStateText(snapshot.state);
    return external ? tr("disks and memory, %1 (new files)").arg(state)
                    : tr("disks and memory, %1").arg(state);
}

} // namespace inn::models
