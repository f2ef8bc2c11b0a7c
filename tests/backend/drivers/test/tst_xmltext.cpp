#include "backend/drivers/test/xmltext.h"

#include <QTest>

using namespace inn;
using namespace inn::test;

class TestXmlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void anOutlineSaysWhereElementsAre();
    void editsKeepTheRest_data();
    void editsKeepTheRest();
    void aDeviceIsReplacedByItsIdentity();
    void textThatIsNotXmlIsRefused();
    void factsAreTheFirstOfEachPath();
};

void TestXmlText::anOutlineSaysWhereElementsAre()
{
    const QString text = QStringLiteral(
        "<?xml version='1.0'?>\n<!-- <x> -->\n<a n='1>2'><b/><c>😀é&amp;<d x=\"y\" /></c>\n</a>");
    const auto elements = outline(text);
    QVERIFY(elements);
    QStringList pieces;
    for (const Element &element : *elements)
        pieces << text.mid(element.begin, element.end - element.begin) + u'|'
                + text.mid(element.startEnd, element.contentEnd - element.startEnd);
    const QStringList expected { text.mid(text.indexOf(u"<a n"))
            + QStringLiteral("|<b/><c>😀é&amp;<d x=\"y\" /></c>\n"),
        QStringLiteral("<b/>|"), QStringLiteral("<c>😀é&amp;<d x=\"y\" /></c>|😀é&amp;<d x=\"y\" />"),
        QStringLiteral("<d x=\"y\" />|") };
    QCOMPARE(pieces, expected);
}

void TestXmlText::editsKeepTheRest_data()
{
    QTest::addColumn<QByteArray>("actual");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray xml = "<domain>\n  <name>a</name>\n  <!-- kept -->\n  <other/>\n</domain>";
    const QStringList after { QStringLiteral("name") };
    const auto title = QStringLiteral("title");
    QTest::newRow("a new child goes behind the named ones")
        << *withChildText(xml, title, QStringLiteral("T & U"), after)
        << QByteArray("<domain>\n  <name>a</name>\n  <title>T &amp; U</title>\n  <!-- kept -->\n  "
                      "<other/>\n</domain>");
    QTest::newRow("an empty text removes the child")
        << *withChildText(*withChildText(xml, title, QStringLiteral("T"), after), title, {}, after) << xml;
    QTest::newRow("an existing child is replaced") << *withChildText(xml, QStringLiteral("name"),
        QStringLiteral("b"), {}) << QByteArray(xml).replace("<name>a", "<name>b");
    QTest::newRow("a root attribute is added") << *withRootAttribute(xml, QStringLiteral("id"),
        QStringLiteral("7")) << QByteArray(xml).replace("<domain>", "<domain id='7'>");
    QTest::newRow("a root attribute is removed")
        << *withRootAttribute("<domain type='x' id=\"3\"><a id='1'/></domain>", QStringLiteral("id"), {})
        << QByteArray("<domain type='x'><a id='1'/></domain>");
    const QByteArray withMd
        = *withMetadata(xml, QStringLiteral("p"), QStringLiteral("urn:x"), "<x a='1'><y/></x>");
    QTest::newRow("metadata without a namespace gets ours")
        << withMd
        << QByteArray(
               "<domain>\n  <name>a</name>\n  <metadata>\n    <p:x xmlns:p=\"urn:x\" a='1'><p:y/></p:x>\n"
               "  </metadata>\n  <!-- kept -->\n  <other/>\n</domain>");
    QTest::newRow("metadata of one namespace replaces only itself")
        << *withMetadata(*withMetadata(withMd, QStringLiteral("q"), QStringLiteral("urn:q"), "<z/>"),
               QStringLiteral("p"), QStringLiteral("urn:x"), {})
        << QByteArray("<domain>\n  <name>a</name>\n  <metadata>\n    <q:z xmlns:q=\"urn:q\"/>\n"
                      "  </metadata>\n  <!-- kept -->\n  <other/>\n</domain>");
    QTest::newRow("an empty metadata element is opened") << *withMetadata("<d><metadata/></d>",
        QStringLiteral("q"), QStringLiteral("urn:q"),
        "<q:z xmlns:q='urn:q'/>") << QByteArray("<d><metadata>  <q:z xmlns:q='urn:q'/></metadata></d>");
}

void TestXmlText::editsKeepTheRest()
{
    QFETCH(QByteArray, actual);
    QFETCH(QByteArray, expected);
    QCOMPARE(actual, expected);
}

void TestXmlText::aDeviceIsReplacedByItsIdentity()
{
    const QByteArray xml
        = "<domain><devices><disk device='cdrom'><target dev='sda'/></disk><disk><target dev='vda'/>"
          "</disk></devices></domain>";
    const auto changed
        = withDevice(xml, "<disk device='cdrom'><source file='/x.iso'/><target dev='sda'/></disk>");
    QVERIFY(changed);
    QCOMPARE(*changed,
        QByteArray("<domain><devices><disk device='cdrom'><source file='/x.iso'/><target "
                   "dev='sda'/></disk><disk><target "
                   "dev='vda'/></disk></devices></domain>"));
    QCOMPARE(withDevice(xml, "<disk><target dev='sdz'/></disk>").error().code, ErrorCode::NotFound);
    QCOMPARE(withDevice(xml, "<disk/>").error().code, ErrorCode::InvalidConfig);
    QCOMPARE(withDevice(xml, "<sound model='ich9'/>").error().code, ErrorCode::Unsupported);
}

void TestXmlText::textThatIsNotXmlIsRefused()
{
    for (const char *text : { "", "<a", "<a></b>", "text", "<a/><b/>" }) {
        QVERIFY(!outline(QString::fromLatin1(text)));
        QVERIFY(!readFacts(text));
    }
}

void TestXmlText::factsAreTheFirstOfEachPath()
{
    const auto facts
        = readFacts("<pool type='dir'><name>p</name><target><path>/x</path></target><name>q</name></pool>");
    QVERIFY(facts);
    QCOMPARE(facts->root, QStringLiteral("pool"));
    QCOMPARE((*facts)["@type"], QStringLiteral("dir"));
    QCOMPARE((*facts)["name"], QStringLiteral("p"));
    QCOMPARE((*facts)["target/path"], QStringLiteral("/x"));
}

QTEST_GUILESS_MAIN(TestXmlText)
#include "tst_xmltext.moc"
