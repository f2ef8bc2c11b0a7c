#pragma once

#include "backend/base/error.h"
#include "console/core/channelway.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace inn::console {

enum class GuestActivity { Off, Active };

// One console of a guest: its view, the connection behind it, and what to say when there is none. Reconnects
// by itself with back-off while the guest is active.
class ConsolePane : public QWidget
{
    Q_OBJECT

public:
    enum class State {
        Off,
        Connecting,
        Connected,
        Waiting /* to try again */,
        Failed /* nobody but the user can help */
    };
    Q_ENUM(State)

    ConsolePane(ConsoleEndpoint endpoint, QString guestName, QWidget *view, QWidget *parent);
    ~ConsolePane() override;

    [[nodiscard]] const ConsoleEndpoint &endpoint() const { return m_endpoint; }
    void setEndpoint(const ConsoleEndpoint &endpoint) { m_endpoint = endpoint; } // for the next connection
    [[nodiscard]] const QString &guestName() const { return m_guestName; }
    [[nodiscard]] QWidget *view() const { return m_view; }
    [[nodiscard]] State state() const { return m_state; }
    void setGuestActivity(GuestActivity activity);
    void activate(); // it is being looked at: connect if that is not done yet
    void reconnect(); // now, whatever the state
    [[nodiscard]] virtual QString statusText() const;
    void setRetryDelays(std::chrono::milliseconds first, std::chrono::milliseconds longest);

Q_SIGNALS:
    void statusChanged();
    void problem(const QString &message);

protected:
    virtual void attach(FileDescriptor channel) = 0;
    virtual void detach() = 0; // no signals about it
    virtual void answerPassword(const QString &password);
    [[nodiscard]] virtual bool isEncrypted() const { return false; } // by itself, whatever way it goes
    [[nodiscard]] virtual bool keepsView() const = 0; // the view stays readable without a connection

    void setConnected();
    void askPassword();
    void fail(const Error &error);

private:
    void setState(State state);
    void open();
    void showNotice();
    [[nodiscard]] bool keepsViewNow() const;
    void updateCountdown();

    std::unique_ptr<QObject> m_pending = std::make_unique<QObject>(); // receives the answers of endpoints
    ConsoleEndpoint m_endpoint;
    QString m_guestName;
    ChannelWay m_way = ChannelWay::Here; // of the connection there is
    QWidget *m_view;
    QWidget *m_notice;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_reconnect;
    QWidget *m_passwordRow;
    QLineEdit *m_password;
    State m_state = State::Off;
    GuestActivity m_activity = GuestActivity::Off;
    bool m_activated = false;
    bool m_viewHadFocus = false; // when it was hidden; gets it back
    int m_attempts = 0;
    quint64 m_generation = 0; // of connection attempts; late answers to older ones are dropped
    Error m_error;
    std::chrono::milliseconds m_firstDelay { 1000 };
    std::chrono::milliseconds m_longestDelay { 30'000 };
    QTimer m_retry;
    QTimer m_countdown;
};

} // namespace inn::console
