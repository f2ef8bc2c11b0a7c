#pragma once

#include "backend/base/result.h"

#include <QJsonObject>

namespace inn::qemu {

class QmpClient;

// Sees each command before it is sent, and how it ended. May give commands of its own in between.
class QmpObserver
{
public:
    QmpObserver() = default;
    virtual ~QmpObserver() = default;
    Q_DISABLE_COPY_MOVE(QmpObserver)

    // An error is the command's answer: it is not sent.
    virtual Result<> before(QmpClient &monitor, const QString &command, const QJsonObject &arguments) = 0;
    virtual void after(QmpClient &monitor, const QString &command, const QJsonObject &arguments, bool done)
        = 0;
};

} // namespace inn::qemu
