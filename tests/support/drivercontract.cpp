#include "tests/support/drivercontract.h"

#include "tests/support/await.h"
#include "tests/support/outcome.h"

#include <QTest>

#include <algorithm>

namespace inn::testing {

using api::DomainAction;
using api::DomainInfo;
using api::DomainState;
using api::XmlView;

namespace {

const QUuid kUnknown = QUuid::fromString(u"99999999-9999-4999-8999-999999999999");

} // namespace

DriverContract::DriverContract(ContractSetup setup)
    : m_setup(std::move(setup))
    , m_name(QStringLiteral("contract guest"))
    , m_uuid(QUuid::createUuid())
{
}

DriverContract::~DriverContract()
{
    if (m_connection)
        cleanUp();
}

const Checks<DriverContract> &DriverContract::checks()
{
    static const Checks<DriverContract> all {
        { "a defined machine is listed and announced", &DriverContract::defineAnnounces },
        { "defining it again changes it", &DriverContract::redefineChanges },
        { "a name or UUID that is taken is refused", &DriverContract::takenNames },
        { "documents that are no machines are refused", &DriverContract::badDocuments },
        { "a started machine runs", &DriverContract::startRuns },
        { "a running machine cannot be started again", &DriverContract::startTwice },
        { "a machine pauses and resumes", &DriverContract::pauseAndResume },
        { "actions that do not fit the state are refused", &DriverContract::actionsThatDoNotFit },
        { "a machine that is asked to shut down ends", &DriverContract::shutdownEnds },
        { "a machine that is forced off ends", &DriverContract::destroyEnds },
        { "a machine can start paused", &DriverContract::startPaused },
        { "reset and reboot keep it running", &DriverContract::resetKeepsRunning },
        { "an undefined machine is gone", &DriverContract::undefineRemoves },
        { "undefining a running machine lasts until it ends", &DriverContract::undefineOfRunning },
        { "a transient machine vanishes when it ends", &DriverContract::transientVanishes },
        { "a saved machine goes on where it was", &DriverContract::saveAndRestore },
        { "a saved state is not lost by undefining", &DriverContract::savedStateGuards },
        { "what needs a definition is refused for transient machines", &DriverContract::transientLimits },
        { "a machine is renamed only when off and to a free name", &DriverContract::renameRules },
        { "autostart is kept", &DriverContract::autostart },
        { "title and description change now and for the next start", &DriverContract::titleAndDescription },
        { "metadata is kept by namespace", &DriverContract::metadata },
        { "the live document has the id and the inactive has not", &DriverContract::xmlViews },
        { "redefining a running machine acts at its next start", &DriverContract::redefineOfRunning },
        { "what is asked of an unknown machine is answered with not found", &DriverContract::unknownDomains },
        { "running machines are sampled together", &DriverContract::samples },
        { "the medium of a drive changes", &DriverContract::mediaChange },
        { "devices come and go in the definition", &DriverContract::devicesOfDefinition },
        { "devices come and go while it runs", &DriverContract::devicesOfRunning },
        { "a device that the guest keeps stays, and that is said", &DriverContract::devicesTheGuestKeeps },
        { "memory and processors change now and for the next start", &DriverContract::memoryAndProcessors },
        { "a pool keeps volumes", &DriverContract::poolLife },
        { "pools refuse what does not fit", &DriverContract::poolErrors },
        { "a network starts and stops", &DriverContract::networkLife },
    };
    return all;
}

void DriverContract::addRows()
{
    addCheckRows(checks());
}

void DriverContract::run(const char *row)
{
    auto connection = m_setup.open();
    INN_OK(connection);
    m_connection = *connection;
    m_domains = m_connection->domains();
    QVERIFY(m_domains);
    const QObject *context = m_connection.get();
    QObject::connect(m_domains, &api::Domains::eventHappened, context,
        [this](const api::Event &e) { m_events.push_back(e); });
    QObject::connect(m_domains, &api::Domains::changed, context,
        [this](const api::DomainInfoPtr &i) { m_changes.push_back(i); });
    QObject::connect(
        m_domains, &api::Domains::removed, context, [this](const QUuid &u) { m_removals.push_back(u); });
    runCheck(*this, checks(), row);
}

api::DomainInfoPtr DriverContract::info(const QUuid &uuid) const
{
    for (const api::DomainInfoPtr &one : m_domains->list()) {
        if (one->uuid == uuid)
            return one;
    }
    return {};
}

bool DriverContract::waitFor(const std::function<bool(const DomainInfo &)> &condition) const
{
    return waitUntil(
        [&] {
            const api::DomainInfoPtr now = guest();
            return now && condition(*now);
        },
        m_setup.patience);
}

bool DriverContract::waitForState(DomainState state, int reason) const
{
    const bool reached = waitFor(
        [&](const DomainInfo &now) { return now.state == state && (reason < 0 || now.reason == reason); });
    if (const auto now = guest(); !reached && now)
        qInfo("the state is %d with reason %d", int(now->state), now->reason);
    // What list() says was announced too, and is the latest that was.
    return reached && waitUntil([&] {
        const auto last = std::find_if(
            m_changes.rbegin(), m_changes.rend(), [&](const auto &change) { return change->uuid == m_uuid; });
        return last != m_changes.rend() && (*last)->state == state;
    });
}

bool DriverContract::sawEvent(int event, int detail) const
{
    return std::any_of(m_events.begin(), m_events.end(), [&](const api::Event &one) {
        return one.domain == m_uuid && one.libvirtEvent == event && one.libvirtDetail == detail
            && !one.text.isEmpty() && one.time.isValid();
    });
}

bool DriverContract::waitForEvent(int event, int detail) const
{
    return waitUntil([&] { return sawEvent(event, detail); }, m_setup.patience);
}

bool DriverContract::isAnnounced(const QUuid &uuid) const
{
    return std::any_of(
        m_changes.begin(), m_changes.end(), [&](const auto &change) { return change->uuid == uuid; });
}

Result<> DriverContract::perform(DomainAction action)
{
    return await(m_domains->perform(m_uuid, action), m_setup.patience);
}

Result<QByteArray> DriverContract::xml(XmlView view)
{
    return await(m_domains->xml(m_uuid, view), m_setup.patience);
}

bool DriverContract::define()
{
    const auto answer = await(m_domains->define(m_setup.guestXml(m_name, m_uuid)), m_setup.patience);
    if (!answer)
        qInfo("define: %s", qPrintable(answer.error().fullText()));
    return answer && *answer == m_uuid && waitFor([](const DomainInfo &now) { return now.persistent; });
}

bool DriverContract::start()
{
    const auto answer = perform(DomainAction::Start);
    if (!answer)
        qInfo("start: %s", qPrintable(answer.error().fullText()));
    return answer && waitForState(DomainState::Running, -1);
}

// Whatever a check left, also when it failed.
void DriverContract::cleanUp()
{
    m_connection->setSampling(std::chrono::milliseconds::zero());
    const auto left = guest();
    if (!left)
        return;
    if (api::isActive(left->state))
        std::ignore = await(m_domains->perform(m_uuid, DomainAction::Destroy), m_setup.patience);
    if (left->persistent) {
        const auto flags = api::UndefineFlag::ManagedSave | api::UndefineFlag::Nvram;
        std::ignore = await(m_domains->undefine(m_uuid, flags), m_setup.patience);
    }
    std::ignore = waitUntil([this] { return !guest(); }, m_setup.patience);
}

void DriverContract::unknownDomains()
{
    for (int action = 0; action < api::kDomainActionCount; ++action) {
        const auto answer = await(m_domains->perform(kUnknown, DomainAction(action)));
        INN_FAILS(answer, ErrorCode::NotFound);
        QCOMPARE(answer.error().libvirtNumber(), 42); // VIR_ERR_NO_DOMAIN
    }
    INN_FAILS(await(m_domains->xml(kUnknown, XmlView::Live)), ErrorCode::NotFound);
    INN_FAILS(await(m_domains->undefine(kUnknown, {})), ErrorCode::NotFound);
    INN_FAILS(await(m_domains->rename(kUnknown, QStringLiteral("x"))), ErrorCode::NotFound);
    INN_FAILS(await(m_domains->setAutostart(kUnknown, api::Autostart::On)), ErrorCode::NotFound);
    INN_FAILS(await(m_domains->setTitle(kUnknown, QStringLiteral("x"))), ErrorCode::NotFound);
    INN_FAILS(await(m_domains->openConsole(kUnknown, {})), ErrorCode::NotFound);
    INN_FAILS(await(m_domains->openGraphics(kUnknown, 0)), ErrorCode::NotFound);
    INN_FAILS(await(m_domains->screenshot(kUnknown)), ErrorCode::NotFound);
    INN_FAILS(
        await(m_domains->updateDevice(kUnknown, "<disk/>", api::DeviceScope::Config)), ErrorCode::NotFound);
}

void DriverContract::samples()
{
    QVERIFY(define());
    std::vector<api::StatsBatchPtr> batches;
    QObject::connect(m_connection.get(), &api::Connection::sampled, m_connection.get(),
        [&batches](const api::StatsBatchPtr &batch) { batches.push_back(batch); });
    const auto ours = [this](const api::StatsBatch &batch) -> const api::DomainSample * {
        const auto hit = std::find_if(batch.domains.begin(), batch.domains.end(),
            [this](const api::DomainSample &sample) { return sample.uuid == m_uuid; });
        return hit == batch.domains.end() ? nullptr : &*hit;
    };
    m_connection->setSampling(std::chrono::milliseconds(100));
    QVERIFY(waitUntil([&] { return !batches.empty(); }, m_setup.patience));
    QVERIFY(!ours(*batches.back()));
    QVERIFY(start());
    const size_t before = batches.size();
    QVERIFY(waitUntil([&] { return batches.size() >= before + 4; }, m_setup.patience));
    const api::DomainSample *first = ours(*batches[before + 1]);
    const api::DomainSample *last = ours(*batches.back());
    QVERIFY(first);
    QVERIFY(last);
    QVERIFY(batches.back()->time > batches[before + 1]->time);
    QVERIFY(last->cpuTimeNs >= first->cpuTimeNs);
    QVERIFY(last->vcpuCount >= 1);
    if (m_setup.samplesDevices)
        QVERIFY(last->memoryCurrentKib > 0);
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitUntil([&] { return !ours(*batches.back()); }, m_setup.patience));
    m_connection->setSampling(std::chrono::milliseconds::zero());
    QTest::qWait(50); // one that was under way may still come
    const size_t count = batches.size();
    QTest::qWait(300);
    QCOMPARE(batches.size(), count);
    m_connection->disconnect(m_connection.get());
}

} // namespace inn::testing
