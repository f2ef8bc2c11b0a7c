#pragma once

#include "backend/xml/issue.h"

#include <QHash>
#include <QPlainTextEdit>

#include <limits>

namespace inn::ui {

class XmlHighlighter;

// The text itself: line numbers in the margin, problems underlined and marked there. Tab and Shift+Tab move
// lines, Escape leaves for the next widget.
class XmlTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit XmlTextEdit(QWidget *parent = nullptr);

    void setIssues(const xml::Issues &issues);
    void goTo(int line, int column);
    [[nodiscard]] int marginWidth() const;
    void paintMargin(QPaintEvent *event);
    // The sentence for that line, or empty.
    [[nodiscard]] QString issueText(int line) const { return m_texts.value(line); }
    // Selects the next place after the cursor; false when there is none.
    bool findNext(const QString &text, QTextDocument::FindFlags flags = {});

    // toPlainText() without turning no-break spaces into blanks.
    [[nodiscard]] QString documentText() const;
    // Pasting what would make the text larger than that (in characters) is refused.
    void setLimits(qsizetype text, qsizetype line);

Q_SIGNALS:
    void refused(const QString &reason);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateMargin();
    void highlightCurrentLine();
    void applySelections();
    void indent();
    void unindent();

    QWidget *m_margin;
    XmlHighlighter *m_highlighter;
    QHash<int, QString> m_texts; // by line, 1-based
    QHash<int, xml::Severity> m_severities;
    QList<QTextEdit::ExtraSelection> m_issueSelections;
    xml::Issues m_issues; // for another palette
    qsizetype m_mostText = std::numeric_limits<qsizetype>::max();
    qsizetype m_longestLine = std::numeric_limits<qsizetype>::max();
};

} // namespace inn::ui
