#include "backend/drivers/qemu/safety/fileaccess.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/drivers/qemu/safety/rememberedowner.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace inn::qemu {

namespace {

constexpr int kOperationInvalid = 55; // VIR_ERR_OPERATION_INVALID
constexpr qint64 kLargestFile = 4 << 20;

// File systems without owners, and read-only ones, decide by themselves who may read.
bool isNoFailure(int number)
{
    return number == EOPNOTSUPP || number == EINVAL || number == EPERM || number == EROFS;
}

QString nameOf(const GuestUser &user)
{
    return user.name.isEmpty() ? user.label() : user.name;
}

} // namespace

FileAccess::FileAccess(QString guestName, QString guestFolder, bool remembers)
    : m_guestName(std::move(guestName))
    , m_file(std::move(guestFolder) + QStringLiteral("/access.json"))
    , m_remembers(remembers)
{
    load();
}

void FileAccess::load()
{
    const auto text = HostFiles().read(m_file, kLargestFile);
    if (!text)
        return;
    const QJsonArray list = QJsonDocument::fromJson(*text).array();
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        Given given;
        given.path = entry[QStringLiteral("path")].toString();
        given.key = entry[QStringLiteral("key")].toString();
        given.before = entry[QStringLiteral("before")].toInt();
        given.done = entry[QStringLiteral("done")].toBool();
        given.uid = quint32(entry[QStringLiteral("uid")].toDouble());
        given.gid = quint32(entry[QStringLiteral("gid")].toDouble());
        if (given.path.startsWith(u'/'))
            m_given.push_back(given);
    }
}

Result<> FileAccess::store() const
{
    QJsonArray list;
    for (const Given &given : m_given) {
        list.append(
            QJsonObject { { QStringLiteral("path"), given.path }, { QStringLiteral("key"), given.key },
                { QStringLiteral("before"), given.before }, { QStringLiteral("done"), given.done },
                { QStringLiteral("uid"), double(given.uid) }, { QStringLiteral("gid"), double(given.gid) } });
    }
    return writeFileAtomically(m_file, QJsonDocument(list).toJson(QJsonDocument::Compact), Durability::Fast);
}

Result<> FileAccess::give(const QString &path, Access access, const GuestUser &user, const QString &key)
{
    // Links may be turned elsewhere later; what is given back is the file itself.
    const QString real = QFileInfo(path).canonicalFilePath();
    const QByteArray name = QFile::encodeName(real);
    struct stat status
    {
    };
    if (real.isEmpty() || ::stat(name.constData(), &status) != 0) {
        return Error { ErrorCode::NotFound,
            translated("“%1”, which “%2” uses, is not there.").arg(path, m_guestName) };
    }
    const bool isGiven = std::any_of(m_given.begin(), m_given.end(),
        [&](const Given &given) { return given.path == real && given.key == key; });
    if (isGiven || (access == Access::Read && mayAccess(user, path, access)))
        return {};
    Given given { real, key, m_remembers ? ownerCount(name) : kNotCounted, false, status.st_uid,
        status.st_gid };
    m_given.push_back(given);
    TRY(store());
    const bool isSameOwner = status.st_uid == user.uid && status.st_gid == user.gid;
    const int count = m_remembers ? rememberOwner(name, { status.st_uid, status.st_gid }) : kNotCounted;
    Result<> result;
    if (count > 1 && !isSameOwner) {
        Error error { ErrorCode::InvalidState,
            translated("“%1” is in use by another machine as another user; “%2” cannot have it as “%3”.")
                .arg(path, m_guestName, nameOf(user)) };
        error.libvirtCode = kOperationInvalid;
        result = error;
    } else if (!isSameOwner && ::chown(name.constData(), user.uid, user.gid) != 0 && !isNoFailure(errno)) {
        result = systemError(errno,
            translated("“%1” of “%2” could not be given to the user “%3”.")
                .arg(path, m_guestName, nameOf(user)));
    }
    m_given.back().done = true;
    if (count < 0)
        m_given.back().before = kNotCounted;
    if (result)
        result = checkWay(path, access, user);
    if (!result) {
        if (count > 1 && !isSameOwner)
            recallOwner(name); // it stays the other machine's
        else
            giveBack(m_given.back());
        m_given.pop_back();
        std::ignore = store();
        return result;
    }
    return store();
}

Result<> FileAccess::checkWay(const QString &path, Access access, const GuestUser &user) const
{
    if (mayAccess(user, path, access))
        return {};
    const QString closed = closedFolder(user, path);
    if (closed.isEmpty())
        return {}; // the file system's own affair: the emulator will tell
    return Error { ErrorCode::Denied,
        translated(
            "“%1” runs as the user “%2”, who may not enter the folder “%3” on the way to “%4”; allow it "
            "with “setfacl -m u:%5:x”, or move the file to another folder.")
            .arg(m_guestName, nameOf(user), closed, path)
            .arg(user.name.isEmpty() ? QString::number(user.uid) : user.name) };
}

void FileAccess::giveBack(const Given &given) const
{
    const QByteArray name = QFile::encodeName(given.path);
    if (given.before == kNotCounted) {
        if (given.done && ::chown(name.constData(), given.uid, given.gid) != 0 && errno != ENOENT)
            qWarning("%s could not be given back to its owner", name.constData());
        return;
    }
    // Killed in between: was it counted already?
    if (!given.done && ownerCount(name) <= given.before)
        return;
    const Recalled recalled = recallOwner(name);
    if (recalled.left > 0)
        return;
    const FileOwner owner = recalled.owner.value_or(FileOwner { given.uid, given.gid });
    if (::chown(name.constData(), owner.uid, owner.gid) != 0 && errno != ENOENT && !isNoFailure(errno))
        qWarning("%s could not be given back to its owner", name.constData());
}

void FileAccess::takeBack(const QString &key)
{
    const auto first = std::stable_partition(
        m_given.begin(), m_given.end(), [&key](const Given &given) { return given.key != key; });
    if (first == m_given.end())
        return;
    const std::vector<Given> gone(first, m_given.end());
    for (const Given &given : gone)
        giveBack(given);
    m_given.erase(first, m_given.end());
    if (auto stored = store(); !stored)
        qWarning("%s", qUtf8Printable(stored.error().fullText()));
}

void FileAccess::takeBackAll()
{
    for (const Given &given : m_given)
        giveBack(given);
    m_given.clear();
    QFile::remove(m_file);
}

} // namespace inn::qemu
