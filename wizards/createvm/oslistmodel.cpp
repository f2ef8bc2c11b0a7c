#include "wizards/createvm/oslistmodel.h"

#include <QSize>

#include <algorithm>

namespace inn::wizards {

namespace {
constexpr int kRowHeight = 24;
}

void OsListModel::setSystems(osinfo::OperatingSystemsPtr systems)
{
    m_systems = std::move(systems);
    rebuild();
}

void OsListModel::search(const QString &words, osinfo::Outdated outdated)
{
    m_words = words.trimmed();
    m_outdated = outdated;
    rebuild();
}

void OsListModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    if (m_words.isEmpty())
        m_rows.push_back(kGeneric);
    if (m_systems) {
        const auto found = osinfo::search(*m_systems, m_words, m_outdated, QDate::currentDate());
        m_rows.insert(m_rows.end(), found.begin(), found.end());
    }
    endResetModel();
}

osinfo::OperatingSystem OsListModel::at(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || m_rows[size_t(row)] == kGeneric)
        return {};
    return (*m_systems)[size_t(m_rows[size_t(row)])];
}

int OsListModel::rowOf(const QString &id) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const int index = m_rows[size_t(row)];
        if (index == kGeneric ? id.isEmpty() : (*m_systems)[size_t(index)].id == id)
            return row;
    }
    return -1;
}

int OsListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant OsListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const osinfo::OperatingSystem os = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (os.isGeneric())
            return tr("Another or unknown system (generic defaults)");
        return os.isOutdated(QDate::currentDate()) ? tr("%1 (no longer maintained)").arg(os.name) : os.name;
    case Qt::SizeHintRole:
        return QSize(0, kRowHeight);
    case Qt::ToolTipRole:
        return os.isGeneric() ? QString() : QStringLiteral("%1\n%2").arg(os.vendor, os.id);
    default:
        return {};
    }
}

} // namespace inn::wizards
