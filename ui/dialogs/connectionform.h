#pragma once

#include <QString>
#include <QStringList>

namespace inn::ui {

// A libvirt or embedded-core URI in its parts, as the form of the connect dialog shows them. What has no
// field (query parameters) is kept.
struct ConnectionForm
{
    QString driver = QStringLiteral("qemu"); // "qemu", "xen", "lxc", "esx", "test", "embed"…
    QString transport; // "" is local; "ssh", "tls", "tcp", "unix"…
    QString user;
    QString host; // a literal IPv6 address without brackets
    int port = 0; // 0: the transport's own
    QString path = QStringLiteral("/system"); // "/system", "/session", "/default" or what the driver takes
    QString root; // of the embedded core: a folder of its own instead of /session or /system
    QString query; // the rest, encoded

    bool operator==(const ConnectionForm &) const = default;
    static ConnectionForm fromUri(const QString &uri);
    [[nodiscard]] QString toUri() const;
    // The first thing that is wrong, as a sentence; empty: nothing.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isRemote() const { return !transport.isEmpty() && transport != QLatin1String("unix"); }
    [[nodiscard]] bool isEmbedded() const { return driver == QLatin1String("embed"); }
};

} // namespace inn::ui
