#pragma once

#include "backend/base/filedescriptor.h"
#include "backend/base/result.h"
#include "backend/drivers/qemu/roots.h"

namespace inn::qemu {

// Holds one root for one process: released when the last copy goes or the process ends, however it ends.
class RootLock
{
public:
    // Errors: Busy (names the process that holds it), Denied, Io.
    static Result<RootLock> acquire(const Roots &roots);
    // A process that was killed while it gave birth to another leaves the lock to that for a moment: Busy,
    // but the holder that is named has ended.
    static bool isHolderGone(const Roots &roots);

private:
    FileDescriptor m_file;
};

} // namespace inn::qemu
