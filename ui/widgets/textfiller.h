#pragma once

#include <QObject>
#include <QTextCursor>
#include <QTimer>

namespace inn::ui {

// Puts a long text into a document in pieces of a few milliseconds, so that the window goes on meanwhile.
class TextFiller : public QObject
{
    Q_OBJECT

public:
    // A text of that many characters goes in at once.
    static constexpr qsizetype kAtOnce = 64 << 10;

    explicit TextFiller(QTextDocument *document);

    enum class Undo { Forgotten, OneStep };
    // In place of what is selected. The first piece is there when this returns, and all of a short text.
    void fill(const QTextCursor &place, const QString &text, Undo undo);
    // What is not there yet never will be.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void finished(); // also of a text that went in at once

private:
    void insertPiece();
    void goOn();

    QTextDocument *m_document;
    QTextCursor m_place;
    QString m_text;
    qsizetype m_done = 0;
    bool m_forgetting = false;
    QTimer m_timer;
};

} // namespace inn::ui
