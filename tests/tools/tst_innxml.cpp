// What the program for scripts prints and answers.
#include "tests/backend/config/corpus.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tools/arguments.h"

using namespace inn;

namespace {

struct Answer
{
    int code;
    QString out, problems;
};

Answer run(const QStringList &arguments, const QByteArray &input = {})
{
    QBuffer in;
    in.setData(input);
    QBuffer out;
    QBuffer problems;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    problems.open(QIODevice::WriteOnly);
    const int code = tools::run(QStringList { u"inn-xml"_qs } + arguments, { in, out, problems });
    return { code, QString::fromUtf8(out.data()), QString::fromUtf8(problems.data()) };
}

const QByteArray kDomain
    = "<domain type='qemu'>\n  <name>a</name>\n  <uuid>8A5C3A0E4B7E4B0C9E5F1D2C3B4A5968</uuid>\n"
      "  <memory unit='MiB'>64</memory>\n  <os><type arch='x86_64'>hvm</type></os>\n"
      "  <future x='1'/>\n</domain>\n";

} // namespace

class InnXmlTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &text)
    {
        const QString path = m_folder.filePath(name);
        QFile device(path);
        if (!device.open(QIODevice::WriteOnly) || device.write(text) != text.size())
            qFatal("cannot write a test's file");
        return path;
    }

private Q_SLOTS:
    void goodDocumentIsSilent()
    {
        const Answer answer = run({ u"validate"_qs, u"domain"_qs, file(u"good.xml"_qs, kDomain) });
        QCOMPARE(answer.problems, QString());
        QCOMPARE(answer.out, QString());
        QCOMPARE(answer.code, 0);
    }

    void problemNamesItsPlace()
    {
        QByteArray text = kDomain;
        text.replace("MiB", "furlong");
        const QString name = file(u"bad.xml"_qs, text);
        const Answer answer = run({ u"validate"_qs, u"domain"_qs, name });
        QVERIFY2(answer.problems.startsWith(name + u":4:3: error: "_qs), qPrintable(answer.problems));
        QCOMPARE(answer.code, 1);
    }

    void commandLineIsOneObject()
    {
        QByteArray text = kDomain;
        text.replace("  <future x='1'/>\n", "");
        const Answer answer = run({ u"argv"_qs, u"--capabilities"_qs,
            QStringLiteral(INN_TEST_DATA "/argv/qemu-7.2.json"), file(u"good.xml"_qs, text) });
        QCOMPARE(answer.problems, QString());
        QCOMPARE(answer.code, 0);
        const QJsonObject command = QJsonDocument::fromJson(answer.out.toUtf8()).object();
        QVERIFY(command.value(u"program").toString().endsWith(u"qemu-system-x86_64"));
        QVERIFY(command.value(u"args").toArray().contains(u"guest=a,debug-threads=on"_qs));
        QVERIFY(command.value(u"env").isObject());
    }

    void whatCannotRunIsToldWithItsPlace()
    {
        const QString name = file(u"future.xml"_qs, kDomain);
        const Answer answer = run(
            { u"argv"_qs, u"--capabilities"_qs, QStringLiteral(INN_TEST_DATA "/argv/qemu-7.2.json"), name });
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.out, QString());
        QVERIFY2(answer.problems.startsWith(name + u":6:"_qs), qPrintable(answer.problems));
        QVERIFY2(answer.problems.contains(u"future"_qs), qPrintable(answer.problems));
    }

    void standardInputIsADash()
    {
        QCOMPARE(run({ u"validate"_qs, u"domain"_qs, u"-"_qs }, kDomain).code, 0);
        const Answer answer = run({ u"validate"_qs, u"domain"_qs, u"-"_qs }, "<domain>\n <name");
        QVERIFY2(answer.problems.startsWith(u"-:2:"_qs), qPrintable(answer.problems));
        QCOMPARE(answer.code, 1);
    }

    void normalFormIsPrinted()
    {
        const Answer answer = run({ u"normalize"_qs, u"network"_qs, u"-"_qs },
            "<network><future/><uuid>8A5C3A0E4B7E4B0C9E5F1D2C3B4A5968</uuid><name>n</name></network>");
        QCOMPARE(answer.problems, QString());
        QVERIFY2(answer.out.startsWith(u"<network>\n  <name>n</name>\n"
                                       "  <uuid>8a5c3a0e-4b7e-4b0c-9e5f-1d2c3b4a5968</uuid>\n"_qs),
            qPrintable(answer.out));
        QVERIFY2(answer.out.endsWith(u"  <future/>\n</network>\n"_qs), qPrintable(answer.out));
        QCOMPARE(answer.code, 0);
    }

    void jsonTellsEachFile()
    {
        const QString good = file(u"good.xml"_qs, kDomain);
        const QString bad = file(u"bad.xml"_qs, "<domain><name/></domain>");
        const QString list = file(u"list"_qs, (good + u'\n' + bad + u'\n').toUtf8());
        const Answer answer
            = run({ u"normalize"_qs, u"domain"_qs, u"--json"_qs, u'@' + list, u"/no/such/file"_qs });
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.problems, QString());
        const QStringList lines = answer.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        const auto object = [&](int line) { return QJsonDocument::fromJson(lines[line].toUtf8()).object(); };
        QCOMPARE(object(0)[u"file"].toString(), good);
        QVERIFY(object(0)[u"accepted"].toBool());
        QVERIFY(object(0)[u"normal"].toString().contains(u"<memory unit='KiB'>65536</memory>"));
        QVERIFY(!object(1)[u"accepted"].toBool());
        QVERIFY(!object(1).contains(u"normal"));
        const QJsonObject issue = object(1)[u"issues"].toArray().first().toObject();
        QVERIFY(issue[u"code"].toInt() > 0);
        QVERIFY(issue[u"line"].toInt() > 0);
        QVERIFY(!issue[u"message"].toString().isEmpty());
        QVERIFY(!object(2)[u"accepted"].toBool());
    }

    void differencesHavePaths()
    {
        const QString before = file(u"a.xml"_qs, "<d b='1' c='2'><e>x</e><f/><f n='1'/></d>");
        const QString after
            = file(u"b.xml"_qs, "<d c=\"3\"   b='1'>\n  <f n='1'/><f/><!-- x --><e>y</e>\n<g/></d>");
        const Answer answer = run({ u"diff"_qs, before, after });
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.out,
            QStringLiteral("/d/@c: “2” → “3”\n/d/e: “x” → “y”\n"
                           "/d/f[1]: “/d/f[1]” → “in another order”\n/d/g: nothing → “<g/>”\n"));
        QCOMPARE(run({ u"diff"_qs, before, before }).code, 0);
        QCOMPARE(run({ u"diff"_qs, before }).code, 2);
        QCOMPARE(run({ u"diff"_qs, before, file(u"c.xml"_qs, "<d>") }).code, 2);
    }

    void misuseIsExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no such command") << QStringList { u"paint"_qs };
        QTest::newRow("no kind") << QStringList { u"validate"_qs };
        QTest::newRow("no such kind") << QStringList { u"validate"_qs, u"castle"_qs, u"-"_qs };
        QTest::newRow("no file") << QStringList { u"validate"_qs, u"domain"_qs };
        QTest::newRow("no such option") << QStringList { u"validate"_qs, u"--loud"_qs };
        QTest::newRow("no such driver")
            << QStringList { u"validate"_qs, u"domain"_qs, u"-"_qs, u"--driver"_qs, u"xen"_qs };
    }
    void misuseIsExplained()
    {
        QFETCH(const QStringList, arguments);
        const Answer answer = run(arguments);
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.problems.startsWith(u"inn-xml: "_qs));
        QCOMPARE(answer.out, QString());
    }

    void helpListsCommands()
    {
        const Answer answer = run({ u"--help"_qs });
        QCOMPARE(answer.code, 0);
        for (const char *command : { "validate", "normalize", "diff", "reference", "rng", "kinds" })
            QVERIFY(answer.out.contains(QString::fromLatin1(command)));
    }

    void referenceHasEveryKind()
    {
        for (const config::DocumentKind &kind : config::documentKinds()) {
            const Answer answer = run({ u"reference"_qs, QString::fromLatin1(kind.name) });
            QCOMPARE(answer.code, 0);
            QVERIFY(answer.out.startsWith(u"# "_qs));
            QVERIFY(answer.out.contains(u"`%1`"_qs.arg(QString::fromUtf8(kind.table().name()))));
        }
    }

    void grammarTakesWhatWeTake_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const config::DocumentKind &kind : config::documentKinds())
            QTest::newRow(kind.name) << QByteArray(kind.name);
    }
    void grammarTakesWhatWeTake()
    {
        const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_qs);
        if (xmllint.isEmpty())
            QSKIP("xmllint is not installed (libxml2-utils)");
        QFETCH(const QByteArray, name);
        const config::DocumentKind &kind = *config::findKind(name);
        const Answer grammar = run({ u"rng"_qs, QString::fromLatin1(name) });
        QCOMPARE(grammar.code, 0);
        const QString rng = file(u"kind.rng"_qs, grammar.out.toUtf8());
        // What is known only: files that try unknown elements, or what cannot be read, are for others.
        QStringList files;
        for (const QString &path : corpusFilesOf(kind)) {
            const QByteArray text = corpusText(path);
            const config::ReadDocument document = config::readAndCheck(kind, text);
            if (document.isAccepted() && !text.contains("future") && !text.contains("unknown"))
                files << path;
        }
        QProcess lint;
        lint.start(xmllint,
            QStringList { u"--noout"_qs, u"--relaxng"_qs, rng }
                + (files.isEmpty() ? QStringList { u"/dev/null"_qs } : files));
        QVERIFY(lint.waitForFinished(60'000));
        const QString told = QString::fromUtf8(lint.readAllStandardError());
        QVERIFY2(!told.contains(u"failed to compile"_qs) && !told.contains(u"parser error : xmlRelaxNG"_qs),
            qPrintable(told.left(2000)));
        QStringList refused;
        for (const QString &line : told.split(u'\n')) {
            if (line.endsWith(u"fails to validate"_qs))
                refused << line;
        }
        if (!files.isEmpty())
            QVERIFY2(refused.isEmpty(), qPrintable(told.left(4000)));
    }

    void grammarRefusesWhatWeRefuse()
    {
        const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_qs);
        if (xmllint.isEmpty())
            QSKIP("xmllint is not installed (libxml2-utils)");
        const QString rng = file(u"kind.rng"_qs, run({ u"rng"_qs, u"domain"_qs }).out.toUtf8());
        const auto isTaken = [&](const QByteArray &text) {
            QProcess lint;
            lint.start(xmllint, { u"--noout"_qs, u"--relaxng"_qs, rng, file(u"one.xml"_qs, text) });
            return lint.waitForFinished(60'000) && lint.exitCode() == 0;
        };
        QByteArray known = kDomain;
        known.replace("  <future x='1'/>\n", "");
        QVERIFY(isTaken(known));
        QVERIFY(!isTaken(kDomain));
        QByteArray other = known;
        other.replace("</domain>", "<x:y xmlns:x='urn:x'/></domain>");
        QVERIFY(isTaken(other));
        other.replace("type='qemu'", "type='abacus'");
        QVERIFY(!isTaken(other));
        QByteArray number = known;
        number.replace(">64<", ">many<");
        QVERIFY(!isTaken(number));
    }
};

QTEST_GUILESS_MAIN(InnXmlTest)
#include "tst_innxml.moc"
