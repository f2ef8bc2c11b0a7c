#include "console/widgets/serialpane.h"

#include "console/serial/terminalview.h"

#include <QApplication>

namespace inn::console {

SerialPane::SerialPane(const ConsoleEndpoint &endpoint, const QString &guestName, QWidget *parent)
    : ConsolePane(endpoint, guestName, new TerminalView, parent)
    , m_view(static_cast<TerminalView *>(view()))
{
    connect(m_view, &TerminalView::lost, this, [this](const Error &error) { fail(error); });
    connect(m_view, &TerminalView::problem, this, &ConsolePane::problem);
    connect(m_view, &TerminalView::titleChanged, this, &ConsolePane::statusChanged);
    connect(m_view, &TerminalView::bell, this, [] { QApplication::beep(); });
}

void SerialPane::attach(FileDescriptor channel)
{
    m_view->attach(std::move(channel));
    if (!m_view->isAttached())
        return; // and has said why
    m_wasConnected = true;
    setConnected();
}

void SerialPane::detach()
{
    m_view->detach();
}

QString SerialPane::statusText() const
{
    if (state() != State::Connected)
        return ConsolePane::statusText();
    const Terminal &terminal = m_view->terminal();
    const QString size = tr("%1 × %2").arg(terminal.columns()).arg(terminal.rows());
    const QString status = QStringLiteral("%1 · %2").arg(ConsolePane::statusText(), size);
    return terminal.title().isEmpty() ? status : QStringLiteral("%1 · %2").arg(status, terminal.title());
}

} // namespace inn::console
