#include "ui/dialogs/renamedialog.h"

#include "backend/config/domain/domainconfig.h"
#include "models/domain.h"
#include "models/host.h"
#include "ui/widgets/problemlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace inn::ui {

RenameDialog::RenameDialog(models::Domain *domain, QWidget *parent)
    : QDialog(parent)
    , m_domain(domain)
    , m_name(new QLineEdit(domain->name()))
    , m_problem(new ProblemLabel)
{
    setObjectName(QStringLiteral("renameDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rename “%1”").arg(domain->name()));
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("New name"));
    m_name->setMinimumWidth(340);
    m_name->selectAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("&Rename"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("ok"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("New &name:"), m_name);
    form->addRow(QString(), m_problem);
    form->addRow(buttons);

    connect(m_name, &QLineEdit::textChanged, this, &RenameDialog::validate);
    connect(buttons, &QDialogButtonBox::accepted, this, &RenameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RenameDialog::reject);
    connect(domain, &QObject::destroyed, this, &RenameDialog::reject);
    connect(domain, &models::Domain::changed, this, &RenameDialog::validate);
    validate();
}

void RenameDialog::accept()
{
    validate();
    if (!m_ok->isEnabled() || !m_domain)
        return;
    m_domain->rename(m_name->text());
    QDialog::accept();
}

void RenameDialog::validate()
{
    if (!m_domain)
        return;
    const QString name = m_name->text();
    QString problem = config::domainNameProblem(name);
    const models::Domain *other = m_domain->host()->domainByName(name);
    if (problem.isEmpty() && other && other != m_domain)
        problem = tr("Another machine on %1 is called “%2”.").arg(m_domain->host()->label(), name);
    if (problem.isEmpty() && api::isActive(m_domain->info().state))
        problem = tr("“%1” is running; shut it down to rename it.").arg(m_domain->name());
    m_problem->setProblem(problem);
    m_ok->setEnabled(problem.isEmpty() && name != m_domain->name());
}

} // namespace inn::ui
