// label: real
// uses: backend/drivers/libvirt
// What is called ready really moves between two libvirtds, and remedies help.
#include "backend/migration/processors.h"

#include "hostpair.h"

using namespace inn;
using namespace inn::testing;

class TestPreflightReal : public HostPair
{
    Q_OBJECT

private Q_SLOTS:
    void aSharedDiskIsKnownAsTheSameFile();
    void aDiskOfOneHostIsCopied();
    void aMediumThatIsMissingIsTakenOut();
    void aMissingNetworkIsMapped();
    void aMachineThatIsOffTakesTheCommonProcessorAlong();

private:
    void moves(const Learnt &learnt, const MovePlan &plan);
};

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
    HostQuestions questions;
    questions.architecture = QStringLiteral("x86_64");
    questions.virtType = QStringLiteral("qemu");
    questions.cpu = "<cpu match='exact'><model>qemu64</model><feature policy='require' "
                    "name='avx512f'/><feature policy='require' name='aes'/></cpu>";
    const auto lacking = await(learnHost(*m_hosts.to(), questions));
    QVERIFY(lacking && (*lacking)->cpuMatch.isKnown());
    QCOMPARE(featuresInProblem((*lacking)->cpuProblem), QStringList { QStringLiteral("avx512f") });
    const Learnt learnt = learn();
    QVERIFY(learnt.guest);
    MovePlan plan = learnt.suggestion();
    QCOMPARE(plan.way, MoveWay::Offline);
    const auto common
        = await(commonProcessor(*m_hosts.to(), learnt.source, learnt.destination, learnt.guest));
    QVERIFY2(common, common ? "" : qPrintable(common.error().fullText()));
    plan.cpu = *common;
    moves(learnt, plan);
    const auto definition = definitionAfterwards(plan, *learnt.guest);
    QVERIFY(definition && await(m_hosts.to()->domains()->define(*definition)));
    const auto there = await(m_hosts.to()->domains()->xml(m_guest, api::XmlView::Inactive));
    QVERIFY(there);
    const auto config = config::readDomain(*there);
    QVERIFY2(config && config->cpu && config->cpu->model, there->constData());
    QVERIFY2(common->contains(config->cpu->model->toUtf8()), common->constData());
    QVERIFY(await(m_hosts.to()->domains()->start(m_guest, {})));
    QVERIFY(waitUntil([&] { return counter::count(shared()) > 2; }));
}

QTEST_GUILESS_MAIN(TestPreflightReal)
#include "tests/backend/drivers/libvirt/moc_movingguest.cpp"

#include "tst_preflightreal.moc"
