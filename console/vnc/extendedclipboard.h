#pragma once

#include "console/vnc/inflater.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace inn::console {

// The text part of RFB's extended clipboard: offers, requests and answers, in UTF-8. Pure: takes what came,
// says what to send.
class ExtendedClipboard
{
public:
    static constexpr qsizetype kMaxText = 1024 * 1024; // bytes, either way

    struct Outcome
    {
        QByteArray answer; // whole messages to send, may be empty
        std::optional<QString> text; // the guest's clipboard
    };
    // The body of a cut-text message with negative length. Damaged ones are ignored.
    Outcome receive(const QByteArray &body);
    // Messages that tell the server about our new text.
    QByteArray offer(const QString &text);

    // The classic cut-text message, Latin-1 only.
    static QByteArray classicMessage(const QString &text);

private:
    [[nodiscard]] QByteArray provide() const;

    bool m_supported = false;
    QByteArray m_text;
};

} // namespace inn::console
