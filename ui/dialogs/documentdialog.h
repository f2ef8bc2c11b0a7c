#pragma once

#include "backend/api/connection.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace inn::models {
class Host;
}

namespace inn::ui {

class MessageBar;
class Prompter;
class XmlEditor;

// Which document a DocumentDialog shows, and what becomes of it.
struct DocumentTask
{
    using Load = std::function<QFuture<Result<QByteArray>>(api::Connection &)>;
    enum class Option { Off, On };
    using Store = std::function<QFuture<Result<>>(api::Connection &, QByteArray, Option)>;

    QString title; // of the window
    const char *kind = ""; // of config::documentKinds()
    QByteArray text = {}; // of something new
    Load stored = {}; // what can be edited, if there is one
    Load live = {}; // what is used now, read only, if that can be another one
    Store store = {}; // null: read only
    QString taskTitle = {}; // what storing is called in the list of tasks
    QString storeText = {}; // on the button
    QString effect = {}; // when a change takes effect, one sentence
    QString optionText = {}; // of a check box beside the button; empty: none
};

// A document of a host in a window of its own: shown, edited, or written anew. A change is shown before it is
// stored; what the host says against it stands above the text, which stays.
class DocumentDialog : public QDialog
{
    Q_OBJECT

public:
    DocumentDialog(models::Host *host, Prompter &prompter, DocumentTask task, QWidget *parent = nullptr);
    [[nodiscard]] XmlEditor *editor() const { return m_editor; }
    void reject() override;

private:
    enum class View { Stored, Live };
    [[nodiscard]] bool isNew() const { return !m_task.stored && !m_task.live; }
    [[nodiscard]] bool isEdited() const;
    void chooseView();
    void show(View view);
    void load();
    void updateButtons();
    void apply();
    void store(const QByteArray &text);

    QPointer<models::Host> m_host;
    Prompter &m_prompter;
    DocumentTask m_task;
    View m_view = View::Stored;
    QByteArray m_loaded;
    bool m_isStoring = false;
    int m_loads = 0; // answers to others than the last question are too late
    QComboBox *m_choice;
    MessageBar *m_message;
    XmlEditor *m_editor;
    QLabel *m_effect;
    QCheckBox *m_option;
    QPushButton *m_apply;
};

} // namespace inn::ui
