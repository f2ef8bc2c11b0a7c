#pragma once

#include <QString>
#include <QStringList>

namespace inn::ui {

// A libvirt or embedded-core URI in its parts, as the form of the connect dialog shows them. What has no
// field (query parameters) is kept.
struct ConnectionForm
{
    // "qemu", "xen", "lxc", "esx", "test", "remote", "embed"…, or "innkeeper": another computer's embedded
    // core that is served there, which libvirt's client reaches as qemu+ssh with that socket.
    QString driver = QStringLiteral("qemu");
    QString transport; // "" is local; "ssh", "tls", "tcp", "unix"…
    QString user;
    QString host; // a literal IPv6 address without brackets
    int port = 0; // 0: the transport's own
    QString path = QStringLiteral("/system"); // "/system", "/session", "/default" or what the driver takes
    QString root; // of the embedded core: a folder of its own instead of /session or /system
    QString socket; // of "innkeeper": where it listens there
    QString query; // the rest, encoded

    bool operator==(const ConnectionForm &) const = default;
    static ConnectionForm fromUri(const QString &uri);
    [[nodiscard]] QString toUri() const;
    // The first thing that is wrong, as a sentence; empty: nothing.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isRemote() const { return !transport.isEmpty() && transport != QLatin1String("unix"); }
    [[nodiscard]] bool isEmbedded() const { return driver == QLatin1String("embed"); }
    // Reached over the network by the driver itself, without a transport's name.
    [[nodiscard]] bool namesHostOnly() const;
    // What the query says of that parameter, decoded; setting an empty value takes it away. Others keep their
    // places.
    [[nodiscard]] QString parameter(const QString &name) const;
    void setParameter(const QString &name, const QString &value);
    [[nodiscard]] bool isServed() const { return driver == QLatin1String("innkeeper"); }
    // Where the core of that path ("/system", "/session") usually listens. A session's has the number of its
    // user in it: that of the first one on most computers.
    static QString usualSocket(const QString &path);
};

} // namespace inn::ui
