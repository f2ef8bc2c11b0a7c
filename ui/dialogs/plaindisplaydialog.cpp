#include "ui/dialogs/plaindisplaydialog.h"

#include "ui/widgets/icons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inn::ui {

namespace {

constexpr int kIconSize = 40;
constexpr int kTextWidth = 420;

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(kTextWidth);
    return label;
}

} // namespace

PlainDisplayDialog::PlainDisplayDialog(const QString &host, const QString &prompt, QWidget *parent)
    : QDialog(parent)
    , m_forHost(new QCheckBox(tr("&Do not ask again for “%1”").arg(host)))
{
    setObjectName(QStringLiteral("plainDisplayDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Screen Without Encryption"));
    auto *sign = new QLabel;
    sign->setPixmap(icon(IconName::Warning).pixmap(kIconSize, kIconSize));
    auto *question = paragraph(prompt);
    question->setObjectName(QStringLiteral("prompt"));
    QFont bold = question->font();
    bold.setBold(true);
    question->setFont(bold);
    auto *advice = paragraph(
        tr("Connecting to “%1” by SSH brings its screens through the same encrypted way.").arg(host));
    m_forHost->setObjectName(QStringLiteral("forHost"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *open = buttons->addButton(tr("&Open Anyway"), QDialogButtonBox::AcceptRole);
    open->setObjectName(QStringLiteral("openAnyway"));
    open->setAutoDefault(false);
    auto *texts = new QVBoxLayout;
    texts->addWidget(question);
    texts->addWidget(advice);
    texts->addWidget(m_forHost);
    auto *top = new QHBoxLayout;
    top->addWidget(sign, 0, Qt::AlignTop);
    top->addLayout(texts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addStretch();
    layout->addWidget(buttons);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &PlainDisplayDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PlainDisplayDialog::reject);
}

bool PlainDisplayDialog::isForHost() const
{
    return m_forHost->isChecked();
}

} // namespace inn::ui
