#pragma once

#include "backend/migration/mover.h"

#include <QTest>

// Two hosts and a guest for the tests of rules: everything fits until a test changes it.
namespace inn::testing {

inline const QByteArray kCapabilities = R"(<capabilities>
  <host>
    <uuid>%UUID%</uuid>
    <cpu>
      <arch>x86_64</arch>
      <model>Skylake-Server</model>
      <vendor>Intel</vendor>
      <feature name='vmx'/>
      <feature name='pdcm'/>
    </cpu>
    <migration_features>
      <live/>
      <uri_transports>
        <uri_transport>tcp</uri_transport>
      </uri_transports>
    </migration_features>
    <topology>
      <cells num='1'>
        <cell id='0'>
          <memory unit='KiB'>16306116</memory>
          <pages unit='KiB' size='4'>4076529</pages>
          <pages unit='KiB' size='2048'>1024</pages>
        </cell>
      </cells>
    </topology>
  </host>
  <guest>
    <os_type>hvm</os_type>
    <arch name='x86_64'>
      <wordsize>64</wordsize>
      <emulator>/usr/bin/qemu-system-x86_64</emulator>
      <machine maxCpus='255'>pc-i440fx-7.2</machine>
      <machine canonical='pc-i440fx-7.2' maxCpus='255'>pc</machine>
      <machine maxCpus='288'>pc-q35-7.2</machine>
      <machine canonical='pc-q35-7.2' maxCpus='288'>q35</machine>
      <domain type='qemu'/>
      <domain type='kvm'/>
    </arch>
  </guest>
</capabilities>
)";

inline const QByteArray kGuestCapabilities = R"(<domainCapabilities>
  <path>/usr/bin/qemu-system-x86_64</path>
  <domain>kvm</domain>
  <machine>pc-q35-7.2</machine>
  <arch>x86_64</arch>
  <vcpu max='288'/>
  <os supported='yes'>
    <loader supported='yes'>
      <value>/usr/share/OVMF/OVMF_CODE_4M.fd</value>
    </loader>
  </os>
  <cpu>
    <mode name='host-model' supported='yes'>
      <model fallback='forbid'>Skylake-Server</model>
      <vendor>Intel</vendor>
      <feature policy='require' name='vmx'/>
    </mode>
  </cpu>
</domainCapabilities>
)";

inline const QByteArray kGuest = R"(<domain type='kvm'>
  <name>web</name>
  <uuid>0f2d8a3e-1b7c-4c6e-9a55-7a3f0e9d1c01</uuid>
  <memory unit='GiB'>2</memory>
  <vcpu>2</vcpu>
  <os>
    <type arch='x86_64' machine='pc-q35-7.2'>hvm</type>
  </os>
  <cpu mode='custom' match='exact'>
    <model fallback='forbid'>Westmere</model>
  </cpu>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2' cache='none'/>
      <source file='/srv/images/web.qcow2'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <disk type='file' device='cdrom'>
      <driver name='qemu' type='raw'/>
      <source file='/srv/images/setup.iso'/>
      <target dev='sda' bus='sata'/>
      <readonly/>
    </disk>
    <interface type='network'>
      <mac address='52:54:00:12:34:56'/>
      <source network='lab'/>
      <model type='virtio'/>
    </interface>
  </devices>
</domain>
)";

struct Facts
{
    migration::HostFacts source, destination;
    migration::GuestFacts guest;
    migration::MovePlan plan;

    Facts()
    {
        describe(source, "5a1c8e2e-6a0c-4f5e-8f6a-0c3d5e7f9a11", QStringLiteral("alpha"));
        describe(destination, "5a1c8e2e-6a0c-4f5e-8f6a-0c3d5e7f9a22", QStringLiteral("beta"));
        destination.cpuMatch.value = api::CpuMatch::Superset;
        setGuest(kGuest);
        guest.info.state = api::DomainState::Running;
        guest.info.id = 3;
        guest.snapshots.value.emplace();
        guest.checkpoints.value.emplace();
        guest.diskJobs.value.emplace();
        guest.job.value.emplace();
        addDisk(QStringLiteral("vda"), QStringLiteral("/srv/images/web.qcow2"), Bytes::gib(20));
        addDisk(QStringLiteral("sda"), QStringLiteral("/srv/images/setup.iso"), Bytes::gib(1));
        guest.disks.back().readOnly = guest.disks.back().removable = true;
    }
    void setGuest(const QByteArray &xml)
    {
        guest.xml = guest.persistentXml = xml;
        guest.config = *config::readDomain(xml);
        guest.info.uuid = guest.config.uuid.value_or(QUuid());
        guest.info.name = guest.config.name.value_or(QString());
        guest.info.virtType = guest.config.type.value_or(QString());
        guest.info.architecture = guest.config.os.arch.value_or(QString());
        guest.info.maximumMemory = guest.info.currentMemory = guest.config.memory.value_or(Bytes {});
        guest.info.vcpus = guest.config.vcpus.value_or(1);
    }
    // One piece of the guest's document is another one now.
    void replace(const QByteArray &before, const QByteArray &after)
    {
        QByteArray xml = guest.xml;
        QVERIFY2(xml.contains(before), before.constData());
        const auto state = guest.info.state;
        setGuest(xml.replace(before, after));
        guest.info.state = state;
    }
    void addDevice(const QByteArray &device) { replace("  </devices>", device + "\n  </devices>"); }
    void switchOff()
    {
        guest.info.state = api::DomainState::Shutoff;
        plan.way = migration::MoveWay::Offline;
    }
    // The image is on no storage that the hosts share.
    void keepApart(const QString &path)
    {
        for (migration::HostFacts *host : { &source, &destination })
            host->paths[path].poolType = QStringLiteral("dir");
        destination.paths[path].existence = migration::PathFacts::Existence::Missing;
    }
    [[nodiscard]] migration::Findings check() const
    {
        return migration::check(source, guest, destination, plan);
    }

private:
    static void describe(migration::HostFacts &host, const char *uuid, const QString &name)
    {
        host.uri = QUrl(QStringLiteral("qemu+ssh://%1/system").arg(name));
        host.info.hostName = name;
        host.info.driverName = QStringLiteral("QEMU");
        host.info.hypervisorVersion = QStringLiteral("7.2.22");
        host.info.libraryVersion = QStringLiteral("9.0.0");
        host.info.architecture = QStringLiteral("x86_64");
        host.info.cpus = 8;
        host.info.memory = Bytes::gib(16);
        host.canMigrate = true;
        QByteArray capabilities = kCapabilities;
        host.capabilities.value = *config::readCapabilities(capabilities.replace("%UUID%", uuid));
        host.guestCapabilities.value = *config::readDomainCapabilities(kGuestCapabilities);
        host.freeMemory.value = Bytes::gib(10);
        host.hugePages = { { Bytes::mib(2), 1024, 1024 } };
        api::NetworkInfo lab;
        lab.name = QStringLiteral("lab");
        lab.active = true;
        lab.bridge = QStringLiteral("virbr1");
        lab.forwardMode = QStringLiteral("route");
        lab.subnet = QStringLiteral("10.1.0.0/24");
        host.networks.value = { lab };
        host.pools.value.emplace();
        host.interfaces.value = { { QStringLiteral("eth0"), {}, true }, { QStringLiteral("br0"), {}, true } };
        host.filters.value = std::set<QString> { QStringLiteral("clean-traffic") };
        host.secrets.value.emplace();
    }
    void addDisk(const QString &target, const QString &path, Bytes capacity)
    {
        migration::GuestDiskFacts disk;
        disk.target = target;
        disk.path = path;
        disk.capacity = capacity;
        disk.allocation = Bytes { capacity.count / 4 };
        guest.disks.push_back(disk);
        for (migration::HostFacts *host : { &source, &destination }) {
            migration::PathFacts &facts = host->paths[path];
            facts.existence = migration::PathFacts::Existence::Exists;
            facts.capacity = capacity;
            facts.pool = QStringLiteral("images");
            facts.poolType = QStringLiteral("netfs");
            facts.poolFree = Bytes::gib(100);
        }
    }
};

} // namespace inn::testing
