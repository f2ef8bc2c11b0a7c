#pragma once

#include "backend/drivers/qemu/qmp/qmpclient.h"

namespace inn::qemu {

// How long a guest may stand still when it switches over. The emulator stops it as soon as what is left fits
// into that time, which is often much too early: so it is first asked for a short stop, and only when some
// passes over the memory did not bring it that far for the one that is allowed.
class DowntimeAim : public QObject
{
    Q_OBJECT

public:
    // The parameter in migrate-set-parameters is set with the first call of begin().
    DowntimeAim(QmpClient &monitor, std::chrono::milliseconds allowed);

    void begin();
    [[nodiscard]] std::chrono::milliseconds allowed() const { return m_allowed; }
    // Somebody changes it meanwhile. The answer is the emulator's.
    QFuture<Result<QJsonValue>> setAllowed(std::chrono::milliseconds allowed);

private:
    QFuture<Result<QJsonValue>> send();

    QmpClient &m_monitor;
    std::chrono::milliseconds m_allowed;
    bool m_isRelaxed = false;
};

} // namespace inn::qemu
