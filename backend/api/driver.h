#pragma once

#include "backend/api/connection.h"

#include <QUrl>

#include <memory>
#include <vector>

namespace inn::api {

// A question that only a person can answer, asked while opening a connection.
struct Question
{
    // PlainDisplay: whether a screen may cross the network unencrypted; "yes" allows it.
    enum class Kind { UserName, Password, HostKey, Passphrase, PlainDisplay };
    enum class Attempt { First, AfterRefusal };
    Kind kind = Kind::Password;
    QString prompt; // for HostKey: host, key type and fingerprint
    QString host;
    // What the answer belongs to, in no language; empty: not to be kept anywhere.
    QString subject = {};
    Attempt attempt = Attempt::First;
};

// Answers questions; thread-safe, the answer comes from the window. Cancelled when the person declines.
class Authenticator
{
public:
    Authenticator() = default;
    virtual ~Authenticator() = default;
    Q_DISABLE_COPY_MOVE(Authenticator)
    virtual QFuture<Result<QString>> ask(Question question) = 0; // HostKey: "yes" to accept
    // Whether somebody is being asked just now; to be called in the window's thread.
    [[nodiscard]] virtual bool isAsking() const { return false; }
};

enum class Access { Full, ReadOnly };

struct OpenRequest
{
    QUrl uri;
    Access access = Access::Full;
    std::shared_ptr<Authenticator> authenticator = {}; // null: nobody to ask
};

class Driver
{
public:
    Driver() = default;
    virtual ~Driver() = default;
    Q_DISABLE_COPY_MOVE(Driver)

    [[nodiscard]] virtual bool claims(const QUrl &uri) const = 0;
    // Called in the backend thread, where the connection will live. The connection's lists are complete, or
    // are being filled by changed() signals, when the future finishes.
    virtual QFuture<Result<std::shared_ptr<Connection>>> open(OpenRequest request) = 0;
};

// The drivers known to the program, in the order they are asked. Filled once by app/ before any thread
// starts.
class DriverRegistry
{
public:
    void add(std::unique_ptr<Driver> driver) { m_drivers.push_back(std::move(driver)); }
    // The first driver that claims the URI, or null.
    [[nodiscard]] Driver *find(const QUrl &uri) const;

private:
    std::vector<std::unique_ptr<Driver>> m_drivers;
};

} // namespace inn::api
