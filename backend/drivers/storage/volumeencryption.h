#pragma once

#include "backend/api/secretkeeper.h"
#include "backend/base/commandspec.h"
#include "backend/config/storage/storageconfig.h"

// Volumes that qemu-img encrypts as it makes them.
namespace inn::storage {

// A passphrase on its way to qemu-img: a file that is gone with the last copy of this.
class PassphraseFile
{
public:
    PassphraseFile() = default; // of a volume that is not encrypted
    explicit PassphraseFile(const QString &path);
    [[nodiscard]] QString path() const { return m_path ? *m_path : QString(); }

private:
    std::shared_ptr<const QString> m_path;
};

// For a volume made at `partPath`. Errors: Unsupported (other than LUKS), InvalidConfig (not exactly one
// secret), NotFound (that secret, or its value).
Result<PassphraseFile> preparePassphrase(
    const config::VolumeConfig &volume, const QString &partPath, const api::SecretKeeper *secrets);
// What is added to the command that makes the volume.
void encryptWith(
    CommandSpec &createImage, const config::VolumeConfig &volume, const PassphraseFile &passphrase);

} // namespace inn::storage
