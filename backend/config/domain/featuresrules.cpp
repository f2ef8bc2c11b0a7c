#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/featuresconfig.h"
#include "backend/config/domain/featurestype.h"
#include "backend/config/domain/tuninghelpers.h"
#include "backend/config/errorcodes.h"
#include "backend/xml/report.h"
#include "backend/xml/table.h"

#include <QCoreApplication>

#include <algorithm>

// What libvirt demands of “features” whatever the hypervisor, and what it makes of them at a definition.
namespace inn::config {

namespace {

constexpr qsizetype kVendorIdLength = 12;
constexpr unsigned kFewestRetries = 4095;

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

// libvirt refuses features that it does not know.
void checkKnown(
    const xml::Origin &origin, const char *path, const QStringList &known, const xml::Report &report)
{
    for (const QByteArray &child : writtenChildren(origin, path)) {
        const QString name = QString::fromUtf8(child);
        const QByteArray where = *path ? QByteArray(path) + '/' + child : child;
        if (!known.contains(name))
            report.error(where, tr("There is no feature “%1” here.").arg(name.left(80)), kUnsupported);
    }
}

const QStringList &knownBelow(const QByteArray &folder)
{
    static const auto list
        = [](const char *names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); };
    static const QHash<QByteArray, QStringList> known {
        { "",
            list("acpi apic pae hap viridian privnet hyperv kvm pvspinlock capabilities pmu vmport gic smm "
                 "ioapic hpt "
                 "vmcoreinfo htm nested-hv msrs ccf-assist xen cfpc sbbc ibs tcg") },
        { "hyperv",
            list("relaxed vapic spinlocks vpindex runtime synic stimer reset vendor_id frequencies "
                 "reenlightenment "
                 "tlbflush ipi evmcs avic") },
        { "hyperv/stimer", list("direct") },
        { "kvm", list("hidden hint-dedicated poll-control pv-ipi dirty-ring") },
        { "xen", list("e820_host passthrough") },
    };
    static const QStringList none;
    const auto found = known.constFind(folder);
    return found == known.constEnd() ? none : *found;
}

void checkHyperv(const FeaturesConfig &features, const xml::Report &report)
{
    if (features.hypervSpinlocks == u"on") {
        bool valid = false;
        const QString text = features.hypervSpinlocksRetries.value_or(QString());
        const unsigned retries = text.toUInt(&valid, 0);
        if (!valid)
            report.error(features.hypervSpinlocksRetries ? "hyperv/spinlocks/@retries" : "hyperv/spinlocks",
                tr("The spinlocks need a number of “retries”."));
        else if (retries < kFewestRetries)
            report.error("hyperv/spinlocks/@retries",
                tr("The spinlocks need at least %1 “retries”.").arg(kFewestRetries));
    }
    if (features.hypervVendorId != u"on")
        return;
    const QString vendor = features.hypervVendorIdValue.value_or(QString());
    if (!features.hypervVendorIdValue)
        report.error("hyperv/vendor_id", tr("The “vendor_id” has no “value”; give it one."));
    else if (vendor.toUtf8().size() > kVendorIdLength)
        report.error("hyperv/vendor_id/@value",
            tr("The vendor “%1” is longer than %2 letters.").arg(vendor.left(80)).arg(kVendorIdLength));
    else if (vendor.contains(u','))
        report.error("hyperv/vendor_id/@value", tr("The vendor “%1” cannot contain a comma.").arg(vendor));
}

void checkDirtyRing(const FeaturesConfig &features, const xml::Report &report)
{
    if (features.kvmDirtyRing != u"on")
        return;
    const unsigned size = features.kvmDirtyRingSize.value_or(0);
    if (!features.kvmDirtyRingSize && report.isWritten("kvm/dirty-ring/@size"))
        return; // unreadable, which is told already
    if (size < 1024 || size > 65536 || (size & (size - 1)) != 0)
        report.error(
            "kvm/dirty-ring", tr("The dirty ring needs a “size” that is a power of two from 1024 to 65536."));
}

// A feature that is there without a state is on.
void fillState(std::optional<QString> &state, const FeaturesConfig &features, const char *name)
{
    if (!state && isWrittenWithout(features.origin, name, "state"))
        state = QStringLiteral("on");
}

void applyHypervDefaults(FeaturesConfig &features)
{
    if (!features.hypervMode && isWrittenWithout(features.origin, "hyperv", "mode"))
        features.hypervMode = QStringLiteral("custom");
    if (!features.hypervMode) {
        const auto any = { &features.hypervRelaxed, &features.hypervVapic, &features.hypervSpinlocks,
            &features.hypervVpindex, &features.hypervRuntime, &features.hypervSynic, &features.hypervStimer,
            &features.hypervReset, &features.hypervVendorId, &features.hypervFrequencies,
            &features.hypervReenlightenment, &features.hypervTlbflush, &features.hypervIpi,
            &features.hypervEvmcs, &features.hypervAvic };
        if (std::any_of(any.begin(), any.end(), [](const auto *state) { return state->has_value(); }))
            features.hypervMode = QStringLiteral("custom");
    }
    if (features.hypervSpinlocks != u"on") {
        features.hypervSpinlocksRetries.reset();
    } else if (features.hypervSpinlocksRetries) {
        bool valid = false;
        const unsigned retries = features.hypervSpinlocksRetries->toUInt(&valid, 0);
        if (valid)
            features.hypervSpinlocksRetries = QString::number(retries);
    }
    if (features.hypervVendorId != u"on")
        features.hypervVendorIdValue.reset();
    // Only what is on is stored.
    if (features.hypervStimer != u"on" || features.hypervStimerDirect == u"off")
        features.hypervStimerDirect.reset();
}

void fillCapabilities(FeaturesConfig &features)
{
    if (!features.capabilities)
        return;
    ContainerCapabilitiesConfig &capabilities = *features.capabilities;
    bool any = false;
    for (const xml::Field &field : containerCapabilitiesType().fields()) {
        if (field.steps.empty())
            continue;
        auto &state = *static_cast<std::optional<QString> *>(field.member(&capabilities));
        if (!state && isWrittenWithout(capabilities.origin, field.steps.front().name, "state"))
            state = QStringLiteral("on");
        any = any || state.has_value();
    }
    if (any && !capabilities.policy)
        capabilities.policy = QStringLiteral("default");
    if (!any && capabilities.policy.value_or(QStringLiteral("default")) == u"default")
        features.capabilities.reset();
}

// The amount is in MiB unless it says otherwise.
Scaled tsegOf(const FeaturesConfig &features)
{
    return scale(*features.smmTseg, features.smmTsegUnit, Bytes::mib(1).count);
}

void applyTsegDefaults(FeaturesConfig &features)
{
    if (features.smm != u"on" || !features.smmTseg) {
        features.smmTseg.reset();
        features.smmTsegUnit.reset();
        return;
    }
    const Scaled tseg = tsegOf(features);
    if (!tseg.bytes)
        return;
    QString unit;
    features.smmTseg = prettyAmount(*tseg.bytes, &unit);
    features.smmTsegUnit = unit;
}

void dropEmpty(std::optional<Bytes> &amount)
{
    if (amount && amount->count == 0)
        amount.reset();
    if (amount)
        amount = Bytes::kib(amount->count / 1024 + (amount->count % 1024 != 0));
}

} // namespace

void checkContainerCapabilities(const ContainerCapabilitiesConfig &capabilities, xml::Report &report)
{
    QStringList known;
    for (const xml::Field &field : containerCapabilitiesType().fields()) {
        if (!field.steps.empty())
            known << QString::fromUtf8(field.steps.front().name);
    }
    checkKnown(capabilities.origin, "", known, report);
}

void checkFeatures(const FeaturesConfig &features, xml::Report &report)
{
    for (const char *folder : { "", "hyperv", "kvm", "xen" })
        checkKnown(features.origin, folder, knownBelow(folder), report);
    if (features.hypervStimer == u"on")
        checkKnown(features.origin, "hyperv/stimer", knownBelow("hyperv/stimer"), report);
    checkHyperv(features, report);
    checkDirtyRing(features, report);
    if (features.smm.value_or(QStringLiteral("on")) != u"on" || !features.smmTseg)
        return;
    if (const Scaled tseg = tsegOf(features); !tseg.bytes)
        report.error("smm/tseg", tr("The amount has an unknown unit or is too large."), tseg.libvirtCode);
}

void applyFeaturesDefaults(DomainConfig &domain)
{
    if (!domain.features)
        return;
    FeaturesConfig &features = *domain.features;
    fillState(features.hap, features, "hap");
    fillState(features.pvspinlock, features, "pvspinlock");
    fillState(features.pmu, features, "pmu");
    fillState(features.vmport, features, "vmport");
    fillState(features.vmcoreinfo, features, "vmcoreinfo");
    fillState(features.smm, features, "smm");
    if (!features.smm && features.smmTseg)
        features.smm = QStringLiteral("on");
    applyTsegDefaults(features);
    applyHypervDefaults(features);
    if (features.kvmDirtyRing != u"on")
        features.kvmDirtyRingSize.reset();
    if (features.xenPassthrough != u"on")
        features.xenPassthroughMode.reset();
    fillCapabilities(features);
    dropEmpty(features.hptMaxPageSize);
    dropEmpty(features.tcgTbCache);
    if (features == FeaturesConfig())
        domain.features.reset();
}

} // namespace inn::config
