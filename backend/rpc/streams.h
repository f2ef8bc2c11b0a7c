#pragma once

#include "backend/base/job.h"
#include "backend/base/task.h"
#include "backend/rpc/procedure.h"

#include <QObject>

#include <map>

namespace inn::rpc {

class Client;
class Stream;

// What a stream carries to or from a client.
struct StreamEnd
{
    enum class Direction { Both, ToClient, FromClient };
    FileDescriptor descriptor; // a socket, a pipe or a file
    Direction direction = Direction::Both;
    QByteArray content = {}; // to the client, where there is no descriptor
    // To the client: stretches of zeros are told as holes instead of being sent.
    enum class Zeros { Sent, TellHoles };
    Zeros zeros = Zeros::Sent;
    // What came of it, once all has been written and the descriptor is closed; absent: nothing to wait for.
    std::optional<QFuture<Result<>>> outcome = {};
    JobPtr job = {}; // cancelled when the client gives up
};

// The streams of one client, each by the serial of the call that opened it.
class Streams : public QObject
{
    Q_OBJECT

public:
    explicit Streams(Client &client);
    ~Streams() override;

    // For a procedure that takes its call: the stream begins when the call is answered, and is forgotten when
    // it fails.
    Result<> open(const CallPtr &call, StreamEnd end);

    void begin(quint32 serial);
    void forget(quint32 serial);
    void receive(const Message &message);
    [[nodiscard]] bool isFull() const; // of what clients sent and nobody took yet
    void clear();

    // for streams
    [[nodiscard]] Client &client() const { return m_client; }

private:
    Client &m_client;
    std::map<quint32, std::unique_ptr<Stream>> m_streams;
};

} // namespace inn::rpc
