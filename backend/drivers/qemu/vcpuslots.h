#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/qmp/qmpclient.h"

#include <QJsonObject>

#include <vector>

namespace inn::qemu {

// One place for processors in a running machine, as query-hotpluggable-cpus tells.
struct VcpuSlot
{
    QString type;
    QJsonObject properties;
    QString path; // of the device; empty: the place is free
    unsigned first = 0; // number of its first processor
    unsigned vcpus = 1;
    [[nodiscard]] bool isTaken() const { return !path.isEmpty(); }
    [[nodiscard]] bool isRemovable() const; // it was plugged, not there from the start
    [[nodiscard]] QString alias() const; // of one that is removable
    [[nodiscard]] QJsonObject device() const; // arguments of device_add
    void plugged(); // by those
};

// In the order of the processors' numbers. Errors: the emulator's, also where none can come and go.
QFuture<Result<std::vector<VcpuSlot>>> queryVcpuSlots(QmpClient &monitor);
unsigned presentVcpus(const std::vector<VcpuSlot> &places);
// The document of the running machine has those that are there.
void followVcpuSlots(config::DomainConfig &live, const std::vector<VcpuSlot> &places);

} // namespace inn::qemu
