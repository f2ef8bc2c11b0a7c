#pragma once

#include "ui/widgets/xmlcontext.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

class QPlainTextEdit;
class QTextBlock;

namespace inn::ui {

// Hides the lines of elements, many of them in pieces of a few milliseconds. Where the cursor goes is always
// shown.
class XmlFolding : public QObject
{
    Q_OBJECT

public:
    explicit XmlFolding(QPlainTextEdit *edit);

    // Where elements begin and end now; what is folded stays folded as long as its first line can be.
    void update(const QList<XmlFold> &folds);
    [[nodiscard]] bool canFold(int line) const { return m_ends.contains(line); } // 0-based
    [[nodiscard]] bool isFolded(int line) const;
    void setFolded(int line, bool folded);
    // The innermost element round the line that spans several lines, or -1.
    [[nodiscard]] int foldAround(int line) const;
    void unfoldAll();
    // Unfolds what hides that line.
    void reveal(int line);

private:
    void apply(int first, int last);
    void goOn();

    QPlainTextEdit *m_edit;
    QHash<int, int> m_ends; // last line by first
    int m_next = 0; // the line to be shown or hidden next…
    int m_last = -1; // …up to this one
    int m_hiddenUntil = -1;
    QTimer m_timer;
    std::shared_ptr<int> m_marks; // how many lines are marked as folded
};

} // namespace inn::ui
