// Smaller parts of the embedded driver: processes, the job queue, the agent, documents.
#include "backend/drivers/qemu/documents.h"
#include "backend/drivers/qemu/guestagent.h"
#include "backend/drivers/qemu/jobqueue.h"
#include "backend/drivers/qemu/process.h"
#include "tests/support/await.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace inn;
using namespace inn::qemu;
using namespace inn::testing;

namespace {

SpawnRequest shell(const QString &script, int output)
{
    SpawnRequest request;
    request.program = QStringLiteral("/bin/sh");
    request.arguments = { QStringLiteral("-c"), script };
    request.output = output;
    return request;
}

// An agent in a guest, played by the test.
class FakeTransport : public ByteTransport
{
public:
    using ByteTransport::ByteTransport;
    void start() override { }
    void send(const QByteArray &bytes, const FileDescriptor & /*descriptor*/) override
    {
        sent.push_back(bytes);
    }
    void close() override { }
    QJsonObject take()
    {
        const QJsonObject object = QJsonDocument::fromJson(sent.front()).object();
        sent.erase(sent.begin());
        return object;
    }
    void answer(const QByteArray &text) { Q_EMIT received(text); }
    void answerSync()
    {
        const auto id = QByteArray::number(take()[u"arguments"].toObject()[u"id"].toInteger());
        answer("{\"return\": " + id + "}\n");
    }
    std::vector<QByteArray> sent;
};

} // namespace

class tst_EmbeddedParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProcessIsDetachedAndWatched();
    void descriptorsArriveUnderTheirNumbers();
    void aRecycledNumberIsNotTheSameProcess();
    void missingProgramsAreTold();
    void jobsOfOneDomainFollowEachOther();
    void longJobsAreNamedToOthers();
    void theAgentIsSynchronizedFirst();
    void agentAddressesAreFiltered();
    void aSilentAgentIsATimeout();
    void theAgentIsUnderstoodAgainAfterGarbage();
    void metadataIsReplacedByNamespace_data();
    void metadataIsReplacedByNamespace();
};

void tst_EmbeddedParts::aProcessIsDetachedAndWatched()
{
    QTemporaryFile output;
    QVERIFY(output.open());
    const auto process = spawnDetached(shell(
        QStringLiteral(
            "cut -d' ' -f6 /proc/$$/stat; pwd; ls /proc/self/fd | wc -l; read x || echo closed; exit 7"),
        output.handle()));
    QVERIFY(process);
    auto watch = ProcessWatch::create(*process);
    QVERIFY(watch);
    QSignalSpy ended(watch->get(), &ProcessWatch::ended);
    QTRY_COMPARE(ended.size(), 1);
    const auto end = ended.at(0).at(0).value<ProcessEnd>();
    QVERIFY(end.known);
    QCOMPARE(end.exitCode, 7);
    QVERIFY(!isAlive(*process));
    output.seek(0); // the position is shared with the child
    const auto lines = output.readAll().split('\n');
    QCOMPARE(lines.value(0), QByteArray::number(process->pid)); // its own session
    QCOMPARE(lines.value(1), QByteArray("/"));
    QCOMPARE(lines.value(2).trimmed(), QByteArray("4")); // 0, 1, 2 and that of ls itself
    QCOMPARE(lines.value(3), QByteArray("closed"));
}

void tst_EmbeddedParts::descriptorsArriveUnderTheirNumbers()
{
    QTemporaryFile output;
    QTemporaryFile first;
    QTemporaryFile second;
    QVERIFY(output.open() && first.open() && second.open());
    SpawnRequest request = shell(QStringLiteral("echo one >&3; echo two >&4"), output.handle());
    // In both orders, so that sources and targets cross.
    request.descriptors = { second.handle(), first.handle() };
    const auto process = spawnDetached(request);
    QVERIFY(process);
    auto watch = ProcessWatch::create(*process);
    QVERIFY(watch);
    QTRY_VERIFY((*watch)->hasEnded());
    first.seek(0); // the position is shared with the child
    second.seek(0);
    QCOMPARE(second.readAll(), QByteArray("one\n"));
    QCOMPARE(first.readAll(), QByteArray("two\n"));
}

void tst_EmbeddedParts::aRecycledNumberIsNotTheSameProcess()
{
    ProcessId self = processWithNumber(::getpid());
    QVERIFY(isAlive(self));
    self.startTime += 1;
    QVERIFY(!isAlive(self));
    const auto watch = ProcessWatch::create(self);
    QVERIFY(!watch);
    QCOMPARE(watch.error().code, ErrorCode::NotFound);
}

void tst_EmbeddedParts::missingProgramsAreTold()
{
    for (const char *name : { "no-such-program-here", "/no/such/program" }) {
        SpawnRequest request;
        request.program = QString::fromLatin1(name);
        request.output = STDERR_FILENO;
        const auto process = spawnDetached(request);
        QVERIFY(!process);
        QCOMPARE(process.error().code, ErrorCode::NotFound);
        QVERIFY(process.error().message.contains(request.program));
    }
}

void tst_EmbeddedParts::jobsOfOneDomainFollowEachOther()
{
    const auto queue = JobQueue::create();
    auto first = await(queue->begin(QStringLiteral("web"), QStringLiteral("one")));
    QVERIFY(first);
    auto second = queue->begin(QStringLiteral("web"), QStringLiteral("two"));
    auto third = queue->begin(QStringLiteral("web"), QStringLiteral("three"));
    QVERIFY(!second.isFinished());
    first->reset();
    QVERIFY(second.isFinished());
    QVERIFY(!third.isFinished());
    {
        const auto held = second.takeResult();
        QVERIFY(held);
    }
    QVERIFY(third.isFinished());
    QVERIFY(queue->isHeld());
    third.takeResult()->reset();
    QVERIFY(!queue->isHeld());
}

void tst_EmbeddedParts::longJobsAreNamedToOthers()
{
    const auto queue = JobQueue::create();
    const auto held = await(
        queue->begin(QStringLiteral("web"), QStringLiteral("it is being saved"), JobQueue::Length::Long));
    QVERIFY(held);
    const auto refused = await(queue->begin(QStringLiteral("web"), QStringLiteral("other")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Busy);
    QVERIFY(refused.error().message.contains(QStringLiteral("“web”")));
    QVERIFY(refused.error().message.contains(QStringLiteral("it is being saved")));
}

void tst_EmbeddedParts::theAgentIsSynchronizedFirst()
{
    auto *transport = new FakeTransport; // owned by the agent
    GuestAgent agent { std::unique_ptr<ByteTransport>(transport) };
    auto ping = agent.execute(QStringLiteral("guest-ping"));
    QCOMPARE(transport->sent.size(), size_t(1));
    transport->answer("{\"return\": 1}\n"); // to somebody else's question
    QVERIFY(transport->sent.size() == 1);
    transport->answerSync();
    QTRY_COMPARE(transport->sent.size(), size_t(1));
    QCOMPARE(transport->take()[u"execute"].toString(), QStringLiteral("guest-ping"));
    transport->answer("{\"retu");
    transport->answer("rn\": {}}\n");
    QVERIFY(await(ping));
}

void tst_EmbeddedParts::agentAddressesAreFiltered()
{
    auto *transport = new FakeTransport;
    GuestAgent agent { std::unique_ptr<ByteTransport>(transport) };
    auto addresses = agent.addresses();
    transport->answerSync();
    QTRY_COMPARE(transport->sent.size(), size_t(1));
    transport->answer(
        R"({"return":[{"name":"lo","ip-addresses":[{"ip-address":"127.0.0.1"},{"ip-address":"::1"}]},
        {"name":"eth0","ip-addresses":[{"ip-address":"10.0.2.15"},{"ip-address":"fe80::1"},{"ip-address":"2001:db8::5"},
        {"ip-address":"<b>no</b>"},{"ip-address":"10.0.2.15"},7]},3]})" // one line on the wire
        "\n");
    // The text above has line ends inside: three lines that are no messages, hence no answer.
    QVERIFY(!addresses.isFinished());
    agent.forget();
    QCOMPARE(await(addresses).error().libvirtNumber(), 86);

    auto *second = new FakeTransport;
    GuestAgent other { std::unique_ptr<ByteTransport>(second) };
    auto again = other.addresses();
    second->answerSync();
    QTRY_COMPARE(second->sent.size(), size_t(1));
    second->answer(
        R"({"return":[{"ip-addresses":[{"ip-address":"127.0.0.1"},{"ip-address":"::1"}]},)"
        R"({"ip-addresses":[{"ip-address":"10.0.2.15"},{"ip-address":"fe80::1"},{"ip-address":"2001:db8::5"},)"
        R"({"ip-address":"<b>no</b>"},{"ip-address":"10.0.2.15"},7]},3]})"
        "\n");
    const auto good = await(again);
    QVERIFY(good);
    QCOMPARE(*good, QStringList({ QStringLiteral("10.0.2.15"), QStringLiteral("2001:db8::5") }));
}

void tst_EmbeddedParts::aSilentAgentIsATimeout()
{
    auto *transport = new FakeTransport;
    GuestAgent agent { std::unique_ptr<ByteTransport>(transport) };
    const auto silent = await(agent.execute(QStringLiteral("guest-ping"), {}, std::chrono::milliseconds(20)));
    QVERIFY(!silent);
    QCOMPARE(silent.error().code, ErrorCode::Timeout);
    QCOMPARE(silent.error().libvirtNumber(), 86); // VIR_ERR_AGENT_UNRESPONSIVE
    QVERIFY(agent.isUsable());
}

void tst_EmbeddedParts::theAgentIsUnderstoodAgainAfterGarbage()
{
    auto *transport = new FakeTransport;
    GuestAgent agent { std::unique_ptr<ByteTransport>(transport) };
    const auto silent = await(agent.execute(QStringLiteral("guest-ping"), {}, std::chrono::milliseconds(20)));
    QVERIFY(!silent);
    transport->sent.clear();
    auto first = agent.execute(QStringLiteral("guest-ping"));
    auto second = agent.execute(QStringLiteral("guest-info")); // waits for its turn
    QCOMPARE(transport->sent.size(), size_t(1));
    QVERIFY(transport->sent.front().startsWith('\xff')); // the agent forgets what it has read so far
    transport->sent.front().remove(0, 1);
    transport->answer("garbage\n[1,2]\n{\"return\": \n" + QByteArray(5 << 20, 'x'));
    transport->answer(QByteArray(1 << 20, 'y') + "\n{\"return\": 7}\n{\"half\xff");
    transport->answerSync();
    QTRY_COMPARE(transport->sent.size(), size_t(1));
    QCOMPARE(transport->take()[u"execute"].toString(), QStringLiteral("guest-ping"));
    transport->answer("{\"neither\": 1}\n{\"return\": {}}\n");
    QVERIFY(await(first));
    QTRY_COMPARE(transport->sent.size(), size_t(1));
    QCOMPARE(transport->take()[u"execute"].toString(), QStringLiteral("guest-info"));
    transport->answer(R"({"error": {"class": "CommandNotFound", "desc": "no"}})"
                      "\n");
    const auto unknown = await(second);
    QCOMPARE(unknown.error().code, ErrorCode::Unsupported);
    QCOMPARE(unknown.error().details, QStringLiteral("no"));
}

void tst_EmbeddedParts::metadataIsReplacedByNamespace_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("where there is none yet, it comes after the head")
        << QByteArray("<domain><name>a</name><title>t</title><memory>1</memory></domain>")
        << QByteArray("<x>1</x>")
        << QByteArray(
               "<domain><name>a</name><title>t</title>\n  <metadata><p:x xmlns:p=\"urn:x\">1</p:x></metadata>"
               "<memory>1</memory></domain>");
    QTest::newRow("an empty metadata element is filled")
        << QByteArray("<domain><name>a</name><metadata/></domain>") << QByteArray("<x/>")
        << QByteArray("<domain><name>a</name><metadata><p:x xmlns:p=\"urn:x\"/></metadata></domain>");
    QTest::newRow("that of others stays")
        << QByteArray("<domain><name>a</name><metadata><o:y xmlns:o='urn:o'/></metadata></domain>")
        << QByteArray("<x/>")
        << QByteArray("<domain><name>a</name><metadata><o:y xmlns:o='urn:o'/><p:x "
                      "xmlns:p=\"urn:x\"/>\n</metadata></domain>");
    QTest::newRow("our own is replaced whatever its prefix")
        << QByteArray("<domain><name>a</name><metadata><q:x xmlns:q='urn:x'><q:z/></q:x></metadata></domain>")
        << QByteArray("<p:x xmlns:p='urn:x'>2</p:x>")
        << QByteArray("<domain><name>a</name><metadata><p:x xmlns:p=\"urn:x\">2</p:x></metadata></domain>");
    QTest::newRow("nothing removes it")
        << QByteArray("<domain><name>ä</name><metadata><q:x xmlns:q='urn:x'/></metadata></domain>")
        << QByteArray() << QByteArray("<domain><name>ä</name><metadata></metadata></domain>");
    QTest::newRow("two elements are refused")
        << QByteArray("<domain/>") << QByteArray("<x/><y/>") << QByteArray();
    QTest::newRow("entities are refused")
        << QByteArray("<domain/>") << QByteArray("<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>") << QByteArray();
}

void tst_EmbeddedParts::metadataIsReplacedByNamespace()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, element);
    QFETCH(QByteArray, after);
    const auto result = withMetadata(before, QStringLiteral("p"), QStringLiteral("urn:x"), element);
    QCOMPARE(result.has_value(), !after.isEmpty());
    if (result)
        QCOMPARE(*result, after);
    else
        QCOMPARE(result.error().code, ErrorCode::InvalidConfig);
}

QTEST_GUILESS_MAIN(tst_EmbeddedParts)
#include "tst_embeddedparts.moc"
