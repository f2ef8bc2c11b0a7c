// Changing devices that are there, in the definition and in the running guest.

#include "backend/base/translated.h"
#include "backend/drivers/qemu/blockjobs/imagechain.h"
#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/interfaces/attachmentrequest.h"
#include "backend/drivers/qemu/qemudomain.h"

namespace inn::qemu {

namespace {

using config::DeviceFamily;
using config::DeviceRef;
using config::DomainConfig;

constexpr int kOperationUnsupported = 84; // VIR_ERR_OPERATION_UNSUPPORTED

// What the running device cannot become.
Error fixed(const QString &device, const QString &what)
{
    Error error { ErrorCode::Unsupported,
        translated("While the machine runs “%2” cannot be changed of it: %1. Change it for the next start.")
            .arg(device, what) };
    error.libvirtCode = kOperationUnsupported;
    return error;
}

template<class T>
bool differs(const std::optional<T> &now, const std::optional<T> &wanted)
{
    return wanted && now != wanted;
}

Result<> changeDisk(config::DiskConfig &disk, const config::DiskConfig &wanted, const QString &label)
{
    const std::pair<const char *, bool> others[] = {
        { "device", differs(disk.device, wanted.device) },
        { "bus", differs(disk.bus, wanted.bus) },
        { "cache", differs(disk.cache, wanted.cache) },
        { "io", differs(disk.io, wanted.io) },
        { "discard", differs(disk.discard, wanted.discard) },
        { "serial", differs(disk.serial, wanted.serial) },
        { "boot order", differs(disk.bootOrder, wanted.bootOrder) },
        { "readonly", wanted.readOnly && !disk.readOnly },
    };
    for (const auto &[name, isOther] : others) {
        if (isOther)
            return fixed(label, QString::fromLatin1(name));
    }
    const bool sameMedium = disk.type == wanted.type && isSameSource(disk.source, wanted.source);
    if (!disk.isRemovable()) {
        if (!sameMedium && wanted.source)
            return fixed(label, QStringLiteral("source"));
        return {};
    }
    disk.type = wanted.type;
    disk.source = wanted.source;
    disk.backingStore = wanted.backingStore;
    disk.auth = wanted.auth;
    disk.encryption = wanted.encryption;
    if (wanted.driverType)
        disk.driverType = wanted.driverType;
    else if (!wanted.source)
        disk.driverType.reset();
    return {};
}

Result<> changeGraphics(
    config::GraphicsConfig &graphics, const config::GraphicsConfig &wanted, const QString &label)
{
    const bool otherPort = wanted.port && *wanted.port > 0 && graphics.port != wanted.port;
    const std::pair<const char *, bool> others[] = {
        { "port", otherPort && wanted.autoport != QStringLiteral("yes") },
        { "listen", differs(graphics.listen, wanted.listen) },
        { "keymap", differs(graphics.keymap, wanted.keymap) },
        { "tlsPort", wanted.tlsPort && *wanted.tlsPort > 0 && graphics.tlsPort != wanted.tlsPort },
    };
    for (const auto &[name, isOther] : others) {
        if (isOther)
            return fixed(label, QString::fromLatin1(name));
    }
    graphics.password = wanted.password;
    graphics.passwordValidTo = wanted.passwordValidTo;
    graphics.connected = wanted.connected;
    return {};
}

// The change that is possible, made in `live`. Errors tell why not.
Result<DeviceRef> changeRunning(DomainConfig &live, const DomainConfig &device)
{
    TRY_ASSIGN(const DeviceRef ref, config::findDevice(live, device));
    const QString label = config::deviceLabel(live, ref);
    switch (ref.family) {
    case DeviceFamily::Disk:
        TRY(changeDisk(live.disks[ref.index], device.disks.front(), label));
        return ref;
    case DeviceFamily::Interface:
        TRY(changeInterface(live.interfaces[ref.index], device.interfaces.front(), label));
        return ref;
    case DeviceFamily::Graphics:
        TRY(changeGraphics(live.graphics[ref.index], device.graphics.front(), label));
        return ref;
    default:
        break;
    }
    Error error { ErrorCode::Unsupported,
        translated(
            "A device of the kind “%1” cannot be changed while the machine runs; change it for the next "
            "start.")
            .arg(config::elementName(ref.family)) };
    error.libvirtCode = kOperationUnsupported;
    return error;
}

} // namespace

QFuture<Result<>> QemuDomain::updateDevice(QByteArray deviceXml, api::DeviceScope scope)
{
    auto ticket = co_await m_jobs->begin(m_info.name, tr("a device is being changed"));
    if (!ticket)
        co_return ticket.error();
    CO_TRY(checkScope(scope));
    CO_TRY_ASSIGN(const DomainConfig device, config::readDeviceElement(deviceXml));
    QByteArray document;
    if (scope != api::DeviceScope::Live) {
        const auto change = [device](DomainConfig &domain) -> Result<> {
            TRY_ASSIGN(const DeviceRef found, config::findDevice(domain, device));
            config::replaceDevice(domain, found, device);
            return {};
        };
        auto changed = co_await changedDefinition(change);
        if (!changed)
            co_return changed.error().wrapped(
                tr("The device of “%1” could not be changed for the next start.").arg(m_info.name));
        document = *changed;
    }
    if (scope != api::DeviceScope::Config) {
        auto changed = co_await updateLive(m_guest, device);
        if (!changed)
            co_return changed.error();
    }
    if (scope != api::DeviceScope::Live) {
        CO_TRY(storeDefinition(std::move(document), scope));
    }
    co_return Result<>();
}

QFuture<Result<>> QemuDomain::updateLive(RunningGuestPtr guest, DomainConfig device)
{
    if (!guest || !guest->monitor)
        co_return notRunningAnyMore();
    DomainConfig after = guest->live();
    CO_TRY_ASSIGN(const DeviceRef ref, changeRunning(after, device));
    if (ref.family == DeviceFamily::Disk) {
        forgetNumbers(after.disks[ref.index]);
        const config::DiskConfig disk = after.disks[ref.index];
        const config::DiskConfig &before = guest->live().disks[ref.index];
        if (disk.isRemovable() && !(isSameSource(disk.source, before.source) && disk.type == before.type)) {
            auto changed = co_await changeMedium(guest, disk);
            if (!changed)
                co_return changed.error();
        }
        if (!disk.isRemovable())
            after.disks[ref.index] = before;
        else if (disk.source)
            after.disks[ref.index].source->index
                = unsigned(guest->status.blockIndexes.value(text(disk.alias)));
    } else if (ref.family == DeviceFamily::Interface) {
        auto changed = co_await changeConnection(
            guest, guest->live().interfaces[ref.index], after.interfaces[ref.index]);
        if (!changed)
            co_return changed.error();
    } else {
        const config::GraphicsConfig graphics = after.graphics[ref.index];
        const QString type = text(graphics.type);
        const QString until = text(graphics.passwordValidTo);
        const QDateTime end = QDateTime::fromString(until, Qt::ISODate);
        if (type != u"vnc" && type != u"spice")
            co_return fixed(type, QStringLiteral("password"));
        QJsonObject password;
        password[QStringLiteral("protocol")] = type;
        password[QStringLiteral("password")] = text(graphics.password);
        if (graphics.connected && type == u"spice")
            password.insert(QStringLiteral("connected"), *graphics.connected);
        auto set = co_await guest->monitor->execute(QStringLiteral("set_password"), password);
        if (!set)
            co_return set.error().wrapped(
                tr("The password of the screen of “%1” could not be changed.").arg(m_info.name));
        // libvirt's times are UTC. No password at all means: nobody may, as at a start.
        const QString expiry = !graphics.password ? QStringLiteral("now")
            : until.isEmpty() || !end.isValid()
            ? QStringLiteral("never")
            : QString::number(QDateTime(end.date(), end.time(), Qt::UTC).toSecsSinceEpoch());
        QJsonObject validity;
        validity[QStringLiteral("protocol")] = type;
        validity[QStringLiteral("time")] = expiry;
        auto expires = co_await guest->monitor->execute(QStringLiteral("expire_password"), validity);
        if (!expires)
            co_return expires.error();
    }
    if (!isCurrent(guest))
        co_return notRunningAnyMore();
    guest->setLive(std::move(after));
    liveChanged(guest);
    co_return Result<>();
}

} // namespace inn::qemu
