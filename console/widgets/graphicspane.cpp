#include "console/widgets/graphicspane.h"

#include "console/vnc/vncclient.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>

namespace inn::console {

GraphicsPane::GraphicsPane(const ConsoleEndpoint &endpoint, const QString &guestName, QWidget *parent)
    : ConsolePane(endpoint, guestName, new DisplayView, parent)
    , m_view(static_cast<DisplayView *>(view()))
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &GraphicsPane::sendClipboard);
    // The clipboard is the guest's to read only while somebody works in it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now == m_view)
            sendClipboard();
    });
}

GraphicsPane::~GraphicsPane()
{
    m_view->setClient(nullptr);
}

QImage GraphicsPane::framebuffer() const
{
    return m_client ? m_client->framebuffer() : QImage();
}

void GraphicsPane::attach(FileDescriptor channel)
{
    VncOptions options;
    options.name = guestName();
    options.link = endpoint().link;
    options.hostName = endpoint().hostName;
    options.certificates = endpoint().certificates;
    m_client = std::make_unique<VncClient>(options);
    connectClient();
    m_view->setClient(m_client.get());
    m_client->start(std::move(channel));
}

void GraphicsPane::connectClient()
{
    VncClient *client = m_client.get();
    connect(client, &DisplayClient::stateChanged, this, [this](DisplayClient::State state) {
        if (state == DisplayClient::State::Connected)
            setConnected();
    });
    connect(client, &DisplayClient::lost, this, [this](const Error &error) { fail(error); });
    connect(client, &DisplayClient::passwordNeeded, this, [this] { askPassword(); });
    connect(client, &DisplayClient::sizeChanged, this, &ConsolePane::statusChanged);
    connect(client, &DisplayClient::ledsChanged, this, &ConsolePane::statusChanged);
    connect(client, &DisplayClient::updated, this, &GraphicsPane::framebufferChanged);
    connect(client, &DisplayClient::clipboardReceived, this, &GraphicsPane::takeClipboard);
    connect(client, &DisplayClient::bell, this, [] { QApplication::beep(); });
    connect(client, &DisplayClient::pointerModeChanged, this, [this] {
        if (m_client->pointerMode() == DisplayClient::PointerMode::Relative)
            m_view->showHint(tr("Click to give the pointer to “%1”.").arg(guestName()));
    });
}

void GraphicsPane::detach()
{
    if (!m_client)
        return;
    m_view->setClient(nullptr);
    m_client->disconnect(this);
    m_client->stop();
    m_client.release()->deleteLater(); // it may be the one that is telling us
}

bool GraphicsPane::isEncrypted() const
{
    return m_client && m_client->isEncrypted();
}

void GraphicsPane::answerPassword(const QString &password)
{
    if (m_client)
        m_client->answerPassword(password);
}

void GraphicsPane::setClipboardSync(ClipboardSync sync)
{
    m_clipboardSync = sync;
}

void GraphicsPane::sendClipboard()
{
    const bool wanted
        = m_clipboardSync == ClipboardSync::On && state() == State::Connected && m_view->hasFocus();
    if (!wanted)
        return;
    const QString text = QGuiApplication::clipboard()->text();
    if (text.isEmpty() || text == m_clipboardText)
        return;
    m_clipboardText = text;
    m_client->sendClipboard(text);
}

void GraphicsPane::takeClipboard(const QString &text)
{
    if (m_clipboardSync == ClipboardSync::Off || text.isEmpty() || !m_view->hasFocus())
        return;
    m_clipboardText = text;
    QGuiApplication::clipboard()->setText(text);
}

QString GraphicsPane::statusText() const
{
    QStringList parts = { ConsolePane::statusText() };
    if (state() == State::Connected && m_client && !m_client->framebuffer().isNull()) {
        const QSize size = m_client->framebuffer().size();
        parts += tr("%1 × %2").arg(size.width()).arg(size.height());
        const auto leds = m_client->leds().value_or(DisplayClient::Leds());
        if (leds.testFlag(DisplayClient::CapsLock))
            parts += tr("Caps Lock");
        if (leds.testFlag(DisplayClient::NumLock))
            parts += tr("Num Lock");
        if (leds.testFlag(DisplayClient::ScrollLock))
            parts += tr("Scroll Lock");
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace inn::console
