#pragma once

#include "backend/base/result.h"

#include <QString>

#include <sys/types.h>
#include <vector>

namespace inn::qemu {

// Whom guests run as.
struct GuestUser
{
    uid_t uid = 0;
    gid_t gid = 0;
    std::vector<gid_t> groups; // all, the main one too
    QString name; // for people; empty when the number has no name

    // libvirt's label of the model “dac”: "+64055:+107"
    [[nodiscard]] QString label() const;
    [[nodiscard]] bool isAdministrator() const { return uid == 0; }
    bool operator==(const GuestUser &) const = default;
};

// By name or "+number"; an empty group is the user's own. Errors: NotFound.
Result<GuestUser> guestUser(const QString &user, const QString &group = {});
// "user:group", "+64055:+107". Errors: InvalidConfig, NotFound.
Result<GuestUser> userOfLabel(const QString &label);
// libvirt's own, if it is here; else the number that Debian keeps for it.
GuestUser usualGuestUser();

// Whether that user may read (and write) the file, with everything that decides: all folders on the way,
// groups, access lists. Asked of the kernel, as that user, in this thread.
enum class Access { Read, ReadWrite };
bool mayAccess(const GuestUser &user, const QString &path, Access access);
// The first folder on the way that lets the user not pass; empty: none.
QString closedFolder(const GuestUser &user, const QString &path);

} // namespace inn::qemu
