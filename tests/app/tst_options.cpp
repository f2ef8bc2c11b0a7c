#include "app/options.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace inn::app;
using namespace Qt::StringLiterals;

class TestOptions : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    static std::variant<Options, Options::Message> parse(const QStringList &arguments, const QString &folder)
    {
        return Options::parse(QStringList { u"innkeeper"_s } + arguments, folder);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_folder.filePath(u"ä disc.iso"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    void whatIsAskedForIsUnderstood_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("connections");
        QTest::addColumn<bool>("only");
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("show");
        QTest::addColumn<QString>("demoIso");
        const QString disc = m_folder.filePath(u"ä disc.iso"_s);
        const QString none;
        QTest::newRow("nothing") << QStringList() << QStringList() << false << none << none << none;
        QTest::newRow("a relative image")
            << QStringList { u"ä disc.iso"_s } << QStringList() << false << disc << none << none;
        QTest::newRow("an absolute image")
            << QStringList { disc } << QStringList() << false << disc << none << none;
        QTest::newRow("two hosts") << QStringList { u"--connect"_s, u"test:///default"_s,
            u"--connect=qemu+ssh://root@[::1]:22/system"_s }
                                   << QStringList { u"test:///default"_s,
                                          u"qemu+ssh://root@[::1]:22/system"_s }
                                   << false << none << none << none;
        QTest::newRow("only one host, a machine of it")
            << QStringList { u"--only"_s, u"--connect"_s, u"embed:///?root=/tmp/x"_s, u"--show"_s, u"ü 1"_s }
            << QStringList { u"embed:///?root=/tmp/x"_s } << true << none << u"ü 1"_s << none;
        QTest::newRow("the demo") << QStringList { u"--demo"_s, u"ä disc.iso"_s } << QStringList() << false
                                  << none << none << disc;
        QTest::newRow("an image after the double dash")
            << QStringList { u"--"_s, u"ä disc.iso"_s } << QStringList() << false << disc << none << none;
    }
    void whatIsAskedForIsUnderstood()
    {
        QFETCH(QStringList, arguments);
        const auto parsed = parse(arguments, m_folder.path());
        const auto *message = std::get_if<Options::Message>(&parsed);
        QVERIFY2(!message, message ? qPrintable(message->text) : "");
        const auto &options = std::get<Options>(parsed);
        QStringList connections;
        for (const QUrl &uri : options.connections)
            connections.append(uri.toString());
        QTEST(connections, "connections");
        QTEST(options.only, "only");
        QTEST(options.iso, "iso");
        QTEST(options.show, "show");
        QTEST(options.demoIso, "demoIso");
    }

    void whatCannotBeDoneIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("text");
        QTest::newRow("help") << QStringList { u"--help"_s } << 0 << u"--connect <URI>"_s;
        QTest::newRow("version") << QStringList { u"--version"_s } << 0 << u"Innkeeper "_s;
        QTest::newRow("an unknown option") << QStringList { u"--fnord"_s } << 2 << u"fnord"_s;
        QTest::newRow("no host") << QStringList { u"--connect"_s } << 2 << u"connect"_s;
        QTest::newRow("a host without a scheme")
            << QStringList { u"--connect"_s, u"kvm2"_s } << 2 << u"“kvm2” is not a connection URI"_s;
        QTest::newRow("a host that is no address")
            << QStringList { u"--connect"_s, u"qemu://[::"_s } << 2 << u"“qemu://[::” is not"_s;
        QTest::newRow("a missing image")
            << QStringList { u"gone.iso"_s } << 2 << u"The image “gone.iso” cannot be read."_s;
        QTest::newRow("a folder as image")
            << QStringList { u"/tmp"_s } << 2 << u"The image “/tmp” cannot be read."_s;
        QTest::newRow("a missing image for the demo")
            << QStringList { u"--demo"_s, u"gone.iso"_s } << 2 << u"“gone.iso” cannot be read."_s;
        QTest::newRow("two images") << QStringList { u"ä disc.iso"_s, u"ä disc.iso"_s } << 2
                                    << u"Only one image"_s;
        QTest::newRow("a percent sign")
            << QStringList { u"--connect"_s, u"%1%2%n"_s } << 2 << u"“%1%2%n” is not"_s;
    }
    void whatCannotBeDoneIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, text);
        const auto parsed = parse(arguments, m_folder.path());
        const auto *message = std::get_if<Options::Message>(&parsed);
        QVERIFY(message);
        QTEST(message->exitCode, "exitCode");
        QVERIFY2(message->text.contains(text), qPrintable(message->text));
        QVERIFY(message->text.endsWith(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
