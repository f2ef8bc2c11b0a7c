// What the editor knows about a place in a text: the context, the proposals, folding and formatting.
#include "backend/config/domain/domaintype.h"
#include "ui/widgets/xmladviser.h"
#include "ui/widgets/xmlcompletion.h"
#include "ui/widgets/xmleditor.h"
#include "ui/widgets/xmlfolding.h"
#include "ui/widgets/xmltextedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>

using namespace inn;
using namespace inn::ui;
using namespace Qt::StringLiterals;

using Kind = XmlContext::Kind;
Q_DECLARE_METATYPE(inn::ui::XmlContext::Kind)

namespace {

// The position is where "|" stands.
XmlContext contextOf(QString text)
{
    const qsizetype position = text.indexOf(u'|');
    text.remove(position, 1);
    return xmlContextAt(text, position);
}

QStringList proposed(const QString &text)
{
    QStringList names;
    const auto all = XmlAdviser(config::domainType()).proposals(contextOf(text));
    for (const XmlProposal &proposal : all)
        names << proposal.text;
    return names;
}

// An editor for domain documents, shown, with the cursor where "|" stands.
struct Fixture
{
    explicit Fixture(QString text)
    {
        const qsizetype position = text.indexOf(u'|');
        text.remove(u'|');
        editor.setSchema(&config::domainType());
        editor.setText(text.toUtf8());
        editor.resize(800, 500);
        editor.show();
        editor.activateWindow();
        Q_UNUSED(QTest::qWaitForWindowActive(&editor));
        QTextCursor cursor = edit()->textCursor();
        cursor.setPosition(int(qMax<qsizetype>(position, 0)));
        edit()->setTextCursor(cursor);
        edit()->setFocus();
    }
    XmlTextEdit *edit() const { return editor.textEdit(); }
    QStringList shown() const
    {
        QStringList names;
        auto *list = editor.findChild<QTreeWidget *>(u"xmlProposals"_s);
        for (int row = 0; edit()->completion()->isVisible() && row < list->topLevelItemCount(); ++row)
            names << list->topLevelItem(row)->text(0);
        return names;
    }
    QString textWithCursor() const
    {
        QString text = edit()->documentText();
        return text.insert(edit()->textCursor().position(), u'|');
    }
    XmlEditor editor;
};

} // namespace

class TestXmlAdviser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theContextOfAPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<QString>("typed");
        QTest::newRow("an element's name")
            << u"<a><b><di|</b></a>"_s << Kind::ElementName << u"a/b/di"_s << u""_s << u"di"_s;
        QTest::newRow("just the bracket") << u"<a><|</a>"_s << Kind::ElementName << u"a/"_s << u""_s << u""_s;
        QTest::newRow("an attribute's name")
            << u"<a><b x='1' ty|/></a>"_s << Kind::AttributeName << u"a/b"_s << u"ty"_s << u"ty"_s;
        QTest::newRow("a blank in a tag")
            << u"<a><b |/></a>"_s << Kind::AttributeName << u"a/b"_s << u""_s << u""_s;
        QTest::newRow("a value") << u"<a><b type='fi|le'/></a>"_s << Kind::AttributeValue << u"a/b"_s
                                 << u"type"_s << u"fi"_s;
        QTest::newRow("an empty value")
            << u"<a b=\"|\"/>"_s << Kind::AttributeValue << u"a"_s << u"b"_s << u""_s;
        QTest::newRow("a value without its end")
            << u"<a b='x|"_s << Kind::AttributeValue << u"a"_s << u"b"_s << u"x"_s;
        QTest::newRow("a bracket in a value")
            << u"<a b='x>|y'/>"_s << Kind::AttributeValue << u"a"_s << u"b"_s << u"x>"_s;
        QTest::newRow("text") << u"<a><b>we|b</b></a>"_s << Kind::Text << u"a/b"_s << u""_s << u"we"_s;
        QTest::newRow("between tags") << u"<a><b/>|<c/></a>"_s << Kind::Text << u"a"_s << u""_s << u""_s;
        QTest::newRow("in a closing tag")
            << u"<a><b></|</a>"_s << Kind::ClosingName << u"a/b"_s << u""_s << u""_s;
        QTest::newRow("behind a closed sibling")
            << u"<a><b>x</b><c |></c></a>"_s << Kind::AttributeName << u"a/c"_s << u""_s << u""_s;
        QTest::newRow("in a comment")
            << u"<a><!-- <b | --></a>"_s << Kind::Nothing << u"a"_s << u""_s << u""_s;
        QTest::newRow("before the root") << u"|<a/>"_s << Kind::Nothing << u""_s << u""_s << u""_s;
        QTest::newRow("nothing at all") << u"|"_s << Kind::Nothing << u""_s << u""_s << u""_s;
    }
    void theContextOfAPlace()
    {
        QFETCH(QString, text);
        const XmlContext context = contextOf(text);
        QTEST(context.kind, "kind");
        QTEST(context.path.join(u'/'), "path");
        QTEST(context.attribute, "attribute");
        QTEST(context.typed, "typed");
    }
    void everyPlaceOfABrokenTextHasAContext()
    {
        const QString text = u"<a b='c\" <d x=y z='><e></f><!-- <g ]]> --><![CDATA[ <h> ]]></a> & < >"_s;
        for (qsizetype size = 0; size <= text.size(); ++size) {
            for (qsizetype position = 0; position <= size; ++position) {
                const XmlContext context = xmlContextAt(QStringView(text).first(size), position);
                QVERIFY(context.begin >= 0 && context.begin <= context.end && context.end <= size);
            }
        }
    }
    void proposalsComeFromTheDeclarations()
    {
        QVERIFY(proposed(u"<domain><dev|"_s).contains(u"devices"_s));
        QVERIFY(proposed(u"<domain><devices><|"_s).contains(u"disk"_s));
        QCOMPARE(proposed(u"<domain><devices><dis|"_s).front(), u"disk"_s);
        QVERIFY(proposed(u"<domain><devices><disk |"_s).contains(u"device"_s));
        QVERIFY(!proposed(u"<domain><devices><disk device='disk' |"_s).contains(u"device"_s));
        QVERIFY(proposed(u"<domain><devices><disk device='|"_s).contains(u"cdrom"_s));
        QVERIFY(proposed(u"<domain><memory unit='|"_s).contains(u"GiB"_s));
        QVERIFY(proposed(u"<domain><on_reboot>|"_s).contains(u"destroy"_s));
        QCOMPARE(proposed(u"<domain><os></|"_s), QStringList { u"os"_s });
        QCOMPARE(proposed(u"|"_s), QStringList());
        QCOMPARE(proposed(u"<domain><nobody><|"_s), QStringList());
        QCOMPARE(proposed(u"<dom|"_s), QStringList { u"domain"_s });
    }
    void whatStandsThereIsExplained()
    {
        const XmlAdviser adviser(config::domainType());
        const QString cache
            = adviser.explanation(contextOf(u"<domain><devices><disk><driver cache='no|ne'/>"_s));
        QVERIFY2(cache.contains(u"cache — "_s) && cache.contains(u"writeback"_s), qPrintable(cache));
        QVERIFY(adviser.explanation(contextOf(u"<domain><devices><di|sk>"_s)).startsWith(u"disk — "_s));
        QVERIFY(adviser.explanation(contextOf(u"<domain><devices><disk colour='|'/>"_s))
                    .contains(u"not known"_s));
        QCOMPARE(adviser.explanation(contextOf(u"<other><x|/>"_s)), QString());
    }
    void aNameIsCompletedByKeyboardUpToItsValue()
    {
        Fixture fixture(u"<domain>\n  <devices>\n    |\n  </devices>\n</domain>"_s);
        QTest::keyClicks(fixture.edit(), u"<memb"_s);
        QCOMPARE(fixture.shown().value(0), u"memballoon"_s);
        QTest::keyClick(fixture.edit(), Qt::Key_Return);
        // Its attributes are offered at once.
        QVERIFY2(fixture.shown().contains(u"model"_s), qPrintable(fixture.textWithCursor()));
        QTest::keyClicks(fixture.edit(), u"mod"_s);
        QTest::keyClick(fixture.edit(), Qt::Key_Tab);
        QVERIFY2(fixture.textWithCursor().contains(u"<memballoon model='|'/>"_s),
            qPrintable(fixture.textWithCursor()));
        QVERIFY(fixture.shown().contains(u"virtio"_s));
        QTest::keyClicks(fixture.edit(), u"virtio"_s);
        QTest::keyClick(fixture.edit(), Qt::Key_Escape);
        QCOMPARE(fixture.shown(), QStringList());
        QVERIFY(fixture.textWithCursor().contains(u"<memballoon model='virtio|'/>"_s));
    }
    void nothingIsProposedWithoutASchemaOrInAReadOnlyText()
    {
        Fixture fixture(u"<domain><devices><disk |/></devices></domain>"_s);
        fixture.editor.setReadOnly(true);
        QTest::keyClick(fixture.edit(), Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(fixture.shown(), QStringList());
        fixture.editor.setReadOnly(false);
        QTest::keyClick(fixture.edit(), Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(fixture.shown().contains(u"type"_s));
        fixture.editor.setSchema(nullptr);
        QTest::keyClick(fixture.edit(), Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(fixture.shown(), QStringList());
    }
    void theLineBelowExplainsWhatIsAtTheCursor()
    {
        Fixture fixture(u"<domain><devices><disk device='cd|rom'/></devices></domain>"_s);
        auto *line = fixture.editor.findChild<QWidget *>(u"xmlExplanation"_s);
        QVERIFY(line->isVisible());
        QTRY_VERIFY(line->toolTip().contains(u"floppy"_s));
    }
    void foldsAreElementsOfSeveralLines()
    {
        const QString text = u"<a>\n<b>\n</b>\n<c/>\n<d><e>\n</e></d>\n<!--\n-->\n</a>"_s;
        QCOMPARE(xmlFolds(text), QList<XmlFold>({ { 0, 8 }, { 1, 2 }, { 4, 5 }, { 6, 7 } }));
    }
    void aFoldedElementHidesItsLinesUntilTheCursorGoesThere()
    {
        Fixture fixture(u"<domain>\n  <os>\n    <type>hvm</type>\n  </os>\n  <name>x</name>\n</domain>"_s);
        fixture.editor.goToLine(3);
        QTest::keyClick(fixture.edit(), Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier);
        const auto isVisible
            = [&](int line) { return fixture.edit()->document()->findBlockByNumber(line).isVisible(); };
        QVERIFY(isVisible(1) && !isVisible(2) && !isVisible(3) && isVisible(4));
        QCOMPARE(fixture.edit()->textCursor().blockNumber(), 1);
        QCOMPARE(fixture.editor.text().count('\n'), 5);
        fixture.editor.goToLine(3);
        QVERIFY(isVisible(2) && isVisible(3));
    }
    void foldsStayWhileTheTextAboveChanges()
    {
        Fixture fixture(u"<domain>|\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>"_s);
        fixture.edit()->folding()->setFolded(1, true);
        QTest::keyClick(fixture.edit(), Qt::Key_Return);
        fixture.edit()->updateFolds();
        QVERIFY(fixture.edit()->folding()->isFolded(2));
        QVERIFY(!fixture.edit()->document()->findBlockByNumber(3).isVisible());
    }
    void formatting_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("formatted");
        QTest::newRow("one line") << u"<a><b c='d'/><e>f g</e></a>"_s
                                  << u"<a>\n  <b c='d'/>\n  <e>f g</e>\n</a>\n"_s;
        QTest::newRow("is already") << u"<a>\n  <b/>\n</a>\n"_s << u"<a>\n  <b/>\n</a>\n"_s;
        QTest::newRow("text with elements stays")
            << u"<a><p>x <b/> y</p></a>"_s << u"<a>\n  <p>x <b/> y</p>\n</a>\n"_s;
        QTest::newRow("comments, declarations") << u"<?xml version='1.0'?><a><!-- <x> --></a>"_s
                                                << u"<?xml version='1.0'?>\n<a>\n  <!-- <x> -->\n</a>\n"_s;
        QTest::newRow("blanks in quotes") << u"<a b='  >  '><c/></a>"_s << u"<a b='  >  '>\n  <c/>\n</a>\n"_s;
        QTest::newRow("empty elements")
            << u"<a><b></b><c> </c></a>"_s << u"<a>\n  <b></b>\n  <c> </c>\n</a>\n"_s;
        QTest::newRow("not closed") << u"<a><b></a>"_s << QString();
    }
    void formatting()
    {
        QFETCH(QString, text);
        const QString formatted = formattedXml(text);
        QTEST(formatted, "formatted");
        if (!formatted.isNull())
            QCOMPARE(formattedXml(formatted), formatted);
    }
    void formattingIsOneStepOfUndo()
    {
        Fixture fixture(u"<domain><os><type>h|vm</type></os></domain>"_s);
        const QByteArray before = fixture.editor.text();
        QTest::keyClick(fixture.edit(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(
            fixture.textWithCursor(), u"<domain>\n  <os>\n    <type>h|vm</type>\n  </os>\n</domain>\n"_s);
        fixture.edit()->undo();
        QCOMPARE(fixture.editor.text(), before);
    }
    void whatCannotBeFormattedIsTold()
    {
        Fixture fixture(u"<domain><os></domain>"_s);
        QTest::keyClick(fixture.edit(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(fixture.editor.findChild<QLabel *>(u"xmlNotice"_s)->isVisible());
        QCOMPARE(fixture.editor.text(), QByteArray("<domain><os></domain>"));
    }
    void findAndReplace()
    {
        Fixture fixture(u"|<domain><a>old</a><b>old</b><c>old</c></domain>"_s);
        QTest::keyClick(fixture.edit(), Qt::Key_H, Qt::ControlModifier);
        auto *find = fixture.editor.findChild<QLineEdit *>(u"xmlFind"_s);
        auto *replacement = fixture.editor.findChild<QLineEdit *>(u"xmlReplacement"_s);
        QTRY_VERIFY(find->isVisible());
        find->setText(u"old"_s);
        replacement->setText(u"new"_s);
        QTest::keyClick(replacement, Qt::Key_Return); // selects the first…
        QTest::keyClick(replacement, Qt::Key_Return); // …and replaces it
        QCOMPARE(fixture.editor.text(), QByteArray("<domain><a>new</a><b>old</b><c>old</c></domain>"));
        QTest::mouseClick(fixture.editor.findChild<QPushButton *>(u"xmlReplaceAll"_s), Qt::LeftButton);
        QCOMPARE(fixture.editor.text(), QByteArray("<domain><a>new</a><b>new</b><c>new</c></domain>"));
        fixture.edit()->undo();
        QCOMPARE(fixture.editor.text().count("old"), 2);
    }
};

QTEST_MAIN(TestXmlAdviser)
#include "tst_xmladviser.moc"
