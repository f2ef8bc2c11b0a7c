#pragma once

#include "backend/base/task.h"
#include "models/hostlist.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSocketNotifier>

#include <functional>

namespace inn::ui {
class MainWindow;
}
namespace inn::wizards {
class CreateVmWizard;
}

namespace inn::app {

// The program's main job done unattended through its real window, for "./run --demo": a machine from an ISO,
// started, watched until it is up, photographed, shut down, removed. Says each step on standard output.
class Demo : public QObject
{
    Q_OBJECT

public:
    Demo(models::HostList &hosts, ui::MainWindow &window, QString iso, QString picture);
    ~Demo() override;

    // openWizard opens the wizard with the image as a drop on the window does. The program ends afterwards.
    void run(std::function<wizards::CreateVmWizard *()> openWizard);
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    QFuture<Result<>> play(std::function<wizards::CreateVmWizard *()> openWizard);
    QFuture<Result<models::Domain *>> createMachine(std::function<wizards::CreateVmWizard *()> openWizard);
    QFuture<Result<>> watch(QUuid uuid);
    QFuture<Result<>> removeMachine(QUuid uuid);
    // Finishes when the condition holds; Timeout says what was waited for.
    QFuture<Result<>> until(QString what, std::function<bool()> condition, std::chrono::seconds patience);
    [[nodiscard]] models::Domain *machine(const QUuid &uuid) const;
    void listen(FileDescriptor console);
    void say(const QString &text);

    models::HostList &m_hosts;
    ui::MainWindow &m_window;
    QString m_iso;
    QString m_picture;
    QPointer<models::Host> m_host;
    QUuid m_created;
    FileDescriptor m_console;
    std::unique_ptr<QSocketNotifier> m_consoleReady;
    QByteArray m_consoleText;
    QElapsedTimer m_clock;
    TaskScope m_tasks;
};

} // namespace inn::app
