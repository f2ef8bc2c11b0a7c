#pragma once

#include "backend/xml/issue.h"
#include "ui/widgets/xmladviser.h"

#include <QFutureWatcher>
#include <QHash>
#include <QPlainTextEdit>

#include <limits>
#include <optional>

namespace inn::ui {

class TextFiller;
class XmlCompletion;
class XmlFolding;
class XmlHighlighter;

// The text itself: line numbers in the margin, problems underlined and marked there, elements folded by the
// triangles beside the numbers. Tab and Shift+Tab move lines, Escape leaves for the next widget. With an
// adviser, names and values are proposed while one types (Ctrl+Space asks), and what is under the mouse is
// explained. Whatever takes time with a large text is done in short pieces or in a pool thread; while the
// text is being filled in or formatted it is busy and should not be typed into.
class XmlTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit XmlTextEdit(QWidget *parent = nullptr);

    void setText(const QString &text); // forgets undo
    [[nodiscard]] bool isBusy() const;
    void setIssues(const xml::Issues &issues);
    void goTo(int line, int column);
    [[nodiscard]] int marginWidth() const;
    void pressMargin(const QPoint &place);
    void setAdviser(const XmlAdviser &adviser);
    [[nodiscard]] XmlCompletion *completion() const { return m_completion; }
    [[nodiscard]] XmlFolding *folding() const { return m_folding; }
    // Reads anew where elements are; of a large text later.
    void updateFolds();
    // Nothing when that is not known yet: in a large text that has just changed further above.
    [[nodiscard]] std::optional<XmlContext> contextAt(int position) const;
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
    enum class Direction { Forward, Backward };
    // Selects the next place after the cursor, round the end; false when there is none.
    bool findNext(const QString &text, Direction direction = Direction::Forward);

    // toPlainText() without turning no-break spaces into blanks.
    [[nodiscard]] QString documentText() const;
    // Pasting what would make the text larger than that (in characters) is refused.
    void setLimits(qsizetype text, qsizetype line);

Q_SIGNALS:
    void refused(const QString &reason);
    void busyChanged();
    void outlined(); // contextAt() knows all places

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
    struct Outline
    {
        QList<XmlFold> folds;
        QList<XmlPlace> places;
        int revision = 0; // of the document
    };
    struct Formatted
    {
        QString text; // null: cannot be done
        qsizetype position = 0; // the cursor's
    };
    static Outline outlineOf(const QString &text, int revision);
    static Formatted formatted(const QString &text, qsizetype position);
    void takeOutline(const Outline &outline);
    void takeFormatted(const Formatted &formatted);
    void replaceWhole(const QString &text, qsizetype position);
    void filled();
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
    TextFiller *m_filler;
    QFutureWatcher<Outline> m_outlining;
    QFutureWatcher<Formatted> m_formatting;
    bool m_isFormatting = false; // until its answer is taken
    QList<XmlPlace> m_places; // in order; up to the last change
    qsizetype m_positionAfter = -1; // of the cursor, when all is filled in
    std::optional<QPoint> m_goTo; // column and line, likewise
    QHash<int, QString> m_texts; // by line, 1-based
    QHash<int, xml::Severity> m_severities;
    QList<QTextEdit::ExtraSelection> m_issueSelections;
    xml::Issues m_issues; // for another palette
    qsizetype m_mostText = std::numeric_limits<qsizetype>::max();
    qsizetype m_longestLine = std::numeric_limits<qsizetype>::max();
};

} // namespace inn::ui
