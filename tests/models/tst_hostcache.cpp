#include "models/domain.h"
#include "models/hostcache.h"
#include "models/hostlist.h"
#include "tests/models/scripteddriver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace inn;
using namespace inn::models;
using namespace inn::tests;
using namespace Qt::StringLiterals;
using State = Host::State;

class TestHostCache : public QObject
{
    Q_OBJECT

private:
    // One run of the program: hosts, and what is kept of them.
    struct Run
    {
        explicit Run(const QString &folder)
        {
            drivers.add(std::make_unique<ScriptedDriver>(script));
            hosts = std::make_unique<HostList>(drivers, nullptr);
            cache = std::make_unique<HostCache>(*hosts, folder);
        }
        ScriptPtr script = std::make_shared<Script>();
        api::DriverRegistry drivers;
        std::unique_ptr<HostList> hosts;
        std::unique_ptr<HostCache> cache;
    };
    static HostEntry entry()
    {
        HostEntry entry;
        entry.uri = QUrl(u"scripted+ssh://root@far/system"_s);
        return entry;
    }
    static QByteArray onlyFileIn(const QString &folder)
    {
        const QStringList names = QDir(folder).entryList(QDir::Files);
        QFile file(folder + u'/' + names.value(0));
        return names.size() == 1 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void aHostThatCannotBeReachedShowsWhatAnEarlierRunKnew()
    {
        const QTemporaryDir folder;
        {
            Run first(folder.path());
            api::DomainInfo web = domainInfo(1, u"web"_s);
            web.group = u"shop"_s;
            web.tags = { u"red"_s, u"old"_s };
            web.description = u"password: hunter2"_s;
            web.addresses = { u"192.0.2.7"_s };
            web.disks = { u"/secret/place.qcow2"_s };
            first.script->domains
                = { share(web), share(domainInfo(2, u"mail"_s, api::DomainState::Shutoff)) };
            Host *host = first.hosts->add(entry());
            QTRY_COMPARE(host->domains().size(), std::size_t(2));
            QTRY_COMPARE(host->state(), State::Connected);
        }
        const QByteArray kept = onlyFileIn(folder.path());
        QVERIFY(kept.contains("web"));
        for (const char *secret : { "hunter2", "192.0.2.7", "/secret/" })
            QVERIFY2(!kept.contains(secret), secret);

        Run second(folder.path());
        second.script->openError = Error { ErrorCode::Unreachable, u"It is away."_s };
        Host *host = second.hosts->add(entry());
        QTRY_COMPARE(host->domains().size(), std::size_t(2));
        QTRY_COMPARE(host->state(), State::Waiting);
        const Domain *web = host->domainByName(u"web"_s);
        QVERIFY(web);
        QCOMPARE(web->info().group, u"shop"_s);
        QCOMPARE(web->info().tags, QStringList({ u"red"_s, u"old"_s }));
        QCOMPARE(web->info().state, api::DomainState::Running);
        QVERIFY(web->whyNot(api::DomainAction::Shutdown).contains(u"not connected"_s));

        // The host is there again, and one of them is not.
        second.script->openError.reset();
        second.script->domains = { share(domainInfo(1, u"web"_s)) };
        host->connectNow();
        QTRY_COMPARE(host->state(), State::Connected);
        QTRY_COMPARE(host->domains().size(), std::size_t(1));
        QCOMPARE(host->domainByName(u"web"_s), web); // the same row
    }
    void removingAHostForgetsItsGuests()
    {
        const QTemporaryDir folder;
        {
            Run run(folder.path());
            run.script->domains = { share(domainInfo(1, u"web"_s)) };
            Host *host = run.hosts->add(entry());
            QTRY_COMPARE(host->domains().size(), std::size_t(1));
        }
        QVERIFY(!onlyFileIn(folder.path()).isEmpty());
        Run run(folder.path());
        run.hosts->remove(run.hosts->add(entry()));
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }
    void aHostNeverReachedWritesNothing()
    {
        const QTemporaryDir folder;
        {
            Run run(folder.path());
            run.script->openError = Error { ErrorCode::Unreachable, u"It is away."_s };
            Host *host = run.hosts->add(entry());
            QTRY_COMPARE(host->state(), State::Waiting);
        }
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }
    void nonsenseInTheFileIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("guests");
        const QByteArray good = R"({"uuid":"00000001-0001-0002-0304-05060708090a","name":"a","state":99})";
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("no json") << QByteArray("\xff\xfe{{{") << 0;
        QTest::newRow("another version") << R"({"version":2,"guests":[)" + good + "]}" << 0;
        QTest::newRow("odd state") << R"({"version":1,"guests":[)" + good + "]}" << 1;
        QTest::newRow("no name") << QByteArray(
            R"({"version":1,"guests":[{"uuid":"00000001-0001-0002-0304-05060708090a"},7,null]})")
                                 << 0;
        QByteArray many = R"({"version":1,"guests":[)";
        for (int i = 0; i < 6000; ++i)
            many += good + ',';
        QTest::newRow("too many") << many + good + "]}" << 5000;
    }
    void nonsenseInTheFileIsLeftOut()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, guests);
        QCOMPARE(int(HostCache::unpack(content).size()), guests);
    }
    void onlyHostsElsewhereAreKept()
    {
        QVERIFY(HostCache::isWorthIt(QUrl(u"qemu+ssh://far/system"_s)));
        QVERIFY(!HostCache::isWorthIt(QUrl(u"embed:///session"_s)));
        QVERIFY(!HostCache::isWorthIt(QUrl(u"test:///default"_s)));
    }
};

QTEST_GUILESS_MAIN(TestHostCache)
#include "tst_hostcache.moc"
