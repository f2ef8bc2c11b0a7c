#include "backend/drivers/libvirt/credentialprompt.h"

#include "backend/base/translated.h"
#include "backend/drivers/libvirt/libvirterror.h"

#include <cstring>
#include <iterator>

namespace inn::libvirt {

using Attempt = api::Question::Attempt;
using Kind = api::Question::Kind;

namespace {

// Who is to be served (VIR_CRED_USERNAME) is not asked for: it is who signs in.
bool isName(const virConnectCredential &credential)
{
    return credential.type == VIR_CRED_AUTHNAME;
}

// What the SASL library asks in English, of whomever.
bool isFromSasl(const QString &prompt)
{
    return prompt.startsWith(QLatin1String("Please enter your"));
}

} // namespace

CredentialPrompt::CredentialPrompt(
    std::shared_ptr<api::Authenticator> authenticator, QUrl uri, Attempt attempt)
    : m_authenticator(std::move(authenticator))
    , m_uri(std::move(uri))
    , m_attempt(attempt)
    , m_user(m_uri.userName())
{
    static int types[]
        = { VIR_CRED_AUTHNAME, VIR_CRED_ECHOPROMPT, VIR_CRED_PASSPHRASE, VIR_CRED_NOECHOPROMPT };
    m_auth.credtype = types;
    m_auth.ncredtype = unsigned(std::size(types));
    m_auth.cb = answer;
    m_auth.cbdata = this;
}

api::Question CredentialPrompt::questionFor(const virConnectCredential &credential) const
{
    const bool isShown = isName(credential) || credential.type == VIR_CRED_ECHOPROMPT;
    const QString prompt = QString::fromUtf8(credential.prompt ? credential.prompt : "");
    // libssh2's question about a host key comes as a prompt that shows what is typed.
    const bool isHostKey = isShown && prompt.contains(QLatin1String("host key"), Qt::CaseInsensitive);
    api::Question question;
    question.kind = isHostKey ? Kind::HostKey : isShown ? Kind::UserName : Kind::Password;
    question.prompt = prompt;
    question.host = hostOf(m_uri);
    question.attempt = m_attempt;
    if (credential.type == VIR_CRED_PASSPHRASE) {
        QUrl account = m_uri;
        account.setUserName(m_user);
        question.subject = QStringLiteral("libvirt %1 %2")
                               .arg(account.toString(QUrl::RemoveQuery | QUrl::RemovePassword), prompt);
    }
    if (isFromSasl(prompt) && question.kind == Kind::UserName)
        question.prompt.clear(); // the dialog has a sentence
    if (isFromSasl(prompt) && question.kind == Kind::Password) {
        const QString account
            = m_user.isEmpty() ? question.host : QStringLiteral("%1@%2").arg(m_user, question.host);
        question.prompt
            = translated(QT_TRANSLATE_NOOP("inn::libvirt", "Type the password of “%1”.")).arg(account);
    }
    if (m_attempt == Attempt::AfterRefusal && question.kind != Kind::HostKey) {
        question.prompt.prepend(
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "That was not right; try again.")) + u'\n');
        question.prompt = question.prompt.trimmed();
    }
    return question;
}

Result<QString> CredentialPrompt::answerTo(const virConnectCredential &credential)
{
    if (isName(credential) && !m_uri.userName().isEmpty())
        return m_uri.userName();
    const api::Question question = questionFor(credential);
    auto asked = m_authenticator->ask(question);
    asked.waitForFinished(); // this thread is made for waiting
    Result<QString> answered = asked.resultCount() == 0 ? detail::cancelledError() : asked.result();
    if (!answered)
        return answered;
    if (isName(credential))
        m_user = *answered;
    m_gavePassword |= question.kind == Kind::Password;
    // Its libraries for ssh want this letter.
    return question.kind == Kind::HostKey ? Result<QString>(QStringLiteral("y")) : answered;
}

int CredentialPrompt::answer(virConnectCredentialPtr credentials, unsigned count, void *opaque)
{
    auto &self = *static_cast<CredentialPrompt *>(opaque);
    if (!self.m_authenticator)
        return -1;
    for (unsigned i = 0; i < count; ++i) {
        virConnectCredential &one = credentials[i];
        const Result<QString> answered = self.answerTo(one);
        if (!answered) {
            self.m_isDeclined = true;
            return -1;
        }
        const QByteArray text = answered->toUtf8();
        one.result = ::strdup(text.constData());
        one.resultlen = unsigned(text.size());
    }
    return 0;
}

} // namespace inn::libvirt
