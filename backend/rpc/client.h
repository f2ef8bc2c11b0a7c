#pragma once

#include "backend/api/connection.h"
#include "backend/base/pause.h"
#include "backend/rpc/autodestroy.h"
#include "backend/rpc/domainindex.h"
#include "backend/rpc/movingguests.h"
#include "backend/rpc/procedure.h"
#include "backend/rpc/transport.h"
#include "backend/rpc/wire.h"

#include <QTimer>
#include <QUrl>

#include <functional>

namespace inn::rpc {

class Streams;
class Subscriptions;

// What a server tells each of its clients.
struct Service
{
    api::Connection &connection;
    QUrl uri; // as clients name this host: "qemu:///session"
    std::shared_ptr<const DomainIndex> index;
    // A document as libvirt would write it; empty: documents are answered as they are.
    std::function<QByteArray(const QByteArray &)> normalForm = {};
};

// One connection of a client: what it calls, listens to and streams. Ends with its socket.
class Client : public QObject
{
    Q_OBJECT

public:
    enum class Access { Full, ReadOnly };
    // How a client comes in.
    struct Admission
    {
        Access access = Access::Full;
        std::optional<Error> refusal = {}; // what every call is answered with
        // What must be asked and agreed to before anything is served; empty: nothing.
        std::function<QFuture<Result<>>()> authentication = {};
    };
    Client(const Service &service, FileDescriptor socket, Admission admission, QObject *parent = nullptr);
    ~Client() override;

    // for procedures
    [[nodiscard]] api::Connection &connection() const { return m_service.connection; }
    [[nodiscard]] api::Domains &domains() const { return *m_service.connection.domains(); }
    [[nodiscard]] const Service &service() const { return m_service; }
    [[nodiscard]] QByteArray normalForm(const QByteArray &document) const
    {
        return m_service.normalForm ? m_service.normalForm(document) : document;
    }
    [[nodiscard]] bool isReadOnly() const { return m_admission.access == Access::ReadOnly; }
    // What the reference names now; VIR_ERR_NO_DOMAIN.
    [[nodiscard]] Result<api::DomainInfoPtr> find(const wire::Domain &domain) const;
    [[nodiscard]] Result<api::DomainInfoPtr> find(const QUuid &uuid) const;
    [[nodiscard]] Streams &streams() { return *m_streams; }
    [[nodiscard]] Subscriptions &subscriptions() { return *m_subscriptions; }
    [[nodiscard]] AutoDestroy &autoDestroy() { return m_autoDestroy; }
    [[nodiscard]] MovingGuests &movingGuests() { return m_movingGuests; }
    [[nodiscard]] bool isAdmitted() const { return !m_admission.authentication; }
    QFuture<Result<>> authenticate();
    Result<> open(const QString &uri, quint32 flags);
    void sayGoodbye(); // the connection ends once the answer is out
    void startKeepAlive();
    enum class CloseCallback { None, Wanted };
    Result<> setCloseCallback(CloseCallback callback);

    void reply(const Call &call, const QByteArray &payload, std::vector<FileDescriptor> descriptors = {});
    void fail(const Call &call, const Error &error);
    // A message that nobody asked for just now. A client that does not take them is given up.
    void sendEvent(qint32 procedure, const QByteArray &payload, quint32 program = kRemoteProgram);
    void send(const Message &message);
    // Bytes that wait to be taken; drained() when they become fewer.
    [[nodiscard]] qsizetype pending() const { return m_transport.pending(); }
    // Too much waits in a stream: nothing more is read until it has gone.
    void updateReading();
    void close();

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

Q_SIGNALS:
    void drained();
    void closed();

private:
    void receive(Message message);
    void call(Message message);
    void keepAlive(const Header &header);
    void ping();
    void lose();
    [[nodiscard]] Result<const Procedure *> admitted(const Header &header) const;
    void finish(const Call &call);

    Service m_service;
    Admission m_admission;
    bool m_isAsking = false; // whether it may come in
    bool m_opened = false;
    bool m_leaving = false;
    CloseCallback m_closeCallback = CloseCallback::None;
    Transport m_transport;
    std::unique_ptr<Streams> m_streams;
    std::unique_ptr<Subscriptions> m_subscriptions;
    AutoDestroy m_autoDestroy;
    MovingGuests m_movingGuests;
    QTimer m_keepAlive;
    int m_unansweredPings = 0;
    int m_openCalls = 0;
    qsizetype m_openBytes = 0;
    TaskScope m_tasks;
};

} // namespace inn::rpc
