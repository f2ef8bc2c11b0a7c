#pragma once

#include <QByteArray>

#include <memory>

namespace inn::console {

// One zlib stream that goes on over many pieces, as RFB has them.
class Inflater
{
public:
    Inflater();
    ~Inflater();
    Q_DISABLE_COPY_MOVE(Inflater)

    // Decompresses the whole piece. False when it is damaged or would give more than `limit` bytes.
    [[nodiscard]] bool inflate(const QByteArray &compressed, qsizetype limit, QByteArray &result);
    void reset();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace inn::console
