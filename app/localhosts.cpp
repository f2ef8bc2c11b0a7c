#include "app/localhosts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <unistd.h>

namespace inn::app {

models::HostEntry embeddedHost()
{
    const bool isRoot = ::geteuid() == 0;
    return { QUrl(isRoot ? QStringLiteral("embed:///system") : QStringLiteral("embed:///session")), {},
        true };
}

std::optional<models::HostEntry> runningLibvirt()
{
    // Monolithic daemon, or the modular one for QEMU.
    for (const char *socket : { "/run/libvirt/libvirt-sock", "/run/libvirt/virtqemud-sock" }) {
        if (!QFileInfo::exists(QString::fromLatin1(socket)))
            continue;
        return models::HostEntry { QUrl(QStringLiteral("qemu:///system")),
            QCoreApplication::translate("inn::app", "libvirt on this computer"), false };
    }
    return {};
}

} // namespace inn::app
