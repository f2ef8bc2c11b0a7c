#include "backend/migration/processors.h"

#include "backend/api/migration.h"
#include "backend/base/translated.h"
#include "backend/config/domain/cputype.h"
#include "backend/config/words.h"
#include "backend/migration/moveplan.h"
#include "backend/xml/reader.h"
#include "backend/xml/writer.h"

#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>

namespace inn::migration {

namespace {

config::CpuFeatureConfig feature(const config::CpuFeatureConfig &from)
{
    config::CpuFeatureConfig made;
    made.name = from.name;
    made.policy = from.policy;
    return made;
}

QSet<QString> namesOf(const config::CpuConfig &cpu)
{
    QSet<QString> names;
    for (const config::CpuFeatureConfig &each : cpu.features) {
        const bool isAbsent = config::is(each.policy, u"disable") || config::is(each.policy, u"forbid");
        if (each.name && !isAbsent && !config::is(each.policy, u"optional"))
            names.insert(*each.name);
    }
    return names;
}

} // namespace

QByteArray processorDocument(const config::CpuConfig &cpu, const QString &architecture)
{
    config::CpuConfig made;
    const bool isHosts = cpu.arch.has_value();
    if (isHosts || cpu.mode == u"custom" || !cpu.mode) {
        made.model = cpu.model;
        made.modelFallback = cpu.modelFallback;
    }
    if (isHosts)
        made.arch = architecture.isEmpty() ? cpu.arch : architecture;
    else {
        made.mode = cpu.mode.value_or(QStringLiteral("custom"));
        made.match = cpu.match.value_or(QStringLiteral("exact"));
    }
    made.vendor = cpu.vendor;
    for (const config::CpuFeatureConfig &each : cpu.features)
        made.features.push_back(feature(each));
    return xml::writeDocument(config::cpuDocumentType(), &made);
}

QByteArray hostModelDocument(const config::DomainCapabilitiesConfig &capabilities)
{
    for (const config::CpuModeCapabilityConfig &mode : capabilities.cpuModes) {
        if (!config::is(mode.name, u"host-model") || !config::is(mode.supported, u"yes")
            || mode.models.empty())
            continue;
        config::CpuConfig made;
        made.mode = QStringLiteral("custom");
        made.match = QStringLiteral("exact");
        made.model = mode.models.front().name;
        made.modelFallback = QStringLiteral("forbid");
        made.vendor = mode.vendor;
        for (const config::CpuFeatureConfig &each : mode.features)
            made.features.push_back(feature(each));
        return made.model ? xml::writeDocument(config::cpuDocumentType(), &made) : QByteArray();
    }
    return {};
}

Result<> useProcessor(config::DomainConfig &guest, const QByteArray &document)
{
    config::CpuConfig chosen;
    TRY(xml::readDocument(config::cpuDocumentType(), &chosen, document, nullptr));
    if (!guest.cpu)
        guest.cpu.emplace();
    config::CpuConfig &cpu = *guest.cpu;
    cpu.mode = chosen.mode.value_or(QStringLiteral("custom"));
    cpu.match = chosen.match.value_or(QStringLiteral("exact"));
    cpu.check.reset();
    cpu.migratable.reset();
    cpu.model = chosen.model;
    cpu.modelFallback = chosen.modelFallback;
    cpu.modelVendorId.reset();
    cpu.vendor = chosen.vendor;
    cpu.features.clear();
    for (const config::CpuFeatureConfig &each : chosen.features)
        cpu.features.push_back(feature(each));
    return {};
}

void useDefinedProcessor(config::DomainConfig &running, const config::DomainConfig &definition)
{
    if (!running.cpu || !definition.cpu)
        return;
    const config::CpuConfig &from = *definition.cpu;
    // Chosen when it started: only the running document says which one.
    if (config::is(from.mode, u"host-model") || config::is(from.match, u"minimum"))
        return;
    config::CpuConfig &to = *running.cpu;
    to.mode = from.mode;
    to.match = from.match;
    to.check = from.check;
    to.migratable = from.migratable;
    to.model = from.model;
    to.modelFallback = from.modelFallback;
    to.modelVendorId = from.modelVendorId;
    to.vendor = from.vendor;
    to.features.clear();
    for (const config::CpuFeatureConfig &each : from.features)
        to.features.push_back(feature(each));
}

bool isSameProcessor(const config::CpuConfig &left, const config::CpuConfig &right)
{
    return left.model == right.model && left.vendor == right.vendor && namesOf(left) == namesOf(right);
}

QStringList featuresInProblem(const QString &problem)
{
    static const QRegularExpression list(QStringLiteral(
        "does not provide required features: ([a-z0-9][a-z0-9._-]*(?:, *[a-z0-9][a-z0-9._-]*)*)"));
    const auto found = list.match(problem);
    QStringList features = found.captured(1).split(u',', Qt::SkipEmptyParts);
    for (QString &feature : features)
        feature = feature.trimmed();
    return features;
}

QStringList missingFeatures(const config::CpuConfig &wanted, const config::CpuConfig &offered)
{
    QStringList missing = (namesOf(wanted) - namesOf(offered)).values();
    missing.sort();
    return missing;
}

namespace {

// Asks for the common processor in the two ways there are.
class CommonProcessor : public QObject
{
public:
    explicit CommonProcessor(api::Connection &connection)
        : QObject(&connection)
        , m_connection(connection)
    {
    }
    [[nodiscard]] TaskScope &taskScope() { return m_scope; }
    QFuture<Result<QByteArray>> find(HostFactsPtr source, HostFactsPtr destination, GuestFactsPtr guest);

private:
    api::Connection &m_connection;
    TaskScope m_scope;
};

QFuture<Result<QByteArray>> CommonProcessor::find(
    HostFactsPtr source, HostFactsPtr destination, GuestFactsPtr guest)
{
    const auto leaving = qScopeGuard([this] { deleteLater(); });
    const api::BaselineCpuFlags flags = api::BaselineCpuFlag::Migratable;
    if (source->hostModel.isKnown() && destination->hostModel.isKnown()) {
        api::HypervisorChoice choice;
        choice.architecture = guest->config.os.arch.value_or(guest->info.architecture);
        choice.virtType = guest->config.type.value_or(guest->info.virtType);
        const std::vector<QByteArray> models { *source->hostModel, *destination->hostModel };
        auto common = co_await m_connection.baselineHypervisorCpu(choice, models, flags);
        if (common)
            co_return *common;
    }
    std::vector<QByteArray> processors;
    for (const HostFacts *host : { source.get(), destination.get() }) {
        if (host->capabilities.isKnown() && host->capabilities->host.cpu) {
            const config::CpuConfig &cpu = *host->capabilities->host.cpu;
            processors.push_back(processorDocument(cpu, cpu.arch.value_or(QString())));
        }
    }
    if (processors.size() < 2) {
        co_return Error { ErrorCode::Unsupported,
            translated("“%1” and “%2” do not both tell which processor they have; choose one by hand.")
                .arg(source->name(), destination->name()) };
    }
    auto common = co_await m_connection.baselineCpu(processors, flags);
    if (!common)
        co_return common.error().wrapped(translated("No processor was found that “%1” and “%2” both offer.")
                                             .arg(source->name(), destination->name()));
    co_return *common;
}

} // namespace

QFuture<Result<QByteArray>> commonProcessor(api::Connection &destination, HostFactsPtr sourceFacts,
    HostFactsPtr destinationFacts, GuestFactsPtr guest)
{
    auto *finder = new CommonProcessor(destination); // goes by itself
    return finder->find(std::move(sourceFacts), std::move(destinationFacts), std::move(guest));
}

} // namespace inn::migration
