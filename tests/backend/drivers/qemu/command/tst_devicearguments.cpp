#include "backend/drivers/qemu/command/devicearguments.h"
#include "tests/backend/drivers/qemu/command/documents.h"

#include <QTest>

using namespace inn;
using namespace inn::qemu;

// Single devices as QEMU takes them on the command line and while the guest runs: above all those that need
// more of a computer than a test has.
class TestDeviceArguments : public QObject
{
    Q_OBJECT

private:
    QemuCapabilities m_capabilities = test::sampleCapabilities();

    static HostState sampleHost()
    {
        HostState host;
        host.paths.folder = QStringLiteral("/run/g");
        host.kvm.state = KvmStatus::State::Works;
        host.monitorFd = 20;
        host.tpms[QStringLiteral("tpm0")] = QStringLiteral("/run/g/tpm0.sock");
        host.vsockFd = 40;
        host.helperFds[QStringLiteral("video0")] = 41;
        return host;
    }

    Result<QStringList> arguments(const QByteArray &devices) const
    {
        const QByteArray xml
            = "<domain type='qemu'><name>n</name><uuid>5f3f9a4e-1111-4222-8333-000000000050</uuid>"
              "<memory>524288</memory><vcpu>2</vcpu><os><type arch='x86_64' machine='q35'>hvm</type></os>"
              "<features><acpi/><apic/></features><devices>"
            + devices + "</devices></domain>";
        TRY_ASSIGN(
            const auto live, test::liveDomain(xml, m_capabilities, QStringLiteral("/var/lib/inn/nvram")));
        TRY_ASSIGN(const CommandSpec command, buildCommand(live, m_capabilities, sampleHost()));
        return command.arguments;
    }

    static bool contains(const QJsonObject &actual, const QJsonObject &wanted)
    {
        for (auto member = wanted.begin(); member != wanted.end(); ++member) {
            if (actual.value(member.key()) != member.value())
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void devicesReachQemuWhole_data()
    {
        QTest::addColumn<QByteArray>("devices");
        QTest::addColumn<QStringList>("wanted"); // each an option and its value, or a part of its object
        const auto row
            = [](const char *name, const char *devices, std::initializer_list<const char *> wanted) {
                  QStringList list;
                  for (const char *each : wanted)
                      list << QString::fromUtf8(each);
                  QTest::newRow(name) << QByteArray(devices) << list;
              };
        row("USB device by address",
            "<hostdev mode='subsystem' type='usb'><source guestReset='uninitialized'><address bus='14' "
            "device='6'/></source></hostdev>",
            { R"(-device {"driver":"usb-host","hostdevice":"/dev/bus/usb/014/006","guest-reset":true,)"
              R"("guest-resets-all":false,"id":"hostdev0"})" });
        row("PCI device",
            "<hostdev mode='subsystem' type='pci' managed='yes'><driver name='vfio'/><source><address "
            "domain='0x1' bus='6' slot='0x12' function='5'/></source><boot order='2'/><rom "
            "file='/rom.bin'/></hostdev>",
            { R"(-device {"driver":"vfio-pci","host":"0001:06:12.5","bootindex":2,"romfile":"/rom.bin"})" });
        row("mediated device",
            "<graphics type='vnc'/><hostdev mode='subsystem' type='mdev' model='vfio-pci' display='on' "
            "ramfb='on'><source><address "
            "uuid='53764d0e-85a0-42b4-af5c-2046b460b1dc'/></source></hostdev>",
            { R"(-device {"driver":"vfio-pci-nohotplug","display":"on","ramfb":true,)"
              R"("sysfsdev":"/sys/bus/mdev/devices/53764d0e-85a0-42b4-af5c-2046b460b1dc"})" });
        row("unit of an iSCSI server",
            "<controller type='scsi' index='0' model='virtio-scsi'/><hostdev mode='subsystem' "
            "type='scsi'><source "
            "protocol='iscsi' name='iqn.1992-01.com.example/3'>"
            "<host name='::1' port='3261'/><initiator><iqn name='iqn.me'/></initiator></source><readonly/>"
            "<address type='drive' controller='0' bus='0' target='4' unit='8'/></hostdev>",
            { R"(-blockdev {"driver":"iscsi","portal":"[::1]:3261","target":"iqn.1992-01.com.example",)"
              R"("lun":3,"initiator-name":"iqn.me","read-only":true,"node-name":"inn-hostdev0-backend"})",
                R"(-device {"driver":"scsi-generic","drive":"inn-hostdev0-backend","channel":0,"scsi-id":4,)"
                R"("lun":8})" });
        row("SCSI host through vhost",
            "<hostdev mode='subsystem' type='scsi_host' model='virtio-non-transitional'><source "
            "protocol='vhost' wwpn='naa.5123456789abcde0'/></hostdev>",
            { R"(-device {"driver":"vhost-scsi-pci-non-transitional","wwpn":"naa.5123456789abcde0"})" });
        row("interface that is a device of the host",
            "<interface type='hostdev' managed='yes'><mac address='52:54:00:00:00:01'/><source><address "
            "type='pci' bus='3' slot='0' function='1'/></source></interface>",
            { R"(-device {"driver":"vfio-pci","host":"0000:03:00.1","id":"hostdev0"})" });
        row("team of interfaces",
            "<interface type='user'><mac address='52:54:00:00:00:01'/><model type='virtio'/><teaming "
            "type='persistent'/><alias name='ua-backup0'/></interface><interface type='hostdev'><mac "
            "address='52:54:00:00:00:01'/><source><address type='pci' bus='3' slot='0' "
            "function='1'/></source><teaming type='transient' persistent='ua-backup0'/></interface>",
            { R"(-device {"driver":"virtio-net-pci","failover":true})",
                R"(-device {"driver":"vfio-pci","failover_pair_id":"ua-backup0"})" });
        row("vhost-user switch",
            "<interface type='vhostuser'><mac address='52:54:00:00:00:01'/><source type='unix' "
            "path='/run/a,b.sock' mode='client'><reconnect enabled='yes' timeout='10'/></source><model "
            "type='virtio'/><driver queues='4'/></interface>",
            { R"(-chardev socket,id=charnet0,path=/run/a,,b.sock,reconnect=10)",
                R"(-netdev {"type":"vhost-user","chardev":"charnet0","queues":4,"id":"hostnet0"})",
                R"(-device {"driver":"virtio-net-pci","mq":true,"vectors":10})" });
        row("vDPA",
            "<interface type='vdpa'><mac address='52:54:00:00:00:01'/><source "
            "dev='/dev/vhost-vdpa-0'/><model type='virtio'/></interface>",
            { R"(-netdev {"type":"vhost-vdpa","vhostdev":"/dev/vhost-vdpa-0","id":"hostnet0"})" });
        row("tunnel to a server",
            "<interface type='client'><mac address='52:54:00:00:00:01'/><source address='192.168.0.1' "
            "port='5558'/><model type='e1000'/></interface>",
            { R"(-netdev {"type":"socket","connect":"192.168.0.1:5558","id":"hostnet0"})" });
        row("forwarded ports of QEMU's own network",
            "<interface type='user'><mac address='52:54:00:00:00:01'/><portForward proto='tcp' "
            "address='127.0.0.1'><range start='2022' to='22'/></portForward><portForward "
            "proto='udp'><range start='5000' end='5001'/></portForward><model type='virtio'/></interface>",
            { R"(-netdev {"type":"user","hostfwd":[{"str":"tcp:127.0.0.1:2022-:22"},)"
              R"({"str":"udp::5000-:5000"},{"str":"udp::5001-:5001"}]})" });
        row("serial port with TLS",
            "<serial type='tcp'><source mode='connect' host='127.0.0.1' service='5555' tls='yes'><reconnect "
            "enabled='yes' timeout='20'/></source><protocol type='raw'/></serial>",
            { R"(-object {"qom-type":"tls-creds-x509","id":"objcharserial0_tls0","endpoint":"client",)"
              R"("verify-peer":true,"dir":"/etc/pki/qemu"})",
                "-chardev socket,id=charserial0,host=127.0.0.1,port=5555,reconnect=20,"
                "tls-creds=objcharserial0_tls0" });
        row("serial ports of the host",
            "<serial type='dev'><source path='/dev/ttyS2'/></serial><parallel type='dev'><source "
            "path='/dev/parport0'/></parallel><serial type='pipe'><source path='/tmp/p'/></serial><serial "
            "type='stdio'/><serial type='vc'/>",
            { "-chardev serial,id=charserial0,path=/dev/ttyS2",
                "-chardev parallel,id=charparallel0,path=/dev/parport0",
                "-chardev pipe,id=charserial1,path=/tmp/p", "-chardev stdio,id=charserial2",
                "-chardev vc,id=charserial3" });
        row("certificates as a smart card",
            "<smartcard mode='host-certificates'><certificate>a,b</certificate><certificate>c</certificate>"
            "<certificate>d</certificate><database>/etc/pki/nssdb</database></smartcard>",
            { R"(-device {"driver":"ccid-card-emulated","backend":"certificates","cert1":"a,b","cert2":"c",)"
              R"("cert3":"d","db":"/etc/pki/nssdb","bus":"ccid0.0"})" });
        row("event device",
            "<input type='evdev'><source dev='/dev/input/event7' grab='all' grabToggle='alt-alt' "
            "repeat='on'/></input>",
            { R"(-object {"qom-type":"input-linux","id":"input0","evdev":"/dev/input/event7","repeat":true,)"
              R"("grab_all":true,"grab-toggle":"alt-alt"})" });
        row("input device of the host",
            "<input type='passthrough' bus='virtio'><source evdev='/dev/input/event7'/></input>",
            { R"(-device {"driver":"virtio-input-host-pci","evdev":"/dev/input/event7"})" });
        row("TPM of the host",
            "<tpm model='tpm-crb'><backend type='passthrough'><device path='/dev/tpm1'/></backend></tpm>",
            { "-tpmdev passthrough,id=tpm-tpm0,path=/dev/tpm1,cancel-path=/sys/class/tpm/tpm1/device/cancel",
                R"(-device {"driver":"tpm-crb","tpmdev":"tpm-tpm0","id":"tpm0"})" });
        row("vsock", "<vsock model='virtio'><cid auto='no' address='4'/></vsock>",
            { R"(-device {"driver":"vhost-vsock-pci","guest-cid":4,"vhostfd":"40","id":"vsock0"})" });
        row("web sockets, and a socket of the document's",
            "<graphics type='vnc' port='5901' websocket='5700' autoport='no'><listen type='address' "
            "address='::1'/></graphics>",
            { "-vnc unix:/run/g/graphics0.sock,vnc=[::1]:1,websocket=[::1]:5700,audiodev=audio1" });
        row("SPICE on ports",
            "<graphics type='spice' port='5903' autoport='no' keymap='fr' defaultMode='insecure'><listen "
            "type='address' address='127.0.0.1'/><channel name='main' mode='insecure'/></graphics>",
            { "-spice port=5903,addr=127.0.0.1,plaintext-channel=default,plaintext-channel=main,"
              "disable-ticketing=on,seamless-migration=on",
                "-k fr" });
        row("headless drawing beside VNC",
            "<graphics type='vnc'/><graphics type='egl-headless'><gl "
            "rendernode='/dev/dri/renderD128'/></graphics><video><model type='virtio'><acceleration "
            "accel3d='yes'/></model></video>",
            { "-display egl-headless,rendernode=/dev/dri/renderD128",
                R"(-device {"driver":"virtio-vga-gl"})" });
        row("window", "<graphics type='sdl' display=':0.0' fullscreen='yes'><gl enable='yes'/></graphics>",
            { "-display sdl,gl=on,full-screen=on" });
        row("D-Bus", "<graphics type='dbus' p2p='yes'/>", { "-display dbus,p2p=on" });
        row("sound of PulseAudio",
            "<sound model='ich9'/><audio id='1' type='pulseaudio' serverName='s'><output name='o' "
            "streamName='t' latency='4000'/></audio>",
            { R"(-audiodev {"driver":"pa","id":"audio1","server":"s",)"
              R"("out":{"name":"o","stream-name":"t","latency":4000}})" });
        row("sound of ALSA, OSS, JACK and SDL",
            "<audio id='1' type='alsa'><input dev='i'/></audio><audio id='2' type='oss' tryMMap='yes' "
            "exclusive='yes' dspPolicy='3'><output dev='o' bufferCount='40' tryPoll='no'/></audio><audio "
            "id='3' type='jack'><output clientName='c' exactName='yes'/></audio><audio id='4' "
            "type='sdl'><output bufferCount='4'/></audio>",
            { R"(-audiodev {"driver":"alsa","id":"audio1","in":{"dev":"i"}})",
                R"(-audiodev {"driver":"oss","id":"audio2","try-mmap":true,"exclusive":true,"dsp-policy":3,)"
                R"("out":{"dev":"o","buffer-count":40,"try-poll":false}})",
                R"(-audiodev {"driver":"jack","id":"audio3","out":{"client-name":"c","exact-name":true}})",
                R"(-audiodev {"driver":"sdl","id":"audio4","out":{"buffer-count":4}})" });
        row("beeper", "<sound model='pcspk'/>", { "-machine pcspk-audiodev=audio1" });
    }
    void devicesReachQemuWhole()
    {
        QFETCH(QByteArray, devices);
        QFETCH(QStringList, wanted);
        const auto made = arguments(devices);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().fullText()));
        for (const QString &each : wanted) {
            const QString option = each.section(u' ', 0, 0), value = each.section(u' ', 1);
            const QJsonObject object = QJsonDocument::fromJson(value.toUtf8()).object();
            QVERIFY2(!value.startsWith(u'{') || !object.isEmpty(), qPrintable(value));
            bool isThere = false;
            for (int i = 0; i + 1 < made->size(); ++i) {
                if (made->at(i) != option)
                    continue;
                const QString &actual = made->at(i + 1);
                isThere = isThere || actual == value
                    || (!object.isEmpty()
                        && contains(QJsonDocument::fromJson(actual.toUtf8()).object(), object));
            }
            QVERIFY2(isThere, qPrintable(each + u"\nnot in:\n"_qs + made->join(u'\n')));
        }
    }

    void whatQemuCannotDoIsToldOfTheDevice_data()
    {
        QTest::addColumn<QByteArray>("devices");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const char *devices, const char *word) {
            QTest::newRow(name) << QByteArray(devices) << QString::fromUtf8(word);
        };
        row("lease", "<lease><lockspace>s</lockspace><key>k</key><target path='/l'/></lease>",
            "lock manager");
        row("USB device that is not there",
            "<hostdev mode='subsystem' type='usb'><source><vendor id='0x1234'/><product "
            "id='0x5678'/></source></hostdev>",
            "hostdev0");
        row("address of a network that nobody knows",
            "<graphics type='vnc' port='5901' autoport='no'><listen type='network' "
            "network='default'/></graphics>",
            "default");
        row("any port for web sockets", "<graphics type='vnc' websocket='-1'/>", "web sockets");
        row("encrypted SPICE without an encrypted port", "<graphics type='spice' defaultMode='secure'/>",
            "encrypted");
        row("D-Bus without an address", "<graphics type='dbus'/>", "D-Bus");
        row("two windows", "<graphics type='vnc'/><graphics type='vnc' port='5902'/>", "second");
        row("telnet over TLS without TLS",
            "<serial type='tcp'><source mode='bind' host='127.0.0.1' service='1'/><protocol "
            "type='telnets'/></serial>",
            "telnets");
        row("addresses that only passt forwards",
            "<interface type='user'><mac address='52:54:00:00:00:01'/><portForward proto='tcp' "
            "address='::1'><range start='22'/></portForward></interface>",
            "passt");
        row("unencrypted iSCSI login",
            "<hostdev mode='subsystem' type='scsi'><source protocol='iscsi' name='iqn.a/1'><host "
            "name='h'/><auth username='u'><secret type='iscsi' usage='x'/></auth></source></hostdev>",
            "password");
        row("raw I/O",
            "<hostdev mode='subsystem' type='scsi' rawio='yes'><source><adapter name='scsi_host0'/>"
            "<address bus='0' target='0' unit='0'/></source></hostdev>",
            "rawio");
        row("programs that set up an interface",
            "<interface type='ethernet'><mac address='52:54:00:00:00:01'/><script path='/x'/></interface>",
            "script");
    }
    void whatQemuCannotDoIsToldOfTheDevice()
    {
        QFETCH(QByteArray, devices);
        QFETCH(QString, word);
        const auto made = arguments(devices);
        QVERIFY(!made);
        QVERIFY2(made.error().fullText().contains(word), qPrintable(made.error().fullText()));
    }

    void hotplugGetsTheSameInTheOrderOfItsParts()
    {
        const QByteArray xml
            = "<domain type='qemu'><name>n</name><uuid>5f3f9a4e-1111-4222-8333-000000000050</uuid>"
              "<memory>524288</memory><os><type arch='x86_64' machine='q35'>hvm</type></os><devices>"
              "<rng model='virtio'><backend model='egd' type='tcp'><source mode='connect' host='h' "
              "service='1' tls='yes'/></backend></rng></devices></domain>";
        const auto live = test::liveDomain(xml, m_capabilities, QStringLiteral("/n"));
        QVERIFY2(live.has_value(), live ? "" : qPrintable(live.error().fullText()));
        const HostState host = sampleHost();
        const auto parts = rngArguments({ *live, m_capabilities, host }, live->rngs.front());
        QVERIFY(parts.has_value());
        QCOMPARE(parts->objects.size(), 1U); // the certificates, before the chardev
        QCOMPARE(parts->chardevs.size(), 1U);
        QCOMPARE(parts->lateObjects.size(), 1U); // rng-egd, after it
        QCOMPARE(parts->devices.size(), 1U);
        const QJsonObject chardev = parts->chardevs.front();
        QCOMPARE(chardev[u"backend"][u"type"].toString(), QStringLiteral("socket"));
        QCOMPARE(chardev[u"backend"][u"data"][u"addr"][u"data"][u"host"].toString(), QStringLiteral("h"));
        QCOMPARE(parts->lateObjects.front().value(u"chardev"), chardev.value(u"id"));
    }
};

QTEST_GUILESS_MAIN(TestDeviceArguments)
#include "tst_devicearguments.moc"
