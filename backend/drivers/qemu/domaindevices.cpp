// Changing devices, and reaching consoles and the screen.

#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/command/defaults.h"
#include "backend/drivers/qemu/documents.h"
#include "backend/drivers/qemu/qemudomain.h"
#include "backend/drivers/qemu/qmp/unixsocket.h"

#include <QFile>

namespace inn::qemu {

namespace {

constexpr const char *kLayers[] = { "cor", "format", "storage" }; // of a disk's block nodes, top first

QString text(const std::optional<QString> &value)
{
    return value.value_or(QString());
}

bool isEmpty(const config::DiskConfig &disk)
{
    return !disk.source
        || (text(disk.source->file).isEmpty() && text(disk.source->dev).isEmpty()
            && text(disk.source->name).isEmpty() && text(disk.source->volume).isEmpty());
}

Error notChangeable(const QString &device)
{
    return { ErrorCode::Unsupported,
        QCoreApplication::translate("inn::qemu",
            "“%1” cannot be changed like this; only media of CD-ROM and floppy drives and network links can.")
            .arg(device) };
}

void removeNode(QmpClient &monitor, const QString &name)
{
    monitor.execute(QStringLiteral("blockdev-del"), { { QStringLiteral("node-name"), name } });
}

} // namespace

QFuture<Result<>> QemuDomain::changeMedium(RunningGuestPtr guest, config::DiskConfig wanted)
{
    const QString drive = text(wanted.alias);
    const QString target = text(wanted.targetDev);
    QJsonObject id;
    id[QStringLiteral("id")] = drive;
    QmpClient &monitor = *guest->monitor;
    if (wanted.type == QStringLiteral("volume"))
        co_return notChangeable(target);
    // Everything that can be refused is tried before the old medium goes.
    int index = 0;
    for (const int used : std::as_const(guest->status.blockIndexes))
        index = std::max(index, used + 1);
    std::vector<QJsonObject> nodes;
    if (!isEmpty(wanted)) {
        CO_TRY_ASSIGN(nodes, blockNodes(wanted, index));
    }
    std::vector<QString> added;
    for (const QJsonObject &node : nodes) {
        auto done = co_await monitor.execute(QStringLiteral("blockdev-add"), node);
        if (!done) {
            for (auto name = added.rbegin(); name != added.rend(); ++name)
                removeNode(monitor, *name);
            co_return done.error().wrapped(
                tr("The medium could not be inserted into “%1” of “%2”.").arg(target, m_info.name));
        }
        added.push_back(node[QStringLiteral("node-name")].toString());
    }
    // A tray that the guest has locked opens by force.
    QJsonObject byForce = id;
    byForce[QStringLiteral("force")] = true;
    auto opened = co_await monitor.execute(QStringLiteral("blockdev-open-tray"), byForce);
    const bool hasTray = opened.has_value();
    auto removed = co_await monitor.execute(QStringLiteral("blockdev-remove-medium"), id);
    if (!removed) {
        co_return removed.error().wrapped(
            tr("The medium could not be taken out of “%1” of “%2”.").arg(target, m_info.name));
    }
    const int oldIndex = guest->status.blockIndexes.value(drive, -1);
    for (const char *layer : kLayers) {
        QJsonObject node;
        node[QStringLiteral("node-name")]
            = QStringLiteral("inn-%1-%2").arg(oldIndex).arg(QString::fromLatin1(layer));
        auto deleted = co_await monitor.execute(QStringLiteral("blockdev-del"), node);
        Q_UNUSED(deleted) // an empty drive had none
    }
    if (!nodes.empty()) {
        QJsonObject medium = id;
        medium[QStringLiteral("node-name")] = formatNodeName(index);
        auto inserted = co_await monitor.execute(QStringLiteral("blockdev-insert-medium"), medium);
        if (!inserted) {
            co_return inserted.error().wrapped(
                tr("The medium could not be inserted into “%1” of “%2”.").arg(target, m_info.name));
        }
    }
    guest->status.blockIndexes.insert(drive, index);
    if (hasTray) {
        auto closed = co_await monitor.execute(QStringLiteral("blockdev-close-tray"), id);
        if (!closed)
            co_return closed.error();
    }
    co_return Result<>();
}

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
