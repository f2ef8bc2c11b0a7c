#include "ui/dialogs/aboutdialog.h"

#include "ui/widgets/icons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace inn::ui {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Innkeeper"));
    auto *picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *name = new QLabel(QStringLiteral("Innkeeper %1").arg(QStringLiteral(INN_VERSION)));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    name->setFont(large);
    auto *text = new QLabel(tr("Keeps virtual machines on this computer and on hosts that run libvirt.\n\n"
                               "Free software under the GNU General Public License, version 3 or later.\n"
                               "Qt %1")
                                .arg(QString::fromLatin1(qVersion())));
    text->setObjectName(QStringLiteral("aboutText"));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *right = new QVBoxLayout;
    right->addWidget(name);
    right->addWidget(text, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &AboutDialog::reject);
}

} // namespace inn::ui
