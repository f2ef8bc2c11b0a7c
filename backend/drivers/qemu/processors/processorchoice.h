#pragma once

#include "backend/api/connection.h"
#include "backend/config/domain/cpuconfig.h"
#include "backend/drivers/qemu/capabilities/qemucapabilities.h"
#include "backend/drivers/qemu/processors/processormap.h"

namespace inn::qemu {

// Whether a processor that was asked for is there, and if not why.
struct ProcessorMatch
{
    api::CpuMatch match = api::CpuMatch::Incompatible;
    QString reason; // “Host CPU does not provide required features: avx, aes”
};

// A processor's feature gets that policy; one that is not there yet comes last.
void setFeature(config::CpuConfig &cpu, const QString &name, const QString &policy);
enum class FeaturePolicy { Require, Disable };
void addFeatureIfMissing(config::CpuConfig &cpu, const QString &name, FeaturePolicy policy);

// What of a common processor can be chosen.
struct BaselineLimits
{
    const std::vector<CpuModelInfo> *models = nullptr; // null: any
    std::optional<QStringList> features; // none: any
    bool onlyMigratable = false;
};

// Names for bits: x86 processors described by models and features as libvirt does. Pure functions of the
// table.
class ProcessorChoice
{
public:
    explicit ProcessorChoice(const ProcessorMap &map)
        : m_map(map)
    {
    }

    enum class Of { Host, Guest };
    // The model that is nearest, with the features it lacks and has too many. Only the models in `allowed` if
    // it is not null. Of two that fit as well, one that is preferred.
    [[nodiscard]] Result<config::CpuConfig> describe(ProcessorData data, Of of,
        const std::vector<CpuModelInfo> *allowed = nullptr, const QStringList &preferred = {}) const;
    // What `host`, which describe() made, is to `wanted`. Errors: a model or feature is unknown.
    [[nodiscard]] Result<ProcessorMatch> compare(
        const config::CpuConfig &host, const config::CpuConfig &wanted) const;
    // What all of them have.
    [[nodiscard]] Result<config::CpuConfig> baseline(
        const std::vector<config::CpuConfig> &processors, const BaselineLimits &limits) const;
    // The model's features by their names, in place.
    [[nodiscard]] Result<> expand(config::CpuConfig &cpu) const;

    // The bits of a processor: with its model's when `policy` is none, the features then added and taken
    // away, or “require”.
    [[nodiscard]] Result<ProcessorData> bitsOf(
        const config::CpuConfig &cpu, const std::optional<QString> &policy) const;
    // The bits that an emulator's processor has, by QEMU's properties of it.
    [[nodiscard]] ProcessorData dataOf(const EmulatorProcessor &processor, bool onlyMigratable) const;

private:
    struct Candidate;
    [[nodiscard]] Candidate candidate(
        const ProcessorModel &model, const ProcessorData &data, Of of, const CpuModelInfo *allowed) const;
    [[nodiscard]] Result<QString> commonVendor(const std::vector<config::CpuConfig> &processors) const;
    void appendFeatures(config::CpuConfig &cpu, ProcessorData data, const QString &policy) const;

    const ProcessorMap &m_map;
};

} // namespace inn::qemu
