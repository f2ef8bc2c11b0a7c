#pragma once

#include "backend/api/types.h"
#include "backend/base/task.h"

#include <QObject>

namespace inn::api {

struct HostInterfaceInfo
{
    QString name;
    QString mac;
    bool active = false;
    bool operator==(const HostInterfaceInfo &) const = default;
};

// The network interfaces of the host itself. Lives in the connection's backend thread. A name that is none is
// NotFound (VIR_ERR_NO_INTERFACE). Without another word, what a driver does not have is Unsupported
// (VIR_ERR_NO_SUPPORT).
class HostInterfaces : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QFuture<Result<std::vector<HostInterfaceInfo>>> list() = 0; // sorted by name
    // Live: what is in force; Inactive: what the host's configuration says.
    virtual QFuture<Result<QByteArray>> xml(QString name, XmlView view = XmlView::Live) = 0;
    virtual QFuture<Result<HostInterfaceInfo>> findByName(QString name) = 0;
    // Errors: InvalidState with VIR_ERR_MULTIPLE_INTERFACES where several have that address.
    virtual QFuture<Result<HostInterfaceInfo>> findByMac(QString mac) = 0;

    virtual QFuture<Result<QString>> define(QByteArray xml);
    virtual QFuture<Result<>> undefine(QString name);
    virtual QFuture<Result<>> start(QString name);
    virtual QFuture<Result<>> destroy(QString name);
    virtual QFuture<Result<>> changeBegin();
    virtual QFuture<Result<>> changeCommit();
    virtual QFuture<Result<>> changeRollback();
};

Error hostInterfaceNotFound(const QString &name);
// The one of that hardware address, whatever the case of its letters.
Result<HostInterfaceInfo> onlyOneWithMac(
    const std::vector<HostInterfaceInfo> &interfaces, const QString &mac);

} // namespace inn::api
