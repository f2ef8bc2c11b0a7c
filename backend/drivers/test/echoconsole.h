#pragma once

#include "backend/base/filedescriptor.h"
#include "backend/base/result.h"

#include <QObject>
#include <QSocketNotifier>

namespace inn::test {

// The guest's side of a serial console: greets, then sends back what it gets. Ends itself when its peer does.
class EchoConsole final : public QObject
{
    Q_OBJECT

public:
    // Answers the other end of the line. The console lives as a child of `parent`.
    static Result<FileDescriptor> open(const QString &guest, QObject *parent);

private:
    EchoConsole(FileDescriptor socket, const QByteArray &greeting, QObject *parent);
    void receive();
    void send();

    FileDescriptor m_socket;
    QByteArray m_pending;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
};

} // namespace inn::test
