#include "tests/support/guestcontract.h"

#include "backend/api/domains.h"
#include "tests/support/await.h"
#include "tests/support/outcome.h"

#include <QFileInfo>

namespace inn::testing {

using api::DomainAction;

namespace {

constexpr std::chrono::seconds kPatience { 60 };
const QByteArray kChannel
    = "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>";

template<class T>
int numberOf(QFuture<Result<T>> future)
{
    const auto result = await(std::move(future), kPatience);
    return result ? 0 : result.error().libvirtNumber();
}

} // namespace

GuestContract::GuestContract(GuestContractSetup setup)
    : m_setup(std::move(setup))
    , m_uuid(QUuid::createUuid())
{
}

GuestContract::~GuestContract()
{
    if (!m_connection)
        return;
    std::ignore = await(m_connection->domains()->perform(m_uuid, DomainAction::Destroy));
    std::ignore = await(m_connection->domains()->undefine(m_uuid, {}));
}

const Checks<GuestContract> &GuestContract::checks()
{
    static const Checks<GuestContract> all {
        { "nothing of it is possible with a machine that is off", &GuestContract::offIsRefused },
        { "unknown machines are not found", &GuestContract::unknownIsNotFound },
        { "keys are pressed, unknown and too many ones refused", &GuestContract::keys },
        { "a machine can be interrupted", &GuestContract::interrupt },
        { "without a channel there is no agent", &GuestContract::noChannel },
        { "an agent that does not answer is told so", &GuestContract::silentAgent },
        { "a paused guest's agent is not asked", &GuestContract::pausedHasNoAgent },
        { "memory is written to a file and the machine goes on", &GuestContract::dump },
        { "dumps that cannot be are refused", &GuestContract::dumpArguments },
        { "statistics cover all machines, running or not", &GuestContract::statistics },
    };
    return all;
}

void GuestContract::addRows()
{
    addCheckRows(checks());
}

void GuestContract::run(const char *row)
{
    auto connection = m_setup.open();
    INN_OK(connection);
    m_connection = *connection;
    m_operations = m_connection->guestOperations();
    QVERIFY(m_operations);
    runCheck(*this, checks(), row);
}

bool GuestContract::define(const QByteArray &devices)
{
    const auto defined = await(
        m_connection->domains()->define(m_setup.guestXml(QStringLiteral("guest contract"), m_uuid, devices)));
    if (!defined)
        qWarning("%s", qPrintable(defined.error().fullText()));
    return defined.has_value();
}

bool GuestContract::start(const QByteArray &devices, DomainAction how)
{
    if (!define(devices))
        return false;
    const auto started = await(m_connection->domains()->perform(m_uuid, how), kPatience);
    if (!started)
        qWarning("%s", qPrintable(started.error().fullText()));
    return started.has_value();
}

std::vector<std::pair<QString, int>> GuestContract::agentNumbers()
{
    auto &operations = *m_operations;
    return {
        { QStringLiteral("time"), numberOf(operations.time(m_uuid)) },
        { QStringLiteral("guestInfo"), numberOf(operations.guestInfo(m_uuid)) },
        { QStringLiteral("fsFreeze"), numberOf(operations.fsFreeze(m_uuid)) },
        { QStringLiteral("fsThaw"), numberOf(operations.fsThaw(m_uuid)) },
        { QStringLiteral("fsTrim"), numberOf(operations.fsTrim(m_uuid)) },
        { QStringLiteral("pmSuspend"), numberOf(operations.pmSuspend(m_uuid, api::SuspendTarget::Memory)) },
    };
}

void GuestContract::offIsRefused()
{
    QVERIFY(define());
    QCOMPARE(numberOf(m_operations->sendKeys(m_uuid, api::KeycodeSet::Linux, { 30 }, {})), 55);
    QCOMPARE(numberOf(m_operations->injectNmi(m_uuid)), 55);
    QCOMPARE(numberOf(m_operations->pmWakeup(m_uuid)), 55);
    QCOMPARE(numberOf(m_operations->coreDump(m_uuid, m_setup.folder + QStringLiteral("/off.dump"),
                 api::CoreDumpFormat::Raw, api::CoreDumpFlag::MemoryOnly)),
        55);
    for (const auto &[name, number] : agentNumbers())
        QVERIFY2(number == 55, qPrintable(QStringLiteral("%1: %2").arg(name).arg(number)));
}

void GuestContract::unknownIsNotFound()
{
    QCOMPARE(numberOf(m_operations->sendKeys(m_uuid, api::KeycodeSet::Linux, { 30 }, {})), 42);
    QCOMPARE(numberOf(m_operations->injectNmi(m_uuid)), 42);
    QCOMPARE(numberOf(m_operations->time(m_uuid)), 42);
    QCOMPARE(numberOf(m_operations->guestInfo(m_uuid)), 42);
    QCOMPARE(numberOf(m_operations->statistics({ m_uuid })), 42);
}

void GuestContract::keys()
{
    QVERIFY(start());
    for (int set = 0; set <= int(api::KeycodeSet::Qnum); ++set) {
        if (api::KeycodeSet(set) != api::KeycodeSet::AtSet2)
            INN_OK(await(m_operations->sendKeys(
                m_uuid, api::KeycodeSet(set), { 0x1c }, std::chrono::milliseconds(1))));
    }
    INN_OK(await(m_operations->sendKeys(m_uuid, api::KeycodeSet::Linux, { 29, 56, 111 }, {})));
    QCOMPARE(numberOf(m_operations->sendKeys(m_uuid, api::KeycodeSet::Linux, {}, {})), 8);
    const std::vector<unsigned> tooMany(17, 30);
    QCOMPARE(numberOf(m_operations->sendKeys(m_uuid, api::KeycodeSet::Linux, tooMany, {})), 8);
    if (m_setup.refusesUnknownKeys)
        QCOMPARE(numberOf(m_operations->sendKeys(m_uuid, api::KeycodeSet::Linux, { 600 }, {})), 1);
}

void GuestContract::interrupt()
{
    QVERIFY(start());
    INN_OK(await(m_operations->injectNmi(m_uuid)));
    QCOMPARE(numberOf(m_operations->pmWakeup(m_uuid)), m_setup.wakeupOfAwake);
}

void GuestContract::noChannel()
{
    QVERIFY(start());
    for (const auto &[name, number] : agentNumbers())
        QVERIFY2(number == 74, qPrintable(QStringLiteral("%1: %2").arg(name).arg(number)));
}

void GuestContract::silentAgent()
{
    QVERIFY(start(kChannel));
    for (const auto &[name, number] : agentNumbers()) {
        const int expected = m_setup.hasSilentAgent ? 86 : 0;
        QVERIFY2(number == expected, qPrintable(QStringLiteral("%1: %2").arg(name).arg(number)));
    }
}

void GuestContract::pausedHasNoAgent()
{
    QVERIFY(start(kChannel, DomainAction::StartPaused));
    for (const auto &[name, number] : agentNumbers())
        QVERIFY2(number == 55, qPrintable(QStringLiteral("%1: %2").arg(name).arg(number)));
}

void GuestContract::dump()
{
    QVERIFY(start());
    const QString path = m_setup.folder + QStringLiteral("/memory.dump");
    const auto job = std::make_shared<Job>();
    INN_OK(await(
        m_operations->coreDump(m_uuid, path, api::CoreDumpFormat::Raw, api::CoreDumpFlag::MemoryOnly, job),
        kPatience));
    QVERIFY(QFileInfo::exists(path));
    if (m_setup.dumpHoldsMemory) {
        QVERIFY(QFileInfo(path).size() > (16 << 20));
        const QString small = m_setup.folder + QStringLiteral("/small.dump");
        INN_OK(await(m_operations->coreDump(
                         m_uuid, small, api::CoreDumpFormat::KdumpZlib, api::CoreDumpFlag::MemoryOnly),
            kPatience));
        QVERIFY(QFileInfo(small).size() < QFileInfo(path).size());
    }
    QVERIFY(waitUntil([this] {
        const auto all = m_connection->domains()->list();
        return std::any_of(all.begin(), all.end(), [this](const api::DomainInfoPtr &info) {
            return info->uuid == m_uuid && info->state == api::DomainState::Running;
        });
    }));
}

void GuestContract::dumpArguments()
{
    QVERIFY(start());
    const QString path = m_setup.folder + QStringLiteral("/never.dump");
    const api::CoreDumpFlags both = api::CoreDumpFlags(api::CoreDumpFlag::Crash) | api::CoreDumpFlag::Live;
    QCOMPARE(numberOf(m_operations->coreDump(m_uuid, path, api::CoreDumpFormat::Raw, both)), 8);
    QCOMPARE(
        numberOf(m_operations->coreDump(m_uuid, path, api::CoreDumpFormat(9), api::CoreDumpFlag::MemoryOnly)),
        8);
    if (m_setup.dumpHoldsMemory) {
        QCOMPARE(numberOf(m_operations->coreDump(m_uuid, path, api::CoreDumpFormat::KdumpZlib, {})), 84);
        QCOMPARE(numberOf(m_operations->coreDump(m_uuid, QStringLiteral("/nonexistent/x/y"),
                     api::CoreDumpFormat::Raw, api::CoreDumpFlag::MemoryOnly)),
            38);
    }
    QVERIFY(!QFileInfo::exists(path));
}

void GuestContract::statistics()
{
    const auto valueOf = [](const api::DomainStatistics &statistics, const char *name) {
        for (const api::TypedParameter &parameter : statistics.values) {
            if (parameter.name == QLatin1String(name))
                return std::optional(parameter.value);
        }
        return std::optional<api::TypedParameter::Value>();
    };
    QVERIFY(define());
    const auto off = await(m_operations->statistics({ m_uuid }, api::StatsGroup::State));
    INN_OK(off);
    QCOMPARE(off->size(), size_t(1));
    QVERIFY(valueOf(off->front(), "state.state") == api::TypedParameter::Value(5));
    QVERIFY(!valueOf(off->front(), "vcpu.current"));
    INN_OK(await(m_connection->domains()->perform(m_uuid, DomainAction::Start), kPatience));
    const auto all = await(m_operations->statistics());
    INN_OK(all);
    const auto ours
        = std::find_if(all->begin(), all->end(), [this](const auto &one) { return one.domain == m_uuid; });
    QVERIFY(ours != all->end());
    QVERIFY(valueOf(*ours, "state.state") == api::TypedParameter::Value(1));
    QVERIFY(valueOf(*ours, "vcpu.maximum") == api::TypedParameter::Value(1u));
    QVERIFY(valueOf(*ours, "balloon.maximum").has_value());
}

} // namespace inn::testing
