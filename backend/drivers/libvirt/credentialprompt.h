#pragma once

#include "backend/api/driver.h"

#include <libvirt/libvirt.h>

namespace inn::libvirt {

// Asks the person for what libvirt wants to know; to be used in one pool thread while a connection is opened.
class CredentialPrompt
{
public:
    CredentialPrompt(
        std::shared_ptr<api::Authenticator> authenticator, QUrl uri, api::Question::Attempt attempt);
    Q_DISABLE_COPY_MOVE(CredentialPrompt)
    ~CredentialPrompt() = default;
    [[nodiscard]] virConnectAuthPtr handle() { return &m_auth; }
    [[nodiscard]] bool gavePassword() const { return m_gavePassword; }
    [[nodiscard]] bool isDeclined() const { return m_isDeclined; } // the person wants no connection

private:
    static int answer(virConnectCredentialPtr credentials, unsigned count, void *opaque);
    [[nodiscard]] Result<QString> answerTo(const virConnectCredential &credential);
    [[nodiscard]] api::Question questionFor(const virConnectCredential &credential) const;

    std::shared_ptr<api::Authenticator> m_authenticator;
    QUrl m_uri;
    api::Question::Attempt m_attempt;
    QString m_user; // told so far
    bool m_gavePassword = false;
    bool m_isDeclined = false;
    virConnectAuth m_auth {};
};

} // namespace inn::libvirt
