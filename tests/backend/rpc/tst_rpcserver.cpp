// uses: backend/drivers/test
#include "tests/backend/rpc/rpcpeer.h"

#include <QTest>

using namespace inn;
using namespace inn::testing;
using namespace inn::rpc;

namespace {

enum Number {
    Close = 2,
    ListDomains = 37,
    GetXml = 14,
    LookUpByName = 23,
    Create = 9,
    Screenshot = 211,
    Define = 11,
    OpenConsole = 201,
    RegisterCallback = 316,
    LifecycleMessage = 318,
    Destroy = 12,
    CreateXml = 10,
    CreateWithFlags = 196
};
constexpr quint32 kPaused = 1, kAutoDestroy = 2;

QByteArray name(const char *text)
{
    return xdr::encoded(QString::fromLatin1(text));
}

} // namespace

class TestRpcServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void nothingIsServedBeforeOpening();
    void aProcedureThatThereIsNotIsNamed();
    void whatIsNotServedIsUnsupported();
    void argumentsThatCannotBeReadAreAnError_data();
    void argumentsThatCannotBeReadAreAnError();
    void unknownFlagsAreRefused();
    void aForeignProgramOrVersionIsRefused();
    void whatOnlyServersSendEndsTheConnection();
    void aReplayedCallIsAnsweredAgain();
    void readersCannotChangeAnything();
    void eventsReachWhoeverListens();
    void streamPacketsOfNobodyAreIgnored();
    void aClientThatVanishesInAStreamHarmsNobody();
    void aScreenshotIsStreamed();
    void twoHundredClientsAtOnce();
    void aClientThatTakesNothingDoesNotDelayOthers();
    void closingSaysGoodbye();
    void theHostsEndEndsItsClients();
    void aGuestEndsWithTheClientThatStartedItSo();
    void whatSomebodyElseStartedAgainStays();
};

namespace {

api::DomainInfoPtr guestNamed(const ServedHost &host, const QString &wanted)
{
    for (const api::DomainInfoPtr &each : host.connection->domains()->list()) {
        if (each->name == wanted)
            return each;
    }
    return nullptr;
}

} // namespace

void TestRpcServer::aGuestEndsWithTheClientThatStartedItSo()
{
    ServedHost host;
    auto peer = std::make_unique<RpcPeer>(host.socket());
    QVERIFY(peer->open());
    const QByteArray guest = "<domain type='test'><name>tied</name><memory unit='MiB'>64</memory>"
                             "<os><type>hvm</type></os></domain>";
    QCOMPARE(peer->errorOf(CreateXml, xdr::encoded(std::tuple(guest, kPaused | kAutoDestroy))), 0);
    const auto tied = guestNamed(host, QStringLiteral("tied"));
    QVERIFY(tied);
    QCOMPARE(tied->state, api::DomainState::Paused);
    QVERIFY(!tied->persistent);
    peer.reset();
    QTRY_VERIFY(!guestNamed(host, QStringLiteral("tied")));
    QVERIFY(guestNamed(host, QStringLiteral("test")));
}

void TestRpcServer::whatSomebodyElseStartedAgainStays()
{
    ServedHost host;
    const auto test = guestNamed(host, QStringLiteral("test"));
    QVERIFY(test);
    const wire::Domain reference { test->name, test->uuid, -1 };
    auto peer = std::make_unique<RpcPeer>(host.socket());
    RpcPeer other(host.socket());
    QVERIFY(peer->open());
    QVERIFY(other.open());
    QCOMPARE(other.errorOf(Destroy, xdr::encoded(reference)), 0);
    QCOMPARE(peer->errorOf(CreateWithFlags, xdr::encoded(std::tuple(reference, kAutoDestroy))), 0);
    QCOMPARE(other.errorOf(Destroy, xdr::encoded(reference)), 0);
    QCOMPARE(other.errorOf(Create, xdr::encoded(reference)), 0);
    peer.reset();
    QTRY_COMPARE(host.server->clientCount(), 1);
    QVERIFY(api::isActive(guestNamed(host, QStringLiteral("test"))->state));
}

void TestRpcServer::nothingIsServedBeforeOpening()
{
    ServedHost host;
    RpcPeer peer(host.socket());
    QCOMPARE(peer.errorOf(LookUpByName, name("test")), int(kInternalError));
    QVERIFY(peer.open());
    QVERIFY(!peer.open());
    QCOMPARE(peer.errorOf(LookUpByName, name("test")), 0);
    QCOMPARE(peer.errorOf(LookUpByName, name("none")), int(kNoDomain));
}

void TestRpcServer::aProcedureThatThereIsNotIsNamed()
{
    ServedHost host;
    RpcPeer peer(host.socket());
    QVERIFY(peer.open());
    QCOMPARE(peer.errorOf(100'000), int(kRpcError));
    QCOMPARE(peer.errorOf(0), int(kRpcError));
    QCOMPARE(peer.errorOf(-5), int(kRpcError));
}

void TestRpcServer::whatIsNotServedIsUnsupported()
{
    ServedHost host;
    RpcPeer peer(host.socket());
    QVERIFY(peer.open());
    constexpr qint32 kSaslStart = 68;
    QCOMPARE(peer.errorOf(kSaslStart), int(kNoSupport));
}

void TestRpcServer::argumentsThatCannotBeReadAreAnError_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("cut") << name("test").left(6);
    QTest::newRow("with more behind") << name("test") + QByteArray(4, '\0');
    QTest::newRow("a length that lies") << QByteArray("\x7f\xff\xff\xff"
                                                      "abcd",
        8);
    QTest::newRow("a NUL in a text") << xdr::encoded(QByteArray("te\0t", 4));
}

void TestRpcServer::argumentsThatCannotBeReadAreAnError()
{
    QFETCH(QByteArray, arguments);
    ServedHost host;
    RpcPeer peer(host.socket());
    QVERIFY(peer.open());
    QCOMPARE(peer.errorOf(LookUpByName, arguments), int(kRpcError));
    QCOMPARE(peer.errorOf(LookUpByName, name("test")), 0);
}

void TestRpcServer::unknownFlagsAreRefused()
{
    ServedHost host;
    RpcPeer peer(host.socket());
    QVERIFY(peer.open());
    const api::DomainInfoPtr domain = host.connection->domains()->list().front();
    const wire::Domain reference { domain->name, domain->uuid, domain->id };
    QCOMPARE(peer.errorOf(GetXml, xdr::encoded(std::tuple(reference, quint32(0)))), 0);
    const auto refused = peer.call(GetXml, xdr::encoded(std::tuple(reference, quint32(0x410))));
    QVERIFY(refused);
    QVERIFY(refused->payload.contains("unsupported flags (0x410) in function qemuDomainGetXMLDesc"));
}

void TestRpcServer::aForeignProgramOrVersionIsRefused()
{
    ServedHost host;
    RpcPeer peer(host.socket());
    quint32 serial = 1000;
    for (const auto &[program, version] : { std::pair(0x12345678u, 1u), std::pair(kRemoteProgram, 2u) }) {
        peer.transport().send(
            { { program, version, 1, MessageType::Call, ++serial, MessageStatus::Ok }, {} });
        const auto answer = peer.answer(serial);
        QVERIFY(answer);
        QCOMPARE(answer->header.status, MessageStatus::Error);
    }
}

void TestRpcServer::whatOnlyServersSendEndsTheConnection()
{
    ServedHost host;
    RpcPeer peer(host.socket());
    peer.transport().send({ { kRemoteProgram, 1, 1, MessageType::Reply, 1, MessageStatus::Ok }, {} });
    QTRY_VERIFY(peer.isClosed);
    QTRY_COMPARE(host.server->clientCount(), 0);
}

void TestRpcServer::aReplayedCallIsAnsweredAgain()
{
    ServedHost host;
    RpcPeer peer(host.socket());
    QVERIFY(peer.open());
    Header header;
    header.procedure = LookUpByName;
    header.serial = 77;
    for (int time = 0; time < 3; ++time)
        peer.transport().send({ header, name("test") });
    QTRY_COMPARE(peer.messages.size(), std::size_t(4));
}

void TestRpcServer::readersCannotChangeAnything()
{
    ServedHost host;
    RpcPeer peer(host.readOnlySocket());
    QVERIFY(peer.open());
    const api::DomainInfoPtr domain = host.connection->domains()->list().front();
    const wire::Domain reference { domain->name, domain->uuid, domain->id };
    QCOMPARE(peer.errorOf(GetXml, xdr::encoded(std::tuple(reference, quint32(0)))), 0);
    QCOMPARE(peer.errorOf(GetXml, xdr::encoded(std::tuple(reference, quint32(1)))), int(kOperationDenied));
    QCOMPARE(peer.errorOf(Destroy, xdr::encoded(reference)), int(kOperationDenied));
}

void TestRpcServer::eventsReachWhoeverListens()
{
    ServedHost host;
    RpcPeer listener(host.socket());
    RpcPeer other(host.socket());
    QVERIFY(listener.open());
    QVERIFY(other.open());
    const std::optional<wire::Domain> all;
    QCOMPARE(listener.errorOf(RegisterCallback, xdr::encoded(std::tuple(qint32(0), all))), 0);
    QCOMPARE(
        listener.errorOf(RegisterCallback, xdr::encoded(std::tuple(qint32(99), all))), int(kInternalError));
    const api::DomainInfoPtr domain = host.connection->domains()->list().front();
    const wire::Domain reference { domain->name, domain->uuid, domain->id };
    QCOMPARE(other.errorOf(Destroy, xdr::encoded(reference)), 0);
    const auto told = [](const RpcPeer &peer) {
        return std::count_if(peer.messages.begin(), peer.messages.end(),
            [](const Message &each) { return each.header.procedure == LifecycleMessage; });
    };
    QTRY_VERIFY(told(listener) > 0);
    QCOMPARE(told(other), 0);
}

void TestRpcServer::streamPacketsOfNobodyAreIgnored()
{
    ServedHost host;
    RpcPeer peer(host.socket());
    QVERIFY(peer.open());
    peer.sendStream(OpenConsole, 4711, MessageStatus::Continue, "data");
    peer.sendStream(OpenConsole, 4711, MessageStatus::Ok);
    QCOMPARE(peer.errorOf(LookUpByName, name("test")), 0);
}

void TestRpcServer::aScreenshotIsStreamed()
{
    ServedHost host;
    RpcPeer peer(host.socket());
    QVERIFY(peer.open());
    const api::DomainInfoPtr domain = host.connection->domains()->list().front();
    const wire::Domain reference { domain->name, domain->uuid, domain->id };
    const QByteArray arguments = xdr::encoded(std::tuple(reference, quint32(0), quint32(0)));
    const quint32 serial = peer.send(Screenshot, arguments);
    const auto answer = peer.answer(serial);
    QVERIFY(answer);
    QCOMPARE(answer->header.status, MessageStatus::Ok);
    QByteArray picture;
    const auto isWhole = [&] {
        picture.clear();
        for (const Message &each : peer.messages) {
            if (each.header.type != MessageType::Stream || each.header.serial != serial)
                continue;
            if (each.payload.isEmpty())
                return true;
            picture += each.payload;
        }
        return false;
    };
    QTRY_VERIFY(isWhole());
    QVERIFY(picture.startsWith("P6") || picture.startsWith("\x89PNG"));
    peer.sendStream(Screenshot, serial, MessageStatus::Ok);
    QTRY_COMPARE(peer.messages.back().header.status, MessageStatus::Ok);
    QCOMPARE(peer.messages.back().header.type, MessageType::Stream);
}

void TestRpcServer::aClientThatVanishesInAStreamHarmsNobody()
{
    ServedHost host;
    const api::DomainInfoPtr domain = host.connection->domains()->list().front();
    const wire::Domain reference { domain->name, domain->uuid, domain->id };
    const QByteArray arguments = xdr::encoded(std::tuple(reference, std::optional<QString>(), quint32(0)));
    for (int round = 0; round < 10; ++round) {
        RpcPeer peer(host.socket());
        QVERIFY(peer.open());
        const quint32 serial = peer.send(OpenConsole, arguments);
        if (round % 2 == 0)
            QVERIFY(peer.answer(serial));
        peer.sendStream(OpenConsole, serial, MessageStatus::Continue, QByteArray(100'000, 'x'));
    }
    QTRY_COMPARE(host.server->clientCount(), 0);
    RpcPeer peer(host.socket());
    QVERIFY(peer.open());
}

void TestRpcServer::twoHundredClientsAtOnce()
{
    ServedHost host;
    std::vector<std::unique_ptr<RpcPeer>> peers;
    for (int index = 0; index < 200; ++index)
        peers.push_back(std::make_unique<RpcPeer>(host.socket()));
    for (const auto &peer : peers)
        peer->send(1, xdr::encoded(std::tuple(std::optional<QString>(), quint32(0))));
    for (const auto &peer : peers) {
        for (int call = 0; call < 5; ++call)
            peer->send(LookUpByName, name("test"));
    }
    for (const auto &peer : peers)
        QTRY_COMPARE(peer->messages.size(), std::size_t(6));
    QCOMPARE(host.server->clientCount(), 200);
    peers.clear();
    QTRY_COMPARE(host.server->clientCount(), 0);
}

void TestRpcServer::aClientThatTakesNothingDoesNotDelayOthers()
{
    ServedHost host;
    RpcPeer idle(host.socket());
    QVERIFY(idle.open());
    const api::DomainInfoPtr domain = host.connection->domains()->list().front();
    const wire::Domain reference { domain->name, domain->uuid, domain->id };
    const QByteArray arguments = xdr::encoded(std::tuple(reference, quint32(0)));
    idle.transport().setReading(Transport::Reading::Paused);
    for (int call = 0; call < 2'000; ++call)
        idle.send(GetXml, arguments);
    RpcPeer busy(host.socket());
    QVERIFY(busy.open());
    for (int call = 0; call < 20; ++call)
        QCOMPARE(busy.errorOf(GetXml, arguments), 0);
    idle.transport().setReading(Transport::Reading::On);
    QTRY_COMPARE(idle.messages.size(), std::size_t(2'001));
}

void TestRpcServer::closingSaysGoodbye()
{
    ServedHost host;
    RpcPeer peer(host.socket());
    QVERIFY(peer.open());
    QCOMPARE(peer.errorOf(Close), 0);
    QTRY_VERIFY(peer.isClosed);
    QTRY_COMPARE(host.server->clientCount(), 0);
}

void TestRpcServer::theHostsEndEndsItsClients()
{
    ServedHost host;
    RpcPeer peer(host.socket());
    QVERIFY(peer.open());
    host.connection.reset();
    QTRY_VERIFY(peer.isClosed);
    QVERIFY(!QFile::exists(host.socket()));
}

QTEST_GUILESS_MAIN(TestRpcServer)
#include "tst_rpcserver.moc"
