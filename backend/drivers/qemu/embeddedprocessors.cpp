// Comparing processors with this computer's.

#include "backend/config/domain/cputype.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/documents.h"
#include "backend/drivers/qemu/embeddedconnection.h"
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

Result<api::CpuMatch> compareWithHost(const QByteArray &xml, api::CompareCpuFlags flags)
{
    const ProcessorMap *map = ProcessorMap::installed();
    if (!map)
        return noTable();
    TRY_ASSIGN(const config::CpuConfig wanted, readProcessor(xml));
    const ProcessorChoice choice(*map);
    TRY_ASSIGN(config::CpuConfig host, choice.describe(hostProcessorData(), ProcessorChoice::Of::Host));
    host.arch = QStringLiteral("x86_64");
    TRY_ASSIGN(const ProcessorMatch match, choice.compare(host, wanted));
    if (match.match == api::CpuMatch::Incompatible && flags.testFlag(api::CompareCpuFlag::FailIncompatible)) {
        return refused(ErrorCode::Unsupported, kIncompatible,
            tr("the CPU is incompatible with host CPU: %1").arg(match.reason));
    }
    return match.match;
}

Result<QByteArray> commonProcessor(const std::vector<QByteArray> &documents, api::BaselineCpuFlags flags)
{
    const ProcessorMap *map = ProcessorMap::installed();
    if (!map)
        return noTable();
    if (documents.empty())
        return refused(ErrorCode::InvalidConfig, config::kInvalidArgument, tr("no CPUs given"));
    std::vector<config::CpuConfig> processors;
    for (const QByteArray &document : documents) {
        TRY_ASSIGN(config::CpuConfig cpu, readProcessor(document));
        if (!cpu.arch)
            return refused(ErrorCode::InvalidConfig, config::kXml, tr("Missing CPU architecture"));
        processors.push_back(std::move(cpu));
    }
    const ProcessorChoice choice(*map);
    BaselineLimits limits;
    limits.onlyMigratable = flags.testFlag(api::BaselineCpuFlag::Migratable);
    TRY_ASSIGN(config::CpuConfig cpu, choice.baseline(processors, limits));
    // What QEMU has no name for.
    static const QStringList kUnknown { QStringLiteral("cmt"), QStringLiteral("mbm_total"),
        QStringLiteral("mbm_local"), QStringLiteral("osxsave"), QStringLiteral("ospke") };
    std::erase_if(cpu.features, [](const config::CpuFeatureConfig &each) {
        return kUnknown.contains(each.name.value_or(QString()));
    });
    if (flags.testFlag(api::BaselineCpuFlag::ExpandFeatures))
        TRY(choice.expand(cpu));
    cpu.signatureFamily.reset();
    cpu.signatureModel.reset();
    cpu.signatureStepping.reset();
    return xml::writeDocument(config::cpuDocumentType(), &cpu);
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

} // namespace inn::qemu
