#include "app/loopback.h"

#include "app/normalform.h"
#include "app/rpcservice.h"
#include "backend/base/translated.h"
#include "backend/drivers/libvirt/libvirtdriver.h"
#include "backend/rpc/server.h"

#include <QDir>
#include <QTemporaryDir>

namespace inn::app {

namespace {

using Opened = std::shared_ptr<api::Connection>;

// Goes from its client's side last: who hangs up politely would wait for an answer that this thread gives.
struct Way
{
    ~Way()
    {
        server.reset();
        client.reset();
    }
    QTemporaryDir folder { QDir::tempPath() + QStringLiteral("/innkeeper-XXXXXX") }; // mode 0700
    std::unique_ptr<rpc::Server> server;
    Opened client;
};

Result<> serve(Way &way, api::Connection &host, const RpcPlace &place)
{
    if (!way.folder.isValid()) {
        return Error { ErrorCode::Io, translated("No folder could be made in “%1”.").arg(QDir::tempPath()),
            way.folder.errorString() };
    }
    rpc::ServerOptions options;
    options.uri = place.uri;
    options.socket = place.socket;
    options.normalForm
        = [form = std::make_shared<NormalForm>()](const QByteArray &document) { return form->of(document); };
    way.server = std::make_unique<rpc::Server>(host, options);
    return way.server->listen();
}

QFuture<Result<Opened>> openSelf(api::Connection &host)
{
    auto way = std::make_shared<Way>();
    RpcPlace place;
    place.uri = QUrl(QStringLiteral("qemu:///session"));
    place.socket = way->folder.filePath(QStringLiteral("libvirt-sock"));
    if (auto served = serve(*way, host, place); !served)
        return ready<Opened>(served.error());
    api::OpenRequest request;
    request.uri = QUrl(place.clientUri());
    return libvirt::LibvirtDriver().open(request).then(&host, [way](Result<Opened> opened) {
        if (!opened)
            return opened;
        way->client = *opened;
        return Result<Opened>(Opened(way, way->client.get()));
    });
}

} // namespace

qemu::LoopbackFactory loopbackFactory()
{
    return openSelf;
}

qemu::PeerFactory peerFactory()
{
    return [](const QUrl &host) {
        api::OpenRequest request;
        request.uri = host;
        return libvirt::LibvirtDriver().open(request);
    };
}

} // namespace inn::app
