// label: real
// uses: backend/drivers/libvirt
// What is said before a move, held against what two libvirtds then do.
#include "backend/api/networkfilters.h"
#include "backend/api/networks.h"
#include "backend/api/snapshots.h"
#include "backend/api/storagepools.h"
#include "backend/migration/mover.h"
#include "tests/backend/drivers/libvirt/migratinghosts.h"

using namespace inn;
using namespace inn::migration;
using namespace inn::testing;

class TestPreflightReal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void aSharedDiskIsKnownAsTheSameFile();
    void aDiskOfOneHostIsCopied();
    void aMediumThatIsMissingIsTakenOut();
    void aMissingNetworkIsMapped();
    void aMachineThatIsOffTakesTheCommonProcessorAlong();
    void whatIsRefusedLibvirtRefusesToo_data();
    void whatIsRefusedLibvirtRefusesToo();

private:
    struct Learnt
    {
        GuestFactsPtr guest;
        HostFactsPtr source, destination;
        [[nodiscard]] Findings check(const MovePlan &plan) const
        {
            return migration::check(*source, *guest, *destination, plan);
        }
        [[nodiscard]] MovePlan suggestion() const { return suggestPlan(*source, *guest, *destination); }
    };
    Learnt learn();
    void makePool(const QString &name, const QString &path);
    void runIt(const QString &image, const QString &more = {});
    void moves(const Learnt &learnt, const MovePlan &plan);
    static QByteArray text(const Findings &findings);
    // The documents’ image, as its host sees it, and outside.
    [[nodiscard]] QString pooled() const { return m_hosts.hosts().pool() + u'/' + m_name; }
    [[nodiscard]] QString shared() const { return m_hosts.shared(m_name); }

    MigratingHosts m_hosts;
    QUuid m_guest;
    QString m_name;
    int m_number = 0;
};

namespace {

QString nic(const QString &source)
{
    return QStringLiteral("<interface %1<model type='virtio'/></interface>").arg(source);
}

const QString kNetwork = QStringLiteral("<network><name>%1</name><bridge name='%2'/></network>");

} // namespace

void TestPreflightReal::initTestCase()
{
    const QString problem = m_hosts.start();
    if (!problem.isEmpty())
        QSKIP(qPrintable(problem));
    makePool(QStringLiteral("images"), m_hosts.hosts().pool());
    makePool(QStringLiteral("shared"), m_hosts.hosts().folder() + QStringLiteral("/shared"));
    const auto network = await(m_hosts.from()->networks()->create(
        kNetwork.arg(QStringLiteral("lab"), QStringLiteral("virbr8")).toUtf8()));
    QVERIFY2(network, network ? "" : qPrintable(network.error().fullText()));
    const auto other = await(m_hosts.to()->networks()->create(
        kNetwork.arg(QStringLiteral("office"), QStringLiteral("virbr9")).toUtf8()));
    QVERIFY2(other, other ? "" : qPrintable(other.error().fullText()));
}

void TestPreflightReal::makePool(const QString &name, const QString &path)
{
    const QByteArray document
        = QStringLiteral("<pool type='dir'><name>%1</name><target><path>%2</path></target></pool>")
              .arg(name, path)
              .toUtf8();
    for (const Opened &host : { m_hosts.from(), m_hosts.to() }) {
        const auto pool = await(host->storage()->create(document));
        QVERIFY2(pool, pool ? "" : qPrintable(pool.error().fullText()));
    }
}

void TestPreflightReal::init()
{
    m_guest = QUuid::createUuid();
    m_name = QStringLiteral("guest-%1").arg(++m_number);
}

void TestPreflightReal::cleanup()
{
    m_hosts.clear(m_guest);
}

void TestPreflightReal::cleanupTestCase()
{
    m_hosts.stop();
}

QByteArray TestPreflightReal::text(const Findings &findings)
{
    QString all;
    for (const Finding &finding : findings)
        all += QStringLiteral("%1 %2: %3\n")
                   .arg(QString::number(int(finding.verdict)), finding.subject, finding.sentence);
    return all.toUtf8();
}

// `image`: shared() or pooled().
void TestPreflightReal::runIt(const QString &image, const QString &more)
{
    const QString outside = image == shared() ? image : m_hosts.own(QStringLiteral("a"), m_name);
    counter::make(outside, {});
    for (const Opened &host : { m_hosts.from(), m_hosts.to() }) {
        for (const api::PoolInfoPtr &pool : host->storage()->list())
            QVERIFY(await(host->storage()->perform(pool->uuid, api::PoolAction::Refresh)));
    }
    const QByteArray document = counter::document(m_name, m_guest, 16, counter::raw(image), more);
    QCOMPARE(m_hosts.run(outside, document, m_guest), m_guest);
}

TestPreflightReal::Learnt TestPreflightReal::learn()
{
    Learnt learnt;
    const auto guest = await(learnGuest(*m_hosts.from(), m_guest));
    if (!guest) {
        qWarning("%s", qPrintable(guest.error().fullText()));
        return learnt;
    }
    learnt.guest = *guest;
    const HostQuestions questions = questionsAbout(**guest);
    learnt.source = await(learnHost(*m_hosts.from(), questions)).value_or(HostFactsPtr());
    learnt.destination = await(learnHost(*m_hosts.to(), questions)).value_or(HostFactsPtr());
    if (learnt.source && learnt.destination)
        return learnt;
    learnt.guest.reset();
    return learnt;
}

void TestPreflightReal::moves(const Learnt &learnt, const MovePlan &plan)
{
    const Findings findings = learnt.check(plan);
    QVERIFY2(worstOf(findings) == Verdict::Ready, text(findings));
    const auto request = migrationRequest(plan, *learnt.guest);
    QVERIFY2(request, request ? "" : qPrintable(request.error().fullText()));
    const auto moved = m_hosts.move(m_guest, *request);
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().fullText()));
    QVERIFY(m_hosts.isGone(m_hosts.from(), m_guest));
}

void TestPreflightReal::aSharedDiskIsKnownAsTheSameFile()
{
    runIt(shared());
    const Learnt learnt = learn();
    QVERIFY(learnt.guest);
    MovePlan plan = learnt.suggestion();
    QCOMPARE(plan.diskCopy, DiskCopy::None);
    // libvirt knows only network file systems as shared, and so do we.
    const Findings findings = learnt.check(plan);
    QVERIFY2(worstOf(findings) == Verdict::Advice, text(findings));
    QVERIFY2(text(findings).contains("same image on both hosts"), text(findings));
    const auto unsafe = m_hosts.move(m_guest, *migrationRequest(plan, *learnt.guest));
    QVERIFY(!unsafe);
    const Findings why = explainFailure(unsafe.error(), plan);
    QVERIFY2(why.size() == 2 && why[1].remedy == Remedy::MoveUnsafe, text(why));
    const auto cured = remedied(plan, why[1].remedy, *learnt.source, *learnt.guest, *learnt.destination);
    QVERIFY(cured);
    moves(learnt, *cured);
    QVERIFY(MigratingHosts::counts(shared()));
}

void TestPreflightReal::aDiskOfOneHostIsCopied()
{
    runIt(pooled());
    const Learnt learnt = learn();
    QVERIFY(learnt.guest);
    const MovePlan plan = learnt.suggestion();
    QCOMPARE(plan.diskCopy, DiskCopy::Whole);
    moves(learnt, plan);
    QVERIFY(MigratingHosts::counts(m_hosts.own(QStringLiteral("b"), m_name)));
}

void TestPreflightReal::aMediumThatIsMissingIsTakenOut()
{
    const QString medium = m_hosts.hosts().pool() + QStringLiteral("/setup.iso");
    QFile file(m_hosts.own(QStringLiteral("a"), QStringLiteral("setup.iso")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(1 << 20));
    runIt(shared(),
        QStringLiteral("<disk type='file' device='cdrom'><driver name='qemu' type='raw'/><source file='%1'/>"
                       "<target dev='sda' bus='sata'/><readonly/></disk>")
            .arg(medium));
    const Learnt learnt = learn();
    QVERIFY(learnt.guest);
    MovePlan plan;
    plan.safety = Safety::Unsafe;
    const Findings findings = learnt.check(plan);
    QVERIFY2(worstOf(findings) == Verdict::Refused && text(findings).contains("setup.iso"), text(findings));
    const auto refused = m_hosts.move(m_guest, *migrationRequest(plan, *learnt.guest));
    QVERIFY(!refused);
    plan = learnt.suggestion();
    plan.safety = Safety::Unsafe;
    QCOMPARE(plan.diskPaths.size(), size_t(1));
    moves(learnt, plan);
    QVERIFY(MigratingHosts::counts(shared()));
}

void TestPreflightReal::aMissingNetworkIsMapped()
{
    runIt(shared(), nic(QStringLiteral("type='network'><source network='lab'/>")));
    const Learnt learnt = learn();
    QVERIFY(learnt.guest);
    MovePlan plan;
    plan.safety = Safety::Unsafe;
    const Findings findings = learnt.check(plan);
    QVERIFY2(worstOf(findings) == Verdict::Refused && text(findings).contains("lab"), text(findings));
    const auto refused = m_hosts.move(m_guest, *migrationRequest(plan, *learnt.guest));
    QVERIFY(!refused);
    QCOMPARE(explainFailure(refused.error(), plan).front().remedy, Remedy::MapNetworks);
    plan = learnt.suggestion();
    plan.safety = Safety::Unsafe;
    QCOMPARE(plan.networks.size(), size_t(1));
    moves(learnt, plan);
    const auto there = await(m_hosts.to()->domains()->xml(m_guest, api::XmlView::Inactive));
    QVERIFY(there && there->contains("network='office'"));
}

void TestPreflightReal::aMachineThatIsOffTakesTheCommonProcessorAlong()
{
    counter::make(shared(), {});
    QVERIFY(await(
        m_hosts.from()->domains()->define(counter::document(m_name, m_guest, 16, counter::raw(shared())))));
    QVERIFY(MigratingHosts::isThere(m_hosts.from(), m_guest, api::DomainState::Shutoff));
    const Learnt learnt = learn();
    QVERIFY(learnt.guest);
    MovePlan plan = learnt.suggestion();
    QCOMPARE(plan.way, MoveWay::Offline);
    const auto common
        = await(commonProcessor(*m_hosts.to(), learnt.source, learnt.destination, learnt.guest));
    QVERIFY2(common, common ? "" : qPrintable(common.error().fullText()));
    plan.cpu = *common;
    moves(learnt, plan);
    const auto there = await(m_hosts.to()->domains()->xml(m_guest, api::XmlView::Inactive));
    QVERIFY(there);
    const auto config = config::readDomain(*there);
    QVERIFY2(config && config->cpu && config->cpu->model, there->constData());
    QVERIFY2(common->contains(config->cpu->model->toUtf8()), common->constData());
    QVERIFY(await(m_hosts.to()->domains()->start(m_guest, {})));
    QVERIFY(waitUntil([&] { return counter::count(shared()) > 2; }));
}

void TestPreflightReal::whatIsRefusedLibvirtRefusesToo_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("word"); // of the sentence that refuses
    QTest::newRow("image missing") << "image"
                                   << "image of disk";
    QTest::newRow("copied onto itself") << "itself"
                                        << "onto itself";
    QTest::newRow("no pool for the copy") << "pool"
                                          << "no storage pool";
    QTest::newRow("name taken") << "name"
                                << "another machine named";
    QTest::newRow("runs there") << "uuid"
                                << "already runs";
    QTest::newRow("same machine, other name") << "other name"
                                              << "under the name";
    QTest::newRow("same host") << "host"
                               << "same host";
    QTest::newRow("bridge missing") << "bridge"
                                    << "bridge “br7”";
    QTest::newRow("filter missing") << "filter"
                                    << "strict";
    QTest::newRow("snapshots") << "snapshots"
                               << "snapshots";
    QTest::newRow("off") << "off"
                         << "is off";
    QTest::newRow("tunnelled post-copy") << "tunnel"
                                         << "tunnel";
}

void TestPreflightReal::whatIsRefusedLibvirtRefusesToo()
{
    QFETCH(QString, situation);
    QFETCH(QString, word);
    QString image = situation == u"image" ? pooled() : shared();
    QString more;
    if (situation == u"bridge") {
        const QByteArray made = m_hosts.hosts().run(QStringLiteral("a"),
            { QStringLiteral("ip"), QStringLiteral("link"), QStringLiteral("add"), QStringLiteral("br7"),
                QStringLiteral("type"), QStringLiteral("bridge") });
        QVERIFY(made.isEmpty());
        more = nic(QStringLiteral("type='bridge'><source bridge='br7'/>"));
    } else if (situation == u"filter") {
        const auto filter
            = await(m_hosts.from()->networkFilters()->define("<filter name='strict' chain='root'/>"));
        QVERIFY2(filter, filter ? "" : qPrintable(filter.error().fullText()));
        more = nic(QStringLiteral("type='bridge'><source bridge='br0'/><filterref filter='strict'/>"));
    }
    runIt(image, more);
    if (QTest::currentTestFailed())
        return;
    MovePlan plan;
    plan.safety = Safety::Unsafe;
    Opened destination = m_hosts.to();
    const QByteArray other
        = counter::document(situation == u"other name" ? m_name + QStringLiteral("-old") : m_name,
            situation == u"name" ? QUuid::createUuid() : m_guest, 16, {});
    if (situation == u"itself") {
        plan.diskCopy = DiskCopy::Whole;
    } else if (situation == u"pool") {
        plan.diskCopy = DiskCopy::Whole;
        plan.diskPaths = { { QStringLiteral("vda"), QStringLiteral("/mnt/nowhere/disk") } };
    } else if (situation == u"name" || situation == u"other name" || situation == u"uuid") {
        QByteArray document = other;
        const auto begin = document.indexOf("<disk ");
        document.remove(begin, document.indexOf("</disk>") + 7 - begin);
        const auto defined = situation == u"uuid"
            ? await(destination->domains()->create(document, api::StartFlag::Paused))
            : await(destination->domains()->define(document));
        QVERIFY2(defined, defined ? "" : qPrintable(defined.error().fullText()));
        QVERIFY(waitUntil([&] { return !destination->domains()->list().empty(); }));
    } else if (situation == u"host") {
        destination = m_hosts.from();
    } else if (situation == u"snapshots") {
        const auto snapshot = await(m_hosts.from()->snapshots()->create(
            m_guest, "<domainsnapshot><name>before</name></domainsnapshot>", api::SnapshotCreate::DiskOnly));
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().fullText()));
    } else if (situation == u"off") {
        QVERIFY(await(m_hosts.from()->domains()->perform(m_guest, api::DomainAction::Destroy)));
        QVERIFY(MigratingHosts::isThere(m_hosts.from(), m_guest, api::DomainState::Shutoff));
    } else if (situation == u"tunnel") {
        plan.transport = Transport::Tunnelled;
        plan.postCopy = PostCopy::Allowed;
    }
    Learnt learnt = learn();
    QVERIFY(learnt.guest);
    HostQuestions questions = questionsAbout(*learnt.guest);
    for (const DiskMapping &mapping : plan.diskPaths)
        questions.paths.append(mapping.path);
    learnt.destination = *await(learnHost(*destination, questions));
    const Findings findings = learnt.check(plan);
    const bool isSaid = std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.verdict == Verdict::Refused && finding.sentence.contains(word);
    });
    QVERIFY2(isSaid, text(findings));

    auto request = migrationRequest(plan, *learnt.guest);
    if (situation == u"tunnel") {
        QVERIFY(!request);
        MovePlan possible = plan;
        possible.postCopy = PostCopy::No;
        request = migrationRequest(possible, *learnt.guest);
        QVERIFY(request);
        request->flags |= api::MigrateFlag::PostCopy;
    }
    QVERIFY2(request, request ? "" : qPrintable(request.error().fullText()));
    const auto target = m_hosts.target(destination);
    const auto moved
        = await(m_hosts.from()->migrations()->migrate(m_guest, target, *request), std::chrono::seconds(60));
    QVERIFY2(!moved, "libvirt moved what was refused");
    const Findings why = explainFailure(moved.error(), plan);
    QVERIFY(!why.empty());
    qInfo("%s -> %s [%s]", qPrintable(moved.error().fullText()), qPrintable(why.front().sentence),
        qPrintable(why.front().cure));
    if (situation == u"name") {
        for (const api::DomainInfoPtr &info : destination->domains()->list())
            QVERIFY(await(destination->domains()->undefine(info->uuid, {})));
    } else if (situation == u"snapshots") {
        QVERIFY(await(m_hosts.from()->snapshots()->remove(
            m_guest, QStringLiteral("before"), api::SnapshotDelete::MetadataOnly)));
    }
}

QTEST_GUILESS_MAIN(TestPreflightReal)
#include "tst_preflightreal.moc"
