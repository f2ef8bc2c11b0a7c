#pragma once

#include "console/widgets/consolepane.h"

namespace inn::console {

class TerminalView;

// A serial console; what was printed stays readable when the line is lost.
class SerialPane final : public ConsolePane
{
    Q_OBJECT

public:
    SerialPane(const ConsoleEndpoint &endpoint, const QString &guestName, QWidget *parent = nullptr);

    [[nodiscard]] TerminalView *terminalView() const { return m_view; }
    [[nodiscard]] QString statusText() const override;

protected:
    void attach(FileDescriptor channel) override;
    void detach() override;
    [[nodiscard]] bool keepsView() const override { return m_wasConnected; }

private:
    TerminalView *m_view;
    bool m_wasConnected = false;
};

} // namespace inn::console
