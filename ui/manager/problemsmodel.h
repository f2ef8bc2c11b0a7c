#pragma once

#include <QAbstractTableModel>
#include <QTimer>
#include <QUrl>
#include <QUuid>

#include <vector>

namespace inn::models {
class Domain;
class Host;
class HostList;
} // namespace inn::models

namespace inn::ui {

// What is wrong now: hosts that cannot be reached, machines in trouble, tasks that failed and were not
// cleared.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Where, What, ColumnCount };
    static constexpr int kDetailsRole = Qt::UserRole + 100; // QString, causes and raw output

    explicit ProblemsModel(models::HostList &hosts, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] models::Host *host(int row) const;
    [[nodiscard]] models::Domain *domain(int row) const;

Q_SIGNALS:
    void countChanged();

private:
    struct Row
    {
        QString where, what, details;
        QUrl host; // empty: of none
        QUuid domain;
        bool operator==(const Row &) const = default;
    };
    void watch(models::Host *host);
    void rebuild();
    void addHostProblems(std::vector<Row> &rows) const;
    void addTaskProblems(std::vector<Row> &rows) const;

    models::HostList &m_hosts;
    std::vector<Row> m_rows;
    QTimer m_rebuild;
};

} // namespace inn::ui
