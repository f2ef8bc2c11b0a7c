#include "backend/drivers/qemu/processors/processorchoice.h"

#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/config/words.h"

#include <algorithm>

namespace inn::qemu {

namespace {

const QString kRequire = QStringLiteral("require");
const QString kDisable = QStringLiteral("disable");

Error unknown(const QString &sentence)
{
    Error error { ErrorCode::InvalidConfig, sentence };
    error.libvirtCode = config::kInternal;
    return error;
}

Error failed(const QString &sentence)
{
    Error error { ErrorCode::InvalidConfig, sentence };
    error.libvirtCode = config::kOperationFailed;
    return error;
}

// A feature without a policy is one that is there.
QString policyOf(const config::CpuFeatureConfig &feature)
{
    return feature.policy.value_or(kRequire);
}

config::CpuFeatureConfig makeFeature(const QString &name, const QString &policy)
{
    config::CpuFeatureConfig feature;
    feature.name = name;
    feature.policy = policy;
    return feature;
}

// Transactional memory that Intel withdrew from these processors.
bool hasBrokenTransactions(const ProcessorSignature &signature)
{
    static const unsigned kModels[] = { 60, 69, 70 };
    constexpr unsigned kServer = 63, kRepaired = 4, kFamily = 6;
    return signature.family == kFamily
        && ((signature.model == kServer && signature.stepping < kRepaired)
            || std::find(std::begin(kModels), std::end(kModels), signature.model) != std::end(kModels));
}

} // namespace

void setFeature(config::CpuConfig &cpu, const QString &name, const QString &policy)
{
    const auto found = std::find_if(cpu.features.begin(), cpu.features.end(),
        [&](const config::CpuFeatureConfig &each) { return each.name == name; });
    if (found == cpu.features.end())
        cpu.features.push_back(makeFeature(name, policy));
    else
        found->policy = policy;
}

void addFeatureIfMissing(config::CpuConfig &cpu, const QString &name, FeaturePolicy policy)
{
    const bool isThere = std::any_of(cpu.features.begin(), cpu.features.end(),
        [&](const config::CpuFeatureConfig &each) { return each.name == name; });
    if (!isThere)
        cpu.features.push_back(makeFeature(name, policy == FeaturePolicy::Require ? kRequire : kDisable));
}

struct ProcessorChoice::Candidate
{
    const ProcessorModel *model = nullptr;
    config::CpuConfig cpu;
    size_t missing = 0; // features of the model that are not there

    // How far the description is from the model alone. Missing features weigh more and more, and of their
    // list only the first half counts: libvirt's choice of models depends on it.
    [[nodiscard]] size_t distance() const { return cpu.features.size() - counted() + penalty(); }
    [[nodiscard]] size_t penalty() const
    {
        constexpr size_t kFirst = 2;
        return counted() * kFirst + counted() * (counted() - (counted() > 0 ? 1 : 0)) / 2;
    }

private:
    [[nodiscard]] size_t counted() const { return (missing + 1) / 2; }
};

void ProcessorChoice::appendFeatures(config::CpuConfig &cpu, ProcessorData data, const QString &policy) const
{
    for (const ProcessorFeature &feature : m_map.features()) {
        if (!data.contains(feature.data))
            continue;
        data.subtract(feature.data);
        cpu.features.push_back(makeFeature(feature.name, policy));
    }
}

ProcessorChoice::Candidate ProcessorChoice::candidate(
    const ProcessorModel &model, const ProcessorData &data, Of of, const CpuModelInfo *allowed) const
{
    Candidate made;
    made.model = &model;
    made.cpu.model = model.name;
    ProcessorData extra = data;
    extra.subtract(model.data);
    ProcessorData missing = model.data;
    missing.subtract(data);
    // What keeps the emulator from giving its own idea of the model.
    const QStringList blockers = allowed ? allowed->missingFeatures : QStringList();
    for (const QString &name : blockers) {
        const ProcessorFeature *feature = m_map.feature(name);
        if (feature && !extra.contains(feature->data))
            missing.add(feature->data);
    }
    appendFeatures(made.cpu, extra, kRequire);
    const size_t present = made.cpu.features.size();
    appendFeatures(made.cpu, missing, kDisable);
    const QStringList removed = of == Of::Guest ? model.removed : QStringList();
    for (const QString &name : removed)
        addFeatureIfMissing(made.cpu, name, FeaturePolicy::Disable);
    made.missing = made.cpu.features.size() - present;
    return made;
}

Result<config::CpuConfig> ProcessorChoice::describe(
    ProcessorData data, Of of, const std::vector<CpuModelInfo> *allowed, const QStringList &preferred) const
{
    const ProcessorVendor *vendor = m_map.vendorIn(data);
    const ProcessorSignature signature = signatureOf(data);
    if (vendor && vendor->name == u"Intel" && hasBrokenTransactions(signature)) {
        for (const char *name : { "hle", "rtm" }) {
            if (const ProcessorFeature *feature = m_map.feature(QString::fromLatin1(name)))
                data.subtract(feature->data);
        }
    }
    std::optional<Candidate> best;
    // The newest first.
    for (auto model = m_map.models().rbegin(); model != m_map.models().rend(); ++model) {
        const CpuModelInfo *offered = nullptr;
        if (allowed) {
            const auto found = std::find_if(allowed->begin(), allowed->end(),
                [&](const CpuModelInfo &each) { return each.name == model->name; });
            if (found == allowed->end())
                continue;
            offered = &*found;
        }
        if (vendor && !model->vendor.isEmpty() && model->vendor != vendor->name)
            continue;
        if (of == Of::Host ? !model->namesHosts : !model->namesGuests)
            continue;
        Candidate next = candidate(*model, data, of, offered);
        if (of == Of::Host && next.missing > 0)
            continue;
        const bool isPreferred = preferred.contains(model->name);
        if (isPreferred && preferred.size() == 1) {
            best = std::move(next);
            break;
        }
        if (!best) {
            best = std::move(next);
            continue;
        }
        const bool isOfIt = model->isOf(signature);
        if (!signature.isNull() && best->model->isOf(signature) != isOfIt) {
            if (isOfIt)
                best = std::move(next);
            continue;
        }
        const bool isNearer = next.distance() < best->distance()
            || (next.distance() == best->distance() && next.penalty() < best->penalty())
            || (isPreferred && next.penalty() < best->penalty());
        if (isNearer)
            best = std::move(next);
    }
    if (!best)
        return unknown(translated("No known CPU model fits this processor."));
    config::CpuConfig cpu = std::move(best->cpu);
    if (vendor)
        cpu.vendor = vendor->name;
    if (of == Of::Host) {
        for (config::CpuFeatureConfig &feature : cpu.features)
            feature.policy.reset();
    }
    if (!signature.isNull()) {
        cpu.signatureFamily = signature.family;
        cpu.signatureModel = signature.model;
        cpu.signatureStepping = signature.stepping;
    }
    return cpu;
}

Result<ProcessorData> ProcessorChoice::bitsOf(
    const config::CpuConfig &cpu, const std::optional<QString> &policy) const
{
    ProcessorData data;
    const bool isHost = cpu.arch.has_value();
    if (isHost && policy && *policy != kRequire)
        return data;
    if (cpu.model && (!policy || *policy == kRequire)) {
        const ProcessorModel *model = m_map.model(*cpu.model);
        if (!model)
            return unknown(translated("Unknown CPU model %1").arg(*cpu.model));
        data = model->data;
    }
    for (const config::CpuFeatureConfig &each : cpu.features) {
        const QString own = policyOf(each);
        if (policy ? own != *policy : own == u"optional")
            continue;
        const ProcessorFeature *feature = m_map.feature(each.name.value_or(QString()));
        if (!feature)
            return unknown(translated("Unknown CPU feature %1").arg(each.name.value_or(QString())));
        if (!policy && (own == kDisable || own == u"forbid"))
            data.subtract(feature->data);
        else
            data.add(feature->data);
    }
    return data;
}

Result<ProcessorMatch> ProcessorChoice::compare(
    const config::CpuConfig &host, const config::CpuConfig &wanted) const
{
    const auto no = [](const QString &reason) {
        return ProcessorMatch { api::CpuMatch::Incompatible, reason };
    };
    const auto list
        = [this](const ProcessorData &data) { return m_map.names(data).join(QStringLiteral(", ")); };
    if (wanted.arch && *wanted.arch != u"x86_64" && *wanted.arch != u"i686")
        return no(translated("CPU arch %1 does not match host arch").arg(*wanted.arch));
    if (wanted.vendor && wanted.vendor != host.vendor)
        return no(translated("host CPU vendor does not match required CPU vendor %1").arg(*wanted.vendor));
    TRY_ASSIGN(const ProcessorData there, bitsOf(host, {}));
    TRY_ASSIGN(const ProcessorData force, bitsOf(wanted, QStringLiteral("force")));
    TRY_ASSIGN(ProcessorData require, bitsOf(wanted, kRequire));
    TRY_ASSIGN(const ProcessorData optional, bitsOf(wanted, QStringLiteral("optional")));
    TRY_ASSIGN(const ProcessorData disable, bitsOf(wanted, kDisable));
    TRY_ASSIGN(ProcessorData forbid, bitsOf(wanted, QStringLiteral("forbid")));
    forbid.intersect(there);
    if (!forbid.isEmpty())
        return no(translated("Host CPU provides forbidden features: %1").arg(list(forbid)));
    // What the model has, but is not asked for.
    for (const ProcessorData *taken : { &force, &optional, &disable })
        require.subtract(*taken);
    if (!there.contains(require)) {
        require.subtract(there);
        return no(translated("Host CPU does not provide required features: %1").arg(list(require)));
    }
    ProcessorData more = there;
    for (const ProcessorData *asked :
        { &optional, static_cast<const ProcessorData *>(&require), &disable, &force })
        more.subtract(*asked);
    if (more.isEmpty())
        return ProcessorMatch { api::CpuMatch::Identical, {} };
    if (!wanted.arch && config::is(wanted.match, u"strict")) {
        return no(
            translated("Host CPU does not strictly match guest CPU: Extra features: %1").arg(list(more)));
    }
    return ProcessorMatch { api::CpuMatch::Superset, {} };
}

Result<QString> ProcessorChoice::commonVendor(const std::vector<config::CpuConfig> &processors) const
{
    QString vendor;
    for (size_t i = 0; i < processors.size(); ++i) {
        const config::CpuConfig &cpu = processors[i];
        const ProcessorModel *model = i > 0 ? m_map.model(cpu.model.value_or(QString())) : nullptr;
        const QString ofModel = model ? model->vendor : QString();
        if (cpu.vendor && !ofModel.isEmpty() && *cpu.vendor != ofModel) {
            return failed(translated("CPU vendor %1 of model %2 differs from vendor %3")
                              .arg(ofModel, *cpu.model, *cpu.vendor));
        }
        const QString own = cpu.vendor.value_or(ofModel);
        if (own.isEmpty())
            continue;
        if (!m_map.vendor(own))
            return failed(translated("Unknown CPU vendor %1").arg(own));
        if (!vendor.isEmpty() && vendor != own)
            return failed(translated("CPU vendors do not match"));
        vendor = own;
    }
    return vendor;
}

Result<config::CpuConfig> ProcessorChoice::baseline(
    const std::vector<config::CpuConfig> &processors, const BaselineLimits &limits) const
{
    TRY_ASSIGN(ProcessorData common, bitsOf(processors.front(), {}));
    QStringList models;
    bool allHaveVendor = true;
    for (const config::CpuConfig &cpu : processors) {
        TRY_ASSIGN(const ProcessorData bits, bitsOf(cpu, {}));
        common.intersect(bits);
        allHaveVendor = allHaveVendor && cpu.vendor;
        if (cpu.model && !models.contains(*cpu.model))
            models.push_back(*cpu.model);
    }
    TRY_ASSIGN(const QString vendor, commonVendor(processors));
    if (limits.features) {
        ProcessorData known;
        for (const QString &name : *limits.features) {
            if (const ProcessorFeature *feature = m_map.feature(name))
                known.add(feature->data);
        }
        common.intersect(known);
    }
    if (common.isEmpty())
        return failed(translated("CPUs are incompatible"));
    if (const ProcessorVendor *named = m_map.vendor(vendor))
        common.add(named->data);
    TRY_ASSIGN(config::CpuConfig cpu, describe(common, Of::Guest, limits.models, models));
    if (limits.onlyMigratable) {
        std::erase_if(cpu.features, [this](const config::CpuFeatureConfig &each) {
            const ProcessorFeature *feature = m_map.feature(*each.name);
            return feature && !feature->isMigratable;
        });
    }
    cpu.mode = QStringLiteral("custom");
    cpu.match = QStringLiteral("exact");
    const bool isItself = models.size() == 1 && models.front() == *cpu.model;
    cpu.modelFallback = isItself ? QStringLiteral("forbid") : QStringLiteral("allow");
    if (!allHaveVendor)
        cpu.vendor.reset();
    return cpu;
}

Result<> ProcessorChoice::expand(config::CpuConfig &cpu) const
{
    const ProcessorModel *model = m_map.model(cpu.model.value_or(QString()));
    if (!model)
        return unknown(translated("Unknown CPU model %1").arg(cpu.model.value_or(QString())));
    const std::vector<config::CpuFeatureConfig> own = std::exchange(cpu.features, {});
    appendFeatures(cpu, model->data, kRequire);
    for (const config::CpuFeatureConfig &feature : own) {
        const QString policy = policyOf(feature);
        if (policy == kRequire || policy == kDisable)
            setFeature(cpu, feature.name.value_or(QString()), policy);
    }
    for (const QString &name : model->removed)
        addFeatureIfMissing(cpu, name, FeaturePolicy::Disable);
    std::stable_sort(cpu.features.begin(), cpu.features.end(),
        [](const config::CpuFeatureConfig &left, const config::CpuFeatureConfig &right) {
            return left.name < right.name;
        });
    return {};
}

ProcessorData ProcessorChoice::dataOf(const EmulatorProcessor &processor, bool onlyMigratable) const
{
    ProcessorData data = vendorData(processor.vendor.toLatin1());
    for (const QString &name : processor.present) {
        if (onlyMigratable && processor.notMigratable.contains(name))
            continue;
        if (const ProcessorFeature *feature = m_map.feature(name))
            data.add(feature->data);
    }
    setSignature(data, { processor.family, processor.model, processor.stepping });
    return data;
}

} // namespace inn::qemu
