#pragma once

#include "backend/base/hostfiles.h"

#include <QStringList>

#include <vector>

namespace inn::qemu {

// One firmware descriptor of /usr/share/qemu/firmware (QEMU's interop/firmware.json).
struct FirmwareDescriptor
{
    QString path; // of the descriptor
    QString executable, executableFormat; // flash image with the code
    QString nvramTemplate, nvramFormat; // flash image to copy for each guest
    QString device; // "flash", "memory", "kernel"
    QStringList interfaceTypes; // "uefi", "bios"
    struct Target
    {
        QString architecture;
        QStringList machines; // patterns: "pc-q35-*"
        bool operator==(const Target &) const = default;
    };
    std::vector<Target> targets;
    QStringList features; // "secure-boot", "requires-smm", "enrolled-keys"…
    [[nodiscard]] bool fits(const QString &architecture, const QString &machine) const;
    bool operator==(const FirmwareDescriptor &) const = default;
};

// All usable descriptors, best first: /etc/qemu/firmware hides files of the same name in
// /usr/share/qemu/firmware, sorted by file name; an empty file hides one; unreadable ones and those whose
// images are missing are left out.
std::vector<FirmwareDescriptor> readFirmwareDescriptors(const HostFiles &files);

} // namespace inn::qemu
