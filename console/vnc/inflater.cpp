#include "console/vnc/inflater.h"

#include <algorithm>
#include <zlib.h>

namespace inn::console {

namespace {

constexpr qsizetype kFirstOutput = 64 * 1024;

} // namespace

struct Inflater::State
{
    z_stream stream {};
    bool ready = false;
};

Inflater::Inflater()
    : m_state(std::make_unique<State>())
{
    m_state->ready = ::inflateInit(&m_state->stream) == Z_OK;
}

Inflater::~Inflater()
{
    if (m_state->ready)
        ::inflateEnd(&m_state->stream);
}

void Inflater::reset()
{
    if (m_state->ready)
        ::inflateReset(&m_state->stream);
}

bool Inflater::inflate(const QByteArray &compressed, qsizetype limit, QByteArray &result)
{
    if (!m_state->ready)
        return false;
    z_stream &stream = m_state->stream;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(compressed.constData()));
    stream.avail_in = uInt(compressed.size());
    // One byte above the limit tells "too much" from "exactly".
    const qsizetype most = limit + 1;
    result.resize(std::min(std::max(kFirstOutput, compressed.size() * 4), most));
    qsizetype done = 0;
    while (true) {
        stream.next_out = reinterpret_cast<Bytef *>(result.data()) + done;
        stream.avail_out = uInt(result.size() - done);
        const int outcome = ::inflate(&stream, Z_SYNC_FLUSH);
        done = result.size() - qsizetype(stream.avail_out);
        if (outcome == Z_STREAM_END || outcome == Z_BUF_ERROR)
            break;
        if (outcome != Z_OK)
            return false;
        if (stream.avail_out > 0)
            break; // all input used
        if (result.size() == most)
            return false;
        result.resize(std::min(result.size() * 2, most));
    }
    result.truncate(done);
    return done <= limit;
}

} // namespace inn::console
