#pragma once

#include "backend/api/migration.h"
#include "backend/drivers/libvirt/handles.h"

// The two phases of a migration that concern the destination when the memory goes through its connection.
// libvirt's client library has them for libvirtd only, undeclared: they are looked up in the library that is
// loaded. Blocking; for pool threads.
namespace inn::libvirt {

// Errors: Unsupported (VIR_ERR_NO_SUPPORT) where this libvirt lacks them.
Result<> checkTunnelCalls();

// `stream` is what virDomainMigratePrepareTunnel3Params() begins.
Result<api::MigrationPrepared> prepareTunnel(virConnectPtr destination, virStreamPtr stream,
    const QByteArray &cookie, const api::MigrationRequest &request);
Result<api::MigrationFinished> finishMigration(virConnectPtr destination, const QString &name,
    const QByteArray &cookie, const api::MigrationRequest &request, api::MigrationOutcome outcome);

// Sends what the socket delivers until it ends, in a thread of its own: the slower side makes the other one
// wait. When the stream breaks the socket is shut, so that whoever writes there hears of it.
void sendThrough(StreamHandle stream, FileDescriptor socket);

} // namespace inn::libvirt
