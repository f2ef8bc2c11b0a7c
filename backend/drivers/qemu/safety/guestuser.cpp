#include "backend/drivers/qemu/safety/guestuser.h"

#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"

#include <QFile>

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/fsuid.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace inn::qemu {

namespace {

constexpr uid_t kReservedNumber = 64055; // Debian's for libvirt-qemu, on every installation
constexpr int kMostGroups = 1024;
constexpr size_t kEntryRoom = 16 << 10;

std::optional<unsigned> numberIn(const QString &text)
{
    bool isNumber = false;
    const unsigned number = (text.startsWith(u'+') ? text.mid(1) : text).toUInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

struct PasswordEntry
{
    uid_t uid;
    gid_t gid;
    QByteArray name;
};

std::optional<PasswordEntry> entryOf(const QString &name, std::optional<unsigned> number)
{
    passwd entry {};
    passwd *found = nullptr;
    std::vector<char> room(kEntryRoom);
    if (number)
        ::getpwuid_r(*number, &entry, room.data(), room.size(), &found);
    else
        ::getpwnam_r(name.toLocal8Bit().constData(), &entry, room.data(), room.size(), &found);
    if (!found)
        return {};
    return PasswordEntry { found->pw_uid, found->pw_gid, found->pw_name };
}

std::optional<gid_t> groupNumber(const QString &name)
{
    group entry {};
    group *found = nullptr;
    std::vector<char> room(kEntryRoom);
    ::getgrnam_r(name.toLocal8Bit().constData(), &entry, room.data(), room.size(), &found);
    return found ? std::optional(found->gr_gid) : std::nullopt;
}

std::vector<gid_t> groupsOf(const QByteArray &name, gid_t main)
{
    if (name.isEmpty())
        return { main };
    int count = kMostGroups;
    std::vector<gid_t> groups(kMostGroups);
    if (::getgrouplist(name.constData(), main, groups.data(), &count) < 0)
        return { main };
    groups.resize(size_t(count));
    return groups;
}

// What this thread may do with files, for a while. The C library's functions would change all threads.
class AsUser
{
public:
    explicit AsUser(const GuestUser &user)
    {
        const int count = ::getgroups(0, nullptr);
        m_groups.resize(size_t(std::max(0, count)));
        ::getgroups(int(m_groups.size()), m_groups.data());
        ::syscall(SYS_setgroups, user.groups.size(), user.groups.data());
        m_gid = gid_t(::setfsgid(user.gid));
        m_uid = uid_t(::setfsuid(user.uid));
    }
    ~AsUser()
    {
        ::setfsuid(m_uid);
        ::setfsgid(m_gid);
        ::syscall(SYS_setgroups, m_groups.size(), m_groups.data());
    }
    Q_DISABLE_COPY_MOVE(AsUser)

private:
    std::vector<gid_t> m_groups;
    gid_t m_gid = 0;
    uid_t m_uid = 0;
};

bool isAllowed(const QString &path, int mode)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), mode, AT_EACCESS) == 0;
}

} // namespace

QString GuestUser::label() const
{
    return QStringLiteral("+%1:+%2").arg(uid).arg(gid);
}

Result<GuestUser> guestUser(const QString &user, const QString &group)
{
    // A name may consist of digits: then the name counts, unless "+" says otherwise.
    auto entry = user.startsWith(u'+') ? std::nullopt : entryOf(user, {});
    const auto number = numberIn(user);
    if (!entry && number)
        entry = entryOf({}, number);
    if (!entry && !number) {
        return Error { ErrorCode::NotFound,
            translated("There is no user “%1” on this computer to run machines as.").arg(user) };
    }
    GuestUser result;
    result.uid = entry ? entry->uid : *number;
    result.gid = entry ? entry->gid : *number;
    result.name = entry ? QString::fromLocal8Bit(entry->name) : QString();
    if (!group.isEmpty()) {
        auto chosen = group.startsWith(u'+') ? std::nullopt : groupNumber(group);
        if (!chosen && numberIn(group))
            chosen = *numberIn(group);
        if (!chosen) {
            return Error { ErrorCode::NotFound,
                translated("There is no group “%1” on this computer to run machines as.").arg(group) };
        }
        result.gid = *chosen;
    }
    result.groups = groupsOf(entry ? entry->name : QByteArray(), result.gid);
    return result;
}

Result<GuestUser> userOfLabel(const QString &label)
{
    const QStringList parts = label.split(u':');
    if (parts.size() > 2 || parts.first().isEmpty()) {
        Error error { ErrorCode::InvalidConfig,
            translated("“%1” is no label of the model “dac”; write “user:group”.").arg(label) };
        error.libvirtCode = config::kInvalidArgument;
        return error;
    }
    return guestUser(parts.first(), parts.value(1));
}

GuestUser usualGuestUser()
{
    for (const char *name : { "libvirt-qemu", "qemu" }) {
        // As libvirt has it: of the group of that name, where there is one.
        const QString word = QString::fromLatin1(name);
        if (auto user = guestUser(word, groupNumber(word) ? word : QString()))
            return *user;
    }
    GuestUser user;
    user.uid = kReservedNumber;
    user.gid = groupNumber(QStringLiteral("kvm")).value_or(kReservedNumber);
    user.groups = { user.gid };
    return user;
}

bool mayAccess(const GuestUser &user, const QString &path, Access access)
{
    const AsUser as(user);
    return isAllowed(path, access == Access::Read ? R_OK : R_OK | W_OK);
}

QString closedFolder(const GuestUser &user, const QString &path)
{
    const AsUser as(user);
    for (qsizetype slash = path.indexOf(u'/', 1); slash > 0; slash = path.indexOf(u'/', slash + 1)) {
        const QString folder = path.left(slash);
        if (!isAllowed(folder, X_OK))
            return folder;
    }
    return {};
}

} // namespace inn::qemu
