// How long the window's thread is busy with one event while a large document is opened and edited; see
// README.md.
#include "backend/config/kinds.h"
#include "ui/widgets/differencedialog.h"
#include "ui/widgets/xmleditor.h"
#include "ui/widgets/xmlfolding.h"
#include "ui/widgets/xmltextedit.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <cstdio>
#include <ctime>
#include <functional>

namespace {

constexpr double kLimit = 50; // ms

double threadTime()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

// Times each event: how long it lasted, and how long the thread itself worked on it.
class Meter : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer lasted;
        lasted.start();
        const double before = threadTime();
        const bool answer = QApplication::notify(receiver, event);
        add(threadTime() - before, double(lasted.nsecsElapsed()) / 1e6);
        --m_depth;
        return answer;
    }
    void add(double work, double duration)
    {
        worked = std::max(worked, work);
        longest = std::max(longest, duration);
    }
    double worked = 0;
    double longest = 0;

private:
    int m_depth = 0;
};

QByteArray largeDocument(qsizetype size)
{
    QByteArray text = "<domain type='kvm'>\n  <name>large</name>\n  <memory unit='GiB'>4</memory>\n  <os>\n"
                      "    <type>hvm</type>\n  </os>\n  <devices>\n";
    for (int number = 0; text.size() < size; ++number) {
        text
            += "    <disk type='file' device='disk'>\n      <driver name='qemu' type='qcow2' cache='none'/>\n"
               "      <source file='/var/lib/images/disk-"
            + QByteArray::number(number) + ".qcow2'/>\n      <target dev='vd" + QByteArray::number(number)
            + "' bus='virtio'/>\n      <!-- number " + QByteArray::number(number) + " -->\n    </disk>\n";
    }
    return text + "  </devices>\n</domain>\n";
}

class Round
{
public:
    Round(Meter &meter, inn::ui::XmlEditor &editor)
        : m_meter(meter)
        , m_editor(editor)
    {
    }
    // What is done counts as one event; then until nothing more is under way.
    void measure(const char *what, const std::function<void()> &work)
    {
        m_meter.worked = m_meter.longest = 0;
        QElapsedTimer whole;
        whole.start();
        const double before = threadTime();
        work();
        m_meter.add(threadTime() - before, double(whole.nsecsElapsed()) / 1e6);
        const bool isDone = QTest::qWaitFor(
            [this] {
                return !m_editor.isChecking() && !m_editor.isLoading() && !m_editor.textEdit()->isBusy();
            },
            60'000);
        const qint64 took = whole.elapsed();
        QTest::qWait(700); // what is put off until typing stops
        std::printf("%-44s %8.1f %8.1f %8lld%s\n", what, m_meter.worked, m_meter.longest, (long long)took,
            isDone ? "" : "  did not end");
        m_isOver |= m_meter.worked > kLimit;
    }
    [[nodiscard]] bool isOver() const { return m_isOver; }

private:
    Meter &m_meter;
    inn::ui::XmlEditor &m_editor;
    bool m_isOver = false;
};

} // namespace

int main(int argc, char **argv)
{
    Meter meter(argc, argv);
    const double mebibytes = argc > 1 ? QByteArray(argv[1]).toDouble() : 2;
    const QByteArray text = largeDocument(qsizetype(mebibytes * (1 << 20)));
    inn::ui::XmlEditor editor;
    editor.setKind(*inn::config::findKind("domain"));
    editor.resize(900, 700);
    editor.show();
    if (!QTest::qWaitForWindowExposed(&editor))
        return 1;
    QTest::qWait(300);
    auto *edit = editor.textEdit();
    Round round(meter, editor);
    const auto move = [edit](QTextCursor::MoveOperation where) {
        edit->moveCursor(where);
        edit->ensureCursorVisible();
    };
    const auto type = [&](const char *keys) { QTest::keyClicks(edit, QString::fromLatin1(keys)); };
    std::printf("%.1f MiB, %lld lines\n%-44s %8s %8s %8s\n", mebibytes, (long long)text.count('\n'), "",
        "work/ms", "event/ms", "done/ms");
    round.measure("open", [&] { editor.setText(text); });
    round.measure("a letter at the beginning", [&] {
        move(QTextCursor::Start);
        type("x");
    });
    round.measure("undo", [&] { edit->undo(); });
    round.measure("to the end", [&] { move(QTextCursor::End); });
    round.measure("a letter at the end", [&] { type("x"); });
    round.measure("undo", [&] { edit->undo(); });
    round.measure("to the middle", [&] { editor.goToLine(int(text.count('\n') / 2)); });
    round.measure("a line end in the middle", [&] { QTest::keyClick(edit, Qt::Key_Return); });
    round.measure("an element with proposals", [&] { type("<disk "); });
    round.measure(
        "scroll", [&] { edit->verticalScrollBar()->setValue(edit->verticalScrollBar()->maximum() / 3); });
    round.measure("a comment opened at the beginning", [&] {
        move(QTextCursor::Start);
        type("<!-- ");
    });
    round.measure("to the end", [&] { move(QTextCursor::End); });
    round.measure("undo", [&] { edit->undo(); });
    round.measure("find what is not there", [&] { edit->findNext(QStringLiteral("no such words")); });
    round.measure("fold everything", [&] { edit->folding()->setFolded(0, true); });
    round.measure("unfold", [&] { edit->folding()->setFolded(0, false); });
    round.measure("the difference to what is stored", [&] {
        inn::ui::DifferenceDialog dialog({}, {}, text, editor.text(), &editor);
        dialog.show();
    });
    round.measure(
        "replace each “qemu”", [&] { edit->replaceAll(QStringLiteral("qemu"), QStringLiteral("QEMU")); });
    round.measure("undo", [&] { edit->undo(); });
    round.measure("set again", [&] { editor.setText(text); });
    round.measure("select all and delete", [&] {
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
    });
    round.measure("paste 2 MiB", [&] {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        edit->paste();
    });
    QByteArray inOneLine = text;
    inOneLine.replace('\n', "").replace("  ", "");
    round.measure("open in one line", [&] { editor.setText(inOneLine); });
    round.measure("format that", [&] {
        if (auto *button = editor.findChild<QPushButton *>(QStringLiteral("xmlFormatWhole")))
            button->click();
    });
    round.measure("a letter", [&] { type("x"); });
    return round.isOver() ? 1 : 0;
}
