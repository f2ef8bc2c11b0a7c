#pragma once

#include "backend/api/types.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;

namespace inn::models {
class Domain;
}

namespace inn::ui {

class ElidedLabel;
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
    enum class Reason { Refresh, ViewChosen, Applied };
    void load(Reason reason);
    void loaded(const QByteArray &xml, Reason reason);
    void domainChanged();
    void viewChosen();
    void showView(api::XmlView view);
    void updateAccess();
    void updateButtons();
    void openDifference();
    void apply(const QByteArray &text);
    void revert();

    QPointer<models::Domain> m_domain;
    Prompter &m_prompter;
    QComboBox *m_choice;
    ElidedLabel *m_effect;
    MessageBar *m_message;
    XmlEditor *m_editor;
    QPushButton *m_apply;
    QPushButton *m_revert;
    QByteArray m_stored; // what was loaded last
    api::XmlView m_view = api::XmlView::Inactive;
    bool m_loading = false;
    bool m_applying = false;
    bool m_failed = false; // the message says why there is no document
    std::optional<Reason> m_again; // asked for meanwhile
};

} // namespace inn::ui
