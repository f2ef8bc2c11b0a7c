#pragma once

#include "backend/base/result.h"
#include "backend/drivers/qemu/safety/guestuser.h"

#include <QString>

#include <vector>

namespace inn::qemu {

// Which files one guest was given, and whose they were. Kept in the guest's folder before anything changes,
// so that whoever finds it gives all of them back: at the guest's end, after a failed start, after a crash.
class FileAccess
{
public:
    // Owners are remembered at the files where `remembers` is said.
    FileAccess(QString guestName, QString guestFolder, bool remembers);

    // Lets the user read or write the file; `key` names the use. What may be read already stays as it is.
    // Errors: Denied (a folder on the way is closed; says which), InvalidState (another guest has it as
    // another user), NotFound, Io.
    Result<> give(const QString &path, Access access, const GuestUser &user, const QString &key);
    void takeBack(const QString &key);
    void takeBackAll();

private:
    struct Given
    {
        QString path, key;
        int before = 0; // users of it when it was given
        bool done = false;
        quint32 uid = 0, gid = 0; // whose it was, where the file cannot tell
    };
    void load();
    Result<> store() const;
    void giveBack(const Given &given) const;
    [[nodiscard]] Result<> checkWay(const QString &path, Access access, const GuestUser &user) const;

    QString m_guestName, m_file;
    bool m_remembers;
    std::vector<Given> m_given;
};

} // namespace inn::qemu
