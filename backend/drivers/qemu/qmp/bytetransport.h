#pragma once

#include "backend/base/error.h"
#include "backend/base/filedescriptor.h"

#include <QByteArray>
#include <QObject>

namespace inn::qemu {

// A two-way stream of bytes to a peer; the seam under QmpClient that tests replace. One thread.
class ByteTransport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Begins to deliver; once, after the signals are connected. opened() or closed() follows, perhaps at
    // once.
    virtual void start() = 0;
    // Queues the bytes and never blocks. A valid descriptor travels with the first of them (SCM_RIGHTS) and
    // is closed here once sent. Ignored after closed().
    virtual void send(const QByteArray &bytes, const FileDescriptor &descriptor = {}) = 0;
    // Ends the stream without a signal.
    virtual void close() = 0;

Q_SIGNALS:
    void opened();
    void received(const QByteArray &bytes);
    void closed(const inn::Error &reason); // the peer went or the stream broke; once, the last signal
};

} // namespace inn::qemu
