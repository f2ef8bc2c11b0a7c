// Reaching consoles and the screen.

#include "backend/drivers/qemu/qemudomain.h"
#include "backend/drivers/qemu/qmp/unixsocket.h"

#include <QFile>

namespace inn::qemu {

namespace {

QString text(const std::optional<QString> &value)
{
    return value.value_or(QString());
}

} // namespace

Result<FileDescriptor> QemuDomain::openGraphics(int index)
{
    if (!m_guest)
        return invalidState(tr("“%1” is not running; it has no screen.").arg(m_info.name));
    const auto count = int(m_guest->live().graphics.size());
    if (index < 0 || index >= count) {
        return Error { ErrorCode::NotFound,
            count == 0 ? tr("“%1” has no graphical screen.").arg(m_info.name)
                       : tr("“%1” has no graphical screen number %2.").arg(m_info.name).arg(index) };
    }
    const QString type = text(m_guest->live().graphics[size_t(index)].type);
    if (type != QStringLiteral("vnc") && type != QStringLiteral("spice")) {
        return Error { ErrorCode::Unsupported,
            tr("The screen of “%1” is of type “%2”, which cannot be shown here.").arg(m_info.name, type) };
    }
    auto socket = connectUnix(m_guest->paths.graphics(index));
    if (!socket)
        return socket.error().wrapped(tr("The screen of “%1” cannot be reached.").arg(m_info.name));
    return socket;
}

Result<FileDescriptor> QemuDomain::openConsole(const QString &device)
{
    if (!m_guest)
        return invalidState(tr("“%1” is not running; it has no console.").arg(m_info.name));
    const config::DomainConfig &live = m_guest->live();
    std::vector<const config::CharacterDeviceConfig *> candidates;
    for (const auto *devices : { &live.serials, &live.consoles }) {
        for (const config::CharacterDeviceConfig &candidate : *devices)
            candidates.push_back(&candidate);
    }
    const config::CharacterDeviceConfig *found = nullptr;
    for (const config::CharacterDeviceConfig *candidate : candidates) {
        if (!found && candidate->alias && (device.isEmpty() || candidate->alias == device))
            found = candidate;
    }
    // The first console is the first serial port under another name.
    if (found && !live.serials.empty() && found->targetType == QStringLiteral("serial"))
        found = &live.serials.front();
    if (!found) {
        return Error { ErrorCode::NotFound,
            device.isEmpty() ? tr("“%1” has no serial console.").arg(m_info.name)
                             : tr("“%1” has no serial console “%2”.").arg(m_info.name, device) };
    }
    const bool ownPath = found->type == QStringLiteral("unix") && !text(found->source().path).isEmpty();
    if (found->type != QStringLiteral("pty") && found->type != QStringLiteral("unix")) {
        return Error { ErrorCode::Unsupported,
            tr("The console “%1” of “%2” goes to a device of type “%3” and cannot be opened here.")
                .arg(text(found->alias), m_info.name, text(found->type)) };
    }
    auto socket = connectUnix(ownPath ? *found->source().path : m_guest->paths.character(text(found->alias)));
    if (!socket)
        return socket.error().wrapped(tr("The console of “%1” cannot be reached.").arg(m_info.name));
    return socket;
}

QFuture<Result<QByteArray>> QemuDomain::screenshot()
{
    const RunningGuestPtr guest = m_guest;
    if (!guest || !guest->monitor)
        co_return invalidState(tr("“%1” is not running; it has no screen.").arg(m_info.name));
    static int counter = 0;
    const QString path = guest->paths.folder + QStringLiteral("/screen%1.ppm").arg(++counter);
    auto dumped = co_await commands::screendump(*guest->monitor, path);
    if (!dumped) {
        QFile::remove(path);
        co_return dumped.error().wrapped(tr("The screen of “%1” could not be read.").arg(m_info.name));
    }
    constexpr qint64 kLargestScreen = 256 << 20;
    auto image = HostFiles().read(path, kLargestScreen);
    QFile::remove(path);
    co_return image;
}

} // namespace inn::qemu
