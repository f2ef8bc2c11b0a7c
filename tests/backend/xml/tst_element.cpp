#include "backend/xml/element.h"

#include <QTest>

using namespace inn;

class TestElement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void readsNamesAttributesTextAndPlaces()
    {
        const auto document
            = xml::Document::parse("<?xml version='1.0'?>\n<!-- c --><node xmlns:x='urn:x'>\n  <a one='1' "
                                   "two=\"a&amp;b&#10;\tc\">t&lt;<![CDATA[&<]]>"
                                   "<b/>u</a>\n  <x:a/>\n</node>\n");
        QVERIFY(document);
        const xml::Element root = document->root();
        QCOMPARE(root.name(), QStringLiteral("node"));
        QCOMPARE(root.line(), 2);
        QCOMPARE(root.children().size(), 2U);
        QCOMPARE(root.children("a").size(), 2U);
        const xml::Element a = root.child("a");
        QCOMPARE(a.attribute("one"), QStringLiteral("1"));
        QCOMPARE(a.attribute("two"), QStringLiteral("a&b\n c"));
        QVERIFY(!a.attribute("three"));
        QVERIFY(a.hasAttribute("one") && !a.hasAttribute("three"));
        QCOMPARE(a.text(), QStringLiteral("t<&<u"));
        QCOMPARE(a.line(), 3);
        QCOMPARE(a.column(), 3);
        QCOMPARE(root.find("a/b").name(), QStringLiteral("b"));
        QVERIFY(root.find("a/c/d").isNull());
        QVERIFY(root.find("a/c/d").attribute("x") == std::nullopt);
        QCOMPARE(root.children()[1].namespaceUri(), QStringLiteral("urn:x"));
        QCOMPARE(root.child("a").namespaceUri(), QString());
        QCOMPARE(root.find("a/b").parent().name(), QStringLiteral("a"));
    }

    void aSubtreeIsADocumentOfItsOwn()
    {
        const auto document = xml::Document::parse(
            "<node xmlns:q='urn:q' xmlns='urn:d'><domain type='test'><q:c x='1'/> </domain></node>");
        QVERIFY(document);
        const QByteArray cut = document->root().child("domain").toXml();
        const auto again = xml::Document::parse(cut);
        QVERIFY(again);
        QCOMPARE(again->root().attribute("type"), QStringLiteral("test"));
        QCOMPARE(again->root().namespaceUri(), QStringLiteral("urn:d"));
        QCOMPARE(again->root().child("c").namespaceUri(), QStringLiteral("urn:q"));
    }

    void refusesWhatItMayNotRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const QByteArray &text, const char *part) {
            QTest::newRow(name) << text << QString::fromUtf8(part);
        };
        row("an empty text", "", "empty");
        row("white space only", " \n\t ", "empty");
        row("not XML", "hello there", "not an XML document");
        row("a truncated document", "<a><b>", "Line 1");
        row("a truncated tag", "<a><b x='1", "Line 1");
        row("two roots", "<a/><b/>", "Line 1");
        row("text after the end", "<a/>\nxyz", "Line 2");
        row("elements closed in the wrong order", "<a>\n<b></a></b>", "Line 2");
        row("an attribute twice", "<a x='1' x='2'/>", "twice");
        row("an attribute without a value", "<a x/>", "value");
        row("an unknown entity", "<a>&nbsp;</a>", "&nbsp;");
        row("an ampersand alone", "<a>a & b</a>", "&amp;");
        row("an entity bomb",
            "<!DOCTYPE a [<!ENTITY x 'xxxx'><!ENTITY y '&x;&x;'><!ENTITY z '&y;&y;'>]><a>&z;</a>", "DOCTYPE");
        row("an external entity", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
            "DOCTYPE");
        row("an entity of an external definition", "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/x.dtd'><a>&x;</a>",
            "&x;");
        row("a parameter entity", "<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]><a/>",
            "DOCTYPE");
        row("an attribute of ten megabytes", "<a x='" + QByteArray(10'000'000, 'x') + "'/>", "too long");
        row("a document of twenty megabytes", "<a>" + QByteArray(20'000'000, 'x') + "</a>", "too large");
        row("deep nesting", QByteArray("<a>").repeated(300) + QByteArray("</a>").repeated(300), "deep");
        row("a million levels, not closed", QByteArray("<a>").repeated(1'000'000), "deep");
        QByteArray many = "<a";
        for (int i = 0; i < 100'000; ++i)
            many += " a" + QByteArray::number(i) + "=''";
        row("an attribute bomb", many + "/>", "too many attributes");
        row("a NUL byte", QByteArray("<a>\0</a>", 8), "NUL");
        row("invalid UTF-8", "<a>\xC3\x28</a>", "UTF-8");
        row("a control character", "<a>\x01</a>", "not allowed");
        row("an unknown encoding", "<?xml version='1.0' encoding='klingon'?><a/>", "encoding");
        row("a malformed declaration", "<?xml version=]'1.0' encoding='ISO-8859-1'?><a/>", "Line 1");
        row("an unclosed comment", "<a><!-- </a>", "Line 1");
        row("an instruction in place of an element", "<?xml version='1.0'?>", "no element");
        row("a name that is only a bracket", "<>", "name");
        row("a tag that ends the text", "<", "name");
    }

    void refusesWhatItMayNotRead()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, part);
        const auto document = xml::Document::parse(text);
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::InvalidConfig);
        QVERIFY2(document.error().message.contains(part), qPrintable(document.error().message));
        QVERIFY2(document.error().message.size() < 300, qPrintable(document.error().message));
        QVERIFY(!document.error().message.contains(QLatin1Char('\n')));
    }

    void readsOtherEncodings_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF<a x='\xC3\xA4'/>");
        QTest::newRow("Latin-1") << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?><a x='\xE4'/>");
        const QString text = QStringLiteral("<?xml version='1.0' encoding='UTF-16'?><a x='ä'/>");
        QTest::newRow("UTF-16 with a mark") << QByteArray("\xFF\xFE")
                + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    }

    void readsOtherEncodings()
    {
        QFETCH(const QByteArray, text);
        const auto document = xml::Document::parse(text);
        QVERIFY2(document, document ? "" : qPrintable(document.error().message));
        QCOMPARE(document->root().attribute("x"), QStringLiteral("ä"));
    }

    void readsFifteenMegabytes()
    {
        const QByteArray text
            = "<a>" + QByteArray("<b one='1' two='2' three='3'>text</b>\n").repeated(400'000) + "</a>";
        const auto document = xml::Document::parse(text);
        QVERIFY2(document, document ? "" : qPrintable(document.error().message));
        QCOMPARE(document->root().children("b").size(), 400'000U);
    }

    void aDefinitionElsewhereIsNotLoaded()
    {
        QVERIFY(xml::Document::parse("<!DOCTYPE a PUBLIC '-//x' 'http://127.0.0.1:1/x.dtd'><a/>"));
    }
};

QTEST_GUILESS_MAIN(TestElement)
#include "tst_element.moc"
