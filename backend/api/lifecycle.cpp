#include "backend/api/lifecycle.h"

#include <QCoreApplication>

namespace inn::api {

namespace {

struct Row
{
    int event;
    int detail; // -1: any other
    const char *text;
};

constexpr Row kRows[] = {
    { 0, 0, QT_TRANSLATE_NOOP("inn::api", "Defined") },
    { 0, 1, QT_TRANSLATE_NOOP("inn::api", "Definition changed") },
    { 0, 2, QT_TRANSLATE_NOOP("inn::api", "Renamed") },
    { 0, 3, QT_TRANSLATE_NOOP("inn::api", "Definition taken from a snapshot") },
    { 0, -1, QT_TRANSLATE_NOOP("inn::api", "Defined") },
    { 1, 1, QT_TRANSLATE_NOOP("inn::api", "Old name given up") },
    { 1, -1, QT_TRANSLATE_NOOP("inn::api", "Definition removed") },
    { 2, 0, QT_TRANSLATE_NOOP("inn::api", "Started") },
    { 2, 1, QT_TRANSLATE_NOOP("inn::api", "Started by an incoming migration") },
    { 2, 2, QT_TRANSLATE_NOOP("inn::api", "Started from its saved state") },
    { 2, 3, QT_TRANSLATE_NOOP("inn::api", "Started from a snapshot") },
    { 2, 4, QT_TRANSLATE_NOOP("inn::api", "Woken up") },
    { 2, -1, QT_TRANSLATE_NOOP("inn::api", "Started") },
    { 3, 1, QT_TRANSLATE_NOOP("inn::api", "Paused by a migration") },
    { 3, 2, QT_TRANSLATE_NOOP("inn::api", "Paused by an I/O error") },
    { 3, 3, QT_TRANSLATE_NOOP("inn::api", "Paused by its watchdog") },
    { 3, 5, QT_TRANSLATE_NOOP("inn::api", "Paused after going back to a snapshot") },
    { 3, 6, QT_TRANSLATE_NOOP("inn::api", "Paused by a failure of its program interface") },
    { 3, -1, QT_TRANSLATE_NOOP("inn::api", "Paused") },
    { 4, 1, QT_TRANSLATE_NOOP("inn::api", "Resumed after a migration") },
    { 4, 2, QT_TRANSLATE_NOOP("inn::api", "Resumed from a snapshot") },
    { 4, -1, QT_TRANSLATE_NOOP("inn::api", "Resumed") },
    { 5, 0, QT_TRANSLATE_NOOP("inn::api", "Shut down") },
    { 5, 1, QT_TRANSLATE_NOOP("inn::api", "Forced off") },
    { 5, 2, QT_TRANSLATE_NOOP("inn::api", "Ended by a crash") },
    { 5, 3, QT_TRANSLATE_NOOP("inn::api", "Migrated to another host") },
    { 5, 4, QT_TRANSLATE_NOOP("inn::api", "State saved") },
    { 5, 5, QT_TRANSLATE_NOOP("inn::api", "Stopped by a failure") },
    { 5, 6, QT_TRANSLATE_NOOP("inn::api", "Stopped by going back to a snapshot") },
    { 5, -1, QT_TRANSLATE_NOOP("inn::api", "Stopped") },
    { 6, 1, QT_TRANSLATE_NOOP("inn::api", "Shutting down by the guest") },
    { 6, 2, QT_TRANSLATE_NOOP("inn::api", "Shutting down by the host") },
    { 6, -1, QT_TRANSLATE_NOOP("inn::api", "Shutting down") },
    { 7, -1, QT_TRANSLATE_NOOP("inn::api", "Suspended by the guest") },
    { 8, -1, QT_TRANSLATE_NOOP("inn::api", "Crashed") },
};

} // namespace

QString lifecycleText(int event, int detail)
{
    for (const Row &row : kRows) {
        if (row.event == event && (row.detail == detail || row.detail == -1))
            return QCoreApplication::translate("inn::api", row.text);
    }
    return {};
}

Event lifecycleEvent(const QUuid &domain, Lifecycle event, int detail)
{
    return { QDateTime::currentDateTimeUtc(), domain, int(event), detail, lifecycleText(int(event), detail) };
}

} // namespace inn::api
