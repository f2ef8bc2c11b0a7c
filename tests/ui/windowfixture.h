#pragma once

#include "backend/drivers/test/testdriver.h"
#include "models/domain.h"
#include "tests/support/testhosts.h"
#include "ui/manager/mainwindow.h"
#include "ui/widgets/scriptedprompter.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace inn::testing {

struct MachineRow
{
    QString name;
    int state = 5; // virDomainState: 1 running, 3 paused, 5 off
    QString disk = {}; // path; empty: NAME.qcow2 in the pool
    QString group = {};
    QString tag = {};
};

inline QByteArray nodeText(const std::vector<MachineRow> &machines)
{
    QString text = QStringLiteral("<node><cpu><model>x86_64</model></cpu>\n");
    for (const MachineRow &machine : machines) {
        const QString disk
            = machine.disk.isEmpty() ? QStringLiteral("/pool/%1.qcow2").arg(machine.name) : machine.disk;
        QString sorted;
        if (!machine.group.isEmpty())
            sorted += QStringLiteral("<inn:group>%1</inn:group>").arg(machine.group);
        if (!machine.tag.isEmpty())
            sorted += QStringLiteral("<inn:tag>%1</inn:tag>").arg(machine.tag);
        text += QStringLiteral(
            "<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>"
            "<name>%1</name><metadata>"
            "<inn:innkeeper xmlns:inn='https://innkeeper.example/xmlns/domain/1.0'>%4"
            "</inn:innkeeper></metadata><test:runstate>%2</test:runstate>"
            "<memory unit='MiB'>512</memory><vcpu>1</vcpu><os><type arch='x86_64'>hvm</type></os>"
            "<devices><disk type='file' device='disk'><source file='%3'/>"
            "<target dev='vda' bus='virtio'/></disk><disk type='file' device='cdrom'>"
            "<target dev='sda' bus='sata'/><readonly/></disk></devices></domain>\n")
                    .arg(machine.name)
                    .arg(machine.state)
                    .arg(disk, sorted);
    }
    text += QStringLiteral(
        "<network><name>default</name><forward mode='nat'/><bridge name='virbr0'/>"
        "<ip address='192.168.122.1' netmask='255.255.255.0'/></network>"
        "<pool type='dir'><name>images</name><target><path>/pool</path></target>"
        "<volume type='file'><name>web-1.qcow2</name><capacity unit='GiB'>20</capacity>"
        "<allocation unit='GiB'>4</allocation><target><path>/pool/web-1.qcow2</path><format "
        "type='qcow2'/></target>"
        "</volume><volume type='file'><name>spare.qcow2</name><capacity unit='GiB'>8</capacity>"
        "<target><path>/pool/spare.qcow2</path><format type='qcow2'/></target>"
        "<backingStore><path>/pool/base.qcow2</path><format "
        "type='qcow2'/></backingStore></volume></pool></node>");
    return text.toUtf8();
}

// The whole window over a host in memory, with answers to its questions given in advance.
class WindowFixture
{
public:
    explicit WindowFixture(const std::vector<MachineRow> &machines, const QString &query = {})
        : m_store(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        m_registry.add(std::make_unique<test::TestDriver>());
        hosts = std::make_unique<models::HostList>(m_registry, nullptr);
        host = addTestHost(*hosts, m_folder, QStringLiteral("rehearsal"), nodeText(machines), query);
        window = std::make_unique<ui::MainWindow>(*hosts, prompter, m_store);
        window->show();
        m_wanted = machines.size();
    }
    [[nodiscard]] bool isReady() const
    {
        return host->state() == models::Host::State::Connected && host->domains().size() == m_wanted;
    }
    [[nodiscard]] models::Domain *domain(const char *name) const
    {
        return host->domainByName(QString::fromLatin1(name));
    }
    [[nodiscard]] api::DomainState stateOf(const char *name) const { return domain(name)->info().state; }
    template<class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QAction *action(const char *name) const { return find<QAction>(name); }
    // The open dialog of that type, or null.
    template<class T>
    [[nodiscard]] T *dialog() const
    {
        const auto found = window->findChildren<T *>();
        for (T *each : found) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QSettings &store() { return m_store; }

private:
    QTemporaryDir m_folder;
    QSettings m_store;
    api::DriverRegistry m_registry;
    std::size_t m_wanted = 0;

public:
    ui::ScriptedPrompter prompter;
    std::unique_ptr<models::HostList> hosts;
    models::Host *host = nullptr;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace inn::testing
