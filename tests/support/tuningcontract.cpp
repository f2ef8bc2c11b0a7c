#include "tests/support/tuningcontract.h"

#include "backend/api/domains.h"
#include "tests/support/await.h"
#include "tests/support/outcome.h"

namespace inn::testing {

using api::DeviceScope;
using api::DomainAction;
using api::TypedParameter;
using api::TypedParameters;

namespace {

constexpr std::chrono::seconds kPatience { 60 };
constexpr quint64 kUnlimited = 9007199254740991;

template<class T>
Result<T> ask(QFuture<Result<T>> future)
{
    return await(std::move(future), kPatience);
}

template<class T>
int numberOf(QFuture<Result<T>> future)
{
    const auto result = ask(std::move(future));
    return result ? 0 : result.error().libvirtNumber();
}

template<class T>
TypedParameter value(const char *name, T number)
{
    return { QString::fromLatin1(name), TypedParameter::Value(std::in_place_type<T>, number) };
}

template<class T>
std::optional<T> valueIn(const Result<TypedParameters> &values, const char *name)
{
    if (!values)
        return std::nullopt;
    for (const TypedParameter &each : *values) {
        const T *found = std::get_if<T>(&each.value);
        if (each.name == QLatin1StringView(name) && found)
            return *found;
    }
    return std::nullopt;
}

} // namespace

TuningContract::TuningContract(TuningSetup setup)
    : m_setup(std::move(setup))
{
}

TuningContract::~TuningContract()
{
    if (!m_connection)
        return;
    std::ignore = ask(m_connection->domains()->perform(m_uuid, DomainAction::Destroy));
    std::ignore = ask(m_connection->domains()->undefine(m_uuid, {}));
}

const Checks<TuningContract> &TuningContract::checks()
{
    static const Checks<TuningContract> all {
        { "unknown machines are not found", &TuningContract::unknownIsNotFound },
        { "a machine that is off has no values in force", &TuningContract::offHasNoLiveValues },
        { "definitions are changed", &TuningContract::definitionsAreChanged },
        { "wrong values are refused and change nothing", &TuningContract::wrongValuesAreRefused },
        { "a running guest gets other shares at once", &TuningContract::runningGuestsAreChanged },
        { "memory is limited while the guest runs", &TuningContract::memoryLimits },
        { "a disk is limited while the guest runs", &TuningContract::disksAreLimited },
        { "disks of a group have the same limits", &TuningContract::groupsOfDisks },
        { "processors are pinned, live and for the next start", &TuningContract::pinning },
        { "I/O threads come and go", &TuningContract::ioThreads },
        { "single processors come", &TuningContract::singleProcessors },
        { "what happens at the end can change", &TuningContract::reactions },
        { "what a guest uses is told", &TuningContract::usage },
    };
    return all;
}

void TuningContract::addRows()
{
    addCheckRows(checks());
}

void TuningContract::run(const char *row)
{
    auto opened = m_setup.open();
    INN_OK(opened);
    m_connection = *opened;
    m_tuning = m_connection->tuning();
    QVERIFY(m_tuning);
    runCheck(*this, checks(), row);
}

bool TuningContract::define()
{
    const auto defined = ask(m_connection->domains()->define(m_setup.guestXml(m_name, m_uuid)));
    if (!defined)
        qInfo("%s", qPrintable(defined.error().fullText()));
    return defined.has_value();
}

bool TuningContract::start()
{
    if (!define())
        return false;
    const auto started = ask(m_connection->domains()->perform(m_uuid, DomainAction::Start));
    if (!started)
        qInfo("%s", qPrintable(started.error().fullText()));
    return started.has_value();
}

api::DomainInfoPtr TuningContract::info() const
{
    for (const api::DomainInfoPtr &each : m_connection->domains()->list()) {
        if (each->uuid == m_uuid)
            return each;
    }
    return {};
}

void TuningContract::unknownIsNotFound()
{
    constexpr int kNoDomain = 42;
    const QUuid nobody = QUuid::createUuid();
    QCOMPARE(numberOf(m_tuning->schedulerParameters(nobody, DeviceScope::Config)), kNoDomain);
    QCOMPARE(numberOf(m_tuning->setMemoryParameters(nobody, {}, DeviceScope::Config)), kNoDomain);
    QCOMPARE(numberOf(m_tuning->vcpus(nobody)), kNoDomain);
    QCOMPARE(numberOf(m_tuning->blockStats(nobody, QStringLiteral("vda"))), kNoDomain);
}

void TuningContract::offHasNoLiveValues()
{
    constexpr int kInvalid = 55;
    QVERIFY(define());
    QCOMPARE(numberOf(m_tuning->schedulerParameters(m_uuid, DeviceScope::Live)), kInvalid);
    QCOMPARE(numberOf(m_tuning->blkioParameters(m_uuid, DeviceScope::Live)), kInvalid);
    QCOMPARE(numberOf(m_tuning->setSchedulerParameters(
                 m_uuid, { value<quint64>("cpu_shares", 500) }, DeviceScope::Both)),
        kInvalid);
    QCOMPARE(numberOf(m_tuning->setBlockIoTune(m_uuid, QStringLiteral("vda"),
                 { value<quint64>("total_iops_sec", 500) }, DeviceScope::Live)),
        kInvalid);
    QCOMPARE(numberOf(m_tuning->memoryStats(m_uuid)), kInvalid);
    // Both was refused as a whole.
    const auto config = ask(m_tuning->schedulerParameters(m_uuid, DeviceScope::Config));
    QCOMPARE(valueIn<quint64>(config, "cpu_shares").value_or(1), quint64(0));
}

void TuningContract::definitionsAreChanged()
{
    QVERIFY(define());
    const auto scope = DeviceScope::Config;
    INN_OK(ask(m_tuning->setSchedulerParameters(m_uuid,
        { value<quint64>("cpu_shares", 500), value<qint64>("vcpu_quota", 20000),
            value<quint64>("emulator_period", 50000) },
        scope)));
    const auto scheduler = ask(m_tuning->schedulerParameters(m_uuid, scope));
    QCOMPARE(valueIn<quint64>(scheduler, "cpu_shares").value_or(0), quint64(500));
    QCOMPARE(valueIn<qint64>(scheduler, "vcpu_quota").value_or(0), qint64(20000));
    QCOMPARE(valueIn<quint64>(scheduler, "emulator_period").value_or(0), quint64(50000));
    QCOMPARE(valueIn<qint64>(scheduler, "global_quota").value_or(1), qint64(0));

    const auto before = ask(m_tuning->memoryParameters(m_uuid, scope));
    QCOMPARE(valueIn<quint64>(before, "hard_limit").value_or(0), kUnlimited);
    INN_OK(ask(m_tuning->setMemoryParameters(m_uuid, { value<quint64>("hard_limit", 2'000'000) }, scope)));
    const auto memory = ask(m_tuning->memoryParameters(m_uuid, scope));
    QCOMPARE(valueIn<quint64>(memory, "hard_limit").value_or(0), quint64(2'000'000));
    INN_OK(ask(m_tuning->setMemoryParameters(m_uuid, { value<quint64>("hard_limit", kUnlimited) }, scope)));
    const auto after = ask(m_tuning->memoryParameters(m_uuid, scope));
    QCOMPARE(valueIn<quint64>(after, "hard_limit").value_or(0), kUnlimited);

    INN_OK(ask(m_tuning->setBlkioParameters(m_uuid,
        { value<unsigned>("weight", 300), value("device_read_bytes_sec", QStringLiteral("/dev/loop0,1000")) },
        scope)));
    const auto blkio = ask(m_tuning->blkioParameters(m_uuid, scope));
    QCOMPARE(valueIn<unsigned>(blkio, "weight").value_or(0), 300u);
    QCOMPARE(valueIn<QString>(blkio, "device_read_bytes_sec").value_or(QString()),
        QStringLiteral("/dev/loop0,1000"));

    INN_OK(ask(m_tuning->setPerfEvents(m_uuid, { value<bool>("cpu_clock", true) }, scope)));
    const auto perf = ask(m_tuning->perfEvents(m_uuid, scope));
    QVERIFY(valueIn<bool>(perf, "cpu_clock").value_or(false));
    QVERIFY(!valueIn<bool>(perf, "page_faults").value_or(true));

    INN_OK(ask(m_tuning->setNumaParameters(m_uuid, { value("numa_nodeset", QStringLiteral("0")) }, scope)));
    const auto numa = ask(m_tuning->numaParameters(m_uuid, scope));
    QCOMPARE(valueIn<QString>(numa, "numa_nodeset").value_or(QString()), QStringLiteral("0"));
}

void TuningContract::wrongValuesAreRefused()
{
    constexpr int kInvalid = 8, kUnknown = 74, kUnsupported = 67;
    QVERIFY(define());
    const auto scope = DeviceScope::Config;
    const auto scheduler = [this](const TypedParameters &values) {
        return numberOf(m_tuning->setSchedulerParameters(m_uuid, values, DeviceScope::Config));
    };
    QCOMPARE(scheduler({ value<quint64>("vcpu_period", 999) }), kInvalid);
    QCOMPARE(scheduler({ value<quint64>("vcpu_period", 1'000'001) }), kInvalid);
    QCOMPARE(scheduler({ value<qint64>("vcpu_quota", 5) }), kInvalid);
    QCOMPARE(scheduler({ value<quint64>("nonsense", 5) }), kUnknown);
    QCOMPARE(scheduler({ value<int>("cpu_shares", 5) }), kInvalid);
    QCOMPARE(scheduler({ value<quint64>("cpu_shares", 5), value<quint64>("cpu_shares", 6) }), kInvalid);
    QCOMPARE(numberOf(m_tuning->setBlkioParameters(
                 m_uuid, { value("device_weight", QStringLiteral("/dev/sda")) }, scope)),
        kInvalid);
    QCOMPARE(numberOf(m_tuning->setNumaParameters(m_uuid, { value<int>("numa_mode", 9) }, scope)), kInvalid);
    const auto disk = [this](const TypedParameters &values) {
        return numberOf(m_tuning->setBlockIoTune(m_uuid, QStringLiteral("vda"), values, DeviceScope::Config));
    };
    QCOMPARE(disk({ value<quint64>("total_bytes_sec", 5), value<quint64>("read_bytes_sec", 5) }), kInvalid);
    QCOMPARE(disk({ value<quint64>("total_bytes_sec", 2'000'000'000'000'000) }), kUnknown);
    Q_UNUSED(kUnsupported)
    QCOMPARE(numberOf(m_tuning->setBlockIoTune(
                 m_uuid, QStringLiteral("vdz"), { value<quint64>("total_bytes_sec", 5) }, scope)),
        kInvalid);
    QCOMPARE(numberOf(m_tuning->pinVcpu(m_uuid, 99, { 0 }, scope)), kInvalid);
    QCOMPARE(numberOf(m_tuning->removeIoThread(m_uuid, 99, scope)), kInvalid);
    QCOMPARE(numberOf(m_tuning->addIoThread(m_uuid, 1, scope)), kInvalid);
    const auto values = ask(m_tuning->schedulerParameters(m_uuid, scope));
    QCOMPARE(valueIn<quint64>(values, "cpu_shares").value_or(1), quint64(0));
}

void TuningContract::runningGuestsAreChanged()
{
    if (!m_setup.hasGroups)
        QSKIP("there are no control groups to be used");
    QVERIFY(start());
    INN_OK(ask(m_tuning->setSchedulerParameters(m_uuid,
        { value<quint64>("cpu_shares", 500), value<quint64>("vcpu_period", 50000),
            value<qint64>("vcpu_quota", 20000), value<qint64>("emulator_quota", 30000) },
        DeviceScope::Both)));
    const auto live = ask(m_tuning->schedulerParameters(m_uuid, DeviceScope::Live));
    QCOMPARE(valueIn<quint64>(live, "cpu_shares").value_or(0), quint64(500));
    QCOMPARE(valueIn<quint64>(live, "vcpu_period").value_or(0), quint64(50000));
    QCOMPARE(valueIn<qint64>(live, "vcpu_quota").value_or(0), qint64(20000));
    QCOMPARE(valueIn<quint64>(live, "emulator_period").value_or(0), quint64(100000));
    QCOMPARE(valueIn<qint64>(live, "emulator_quota").value_or(0), qint64(30000));
    const auto config = ask(m_tuning->schedulerParameters(m_uuid, DeviceScope::Config));
    QCOMPARE(valueIn<qint64>(config, "vcpu_quota").value_or(0), qint64(20000));
    // It starts with them, too.
    INN_OK(ask(m_connection->domains()->perform(m_uuid, DomainAction::Destroy)));
    INN_OK(ask(m_connection->domains()->perform(m_uuid, DomainAction::Start)));
    const auto again = ask(m_tuning->schedulerParameters(m_uuid, DeviceScope::Live));
    QCOMPARE(textOf(*again), textOf(*live));
}

void TuningContract::memoryLimits()
{
    if (!m_setup.hasGroups)
        QSKIP("there are no control groups to be used");
    QVERIFY(start());
    INN_OK(ask(m_tuning->setMemoryParameters(m_uuid,
        { value<quint64>("hard_limit", 4'000'000), value<quint64>("soft_limit", 3'000'000) },
        DeviceScope::Live)));
    const auto live = ask(m_tuning->memoryParameters(m_uuid, DeviceScope::Live));
    QCOMPARE(valueIn<quint64>(live, "hard_limit").value_or(0), quint64(4'000'000));
    QCOMPARE(valueIn<quint64>(live, "soft_limit").value_or(0), quint64(3'000'000));
    QCOMPARE(valueIn<quint64>(live, "swap_hard_limit").value_or(0), kUnlimited);
    const auto config = ask(m_tuning->memoryParameters(m_uuid, DeviceScope::Config));
    QCOMPARE(valueIn<quint64>(config, "hard_limit").value_or(0), kUnlimited);
    constexpr int kInvalid = 8;
    QCOMPARE(numberOf(m_tuning->setMemoryParameters(m_uuid,
                 { value<quint64>("hard_limit", 5'000'000), value<quint64>("swap_hard_limit", 4'500'000) },
                 DeviceScope::Live)),
        kInvalid);
    INN_OK(ask(m_tuning->setMemoryParameters(
        m_uuid, { value<quint64>("hard_limit", kUnlimited) }, DeviceScope::Live)));
    const auto after = ask(m_tuning->memoryParameters(m_uuid, DeviceScope::Live));
    QCOMPARE(valueIn<quint64>(after, "hard_limit").value_or(0), kUnlimited);
    if (m_setup.hasWeight) {
        INN_OK(
            ask(m_tuning->setBlkioParameters(m_uuid, { value<unsigned>("weight", 300) }, DeviceScope::Live)));
        const auto blkio = ask(m_tuning->blkioParameters(m_uuid, DeviceScope::Live));
        QCOMPARE(valueIn<unsigned>(blkio, "weight").value_or(0), 300u);
    }
}

void TuningContract::disksAreLimited()
{
    QVERIFY(start());
    const QString disk = QStringLiteral("vda");
    INN_OK(ask(m_tuning->setBlockIoTune(m_uuid, disk,
        { value<quint64>("total_bytes_sec", 1'000'000), value<quint64>("total_bytes_sec_max", 2'000'000),
            value<quint64>("read_iops_sec", 50) },
        DeviceScope::Both)));
    const auto live = ask(m_tuning->blockIoTune(m_uuid, disk, DeviceScope::Live));
    QCOMPARE(valueIn<quint64>(live, "total_bytes_sec").value_or(0), quint64(1'000'000));
    QCOMPARE(valueIn<quint64>(live, "total_bytes_sec_max").value_or(0), quint64(2'000'000));
    QCOMPARE(valueIn<quint64>(live, "read_iops_sec").value_or(0), quint64(50));
    // What is not named stays; a family that is named is set as a whole.
    INN_OK(ask(
        m_tuning->setBlockIoTune(m_uuid, disk, { value<quint64>("write_iops_sec", 70) }, DeviceScope::Live)));
    const auto second = ask(m_tuning->blockIoTune(m_uuid, disk, DeviceScope::Live));
    QCOMPARE(valueIn<quint64>(second, "total_bytes_sec").value_or(0), quint64(1'000'000));
    QCOMPARE(valueIn<quint64>(second, "read_iops_sec").value_or(1), quint64(0));
    QCOMPARE(valueIn<quint64>(second, "write_iops_sec").value_or(0), quint64(70));
    const auto config = ask(m_tuning->blockIoTune(m_uuid, disk, DeviceScope::Config));
    QCOMPARE(valueIn<quint64>(config, "read_iops_sec").value_or(0), quint64(50));
    constexpr int kUnsupported = 67;
    QCOMPARE(numberOf(m_tuning->setBlockIoTune(
                 m_uuid, disk, { value<quint64>("total_bytes_sec_max", 500) }, DeviceScope::Live)),
        kUnsupported);
    INN_OK(ask(m_tuning->setBlockIoTune(m_uuid, disk,
        { value<quint64>("total_bytes_sec", 0), value<quint64>("total_bytes_sec_max", 0),
            value<quint64>("write_iops_sec", 0) },
        DeviceScope::Live)));
    const auto none = ask(m_tuning->blockIoTune(m_uuid, disk, DeviceScope::Live));
    QCOMPARE(valueIn<quint64>(none, "total_bytes_sec").value_or(1), quint64(0));
}

void TuningContract::groupsOfDisks()
{
    QVERIFY(start());
    const QString disk = QStringLiteral("vda");
    INN_OK(ask(m_tuning->setBlockIoTune(m_uuid, disk,
        { value<quint64>("total_iops_sec", 90), value("group_name", QStringLiteral("slow")) },
        DeviceScope::Live)));
    const auto live = ask(m_tuning->blockIoTune(m_uuid, disk, DeviceScope::Live));
    QCOMPARE(valueIn<QString>(live, "group_name").value_or(QString()), QStringLiteral("slow"));
    QCOMPARE(valueIn<quint64>(live, "total_iops_sec").value_or(0), quint64(90));
}

void TuningContract::pinning()
{
    QVERIFY(start());
    INN_OK(ask(m_tuning->pinVcpu(m_uuid, 0, { 0 }, DeviceScope::Both)));
    for (const DeviceScope scope : { DeviceScope::Live, DeviceScope::Config }) {
        const auto pins = ask(m_tuning->vcpuPins(m_uuid, scope));
        INN_OK(pins);
        QCOMPARE(pins->size(), size_t(3));
        QCOMPARE(pins->front(), api::Numbers { 0 });
    }
    INN_OK(ask(m_tuning->pinEmulator(m_uuid, { 0 }, DeviceScope::Live)));
    const auto emulator = ask(m_tuning->emulatorPin(m_uuid, DeviceScope::Live));
    QCOMPARE(*emulator, api::Numbers { 0 });
    const auto vcpus = ask(m_tuning->vcpus(m_uuid));
    INN_OK(vcpus);
    QCOMPARE(vcpus->size(), size_t(1));
    QCOMPARE(vcpus->front().affinity, api::Numbers { 0 });
    QVERIFY(vcpus->front().state == api::VcpuState::Running);
    constexpr int kInvalid = 8;
    QCOMPARE(numberOf(m_tuning->pinVcpu(m_uuid, 0, {}, DeviceScope::Live)), kInvalid);
}

void TuningContract::ioThreads()
{
    QVERIFY(start());
    INN_OK(ask(m_tuning->addIoThread(m_uuid, 4, DeviceScope::Both)));
    for (const DeviceScope scope : { DeviceScope::Live, DeviceScope::Config }) {
        const auto threads = ask(m_tuning->ioThreads(m_uuid, scope));
        INN_OK(threads);
        QCOMPARE(threads->size(), size_t(2));
        const auto added = std::find_if(
            threads->begin(), threads->end(), [](const api::IoThreadInfo &thread) { return thread.id == 4; });
        QVERIFY(added != threads->end());
        QVERIFY(!added->affinity.empty());
    }
    INN_OK(ask(m_tuning->pinIoThread(m_uuid, 4, { 0 }, DeviceScope::Live)));
    const auto pinned = ask(m_tuning->ioThreads(m_uuid, DeviceScope::Live));
    for (const api::IoThreadInfo &thread : *pinned)
        QCOMPARE(thread.affinity == api::Numbers { 0 } || thread.id != 4, true);
    INN_OK(ask(m_tuning->setIoThread(m_uuid, 4, { value<quint64>("poll_max_ns", 5000) }, DeviceScope::Live)));
    INN_OK(ask(m_tuning->removeIoThread(m_uuid, 4, DeviceScope::Both)));
    const auto left = ask(m_tuning->ioThreads(m_uuid, DeviceScope::Live));
    QCOMPARE(left->size(), size_t(1));
    constexpr int kInvalid = 8;
    QCOMPARE(numberOf(m_tuning->removeIoThread(m_uuid, 4, DeviceScope::Live)), kInvalid);
}

void TuningContract::singleProcessors()
{
    QVERIFY(start());
    INN_OK(ask(m_tuning->setVcpu(m_uuid, { 2 }, api::Switch::On, DeviceScope::Live)));
    const auto vcpus = ask(m_tuning->vcpus(m_uuid));
    INN_OK(vcpus);
    QCOMPARE(vcpus->size(), size_t(2));
    const auto count = ask(m_tuning->vcpuCount(m_uuid, api::VcpuCount::Current, DeviceScope::Live));
    QCOMPARE(*count, 2u);
    const auto most = ask(m_tuning->vcpuCount(m_uuid, api::VcpuCount::Maximum, DeviceScope::Config));
    QCOMPARE(*most, 3u);
    constexpr int kInvalid = 8;
    QCOMPARE(numberOf(m_tuning->setVcpu(m_uuid, { 0 }, api::Switch::Off, DeviceScope::Config)), kInvalid);
    QCOMPARE(numberOf(m_tuning->setVcpu(m_uuid, { 2 }, api::Switch::On, DeviceScope::Live)), kInvalid);
}

void TuningContract::reactions()
{
    QVERIFY(start());
    using api::LifecycleKind;
    using api::LifecycleReaction;
    INN_OK(ask(m_tuning->setLifecycleAction(
        m_uuid, LifecycleKind::PowerOff, LifecycleReaction::Restart, DeviceScope::Both)));
    for (const api::XmlView view : { api::XmlView::Live, api::XmlView::Inactive }) {
        const auto xml = ask(m_connection->domains()->xml(m_uuid, view));
        QVERIFY(xml->contains("<on_poweroff>restart</on_poweroff>"));
    }
    constexpr int kUnsupported = 67;
    QCOMPARE(numberOf(m_tuning->setLifecycleAction(
                 m_uuid, LifecycleKind::Reboot, LifecycleReaction::Preserve, DeviceScope::Config)),
        kUnsupported);
    INN_OK(ask(m_tuning->setMemoryStatsPeriod(m_uuid, std::chrono::seconds(5), DeviceScope::Both)));
    const auto xml = ask(m_connection->domains()->xml(m_uuid, api::XmlView::Live));
    QVERIFY(xml->contains("period='5'") || xml->contains("period=\"5\""));
}

void TuningContract::usage()
{
    QVERIFY(start());
    if (m_setup.hasGroups) { // libvirt counts by them
        const auto cpu = ask(m_tuning->cpuStats(m_uuid));
        INN_OK(cpu);
        QCOMPARE(cpu->size(), size_t(1));
        QVERIFY(valueIn<quint64>(cpu->front(), "cpu_time").value_or(0) > 0);
    }
    const auto block = ask(m_tuning->blockStats(m_uuid, QStringLiteral("vda")));
    INN_OK(block);
    QVERIFY(valueIn<qint64>(block, "rd_operations").has_value());
    const auto sum = ask(m_tuning->blockStats(m_uuid, {}));
    QVERIFY(valueIn<qint64>(sum, "wr_bytes").has_value());
    constexpr int kInvalid = 8;
    QCOMPARE(numberOf(m_tuning->blockStats(m_uuid, QStringLiteral("vdz"))), kInvalid);
    const auto memory = ask(m_tuning->memoryStats(m_uuid));
    INN_OK(memory);
    constexpr int kActual = 6;
    QCOMPARE(memory->front().tag, kActual);
}

QString TuningContract::textOf(const TypedParameters &values)
{
    QStringList texts;
    for (const TypedParameter &each : values) {
        const QString text = std::visit(
            [](const auto &number) -> QString {
                if constexpr (std::is_same_v<std::decay_t<decltype(number)>, QString>)
                    return number;
                else
                    return QString::number(number);
            },
            each.value);
        texts << each.name + u'=' + text;
    }
    return texts.join(u' ');
}

} // namespace inn::testing
