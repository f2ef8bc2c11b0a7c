// label: real
// uses: ui
// The keyring over a bus of the test's own, with a Secret Service played by the test: first locked, then
// open.
#include "app/keyring.h"
#include "app/windowauthenticator.h"
#include "ui/dialogs/credentialsdialog.h"

#include <QCheckBox>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace inn;
using namespace inn::app;
using namespace Qt::StringLiterals;
using Kind = api::Question::Kind;
using Attempt = api::Question::Attempt;

namespace {

// What a service keeps: subjects and secrets.
class PlayedService : public QDBusVirtualObject
{
public:
    QMap<QString, QByteArray> secrets;
    QStringList calls;
    bool isLocked = false;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QString method = message.member();
        calls += method;
        const QVariantList arguments = message.arguments();
        const QDBusObjectPath nothing(u"/"_s);
        const auto answer
            = [&](const QVariantList &values) { return connection.send(message.createReply(values)); };
        if (method == u"OpenSession"_s)
            return answer({ QVariant::fromValue(QDBusVariant(QString())),
                QVariant::fromValue(QDBusObjectPath(u"/session/1"_s)) });
        if (method == u"SearchItems"_s) {
            QList<QDBusObjectPath> found;
            if (secrets.contains(subjectOf(arguments.at(0))))
                found.append(QDBusObjectPath(u"/item/"_s + hex(subjectOf(arguments.at(0)))));
            const QList<QDBusObjectPath> none;
            return answer({ QVariant::fromValue(isLocked ? none : found),
                QVariant::fromValue(isLocked ? found : none) });
        }
        if (method == u"Unlock"_s) {
            const QList<QDBusObjectPath> none;
            return answer({ QVariant::fromValue(none),
                QVariant::fromValue(isLocked ? QDBusObjectPath(u"/prompt/1"_s) : nothing) });
        }
        if (method == u"Prompt"_s) {
            isLocked = false;
            connection.send(message.createReply());
            QDBusMessage done = QDBusMessage::createSignal(
                u"/prompt/1"_s, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
            done.setArguments({ false, QVariant::fromValue(QDBusVariant(QString())) });
            return connection.send(done);
        }
        if (method == u"GetSecret"_s) {
            QDBusArgument secret;
            secret.beginStructure();
            secret << QDBusObjectPath(u"/session/1"_s) << QByteArray()
                   << secrets.value(
                          QString::fromUtf8(QByteArray::fromHex(message.path().section(u'/', -1).toLatin1())))
                   << u"text/plain"_s;
            secret.endStructure();
            return answer({ QVariant::fromValue(secret) });
        }
        if (method == u"CreateItem"_s) {
            const QVariantMap properties = qdbus_cast<QVariantMap>(arguments.at(0));
            const QVariant attributes = properties.value(u"org.freedesktop.Secret.Item.Attributes"_s);
            const auto packed = arguments.at(1).value<QDBusArgument>();
            QDBusObjectPath session;
            QByteArray parameters;
            QByteArray value;
            QString type;
            packed.beginStructure();
            packed >> session >> parameters >> value >> type;
            packed.endStructure();
            secrets.insert(subjectOf(attributes), value);
            return answer(
                { QVariant::fromValue(QDBusObjectPath(u"/item/1"_s)), QVariant::fromValue(nothing) });
        }
        if (method == u"Delete"_s) {
            secrets.remove(
                QString::fromUtf8(QByteArray::fromHex(message.path().section(u'/', -1).toLatin1())));
            return answer({ QVariant::fromValue(nothing) });
        }
        return false;
    }

private:
    static QString hex(const QString &text) { return QString::fromLatin1(text.toUtf8().toHex()); }
    static QString subjectOf(const QVariant &attributes)
    {
        return qdbus_cast<QMap<QString, QString>>(attributes).value(u"subject"_s);
    }
};

} // namespace

class TestKeyring : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    PlayedService m_service;
    std::unique_ptr<QWidget> m_window;
    std::shared_ptr<WindowAuthenticator> m_authenticator;

    QFuture<Result<QString>> ask(Attempt attempt = Attempt::First) const
    {
        return m_authenticator->ask({ Kind::Password, u"root@kvm2's password: "_s, u"kvm2"_s,
            u"ssh root@kvm2's password:"_s, attempt });
    }
    ui::CredentialsDialog *dialog() const
    {
        const auto all = m_window->findChildren<ui::CredentialsDialog *>();
        for (ui::CredentialsDialog *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void answer(const QString &text, bool keep)
    {
        QTRY_VERIFY(dialog());
        auto *box = dialog()->findChild<QCheckBox *>(u"keep"_s);
        QVERIFY(box->isVisible() && box->isEnabled());
        box->setChecked(keep);
        auto *line = dialog()->findChild<QLineEdit *>(u"password"_s);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // A bus that starts no service by itself.
        QFile config(m_folder.filePath(u"bus.conf"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write(
            "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context='default'>"
            "<allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/>"
            "</policy></busconfig>");
        config.close();
        m_bus.start(
            u"dbus-daemon"_s, { u"--config-file"_s, config.fileName(), u"--nofork"_s, u"--print-address"_s });
        if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead())
            QSKIP("dbus-daemon is not installed");
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        auto service = QDBusConnection::connectToBus(QString::fromUtf8(address), u"service"_s);
        QVERIFY(service.registerVirtualObject(u"/"_s, &m_service, QDBusConnection::SubPath));
        QVERIFY(service.registerService(u"org.freedesktop.secrets"_s));
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"service"_s);
        m_bus.kill();
        m_bus.waitForFinished();
    }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_authenticator = std::make_shared<WindowAuthenticator>();
        m_authenticator->setWindow(m_window.get());
        m_authenticator->setKeyring(std::make_unique<Keyring>());
    }
    void cleanup()
    {
        m_window.reset();
        m_authenticator.reset();
    }

    void whatIsNotWantedIsNotKept()
    {
        const auto asked = ask();
        answer(u"once"_s, false);
        QTRY_VERIFY(asked.isFinished());
        QCOMPARE(*asked.result(), u"once"_s);
        QVERIFY(m_service.secrets.isEmpty());
    }
    void whatIsKeptIsNotAskedAgainUntilItIsWrong()
    {
        const auto first = ask();
        answer(u"secret"_s, true);
        QTRY_COMPARE(m_service.secrets.value(u"ssh root@kvm2's password:"_s), QByteArray("secret"));
        const auto second = ask();
        QTRY_VERIFY(second.isFinished());
        QCOMPARE(*second.result(), u"secret"_s);
        QVERIFY(!dialog());

        m_service.isLocked = true; // the keyring asks the person itself
        const auto third = ask();
        QTRY_VERIFY(third.isFinished());
        QCOMPARE(*third.result(), u"secret"_s);
        QVERIFY(m_service.calls.contains(u"Prompt"_s));

        const auto refused = ask(Attempt::AfterRefusal);
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(m_service.secrets.isEmpty());
        answer(u"better"_s, true);
        QTRY_COMPARE(m_service.secrets.value(u"ssh root@kvm2's password:"_s), QByteArray("better"));
    }
    void withoutAServiceThatIsSaid()
    {
        auto service = QDBusConnection(u"service"_s);
        QVERIFY(service.unregisterService(u"org.freedesktop.secrets"_s));
        const auto asked = ask();
        QTRY_VERIFY(dialog());
        auto *box = dialog()->findChild<QCheckBox *>(u"keep"_s);
        QVERIFY(box->isVisible() && !box->isEnabled());
        QVERIFY2(box->text().contains(u"No keyring answers"_s), qPrintable(box->text()));
        dialog()->reject();
        QTRY_VERIFY(asked.isFinished());
        QVERIFY(service.registerService(u"org.freedesktop.secrets"_s));
    }
    void theDesktopsOwnKeyringKeepsIt()
    {
        auto service = QDBusConnection(u"service"_s);
        QVERIFY(service.unregisterService(u"org.freedesktop.secrets"_s));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
        environment.remove(u"XDG_DATA_HOME"_s);
        QProcess keyring;
        keyring.setProcessEnvironment(environment);
        keyring.start(
            u"gnome-keyring-daemon"_s, { u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s });
        if (!keyring.waitForStarted())
            QSKIP("gnome-keyring is not installed");
        keyring.write("of the test");
        keyring.closeWriteChannel();
        const auto isThere
            = [&] { return bool(service.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s)); };
        QTRY_VERIFY(isThere());
        const auto first = ask();
        answer(u"for real"_s, true);
        QTRY_VERIFY(first.isFinished());
        const auto isKept = [this] {
            const auto again = ask();
            for (int i = 0; i < 100 && !again.isFinished() && !dialog(); ++i)
                QTest::qWait(20);
            if (dialog())
                dialog()->reject();
            return again.isFinished() && again.result() && *again.result() == u"for real"_s;
        };
        QTRY_VERIFY(isKept());
        keyring.kill();
        keyring.waitForFinished();
    }
};

QTEST_MAIN(TestKeyring)
#include "tst_keyring.moc"
