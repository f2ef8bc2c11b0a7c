// label: real
// uses: backend/drivers/libvirt
// timeout: 240
// Hosts that change their ssh key, or whose certificates are not good enough: what is said of it, and that
// they come back by themselves when it is mended.
#include "tests/models/faultyhosts.h"

#include <QDir>
#include <QMutex>
#include <QProcess>
#include <QStandardPaths>

using namespace inn;
using namespace inn::models;
using namespace inn::tests;
using namespace Qt::StringLiterals;
using State = Host::State;

namespace {

// Gives answers in turn, and none when there are no more.
class PlayedPerson : public api::Authenticator
{
public:
    QFuture<Result<QString>> ask(api::Question question) override
    {
        const QMutexLocker locker(&m_mutex);
        m_questions.push_back(question);
        const bool knows = !m_answers.isEmpty();
        return ready<QString>(
            knows ? Result<QString>(m_answers.takeFirst()) : Result<QString>(detail::cancelledError()));
    }
    void prepare(const QStringList &answers)
    {
        const QMutexLocker locker(&m_mutex);
        m_answers = answers;
        m_questions.clear();
    }
    std::vector<api::Question> questions() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_questions;
    }

private:
    mutable QMutex m_mutex;
    QStringList m_answers;
    std::vector<api::Question> m_questions;
};

} // namespace

class TestHostIdentity : public FaultyHosts
{
    Q_OBJECT

private:
    // Has the host's server certificate made by openssl and used from now on.
    void useCertificate(const QStringList &options)
    {
        QStringList arguments { u"x509"_s, u"-req"_s, u"-in"_s, file("a/request.pem"), u"-extfile"_s,
            file("a/extensions"), u"-out"_s, file("a/etc/pki/libvirt/servercert.pem") };
        QProcess openssl;
        openssl.setProcessChannelMode(QProcess::MergedChannels);
        openssl.start(u"openssl"_s, arguments + options);
        QVERIFY(openssl.waitForFinished());
        QVERIFY2(openssl.exitCode() == 0, openssl.readAll().constData());
        restartDaemon(u"a"_s);
    }

    // "kim" with the password "right" from now on, on both ways through the network.
    void demandPasswords()
    {
        const QString settings = file("a/etc/libvirt/libvirtd.conf");
        const QByteArray open = contentOf(settings);
        QVERIFY(open.contains("auth_tcp = \"none\""));
        QVERIFY(writeFile(settings,
            QByteArray(open).replace("auth_tcp = \"none\"", "auth_tcp = \"sasl\"\nauth_tls = \"sasl\"")));
        QDir().mkpath(file("a/etc/sasl2"));
        QVERIFY(writeFile(file("a/etc/sasl2/libvirt.conf"),
            "mech_list: scram-sha-256 digest-md5\nsasldb_path: /etc/libvirt/passwd.db\n"));
        order(u"a"_s,
            { u"sh"_s, u"-c"_s,
                u"echo right | saslpasswd2 -p -c -a libvirt -f /etc/libvirt/passwd.db kim"_s });
        restartDaemon(u"a"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!startHosts())
            QSKIP("no hosts to try");
        QFile settings(file("a/etc/libvirt/libvirtd.conf"));
        QVERIFY(settings.open(QIODevice::Append));
        settings.write(
            "\ntls_no_sanity_certificate = 1\n"); // it would refuse to start with what it gets here
    }
    void init() { newList(); }
    void cleanup() { m_list.reset(); }

    void aChangedKeyOfSshIsToldAndHealsByItself()
    {
        const QByteArray old = contentOf(file("a/hostkey"));
        const QByteArray oldPublic = contentOf(file("a/hostkey.pub"));
        QFile::remove(file("a/hostkey"));
        QFile::remove(file("a/hostkey.pub"));
        QCOMPARE(QProcess::execute(u"ssh-keygen"_s,
                     { u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, file("a/hostkey") }),
            0);
        const QStringList reload { u"sh"_s, u"-c"_s, u"kill -HUP $(cat /run/sshd.pid)"_s };
        order(u"a"_s, reload);
        Host *host = connectTo(m_hosts.uri(u"a"_s, u"ssh"_s).replace(u"root@a/"_s, u"root@10.99.0.1/"_s));
        // While sshd reads its new key it answers nobody.
        QTRY_VERIFY2(problem(host).contains(u"is not the one it had before"_s), qPrintable(problem(host)));
        QCOMPARE(host->state(), State::Waiting);
        QVERIFY2(problem(host).contains(u"ssh-keygen -R 10.99.0.1"_s), qPrintable(problem(host)));
        QVERIFY(writeFile(file("a/hostkey"), old));
        QVERIFY(QFile::setPermissions(file("a/hostkey"), QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(writeFile(file("a/hostkey.pub"), oldPublic));
        order(u"a"_s, reload);
        QTRY_COMPARE_WITH_TIMEOUT(host->state(), State::Connected, kPatience);
    }
    void certificatesThatAreNotGoodEnoughAreExplainedAndHealByThemselves()
    {
        const QString uri = u"qemu+tls://10.99.0.1/system?pkipath=%1"_s.arg(file("pki"));
        const QByteArray good = contentOf(file("a/cert.pem"));
        const QStringList own { u"-CA"_s, file("pki/cacert.pem"), u"-CAkey"_s, file("pki/cakey.pem"),
            u"-CAcreateserial"_s };
        useCertificate(own + QStringList { u"-days"_s, u"-1"_s });
        Host *host = connectTo(uri);
        QTRY_COMPARE(host->state(), State::Waiting);
        QVERIFY2(problem(host).contains(u"has expired"_s), qPrintable(problem(host)));

        QVERIFY(writeFile(
            file("a/extensions"), contentOf(file("a/extensions")).replace("IP:10.99.0.1", "IP:10.99.0.77")));
        useCertificate(own + QStringList { u"-days"_s, u"2"_s });
        QTRY_VERIFY2_WITH_TIMEOUT(
            problem(host).contains(u"issued for another name"_s), qPrintable(problem(host)), kPatience);

        QVERIFY(writeFile(file("a/etc/pki/libvirt/servercert.pem"), good));
        restartDaemon(u"a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(host->state(), State::Connected, kPatience);
        m_list->remove(host);

        // The client's side.
        QDir().mkpath(file("other"));
        const QString other = u"qemu+tls://10.99.0.1/system?pkipath="_s + file("other");
        host = connectTo(other);
        QTRY_COMPARE(host->state(), State::Waiting);
        QVERIFY2(problem(host).contains(u"cacert.pem"_s), qPrintable(problem(host)));
        QCOMPARE(QProcess::execute(u"openssl"_s,
                     { u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                         u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                         u"/CN=stranger"_s, u"-addext"_s, u"keyUsage=critical,keyCertSign"_s, u"-keyout"_s,
                         file("other/key.pem"), u"-out"_s, file("other/cacert.pem") }),
            0);
        QTRY_VERIFY2_WITH_TIMEOUT(problem(host).contains(u"authority that this computer does not know"_s),
            qPrintable(problem(host)), kPatience);
        QVERIFY(writeFile(file("other/cacert.pem"), contentOf(file("pki/cacert.pem"))));
        QTRY_VERIFY2_WITH_TIMEOUT(problem(host).contains(u"does not accept this computer's certificate"_s),
            qPrintable(problem(host)), kPatience);
        QVERIFY(QFile::copy(file("pki/clientcert.pem"), file("other/clientcert.pem")));
        QVERIFY(QFile::copy(file("pki/clientkey.pem"), file("other/clientkey.pem")));
        QTRY_COMPARE_WITH_TIMEOUT(host->state(), State::Connected, kPatience);
    }
    void whoMustSignInIsAskedAndAskedAgain()
    {
        if (QStandardPaths::findExecutable(u"saslpasswd2"_s).isEmpty())
            QSKIP("saslpasswd2 is not installed");
        demandPasswords();
        using Attempt = api::Question::Attempt;
        const auto person = std::make_shared<PlayedPerson>();
        m_list = std::make_unique<HostList>(m_drivers, person);
        const QString tcp = u"qemu+tcp://10.99.0.1/system"_s;

        person->prepare({ u"kim"_s, u"wrong"_s, u"kim"_s, u"right"_s });
        Host *host = connectTo(tcp);
        QTRY_VERIFY2(host->state() == State::Connected, qPrintable(problem(host)));
        const std::vector<api::Question> asked = person->questions();
        QCOMPARE(asked.size(), 4U);
        QCOMPARE(asked[0].kind, api::Question::Kind::UserName);
        QCOMPARE(asked[0].attempt, Attempt::First);
        QCOMPARE(asked[1].kind, api::Question::Kind::Password);
        QVERIFY2(asked[1].prompt.contains(u"“kim@10.99.0.1”"_s), qPrintable(asked[1].prompt));
        QVERIFY2(asked[1].subject.contains(u"kim@10.99.0.1"_s), qPrintable(asked[1].subject));
        QCOMPARE(asked[3].attempt, Attempt::AfterRefusal);
        QVERIFY2(asked[3].prompt.startsWith(u"That was not right"_s), qPrintable(asked[3].prompt));
        m_list->remove(host);

        person->prepare({ u"kim"_s, u"wrong"_s, u"kim"_s, u"wrong"_s, u"kim"_s, u"wrong"_s });
        host = connectTo(tcp);
        QTRY_COMPARE(host->state(), State::Disconnected);
        QVERIFY2(problem(host).contains(u"refused to let you in"_s), qPrintable(problem(host)));
        person->prepare({ u"kim"_s });
        host->connectNow();
        QTRY_COMPARE(host->state(), State::Disconnected);
        QVERIFY2(problem(host).contains(u"was cancelled"_s), qPrintable(problem(host)));
        QCOMPARE(person->questions().size(), 2U);
        m_list->remove(host);

        // Who stands in the address is not asked for, and certificates do not replace the password.
        person->prepare({ u"right"_s });
        host = connectTo(u"qemu+tls://kim@10.99.0.1/system?pkipath=%1"_s.arg(file("pki")));
        QTRY_VERIFY2(host->state() == State::Connected, qPrintable(problem(host)));
        QCOMPARE(person->questions().size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestHostIdentity)
#include "tst_hostidentity.moc"
