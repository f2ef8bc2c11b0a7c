#pragma once

#include <QWidget>

#include <map>

class QFormLayout;
class QLabel;
class QProgressBar;

namespace inn::models {
class Host;
}

namespace inn::ui {

// What the host is and how busy: processor, memory, versions, whether KVM works.
class HostSummaryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HostSummaryPage(models::Host *host, QWidget *parent = nullptr);

private:
    enum class Fact {
        Connection,
        Hypervisor,
        Version,
        Library,
        Processor,
        Processors,
        Memory,
        Kvm,
        Machines
    };
    QLabel *addFact(QFormLayout *form, Fact fact, const QString &label, const QString &name);
    void update();
    void updateLoad();
    void askKvm();

    models::Host *m_host;
    std::map<Fact, QLabel *> m_facts;
    QProgressBar *m_cpu;
    QProgressBar *m_memory;
    bool m_kvmAsked = false;
};

} // namespace inn::ui
