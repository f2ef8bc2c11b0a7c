#pragma once

#include "console/widgets/consolepane.h"
#include "console/widgets/displayview.h"

#include <memory>

namespace inn::console {

class VncClient;

// A graphical console: a VNC client per connection, one view for all.
class GraphicsPane final : public ConsolePane
{
    Q_OBJECT

public:
    enum class ClipboardSync { Off, On };

    GraphicsPane(const ConsoleEndpoint &endpoint, const QString &guestName, QWidget *parent = nullptr);
    ~GraphicsPane() override;

    [[nodiscard]] DisplayView *displayView() const { return m_view; }
    [[nodiscard]] QImage framebuffer() const;
    void setClipboardSync(ClipboardSync sync);
    [[nodiscard]] QString statusText() const override;

Q_SIGNALS:
    void framebufferChanged();

protected:
    void attach(FileDescriptor channel) override;
    void detach() override;
    void answerPassword(const QString &password) override;
    [[nodiscard]] bool keepsView() const override { return false; }
    [[nodiscard]] bool isEncrypted() const override;

private:
    void connectClient();
    void sendClipboard();
    void takeClipboard(const QString &text);

    DisplayView *m_view;
    ClipboardSync m_clipboardSync = ClipboardSync::On;
    QString m_clipboardText; // what both sides have, so nothing is sent back and forth
    std::unique_ptr<VncClient> m_client;
};

} // namespace inn::console
