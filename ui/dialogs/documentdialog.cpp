#include "ui/dialogs/documentdialog.h"

#include "backend/config/kinds.h"
#include "models/host.h"
#include "models/tasklist.h"
#include "ui/widgets/differencedialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/xmleditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inn::ui {

DocumentDialog::DocumentDialog(models::Host *host, Prompter &prompter, DocumentTask task, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_prompter(prompter)
    , m_task(std::move(task))
    , m_choice(new QComboBox)
    , m_message(new MessageBar)
    , m_editor(new XmlEditor)
    , m_effect(new QLabel(m_task.effect))
    , m_option(new QCheckBox(m_task.optionText))
    , m_apply(new QPushButton(m_task.storeText))
{
    setObjectName(QStringLiteral("documentDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_task.title);
    m_choice->setObjectName(QStringLiteral("documentView"));
    m_choice->setAccessibleName(tr("Which document is shown"));
    m_choice->addItem(m_task.store ? tr("For the next start (can be edited)") : tr("For the next start"));
    m_choice->addItem(tr("In use now (read only)"));
    m_choice->setVisible(m_task.stored && m_task.live);
    m_message->setObjectName(QStringLiteral("documentMessage"));
    m_editor->setObjectName(QStringLiteral("documentEditor"));
    if (const config::DocumentKind *kind = config::findKind(m_task.kind))
        m_editor->setKind(*kind);
    m_effect->setObjectName(QStringLiteral("documentEffect"));
    m_effect->setTextFormat(Qt::PlainText); // there may be a name in it
    m_effect->setWordWrap(true);
    m_effect->setVisible(m_task.store && !m_task.effect.isEmpty());
    m_option->setObjectName(QStringLiteral("documentOption"));
    m_option->setChecked(true);
    m_option->setVisible(!m_task.optionText.isEmpty());
    m_apply->setObjectName(QStringLiteral("documentStore"));
    // Return belongs to the text.
    m_apply->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(m_task.store ? QDialogButtonBox::Cancel : QDialogButtonBox::Close);
    if (m_task.store) {
        buttons->addButton(m_apply, QDialogButtonBox::ApplyRole);
    } else {
        m_apply->setParent(this);
        m_apply->hide();
    }
    for (QAbstractButton *button : buttons->buttons()) {
        if (auto *push = qobject_cast<QPushButton *>(button))
            push->setAutoDefault(false);
    }
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 4);
    top->addWidget(m_choice);
    top->addStretch(1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(12, 4, 12, 10);
    bottom->addWidget(m_effect, 1);
    bottom->addWidget(m_option);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (m_task.stored && m_task.live)
        layout->addLayout(top);
    else
        delete top;
    layout->addWidget(m_message);
    layout->addWidget(m_editor, 1);
    layout->addLayout(bottom);
    resize(860, 620);

    connect(m_choice, &QComboBox::activated, this, &DocumentDialog::chooseView);
    connect(m_editor, &XmlEditor::textChanged, this, &DocumentDialog::updateButtons);
    connect(m_editor, &XmlEditor::issuesChanged, this, &DocumentDialog::updateButtons);
    connect(m_apply, &QPushButton::clicked, this, &DocumentDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &DocumentDialog::reject);
    connect(host, &models::Host::changed, this, &DocumentDialog::updateButtons);
    connect(host, &QObject::destroyed, this, [this] { QDialog::reject(); });
    if (isNew()) {
        m_editor->setText(m_task.text);
        updateButtons();
    } else {
        show(m_task.stored ? View::Stored : View::Live);
    }
    m_editor->setFocus();
}

bool DocumentDialog::isEdited() const
{
    if (!m_task.store || m_view == View::Live)
        return false;
    return m_editor->text() != (isNew() ? m_task.text : m_loaded);
}

void DocumentDialog::chooseView()
{
    const View chosen = m_choice->currentIndex() == 0 ? View::Stored : View::Live;
    if (chosen == m_view)
        return;
    if (!isEdited()) {
        show(chosen);
        return;
    }
    m_choice->setCurrentIndex(int(m_view)); // until it is agreed to
    m_prompter.confirm(this,
        { tr("Discard Changes"), tr("Discard what you changed in the document?"),
            tr("The document in use is shown instead; your text is lost."), {}, tr("&Discard"),
            Confirmation::Risk::LosesData },
        [dialog = QPointer(this), chosen] {
            if (dialog)
                dialog->show(chosen);
        });
}

void DocumentDialog::show(View view)
{
    m_view = view;
    m_choice->setCurrentIndex(int(view));
    m_editor->setReadOnly(true);
    load();
}

void DocumentDialog::load()
{
    if (!m_host)
        return;
    const int number = ++m_loads;
    m_message->clear();
    m_host->call(m_view == View::Stored ? m_task.stored : m_task.live)
        .then(this, [this, number](const Result<QByteArray> &text) {
            if (number != m_loads)
                return;
            if (!text) {
                m_message->showError(text.error());
                return;
            }
            m_loaded = *text;
            m_editor->setReadOnly(!m_task.store || m_view == View::Live);
            m_editor->setText(*text);
            updateButtons();
        });
    updateButtons();
}

void DocumentDialog::updateButtons()
{
    const bool isConnected = m_host && m_host->state() == models::Host::State::Connected;
    const bool hasErrors = m_editor->hasErrors();
    const bool hasText = isNew() ? !m_editor->text().trimmed().isEmpty() : isEdited();
    m_apply->setEnabled(
        m_task.store && isConnected && hasText && !hasErrors && !m_editor->isChecking() && !m_isStoring);
    m_apply->setToolTip(hasErrors ? tr("Correct the problems marked in the text first.") : QString());
}

void DocumentDialog::apply()
{
    const QByteArray text = m_editor->text();
    if (isNew()) {
        store(text);
        return;
    }
    auto *difference = new DifferenceDialog(m_task.title, m_task.effect, m_loaded, text, this);
    difference->setAttribute(Qt::WA_DeleteOnClose);
    connect(difference, &QDialog::accepted, this, [this, text] { store(text); });
    difference->open();
}

void DocumentDialog::store(const QByteArray &text)
{
    if (!m_host)
        return;
    m_isStoring = true;
    m_message->clear();
    updateButtons();
    const auto option = m_option->isChecked() ? DocumentTask::Option::On : DocumentTask::Option::Off;
    m_host->tasks()
        ->track(m_task.taskTitle, { m_host->label() }, {},
            m_host->call([store = m_task.store, text, option](
                             api::Connection &connection) { return store(connection, text, option); }))
        .then(this, [this](const Result<> &stored) {
            m_isStoring = false;
            updateButtons();
            if (stored)
                accept();
            else
                m_message->showError(stored.error());
        });
}

void DocumentDialog::reject()
{
    if (!isEdited() || m_isStoring) {
        QDialog::reject();
        return;
    }
    m_prompter.confirm(this,
        { tr("Discard Changes"), tr("Close and discard what you wrote?"), {}, {}, tr("&Discard"),
            Confirmation::Risk::LosesData },
        [dialog = QPointer(this)] {
            if (dialog)
                dialog->QDialog::reject();
        });
}

} // namespace inn::ui
