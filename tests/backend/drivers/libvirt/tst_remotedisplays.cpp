// label: real
// uses: console/vnc models
// timeout: 240
// Screens and serial lines of guests on other hosts: through ssh to a port or a socket there, encrypted by
// the display itself, and in the clear only after somebody agreed.
#include "backend/drivers/libvirt/displaysocket.h"
#include "backend/drivers/libvirt/libvirtdriver.h"
#include "console/core/channelway.h"
#include "console/vnc/vncclient.h"
#include "models/domain.h"
#include "models/hostlist.h"
#include "tests/support/await.h"
#include "tests/support/twohosts.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace inn;
using namespace inn::models;
using namespace Qt::StringLiterals;
using console::ChannelWay;
using console::DisplayClient;

namespace {

// Answers as the test says, and counts the questions.
class PlayedPerson : public api::Authenticator
{
public:
    std::atomic_int asked { 0 };
    std::atomic_bool agrees { false };
    QFuture<Result<QString>> ask(api::Question question) override
    {
        ++asked;
        const bool isMeant = question.kind == api::Question::Kind::PlainDisplay;
        return ready<QString>(
            isMeant && agrees ? Result<QString>(u"yes"_s) : Result<QString>(detail::cancelledError()));
    }
};

bool writeFile(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

} // namespace

class TestRemoteDisplays : public QObject
{
    Q_OBJECT

private:
    testing::TwoHosts m_hosts;
    api::DriverRegistry m_drivers;
    std::shared_ptr<PlayedPerson> m_person = std::make_shared<PlayedPerson>();
    std::unique_ptr<HostList> m_list;

    QString file(const char *name) const { return m_hosts.folder() + u'/' + QString::fromLatin1(name); }
    QString sshUri(int number) const
    {
        return u"qemu+ssh://root@10.99.0.%1/system?command=%2&no_tty=1"_s.arg(number).arg(file("ssh/ssh"));
    }
    QString tlsUri(int number) const
    {
        return u"qemu+tls://10.99.0.%1/system?pkipath=%2"_s.arg(number).arg(file("pki"));
    }
    void startGuest(const QString &host, const QString &name, const QString &graphics)
    {
        QVERIFY(writeFile(file("guest.xml"),
            u"<domain type='qemu'><name>%1</name><memory unit='MiB'>32</memory><os><type arch='x86_64' "
            "machine='pc'>hvm</type></os><devices><serial type='pty'/>%2<memballoon model='none'/></devices>"
            "</domain>"_s.arg(name, graphics)));
        const QByteArray said = m_hosts.run(host, { u"virsh"_s, u"create"_s, file("guest.xml") });
        QVERIFY2(said.contains("created"), said.constData());
    }
    Domain *guest(const QString &uri, const QString &name)
    {
        HostEntry entry;
        entry.uri = QUrl(uri);
        Host *host = m_list->add(entry);
        for (int i = 0; i < 300 && !host->domainByName(name); ++i)
            QTest::qWait(100);
        if (!host->domainByName(name) && host->lastError())
            qWarning("%s", qPrintable(host->lastError()->fullText()));
        return host->domainByName(name);
    }
    // Shows the screen; the error when that fails.
    std::optional<Error> show(
        const FileDescriptor &channel, const QString &host, const QString &certificates, bool *isEncrypted)
    {
        console::VncOptions options;
        options.name = u"guest"_s;
        options.link = console::Link::Remote;
        options.hostName = host;
        options.certificates = certificates;
        console::VncClient client(options);
        QSignalSpy lost(&client, &DisplayClient::lost);
        client.start(channel);
        for (int i = 0; i < 300 && lost.isEmpty() && client.framebuffer().isNull(); ++i)
            QTest::qWait(100);
        *isEncrypted = client.isEncrypted();
        if (!lost.isEmpty())
            return lost.front().front().value<Error>();
        return client.framebuffer().isNull()
            ? std::optional<Error>(Error { ErrorCode::Timeout, u"no picture"_s })
            : std::nullopt;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString obstacle = m_hosts.start({ u"a"_s, u"b"_s });
        if (!m_hosts.isReady())
            QSKIP(qPrintable(obstacle));
        QVERIFY(m_hosts.enterNetwork());
        m_drivers.add(std::make_unique<libvirt::LibvirtDriver>());
        QFile settings(file("b/etc/libvirt/qemu.conf"));
        QVERIFY(settings.open(QIODevice::Append));
        settings.write("\nvnc_tls = 1\nvnc_tls_x509_cert_dir = \"/etc/pki/qemu\"\n");
        settings.close();
        m_hosts.signal(u"b"_s, u"KILL"_s);
        QTest::qWait(300);
        m_hosts.restart(u"b"_s);
        startGuest(u"a"_s, u"open"_s, u"<graphics type='vnc' autoport='yes' listen='0.0.0.0'/>"_s);
        startGuest(u"a"_s, u"inside"_s, u"<graphics type='vnc' autoport='yes' listen='127.0.0.1'/>"_s);
        startGuest(u"a"_s, u"socket"_s, u"<graphics type='vnc'><listen type='socket'/></graphics>"_s);
        startGuest(u"b"_s, u"tls"_s, u"<graphics type='vnc' autoport='yes' listen='0.0.0.0'/>"_s);
    }
    void init()
    {
        m_person->asked = 0;
        m_person->agrees = false;
        m_list = std::make_unique<HostList>(m_drivers, m_person);
    }
    void cleanup() { m_list.reset(); }

    void anUnencryptedPortIsOpenedOnlyWhenSomebodyAgrees()
    {
        Domain *open = guest(tlsUri(1), u"open"_s);
        QVERIFY(open);
        const auto refused = testing::await(open->openGraphics(0));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Denied);
        QVERIFY2(refused.error().message.contains(u"unencrypted"_s), qPrintable(refused.error().message));
        QCOMPARE(m_person->asked.load(), 1);
        m_person->agrees = true;
        const auto opened = testing::await(open->openGraphics(0));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().fullText()));
        QCOMPARE(
            wayOf(*opened, console::ConsoleEndpoint::Graphics, console::Link::Remote), ChannelWay::Network);
        bool isEncrypted = true;
        const auto problem = show(*opened, u"10.99.0.1"_s, {}, &isEncrypted);
        QVERIFY2(!problem, problem ? qPrintable(problem->fullText()) : "");
        QVERIFY(!isEncrypted);
    }
    void aScreenInsideTheHostNeedsSsh()
    {
        Domain *inside = guest(tlsUri(1), u"inside"_s);
        QVERIFY(inside);
        const auto refused = testing::await(inside->openGraphics(0));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"by SSH"_s), qPrintable(refused.error().message));
        QCOMPARE(m_person->asked.load(), 0);
    }
    void throughSshEverythingIsShownWithoutQuestions_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : { "open", "inside", "socket" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void throughSshEverythingIsShownWithoutQuestions()
    {
        QFETCH(QString, name);
        Domain *machine = guest(sshUri(1), name);
        QVERIFY(machine);
        const auto opened = testing::await(machine->openGraphics(0));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().fullText()));
        QCOMPARE(
            wayOf(*opened, console::ConsoleEndpoint::Graphics, console::Link::Remote), ChannelWay::Tunnel);
        bool isEncrypted = true;
        const auto problem = show(*opened, u"10.99.0.1"_s, {}, &isEncrypted);
        QVERIFY2(!problem, problem ? qPrintable(problem->fullText()) : "");
        QCOMPARE(m_person->asked.load(), 0);
        const auto line = testing::await(machine->openConsole({}));
        QVERIFY2(line, line ? "" : qPrintable(line.error().fullText()));
        QCOMPARE(
            wayOf(*line, console::ConsoleEndpoint::Serial, console::Link::Remote), ChannelWay::Connection);
    }
    void aDisplayThatEncryptsIsOpenedWithoutQuestionsAndChecked()
    {
        Domain *machine = guest(tlsUri(2), u"tls"_s);
        QVERIFY(machine);
        const auto opened = testing::await(machine->openGraphics(0));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().fullText()));
        QCOMPARE(m_person->asked.load(), 0);
        bool isEncrypted = false;
        auto problem = show(*opened, u"10.99.0.2"_s, file("pki"), &isEncrypted);
        QVERIFY2(!problem, problem ? qPrintable(problem->fullText()) : "");
        QVERIFY(isEncrypted);

        const auto again = testing::await(machine->openGraphics(0));
        QVERIFY(again);
        problem = show(*again, u"10.99.0.77"_s, file("pki"), &isEncrypted);
        QVERIFY(problem);
        QVERIFY2(
            problem->message.contains(u"certificate cannot be trusted"_s), qPrintable(problem->fullText()));
    }
    void tunnelsAreArgumentsAndNoShellLine()
    {
        libvirt::DisplayWay way;
        way.kind = libvirt::DisplayWay::Kind::Tunnel;
        way.address = u"::1"_s;
        way.port = 5901;
        const QUrl uri(u"qemu+ssh://me@far:2222/system?keyfile=/k&command=/bin/myssh&no_verify=1"_s);
        CommandSpec spec = libvirt::tunnelCommand(way, uri);
        QCOMPARE(spec.program, u"/bin/myssh"_s);
        QCOMPARE(spec.arguments,
            QStringList({ u"-T"_s, u"-e"_s, u"none"_s, u"-W"_s, u"[::1]:5901"_s, u"-p"_s, u"2222"_s, u"-l"_s,
                u"me"_s, u"-i"_s, u"/k"_s, u"-o"_s, u"StrictHostKeyChecking=no"_s, u"--"_s, u"far"_s }));
        way.socket = u"/run/it's; rm -r x.sock"_s;
        spec = libvirt::tunnelCommand(way, QUrl(u"qemu+libssh://far/system?known_hosts=/kh"_s));
        QCOMPARE(spec.arguments.mid(3),
            QStringList({ u"-o"_s, u"UserKnownHostsFile=/kh"_s, u"--"_s, u"far"_s, u"'nc'"_s, u"-U"_s,
                u"'/run/it'\\''s; rm -r x.sock'"_s }));
    }
};

QTEST_MAIN(TestRemoteDisplays)
#include "tst_remotedisplays.moc"
