#pragma once

#include "backend/drivers/qemu/roots.h"
#include "backend/drivers/qemu/safety/guestuser.h"

#include <QStringList>

#include <optional>

namespace inn::qemu {

// How guests of one embedded host are kept apart from it. Read from the file qemu.conf in the folder of
// definitions' parent, in libvirt's words (user, group, dynamic_ownership, remember_owner, namespaces,
// cgroup_device_acl, lock_images).
struct SafetyOptions
{
    std::optional<GuestUser> user; // nothing: guests run as whoever runs this program
    bool ownsFiles = true; // files are given to the user and back
    bool remembersOwners = true;
    bool privateDevices = true; // a /dev of their own
    bool locksImages = true;
    QStringList devices; // what every guest finds there
    QStringList problems; // sentences
};

// `preferred` is the user that the program's preferences name. Only the system's host, or one whose file
// names a user, has one; and only when the program may change users.
SafetyOptions safetyOptions(const Roots &roots, const QString &preferred);
// The file's text, for tests.
SafetyOptions safetyOptions(const QByteArray &text, bool isSystem, const QString &preferred);
// The folders that guests' files are in let the user pass, though not look.
void openFolders(const Roots &roots);

} // namespace inn::qemu
