#include "backend/config/domain/domaindefaults.h"
#include "backend/drivers/qemu/definition/definition.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace inn;
using namespace inn::qemu;

// What the QEMU driver demands of displays, firmware, clocks and labels, and fills in. Each row was tried
// with libvirt 9.0.
class TestDisplayDefinition : public QObject
{
    Q_OBJECT

private:
    DefinitionHost m_host;

    static QByteArray documentOf(const QByteArray &head, const QByteArray &devices, const QByteArray &os = {})
    {
        return "<domain type='qemu'><name>x</name><memory>65536</memory>" + head
            + (os.isEmpty() ? QByteArray("<os><type arch='x86_64'>hvm</type></os>") : os) + "<devices>"
            + devices + "</devices></domain>";
    }
    config::DomainConfig define(const QByteArray &text, xml::Issues &issues) const
    {
        config::DomainConfig domain = *config::readDomain(text);
        config::applyDefaults(domain);
        completeDomain(domain, m_host, issues);
        checkDomain(domain, m_host, issues);
        return domain;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(INN_TEST_DATA "/argv/qemu-7.2.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto capabilities
            = QemuCapabilities::fromJson(QJsonDocument::fromJson(file.readAll()).object());
        QVERIFY(capabilities);
        m_host.add(std::make_shared<const QemuCapabilities>(*capabilities));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("errors");
        const auto device = [](const char *name, const QByteArray &devices, const char *errors) {
            QTest::newRow(name) << documentOf({}, devices) << QString::fromLatin1(errors);
        };
        const auto head = [](const char *name, const QByteArray &text, const char *errors) {
            QTest::newRow(name) << documentOf(text, {}) << QString::fromLatin1(errors);
        };
        const auto os = [](const char *name, const QByteArray &text, const char *errors) {
            QTest::newRow(name) << documentOf({}, {}, text) << QString::fromLatin1(errors);
        };
        device("all that QEMU shows",
            "<graphics type='vnc'/><graphics type='spice'/><graphics type='sdl'/><graphics type='dbus'/>",
            "");
        device("RDP", "<graphics type='rdp'/>", "67 /domain/devices/graphics/@type");
        device("a long VNC password", "<graphics type='vnc' passwd='123456789'/>",
            "67 /domain/devices/graphics/@passwd");
        device("eight characters", "<graphics type='vnc' passwd='12345678'/>", "");
        device("encryption that is switched off", "<graphics type='spice' tlsPort='5901'/>",
            "67 /domain/devices/graphics/@tlsPort");
        device("without a window beside a window", "<graphics type='egl-headless'/><graphics type='sdl'/>",
            "67 /domain/devices/graphics[2]/@type");
        device("OpenGL twice",
            "<graphics type='egl-headless'/><graphics type='spice'><gl enable='yes'/></graphics>",
            "67 /domain/devices/graphics[2]/gl");
        device("D-Bus with sound elsewhere",
            "<graphics type='dbus'><audio id='1'/></graphics><audio id='1' type='alsa'/>",
            "67 /domain/devices/graphics/audio/@id");
        device("a card of Xen", "<video><model type='xen'/></video>", "67 /domain/devices/video/model/@type");
        device("a second card that must be the first",
            "<video><model type='qxl'/></video><video><model type='vga'/></video>",
            "67 /domain/devices/video[2]/model/@type");
        device("two screens of a VGA card", "<video><model type='vga' heads='2'/></video>",
            "67 /domain/devices/video/model/@heads");
        device("memory of another card than the driver's choice", "<video><model ram='1024'/></video>",
            "67 /domain/devices/video/model/@ram");
        device("2D acceleration", "<video><model type='virtio'><acceleration accel2d='yes'/></model></video>",
            "67 /domain/devices/video/model/acceleration/@accel2d");
        device("3D acceleration of VGA",
            "<video><model type='vga'><acceleration accel3d='yes'/></model></video>",
            "67 /domain/devices/video/model/acceleration/@accel3d");
        device("a resolution of Cirrus",
            "<video><model type='cirrus'><resolution x='1' y='1'/></model></video>",
            "27 /domain/devices/video/model/resolution");
        device("a framebuffer of half a MiB", "<video><model type='qxl' vgamem='512'/></video>",
            "67 /domain/devices/video/model/@vgamem");
        device("a framebuffer of no power of two", "<video><model type='qxl' vgamem='1025'/></video>",
            "67 /domain/devices/video/model/@vgamem");
        device("too much memory", "<video><model type='qxl' ram='4194304'/></video>",
            "82 /domain/devices/video/model/@ram");
        device("a VGA card of little memory", "<video><model type='vga' vram='512'/></video>",
            "67 /domain/devices/video/model/@vram");
        device("sound through SPICE without it", "<audio id='1' type='spice'/>",
            "67 /domain/devices/audio/@type");

        os("a container", "<os><type>exe</type><init>/a</init></os>", "67 /domain/os/type");
        os("UEFI without ACPI", "<os firmware='efi'><type arch='x86_64' machine='q35'>hvm</type></os>",
            "67 /domain/os");
        os("secure boot of an old machine",
            "<os><type arch='x86_64' machine='pc'>hvm</type><loader secure='yes'>/a</loader></os>",
            "67 /domain/os/loader/@secure");
        os("secure boot without SMM",
            "<os><type arch='x86_64' machine='q35'>hvm</type><loader secure='yes'>/a</loader></os>",
            "67 /domain/os/loader/@secure");
        os("a serial BIOS without a serial port",
            "<os><type arch='x86_64'>hvm</type><bios useserial='yes'/></os>",
            "27 /domain/os/bios/@useserial");
        head("a boot loader", "<bootloader>/a</bootloader>", "67 /domain/bootloader");
        head("a value of fw_cfg with another's name",
            "<sysinfo type='fwcfg'><entry name='etc/a'>b</entry></sysinfo>",
            "67 /domain/sysinfo/entry/@name");
        head("a reserved value of fw_cfg",
            "<sysinfo type='fwcfg'><entry name='opt/ovmf/a'>b</entry></sysinfo>",
            "67 /domain/sysinfo/entry/@name");
        head("SEV on this host", "<launchSecurity type='sev'><policy>3</policy></launchSecurity>",
            "67 /domain/launchSecurity");
        head("a static label without a model", "<seclabel type='static'><label>a</label></seclabel>",
            "27 /domain/seclabel");
        head("an end with a new name", "<on_crash>rename-restart</on_crash>", "67 /domain/on_crash");
        head("an end that is kept", "<on_reboot>preserve</on_reboot>", "67 /domain/on_reboot");
        head("a crash that is kept", "<on_crash>preserve</on_crash>", "");
        head("on at the end, off at the beginning",
            "<on_poweroff>restart</on_poweroff><on_reboot>destroy</on_reboot>", "67 /domain/on_poweroff");
        head("a timer of another hypervisor", "<clock><timer name='platform'/></clock>",
            "67 /domain/clock/timer/@name");
        head("RTC that follows the start", "<clock><timer name='rtc' track='boot'/></clock>",
            "67 /domain/clock/timer/@track");
        head("RTC that drops ticks", "<clock><timer name='rtc' tickpolicy='discard'/></clock>",
            "67 /domain/clock/timer/@tickpolicy");
        head("PIT that merges ticks", "<clock><timer name='pit' tickpolicy='merge'/></clock>",
            "67 /domain/clock/timer/@tickpolicy");
        head("a timer of ARM", "<clock><timer name='armvtimer'/></clock>", "67 /domain/clock/timer/@name");
        head("a start after all dates", "<clock offset='absolute' start='253402300800'/>",
            "67 /domain/clock/@start");
    }

    void refused()
    {
        QFETCH(const QByteArray, text);
        xml::Issues issues;
        (void)define(text, issues);
        QStringList lines;
        for (const xml::Issue &issue : issues) {
            if (issue.severity == xml::Severity::Error)
                lines << QStringLiteral("%1 %2").arg(issue.libvirtCode).arg(issue.path);
        }
        QTEST(lines.join(u'\n'), "errors");
    }

    void aCardGetsModelAndMemory()
    {
        xml::Issues issues;
        const auto domain = define(documentOf({},
                                       "<graphics type='vnc'/><video><model "
                                       "type='qxl'/></video><video><model type='virtio'/></video>"),
            issues);
        QCOMPARE(domain.videos.at(0).vgamem, 16384U);
        QCOMPARE(domain.videos.at(0).vram, 65536U);
        QVERIFY(!domain.videos.at(1).vram);
        const auto chosen = define(documentOf({}, "<graphics type='vnc'/>"), issues);
        QCOMPARE(chosen.videos.at(0).model, QStringLiteral("cirrus"));
        QCOMPARE(chosen.videos.at(0).vram, 16384U);
        const auto named = define(documentOf({}, "<video><model type='default'/></video>"), issues);
        QCOMPARE(named.videos.at(0).model, QStringLiteral("cirrus"));
        QVERIFY(issues.empty());
    }

    void firmwareGetsAPlaceForItsVariables()
    {
        const QByteArray loader = "<os><type arch='x86_64' machine='q35'>hvm</type><loader readonly='yes' "
                                  "type='pflash'>/a</loader></os>";
        xml::Issues issues;
        const auto domain = define(documentOf("<features><acpi/></features>", {}, loader), issues);
        QCOMPARE(domain.os.nvram, QStringLiteral("/var/lib/libvirt/qemu/nvram/x_VARS.fd"));
        QByteArray stateless = loader;
        stateless.replace("type='pflash'", "type='pflash' stateless='yes'");
        QVERIFY(!define(documentOf("<features><acpi/></features>", {}, stateless), issues).os.nvram);
        QVERIFY(issues.empty());
    }

    void aLabelWithoutAModelGetsTheHosts()
    {
        xml::Issues issues;
        const auto domain = define(documentOf("<seclabel type='dynamic'/>", {}), issues);
        QCOMPARE(domain.securityLabels.at(0).model, QStringLiteral("none"));
        QCOMPARE(domain.securityLabels.at(0).type, QStringLiteral("none"));
        QVERIFY(!domain.securityLabels.at(0).relabel && issues.empty());
    }

    void aSocketOfTheDriversOwnIsNotKept()
    {
        xml::Issues issues;
        const auto domain
            = define(documentOf({}, "<graphics type='vnc' socket='/var/lib/libvirt/qemu/x.vnc'/>"), issues);
        QCOMPARE(domain.graphics.at(0).listens.at(0).type, QStringLiteral("address"));
        QVERIFY(!domain.graphics.at(0).socket);
        QCOMPARE(domain.graphics.at(0).port, -1);
    }
};

QTEST_GUILESS_MAIN(TestDisplayDefinition)
#include "tst_displaydefinition.moc"
