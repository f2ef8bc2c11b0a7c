#include "ui/dialogs/createpooldialog.h"

#include "backend/config/storage/storageconfig.h"
#include "models/host.h"
#include "models/tasklist.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/host/resourcejobs.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/prompter.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QToolButton>

#include <algorithm>

namespace inn::ui {

namespace {

// Defines, makes the folder where it is missing, starts; deletes itself when done.
class PoolCreation : public QObject
{
public:
    PoolCreation(api::StoragePools *storage, QByteArray xml, api::Autostart autostart)
        : QObject(storage)
        , m_storage(storage)
        , m_xml(std::move(xml))
        , m_autostart(autostart)
    {
    }
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }
    QFuture<Result<>> run()
    {
        const auto ends = qScopeGuard([this] { deleteLater(); });
        CO_TRY_ASSIGN(const QUuid pool, co_await m_storage->define(m_xml));
        auto built = co_await m_storage->perform(pool, api::PoolAction::Build);
        auto started = co_await m_storage->perform(pool, api::PoolAction::Start);
        if (!started) {
            // Nothing stays behind of what failed; the folder may have been there before.
            auto undone = co_await m_storage->perform(pool, api::PoolAction::Undefine);
            Q_UNUSED(undone)
            co_return built ? started.error() : built.error();
        }
        if (m_autostart == api::Autostart::Off)
            co_return Result<>();
        auto marked = co_await m_storage->setAutostart(pool, m_autostart);
        co_return marked;
    }

private:
    api::StoragePools *m_storage;
    QByteArray m_xml;
    api::Autostart m_autostart;
    TaskScope m_tasks;
};

} // namespace

CreatePoolDialog::CreatePoolDialog(models::Host *host, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_prompter(prompter)
    , m_name(new QLineEdit)
    , m_path(new QLineEdit)
    , m_autostart(new QCheckBox(tr("Start with the &host")))
    , m_problem(new ProblemLabel)
{
    setObjectName(QStringLiteral("createPoolDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New Pool on %1").arg(host->label()));
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("Name of the pool"));
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setAccessibleName(tr("Folder on the host"));
    m_path->setPlaceholderText(tr("/folder/on/the/host"));
    m_path->setMinimumWidth(320);
    m_autostart->setObjectName(QStringLiteral("autostart"));
    m_autostart->setChecked(true);
    auto *browse = new QToolButton;
    browse->setObjectName(QStringLiteral("browse"));
    browse->setIcon(icon(IconName::FolderOpen));
    browse->setAccessibleName(tr("Choose a folder"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("C&reate"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("ok"));
    auto *xml = buttons->addButton(tr("Edit as &XML…"), QDialogButtonBox::ActionRole);
    xml->setObjectName(QStringLiteral("editAsXml"));
    xml->setToolTip(tr("For everything that this form does not ask"));
    connect(xml, &QPushButton::clicked, this, &CreatePoolDialog::editAsXml);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Folder:"), row);
    form->addRow(QString(), m_problem);
    form->addRow(QString(), m_autostart);
    form->addRow(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &CreatePoolDialog::validate);
    connect(m_path, &QLineEdit::textChanged, this, &CreatePoolDialog::validate);
    connect(browse, &QToolButton::clicked, this, [this] {
        m_prompter.askFile(this, { tr("Folder of the Pool"), FileQuestion::Purpose::Folder, m_path->text() },
            [this](const QString &folder) { m_path->setText(folder); });
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &CreatePoolDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CreatePoolDialog::reject);
    connect(host, &QObject::destroyed, this, &CreatePoolDialog::reject);
    validate();
}

void CreatePoolDialog::accept()
{
    if (!m_ok->isEnabled())
        return;
    config::PoolConfig pool;
    pool.type = QStringLiteral("dir");
    pool.name = m_name->text().trimmed();
    pool.targetPath = m_path->text().trimmed();
    const auto autostart = m_autostart->isChecked() ? api::Autostart::On : api::Autostart::Off;
    m_host->tasks()->follow(tr("Create pool “%1”").arg(*pool.name), { m_host->label() }, {},
        m_host->call([xml = config::writePool(pool), autostart](api::Connection &connection) {
            return (new PoolCreation(connection.storage(), xml, autostart))->run();
        }));
    QDialog::accept();
}

void CreatePoolDialog::editAsXml()
{
    config::PoolConfig pool;
    pool.type = QStringLiteral("dir");
    pool.name = m_name->text().trimmed().isEmpty() ? tr("new-pool") : m_name->text().trimmed();
    pool.targetPath = m_path->text().trimmed().isEmpty() ? QStringLiteral("/") : m_path->text().trimmed();
    DocumentTask task;
    task.title = windowTitle();
    task.kind = "storagepool";
    task.text = config::writePool(pool);
    task.taskTitle = tr("Create pool");
    task.storeText = tr("C&reate");
    task.optionText = tr("&Start it now");
    task.store = [](api::Connection &connection, QByteArray text, DocumentTask::Option start) {
        return definePool(connection.storage(), std::move(text),
            start == DocumentTask::Option::On ? StartAfter::Yes : StartAfter::No);
    };
    (new DocumentDialog(m_host, m_prompter, task, parentWidget()))->open();
    reject();
}

void CreatePoolDialog::validate()
{
    const QString name = m_name->text().trimmed();
    const QString path = m_path->text().trimmed();
    const auto &pools = m_host->pools();
    const auto taken = [&](auto same) { return std::any_of(pools.begin(), pools.end(), same); };
    QString problem;
    if (name.contains(QLatin1Char('/')))
        problem = tr("A name has no “/”.");
    else if (taken([&](const api::PoolInfoPtr &pool) { return pool->name == name; }))
        problem = tr("There is a pool called “%1” already.").arg(name);
    else if (!path.isEmpty() && !path.startsWith(QLatin1Char('/')))
        problem = tr("The folder must start with “/”.");
    else if (!path.isEmpty() && taken([&](const api::PoolInfoPtr &pool) { return pool->targetPath == path; }))
        problem = tr("Another pool has this folder.");
    m_problem->setProblem(problem);
    m_ok->setEnabled(problem.isEmpty() && !name.isEmpty() && !path.isEmpty());
}

} // namespace inn::ui
