#pragma once

#include "backend/api/connection.h"
#include "backend/rpc/sockets.h"

#include <QPointer>
#include <QUrl>

#include <functional>
#include <optional>

namespace inn::app {

// Where programs that speak libvirt's protocol reach a host of ours, and by which address.
struct RpcPlace
{
    QString socket;
    QString readOnlySocket = {}; // "" is none
    QUrl uri = {}; // as those programs name the host: "qemu:///session"
    bool isSystem = false;

    // Errors: InvalidConfig when it is no host that can be served.
    static Result<RpcPlace> of(const QUrl &host);
    [[nodiscard]] QString clientUri() const; // to copy: "qemu:///session?socket=…"
};

// Serves one open host from its backend thread, until this object or the connection goes.
class RpcService : public QObject
{
    Q_OBJECT

public:
    // Runs something with the connection in the backend thread: Session::call(), models::Host::call().
    using Job = std::function<QFuture<Result<>>(api::Connection &)>;
    using Caller = std::function<QFuture<Result<>>(Job)>;

    RpcService(Caller caller, RpcPlace place, QObject *parent = nullptr);
    ~RpcService() override;

    // Once the host is open; sockets that are open already are used instead of new ones.
    QFuture<Result<>> start(std::vector<rpc::ActivatedSocket> activated = {});
    [[nodiscard]] const RpcPlace &place() const { return m_place; }

private:
    Caller m_call;
    RpcPlace m_place;
    std::shared_ptr<QPointer<QObject>> m_server; // only looked at in the backend thread
};

} // namespace inn::app
