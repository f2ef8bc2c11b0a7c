#include "tests/backend/config/definitioncheck.h"

using namespace inn;
using namespace inn::config;

// Booting, clock, security, and what is passed to QEMU. Each row was tried with libvirt 9.0.
class TestDomainBooting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("errors");
        const auto os = [](const char *name, const QByteArray &inside, const char *errors,
                            const QByteArray &firmware = {}) {
            QTest::newRow(name) << documentOf(
                {}, {}, "<os" + firmware + "><type>hvm</type>" + inside + "</os>")
                                << QString::fromLatin1(errors);
        };
        const auto head = [](const char *name, const QByteArray &text, const char *errors) {
            QTest::newRow(name) << documentOf(text) << QString::fromLatin1(errors);
        };
        os("an unknown firmware", "", "27 /domain/os/@firmware", " firmware='coreboot'");
        os("features of nothing to choose",
            "<firmware><feature enabled='yes' name='secure-boot'/></firmware>", "35 /domain/os/firmware");
        os("keys without secure boot",
            "<firmware><feature enabled='yes' name='enrolled-keys'/><feature enabled='no' "
            "name='secure-boot'/></firmware>",
            "35 /domain/os/firmware", " firmware='efi'");
        os("a feature without a name", "<firmware><feature enabled='yes'/></firmware>",
            "27 /domain/os/firmware/feature/@name", " firmware='efi'");
        os("firmware that is given and chosen", "<loader readonly='yes' type='rom'>/a</loader>",
            "35 /domain/os/loader/@readonly\n35 /domain/os/loader/@type\n35 /domain/os/loader",
            " firmware='efi'");
        os("variables of a BIOS", "<nvram>/a</nvram>", "35 /domain/os/nvram", " firmware='bios'");
        os("no firmware", "<loader readonly='yes'/>", "35 /domain/os/loader");
        os("only variables", "<nvram>/a</nvram>", "35 /domain/os/nvram");
        os("a type of variables without a source", "<loader type='pflash'>/a</loader><nvram type='file'/>",
            "1 /domain/os/nvram");
        os("stateless with variables", "<loader type='pflash' stateless='yes'>/a</loader><nvram>/b</nvram>",
            "35 /domain/os/nvram");
        os("a ROM with state", "<loader stateless='no'>/a</loader>", "35 /domain/os/loader/@stateless");
        os("a BIOS with state", "<loader stateless='no'/>", "35 /domain/os/loader/@stateless",
            " firmware='bios'");
        os("two ACPI tables", "<acpi><table type='slic'>/a</table><table type='slic'>/a</table></acpi>",
            "27 /domain/os/acpi");
        os("an ACPI table of another type", "<acpi><table type='dsdt'>/a</table></acpi>",
            "27 /domain/os/acpi/table/@type");
        os("an unknown medium", "<boot dev='usb'/>", "27 /domain/os/boot/@dev");
        os("no medium", "<boot/>", "27 /domain/os/boot/@dev");
        os("a long menu", "<bootmenu enable='yes' timeout='65536'/>", "67 /domain/os/bootmenu/@timeout");
        os("a menu that is not shown", "<bootmenu enable='no' timeout='a'/>", "");
        os("a wait before never", "<bios rebootTimeout='-2'/>", "67 /domain/os/bios/@rebootTimeout");
        os("an unreadable word for the serial port is a no", "<bios useserial='a'/>", "");
        os("an unknown source of SMBIOS", "<smbios mode='a'/>", "67 /domain/os/smbios/@mode");
        const auto bare = [](const char *name, const QByteArray &text, const char *errors) {
            QTest::newRow(name) << documentOf({}, {}, text) << QString::fromLatin1(errors);
        };
        bare("an unknown kind of machine", "<os><type>vm</type></os>", "67 /domain/os/type");
        bare("an unknown architecture", "<os><type arch='z80'>hvm</type></os>", "67 /domain/os/type/@arch");
        bare("a container without a process", "<os><type>exe</type></os>", "27 /domain/os");
        bare("an argument of nothing", "<os><type>exe</type><init>/a</init><initarg/></os>",
            "27 /domain/os/initarg");
        bare("a variable without a name", "<os><type>exe</type><init>/a</init><initenv>a</initenv></os>",
            "27 /domain/os/initenv/@name");
        bare("a variable without a value", "<os><type>exe</type><init>/a</init><initenv name='a'/></os>",
            "27 /domain/os/initenv");
        bare("containers have no firmware", "<os><type>exe</type><init>/a</init><bootmenu enable='a'/></os>",
            "");

        head("users without groups", "<idmap><uid start='0' target='1' count='1'/></idmap>",
            "67 /domain/idmap");
        head("nobody for root",
            "<idmap><uid start='1' target='1' count='1'/><gid start='0' target='1' count='1'/></idmap>",
            "67 /domain/idmap");
        head("half a mapping",
            "<idmap><uid start='0' count='1'/><gid start='0' target='1' count='1'/></idmap>",
            "27 /domain/idmap/uid/@target");
        head("two identities",
            "<uuid>6e0c1d2e-3a4b-4c5d-8e6f-708192a3b4c5</uuid><sysinfo type='smbios'><system><entry "
            "name='uuid'>7e0c1d2e-3a4b-4c5d-8e6f-708192a3b4c5</entry></system></sysinfo>",
            "35 /domain/sysinfo/system");
        head("an identity that is none",
            "<sysinfo type='smbios'><system><entry name='uuid'>7</entry></system></sysinfo>",
            "35 /domain/sysinfo/system");
        head("a BIOS of a month that is none",
            "<sysinfo type='smbios'><bios><entry name='date'>13/01/2020</entry></bios></sysinfo>",
            "35 /domain/sysinfo/bios");
        head("a value of fw_cfg without a name", "<sysinfo type='fwcfg'><entry>a</entry></sysinfo>",
            "27 /domain/sysinfo/entry");
        head("a value of fw_cfg that is none", "<sysinfo type='fwcfg'><entry name='a'/></sysinfo>",
            "27 /domain/sysinfo/entry");

        head("an unknown clock", "<clock offset='sun'/>", "67 /domain/clock/@offset");
        head("an adjustment that is none", "<clock offset='utc' adjustment='late'/>",
            "27 /domain/clock/@adjustment");
        head("a variable clock takes any", "<clock offset='variable' adjustment='late'/>", "");
        head("no time zone", "<clock offset='timezone'/>", "1 /domain/clock");
        head("no start", "<clock offset='absolute'/>", "1 /domain/clock");
        head("an unreadable start", "<clock offset='absolute' start='a'/>", "1 /domain/clock/@start");
        head("a timer without a name", "<clock><timer/></clock>", "27 /domain/clock/timer/@name");
        head("KVM's clock has no policy", "<clock><timer name='kvmclock' tickpolicy='delay'/></clock>",
            "67 /domain/clock/timer/@tickpolicy");
        head("catching up without the policy",
            "<clock><timer name='rtc' tickpolicy='delay'><catchup slew='1'/></timer></clock>",
            "27 /domain/clock/timer/catchup");
        head("a frequency of another timer",
            "<clock><timer name='pit' frequency='1' mode='auto' track='guest'/></clock>",
            "67 /domain/clock/timer/@frequency\n67 /domain/clock/timer/@mode\n67 "
            "/domain/clock/timer/@track");
        head("a core dump at a reboot", "<on_reboot>coredump-destroy</on_reboot>", "67 /domain/on_reboot");
        head("an unknown end", "<on_crash>sleep</on_crash>", "67 /domain/on_crash");
        head("an event twice",
            "<perf><event name='cmt' enabled='yes'/><event name='cmt' enabled='no'/></perf>",
            "27 /domain/perf/event[2]/@name");

        head("a dynamic label without relabelling", "<seclabel type='dynamic' relabel='no'/>",
            "67 /domain/seclabel/@relabel");
        head("no label with relabelling", "<seclabel type='none' relabel='yes'/>",
            "67 /domain/seclabel/@relabel");
        head("a static label of nothing", "<seclabel type='static' model='dac'/>", "27 /domain/seclabel");
        head("two labels of one model", "<seclabel model='dac'/><seclabel model='dac'/>",
            "35 /domain/seclabel[2]/@model");
        head("two labels and one without a model", "<seclabel model='dac'/><seclabel/>",
            "27 /domain/seclabel[2]");
        head("a cipher twice",
            "<keywrap><cipher name='aes' state='on'/><cipher name='aes' state='on'/></keywrap>",
            "1 /domain/keywrap/cipher[2]/@name");
        head("SEV without a policy", "<launchSecurity type='sev'/>", "27 /domain/launchSecurity");
        head("an unknown protection", "<launchSecurity type='tdx'/>", "27 /domain/launchSecurity/@type");
        head("a resource of nothing", "<resource/>", "1 /domain/resource");
        head("two resources",
            "<resource><partition>/a</partition></resource><resource><partition>/a</partition></resource>",
            "27 /domain/resource");
        head("two generation identities", "<genid/><genid/>", "27 /domain/genid");
        head("a generation identity that is none", "<genid>1</genid>", "1 /domain/genid");

        head("an argument of nothing for QEMU", "<qemu:commandline><qemu:arg/></qemu:commandline>",
            "1 /domain/qemu:commandline/qemu:arg/@value");
        head("a variable with a hyphen", "<qemu:commandline><qemu:env name='a-b'/></qemu:commandline>",
            "1 /domain/qemu:commandline/qemu:env/@name");
        head("an ability without a name", "<qemu:capabilities><qemu:add/></qemu:capabilities>",
            "1 /domain/qemu:capabilities/qemu:add/@capability");
        head("a property that cannot change",
            "<qemu:override><qemu:device alias='a'><qemu:frontend><qemu:property name='id' type='string' "
            "value='b'/></qemu:frontend></qemu:device></qemu:override>",
            "27 /domain/qemu:override/qemu:device/qemu:frontend/qemu:property/@name");
        head("a property of another type",
            "<qemu:override><qemu:device alias='a'><qemu:frontend><qemu:property name='b' type='unsigned' "
            "value='-1'/></qemu:frontend></qemu:device></qemu:override>",
            "27 /domain/qemu:override/qemu:device/qemu:frontend/qemu:property/@value");
    }

    void refused()
    {
        QFETCH(const QByteArray, text);
        QTEST(errorsOf(text), "errors");
    }

    void defined_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("stored");
        const auto os = [](const char *name, const QByteArray &text, const QByteArray &stored) {
            QTest::newRow(name) << documentOf({}, {}, text) << QByteArray("os") << stored;
        };
        const auto head
            = [](const char *name, const QByteArray &text, const char *path, const QByteArray &stored) {
                  QTest::newRow(name) << documentOf(text) << QByteArray(path) << stored;
              };
        os("a hard disk is booted", "<os><type>hvm</type></os>", "<os><type>hvm</type><boot dev='hd'/></os>");
        os("four media at most",
            "<os><type>hvm</type><boot dev='hd'/><boot dev='fd'/><boot dev='hd'/><boot dev='cdrom'/><boot "
            "dev='network'/></os>",
            "<os><type>hvm</type><boot dev='hd'/><boot dev='fd'/><boot dev='hd'/><boot dev='cdrom'/></os>");
        os("firmware is a ROM", "<os><type>hvm</type><loader>/a</loader><boot dev='hd'/></os>",
            "<os><type>hvm</type><loader type='rom'>/a</loader><boot dev='hd'/></os>");
        os("keys need secure boot",
            "<os firmware='efi'><type>hvm</type><firmware><feature enabled='yes' "
            "name='enrolled-keys'/></firmware><boot dev='hd'/></os>",
            "<os firmware='efi'><type>hvm</type><firmware><feature enabled='yes' "
            "name='enrolled-keys'/><feature "
            "enabled='yes' name='secure-boot'/></firmware><boot dev='hd'/></os>");
        os("what a machine does not have",
            "<os><type>hvm</type><init>/a</init><boot dev='hd'/><bootmenu enable='no' timeout='3'/><bios "
            "useserial='a'/><smbios mode='none'/></os>",
            "<os><type>hvm</type><boot dev='hd'/><bootmenu enable='no'/><bios useserial='no'/></os>");
        os("what a container does not have",
            "<os><type>exe</type><init>/a</init><loader>/b</loader><boot dev='hd'/><kernel>/c</kernel></os>",
            "<os><type>exe</type><init>/a</init></os>");
        os("a path is cleaned",
            "<os><type>hvm</type><acpi><table type='slic'>//a///b/</table></acpi><boot dev='hd'/></os>",
            "<os><type>hvm</type><acpi><table type='slic'>//a/b</table></acpi><boot dev='hd'/></os>");
        head("users are sorted",
            "<idmap><uid start='5' target='1' count='1'/><uid start='0' target='9' count='1'/><gid start='0' "
            "target='1' count='1'/></idmap>",
            "idmap/uid", "<uid start='0' target='9' count='1'/><uid start='5' target='1' count='1'/>");
        head("system information in order",
            "<sysinfo type='smbios'><chassis><entry name='sku'>a</entry><entry name='colour'>b</entry><entry "
            "name='manufacturer'>c</entry></chassis><bios><entry "
            "name='vendor'/></bios><baseBoard/></sysinfo>",
            "sysinfo",
            "<sysinfo type='smbios'><chassis><entry name='manufacturer'>c</entry><entry "
            "name='sku'>a</entry></chassis></sysinfo>");
        head("the identity comes from system information",
            "<sysinfo type='smbios'><system><entry "
            "name='uuid'>7E0C1D2E3A4B4C5D8E6F708192A3B4C5</entry></system></sysinfo>",
            "uuid", "<uuid>7e0c1d2e-3a4b-4c5d-8e6f-708192a3b4c5</uuid>");
        head("a file wins over a text",
            "<sysinfo type='fwcfg'><entry name='opt/a' file='/b//c'>d</entry></sysinfo>", "sysinfo",
            "<sysinfo type='fwcfg'><entry name='opt/a' file='/b/c'/></sysinfo>");
        head("the clock shows UTC", "", "clock", "<clock offset='utc'/>");
        head("a clock that is off", "<clock offset='localtime' adjustment='+7'/>", "clock",
            "<clock offset='variable' adjustment='7' basis='localtime'/>");
        head("a variable clock", "<clock offset='variable' timezone='a'/>", "clock",
            "<clock offset='variable' adjustment='0' basis='utc'/>");
        head("a clock without what others have",
            "<clock offset='timezone' timezone='a' basis='utc' start='3'/>", "clock",
            "<clock offset='timezone' timezone='a'/>");
        head("ends of a run", "<on_lockfailure>default</on_lockfailure>", "on_reboot",
            "<on_reboot>restart</on_reboot>");
        head("events in order",
            "<perf><event name='page_faults' enabled='yes'/><event name='cmt' enabled='no'/></perf>", "perf",
            "<perf><event name='cmt' enabled='no'/><event name='page_faults' enabled='yes'/></perf>");
        head("a dynamic label",
            "<seclabel type='dynamic' model='dac'><label>a</label><baselabel>b</baselabel></seclabel>",
            "seclabel",
            "<seclabel type='dynamic' model='dac' relabel='yes'><baselabel>b</baselabel></seclabel>");
        head("a label without a type says nothing", "<seclabel model='dac'/>", "seclabel", "");
        head("the model none labels nothing",
            "<seclabel type='static' model='none'><label>a</label></seclabel>", "seclabel",
            "<seclabel type='none' model='none'/>");
        head("ciphers in order",
            "<keywrap><cipher name='dea' state='on'/><cipher name='aes' state='on'/></keywrap>", "keywrap",
            "<keywrap><cipher name='aes' state='on'/><cipher name='dea' state='on'/></keywrap>");
        head("a policy in hexadecimal digits",
            "<launchSecurity type='sev'><policy>1f</policy></launchSecurity>", "launchSecurity",
            "<launchSecurity type='sev'><policy>0x001f</policy></launchSecurity>");
    }

    void defined()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, path);
        QTEST(definedPart(text, path), "stored");
    }

    void aGenerationIdentityIsMadeUp()
    {
        DomainConfig domain = *readDomain(documentOf("<genid/>"));
        applyDefaults(domain);
        QCOMPARE(domain.generationIds.size(), 1U);
        QVERIFY(!QUuid::fromString(domain.generationIds[0]).isNull());
    }
};

QTEST_GUILESS_MAIN(TestDomainBooting)
#include "tst_domainbooting.moc"
