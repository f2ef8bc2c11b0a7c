#pragma once

#include "backend/drivers/qemu/process.h"
#include "backend/drivers/qemu/safety/privatedevices.h"

#include <optional>

namespace inn::qemu {

// What a program loses between its birth and its first instruction.
struct Confinement
{
    GuestUser user;
    std::optional<PrivateDevices> devices;
    std::optional<quint64> lockedMemory; // bytes that it may lock; nothing: as it is
    QByteArray labelFile, label; // of AppArmor or SELinux, for the program to come; empty: none
};

// As spawnDetached(), with everything prepared: no shell, no helper program, and no way back.
Result<ProcessId> spawnConfined(
    const QByteArray &program, char *const *arguments, char *const *environment, const SpawnRequest &request);

} // namespace inn::qemu
