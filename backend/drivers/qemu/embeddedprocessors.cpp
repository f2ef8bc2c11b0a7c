// Comparing processors with this computer's.

#include "backend/config/domain/cputype.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/documents.h"
#include "backend/drivers/qemu/embeddedconnection.h"
#include "backend/drivers/qemu/processors/guestprocessor.h"
#include "backend/drivers/qemu/processors/processorchoice.h"
#include "backend/xml/reader.h"
#include "backend/xml/report.h"
#include "backend/xml/writer.h"

#include <QCoreApplication>

namespace inn::qemu {

namespace {

constexpr int kIncompatible = 91; // VIR_ERR_CPU_INCOMPATIBLE

QString tr(const char *text)
{
    return QCoreApplication::translate("inn::qemu::Processors", text);
}

Error refused(ErrorCode code, int number, const QString &sentence)
{
    Error error { code, sentence };
    error.libvirtCode = number;
    return error;
}

Error noTable()
{
    return refused(ErrorCode::Unsupported, config::kNoSupport,
        tr("Processors cannot be compared without libvirt’s table of them; install the package “libvirt0”."));
}

Result<config::CpuConfig> readProcessor(const QByteArray &xml)
{
    config::CpuConfig cpu;
    xml::Issues issues;
    TRY(xml::readDocument(config::cpuDocumentType(), &cpu, xml, &issues));
    xml::check(config::cpuDocumentType(), &cpu, issues);
    TRY(firstError(issues));
    config::applyCpuDocumentDefaults(cpu);
    return cpu;
}

Result<api::CpuMatch> compareWith(
    const config::CpuConfig &present, const QByteArray &xml, api::CompareCpuFlags flags)
{
    TRY_ASSIGN(const config::CpuConfig wanted, readProcessor(xml));
    const ProcessorChoice choice(*ProcessorMap::installed());
    TRY_ASSIGN(const ProcessorMatch match, choice.compare(present, wanted));
    if (match.match == api::CpuMatch::Incompatible && flags.testFlag(api::CompareCpuFlag::FailIncompatible)) {
        return refused(ErrorCode::Unsupported, kIncompatible,
            tr("the CPU is incompatible with host CPU: %1").arg(match.reason));
    }
    return match.match;
}

Result<api::CpuMatch> compareWithHost(const QByteArray &xml, api::CompareCpuFlags flags)
{
    const ProcessorMap *map = ProcessorMap::installed();
    if (!map)
        return noTable();
    const ProcessorChoice choice(*map);
    TRY_ASSIGN(config::CpuConfig host, choice.describe(hostProcessorData(), ProcessorChoice::Of::Host));
    host.arch = QStringLiteral("x86_64");
    return compareWith(host, xml, flags);
}

enum class Kind { Hosts, Any };

Result<std::vector<config::CpuConfig>> readProcessors(const std::vector<QByteArray> &documents, Kind kind)
{
    if (documents.empty())
        return refused(ErrorCode::InvalidConfig, config::kInvalidArgument, tr("no CPUs given"));
    std::vector<config::CpuConfig> processors;
    for (const QByteArray &document : documents) {
        TRY_ASSIGN(config::CpuConfig cpu, readProcessor(document));
        if (kind == Kind::Hosts && !cpu.arch)
            return refused(ErrorCode::InvalidConfig, config::kXml, tr("Missing CPU architecture"));
        processors.push_back(std::move(cpu));
    }
    return processors;
}

Result<QByteArray> written(config::CpuConfig cpu, api::BaselineCpuFlags flags)
{
    if (flags.testFlag(api::BaselineCpuFlag::ExpandFeatures))
        TRY(ProcessorChoice(*ProcessorMap::installed()).expand(cpu));
    cpu.signatureFamily.reset();
    cpu.signatureModel.reset();
    cpu.signatureStepping.reset();
    return xml::writeDocument(config::cpuDocumentType(), &cpu);
}

Result<QByteArray> commonProcessor(const std::vector<QByteArray> &documents, api::BaselineCpuFlags flags)
{
    const ProcessorMap *map = ProcessorMap::installed();
    if (!map)
        return noTable();
    TRY_ASSIGN(const std::vector<config::CpuConfig> processors, readProcessors(documents, Kind::Hosts));
    BaselineLimits limits;
    limits.onlyMigratable = flags.testFlag(api::BaselineCpuFlag::Migratable);
    TRY_ASSIGN(config::CpuConfig cpu, ProcessorChoice(*map).baseline(processors, limits));
    // What QEMU has no name for.
    static const QStringList kUnknown { QStringLiteral("cmt"), QStringLiteral("mbm_total"),
        QStringLiteral("mbm_local"), QStringLiteral("osxsave"), QStringLiteral("ospke") };
    std::erase_if(cpu.features, [](const config::CpuFeatureConfig &each) {
        return kUnknown.contains(each.name.value_or(QString()));
    });
    return written(std::move(cpu), flags);
}

// What an emulator offers its guests.
struct Offer
{
    const std::vector<CpuModelInfo> &models;
    const EmulatorProcessor &best;
    QString emulator;
    const char *virtType;
};

Offer offerOf(const QemuCapabilities &emulator, bool withKvm)
{
    if (withKvm)
        return { emulator.kvmCpus, emulator.kvmProcessor, emulator.binary, "kvm" };
    return { emulator.tcgCpus, emulator.tcgProcessor, emulator.binary, "qemu" };
}

Result<> refuseForeign(const QString &architecture, const char *sentence)
{
    if (architecture == u"x86_64" || architecture == u"i686")
        return {};
    return refused(ErrorCode::Unsupported, config::kOperationUnsupported, tr(sentence).arg(architecture));
}

Result<api::CpuMatch> compareWithOffer(const Offer &offer, const QByteArray &xml, api::CompareCpuFlags flags)
{
    const ProcessorMap *map = ProcessorMap::installed();
    if (!map)
        return noTable();
    if (!offer.best.isKnown()) {
        return refused(ErrorCode::Unsupported, config::kOperationUnsupported,
            tr("QEMU '%1' does not support reporting CPU model for virttype '%2'")
                .arg(offer.emulator, QLatin1String(offer.virtType)));
    }
    const ProcessorChoice choice(*map);
    TRY_ASSIGN(config::CpuConfig best,
        choice.describe(choice.dataOf(offer.best, false), ProcessorChoice::Of::Guest, &offer.models));
    best.arch = QStringLiteral("x86_64");
    return compareWith(best, xml, flags);
}

Result<QByteArray> commonProcessorOf(
    const Offer &offer, const std::vector<QByteArray> &documents, api::BaselineCpuFlags flags)
{
    const ProcessorMap *map = ProcessorMap::installed();
    if (!map)
        return noTable();
    TRY_ASSIGN(const std::vector<config::CpuConfig> processors, readProcessors(documents, Kind::Any));
    if (offer.models.empty()) {
        return refused(ErrorCode::Unsupported, config::kOperationUnsupported,
            tr("QEMU '%1' does not support any CPU models for virttype '%2'")
                .arg(offer.emulator, QLatin1String(offer.virtType)));
    }
    const bool onlyMigratable = flags.testFlag(api::BaselineCpuFlag::Migratable);
    BaselineLimits limits;
    limits.models = &offer.models;
    if (offer.best.isKnown()) {
        limits.features = offer.best.known; // also what it lacks, as libvirt does
        if (onlyMigratable) {
            limits.features->removeIf(
                [&](const QString &name) { return offer.best.notMigratable.contains(name); });
        }
    }
    limits.onlyMigratable = onlyMigratable && !limits.features;
    TRY_ASSIGN(config::CpuConfig cpu, ProcessorChoice(*map).baseline(processors, limits));
    cpu.modelFallback = QStringLiteral("forbid");
    return written(std::move(cpu), flags);
}

} // namespace

QFuture<Result<api::CpuMatch>> EmbeddedConnection::compareCpu(QByteArray xml, api::CompareCpuFlags flags)
{
    return ready<api::CpuMatch>(compareWithHost(xml, flags));
}

QFuture<Result<QByteArray>> EmbeddedConnection::baselineCpu(
    std::vector<QByteArray> documents, api::BaselineCpuFlags flags)
{
    return ready<QByteArray>(commonProcessor(documents, flags));
}

QFuture<Result<api::CpuMatch>> EmbeddedConnection::compareHypervisorCpu(
    api::HypervisorChoice hypervisor, QByteArray xml, api::CompareCpuFlags flags)
{
    auto chosen = co_await chosenEmulator(std::move(hypervisor));
    if (!chosen)
        co_return chosen.error();
    CO_TRY(refuseForeign(chosen->architecture,
        QT_TRANSLATE_NOOP(
            "inn::qemu::Processors", "comparing with the hypervisor CPU is not supported for arch %1")));
    co_return compareWithOffer(offerOf(*chosen->capabilities, chosen->withKvm), xml, flags);
}

QFuture<Result<QByteArray>> EmbeddedConnection::baselineHypervisorCpu(
    api::HypervisorChoice hypervisor, std::vector<QByteArray> documents, api::BaselineCpuFlags flags)
{
    auto chosen = co_await chosenEmulator(std::move(hypervisor));
    if (!chosen)
        co_return chosen.error();
    CO_TRY(refuseForeign(chosen->architecture,
        QT_TRANSLATE_NOOP(
            "inn::qemu::Processors", "computing baseline hypervisor CPU is not supported for arch %1")));
    co_return commonProcessorOf(offerOf(*chosen->capabilities, chosen->withKvm), documents, flags);
}

QFuture<Result<QByteArray>> EmbeddedConnection::withHostsProcessor(QByteArray document)
{
    CO_TRY_ASSIGN(config::DomainConfig domain, config::readDomain(document));
    api::HypervisorChoice hypervisor;
    hypervisor.emulator = domain.emulator.value_or(QString());
    hypervisor.architecture = domain.os.arch.value_or(QString());
    hypervisor.virtType = domain.type.value_or(QString());
    auto chosen = co_await chosenEmulator(hypervisor);
    if (!chosen)
        co_return chosen.error();
    const std::optional<config::CpuConfig> before = domain.cpu;
    CO_TRY(updateProcessor(domain, *chosen->capabilities));
    co_return domain.cpu == before ? document : config::writeDomain(domain);
}

} // namespace inn::qemu
