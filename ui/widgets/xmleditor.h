#pragma once

#include "backend/xml/issue.h"
#include "ui/widgets/xmltextedit.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace inn::config {
struct DocumentKind;
}
namespace inn::xml {
class Table;
}

namespace inn::ui {

class ElidedLabel;
class SearchField;

// An editor for XML: line numbers, highlighting, folding, find and replace, problems underlined and marked at
// their lines, and listed below. With a schema, names and values are proposed while one types, and a line
// below the text explains what stands at the cursor. With a checker the text is checked by itself a moment
// after typing stops, in a pool thread. A large document is filled in piece by piece. Of one that is too
// large to be edited here, or has lines too long to be shown, the beginning is shown, read-only; the latter
// can be formatted.
class XmlEditor : public QWidget
{
    Q_OBJECT

public:
    using Checker = std::function<xml::Issues(QByteArray)>; // called in a pool thread

    explicit XmlEditor(QWidget *parent = nullptr);
    ~XmlEditor() override;

    // UTF-8; exactly what was given to setText() while nothing in it was changed.
    [[nodiscard]] QByteArray text() const;
    void setText(const QByteArray &text); // forgets undo; no textEdited()
    [[nodiscard]] bool isTooLarge() const { return !m_whole.isNull(); }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly || isTooLarge(); }
    // True while a large text is being filled in, which cannot be typed into yet.
    [[nodiscard]] bool isLoading() const;
    void setReadOnly(bool readOnly);
    void setChecker(Checker checker);
    // The declarations of the kind of document that is edited; null: none.
    void setSchema(const xml::Table *root);
    // Both for a kind of document.
    void setKind(const config::DocumentKind &kind);
    void checkNow(); // without waiting for a pause
    [[nodiscard]] const xml::Issues &issues() const { return m_issues; }
    void setIssues(const xml::Issues &issues);
    [[nodiscard]] bool hasErrors() const; // any issue that is not a warning
    // True while the shown issues do not belong to the present text yet.
    [[nodiscard]] bool isChecking() const { return m_checking; }
    void goToLine(int line, int column = 1);
    [[nodiscard]] XmlTextEdit *textEdit() const { return m_edit; }

Q_SIGNALS:
    void textChanged(); // by the user or setText()
    void textEdited(); // by the user
    void issuesChanged(); // also when a check ended with none

private:
    void buildFind();
    void openFind();
    void findAgain(XmlTextEdit::Direction direction);
    void replaceOne();
    void replaceAll();
    void explain();
    [[nodiscard]] QString present() const; // the text now
    void documentChanged();
    void textWasChanged();
    void updateReadOnly();
    void busyChanged();
    void showExcerpt(const QByteArray &text, qsizetype longestLine);
    void formatWhole();
    void wholeFormatted();
    void startCheck();
    void checkFinished();
    void showIssues();
    void openIssue(const QListWidgetItem *item);

    XmlTextEdit *m_edit;
    QWidget *m_findBar;
    SearchField *m_find;
    QLineEdit *m_replacement;
    QLabel *m_findAnswer;
    ElidedLabel *m_explanation;
    QWidget *m_noticeRow;
    QLabel *m_notice;
    QPushButton *m_formatWhole;
    QLabel *m_summary;
    QListWidget *m_list;
    QTimer m_pause;
    QTimer m_explainPause;
    QTimer m_foldPause;
    Checker m_checker;
    QFutureWatcher<xml::Issues> m_watcher;
    QFutureWatcher<QString> m_formatting; // of m_whole
    xml::Issues m_issues;
    QByteArray m_given; // to setText()
    QString m_shown; // the text made of it
    mutable QString m_present; // the text of that revision of the document
    mutable int m_revision = -1;
    int m_lastRevision = -1; // that was announced
    QByteArray m_whole; // of which only the beginning is shown
    bool m_readOnly = false; // as asked for
    bool m_checking = false;
    bool m_again = false; // the text changed during the check
    bool m_setting = false; // or filling in
    bool m_isReformatted = false; // what is shown is not what was given, though nobody changed it
};

} // namespace inn::ui
