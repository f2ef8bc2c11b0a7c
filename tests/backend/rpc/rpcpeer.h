#pragma once

#include "backend/api/domains.h"
#include "backend/drivers/test/testdriver.h"
#include "backend/rpc/errors.h"
#include "backend/rpc/server.h"
#include "tests/support/await.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace inn::testing {

// The other side of a connection, made of the same parts.
class RpcPeer
{
public:
    explicit RpcPeer(const QString &path)
        : RpcPeer(connected(path))
    {
    }
    explicit RpcPeer(FileDescriptor socket)
        : m_transport(std::move(socket))
    {
        m_transport.setReceiver([this](rpc::Message message) { messages.push_back(std::move(message)); });
        QObject::connect(&m_transport, &rpc::Transport::closed, [this] { isClosed = true; });
    }
    static FileDescriptor connected(const QString &path)
    {
        FileDescriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path - 1);
        // The server, in this very thread, takes those that wait in line.
        const bool done = waitUntil([&] {
            return ::connect(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        });
        if (!done)
            qFatal("nobody listens at %s", qPrintable(path));
        return socket;
    }
    // Sends a call and gives its serial.
    quint32 send(qint32 procedure, const QByteArray &arguments = {})
    {
        rpc::Header header;
        header.procedure = procedure;
        header.serial = ++m_serial;
        m_transport.send({ header, arguments });
        return m_serial;
    }
    void sendStream(qint32 procedure, quint32 serial, rpc::MessageStatus status, const QByteArray &bytes = {})
    {
        rpc::Header header;
        header.procedure = procedure;
        header.serial = serial;
        header.type = rpc::MessageType::Stream;
        header.status = status;
        m_transport.send({ header, bytes });
    }
    // The answer to the call with that serial; without one in time, or at the end, nothing.
    std::optional<rpc::Message> answer(quint32 serial)
    {
        std::optional<rpc::Message> found;
        waitUntil([&] {
            for (const rpc::Message &each : messages) {
                if (each.header.serial == serial && each.header.type != rpc::MessageType::Stream)
                    found = each;
            }
            return found || isClosed;
        });
        return found;
    }
    std::optional<rpc::Message> call(qint32 procedure, const QByteArray &arguments = {})
    {
        return answer(send(procedure, arguments));
    }
    // libvirt's number of the error; 0 when it went well, -1 without an answer.
    int errorOf(qint32 procedure, const QByteArray &arguments = {})
    {
        const auto message = call(procedure, arguments);
        if (!message)
            return -1;
        if (message->header.status == rpc::MessageStatus::Ok)
            return 0;
        rpc::xdr::Reader reader(message->payload);
        qint32 number = 0;
        reader.take(number);
        return number;
    }
    bool open()
    {
        return errorOf(1, rpc::xdr::encoded(std::tuple(std::optional<QString>(), quint32(0)))) == 0;
    }
    [[nodiscard]] rpc::Transport &transport() { return m_transport; }

    std::vector<rpc::Message> messages;
    bool isClosed = false;

private:
    rpc::Transport m_transport;
    quint32 m_serial = 0;
};

// libvirt's test host, served from this thread.
struct ServedHost
{
    explicit ServedHost(rpc::ServerOptions::Audience audience = rpc::ServerOptions::Audience::Owner)
    {
        test::TestDriver driver;
        const auto opened = await(driver.open({ QUrl(QStringLiteral("test:///default")) }));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        connection = *opened;
        rpc::ServerOptions options;
        options.audience = audience;
        options.uri = QUrl(QStringLiteral("test:///default"));
        options.socket = folder.filePath(QStringLiteral("s"));
        options.readOnlySocket = folder.filePath(QStringLiteral("r"));
        server = new rpc::Server(*connection, options); // the connection's child
        if (const auto listening = server->listen(); !listening)
            qFatal("%s", qPrintable(listening.error().fullText()));
    }
    [[nodiscard]] QString socket() const { return folder.filePath(QStringLiteral("s")); }
    [[nodiscard]] QString readOnlySocket() const { return folder.filePath(QStringLiteral("r")); }

    QTemporaryDir folder;
    std::shared_ptr<api::Connection> connection;
    rpc::Server *server = nullptr;
};

} // namespace inn::testing
