#include "backend/drivers/qemu/safety/eventlog.h"

#include "backend/drivers/qemu/guestlog.h"

namespace inn::qemu {

namespace {

constexpr qsizetype kTimeLength = 23; // "2026-11-22 14:30:00.123"

// The time a line begins with, in one spelling; nothing: it belongs to the line before.
QByteArray timeOf(const QByteArray &line)
{
    const bool hasTime = line.size() > kTimeLength && line[4] == '-' && line[7] == '-' && line[13] == ':'
        && (line[10] == ' ' || line[10] == 'T');
    return hasTime ? line.left(kTimeLength).replace('T', ' ') : QByteArray();
}

} // namespace

EventLog::EventLog(const QString &logs, const QUuid &machine)
    : m_path(logs + u'/' + machine.toString(QUuid::WithoutBraces) + QStringLiteral(".events"))
{
}

void EventLog::append(const api::Event &event) const
{
    const GuestLog log(m_path);
    log.rotate();
    QString line = event.text;
    line.replace(u'\n', u' '); // names and errors may hold anything
    if (event.libvirtEvent >= 0)
        line += QStringLiteral(" (event %1, detail %2)").arg(event.libvirtEvent).arg(event.libvirtDetail);
    log.append(line);
}

QByteArray EventLog::mergedInto(const QByteArray &emulatorLog, Bytes limit) const
{
    const auto events = GuestLog(m_path).tail(limit);
    if (!events || events->isEmpty())
        return emulatorLog;
    const QByteArrayList mine = events->split('\n');
    const QByteArrayList theirs = emulatorLog.isEmpty() ? QByteArrayList() : emulatorLog.split('\n');
    QByteArray merged;
    qsizetype next = 0;
    const auto addUntil = [&](const QByteArray &time) {
        for (; next < mine.size() && (time.isEmpty() || timeOf(mine[next]) < time); ++next) {
            if (!mine[next].isEmpty())
                merged += mine[next] + '\n';
        }
    };
    for (const QByteArray &line : theirs) {
        if (const QByteArray time = timeOf(line); !time.isEmpty())
            addUntil(time);
        if (!line.isEmpty())
            merged += line + '\n';
    }
    addUntil({});
    return merged;
}

} // namespace inn::qemu
