#pragma once

#include "models/domain.h"
#include "models/hostlist.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

// A machine whose firmware and TPM keep something of their own.
namespace inn::testing {

// Empty when such a machine can run here.
inline QString whyNoSealedGuest()
{
    if (QStandardPaths::findExecutable(QStringLiteral("swtpm_setup")).isEmpty())
        return QStringLiteral("swtpm is not installed");
    if (!QDir(QStringLiteral("/usr/share/qemu/firmware")).exists())
        return QStringLiteral("no EFI firmware is installed");
    return {};
}

inline QByteArray sealedDocument(const QString &name, const QUuid &uuid)
{
    return "<domain type='qemu'><name>" + name.toUtf8() + "</name><uuid>" + api::uuidText(uuid).toLatin1()
        + "</uuid><memory unit='MiB'>256</memory><os firmware='efi'><type arch='x86_64' machine='q35'>hvm"
          "</type></os><features><acpi/></features><devices><tpm model='tpm-crb'><backend type='emulator' "
          "version='2.0'/></tpm></devices></domain>";
}

// What an embedded host below that folder keeps of a machine.
struct SealedFiles
{
    SealedFiles(const QString &root, const QString &name, const QUuid &uuid)
        : settings(root + QStringLiteral("/state/nvram/%1_VARS.fd").arg(name))
        , tpm(root
              + QStringLiteral("/state/tpm/%1/tpm2/tpm2-00.permall").arg(uuid.toString(QUuid::WithoutBraces)))
    {
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // As if the guest had written something.
    [[nodiscard]] bool mark() const
    {
        QFile file(settings);
        return file.open(QIODevice::ReadWrite) && file.seek(file.size() - 100) && file.write("mine") == 4;
    }
    [[nodiscard]] bool isAsIn(const SealedFiles &other) const
    {
        return !content(tpm).isEmpty() && content(tpm) == content(other.tpm) && !content(settings).isEmpty()
            && content(settings) == content(other.settings);
    }
    QString settings, tpm;
};

// Starts it without letting the guest run and switches it off again.
inline Result<> startsOnce(models::Host *host, const QUuid &uuid)
{
    if (!waitUntil([&] { return host->domain(uuid) != nullptr; }))
        return Error { ErrorCode::NotFound, QStringLiteral("The machine is not there.") };
    TRY(await(host->domain(uuid)->perform(api::DomainAction::StartPaused), std::chrono::minutes(2)));
    TRY(await(host->domain(uuid)->perform(api::DomainAction::Destroy), std::chrono::minutes(2)));
    waitUntil([&] { return !api::isActive(host->domain(uuid)->info().state); });
    return {};
}

} // namespace inn::testing
