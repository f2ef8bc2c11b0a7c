#pragma once

#include "models/migrationlist.h"
#include "tests/ui/windowfixture.h"

#include <QTreeView>

namespace inn::testing {

inline const std::vector<MachineRow> kThree = {
    { QStringLiteral("web-1"), 1 },
    { QStringLiteral("web-2"), 1 },
    { QStringLiteral("spare"), 5 },
};
inline const std::vector<MachineRow> kOne = { { QStringLiteral("db-1"), 1 } };

// The whole window over two hosts in memory.
class TwoHosts : public WindowFixture
{
public:
    explicit TwoHosts(
        const QString &query = QStringLiteral("migration=200"), const std::vector<MachineRow> &there = kOne)
        : WindowFixture(kThree, query)
    {
        other = addTestHost(*hosts, m_there, QStringLiteral("stage"), nodeText(there), query);
        m_machinesThere = there.size();
    }
    [[nodiscard]] bool areReady() const
    {
        return isReady() && other->state() == models::Host::State::Connected
            && other->domains().size() == m_machinesThere;
    }
    [[nodiscard]] QTreeView *tree() const { return find<QTreeView>("inventory"); }
    [[nodiscard]] QModelIndex row(const QString &name, const QModelIndex &parent = {}) const
    {
        for (int each = 0; each < tree()->model()->rowCount(parent); ++each) {
            const QModelIndex index = tree()->model()->index(each, 0, parent);
            if (index.data().toString() == name)
                return index;
            const QModelIndex below = row(name, index);
            if (below.isValid())
                return below;
        }
        return {};
    }
    void click(const QString &name, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTRY_VERIFY2(row(name).isValid(), qPrintable(name));
        tree()->scrollTo(row(name));
        QTest::mouseClick(
            tree()->viewport(), Qt::LeftButton, modifiers, tree()->visualRect(row(name)).center());
    }
    [[nodiscard]] QPoint placeOf(const QString &name) const { return tree()->visualRect(row(name)).center(); }
    [[nodiscard]] models::MigrationList *migrations() const
    {
        return models::MigrationList::of(hosts->tasks());
    }
    [[nodiscard]] bool isThere(const char *name) const
    {
        return other->domainByName(QString::fromLatin1(name));
    }

    models::Host *other = nullptr;

private:
    QTemporaryDir m_there;
    std::size_t m_machinesThere = 0;
};

} // namespace inn::testing
