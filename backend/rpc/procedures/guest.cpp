#include "backend/api/guestoperations.h"
#include "backend/rpc/procedures/common.h"

// What is done with the system inside a guest.
namespace inn::rpc {

namespace {

using api::DomainInfo;
using api::GuestOperations;

template<class F>
auto withGuest(Client &client, const char *function, const wire::Domain &domain, F f)
{
    return withPart(client, client.connection().guestOperations(), function, domain, std::move(f));
}

QStringList listOf(const std::vector<QString> &texts)
{
    return QStringList(texts.begin(), texts.end());
}

QFuture<Result<>> sendKey(Client &client, wire::Domain domain, quint32 set, quint32 holdTime,
    List<quint32, api::kMostKeys> keys, Flags<0> flags)
{
    Q_UNUSED(flags)
    return withGuest(client, "virDomainSendKey", domain, [&](GuestOperations &guest, const DomainInfo &info) {
        if (set > quint32(api::KeycodeSet::Qnum)) {
            return ready(Result<>(libvirtError(
                kInvalidArgument, QStringLiteral("unsupported keycode set %1").arg(set), kFromDomain)));
        }
        return guest.sendKeys(
            info.uuid, api::KeycodeSet(set), std::move(keys), std::chrono::milliseconds(holdTime));
    });
}

QFuture<Result<>> injectNmi(Client &client, wire::Domain domain, Flags<0> flags)
{
    Q_UNUSED(flags)
    return withGuest(client, "virDomainInjectNMI", domain,
        [](GuestOperations &guest, const DomainInfo &info) { return guest.injectNmi(info.uuid); });
}

QFuture<Result<>> dump(
    Client &client, const wire::Domain &domain, const QString &path, quint32 format, quint32 flags)
{
    return withGuest(
        client, "virDomainCoreDump", domain, [&](GuestOperations &guest, const DomainInfo &info) {
            if (format > quint32(api::CoreDumpFormat::WindowsDump)) {
                return ready(Result<>(
                    libvirtError(kInvalidArgument, QStringLiteral("unknown dumpformat '%1'").arg(format))));
            }
            return guest.coreDump(
                info.uuid, path, api::CoreDumpFormat(format), api::CoreDumpFlags::fromInt(flags));
        });
}

QFuture<Result<>> coreDump(Client &client, wire::Domain domain, QString path, Flags<0x1f> flags)
{
    return dump(client, domain, path, 0, flags);
}

QFuture<Result<>> coreDumpWithFormat(
    Client &client, wire::Domain domain, QString path, quint32 format, Flags<0x1f> flags)
{
    return dump(client, domain, path, format, flags);
}

QFuture<Result<>> pmSuspend(
    Client &client, wire::Domain domain, quint32 target, quint64 duration, Flags<0> flags)
{
    Q_UNUSED(flags)
    return withGuest(
        client, "virDomainPMSuspendForDuration", domain, [&](GuestOperations &guest, const DomainInfo &info) {
            if (duration != 0) {
                return ready(
                    Result<>(libvirtError(74, QStringLiteral("Duration not supported. Use 0 for now"))));
            }
            if (target > quint32(api::SuspendTarget::Hybrid)) {
                return ready(Result<>(libvirtError(
                    kInvalidArgument, QStringLiteral("Unknown suspend target: %1").arg(target))));
            }
            return guest.pmSuspend(info.uuid, api::SuspendTarget(target));
        });
}

QFuture<Result<>> pmWakeup(Client &client, wire::Domain domain, Flags<0> flags)
{
    Q_UNUSED(flags)
    return withGuest(client, "virDomainPMWakeup", domain,
        [](GuestOperations &guest, const DomainInfo &info) { return guest.pmWakeup(info.uuid); });
}

QFuture<Result<std::tuple<qint64, quint32>>> time(Client &client, wire::Domain domain, Flags<0> flags)
{
    Q_UNUSED(flags)
    auto asked = withGuest(client, "virDomainGetTime", domain,
        [](GuestOperations &guest, const DomainInfo &info) { return guest.time(info.uuid); });
    auto told = co_await asked;
    if (!told)
        co_return told.error();
    co_return std::tuple(told->seconds, quint32(told->nanoseconds));
}

QFuture<Result<>> setTime(
    Client &client, wire::Domain domain, qint64 seconds, quint32 nanoseconds, Flags<1> flags)
{
    return withGuest(client, "virDomainSetTime", domain, [&](GuestOperations &guest, const DomainInfo &info) {
        constexpr quint32 kSync = 1;
        return flags & kSync ? guest.syncTime(info.uuid) : guest.setTime(info.uuid, { seconds, nanoseconds });
    });
}

QFuture<Result<>> fsTrim(
    Client &client, wire::Domain domain, std::optional<QString> mountPoint, quint64 minimum, Flags<0> flags)
{
    Q_UNUSED(flags)
    return withGuest(client, "virDomainFSTrim", domain, [&](GuestOperations &guest, const DomainInfo &info) {
        return guest.fsTrim(info.uuid, mountPoint.value_or(QString()), minimum);
    });
}

using MountPoints = List<QString, 256>;

QFuture<Result<int>> fsFreeze(Client &client, wire::Domain domain, MountPoints mountPoints, Flags<0> flags)
{
    Q_UNUSED(flags)
    return withGuest(
        client, "virDomainFSFreeze", domain, [&](GuestOperations &guest, const DomainInfo &info) {
            return guest.fsFreeze(info.uuid, listOf(mountPoints));
        });
}

QFuture<Result<int>> fsThaw(Client &client, wire::Domain domain, MountPoints mountPoints, Flags<0> flags)
{
    Q_UNUSED(flags)
    return withGuest(client, "virDomainFSThaw", domain, [&](GuestOperations &guest, const DomainInfo &info) {
        return guest.fsThaw(info.uuid, listOf(mountPoints));
    });
}

QFuture<Result<api::GuestInfo>> ask(
    Client &client, const wire::Domain &domain, const char *function, api::GuestInfoGroups groups)
{
    return withGuest(client, function, domain, [groups](GuestOperations &guest, const DomainInfo &info) {
        return guest.guestInfo(info.uuid, groups);
    });
}

struct FileSystem
{
    QString mountPoint, name, type;
    MountPoints disks;
    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.mountPoint, self.name, self.type, self.disks);
    }
};

QFuture<Result<std::tuple<List<FileSystem, 256>, quint32>>> fileSystems(
    Client &client, wire::Domain domain, Flags<0> flags)
{
    Q_UNUSED(flags)
    auto asked = ask(client, domain, "virDomainGetFSInfo", api::GuestInfoGroup::FileSystems);
    auto told = co_await asked;
    if (!told)
        co_return told.error();
    List<FileSystem, 256> all;
    for (const auto &each : told->fileSystems.value_or(std::vector<api::GuestInfo::FileSystem>())) {
        FileSystem &system = all.emplace_back();
        system.mountPoint = each.mountPoint;
        system.name = each.name;
        system.type = each.type;
        for (const auto &disk : each.disks)
            system.disks.push_back(disk.alias);
    }
    const auto count = quint32(all.size());
    co_return std::tuple(std::move(all), count);
}

QFuture<Result<QString>> hostName(Client &client, wire::Domain domain, Flags<3> flags)
{
    constexpr quint32 kLease = 1;
    if (flags & kLease)
        co_return noSupport(QStringLiteral("virDomainGetHostname"));
    auto asked = ask(client, domain, "virDomainGetHostname", api::GuestInfoGroup::HostName);
    auto told = co_await asked;
    if (!told)
        co_return told.error();
    co_return told->hostName.value_or(QString());
}

QFuture<Result<>> setPassword(Client &client, wire::Domain domain, std::optional<QString> user,
    std::optional<QString> password, Flags<1> flags)
{
    return withGuest(
        client, "virDomainSetUserPassword", domain, [&](GuestOperations &guest, const DomainInfo &info) {
            const auto form = flags & 1 ? api::PasswordForm::Encrypted : api::PasswordForm::Plain;
            return guest.setUserPassword(
                info.uuid, user.value_or(QString()), password.value_or(QString()), form);
        });
}

QFuture<Result<QStringList>> sshKeys(Client &client, wire::Domain domain, QString user, Flags<0> flags)
{
    Q_UNUSED(flags)
    return withGuest(
        client, "virDomainAuthorizedSSHKeysGet", domain, [&](GuestOperations &guest, const DomainInfo &info) {
            return guest.authorizedSshKeys(info.uuid, user);
        });
}

QFuture<Result<>> setSshKeys(
    Client &client, wire::Domain domain, QString user, List<QString, 2048> keys, Flags<3> flags)
{
    return withGuest(
        client, "virDomainAuthorizedSSHKeysSet", domain, [&](GuestOperations &guest, const DomainInfo &info) {
            using Keys = api::SshKeysChange;
            if (flags == 3) {
                return ready(Result<>(libvirtError(kInvalidArgument,
                    QStringLiteral("Flags 'VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND' and "
                                   "'VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE' are mutually exclusive"),
                    kFromDomain)));
            }
            const Keys change = flags & 1 ? Keys::Append : (flags & 2 ? Keys::Remove : Keys::Replace);
            return guest.setAuthorizedSshKeys(info.uuid, user, listOf(keys), change);
        });
}

// The agent's groups as libvirt names their values.
class InfoValues
{
public:
    explicit InfoValues(const api::GuestInfo &info)
    {
        if (info.users)
            addUsers(*info.users);
        if (info.system)
            addSystem(*info.system);
        if (info.timezone) {
            addText(QStringLiteral("timezone.name"), info.timezone->name);
            add(QStringLiteral("timezone.offset"), info.timezone->offset);
        }
        if (info.hostName)
            addText(QStringLiteral("hostname"), *info.hostName);
        if (info.fileSystems)
            addFileSystems(*info.fileSystems);
        if (info.disks)
            addDisks(*info.disks);
        if (info.interfaces)
            addInterfaces(*info.interfaces);
    }
    [[nodiscard]] const Parameters<2048> &values() const { return m_values; }

private:
    using Info = api::GuestInfo;

    template<class T>
    void add(const QString &name, T value)
    {
        m_values.push_back({ name, value });
    }
    void addText(const QString &name, const QString &text)
    {
        if (!text.isEmpty())
            add(name, text);
    }
    // "fs.count", and the prefix of each: "fs.0."
    template<class T, class F>
    void addAll(const QString &name, const T &all, F addOne)
    {
        add(name + QStringLiteral(".count"), unsigned(all.size()));
        int index = 0;
        for (const auto &each : all)
            addOne(name + QStringLiteral(".%1.").arg(index++), each);
    }
    void addUsers(const std::vector<Info::User> &users)
    {
        addAll(QStringLiteral("user"), users, [this](const QString &prefix, const Info::User &user) {
            addText(prefix + QStringLiteral("name"), user.name);
            addText(prefix + QStringLiteral("domain"), user.domain);
            add(prefix + QStringLiteral("login-time"), user.loginTime);
        });
    }
    void addSystem(const Info::System &system)
    {
        addText(QStringLiteral("os.id"), system.id);
        addText(QStringLiteral("os.name"), system.name);
        addText(QStringLiteral("os.pretty-name"), system.prettyName);
        addText(QStringLiteral("os.version"), system.version);
        addText(QStringLiteral("os.version-id"), system.versionId);
        addText(QStringLiteral("os.machine"), system.machine);
        addText(QStringLiteral("os.variant"), system.variant);
        addText(QStringLiteral("os.variant-id"), system.variantId);
        addText(QStringLiteral("os.kernel-release"), system.kernelRelease);
        addText(QStringLiteral("os.kernel-version"), system.kernelVersion);
    }
    void addFileSystems(const std::vector<Info::FileSystem> &systems)
    {
        addAll(QStringLiteral("fs"), systems, [this](const QString &prefix, const Info::FileSystem &system) {
            addText(prefix + QStringLiteral("name"), system.name);
            addText(prefix + QStringLiteral("mountpoint"), system.mountPoint);
            addText(prefix + QStringLiteral("fstype"), system.type);
            if (system.total)
                add(prefix + QStringLiteral("total-bytes"), *system.total);
            if (system.used)
                add(prefix + QStringLiteral("used-bytes"), *system.used);
            addAll(prefix + QStringLiteral("disk"), system.disks,
                [this](const QString &inner, const Info::FileSystemDisk &disk) {
                    addText(inner + QStringLiteral("alias"), disk.alias);
                    addText(inner + QStringLiteral("serial"), disk.serial);
                    addText(inner + QStringLiteral("device"), disk.device);
                });
        });
    }
    void addDisks(const std::vector<Info::Disk> &disks)
    {
        addAll(QStringLiteral("disk"), disks, [this](const QString &prefix, const Info::Disk &disk) {
            addText(prefix + QStringLiteral("name"), disk.name);
            add(prefix + QStringLiteral("partition"), disk.isPartition);
            if (!disk.dependencies.isEmpty()) {
                addAll(prefix + QStringLiteral("dependency"), disk.dependencies,
                    [this](const QString &inner, const QString &name) {
                        addText(inner + QStringLiteral("name"), name);
                    });
            }
            addText(prefix + QStringLiteral("serial"), disk.serial);
            addText(prefix + QStringLiteral("alias"), disk.alias);
            addText(prefix + QStringLiteral("guest_alias"), disk.guestAlias);
        });
    }
    void addInterfaces(const std::vector<Info::Interface> &interfaces)
    {
        addAll(QStringLiteral("if"), interfaces, [this](const QString &prefix, const Info::Interface &each) {
            addText(prefix + QStringLiteral("name"), each.name);
            addText(prefix + QStringLiteral("hwaddr"), each.mac);
            addAll(prefix + QStringLiteral("addr"), each.addresses,
                [this](const QString &inner, const Info::Address &address) {
                    addText(inner + QStringLiteral("type"), address.type);
                    addText(inner + QStringLiteral("addr"), address.address);
                    add(inner + QStringLiteral("prefix"), address.prefix);
                });
        });
    }

    Parameters<2048> m_values;
};

QFuture<Result<Parameters<2048>>> guestInfo(
    Client &client, wire::Domain domain, quint32 types, Flags<0> flags)
{
    Q_UNUSED(flags)
    constexpr quint32 kAll = 0x7f;
    if (const quint32 unknown = types & ~kAll) {
        co_return libvirtError(kInvalidArgument,
            QStringLiteral("unsupported guest information types '0x%1'").arg(unknown, 0, 16));
    }
    auto asked = ask(client, domain, "virDomainGetGuestInfo", api::GuestInfoGroups::fromInt(int(types)));
    auto told = co_await asked;
    if (!told)
        co_return told.error();
    co_return InfoValues(*told).values();
}

constexpr Procedure kProcedures[] = {
    { 53, "DOMAIN_CORE_DUMP", PROCEDURE(coreDump), Need::Write },
    { 210, "DOMAIN_INJECT_NMI", PROCEDURE(injectNmi), Need::Write },
    { 226, "DOMAIN_SEND_KEY", PROCEDURE(sendKey), Need::Write },
    { 261, "DOMAIN_PM_SUSPEND_FOR_DURATION", PROCEDURE(pmSuspend), Need::Write },
    { 267, "DOMAIN_PM_WAKEUP", PROCEDURE(pmWakeup), Need::Write },
    { 277, "DOMAIN_GET_HOSTNAME", PROCEDURE(hostName), Need::Write },
    { 294, "DOMAIN_FSTRIM", PROCEDURE(fsTrim), Need::Write },
    { 334, "DOMAIN_CORE_DUMP_WITH_FORMAT", PROCEDURE(coreDumpWithFormat), Need::Write },
    { 335, "DOMAIN_FSFREEZE", PROCEDURE(fsFreeze), Need::Write },
    { 336, "DOMAIN_FSTHAW", PROCEDURE(fsThaw), Need::Write },
    { 337, "DOMAIN_GET_TIME", PROCEDURE(time), Need::Write },
    { 338, "DOMAIN_SET_TIME", PROCEDURE(setTime), Need::Write },
    { 349, "DOMAIN_GET_FSINFO", PROCEDURE(fileSystems), Need::Write },
    { 357, "DOMAIN_SET_USER_PASSWORD", PROCEDURE(setPassword), Need::Write },
    { 418, "DOMAIN_GET_GUEST_INFO", PROCEDURE(guestInfo), Need::Write },
    { 424, "DOMAIN_AUTHORIZED_SSH_KEYS_GET", PROCEDURE(sshKeys), Need::Write },
    { 425, "DOMAIN_AUTHORIZED_SSH_KEYS_SET", PROCEDURE(setSshKeys), Need::Write },
};

} // namespace

std::span<const Procedure> guestProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
