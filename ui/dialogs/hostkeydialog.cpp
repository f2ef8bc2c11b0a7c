#include "ui/dialogs/hostkeydialog.h"

#include "ui/widgets/icons.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace inn::ui {

namespace {

// ssh says the address behind the name, even when they are the same.
QString withoutRepetition(const QString &host)
{
    const QString name = host.section(u' ', 0, 0);
    return host == QStringLiteral("%1 (%1)").arg(name) ? name : host;
}

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

HostKeyDialog::HostKeyDialog(const QString &fullHost, const QString &prompt, QWidget *parent)
    : QDialog(parent)
{
    const QString host = withoutRepetition(fullHost);
    setObjectName(QStringLiteral("hostKeyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Unknown Host %1").arg(host));
    auto *layout = new QVBoxLayout(this);
    auto *heading = paragraph(tr("You have not connected to “%1” before.").arg(host));
    heading->setObjectName(QStringLiteral("heading"));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    layout->addWidget(heading);

    // ssh's words, and those of libvirt when it speaks ssh itself.
    static const QRegularExpression words(
        QStringLiteral("(\\S+) key fingerprint is ((?:SHA256|MD5):\\S+?)\\.?\\s"));
    static const QRegularExpression hash(QStringLiteral("host key with hash '([^']+)'"));
    const auto match = words.match(prompt + u'\n');
    const QString kind = match.captured(1);
    QString print = match.captured(2);
    if (!match.hasMatch())
        print = hash.match(prompt).captured(1);
    if (!print.isEmpty()) {
        layout->addWidget(paragraph(kind.isEmpty() ? tr("The fingerprint of its key is:")
                                                   : tr("The fingerprint of its %1 key is:").arg(kind)));
        auto *fingerprint = new QLineEdit(print);
        fingerprint->setObjectName(QStringLiteral("fingerprint"));
        fingerprint->setAccessibleName(tr("Fingerprint of the host's key"));
        fingerprint->setReadOnly(true);
        const QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fingerprint->setFont(font);
        fingerprint->setMinimumWidth(
            QFontMetrics(font).horizontalAdvance(print.left(80) + QStringLiteral("0000")));
        layout->addWidget(fingerprint);
    } else {
        auto *text = new QPlainTextEdit(prompt);
        text->setObjectName(QStringLiteral("fingerprint"));
        text->setAccessibleName(tr("Key of the host"));
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        layout->addWidget(text, 1);
        resize(560, 280);
    }
    layout->addWidget(paragraph(
        tr("Compare it with the one that the host's administrator gives. If they differ, another computer "
           "may be pretending to be this host, and would get your password.")));
    layout->addWidget(paragraph(
        tr("If you trust it, the key is remembered, and you are asked again only for another one.")));
    layout->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *trust = buttons->addButton(tr("&Trust This Host"), QDialogButtonBox::AcceptRole);
    trust->setObjectName(QStringLiteral("trust"));
    trust->setAutoDefault(false);
    trust->setIcon(icon(IconName::Lock));
    layout->addWidget(buttons);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &HostKeyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &HostKeyDialog::reject);
}

} // namespace inn::ui
