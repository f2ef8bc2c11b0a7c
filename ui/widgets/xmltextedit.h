#pragma once

#include "backend/xml/issue.h"
#include "ui/widgets/xmladviser.h"

#include <QHash>
#include <QPlainTextEdit>

#include <limits>

namespace inn::ui {

class XmlCompletion;
class XmlFolding;
class XmlHighlighter;

// The text itself: line numbers in the margin, problems underlined and marked there, elements folded by the
// triangles beside the numbers. Tab and Shift+Tab move lines, Escape leaves for the next widget. With an
// adviser, names and values are proposed while one types (Ctrl+Space asks), and what is under the mouse is
// explained.
class XmlTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit XmlTextEdit(QWidget *parent = nullptr);

    void setIssues(const xml::Issues &issues);
    void goTo(int line, int column);
    [[nodiscard]] int marginWidth() const;
    void pressMargin(const QPoint &place);
    void setAdviser(const XmlAdviser &adviser);
    [[nodiscard]] XmlCompletion *completion() const { return m_completion; }
    [[nodiscard]] XmlFolding *folding() const { return m_folding; }
    void updateFolds();
    // What stands at that position of the document, or empty.
    [[nodiscard]] QString explanationAt(int position) const;
    // Puts each element on a line of its own; false if the text is not well-formed. Can be undone.
    bool format();
    // Replaces what is selected if it is the text, then selects the next; false when there is none.
    bool replaceNext(const QString &text, const QString &replacement);
    int replaceAll(const QString &text, const QString &replacement); // how many
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
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool takeKey(const QKeyEvent &event);
    void foldAtCursor(bool folded);
    [[nodiscard]] int lineAt(int y) const; // 0-based; -1 below the text
    [[nodiscard]] int foldWidth() const;
    void updateMargin();
    void highlightCurrentLine();
    void applySelections();
    void indent();
    void unindent();

    QWidget *m_margin;
    XmlHighlighter *m_highlighter;
    XmlCompletion *m_completion;
    XmlFolding *m_folding;
    QHash<int, QString> m_texts; // by line, 1-based
    QHash<int, xml::Severity> m_severities;
    QList<QTextEdit::ExtraSelection> m_issueSelections;
    xml::Issues m_issues; // for another palette
    qsizetype m_mostText = std::numeric_limits<qsizetype>::max();
    qsizetype m_longestLine = std::numeric_limits<qsizetype>::max();
};

} // namespace inn::ui
