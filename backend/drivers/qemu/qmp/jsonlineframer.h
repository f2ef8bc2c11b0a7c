#pragma once

#include "backend/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace inn::qemu {

// Cuts a byte stream into JSON objects, one per line, as QMP and the guest agent speak. What is no JSON
// object, and a line longer than the limit, is a Protocol error after which nothing more is read.
class JsonLineFramer
{
public:
    static constexpr qsizetype kDefaultLimit = qsizetype(64) << 20;

    explicit JsonLineFramer(qsizetype limit = kDefaultLimit)
        : m_limit(limit)
    {
    }
    // Appends the messages that these bytes complete, also those before an error.
    Result<> feed(const QByteArray &bytes, std::vector<QJsonObject> &messages);
    [[nodiscard]] bool isEmpty() const { return m_rest.isEmpty(); } // no message is half read

private:
    qsizetype m_limit;
    QByteArray m_rest;
    qsizetype m_scanned = 0; // of m_rest, without a line end
    bool m_broken = false;
};

} // namespace inn::qemu
