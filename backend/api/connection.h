#pragma once

#include "backend/api/types.h"
#include "backend/base/task.h"

#include <QObject>

namespace inn::api {

class Domains;
class StoragePools;
class Networks;
class Snapshots;
class GuestOperations;
class BlockJobs;
class Checkpoints;
class SavedStates;
class Tuning;
class Secrets;
class NodeDevices;
class NetworkFilters;
class HostInterfaces;
class Migrations;

// VIR_CPU_COMPARE_…: what this host is to a processor.
enum class CpuMatch { Incompatible = 0, Identical, Superset };
enum class CompareCpuFlag { FailIncompatible = 1, Validate = 2 };
Q_DECLARE_FLAGS(CompareCpuFlags, CompareCpuFlag)
enum class BaselineCpuFlag { ExpandFeatures = 1, Migratable = 2 };
Q_DECLARE_FLAGS(BaselineCpuFlags, BaselineCpuFlag)

// An emulator as virConnectCompareHypervisorCPU names it; empty words stand for what a guest would get
// without them.
struct HypervisorChoice
{
    QString emulator, architecture, machine, virtType;
};

// One open host, as a driver implements it; lives in its backend thread. What is null is not supported here.
class Connection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual HostInfo host() const = 0;
    [[nodiscard]] virtual Domains *domains() = 0; // never null
    [[nodiscard]] virtual StoragePools *storage() { return nullptr; }
    [[nodiscard]] virtual Networks *networks() { return nullptr; }
    [[nodiscard]] virtual Snapshots *snapshots() { return nullptr; }
    [[nodiscard]] virtual GuestOperations *guestOperations() { return nullptr; }
    [[nodiscard]] virtual BlockJobs *blockJobs() { return nullptr; }
    [[nodiscard]] virtual Checkpoints *checkpoints() { return nullptr; }
    [[nodiscard]] virtual SavedStates *savedStates() { return nullptr; }
    [[nodiscard]] virtual Tuning *tuning() { return nullptr; }
    [[nodiscard]] virtual Secrets *secrets() { return nullptr; }
    [[nodiscard]] virtual NodeDevices *nodeDevices() { return nullptr; }
    [[nodiscard]] virtual NetworkFilters *networkFilters() { return nullptr; }
    [[nodiscard]] virtual HostInterfaces *hostInterfaces() { return nullptr; }
    [[nodiscard]] virtual Migrations *migrations() { return nullptr; }
    virtual QFuture<Result<QByteArray>> capabilities() = 0; // libvirt's <capabilities> document
    // libvirt's <domainCapabilities> of an emulator; an empty word stands for what a guest would get without
    // it.
    virtual QFuture<Result<QByteArray>> domainCapabilities(
        QString emulator, QString architecture, QString machine, QString virtType);
    // What a new guest of that architecture ("" is the host's) can use.
    virtual QFuture<Result<GuestSupport>> guestSupport(QString architecture) = 0;
    // How this host's processor relates to the <cpu> document, of a host or of a domain.
    virtual QFuture<Result<CpuMatch>> compareCpu(QByteArray xml, CompareCpuFlags flags = {});
    // The <cpu> of a domain that runs on each of these hosts' processors.
    virtual QFuture<Result<QByteArray>> baselineCpu(
        std::vector<QByteArray> documents, BaselineCpuFlags flags = {});
    // The same for what an emulator can offer on this host.
    virtual QFuture<Result<CpuMatch>> compareHypervisorCpu(
        HypervisorChoice hypervisor, QByteArray xml, CompareCpuFlags flags = {});
    virtual QFuture<Result<QByteArray>> baselineHypervisorCpu(
        HypervisorChoice hypervisor, std::vector<QByteArray> documents, BaselineCpuFlags flags = {});
    // One StatsBatch per interval for all running domains; zero stops.
    virtual void setSampling(std::chrono::milliseconds interval) = 0;

Q_SIGNALS:
    void sampled(const inn::api::StatsBatchPtr &batch);
    void hostChanged(const inn::api::HostInfo &host);
    void closed(const inn::Error &reason); // lost; the connection is of no use any more
};

} // namespace inn::api

Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::CompareCpuFlags)
Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::BaselineCpuFlags)
