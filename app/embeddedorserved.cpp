#include "app/embeddedorserved.h"

#include "app/rpcservice.h"

#include <QFileInfo>

namespace inn::app {

namespace {

using Opened = std::shared_ptr<api::Connection>;

// Opens what the first try could not have; finishes with what comes of it.
struct Opening
{
    api::Driver &other;
    api::OpenRequest request;
    QPromise<Result<Opened>> promise = {};

    void finish(Result<Opened> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

bool isServed(const QUrl &host)
{
    const auto place = RpcPlace::of(host);
    return place && QFileInfo::exists(place->socket);
}

} // namespace

EmbeddedOrServed::EmbeddedOrServed(
    std::unique_ptr<api::Driver> embedded, std::unique_ptr<api::Driver> libvirt)
    : m_embedded(std::move(embedded))
    , m_libvirt(std::move(libvirt))
{
}

QFuture<Result<Opened>> EmbeddedOrServed::open(api::OpenRequest request)
{
    const auto opening = std::make_shared<Opening>(Opening { *m_libvirt, request });
    opening->promise.start();
    auto future = opening->promise.future();
    // In the backend thread, whose objects these continuations are about; the first future may be ready.
    auto *context = new QObject;
    m_embedded->open(request).then(context, [opening, context](Result<Opened> opened) {
        const bool isBusy = !opened && opened.error().code == ErrorCode::Busy;
        if (!isBusy || !isServed(opening->request.uri)) {
            context->deleteLater();
            opening->finish(std::move(opened));
            return;
        }
        const auto place = RpcPlace::of(opening->request.uri);
        opening->request.uri = QUrl(place->clientUri());
        opening->other.open(opening->request)
            .then(context, [opening, context, busy = opened.error()](const Result<Opened> &served) {
                context->deleteLater();
                opening->finish(served ? served : Result<Opened>(busy)); // whoever holds it is the trouble
            });
    });
    return future;
}

} // namespace inn::app
