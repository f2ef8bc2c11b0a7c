#include "ui/dialogs/credentialsdialog.h"
#include "ui/dialogs/hostkeydialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace inn::ui;
using namespace Qt::StringLiterals;

class TestSignInDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFingerprintOfAnUnknownHostStandsAlone_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("fingerprint");
        QTest::newRow("ssh") << u"kvm2 (10.0.0.2)"_s
                             << u"The authenticity of host 'kvm2 (10.0.0.2)' can't be established.\n"
                                "ED25519 key fingerprint is SHA256:rT3g+BqQnCk0/x.\nThis key is not known."_s
                             << u"“kvm2 (10.0.0.2)”"_s << u"SHA256:rT3g+BqQnCk0/x"_s;
        QTest::newRow("an address") << u"[::1]:22 ([::1]:22)"_s << u"RSA key fingerprint is MD5:aa:bb:cc.\n"_s
                                    << u"“[::1]:22”"_s << u"MD5:aa:bb:cc"_s;
    }
    void theFingerprintOfAnUnknownHostStandsAlone()
    {
        QFETCH(QString, host);
        QFETCH(QString, prompt);
        QFETCH(QString, heading);
        HostKeyDialog dialog(host, prompt);
        auto *line = dialog.findChild<QLineEdit *>(u"fingerprint"_s);
        QVERIFY(line);
        QTEST(line->text(), "fingerprint");
        QVERIFY(line->isReadOnly());
        QVERIFY(dialog.findChild<QLabel *>(u"heading"_s)->text().contains(heading));
    }
    void theFingerprintIsFoundInTheWordsOfLibvirtsOwnSsh()
    {
        HostKeyDialog dialog(u"kvm2"_s, u"Accept SSH host key with hash '00:11' for host 'kvm2:22' (y/n)?"_s);
        QCOMPARE(dialog.findChild<QLineEdit *>(u"fingerprint"_s)->text(), u"00:11"_s);
    }
    void wordsOfAnotherKindAreShownWhole()
    {
        const QString prompt = u"The key 00:11 of kvm2 is new here; is it the right one (yes/no)?"_s;
        HostKeyDialog dialog(u"kvm2"_s, prompt);
        auto *text = dialog.findChild<QPlainTextEdit *>(u"fingerprint"_s);
        QVERIFY(text);
        QCOMPARE(text->toPlainText(), prompt);
    }
    void returnDoesNotTrustByAccident()
    {
        auto *dialog = new HostKeyDialog(u"kvm2"_s, u"RSA key fingerprint is SHA256:x."_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(dialog->result(), int(QDialog::Rejected));
        delete dialog;
    }
    void whatIsTypedIsHiddenAndHandedOver()
    {
        CredentialsDialog dialog(u"root@kvm2"_s, u"Type it."_s, CredentialsDialog::Asks::Password);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QCOMPARE(dialog.windowTitle(), u"Sign in to root@kvm2"_s);
        auto *line = dialog.findChild<QLineEdit *>(u"password"_s);
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        QVERIFY(!dialog.findChild<QLineEdit *>(u"userName"_s)->isVisible());
        QTest::keyClicks(line, u"secret"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.password(), u"secret"_s);
    }
    void aKeyIsUnlockedAndNotSignedInto()
    {
        CredentialsDialog dialog(QString(), u"Type the passphrase."_s, CredentialsDialog::Asks::Password);
        QCOMPARE(dialog.windowTitle(), u"Unlock a Key"_s);
        QCOMPARE(dialog.findChild<QPushButton *>(u"ok"_s)->text(), u"&Unlock"_s);
        QCOMPARE(dialog.findChild<QLineEdit *>(u"password"_s)->accessibleName(), u"Passphrase"_s);
    }
    void markupOfAHostIsShownAsText()
    {
        CredentialsDialog dialog(u"evil"_s, u"<h1>Hi</h1>"_s, CredentialsDialog::Asks::Password);
        QCOMPARE(dialog.findChild<QLabel *>(u"prompt"_s)->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TestSignInDialogs)
#include "tst_signindialogs.moc"
