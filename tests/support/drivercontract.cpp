#include "tests/support/drivercontract.h"

#include "backend/config/domain/domainsummary.h"
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

constexpr int kDefined = 0;
constexpr int kUndefined = 1;
constexpr int kStarted = 2;
constexpr int kSuspended = 3;
constexpr int kResumed = 4;
constexpr int kStopped = 5;

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

void DriverContract::defineAnnounces()
{
    QVERIFY(!guest());
    QVERIFY(define());
    const auto now = guest();
    QCOMPARE(now->name, m_name);
    QCOMPARE(now->state, DomainState::Shutoff);
    QCOMPARE(now->id, -1);
    QVERIFY(!now->startedAt.isValid());
    QVERIFY(now->vcpus > 0);
    QVERIFY(now->maximumMemory > Bytes {});
    QVERIFY(isAnnounced(m_uuid));
    QVERIFY(waitForEvent(kDefined, 0));
}

void DriverContract::redefineChanges()
{
    QVERIFY(define());
    const size_t count = m_domains->list().size();
    QByteArray changed = m_setup.guestXml(m_name, m_uuid);
    changed.replace("</name>", "</name><title>second</title>");
    INN_OK(await(m_domains->define(changed)));
    QVERIFY(waitFor([](const DomainInfo &now) { return now.title == u"second"; }));
    QCOMPARE(m_domains->list().size(), count);
    QVERIFY(waitForEvent(kDefined, 1));
}

void DriverContract::takenNames()
{
    QVERIFY(define());
    const auto sameName = await(m_domains->define(m_setup.guestXml(m_name, QUuid::createUuid())));
    INN_FAILS(sameName, ErrorCode::AlreadyExists);
    QCOMPARE(sameName.error().libvirtNumber(), 9); // VIR_ERR_OPERATION_FAILED
    const auto sameUuid = await(m_domains->define(m_setup.guestXml(QStringLiteral("another name"), m_uuid)));
    INN_FAILS(sameUuid, ErrorCode::AlreadyExists);
    QCOMPARE(sameUuid.error().libvirtNumber(), 9);
    INN_FAILS(
        await(m_domains->create(m_setup.guestXml(m_name, QUuid::createUuid()))), ErrorCode::AlreadyExists);
    QCOMPARE(guest()->name, m_name);
}

void DriverContract::badDocuments()
{
    const size_t count = m_domains->list().size();
    const QByteArray good = m_setup.guestXml(m_name, m_uuid);
    const QByteArray name = '>' + m_name.toUtf8() + '<';
    const std::pair<QByteArray, int> documents[] = {
        { QByteArray(), 0 },
        { "no document at all", 0 },
        { good.left(good.size() / 2), 35 }, // VIR_ERR_XML_DETAIL
        { "<pool><name>x</name></pool>", 27 }, // VIR_ERR_XML_ERROR
        { QByteArray(good).replace(name, "><"), 21 }, // VIR_ERR_NO_NAME
        { QByteArray(good).replace(name, ">a/b<"), 27 },
    };
    for (const auto &[document, number] : documents) {
        const auto answer = await(m_domains->define(document));
        INN_FAILS(answer, ErrorCode::InvalidConfig);
        if (number != 0)
            QVERIFY2(answer.error().libvirtNumber() == number, qPrintable(answer.error().fullText()));
    }
    QCOMPARE(m_domains->list().size(), count);
}

void DriverContract::startRuns()
{
    QVERIFY(define());
    INN_OK(perform(DomainAction::Start));
    QVERIFY(waitForState(DomainState::Running, 1));
    QVERIFY(guest()->id > 0);
    QVERIFY(waitForEvent(kStarted, 0));
    const int first = guest()->id;
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff, -1));
    QCOMPARE(guest()->id, -1);
    QVERIFY(start());
    QVERIFY(guest()->id > first);
}

void DriverContract::startTwice()
{
    QVERIFY(define());
    QVERIFY(start());
    const int id = guest()->id;
    INN_FAILS(perform(DomainAction::Start), ErrorCode::InvalidState);
    QCOMPARE(guest()->id, id);
}

void DriverContract::pauseAndResume()
{
    QVERIFY(define());
    QVERIFY(start());
    INN_OK(perform(DomainAction::Suspend));
    QVERIFY(waitForState(DomainState::Paused, 1));
    QVERIFY(waitForEvent(kSuspended, 0));
    INN_FAILS(perform(DomainAction::Suspend), ErrorCode::InvalidState);
    INN_FAILS(perform(DomainAction::Start), ErrorCode::InvalidState);
    INN_OK(perform(DomainAction::Resume));
    QVERIFY(waitForState(DomainState::Running, 5));
    QVERIFY(waitForEvent(kResumed, 0));
    INN_FAILS(perform(DomainAction::Resume), ErrorCode::InvalidState);
}

void DriverContract::actionsThatDoNotFit()
{
    QVERIFY(define());
    for (const DomainAction action :
        { DomainAction::Shutdown, DomainAction::Reboot, DomainAction::Reset, DomainAction::Destroy,
            DomainAction::Suspend, DomainAction::Resume, DomainAction::ManagedSave }) {
        const auto answer = perform(action);
        INN_FAILS(answer, ErrorCode::InvalidState);
        QVERIFY2(answer.error().message.contains(m_name), qPrintable(answer.error().message));
    }
    QCOMPARE(guest()->state, DomainState::Shutoff);
}

void DriverContract::shutdownEnds()
{
    if (!m_setup.answersShutdown)
        QSKIP("this guest has no system that follows a power button");
    QVERIFY(define());
    QVERIFY(start());
    INN_OK(perform(DomainAction::Shutdown));
    QVERIFY(waitForState(DomainState::Shutoff, 1));
    QVERIFY(waitForEvent(kStopped, 0));
}

void DriverContract::destroyEnds()
{
    QVERIFY(define());
    QVERIFY(start());
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff, 2));
    QVERIFY(waitForEvent(kStopped, 1));
    QVERIFY(!guest()->startedAt.isValid());
    QVERIFY(guest()->addresses.isEmpty());
}

void DriverContract::startPaused()
{
    QVERIFY(define());
    if (!m_setup.canStartPaused) {
        INN_FAILS(perform(DomainAction::StartPaused), ErrorCode::Unsupported);
        return;
    }
    INN_OK(perform(DomainAction::StartPaused));
    QVERIFY(waitForState(DomainState::Paused, 1));
    INN_OK(perform(DomainAction::Resume));
    QVERIFY(waitForState(DomainState::Running, -1));
}

void DriverContract::resetKeepsRunning()
{
    QVERIFY(define());
    QVERIFY(start());
    const int id = guest()->id;
    INN_OK(perform(DomainAction::Reset));
    if (m_setup.answersShutdown)
        INN_OK(perform(DomainAction::Reboot));
    QVERIFY(waitForState(DomainState::Running, -1));
    QCOMPARE(guest()->id, id);
}

void DriverContract::undefineRemoves()
{
    QVERIFY(define());
    INN_OK(await(m_domains->undefine(m_uuid, {})));
    QVERIFY(waitUntil([this] { return !guest(); }));
    QVERIFY(waitUntil([this] { return std::count(m_removals.begin(), m_removals.end(), m_uuid) == 1; }));
    QVERIFY(waitForEvent(kUndefined, 0));
    INN_FAILS(await(m_domains->undefine(m_uuid, {})), ErrorCode::NotFound);
}

void DriverContract::undefineOfRunning()
{
    QVERIFY(define());
    QVERIFY(start());
    INN_OK(await(m_domains->undefine(m_uuid, {})));
    QVERIFY(
        waitFor([](const DomainInfo &now) { return !now.persistent && now.state == DomainState::Running; }));
    QVERIFY(m_removals.empty());
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitUntil([this] { return !guest(); }));
    QVERIFY(waitUntil([this] { return std::count(m_removals.begin(), m_removals.end(), m_uuid) == 1; }));
}

void DriverContract::transientVanishes()
{
    const auto created = await(m_domains->create(m_setup.guestXml(m_name, m_uuid)), m_setup.patience);
    INN_OK(created);
    QCOMPARE(*created, m_uuid);
    QVERIFY(waitForState(DomainState::Running, 1));
    QVERIFY(!guest()->persistent);
    INN_FAILS(await(m_domains->create(m_setup.guestXml(m_name, m_uuid))), ErrorCode::InvalidState);
    QVERIFY(define()); // becomes persistent while it runs
    INN_OK(await(m_domains->undefine(m_uuid, {})));
    QVERIFY(waitFor([](const DomainInfo &now) { return !now.persistent; }));
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitUntil([this] { return !guest(); }));
    QVERIFY(waitForEvent(kStopped, 1));
}

void DriverContract::saveAndRestore()
{
    if (!m_setup.canSave)
        QSKIP("this driver cannot save");
    QVERIFY(define());
    QVERIFY(start());
    INN_OK(perform(DomainAction::ManagedSave));
    QVERIFY(waitForState(DomainState::Shutoff, 5));
    QVERIFY(waitFor([](const DomainInfo &now) { return now.hasManagedSave; }));
    QVERIFY(waitForEvent(kStopped, 4));
    INN_OK(perform(DomainAction::Start));
    QVERIFY(waitForState(DomainState::Running, m_setup.tellsRestored ? 3 : 1));
    QVERIFY(waitForEvent(kStarted, m_setup.tellsRestored ? 2 : 0));
    QVERIFY(waitFor([](const DomainInfo &now) { return !now.hasManagedSave; }));
}

void DriverContract::savedStateGuards()
{
    if (!m_setup.canSave)
        QSKIP("this driver cannot save");
    QVERIFY(define());
    QVERIFY(start());
    INN_OK(perform(DomainAction::ManagedSave));
    QVERIFY(waitFor([](const DomainInfo &now) { return now.hasManagedSave; }));
    const auto refused = await(m_domains->undefine(m_uuid, {}));
    INN_FAILS(refused, ErrorCode::InvalidState);
    QCOMPARE(refused.error().libvirtNumber(), 55); // VIR_ERR_OPERATION_INVALID
    if (m_setup.savedStateBlocksRename)
        INN_FAILS(await(m_domains->rename(m_uuid, QStringLiteral("other"))), ErrorCode::InvalidState);
    INN_OK(perform(DomainAction::RemoveManagedSave));
    QVERIFY(waitFor([](const DomainInfo &now) { return !now.hasManagedSave; }));
    QVERIFY(start());
    INN_OK(perform(DomainAction::ManagedSave));
    QVERIFY(waitFor([](const DomainInfo &now) { return now.hasManagedSave; }));
    INN_OK(await(m_domains->undefine(m_uuid, api::UndefineFlag::ManagedSave)));
    QVERIFY(waitUntil([this] { return !guest(); }));
    QVERIFY(define());
    QVERIFY(!guest()->hasManagedSave);
}

void DriverContract::transientLimits()
{
    INN_OK(await(m_domains->create(m_setup.guestXml(m_name, m_uuid)), m_setup.patience));
    QVERIFY(waitForState(DomainState::Running, -1));
    INN_FAILS(perform(DomainAction::ManagedSave), ErrorCode::InvalidState);
    if (m_setup.refusesUndefineOfTransient)
        INN_FAILS(await(m_domains->undefine(m_uuid, {})), ErrorCode::InvalidState);
    if (m_setup.refusesAutostartOfTransient)
        INN_FAILS(await(m_domains->setAutostart(m_uuid, api::Autostart::On)), ErrorCode::InvalidState);
}

void DriverContract::renameRules()
{
    QVERIFY(define());
    QVERIFY(start());
    INN_FAILS(await(m_domains->rename(m_uuid, QStringLiteral("renamed guest"))), ErrorCode::InvalidState);
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff, -1));
    INN_FAILS(await(m_domains->rename(m_uuid, QStringLiteral("a/b"))), ErrorCode::InvalidConfig);
    const QUuid second = QUuid::createUuid();
    INN_OK(await(m_domains->define(m_setup.guestXml(QStringLiteral("second guest"), second))));
    const auto taken = await(m_domains->rename(m_uuid, QStringLiteral("second guest")));
    INN_OK(await(m_domains->undefine(second, {})));
    INN_FAILS(taken, ErrorCode::AlreadyExists);
    INN_OK(await(m_domains->rename(m_uuid, QStringLiteral("renamed guest"))));
    QVERIFY(waitFor([](const DomainInfo &now) { return now.name == u"renamed guest"; }));
    QVERIFY(waitForEvent(kUndefined, 1));
    QVERIFY(waitForEvent(kDefined, 2));
    const auto document = xml(XmlView::Inactive);
    INN_OK(document);
    QVERIFY(document->contains("<name>renamed guest</name>"));
    QVERIFY(std::find(m_removals.begin(), m_removals.end(), m_uuid) == m_removals.end());
}

void DriverContract::autostart()
{
    QVERIFY(define());
    QVERIFY(!guest()->autostart);
    INN_OK(await(m_domains->setAutostart(m_uuid, api::Autostart::On)));
    QVERIFY(waitFor([](const DomainInfo &now) { return now.autostart; }));
    INN_OK(await(m_domains->setAutostart(m_uuid, api::Autostart::Off)));
    QVERIFY(waitFor([](const DomainInfo &now) { return !now.autostart; }));
}

void DriverContract::titleAndDescription()
{
    QVERIFY(define());
    INN_OK(await(m_domains->setTitle(m_uuid, QStringLiteral("a <title> & more"))));
    QVERIFY(waitFor([](const DomainInfo &now) { return now.title == u"a <title> & more"; }));
    QVERIFY(start());
    INN_OK(await(m_domains->setDescription(m_uuid, QStringLiteral("two\nlines"))));
    INN_OK(await(m_domains->setTitle(m_uuid, QStringLiteral("later"))));
    QVERIFY(waitFor(
        [](const DomainInfo &now) { return now.title == u"later" && now.description == u"two\nlines"; }));
    for (const XmlView view : { XmlView::Live, XmlView::Inactive }) {
        const auto document = xml(view);
        INN_OK(document);
        const auto summary = config::readDomainSummary(*document);
        INN_OK(summary);
        QCOMPARE(summary->title, QStringLiteral("later"));
        QCOMPARE(summary->description, QStringLiteral("two\nlines"));
    }
    QVERIFY(!guest()->restartNeeded);
    INN_FAILS(await(m_domains->setTitle(m_uuid, QStringLiteral("two\nlines"))), ErrorCode::InvalidConfig);
    INN_OK(await(m_domains->setTitle(m_uuid, {})));
    QVERIFY(waitFor([](const DomainInfo &now) { return now.title.isEmpty(); }));
}

void DriverContract::metadata()
{
    QVERIFY(define());
    const auto uri = QStringLiteral("https://innkeeper.example/xmlns/domain/1.0");
    const auto otherUri = QStringLiteral("urn:other");
    const QByteArray ours = "<innkeeper><group>web</group><tag>a</tag><tag>b</tag></innkeeper>";
    INN_OK(await(m_domains->setMetadata(m_uuid, QStringLiteral("other"), otherUri, "<note text='kept'/>")));
    INN_OK(await(m_domains->setMetadata(m_uuid, QStringLiteral("inn"), uri, ours)));
    const auto hasTags = [](const DomainInfo &now) {
        return now.group == u"web" && now.tags == QStringList { QStringLiteral("a"), QStringLiteral("b") };
    };
    QVERIFY(waitFor(hasTags));
    QVERIFY(start());
    QVERIFY(waitFor(hasTags));
    INN_OK(await(m_domains->setMetadata(m_uuid, QStringLiteral("inn"), uri, {})));
    QVERIFY(waitFor([](const DomainInfo &now) { return now.group.isEmpty() && now.tags.isEmpty(); }));
    for (const XmlView view : { XmlView::Live, XmlView::Inactive }) {
        const auto document = xml(view);
        INN_OK(document);
        QVERIFY(document->contains("kept"));
        QVERIFY(!document->contains(uri.toUtf8()));
    }
}

void DriverContract::xmlViews()
{
    QVERIFY(define());
    for (const XmlView view : { XmlView::Live, XmlView::Inactive }) {
        const auto document = xml(view);
        INN_OK(document);
        const auto summary = config::readDomainSummary(*document);
        INN_OK(summary);
        QCOMPARE(summary->uuid, m_uuid);
        QCOMPARE(summary->name, m_name);
        QCOMPARE(summary->id, -1);
    }
    QVERIFY(start());
    const auto live = xml(XmlView::Live);
    const auto inactive = xml(XmlView::Inactive);
    INN_OK(live);
    INN_OK(inactive);
    QCOMPARE(config::readDomainSummary(*live)->id, guest()->id);
    QCOMPARE(config::readDomainSummary(*inactive)->id, -1);
}

void DriverContract::redefineOfRunning()
{
    QVERIFY(define());
    QVERIFY(start());
    QByteArray changed = m_setup.guestXml(m_name, m_uuid);
    changed.replace("</name>", "</name><description>later</description>");
    INN_OK(await(m_domains->define(changed)));
    QVERIFY(waitFor([](const DomainInfo &now) { return now.restartNeeded; }));
    QVERIFY(!config::readDomainSummary(*xml(XmlView::Live))->description.contains(u"later"));
    QCOMPARE(config::readDomainSummary(*xml(XmlView::Inactive))->description, QStringLiteral("later"));
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff, -1));
    QVERIFY(waitFor([](const DomainInfo &now) { return !now.restartNeeded && now.description == u"later"; }));
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

void DriverContract::mediaChange()
{
    if (m_setup.media.isEmpty())
        QSKIP("no medium was given");
    QVERIFY(define());
    const QByteArray empty
        = "<disk type='file' device='cdrom'><target dev='sda' bus='sata'/><readonly/></disk>";
    const QByteArray full = "<disk type='file' device='cdrom'><source file='" + m_setup.media.toUtf8()
        + "'/><target dev='sda' bus='sata'/><readonly/></disk>";
    INN_OK(await(m_domains->updateDevice(m_uuid, full, api::DeviceScope::Config)));
    QVERIFY(xml(XmlView::Inactive)->contains(m_setup.media.toUtf8()));
    INN_FAILS(await(m_domains->updateDevice(m_uuid, full, api::DeviceScope::Live)), ErrorCode::InvalidState);
    QVERIFY(start());
    QVERIFY(xml(XmlView::Live)->contains(m_setup.media.toUtf8()));
    INN_OK(await(m_domains->updateDevice(m_uuid, empty, api::DeviceScope::Live), m_setup.patience));
    QVERIFY(!xml(XmlView::Live)->contains(m_setup.media.toUtf8()));
    QVERIFY(xml(XmlView::Inactive)->contains(m_setup.media.toUtf8()));
    INN_OK(await(m_domains->updateDevice(m_uuid, full, api::DeviceScope::Both), m_setup.patience));
    QVERIFY(xml(XmlView::Live)->contains(m_setup.media.toUtf8()));
}

} // namespace inn::testing
