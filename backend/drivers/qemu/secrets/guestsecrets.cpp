#include "backend/drivers/qemu/secrets/guestsecrets.h"

#include "backend/base/filedescriptor.h"
#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/command/deviceobjects.h"
#include "backend/drivers/qemu/secrets/secretfiles.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace inn::qemu {

namespace {

Result<QByteArray> revealed(
    const api::SecretReference &reference, const api::SecretKeeper *keeper, const QString &message)
{
    const QString name = reference.uuid ? api::uuidText(*reference.uuid) : reference.usageId;
    if (!keeper) {
        return unsupported(translated("The secret “%1” is not known: no secrets are kept here.").arg(name))
            .wrapped(message);
    }
    auto value = keeper->reveal(reference);
    if (!value)
        return value.error().wrapped(message);
    return value;
}

} // namespace

Result<> writeSecret(const QString &path, const QByteArray &value)
{
    constexpr int kOwnerOnly = 0600;
    const FileDescriptor file(::open(QFile::encodeName(path).constData(),
        O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, kOwnerOnly));
    if (!file.isValid() || ::write(file.get(), value.constData(), size_t(value.size())) != value.size())
        return systemError(errno, translated("The file “%1” could not be written.").arg(path));
    return {};
}

Result<> writeSecrets(const config::DiskConfig &disk, int index, const QString &guestName,
    const HostState &host, const api::SecretKeeper *keeper)
{
    for (const SecretNeed &need : secretsOf(disk, index, host)) {
        if (need.value) {
            TRY(writeSecret(need.file, *need.value));
            continue;
        }
        const api::SecretReference reference { need.kind, need.uuid, need.usage.value_or(QString()) };
        TRY_ASSIGN(QByteArray value,
            revealed(reference, keeper,
                translated("The %1 of “%2” cannot be opened without its secret.")
                    .arg(need.label, guestName)));
        TRY(writeSecret(need.file, value));
        forget(value);
    }
    return {};
}

Result<> writeSecrets(
    const config::DomainConfig &forCommand, const HostState &host, const api::SecretKeeper *keeper)
{
    for (size_t i = 0; i < forCommand.disks.size(); ++i) {
        const config::DiskConfig &disk = forCommand.disks[i];
        TRY(writeSecrets(disk, blockIndex(forCommand, int(i)), text(forCommand.name), host, keeper));
    }
    return {};
}

void removeSecrets(const QString &folder)
{
    QDir place(folder);
    for (const QString &name : place.entryList({ QStringLiteral("secret-*") }, QDir::Files | QDir::Hidden))
        place.remove(name);
}

Result<std::optional<QByteArray>> tpmPassphrase(
    const config::DomainConfig &domain, const config::TpmConfig &tpm, const api::SecretKeeper *keeper)
{
    if (!tpm.encryptionSecret)
        return std::optional<QByteArray>();
    TRY_ASSIGN(const QByteArray value,
        revealed({ api::SecretUsage::Vtpm, tpm.encryptionSecret, {} }, keeper,
            translated("The TPM of “%1” cannot be opened without its secret.").arg(text(domain.name))));
    return std::optional(value);
}

} // namespace inn::qemu
