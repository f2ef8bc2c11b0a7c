// label: real
// uses: backend/drivers/libvirt
// What is refused before a move, libvirt refuses too.
#include "hostpair.h"

using namespace inn;
using namespace inn::testing;

class TestRefusalsReal : public HostPair
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRefusedLibvirtRefusesToo_data();
    void whatIsRefusedLibvirtRefusesToo();
};

void TestRefusalsReal::whatIsRefusedLibvirtRefusesToo_data()
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

void TestRefusalsReal::whatIsRefusedLibvirtRefusesToo()
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
    runIt(image, more, Run::Paused);
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

QTEST_GUILESS_MAIN(TestRefusalsReal)
#include "tests/backend/drivers/libvirt/moc_movingguest.cpp"

#include "tst_refusalsreal.moc"
