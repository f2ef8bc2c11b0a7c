#pragma once

#include "backend/api/types.h"

#include <QByteArray>

namespace inn::qemu {

// What happened to one machine, a line each, only ever appended to; old ones go when it grows (GuestLog).
class EventLog
{
public:
    EventLog(const QString &logs, const QUuid &machine);

    void append(const api::Event &event) const;
    // Together with the emulator's log, in the order of time.
    [[nodiscard]] QByteArray mergedInto(const QByteArray &emulatorLog, Bytes limit) const;

private:
    QString m_path;
};

} // namespace inn::qemu
