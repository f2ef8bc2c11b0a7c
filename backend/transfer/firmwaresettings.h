#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/transfer/hostaccess.h"

// The settings (variables) that a machine's firmware keeps in a file.
namespace inn::transfer {

bool keepsSettings(const config::DomainConfig &domain);
// Where they may be when the machine's document does not say it.
QFuture<Result<QStringList>> settingsFiles(HostAccess &host, const QString &machine);

} // namespace inn::transfer
