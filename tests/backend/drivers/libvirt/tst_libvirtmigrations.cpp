// label: real
// timeout: 300
// Machines that move between two libvirtds: what becomes of them, and of their definitions.
#include "backend/drivers/libvirt/libvirtmigrations.h"
#include "backend/drivers/libvirt/migrationcalls.h"
#include "tests/backend/drivers/libvirt/movingguest.h"

#include <QSignalSpy>
#include <QTest>

#include <libvirt/virterror.h>

using namespace inn;
using namespace inn::testing;
using api::DomainState;
using api::MigrateFlag;

class TestLibvirtMigrations : public MovingGuest
{
    Q_OBJECT

private Q_SLOTS:
    void peersAreNamedAsTheSourceReachesThem_data();
    void peersAreNamedAsTheSourceReachesThem();
    void eachErrorSaysWhatToDo();
    void machinesMove_data();
    void machinesMove();
    void itsDefinitionStaysWhereItIsNotTakenAlong();
    void aPausedMachineAndOneThatShallBePaused();
    void aMachineThatIsOffMovesOffline();
    void anotherNameAndDocumentAreTaken();
    void itMovesWithItsDefinitionProtected();
    void aCancelledMoveLeavesItWhereItWas();
    void refusalsSayWhy();
    void otherCallsGoOnDuringManyMoves();

private:
    [[nodiscard]] QByteArray document(const QString &more = {}) const
    {
        return counter::document(m_name, m_guest, 16, counter::raw(m_image), more);
    }
    void runIt(const QStringList &options = {}, const QString &more = {})
    {
        counter::make(m_image, options);
        QCOMPARE(m_hosts.run(m_image, document(more), m_guest), m_guest);
    }
};

void TestLibvirtMigrations::peersAreNamedAsTheSourceReachesThem_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("peer");
    QTest::newRow("keys of ours") << "qemu+ssh://a/system"
                                  << "qemu+ssh://root@b/system?keyfile=/home/me/key&no_tty=1&command=/bin/x"
                                  << "qemu+ssh://root@b/system";
    QTest::newRow("certificates of ours") << "qemu:///system"
                                          << "qemu+tls://b:1234/system?pkipath=/home/me/pki"
                                          << "qemu+tls://b:1234/system";
    QTest::newRow("this computer") << "qemu+ssh://a/system"
                                   << "qemu:///system"
                                   << "qemu+ssh://here/system";
    QTest::newRow("a socket of this computer, from afar") << "qemu+ssh://a/system"
                                                          << "qemu+unix:///system?socket=/tmp/s"
                                                          << "qemu+ssh://here/system";
    QTest::newRow("a socket of this computer, from here") << "qemu:///system"
                                                          << "qemu+unix:///system?socket=/tmp/s"
                                                          << "qemu+unix:///system?socket=/tmp/s";
}

void TestLibvirtMigrations::peersAreNamedAsTheSourceReachesThem()
{
    QFETCH(QString, source);
    QFETCH(QString, target);
    QFETCH(QString, peer);
    QCOMPARE(libvirt::peerUri(QUrl(source), QUrl(target), QStringLiteral("here")), peer);
}

void TestLibvirtMigrations::eachErrorSaysWhatToDo()
{
    const Error unsafe = libvirt::migrationError(VIR_ERR_MIGRATE_UNSAFE, QStringLiteral("Unsafe migration"),
        QStringLiteral("web"), QStringLiteral("left"));
    QCOMPARE(unsafe.code, ErrorCode::InvalidState);
    QVERIFY(unsafe.message.contains(QStringLiteral("“web”"))
        && unsafe.message.contains(QStringLiteral("“left”")));
    QCOMPARE(unsafe.details, QStringLiteral("Unsafe migration"));
    const Error unknown = libvirt::migrationError(
        VIR_ERR_INTERNAL_ERROR, QStringLiteral("hm"), QStringLiteral("web"), QStringLiteral("left"));
    QCOMPARE(unknown.code, ErrorCode::Internal);
    QVERIFY(!unknown.message.isEmpty());
}

void TestLibvirtMigrations::machinesMove_data()
{
    QTest::addColumn<QString>("fromWay");
    QTest::addColumn<QString>("toWay");
    QTest::addColumn<int>("flags");
    QTest::newRow("managed, local sockets") << "unix"
                                            << "unix" << 0;
    QTest::newRow("managed, tcp and tls") << "tcp"
                                          << "tls" << 0;
    QTest::newRow("managed, ssh") << "ssh"
                                  << "ssh" << 0;
    QTest::newRow("peer to peer, local sockets") << "unix"
                                                 << "unix" << int(MigrateFlag::Peer2Peer);
    QTest::newRow("peer to peer, tls") << "unix"
                                       << "tls" << int(MigrateFlag::Peer2Peer);
    QTest::newRow("peer to peer, ssh") << "tcp"
                                       << "ssh" << int(MigrateFlag::Peer2Peer);
    QTest::newRow("tunnelled") << "unix"
                               << "tcp" << int(MigrateFlag::Peer2Peer) + int(MigrateFlag::Tunnelled);
}

void TestLibvirtMigrations::machinesMove()
{
    QFETCH(QString, fromWay);
    QFETCH(QString, toWay);
    QFETCH(int, flags);
    if (!m_hosts.isInside() && (fromWay != u"unix" || toWay != u"unix"))
        QSKIP("this process may not enter the hosts' network");
    runIt();
    const auto from = m_hosts.open(QStringLiteral("a"), fromWay);
    const auto to = m_hosts.open(QStringLiteral("b"), toWay);
    QVERIFY2(from && to, qPrintable(from ? to ? QString() : to.error().fullText() : from.error().fullText()));
    const auto job = std::make_shared<Job>();
    const auto moved = await((*from)->migrations()->migrate(m_guest, m_hosts.target(*to),
                                 withFlags(kUsualMove | api::MigrateFlags(flags)), job),
        std::chrono::seconds(60));
    QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().fullText()));
    QCOMPARE(*moved, m_guest);
    QVERIFY(job->isCancellable());
    QVERIFY(MigratingHosts::isGone(*from, m_guest));
    QVERIFY(MigratingHosts::isThere(*to, m_guest, DomainState::Running));
    QVERIFY(MigratingHosts::isGone(m_hosts.from(), m_guest));
    QVERIFY(MigratingHosts::isThere(m_hosts.to(), m_guest, DomainState::Running));
    QVERIFY(waitUntil([&] { return MigratingHosts::find(m_hosts.to(), m_guest)->persistent; }));
    QVERIFY(MigratingHosts::counts(m_image));
}

void TestLibvirtMigrations::itsDefinitionStaysWhereItIsNotTakenAlong()
{
    runIt();
    QVERIFY(m_hosts.move(m_guest, withFlags(MigrateFlag::Live | MigrateFlag::Unsafe)));
    QVERIFY(MigratingHosts::isThere(m_hosts.from(), m_guest, DomainState::Shutoff));
    QVERIFY(MigratingHosts::isThere(m_hosts.to(), m_guest, DomainState::Running));
    QVERIFY(!MigratingHosts::find(m_hosts.to(), m_guest)->persistent);
}

void TestLibvirtMigrations::aPausedMachineAndOneThatShallBePaused()
{
    runIt();
    QVERIFY(m_hosts.move(m_guest, withFlags(kUsualMove | MigrateFlag::Paused)));
    QVERIFY(MigratingHosts::isThere(m_hosts.to(), m_guest, DomainState::Paused));
    // And back, paused as it is, without anybody asking for that. (QEMU 7.2 ends where it never ran at all.)
    QVERIFY(await(m_hosts.to()->domains()->perform(m_guest, api::DomainAction::Resume, {})));
    QVERIFY(MigratingHosts::counts(m_image));
    QVERIFY(await(m_hosts.to()->domains()->perform(m_guest, api::DomainAction::Suspend, {})));
    const auto back = await(
        m_hosts.to()->migrations()->migrate(m_guest, m_hosts.target(m_hosts.from()), withFlags(kUsualMove)));
    QVERIFY2(back, qPrintable(back ? QString() : back.error().fullText()));
    QVERIFY(MigratingHosts::isThere(m_hosts.from(), m_guest, DomainState::Paused));
    QVERIFY(await(m_hosts.from()->domains()->perform(m_guest, api::DomainAction::Resume, {})));
    QVERIFY(MigratingHosts::counts(m_image));
}

void TestLibvirtMigrations::aMachineThatIsOffMovesOffline()
{
    QVERIFY(await(m_hosts.from()->domains()->define(document())));
    const auto refused = m_hosts.move(m_guest, withFlags(kUsualMove));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidState);
    const auto moved = m_hosts.move(m_guest,
        withFlags(MigrateFlag::Offline | MigrateFlag::PersistDestination | MigrateFlag::UndefineSource));
    QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().fullText()));
    QVERIFY(MigratingHosts::isThere(m_hosts.to(), m_guest, DomainState::Shutoff));
    QVERIFY(MigratingHosts::isGone(m_hosts.from(), m_guest));
}

void TestLibvirtMigrations::anotherNameAndDocumentAreTaken()
{
    const QString card = QStringLiteral("<interface type='bridge'><mac address='52:54:00:11:22:33'/>"
                                        "<source bridge='br0'/><model type='virtio'/></interface>");
    runIt({}, card);
    m_hosts.hosts().run(QStringLiteral("b"),
        { QStringLiteral("ip"), QStringLiteral("link"), QStringLiteral("add"), QStringLiteral("other"),
            QStringLiteral("type"), QStringLiteral("bridge") });
    api::MigrationRequest request = withFlags(kUsualMove);
    request.name = m_name + QStringLiteral("-elsewhere");
    request.destinationXml
        = await(m_hosts.from()->domains()->xml(m_guest, api::XmlView::Live)).value_or(QByteArray());
    QVERIFY(request.destinationXml.contains("bridge='br0'"));
    request.destinationXml.replace("bridge='br0'", "bridge='other'");
    request.persistentXml = request.destinationXml;
    const auto moved = m_hosts.move(m_guest, request);
    QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().fullText()));
    QVERIFY(MigratingHosts::isThere(m_hosts.to(), m_guest, DomainState::Running));
    QCOMPARE(MigratingHosts::find(m_hosts.to(), m_guest)->name, request.name);
    for (const api::XmlView view : { api::XmlView::Live, api::XmlView::Inactive })
        QVERIFY(await(m_hosts.to()->domains()->xml(m_guest, view))
                    .value_or(QByteArray())
                    .contains("bridge='other'"));
}

void TestLibvirtMigrations::itMovesWithItsDefinitionProtected()
{
    runIt();
    const auto moved = m_hosts.move(m_guest, withFlags(kUsualMove | MigrateFlag::ChangeProtection));
    QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().fullText()));
    QVERIFY(MigratingHosts::counts(m_image));
}

// A guest that writes more than may be sent: its move lasts until somebody helps.
void TestLibvirtMigrations::aCancelledMoveLeavesItWhereItWas()
{
    runIt({ QStringLiteral("--memory"), QStringLiteral("8"), QStringLiteral("--busy") });
    const auto job = std::make_shared<Job>();
    QSignalSpy progress(job.get(), &Job::progressChanged);
    api::MigrationRequest request = withFlags(kUsualMove);
    request.bandwidth = 1;
    auto moving = m_hosts.from()->migrations()->migrate(m_guest, m_hosts.target(m_hosts.to()), request, job);
    QVERIFY(waitUntil([&] { return progress.count() > 0; }));
    QCOMPARE(m_hosts.job(m_guest).operation(), api::DomainJobOperation::MigrationOut);
    job->requestCancel();
    const auto ended = await(moving);
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, ErrorCode::Cancelled);
    QVERIFY2(ended.error().message.contains(m_name), qPrintable(ended.error().message));
    QVERIFY(MigratingHosts::isThere(m_hosts.from(), m_guest, DomainState::Running));
    QVERIFY(MigratingHosts::isGone(m_hosts.to(), m_guest));
    QVERIFY(MigratingHosts::counts(m_image));
}

void TestLibvirtMigrations::refusalsSayWhy()
{
    runIt();
    const auto same = await(m_hosts.from()->migrations()->migrate(
        m_guest, m_hosts.target(m_hosts.from()), withFlags(kUsualMove)));
    QVERIFY(!same);
    QCOMPARE(same.error().code, ErrorCode::InvalidState);
    // A name that the other host has.
    const QUuid other = QUuid::createUuid();
    QVERIFY(
        await(m_hosts.to()->domains()->define(counter::document(m_name, other, 16, counter::raw(m_image)))));
    const auto taken = m_hosts.move(m_guest, withFlags(kUsualMove));
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::AlreadyExists);
    QVERIFY(await(m_hosts.to()->domains()->undefine(other, {})));
    // Disks whose cache is not safe.
    const auto unsafe
        = m_hosts.move(m_guest, withFlags(kUsualMove & ~api::MigrateFlags(MigrateFlag::Unsafe)));
    QVERIFY(!unsafe);
    QCOMPARE(unsafe.error().libvirtCode, int(VIR_ERR_MIGRATE_UNSAFE));
    QVERIFY(!unsafe.error().details.isEmpty());
    // A host that nobody knows.
    api::MigrationRequest astray = withFlags(kUsualMove);
    astray.uri = QStringLiteral("tcp://nowhere.invalid");
    const auto lost = m_hosts.move(m_guest, astray);
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::Unreachable);
    QVERIFY(MigratingHosts::counts(m_image));
}

void TestLibvirtMigrations::otherCallsGoOnDuringManyMoves()
{
    // More than the pool has threads.
    constexpr int kMoves = 8;
    std::vector<QUuid> guests;
    std::vector<QFuture<Result<QUuid>>> moves;
    const auto clear = qScopeGuard([&] {
        for (const QUuid &guest : guests)
            m_hosts.clear(guest);
    });
    for (int i = 0; i < kMoves; ++i) {
        guests.push_back(QUuid::createUuid());
        const QByteArray xml = QStringLiteral("<domain type='qemu'><name>many-%1</name><uuid>%2</uuid>"
                                              "<memory unit='MiB'>64</memory><vcpu>1</vcpu><os>"
                                              "<type arch='x86_64' machine='q35'>hvm</type></os></domain>")
                                   .arg(i)
                                   .arg(api::uuidText(guests.back()))
                                   .toUtf8();
        QVERIFY(await(m_hosts.from()->domains()->define(xml)));
        QVERIFY(await(m_hosts.from()->domains()->start(guests.back(), api::StartFlag::Paused)));
    }
    const auto target = m_hosts.target(m_hosts.to());
    m_hosts.hosts().signal(QStringLiteral("b"), QStringLiteral("STOP"));
    const auto goOn
        = qScopeGuard([&] { m_hosts.hosts().signal(QStringLiteral("b"), QStringLiteral("CONT")); });
    for (const QUuid &guest : guests)
        moves.push_back(m_hosts.from()->migrations()->migrate(guest, target, withFlags(kUsualMove)));
    QVERIFY(await(m_hosts.from()->capabilities()));
    QVERIFY(await(m_hosts.from()->migrations()->speed(guests[0])));
    QVERIFY(std::none_of(moves.begin(), moves.end(), [](const auto &move) { return move.isFinished(); }));
    m_hosts.hosts().signal(QStringLiteral("b"), QStringLiteral("CONT"));
    for (auto &move : moves)
        QVERIFY(await(move, std::chrono::seconds(60)));
}

QTEST_GUILESS_MAIN(TestLibvirtMigrations)
#include "tests/backend/drivers/libvirt/moc_movingguest.cpp"

#include "tst_libvirtmigrations.moc"
