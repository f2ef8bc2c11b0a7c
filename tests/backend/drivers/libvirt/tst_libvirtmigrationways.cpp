// label: real
// timeout: 300
// Machines that move between two libvirtds: their disks, the ways their memory takes, and what is changed
// meanwhile.
#include "tests/backend/drivers/libvirt/movingguest.h"
#include "tests/support/programs.h"

#include <QFile>
#include <QTest>

using namespace inn;
using namespace inn::testing;
using api::DomainState;
using api::MigrateFlag;

namespace {

const QStringList kBusy { QStringLiteral("--memory"), QStringLiteral("8"), QStringLiteral("--busy") };

} // namespace

class TestLibvirtMigrationWays : public MovingGuest
{
    Q_OBJECT

private Q_SLOTS:
    void disksAreCopiedWhole();
    void onlyTheUpperLayerIsCopied();
    void memoryTakesEachWay_data();
    void memoryTakesEachWay();
    void anotherCertificateIsRefused();
    void speedAndDowntimeChangeWhileItMoves();
    void aMoveThatNeverEndsIsEndedByPausing();
    void aMoveThatNeverEndsIsEndedByPostCopy();
    void aDestinationThatGoesEndsTheMove(); // the last: that host does not come back

private:
    QString begin() override;
    void runIt(const QStringList &options = {})
    {
        counter::make(m_image, options);
        QCOMPARE(m_hosts.run(m_image, counter::document(m_name, m_guest, 32, counter::raw(m_image)), m_guest),
            m_guest);
    }
    // A guest that cannot move at that speed.
    QFuture<Result<QUuid>> moveSlowly(MigrateFlag flag)
    {
        api::MigrationRequest request = withFlags(kUsualMove | flag);
        request.bandwidth = 2;
        request.postCopyBandwidth = 500;
        auto moving = m_hosts.from()->migrations()->migrate(m_guest, m_hosts.target(m_hosts.to()), request);
        const bool isMoving = waitUntil([&] { return m_hosts.figure(m_guest, "memory_processed") > 0; });
        if (!isMoving)
            qWarning("it does not move");
        return moving;
    }
};

QString TestLibvirtMigrationWays::begin()
{
    const QString problem = MovingGuest::begin();
    if (!problem.isEmpty())
        return problem;
    for (const char *host : { "a", "b" }) { // without a pool libvirt makes no images there
        m_hosts.hosts().run(QString::fromLatin1(host),
            { QStringLiteral("virsh"), QStringLiteral("-q"), QStringLiteral("-c"),
                QStringLiteral("qemu:///system"), QStringLiteral("pool-create-as"), QStringLiteral("own"),
                QStringLiteral("dir"), QStringLiteral("--target"), m_hosts.hosts().pool() });
    }
    return {};
}

void TestLibvirtMigrationWays::disksAreCopiedWhole()
{
    const QString here = m_hosts.own(QStringLiteral("a"), m_name);
    const QString there = m_hosts.own(QStringLiteral("b"), m_name);
    const QString path = m_hosts.hosts().pool() + u'/' + m_name;
    counter::make(here, { QStringLiteral("--size"), QStringLiteral("8") });
    QCOMPARE(m_hosts.run(here, counter::document(m_name, m_guest, 16, counter::raw(path)), m_guest), m_guest);
    QVERIFY(!QFile::exists(there));
    api::MigrationRequest request = withFlags(kUsualMove | MigrateFlag::NonSharedDisk);
    request.disks = QStringList { QStringLiteral("vda") };
    request.disksPort = 49205;
    const auto moved = m_hosts.move(m_guest, request);
    QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().fullText()));
    QVERIFY(MigratingHosts::counts(there));
    QVERIFY(counter::count(there) > counter::count(here));
}

void TestLibvirtMigrationWays::onlyTheUpperLayerIsCopied()
{
    const QString path = m_hosts.hosts().pool() + u'/' + m_name;
    const QString here = m_hosts.own(QStringLiteral("a"), m_name);
    counter::make(here + QStringLiteral(".base"), { QStringLiteral("--size"), QStringLiteral("8") });
    QVERIFY(QFile::copy(
        here + QStringLiteral(".base"), m_hosts.own(QStringLiteral("b"), m_name) + QStringLiteral(".base")));
    for (const char *host : { "a", "b" }) {
        tool({ QStringLiteral("qemu-img"), QStringLiteral("create"), QStringLiteral("-q"),
            QStringLiteral("-f"), QStringLiteral("qcow2"), QStringLiteral("-F"), QStringLiteral("raw"),
            QStringLiteral("-b"), m_name + QStringLiteral(".base"),
            m_hosts.own(QString::fromLatin1(host), m_name) });
    }
    const QByteArray xml = counter::document(m_name, m_guest, 16,
        QStringLiteral("<driver name='qemu' type='qcow2'/><source file='%1'/>").arg(path));
    QVERIFY(await(m_hosts.from()->domains()->define(xml)));
    QVERIFY(await(m_hosts.from()->domains()->start(m_guest, {})));
    const auto moved = m_hosts.move(m_guest, withFlags(kUsualMove | MigrateFlag::NonSharedIncremental));
    QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().fullText()));
    QVERIFY(MigratingHosts::isThere(m_hosts.to(), m_guest, DomainState::Running));
    // The layer has the count; the base is as it was.
    const QString plain = m_hosts.shared(m_name);
    QVERIFY(waitUntil([&] {
        tool({ QStringLiteral("qemu-img"), QStringLiteral("convert"), QStringLiteral("-U"),
            QStringLiteral("-O"), QStringLiteral("raw"), m_hosts.own(QStringLiteral("b"), m_name), plain });
        return counter::count(plain) > 2;
    }));
    QCOMPARE(counter::count(m_hosts.own(QStringLiteral("b"), m_name) + QStringLiteral(".base")), -1);
}

void TestLibvirtMigrationWays::memoryTakesEachWay_data()
{
    QTest::addColumn<api::MigrationRequest>("request");
    const auto row = [](const char *name, api::MigrateFlags flags, auto fill) {
        api::MigrationRequest request = withFlags(kUsualMove | flags);
        fill(request);
        QTest::newRow(name) << request;
    };
    row("parallel", MigrateFlag::Parallel, [](api::MigrationRequest &request) { request.connections = 3; });
    row("TLS", MigrateFlag::Tls, [](api::MigrationRequest &request) {
        request.uri = QStringLiteral("tcp://10.99.0.2");
        request.tlsDestination = QStringLiteral("b");
    });
    row("compressed by threads", MigrateFlag::Compressed, [](api::MigrationRequest &request) {
        request.compression = QStringList { QStringLiteral("mt") };
        request.compressionLevel = 3;
        request.compressionThreads = 2;
        request.decompressionThreads = 2;
    });
    row("XBZRLE", MigrateFlag::Compressed, [](api::MigrationRequest &request) {
        request.compression = QStringList { QStringLiteral("xbzrle") };
        request.compressionCache = 16 << 20;
    });
    row("auto-converge", MigrateFlag::AutoConverge, [](api::MigrationRequest &request) {
        request.throttleInitial = 50;
        request.throttleIncrement = 20;
    });
    row("an address and port", {}, [](api::MigrationRequest &request) {
        request.uri = QStringLiteral("tcp://10.99.0.2:49190");
        request.listenAddress = QStringLiteral("10.99.0.2");
    });
}

void TestLibvirtMigrationWays::memoryTakesEachWay()
{
    QFETCH(api::MigrationRequest, request);
    runIt();
    const auto moved = m_hosts.move(m_guest, request);
    QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().fullText()));
    QVERIFY(MigratingHosts::isThere(m_hosts.to(), m_guest, DomainState::Running));
    QVERIFY(MigratingHosts::counts(m_image));
}

void TestLibvirtMigrationWays::anotherCertificateIsRefused()
{
    runIt();
    api::MigrationRequest request = withFlags(kUsualMove | MigrateFlag::Tls);
    request.tlsDestination = QStringLiteral("someone-else");
    const auto moved = m_hosts.move(m_guest, request);
    QVERIFY(!moved);
    QVERIFY2(moved.error().message.contains(m_name), qPrintable(moved.error().message));
    QVERIFY(MigratingHosts::isThere(m_hosts.from(), m_guest, DomainState::Running));
    QVERIFY(MigratingHosts::counts(m_image));
}

void TestLibvirtMigrationWays::speedAndDowntimeChangeWhileItMoves()
{
    runIt(kBusy);
    auto moving = moveSlowly(MigrateFlag::Live);
    auto *migrations = m_hosts.from()->migrations();
    QCOMPARE(await(migrations->speed(m_guest)).value_or(0), quint64(2));
    QVERIFY(await(migrations->setCompressionCache(m_guest, Bytes { 16 << 20 })));
    QCOMPARE(await(migrations->compressionCache(m_guest)).value_or(Bytes()).count, quint64(16 << 20));
    QVERIFY(await(migrations->setMaximumDowntime(m_guest, std::chrono::seconds(10))));
    QCOMPARE(await(migrations->maximumDowntime(m_guest)).value_or(std::chrono::milliseconds()),
        std::chrono::milliseconds(10'000));
    const auto refused = await(migrations->startPostCopy(m_guest));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidState);
    QVERIFY(await(migrations->setSpeed(m_guest, 1000)));
    QVERIFY(await(moving));
    QVERIFY(MigratingHosts::counts(m_image));
}

void TestLibvirtMigrationWays::aMoveThatNeverEndsIsEndedByPausing()
{
    runIt(kBusy);
    auto moving = moveSlowly(MigrateFlag::Live);
    QVERIFY(await(m_hosts.from()->domains()->perform(m_guest, api::DomainAction::Suspend, {})));
    QVERIFY(await(m_hosts.from()->migrations()->setSpeed(m_guest, 1000)));
    QVERIFY(await(moving));
    // libvirt lets it go on there: nobody asked for a machine that stays paused.
    QVERIFY(MigratingHosts::isThere(m_hosts.to(), m_guest, DomainState::Running));
    QVERIFY(MigratingHosts::counts(m_image));
}

void TestLibvirtMigrationWays::aMoveThatNeverEndsIsEndedByPostCopy()
{
    runIt(kBusy);
    auto moving = moveSlowly(MigrateFlag::PostCopy);
    const auto switched = await(m_hosts.from()->migrations()->startPostCopy(m_guest));
    const auto moved = await(moving);
    if (!switched && !moved && moved.error().details.contains(QStringLiteral("ostcopy")))
        QSKIP(qPrintable(moved.error().fullText())); // no userfaultfd here
    QVERIFY2(switched, qPrintable(switched ? QString() : switched.error().fullText()));
    QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().fullText()));
    QVERIFY(MigratingHosts::counts(m_image));
}

void TestLibvirtMigrationWays::aDestinationThatGoesEndsTheMove()
{
    runIt(kBusy);
    auto moving = moveSlowly(MigrateFlag::Live);
    m_hosts.hosts().signal(QStringLiteral("b"), QStringLiteral("KILL"));
    const auto moved = await(moving);
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, ErrorCode::Unreachable);
    QVERIFY2(moved.error().message.contains(m_name), qPrintable(moved.error().message));
    QVERIFY(MigratingHosts::isThere(m_hosts.from(), m_guest, DomainState::Running));
    QVERIFY(MigratingHosts::counts(m_image));
}

QTEST_GUILESS_MAIN(TestLibvirtMigrationWays)
#include "tests/backend/drivers/libvirt/moc_movingguest.cpp"

#include "tst_libvirtmigrationways.moc"
