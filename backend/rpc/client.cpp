#include "backend/rpc/client.h"

#include "backend/api/domains.h"
#include "backend/rpc/errors.h"
#include "backend/rpc/streams.h"
#include "backend/rpc/subscriptions.h"

namespace inn::rpc {

namespace {

constexpr int kMaximumOpenCalls = 64;
constexpr qsizetype kMaximumOpenBytes = 64 * 1024 * 1024; // of the arguments of open calls
constexpr qsizetype kReadAgain = 4 * 1024 * 1024; // so much may wait for a client that goes on asking
constexpr qsizetype kMaximumPending = 64 * 1024 * 1024; // events for a client that does not take them

constexpr std::chrono::seconds kPingInterval { 5 };
constexpr int kMaximumUnansweredPings = 6;
enum KeepAliveProcedure { Ping = 1, Pong = 2 };

Error rpcError(const QString &text)
{
    return libvirtError(kRpcError, text, kFromRpc);
}

} // namespace

Client::Client(const Service &service, FileDescriptor socket, Admission admission, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_admission(std::move(admission))
    , m_transport(std::move(socket))
    , m_streams(std::make_unique<Streams>(*this))
    , m_subscriptions(std::make_unique<Subscriptions>())
{
    m_transport.setReceiver([this](Message message) { receive(std::move(message)); });
    connect(&m_transport, &Transport::closed, this, &Client::close, Qt::QueuedConnection);
    connect(&m_transport, &Transport::drained, this, [this] {
        if (m_leaving && pending() == 0) {
            close();
            return;
        }
        updateReading();
        Q_EMIT drained();
    });
    connect(&m_keepAlive, &QTimer::timeout, this, &Client::ping);
    connect(&m_service.connection, &api::Connection::closed, this, &Client::lose);
}

Client::~Client() = default;

Result<api::DomainInfoPtr> Client::find(const QUuid &uuid) const
{
    if (auto found = m_service.index->find(uuid))
        return found;
    return libvirtError(
        kNoDomain, QStringLiteral("no domain with matching uuid '%1'").arg(api::uuidText(uuid)), kFromQemu);
}

Result<api::DomainInfoPtr> Client::find(const wire::Domain &domain) const
{
    auto found = find(domain.uuid);
    if (!found) {
        return libvirtError(kNoDomain,
            QStringLiteral("no domain with matching uuid '%1' (%2)")
                .arg(api::uuidText(domain.uuid), domain.name));
    }
    return found;
}

// Who is refused may ask again, one question at a time.
QFuture<Result<>> Client::authenticate()
{
    if (isAdmitted() || m_isAsking)
        co_return libvirtError(kAuthFailed, QStringLiteral("nothing is to be asked"), kFromRpc);
    m_isAsking = true;
    auto admitted = co_await m_admission.authentication();
    m_isAsking = false;
    if (admitted)
        m_admission.authentication = {};
    co_return admitted;
}

Result<> Client::open(const QString &uri, quint32 flags)
{
    if (m_opened)
        return libvirtError(kInternalError, QStringLiteral("connection already open"), kFromRemote);
    const QUrl wanted(uri);
    if (!uri.isEmpty() && wanted.scheme() != m_service.uri.scheme())
        return libvirtError(kNoConnect, QStringLiteral("%1").arg(uri), kFromNothing);
    // The library sends flags of its own with them, such as whether it would start a daemon; libvirtd looks
    // at this one only.
    constexpr quint32 kReadOnly = 1;
    if (flags & kReadOnly)
        m_admission.access = Access::ReadOnly;
    m_opened = true;
    return {};
}

Result<> Client::setCloseCallback(CloseCallback callback)
{
    if (m_closeCallback == callback) {
        return libvirtError(kOperationFailed,
            callback == CloseCallback::Wanted ? QStringLiteral("A close callback is already registered")
                                              : QStringLiteral("A different callback was requested"),
            kFromRemote);
    }
    m_closeCallback = callback;
    return {};
}

// The host went away under us.
void Client::lose()
{
    constexpr qint32 kConnectionClosed = 362, kReasonError = 0;
    if (m_closeCallback == CloseCallback::Wanted)
        sendEvent(kConnectionClosed, xdr::encoded(kReasonError));
    m_autoDestroy = {}; // nobody is there to end anything
    m_movingGuests = {};
    close();
}

void Client::startKeepAlive()
{
    if (!m_keepAlive.isActive())
        m_keepAlive.start(kPingInterval);
}

void Client::ping()
{
    if (++m_unansweredPings >= kMaximumUnansweredPings) {
        close();
        return;
    }
    send({ { kKeepAliveProgram, 1, Ping, MessageType::Message, 0, MessageStatus::Ok }, {} });
}

void Client::keepAlive(const Header &header)
{
    if (header.procedure == Ping)
        send({ { kKeepAliveProgram, 1, Pong, MessageType::Message, 0, MessageStatus::Ok }, {} });
}

void Client::receive(Message message)
{
    if (m_leaving)
        return;
    m_unansweredPings = 0;
    const Header &header = message.header;
    if (header.program == kKeepAliveProgram && header.type == MessageType::Message) {
        keepAlive(header);
        return;
    }
    switch (header.type) {
    case MessageType::Call:
    case MessageType::CallWithDescriptors:
        call(std::move(message));
        break;
    case MessageType::Stream:
    case MessageType::StreamHole:
        m_streams->receive(message);
        break;
    case MessageType::Reply:
    case MessageType::ReplyWithDescriptors:
    case MessageType::Message:
    default:
        close(); // only a server sends these
    }
}

Result<const Procedure *> Client::admitted(const Header &header) const
{
    if (m_admission.refusal)
        return *m_admission.refusal;
    if (header.status != MessageStatus::Ok)
        return rpcError(QStringLiteral("Unexpected message status %1").arg(quint32(header.status)));
    if ((header.program != kRemoteProgram && header.program != kQemuProgram) || header.version != 1) {
        return rpcError(
            QStringLiteral("Cannot find program %1 version %2").arg(header.program).arg(header.version));
    }
    const Procedure *procedure = findProcedure(header.program, header.procedure);
    if (!procedure)
        return rpcError(QStringLiteral("unknown procedure: %1").arg(header.procedure));
    if (!isAdmitted() && procedure->need != Need::Nothing)
        return rpcError(QStringLiteral("authentication required"));
    if (!m_opened && procedure->need != Need::Nothing && procedure->need != Need::Admission)
        return libvirtError(kInternalError, QStringLiteral("connection not open"), kFromRemote);
    if (!procedure->serve)
        return noSupport(apiName(*procedure));
    if (isReadOnly() && procedure->need == Need::Write) {
        return libvirtError(kOperationDenied,
            QStringLiteral("read only access prevents %1").arg(apiName(*procedure)), kFromDomain);
    }
    return procedure;
}

void Client::call(Message message)
{
    const auto call = std::make_shared<Call>();
    call->header = message.header;
    call->arguments = std::move(message.payload);
    call->descriptors = std::move(message.descriptors);
    ++m_openCalls;
    m_openBytes += call->arguments.size();
    auto procedure = admitted(call->header);
    if (!procedure) {
        fail(*call, procedure.error());
        return;
    }
    call->procedure = *procedure;
    updateReading();
    call->procedure->serve(*this, call);
}

void Client::finish(const Call &call)
{
    --m_openCalls;
    m_openBytes -= call.arguments.size();
    updateReading();
}

void Client::updateReading()
{
    const bool busy = m_openCalls >= kMaximumOpenCalls || m_openBytes > kMaximumOpenBytes
        || pending() > kReadAgain || m_streams->isFull();
    m_transport.setReading(busy ? Transport::Reading::Paused : Transport::Reading::On);
    // Who is not listened to cannot be expected to be heard.
    if (busy)
        m_unansweredPings = 0;
}

void Client::reply(const Call &call, const QByteArray &payload, std::vector<FileDescriptor> descriptors)
{
    if (payload.size() + kHeaderSize > kMaximumMessage) {
        fail(call, rpcError(QStringLiteral("Unable to encode message payload")));
        return;
    }
    Message message { call.header, payload, std::move(descriptors) };
    message.header.type
        = message.descriptors.empty() ? MessageType::Reply : MessageType::ReplyWithDescriptors;
    message.header.status = MessageStatus::Ok;
    send(message);
    m_streams->begin(call.header.serial);
    finish(call);
}

void Client::fail(const Call &call, const Error &error)
{
    Message message { call.header, encodedError(error) };
    message.header.type = MessageType::Reply;
    message.header.status = MessageStatus::Error;
    m_streams->forget(call.header.serial);
    if (m_admission.refusal)
        m_leaving = true;
    send(message);
    finish(call);
}

void Client::sendEvent(qint32 procedure, const QByteArray &payload, quint32 program)
{
    if (pending() > kMaximumPending) {
        close();
        return;
    }
    send({ { program, 1, procedure, MessageType::Message, 0, MessageStatus::Ok }, payload });
}

void Client::send(const Message &message)
{
    m_transport.send(message);
    if (m_leaving && pending() == 0)
        QMetaObject::invokeMethod(this, &Client::close, Qt::QueuedConnection);
}

void Client::sayGoodbye()
{
    m_leaving = true;
    m_subscriptions->clear();
    m_streams->clear();
}

void Client::close()
{
    m_transport.close();
    m_keepAlive.stop();
    m_streams->clear();
    m_subscriptions->clear();
    if (m_service.connection.domains())
        m_autoDestroy.end(domains());
    m_movingGuests.end(m_service.connection.migrations());
    Q_EMIT closed();
}

} // namespace inn::rpc
