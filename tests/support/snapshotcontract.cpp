#include "tests/support/snapshotcontract.h"

#include "tests/support/await.h"
#include "tests/support/outcome.h"

#include <QTest>

#include <algorithm>

namespace inn::testing {

using api::DomainAction;
using api::DomainState;
using api::SnapshotCreate;
using api::SnapshotDelete;
using api::SnapshotInfo;
using api::SnapshotRevert;

SnapshotContract::SnapshotContract(SnapshotSetup setup)
    : m_setup(std::move(setup))
{
}

SnapshotContract::~SnapshotContract()
{
    const auto left = m_connection ? guest() : nullptr;
    if (!left)
        return;
    if (api::isActive(left->state))
        std::ignore = perform(DomainAction::Destroy);
    const auto flags = api::UndefineFlag::ManagedSave | api::UndefineFlag::SnapshotsMetadata
        | api::UndefineFlag::CheckpointsMetadata;
    std::ignore = await(m_domains->undefine(m_uuid, flags), m_setup.patience);
    std::ignore = waitUntil([this] { return !guest(); }, m_setup.patience);
}

const Checks<SnapshotContract> &SnapshotContract::checks()
{
    static const Checks<SnapshotContract> all {
        { "a running machine comes back running", &SnapshotContract::runningComesBack },
        { "a paused machine comes back paused", &SnapshotContract::pausedComesBack },
        { "a machine that was off comes back off", &SnapshotContract::offComesBack },
        { "snapshots form a tree that deleting keeps whole", &SnapshotContract::theyFormATree },
        { "names are unique and unknown ones are not found", &SnapshotContract::namesAreKeptApart },
        { "the document tells of the machine as it was", &SnapshotContract::documentsTellOfTheMachine },
        { "a snapshot of the disks alone is external", &SnapshotContract::disksAlone },
        { "flags that contradict each other are refused", &SnapshotContract::flagsThatContradict },
        { "an old snapshot can be told of again", &SnapshotContract::toldOfAgain },
        { "only the entry is removed when asked", &SnapshotContract::onlyTheListForgets },
        { "a machine with snapshots is not undefined by mistake", &SnapshotContract::undefiningIsGuarded },
        { "a saved state makes going back risky", &SnapshotContract::savedStatesAreGuarded },
        { "a machine is halted by its snapshot when asked", &SnapshotContract::haltsWhenAsked },
        { "a snapshot can be taken without an entry", &SnapshotContract::withoutEntry },
        { "going back can end running or paused", &SnapshotContract::revertToRunningOrPaused },
    };
    return all;
}

void SnapshotContract::addRows()
{
    addCheckRows(checks());
}

void SnapshotContract::run(const char *row)
{
    auto connection = m_setup.open();
    INN_OK(connection);
    m_connection = *connection;
    m_domains = m_connection->domains();
    m_snapshots = m_connection->snapshots();
    QVERIFY(m_snapshots);
    QObject::connect(m_domains, &api::Domains::eventHappened, m_connection.get(),
        [this](const api::Event &event) { m_events.push_back(event); });
    QObject::connect(m_snapshots, &api::Snapshots::changed, m_connection.get(), [this](const QUuid &domain) {
        if (domain == m_uuid)
            ++m_changes;
    });
    QVERIFY(define());
    runCheck(*this, checks(), row);
}

api::DomainInfoPtr SnapshotContract::guest() const
{
    for (const api::DomainInfoPtr &one : m_domains->list()) {
        if (one->uuid == m_uuid)
            return one;
    }
    return {};
}

bool SnapshotContract::waitForState(DomainState state) const
{
    return waitUntil(
        [&] {
            const auto now = guest();
            return now && now->state == state;
        },
        m_setup.patience);
}

Result<> SnapshotContract::perform(DomainAction action)
{
    return await(m_domains->perform(m_uuid, action), m_setup.patience);
}

bool SnapshotContract::define()
{
    const auto answer = await(m_domains->define(m_setup.guestXml(m_name, m_uuid)), m_setup.patience);
    if (!answer)
        qInfo("define: %s", qPrintable(answer.error().fullText()));
    return answer && waitUntil([this] { return guest() != nullptr; }, m_setup.patience);
}

Result<QString> SnapshotContract::create(const QByteArray &xml, api::SnapshotCreateFlags flags)
{
    return await(m_snapshots->create(m_uuid, xml, flags), m_setup.patience);
}

Result<QString> SnapshotContract::take(const char *name, api::SnapshotCreateFlags flags)
{
    return create("<domainsnapshot><name>" + QByteArray(name) + "</name></domainsnapshot>", flags);
}

Result<> SnapshotContract::revert(const QString &name, api::SnapshotRevertFlags flags)
{
    return await(m_snapshots->revert(m_uuid, name, flags), m_setup.patience);
}

Result<> SnapshotContract::remove(const QString &name, api::SnapshotDeleteFlags flags)
{
    return await(m_snapshots->remove(m_uuid, name, flags), m_setup.patience);
}

std::vector<SnapshotInfo> SnapshotContract::list()
{
    auto answer = await(m_snapshots->list(m_uuid), m_setup.patience);
    if (!answer)
        qInfo("list: %s", qPrintable(answer.error().fullText()));
    return answer ? *answer : std::vector<SnapshotInfo>();
}

QString SnapshotContract::tree()
{
    QStringList all;
    QStringList seen;
    for (const SnapshotInfo &one : list()) {
        if (!one.parent.isEmpty() && !seen.contains(one.parent))
            return QStringLiteral("a child before its parent");
        seen += one.name;
        all += one.name + (one.parent.isEmpty() ? QString() : u'<' + one.parent)
            + (one.isCurrent ? QStringLiteral("*") : QString());
    }
    all.sort();
    return all.join(u' ');
}

void SnapshotContract::runningComesBack()
{
    INN_OK(perform(DomainAction::Start));
    QVERIFY(waitForState(DomainState::Running));
    const auto before = QDateTime::currentDateTimeUtc().addSecs(-2);
    const auto made = create("<domainsnapshot><name>here &amp; now</name><description>first\nsecond "
                             "line</description></domainsnapshot>");
    INN_OK(made);
    QCOMPARE(*made, QStringLiteral("here & now"));
    QVERIFY(waitForState(DomainState::Running));
    const auto all = list();
    QCOMPARE(int(all.size()), 1);
    const SnapshotInfo &one = all.front();
    QCOMPARE(one.name, QStringLiteral("here & now"));
    QCOMPARE(one.description, QStringLiteral("first\nsecond line"));
    QCOMPARE(one.state, DomainState::Running);
    QVERIFY(one.isCurrent && !one.diskOnly && one.parent.isEmpty());
    QCOMPARE(one.where, SnapshotInfo::Where::Internal);
    QVERIFY(one.createdAt >= before && one.createdAt <= QDateTime::currentDateTimeUtc().addSecs(2));
    QVERIFY(waitUntil([this] { return m_changes > 0; }, m_setup.patience));
    INN_OK(perform(DomainAction::Suspend));
    QVERIFY(waitForState(DomainState::Paused));
    INN_OK(revert(one.name));
    QVERIFY(waitForState(DomainState::Running));
    if (m_setup.tellsReasonOfRevert)
        QCOMPARE(guest()->reason, 4); // from snapshot
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff));
    INN_OK(revert(one.name));
    QVERIFY(waitForState(DomainState::Running));
    INN_OK(remove(one.name));
    QVERIFY(list().empty());
    QVERIFY(waitForState(DomainState::Running));
}

void SnapshotContract::pausedComesBack()
{
    INN_OK(perform(DomainAction::Start));
    INN_OK(perform(DomainAction::Suspend));
    QVERIFY(waitForState(DomainState::Paused));
    INN_OK(take("still"));
    QVERIFY(waitForState(DomainState::Paused));
    QCOMPARE(list().front().state, DomainState::Paused);
    INN_OK(perform(DomainAction::Resume));
    QVERIFY(waitForState(DomainState::Running));
    INN_OK(revert(QStringLiteral("still")));
    QVERIFY(waitForState(DomainState::Paused));
    INN_OK(revert(QStringLiteral("still"), SnapshotRevert::Running));
    QVERIFY(waitForState(DomainState::Running));
}

void SnapshotContract::offComesBack()
{
    INN_OK(take("cold"));
    QCOMPARE(list().front().state, DomainState::Shutoff);
    INN_OK(perform(DomainAction::Start));
    QVERIFY(waitForState(DomainState::Running));
    INN_OK(revert(QStringLiteral("cold")));
    QVERIFY(waitForState(DomainState::Shutoff));
    const bool stopped = waitUntil(
        [this] {
            return std::any_of(m_events.begin(), m_events.end(), [this](const api::Event &event) {
                return event.domain == m_uuid && event.libvirtEvent == 5 && event.libvirtDetail == 6;
            });
        },
        m_setup.patience);
    QVERIFY2(stopped, "no event told that it was stopped from a snapshot");
    INN_OK(revert(QStringLiteral("cold")));
    INN_OK(remove(QStringLiteral("cold")));
    QVERIFY(list().empty());
}

void SnapshotContract::theyFormATree()
{
    INN_OK(take("a"));
    INN_OK(take("b"));
    INN_OK(take("c"));
    QCOMPARE(tree(), QStringLiteral("a b<a c<b*"));
    INN_OK(revert(QStringLiteral("a")));
    QCOMPARE(tree(), QStringLiteral("a* b<a c<b"));
    INN_OK(take("d"));
    QCOMPARE(tree(), QStringLiteral("a b<a c<b d<a*"));
    INN_OK(remove(QStringLiteral("b")));
    QCOMPARE(tree(), QStringLiteral("a c<a d<a*"));
    INN_OK(remove(QStringLiteral("d")));
    QCOMPARE(tree(), QStringLiteral("a* c<a"));
    INN_OK(take("e"));
    INN_OK(take("f"));
    QCOMPARE(tree(), QStringLiteral("a c<a e<a f<e*"));
    INN_OK(remove(QStringLiteral("e"), SnapshotDelete::ChildrenOnly));
    QCOMPARE(tree(), QStringLiteral("a c<a e<a*"));
    INN_OK(remove(QStringLiteral("a"), SnapshotDelete::Children));
    QCOMPARE(tree(), QString());
}

void SnapshotContract::namesAreKeptApart()
{
    INN_OK(take("one"));
    INN_REFUSED(take("one"), 9);
    INN_REFUSED(revert(QStringLiteral("two")), 72);
    INN_REFUSED(remove(QStringLiteral("two")), 72);
    INN_REFUSED(await(m_snapshots->xml(m_uuid, QStringLiteral("two")), m_setup.patience), 72);
    INN_REFUSED(await(m_snapshots->list(QUuid::createUuid()), m_setup.patience), 42);
    INN_REFUSED(take("a/b"), 35);
    INN_REFUSED(take(".a"), 35);
    INN_REFUSED(create(QByteArray("<domain/>")), 27);
    // One that says no name is called after the time.
    const auto made = create(QByteArray("<domainsnapshot/>"));
    INN_OK(made);
    bool isNumber = false;
    made->toLongLong(&isNumber);
    QVERIFY2(isNumber, qPrintable(*made));
}

void SnapshotContract::documentsTellOfTheMachine()
{
    INN_OK(take("one"));
    const auto document = await(m_snapshots->xml(m_uuid, QStringLiteral("one")), m_setup.patience);
    INN_OK(document);
    QVERIFY2(document->contains("<domainsnapshot"), document->constData());
    for (const char *text :
        { "<name>one</name>", "<state>shutoff</state>", "<name>snapshot guest</name>", "</domain>" })
        QVERIFY2(document->contains(text), document->constData());
}

void SnapshotContract::disksAlone()
{
    INN_OK(perform(DomainAction::Start));
    INN_OK(take("disks", SnapshotCreate::DiskOnly));
    QVERIFY(waitForState(DomainState::Running));
    const auto all = list();
    QCOMPARE(int(all.size()), 1);
    QVERIFY(all.front().diskOnly);
    QCOMPARE(all.front().where, SnapshotInfo::Where::External);
    const auto live = await(m_domains->xml(m_uuid, api::XmlView::Live), m_setup.patience);
    INN_OK(live);
    QVERIFY2(live->contains(".disks'"), live->constData());
    const auto inactive = await(m_domains->xml(m_uuid, api::XmlView::Inactive), m_setup.patience);
    INN_OK(inactive);
    QVERIFY2(inactive->contains(".disks'"), inactive->constData());
    if (!m_setup.returnsToExternal)
        INN_REFUSED(revert(QStringLiteral("disks")), 67);
    // It starts again on the new image.
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff));
    INN_OK(perform(DomainAction::Start));
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff));
    INN_OK(remove(QStringLiteral("disks"), SnapshotDelete::MetadataOnly));
    INN_OK(take("cold", SnapshotCreate::DiskOnly));
    QCOMPARE(list().front().state, DomainState::Shutoff);
    QCOMPARE(list().front().where, SnapshotInfo::Where::External);
    INN_OK(perform(DomainAction::Start));
}

void SnapshotContract::flagsThatContradict()
{
    INN_REFUSED(take("x", SnapshotCreate::Current), 8);
    INN_REFUSED(take("x", SnapshotCreate::Redefine | SnapshotCreate::NoMetadata), 8);
    INN_REFUSED(take("x", SnapshotCreate::Redefine | SnapshotCreate::Halt), 8);
    INN_REFUSED(take("x", SnapshotCreate::Quiesce), 8);
    INN_OK(take("x"));
    INN_REFUSED(revert(QStringLiteral("x"), SnapshotRevert::Running | SnapshotRevert::Paused), 8);
    INN_REFUSED(remove(QStringLiteral("x"), SnapshotDelete::Children | SnapshotDelete::ChildrenOnly), 8);
    // The memory of a machine that is off does not exist.
    INN_REFUSED(create("<domainsnapshot><name>y</name><memory snapshot='internal'/></domainsnapshot>"), 27);
    INN_OK(perform(DomainAction::Start));
    INN_REFUSED(create("<domainsnapshot><name>y</name><memory snapshot='no'/></domainsnapshot>"), 84);
    INN_REFUSED(take("y", SnapshotCreate::Live), 84);
}

void SnapshotContract::toldOfAgain()
{
    INN_OK(take("a"));
    INN_OK(take("b"));
    const auto document = await(m_snapshots->xml(m_uuid, QStringLiteral("b")), m_setup.patience);
    INN_OK(document);
    INN_OK(remove(QStringLiteral("b"), SnapshotDelete::MetadataOnly));
    QCOMPARE(tree(), QStringLiteral("a*"));
    INN_OK(create(*document, SnapshotCreate::Redefine));
    QCOMPARE(tree(), QStringLiteral("a* b<a"));
    INN_OK(create(*document, SnapshotCreate::Redefine | SnapshotCreate::Current));
    QCOMPARE(tree(), QStringLiteral("a b<a*"));
    QByteArray changed = *document;
    changed.replace("<name>a</name>", "<name>b</name>");
    INN_REFUSED(create(changed, SnapshotCreate::Redefine), 8);
    changed = *document;
    changed.replace("<name>a</name>", "<name>nobody</name>");
    INN_REFUSED(create(changed, SnapshotCreate::Redefine), 8);
    INN_OK(revert(QStringLiteral("b")));
}

void SnapshotContract::onlyTheListForgets()
{
    INN_OK(take("a"));
    const auto document = await(m_snapshots->xml(m_uuid, QStringLiteral("a")), m_setup.patience);
    INN_OK(document);
    INN_OK(remove(QStringLiteral("a"), SnapshotDelete::MetadataOnly));
    QVERIFY(list().empty());
    // It is still in the images.
    INN_OK(create(*document, SnapshotCreate::Redefine));
    INN_OK(revert(QStringLiteral("a")));
}

void SnapshotContract::undefiningIsGuarded()
{
    INN_OK(take("a"));
    INN_REFUSED(await(m_domains->undefine(m_uuid, {}), m_setup.patience), 55);
    QVERIFY(guest());
    QCOMPARE(tree(), QStringLiteral("a*"));
    INN_OK(await(m_domains->undefine(m_uuid, api::UndefineFlag::SnapshotsMetadata), m_setup.patience));
    QVERIFY(waitUntil([this] { return !guest(); }, m_setup.patience));
    QVERIFY(define());
    QCOMPARE(tree(), QString());
}

void SnapshotContract::savedStatesAreGuarded()
{
    INN_OK(take("cold"));
    INN_OK(perform(DomainAction::Start));
    QVERIFY(waitForState(DomainState::Running));
    INN_OK(perform(DomainAction::ManagedSave));
    QVERIFY(waitForState(DomainState::Shutoff));
    INN_REFUSED(revert(QStringLiteral("cold")), 77);
    INN_OK(revert(QStringLiteral("cold"), SnapshotRevert::Force));
}

void SnapshotContract::haltsWhenAsked()
{
    INN_OK(perform(DomainAction::Start));
    QVERIFY(waitForState(DomainState::Running));
    INN_OK(take("last", SnapshotCreate::Halt));
    QVERIFY(waitForState(DomainState::Shutoff));
    QCOMPARE(list().front().state, DomainState::Running);
    INN_OK(revert(QStringLiteral("last")));
    QVERIFY(waitForState(DomainState::Running));
}

void SnapshotContract::withoutEntry()
{
    INN_OK(take("silent", SnapshotCreate::NoMetadata));
    QVERIFY(list().empty());
    INN_REFUSED(revert(QStringLiteral("silent")), 72);
}

void SnapshotContract::revertToRunningOrPaused()
{
    INN_OK(take("cold"));
    INN_OK(revert(QStringLiteral("cold"), SnapshotRevert::Running));
    QVERIFY(waitForState(DomainState::Running));
    INN_OK(revert(QStringLiteral("cold"), SnapshotRevert::Paused));
    QVERIFY(waitForState(DomainState::Paused));
    INN_OK(revert(QStringLiteral("cold")));
    QVERIFY(waitForState(DomainState::Shutoff));
}

} // namespace inn::testing
