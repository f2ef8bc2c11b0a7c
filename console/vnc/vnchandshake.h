#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <functional>
#include <memory>
#include <sys/types.h>

namespace inn::console {

// Who the server is to be when it encrypts.
struct VncIdentity
{
    QString host; // that its certificate must name
    QString certificates; // folder, see displayCertificates()
};

// Greeting, login and the server's first facts, by libvncclient on a blocking socket; the only code that
// knows it. Where the login was TLS, all later bytes go through it, too.
class VncHandshake
{
public:
    enum class Failure { Closed, Refused, NoCommonLogin, Certificate, Nonsense };

    // `password` gives memory that free() releases, or null.
    VncHandshake(int socket, VncIdentity identity, std::function<char *()> password);
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

    // After run(): as recv() and send() on a non-blocking socket, for a connection that is encrypted.
    [[nodiscard]] bool isEncrypted() const;
    ssize_t receive(void *to, std::size_t count);
    ssize_t send(const void *from, std::size_t count);
    [[nodiscard]] bool hasPending() const; // bytes that no poll() would tell of

private:
    struct Library;
    [[nodiscard]] void *certificates() const; // libvncclient's, which frees it
    std::unique_ptr<Library> m_library;
    VncIdentity m_identity;
    bool m_isSendingAgain = false;
    std::function<char *()> m_password;
    QByteArray m_log;
};

} // namespace inn::console
