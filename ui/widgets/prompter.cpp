#include "ui/widgets/prompter.h"

#include "ui/widgets/icons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace inn::ui {

namespace {

constexpr int kShownItems = 12;

QString text(const char *source)
{
    return QCoreApplication::translate("inn::ui::Prompter", source);
}

// The names one per line; a long list is cut here and complete in the details.
QString itemLines(const QStringList &items)
{
    QStringList lines;
    for (const QString &item : items.mid(0, kShownItems))
        lines << QStringLiteral("• ") + item;
    if (items.size() > kShownItems) {
        lines << QCoreApplication::translate(
            "inn::ui::Prompter", "… and %n more", nullptr, int(items.size() - kShownItems));
    }
    return lines.join(QLatin1Char('\n'));
}

QMessageBox *newBox(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &message)
{
    auto *box = new QMessageBox(icon, title, message, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setTextFormat(Qt::PlainText);
    return box;
}

} // namespace

void DialogPrompter::confirm(QWidget *parent, const Confirmation &question, std::function<void()> agreed)
{
    const bool losesData = question.risk == Confirmation::Risk::LosesData;
    QMessageBox *box = newBox(
        parent, losesData ? QMessageBox::Warning : QMessageBox::Question, question.title, question.text);
    box->setObjectName(QStringLiteral("confirmation"));
    box->setIconPixmap(icon(losesData ? IconName::Warning : IconName::Question)
                           .pixmap(QSize(40, 40), box->devicePixelRatioF()));
    QStringList more;
    if (!question.items.isEmpty())
        more << itemLines(question.items);
    if (!question.consequence.isEmpty())
        more << question.consequence;
    box->setInformativeText(more.join(QStringLiteral("\n\n")));
    if (question.items.size() > kShownItems)
        box->setDetailedText(question.items.join(QLatin1Char('\n')));
    QPushButton *accept = box->addButton(question.acceptText.isEmpty()
            ? text(QT_TRANSLATE_NOOP("inn::ui::Prompter", "&Continue"))
            : question.acceptText,
        QMessageBox::AcceptRole);
    accept->setObjectName(QStringLiteral("accept"));
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    cancel->setObjectName(QStringLiteral("cancel"));
    box->setDefaultButton(losesData ? cancel : accept);
    QObject::connect(box, &QMessageBox::buttonClicked, parent, [accept, agreed](QAbstractButton *clicked) {
        if (clicked == accept)
            agreed();
    });
    box->open();
}

void DialogPrompter::askFile(
    QWidget *parent, const FileQuestion &question, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    if (question.purpose == FileQuestion::Purpose::Save)
        dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(question.purpose == FileQuestion::Purpose::Folder ? QFileDialog::Directory
            : question.purpose == FileQuestion::Purpose::Open             ? QFileDialog::ExistingFile
                                                                          : QFileDialog::AnyFile);
    if (!question.filters.isEmpty())
        dialog->setNameFilters(question.filters);
    if (QFileInfo(question.startAt).isDir())
        dialog->setDirectory(question.startAt);
    else if (!question.startAt.isEmpty())
        dialog->selectFile(question.startAt);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [chosen](const QString &path) { chosen(path); });
    dialog->open();
}

void DialogPrompter::askText(
    QWidget *parent, const TextQuestion &question, std::function<void(const QString &)> given)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("textDialog"));
    dialog->setWindowTitle(question.title);
    auto *field = new QLineEdit(question.value);
    field->setObjectName(QStringLiteral("text"));
    field->setAccessibleName(question.label);
    field->setMinimumWidth(320);
    if (question.echo == TextQuestion::Echo::Hidden)
        field->setEchoMode(QLineEdit::Password);
    auto *problem = new QLabel;
    problem->setWordWrap(true);
    problem->setObjectName(QStringLiteral("problem"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *layout = new QFormLayout(dialog);
    layout->addRow(question.label, field);
    layout->addRow(problem);
    layout->addRow(buttons);
    const auto check = [field, problem, buttons, rule = question.problem] {
        const QString sentence = rule ? rule(field->text()) : QString();
        problem->setText(sentence);
        buttons->button(QDialogButtonBox::Ok)->setEnabled(sentence.isEmpty());
    };
    QObject::connect(field, &QLineEdit::textChanged, dialog, check);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, parent, [field, given] { given(field->text()); });
    check();
    field->selectAll();
    dialog->open();
}

void DialogPrompter::showError(QWidget *parent, const QString &title, const Error &error)
{
    QMessageBox *box = newBox(parent, QMessageBox::Warning, title, error.message);
    box->setObjectName(QStringLiteral("errorBox"));
    box->setIconPixmap(icon(IconName::Error).pixmap(QSize(40, 40), box->devicePixelRatioF()));
    if (error.cause || !error.details.isEmpty())
        box->setDetailedText(error.fullText());
    box->addButton(QMessageBox::Ok);
    box->open();
}

} // namespace inn::ui
