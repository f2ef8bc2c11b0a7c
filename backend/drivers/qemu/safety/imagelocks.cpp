#include "backend/drivers/qemu/safety/imagelocks.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace inn::qemu {

namespace {

constexpr int kResourceBusy = 87; // VIR_ERR_RESOURCE_BUSY
constexpr qint64 kLongest = 64 << 10;

// A guest's name in the arguments of its emulator, else the program and its number.
QString nameOf(qint64 pid)
{
    const auto arguments = HostFiles()
                               .read(QStringLiteral("/proc/%1/cmdline").arg(pid), kLongest)
                               .value_or(QByteArray())
                               .split('\0');
    for (qsizetype i = 0; i + 1 < arguments.size(); ++i) {
        if (arguments[i] != "-name")
            continue;
        QByteArray name = arguments[i + 1];
        if (name.startsWith("guest="))
            name = name.mid(6);
        return QString::fromUtf8(name.left(name.indexOf(",debug-threads")).replace(",,", ","));
    }
    return QString::fromUtf8(arguments.value(0));
}

Error busy(const QString &path, const QString &guestName)
{
    const auto holders = lockHolders(path);
    QString sentence;
    if (holders.empty()) {
        sentence = translated("The image “%1” is in use by another program; “%2” cannot write to it too.")
                       .arg(path, guestName);
    } else {
        sentence = translated("The image “%1” is in use by “%2” (process %3); “%4” cannot write to it too.")
                       .arg(path, nameOf(holders.front()))
                       .arg(holders.front())
                       .arg(guestName);
    }
    Error error { ErrorCode::Busy, sentence };
    error.libvirtCode = kResourceBusy;
    return error;
}

} // namespace

std::vector<qint64> lockHolders(const QString &path)
{
    struct stat status
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    // Any range: emulators lock bytes of their own. "lock:	1: OFDLCK  ADVISORY  WRITE -1 fe:00:1234 0 0"
    char place[64];
    std::snprintf(place, sizeof place, " %02x:%02x:%llu ", major(status.st_dev), minor(status.st_dev),
        static_cast<unsigned long long>(status.st_ino));
    std::vector<qint64> holders;
    const auto names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        bool isNumber = false;
        const qint64 pid = name.toLongLong(&isNumber);
        if (!isNumber)
            continue;
        const QString folder = QStringLiteral("/proc/%1/fdinfo").arg(name);
        const auto files = QDir(folder).entryList(QDir::Files);
        const bool holds = std::any_of(files.begin(), files.end(), [&](const QString &file) {
            const auto text = HostFiles().read(folder + u'/' + file, kLongest);
            return text && text->contains("lock:") && text->contains(place);
        });
        if (holds)
            holders.push_back(pid);
    }
    return holders;
}

// What QEMU says of an image by locks: byte 101 “I write”, byte 201 “nobody else may write”. Whoever started
// it: libvirt's guests are seen too, before ours would fail.
static bool isTakenByEmulator(int image, ImageUse use)
{
    constexpr off_t kWrites = 101, kForbidsWriting = 201;
    const auto isLocked = [image](off_t byte) {
        struct flock lock
        {
        };
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = byte;
        lock.l_len = 1;
        return ::fcntl(image, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    };
    return isLocked(kForbidsWriting) || (use == ImageUse::Exclusive && isLocked(kWrites));
}

Result<FileDescriptor> lockImage(const QString &path, ImageUse use, const QString &guestName)
{
    const QByteArray name = QFile::encodeName(path);
    const int mode = use == ImageUse::Shared ? O_RDONLY : O_RDWR;
    const FileDescriptor image(::open(name.constData(), mode | O_CLOEXEC | O_NONBLOCK));
    if (!image.isValid())
        return systemError(
            errno, translated("The image “%1” of “%2” could not be opened.").arg(path, guestName));
    if (isTakenByEmulator(image.get(), use))
        return busy(path, guestName);
    struct flock lock
    {
    };
    lock.l_type = use == ImageUse::Shared ? F_RDLCK : F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0;
    lock.l_len = 1;
    if (::fcntl(image.get(), F_OFD_SETLK, &lock) == 0)
        return image;
    if (errno == EAGAIN || errno == EACCES)
        return busy(path, guestName);
    if (errno == ENOLCK || errno == EOPNOTSUPP || errno == EINVAL || errno == ENOSYS)
        return FileDescriptor();
    return systemError(errno, translated("The image “%1” of “%2” could not be locked.").arg(path, guestName));
}

} // namespace inn::qemu
