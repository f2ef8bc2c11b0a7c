#include "ruletable.h"

using namespace inn;
using namespace inn::testing;

// What refuses or advises because of what the guest has.
class TestGuestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleNamesTheObject_data()
    {
        columns();
        diskRows();
        networkRows();
        deviceRows();
        stateRows();
    }
    void everyRuleNamesTheObject() { judge(); }

private:
    static void diskRows()
    {
        row(
            "missing image", Refused, "Disks", "vda", [](Facts &f) { f.keepApart(kImage); },
            Remedy::CopyDisks);
        row("missing image, copied", Ready, "Disks", "5.0 GiB", [](Facts &f) {
            f.keepApart(kImage);
            f.plan.diskCopy = DiskCopy::Whole;
        });
        row(
            "unknown image", Advice, "Disks", "vda", [](Facts &f) { f.destination.paths.erase(kImage); },
            Remedy::CopyDisks);
        row(
            "another image", Refused, "Disks", "another image",
            [](Facts &f) {
                f.keepApart(kImage);
                f.destination.paths[kImage].existence = PathFacts::Existence::Exists;
                f.source.paths[kImage].fingerprint = QStringLiteral("born 1");
                f.destination.paths[kImage].fingerprint = QStringLiteral("born 2");
            },
            Remedy::CopyDisks);
        row(
            "same file of a folder", Advice, "Disks", "unsafe",
            [](Facts &f) {
                f.keepApart(kImage);
                f.destination.paths[kImage].existence = PathFacts::Existence::Exists;
                f.source.paths[kImage].fingerprint = QStringLiteral("born 1");
                f.destination.paths[kImage].fingerprint = QStringLiteral("born 1");
            },
            Remedy::MoveUnsafe);
        row(
            "copied onto itself", Refused, "Disks", "onto itself",
            [](Facts &f) { f.plan.diskCopy = DiskCopy::Whole; }, Remedy::DoNotCopyDisks);
        row(
            "changed while the hosts answered", Advice, "Disks", "unsafe",
            [](Facts &f) {
                f.keepApart(kImage);
                f.destination.paths[kImage].existence = PathFacts::Existence::Exists;
                f.source.paths[kImage].fingerprint = QStringLiteral("modified 1341933637.9");
                f.destination.paths[kImage].fingerprint = QStringLiteral("modified 1341933639.1");
            },
            Remedy::MoveUnsafe);
        row(
            "changed long ago here", Advice, "Disks", "not known",
            [](Facts &f) {
                f.keepApart(kImage);
                f.destination.paths[kImage].existence = PathFacts::Existence::Exists;
                f.source.paths[kImage].fingerprint = QStringLiteral("modified 1341933637.9");
                f.destination.paths[kImage].fingerprint = QStringLiteral("modified 1341944639.1");
            },
            Remedy::CopyDisks);
        row("no space", Refused, "Disks", "images", [](Facts &f) {
            f.keepApart(kImage);
            f.plan.diskCopy = DiskCopy::Whole;
            f.destination.paths[kImage].poolFree = Bytes::gib(2);
        });
        row("space for now", Advice, "Disks", "may grow", [](Facts &f) {
            f.keepApart(kImage);
            f.plan.diskCopy = DiskCopy::Whole;
            f.destination.paths[kImage].poolFree = Bytes::gib(8);
        });
        row("no pool", Refused, "Disks", "storage pool", [](Facts &f) {
            f.keepApart(kImage);
            f.plan.diskCopy = DiskCopy::Whole;
            f.destination.paths[kImage].pool.clear();
        });
        row("over an image", Advice, "Disks", "copied over it", [](Facts &f) {
            f.keepApart(kImage);
            f.plan.diskCopy = DiskCopy::Whole;
            f.destination.paths[kImage].existence = PathFacts::Existence::Exists;
        });
        row(
            "base image missing", Refused, "Disks", "/srv/images/base.qcow2",
            [](Facts &f) {
                f.keepApart(kImage);
                f.plan.diskCopy = DiskCopy::Incremental;
                f.guest.disks[0].chain = QStringList { QStringLiteral("/srv/images/base.qcow2") };
                f.destination.paths[QStringLiteral("/srv/images/base.qcow2")].existence
                    = PathFacts::Existence::Missing;
            },
            Remedy::CopyDisks);
        row("no such disk", Refused, "Disks", "vdx", [](Facts &f) {
            f.keepApart(kImage);
            f.plan.diskCopy = DiskCopy::Whole;
            f.plan.disks = QStringList { QStringLiteral("vda"), QStringLiteral("vdx") };
        });
        row(
            "missing medium", Refused, "Disks", "setup.iso", [](Facts &f) { f.keepApart(kMedium); },
            Remedy::EjectMedia);
        row("medium taken out", Ready, "Disks", "same disks", [](Facts &f) {
            f.keepApart(kMedium);
            f.plan.diskPaths = { { QStringLiteral("sda"), QString() } };
        });
        row(
            "another place", Refused, "Disks", "/mnt/web.qcow2",
            [](Facts &f) {
                f.plan.diskPaths = { { QStringLiteral("vda"), QStringLiteral("/mnt/web.qcow2") } };
                f.destination.paths[QStringLiteral("/mnt/web.qcow2")].existence
                    = PathFacts::Existence::Missing;
            },
            Remedy::CopyDisks);
        row(
            "old emulator and cache", Advice, "Disks", "writeback",
            [](Facts &f) {
                f.replace("cache='none'", "cache='writeback'");
                f.source.info.hypervisorVersion = QStringLiteral("3.1.0");
                f.destination.info.hypervisorVersion = QStringLiteral("3.1.0");
            },
            Remedy::MoveUnsafe);
        row(
            "transient disk", Refused, "Disks", "transient",
            [](Facts &f) {
                f.replace("<target dev='vda' bus='virtio'/>", "<target dev='vda' bus='virtio'/><transient/>");
            },
            Remedy::MoveOffline);
        row("secret missing", Refused, "Secrets", "vda", [](Facts &f) {
            f.replace("<source file='/srv/images/web.qcow2'/>",
                "<source file='/srv/images/web.qcow2'><encryption format='luks'><secret type='passphrase' "
                "uuid='11111111-2222-3333-4444-555555555555'/></encryption></source>");
        });
        row("secret without value", Refused, "Secrets", "no value", [](Facts &f) {
            f.replace("<source file='/srv/images/web.qcow2'/>",
                "<source file='/srv/images/web.qcow2'><encryption format='luks'><secret type='passphrase' "
                "uuid='11111111-2222-3333-4444-555555555555'/></encryption></source>");
            api::SecretInfo secret;
            secret.uuid = QUuid(QStringLiteral("11111111-2222-3333-4444-555555555555"));
            secret.hasValue = false;
            f.destination.secrets.value = { secret };
        });
    }

    static void networkRows()
    {
        row(
            "missing network", Refused, "Networks", "lab",
            [](Facts &f) { f.destination.networks.value->clear(); }, Remedy::MapNetworks);
        row(
            "missing network, off", Advice, "Networks", "lab",
            [](Facts &f) {
                f.destination.networks.value->clear();
                f.switchOff();
            },
            Remedy::MapNetworks);
        row(
            "network not started", Refused, "Networks", "not started",
            [](Facts &f) { f.destination.networks.value->front().active = false; }, Remedy::MapNetworks);
        row("mapped", Ready, "Networks", "other” instead of network “lab", [](Facts &f) {
            f.destination.networks.value->front().name = QStringLiteral("other");
            f.plan.networks = { { { Attachment::Kind::Network, QStringLiteral("lab") },
                { Attachment::Kind::Network, QStringLiteral("other") } } };
        });
        row(
            "missing bridge", Refused, "Networks", "br7",
            [](Facts &f) {
                f.replace("<interface type='network'>", "<interface type='bridge'>");
                f.replace("<source network='lab'/>", "<source bridge='br7'/>");
            },
            Remedy::MapNetworks);
        row("bridge there", Ready, "Networks", "beta", [](Facts &f) {
            f.replace("<interface type='network'>", "<interface type='bridge'>");
            f.replace("<source network='lab'/>", "<source bridge='br0'/>");
        });
        row("NAT", Advice, "Networks", "another one on each host", [](Facts &f) {
            for (HostFacts *host : { &f.source, &f.destination })
                host->networks.value->front().forwardMode = QStringLiteral("nat");
        });
        row("other subnet", Advice, "Networks", "10.9.0.0/24",
            [](Facts &f) { f.destination.networks.value->front().subnet = QStringLiteral("10.9.0.0/24"); });
        row("macvtap passthrough", Advice, "Networks", "eth0", [](Facts &f) {
            f.replace("<interface type='network'>", "<interface type='direct'>");
            f.replace("<source network='lab'/>", "<source dev='eth0' mode='passthrough'/>");
        });
        row(
            "host’s card", Refused, "Networks", "alpha",
            [](Facts &f) {
                f.replace("<interface type='network'>", "<interface type='hostdev'>");
                f.replace("<source network='lab'/>",
                    "<source><address type='pci' domain='0' bus='1' slot='0' function='0'/></source>");
            },
            Remedy::MoveOffline);
        row("missing filter", Refused, "Network filters", "strict", [](Facts &f) {
            f.replace("<source network='lab'/>", "<source network='lab'/><filterref filter='strict'/>");
        });
        row("filter there", Ready, "Network filters", "beta", [](Facts &f) {
            f.replace(
                "<source network='lab'/>", "<source network='lab'/><filterref filter='clean-traffic'/>");
        });
        row("filter that learns", Advice, "Network filters", "DHCP", [](Facts &f) {
            f.replace("<source network='lab'/>",
                "<source network='lab'/><filterref filter='clean-traffic'><parameter name='CTRL_IP_LEARNING' "
                "value='dhcp'/></filterref>");
        });
    }

    static void deviceRows()
    {
        row(
            "PCI device", Refused, "Devices", "pci",
            [](Facts &f) {
                f.addDevice(
                    "<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='1' slot='0' "
                    "function='0'/></source></hostdev>");
            },
            Remedy::MoveOffline);
        row("PCI device, off", Advice, "Devices", "pci", [](Facts &f) {
            f.addDevice("<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='1' slot='0' "
                        "function='0'/></source></hostdev>");
            f.switchOff();
        });
        row("USB device", Advice, "Devices", "USB", [](Facts &f) {
            f.addDevice("<hostdev mode='subsystem' type='usb'><source><vendor id='0x1234'/><product "
                        "id='0xbeef'/></source></hostdev>");
        });
        row(
            "virtiofs", Refused, "Devices", "virtiofs",
            [](Facts &f) {
                f.addDevice("<filesystem type='mount'><driver type='virtiofs'/><source dir='/srv'/><target "
                            "dir='share'/></filesystem>");
            },
            Remedy::MoveOffline);
        row("9p", Advice, "Devices", "9p", [](Facts &f) {
            f.addDevice("<filesystem type='mount'><source dir='/srv'/><target dir='share'/></filesystem>");
        });
        row(
            "old shared memory", Refused, "Devices", "old kind",
            [](Facts &f) {
                f.addDevice("<shmem name='ring'><model type='ivshmem'/><size unit='M'>4</size></shmem>");
            },
            Remedy::MoveOffline);
        row(
            "shared memory", Refused, "Devices", "ring",
            [](Facts &f) {
                f.addDevice("<shmem name='ring' role='peer'><model type='ivshmem-plain'/><size "
                            "unit='M'>4</size></shmem>");
            },
            Remedy::MoveOffline);
        row("vsock", Advice, "Devices", "vsock",
            [](Facts &f) { f.addDevice("<vsock model='virtio'><cid auto='yes'/></vsock>"); });
        row(
            "SDL", Refused, "Devices", "SDL", [](Facts &f) { f.addDevice("<graphics type='sdl'/>"); },
            Remedy::MoveOffline);
        row(
            "TPM of the host", Refused, "Firmware and TPM", "TPM",
            [](Facts &f) {
                f.addDevice("<tpm model='tpm-tis'><backend type='passthrough'><device "
                            "path='/dev/tpm0'/></backend></tpm>");
            },
            Remedy::MoveOffline);
        row("TPM and old libvirt", Advice, "Firmware and TPM", "8.10", [](Facts &f) {
            f.addDevice("<tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>");
            f.destination.info.libraryVersion = QStringLiteral("8.0.0");
        });
        row("TPM, off", Advice, "Firmware and TPM", "stays on", [](Facts &f) {
            f.addDevice("<tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>");
            f.switchOff();
        });
        row(
            "settings of the firmware, off", Advice, "Firmware and TPM", "start anew",
            [](Facts &f) {
                f.replace("hvm</type>",
                    "hvm</type><loader readonly='yes' type='pflash'>/usr/share/OVMF/OVMF_CODE_4M.fd</loader>"
                    "<nvram>/var/lib/libvirt/qemu/nvram/web_VARS.fd</nvram>");
                f.switchOff();
            },
            Remedy::CopyDisks);
        row("other firmware", Advice, "Firmware and TPM", "/opt/fw.fd", [](Facts &f) {
            f.replace("hvm</type>", "hvm</type><loader readonly='yes' type='pflash'>/opt/fw.fd</loader>");
        });
        row("kernel missing", Refused, "Firmware and TPM", "/boot/vmlinuz", [](Facts &f) {
            f.replace("hvm</type>", "hvm</type><kernel>/boot/vmlinuz</kernel>");
            f.destination.paths[QStringLiteral("/boot/vmlinuz")].existence = PathFacts::Existence::Missing;
        });
    }

    static void stateRows()
    {
        row("snapshots", Refused, "State", "before",
            [](Facts &f) { f.guest.snapshots.value = QStringList { QStringLiteral("before") }; });
        const auto remember
            = [](Facts &f) { f.guest.checkpoints.value = QStringList { QStringLiteral("monday") }; };
        const auto copy = [remember](Facts &f) {
            remember(f);
            f.keepApart(kImage);
            f.plan.diskCopy = DiskCopy::Whole;
            f.guest.disks[0].format = QStringLiteral("qcow2");
        };
        row("checkpoints", Ready, "State", "(monday) go along", remember);
        row("checkpoints of copied disks", Ready, "State", "(monday) go along", copy);
        row("checkpoints and an old libvirt", Advice, "State", "the next backup is a full one",
            [copy](Facts &f) {
                copy(f);
                f.destination.info.libraryVersion = QStringLiteral("6.0.0");
            });
        row("checkpoints and an old emulator", Advice, "State", "the next backup is a full one",
            [copy](Facts &f) {
                copy(f);
                f.source.info.hypervisorVersion = QStringLiteral("5.2.0");
            });
        row("checkpoints over a raw image", Advice, "State", "has the format “raw”", [copy](Facts &f) {
            copy(f);
            f.destination.paths[kImage].existence = PathFacts::Existence::Exists;
            f.destination.paths[kImage].format = QStringLiteral("raw");
        });
        row("disk job", Refused, "State", "vda", [](Facts &f) {
            api::BlockJobInfo job;
            job.target = QStringLiteral("vda");
            job.type = api::BlockJobType::Copy;
            f.guest.diskJobs.value = { job };
        });
        row("job", Refused, "State", "under way",
            [](Facts &f) { f.guest.job.value->type = api::DomainJobType::Unbounded; });
        row(
            "off but live", Refused, "State", "web” is off",
            [](Facts &f) { f.guest.info.state = api::DomainState::Shutoff; }, Remedy::MoveOffline);
        row("runs but offline", Advice, "State", "shut down before",
            [](Facts &f) { f.plan.way = MoveWay::Offline; });
        row("transient, offline", Refused, "State", "no definition", [](Facts &f) {
            f.plan.way = MoveWay::Offline;
            f.guest.info.persistent = false;
        });
        row("managed save", Refused, "State", "saved memory", [](Facts &f) {
            f.switchOff();
            f.guest.info.hasManagedSave = true;
        });
        row("kept", Advice, "State", "stays defined",
            [](Facts &f) { f.plan.source = SourceAfterwards::Keep; });
        row("transient there", Advice, "State", "is gone",
            [](Facts &f) { f.plan.definition = Definition::Transient; });
        row("off", Ready, "State", "is off", [](Facts &f) { f.switchOff(); });
    }
};

QTEST_GUILESS_MAIN(TestGuestRules)
#include "tst_guestrules.moc"
