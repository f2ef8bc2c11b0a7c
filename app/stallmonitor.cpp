#include "app/stallmonitor.h"

#include "ui/widgets/readablepalette.h"

#include <QEvent>
#include <QFile>
#include <QPalette>
#include <QTimer>

#include <ctime>

namespace inn::app {

namespace {

// What this thread itself worked; the rest of the time it waited, or others had the processor.
qint64 workedNs()
{
    timespec time {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

GuiApplication::GuiApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    mendPalette();
}

bool GuiApplication::event(QEvent *event)
{
    const bool isHandled = QApplication::event(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        mendPalette();
    return isHandled;
}

void GuiApplication::mendPalette()
{
    const QPalette mended = ui::readablePalette(palette());
    if (mended != palette()) // or it would be told of its own change
        setPalette(mended);
}

void GuiApplication::reportStalls(const QString &path)
{
    m_path = path;
    m_clock.start();
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &GuiApplication::writeReport);
    timer->start(1000);
}

bool GuiApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_path.isEmpty() || m_depth > 0)
        return QApplication::notify(receiver, event);
    const qint64 begin = m_clock.nsecsElapsed();
    const qint64 workedBefore = workedNs();
    const QByteArray what
        = receiver->metaObject()->className() + QByteArrayLiteral(" ") + QByteArray::number(event->type());
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    const qint64 lasted = m_clock.nsecsElapsed() - begin;
    if (lasted > m_longestNs) {
        m_longestNs = lasted;
        m_longest = what;
    }
    m_mostWorkNs = qMax(m_mostWorkNs, workedNs() - workedBefore);
    return handled;
}

void GuiApplication::writeReport()
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    const auto number = [](double value) { return QByteArray::number(value, 'f', 2) + ' '; };
    file.write(number(double(m_clock.elapsed()) / 1000.0) + number(double(m_longestNs) / 1e6)
        + number(double(m_mostWorkNs) / 1e6) + m_longest + '\n');
    m_longestNs = 0;
    m_mostWorkNs = 0;
    m_longest.clear();
}

} // namespace inn::app
