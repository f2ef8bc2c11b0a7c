#include "ui/widgets/differencedialog.h"

#include "ui/widgets/textdifference.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace inn::ui {

namespace {

constexpr std::size_t kMostLines = 3000; // what nobody reads need not be laid out
constexpr qsizetype kLongestLine = 2000;

void fill(QPlainTextEdit *view, const std::vector<DifferenceLine> &lines)
{
    const bool isDark = view->palette().color(QPalette::Base).lightness() < 128;
    QTextCursor cursor(view->document());
    cursor.beginEditBlock();
    std::size_t shown = 0;
    for (const DifferenceLine &line : lines) {
        if (++shown > kMostLines) {
            cursor.insertBlock(QTextBlockFormat());
            cursor.insertText(QCoreApplication::translate("inn::ui::DifferenceDialog",
                "⋯ and %n more line(s)", nullptr, int(lines.size() - kMostLines)));
            break;
        }
        QTextBlockFormat block;
        QString sign = QStringLiteral("  ");
        if (line.kind == DifferenceLine::Kind::Added) {
            sign = QStringLiteral("+ ");
            block.setBackground(isDark ? QColor(0x1e, 0x46, 0x2a) : QColor(0xdd, 0xf4, 0xe1));
        } else if (line.kind == DifferenceLine::Kind::Removed) {
            sign = QStringLiteral("− ");
            block.setBackground(isDark ? QColor(0x55, 0x24, 0x28) : QColor(0xfb, 0xe0, 0xe0));
        }
        if (shown > 1)
            cursor.insertBlock();
        cursor.setBlockFormat(block);
        cursor.insertText(line.kind == DifferenceLine::Kind::Gap ? QStringLiteral("⋯")
                                                                 : sign + line.text.left(kLongestLine));
    }
    cursor.endEditBlock();
    view->moveCursor(QTextCursor::Start);
}

} // namespace

DifferenceDialog::DifferenceDialog(const QString &title, const QString &effect, const QByteArray &before,
    const QByteArray &after, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setObjectName(QStringLiteral("differenceDialog"));
    auto *view = new QPlainTextEdit;
    view->setReadOnly(true);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setObjectName(QStringLiteral("difference"));
    view->setAccessibleName(tr("Changed lines"));
    fill(view, difference(QString::fromUtf8(before), QString::fromUtf8(after)));
    auto *label = new QLabel(effect);
    label->setObjectName(QStringLiteral("effect"));
    label->setTextFormat(Qt::PlainText); // there is a name in it
    label->setWordWrap(true);
    setAccessibleDescription(effect);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Apply | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Apply)->setObjectName(QStringLiteral("applyDifference"));
    buttons->button(QDialogButtonBox::Apply)->setDefault(true);
    connect(buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(view, 1);
    layout->addWidget(label);
    layout->addWidget(buttons);
    resize(760, 480);
}

} // namespace inn::ui
