#include "ui/widgets/searchfield.h"
#include "ui/widgets/xmleditor.h"
#include "ui/widgets/xmlfolding.h"
#include "ui/widgets/xmltextedit.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMutex>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

#include <atomic>

using namespace inn;
using namespace inn::ui;

namespace {

xml::Issue issue(int line, int column, const char *message, xml::Severity severity = xml::Severity::Error)
{
    xml::Issue made;
    made.line = line;
    made.column = column;
    made.severity = severity;
    made.message = QString::fromLatin1(message);
    return made;
}

// One issue for each line with "bad" in it.
xml::Issues findBad(const QByteArray &text)
{
    xml::Issues issues;
    const QList<QByteArray> lines = text.split('\n');
    for (int line = 0; line < lines.size(); ++line) {
        if (lines[line].contains("bad"))
            issues.push_back(issue(line + 1, int(lines[line].indexOf("bad")) + 1, "bad word"));
    }
    return issues;
}

// The colour at each letter of the line: "nnaavv": one letter for each distinct colour, '.' for none.
QColor colourAt(const XmlEditor &editor, int line, int column)
{
    const QTextBlock block = editor.textEdit()->document()->findBlockByNumber(line - 1);
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (column - 1 >= range.start && column - 1 < range.start + range.length)
            return range.format.foreground().color();
    }
    return {};
}

constexpr int kManyLines = 30'000; // of disks: about a megabyte

QByteArray manyLines()
{
    return "<domain>\n<devices>\n"
        + QByteArray("    <disk type='file' device='disk'/>\n").repeated(kManyLines)
        + "</devices></domain>\n";
}

} // namespace

class TestXmlEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextComesBackByteForByte_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("plain") << QByteArray("<a/>\n");
        QTest::newRow("without a line end") << QByteArray("<a/>");
        QTest::newRow("lines of DOS") << QByteArray("<a>\r\n</a>\r\n");
        QTest::newRow("a no-break space") << QByteArray("<a>\xc2\xa0</a>");
        QTest::newRow("separators of lines and paragraphs") << QByteArray("a\xe2\x80\xa8m\xe2\x80\xa9z");
        QTest::newRow("bad UTF-8") << QByteArray("<a>\xff\xfe</a>");
        QTest::newRow("tabs") << QByteArray("\t<a/>");
    }
    void theTextComesBackByteForByte()
    {
        QFETCH(QByteArray, text);
        XmlEditor editor;
        editor.setText(text);
        QCOMPARE(editor.text(), text);
    }

    void typingIsToldFromSetting()
    {
        XmlEditor editor;
        const QSignalSpy changed(&editor, &XmlEditor::textChanged);
        const QSignalSpy edited(&editor, &XmlEditor::textEdited);
        editor.setText("<a/>");
        QCOMPARE(changed.count(), 1);
        QCOMPARE(edited.count(), 0);
        QTest::keyClicks(editor.textEdit(), QStringLiteral("x"));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(editor.text(), QByteArray("x<a/>"));
        editor.textEdit()->undo();
        QCOMPARE(editor.text(), QByteArray("<a/>"));
    }

    void anotherPaletteIsNoEdit()
    {
        XmlEditor editor;
        editor.setText("<a b='c'/>");
        editor.show();
        const QSignalSpy edited(&editor, &XmlEditor::textEdited);
        const QColor before = colourAt(editor, 1, 2);
        QPalette dark = editor.palette();
        dark.setColor(QPalette::Base, QColor(30, 30, 30));
        dark.setColor(QPalette::Text, Qt::white);
        editor.setPalette(dark);
        QTRY_VERIFY(colourAt(editor, 1, 2) != before);
        QCOMPARE(edited.count(), 0);
    }

    void namesAttributesValuesAndCommentsHaveColoursOfTheirOwn()
    {
        XmlEditor editor;
        editor.setText("<disk type='x>y' <!-- no\n<!-- two\nlines --><a\nb=\"one\ntwo\">text</a>");
        editor.show();
        QTRY_VERIFY(colourAt(editor, 1, 2).isValid());
        const QColor name = colourAt(editor, 1, 2);
        const QColor attribute = colourAt(editor, 1, 7);
        const QColor value = colourAt(editor, 1, 14); // the ">" within quotes
        QVERIFY(attribute.isValid() && value.isValid());
        QVERIFY(name != attribute && attribute != value && value != name);
        editor.setText("<!-- two\nlines --><a\nb=\"one\ntwo\">text</a>");
        const auto comment = [&] { return colourAt(editor, 1, 6); };
        QTRY_VERIFY(comment().isValid() && comment() != name && comment() != value);
        QCOMPARE(colourAt(editor, 2, 2), comment());
        QCOMPARE(colourAt(editor, 2, 11), name);
        QCOMPARE(colourAt(editor, 3, 1), attribute);
        QCOMPARE(colourAt(editor, 4, 1), value);
        QCOMPARE(colourAt(editor, 4, 4), value);
        QVERIFY(!colourAt(editor, 4, 7).isValid());
        QCOMPARE(colourAt(editor, 4, 12), name);
    }

    void problemsStandAtTheirLines()
    {
        XmlEditor editor;
        editor.setText("<a>\n  <b/>\n</a>\n");
        editor.show();
        editor.setIssues({ issue(2, 4, "no b"), issue(2, 1, "hm", xml::Severity::Warning),
            issue(0, 0, "nowhere"), issue(99, 1, "beyond") });
        QCOMPARE(editor.textEdit()->issueText(2), QStringLiteral("no b\nhm"));
        QVERIFY(editor.textEdit()->issueText(1).isEmpty());
        QVERIFY(editor.hasErrors());
        auto *list = editor.findChild<QListWidget *>(QStringLiteral("xmlProblems"));
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->count(), 4);
        QCOMPARE(list->item(0)->text(), QStringLiteral("Line 2: no b"));
        QCOMPARE(list->item(2)->text(), QStringLiteral("nowhere"));
        Q_EMIT list->itemActivated(list->item(0));
        QCOMPARE(editor.textEdit()->textCursor().blockNumber(), 1);
        QCOMPARE(editor.textEdit()->textCursor().positionInBlock(), 3);
        Q_EMIT list->itemActivated(list->item(3)); // no such line: nothing happens
        QCOMPARE(editor.textEdit()->textCursor().blockNumber(), 1);
        editor.setIssues({ issue(1, 1, "hm", xml::Severity::Warning) });
        QVERIFY(!editor.hasErrors());
        editor.setIssues({});
        QVERIFY(!list->isVisible());
    }

    void aHundredThousandProblemsAreNotAllListed()
    {
        XmlEditor editor;
        editor.setText("<a/>");
        editor.show();
        QElapsedTimer timer;
        timer.start();
        editor.setIssues(xml::Issues(100'000, issue(1, 1, "again")));
        QVERIFY(timer.elapsed() < 2000);
        QCOMPARE(editor.issues().size(), std::size_t(100'000));
        QVERIFY(editor.findChild<QListWidget *>(QStringLiteral("xmlProblems"))->count() <= 200);
        QVERIFY(
            editor.findChild<QLabel *>(QStringLiteral("xmlSummary"))->text().contains(QStringLiteral("100")));
    }

    void theCheckRunsBesideTheWindowAndByItself()
    {
        XmlEditor editor;
        std::atomic<QThread *> thread = nullptr;
        editor.setChecker([&](const QByteArray &text) {
            thread = QThread::currentThread();
            return findBad(text);
        });
        editor.setText("fine\nbad\n");
        QVERIFY(editor.isChecking());
        QTRY_VERIFY(!editor.isChecking());
        QVERIFY(thread.load() != QThread::currentThread());
        QCOMPARE(editor.textEdit()->issueText(2), QStringLiteral("bad word"));
        editor.goToLine(2, 4);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(editor.textEdit(), Qt::Key_Backspace);
        QVERIFY(editor.isChecking());
        QTRY_VERIFY(!editor.isChecking());
        QVERIFY(!editor.hasErrors());
    }

    void typingDuringACheckIsCheckedAfterwards()
    {
        QSemaphore started, goOn;
        XmlEditor editor;
        std::atomic<int> checks = 0;
        editor.setText("bad\n");
        editor.setChecker([&](const QByteArray &text) {
            ++checks;
            started.release();
            goOn.acquire();
            return findBad(text);
        });
        QVERIFY(started.tryAcquire(1, 5000));
        editor.textEdit()->selectAll();
        QTest::keyClicks(editor.textEdit(), QStringLiteral("good"));
        editor.checkNow(); // the pause after typing is over
        QCOMPARE(checks.load(), 1); // one at a time
        goOn.release(100);
        QTRY_VERIFY(!editor.isChecking());
        QCOMPARE(checks.load(), 2);
        QVERIFY(!editor.hasErrors()); // those of the old text are never shown
    }

    void theEditorMayGoDuringACheck()
    {
        QSemaphore started, goOn, done;
        {
            XmlEditor editor;
            editor.setChecker([&](const QByteArray &) {
                started.release();
                goOn.acquire();
                done.release();
                return xml::Issues { issue(1, 1, "late") };
            });
            QVERIFY(started.tryAcquire(1, 5000));
        }
        goOn.release(10);
        QVERIFY(done.tryAcquire(1, 5000));
        QCoreApplication::processEvents();
    }

    void findingGoesAroundTheEnd()
    {
        XmlEditor editor;
        editor.setText("one two\nTWO three\n");
        editor.show();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        editor.textEdit()->setFocus();
        QTest::keyClick(editor.textEdit(), Qt::Key_F, Qt::ControlModifier);
        auto *find = editor.findChild<SearchField *>(QStringLiteral("xmlFind"));
        auto *answer = editor.findChild<QLabel *>(QStringLiteral("xmlFindAnswer"));
        QTRY_VERIFY(find->isVisible() && find->hasFocus());
        QTest::keyClicks(find, QStringLiteral("two"));
        const auto line = [&] { return editor.textEdit()->textCursor().blockNumber(); };
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(editor.textEdit()->textCursor().selectedText(), QStringLiteral("two"));
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(line(), 1);
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(line(), 0);
        QVERIFY(answer->text().isEmpty());
        QTest::keyClicks(find, QStringLiteral("x"));
        QTest::keyClick(find, Qt::Key_Return);
        QVERIFY(!answer->text().isEmpty());
        QTest::keyClick(find, Qt::Key_Escape);
        QTest::keyClick(find, Qt::Key_Escape); // the first one may clear the field
        QTRY_VERIFY(!find->isVisible() && editor.textEdit()->hasFocus());
    }

    void theKeyboardLeavesTheText()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *editor = new XmlEditor;
        auto *button = new QPushButton(QStringLiteral("after"));
        layout->addWidget(editor);
        layout->addWidget(button);
        editor->setText("<a/>");
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        editor->textEdit()->setFocus();
        QTest::keyClick(editor->textEdit(), Qt::Key_Tab);
        QCOMPARE(editor->text(), QByteArray("  <a/>"));
        QTest::keyClick(editor->textEdit(), Qt::Key_Backtab);
        QCOMPARE(editor->text(), QByteArray("<a/>"));
        QTest::keyClick(editor->textEdit(), Qt::Key_Escape);
        QTRY_VERIFY(!editor->textEdit()->hasFocus());
    }

    void tabMovesAllSelectedLines()
    {
        XmlEditor editor;
        editor.setText("<a>\n<b/>\n</a>");
        editor.textEdit()->selectAll();
        QTest::keyClick(editor.textEdit(), Qt::Key_Tab);
        QCOMPARE(editor.text(), QByteArray("  <a>\n  <b/>\n  </a>"));
        QTest::keyClick(editor.textEdit(), Qt::Key_Backtab);
        QCOMPARE(editor.text(), QByteArray("<a>\n<b/>\n</a>"));
        editor.textEdit()->undo();
        QCOMPARE(editor.text(), QByteArray("  <a>\n  <b/>\n  </a>"));
    }

    void aNewLineBeginsUnderTheOneBefore()
    {
        XmlEditor editor;
        editor.setText("    <a/>");
        editor.textEdit()->moveCursor(QTextCursor::End);
        QTest::keyClick(editor.textEdit(), Qt::Key_Return);
        QCOMPARE(editor.text(), QByteArray("    <a/>\n    "));
    }

    void readOnlyTextIsNotTypedInto()
    {
        XmlEditor editor;
        editor.setText("<a/>");
        editor.setReadOnly(true);
        QTest::keyClicks(editor.textEdit(), QStringLiteral("x"));
        QTest::keyClick(editor.textEdit(), Qt::Key_Return);
        QTest::keyClick(editor.textEdit(), Qt::Key_Tab);
        QTest::keyClick(editor.textEdit(), Qt::Key_Backtab);
        QCOMPARE(editor.text(), QByteArray("<a/>"));
        editor.setText("<b>\n</b>");
        QVERIFY(editor.isReadOnly());
        // The cursor goes through it all the same.
        QTest::keyClick(editor.textEdit(), Qt::Key_Down);
        QCOMPARE(editor.textEdit()->textCursor().blockNumber(), 1);
        QTest::keyClick(editor.textEdit(), Qt::Key_Delete);
        QCOMPARE(editor.text(), QByteArray("<b>\n</b>"));
        editor.setReadOnly(false);
        QTest::keyClicks(editor.textEdit(), QStringLiteral("x"));
        QCOMPARE(editor.text(), QByteArray("<b>\nx</b>"));
    }

    void tenMegabytesStayResponsive_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("many lines") << QByteArray("<a b='c'/>\n").repeated(1'000'000);
        QTest::newRow("one line") << QByteArray("<a b='c'>").repeated(1'100'000);
        QTest::newRow("line ends only") << QByteArray(10 << 20, '\n');
        QTest::newRow("zeros") << QByteArray(10 << 20, '\0');
        QTest::newRow("one quote, never closed") << QByteArray("<a b='\n").repeated(1'400'000);
    }
    void tenMegabytesStayResponsive()
    {
        QFETCH(QByteArray, text);
        XmlEditor editor;
        editor.resize(800, 600);
        editor.show();
        editor.setChecker(&findBad);
        QElapsedTimer timer;
        timer.start();
        editor.setText(text);
        QVERIFY(!editor.grab().isNull());
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(editor.isTooLarge());
        QVERIFY(editor.isReadOnly());
        QVERIFY(editor.findChild<QLabel *>(QStringLiteral("xmlNotice"))->isVisible());
        QVERIFY(!editor.findChild<QPushButton *>(QStringLiteral("xmlFormatWhole"))->isVisible());
        QVERIFY(editor.text() == text); // nothing is lost
        editor.setReadOnly(false);
        QVERIFY(editor.isReadOnly());
        editor.setText("<a/>");
        QVERIFY(!editor.isTooLarge());
        QVERIFY(!editor.isReadOnly());
        QCOMPARE(editor.text(), QByteArray("<a/>"));
    }

    void aLargeTextIsFilledInPieceByPieceAndCanBeEdited()
    {
        XmlEditor editor;
        editor.resize(800, 600);
        editor.show();
        std::atomic<QThread *> checked = nullptr;
        editor.setChecker([&](const QByteArray &document) {
            checked = QThread::currentThread();
            return findBad(document);
        });
        editor.setText(manyLines() + "bad\n");
        // The first lines are there at once, the window goes on while the others come.
        QVERIFY(editor.textEdit()->blockCount() > 100);
        QVERIFY(editor.textEdit()->blockCount() < kManyLines / 4);
        QVERIFY(editor.isLoading());
        QVERIFY(editor.text() == manyLines() + "bad\n");
        QTest::keyClicks(editor.textEdit(), QStringLiteral("x")); // not yet
        int events = 0;
        QTimer ticks;
        connect(&ticks, &QTimer::timeout, this, [&] { ++events; });
        ticks.start(0);
        QTRY_VERIFY(!editor.isLoading());
        QVERIFY2(events > 5, qPrintable(QString::number(events)));
        QVERIFY(!editor.isTooLarge() && !editor.isReadOnly());
        QCOMPARE(editor.textEdit()->blockCount(), kManyLines + 5);
        QVERIFY(editor.text() == manyLines() + "bad\n");
        QTRY_VERIFY(!editor.isChecking());
        QVERIFY(checked.load() != QThread::currentThread());
        QCOMPARE(editor.textEdit()->issueText(kManyLines + 4), QStringLiteral("bad word"));
        QTest::keyClicks(editor.textEdit(), QStringLiteral("x"));
        QVERIFY(editor.text() == "x" + manyLines() + "bad\n");
        editor.textEdit()->undo();
        QVERIFY(editor.text() == manyLines() + "bad\n");
        QVERIFY(!editor.textEdit()->document()->isUndoAvailable());
    }

    void anotherTextMayComeWhileOneIsFilledIn()
    {
        XmlEditor editor;
        editor.show();
        editor.setText(manyLines());
        QVERIFY(editor.isLoading());
        editor.goToLine(kManyLines);
        editor.setText("<a/>");
        QVERIFY(!editor.isLoading());
        QCOMPARE(editor.text(), QByteArray("<a/>"));
        QTest::qWait(20);
        QCOMPARE(editor.text(), QByteArray("<a/>"));
        QCOMPARE(editor.textEdit()->textCursor().blockNumber(), 0);
    }

    void aLineToGoToIsRememberedUntilItIsThere()
    {
        XmlEditor editor;
        editor.show();
        editor.setText(manyLines());
        editor.goToLine(kManyLines, 3);
        QTRY_VERIFY(!editor.isLoading());
        QCOMPARE(editor.textEdit()->textCursor().blockNumber(), kManyLines - 1);
        QCOMPARE(editor.textEdit()->textCursor().positionInBlock(), 2);
    }

    void onlyLinesThatAreSeenAreColoured()
    {
        XmlEditor editor;
        editor.resize(800, 600);
        editor.show();
        editor.setText(manyLines());
        QTRY_VERIFY(!editor.isLoading());
        QTRY_VERIFY(colourAt(editor, 3, 6).isValid());
        QVERIFY(!colourAt(editor, kManyLines / 2, 6).isValid());
        editor.goToLine(kManyLines / 2);
        QTRY_VERIFY(colourAt(editor, kManyLines / 2, 6).isValid());
        // A comment that is opened far above reaches down to here, when somebody looks.
        const QColor name = colourAt(editor, kManyLines / 2, 6);
        editor.goToLine(1);
        QTest::keyClicks(editor.textEdit(), QStringLiteral("<!--"));
        editor.goToLine(kManyLines / 2);
        QTRY_VERIFY(colourAt(editor, kManyLines / 2, 6) != name);
        editor.textEdit()->undo();
        editor.goToLine(kManyLines / 2);
        QTRY_COMPARE(colourAt(editor, kManyLines / 2, 6), name);
    }

    void aLargeTextIsFoldedFormattedAndReplacedInPieces()
    {
        XmlEditor editor;
        editor.resize(800, 600);
        editor.show();
        editor.setText(manyLines());
        QTRY_VERIFY(!editor.isLoading());
        XmlTextEdit *edit = editor.textEdit();
        QTRY_VERIFY(edit->folding()->canFold(0)); // found out in a pool thread
        const auto isVisible
            = [&](int line) { return edit->document()->findBlockByNumber(line).isVisible(); };
        edit->folding()->setFolded(0, true);
        QVERIFY(!isVisible(1));
        QVERIFY(isVisible(kManyLines)); // later
        QTRY_VERIFY(!isVisible(kManyLines));
        edit->folding()->setFolded(0, false);
        QTRY_VERIFY(isVisible(1) && isVisible(kManyLines));

        QCOMPARE(edit->replaceAll(QStringLiteral("disk"), QStringLiteral("DISK")), 2 * kManyLines);
        QVERIFY(edit->isBusy());
        QTRY_VERIFY(!edit->isBusy());
        QVERIFY(editor.text() == QByteArray(manyLines()).replace("disk", "DISK"));
        edit->undo();
        QVERIFY(editor.text() == manyLines());
        QVERIFY(edit->format());
        QVERIFY(edit->isBusy());
        QTRY_VERIFY(!edit->isBusy());
        QVERIFY(editor.text() != manyLines());
        QVERIFY(editor.text().startsWith("<domain>\n  <devices>\n    <disk "));
        edit->undo();
        QVERIFY(editor.text() == manyLines());
    }

    void whatHasALongLineIsShownWhenItIsFormatted()
    {
        QByteArray text = manyLines();
        text.replace("\n", "").replace("    ", "");
        QVERIFY(text.size() > 900'000);
        XmlEditor editor;
        editor.show();
        editor.setText(text);
        auto *button = editor.findChild<QPushButton *>(QStringLiteral("xmlFormatWhole"));
        QTRY_VERIFY(button->isVisible());
        QVERIFY(editor.isTooLarge() && editor.isReadOnly());
        QVERIFY(editor.text() == text);
        const QSignalSpy edited(&editor, &XmlEditor::textEdited);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!editor.isTooLarge());
        QTRY_VERIFY(!editor.isLoading());
        QVERIFY(!button->isVisible());
        QCOMPARE(edited.count(), 1);
        QVERIFY(editor.text().startsWith("<domain>\n  <devices>\n    <disk "));
        QTest::keyClicks(editor.textEdit(), QStringLiteral("x"));
        QVERIFY(editor.text().startsWith("x<domain>"));
    }

    void aLongLineOfAReadOnlyTextIsFormattedForReadingOnly()
    {
        QByteArray text = manyLines();
        text.replace("\n", "");
        XmlEditor editor;
        editor.show();
        editor.setReadOnly(true);
        editor.setText(text);
        const QSignalSpy edited(&editor, &XmlEditor::textEdited);
        QTest::mouseClick(editor.findChild<QPushButton *>(QStringLiteral("xmlFormatWhole")), Qt::LeftButton);
        QTRY_VERIFY(!editor.isTooLarge());
        QTRY_VERIFY(!editor.isLoading());
        QCOMPARE(editor.textEdit()->blockCount(), kManyLines + 5);
        QCOMPARE(edited.count(), 0);
        QVERIFY(editor.text() == text);
        QVERIFY(editor.isReadOnly());
    }

    void aLongLineThatCannotBeFormattedIsTold()
    {
        XmlEditor editor;
        editor.show();
        editor.setText(QByteArray("<a>").repeated(20'000));
        QTest::mouseClick(editor.findChild<QPushButton *>(QStringLiteral("xmlFormatWhole")), Qt::LeftButton);
        auto *notice = editor.findChild<QLabel *>(QStringLiteral("xmlNotice"));
        QTRY_VERIFY(notice->text().contains(QStringLiteral("not all its elements are closed")));
        QVERIFY(editor.isTooLarge());
    }

    void aHugeTextIsNotPasted()
    {
        XmlEditor editor;
        editor.setText("<a/>");
        editor.show();
        QGuiApplication::clipboard()->setText(QString(50'000, u'x'));
        editor.textEdit()->paste();
        QCOMPARE(editor.text(), QByteArray("<a/>"));
        auto *notice = editor.findChild<QLabel *>(QStringLiteral("xmlNotice"));
        QVERIFY(notice->isVisible());
        QGuiApplication::clipboard()->setText(QStringLiteral("x\ny"));
        editor.textEdit()->paste();
        QCOMPARE(editor.text(), QByteArray("x\ny<a/>"));
        QVERIFY(!notice->isVisible());
    }
};

QTEST_MAIN(TestXmlEditor)
#include "tst_xmleditor.moc"
