#include "ui/domain/pages/snapshotspage.h"

#include "backend/config/kinds.h"
#include "models/domain.h"
#include "models/host.h"
#include "models/roles.h"
#include "models/snapshotsmodel.h"
#include "models/tasklist.h"
#include "models/texts.h"
#include "ui/domain/snapshots/deletesnapshotdialog.h"
#include "ui/domain/snapshots/revertsnapshotdialog.h"
#include "ui/domain/snapshots/takesnapshotdialog.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/xmleditor.h"

#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace inn::ui {

namespace {

// The model below draws nothing.
class DrawnModel final : public QIdentityProxyModel
{
public:
    explicit DrawnModel(models::SnapshotsModel *source, QObject *parent)
        : QIdentityProxyModel(parent)
        , m_source(source)
    {
        setSourceModel(source);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const api::SnapshotInfo *snapshot = m_source->snapshot(mapToSource(index));
        if (role == Qt::DecorationRole && index.column() == models::SnapshotsModel::Name)
            return icon(IconName::Snapshot);
        if (role == Qt::FontRole && snapshot && snapshot->isCurrent) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return QIdentityProxyModel::data(index, role);
    }

private:
    models::SnapshotsModel *m_source;
};

QPushButton *makeButton(const QString &text, IconName name, const char *object)
{
    auto *button = new QPushButton(icon(name), text);
    button->setObjectName(QString::fromLatin1(object));
    return button;
}

const config::DocumentKind *snapshotKind()
{
    for (const config::DocumentKind &kind : config::documentKinds()) {
        if (qstrcmp(kind.name, "domainsnapshot") == 0)
            return &kind;
    }
    return nullptr;
}

} // namespace

SnapshotsPage::SnapshotsPage(models::Domain *domain, QWidget *parent)
    : QWidget(parent)
    , m_domain(domain)
    , m_model(new models::SnapshotsModel(domain, this))
    , m_message(new MessageBar)
    , m_take(makeButton(tr("&Take…"), IconName::Snapshot, "takeSnapshot"))
    , m_revert(makeButton(tr("&Go back to it…"), IconName::Restore, "revertSnapshot"))
    , m_delete(makeButton(tr("&Delete…"), IconName::Delete, "deleteSnapshot"))
    , m_reason(new QLabel)
    , m_tree(new QTreeView)
    , m_stack(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_name(new ElidedLabel)
    , m_facts(new QLabel)
    , m_description(new QLabel)
    , m_editor(new XmlEditor)
{
    setObjectName(QStringLiteral("snapshotsPage"));
    m_message->setClosing(MessageBar::Closing::Impossible);
    m_message->setObjectName(QStringLiteral("snapshotsMessage"));
    m_take->setToolTip(tr("Keep the machine as it is now"));
    m_revert->setToolTip(tr("Make the machine what it was then"));
    m_reason->setObjectName(QStringLiteral("snapshotsReason"));
    m_reason->setWordWrap(true);
    m_tree->setModel(new DrawnModel(m_model, this));
    m_tree->setObjectName(QStringLiteral("snapshotsTree"));
    m_tree->setAccessibleName(tr("Snapshots of the machine"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(true);

    auto *hint
        = new QLabel(tr("There are no snapshots yet. A snapshot keeps the disks as they are now, and the "
                        "memory of a running machine; later the machine can go back to it."));
    hint->setObjectName(QStringLiteral("noSnapshots"));
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    hint->setMargin(24);
    m_stack->addWidget(hint);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_tree);
    splitter->addWidget(buildDetails());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(splitter);

    auto *row = new QHBoxLayout;
    row->addWidget(m_take);
    row->addWidget(m_revert);
    row->addWidget(m_delete);
    row->addWidget(m_reason, 1);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(12, 8, 12, 12);
    inner->addLayout(row);
    inner->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addLayout(inner, 1);

    connect(m_take, &QPushButton::clicked, this, &SnapshotsPage::openTake);
    connect(m_revert, &QPushButton::clicked, this, &SnapshotsPage::openRevert);
    connect(m_delete, &QPushButton::clicked, this, &SnapshotsPage::openDelete);
    connect(m_tree, &QTreeView::activated, this, &SnapshotsPage::openRevert);
    auto *remove = new QShortcut(QKeySequence::Delete, m_tree);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &SnapshotsPage::openDelete);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &SnapshotsPage::rememberSelection);
    connect(m_model, &models::SnapshotsModel::loaded, this, &SnapshotsPage::listRead);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateActions();
        updateDetails();
    });
    connect(domain, &models::Domain::changed, this, &SnapshotsPage::updateActions);
    connect(domain, &models::Domain::taskChanged, this, &SnapshotsPage::updateActions);
    connect(domain->host(), &models::Host::changed, this, &SnapshotsPage::updateActions);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SnapshotsPage::loadDocument);
    listRead();
}

QWidget *SnapshotsPage::buildDetails()
{
    QFont large = font();
    large.setBold(true);
    m_name->setFont(large);
    m_name->setObjectName(QStringLiteral("snapshotName"));
    for (QLabel *label : { m_facts, m_description }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    }
    m_facts->setObjectName(QStringLiteral("snapshotFacts"));
    m_facts->setAccessibleName(tr("Facts of the snapshot"));
    m_description->setObjectName(QStringLiteral("snapshotDescription"));
    m_description->setAccessibleName(tr("Description of the snapshot"));
    auto *facts = new QWidget;
    auto *layout = new QVBoxLayout(facts);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addWidget(m_description);
    layout->addStretch();
    m_editor->setObjectName(QStringLiteral("snapshotXml"));
    m_editor->setReadOnly(true);
    m_editor->setAccessibleName(tr("Document of the snapshot"));
    if (const config::DocumentKind *kind = snapshotKind())
        m_editor->setSchema(&kind->table());
    m_tabs->setObjectName(QStringLiteral("snapshotTabs"));
    m_tabs->setAccessibleName(tr("The chosen snapshot"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(facts, tr("&Properties"));
    m_tabs->addTab(m_editor, tr("Do&cument"));
    return m_tabs;
}

void SnapshotsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->refresh(); // others may have changed them, and not every host tells
}

QString SnapshotsPage::selected() const
{
    const api::SnapshotInfo *snapshot = m_model->snapshot(m_model->index(m_tree->currentIndex().row(), 0,
        static_cast<QAbstractProxyModel *>(m_tree->model())->mapToSource(m_tree->currentIndex().parent())));
    return snapshot && m_tree->currentIndex().isValid() ? snapshot->name : QString();
}

void SnapshotsPage::select(const QString &name)
{
    const QModelIndex place = m_model->indexOf(name);
    if (!place.isValid()) {
        m_wanted = name;
        return;
    }
    m_tree->setCurrentIndex(static_cast<QAbstractProxyModel *>(m_tree->model())->mapFromSource(place));
}

void SnapshotsPage::rememberSelection()
{
    if (m_wanted.isEmpty())
        m_wanted = selected();
}

void SnapshotsPage::listRead()
{
    if (const Error *problem = m_model->problem()) {
        m_message->showMessage(MessageBar::Kind::Information, problem->message, problem->details);
        m_message->show();
    } else {
        m_message->clear();
    }
    m_stack->setCurrentIndex(m_model->count() > 0 ? 1 : 0);
    m_stack->setVisible(m_model->isLoaded() && !m_model->problem());
    m_tree->expandAll();
    for (const int column : { models::SnapshotsModel::Name, models::SnapshotsModel::Created })
        m_tree->resizeColumnToContents(column);
    if (!m_tree->currentIndex().isValid() && m_model->count() > 0) {
        const QString wanted = std::exchange(m_wanted, {});
        QModelIndex place = m_model->indexOf(wanted);
        if (!place.isValid())
            place = m_model->currentSnapshot();
        if (!place.isValid())
            place = m_model->index(0, 0);
        m_tree->setCurrentIndex(static_cast<QAbstractProxyModel *>(m_tree->model())->mapFromSource(place));
    }
    m_shownDocument.clear();
    updateActions();
    updateDetails();
}

QString SnapshotsPage::whyNothing() const
{
    if (!m_domain)
        return tr("The machine is gone.");
    if (const QString obstacle = models::whyNotChanged(*m_domain->host()); !obstacle.isEmpty())
        return obstacle;
    if (const models::Task *task = m_domain->runningTask())
        return tr("“%1” is busy: %2.").arg(m_domain->name(), task->title());
    return {};
}

void SnapshotsPage::updateActions()
{
    const QString reason = whyNothing();
    const api::SnapshotInfo *snapshot = m_model->find(selected());
    const bool external = snapshot && snapshot->where == api::SnapshotInfo::Where::External;
    m_take->setEnabled(reason.isEmpty() && !m_model->problem());
    m_revert->setEnabled(reason.isEmpty() && snapshot);
    m_delete->setEnabled(reason.isEmpty() && snapshot);
    m_reason->setText(!reason.isEmpty() ? reason
            : external ? tr("Going back continues in new files; the images of that time stay as they are.")
                       : QString());
}

void SnapshotsPage::updateDetails()
{
    const QString name = selected();
    const api::SnapshotInfo *snapshot = m_model->find(name);
    m_name->setText(name);
    if (!snapshot) {
        m_facts->clear();
        m_description->clear();
        return;
    }
    QStringList facts;
    facts += tr("Taken: %1").arg(QLocale().toString(snapshot->createdAt.toLocalTime(), QLocale::LongFormat));
    facts += tr("Holds: %1").arg(models::SnapshotsModel::stateText(*snapshot));
    if (!snapshot->parent.isEmpty())
        facts += tr("Follows: %1").arg(snapshot->parent);
    if (snapshot->isCurrent)
        facts += tr("The machine continues from here.");
    m_facts->setText(facts.join(u'\n'));
    m_description->setText(snapshot->description);
    m_description->setVisible(!snapshot->description.isEmpty());
    loadDocument();
}

void SnapshotsPage::loadDocument()
{
    const QString name = selected();
    if (m_tabs->currentWidget() != m_editor || name.isEmpty() || name == m_shownDocument)
        return;
    m_shownDocument = name;
    m_model->xml(name).then(this, [this, name](const Result<QByteArray> &xml) {
        if (selected() != name)
            return;
        if (xml)
            m_editor->setText(*xml);
        else
            m_message->showError(xml.error());
    });
}

void SnapshotsPage::openTake()
{
    if (!m_domain || !m_take->isEnabled())
        return;
    auto *dialog = new TakeSnapshotDialog(m_domain, *m_model, this);
    connect(dialog, &TakeSnapshotDialog::started, this, [this](const QString &name) { m_wanted = name; });
    dialog->open();
}

void SnapshotsPage::openRevert()
{
    if (m_domain && m_revert->isEnabled())
        (new RevertSnapshotDialog(m_domain, *m_model, selected(), this))->open();
}

void SnapshotsPage::openDelete()
{
    if (m_domain && m_delete->isEnabled())
        (new DeleteSnapshotDialog(m_domain, *m_model, selected(), this))->open();
}

} // namespace inn::ui
