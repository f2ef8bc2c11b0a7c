#include "app/windowauthenticator.h"
#include "ui/dialogs/credentialsdialog.h"
#include "ui/dialogs/hostkeydialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <thread>

using namespace inn;
using namespace inn::app;
using namespace Qt::StringLiterals;
using Kind = api::Question::Kind;

class TestWindowAuthenticator : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    std::shared_ptr<WindowAuthenticator> m_authenticator;

    QList<QDialog *> shown() const
    {
        QList<QDialog *> dialogs;
        const auto all = m_window->findChildren<QDialog *>();
        for (QDialog *dialog : all) {
            if (dialog->isVisible())
                dialogs.append(dialog);
        }
        return dialogs;
    }
    // As backends ask: from a thread of theirs.
    QFuture<Result<QString>> ask(Kind kind, const QString &prompt) const
    {
        QFuture<Result<QString>> future;
        std::thread([&] { future = m_authenticator->ask({ kind, prompt, u"kvm2"_s }); }).join();
        return future;
    }
    static void answer(QDialog *dialog, const QString &field, const QString &text)
    {
        auto *line = dialog->findChild<QLineEdit *>(field);
        QVERIFY(line);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_authenticator = std::make_shared<WindowAuthenticator>();
        m_authenticator->setWindow(m_window.get());
    }
    void cleanup()
    {
        m_window.reset();
        m_authenticator.reset();
    }

    void questionsAreShownOneAfterTheOther()
    {
        const auto password = ask(Kind::Password, u"root@kvm2's password: "_s);
        const auto key = ask(Kind::HostKey, u"SHA256:abc"_s);
        const auto user = ask(Kind::UserName, u"User name"_s);
        QTRY_COMPARE(shown().size(), 1);
        auto *first = qobject_cast<ui::CredentialsDialog *>(shown().front());
        QVERIFY(first);
        answer(first, u"password"_s, u"secret"_s);
        QTRY_VERIFY(password.isFinished());
        QCOMPARE(*password.result(), u"secret"_s);
        QVERIFY(!key.isFinished());

        QTRY_VERIFY(shown().size() == 1 && qobject_cast<ui::HostKeyDialog *>(shown().front()));
        shown().front()->findChild<QPushButton *>(u"trust"_s)->click();
        QTRY_VERIFY(key.isFinished());
        QCOMPARE(*key.result(), u"yes"_s);

        QTRY_VERIFY(shown().size() == 1 && qobject_cast<ui::CredentialsDialog *>(shown().front()));
        answer(shown().front(), u"userName"_s, u"root"_s);
        QTRY_VERIFY(user.isFinished());
        QCOMPARE(*user.result(), u"root"_s);
        QTRY_COMPARE(shown().size(), 0);
    }
    void decliningCancelsOneQuestionOnly()
    {
        const auto first = ask(Kind::HostKey, u"SHA256:abc"_s);
        const auto second = ask(Kind::Passphrase, u"Enter passphrase for key 'x': "_s);
        QTRY_COMPARE(shown().size(), 1);
        shown().front()->reject();
        QTRY_VERIFY(first.isFinished());
        QVERIFY(!first.result());
        QCOMPARE(first.result().error().code, ErrorCode::Cancelled);
        QTRY_VERIFY(shown().size() == 1 && qobject_cast<ui::CredentialsDialog *>(shown().front()));
        answer(shown().front(), u"password"_s, u"x"_s);
        QTRY_VERIFY(second.isFinished());
        QVERIFY(second.result());
    }
    void aClosedDialogIsDeclined()
    {
        const auto asked = ask(Kind::Password, u"Password: "_s);
        QTRY_COMPARE(shown().size(), 1);
        shown().front()->close();
        QTRY_VERIFY(asked.isFinished());
        QCOMPARE(asked.result().error().code, ErrorCode::Cancelled);
    }
    void whenTheWindowGoesNobodyWaitsForever()
    {
        const auto shownOne = ask(Kind::Password, u"Password: "_s);
        const auto waitingOne = ask(Kind::Password, u"Password: "_s);
        QTRY_COMPARE(shown().size(), 1);
        m_window.reset();
        m_authenticator.reset();
        QTRY_VERIFY(shownOne.isFinished());
        QTRY_VERIFY(waitingOne.isFinished());
    }
};

QTEST_MAIN(TestWindowAuthenticator)
#include "tst_windowauthenticator.moc"
