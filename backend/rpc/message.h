#pragma once

#include "backend/base/filedescriptor.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace inn::rpc {

inline constexpr quint32 kRemoteProgram = 0x20008086;
inline constexpr quint32 kQemuProgram = 0x20008087;
inline constexpr quint32 kKeepAliveProgram = 0x6b656570;

inline constexpr qsizetype kHeaderSize = 28; // with the length before it
inline constexpr qsizetype kMaximumMessage = 32 * 1024 * 1024;
inline constexpr quint32 kMaximumDescriptors = 32; // with one message

enum class MessageType : quint32 {
    Call = 0,
    Reply,
    Message,
    Stream,
    CallWithDescriptors,
    ReplyWithDescriptors,
    StreamHole,
};
enum class MessageStatus : quint32 { Ok = 0, Error, Continue };

struct Header
{
    quint32 program = kRemoteProgram;
    quint32 version = 1;
    qint32 procedure = 0;
    MessageType type = MessageType::Call;
    quint32 serial = 0;
    MessageStatus status = MessageStatus::Ok;
    bool operator==(const Header &) const = default;
};

struct Message
{
    Header header;
    QByteArray payload;
    std::vector<FileDescriptor> descriptors = {};
};

// The bytes of a message, without its descriptors: each of them follows with a byte of its own.
QByteArray packed(const Message &message);

// Finds the messages in what comes from a peer. After a failure the connection is of no use.
class Framer
{
public:
    void feed(const QByteArray &bytes, std::vector<FileDescriptor> descriptors = {});
    // The next complete message, or nothing yet.
    std::optional<Message> next();
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0; // what is before was given out
    std::vector<FileDescriptor> m_descriptors;
    bool m_failed = false;
};

} // namespace inn::rpc
