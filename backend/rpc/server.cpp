#include "backend/rpc/server.h"

#include "backend/rpc/errors.h"
#include "backend/rpc/sockets.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace inn::rpc {

namespace {

constexpr std::size_t kMaximumClients = 500;
constexpr std::chrono::milliseconds kPauseWithoutDescriptors { 200 };
const char *const kGroup = "libvirt"; // whose members manage this computer's machines

} // namespace

Server::Server(api::Connection &connection, ServerOptions options)
    : QObject(&connection)
    , m_service { connection, options.uri, std::make_shared<const DomainIndex>(*connection.domains()),
        options.normalForm }
    , m_options(std::move(options))
{
}

Server::~Server()
{
    for (const QString &path : m_paths)
        QFile::remove(path);
    while (!m_clients.empty()) {
        Client *client = *m_clients.begin();
        client->disconnect(this);
        m_clients.erase(m_clients.begin());
        delete client;
    }
}

Result<> Server::listen()
{
    for (const FileDescriptor &socket : m_options.sockets)
        watch(socket, Client::Access::Full);
    for (const FileDescriptor &socket : m_options.readOnlySockets)
        watch(socket, Client::Access::ReadOnly);
    if (!m_listening.empty())
        return {};
    TRY(listenAt(m_options.socket, Client::Access::Full));
    if (!m_options.readOnlySocket.isEmpty())
        TRY(listenAt(m_options.readOnlySocket, Client::Access::ReadOnly));
    return {};
}

void Server::dismiss()
{
    const std::set<Client *> clients = m_clients;
    for (Client *client : clients)
        client->close();
}

Result<> Server::listenAt(const QString &path, Client::Access access)
{
    // Who may come is looked at when they do; a session's folder is private besides.
    const int mode = m_options.audience == ServerOptions::Audience::Owner ? 0600 : 0666;
    TRY_ASSIGN(FileDescriptor socket, listeningSocket(path, mode));
    m_paths.append(path);
    watch(std::move(socket), access);
    return {};
}

void Server::watch(FileDescriptor socket, Client::Access access)
{
    ::fcntl(socket.get(), F_SETFL, ::fcntl(socket.get(), F_GETFL) | O_NONBLOCK);
    auto notifier = std::make_unique<QSocketNotifier>(socket.get(), QSocketNotifier::Read);
    connect(notifier.get(), &QSocketNotifier::activated, this,
        [this, descriptor = socket.get(), access] { accept(descriptor, access); });
    m_listening.push_back({ std::move(socket), std::move(notifier) });
}

void Server::accept(int listening, Client::Access access)
{
    FileDescriptor socket(::accept4(listening, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (socket.isValid()) {
        admit(std::move(socket), access);
        return;
    }
    if (errno != EMFILE && errno != ENFILE)
        return;
    // Nothing can be opened now; those that wait keep waiting, and we do not spin.
    for (const Listening &each : m_listening)
        each.notifier->setEnabled(false);
    QTimer::singleShot(kPauseWithoutDescriptors, this, [this] {
        for (const Listening &each : m_listening)
            each.notifier->setEnabled(true);
    });
}

Client::Admission Server::admission(int socket, Client::Access access)
{
    Client::Admission admission { access };
    if (m_clients.size() >= kMaximumClients) {
        admission.refusal = libvirtError(kRpcError,
            QCoreApplication::translate(
                "inn::rpc::Server", "Too many programs are connected; close one and try again."),
            kFromRpc);
        return admission;
    }
    const bool isSystem = m_options.audience == ServerOptions::Audience::System;
    if (mayManage(socket, isSystem ? kGroup : nullptr))
        return admission;
    const auto peer = peerOf(socket);
    if (isSystem && peer) {
        admission.authentication = [this, peer = *peer, access] { return askPolkit(peer, access); };
        return admission;
    }
    admission.refusal = libvirtError(kAuthFailed,
        QCoreApplication::translate(
            "inn::rpc::Server", "These machines belong to another user; connect as that user."),
        kFromRpc);
    return admission;
}

QFuture<Result<>> Server::askPolkit(Peer peer, Client::Access access)
{
    const bool reads = access == Client::Access::ReadOnly;
    const QString action
        = reads ? QStringLiteral("org.libvirt.unix.monitor") : QStringLiteral("org.libvirt.unix.manage");
    auto verdict = co_await m_polkit.ask(peer, action);
    if (!verdict)
        co_return libvirtError(kAuthFailed, verdict.error().fullText(), kFromRpc);
    switch (*verdict) {
    case Polkit::Verdict::Yes:
        co_return Result<>();
    case Polkit::Verdict::Dismissed:
        co_return libvirtError(
            kAuthCancelled, QStringLiteral("user cancelled authentication process"), kFromRpc);
    case Polkit::Verdict::NoAgent:
        co_return libvirtError(kAuthUnavailable,
            QStringLiteral("no polkit agent available to authenticate action '%1'").arg(action), kFromRpc);
    case Polkit::Verdict::No:
        co_return libvirtError(kAuthFailed, QStringLiteral("access denied by policy"), kFromRpc);
    case Polkit::Verdict::Absent:
        break;
    }
    if (reads)
        co_return Result<>();
    co_return libvirtError(kAuthFailed,
        QCoreApplication::translate("inn::rpc::Server",
            "Only root and members of the group “libvirt” may manage the machines of this computer; "
            "open the connection for reading only, or have yourself added to that group."),
        kFromRpc);
}

void Server::admit(FileDescriptor socket, Client::Access access)
{
    Client::Admission how = admission(socket.get(), access);
    auto *client = new Client(m_service, std::move(socket), std::move(how), this);
    m_clients.insert(client);
    connect(client, &Client::closed, this, [this, client] { remove(client); });
    Q_EMIT clientsChanged(clientCount());
}

void Server::remove(Client *client)
{
    if (m_clients.erase(client) == 0)
        return;
    client->deleteLater();
    Q_EMIT clientsChanged(clientCount());
}

} // namespace inn::rpc
