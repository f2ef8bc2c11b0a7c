// The document of the destination, shown and edited.
#include "backend/config/kinds.h"
#include "models/domain.h"
#include "models/host.h"
#include "ui/migration/migratedialog.h"
#include "ui/widgets/differencedialog.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/xmleditor.h"

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace inn::ui {

QWidget *MigrateDialog::buildDocument()
{
    m_editor->setObjectName(QStringLiteral("migrateDocument"));
    if (const config::DocumentKind *kind = config::findKind("domain"))
        m_editor->setKind(*kind);
    m_documentNote->setObjectName(QStringLiteral("migrateDocumentNote"));
    m_documentNote->setWordWrap(true);
    m_compare->setAutoDefault(false);
    m_anew->setAutoDefault(false);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout;
    row->addWidget(m_documentNote, 1);
    row->addWidget(m_anew);
    row->addWidget(m_compare);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_editor, 1);
    layout->addLayout(row);
    connect(m_editor, &XmlEditor::textEdited, this, &MigrateDialog::documentEdited);
    connect(m_editor, &XmlEditor::issuesChanged, this, &MigrateDialog::refresh);
    connect(m_compare, &QPushButton::clicked, this, &MigrateDialog::compareDocument);
    connect(m_anew, &QPushButton::clicked, this, [this] {
        if (Move *move = current())
            move->edited.clear();
        showDocument();
        refresh();
    });
    return page;
}

void MigrateDialog::showDocument()
{
    Move *move = current();
    if (m_tabs->currentIndex() != int(Tab::Document) || !move)
        return;
    const bool isThere = move->isKnown();
    m_editor->setReadOnly(!isThere);
    m_compare->setEnabled(isThere);
    m_anew->setEnabled(!move->edited.isEmpty());
    if (!isThere) {
        m_editor->setText({});
        m_documentNote->setText(tr("The document comes when the hosts have answered."));
        return;
    }
    const Result<QByteArray> text = move->check->document();
    if (!text) {
        m_documentNote->setText(text.error().message);
        return;
    }
    const QByteArray shown = move->edited.isEmpty() ? *text : move->edited;
    if (m_editor->text() != shown)
        m_editor->setText(shown);
    m_documentNote->setText(move->edited.isEmpty()
            ? tr("What the destination gets. Only what the guest does not see may be changed.")
            : tr("Changed by hand: what is chosen elsewhere here is not put into it any more."));
}

void MigrateDialog::documentEdited()
{
    Move *move = current();
    if (!move)
        return;
    move->edited = m_editor->text();
    m_anew->setEnabled(true);
    refresh();
}

void MigrateDialog::compareDocument()
{
    Move *move = current();
    if (!move || !move->isKnown())
        return;
    auto *difference = new DifferenceDialog(tr("What Is Different There"),
        tr("“%1” gets the changed document on “%2”.")
            .arg(move->check->guest().info.name, destination()->label()),
        move->check->guest().xml, m_editor->text(), this);
    difference->setAttribute(Qt::WA_DeleteOnClose);
    difference->open();
}

} // namespace inn::ui
