#include "backend/drivers/qemu/processors/guestprocessor.h"

#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/capabilities/capabilityprobe.h"
#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/machines.h"
#include "backend/drivers/qemu/processors/processorchoice.h"

#include <functional>

namespace inn::qemu {

namespace {

constexpr int kIncompatible = 91; // VIR_ERR_CPU_INCOMPATIBLE

Error refused(int number, const QString &sentence)
{
    Error error { ErrorCode::Unsupported, sentence };
    error.libvirtCode = number;
    return error;
}

// One guest's processor beside what the emulator offers it.
class GuestProcessor
{
public:
    GuestProcessor(
        const ProcessorMap &map, config::DomainConfig &domain, const QemuCapabilities &capabilities)
        : m_map(map)
        , m_choice(map)
        , m_domain(domain)
        , m_cpu(*domain.cpu)
        , m_capabilities(capabilities)
        , m_isKvm(is(domain.type, u"kvm"))
        , m_models(m_isKvm ? capabilities.kvmCpus : capabilities.tcgCpus)
        , m_best(m_isKvm ? capabilities.kvmProcessor : capabilities.tcgProcessor)
    {
    }

    Result<> prepare(ProcessorOf of);
    Result<> update();

private:
    [[nodiscard]] QString name() const { return text(m_domain.name); }
    [[nodiscard]] bool isOfMode(QStringView mode) const { return m_cpu.modeOr("custom") == mode; }
    Result<> checkFeatureNames() const;
    Result<> checkMode() const;
    Result<> checkForbidden() const;
    Result<> checkOffered() const;
    Result<> resolveOptional(const config::CpuConfig &host);
    void takeHostModel(const config::CpuConfig &host);
    Result<> translateModel();
    void dropUnknown();
    [[nodiscard]] Result<config::CpuConfig> hostModel(bool onlyMigratable) const;
    [[nodiscard]] Result<config::CpuConfig> wholeHost() const;

    const ProcessorMap &m_map;
    const ProcessorChoice m_choice;
    config::DomainConfig &m_domain;
    config::CpuConfig &m_cpu;
    const QemuCapabilities &m_capabilities;
    const bool m_isKvm;
    const std::vector<CpuModelInfo> &m_models;
    const EmulatorProcessor &m_best;
};

Result<> GuestProcessor::prepare(ProcessorOf of)
{
    TRY(checkFeatureNames());
    // KVM does not work here, or was not asked: whoever builds the command says so.
    if (m_isKvm && m_models.empty())
        return {};
    if (of == ProcessorOf::OldGuest && isOfMode(u"host-model")) {
        // Earlier versions of this program gave such guests all there is.
        if (!m_cpu.model)
            return {};
        // Old hosts left the mode in documents of machines that they had chosen a model for.
        m_cpu.mode = QStringLiteral("custom");
    }
    TRY(checkMode());
    if (!is(m_cpu.check, u"none"))
        TRY(checkForbidden());
    if (!m_cpu.takesWhatIsThere()) {
        if (is(m_cpu.check, u"partial"))
            TRY(checkOffered());
        TRY(update());
        TRY(translateModel());
        m_cpu.modelFallback = QStringLiteral("forbid");
    }
    dropUnknown();
    return {};
}

Result<> GuestProcessor::checkFeatureNames() const
{
    for (const config::CpuFeatureConfig &feature : m_cpu.features) {
        if (!m_map.feature(text(feature.name))) {
            return refused(config::kUnsupported,
                translated("“%1” asks for the processor feature “%2”, which nobody knows; take it out.")
                    .arg(name(), text(feature.name)));
        }
    }
    return {};
}

Result<> GuestProcessor::checkMode() const
{
    const bool isNative = m_capabilities.architecture == hostArchitecture();
    const bool isMissing = (isOfMode(u"host-passthrough") && !(m_isKvm && isNative))
        || (isOfMode(u"host-model") && !(m_best.isKnown() && isNative))
        || (isOfMode(u"custom") && m_models.empty());
    if (!isMissing)
        return {};
    return refused(config::kUnsupported,
        translated("“%1” has the CPU mode “%2”, which this host does not offer such machines (%3, %4); "
                   "choose a model or the mode “maximum”.")
            .arg(name(), m_cpu.modeOr("custom"), text(m_domain.os.arch), text(m_domain.type)));
}

// Only what the host's description names by itself counts here; the comparison knows the rest.
Result<> GuestProcessor::checkForbidden() const
{
    const auto isForbidden = [](const config::CpuFeatureConfig &each) { return is(each.policy, u"forbid"); };
    if (std::none_of(m_cpu.features.begin(), m_cpu.features.end(), isForbidden))
        return {};
    const auto host = wholeHost();
    if (!host)
        return {};
    for (const config::CpuFeatureConfig &each : m_cpu.features) {
        const bool isThere = isForbidden(each)
            && std::any_of(
                host->features.begin(), host->features.end(), [&](const config::CpuFeatureConfig &offered) {
                    return offered.name == each.name && !is(offered.policy, u"disable");
                });
        if (isThere) {
            return refused(kIncompatible,
                translated("“%1” must not have the processor feature “%2”, and this host offers it; disable "
                           "it instead.")
                    .arg(name(), text(each.name)));
        }
    }
    return {};
}

Result<> GuestProcessor::checkOffered() const
{
    TRY_ASSIGN(const config::CpuConfig host, wholeHost());
    TRY_ASSIGN(const ProcessorMatch match, m_choice.compare(host, m_cpu));
    if (match.match != api::CpuMatch::Incompatible)
        return {};
    Error error = refused(kIncompatible,
        translated("This host does not offer the processor that “%1” asks for; choose another one.")
            .arg(name()));
    error.cause = std::make_shared<const Error>(refused(kIncompatible, match.reason));
    return error;
}

Result<> GuestProcessor::update()
{
    if (m_cpu.takesWhatIsThere())
        return {};
    const bool hasOptional = std::any_of(m_cpu.features.begin(), m_cpu.features.end(),
        [](const config::CpuFeatureConfig &each) { return is(each.policy, u"optional"); });
    const bool takesHosts = isOfMode(u"host-model") || is(m_cpu.match, u"minimum");
    if (hasOptional || takesHosts) {
        TRY_ASSIGN(const config::CpuConfig host, hostModel(true));
        TRY(resolveOptional(host));
        if (takesHosts)
            takeHostModel(host);
    }
    const ProcessorModel *model = m_map.model(text(m_cpu.model));
    if (!model) {
        return refused(config::kInternal,
            translated("“%1” asks for the processor model “%2”, which nobody knows; choose another one.")
                .arg(name(), text(m_cpu.model)));
    }
    for (const QString &removed : model->removed)
        addFeatureIfMissing(m_cpu, removed, FeaturePolicy::Disable);
    return {};
}

Result<> GuestProcessor::resolveOptional(const config::CpuConfig &host)
{
    TRY_ASSIGN(const ProcessorData there, m_choice.bitsOf(host, {}));
    for (config::CpuFeatureConfig &feature : m_cpu.features) {
        if (!is(feature.policy, u"optional"))
            continue;
        const ProcessorFeature *known = m_map.feature(text(feature.name));
        const bool isThere = known && there.contains(known->data);
        feature.policy = isThere ? QStringLiteral("require") : QStringLiteral("disable");
    }
    return {};
}

void GuestProcessor::takeHostModel(const config::CpuConfig &host)
{
    const std::vector<config::CpuFeatureConfig> own = std::exchange(m_cpu.features, host.features);
    for (const config::CpuFeatureConfig &feature : own)
        setFeature(m_cpu, text(feature.name), feature.policy.value_or(QStringLiteral("require")));
    m_cpu.model = host.model;
    if (isOfMode(u"host-model"))
        m_cpu.vendor = host.vendor;
    if (!m_cpu.modelFallback)
        m_cpu.modelFallback = QStringLiteral("allow");
    m_cpu.mode = QStringLiteral("custom");
    m_cpu.match = QStringLiteral("exact");
}

// A model that the emulator lacks becomes one that it has.
Result<> GuestProcessor::translateModel()
{
    const bool isThere = std::any_of(m_models.begin(), m_models.end(),
        [this](const CpuModelInfo &each) { return each.name == m_cpu.model; });
    if (isThere)
        return {};
    if (is(m_cpu.modelFallback, u"forbid")) {
        return refused(config::kUnsupported,
            translated("The emulator “%1” has no processor model “%2”, which “%3” asks for; choose another "
                       "one.")
                .arg(m_capabilities.binary, text(m_cpu.model), name()));
    }
    TRY_ASSIGN(ProcessorData data, m_choice.bitsOf(m_cpu, {}));
    const ProcessorModel *model = m_map.model(text(m_cpu.model));
    if (const ProcessorVendor *vendor = m_map.vendor(model->vendor))
        data.add(vendor->data);
    if (!model->signatures.empty())
        setSignature(data, { model->signatures.front().family, model->signatures.front().model, 0 });
    TRY_ASSIGN(config::CpuConfig similar, m_choice.describe(data, ProcessorChoice::Of::Guest, &m_models));
    for (const config::CpuFeatureConfig &feature : m_cpu.features)
        setFeature(similar, text(feature.name), feature.policy.value_or(QStringLiteral("require")));
    m_cpu.model = similar.model;
    m_cpu.features = std::move(similar.features);
    return {};
}

// What the emulator has no word for, it cannot switch on, and need not be told to switch off.
void GuestProcessor::dropUnknown()
{
    static const QStringList kNever { QStringLiteral("cmt"), QStringLiteral("mbm_total"),
        QStringLiteral("mbm_local"), QStringLiteral("osxsave"), QStringLiteral("ospke") };
    std::erase_if(m_cpu.features, [this](const config::CpuFeatureConfig &each) {
        if (kNever.contains(text(each.name)))
            return true;
        const bool isOff = is(each.policy, u"disable") || is(each.policy, u"forbid");
        return isOff && m_best.isKnown() && !m_best.known.contains(text(each.name));
    });
}

Result<config::CpuConfig> GuestProcessor::hostModel(bool onlyMigratable) const
{
    if (!m_best.isKnown()) {
        return refused(config::kUnsupported,
            translated("The emulator “%1” does not tell which processor it offers, and “%2” needs that; "
                       "choose a model.")
                .arg(m_capabilities.binary, name()));
    }
    return m_choice.describe(m_choice.dataOf(m_best, onlyMigratable), ProcessorChoice::Of::Guest, &m_models);
}

// With all that this computer has, not only what the emulator's model of it names.
Result<config::CpuConfig> GuestProcessor::wholeHost() const
{
    TRY_ASSIGN(config::CpuConfig offered, hostModel(false));
    if (!m_isKvm)
        return offered;
    TRY_ASSIGN(config::CpuConfig whole, m_choice.describe(hostProcessorData(), ProcessorChoice::Of::Guest));
    TRY(m_choice.expand(offered));
    for (const config::CpuFeatureConfig &feature : offered.features) {
        if (is(feature.policy, u"require"))
            setFeature(whole, text(feature.name), QStringLiteral("require"));
    }
    return whole;
}

Result<> withProcessor(config::DomainConfig &domain, const QemuCapabilities &capabilities,
    const std::function<Result<>(GuestProcessor &)> &work)
{
    const bool isNamed = domain.cpu && (domain.cpu->modeOr("custom") != u"custom" || domain.cpu->model);
    const ProcessorMap *map = ProcessorMap::installed();
    if (!isNamed || !map || !isX86(domain))
        return {};
    GuestProcessor processor(*map, domain, capabilities);
    return work(processor);
}

} // namespace

Result<> prepareProcessor(config::DomainConfig &domain, const QemuCapabilities &capabilities, ProcessorOf of)
{
    return withProcessor(
        domain, capabilities, [of](GuestProcessor &processor) { return processor.prepare(of); });
}

Result<> updateProcessor(config::DomainConfig &domain, const QemuCapabilities &capabilities)
{
    return withProcessor(domain, capabilities, [](GuestProcessor &processor) { return processor.update(); });
}

} // namespace inn::qemu
