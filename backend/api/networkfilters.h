#pragma once

#include "backend/api/types.h"
#include "backend/base/task.h"

#include <QObject>

namespace inn::api {

struct NetworkFilterInfo
{
    QUuid uuid;
    QString name;
    bool operator==(const NetworkFilterInfo &) const = default;
};

// A filter in use at one network device of the host's.
struct FilterBindingInfo
{
    QString portDevice; // "vnet0"; names the binding
    QString filter;
    QString ownerName; // the guest
    QUuid ownerUuid;
    QString mac;
    bool operator==(const FilterBindingInfo &) const = default;
};

// Filters for the packets of guests' interfaces, and where they are in use. Lives in the connection's backend
// thread. Errors: NotFound (VIR_ERR_NO_NWFILTER, VIR_ERR_NO_NWFILTER_BINDING), InvalidState
// (VIR_ERR_OPERATION_INVALID) for a filter in use. Without another word what a driver lacks is Unsupported.
class NetworkFilters : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // By name.
    virtual QFuture<Result<std::vector<NetworkFilterInfo>>> list() = 0;
    virtual QFuture<Result<QByteArray>> xml(QUuid filter) = 0;
    // A document with the name and identifier of a filter there is replaces it, also where it is in use.
    virtual QFuture<Result<QUuid>> define(QByteArray xml) = 0;
    virtual QFuture<Result<>> undefine(QUuid filter) = 0;

    virtual QFuture<Result<std::vector<FilterBindingInfo>>> bindings();
    virtual QFuture<Result<QByteArray>> bindingXml(QString portDevice);
    // Filters a device from a <filterbinding> document on; gives the device's name.
    virtual QFuture<Result<QString>> createBinding(QByteArray xml);
    virtual QFuture<Result<>> deleteBinding(QString portDevice);

Q_SIGNALS:
    void changed(const QUuid &filter); // it is new, or says something else now
    void removed(const QUuid &filter);
    void bindingsChanged();
};

} // namespace inn::api
