#include "backend/drivers/qemu/secrets/secretfiles.h"

#include "backend/api/secrets.h"
#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"

#include <QDir>
#include <QFile>

#include <cstring>

namespace inn::qemu {

namespace {

constexpr qint64 kLargestDocument = 1 << 20;
constexpr qint64 kLargestValueFile = 2 * api::kLargestSecret; // it is in Base64

Result<QByteArray> readPrivate(const QString &path, qint64 limit)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return systemError(errno ? errno : EIO, translated("The file “%1” could not be read.").arg(path));
    if (file.size() > limit)
        return Error { ErrorCode::InvalidConfig, translated("The file “%1” is too large.").arg(path) };
    return file.read(limit);
}

Result<QByteArray> readValue(const QString &path)
{
    TRY_ASSIGN(QByteArray text, readPrivate(path, kLargestValueFile));
    auto decoded = QByteArray::fromBase64Encoding(text.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    forget(text);
    if (!decoded) {
        return Error { ErrorCode::InvalidConfig,
            translated("The file “%1” does not hold a value in Base64; set the secret’s value again.")
                .arg(path) };
    }
    return std::move(*decoded);
}

} // namespace

void forget(QByteArray &value)
{
    if (value.isDetached() && !value.isEmpty())
        ::explicit_bzero(value.data(), size_t(value.size()));
    value.clear();
}

QString SecretFiles::path(const QUuid &secret, const char *suffix) const
{
    return m_folder + u'/' + api::uuidText(secret) + QLatin1StringView(suffix);
}

std::vector<SecretFiles::Stored> SecretFiles::load(QStringList &problems) const
{
    std::vector<Stored> result;
    const QDir folder(m_folder);
    const QString suffix = QStringLiteral(".xml");
    for (const QString &name : folder.entryList({ u'*' + suffix }, QDir::Files, QDir::Name)) {
        Stored stored;
        stored.fileName = name.chopped(suffix.size());
        auto xml = readPrivate(folder.filePath(name), kLargestDocument);
        if (!xml) {
            problems << xml.error().message;
            continue;
        }
        stored.xml = *xml;
        const QString valuePath = folder.filePath(stored.fileName + QStringLiteral(".base64"));
        if (QFile::exists(valuePath)) {
            auto value = readValue(valuePath);
            if (value)
                stored.value = *value;
            else
                problems << value.error().message;
        }
        result.push_back(std::move(stored));
    }
    return result;
}

Result<> SecretFiles::saveDocument(const QUuid &secret, const QByteArray &xml) const
{
    TRY(ensureFolder(m_folder, 0700));
    return writeFileAtomically(path(secret, ".xml"), xml);
}

Result<> SecretFiles::saveValue(const QUuid &secret, const QByteArray &value) const
{
    TRY(ensureFolder(m_folder, 0700));
    QByteArray text = value.toBase64();
    auto written = writeFileAtomically(path(secret, ".base64"), text);
    forget(text);
    return written;
}

Result<> SecretFiles::removeValue(const QUuid &secret) const
{
    return removeFileDurably(path(secret, ".base64"));
}

// The value first: one without a document would stay for ever.
Result<> SecretFiles::remove(const QUuid &secret) const
{
    TRY(removeValue(secret));
    return removeFileDurably(path(secret, ".xml"));
}

} // namespace inn::qemu
