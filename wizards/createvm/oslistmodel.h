#pragma once

#include "backend/osinfo/operatingsystem.h"

#include <QAbstractListModel>

namespace inn::wizards {

// Operating systems that fit a search; the generic one stands first while nothing is searched.
class OsListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setSystems(osinfo::OperatingSystemsPtr systems);
    void search(const QString &words, osinfo::Outdated outdated);
    [[nodiscard]] osinfo::OperatingSystem at(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const; // -1 when not shown
    [[nodiscard]] bool isLoaded() const { return bool(m_systems); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    static constexpr int kGeneric = -1;
    void rebuild();

    osinfo::OperatingSystemsPtr m_systems;
    QString m_words;
    osinfo::Outdated m_outdated = osinfo::Outdated::Hidden;
    std::vector<int> m_rows; // indexes into m_systems, or kGeneric
};

} // namespace inn::wizards
