#pragma once

#include "backend/transfer/hostaccess.h"

#include <QList>

namespace inn::transfer {

// Gives another host the secrets that open encrypted disks, with their values. The hosts live longer than
// this.
class SecretGiver
{
public:
    // Those that the destination has are its own: they are not to be among these. Errors: Denied (a private
    // one) and what the hosts say.
    QFuture<Result<>> give(HostAccess &from, HostAccess &to, QList<QUuid> secrets);
    // The machine did not come.
    QFuture<Result<>> takeBack(HostAccess &to);
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    QList<QUuid> m_given;
    TaskScope m_tasks;
};

QFuture<Result<>> undefineSecret(HostAccess &host, const QUuid &secret);

} // namespace inn::transfer
