#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <functional>
#include <memory>

namespace inn::console {

// Greeting, login and the server's first facts, by libvncclient on a blocking socket; the only code that
// knows it.
class VncHandshake
{
public:
    enum class Failure { Closed, Refused, NoCommonLogin, Nonsense };

    // `password` gives memory that free() releases, or null.
    VncHandshake(int socket, std::function<char *()> password);
    ~VncHandshake();
    Q_DISABLE_COPY_MOVE(VncHandshake)

    bool run();
    [[nodiscard]] QByteArray log() const { return m_log; }
    [[nodiscard]] Failure failure() const; // after run() said no
    [[nodiscard]] QSize size() const;
    [[nodiscard]] QString desktopName() const;
    // Bytes that came behind the handshake and were read already.
    [[nodiscard]] const char *unread() const;
    [[nodiscard]] std::size_t unreadCount() const;

private:
    struct Library;
    std::unique_ptr<Library> m_library;
    std::function<char *()> m_password;
    QByteArray m_log;
};

} // namespace inn::console
