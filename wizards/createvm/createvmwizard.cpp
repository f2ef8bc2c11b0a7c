#include "wizards/createvm/createvmwizard.h"

#include "models/domain.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/secondarylabel.h"
#include "wizards/createvm/diskpage.h"
#include "wizards/createvm/networkpage.h"
#include "wizards/createvm/resourcespage.h"
#include "wizards/createvm/sourcepage.h"
#include "wizards/createvm/summarypage.h"
#include "wizards/createvm/systempage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace inn::wizards {

namespace {

struct PageText
{
    const char *step;
    const char *title;
    const char *explanation;
};

constexpr PageText kTexts[kPageCount] = {
    { QT_TRANSLATE_NOOP("inn::wizards::CreateVmWizard", "Source"),
        QT_TRANSLATE_NOOP("inn::wizards::CreateVmWizard", "What should it start from?"),
        QT_TRANSLATE_NOOP(
            "inn::wizards::CreateVmWizard", "Installation medium, existing disk, or neither.") },
    { QT_TRANSLATE_NOOP("inn::wizards::CreateVmWizard", "Operating system"),
        QT_TRANSLATE_NOOP("inn::wizards::CreateVmWizard", "Which operating system is it?"),
        QT_TRANSLATE_NOOP(
            "inn::wizards::CreateVmWizard", "Memory, disk and virtual hardware follow from it.") },
    { QT_TRANSLATE_NOOP("inn::wizards::CreateVmWizard", "CPUs and memory"),
        QT_TRANSLATE_NOOP("inn::wizards::CreateVmWizard", "How much may it use?"),
        QT_TRANSLATE_NOOP("inn::wizards::CreateVmWizard", "Both can be changed later.") },
    { QT_TRANSLATE_NOOP("inn::wizards::CreateVmWizard", "Disk"),
        QT_TRANSLATE_NOOP("inn::wizards::CreateVmWizard", "Where does it keep its data?"),
        QT_TRANSLATE_NOOP("inn::wizards::CreateVmWizard", "More disks can be added later.") },
    { QT_TRANSLATE_NOOP("inn::wizards::CreateVmWizard", "Network"),
        QT_TRANSLATE_NOOP("inn::wizards::CreateVmWizard", "Which network is it in?"),
        QT_TRANSLATE_NOOP("inn::wizards::CreateVmWizard", "What is not possible on this host says why.") },
    { QT_TRANSLATE_NOOP("inn::wizards::CreateVmWizard", "Name and summary"),
        QT_TRANSLATE_NOOP("inn::wizards::CreateVmWizard", "Ready to create"),
        QT_TRANSLATE_NOOP("inn::wizards::CreateVmWizard", "Click a line to change it.") },
};

// One database for all wizards that are open, loaded when the first one asks.
std::shared_ptr<osinfo::OsDatabase> sharedDatabase()
{
    static std::weak_ptr<osinfo::OsDatabase> shared;
    auto database = shared.lock();
    if (!database) {
        database = std::make_shared<osinfo::OsDatabase>();
        shared = database;
    }
    return database;
}

} // namespace

CreateVmWizard::CreateVmWizard(
    models::HostList *hosts, models::Host *host, ui::Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_hosts(hosts)
    , m_prompter(prompter)
    , m_database(sharedDatabase())
    , m_attempted(kPageCount, false)
    , m_steps(new QListWidget(this))
    , m_hostBox(new QComboBox(this))
    , m_hostLabel(new QLabel(tr("&Host:"), this))
    , m_title(new QLabel(this))
    , m_explanation(new ui::SecondaryLabel(QString(), this))
    , m_message(new ui::MessageBar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("createVmWizard"));
    setWindowTitle(tr("New Virtual Machine"));
    setWindowIcon(ui::icon(ui::IconName::New));
    setAttribute(Qt::WA_DeleteOnClose);
    buildPages();

    auto *right = new QVBoxLayout;
    right->setContentsMargins(22, 18, 22, 14);
    right->setSpacing(8);
    right->addWidget(buildHeader());
    right->addWidget(m_message);
    right->addWidget(m_stack, 1);
    right->addWidget(buildFooter());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_steps);
    layout->addLayout(right, 1);
    resize(860, 620);

    m_inspectPause.setSingleShot(true);
    m_inspectPause.setInterval(250);
    connect(&m_inspectPause, &QTimer::timeout, this, &CreateVmWizard::inspect);
    connect(m_hosts, &models::HostList::added, this, &CreateVmWizard::listHosts);
    connect(m_hosts, &models::HostList::removed, this, &CreateVmWizard::listHosts);
    connect(m_hostBox, &QComboBox::activated, this,
        [this](int row) { setHost(m_hosts->find(m_hostBox->itemData(row).toUrl())); });

    m_database->systems().then(this, [this](Result<osinfo::OperatingSystemsPtr> systems) {
        if (systems)
            m_system->setSystems(*systems);
        else
            m_system->setSystemsProblem(systems.error().message);
    });
    if (!host) {
        const auto &all = m_hosts->hosts();
        const auto connected = std::find_if(all.begin(), all.end(), [](const models::Host *candidate) {
            return candidate->state() == models::Host::State::Connected;
        });
        host = connected != all.end() ? *connected : all.empty() ? nullptr : all.front();
    }
    setHost(host);
    goTo(Page::Source);
}

CreateVmWizard::~CreateVmWizard()
{
    if (m_detecting)
        m_detecting->requestCancel();
}

void CreateVmWizard::buildPages()
{
    m_source = new SourcePage(m_plan, m_prompter, this);
    m_system = new SystemPage(m_plan, this);
    auto *resources = new ResourcesPage(m_plan, this);
    m_disk = new DiskPage(m_plan, m_prompter, this);
    m_network = new NetworkPage(m_plan, this);
    m_summary = new SummaryPage(m_plan, this);
    m_pages = { m_source, m_system, resources, m_disk, m_network, m_summary };
    for (CreateVmPage *page : m_pages) {
        auto *scroll = new QScrollArea(this);
        scroll->setWidget(page);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        m_stack->addWidget(scroll);
        connect(page, &CreateVmPage::changed, this, &CreateVmWizard::refresh);
    }
    connect(m_disk, &DiskPage::poolRequested, this, &CreateVmWizard::offerPool);
    connect(m_network, &NetworkPage::startRequested, this, &CreateVmWizard::startNetwork);
    connect(m_summary, &SummaryPage::pageRequested, this, &CreateVmWizard::goTo);

    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setFixedWidth(190);
    m_steps->setSpacing(3);
    m_steps->setFocusPolicy(Qt::TabFocus);
    m_steps->setIconSize({ 16, 16 });
    for (int i = 0; i < kPageCount; ++i) {
        auto *item = new QListWidgetItem(tr(kTexts[i].step), m_steps);
        item->setSizeHint({ 0, fontMetrics().height() + 16 });
    }
    connect(m_steps, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && Page(row) != currentPage())
            goTo(Page(row));
    });
}

QWidget *CreateVmWizard::buildHeader()
{
    auto *header = new QWidget(this);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.45);
    font.setBold(true);
    m_title->setFont(font);
    m_title->setObjectName(QStringLiteral("title"));
    m_hostBox->setObjectName(QStringLiteral("host"));
    m_hostLabel->setBuddy(m_hostBox);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_explanation);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 14);
    layout->addLayout(texts, 1);
    layout->addWidget(m_hostLabel, 0, Qt::AlignTop);
    layout->addWidget(m_hostBox, 0, Qt::AlignTop);
    return header;
}

QWidget *CreateVmWizard::buildFooter()
{
    auto *footer = new QWidget(this);
    m_cancel = new QPushButton(tr("Cancel"), footer);
    m_back = new QPushButton(tr("&Back"), footer);
    m_next = new QPushButton(tr("Ne&xt"), footer);
    m_create = new QPushButton(ui::icon(ui::IconName::New), tr("&Create"), footer);
    m_background = new QPushButton(tr("Go on in the bac&kground"), footer);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    m_create->setObjectName(QStringLiteral("create"));
    m_background->setObjectName(QStringLiteral("background"));
    m_cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_background->setAutoDefault(false);
    m_progressRow = new QWidget(footer);
    m_progressText = new QLabel(m_progressRow);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Progress"));
    auto *progress = new QHBoxLayout(m_progressRow);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->addWidget(m_progressText);
    progress->addWidget(m_progress, 1);
    m_progressRow->setVisible(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : { m_background, m_cancel, m_back, m_next, m_create })
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(footer);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_progressRow);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &CreateVmWizard::reject);
    connect(m_back, &QPushButton::clicked, this, &CreateVmWizard::back);
    connect(m_next, &QPushButton::clicked, this, &CreateVmWizard::next);
    connect(m_create, &QPushButton::clicked, this, &CreateVmWizard::create);
    connect(m_background, &QPushButton::clicked, this, &QWidget::hide);
    return footer;
}

void CreateVmWizard::setIso(const QString &path)
{
    m_plan.source = SourceKind::Disc;
    m_plan.discPath = path;
    refresh();
}

void CreateVmWizard::setPlan(const CreateVmPlan &plan)
{
    HostFacts facts = m_plan.host;
    m_plan = plan;
    m_plan.host = std::move(facts);
    refresh();
    goTo(firstIncomplete());
}

Page CreateVmWizard::currentPage() const
{
    return Page(m_stack->currentIndex());
}

Page CreateVmWizard::firstIncomplete() const
{
    for (int i = 0; i < kPageCount; ++i) {
        if (!m_plan.isComplete(Page(i)))
            return Page(i);
    }
    return Page::Summary;
}

bool CreateVmWizard::isReachable(Page page) const
{
    return page <= firstIncomplete();
}

void CreateVmWizard::goTo(Page page)
{
    if (!isReachable(page))
        page = firstIncomplete();
    m_stack->setCurrentIndex(int(page));
    m_title->setText(tr(kTexts[int(page)].title));
    m_explanation->setText(tr(kTexts[int(page)].explanation));
    pageAt(page)->load();
    refresh();
}

// Everything that follows from the draft, after any change of it.
void CreateVmWizard::refresh()
{
    m_plan.derive();
    fetchProfile();
    const bool discIsNew = m_plan.source == SourceKind::Disc && m_plan.disc.path != m_plan.discPath;
    const bool imageIsNew = m_plan.usesImage() && m_plan.image.path != m_plan.imagePath;
    if (discIsNew || imageIsNew)
        m_inspectPause.start();
    const Page current = currentPage();
    const auto tone = m_attempted[size_t(current)] ? CreateVmPage::Tone::Strict : CreateVmPage::Tone::Patient;
    pageAt(current)->load();
    pageAt(current)->showProblems(m_plan.problems(), tone);
    showSteps();
    showButtons();
}

void CreateVmWizard::showSteps()
{
    const QSignalBlocker blocker(m_steps);
    const Problems problems = m_plan.problems();
    const Page reachable = firstIncomplete();
    for (int i = 0; i < kPageCount; ++i) {
        QListWidgetItem *item = m_steps->item(i);
        const bool can = Page(i) <= reachable && !m_creation;
        item->setFlags(can ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
        const auto worst = std::find_if(problems.begin(), problems.end(), [i](const Problem &problem) {
            return problem.page == Page(i) && problem.severity != Problem::Severity::Missing;
        });
        ui::IconName name = ui::IconName::ChevronRight;
        if (worst != problems.end())
            name = worst->severity == Problem::Severity::Error ? ui::IconName::Error : ui::IconName::Warning;
        else if (Page(i) < reachable)
            name = ui::IconName::Success;
        item->setIcon(ui::icon(name));
        item->setToolTip(worst != problems.end() ? worst->text : QString());
        QFont font = m_steps->font();
        font.setBold(Page(i) == currentPage());
        item->setFont(font);
    }
    m_steps->setCurrentRow(int(currentPage()));
}

void CreateVmWizard::showButtons()
{
    const bool last = currentPage() == Page::Summary;
    const bool busy = !m_creation.isNull();
    m_back->setEnabled(currentPage() != Page::Source && !busy);
    m_next->setVisible(!last);
    m_create->setVisible(last || firstIncomplete() == Page::Summary);
    const bool complete = firstIncomplete() == Page::Summary && m_plan.isComplete(Page::Summary);
    const bool connected = m_host && m_host->state() == models::Host::State::Connected;
    m_create->setEnabled(complete && connected && !busy);
    m_create->setText(m_plan.startNow ? tr("&Create and start") : tr("&Create"));
    m_next->setDefault(!last);
    m_create->setDefault(last);
    m_next->setEnabled(!busy);
    m_background->setVisible(busy);
    m_progressRow->setVisible(busy);
    m_stack->setEnabled(!busy);
    m_hostBox->setEnabled(!busy);
}

void CreateVmWizard::back()
{
    if (currentPage() != Page::Source)
        goTo(Page(int(currentPage()) - 1));
}

void CreateVmWizard::next()
{
    const Page current = currentPage();
    m_attempted[size_t(current)] = true;
    if (!m_plan.isComplete(current)) {
        refresh();
        pageAt(current)->focusProblem();
        return;
    }
    goTo(Page(int(current) + 1));
    pageAt(currentPage())->setFocus();
}

void CreateVmWizard::create()
{
    if (!m_host || m_creation)
        return;
    for (size_t i = 0; i < m_attempted.size(); ++i)
        m_attempted[i] = true;
    refresh();
    if (!m_create->isEnabled())
        return;
    m_message->clear();
    m_creation = new VmCreation(m_host, m_plan);
    connect(m_creation, &VmCreation::progressChanged, this, [this](double fraction, const QString &text) {
        constexpr int kParts = 1000;
        m_progress->setRange(0, fraction < 0 ? 0 : kParts);
        m_progress->setValue(fraction < 0 ? 0 : int(fraction * kParts));
        if (!text.isEmpty())
            m_progressText->setText(text);
    });
    connect(m_creation, &VmCreation::succeeded, this, [this](const QUuid &domain) {
        m_creation.clear();
        Q_EMIT created(domain);
        accept();
        deleteLater(); // also when it was in the background, where accepting closes nothing
    });
    connect(m_creation, &VmCreation::failed, this, &CreateVmWizard::creationFailed);
    m_progress->setRange(0, 0);
    refresh();
    m_creation->start();
}

void CreateVmWizard::creationFailed(const Error &error)
{
    m_creation.clear();
    if (error.code == ErrorCode::Cancelled)
        m_message->showMessage(ui::MessageBar::Kind::Information,
            tr("The creation was cancelled; nothing was left behind."), error.details);
    else
        m_message->showError(error);
    show(); // it may have gone to the background
    raise();
    goTo(Page::Summary);
}

void CreateVmWizard::reject()
{
    if (m_creation)
        return m_creation->cancel();
    QDialog::reject();
}

void CreateVmWizard::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    if (alt && event->key() == Qt::Key_Left && m_back->isEnabled())
        return back();
    if (alt && event->key() == Qt::Key_Right && m_next->isVisible() && m_next->isEnabled())
        return next();
    QDialog::keyPressEvent(event);
}

} // namespace inn::wizards
