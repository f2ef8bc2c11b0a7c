#include "app/stallmonitor.h"

#include <QFile>
#include <QTimer>

namespace inn::app {

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
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    m_longestNs = qMax(m_longestNs, m_clock.nsecsElapsed() - begin);
    return handled;
}

void GuiApplication::writeReport()
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    file.write(QByteArray::number(double(m_clock.elapsed()) / 1000.0, 'f', 1) + ' '
        + QByteArray::number(double(m_longestNs) / 1e6, 'f', 2) + '\n');
    m_longestNs = 0;
}

} // namespace inn::app
