#pragma once

#include "app/keyring.h"
#include "backend/api/driver.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSettings>
#include <QWidget>

#include <deque>
#include <memory>

namespace inn::app {

// Brings questions of any thread to dialogs of the main window, one at a time; what the keyring keeps, or the
// person has allowed for good, is answered without one.
class WindowAuthenticator : public QObject, public api::Authenticator
{
    Q_OBJECT

public:
    WindowAuthenticator() = default;
    void setWindow(QWidget *window) { m_window = window; }
    // Where what is allowed for good is remembered; null: nowhere.
    void setStore(QSettings *store) { m_store = store; }
    void setKeyring(std::unique_ptr<Keyring> keyring) { m_keyring = std::move(keyring); }
    QFuture<Result<QString>> ask(api::Question question) override;
    [[nodiscard]] bool isAsking() const override { return m_showing || !m_pending.empty(); }

private:
    struct Pending
    {
        api::Question question;
        std::shared_ptr<QPromise<Result<QString>>> promise;
    };
    void showNext();
    void answerOrShow(const Pending &pending);
    void show(const Pending &pending, const QString &obstacle);
    void finish(const Pending &pending, Result<QString> answer);
    void showHostKey(const Pending &pending);
    void showPlainDisplay(const Pending &pending);
    void showCredentials(const Pending &pending, const QString &obstacle);
    [[nodiscard]] bool mayUseKept(const api::Question &question) const;

    QPointer<QWidget> m_window;
    QSettings *m_store = nullptr;
    std::unique_ptr<Keyring> m_keyring;
    QHash<QString, QElapsedTimer> m_used; // subjects that the keyring has answered
    std::deque<Pending> m_pending;
    bool m_showing = false;
};

} // namespace inn::app
