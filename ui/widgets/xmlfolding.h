#pragma once

#include "ui/widgets/xmlcontext.h"

#include <QHash>
#include <QObject>

class QPlainTextEdit;
class QTextBlock;

namespace inn::ui {

// Hides the lines of elements. Where the cursor goes is always shown.
class XmlFolding : public QObject
{
    Q_OBJECT

public:
    explicit XmlFolding(QPlainTextEdit *edit);

    // Reads anew where elements begin and end; what is folded stays folded as long as its first line does.
    void update(const QString &text);
    [[nodiscard]] bool canFold(int line) const { return m_ends.contains(line); } // 0-based
    [[nodiscard]] bool isFolded(int line) const;
    void setFolded(int line, bool folded);
    // The innermost element round the line that spans several lines, or -1.
    [[nodiscard]] int foldAround(int line) const;
    void unfoldAll();
    // Unfolds what hides that line.
    void reveal(int line);

private:
    void apply();

    QPlainTextEdit *m_edit;
    QHash<int, int> m_ends; // last line by first
};

} // namespace inn::ui
