#include "backend/xml/reader.h"
#include "backend/xml/report.h"
#include "backend/xml/type.h"
#include "backend/xml/writer.h"

#include <QRegularExpression>
#include <QTest>

using namespace inn;

namespace {

struct Entry
{
    QString element;
    std::optional<QString> action, filter;
    xml::Origin origin;
    bool operator==(const Entry &) const = default;
};

struct List
{
    std::vector<Entry> entries;
    std::optional<QString> note;
    xml::Origin origin;
    bool operator==(const List &) const = default;
};

const xml::Table &ruleType()
{
    static const xml::Table table = xml::Type<Entry>("rule")
                                        .attribute<&Entry::action>("@action", "What it does")
                                        .rule([](const Entry &entry, xml::Report &report) {
                                            if (!entry.action)
                                                report.error({}, QStringLiteral("No action."));
                                        });
    return table;
}

const xml::Table &referenceType()
{
    static const xml::Table table
        = xml::Type<Entry>("filterref").attribute<&Entry::filter>("@filter", "Which filter");
    return table;
}

const xml::Table &listType()
{
    static const xml::Table table
        = xml::Type<List>("list")
              .variants<&List::entries, &Entry::element>(
                  "entries", { { "rule", ruleType }, { "filterref", referenceType } }, "Entries")
              .text<&List::note>("note", "A note");
    return table;
}

Entry rule(const char *action)
{
    Entry entry;
    entry.element = QStringLiteral("rule");
    entry.action = QString::fromLatin1(action);
    return entry;
}

Entry reference(const char *filter)
{
    Entry entry;
    entry.element = QStringLiteral("filterref");
    entry.filter = QString::fromLatin1(filter);
    return entry;
}

constexpr const char *kMixed = "<list>\n"
                               "  <entries>\n"
                               "    <rule action='drop' own='1'/>\n"
                               "    <!-- between -->\n"
                               "    <filterref filter='a'/>\n"
                               "    <other/>\n"
                               "    <rule action='accept'/>\n"
                               "  </entries>\n"
                               "</list>\n";

List mixed()
{
    List list;
    if (!xml::readDocument(listType(), &list, kMixed, nullptr))
        return {};
    return list;
}

} // namespace

class TestVariants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void itemsOfDifferentNamesKeepTheirOrder()
    {
        const List list = mixed();
        QCOMPARE(list.entries.size(), 3U);
        QVERIFY(list.entries[0] == rule("drop"));
        QVERIFY(list.entries[1] == reference("a"));
        QVERIFY(list.entries[2] == rule("accept"));
        QCOMPARE(xml::writeDocument(listType(), &list), QByteArray(kMixed));
    }

    void aNewListIsWrittenInItsOrder()
    {
        List list;
        list.note = QStringLiteral("n");
        list.entries = { reference("a"), rule("drop"), reference("b") };
        QCOMPARE(xml::writeDocument(listType(), &list),
            QByteArray("<list>\n"
                       "  <entries>\n"
                       "    <filterref filter='a'/>\n"
                       "    <rule action='drop'/>\n"
                       "    <filterref filter='b'/>\n"
                       "  </entries>\n"
                       "  <note>n</note>\n"
                       "</list>\n"));
    }

    void editsTouchNothingElse()
    {
        List list = mixed();
        list.entries[1].filter = QStringLiteral("z");
        QCOMPARE(
            xml::writeDocument(listType(), &list), QByteArray(kMixed).replace("filter='a'", "filter='z'"));
        list = mixed();
        std::swap(list.entries[0], list.entries[1]);
        const QByteArray swapped = xml::writeDocument(listType(), &list);
        QVERIFY2(swapped.indexOf("filter='a'") < swapped.indexOf("action='drop' own='1'"), swapped);
        list = mixed();
        list.entries.erase(list.entries.begin());
        const QByteArray shorter = xml::writeDocument(listType(), &list);
        QVERIFY2(
            !shorter.contains("drop") && shorter.contains("<!-- between -->") && shorter.contains("<other/>"),
            shorter);
        list = mixed();
        list.entries.insert(list.entries.begin() + 1, reference("new"));
        const QByteArray longer = xml::writeDocument(listType(), &list);
        QVERIFY2(
            longer.indexOf("drop") < longer.indexOf("new") && longer.indexOf("new") < longer.indexOf("'a'"),
            longer);
    }

    void anItemMayBecomeAnother()
    {
        List list = mixed();
        list.entries[0].element = QStringLiteral("filterref");
        list.entries[0].filter = QStringLiteral("x");
        list.entries[0].action.reset();
        const QByteArray written = xml::writeDocument(listType(), &list);
        List again;
        QVERIFY(xml::readDocument(listType(), &again, written, nullptr));
        QVERIFY2(again == list, written);
    }

    void rulesOfEachItemRun()
    {
        List list;
        QVERIFY(xml::readDocument(
            listType(), &list, "<list><entries><filterref/><rule/></entries></list>", nullptr));
        xml::Issues issues;
        xml::check(listType(), &list, issues);
        QCOMPARE(issues.size(), 1U);
        QCOMPARE(issues[0].path, QStringLiteral("/list/entries/rule"));
    }
};

QTEST_GUILESS_MAIN(TestVariants)
#include "tst_variants.moc"
