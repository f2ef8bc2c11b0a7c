#pragma once

#include <QPoint>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

// A real pointer on a screen of the test's own: Xvfb, moved by xdotool. To be used before the application
// object is made.
namespace inn::testing {

class PrivateScreen
{
public:
    PrivateScreen()
    {
        if (!isPossible())
            return;
        m_server.start(QStringLiteral("Xvfb"),
            { QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                QStringLiteral("0"), QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"),
                QStringLiteral("tcp") });
        QByteArray number;
        while (!number.contains('\n') && m_server.waitForReadyRead(30'000))
            number += m_server.readAllStandardOutput();
        qputenv("DISPLAY", ':' + number.trimmed());
        qputenv("QT_QPA_PLATFORM", "xcb");
    }
    ~PrivateScreen()
    {
        if (m_server.state() == QProcess::NotRunning)
            return;
        m_server.terminate();
        m_server.waitForFinished(5000);
    }
    Q_DISABLE_COPY_MOVE(PrivateScreen)
    // Says so where there is none.
    static bool isPossible()
    {
        if (!QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty()
            && !QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty())
            return true;
        std::puts("SKIP: a real pointer needs Xvfb and xdotool");
        return false;
    }

private:
    QProcess m_server;
};

inline QStringList pointerAt(const QPoint &place)
{
    return { QStringLiteral("mousemove"), QString::number(place.x()), QString::number(place.y()),
        QStringLiteral("sleep"), QStringLiteral("0.08") };
}

// Presses the button at the first place, and lets it go at the last, in small steps as a hand would.
inline void dragBetween(const QPoint &from, const QPoint &to)
{
    QStringList steps = pointerAt(from);
    steps += { QStringLiteral("mousedown"), QStringLiteral("1"), QStringLiteral("sleep"),
        QStringLiteral("0.2") };
    constexpr int kSteps = 12;
    for (int i = 1; i <= kSteps; ++i)
        steps += pointerAt(from + (to - from) * i / kSteps);
    steps += pointerAt(to + QPoint(2, 0));
    steps
        += { QStringLiteral("sleep"), QStringLiteral("0.6"), QStringLiteral("mouseup"), QStringLiteral("1") };
    // Qt drags in a loop of its own: this process must not wait for the hand.
    QVERIFY(QProcess::startDetached(QStringLiteral("xdotool"), steps));
}

inline void clickAt(const QWidget *widget)
{
    const QPoint place = widget->mapToGlobal(widget->rect().center());
    QVERIFY(QProcess::startDetached(QStringLiteral("xdotool"),
        pointerAt(place) + QStringList { QStringLiteral("click"), QStringLiteral("1") }));
}

} // namespace inn::testing
