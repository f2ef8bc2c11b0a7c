#pragma once

#include "backend/base/commandspec.h"
#include "backend/base/result.h"
#include "backend/config/domain/domainconfig.h"

#include <QStringList>

// Programs that run beside the emulator for one of its devices: passt for user networking, swtpm for a TPM.
namespace inn::qemu {

// One to be started; it ends when the emulator lets go of it.
struct HelperStart
{
    QString name; // of its log, and in the list of processes
    QString program;
    QStringList arguments;
    int descriptor = -1; // becomes kFirstDescriptor in the helper
};

// passt with a connected end.
HelperStart passtHelper(const config::InterfaceConfig &interface, int descriptor);

// Where the state of a guest's TPM is: below `folder`, by version.
QString tpmStateFolder(const QString &folder, const config::TpmConfig &tpm);
// Whether one has been made there.
bool hasTpmState(const QString &stateFolder);
// The programs that make a new TPM, in their order; of a present one those that each start needs.
std::vector<CommandSpec> tpmPreparation(const config::DomainConfig &domain, const config::TpmConfig &tpm,
    const QString &stateFolder, const QString &secretFile, bool isNew);
// swtpm with a listening socket.
HelperStart tpmHelper(
    const config::TpmConfig &tpm, const QString &stateFolder, const QString &secretFile, int descriptor);
// Where the passphrase of an encrypted state is while a program reads it: one of those that removeSecrets()
// takes away.
QString tpmSecretFile(const QString &folder, const config::TpmConfig &tpm);

} // namespace inn::qemu
