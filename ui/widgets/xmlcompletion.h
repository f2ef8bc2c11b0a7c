#pragma once

#include "ui/widgets/xmladviser.h"

#include <QFrame>

#include <optional>

class QPlainTextEdit;
class QTreeWidget;

namespace inn::ui {

// The list of what may be written at the cursor, shown below it. The text keeps the keyboard: its keys come
// here first through handleKey().
class XmlCompletion : public QFrame
{
    Q_OBJECT

public:
    explicit XmlCompletion(QPlainTextEdit *edit);

    void setAdviser(const XmlAdviser &adviser) { m_adviser = adviser; }
    [[nodiscard]] const XmlAdviser &adviser() const { return m_adviser; }
    // Shows what fits at the cursor; hides when that is nothing, or only what stands there already.
    void propose();
    // True when the list took the key: arrows, Return, Tab, Escape while it is shown.
    bool handleKey(const QKeyEvent &event);
    // After the text took a key: opens at "<", at a blank in a tag, at an opening quote; follows the typing.
    void textTyped(const QString &typed);

private:
    [[nodiscard]] std::optional<XmlContext> contextAtCursor() const;
    void place();
    void accept();

    QPlainTextEdit *m_edit;
    QTreeWidget *m_list;
    XmlAdviser m_adviser;
    QList<XmlProposal> m_proposals;
    XmlContext m_context;
};

} // namespace inn::ui
