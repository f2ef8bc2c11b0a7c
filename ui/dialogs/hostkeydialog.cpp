#include "ui/dialogs/hostkeydialog.h"

#include "ui/widgets/icons.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace inn::ui {

HostKeyDialog::HostKeyDialog(const QString &host, const QString &fingerprint, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("hostKeyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Unknown Host %1").arg(host));
    resize(520, 240);
    auto *question = new QLabel(
        tr("You have not connected to “%1” before. Compare its key with the one its administrator gives; "
           "if they differ, somebody may be listening.")
            .arg(host));
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    auto *key = new QPlainTextEdit(fingerprint);
    key->setObjectName(QStringLiteral("fingerprint"));
    key->setAccessibleName(tr("Key of the host"));
    key->setReadOnly(true);
    key->setTabChangesFocus(true);
    key->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *trust = buttons->addButton(tr("&Trust This Host"), QDialogButtonBox::AcceptRole);
    trust->setObjectName(QStringLiteral("trust"));
    trust->setAutoDefault(false);
    trust->setIcon(icon(IconName::Lock));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(key, 1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &HostKeyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &HostKeyDialog::reject);
}

} // namespace inn::ui
