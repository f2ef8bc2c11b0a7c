#include "backend/rpc/documents.h"
#include "backend/rpc/errors.h"
#include "backend/rpc/message.h"
#include "backend/rpc/procedure.h"
#include "backend/rpc/wire.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace inn;
using namespace inn::rpc;

class TestRpcWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeBackAsTheyWere();
    void textsArePaddedToWords();
    void whatIsTooLongIsRefused();
    void arraysKeepToTheirLimit();
    void messagesAreFoundHoweverTheyAreCut();
    void aBadLengthEndsTheConnection_data();
    void aBadLengthEndsTheConnection();
    void descriptorsThatDidNotComeEndTheConnection();
    void everyProcedureRefusesRandomBytesWithoutHarm();
    void everyProcedureHasOneNumberAndName();
    void errorsHaveLibvirtsWords();
    void passwordsAreLeftOut();
    void metadataIsGivenWithoutItsNamespace();
    void aDeviceIsFoundByItsAlias();
};

void TestRpcWire::valuesComeBackAsTheyWere()
{
    const wire::Domain domain { QStringLiteral("wéb"), QUuid::createUuid(), 7 };
    Parameters<16> parameters;
    parameters.push_back({ QStringLiteral("a"), -3 });
    parameters.push_back({ QStringLiteral("b"), 4u });
    parameters.push_back({ QStringLiteral("c"), std::numeric_limits<qint64>::min() });
    parameters.push_back({ QStringLiteral("d"), std::numeric_limits<quint64>::max() });
    parameters.push_back({ QStringLiteral("e"), 0.25 });
    parameters.push_back({ QStringLiteral("f"), true });
    parameters.push_back({ QStringLiteral("g"), QStringLiteral("text") });
    const std::optional<QString> absent;
    const QByteArray bytes = xdr::encoded(std::tuple(domain, parameters, absent, quint64(1) << 40));

    xdr::Reader reader(bytes);
    wire::Domain domainRead;
    Parameters<16> parametersRead;
    std::optional<QString> absentRead;
    quint64 number = 0;
    reader.take(domainRead);
    reader.take(parametersRead);
    reader.take(absentRead);
    reader.take(number);
    QVERIFY(reader.isDone());
    QCOMPARE(domainRead.name, domain.name);
    QCOMPARE(domainRead.uuid, domain.uuid);
    QCOMPARE(domainRead.id, domain.id);
    QVERIFY(parametersRead == parameters);
    QVERIFY(!absentRead);
    QCOMPARE(number, quint64(1) << 40);
    // Cut anywhere it is not whole any more.
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        xdr::Reader cut(bytes.left(length));
        cut.take(domainRead);
        Parameters<16> some;
        cut.take(some);
        cut.take(absentRead);
        cut.take(number);
        QVERIFY(!cut.isDone());
    }
}

void TestRpcWire::textsArePaddedToWords()
{
    QCOMPARE(xdr::encoded(QStringLiteral("abcde")), QByteArray("\0\0\0\5abcde\0\0\0", 12));
    QCOMPARE(xdr::encoded(QStringLiteral("abcd")), QByteArray("\0\0\0\4abcd", 8));
}

void TestRpcWire::whatIsTooLongIsRefused()
{
    QByteArray huge = xdr::encoded(quint32(kMaximumText + 1));
    huge.resize(kMaximumText + 64);
    xdr::Reader reader(huge);
    QByteArray text;
    reader.take(text);
    QVERIFY(reader.hasFailed());
    xdr::Reader promising(xdr::encoded(quint32(0xfffffffe)) + "abcd");
    promising.take(text);
    QVERIFY(promising.hasFailed());
}

void TestRpcWire::arraysKeepToTheirLimit()
{
    xdr::Writer writer;
    writer.put(quint32(17));
    for (quint32 index = 0; index < 17; ++index)
        writer.put(index);
    xdr::Reader reader(writer.bytes());
    List<quint32, 16> values;
    reader.take(values);
    QVERIFY(reader.hasFailed());
    List<quint32, 2> many { 1, 2, 3 };
    QCOMPARE(xdr::encoded(many).size(), 12);
}

void TestRpcWire::messagesAreFoundHoweverTheyAreCut()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    QByteArray bytes;
    for (quint32 serial = 1; serial <= 50; ++serial) {
        Message message { { kRemoteProgram, 1, 14, MessageType::Call, serial, MessageStatus::Ok },
            QByteArray(random.bounded(2000), 'x') };
        bytes += packed(message);
    }
    Framer framer;
    quint32 expected = 1;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = 1 + random.bounded(700);
        framer.feed(bytes.mid(at, length));
        at += length;
        while (const auto message = framer.next())
            QVERIFY2(message->header.serial == expected++, qPrintable(QString::number(seed)));
    }
    QCOMPARE(expected, 51u);
    QVERIFY(!framer.hasFailed());
}

void TestRpcWire::aBadLengthEndsTheConnection_data()
{
    QTest::addColumn<quint32>("length");
    QTest::newRow("nothing") << 0u;
    QTest::newRow("less than a header") << 27u;
    QTest::newRow("more than a message may have") << quint32(kMaximumMessage + 1);
    QTest::newRow("all that a number can say") << 0xffffffffu;
}

void TestRpcWire::aBadLengthEndsTheConnection()
{
    QFETCH(quint32, length);
    Framer framer;
    framer.feed(xdr::encoded(length) + QByteArray(24, '\0'));
    QVERIFY(!framer.next());
    QVERIFY(framer.hasFailed());
}

void TestRpcWire::descriptorsThatDidNotComeEndTheConnection()
{
    Message message { { kRemoteProgram, 1, 249, MessageType::CallWithDescriptors, 1, MessageStatus::Ok },
        {} };
    message.descriptors.resize(1);
    Framer framer;
    framer.feed(packed(message) + '\0');
    QVERIFY(!framer.next());
    QVERIFY(framer.hasFailed());
}

void TestRpcWire::everyProcedureRefusesRandomBytesWithoutHarm()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (const quint32 program : { kRemoteProgram, kQemuProgram }) {
        for (const auto &table : procedureTables(program)) {
            for (const Procedure &procedure : table) {
                for (int round = 0; round < 50; ++round) {
                    QByteArray bytes(random.bounded(120), '\0');
                    for (char &byte : bytes)
                        byte = random.bounded(3) == 0 ? char(random.bounded(256)) : '\0';
                    procedure.decodes(bytes);
                }
                QVERIFY2(!procedure.decodes(QByteArray(3, '\1')), procedure.name);
            }
        }
    }
}

void TestRpcWire::everyProcedureHasOneNumberAndName()
{
    for (const quint32 program : { kRemoteProgram, kQemuProgram }) {
        QSet<qint32> numbers;
        QSet<QByteArray> names;
        for (const auto &table : procedureTables(program)) {
            for (const Procedure &procedure : table) {
                QVERIFY2(!numbers.contains(procedure.number), procedure.name);
                QVERIFY2(!names.contains(procedure.name), procedure.name);
                numbers.insert(procedure.number);
                names.insert(procedure.name);
                QCOMPARE(findProcedure(program, procedure.number), &procedure);
            }
        }
        QVERIFY(!numbers.isEmpty());
    }
    QCOMPARE(apiName(*findProcedure(kRemoteProgram, 14)), QStringLiteral("virDomainGetXMLDesc"));
    QVERIFY(!findProcedure(kRemoteProgram, 100'000));
    QVERIFY(!findProcedure(kRemoteProgram, -1));
}

void TestRpcWire::errorsHaveLibvirtsWords()
{
    xdr::Reader reader(encodedError(libvirtError(kNoDomain, QStringLiteral("gone"))));
    qint32 number = 0, domain = 0;
    std::optional<QString> text;
    reader.take(number);
    reader.take(domain);
    reader.take(text);
    QCOMPARE(number, 42);
    QCOMPARE(domain, 10);
    QCOMPARE(text.value(), QStringLiteral("Domain not found: gone"));
}

void TestRpcWire::passwordsAreLeftOut()
{
    const QByteArray document
        = "<domain><devices><graphics type='vnc' passwd='a>b' port='1'><listen passwd='x'/></graphics>"
          "<graphics passwd = \"s\" passwdValidTo='2030-01-01T00:00:00'/></devices></domain>";
    QCOMPARE(withoutSecrets(document),
        QByteArray("<domain><devices><graphics type='vnc' port='1'><listen passwd='x'/></graphics>"
                   "<graphics/></devices></domain>"));
    const QByteArray plain = "<domain><name>passwd</name></domain>";
    QCOMPARE(withoutSecrets(plain), plain);
}

void TestRpcWire::metadataIsGivenWithoutItsNamespace()
{
    const QByteArray document
        = "<domain><title>T</title><metadata><a:x xmlns:a='http://a'><a:y z='1'>t</a:y></a:x>"
          "<b:x xmlns:b='http://b'/></metadata></domain>";
    QCOMPARE(metadataElement(document, QStringLiteral("http://a")).value(),
        QStringLiteral("<x><y z=\"1\">t</y></x>"));
    QVERIFY(metadataElement(document, QStringLiteral("http://b")));
    QVERIFY(!metadataElement(document, QStringLiteral("http://c")));
    QCOMPARE(childText(document, QStringLiteral("title")).value(), QStringLiteral("T"));
    QVERIFY(!childText(document, QStringLiteral("description")));
}

void TestRpcWire::aDeviceIsFoundByItsAlias()
{
    const QByteArray document
        = "<domain><devices><disk><alias name='ua-d'/></disk><rng><backend/><alias name='rng0'/></rng>"
          "</devices></domain>";
    QVERIFY(deviceByAlias(document, QStringLiteral("rng0")).startsWith("<rng>"));
    QVERIFY(deviceByAlias(document, QStringLiteral("no")).isEmpty());
}

QTEST_GUILESS_MAIN(TestRpcWire)
#include "tst_rpcwire.moc"
