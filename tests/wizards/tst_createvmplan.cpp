#include "tests/wizards/planfixtures.h"

#include <QTest>

using namespace inn;
using namespace inn::wizards;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(inn::wizards::Field)

namespace {

using Change = std::function<void(CreateVmPlan &)>;

osinfo::OperatingSystem fedora()
{
    osinfo::OperatingSystem os;
    os.id = u"http://fedoraproject.org/fedora/37"_s;
    os.shortId = u"fedora37"_s;
    os.name = u"Fedora Linux 37"_s;
    os.family = u"linux"_s;
    return os;
}

osinfo::Medium discOf(const QString &path, const osinfo::OperatingSystem &os)
{
    osinfo::Medium medium;
    medium.path = path;
    medium.label = u"LABEL"_s;
    medium.bootable = true;
    medium.os = os;
    medium.match = os.isGeneric() ? osinfo::Medium::Match::None : osinfo::Medium::Match::Exact;
    return medium;
}

const Problem *find(const Problems &problems, Field field)
{
    for (const Problem &problem : problems) {
        if (problem.field == field)
            return &problem;
    }
    return nullptr;
}

osinfo::Profile windows()
{
    osinfo::Profile profile;
    profile.os.id = u"http://microsoft.com/win/11"_s;
    profile.os.name = u"Windows 11"_s;
    profile.os.shortId = u"win11"_s;
    profile.os.family = u"winnt"_s;
    profile.virtioDisk = profile.virtioNetwork = profile.virtioVideo = profile.virtioRng = false;
    profile.virtioBalloon = profile.virtioConsole = profile.agent = false;
    profile.bios = false;
    profile.tpm = profile.secureBoot = profile.localTimeClock = profile.hypervEnlightenments = true;
    profile.minimum = { 2, Bytes::gib(4), Bytes::gib(64) };
    profile.recommended = { 2, Bytes::gib(8), Bytes::gib(128) };
    return profile;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestCreateVmPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Page>("page");
        QTest::addColumn<Field>("field");
        QTest::addColumn<int>("severity"); // -1: none
        QTest::addColumn<QString>("words");
        const auto row
            = [](const char *name, Page page, Field field, int severity, const QString &words,
                  Change change) { QTest::newRow(name) << change << page << field << severity << words; };
        constexpr int fine = -1;
        constexpr int missing = int(Problem::Severity::Missing);
        constexpr int error = int(Problem::Severity::Error);
        constexpr int warning = int(Problem::Severity::Warning);

        row("a complete draft", Page::Source, Field::Disc, fine, {}, [](CreateVmPlan &) {});
        row("no disc named", Page::Source, Field::Disc, missing, u"Choose"_s,
            [](CreateVmPlan &p) { p.discPath.clear(); });
        row("a relative path", Page::Source, Field::Disc, error, u"complete path"_s,
            [](CreateVmPlan &p) { p.discPath = u"debian.iso"_s; });
        row("a path of 5000 letters", Page::Source, Field::Disc, error, u"cannot be a path"_s,
            [](CreateVmPlan &p) { p.discPath = u'/' + QString(5000, u'a'); });
        row("a path with a line break", Page::Source, Field::Disc, error, u"cannot be a path"_s,
            [](CreateVmPlan &p) { p.discPath = u"/a\nb"_s; });
        row("a disc that is none", Page::Source, Field::Disc, error, u"is not a disc"_s, [](CreateVmPlan &p) {
            p.disc = { p.discPath, {}, u"“x” is not a disc image."_s };
        });
        row("the finding of another path does not count", Page::Source, Field::Disc, fine, {},
            [](CreateVmPlan &p) {
                p.disc = { u"/other"_s, {}, u"broken"_s };
            });
        row("a disc that does not start", Page::Source, Field::Disc, warning, u"start from it"_s,
            [](CreateVmPlan &p) {
                p.disc = { p.discPath, discOf(p.discPath, {}), {} };
                p.disc.value->bootable = false;
            });
        row("no image named", Page::Source, Field::Image, missing, u"Choose"_s,
            [](CreateVmPlan &p) { p.source = SourceKind::DiskImage; });
        row("an image that cannot be read", Page::Source, Field::Image, error, u"truncated"_s,
            [](CreateVmPlan &p) {
                p.source = SourceKind::DiskImage;
                p.imagePath = u"/x.qcow2"_s;
                p.image = { p.imagePath, {}, u"“x.qcow2” is truncated."_s };
            });
        row("an image of another machine, kept", Page::Source, Field::Image, error, u"“web” uses"_s,
            [](CreateVmPlan &p) {
                p.source = SourceKind::DiskImage;
                p.imagePath = u"/pool/web.qcow2"_s;
            });
        row("an image of another machine, copied", Page::Source, Field::Image, warning, u"inconsistent"_s,
            [](CreateVmPlan &p) {
                p.source = SourceKind::DiskImage;
                p.imagePath = u"/pool/web.qcow2"_s;
                p.imageUse.choose(ImageUse::Copy);
            });
        row("an encrypted image", Page::Source, Field::Image, error, u"encrypted"_s, [](CreateVmPlan &p) {
            p.source = SourceKind::DiskImage;
            p.imagePath = u"/x.qcow2"_s;
            p.image = { p.imagePath, imageInfo(p.imagePath, Bytes::gib(4), Bytes::gib(1)), {} };
            p.image.value->encrypted = true;
        });
        row("an existing image as disk beside a disc", Page::Disk, Field::Image, missing, u"Choose"_s,
            [](CreateVmPlan &p) { p.disk.choose(DiskKind::Existing); });
        row("no kernel named", Page::Source, Field::Kernel, missing, u"kernel"_s,
            [](CreateVmPlan &p) { p.source = SourceKind::Kernel; });
        row("a kernel that is not there", Page::Source, Field::Kernel, error, u"no file"_s,
            [](CreateVmPlan &p) {
                p.source = SourceKind::Kernel;
                p.kernelPath = u"/nowhere/vmlinuz"_s;
            });
        row("arguments of two lines", Page::Source, Field::Arguments, error, u"one line"_s,
            [](CreateVmPlan &p) {
                p.source = SourceKind::Kernel;
                p.kernelArguments = u"a\nb"_s;
            });
        row("an empty machine needs no source", Page::Source, Field::Disc, fine, {},
            [](CreateVmPlan &p) { p.source = SourceKind::Empty; });
        row("a host that may only be looked at", Page::Source, Field::Host, error, u"only allows looking"_s,
            [](CreateVmPlan &p) { p.host.info.readOnly = true; });

        row("more memory than the host has", Page::Resources, Field::Memory, error, u"only 16"_s,
            [](CreateVmPlan &p) { p.memory.choose(Bytes::gib(17)); });
        row("nearly all of the host's memory", Page::Resources, Field::Memory, warning, u"next to nothing"_s,
            [](CreateVmPlan &p) { p.memory.choose(Bytes::gib(15)); });
        row("no memory at all", Page::Resources, Field::Memory, error, u"at least"_s,
            [](CreateVmPlan &p) { p.memory.choose({}); });
        row("less memory than the system needs", Page::Resources, Field::Memory, warning,
            u"Windows 11 needs at least 4"_s, [](CreateVmPlan &p) {
                p.profile = windows();
                p.memory.choose(Bytes::gib(1));
            });
        row("no processor", Page::Resources, Field::Vcpus, error, u"at least one"_s,
            [](CreateVmPlan &p) { p.vcpus.choose(0); });
        row("more processors than the host has", Page::Resources, Field::Vcpus, warning, u"slower"_s,
            [](CreateVmPlan &p) { p.vcpus.choose(9); });
        row("more processors than a machine can have", Page::Resources, Field::Vcpus, error, u"at most"_s,
            [](CreateVmPlan &p) { p.vcpus.choose(65); });
        row("firmware the host lacks", Page::Resources, Field::Firmware, error, u"no UEFI here"_s,
            [](CreateVmPlan &p) {
                p.host.support.firmwares
                    = { { u"bios"_s }, { u"efi"_s, false, u"There is no UEFI here."_s } };
                p.firmware.choose(u"efi"_s);
            });
        row("firmware the system does not know", Page::Resources, Field::Firmware, warning,
            u"does not start"_s, [](CreateVmPlan &p) {
                p.profile = windows();
                p.firmware.choose(u"bios"_s);
            });
        row("a TPM that cannot be had", Page::System, Field::System, warning, u"swtpm"_s,
            [](CreateVmPlan &p) {
                p.profile = windows();
                p.host.support.tpmModels = { { u"tpm-crb"_s, false, u"The program “swtpm” is missing."_s } };
            });

        row("a growing disk larger than the pool's room", Page::Disk, Field::DiskSize, warning, u"only 50"_s,
            [](CreateVmPlan &p) { p.diskSize.choose(Bytes::gib(200)); });
        row("a reserved disk larger than the pool's room", Page::Disk, Field::DiskSize, error, u"only 50"_s,
            [](CreateVmPlan &p) {
                p.diskSize.choose(Bytes::gib(200));
                p.diskFormat.choose(u"raw"_s);
            });
        row("a disk of nothing", Page::Disk, Field::DiskSize, error, u"between"_s,
            [](CreateVmPlan &p) { p.diskSize.choose({}); });
        row("a disk smaller than the system needs", Page::Disk, Field::DiskSize, warning, u"at least 64"_s,
            [](CreateVmPlan &p) {
                p.profile = windows();
                p.diskSize.choose(Bytes::gib(10));
            });
        row("a disk without any pool", Page::Disk, Field::Pool, error, u"no storage pool"_s,
            [](CreateVmPlan &p) { p.host.pools.clear(); });
        row("a disk while the only pool is off", Page::Disk, Field::Pool, error,
            u"Start the pool “stopped”"_s,
            [](CreateVmPlan &p) { p.host.pools = { pool(u"stopped"_s, api::PoolState::Inactive) }; });
        row("no disk needs no pool", Page::Disk, Field::Pool, fine, {}, [](CreateVmPlan &p) {
            p.host.pools.clear();
            p.disk.choose(DiskKind::None);
        });
        row("a copy that does not fit", Page::Disk, Field::Pool, error, u"copy needs"_s, [](CreateVmPlan &p) {
            p.source = SourceKind::DiskImage;
            p.imagePath = u"/x.vmdk"_s;
            p.imageUse.choose(ImageUse::Copy);
            p.image = { p.imagePath, imageInfo(p.imagePath, Bytes::gib(400), Bytes::gib(60)), {} };
        });

        row("a network that is off", Page::Network, Field::Network, error, u"not running"_s,
            [](CreateVmPlan &p) {
                p.network.choose({ NetworkSource::Kind::Virtual, u"lab"_s });
            });
        row("a network that is gone", Page::Network, Field::Network, error, u"any more"_s,
            [](CreateVmPlan &p) {
                p.network.choose({ NetworkSource::Kind::Virtual, u"gone"_s });
            });
        row("a bridge without a name", Page::Network, Field::Bridge, missing, u"name of the bridge"_s,
            [](CreateVmPlan &p) { p.network.choose({ NetworkSource::Kind::Bridge }); });
        row("a bridge with a long name", Page::Network, Field::Bridge, error, u"15 characters"_s,
            [](CreateVmPlan &p) {
                p.network.choose({ NetworkSource::Kind::Bridge });
                p.bridgeName = u"a-very-long-bridge"_s;
            });
        row("a bridge with a slash", Page::Network, Field::Bridge, error, u"15 characters"_s,
            [](CreateVmPlan &p) {
                p.network.choose({ NetworkSource::Kind::Bridge });
                p.bridgeName = u"br/0"_s;
            });
        row("booting from the network without one", Page::Network, Field::Network, error, u"needs one"_s,
            [](CreateVmPlan &p) {
                p.source = SourceKind::Network;
                p.network.choose({ NetworkSource::Kind::None });
            });
        row("user networking the host cannot do", Page::Network, Field::Network, error, u"passt is missing"_s,
            [](CreateVmPlan &p) {
                p.host.support.networkBackends
                    = { { u"network"_s }, { u"user/passt"_s, false, u"passt is missing."_s } };
                p.network.choose({ NetworkSource::Kind::User });
            });

        row("no name", Page::Summary, Field::Name, missing, u"name"_s,
            [](CreateVmPlan &p) { p.name.choose({}); });
        row("a name that is taken", Page::Summary, Field::Name, error, u"“web” on “kvm1” already"_s,
            [](CreateVmPlan &p) { p.name.choose(u"web"_s); });
        row("a name with a slash", Page::Summary, Field::Name, error, {},
            [](CreateVmPlan &p) { p.name.choose(u"a/b"_s); });
        row("a name of two lines", Page::Summary, Field::Name, error, {},
            [](CreateVmPlan &p) { p.name.choose(u"a\nb"_s); });
        row("a name of blanks", Page::Summary, Field::Name, error, {},
            [](CreateVmPlan &p) { p.name.choose(u"   "_s); });
        row("a name of 300 characters", Page::Summary, Field::Name, error, {},
            [](CreateVmPlan &p) { p.name.choose(QString(300, u'x')); });
        row("a name in Chinese is fine", Page::Summary, Field::Name, fine, {},
            [](CreateVmPlan &p) { p.name.choose(u"机器 一号"_s); });
        row("XML that is not well-formed", Page::Summary, Field::Xml, error, {},
            [](CreateVmPlan &p) { p.customXml = "<domain><name>x</domain>"; });
        row("XML of another machine", Page::Summary, Field::Xml, error, u"UUID"_s, [](CreateVmPlan &p) {
            p.customXml
                = p.toXml().replace(api::uuidText(p.uuid()).toUtf8(), "12345678-1234-1234-1234-123456789abc");
        });
        row("XML with a name that is taken", Page::Summary, Field::Xml, error, u"“web”"_s,
            [](CreateVmPlan &p) { p.customXml = p.toXml().replace("<name>vm1</name>", "<name>web</name>"); });
        row("XML edited before other changes", Page::Summary, Field::Xml, warning, u"edited by hand"_s,
            [](CreateVmPlan &p) {
                p.customBase = p.toXml();
                p.customXml = p.toXml();
                p.memory.choose(Bytes::gib(3));
            });
        row("XML edited last", Page::Summary, Field::Xml, fine, {}, [](CreateVmPlan &p) {
            p.customBase = p.toXml();
            p.customXml = p.toXml();
        });
    }
    void rules()
    {
        QFETCH(Change, change);
        QFETCH(Page, page);
        QFETCH(Field, field);
        QFETCH(int, severity);
        QFETCH(QString, words);
        CreateVmPlan plan = completePlan();
        change(plan);
        plan.derive();
        const Problems problems = plan.problems(page);
        const Problem *problem = find(problems, field);
        if (severity < 0) {
            QVERIFY2(!problem, problem ? qPrintable(problem->text) : "");
            return;
        }
        QVERIFY(problem);
        QCOMPARE(int(problem->severity), severity);
        QVERIFY2(problem->text.contains(words), qPrintable(problem->text));
        QCOMPARE(plan.isComplete(page), problem->severity == Problem::Severity::Warning);
    }

    void aNewDraftMissesOnlyItsSource()
    {
        CreateVmPlan plan = completePlan();
        plan.discPath.clear();
        plan.derive();
        for (int i = 0; i < kPageCount; ++i)
            QCOMPARE(plan.isComplete(Page(i)), Page(i) != Page::Source);
    }
    void whatWasChosenSurvivesAnotherSystem()
    {
        CreateVmPlan plan = completePlan();
        plan.memory.choose(Bytes::gib(3));
        plan.name.choose(u"mine"_s);
        plan.diskSize.choose(Bytes::gib(7));
        plan.profile = windows();
        plan.system.choose(plan.profile.os);
        plan.derive();
        QCOMPARE(plan.memory.value(), Bytes::gib(3));
        QCOMPARE(plan.name.value(), u"mine"_s);
        QCOMPARE(plan.diskSize.value(), Bytes::gib(7));
        QCOMPARE(plan.firmware.value(), u"efi"_s);
        plan.memory.forget();
        QCOMPARE(plan.memory.value(), Bytes::gib(8));
    }
    void whatWasTypedForOneSourceWaitsWhileAnotherIsChosen()
    {
        CreateVmPlan plan = completePlan();
        const QString disc = plan.discPath;
        plan.source = SourceKind::Kernel;
        plan.kernelPath = u"/boot/vmlinuz"_s;
        plan.derive();
        plan.source = SourceKind::Disc;
        plan.derive();
        QCOMPARE(plan.discPath, disc);
        QCOMPARE(plan.kernelPath, u"/boot/vmlinuz"_s);
    }
    void aDetectedSystemIsTheDefaultUntilOneIsChosen()
    {
        CreateVmPlan plan = completePlan();
        plan.disc = { plan.discPath, discOf(plan.discPath, fedora()), {} };
        plan.derive();
        QCOMPARE(plan.system.value().shortId, u"fedora37"_s);
        QCOMPARE(plan.name.value(), u"fedora37"_s);
        plan.system.choose(windows().os);
        plan.derive();
        QCOMPARE(plan.system.value().shortId, u"win11"_s);
        QCOMPARE(plan.name.value(), u"win11"_s);
    }
    void suggestedNamesAreFreeAndSpeak_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("name");
        QTest::newRow("an empty machine")
            << Change([](CreateVmPlan &p) { p.source = SourceKind::Empty; }) << u"vm1"_s;
        QTest::newRow("a taken number") << Change([](CreateVmPlan &p) {
            p.source = SourceKind::Empty;
            p.host.names << u"vm1"_s << u"vm2"_s;
        }) << u"vm3"_s;
        QTest::newRow("a system") << Change([](CreateVmPlan &p) { p.system.choose(fedora()); })
                                  << u"fedora37"_s;
        QTest::newRow("a second one of it") << Change([](CreateVmPlan &p) {
            p.system.choose(fedora());
            p.host.names << u"fedora37"_s;
        }) << u"fedora37-2"_s;
        QTest::newRow("an image's file name, cleaned") << Change([](CreateVmPlan &p) {
            p.source = SourceKind::DiskImage;
            p.imagePath = u"/images/.My Server (old)!.vmdk"_s;
        }) << u"My-Server-old"_s;
        QTest::newRow("an image whose name has nothing left") << Change([](CreateVmPlan &p) {
            p.source = SourceKind::DiskImage;
            p.imagePath = u"/images/机器.vmdk"_s;
        }) << u"vm1"_s;
    }
    void suggestedNamesAreFreeAndSpeak()
    {
        QFETCH(Change, change);
        CreateVmPlan plan = completePlan();
        plan.discPath.clear();
        change(plan);
        plan.derive();
        QTEST(plan.name.value(), "name");
        QVERIFY(config::domainNameProblem(plan.name.value()).isEmpty());
    }
    void memoryDefaultsLeaveTheHostRoom()
    {
        CreateVmPlan plan = completePlan();
        plan.host.info.memory = Bytes::gib(2);
        plan.derive();
        QCOMPARE(plan.memory.value(), Bytes::gib(1));
        plan.host.info.cpus = 1;
        plan.derive();
        QCOMPARE(plan.vcpus.value(), 1U);
    }
    void volumesGetAFreeName()
    {
        CreateVmPlan plan = completePlan();
        plan.name.choose(u"web2"_s);
        QCOMPARE(plan.volumeName(), u"web2.qcow2"_s);
        plan.host.volumeNames[plan.pool.value()] = { u"web2.qcow2"_s, u"web2-2.qcow2"_s };
        QCOMPARE(plan.volumeName(), u"web2-3.qcow2"_s);
        QCOMPARE(plan.diskPath(), u"/pools/default/web2-3.qcow2"_s);
        plan.diskFormat.choose(u"raw"_s);
        QCOMPARE(plan.diskPath(), u"/pools/default/web2.img"_s);
        QCOMPARE(plan.toVolume().allocation, plan.diskSize.value());
    }
    void aHostWithoutPoolIsOfferedOne()
    {
        CreateVmPlan plan = completePlan();
        QVERIFY(!plan.poolOffer().isPossible());
        plan.host.pools = { pool(u"stopped"_s, api::PoolState::Inactive) };
        QCOMPARE(plan.poolOffer().name, u"stopped"_s);
        QVERIFY(!plan.poolOffer().existing.isNull());
        plan.host.pools.clear();
        QVERIFY(!plan.poolOffer().isPossible());
        plan.host.imageFolder = u"/var/lib/libvirt/images"_s;
        QCOMPARE(plan.poolOffer().name, u"default"_s);
        QVERIFY(plan.poolOffer().existing.isNull());
        plan.host.hasStorage = false;
        QVERIFY(!plan.poolOffer().isPossible());
    }
    void networksSayWhyNot()
    {
        CreateVmPlan plan = completePlan();
        plan.host.support.networkBackends = { { u"network"_s, false, u"Only root can."_s },
            { u"bridge"_s, false, u"Only root may bridge."_s }, { u"user/slirp"_s } };
        plan.derive();
        QCOMPARE(plan.network.value().kind, NetworkSource::Kind::User);
        QStringList reasons;
        for (const NetworkOption &option : plan.networkOptions())
            reasons << option.reason;
        QCOMPARE(reasons,
            (QStringList { u"Only root can."_s, u"Only root can."_s, {}, u"Only root may bridge."_s, {} }));
    }

    void aLinuxMachineHasModernHardware()
    {
        CreateVmPlan plan = completePlan();
        const config::DomainConfig domain = plan.toConfig();
        QCOMPARE(domain.type, u"kvm"_s);
        QCOMPARE(domain.os.machine, u"pc-q35-7.2"_s);
        QCOMPARE(domain.cpu->mode, u"host-passthrough"_s);
        QCOMPARE(domain.disks.size(), 2U);
        QCOMPARE(domain.disks[0].bus, u"virtio"_s);
        QCOMPARE(domain.disks[0].targetDev, u"vda"_s);
        QCOMPARE(domain.disks[0].bootOrder, 1U);
        QCOMPARE(domain.disks[0].source->file, u"/pools/default/vm1.qcow2"_s);
        QCOMPARE(domain.disks[1].device, u"cdrom"_s);
        QCOMPARE(domain.disks[1].bus, u"sata"_s);
        QCOMPARE(domain.disks[1].targetDev, u"sda"_s);
        QCOMPARE(domain.disks[1].bootOrder, 2U);
        QCOMPARE(domain.interfaces.at(0).sourceNetwork, u"default"_s);
        QCOMPARE(domain.interfaces.at(0).model, u"virtio"_s);
        QCOMPARE(domain.graphics.at(0).listens.at(0).type, u"socket"_s);
        QCOMPARE(domain.channels.at(0).targetName, u"org.qemu.guest_agent.0"_s);
        QCOMPARE(domain.balloon->statsPeriod, 2);
        QCOMPARE(domain.clockOffset, u"utc"_s);
        QVERIFY(!domain.os.firmware && domain.tpms.empty());
    }
    void windows11GetsWhatItDemands()
    {
        CreateVmPlan plan = completePlan();
        plan.profile = windows();
        plan.system.choose(plan.profile.os);
        plan.derive();
        const config::DomainConfig domain = plan.toConfig();
        QCOMPARE(domain.os.firmware, u"efi"_s);
        QCOMPARE(domain.features->smm, u"on"_s);
        QCOMPARE(domain.features->hypervRelaxed, u"on"_s);
        QCOMPARE(domain.tpms.at(0).model, u"tpm-crb"_s);
        QCOMPARE(domain.clockOffset, u"localtime"_s);
        QCOMPARE(domain.disks.at(0).bus, u"sata"_s);
        QCOMPARE(domain.disks.at(0).targetDev, u"sda"_s);
        QCOMPARE(domain.disks.at(1).targetDev, u"sdb"_s);
        QCOMPARE(domain.interfaces.at(0).model, u"e1000e"_s);
        QCOMPARE(domain.osId, u"http://microsoft.com/win/11"_s);
        QVERIFY(domain.channels.empty());
    }
    void oldSystemsGetOldBuses()
    {
        CreateVmPlan plan = completePlan();
        plan.profile.q35 = plan.profile.virtioDisk = plan.profile.virtioNetwork = plan.profile.usb3 = false;
        plan.derive();
        const config::DomainConfig domain = plan.toConfig();
        QCOMPARE(domain.os.machine, u"pc-i440fx-7.2"_s);
        QCOMPARE(domain.disks.at(0).targetDev, u"hda"_s);
        QCOMPARE(domain.disks.at(1).targetDev, u"hdb"_s);
        QCOMPARE(domain.interfaces.at(0).model, u"rtl8139"_s);
        QCOMPARE(domain.controllers.at(0).model, u"piix3-uhci"_s);
    }
    void withoutKvmTheReasonIsShown()
    {
        CreateVmPlan plan = completePlan();
        plan.host.support.kvm = { u"kvm"_s, false, u"/dev/kvm is missing."_s };
        plan.derive();
        QVERIFY(!plan.usesKvm());
        QCOMPARE(plan.toConfig().type, u"qemu"_s);
        QCOMPARE(plan.toConfig().cpu->mode, u"maximum"_s);
        QVERIFY(plan.accelerationText().contains(u"/dev/kvm is missing"_s));
    }
    void sourcesDecideTheDevices()
    {
        CreateVmPlan plan = completePlan();
        plan.source = SourceKind::Network;
        plan.derive();
        QCOMPARE(plan.toConfig().disks.at(0).bootOrder, 1U);
        QCOMPARE(plan.toConfig().interfaces.at(0).bootOrder, 2U);
        QCOMPARE(plan.toConfig().disks.size(), 1U);

        plan.source = SourceKind::Kernel;
        plan.kernelPath = u"/boot/vmlinuz"_s;
        plan.kernelArguments = u" console=ttyS0 "_s;
        plan.derive();
        QCOMPARE(plan.toConfig().os.kernel, u"/boot/vmlinuz"_s);
        QCOMPARE(plan.toConfig().os.cmdline, u"console=ttyS0"_s);
        QVERIFY(plan.toConfig().disks.empty());

        plan.source = SourceKind::DiskImage;
        plan.imagePath = u"/images/x.vmdk"_s;
        plan.image = { plan.imagePath, imageInfo(plan.imagePath, Bytes::gib(4), Bytes::gib(1)), {} };
        plan.image.value->format = u"vmdk"_s;
        plan.derive();
        QCOMPARE(plan.toConfig().disks.at(0).driverType, u"vmdk"_s);
        QVERIFY(!plan.createsVolume());
        plan.imageUse.choose(ImageUse::Copy);
        QCOMPARE(plan.toConfig().disks.at(0).driverType, u"qcow2"_s);
        QCOMPARE(plan.toVolume().capacity, Bytes::gib(4));

        plan.source = SourceKind::Disc;
        plan.discPath = u"/dev/sr0"_s;
        plan.disk.choose(DiskKind::None);
        plan.derive();
        QCOMPARE(plan.toConfig().disks.at(0).type, u"block"_s);
        QCOMPARE(plan.toConfig().disks.at(0).source->dev, u"/dev/sr0"_s);
        QCOMPARE(plan.toConfig().disks.at(0).bootOrder, 1U);
    }
    void theDocumentReadsBackAsItWasMeant()
    {
        CreateVmPlan plan = completePlan();
        plan.name.choose(u"<odd> & \"quoted\" 机"_s);
        const auto read = config::readDomain(plan.toXml());
        QVERIFY2(read, read ? "" : qPrintable(read.error().fullText()));
        QCOMPARE(*read, plan.toConfig());
    }
    void anotherDiskPathReplacesTheExpectedOne()
    {
        CreateVmPlan plan = completePlan();
        QVERIFY(plan.toXml(u"/elsewhere/vm1.qcow2"_s).contains("/elsewhere/vm1.qcow2"));
        plan.customXml = plan.toXml().replace("</domain>", "<!-- mine --></domain>");
        const QByteArray moved = plan.toXml(u"/elsewhere/vm1.qcow2"_s);
        QVERIFY(moved.contains("/elsewhere/vm1.qcow2"));
        QVERIFY(moved.contains("<!-- mine -->"));
        QCOMPARE(plan.toXml(plan.diskPath()), *plan.customXml);
    }
    void theSummaryNamesEverything()
    {
        CreateVmPlan plan = completePlan();
        QString all;
        for (const SummaryLine &line : plan.summary()) {
            QVERIFY(!line.label.isEmpty());
            QVERIFY2(!line.value.isEmpty(), qPrintable(line.label));
            all += line.value + u'\n';
        }
        for (const QString &word :
            { plan.discPath, plan.diskPath(), u"default"_s, u"KVM"_s, u"2.0 GiB"_s, u"BIOS"_s })
            QVERIFY2(all.contains(word), qPrintable(word + u" in "_s + all));
    }
};

QTEST_GUILESS_MAIN(TestCreateVmPlan)
#include "tst_createvmplan.moc"
