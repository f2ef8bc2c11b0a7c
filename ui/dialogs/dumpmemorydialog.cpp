#include "ui/dialogs/dumpmemorydialog.h"

#include "models/domain.h"
#include "models/host.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/prompter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace inn::ui {

namespace {

constexpr int kPathWidth = 44; // letters

struct FormatRow
{
    api::CoreDumpFormat format;
    const char *text;
};
constexpr FormatRow kFormats[] = {
    { api::CoreDumpFormat::KdumpZlib,
        QT_TRANSLATE_NOOP("inn::ui::DumpMemoryDialog", "Compressed, for “crash” (kdump)") },
    { api::CoreDumpFormat::Raw,
        QT_TRANSLATE_NOOP("inn::ui::DumpMemoryDialog", "Plain, for “gdb” and “crash” (ELF)") },
    { api::CoreDumpFormat::WindowsDump,
        QT_TRANSLATE_NOOP("inn::ui::DumpMemoryDialog", "Windows crash dump, for WinDbg") },
};

} // namespace

DumpMemoryDialog::DumpMemoryDialog(models::Domain *domain, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_domain(domain)
    , m_prompter(prompter)
    , m_path(new QLineEdit)
    , m_format(new QComboBox)
    , m_reset(new QCheckBox(tr("&Restart the machine after that")))
    , m_size(new QLabel)
{
    setObjectName(QStringLiteral("dumpMemoryDialog"));
    setWindowTitle(tr("Dump the Memory of “%1”").arg(domain->name()));
    setAttribute(Qt::WA_DeleteOnClose);
    m_path->setObjectName(QStringLiteral("dumpPath"));
    m_path->setAccessibleName(tr("File on the machine's host"));
    // A name of its own: what is there is replaced.
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    m_path->setText(QStringLiteral("%1/%2-%3.dump").arg(QDir::homePath(), domain->name(), now));
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * kPathWidth);
    auto *search = new QPushButton(tr("&Browse…"));
    search->setObjectName(QStringLiteral("dumpBrowse"));
    search->setVisible(domain->host()->entry().uri.host().isEmpty()); // else it would show other files
    m_format->setObjectName(QStringLiteral("dumpFormat"));
    m_format->setAccessibleName(tr("Form of the file"));
    for (const FormatRow &row : kFormats)
        m_format->addItem(tr(row.text), int(row.format));
    m_reset->setObjectName(QStringLiteral("dumpReset"));
    m_size->setObjectName(QStringLiteral("dumpSize"));
    m_size->setTextFormat(Qt::PlainText);
    m_size->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_write = buttons->addButton(tr("&Write"), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(QStringLiteral("dumpWrite"));
    auto *form = new QFormLayout(this);
    addRow(form, tr("&File on the host:"), m_path, search);
    form->addRow(tr("F&orm:"), m_format);
    form->addRow(QString(), m_reset);
    form->addRow(m_size);
    form->addRow(buttons);
    connect(search, &QPushButton::clicked, this, &DumpMemoryDialog::browse);
    connect(m_path, &QLineEdit::textChanged, this, &DumpMemoryDialog::refresh);
    connect(m_format, &QComboBox::currentIndexChanged, this, &DumpMemoryDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        api::CoreDumpFlags flags = api::CoreDumpFlag::MemoryOnly;
        flags.setFlag(api::CoreDumpFlag::Reset, m_reset->isChecked());
        Q_EMIT chosen(m_path->text(), format(), flags);
        accept();
    });
    refresh();
}

api::CoreDumpFormat DumpMemoryDialog::format() const
{
    return api::CoreDumpFormat(m_format->currentData().toInt());
}

void DumpMemoryDialog::browse()
{
    FileQuestion question;
    question.title = windowTitle();
    question.purpose = FileQuestion::Purpose::Save;
    question.startAt = m_path->text();
    m_prompter.askFile(this, question, [this](const QString &path) { m_path->setText(path); });
}

void DumpMemoryDialog::refresh()
{
    m_write->setEnabled(m_path->text().startsWith(u'/'));
    if (!m_domain)
        return;
    const QString size = m_domain->info().maximumMemory.toString();
    const QString sentence = format() == api::CoreDumpFormat::KdumpZlib
        ? tr("The machine stands still while up to %1 of memory are written; the file is usually much "
             "smaller.")
        : tr("The machine stands still while %1 of memory are written; the file gets that large.");
    m_size->setText(m_write->isEnabled() ? sentence.arg(size) : tr("Give the whole path of the file."));
}

} // namespace inn::ui
