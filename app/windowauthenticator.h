#pragma once

#include "backend/api/driver.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <deque>

namespace inn::app {

// Brings questions of any thread to dialogs of the main window, one at a time.
class WindowAuthenticator : public QObject, public api::Authenticator
{
    Q_OBJECT

public:
    WindowAuthenticator() = default;
    void setWindow(QWidget *window) { m_window = window; }
    QFuture<Result<QString>> ask(api::Question question) override;

private:
    struct Pending
    {
        api::Question question;
        std::shared_ptr<QPromise<Result<QString>>> promise;
    };
    void showNext();
    void show(const Pending &pending);

    QPointer<QWidget> m_window;
    std::deque<Pending> m_pending;
    bool m_showing = false;
};

} // namespace inn::app
