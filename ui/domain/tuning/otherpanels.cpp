// Limits of memory, of one disk and of one network card.

#include "backend/config/domain/domainconfig.h"
#include "ui/domain/tuning/tuningcalls.h"
#include "ui/domain/tuning/tuningpanels.h"

namespace inn::ui {

namespace {

using Unit = TuningField::Unit;
using api::DeviceScope;
using api::Tuning;
using api::TypedParameters;

constexpr const char *kPeriod = "stats_period";

// How often the balloon asks the guest; only the document says it.
TuningPanel::Read periodReader(const DomainPtr &machine)
{
    return [machine](DeviceScope scope) {
        if (!machine)
            return api::unsupportedHere<TypedParameters>();
        return machine->xml(scope == DeviceScope::Live ? api::XmlView::Live : api::XmlView::Inactive)
            .then([](const Result<QByteArray> &document) -> Result<TypedParameters> {
                if (!document)
                    return document.error();
                TRY_ASSIGN(const config::DomainConfig domain, config::readDomain(*document));
                const int seconds = domain.balloon ? domain.balloon->statsPeriod.value_or(0) : 0;
                return TypedParameters { { QLatin1String(kPeriod), seconds } };
            });
    };
}

TuningPanel::Write periodWriter(const DomainPtr &machine)
{
    return [machine](const TypedParameters &values, DeviceScope scope) {
        const std::chrono::seconds period(std::get<int>(values.front().value));
        return callTuning<void>(machine, [period, scope](Tuning &tuning, QUuid id) {
            return tuning.setMemoryStatsPeriod(id, period, scope);
        });
    };
}

// Bytes or requests, in total or one way.
void addDiskRows(std::vector<TuningField> &fields, const QString &what, const QString &suffix, Unit unit,
    const QString &ending, int family)
{
    const struct
    {
        const char *word;
        QString label;
    } ways[] = { { "total_", TuningPanel::tr("%1, both ways") }, { "read_", TuningPanel::tr("%1, reading") },
        { "write_", TuningPanel::tr("%1, writing") } };
    for (const auto &way : ways)
        fields.push_back({ QLatin1String(way.word) + ending, way.label.arg(what), unit, suffix, family });
}

std::vector<TuningField> interfaceFields(const QString &direction, int family)
{
    return {
        { direction + QStringLiteral(".average"), TuningPanel::tr("On average"), Unit::Number,
            TuningPanel::tr("kB/s"), family },
        { direction + QStringLiteral(".peak"), TuningPanel::tr("For a moment (peak)"), Unit::Number,
            TuningPanel::tr("kB/s"), family },
        { direction + QStringLiteral(".burst"), TuningPanel::tr("At once (burst)"), Unit::Number,
            TuningPanel::tr("KiB"), family },
    };
}

} // namespace

MemoryTuningPanel::MemoryTuningPanel(models::Domain *domain, QWidget *parent)
    : TuningPanel(domain, tr("memory limits"), parent)
{
    setObjectName(QStringLiteral("memoryTuning"));
    const DomainPtr machine = domain;
    auto *limits = new TuningGrid(tr("Memory of the host"),
        {
            { QStringLiteral("hard_limit"), tr("Never more than"), Unit::Kibibytes },
            { QStringLiteral("soft_limit"), tr("When it gets short (soft)"), Unit::Kibibytes },
            { QStringLiteral("swap_hard_limit"), tr("Together with swap"), Unit::Kibibytes },
        },
        hostCpus());
    add({ limits, readerOf(machine, &Tuning::memoryParameters),
        writerOf(machine, &Tuning::setMemoryParameters) });
    TuningField period { QLatin1String(kPeriod), tr("Asked every"), Unit::Number, tr("seconds") };
    period.nothing = tr("never");
    auto *statistics = new TuningGrid(tr("Statistics of the guest’s memory"), { period }, hostCpus());
    add({ statistics, periodReader(machine), periodWriter(machine) });
    auto *nodes = new TuningGrid(tr("NUMA nodes of the host"),
        {
            { QStringLiteral("numa_mode"), tr("Memory is taken"), Unit::NumaMode },
            { QStringLiteral("numa_nodeset"), tr("Nodes"), Unit::Nodes },
        },
        hostCpus());
    add({ nodes, readerOf(machine, &Tuning::numaParameters), writerOf(machine, &Tuning::setNumaParameters) });
}

DiskLimitsPanel::DiskLimitsPanel(models::Domain *domain, const QString &target, QWidget *parent)
    : TuningPanel(domain, tr("limits of the disk “%1”").arg(target), parent)
{
    setObjectName(QStringLiteral("diskLimits"));
    const struct
    {
        QString heading, bytes, requests, unit, requestUnit;
        const char *ending;
        int family;
    } parts[] = {
        { tr("At any time"), tr("Data"), tr("Requests"), tr("per second"), tr("per second"), "", 1 },
        { tr("For a short time"), tr("Data"), tr("Requests"), tr("per second"), tr("per second"), "_max", 3 },
        { tr("A short time is"), tr("Data"), tr("Requests"), tr("seconds"), tr("seconds"), "_max_length", 5 },
    };
    std::vector<TuningField> fields;
    for (const auto &part : parts) {
        const QString ending = QLatin1String(part.ending);
        const bool isTime = part.family == 5;
        const auto label = [&part](const QString &what) {
            return part.family == 1 ? what : TuningPanel::tr("%1: %2").arg(part.heading, what);
        };
        addDiskRows(fields, label(part.bytes), part.unit, isTime ? Unit::Number : Unit::Bytes,
            QStringLiteral("bytes_sec") + ending, part.family);
        addDiskRows(fields, label(part.requests), part.requestUnit, Unit::Number,
            QStringLiteral("iops_sec") + ending, part.family + 1);
    }
    constexpr int kAlone = 7;
    fields.push_back(
        { QStringLiteral("size_iops_sec"), tr("A request counts once per"), Unit::Bytes, {}, kAlone });
    fields.push_back({ QStringLiteral("group_name"), tr("Shared with disks of the group"), Unit::Text });
    for (TuningField &field : fields) {
        if (field.family >= 5 && field.unit != Unit::Text)
            field.nothing = tr("usual");
    }
    const DomainPtr machine = domain;
    add({ new TuningGrid(tr("Limits"), std::move(fields), hostCpus()),
        readerOf(machine, &Tuning::blockIoTune, target),
        writerOf(machine, &Tuning::setBlockIoTune, target) });
}

InterfaceLimitsPanel::InterfaceLimitsPanel(models::Domain *domain, const QString &mac, QWidget *parent)
    : TuningPanel(domain, tr("limits of the network card %1").arg(mac), parent)
{
    setObjectName(QStringLiteral("interfaceLimits"));
    const DomainPtr machine = domain;
    const auto read = readerOf(machine, &Tuning::interfaceParameters, mac);
    const auto write = writerOf(machine, &Tuning::setInterfaceParameters, mac);
    constexpr int kIn = 1, kOut = 2;
    add({ new TuningGrid(tr("Receives at most"), interfaceFields(QStringLiteral("inbound"), kIn), hostCpus()),
        read, write });
    add({ new TuningGrid(tr("Sends at most"), interfaceFields(QStringLiteral("outbound"), kOut), hostCpus()),
        read, write });
}

} // namespace inn::ui
