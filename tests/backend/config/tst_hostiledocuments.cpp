// timeout: 300
// Documents that mean harm, of every kind: each is refused with a sentence at a place, soon and in little
// memory.
#include "backend/xml/normalizer.h"
#include "tests/backend/config/corpus.h"
#include "tests/backend/config/propertycheck.h"

#include <QElapsedTimer>

#include <sys/resource.h>

using namespace inn;
using namespace inn::config;

namespace {

qint64 mostMemory()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

QByteArray openTag(const DocumentKind &kind)
{
    return '<' + kind.table().name() + '>';
}

QByteArray closeTag(const DocumentKind &kind)
{
    return "</" + kind.table().name() + '>';
}

QByteArray nested(const QByteArray &name, int depth)
{
    return QByteArray('<' + name + '>').repeated(depth) + QByteArray("</" + name + '>').repeated(depth);
}

QByteArray billionLaughs(const DocumentKind &kind)
{
    QByteArray text = "<!DOCTYPE " + kind.table().name() + " [\n<!ENTITY a0 \"ha\">\n";
    for (int i = 1; i < 30; ++i)
        text += "<!ENTITY a" + QByteArray::number(i) + " \""
            + QByteArray("&a" + QByteArray::number(i - 1) + ';').repeated(10) + "\">\n";
    return text + "]>\n" + openTag(kind) + "<name>&a29;</name>" + closeTag(kind);
}

// A document with one value at a place and nothing else.
QByteArray documentWith(
    const DocumentKind &kind, const Place &place, const xml::Field &field, const QByteArray &value)
{
    std::vector<xml::Step> steps = place.steps;
    steps.insert(steps.end(), field.steps.begin(), field.steps.end());
    QByteArray head = '<' + kind.table().name();
    QByteArray body;
    QByteArray tail;
    const auto declare = [](const xml::Step &step) {
        return step.uri.isEmpty() ? QByteArray() : " xmlns:" + step.prefix + "='" + step.uri + '\'';
    };
    for (const xml::Step &step : steps) {
        body += head + '>';
        head = '<' + step.qualifiedName() + declare(step);
        tail = "</" + step.qualifiedName() + '>' + tail;
    }
    if (field.kind == xml::FieldKind::Attribute)
        head += ' ' + field.attribute + "='" + value + '\'';
    return body + head + '>' + (field.kind == xml::FieldKind::Text ? value : QByteArray()) + tail + "</"
        + kind.table().name() + '>';
}

} // namespace

class HostileDocumentsTest : public QObject
{
    Q_OBJECT

private:
    QSet<const xml::Table *> m_tried;

private Q_SLOTS:
    void isRefusedAtAPlace_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("text");
        for (const DocumentKind &kind : documentKinds()) {
            const QByteArray name = kind.name;
            const QByteArray open = openTag(kind);
            const QByteArray close = closeTag(kind);
            const auto add = [&](const char *what, const QByteArray &text) {
                QTest::addRow("%s: %s", kind.name, what) << name << text;
            };
            // What is large is the same for all kinds, too.
            if (name == "domain") {
                add("a million levels that never close", QByteArray("<a>").repeated(1'000'000));
                add("more than sixteen megabytes", open + QByteArray(17 * 1024 * 1024, ' ') + close);
                add("an attribute's name of two megabytes",
                    '<' + name + ' ' + QByteArray(2'000'000, 'a') + "='1'/>");
                add("a long attribute", '<' + name + " x='" + QByteArray(2'000'000, 'a') + "'/>");
            }
            add("ten thousand levels of unknown elements", open + nested("deep", 10'000) + close);
            add("ten thousand levels of itself", nested(kind.table().name(), 10'000));
            add("entities that multiply", billionLaughs(kind));
            add("an entity of a file",
                "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>" + open + "<name>&f;</name>"
                    + close);
            add("an entity that nobody declared", open + "<name>&nothing;</name>" + close);
            add("invalid UTF-8", open + "<name>\xC3\x28</name>" + close);
            add("an overlong zero", open + "<name>\xC0\x80</name>" + close);
            add("half a surrogate pair", open + "<name>\xED\xA0\x80</name>" + close);
            add("a NUL in a text", open + "<name>a" + QByteArray(1, '\0') + "b</name>" + close);
            add("a NUL in a tag", open + "<na" + QByteArray(1, '\0') + "me/>" + close);
            add("a NUL behind the end", open + close + QByteArray(1, '\0'));
            add("a reference to NUL", open + "<name>&#0;</name>" + close);
            add("an attribute twice", '<' + kind.table().name() + " type='a' type='b'/>");
            QByteArray many = '<' + kind.table().name();
            for (int i = 0; i < 5000; ++i)
                many += " a" + QByteArray::number(i) + "='1'";
            add("five thousand attributes", many + "/>");
            add("two roots", open + close + open + close);
            add("nothing", {});
            add("no XML", "hello");
            add("half a tag", open + "<name");
            add("tags that cross", open + "<a><b></a></b>" + close);
            add("another root", "<unrelated/>");
            add("its root in a namespace", '<' + kind.table().name() + " xmlns='urn:other'/>");
            add("an unknown encoding", "<?xml version='1.0' encoding='no-such-thing'?>" + open + close);
        }
    }
    void isRefusedAtAPlace()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, text);
        const qint64 memory = mostMemory();
        QElapsedTimer timer;
        timer.start();
        const ReadDocument document = define(*findKind(name), text);
        const qint64 took = timer.elapsed();
        QVERIFY(!document.isAccepted());
        QVERIFY(!document.value);
        QCOMPARE(document.issues.size(), std::size_t(1));
        const xml::Issue &issue = document.issues.front();
        QVERIFY(!issue.message.isEmpty());
        QVERIFY(issue.line >= 1);
        QVERIFY(issue.column >= 1);
        QCOMPARE(issue.severity, xml::Severity::Error);
        QVERIFY2(took < 5000, qPrintable(QString::number(took)));
        QVERIFY(mostMemory() - memory < 400LL * 1024 * 1024);
    }

    // It stands in old files; what it names is neither loaded nor missed.
    void aDefinitionElsewhereIsNotLoaded()
    {
        for (const DocumentKind &kind : documentKinds()) {
            for (const char *place : { "http://127.0.0.1:1/x.dtd", "file:///dev/zero", "/proc/kcore" }) {
                const QByteArray text
                    = "<!DOCTYPE x SYSTEM \"" + QByteArray(place) + "\">" + openTag(kind) + closeTag(kind);
                QElapsedTimer timer;
                timer.start();
                QVERIFY(readAndCheck(kind, text).value);
                QVERIFY(timer.elapsed() < 2000);
            }
        }
    }

    // As deep and as wide as is allowed.
    void isReadWithinTheLimits_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("text");
        for (const DocumentKind &kind : documentKinds()) {
            const QByteArray name = kind.name;
            const QByteArray open = openTag(kind);
            const auto add = [&](const char *what, const QByteArray &text) {
                QTest::addRow("%s: %s", kind.name, what) << name << open + text + closeTag(kind);
            };
            add("two hundred levels", nested("deep", 200));
            add("two hundred levels of itself", nested(kind.table().name(), 200));
            add("two hundred levels of what may nest",
                "<devices><disk>" + nested("backingStore", 200) + "</disk></devices>");
            // The engine is the same for all: the full width once, a hundredth of it for the others.
            const int share = name == "domain" ? 1 : 100;
            add("many unknown elements", QByteArray("<x y='1'/>").repeated(100'000 / share));
            add("many names", QByteArray("<name>x</name>").repeated(100'000 / share));
            add("many disks", "<devices>" + QByteArray("<disk/>").repeated(10'000 / share) + "</devices>");
            add("many containers", QByteArray("<devices><disk/></devices>").repeated(10'000 / share));
            add("many comments", QByteArray("<!-- x -->").repeated(100'000 / share));
        }
    }
    void isReadWithinTheLimits()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, text);
        const DocumentKind &kind = *findKind(name);
        QElapsedTimer timer;
        timer.start();
        const ReadDocument shown = readAndCheck(kind, text);
        QVERIFY(shown.value);
        QCOMPARE(xml::writeDocument(kind.table(), shown.value.get()), text);
        const ReadDocument document = define(kind, text);
        QVERIFY(document.value);
        QVERIFY(document.issues.size() <= xml::kMostIssues + 1);
        const QByteArray normal = xml::writeNormalized(kind.table(), document.value.get());
        QVERIFY(!normal.isEmpty());
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    // Every number and every amount of every kind.
    void aNumberThatIsTooLargeIsToldWhereItStands_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const DocumentKind &kind : documentKinds())
            QTest::newRow(kind.name) << QByteArray(kind.name);
    }
    void aNumberThatIsTooLargeIsToldWhereItStands()
    {
        QFETCH(const QByteArray, name);
        const DocumentKind &kind = *findKind(name);
        for (const Place &place : placesOf(kind.table())) {
            // Snapshots and others hold whole machines.
            if (m_tried.contains(place.table))
                continue;
            m_tried.insert(place.table);
            for (const xml::Field &field : place.table->fields()) {
                const QByteArray type = field.value ? field.value->name : "";
                const bool isNumber = type.startsWith("unsigned") || type.startsWith("integer");
                if (!isNumber && type != "bytes")
                    continue;
                for (const QByteArray &number :
                    { QByteArray("99999999999999999999999"), QByteArray("-99999999999999999999999"),
                        QByteArray(5000, '9'), QByteArray("1e9z"), QByteArray("0x1ffffffffffffffffff") }) {
                    const QByteArray text = documentWith(kind, place, field, number);
                    const auto value = kind.create();
                    xml::Issues issues;
                    QVERIFY2(xml::readDocument(kind.table(), value.get(), text, &issues), text);
                    const QString path = place.path + u'/' + field.path();
                    const bool isTold
                        = std::any_of(issues.begin(), issues.end(), [&](const xml::Issue &issue) {
                              return issue.line == 1 && issue.column > 0
                                  && issue.path.endsWith(path.section(u'/', -1).section(u':', -1));
                          });
                    QVERIFY2(isTold, text.left(500));
                    QVERIFY2(!field.value->isSet(field.member(place.reach(value.get()))), text.left(500));
                    QCOMPARE(xml::writeDocument(kind.table(), value.get()), text);
                }
            }
        }
    }

    void anAmountThatOverflowsItsUnitIsRefused()
    {
        int count = 0;
        for (const DocumentKind &kind : documentKinds()) {
            for (const Place &place : placesOf(kind.table())) {
                for (const xml::Field &field : place.table->fields()) {
                    if (!field.value || qstrcmp(field.value->name, "bytes") != 0 || !field.defaultUnit)
                        continue;
                    const bool isText = field.kind == xml::FieldKind::Text;
                    QByteArray text = documentWith(kind, place, field, "18446744073709551615");
                    if (isText)
                        text.replace(">18446744073709551615", " unit='EiB'>18446744073709551615");
                    else
                        text.replace("'18446744073709551615'", "'18446744073709551615' unit='EiB'");
                    const auto value = kind.create();
                    xml::Issues issues;
                    QVERIFY2(xml::readDocument(kind.table(), value.get(), text, &issues), text);
                    QVERIFY2(!issues.empty(), text);
                    QVERIFY2(!field.value->isSet(field.member(place.reach(value.get()))), text);
                    ++count;
                }
            }
        }
        QVERIFY(count > 5);
    }
};

QTEST_GUILESS_MAIN(HostileDocumentsTest)
#include "tst_hostiledocuments.moc"
