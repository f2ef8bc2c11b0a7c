#pragma once

#include "backend/osinfo/osdatabase.h"
#include "models/hostlist.h"
#include "wizards/common/pathedit.h"
#include "wizards/createvm/createvmplan.h"
#include "wizards/createvm/vmcreation.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace inn::models {
class Host;
class HostList;
} // namespace inn::models

namespace inn::ui {
class MessageBar;
class Prompter;
} // namespace inn::ui

namespace inn::wizards {

class CreateVmPage;
class DiskPage;
class NetworkPage;
class SourcePage;
class SummaryPage;
class SystemPage;

// Makes a new machine. Non-modal and self-deleting; what was entered survives going back, another choice on
// an earlier page and a failed creation.
class CreateVmWizard : public QDialog
{
    Q_OBJECT

public:
    // `host`: the one to begin with; null takes the first that is connected.
    CreateVmWizard(
        models::HostList *hosts, models::Host *host, ui::Prompter &prompter, QWidget *parent = nullptr);
    ~CreateVmWizard() override;

    void setIso(const QString &path);
    void setPlan(const CreateVmPlan &plan); // keeps the host
    [[nodiscard]] const CreateVmPlan &plan() const { return m_plan; }
    [[nodiscard]] models::Host *host() const { return m_host; }
    void goTo(Page page);
    [[nodiscard]] Page currentPage() const;
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

Q_SIGNALS:
    void created(const QUuid &domain);

public Q_SLOTS:
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildPages();
    QWidget *buildHeader();
    QWidget *buildFooter();
    void listHosts();
    void setHost(models::Host *host);
    void hostChanged();
    void askHost();
    void askVolumes();
    void refresh();
    void showSteps();
    void showButtons();
    void inspect();
    void detectDisc();
    void inspectImage();
    void fetchProfile();
    void startNetwork(const QString &name);
    void offerPool();
    QFuture<Result<>> makePool(PoolOffer offer);
    QFuture<Result<QUuid>> definePool(const PoolOffer &offer);
    QFuture<Result<>> performOnPool(const QUuid &pool, api::PoolAction action);
    QFuture<Result<>> keepPoolRunning(const QUuid &pool);
    void back();
    void next();
    void create();
    void creationFailed(const Error &error);
    [[nodiscard]] Page firstIncomplete() const;
    [[nodiscard]] bool isReachable(Page page) const;
    [[nodiscard]] CreateVmPage *pageAt(Page page) const { return m_pages[size_t(page)]; }

    models::HostList *m_hosts;
    QPointer<models::Host> m_host;
    ui::Prompter &m_prompter;
    std::shared_ptr<osinfo::OsDatabase> m_database;
    CreateVmPlan m_plan;
    std::vector<CreateVmPage *> m_pages;
    std::vector<bool> m_attempted; // per page: the person tried to leave it
    SourcePage *m_source = nullptr;
    SystemPage *m_system = nullptr;
    DiskPage *m_disk = nullptr;
    NetworkPage *m_network = nullptr;
    SummaryPage *m_summary = nullptr;
    QListWidget *m_steps;
    QComboBox *m_hostBox;
    QLabel *m_hostLabel;
    QLabel *m_title;
    QLabel *m_explanation;
    ui::MessageBar *m_message;
    QStackedWidget *m_stack;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_create;
    QWidget *m_progressRow;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QPushButton *m_background;
    QTimer m_inspectPause;
    JobPtr m_detecting;
    QString m_profileAsked;
    std::map<QUuid, std::vector<api::VolumeInfo>> m_volumes;
    QPointer<VmCreation> m_creation;
    TaskScope m_tasks;
};

} // namespace inn::wizards
