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
    , m_service { connection, options.uri, options.normalForm }
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

std::optional<Error> Server::whyRefused(int socket, Client::Access access) const
{
    if (m_clients.size() >= kMaximumClients) {
        return libvirtError(kRpcError,
            QCoreApplication::translate(
                "inn::rpc::Server", "Too many programs are connected; close one and try again."),
            kFromRpc);
    }
    const bool anybody
        = m_options.audience == ServerOptions::Audience::System && access == Client::Access::ReadOnly;
    const bool group = m_options.audience == ServerOptions::Audience::System;
    if (anybody || mayManage(socket, group ? kGroup : nullptr))
        return {};
    return libvirtError(kAuthFailed,
        group ? QCoreApplication::translate("inn::rpc::Server",
            "Only root and members of the group “libvirt” may manage the machines of this computer; "
            "open the connection for reading only, or have yourself added to that group.")
              : QCoreApplication::translate(
                  "inn::rpc::Server", "These machines belong to another user; connect as that user."),
        kFromRpc);
}

void Server::admit(FileDescriptor socket, Client::Access access)
{
    const auto refusal = whyRefused(socket.get(), access);
    auto *client = new Client(m_service, std::move(socket), access, refusal, this);
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
