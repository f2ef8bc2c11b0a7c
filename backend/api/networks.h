#pragma once

#include "backend/api/types.h"
#include "backend/base/task.h"

#include <QObject>

namespace inn::api {

enum class NetworkAction { Start, Stop, Undefine };

// Virtual networks; lives in the backend thread.
class Networks : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual std::vector<NetworkInfoPtr> list() const = 0;
    virtual QFuture<Result<QByteArray>> xml(QUuid network) = 0;
    // What the next start takes up; xml() tells of an active network what it runs with.
    virtual QFuture<Result<QByteArray>> definition(QUuid network) { return xml(network); }
    // Subnets ("192.168.122.0/24") that a new network must keep off, as far as they are known here.
    virtual QFuture<Result<QStringList>> usedSubnets();
    virtual QFuture<Result<QUuid>> define(QByteArray xml) = 0;
    virtual QFuture<Result<>> perform(QUuid network, NetworkAction action) = 0;
    virtual QFuture<Result<>> setAutostart(QUuid network, Autostart autostart) = 0;
    virtual QFuture<Result<std::vector<Lease>>> leases(QUuid network) = 0;

Q_SIGNALS:
    void changed(const inn::api::NetworkInfoPtr &network);
    void removed(const QUuid &network);
};

} // namespace inn::api
