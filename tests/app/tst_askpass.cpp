// The asking program is another process: this test acts as SSH_ASKPASS when ssh's variables are set.
#include "app/askpass.h"

#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace inn;
using namespace inn::app;
using namespace Qt::StringLiterals;

namespace {

// Answers from a list; what is missing was declined.
class FakeAuthenticator : public api::Authenticator
{
public:
    QFuture<Result<QString>> ask(api::Question question) override
    {
        questions.push_back(question);
        if (waits) {
            waiting.emplace_back();
            waiting.back().start();
            return waiting.back().future();
        }
        if (answers.isEmpty())
            return ready<QString>(detail::cancelledError());
        return ready<QString>(answers.takeFirst());
    }
    std::vector<api::Question> questions;
    QStringList answers;
    bool waits = false;
    std::vector<QPromise<Result<QString>>> waiting;
};

} // namespace

class TestAskPass : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::shared_ptr<FakeAuthenticator> m_person;
    std::unique_ptr<AskPassServer> m_server;

    QString socketPath() const { return m_folder.filePath(u"askpass"_s); }
    std::unique_ptr<QProcess> askPass(const QString &prompt) const
    {
        auto process = std::make_unique<QProcess>();
        process->start(qEnvironmentVariable("SSH_ASKPASS"), { prompt });
        return process;
    }
    static bool hasEnded(const QProcess &process) { return process.state() == QProcess::NotRunning; }

private Q_SLOTS:
    void init()
    {
        m_person = std::make_shared<FakeAuthenticator>();
        m_server = std::make_unique<AskPassServer>(m_person);
        QVERIFY(m_server->listen(socketPath()));
    }
    void cleanup() { m_server.reset(); }

    void promptsOfSshAreUnderstood_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("host");
        const int password = int(api::Question::Kind::Password);
        const int passphrase = int(api::Question::Kind::Passphrase);
        const int hostKey = int(api::Question::Kind::HostKey);
        QTest::newRow("password") << u"root@kvm2's password: "_s << password << u"root@kvm2"_s;
        QTest::newRow("password of a domain user") << u"o'neill@corp@kvm2.example.org's password: "_s
                                                   << password << u"o'neill@corp@kvm2.example.org"_s;
        QTest::newRow("asked by the host") << u"(root@kvm2) Password: "_s << password << u"root@kvm2"_s;
        QTest::newRow("a one-time code")
            << u"(root@10.0.0.2) Verification code: "_s << password << u"root@10.0.0.2"_s;
        QTest::newRow("passphrase") << u"Enter passphrase for key '/root/.ssh/id_ed25519': "_s << passphrase
                                    << QString();
        QTest::newRow("unknown host")
            << u"The authenticity of host 'kvm2 (10.0.0.2)' can't be established.\n"
               "ED25519 key fingerprint is SHA256:rT3gBqQnCk0.\nThis key is not known by any other names.\n"
               "Are you sure you want to continue connecting (yes/no/[fingerprint])? "_s
            << hostKey << u"kvm2 (10.0.0.2)"_s;
        QTest::newRow("unknown host at a port")
            << u"The authenticity of host '[kvm2]:2222 ([::1]:2222)' can't be established.\nRSA …"_s
            << hostKey << u"[kvm2]:2222 ([::1]:2222)"_s;
        QTest::newRow("a host that plays ssh's question")
            << u"(root@evil) Enter passphrase for key '/root/.ssh/id_rsa': "_s << password << u"root@evil"_s;
        QTest::newRow("a host that plays an unknown host")
            << u"(root@evil) The authenticity of host 'good' (yes/no)? "_s << password << u"root@evil"_s;
        QTest::newRow("nothing") << QString() << password << QString();
    }
    void promptsOfSshAreUnderstood()
    {
        QFETCH(QString, prompt);
        const api::Question question = questionOfPrompt(prompt);
        QCOMPARE(question.prompt, prompt);
        QTEST(int(question.kind), "kind");
        QTEST(question.host, "host");
    }

    void theAnswerIsPrintedForSsh_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("a password") << u"secret"_s;
        QTest::newRow("an odd one") << u" ä“$\\ =\t"_s;
        QTest::newRow("an empty one") << u""_s;
    }
    void theAnswerIsPrintedForSsh()
    {
        QFETCH(QString, answer);
        m_person->answers = { answer };
        const auto asking = askPass(u"root@kvm2's password: "_s);
        QTRY_VERIFY(hasEnded(*asking));
        QCOMPARE(asking->exitCode(), 0);
        QCOMPARE(QString::fromUtf8(asking->readAllStandardOutput()), answer + u'\n');
        QCOMPARE(m_person->questions.size(), 1U);
        QCOMPARE(m_person->questions.front().host, u"root@kvm2"_s);
    }
    void aDeclinedQuestionIsNotAskedAgain()
    {
        // ssh takes a failed askpass for an empty password and tries again; its process stays the same one.
        const auto first = askPass(u"root@kvm2's password: "_s);
        QTRY_VERIFY(hasEnded(*first));
        QCOMPARE(first->exitCode(), 1);
        QCOMPARE(first->readAllStandardOutput(), QByteArray());
        m_person->answers = { u"late"_s };
        const auto again = askPass(u"root@kvm2's password: "_s);
        QTRY_VERIFY(hasEnded(*again));
        QCOMPARE(again->exitCode(), 1);
        QCOMPARE(m_person->questions.size(), 1U);
    }
    void aRefusedAnswerIsAskedForAgainWithThatWord()
    {
        m_person->answers = { u"wrong"_s, u"right"_s };
        const QString prompt = u"root@kvm2's password: "_s;
        const auto first = askPass(prompt);
        QTRY_VERIFY(hasEnded(*first));
        const auto again = askPass(prompt);
        QTRY_VERIFY(hasEnded(*again));
        QCOMPARE(m_person->questions.size(), 2U);
        QCOMPARE(m_person->questions[0].prompt, u"Type the password of “root@kvm2”."_s);
        QVERIFY(m_person->questions[1].prompt.startsWith(u"That was not right"_s));
    }
    void libvirtKeepsTheEnvironmentFromSshAndTheQuestionStillComes()
    {
        // The link for ssh finds ssh in PATH; this one asks as the real one does.
        QFile ssh(m_folder.filePath(u"ssh"_s));
        QVERIFY(ssh.open(QIODevice::WriteOnly));
        ssh.write("#!/bin/sh\n[ $SSH_ASKPASS_REQUIRE = force ] && $SSH_ASKPASS \"$2's password: \"\n");
        ssh.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        ssh.close();
        m_person->answers = { u"secret"_s };
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, m_folder.path() + u":/usr/bin:/bin"_s);
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("INNKEEPER_SSH"), { u"-l"_s, u"root@kvm2"_s });
        QTRY_VERIFY(hasEnded(process));
        QCOMPARE(process.readAllStandardOutput(), "secret\n");
    }
    void aWindowThatClosesEndsTheQuestion()
    {
        m_person->waits = true;
        const auto asking = askPass(u"root@kvm2's password: "_s);
        QTRY_COMPARE(m_person->questions.size(), 1U);
        m_server.reset();
        QTRY_VERIFY(hasEnded(*asking));
        QCOMPARE(asking->exitCode(), 1);
    }
    void sshThatWasEndedIsNotAnswered()
    {
        m_person->waits = true;
        const auto asking = askPass(u"root@kvm2's password: "_s);
        QTRY_COMPARE(m_person->questions.size(), 1U);
        asking->kill();
        QTRY_VERIFY(hasEnded(*asking));
        m_person->waiting.front().addResult(Result<QString>(u"secret"_s));
        m_person->waiting.front().finish();
        QTest::qWait(1);
    }
    void nonsenseFromAPeerAsksNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no number") << QByteArray("c2VjcmV0\n");
        QTest::newRow("no prompt") << QByteArray("12 \n");
        QTest::newRow("zeros") << QByteArray(50, '\0') + '\n';
        QTest::newRow("huge") << QByteArray(1 << 20, '1');
        QTest::newRow("a huge line") << "12 " + QByteArray(1 << 20, 'A') + '\n';
    }
    void nonsenseFromAPeerAsksNothing()
    {
        QFETCH(QByteArray, bytes);
        QLocalSocket peer;
        peer.connectToServer(socketPath());
        QVERIFY(peer.waitForConnected(1000));
        peer.write(bytes);
        peer.flush();
        QTRY_COMPARE(peer.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(m_person->questions.size(), 0U);
    }
    void withoutAWindowTheAskingFails()
    {
        m_server.reset();
        const auto asking = askPass(u"root@kvm2's password: "_s);
        QTRY_VERIFY(hasEnded(*asking));
        QVERIFY(asking->exitCode() != 0); // the link is gone with the window
    }
};

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (isAskPassCall(arguments))
        return runAskPass(arguments);
    if (isSshCall(arguments))
        return runSsh(arguments);
    TestAskPass test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_askpass.moc"
