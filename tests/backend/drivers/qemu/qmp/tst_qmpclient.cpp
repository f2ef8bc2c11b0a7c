#include "backend/drivers/qemu/qmp/commands.h"
#include "backend/drivers/qemu/qmp/qmpclient.h"
#include "tests/backend/drivers/qemu/qmp/scriptedtransport.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <fcntl.h>

using namespace inn;
using namespace inn::qemu;
using test::ScriptedTransport;
using Step = ScriptedTransport::Step;
using namespace std::chrono_literals;

namespace {

const QByteArray kGreeting
    = R"({"QMP": {"version": {"qemu": {"micro": 22, "minor": 2, "major": 7}, "package": "Debian"},)"
      R"( "capabilities": ["oob"]}})"
      "\r\n";
const Step kCapabilities { QStringLiteral("qmp_capabilities"), "{\"return\": {}, \"id\": $ID}\r\n" };

QByteArray returns(const QByteArray &value)
{
    return "{\"return\": " + value + ", \"id\": $ID}\r\n";
}

struct Conversation
{
    Conversation(const QByteArray &greeting, std::vector<Step> steps)
    {
        seed = qEnvironmentVariableIsSet("VM_TEST_SEED") ? qEnvironmentVariable("VM_TEST_SEED").toUInt()
                                                         : QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        auto made = std::make_unique<ScriptedTransport>(greeting, std::move(steps), seed);
        peer = made.get();
        client = std::make_unique<QmpClient>(std::move(made));
    }
    explicit Conversation(std::vector<Step> steps)
        : Conversation(kGreeting, withCapabilities(std::move(steps)))
    {
    }
    static std::vector<Step> withCapabilities(std::vector<Step> steps)
    {
        steps.insert(steps.begin(), kCapabilities);
        return steps;
    }
    quint32 seed = 0;
    ScriptedTransport *peer = nullptr;
    std::unique_ptr<QmpClient> client;
};

template<class T>
Result<T> answerOf(QFuture<Result<T>> future)
{
    // A loop that never sleeps: the bytes come one piece a turn.
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(20000, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    if (!future.isFinished())
        return Error { ErrorCode::Internal, QStringLiteral("never answered") };
    return future.takeResult();
}

} // namespace

class TestQmpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void negotiatesAndTellsTheVersion()
    {
        Conversation talk({});
        QSignalSpy states(talk.client.get(), &QmpClient::stateChanged);
        const auto greeting = answerOf(talk.client->open());
        QVERIFY(greeting.has_value());
        QCOMPARE(greeting->major, 7);
        QCOMPARE(greeting->micro, 22);
        QCOMPARE(greeting->package, QStringLiteral("Debian"));
        QCOMPARE(talk.client->state(), QmpClient::State::Running);
        QCOMPARE(states.size(), 3);
        QVERIFY(talk.peer->isFinished());
    }

    void answersGoToTheirCommandsInAnyOrder()
    {
        // The peer answers the second first: ids, not order, decide.
        Conversation talk({ { QStringLiteral("a"), "" },
            { QStringLiteral("b"), returns("\"second\"") + "{\"return\": \"first\", \"id\": 1}\r\n" } });
        auto first = talk.client->execute(QStringLiteral("a")); // before it runs: waits
        auto second = talk.client->execute(QStringLiteral("b"));
        auto opened = talk.client->open();
        QCOMPARE(answerOf(second).value_or(QJsonValue()).toString(), QStringLiteral("second"));
        QCOMPARE(answerOf(first).value_or(QJsonValue()).toString(), QStringLiteral("first"));
        QVERIFY(answerOf(opened).has_value());
        QCOMPARE(talk.peer->writes, 3); // one write each
    }

    void refusalsKeepTheClass_data()
    {
        QTest::addColumn<QByteArray>("errorClass");
        QTest::addColumn<int>("code");
        QTest::newRow("generic") << QByteArray("GenericError") << int(ErrorCode::Io);
        QTest::newRow("device not found") << QByteArray("DeviceNotFound") << int(ErrorCode::NotFound);
        QTest::newRow("command not found") << QByteArray("CommandNotFound") << int(ErrorCode::Unsupported);
        QTest::newRow("device not active") << QByteArray("DeviceNotActive") << int(ErrorCode::InvalidState);
    }
    void refusalsKeepTheClass()
    {
        QFETCH(QByteArray, errorClass);
        QFETCH(int, code);
        Conversation talk({ { QStringLiteral("eject"),
            "{\"id\": $ID, \"error\": {\"class\": \"" + errorClass + "\", \"desc\": \"no way\"}}\n" } });
        auto opened = talk.client->open();
        const auto answer = answerOf(talk.client->execute(QStringLiteral("eject")));
        QVERIFY(!answer);
        QCOMPARE(int(answer.error().code), code);
        QCOMPARE(answer.error().details, QString::fromLatin1(errorClass) + QStringLiteral(": no way"));
        QVERIFY(answer.error().message.contains(u"eject"));
        QCOMPARE(talk.client->state(), QmpClient::State::Running);
    }

    void eventsBetweenRepliesAreTold()
    {
        const QByteArray event = R"({"timestamp": {"seconds": 1600000000, "microseconds": 250000}, )"
                                 R"("event": "STOP", "data": {"a": 1}})"
                                 "\r\n";
        Conversation talk({ { QStringLiteral("stop"), event + returns("{}") + event } });
        std::vector<QmpEvent> events;
        connect(talk.client.get(), &QmpClient::eventReceived, this,
            [&](const QmpEvent &received) { events.push_back(received); });
        auto opened = talk.client->open();
        QVERIFY(answerOf(commands::stop(*talk.client)).has_value());
        QTRY_COMPARE(events.size(), 2U);
        QCOMPARE(events[0].name, QStringLiteral("STOP"));
        QCOMPARE(events[0].data.value(u"a").toInt(), 1);
        QCOMPARE(events[0].time.toMSecsSinceEpoch(), 1600000000250LL);
    }

    void badPeersEndTheConversation_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("garbage") << QByteArray("\x01\x02 hello\n");
        QTest::newRow("truncated JSON") << QByteArray("{\"return\": {\"a\":\n");
        QTest::newRow("array instead of object") << QByteArray("[1, 2]\n");
        QTest::newRow("wrong id") << QByteArray("{\"return\": {}, \"id\": 4711}\n");
        QTest::newRow("id of another type") << QByteArray("{\"return\": {}, \"id\": \"1\"}\n");
        QTest::newRow("reply without id") << QByteArray("{\"return\": {}}\n");
        QTest::newRow("error without id") << QByteArray("{\"error\": {\"class\": \"GenericError\"}}\n");
        QTest::newRow("answered twice")
            << QByteArray("{\"return\": {}, \"id\": 2}\n{\"return\": {}, \"id\": 2}\n");
        QTest::newRow("nothing known") << QByteArray("{\"hello\": 1}\n");
        QTest::newRow("event without name") << QByteArray("{\"event\": 5}\n");
        QTest::newRow("second greeting") << kGreeting;
        QTest::newRow("deeply nested") << QByteArray(5000, '[') + QByteArray(5000, ']') + "\n";
    }
    void badPeersEndTheConversation()
    {
        QFETCH(QByteArray, answer);
        Conversation talk({ { QStringLiteral("x"), answer } });
        QSignalSpy closed(talk.client.get(), &QmpClient::closed);
        QVERIFY(answerOf(talk.client->open()).has_value());
        auto other = talk.client->execute(QStringLiteral("x"));
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(talk.client->state(), QmpClient::State::Closed);
        QVERIFY(talk.peer->isClosed());
        const auto result = answerOf(other);
        if (!result)
            QCOMPARE(result.error().code, ErrorCode::Protocol);
        const auto late = answerOf(talk.client->execute(QStringLiteral("y")));
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Unreachable);
    }

    void replyGoodBeforeGarbageStillCounts()
    {
        Conversation talk({ { QStringLiteral("x"), returns("42") + "garbage\n" } });
        QSignalSpy closed(talk.client.get(), &QmpClient::closed);
        auto opened = talk.client->open();
        const auto answer = answerOf(talk.client->execute(QStringLiteral("x")));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->toInt(), 42);
        QTRY_COMPARE(closed.size(), 1);
    }

    void badGreetingsFailOpening_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::newRow("garbage") << QByteArray("SSH-2.0-OpenSSH\r\n");
        QTest::newRow("no version") << QByteArray("{\"QMP\": {}}\n");
        QTest::newRow("a reply first") << QByteArray("{\"return\": {}}\n");
    }
    void badGreetingsFailOpening()
    {
        QFETCH(QByteArray, greeting);
        Conversation talk(greeting, {});
        auto waiting = talk.client->execute(QStringLiteral("x"));
        const auto opened = answerOf(talk.client->open());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Protocol);
        QVERIFY(!answerOf(waiting));
    }

    void refusedNegotiationFailsOpening()
    {
        Conversation talk(kGreeting,
            { { QStringLiteral("qmp_capabilities"),
                "{\"error\": {\"class\": \"GenericError\", \"desc\": \"no\"}, \"id\": $ID}\n" } });
        const auto opened = answerOf(talk.client->open());
        QVERIFY(!opened);
        QCOMPARE(talk.client->state(), QmpClient::State::Closed);
    }

    void peerThatGoesLeavesNothingPending()
    {
        Conversation talk({ { QStringLiteral("a"), "" }, { QStringLiteral("b"), "{\"ret", true } });
        QSignalSpy closed(talk.client.get(), &QmpClient::closed);
        auto opened = talk.client->open();
        auto first = talk.client->execute(QStringLiteral("a"));
        auto second = talk.client->execute(QStringLiteral("b"));
        QCOMPARE(answerOf(first).error().code, ErrorCode::Unreachable);
        const auto half = answerOf(second);
        QCOMPARE(half.error().code, ErrorCode::Unreachable);
        QVERIFY(half.error().details.contains(u"middle"));
        QTRY_COMPARE(closed.size(), 1);
    }

    void silentPeerTimesOutOneCommandOnly()
    {
        Conversation talk({ { QStringLiteral("slow"), "" },
            { QStringLiteral("quick"), "{\"return\": 1, \"id\": 2}\r\n" + returns("2") } });
        QVERIFY(answerOf(talk.client->open()).has_value());
        QmpOptions options;
        options.timeout = 30ms;
        const auto slow = answerOf(talk.client->execute(QStringLiteral("slow"), {}, options));
        QVERIFY(!slow);
        QCOMPARE(slow.error().code, ErrorCode::Timeout);
        QVERIFY(slow.error().message.contains(u"slow"));
        // Its late reply comes before the next command's and is dropped.
        const auto quick = answerOf(talk.client->execute(QStringLiteral("quick")));
        QVERIFY(quick.has_value());
        QCOMPARE(quick->toInt(), 2);
        QCOMPARE(talk.client->state(), QmpClient::State::Running);
    }

    void silentGreetingTimesOut()
    {
        Conversation talk("", {});
        const auto opened = answerOf(talk.client->open(20ms));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Timeout);
        QCOMPARE(talk.client->state(), QmpClient::State::Closed);
    }

    void destroyedClientAnswersEverybody()
    {
        Conversation talk({ { QStringLiteral("a"), "" } });
        auto opened = talk.client->open();
        auto pending = talk.client->execute(QStringLiteral("a"));
        talk.client.reset();
        QCOMPARE(answerOf(opened).error().code, ErrorCode::Unreachable);
        QCOMPARE(answerOf(pending).error().code, ErrorCode::Unreachable);
    }

    void handlerMayDestroyTheClient()
    {
        Conversation talk({ { QStringLiteral("a"), returns("1") + returns("1") } });
        auto opened = talk.client->open();
        bool called = false;
        talk.client->request(QStringLiteral("a"), {}, {}, [&](const Result<QJsonValue> &) {
            called = true;
            talk.client.reset();
        });
        QTRY_VERIFY(called);
        QTest::qWait(0);
    }

    void descriptorsTravelWithTheirCommand()
    {
        Conversation talk({ { QStringLiteral("getfd"), returns("{}") } });
        auto opened = talk.client->open();
        const FileDescriptor file(::open("/dev/null", O_RDONLY | O_CLOEXEC));
        QVERIFY(answerOf(commands::getfd(*talk.client, QStringLiteral("save"), file)).has_value());
        QCOMPARE(talk.peer->descriptors, 1);
        QCOMPARE(talk.peer->received_.back().value(u"arguments").toObject().value(u"fdname").toString(),
            QStringLiteral("save"));
    }

    void typedAnswersAreDecoded()
    {
        Conversation talk({ { QStringLiteral("query-status"),
                                returns(R"({"running": true, "status": "running"})") },
            { QStringLiteral("query-blockstats"),
                returns(
                    R"([{"qdev": "/machine/peripheral/virtio-disk0/virtio-backend", "node-name": "n", "stats": )"
                    R"({"rd_bytes": 512, "wr_operations": 3, "rd_total_time_ns": -5}, )"
                    R"("parent": {"stats": {"wr_highest_offset": 99}}}, 17])") },
            { QStringLiteral("query-cpus-fast"),
                returns(R"([{"cpu-index": 0, "thread-id": 77, "qom-path": "/x"}])") },
            { QStringLiteral("query-balloon"), returns(R"({"actual": 1048576})") },
            { QStringLiteral("query-cpus-fast"), returns("\"not a list\"") } });
        auto opened = talk.client->open();
        const auto status = answerOf(commands::queryStatus(*talk.client));
        QVERIFY(status.has_value() && status->running);
        const auto blocks = answerOf(commands::queryBlockstats(*talk.client));
        QVERIFY(blocks.has_value());
        QCOMPARE(blocks->size(), 2U);
        QCOMPARE(blocks->at(0).alias(), QStringLiteral("virtio-disk0"));
        QCOMPARE(blocks->at(0).readBytes, 512U);
        QCOMPARE(blocks->at(0).readTimeNs, 0U);
        QCOMPARE(blocks->at(0).highestOffset, 99U);
        const auto cpus = answerOf(commands::queryCpusFast(*talk.client));
        QVERIFY(cpus.has_value());
        QCOMPARE(cpus->at(0).threadId, 77);
        QCOMPARE(answerOf(commands::queryBalloon(*talk.client)).value_or(Bytes {}), Bytes::mib(1));
        QVERIFY(answerOf(commands::queryCpusFast(*talk.client))->empty());
    }

    void oversizedMessageIsRefusedWithoutBufferingOn()
    {
        JsonLineFramer framer(1000);
        std::vector<QJsonObject> messages;
        QVERIFY(framer.feed("{\"a\":\"", messages).has_value());
        QVERIFY(framer.feed(QByteArray(900, 'x'), messages).has_value());
        const auto refused = framer.feed(QByteArray(200, 'x'), messages);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Protocol);
        QVERIFY(framer.isEmpty());
        QVERIFY(!framer.feed("{}\n", messages));
        QVERIFY(messages.empty());
    }

    void largeMessagePassesInPieces()
    {
        const QByteArray text(8 << 20, 'y');
        Conversation talk({ { QStringLiteral("big"), returns('"' + text + '"') } });
        auto opened = talk.client->open();
        const auto answer = answerOf(talk.client->execute(QStringLiteral("big")));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->toString().size(), text.size());
    }
};

QTEST_GUILESS_MAIN(TestQmpClient)
#include "tst_qmpclient.moc"
