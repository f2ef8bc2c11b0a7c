#include "ui/host/hostsummarypage.h"

#include "models/domain.h"
#include "models/host.h"
#include "models/texts.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFormLayout>
#include <QGroupBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace inn::ui {

using models::Host;

HostSummaryPage::HostSummaryPage(Host *host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_cpu(new QProgressBar)
    , m_memory(new QProgressBar)
{
    setObjectName(QStringLiteral("hostSummary"));
    auto *load = new QGroupBox(tr("Load"));
    auto *loadForm = new QFormLayout(load);
    m_cpu->setObjectName(QStringLiteral("hostCpu"));
    m_cpu->setAccessibleName(tr("Processor load of the host"));
    m_memory->setObjectName(QStringLiteral("hostMemory"));
    m_memory->setAccessibleName(tr("Memory used on the host"));
    for (QProgressBar *bar : { m_cpu, m_memory }) {
        bar->setRange(0, 1000);
        bar->setMaximumWidth(420);
    }
    loadForm->addRow(tr("CPU:"), m_cpu);
    loadForm->addRow(tr("Memory:"), m_memory);
    addFact(loadForm, Fact::Machines, tr("Machines:"), QStringLiteral("factMachines"));

    auto *about = new QGroupBox(tr("About this host"));
    auto *form = new QFormLayout(about);
    addFact(form, Fact::Connection, tr("Connection:"), QStringLiteral("factConnection"));
    addFact(form, Fact::Hypervisor, tr("Managed by:"), QStringLiteral("factHypervisor"));
    addFact(form, Fact::Version, tr("Hypervisor version:"), QStringLiteral("factVersion"));
    addFact(form, Fact::Library, tr("Library version:"), QStringLiteral("factLibrary"));
    addFact(form, Fact::Processor, tr("Processor:"), QStringLiteral("factProcessor"));
    addFact(form, Fact::Processors, tr("Processors:"), QStringLiteral("factProcessors"));
    addFact(form, Fact::Memory, tr("Memory:"), QStringLiteral("factMemory"));
    addFact(form, Fact::Kvm, tr("Hardware virtualization:"), QStringLiteral("factKvm"));

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(load);
    column->addWidget(about);
    if (host->entry().uri.scheme() == QLatin1String("embed"))
        column->addWidget(makeService());
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(host, &Host::changed, this, &HostSummaryPage::update);
    connect(host, &Host::listed, this, &HostSummaryPage::update);
    connect(host, &Host::domainChanged, this, &HostSummaryPage::updateLoad);
    connect(host, &Host::domainRemoved, this, &HostSummaryPage::updateLoad);
    connect(host, &Host::historyChanged, this, &HostSummaryPage::updateLoad);
    update();
}

QLabel *HostSummaryPage::addFact(QFormLayout *form, Fact fact, const QString &label, const QString &name)
{
    auto *value = new QLabel;
    value->setObjectName(name);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(label, value);
    m_facts[fact] = value;
    return value;
}

// Whether virsh and its kin reach this host, and by which address.
QWidget *HostSummaryPage::makeService()
{
    auto *box = new QGroupBox(tr("Programs for libvirt"));
    m_service = new QCheckBox(tr("&May use these machines"));
    m_address = new QLineEdit;
    m_copy = new QPushButton(tr("&Copy"));
    m_service->setObjectName(QStringLiteral("hostService"));
    m_service->setAccessibleName(tr("Programs for libvirt may use these machines"));
    m_service->setToolTip(tr("virsh, virt-manager and others reach them while this window is open."));
    m_address->setObjectName(QStringLiteral("hostServiceAddress"));
    m_address->setAccessibleName(tr("Address for programs"));
    m_address->setReadOnly(true);
    m_copy->setObjectName(QStringLiteral("copyServiceAddress"));
    m_copy->setAccessibleName(tr("Copy the address for programs"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_address);
    line->addWidget(m_copy);
    auto *column = new QVBoxLayout(box);
    column->addWidget(m_service);
    column->addLayout(line);
    connect(m_service, &QCheckBox::clicked, this, [this](bool wanted) {
        m_host->wishService(wanted ? Host::Service::On : Host::Service::Off);
        updateService(); // until it is so
    });
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_address->text()); });
    connect(m_host, &Host::changed, this, &HostSummaryPage::updateService);
    updateService();
    return box;
}

void HostSummaryPage::updateService()
{
    const QString &address = m_host->servedAt();
    m_service->setEnabled(m_host->state() == Host::State::Connected);
    m_service->setChecked(!address.isEmpty());
    m_address->setText(address);
    m_address->setVisible(!address.isEmpty());
    m_copy->setVisible(!address.isEmpty());
}

void HostSummaryPage::update()
{
    const api::HostInfo &info = m_host->info();
    const auto set = [this](Fact fact, const QString &text) {
        m_facts[fact]->setText(text.isEmpty() ? QStringLiteral("–") : text);
    };
    set(Fact::Connection, models::hostStateText(*m_host));
    set(Fact::Hypervisor, info.driverName);
    set(Fact::Version, info.hypervisorVersion);
    set(Fact::Library, info.libraryVersion);
    set(Fact::Processor, QStringLiteral("%1 %2").arg(info.cpuModel, info.architecture).trimmed());
    set(Fact::Processors,
        info.cpus == 0 ? QString()
                       : tr("%1 logical (%2 in %3)")
                             .arg(QString::number(info.cpus), tr("%n core(s)", nullptr, int(info.cores)),
                                 tr("%n socket(s)", nullptr, int(info.sockets))));
    set(Fact::Memory, info.memory.count == 0 ? QString() : info.memory.toString());
    if (m_host->state() == Host::State::Connected)
        askKvm();
    updateLoad();
}

void HostSummaryPage::updateLoad()
{
    const float cpu = m_host->history().cpu.last();
    m_cpu->setValue(std::isnan(cpu) ? 0 : int(cpu * 10));
    m_cpu->setFormat(std::isnan(cpu) ? tr("not measured") : models::percentText(double(cpu)));
    const float used = m_host->history().memoryUsed.last();
    const double total = double(m_host->history().memoryKib);
    const bool known = total > 0 && !std::isnan(used);
    m_memory->setValue(known ? int(double(used) / total * 1000) : 0);
    m_memory->setFormat(known ? tr("%1 of %2")
                                    .arg(Bytes::kib(quint64(used)).toString(),
                                        Bytes::kib(m_host->history().memoryKib).toString())
                              : tr("not measured"));
    const auto &domains = m_host->domains();
    const auto active = std::count_if(domains.begin(), domains.end(),
        [](const models::Domain *domain) { return api::isActive(domain->info().state); });
    m_facts[Fact::Machines]->setText(tr("%1 of %2 running").arg(active).arg(domains.size()));
}

void HostSummaryPage::askKvm()
{
    if (m_kvmAsked)
        return;
    m_kvmAsked = true;
    m_facts[Fact::Kvm]->setText(tr("checking…"));
    m_host->call([](api::Connection &connection) { return connection.guestSupport({}); })
        .then(this, [this](Result<api::GuestSupport> support) {
            if (!support) {
                m_kvmAsked = false; // asked again at the next connection
                m_facts[Fact::Kvm]->setText(support.error().message);
                return;
            }
            m_facts[Fact::Kvm]->setText(support->kvm.usable ? tr("KVM works") : support->kvm.reason);
        });
}

} // namespace inn::ui
