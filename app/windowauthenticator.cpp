#include "app/windowauthenticator.h"

#include "ui/dialogs/credentialsdialog.h"
#include "ui/dialogs/hostkeydialog.h"
#include "ui/dialogs/plaindisplaydialog.h"

namespace inn::app {

using Kind = api::Question::Kind;

namespace {

// Libraries do not say that an answer was wrong; the same question again so soon means it.
constexpr int kRefusedWithin = 20'000; // ms

const QString kPlainDisplays = QStringLiteral("plainDisplays");
const QString kYes = QStringLiteral("yes");

bool isSecret(const api::Question &question)
{
    return question.kind == Kind::Password || question.kind == Kind::Passphrase;
}

} // namespace

QFuture<Result<QString>> WindowAuthenticator::ask(api::Question question)
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(this, [this, question = std::move(question), promise] {
        m_pending.push_back({ question, promise });
        showNext();
    });
    return future;
}

void WindowAuthenticator::showNext()
{
    if (m_showing || m_pending.empty())
        return;
    m_showing = true;
    const Pending pending = m_pending.front();
    m_pending.pop_front();
    answerOrShow(pending);
}

bool WindowAuthenticator::mayUseKept(const api::Question &question) const
{
    if (question.attempt == api::Question::Attempt::AfterRefusal)
        return false;
    const auto used = m_used.constFind(question.subject);
    const bool isFromProgram
        = question.subject.startsWith(QLatin1String("ssh")); // which says when it is wrong
    return isFromProgram || used == m_used.constEnd() || used->hasExpired(kRefusedWithin);
}

void WindowAuthenticator::answerOrShow(const Pending &pending)
{
    const api::Question &question = pending.question;
    if (question.kind == Kind::PlainDisplay && m_store
        && m_store->value(kPlainDisplays).toStringList().contains(question.host)) {
        finish(pending, kYes);
        return;
    }
    if (!m_keyring || !isSecret(question) || question.subject.isEmpty()) {
        show(pending, {});
        return;
    }
    const auto ask = [this, pending] {
        m_keyring->whyNot([this, pending](const QString &obstacle) { show(pending, obstacle); });
    };
    if (!mayUseKept(question)) {
        m_keyring->remove(question.subject);
        ask();
        return;
    }
    m_keyring->find(question.subject, [this, pending, ask](const std::optional<QString> &kept) {
        if (!kept)
            return ask();
        m_used[pending.question.subject].start();
        finish(pending, *kept);
    });
}

void WindowAuthenticator::finish(const Pending &pending, Result<QString> answer)
{
    pending.promise->addResult(std::move(answer));
    pending.promise->finish();
    m_showing = false;
    showNext();
}

void WindowAuthenticator::show(const Pending &pending, const QString &obstacle)
{
    switch (pending.question.kind) {
    case Kind::HostKey:
        return showHostKey(pending);
    case Kind::PlainDisplay:
        return showPlainDisplay(pending);
    case Kind::UserName:
    case Kind::Password:
    case Kind::Passphrase:
        return showCredentials(pending, obstacle);
    }
}

void WindowAuthenticator::showHostKey(const Pending &pending)
{
    auto *dialog = new ui::HostKeyDialog(pending.question.host, pending.question.prompt, m_window);
    connect(dialog, &QDialog::finished, this, [this, pending](int code) {
        finish(pending,
            code == QDialog::Accepted ? Result<QString>(kYes) : Result<QString>(detail::cancelledError()));
    });
    dialog->open();
}

void WindowAuthenticator::showPlainDisplay(const Pending &pending)
{
    auto *dialog = new ui::PlainDisplayDialog(pending.question.host, pending.question.prompt, m_window);
    connect(dialog, &QDialog::finished, this, [this, pending, dialog](int code) {
        if (code != QDialog::Accepted)
            return finish(pending, detail::cancelledError());
        if (dialog->isForHost() && m_store) {
            QStringList hosts = m_store->value(kPlainDisplays).toStringList();
            hosts.append(pending.question.host);
            m_store->setValue(kPlainDisplays, hosts);
        }
        finish(pending, kYes);
    });
    dialog->open();
}

void WindowAuthenticator::showCredentials(const Pending &pending, const QString &obstacle)
{
    const api::Question &question = pending.question;
    const auto asks = question.kind == Kind::UserName ? ui::CredentialsDialog::Asks::UserName
                                                      : ui::CredentialsDialog::Asks::Password;
    auto *dialog = new ui::CredentialsDialog(question.host, question.prompt, asks, m_window);
    const bool canBeKept = m_keyring && isSecret(question) && !question.subject.isEmpty();
    if (canBeKept)
        dialog->offerKeeping(obstacle);
    connect(dialog, &QDialog::finished, this, [this, pending, dialog](int code) {
        if (code != QDialog::Accepted)
            return finish(pending, detail::cancelledError());
        const bool isName = pending.question.kind == Kind::UserName;
        const QString answer = isName ? dialog->userName() : dialog->password();
        if (dialog->isToBeKept()) {
            const QString label = pending.question.host.isEmpty()
                ? tr("Innkeeper: passphrase of a key")
                : tr("Innkeeper: password for %1").arg(pending.question.host);
            m_keyring->store(pending.question.subject, label, answer);
        }
        finish(pending, answer);
    });
    dialog->open();
}

} // namespace inn::app
