#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace inn::models {
class Host;
}
namespace inn::api {
class Connection;
}

namespace inn::ui {

// What stands for a watch in the other thread.
class HostWatchRelay : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void told();
};

// Tells in the window's thread that something of a host changed that has no mirror; several changes at once
// are told once. The watched object's signals call the function given to `listen`, in the backend's thread.
class HostWatch : public QObject
{
    Q_OBJECT

public:
    using Tell = std::function<void()>;
    using Listen = std::function<void(api::Connection &, const Tell &)>;
    HostWatch(models::Host *host, Listen listen, QObject *parent);

Q_SIGNALS:
    void changed(); // also when the host is connected

private:
    void attach();

    models::Host *m_host;
    Listen m_listen;
    QTimer m_calm;
    bool m_isAttached = false;
};

} // namespace inn::ui
