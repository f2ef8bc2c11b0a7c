#include "console/widgets/consolepane.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace inn::console {

namespace {

constexpr int kMaxDoublings = 10;

// Whether the same attempt may go better later.
bool mayPass(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unsupported:
    case ErrorCode::Denied:
    case ErrorCode::AuthFailed:
    case ErrorCode::InvalidConfig:
        return false;
    default:
        return true;
    }
}

} // namespace

ConsolePane::ConsolePane(ConsoleEndpoint endpoint, QString guestName, QWidget *view, QWidget *parent)
    : QWidget(parent)
    , m_endpoint(std::move(endpoint))
    , m_guestName(std::move(guestName))
    , m_view(view)
    , m_notice(new QWidget(this))
    , m_title(new QLabel(m_notice))
    , m_text(new QLabel(m_notice))
    , m_reconnect(new QPushButton(tr("&Reconnect"), m_notice))
    , m_passwordRow(new QWidget(m_notice))
    , m_password(new QLineEdit(m_passwordRow))
{
    m_notice->setObjectName(QStringLiteral("consoleNotice"));
    m_title->setObjectName(QStringLiteral("consoleNoticeTitle"));
    m_text->setObjectName(QStringLiteral("consoleNoticeText"));
    for (QLabel *label : { m_title, m_text }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_title->setTextFormat(Qt::PlainText);
    m_text->setTextFormat(Qt::PlainText);
    m_reconnect->setObjectName(QStringLiteral("consoleReconnect"));
    m_reconnect->setAccessibleName(tr("Reconnect the console"));
    connect(m_reconnect, &QPushButton::clicked, this, &ConsolePane::reconnect);

    m_password->setObjectName(QStringLiteral("consolePassword"));
    m_password->setAccessibleName(tr("Password of the display"));
    m_password->setPlaceholderText(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaximumWidth(260);
    auto *logIn = new QPushButton(tr("&Log In"), m_passwordRow);
    logIn->setObjectName(QStringLiteral("consoleLogIn"));
    const auto answer = [this] {
        m_passwordRow->hide();
        answerPassword(m_password->text());
        m_password->clear();
    };
    connect(logIn, &QPushButton::clicked, this, answer);
    connect(m_password, &QLineEdit::returnPressed, this, answer);
    auto *passwordLayout = new QHBoxLayout(m_passwordRow);
    passwordLayout->setContentsMargins(0, 0, 0, 0);
    passwordLayout->addStretch();
    passwordLayout->addWidget(m_password);
    passwordLayout->addWidget(logIn);
    passwordLayout->addStretch();
    m_passwordRow->hide();

    auto *noticeLayout = new QVBoxLayout(m_notice);
    noticeLayout->addStretch();
    noticeLayout->addWidget(m_title);
    noticeLayout->addWidget(m_text);
    noticeLayout->addWidget(m_passwordRow);
    noticeLayout->addWidget(m_reconnect, 0, Qt::AlignCenter);
    noticeLayout->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_view, 1);

    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ConsolePane::open);
    m_countdown.setInterval(std::chrono::seconds(1));
    connect(&m_countdown, &QTimer::timeout, this, &ConsolePane::updateCountdown);
    showNotice();
}

ConsolePane::~ConsolePane()
{
    // Answers under way are cancelled now, while there is somebody to ignore them.
    ++m_generation;
    m_pending.reset();
}

void ConsolePane::setRetryDelays(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    m_firstDelay = first;
    m_longestDelay = longest;
}

void ConsolePane::setGuestActivity(GuestActivity activity)
{
    if (std::exchange(m_activity, activity) == activity)
        return;
    m_attempts = 0;
    if (activity == GuestActivity::Active && m_activated) {
        open();
    } else if (activity == GuestActivity::Off) {
        ++m_generation;
        m_retry.stop();
        detach();
        setState(State::Off);
    }
}

void ConsolePane::activate()
{
    if (std::exchange(m_activated, true))
        return;
    if (m_activity == GuestActivity::Active)
        open();
}

void ConsolePane::reconnect()
{
    m_attempts = 0;
    if (m_activity == GuestActivity::Active)
        open();
}

void ConsolePane::open()
{
    m_retry.stop();
    detach();
    const quint64 generation = ++m_generation;
    setState(State::Connecting);
    if (!m_endpoint.open) {
        fail({ ErrorCode::Unsupported, tr("“%1” has no way to this console.").arg(m_guestName) });
        return;
    }
    m_endpoint.open()
        .then(m_pending.get(),
            [this, generation](Result<FileDescriptor> channel) {
                if (generation != m_generation)
                    return;
                if (!channel) {
                    fail(channel.error());
                    return;
                }
                m_way = wayOf(*channel, m_endpoint.kind, m_endpoint.link);
                attach(std::move(*channel));
            })
        .onCanceled(m_pending.get(), [this, generation] {
            if (generation == m_generation)
                fail({ ErrorCode::Cancelled, tr("Connecting to “%1” was cancelled.").arg(m_guestName) });
        });
}

void ConsolePane::setConnected()
{
    m_attempts = 0;
    setState(State::Connected);
}

void ConsolePane::askPassword()
{
    m_passwordRow->show();
    m_password->setFocus(Qt::OtherFocusReason);
    showNotice();
}

void ConsolePane::answerPassword(const QString &) { }

void ConsolePane::fail(const Error &error)
{
    ++m_generation;
    detach();
    m_error = error;
    if (m_activity == GuestActivity::Off) {
        setState(State::Off);
        return;
    }
    if (!mayPass(error.code)) {
        setState(State::Failed);
        return;
    }
    const auto delay = std::min(m_longestDelay, m_firstDelay * (1 << std::min(m_attempts, kMaxDoublings)));
    ++m_attempts;
    m_retry.start(delay);
    setState(State::Waiting);
}

void ConsolePane::setState(State state)
{
    m_state = state;
    if (state == State::Waiting)
        m_countdown.start();
    else
        m_countdown.stop();
    if (state != State::Connecting)
        m_passwordRow->hide();
    showNotice();
    Q_EMIT statusChanged();
}

void ConsolePane::showNotice()
{
    QString title;
    switch (m_state) {
    case State::Off:
        title = tr("“%1” is off").arg(m_guestName);
        break;
    case State::Connecting:
        title = m_passwordRow->isHidden() ? tr("Connecting to “%1”…").arg(m_guestName)
                                          : tr("The display of “%1” asks for a password.").arg(m_guestName);
        break;
    case State::Connected:
        break;
    case State::Waiting:
    case State::Failed:
        title = m_error.message;
        break;
    }
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    const bool viewVisible = m_state == State::Connected || (keepsViewNow() && m_state != State::Off);
    QFont font = this->font();
    if (!viewVisible && m_state == State::Off)
        font.setPointSizeF(font.pointSizeF() * 1.3);
    m_title->setFont(font);
    m_reconnect->setVisible(m_state == State::Waiting || m_state == State::Failed);
    if (!viewVisible && m_view->hasFocus())
        m_viewHadFocus = true;
    m_notice->setVisible(m_state != State::Connected);
    m_view->setVisible(viewVisible);
    if (viewVisible && std::exchange(m_viewHadFocus, false))
        m_view->setFocus(Qt::OtherFocusReason);
    updateCountdown();
}

// Virtual functions do not answer while the constructor runs; by then there is nothing to read in the view
// anyway.
bool ConsolePane::keepsViewNow() const
{
    return m_activated && keepsView();
}

void ConsolePane::updateCountdown()
{
    QString text;
    if (m_state == State::Off)
        text = tr("Start it to see its console.");
    else if (m_state == State::Waiting) {
        const auto seconds = std::max<qint64>(1, (m_retry.remainingTime() + 500) / 1000);
        text = tr("Trying again in %1 s.").arg(seconds);
    }
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

QString ConsolePane::statusText() const
{
    switch (m_state) {
    case State::Off:
        return tr("Off");
    case State::Connecting:
        return tr("Connecting…");
    case State::Connected:
        return tr("Connected, %1").arg(wayText(m_way, isEncrypted()));
    case State::Waiting:
    case State::Failed:
        return tr("Not connected");
    }
    return {};
}

} // namespace inn::console
