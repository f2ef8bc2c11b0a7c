#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/transfer/hostaccess.h"

// The settings (variables) that a machine's firmware keeps in a file.
namespace inn::transfer {

bool keepsSettings(const config::DomainConfig &domain);
// Where they are: the host is asked. "" when there are none yet. Errors: it does not tell.
QFuture<Result<QString>> settingsFile(HostAccess &host, const QUuid &domain, const QString &machine);

} // namespace inn::transfer
