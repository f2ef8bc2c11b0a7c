#pragma once

#include "backend/api/guestoperations.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/qmp/commands.h"

#include <QJsonArray>

#include <map>

// The values of “virsh domstats” from what QEMU and the kernel tell.
namespace inn::qemu {

// What one guest was found to be like; what could not be learnt is empty.
struct GuestMeasures
{
    api::StatsGroups groups; // wanted
    bool isRunning = false;
    bool isKvm = false;
    int state = 0, reason = 0;
    qint64 pid = 0;
    std::vector<commands::CpuThread> threads;
    QJsonArray blockStats; // of query-blockstats
    QJsonArray blocks; // of query-block
    QJsonArray ioThreads; // of query-iothreads
    QJsonObject balloon; // of the device's guest-stats
    QJsonObject dirtyRate; // of query-dirty-rate
    QJsonArray vcpuStats, vmStats; // of query-stats, KVM's
    QJsonArray statsSchemas; // of query-stats-schemas, KVM's
    config::DomainConfig config;
};

std::vector<api::TypedParameter> domainStatistics(const GuestMeasures &measures);

} // namespace inn::qemu
