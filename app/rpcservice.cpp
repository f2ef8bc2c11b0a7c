#include "app/rpcservice.h"

#include "app/normalform.h"
#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/drivers/qemu/roots.h"
#include "backend/rpc/server.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrlQuery>

#include <sys/stat.h>
#include <unistd.h>

namespace inn::app {

namespace {

QString sessionFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/innkeeper");
}

// The folder of the system's sockets may be entered by all: what is in it looks at who comes, and everything
// else in it is private by itself.
Result<> prepareFolder(const RpcPlace &place)
{
    const QString folder = QFileInfo(place.socket).path();
    TRY(ensureFolder(folder, 0700));
    if (place.isSystem)
        ::chmod(QFile::encodeName(folder).constData(), 0711);
    return {};
}

} // namespace

Result<RpcPlace> RpcPlace::of(const QUrl &host)
{
    const QString socket = QStringLiteral("/libvirt-sock");
    const bool isRoot = ::geteuid() == 0;
    RpcPlace place;
    place.uri = QUrl(isRoot ? QStringLiteral("qemu:///system") : QStringLiteral("qemu:///session"));
    if (qemu::Roots::claims(host)) {
        TRY_ASSIGN(const qemu::Roots roots, qemu::Roots::fromUri(host));
        place.socket = roots.runtime + socket;
        place.isSystem = roots.kind == qemu::Roots::Kind::System;
        if (roots.kind == qemu::Roots::Kind::Session)
            place.uri = QUrl(QStringLiteral("qemu:///session"));
        if (place.isSystem)
            place.readOnlySocket = roots.runtime + QStringLiteral("/libvirt-sock-ro");
        return place;
    }
    if (host.scheme() == QStringLiteral("test")) {
        place.socket = sessionFolder() + QStringLiteral("/test") + socket;
        place.uri = QUrl(QStringLiteral("test:///default"));
        return place;
    }
    return Error {
        ErrorCode::InvalidConfig,
        translated("“%1” is no host of this program; only embedded hosts can be served.").arg(host.toString())
    };
}

QString RpcPlace::clientUri() const
{
    QUrl url = uri;
    // Without a transport clients know the host for this one and show screens over sockets; only the test
    // driver would not look at the socket then.
    if (uri.scheme() == QStringLiteral("test"))
        url.setScheme(QStringLiteral("test+unix"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("socket"), socket);
    url.setQuery(query);
    return url.scheme() + QStringLiteral("://") + url.path() + u'?' + query.toString();
}

RpcService::RpcService(Caller caller, RpcPlace place, QObject *parent)
    : QObject(parent)
    , m_call(std::move(caller))
    , m_place(std::move(place))
    , m_server(std::make_shared<QPointer<QObject>>())
{
}

RpcService::~RpcService()
{
    m_call([server = m_server](api::Connection &) {
        if (auto *served = qobject_cast<rpc::Server *>(server->data()))
            served->dismiss();
        delete server->data();
        return ready();
    });
}

QFuture<Result<>> RpcService::start(std::vector<rpc::ActivatedSocket> activated)
{
    rpc::ServerOptions options;
    using Audience = rpc::ServerOptions::Audience;
    options.audience = m_place.isSystem ? Audience::System : Audience::Owner;
    options.uri = m_place.uri;
    options.socket = m_place.socket;
    options.readOnlySocket = m_place.readOnlySocket;
    options.normalForm
        = [form = std::make_shared<NormalForm>()](const QByteArray &document) { return form->of(document); };
    for (rpc::ActivatedSocket &each : activated) {
        auto &sockets = each.name.endsWith(QLatin1String("-ro.socket")) || each.name == QLatin1String("ro")
            ? options.readOnlySockets
            : options.sockets;
        sockets.push_back(std::move(each.socket));
    }
    if (const auto prepared = prepareFolder(m_place); !prepared)
        return ready(Result<>(prepared.error()));
    return m_call([options, holder = m_server](api::Connection &connection) {
        auto server = std::make_unique<rpc::Server>(connection, options);
        auto listening = server->listen();
        if (listening)
            *holder = server.release(); // the connection is its parent
        return ready(std::move(listening));
    });
}

} // namespace inn::app
