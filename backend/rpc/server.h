#pragma once

#include "backend/rpc/client.h"
#include "backend/rpc/polkit.h"

#include <set>

namespace inn::rpc {

struct ServerOptions
{
    // Owner: the user it runs as, and root. System: root and the members of the group that manages libvirt;
    // about others polkit is asked (libvirt's actions). Where there is none, anybody may read.
    enum class Audience { Owner, System };
    Audience audience = Audience::Owner;
    QUrl uri; // as clients name this host
    QString socket; // its folder is there
    QString readOnlySocket; // "" is none
    // A document as libvirt would write it, chosen by its root element; called in the backend thread. What it
    // cannot read it gives back. Empty: documents are answered as they are.
    std::function<QByteArray(const QByteArray &)> normalForm = {};
    // Listening already (socket activation): these instead of the paths.
    std::vector<FileDescriptor> sockets = {};
    std::vector<FileDescriptor> readOnlySockets = {};
};

// Serves one open host to clients of libvirt; lives in its backend thread, as its child.
class Server : public QObject
{
    Q_OBJECT

public:
    Server(api::Connection &connection, ServerOptions options);
    ~Server() override; // all clients go

    // Errors: Busy (another process listens there), Denied, Io.
    Result<> listen();
    // All clients go, and what shall end with them ends; for as long as the connection is open.
    void dismiss();
    [[nodiscard]] int clientCount() const { return int(m_clients.size()); }

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

Q_SIGNALS:
    void clientsChanged(int count);

private:
    Result<> listenAt(const QString &path, Client::Access access);
    void watch(FileDescriptor socket, Client::Access access);
    void accept(int listening, Client::Access access);
    void admit(FileDescriptor socket, Client::Access access);
    [[nodiscard]] Client::Admission admission(int socket, Client::Access access);
    QFuture<Result<>> askPolkit(Peer peer, Client::Access access);
    void remove(Client *client);

    struct Listening
    {
        FileDescriptor socket;
        std::unique_ptr<QSocketNotifier> notifier;
    };
    Service m_service;
    ServerOptions m_options;
    std::vector<Listening> m_listening;
    QStringList m_paths; // that we made
    std::set<Client *> m_clients; // children
    Polkit m_polkit;
    TaskScope m_tasks;
};

} // namespace inn::rpc
