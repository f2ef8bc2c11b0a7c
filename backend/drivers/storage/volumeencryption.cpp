#include "backend/drivers/storage/volumeencryption.h"

#include "backend/base/filedescriptor.h"
#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace inn::storage {

namespace {

const QString kSecretId = QStringLiteral("volume");

Error numbered(ErrorCode code, int number, const QString &message)
{
    Error error { code, message };
    error.libvirtCode = number;
    return error;
}

QString escaped(QString value)
{
    return value.replace(u',', QStringLiteral(",,"));
}

// “aes-256”, “cbc”, “sha256”… in QEMU's words.
QStringList cipherOptions(const config::StorageEncryptionConfig &encryption, const QString &prefix)
{
    QStringList options;
    const auto add = [&](const char *option, const std::optional<QString> &value) {
        if (value && !value->isEmpty())
            options << prefix + QLatin1StringView(option) + u'=' + escaped(*value);
    };
    if (encryption.cipherName) {
        const QString size
            = encryption.cipherSize ? u'-' + QString::number(*encryption.cipherSize) : QString();
        add("cipher-alg", *encryption.cipherName + size);
    }
    add("cipher-mode", encryption.cipherMode);
    add("hash-alg", encryption.cipherHash);
    add("ivgen-alg", encryption.ivgenName);
    add("ivgen-hash-alg", encryption.ivgenHash);
    return options;
}

Result<> checkEncryption(const config::VolumeConfig &volume)
{
    const QString name = volume.name.value_or(QString());
    const QString format = volume.format.value_or(QStringLiteral("raw"));
    const bool isLuks = volume.encryption->format == QStringLiteral("luks");
    if (!isLuks || (format != u"raw" && format != u"qcow2")) {
        return numbered(ErrorCode::Unsupported, config::kUnsupported,
            translated("The volume “%1” can be encrypted with LUKS only, as raw or qcow2.").arg(name));
    }
    if (volume.encryption->secrets.size() != 1) {
        return numbered(ErrorCode::InvalidConfig, config::kXml,
            translated("The encryption of the volume “%1” must name exactly one secret with its passphrase.")
                .arg(name));
    }
    return {};
}

} // namespace

PassphraseFile::PassphraseFile(const QString &path)
    : m_path(new QString(path), [](const QString *file) {
        QFile::remove(*file);
        delete file;
    })
{
}

Result<PassphraseFile> preparePassphrase(
    const config::VolumeConfig &volume, const QString &partPath, const api::SecretKeeper *secrets)
{
    if (!volume.encryption)
        return PassphraseFile();
    TRY(checkEncryption(volume));
    const config::EncryptionSecretConfig &named = volume.encryption->secrets.front();
    const QString message = translated("The volume “%1” cannot be encrypted without its secret.")
                                .arg(volume.name.value_or(QString()));
    if (!secrets)
        return numbered(ErrorCode::Unsupported, config::kUnsupported, message);
    const auto value
        = secrets->reveal({ api::SecretUsage::Volume, named.uuid, named.usage.value_or(QString()) });
    if (!value)
        return value.error().wrapped(message);
    // Hidden, and with the ending that the next start of the pool removes after a crash.
    const QFileInfo part(partPath);
    const QString path = part.absolutePath() + QStringLiteral("/.passphrase-") + part.fileName().mid(1);
    constexpr int kOwnerOnly = 0600;
    const FileDescriptor file(::open(QFile::encodeName(path).constData(),
        O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, kOwnerOnly));
    if (!file.isValid())
        return systemError(errno, translated("The file “%1” could not be written.").arg(path));
    PassphraseFile passphrase(path);
    if (::write(file.get(), value->constData(), size_t(value->size())) != value->size())
        return systemError(errno, translated("The file “%1” could not be written.").arg(path));
    return passphrase;
}

void encryptWith(
    CommandSpec &createImage, const config::VolumeConfig &volume, const PassphraseFile &passphrase)
{
    if (!volume.encryption || passphrase.path().isEmpty())
        return;
    const bool isRaw = volume.format.value_or(QStringLiteral("raw")) == u"raw";
    const QString prefix = isRaw ? QString() : QStringLiteral("encrypt.");
    QStringList options = cipherOptions(*volume.encryption, prefix);
    options.prepend(prefix + QStringLiteral("key-secret=") + kSecretId);
    if (!isRaw)
        options.prepend(QStringLiteral("encrypt.format=luks"));
    QStringList &arguments = createImage.arguments;
    const qsizetype format = arguments.indexOf(QStringLiteral("-f"));
    if (isRaw && format >= 0)
        arguments[format + 1] = QStringLiteral("luks");
    arguments.insert(
        format, QStringLiteral("secret,id=%1,file=%2").arg(kSecretId, escaped(passphrase.path())));
    arguments.insert(format, QStringLiteral("--object"));
    const QString added = options.join(u',');
    const qsizetype existing = arguments.indexOf(QStringLiteral("-o"));
    if (existing >= 0) {
        arguments[existing + 1] += u',' + added;
        return;
    }
    const qsizetype behindFormat = arguments.indexOf(QStringLiteral("-f")) + 2;
    arguments.insert(behindFormat, added);
    arguments.insert(behindFormat, QStringLiteral("-o"));
}

} // namespace inn::storage
