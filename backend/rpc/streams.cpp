#include "backend/rpc/streams.h"

#include "backend/rpc/client.h"
#include "backend/rpc/errors.h"
#include "backend/rpc/stream.h"

namespace inn::rpc {

namespace {

constexpr std::size_t kMaximumStreams = 64;
constexpr qsizetype kFull = 4 * 1024 * 1024;

} // namespace

Streams::Streams(Client &client)
    : m_client(client)
{
}

Streams::~Streams()
{
    clear();
}

Result<> Streams::open(const CallPtr &call, StreamEnd end)
{
    if (m_streams.size() >= kMaximumStreams || m_streams.contains(call->header.serial))
        return libvirtError(kRpcError, QStringLiteral("Too many streams are open"), kFromRpc);
    m_streams[call->header.serial] = std::make_unique<Stream>(*this, call->header, std::move(end));
    return {};
}

void Streams::begin(quint32 serial)
{
    if (const auto found = m_streams.find(serial); found != m_streams.end())
        found->second->begin();
}

void Streams::forget(quint32 serial)
{
    const auto found = m_streams.find(serial);
    if (found == m_streams.end())
        return;
    found->second.release()->deleteLater(); // it may be the one that asks
    m_streams.erase(found);
    m_client.updateReading();
}

// Packets of a stream that is over may still be on their way: nobody minds.
void Streams::receive(const Message &message)
{
    if (const auto found = m_streams.find(message.header.serial); found != m_streams.end())
        found->second->receive(message);
    m_client.updateReading();
}

bool Streams::isFull() const
{
    qsizetype waiting = 0;
    for (const auto &[serial, stream] : m_streams)
        waiting += stream->waiting();
    return waiting > kFull;
}

void Streams::clear()
{
    while (!m_streams.empty()) {
        // It goes a little later; what it waits for must not find us gone.
        m_streams.begin()->second->taskScope().cancelAll();
        m_streams.begin()->second->abandon();
        m_streams.begin()->second.release()->deleteLater();
        m_streams.erase(m_streams.begin());
    }
}

} // namespace inn::rpc
