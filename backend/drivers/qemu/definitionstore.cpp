#include "backend/drivers/qemu/definitionstore.h"

#include "backend/base/filedescriptor.h"
#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <fcntl.h>
#include <unistd.h>

namespace inn::qemu {

namespace {

constexpr qint64 kLargestDocument = 16 << 20;

Result<> syncFolder(const QString &folder)
{
    const FileDescriptor handle(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!handle.isValid() || ::fsync(handle.get()) != 0)
        return systemError(errno, translated("The folder “%1” could not be written.").arg(folder));
    return {};
}

// What writeFileAtomically() leaves when the process ends in the middle of it.
bool isAbandonedTemporary(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("\\.xml\\.[A-Za-z0-9]{6}$"));
    return pattern.match(name).hasMatch();
}

Result<QByteArray> readDocument(const QString &path)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return systemError(errno ? errno : EIO, translated("The file “%1” could not be read.").arg(path));
    if (file.size() > kLargestDocument)
        return Error { ErrorCode::InvalidConfig, translated("The file “%1” is too large.").arg(path) };
    return file.read(kLargestDocument);
}

} // namespace

QString DefinitionStore::path(const QString &name) const
{
    return m_roots.definitions() + u'/' + name + QStringLiteral(".xml");
}

DefinitionStore::Loaded DefinitionStore::load() const
{
    Loaded loaded;
    const QDir folder(m_roots.definitions());
    const auto names = folder.entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    for (const QString &name : names) {
        const QString file = folder.filePath(name);
        if (isAbandonedTemporary(name)) {
            QFile::remove(file);
            continue;
        }
        if (!name.endsWith(QStringLiteral(".xml")))
            continue;
        auto xml = readDocument(file);
        if (!xml) {
            loaded.broken.push_back({ file, xml.error().message });
            continue;
        }
        loaded.definitions.push_back({ name.chopped(4), std::move(*xml) });
    }
    return loaded;
}

Result<> DefinitionStore::save(const QString &name, const QByteArray &xml) const
{
    return writeFileAtomically(path(name), xml);
}

Result<> DefinitionStore::remove(const QString &name) const
{
    return removeFileDurably(path(name));
}

Result<> DefinitionStore::repairName(const QString &fileName, const QString &name) const
{
    const QString from = path(fileName);
    const QString to = path(name);
    // link() and not rename(): an existing file must never be overwritten.
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(errno, translated("The file “%1” could not be renamed to “%2”.").arg(from, to));
    return removeFileDurably(from);
}

Result<> DefinitionStore::rename(const QString &from, const QString &to, const QByteArray &xml) const
{
    const QByteArray source = QFile::encodeName(path(from));
    const QByteArray target = QFile::encodeName(path(to));
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) != 0) {
        const int number = errno;
        Error error = systemError(
            number, translated("The definition of “%1” could not be renamed to “%2”.").arg(from, to));
        return error;
    }
    if (auto saved = save(to, xml); !saved) {
        ::rename(target.constData(), source.constData());
        return saved.error();
    }
    return syncFolder(m_roots.definitions());
}

QString DefinitionStore::autostartPath(const QUuid &uuid) const
{
    return m_roots.autostart() + u'/' + api::uuidText(uuid);
}

bool DefinitionStore::isAutostart(const QUuid &uuid) const
{
    return QFile::exists(autostartPath(uuid));
}

Result<> DefinitionStore::setAutostart(const QUuid &uuid, api::Autostart autostart) const
{
    if (autostart == api::Autostart::On)
        return writeFileAtomically(autostartPath(uuid), {});
    return removeFileDurably(autostartPath(uuid));
}

} // namespace inn::qemu
