#pragma once

#include <QWidget>

#include <map>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

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
    QWidget *makeService();
    void updateService();

    models::Host *m_host;
    std::map<Fact, QLabel *> m_facts;
    QProgressBar *m_cpu;
    QProgressBar *m_memory;
    QCheckBox *m_service = nullptr; // these three: of the embedded host only
    QLineEdit *m_address = nullptr;
    QPushButton *m_copy = nullptr;
    bool m_kvmAsked = false;
};

} // namespace inn::ui
