#include "backend/rpc/message.h"

#include "backend/rpc/xdr.h"

#include <QtEndian>

namespace inn::rpc {

namespace {

bool hasDescriptors(MessageType type)
{
    return type == MessageType::CallWithDescriptors || type == MessageType::ReplyWithDescriptors;
}

quint32 wordAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

} // namespace

QByteArray packed(const Message &message)
{
    const bool counted = hasDescriptors(message.header.type);
    xdr::Writer writer;
    writer.put(quint32(kHeaderSize + (counted ? 4 : 0) + message.payload.size()));
    writer.put(message.header.program);
    writer.put(message.header.version);
    writer.put(message.header.procedure);
    writer.put(quint32(message.header.type));
    writer.put(message.header.serial);
    writer.put(quint32(message.header.status));
    if (counted)
        writer.put(quint32(message.descriptors.size()));
    return writer.bytes() + message.payload;
}

void Framer::feed(const QByteArray &bytes, std::vector<FileDescriptor> descriptors)
{
    if (m_failed)
        return;
    m_bytes.append(bytes);
    for (FileDescriptor &descriptor : descriptors)
        m_descriptors.push_back(std::move(descriptor));
    m_failed = m_descriptors.size() > kMaximumDescriptors;
}

std::optional<Message> Framer::next()
{
    if (m_failed || m_bytes.size() - m_at < kHeaderSize)
        return {};
    const quint32 length = wordAt(m_bytes, m_at);
    if (length < kHeaderSize || length > kMaximumMessage) {
        m_failed = true;
        return {};
    }
    qsizetype whole = length;
    Message message;
    const auto type = MessageType(wordAt(m_bytes, m_at + 16));
    quint32 descriptors = 0;
    qsizetype payload = kHeaderSize;
    if (hasDescriptors(type)) {
        payload += 4;
        if (whole < payload) {
            m_failed = true;
            return {};
        }
        if (m_bytes.size() - m_at < payload)
            return {};
        descriptors = wordAt(m_bytes, m_at + kHeaderSize);
        if (descriptors > kMaximumDescriptors) {
            m_failed = true;
            return {};
        }
        whole += descriptors;
    }
    if (m_bytes.size() - m_at < whole)
        return {};
    message.header
        = { wordAt(m_bytes, m_at + 4), wordAt(m_bytes, m_at + 8), qint32(wordAt(m_bytes, m_at + 12)), type,
              wordAt(m_bytes, m_at + 20), MessageStatus(wordAt(m_bytes, m_at + 24)) };
    message.payload = m_bytes.mid(m_at + payload, qsizetype(length) - payload);
    if (descriptors > m_descriptors.size()) {
        m_failed = true;
        return {};
    }
    const auto last = m_descriptors.begin() + descriptors;
    message.descriptors.assign(m_descriptors.begin(), last);
    m_descriptors.erase(m_descriptors.begin(), last);
    m_at += whole;
    if (m_at == m_bytes.size() || m_at > kMaximumMessage / 32) {
        m_bytes.remove(0, m_at);
        m_at = 0;
    }
    return message;
}

} // namespace inn::rpc
