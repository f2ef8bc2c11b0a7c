// The processor the guest sees.

#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/arguments.h"
#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <QRegularExpression>

namespace inn::qemu {

namespace {

// Words that stand between commas and equal signs.
bool isPlainWord(const QString &word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9_.+-]*$"));
    return plain.match(word).hasMatch();
}

// A value may have spaces, but nothing that ends it.
bool isPlainValue(const QString &value)
{
    return !value.contains(u',') && !value.contains(u'=');
}

// libvirt's names of features are older than QEMU's.
QString featureName(const QString &name)
{
    if (name == u"pclmuldq")
        return QStringLiteral("pclmulqdq");
    return QString(name).replace(u'_', u'-');
}

// Features that libvirt knows and QEMU has no property for: they are off anyway.
bool isNeverThere(const QString &name)
{
    static const QStringList names { QStringLiteral("pconfig"), QStringLiteral("osxsave"),
        QStringLiteral("ospke"), QStringLiteral("cmt"), QStringLiteral("mbm-total"),
        QStringLiteral("mbm-local") };
    return names.contains(name);
}

Result<QString> cpuFeatures(const BuildContext &context)
{
    QString list;
    for (const config::CpuFeatureConfig &feature : context.domain.cpu->features) {
        const QString name = text(feature.name);
        if (!isPlainWord(name))
            return invalid(
                translated("“%1” names a CPU feature “%2” that cannot exist.").arg(context.name(), name));
        // Decided before, but where the guest takes all there is.
        if (is(feature.policy, u"optional"))
            continue;
        const bool off = is(feature.policy, u"disable") || is(feature.policy, u"forbid");
        if (off && isNeverThere(featureName(name)))
            continue;
        list += u',' + featureName(name) + (off ? QStringLiteral("=off") : QStringLiteral("=on"));
    }
    return list;
}

QString timerFeatures(const config::DomainConfig &domain)
{
    QString list;
    if (const Text clock = timerPresence(domain, u"kvmclock"))
        list += QStringLiteral(",kvmclock=") + onOff(clock);
    if (is(timerPresence(domain, u"hypervclock"), u"yes"))
        list += QStringLiteral(",hv-time=on");
    for (const config::TimerConfig &timer : domain.timers) {
        if (is(timer.name, u"tsc") && timer.frequency.value_or(0) > 0)
            list += QStringLiteral(",tsc-frequency=%1").arg(*timer.frequency);
        if (is(timer.name, u"armvtimer") && is(timer.tickpolicy, u"delay"))
            list += QStringLiteral(",kvm-no-adjvtime=off");
        if (is(timer.name, u"armvtimer") && is(timer.tickpolicy, u"discard"))
            list += QStringLiteral(",kvm-no-adjvtime=on");
    }
    return list;
}

Result<QString> spinlocks(const BuildContext &context, const config::FeaturesConfig &features)
{
    bool valid = true;
    const uint retries
        = features.hypervSpinlocksRetries ? features.hypervSpinlocksRetries->toUInt(&valid, 0) : 0x1fff;
    if (!valid || retries < 0xfff) {
        return invalid(
            translated("“%1” has too few Hyper-V spinlock retries; at least 4095.").arg(context.name()));
    }
    return QStringLiteral(",hv-spinlocks=") + hex(retries);
}

Result<QString> windowsFeatures(const BuildContext &context, const config::FeaturesConfig &features)
{
    QString list;
    if (is(features.hypervMode, u"passthrough"))
        list += QStringLiteral(",hv-passthrough=on");
    const auto add = [&list](const char *name, const Text &value) {
        if (is(value, u"on"))
            list += QStringLiteral(",hv-%1=on").arg(QLatin1StringView(name));
    };
    add("relaxed", features.hypervRelaxed);
    add("vapic", features.hypervVapic);
    if (is(features.hypervSpinlocks, u"on")) {
        TRY_ASSIGN(const QString option, spinlocks(context, features));
        list += option;
    }
    add("vpindex", features.hypervVpindex);
    add("runtime", features.hypervRuntime);
    add("synic", features.hypervSynic);
    add("stimer", features.hypervStimer);
    if (is(features.hypervStimer, u"on"))
        add("stimer-direct", features.hypervStimerDirect);
    add("reset", features.hypervReset);
    if (is(features.hypervVendorId, u"on")) {
        const QString vendor = text(features.hypervVendorIdValue);
        if (!isPlainValue(vendor)) {
            return invalid(translated("The Hyper-V vendor “%1” of “%2” has a character that is not allowed.")
                               .arg(vendor, context.name()));
        }
        list += QStringLiteral(",hv-vendor-id=") + vendor;
    }
    add("frequencies", features.hypervFrequencies);
    add("reenlightenment", features.hypervReenlightenment);
    add("tlbflush", features.hypervTlbflush);
    add("ipi", features.hypervIpi);
    add("evmcs", features.hypervEvmcs);
    add("avic", features.hypervAvic);
    return list;
}

QString kvmFeatures(const config::FeaturesConfig &features)
{
    QString list;
    if (is(features.kvmHidden, u"on"))
        list += QStringLiteral(",kvm=off");
    if (is(features.kvmHintDedicated, u"on"))
        list += QStringLiteral(",kvm-hint-dedicated=on");
    if (is(features.kvmPollControl, u"on"))
        list += QStringLiteral(",kvm-poll-control=on");
    if (is(features.kvmPvIpi, u"off"))
        list += QStringLiteral(",kvm-pv-ipi=off");
    return list;
}

// What the element “features” asks of the processor.
Result<QString> machineFeatures(const BuildContext &context)
{
    const config::DomainConfig &domain = context.domain;
    const config::FeaturesConfig features = domain.features.value_or(config::FeaturesConfig {});
    QString list;
    if (features.apic && features.apic->eoi)
        list += QStringLiteral(",kvm-pv-eoi=") + onOff(features.apic->eoi);
    if (features.pvspinlock)
        list += QStringLiteral(",kvm-pv-unhalt=") + onOff(features.pvspinlock);
    TRY_ASSIGN(const QString windows, windowsFeatures(context, features));
    list += windows;
    for (const config::PanicConfig &panic : domain.panics) {
        if (is(panic.model, u"hyperv")) {
            list += QStringLiteral(",hv-crash=on");
            break;
        }
    }
    list += kvmFeatures(features);
    if (features.pmu && !is(domain.os.arch, u"ppc64") && !is(domain.os.arch, u"ppc64le"))
        list += QStringLiteral(",pmu=") + onOff(features.pmu);
    return list;
}

QString cacheFeatures(const config::CpuConfig &cpu)
{
    QString list;
    if (is(cpu.cacheMode, u"emulate"))
        list += QStringLiteral(",l3-cache=on");
    if (is(cpu.cacheMode, u"passthrough"))
        list += QStringLiteral(",host-cache-info=on");
    if (!is(cpu.cacheMode, u"passthrough") && cpu.cacheMode && cpu.takesWhatIsThere())
        list += QStringLiteral(",host-cache-info=off");
    if (is(cpu.cacheMode, u"passthrough") || is(cpu.cacheMode, u"disable"))
        list += QStringLiteral(",l3-cache=off");
    if (is(cpu.maxPhysAddrMode, u"passthrough"))
        list += QStringLiteral(",host-phys-bits=on");
    if (is(cpu.maxPhysAddrMode, u"emulate") && cpu.maxPhysAddrBits)
        list += QStringLiteral(",phys-bits=%1").arg(*cpu.maxPhysAddrBits);
    return list;
}

Result<QString> hostModel(const BuildContext &context)
{
    if (isKvm(context.domain))
        return QStringLiteral("host");
    return unsupported(
        translated("“%1” asks for the host's CPU, which needs KVM; choose the CPU mode “maximum”.")
            .arg(context.name()));
}

Result<QString> customModel(const BuildContext &context)
{
    const QString model = text(context.domain.cpu->model);
    if (!isPlainWord(model))
        return invalid(
            translated("“%1” names a CPU model “%2” that cannot exist.").arg(context.name(), model));
    // At least this one: all that is there.
    if (is(context.domain.cpu->match, u"minimum"))
        return isKvm(context.domain) ? QStringLiteral("host") : QStringLiteral("max");
    const auto &known = context.capabilities.tcgCpus;
    const bool found = known.empty()
        || std::any_of(
            known.begin(), known.end(), [&](const CpuModelInfo &info) { return info.name == model; });
    if (!found) {
        return unsupported(translated("The emulator “%1” knows no CPU model “%2”, which “%3” asks for.")
                               .arg(context.capabilities.binary, model, context.name()));
    }
    return model;
}

Result<QString> cpuModel(const BuildContext &context)
{
    const config::CpuConfig &cpu = *context.domain.cpu;
    const QString mode = cpu.modeOr("custom");
    if (mode == u"custom")
        return customModel(context);
    QString model;
    if (mode == u"maximum") {
        model = QStringLiteral("max");
    } else if (mode == u"host-passthrough") {
        TRY_ASSIGN(model, hostModel(context));
    } else if (mode == u"host-model") {
        // A model was chosen before (processors/guestprocessor.h), unless nobody here can name one.
        return isKvm(context.domain) ? QStringLiteral("host") : QStringLiteral("max");
    } else {
        return unsupported(translated("“%1” asks for an unknown CPU mode “%2”.").arg(context.name(), mode));
    }
    // The 32-bit emulator's processor cannot leave out what cannot migrate.
    if (cpu.migratable && context.capabilities.architecture != u"i386")
        model += QStringLiteral(",migratable=") + onOff(cpu.migratable);
    return model;
}

Result<QString> vendorFeature(const BuildContext &context)
{
    const Text vendor = context.domain.cpu->modelVendorId;
    if (!vendor)
        return QString();
    if (!isPlainValue(*vendor)) {
        return invalid(translated("The CPU vendor “%1” of “%2” has a character that is not allowed.")
                           .arg(*vendor, context.name()));
    }
    return QStringLiteral(",vendor=") + *vendor;
}

} // namespace

Result<> addCpu(const BuildContext &context)
{
    const config::DomainConfig &domain = context.domain;
    TRY_ASSIGN(const QString machine, machineFeatures(context));
    const QString features = timerFeatures(domain) + machine;
    const bool isNamed = domain.cpu && (domain.cpu->modeOr("custom") != u"custom" || domain.cpu->model);
    if (!isNamed) {
        const bool is32 = is(domain.os.arch, u"i686");
        if (!features.isEmpty() && isX86(domain))
            context.add(QStringLiteral("-cpu"),
                (is32 ? QStringLiteral("qemu32") : QStringLiteral("qemu64")) + features);
        return {};
    }
    TRY_ASSIGN(const QString model, cpuModel(context));
    TRY_ASSIGN(const QString vendor, vendorFeature(context));
    TRY_ASSIGN(const QString own, cpuFeatures(context));
    context.add(QStringLiteral("-cpu"), model + vendor + own + features + cacheFeatures(*domain.cpu));
    return {};
}

} // namespace inn::qemu
