#include "backend/transfer/backingheader.h"
#include "backend/transfer/transferplan.h"
#include "backend/xml/difference.h"
#include "tests/support/outcome.h"

#include <QTest>
#include <QtEndian>

using namespace inn;
using namespace inn::transfer;
using namespace Qt::StringLiterals;
using migration::Verdict;

namespace {

const QUuid kMachine(u"5f5b3f6a-0a43-4f0e-9a50-0b7d3ad0a101"_s);
const QUuid kPool(u"5f5b3f6a-0a43-4f0e-9a50-0b7d3ad0a102"_s);
const QUuid kOtherPool(u"5f5b3f6a-0a43-4f0e-9a50-0b7d3ad0a103"_s);

QByteArray document(const QByteArray &devices = {}, const QByteArray &more = {},
    const QByteArray &machine = "pc-q35-9.9", const QByteArray &type = "kvm")
{
    return "<domain type='" + type + "'>\n  <!-- mine -->\n  <name>web</name>\n  <uuid>"
        + api::uuidText(kMachine).toLatin1()
        + "</uuid>\n  <memory unit='MiB'>512</memory>\n  <vcpu>2</vcpu>\n" + more
        + "  <os>\n    <type arch='x86_64' machine='" + machine + "'>hvm</type>\n  </os>\n"
        + "  <cpu mode='host-passthrough'/>\n  <devices>\n    <emulator>/opt/qemu</emulator>\n"
        + "    <disk type='file' device='disk'>\n      <driver name='qemu' type='qcow2' cache='none'/>\n"
          "      <source file='/src/web.qcow2'/>\n      <target dev='vda' bus='virtio'/>\n    </disk>\n"
          "    <disk type='file' device='cdrom'>\n      <driver name='qemu' type='raw'/>\n"
          "      <source file='/src/cd.iso'/>\n      <target dev='sda' bus='sata'/>\n      <readonly/>\n"
          "    </disk>\n"
        + devices + "  </devices>\n</domain>\n";
}

MachineFacts machine(const QByteArray &xml)
{
    MachineFacts facts;
    facts.document = xml;
    facts.info.uuid = kMachine;
    facts.info.name = u"web"_s;
    DiskFacts disk;
    disk.target = u"vda"_s;
    disk.device = u"disk"_s;
    disk.path = u"/src/web.qcow2"_s;
    disk.chain = { { disk.path, disk.path, u"qcow2"_s, Bytes::gib(4), Bytes::gib(1) } };
    DiskFacts drive;
    drive.target = u"sda"_s;
    drive.device = u"cdrom"_s;
    drive.path = u"/src/cd.iso"_s;
    drive.readOnly = true;
    drive.chain = { { drive.path, drive.path, u"raw"_s, Bytes::mib(600), Bytes::mib(600) } };
    facts.disks = { disk, drive };
    return facts;
}

DestinationFacts destination()
{
    DestinationFacts facts;
    facts.label = u"big"_s;
    facts.names = { u"db"_s };
    facts.support.emulator = u"/usr/bin/qemu-system-x86_64"_s;
    facts.support.machines = { u"pc-q35-7.2"_s, u"q35"_s, u"pc-i440fx-7.2"_s, u"pc"_s };
    facts.support.graphics = { { u"vnc"_s } };
    api::PoolInfo pool;
    pool.uuid = kPool;
    pool.name = u"default"_s;
    pool.type = u"dir"_s;
    pool.targetPath = u"/images"_s;
    pool.available = Bytes::gib(10);
    api::PoolInfo large = pool;
    large.uuid = kOtherPool;
    large.name = u"large"_s;
    large.targetPath = u"/large"_s;
    large.available = Bytes::gib(100);
    facts.pools = { large, pool };
    api::NetworkInfo network;
    network.name = u"office"_s;
    network.active = true;
    facts.networks = { network };
    facts.hasNetworks = true;
    facts.securityModels = { u"dac"_s };
    return facts;
}

QString value(const QByteArray &before, const QByteArray &after, const QString &path)
{
    const auto all = xml::differences(before, after);
    for (const xml::Difference &one : all ? *all : std::vector<xml::Difference>()) {
        if (one.path == path)
            return one.after.value_or(u"(gone)"_s);
    }
    return u"(unchanged)"_s;
}

bool says(const migration::Findings &findings, Verdict verdict, const QString &part)
{
    return std::any_of(findings.begin(), findings.end(),
        [&](const migration::Finding &one) { return one.verdict == verdict && one.sentence.contains(part); });
}

} // namespace

class TestTransferPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encryptedDisksNeedTheirSecretThere()
    {
        const QUuid secret(u"5f5b3f6a-0a43-4f0e-9a50-0b7d3ad0a1aa"_s);
        MachineFacts encrypted = machine(document());
        encrypted.disks[0].secrets = { secret };
        DestinationFacts there = destination();
        TransferPlan plan = makePlan(Purpose::Move, encrypted, there, false);
        QCOMPARE(plan.disks[0].way, DiskWay::Copy);
        QCOMPARE(std::count(plan.disks[0].ways.begin(), plan.disks[0].ways.end(), DiskWay::Flatten), 0);
        QVERIFY(says(findingsOf(plan), Verdict::Refused, api::uuidText(secret)));
        plan.machine.secretsToGive = { secret };
        QVERIFY(says(findingsOf(plan), Verdict::Refused, api::uuidText(secret))); // it keeps no secrets
        plan.destination.hasSecrets = true;
        QVERIFY(says(findingsOf(plan), Verdict::Advice, api::uuidText(secret)));
        QCOMPARE(plan.missingSecrets(), QList<QUuid> { secret });
        plan.destination.secrets = { secret };
        QVERIFY(findingsOf(plan).empty());
        plan.destination.secrets.clear();
        plan.disks[0].way = DiskWay::LeaveOut;
        QVERIFY(plan.missingSecrets().isEmpty());
    }
    void settingsThatAreNotFoundAreTold()
    {
        MachineFacts facts = machine(document());
        facts.lacksSettings = true;
        QVERIFY(says(findingsOf(makePlan(Purpose::Move, facts, destination(), false)), Verdict::Advice,
            u"begin anew"_s));
    }
    void aMoveCopiesDisksAndEmptiesDrives()
    {
        const TransferPlan plan = makePlan(Purpose::Move, machine(document()), destination(), false);
        QCOMPARE(plan.name, u"web"_s);
        QCOMPARE(plan.uuid, kMachine);
        QCOMPARE(plan.pool, kPool);
        QCOMPARE(plan.disks[0].way, DiskWay::Copy);
        QCOMPARE(plan.disks[0].volumes, QStringList { u"web-vda.qcow2"_s });
        QCOMPARE(plan.disks[1].way, DiskWay::Eject);
        QCOMPARE(plan.spaceNeeded(), Bytes::gib(1));
        QVERIFY(findingsOf(plan).empty());
    }
    void aCloneIsAnotherMachine()
    {
        DestinationFacts there = destination();
        there.names += u"web"_s;
        const QByteArray xml
            = document("<interface type='user'><mac address='52:54:00:11:22:33'/></interface>",
                "<genid>5f5b3f6a-0a43-4f0e-9a50-0b7d3ad0a109</genid>");
        const TransferPlan plan = makePlan(Purpose::Clone, machine(xml), there, false);
        QCOMPARE(plan.name, u"web-2"_s);
        QVERIFY(plan.uuid != kMachine);
        const auto adapted = adapt(plan);
        INN_OK(adapted);
        QVERIFY(!adapted->document.contains("52:54:00:11:22:33"));
        QVERIFY(!adapted->document.contains("0b7d3ad0a109"));
        QVERIFY(adapted->document.contains("web-2-vda.qcow2"));
    }
    void theDocumentIsAdaptedAndKeepsTheRest()
    {
        const QByteArray before = document("<interface type='network'><source network='default'/>"
                                           "<mac address='52:54:00:11:22:33'/></interface>");
        const TransferPlan plan = makePlan(Purpose::Move, machine(before), destination(), false);
        const auto adapted = adapt(plan);
        INN_OK(adapted);
        const QByteArray &after = adapted->document;
        QCOMPARE(value(before, after, u"/domain/devices/emulator"_s), u"/usr/bin/qemu-system-x86_64"_s);
        QCOMPARE(value(before, after, u"/domain/os/type/@machine"_s), u"pc-q35-7.2"_s);
        QCOMPARE(value(before, after, u"/domain/devices/disk[1]/source/@file"_s), u"/images/web-vda.qcow2"_s);
        QCOMPARE(value(before, after, u"/domain/devices/interface/source/@network"_s), u"office"_s);
        QVERIFY(!after.contains("cd.iso"));
        QVERIFY(after.contains("<!-- mine -->"));
        QVERIFY(after.contains("cache='none'"));
        QVERIFY(after.contains("52:54:00:11:22:33"));
        QVERIFY(says(adapted->notes, Verdict::Advice, u"pc-q35-9.9"_s));
    }
    void whatTheDestinationLacksIsTold_data()
    {
        QTest::addColumn<QByteArray>("devices");
        QTest::addColumn<QByteArray>("gone");
        QTest::addColumn<QByteArray>("there");
        QTest::addColumn<QString>("note");
        QTest::newRow("SPICE becomes VNC")
            << QByteArray("<graphics type='spice' autoport='yes'/><channel type='spicevmc'>"
                          "<target type='virtio' name='com.redhat.spice.0'/></channel>")
            << QByteArray("spice") << QByteArray("<graphics type='vnc'") << u"SPICE"_s;
        QTest::newRow("a network filter goes")
            << QByteArray("<interface type='user'><filterref filter='clean-traffic'/></interface>")
            << QByteArray("clean-traffic") << QByteArray("type='user'") << u"clean-traffic"_s;
        QTest::newRow("a device of the host is named")
            << QByteArray("<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='5' slot='0' "
                          "function='0'/></source></hostdev>")
            << QByteArray("nothing") << QByteArray("<hostdev") << u"devices of its present host"_s;
    }
    void whatTheDestinationLacksIsTold()
    {
        QFETCH(const QByteArray, devices);
        QFETCH(const QByteArray, gone);
        QFETCH(const QByteArray, there);
        QFETCH(const QString, note);
        const auto adapted = adapt(makePlan(Purpose::Move, machine(document(devices)), destination(), false));
        INN_OK(adapted);
        QVERIFY2(!adapted->document.contains(gone), adapted->document.constData());
        QVERIFY2(adapted->document.contains(there), adapted->document.constData());
        QVERIFY(says(adapted->notes, Verdict::Advice, note));
    }
    void whatATpmKeepsGoesWithTheMachineOnly_data()
    {
        using Where = TpmFacts::Where;
        QTest::addColumn<Where>("where");
        QTest::addColumn<Purpose>("purpose");
        QTest::addColumn<bool>("isTaken");
        QTest::addColumn<bool>("goes");
        QTest::addColumn<QString>("note");
        QTest::newRow("a move") << Where::Host << Purpose::Move << true << true << u"goes along"_s;
        QTest::newRow("an import") << Where::File << Purpose::Move << true << true << u"goes along"_s;
        QTest::newRow("a clone") << Where::Host << Purpose::Clone << true << false << u"a new TPM"_s;
        QTest::newRow("from a host that does not give it")
            << Where::OutOfReach << Purpose::Move << true << false << u"empty one"_s;
        QTest::newRow("to a host that does not take it")
            << Where::Host << Purpose::Move << false << false << u"empty one"_s;
        QTest::newRow("one that was never used") << Where::Nowhere << Purpose::Move << true << false << u""_s;
    }
    void whatATpmKeepsGoesWithTheMachineOnly()
    {
        QFETCH(const TpmFacts::Where, where);
        QFETCH(const Purpose, purpose);
        QFETCH(const bool, isTaken);
        QFETCH(const bool, goes);
        QFETCH(const QString, note);
        MachineFacts facts
            = machine(document("<tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>"));
        facts.tpm.where = where;
        DestinationFacts there = destination();
        there.takesStates = isTaken;
        const TransferPlan plan = makePlan(purpose, facts, there, false);
        QCOMPARE(plan.givesTpm(), goes);
        const auto adapted = adapt(plan);
        INN_OK(adapted);
        QVERIFY(adapted->document.contains("<tpm"));
        const bool isTold = std::any_of(adapted->notes.begin(), adapted->notes.end(),
            [](const migration::Finding &one) { return one.sentence.contains(u"TPM"); });
        QCOMPARE(isTold, !note.isEmpty());
        if (isTold)
            QVERIFY(says(adapted->notes, goes ? Verdict::Ready : Verdict::Advice, note));
    }
    void anEncryptedTpmNeedsItsSecretThere()
    {
        const QUuid secret(u"5f5b3f6a-0a43-4f0e-9a50-0b7d3ad0a1ab"_s);
        MachineFacts facts = machine(document());
        facts.tpm = { TpmFacts::Where::Host, { secret } };
        DestinationFacts there = destination();
        there.takesStates = there.hasSecrets = true;
        TransferPlan plan = makePlan(Purpose::Move, facts, there, false);
        QCOMPARE(plan.missingSecrets(), QList<QUuid> { secret });
        QVERIFY(says(findingsOf(plan), Verdict::Refused, u"of the TPM"_s));
        plan.machine.secretsToGive = { secret };
        QVERIFY(says(findingsOf(plan), Verdict::Advice, u"of the TPM"_s));
        plan.destination.secrets = { secret };
        QVERIFY(findingsOf(plan).empty());
        QVERIFY(makePlan(Purpose::Clone, facts, there, false).missingSecrets().isEmpty());
    }
    // The host puts the settings at its own place, which no document has to name.
    void aHostThatKnowsThePlaceOfTheSettingsChoosesIt()
    {
        QByteArray xml = document();
        xml.replace("<os>", "<os firmware='efi'>");
        xml.replace("</type>", "</type><nvram>/var/nvram/web_VARS.fd</nvram>");
        MachineFacts facts = machine(xml);
        facts.disks.clear();
        facts.nvram = { u"/var/nvram/web_VARS.fd"_s, u"/var/nvram/web_VARS.fd"_s, u"raw"_s, Bytes::kib(528),
            Bytes::kib(528) };
        DestinationFacts there = destination();
        there.takesStates = true;
        there.pools.clear();
        const TransferPlan plan = makePlan(Purpose::Move, facts, there, false);
        QVERIFY(plan.givesSettings());
        QVERIFY(plan.nvramVolume().isEmpty());
        QVERIFY(findingsOf(plan).empty()); // no pool is needed
        const auto adapted = adapt(plan);
        INN_OK(adapted);
        QVERIFY2(!adapted->document.contains("<nvram"), adapted->document.constData());
    }
    void withoutKvmTheMachineIsEmulated()
    {
        DestinationFacts there = destination();
        there.support.kvm.usable = false;
        const auto adapted = adapt(makePlan(Purpose::Move, machine(document()), there, false));
        INN_OK(adapted);
        QVERIFY(adapted->document.contains("<domain type='qemu'>"));
        QVERIFY(adapted->document.contains("mode='maximum'"));
    }
    void firmwareIsChosenAnewAndItsSettingsGoAlong()
    {
        QByteArray xml = document();
        xml.replace("<os>", "<os firmware='efi'>");
        xml.replace("</type>",
            "</type><loader readonly='yes' type='pflash'>/usr/share/OVMF/A.fd</loader>"
            "<nvram template='/usr/share/OVMF/B.fd'>/var/nvram/web_VARS.fd</nvram>");
        MachineFacts facts = machine(xml);
        facts.nvram = { u"/var/nvram/web_VARS.fd"_s, u"/var/nvram/web_VARS.fd"_s, u"raw"_s, Bytes::kib(528),
            Bytes::kib(528) };
        const auto adapted = adapt(makePlan(Purpose::Move, facts, destination(), false));
        INN_OK(adapted);
        QVERIFY(!adapted->document.contains("A.fd"));
        QVERIFY(!adapted->document.contains("B.fd"));
        QVERIFY(adapted->document.contains(">/images/web_VARS.fd</nvram>"));
    }
    // Two machines must not write to one disk: who wants that has to choose it.
    void aDiskThatCannotBeCopiedIsLeftOutOfAClone()
    {
        MachineFacts facts = machine(document());
        facts.disks.front().chain.clear();
        facts.disks.front().whyNot = u"It is in no pool."_s;
        const TransferPlan here = makePlan(Purpose::Clone, facts, destination(), true);
        QCOMPARE(here.disks.front().way, DiskWay::LeaveOut);
        const migration::Findings findings = findingsOf(here);
        QVERIFY(std::any_of(findings.begin(), findings.end(), [](const migration::Finding &finding) {
            return finding.verdict == migration::Verdict::Advice && finding.sentence.contains(u"left out"_s);
        }));
        const TransferPlan there = makePlan(Purpose::Move, facts, destination(), false);
        QCOMPARE(there.disks.front().way, DiskWay::Keep);
    }

    void anUnchangedMachineOfTheSameHostKeepsItsFiles()
    {
        const TransferPlan plan = makePlan(Purpose::Clone, machine(document()), destination(), true);
        QCOMPARE(plan.disks[1].way, DiskWay::Keep);
        const auto adapted = adapt(plan);
        INN_OK(adapted);
        QVERIFY(adapted->document.contains("/src/cd.iso"));
        QVERIFY(adapted->document.contains("/opt/qemu"));
    }
    void problemsStopIt_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no room") << u"space"_s << u"has only"_s;
        QTest::newRow("no pool") << u"pool"_s << u"no storage pool"_s;
        QTest::newRow("name is taken") << u"name"_s << u"already; choose another name"_s;
        QTest::newRow("UUID is taken") << u"uuid"_s << u"same UUID"_s;
        QTest::newRow("it runs") << u"runs"_s << u"is running"_s;
        QTest::newRow("it has saved memory") << u"saved"_s << u"saved memory"_s;
    }
    void problemsStopIt()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, sentence);
        MachineFacts facts = machine(document());
        DestinationFacts there = destination();
        if (what == u"space")
            there.pools = { there.pools.back() }, there.pools[0].available = Bytes::mib(10);
        if (what == u"pool")
            there.pools.clear();
        if (what == u"name")
            there.names += u"web"_s;
        if (what == u"uuid")
            there.uuids += kMachine;
        if (what == u"runs")
            facts.info.state = api::DomainState::Running;
        if (what == u"saved")
            facts.info.hasManagedSave = true;
        const auto findings = findingsOf(makePlan(Purpose::Move, facts, there, false));
        QCOMPARE(migration::worstOf(findings), Verdict::Refused);
        QCOMPARE(findings.front().verdict, Verdict::Refused);
        QVERIFY2(says(findings, Verdict::Refused, sentence), qPrintable(findings.front().sentence));
    }
    void chainsAreNamedFromTheTop()
    {
        MachineFacts facts = machine(document());
        facts.disks[0].chain.push_back(
            { u"/src/base.img"_s, u"/src/base.img"_s, u"raw"_s, Bytes::gib(4), Bytes::gib(4) });
        TransferPlan plan = makePlan(Purpose::Move, facts, destination(), false);
        plan.disks[0].way = DiskWay::Copy;
        plan.destination.takenVolumes = { { kPool, u"web-vda.qcow2"_s } };
        nameVolumes(plan);
        QCOMPARE(plan.disks[0].volumes, (QStringList { u"web-vda-2.qcow2"_s, u"web-vda-1.img"_s }));
        plan.disks[0].way = DiskWay::Flatten;
        nameVolumes(plan);
        QCOMPARE(plan.disks[0].volumes, QStringList { u"web-vda-2.qcow2"_s });
    }
    void aRawDiskThatLooksLikeAnotherFormatIsNotConverted()
    {
        MachineFacts facts = machine(document());
        facts.disks[0].chain[0].format = u"raw"_s;
        facts.disks[0].chain[0].looksAsUsed = false;
        const TransferPlan plan = makePlan(Purpose::Move, facts, destination(), false);
        const auto &ways = plan.disks[0].ways;
        QVERIFY(std::find(ways.begin(), ways.end(), DiskWay::Flatten) == ways.end());
        QVERIFY(std::find(ways.begin(), ways.end(), DiskWay::Copy) != ways.end());
    }

    void headersNameTheImageBelow_data()
    {
        QTest::addColumn<quint64>("offset");
        QTest::addColumn<quint32>("size");
        QTest::addColumn<bool>("works");
        QTest::newRow("as usual") << quint64(512) << quint32(20) << true;
        QTest::newRow("stands alone") << quint64(0) << quint32(0) << false;
        QTest::newRow("beyond the end") << quint64(70000) << quint32(20) << false;
        QTest::newRow("across the end") << quint64(1020) << quint32(20) << false;
        QTest::newRow("huge") << ~quint64(0) << quint32(20) << false;
        QTest::newRow("in the header itself") << quint64(4) << quint32(20) << false;
        QTest::newRow("too long a name") << quint64(512) << quint32(4000) << false;
        QTest::newRow("too short for the new one") << quint64(512) << quint32(3) << false;
        QTest::newRow("short with free room behind") << quint64(1000) << quint32(3) << true;
        QTest::newRow("short at the end") << quint64(1018) << quint32(3) << false;
    }
    void headersNameTheImageBelow()
    {
        QFETCH(const quint64, offset);
        QFETCH(const quint32, size);
        QFETCH(const bool, works);
        QByteArray header(1024, 'x');
        header.replace(0, 4, "QFI\xfb");
        header.replace(1003, 21, QByteArray(21, '\0'));
        qToBigEndian(quint32(16), header.data() + 20);
        qToBigEndian(offset, header.data() + 8);
        qToBigEndian(size, header.data() + 16);
        const auto patches = renameBacking(header, u"base.qcow2"_s);
        QCOMPARE(patches.has_value(), works);
        if (works) {
            QCOMPARE(patches->front().offset, offset);
            QCOMPARE(patches->front().bytes,
                QByteArray("base.qcow2") + QByteArray(std::max(0, int(size) - 10), '\0'));
            QCOMPARE(qFromBigEndian<quint32>(patches->back().bytes.constData()), 10u);
        }
    }
};

QTEST_GUILESS_MAIN(TestTransferPlan)
#include "tst_transferplan.moc"
