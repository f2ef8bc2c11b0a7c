#pragma once

#include "backend/api/types.h"
#include "models/roles.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <deque>

namespace inn::models {

class Domain;
class Host;

// What happened to a host with all its machines, or to one machine: newest last, the last 1000.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Machine, Text, ColumnCount };
    static constexpr int kLimit = 1000;

    explicit EventModel(QObject *parent = nullptr);
    void setHost(Host *host);
    void setDomain(Domain *domain);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        api::Event event;
        QString machine;
    };
    void follow(QObject *source, const std::deque<api::Event> &events);
    void append(const api::Event &event);
    [[nodiscard]] QString machineName(const QUuid &domain) const;

    QPointer<QObject> m_source;
    QPointer<Host> m_host;
    std::deque<Row> m_rows;
};

} // namespace inn::models
