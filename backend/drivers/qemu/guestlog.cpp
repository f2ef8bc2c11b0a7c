#include "backend/drivers/qemu/guestlog.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <fcntl.h>
#include <unistd.h>

namespace inn::qemu {

namespace {

QByteArray now()
{
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")).toLatin1()
        + "+0000: ";
}

QString oldName(const QString &path, int age)
{
    return path + u'.' + QString::number(age);
}

} // namespace

Result<FileDescriptor> GuestLog::begin(const CommandSpec &command, const QString &versions)
{
    rotate();
    FileDescriptor file(::open(
        QFile::encodeName(m_path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isValid())
        return systemError(errno, translated("The log file “%1” could not be opened.").arg(m_path));
    const QByteArray head = now() + "starting up, " + versions.toUtf8()
        + ", kernel: " + QSysInfo::kernelVersion().toUtf8()
        + ", host: " + QSysInfo::machineHostName().toUtf8() + '\n' + command.toDisplay().toUtf8() + '\n';
    if (::write(file.get(), head.constData(), size_t(head.size())) != head.size())
        return systemError(errno, translated("The log file “%1” could not be written.").arg(m_path));
    m_begin = ::lseek(file.get(), 0, SEEK_END);
    return file;
}

void GuestLog::append(const QString &line) const
{
    const FileDescriptor file(::open(
        QFile::encodeName(m_path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600));
    const QByteArray text = now() + line.toUtf8() + '\n';
    if (!file.isValid() || ::write(file.get(), text.constData(), size_t(text.size())) != text.size())
        qWarning("the log of a guest could not be written: %s", qUtf8Printable(m_path));
}

QString GuestLog::written(qint64 limit) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(qBound(qint64(0), qMax(m_begin, file.size() - limit), file.size()));
    return QString::fromUtf8(file.read(limit)).trimmed();
}

QString GuestLog::lastWords() const
{
    const auto lines = written().split(u'\n', Qt::SkipEmptyParts);
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        if (!line->trimmed().isEmpty() && !line->contains(QStringLiteral("warning:")))
            return line->trimmed();
    }
    return lines.isEmpty() ? QString() : lines.last().trimmed();
}

Result<QByteArray> GuestLog::tail(Bytes limit) const
{
    QFile file(m_path);
    if (!file.exists())
        return QByteArray();
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return systemError(
            errno ? errno : EIO, translated("The log file “%1” could not be read.").arg(m_path));
    const auto wanted = qint64(qMin<quint64>(limit.count, kLargest));
    file.seek(qMax<qint64>(0, file.size() - wanted));
    return file.read(wanted);
}

void GuestLog::rotate() const
{
    if (QFileInfo(m_path).size() < kLargest)
        return;
    QFile::remove(oldName(m_path, kOldFiles - 1));
    for (int age = kOldFiles - 2; age >= 0; --age)
        QFile::rename(oldName(m_path, age), oldName(m_path, age + 1));
    QFile::copy(m_path, oldName(m_path, 0));
    QFile::resize(m_path, 0);
}

void GuestLog::renameTo(const QString &path)
{
    QFile::remove(path);
    QFile::rename(m_path, path);
    for (int age = 0; age < kOldFiles; ++age) {
        QFile::remove(oldName(path, age));
        QFile::rename(oldName(m_path, age), oldName(path, age));
    }
    m_path = path;
}

} // namespace inn::qemu
