#pragma once

#include "backend/base/filedescriptor.h"

#include <QObject>
#include <QTimer>

class QSocketNotifier;

namespace inn::qemu {

// Hears from the kernel that devices came, went or changed. Many at once are told once.
class UeventMonitor : public QObject
{
    Q_OBJECT

public:
    UeventMonitor();
    ~UeventMonitor() override;

    [[nodiscard]] bool isListening() const { return m_socket.isValid(); }

Q_SIGNALS:
    void devicesChanged();

private:
    void receive();

    FileDescriptor m_socket;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_calm; // until no more come
};

} // namespace inn::qemu
