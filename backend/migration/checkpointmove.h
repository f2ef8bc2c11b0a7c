#pragma once

#include "backend/api/checkpoints.h"

namespace inn::api {
class Connection;
}

// The checkpoints of a machine that moves: what its disks remember goes along, the entries stay behind, as
// libvirt has it. So the other host is told of them. Call these in the connection's backend thread
// (models::Host::call).
namespace inn::migration {

using CheckpointDocuments = std::vector<QByteArray>; // parents before their children
QFuture<Result<CheckpointDocuments>> learnCheckpoints(api::Connection &connection, QUuid domain);
// The names of those that are there afterwards. With RedefineValidate only those that the disks remember.
QFuture<Result<QStringList>> tellOfCheckpoints(api::Connection &connection, QUuid domain,
    CheckpointDocuments documents, api::CheckpointCreateFlags flags);

} // namespace inn::migration
