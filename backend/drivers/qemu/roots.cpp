#include "backend/drivers/qemu/roots.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"

#include <QDir>
#include <QStandardPaths>
#include <QUrlQuery>

#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace inn::qemu {

namespace {

constexpr int kLongestSocketName = 24; // of a socket in a guest’s folder
constexpr int kGuestKeyLength = 22;

QString environmentFolder(const char *variable, const QString &otherwise)
{
    const QString value = qEnvironmentVariable(variable);
    return QDir::isAbsolutePath(value) ? QDir::cleanPath(value) : otherwise;
}

QString runtimeFolder()
{
    const QString user = QStringLiteral("/run/user/%1").arg(::getuid());
    return environmentFolder("XDG_RUNTIME_DIR",
        QDir(user).exists() ? user : QDir::tempPath() + QStringLiteral("/innkeeper-%1").arg(::getuid()));
}

Roots sessionRoots()
{
    const QString home = QDir::homePath();
    const QString name = QStringLiteral("/innkeeper");
    Roots roots;
    roots.kind = Roots::Kind::Session;
    roots.config = environmentFolder("XDG_CONFIG_HOME", home + QStringLiteral("/.config")) + name;
    roots.state = environmentFolder("XDG_STATE_HOME", home + QStringLiteral("/.local/state")) + name;
    roots.runtime = runtimeFolder() + name;
    roots.logs = roots.state + QStringLiteral("/log");
    roots.cache = environmentFolder("XDG_CACHE_HOME", home + QStringLiteral("/.cache")) + name;
    return roots;
}

Roots systemRoots()
{
    Roots roots;
    roots.kind = Roots::Kind::System;
    roots.config = QStringLiteral("/etc/innkeeper");
    roots.state = QStringLiteral("/var/lib/innkeeper");
    roots.runtime = QStringLiteral("/run/innkeeper");
    roots.logs = QStringLiteral("/var/log/innkeeper");
    roots.cache = QStringLiteral("/var/cache/innkeeper");
    return roots;
}

Roots folderRoots(const QString &folder)
{
    Roots roots;
    roots.kind = Roots::Kind::Folder;
    roots.config = folder + QStringLiteral("/config");
    roots.state = folder + QStringLiteral("/state");
    roots.runtime = folder + QStringLiteral("/run");
    roots.logs = roots.state + QStringLiteral("/log");
    roots.cache = folder + QStringLiteral("/cache");
    return roots;
}

// A private folder that others can enter would let them reach consoles and monitors.
Result<> ensurePrivate(const QString &path)
{
    TRY(ensureFolder(path, 0700));
    struct stat status = {};
    const QByteArray name = QFile::encodeName(path);
    if (::stat(name.constData(), &status) != 0)
        return systemError(errno, translated("The folder “%1” could not be read.").arg(path));
    if (status.st_uid != ::geteuid()) {
        return Error { ErrorCode::Denied,
            translated("The folder “%1” belongs to another user; choose another place or correct its owner.")
                .arg(path) };
    }
    // The administrator's guests of another user pass through those that were opened for that alone, perhaps
    // at this moment; nobody else enters any.
    const bool letsGuestsPass = ::geteuid() == 0 && (status.st_mode & 0777) == 0711;
    // Its owner must be able to enter it, whatever the umask was when it was made.
    if (!letsGuestsPass && (status.st_mode & 0777) != 0700 && ::chmod(name.constData(), 0700) != 0)
        return systemError(errno, translated("The folder “%1” could not be made private.").arg(path));
    return {};
}

} // namespace

bool Roots::claims(const QUrl &uri)
{
    return uri.scheme() == QStringLiteral("embed");
}

Result<Roots> Roots::fromUri(const QUrl &uri)
{
    const QString path = uri.path();
    const QString folder = QUrlQuery(uri).queryItemValue(QStringLiteral("root"), QUrl::FullyDecoded);
    if (claims(uri) && uri.host().isEmpty()) {
        if (!folder.isEmpty() && (path.isEmpty() || path == QStringLiteral("/"))) {
            if (QDir::isAbsolutePath(folder) && QDir::cleanPath(folder) != QStringLiteral("/"))
                return folderRoots(QDir::cleanPath(folder));
        } else if (folder.isEmpty() && path == QStringLiteral("/session")) {
            return sessionRoots();
        } else if (folder.isEmpty() && path == QStringLiteral("/system")) {
            if (::geteuid() != 0) {
                return Error { ErrorCode::Denied,
                    translated("“%1” needs the rights of the administrator; use “embed:///session” instead.")
                        .arg(uri.toString()) };
            }
            return systemRoots();
        }
    }
    return Error { ErrorCode::InvalidConfig,
        translated("“%1” is no address of an embedded host; use “embed:///session”, “embed:///system” or "
                   "“embed:///?root=/folder”.")
            .arg(uri.toString()) };
}

Result<> Roots::create() const
{
    const auto longest = QFile::encodeName(guests()).size() + 1 + kGuestKeyLength + 1 + kLongestSocketName;
    if (longest >= qsizetype(sizeof(sockaddr_un::sun_path))) {
        return Error { ErrorCode::InvalidConfig,
            translated("The path of the folder “%1” is too long for sockets; choose a shorter one.")
                .arg(runtime) };
    }
    for (const QString &folder : { config, definitions(), autostart(), state, saves(), snapshots(), nvram(),
             runtime, guests(), logs, cache })
        TRY(ensurePrivate(folder));
    return {};
}

QString Roots::guest(const QUuid &uuid) const
{
    const QByteArray key
        = uuid.toRfc4122().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return guests() + u'/' + QString::fromLatin1(key);
}

QString Roots::saveFile(const QUuid &uuid) const
{
    return saves() + u'/' + uuid.toString(QUuid::WithoutBraces) + QStringLiteral(".save");
}

} // namespace inn::qemu
