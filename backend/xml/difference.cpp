#include "backend/xml/difference.h"

#include "backend/xml/reader.h"
#include "backend/xml/source.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace inn::xml {

namespace {

using Elements = std::vector<int>;

// An element with everything in it as one comparable value.
class Canonical
{
public:
    explicit Canonical(const Source &source)
        : m_source(source)
        , m_hashes(std::size_t(source.count()))
    {
        // Elements below have higher numbers.
        for (int element = source.count() - 1; element >= 0; --element)
            m_hashes[std::size_t(element)] = hash(element);
    }
    [[nodiscard]] const Source &source() const { return m_source; }
    [[nodiscard]] quint64 hashOf(int element) const { return m_hashes[std::size_t(element)]; }
    [[nodiscard]] QByteArray name(int element) const
    {
        return m_source.namespaceUri(element) + '\n' + m_source.localName(element).toByteArray();
    }
    [[nodiscard]] QString text(int element) const
    {
        const QString own = toString(valueText(m_source, element));
        return own.trimmed().isEmpty() ? QString() : own;
    }
    [[nodiscard]] QMap<QByteArray, QString> attributes(int element) const
    {
        QMap<QByteArray, QString> result;
        AttributeCursor cursor(m_source, element);
        while (cursor.next()) {
            if (cursor.name() != "xmlns" && !cursor.name().startsWith("xmlns:"))
                result.insert(cursor.name().toByteArray(), toString(decodeAttribute(cursor.rawValue())));
        }
        return result;
    }
    // By name, names in the order in which they come.
    [[nodiscard]] std::vector<std::pair<QByteArray, Elements>> children(int element) const
    {
        std::vector<std::pair<QByteArray, Elements>> result;
        QHash<QByteArray, std::size_t> places;
        for (int child = m_source.firstChild(element); child >= 0; child = m_source.nextSibling(child)) {
            const QByteArray key = name(child);
            const auto place = places.constFind(key);
            if (place != places.cend()) {
                result[*place].second.push_back(child);
                continue;
            }
            places.insert(key, result.size());
            result.push_back({ key, { child } });
        }
        return result;
    }

private:
    [[nodiscard]] quint64 hash(int element) const
    {
        std::size_t seed = qHash(name(element), qHash(text(element)));
        const auto own = attributes(element);
        for (auto it = own.cbegin(); it != own.cend(); ++it)
            seed = qHash(it.key(), qHash(it.value(), seed));
        // Names in no order, those of one name in theirs.
        quint64 sum = 0;
        for (const auto &[key, list] : children(element)) {
            std::size_t each = qHash(key);
            for (const int child : list)
                each = qHash(hashOf(child), each);
            sum += each;
        }
        return qHash(sum, seed);
    }

    const Source &m_source;
    std::vector<quint64> m_hashes;
};

class Comparison
{
public:
    Comparison(const Canonical &before, const Canonical &after)
        : m_before(before)
        , m_after(after)
    {
    }
    std::vector<Difference> run()
    {
        if (m_before.name(0) != m_after.name(0)) {
            add(m_before.source().path(0), describe(m_before, 0), describe(m_after, 0));
            return m_result;
        }
        compare(0, 0);
        return m_result;
    }

private:
    void compare(int before, int after);
    void compareLists(const Elements &before, const Elements &after);
    void add(QString path, std::optional<QString> before, std::optional<QString> after)
    {
        m_result.push_back({ std::move(path), std::move(before), std::move(after) });
    }
    // An element in short, for one that only one side has.
    [[nodiscard]] static QString describe(const Canonical &side, int element)
    {
        return QString::fromUtf8(side.source().toXml(element)).simplified();
    }

    const Canonical &m_before;
    const Canonical &m_after;
    std::vector<Difference> m_result;
};

void Comparison::compare(int before, int after)
{
    if (m_before.hashOf(before) == m_after.hashOf(after))
        return;
    const QString path = m_after.source().path(after);
    const auto ours = m_before.attributes(before);
    const auto theirs = m_after.attributes(after);
    for (auto it = ours.cbegin(); it != ours.cend(); ++it) {
        const QString where = path + u"/@"_qs + QString::fromUtf8(it.key());
        const auto other = theirs.constFind(it.key());
        if (other == theirs.cend())
            add(where, it.value(), {});
        else if (*other != it.value())
            add(where, it.value(), *other);
    }
    for (auto it = theirs.cbegin(); it != theirs.cend(); ++it) {
        if (!ours.contains(it.key()))
            add(path + u"/@"_qs + QString::fromUtf8(it.key()), {}, it.value());
    }
    const QString ourText = m_before.text(before);
    const QString theirText = m_after.text(after);
    if (ourText != theirText)
        add(path, ourText.isEmpty() ? std::optional<QString>() : ourText,
            theirText.isEmpty() ? std::optional<QString>() : theirText);
    auto lists = m_after.children(after);
    for (const auto &ourList : m_before.children(before)) {
        const auto other = std::find_if(
            lists.begin(), lists.end(), [&](const auto &each) { return each.first == ourList.first; });
        compareLists(ourList.second, other == lists.end() ? Elements() : other->second);
        if (other != lists.end())
            lists.erase(other);
    }
    for (const auto &[name, list] : lists)
        compareLists({}, list);
}

void Comparison::compareLists(const Elements &before, const Elements &after)
{
    QHash<quint64, int> counts;
    for (const int element : after)
        ++counts[m_after.hashOf(element)];
    Elements ours;
    Elements same;
    for (const int element : before) {
        int &count = counts[m_before.hashOf(element)];
        (count > 0 ? same : ours).push_back(element);
        count -= count > 0 ? 1 : 0;
    }
    counts.clear();
    for (const int element : same)
        ++counts[m_before.hashOf(element)];
    Elements theirs;
    Elements sameThere;
    for (const int element : after) {
        int &count = counts[m_after.hashOf(element)];
        (count > 0 ? sameThere : theirs).push_back(element);
        count -= count > 0 ? 1 : 0;
    }
    for (std::size_t i = 0; i < same.size(); ++i) {
        if (m_before.hashOf(same[i]) != m_after.hashOf(sameThere[i])) {
            add(m_after.source().path(sameThere[i]), m_before.source().path(same[i]), u"in another order"_qs);
            break;
        }
    }
    const std::size_t both = std::min(ours.size(), theirs.size());
    for (std::size_t i = 0; i < both; ++i)
        compare(ours[i], theirs[i]);
    for (std::size_t i = both; i < ours.size(); ++i)
        add(m_before.source().path(ours[i]), describe(m_before, ours[i]), {});
    for (std::size_t i = both; i < theirs.size(); ++i)
        add(m_after.source().path(theirs[i]), {}, describe(m_after, theirs[i]));
}

} // namespace

Result<std::vector<Difference>> differences(const QByteArray &before, const QByteArray &after)
{
    TRY_ASSIGN(const auto ours, Source::parse(before));
    TRY_ASSIGN(const auto theirs, Source::parse(after));
    return Comparison(Canonical(*ours), Canonical(*theirs)).run();
}

} // namespace inn::xml
