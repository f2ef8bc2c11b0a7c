#pragma once

#include "backend/api/types.h"
#include "backend/base/task.h"

namespace inn::api {

// A connection that knows where its machines' firmware keeps its settings is one of these, too.
class FirmwareSettings
{
public:
    FirmwareSettings() = default;
    virtual ~FirmwareSettings() = default;
    Q_DISABLE_COPY_MOVE(FirmwareSettings)

    // The file that the machine's next start takes, also when its document does not name one. "" is none, or
    // none yet where the host knows that. Errors: NotFound, and what the host says when it does not tell.
    virtual QFuture<Result<QString>> settingsFile(QUuid domain) = 0;
};

// What a machine that is off has beside its document and its disks.
struct KeptState
{
    QByteArray settings; // of its firmware; empty: none
    QByteArray tpm; // what its emulated TPM keeps, as swtpm writes it; empty: none
    [[nodiscard]] bool isEmpty() const { return settings.isEmpty() && tpm.isEmpty(); }
    bool operator==(const KeptState &) const = default;
};
inline constexpr qint64 kMostFirmwareSettings = 64 << 20;
inline constexpr qint64 kMostTpmState = 4 << 20;

// A connection that keeps it in files of its own, and takes and gives it.
class KeptStates : public FirmwareSettings
{
public:
    // Empty: it was never started. Errors: NotFound, InvalidState (it runs).
    virtual QFuture<Result<QByteArray>> tpmState(QUuid domain) = 0;
    // Puts it where the first start of a machine with that document will look for it; what the document has
    // no use for is left out. The machine is defined afterwards. What a former machine has left there is
    // replaced. Errors: AlreadyExists (the machine is here, or the file is another one's), InvalidConfig.
    virtual QFuture<Result<>> keep(QByteArray document, KeptState state) = 0;
    // Takes that back while there is no such machine.
    virtual QFuture<Result<>> discard(QByteArray document, KeptState state) = 0;
};

} // namespace inn::api
