#pragma once

#include "backend/api/migration.h"

#include <libvirt/libvirt.h>

// The blocking half of LibvirtMigrations; for threads that may wait for minutes.
namespace inn::libvirt {

struct MigrationHosts
{
    virConnectPtr source = nullptr, destination = nullptr;
    QString destinationName; // for people
    QString peerUri; // of the destination, as the source reaches it
};

Result<> moveDomain(const MigrationHosts &hosts, const QUuid &domain, const api::MigrationRequest &request);

// Why a move of that machine to that host failed, in one sentence.
Error migrationError(int virErrorNumber, const QString &text, const QString &name, const QString &host);

} // namespace inn::libvirt
