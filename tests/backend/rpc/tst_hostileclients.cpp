// uses: backend/drivers/test
// Clients that ask for too much, take nothing or leave things open: each costs only itself.
#include "tests/backend/rpc/rpcpeer.h"

#include <QTest>

using namespace inn;
using namespace inn::testing;
using namespace inn::rpc;

namespace {

enum Number {
    Create = 9,
    Destroy = 12,
    LookUpByName = 23,
    SetMemoryParameters = 197,
    Screenshot = 211,
    RegisterCallback = 316,
    AllStatistics = 344
};
constexpr int kMostStreams = 64;

wire::Domain guestOf(const ServedHost &host)
{
    const api::DomainInfoPtr domain = host.connection->domains()->list().front();
    return { domain->name, domain->uuid, domain->id };
}

// A number parameter: {name, type "unsigned long", value}.
QByteArray parameter(const QString &name)
{
    constexpr qint32 kUnsignedLong = 4;
    return xdr::encoded(std::tuple(name, kUnsignedLong, quint64(1)));
}

} // namespace

class TestHostileClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void whoNeverTakesEventsIsGivenUp();
    void hugeListsAreRefused_data();
    void hugeListsAreRefused();
    void streamsLeftOpenAreCountedAndGoWithTheirClient();
    void whoAsksMuchAndLeavesIsForgotten();
};

void TestHostileClients::whoNeverTakesEventsIsGivenUp()
{
    ServedHost host;
    RpcPeer deaf(host.socket());
    RpcPeer other(host.socket());
    QVERIFY(deaf.open());
    QVERIFY(other.open());
    const std::optional<wire::Domain> all;
    constexpr int kRegistrations = 2'000;
    for (int each = 0; each < kRegistrations; ++each)
        deaf.send(RegisterCallback, xdr::encoded(std::tuple(qint32(0), all)));
    QTRY_COMPARE(deaf.messages.size(), std::size_t(kRegistrations + 1));
    deaf.transport().setReading(Transport::Reading::Paused);
    const wire::Domain guest = guestOf(host);
    constexpr int kManyRounds = 1'000; // more than what may wait for it
    for (int round = 0; round < kManyRounds && host.server->clientCount() == 2; ++round) {
        QCOMPARE(other.errorOf(Destroy, xdr::encoded(guest)), 0);
        QCOMPARE(other.errorOf(Create, xdr::encoded(guest)), 0);
    }
    QTRY_COMPARE(host.server->clientCount(), 1);
    QCOMPARE(other.errorOf(LookUpByName, xdr::encoded(guest.name)), 0);
}

void TestHostileClients::hugeListsAreRefused_data()
{
    QTest::addColumn<int>("procedure");
    QTest::addColumn<QByteArray>("arguments");
    const wire::Domain guest { QStringLiteral("test"), {}, 1 };
    const auto parameters = [&](quint32 claimed, int real) {
        QByteArray bytes = xdr::encoded(guest) + xdr::encoded(claimed);
        for (int each = 0; each < real; ++each)
            bytes += parameter(QStringLiteral("parameter%1").arg(each));
        return bytes + xdr::encoded(quint32(0));
    };
    QTest::newRow("one parameter more than there may be") << int(SetMemoryParameters) << parameters(17, 17);
    QTest::newRow("a million parameters") << int(SetMemoryParameters) << parameters(300'000, 300'000);
    QTest::newRow("a number of parameters that lies")
        << int(SetMemoryParameters) << parameters(0xffffffff, 2);
    QTest::newRow("a list of guests that lies")
        << int(AllStatistics) << xdr::encoded(quint32(0x7fffffff)) + xdr::encoded(guest);
    QTest::newRow("a text as long as a message")
        << int(LookUpByName) << xdr::encoded(quint32(30 << 20)) + QByteArray(30 << 20, 'x');
}

void TestHostileClients::hugeListsAreRefused()
{
    QFETCH(int, procedure);
    QFETCH(QByteArray, arguments);
    ServedHost host;
    RpcPeer peer(host.socket());
    QVERIFY(peer.open());
    QCOMPARE(peer.errorOf(procedure, arguments), int(kRpcError));
    QCOMPARE(peer.errorOf(LookUpByName, xdr::encoded(QStringLiteral("test"))), 0);
}

void TestHostileClients::streamsLeftOpenAreCountedAndGoWithTheirClient()
{
    ServedHost host;
    // The client has to say that it has seen enough.
    const QByteArray arguments = xdr::encoded(std::tuple(guestOf(host), quint32(0), quint32(0)));
    for (int round = 0; round < 3; ++round) {
        RpcPeer peer(host.socket());
        QVERIFY(peer.open());
        for (int each = 0; each < kMostStreams; ++each)
            QCOMPARE(peer.errorOf(Screenshot, arguments), 0);
        QVERIFY(peer.errorOf(Screenshot, arguments) > 0);
        QCOMPARE(peer.errorOf(LookUpByName, xdr::encoded(QStringLiteral("test"))), 0);
    }
    QTRY_COMPARE(host.server->clientCount(), 0);
}

// Its calls are still being answered when its socket has gone.
void TestHostileClients::whoAsksMuchAndLeavesIsForgotten()
{
    ServedHost host;
    const QByteArray arguments = xdr::encoded(guestOf(host));
    for (int round = 0; round < 20; ++round) {
        RpcPeer peer(host.socket());
        QVERIFY(peer.open());
        for (int call = 0; call < 500; ++call)
            peer.send(call % 2 ? Create : Destroy, arguments);
    }
    QTRY_COMPARE(host.server->clientCount(), 0);
    RpcPeer peer(host.socket());
    QVERIFY(peer.open());
}

QTEST_GUILESS_MAIN(TestHostileClients)
#include "tst_hostileclients.moc"
