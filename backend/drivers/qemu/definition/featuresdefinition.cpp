#include "backend/drivers/qemu/definition/featuresdefinition.h"

#include "backend/config/domain/tuninghelpers.h"
#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <QCoreApplication>

namespace inn::qemu {

namespace {

QString tr(const char *message)
{
    return QCoreApplication::translate("inn::qemu::Definition", message);
}

void refuse(const xml::Report &report, const QByteArray &feature, const config::DomainConfig &domain)
{
    report.error("features/" + feature,
        tr("The feature “%1” is not possible on the machine “%2” of “%3”.")
            .arg(QString::fromUtf8(feature), text(domain.os.machine), text(domain.os.arch)),
        kUnsupported);
}

void checkPowerOnly(
    const config::DomainConfig &domain, const config::FeaturesConfig &features, const xml::Report &report)
{
    if (isPSeries(domain))
        return;
    const std::pair<bool, const char *> all[] { { features.hptResizing || features.hptMaxPageSize, "hpt" },
        { features.htm.has_value(), "htm" }, { features.nestedHv.has_value(), "nested-hv" },
        { features.ccfAssist.has_value(), "ccf-assist" }, { features.cfpc.has_value(), "cfpc" },
        { features.sbbc.has_value(), "sbbc" }, { features.ibs.has_value(), "ibs" } };
    for (const auto &[isThere, name] : all) {
        if (isThere)
            refuse(report, name, domain);
    }
}

void checkTseg(
    const config::DomainConfig &domain, const config::FeaturesConfig &features, const xml::Report &report)
{
    if (!is(features.smm, u"on") || !features.smmTseg)
        return;
    if (!isQ35(domain))
        refuse(report, "smm/tseg", domain);
    else if (const config::Scaled tseg
             = config::scale(*features.smmTseg, features.smmTsegUnit, Bytes::mib(1).count);
             tseg.bytes.value_or(0) % Bytes::mib(1).count != 0)
        report.error("features/smm/tseg", tr("The amount must be a multiple of 1 MiB."), kUnsupported);
}

void checkTranslationCache(
    const config::DomainConfig &domain, const config::FeaturesConfig &features, const xml::Report &report)
{
    if (!features.tcgTbCache || features.tcgTbCache->count == 0)
        return;
    if (!is(domain.type, u"qemu"))
        report.error(
            "features/tcg", tr("Memory for translated code is only for the type “qemu”."), kUnsupported);
    else if (features.tcgTbCache->toKib() % 1024 != 0)
        report.error("features/tcg/tb-cache", tr("The amount must be a multiple of 1 MiB."), kUnsupported);
}

} // namespace

void completeFeatures(config::DomainConfig &domain)
{
    const bool isWritten = domain.features && domain.features->gicVersion;
    if (isWritten || !isArmVirt(domain))
        return;
    if (!domain.features)
        domain.features.emplace();
    domain.features->gicVersion = QStringLiteral("2");
}

void checkFeatures(
    const config::DomainConfig &domain, const QemuCapabilities &capabilities, const xml::Report &report)
{
    if (!domain.features)
        return;
    const config::FeaturesConfig &features = *domain.features;
    checkPowerOnly(domain, features, report);
    checkTseg(domain, features, report);
    checkTranslationCache(domain, features, report);
    if (features.ioapicDriver && !isX86(domain))
        refuse(report, "ioapic", domain);
    if ((features.gicVersion || report.isWritten("features/gic")) && !isArmVirt(domain))
        refuse(report, "gic", domain);
    if (features.vmport && !isI440fx(domain) && !isQ35(domain) && !is(domain.os.machine, u"isapc"))
        refuse(report, "vmport", domain);
    if (is(features.vmcoreinfo, u"on") && !capabilities.hasDevice(QStringLiteral("vmcoreinfo")))
        refuse(report, "vmcoreinfo", domain);
    if (features.apic && features.apic->eoi && !isX86(domain))
        refuse(report, "apic/@eoi", domain);
    if (features.pvspinlock && !isX86(domain))
        refuse(report, "pvspinlock", domain);
    if (features.hypervMode && !isX86(domain) && !isArmVirt(domain))
        refuse(report, "hyperv", domain);
    if (is(features.pmu, u"off") && isPpc64(domain))
        refuse(report, "pmu", domain);
}

} // namespace inn::qemu
