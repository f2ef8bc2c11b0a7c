#pragma once

#include <QPointer>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

class QPlainTextEdit;

namespace inn::ui {

// Colours of XML: names, attributes, values, comments. Follows light and dark palettes. Only lines that are
// about to be painted are coloured; of the others no more is found out than whether they begin within a tag
// or a comment, and that in pieces of a few milliseconds.
class XmlHighlighter : public QObject
{
    Q_OBJECT

public:
    explicit XmlHighlighter(QPlainTextEdit *edit);
    void setPalette(const QPalette &palette);
    // Colours the visible lines from that one to `count` further; true if any of them looks different now.
    bool colour(const QTextBlock &first, int count);

private:
    enum State { Unknown = -1, Content = 0, Comment = 1, Tag = 2, ValueDouble = 3, ValueSingle = 4 };
    using Formats = QList<QTextLayout::FormatRange>;
    // The state at the end of a line that begins in that one; `formats` may be null.
    int read(const QString &text, int state, Formats *formats) const;
    int readTag(const QString &text, int at, int *state, Formats *formats) const;
    int readValue(const QString &text, int at, QChar quote, int *state, Formats *formats) const;
    void documentChanged(int position, int added);
    // Reads lines from the first one not known, until that one or for a while.
    void readUntil(int number);
    void goOn();

    QPlainTextEdit *m_edit;
    QTextCharFormat m_name, m_attribute, m_value, m_comment;
    int m_known = 0; // the state at the end of so many lines is known: QTextBlock::userState()
    int m_wanted = 0; // …and of so many is asked for
    int m_lines = 1; // of the document, as last heard
    QTimer m_timer;
};

} // namespace inn::ui
