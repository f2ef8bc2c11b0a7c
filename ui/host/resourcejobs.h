#pragma once

#include "backend/api/connection.h"
#include "backend/api/networks.h"
#include "backend/api/storagepools.h"

// Several steps on a host's networks and pools, to be called in its backend thread: models::Host::call().
namespace inn::ui {

enum class StartAfter { No, Yes };

// Defines it and starts it if wanted. Of what is new nothing stays behind when it does not start.
QFuture<Result<>> defineNetwork(
    api::Networks *networks, QByteArray xml, StartAfter start, api::Autostart autostart);
QFuture<Result<>> definePool(api::StoragePools *pools, QByteArray xml, StartAfter start);
QFuture<Result<>> createVolume(api::StoragePools *pools, QUuid pool, QByteArray xml);
// Stops it where it is active.
QFuture<Result<>> removeNetwork(api::Networks *networks, api::NetworkInfo network);
// Names of the machines with an interface in the network or on its bridge.
QFuture<Result<QStringList>> usersOfNetwork(api::Connection &connection, QString network, QString bridge);

} // namespace inn::ui
