// label: real
// uses: backend/drivers/libvirt
// timeout: 240
// Hosts that hang, cannot be heard, answer slowly or restart: what the window's models say of it, whether
// they stay answerable, and whether they come back by themselves.
#include "tests/models/faultyhosts.h"

#include <QDir>
#include <QLocalServer>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

using namespace inn;
using namespace inn::models;
using namespace inn::tests;
using namespace Qt::StringLiterals;
using State = Host::State;

namespace {

// Carries each piece of what goes through it a twentieth of a second later.
class SlowWay
{
public:
    SlowWay(const QString &host, quint16 port)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, host, port] {
            QTcpSocket *near = m_server.nextPendingConnection();
            auto *far = new QTcpSocket(near);
            far->connectToHost(host, port);
            carry(near, far);
            carry(far, near);
        });
    }
    quint16 port() const { return m_server.serverPort(); }

private:
    static void carry(QTcpSocket *from, QTcpSocket *to)
    {
        QObject::connect(from, &QTcpSocket::readyRead, to,
            [from, to] { QTimer::singleShot(50, to, [to, piece = from->readAll()] { to->write(piece); }); });
        QObject::connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
    }
    QTcpServer m_server;
};

} // namespace

class TestHostFaults : public FaultyHosts
{
    Q_OBJECT

private:
    void beImpatient()
    {
        connect(m_list.get(), &HostList::added, this,
            [](Host *host) { host->setPatience(std::chrono::seconds(1)); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!startHosts())
            QSKIP("no hosts to try");
    }
    void init() { newList(); }
    void cleanup() { m_list.reset(); }

    void hostsThatHangOrCannotBeHeardAreToldAndComeBack()
    {
        define(u"a"_s, u"patient"_s);
        define(u"b"_s, u"far"_s);
        Host *hanging = connectTo(m_hosts.uri(u"a"_s));
        Host *unheard = connectTo(u"qemu+tcp://10.99.0.2/system"_s);
        QTRY_VERIFY2(hanging->domainByName(u"patient"_s), qPrintable(problem(hanging)));
        QTRY_VERIFY2(unheard->domainByName(u"far"_s), qPrintable(problem(unheard)));
        const QPointer<Domain> patient = hanging->domainByName(u"patient"_s);
        const QPointer<Domain> far = unheard->domainByName(u"far"_s);
        const Heartbeat heart;
        m_hosts.signal(u"a"_s, u"STOP"_s);
        m_hosts.cut(u"b"_s);
        // What is asked meanwhile must not be waited for by anybody.
        auto asked = patient->xml(api::XmlView::Inactive);
        QTRY_COMPARE_WITH_TIMEOUT(hanging->state(), State::Waiting, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(unheard->state(), State::Waiting, kPatience);
        QVERIFY2(problem(unheard).contains(u"no longer answers"_s), qPrintable(problem(unheard)));
        QTRY_VERIFY(asked.isFinished());
        QVERIFY(patient && far); // last known, greyed
        QVERIFY(!patient->whyNot(api::DomainAction::Start).isEmpty());
        QVERIFY2(heart.longest() < 2000, qPrintable(QString::number(heart.longest())));
        m_hosts.signal(u"a"_s, u"CONT"_s);
        m_hosts.mend(u"b"_s);
        QTRY_COMPARE_WITH_TIMEOUT(hanging->state(), State::Connected, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(unheard->state(), State::Connected, kPatience);
        QTRY_VERIFY(patient->whyNot(api::DomainAction::Start).isEmpty());
        QVERIFY(far);
        order(u"a"_s, { u"virsh"_s, u"undefine"_s, u"patient"_s });
        QTRY_VERIFY(!patient);
    }
    void whoAcceptsAndIsSilentIsGivenUpAndCostsNoThread_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::newRow("unix") << u"qemu+unix:///system?socket=FOLDER/silent"_s;
        QTest::newRow("tcp") << u"qemu+tcp://127.0.0.1:PORT/system"_s;
        QTest::newRow("tls") << u"qemu+tls://127.0.0.1:PORT/system?pkipath=FOLDER/pki"_s;
        QTest::newRow("ssh") << u"qemu+ssh://root@127.0.0.1:PORT/system?command=FOLDER/ssh/ssh&no_tty=1"_s;
    }
    void whoAcceptsAndIsSilentIsGivenUpAndCostsNoThread()
    {
        QFETCH(QString, uri);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QLocalServer local;
        QVERIFY(local.listen(file("silent")));
        int reached = 0;
        connect(&server, &QTcpServer::newConnection, this, [&reached] { ++reached; });
        connect(&local, &QLocalServer::newConnection, this, [&reached] { ++reached; });
        const Heartbeat heart;
        const auto threads
            = [] { return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(); };
        const auto before = threads();
        beImpatient();
        uri.replace(u"PORT"_s, QString::number(server.serverPort())).replace(u"FOLDER"_s, m_hosts.folder());
        Host *host = connectTo(uri);
        for (int attempt = 0; attempt < 2; ++attempt) {
            host->connectNow();
            QTRY_COMPARE(host->state(), State::Waiting);
            QVERIFY2(problem(host).contains(u"has not answered"_s), qPrintable(problem(host)));
        }
        reached = 0;
        host->connectNow();
        QTRY_VERIFY(reached > 0); // else its threads may be counted before they are there
        host->disconnectNow(); // given up by hand
        // Looked at once each time: other threads come and go, and QTRY_VERIFY looks again when it was true.
        // The one more than before is libvirt's event loop.
        const bool areGone = QTest::qWaitFor([&] { return threads() <= before + 1; }, kPatience);
        QVERIFY2(areGone, qPrintable(u"%1, %2"_s.arg(before).arg(threads())));
        QVERIFY2(heart.longest() < 2000, qPrintable(QString::number(heart.longest())));
    }
    void aDaemonThatHangsWhileItIsConnectedToIsThereWhenItGoesOn()
    {
        m_hosts.signal(u"a"_s, u"STOP"_s);
        beImpatient();
        Host *host = connectTo(m_hosts.uri(u"a"_s));
        QTRY_COMPARE(host->state(), State::Waiting);
        QVERIFY2(problem(host).contains(u"has not answered"_s), qPrintable(problem(host)));
        m_hosts.signal(u"a"_s, u"CONT"_s);
        QTRY_COMPARE_WITH_TIMEOUT(host->state(), State::Connected, kPatience);
    }
    void aRestartedDaemonKeepsTheRowsAndDropsWhatHasGoneMeanwhile()
    {
        define(u"a"_s, u"stays"_s);
        define(u"a"_s, u"goes"_s);
        Host *host = connectTo(m_hosts.uri(u"a"_s, u"tcp"_s).replace(u"//a/"_s, u"//10.99.0.1/"_s));
        QTRY_VERIFY2(
            host->domainByName(u"stays"_s) && host->domainByName(u"goes"_s), qPrintable(problem(host)));
        const QPointer<Domain> stays = host->domainByName(u"stays"_s);
        m_hosts.signal(u"a"_s, u"KILL"_s);
        QTRY_COMPARE(host->state(), State::Waiting);
        QFile::remove(file("a/etc/libvirt/qemu/goes.xml"));
        m_hosts.restart(u"a"_s);
        QTRY_COMPARE(host->state(), State::Connected);
        QTRY_VERIFY(!host->domainByName(u"goes"_s));
        QVERIFY(stays); // the same row, with its page
    }
    void aHostThatAnswersSlowlyIsStillAHost()
    {
        define(u"b"_s, u"slow"_s);
        const SlowWay way(u"10.99.0.2"_s, 16509);
        const Heartbeat heart;
        Host *host = connectTo(u"qemu+tcp://127.0.0.1:%1/system"_s.arg(way.port()));
        QTRY_VERIFY2_WITH_TIMEOUT(host->domainByName(u"slow"_s), qPrintable(problem(host)), kPatience);
        QCOMPARE(host->state(), State::Connected);
        QVERIFY2(heart.longest() < 2000, qPrintable(QString::number(heart.longest())));
    }
    void aConnectionForLookingShowsAndRefuses()
    {
        define(u"b"_s, u"seen"_s);
        HostEntry entry;
        entry.uri = QUrl(m_hosts.uri(u"b"_s).replace(u"libvirt-sock"_s, u"libvirt-sock-ro"_s));
        entry.readOnly = true;
        Host *host = m_list->add(entry);
        QTRY_VERIFY2(host->domainByName(u"seen"_s), qPrintable(problem(host)));
        QVERIFY(host->info().readOnly);
        const Domain *seen = host->domainByName(u"seen"_s);
        QVERIFY(seen->whyNot(api::DomainAction::Start).contains(u"reading only"_s));
        entry.readOnly = false;
        entry.uri = QUrl(m_hosts.uri(u"b"_s));
        host->setEntry(entry);
        QTRY_COMPARE(host->state(), State::Connected);
        QTRY_VERIFY(!host->info().readOnly);
    }
};

QTEST_GUILESS_MAIN(TestHostFaults)
#include "tst_hostfaults.moc"
