#include "ui/widgets/differencedialog.h"
#include "ui/widgets/textdifference.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace inn::ui;

namespace {

// " same", "-removed", "+added", "~" for a gap.
QString shown(const std::vector<DifferenceLine> &lines)
{
    QStringList texts;
    for (const DifferenceLine &line : lines) {
        switch (line.kind) {
        case DifferenceLine::Kind::Same:
            texts.append(u' ' + line.text);
            break;
        case DifferenceLine::Kind::Added:
            texts.append(u'+' + line.text);
            break;
        case DifferenceLine::Kind::Removed:
            texts.append(u'-' + line.text);
            break;
        case DifferenceLine::Kind::Gap:
            texts.append(QStringLiteral("~"));
            break;
        }
    }
    return texts.join(u'|');
}

QString numbered(int count, const QString &prefix = {})
{
    QStringList lines;
    for (int line = 1; line <= count; ++line)
        lines.append(prefix + QString::number(line));
    return lines.join(u'\n');
}

} // namespace

class TestTextDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreComparedAndShownWithTheirSurroundings_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("difference");
        const auto row = [](const char *name, const char *before, const char *after, const char *difference) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after)
                                << QString::fromLatin1(difference);
        };
        row("equal texts have none", "a\nb", "a\nb", "");
        row("two empty texts have none", "", "", "");
        row("everything is new", "", "a\nb", "-|+a|+b");
        row("everything is gone", "a", "", "-a|+");
        row("one line changed", "a\nb\nc", "a\nX\nc", " a|-b|+X| c");
        row("one line added at the end", "a\nb", "a\nb\nc", " a| b|+c");
        row("one line added at the beginning", "b", "a\nb", "+a| b");
        row("one line removed", "a\nb\nc", "a\nc", " a|-b| c");
        row("a repeated line added", "a\na", "a\na\na", " a| a|+a");
        row("two changes apart", "a\n1\n2\n3\n4\n5\nb", "A\n1\n2\n3\n4\n5\nB", "-a|+A| 1| 2|~| 4| 5|-b|+B");
        row("two changes close by", "a\n1\n2\n3\nb", "A\n1\n2\n3\nB", "-a|+A| 1| 2| 3|-b|+B");
        row("a line end at the end", "a", "a\n", " a|+");
        row("lines that changed places", "a\nb\nc", "c\na\nb", "+c| a| b|-c");
    }
    void linesAreComparedAndShownWithTheirSurroundings()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(shown(difference(before, after, 2)), "difference");
    }

    void everyLineKnowsItsNumbers()
    {
        const auto lines = difference(QStringLiteral("a\nb\nc"), QStringLiteral("a\nc\nd"));
        QCOMPARE(shown(lines), QStringLiteral(" a|-b| c|+d"));
        QCOMPARE(lines[1].oldLine, 2);
        QCOMPARE(lines[1].newLine, 0);
        QCOMPARE(lines[2].oldLine, 3);
        QCOMPARE(lines[2].newLine, 2);
        QCOMPARE(lines[3].oldLine, 0);
        QCOMPARE(lines[3].newLine, 3);
    }

    // What is shown must turn the one text into the other, whatever the texts are.
    void bothTextsCanBeReadFromTheDifference()
    {
        quint32 random = 7;
        for (int turn = 0; turn < 200; ++turn) {
            QStringList texts[2];
            for (QStringList &text : texts) {
                random = random * 1664525 + 1013904223;
                for (quint32 count = random >> 28; count > 0; --count) {
                    random = random * 1664525 + 1013904223;
                    text.append(QString(QChar(u'a' + char16_t((random >> 20) % 4))));
                }
            }
            const QString before = texts[0].join(u'\n');
            const QString after = texts[1].join(u'\n');
            if (before == after)
                continue;
            QStringList old, now;
            for (const DifferenceLine &line : difference(before, after, 1000)) {
                if (line.kind != DifferenceLine::Kind::Added)
                    old.append(line.text);
                if (line.kind != DifferenceLine::Kind::Removed)
                    now.append(line.text);
            }
            QCOMPARE(old.join(u'\n'), before);
            QCOMPARE(now.join(u'\n'), after);
        }
    }

    void largeTextsAreComparedInBoundedTime()
    {
        const QString before = numbered(60'000, QStringLiteral("old "));
        const QString after = numbered(60'000, QStringLiteral("new "));
        QElapsedTimer timer;
        timer.start();
        const auto lines = difference(before, after);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(lines.size(), std::size_t(120'000));
        // A change in the midst of a large text is still exact.
        QString changed = before;
        changed.replace(QStringLiteral("old 30000\n"), QStringLiteral("X\n"));
        QCOMPARE(
            shown(difference(before, changed, 1)), QStringLiteral(" old 29999|-old 30000|+X| old 30001"));
    }

    void theDialogShowsBothSidesAndAppliesOnlyWhenAskedTo()
    {
        DifferenceDialog dialog(QStringLiteral("Change"), QStringLiteral("Now, “<b>web</b>”."),
            QByteArrayLiteral("a\nb"), QByteArrayLiteral("a\nc"), nullptr);
        const auto *view = dialog.findChild<QPlainTextEdit *>(QStringLiteral("difference"));
        QCOMPARE(view->toPlainText(), QStringLiteral("  a\n− b\n+ c"));
        QVERIFY(view->isReadOnly());
        QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("effect"))->textFormat(), Qt::PlainText);
        const QSignalSpy accepted(&dialog, &QDialog::accepted);
        const QSignalSpy rejected(&dialog, &QDialog::rejected);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(accepted.count(), 0);
        QCOMPARE(rejected.count(), 1);
        dialog.show();
        dialog.findChild<QPushButton *>(QStringLiteral("applyDifference"))->click();
        QCOMPARE(accepted.count(), 1);
    }

    void theDialogOfHugeTextsOpensAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        DifferenceDialog dialog(QStringLiteral("Change"), {}, numbered(50'000, QStringLiteral("a")).toUtf8(),
            QByteArray(5'000'000, 'b'), nullptr);
        QVERIFY(!dialog.grab().isNull());
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        const auto *view = dialog.findChild<QPlainTextEdit *>(QStringLiteral("difference"));
        QVERIFY(view->toPlainText().size() < 500'000);
        QVERIFY(view->toPlainText().contains(QStringLiteral("more line")));
    }
};

QTEST_MAIN(TestTextDifference)
#include "tst_textdifference.moc"
