#pragma once

#include "backend/api/snapshots.h"

#include <QAbstractItemModel>
#include <QPointer>

#include <memory>
#include <vector>

namespace inn::models {

class Domain;

// What a snapshot of a machine can hold as the machine is now; what is empty is possible, else it says why
// not in one sentence.
struct SnapshotChoices
{
    QString whyNotInside; // in the images, with the memory of a running machine
    QString whyNotDisksAlone; // in new images
    QString whyNotQuiesced; // with the guest's file systems frozen
};
SnapshotChoices snapshotChoices(const QByteArray &domainXml, api::DomainState state);

struct SnapshotRequest
{
    QString name;
    QString description;
    bool diskOnly = false;
    bool quiesce = false;
};

// The snapshots of one machine as a tree, read anew whenever the host says that they changed. Changing them
// is a task of the host's list.
class SnapshotsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Created, State, ColumnCount };

    explicit SnapshotsModel(Domain *domain, QObject *parent = nullptr);
    ~SnapshotsModel() override;

    void refresh();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const Error *problem() const { return m_problem.get(); } // why there is no list, or null
    [[nodiscard]] int count() const { return int(m_nodes.size()); }
    [[nodiscard]] const api::SnapshotInfo *snapshot(const QModelIndex &index) const;
    [[nodiscard]] const api::SnapshotInfo *find(const QString &name) const;
    [[nodiscard]] QModelIndex indexOf(const QString &name) const;
    [[nodiscard]] QModelIndex currentSnapshot() const;
    // The names of all that follow it.
    [[nodiscard]] QStringList descendantsOf(const QString &name) const;
    // One that no snapshot has yet.
    [[nodiscard]] QString freeName() const;

    QFuture<Result<QString>> take(const SnapshotRequest &request);
    QFuture<Result<>> revert(const QString &name);
    QFuture<Result<>> remove(const QString &name, api::SnapshotDeleteFlags flags);
    QFuture<Result<QByteArray>> xml(const QString &name);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    // "running, disks and memory": what it holds.
    static QString stateText(const api::SnapshotInfo &snapshot);

Q_SIGNALS:
    void loaded(); // the list was read, or problem() says why not

private:
    struct Node
    {
        api::SnapshotInfo info;
        int parent = -1; // in m_nodes
        int row = 0; // among its siblings
        std::vector<int> children;
    };
    void listen();
    void take(std::vector<api::SnapshotInfo> list);
    [[nodiscard]] const std::vector<int> &childrenOf(const QModelIndex &parent) const;

    QPointer<Domain> m_domain;
    std::vector<Node> m_nodes; // parents before their children
    std::vector<int> m_roots;
    std::shared_ptr<const Error> m_problem;
    std::shared_ptr<QObject> m_ear; // hears the host's signal in this thread
    bool m_connected = false;
    bool m_loaded = false;
    bool m_asking = false;
    bool m_again = false;
};

} // namespace inn::models
