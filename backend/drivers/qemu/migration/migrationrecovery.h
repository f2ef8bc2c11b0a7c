#pragma once

#include "backend/drivers/qemu/statusfile.h"

namespace inn::qemu {

// What becomes of a guest that an earlier process of ours was moving when it died.
enum class MigrationRecovery {
    End, // it must not run here
    Resume, // it runs here, as before the migration
    Keep, // it stays as it is
    LeavePaused, // somebody has to look where it runs
};
// `runState` is what the emulator says of itself.
MigrationRecovery migrationRecovery(const GuestStatus::Migration &migration, const QString &runState);

} // namespace inn::qemu
