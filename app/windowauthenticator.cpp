#include "app/windowauthenticator.h"

#include "ui/dialogs/credentialsdialog.h"
#include "ui/dialogs/hostkeydialog.h"

namespace inn::app {

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
    show(pending);
}

void WindowAuthenticator::show(const Pending &pending)
{
    const api::Question &question = pending.question;
    QDialog *dialog = nullptr;
    ui::CredentialsDialog *credentials = nullptr;
    if (question.kind == api::Question::Kind::HostKey) {
        dialog = new ui::HostKeyDialog(question.host, question.prompt, m_window);
    } else {
        const auto asks = question.kind == api::Question::Kind::UserName
            ? ui::CredentialsDialog::Asks::UserName
            : ui::CredentialsDialog::Asks::Password;
        credentials = new ui::CredentialsDialog(question.host, question.prompt, asks, m_window);
        dialog = credentials;
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, pending, credentials](int code) {
        Result<QString> answer(detail::cancelledError());
        if (code == QDialog::Accepted) {
            if (!credentials)
                answer = QStringLiteral("yes");
            else if (pending.question.kind == api::Question::Kind::UserName)
                answer = credentials->userName();
            else
                answer = credentials->password();
        }
        pending.promise->addResult(std::move(answer));
        pending.promise->finish();
        m_showing = false;
        showNext();
    });
    dialog->open();
}

} // namespace inn::app
