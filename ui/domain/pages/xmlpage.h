#pragma once

#include "backend/api/types.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace inn::models {
class Domain;
}

namespace inn::ui {

class MessageBar;
class Prompter;
class XmlEditor;

// The machine's document: the one the next start uses, to edit, or the running one, to read. What was typed
// is lost only when the person says so.
class XmlPage : public QWidget
{
    Q_OBJECT

public:
    XmlPage(models::Domain *domain, Prompter &prompter, QWidget *parent = nullptr);
    [[nodiscard]] XmlEditor *editor() const { return m_editor; }
    [[nodiscard]] bool isEdited() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void domainChanged();
    void viewChanged();
    void updateButtons();
    void openDifference();
    void apply(const QByteArray &text);
    void revert();
    [[nodiscard]] api::XmlView view() const;

    QPointer<models::Domain> m_domain;
    Prompter &m_prompter;
    QComboBox *m_view;
    QLabel *m_effect;
    MessageBar *m_message;
    XmlEditor *m_editor;
    QPushButton *m_apply;
    QPushButton *m_revert;
    QByteArray m_stored; // what was loaded last
    bool m_loading = false;
    bool m_again = false; // asked for while loading
};

} // namespace inn::ui
