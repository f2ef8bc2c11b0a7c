// label: real
// timeout: 600
// uses: backend/drivers/libvirt backend/drivers/test
#include "backend/drivers/libvirt/libvirtdriver.h"
#include "backend/drivers/qemu/guestoperations/agentanswers.h"
#include "backend/drivers/qemu/guestoperations/keycodes.h"
#include "backend/drivers/test/testdriver.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"
#include "tests/support/guestcontract.h"
#include "tests/support/privatelibvirtd.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QSet>

#include <csignal>

using namespace inn;
using namespace inn::testing;
using api::KeycodeSet;

namespace {

using Host = std::shared_ptr<api::Connection>;

// The same document for libvirt and for us.
QByteArray measuredGuest(const QString &name, const QUuid &uuid, const QByteArray &disk)
{
    return "<domain type='qemu'><name>" + name.toUtf8() + "</name><uuid>" + api::uuidText(uuid).toLatin1()
        + "</uuid><memory unit='MiB'>64</memory><vcpu current='1'>2</vcpu><iothreads>1</iothreads>"
          "<os><type arch='x86_64' machine='q35'>hvm</type></os><features><acpi/></features><devices>"
          "<serial type='pty'/><disk type='file' device='disk'><driver name='qemu' type='qcow2'/>"
          "<source file='"
        + disk
        + "'/><target dev='vda' bus='virtio'/></disk><disk type='file' device='cdrom'>"
          "<target dev='sda' bus='sata'/><readonly/></disk><interface type='user'><model "
          "type='virtio'/></interface></devices></domain>";
}

// Name and type of each value.
QStringList shapeOf(const std::vector<api::DomainStatistics> &all, const QUuid &uuid)
{
    QStringList shape;
    for (const api::DomainStatistics &one : all) {
        if (one.domain != uuid)
            continue;
        for (const api::TypedParameter &parameter : one.values)
            shape += QStringLiteral("%1 %2").arg(parameter.name).arg(parameter.libvirtType());
    }
    shape.sort();
    return shape;
}

// The test guest's initial file system with the agent of this computer in it; empty, with the reason printed.
QString initrdWithAgent(const QString &folder)
{
    const QString program = QStringLiteral("/usr/sbin/qemu-ga");
    if (fixtureFolder().isEmpty() || !QFile::exists(program)) {
        qInfo("qemu-guest-agent is not installed");
        return {};
    }
    const QString initrd = folder + QStringLiteral("/initrd.gz");
    const QString script = QStringLiteral(
        "set -e; root=$1/agent; mkdir -p $root/usr/sbin $root/bin $root/var/run $root/etc $root/lib64; "
        "for f in /usr/sbin/qemu-ga $(ldd /usr/sbin/qemu-ga | grep -o '/[^ ]*'); do "
        "mkdir -p $root$(dirname $f); cp -L $f $root$f; done; "
        "printf 'ID=innkeeper\\nPRETTY_NAME=\"Test guest\"\\n' >$root/etc/os-release; "
        "printf 'root:x:0:0::/:/bin/sh\\n' >$root/etc/passwd; "
        // Its clock has no hardware below it that would matter here.
        "mkdir -p $root/sbin; printf '#!/bin/sh\\n' >$root/sbin/hwclock; chmod 755 $root/sbin/hwclock; "
        // What the agent hands passwords to.
        "printf '#!/bin/sh\\n(echo \"CHPASSWD $*\"; cat) >/dev/ttyS0\\n' >$root/bin/chpasswd; "
        "chmod 755 $root/bin/chpasswd; "
        "(cat $2; cd $root; find . | busybox cpio -o -H newc 2>/dev/null | gzip -1) >$1/initrd.gz");
    QProcess maker;
    maker.start(QStringLiteral("/bin/sh"),
        { QStringLiteral("-c"), script, QStringLiteral("sh"), folder,
            fixtureFolder() + QStringLiteral("/initrd.gz") });
    if (!maker.waitForFinished(60'000) || maker.exitCode() != 0) {
        qInfo("%s", maker.readAllStandardError().constData());
        return {};
    }
    return initrd;
}

} // namespace

class tst_GuestOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keysHaveTheNumbersOfTheirSets_data();
    void keysHaveTheNumbersOfTheirSets();
    void answersOfHostileAgentsAreBounded();
    void embedded_data() { GuestContract::addRows(); }
    void embedded();
    void testHost_data() { GuestContract::addRows(); }
    void testHost();
    void libvirtHost_data() { GuestContract::addRows(); }
    void libvirtHost();
    void statisticsAreNamedAsLibvirtNamesThem();
    void aHangingGuestDelaysNoStatisticsForLong();
    void dumpsEndOrRestartAGuestWhereAsked();
    void anAgentInAGuestDoesWhatItIsAskedFor();
    void anAgentInAGuestTakesCareOfItsDisksAndUsers();
    void cleanupTestCase();

private:
    // A guest of that name with an agent that answers, in a root of that name. Null, with the reason printed.
    struct AgentGuest
    {
        Host host;
        QUuid uuid;
        std::unique_ptr<Console> console;
        api::Domains *domains() const { return host->domains(); }
        api::GuestOperations *operations() const { return host->guestOperations(); }
        Result<QByteArray> ping() const
        {
            return await(
                operations()->agentCommand(uuid, R"({"execute":"guest-ping"})", std::chrono::seconds(10)));
        }
        ~AgentGuest() { std::ignore = await(domains()->perform(uuid, api::DomainAction::Destroy)); }
    };
    std::unique_ptr<AgentGuest> guestWithAgent(
        const QString &name, const QByteArray &devices = {}, const QByteArray &orders = {});
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder { QDir::tempPath() + QStringLiteral("/inn-XXXXXX") };
    PrivateLibvirtd m_libvirtd;
};

void tst_GuestOperations::initTestCase()
{
    QVERIFY(m_folder.isValid());
    if (QStandardPaths::findExecutable(QStringLiteral("qemu-system-x86_64")).isEmpty())
        QSKIP("qemu-system-x86_64 is not installed");
}

void tst_GuestOperations::keysHaveTheNumbersOfTheirSets_data()
{
    QTest::addColumn<KeycodeSet>("set");
    QTest::addColumn<unsigned>("code");
    QTest::addColumn<int>("qnum"); // -1: no such key
    QTest::newRow("A of Linux") << KeycodeSet::Linux << 30u << 0x1e;
    QTest::newRow("delete of Linux") << KeycodeSet::Linux << 111u << 0xd3;
    QTest::newRow("delete of XT") << KeycodeSet::Xt << 0xe053u << 0xd3;
    QTest::newRow("delete of X's keyboard driver") << KeycodeSet::XtKeyboard << 0x153u << 0xd3;
    QTest::newRow("escape of set 2") << KeycodeSet::AtSet2 << 0x76u << 0x01;
    QTest::newRow("right control of set 2") << KeycodeSet::AtSet2 << 0xe014u << 0x9d;
    QTest::newRow("escape of set 3") << KeycodeSet::AtSet3 << 0x08u << 0x01;
    QTest::newRow("A of a Mac is zero") << KeycodeSet::OsX << 0u << 0x1e;
    QTest::newRow("F12 of USB") << KeycodeSet::Usb << 0x45u << 0x58;
    QTest::newRow("the other backslash of USB") << KeycodeSet::Usb << 0x32u << 0x2b;
    QTest::newRow("either control of Windows") << KeycodeSet::Win32 << 0x11u << 0x1d;
    QTest::newRow("print screen of Windows") << KeycodeSet::Win32 << 0x2cu << 0x54;
    QTest::newRow("QEMU's own") << KeycodeSet::Qnum << 0xd3u << 0xd3;
    QTest::newRow("none of Linux") << KeycodeSet::Linux << 600u << -1;
    QTest::newRow("what marks a missing number") << KeycodeSet::OsX << 0xffffu << -1;
}

void tst_GuestOperations::keysHaveTheNumbersOfTheirSets()
{
    QFETCH(const KeycodeSet, set);
    QFETCH(const unsigned, code);
    QFETCH(const int, qnum);
    const auto found = qemu::qnumOf(set, code);
    QCOMPARE(found ? int(*found) : -1, qnum);
}

void tst_GuestOperations::answersOfHostileAgentsAreBounded()
{
    QJsonArray many;
    for (int i = 0; i < 5000; ++i)
        many.append(QJsonObject { { QStringLiteral("name"), QString(10'000, u'x') },
            { QStringLiteral("total-bytes"), -5 }, { QStringLiteral("used-bytes"), QStringLiteral("no") },
            { QStringLiteral("disk"), 7 }, { QStringLiteral("user"), QJsonArray() },
            { QStringLiteral("login-time"), 1e300 }, { QStringLiteral("ip-addresses"), QJsonObject() } });
    const std::vector<QJsonValue> answers { many, QJsonValue(), 7, QStringLiteral("text"), QJsonObject(),
        QJsonArray { 1, many } };
    for (const QJsonValue &answer : answers) {
        api::GuestInfo info;
        for (const qemu::AgentGroup &group : qemu::agentGroups())
            group.take(info, answer, {});
        QVERIFY(info.fileSystems->size() <= 1000);
        QVERIFY(info.users->size() <= 1000);
        for (const auto &system : *info.fileSystems) {
            QVERIFY(system.name.size() <= 4096);
            QVERIFY(!system.total);
        }
    }
}

void tst_GuestOperations::embedded()
{
    GuestContractSetup setup;
    setup.open = [this] { return openRoot(path("r")); };
    setup.guestXml = [](const QString &name, const QUuid &uuid, const QByteArray &more) {
        return emptyGuest(name, uuid, more);
    };
    setup.folder = m_folder.path();
    GuestContract(setup).run(QTest::currentDataTag());
}

void tst_GuestOperations::testHost()
{
    static test::TestDriver driver;
    GuestContractSetup setup;
    setup.open = [] { return await(driver.open({ QUrl(QStringLiteral("test:///default")) })); };
    setup.guestXml = [](const QString &name, const QUuid &uuid, const QByteArray &more) {
        return emptyGuest(name, uuid, more).replace("type='qemu'", "type='test'");
    };
    setup.folder = m_folder.path();
    setup.hasSilentAgent = false;
    setup.refusesUnknownKeys = false;
    setup.dumpHoldsMemory = false;
    setup.wakeupOfAwake = 55;
    GuestContract(setup).run(QTest::currentDataTag());
}

void tst_GuestOperations::libvirtHost()
{
    if (!m_libvirtd.isThere())
        QSKIP("there is no libvirtd of our own");
    static libvirt::LibvirtDriver driver;
    GuestContractSetup setup;
    setup.open = [this] { return await(driver.open({ QUrl(m_libvirtd.uri()) }), std::chrono::seconds(60)); };
    setup.guestXml = [](const QString &name, const QUuid &uuid, const QByteArray &more) {
        return emptyGuest(name, uuid, more);
    };
    setup.folder = m_libvirtd.folder();
    GuestContract(setup).run(QTest::currentDataTag());
}

void tst_GuestOperations::statisticsAreNamedAsLibvirtNamesThem()
{
    if (!m_libvirtd.isThere())
        QSKIP("there is no libvirtd of our own");
    libvirt::LibvirtDriver driver;
    const auto theirs = await(driver.open({ QUrl(m_libvirtd.uri()) }), std::chrono::seconds(60));
    QVERIFY(theirs);
    const auto ours = openRoot(path("stats"));
    QVERIFY(ours);
    const auto shape = [this](api::Connection &host, const QString &folder) {
        const QUuid uuid = QUuid::createUuid();
        const QString disk = folder + QStringLiteral("/measured.qcow2");
        QProcess::execute(QStringLiteral("qemu-img"),
            { QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"), QStringLiteral("qcow2"),
                disk, QStringLiteral("16M") });
        const auto started
            = await(host.domains()->create(measuredGuest(QStringLiteral("measured"), uuid, disk.toUtf8())),
                std::chrono::seconds(60));
        if (!started)
            return QStringList { started.error().fullText() };
        const auto all = await(host.guestOperations()->statistics({ uuid }));
        std::ignore = await(host.domains()->perform(uuid, api::DomainAction::Destroy));
        return all ? shapeOf(*all, uuid) : QStringList { all.error().fullText() };
    };
    QStringList theirShape = shape(**theirs, m_libvirtd.folder());
    const QStringList ourShape = shape(**ours, m_folder.path());
    // Our documents do not number the files of a disk, so there is no number to tell.
    theirShape.removeAll(QStringLiteral("block.0.backingIndex 2"));
    QCOMPARE(ourShape.join(u'\n'), theirShape.join(u'\n'));
}

void tst_GuestOperations::aHangingGuestDelaysNoStatisticsForLong()
{
    const auto host = openRoot(path("hang"));
    QVERIFY(host);
    const QUuid hanging = QUuid::createUuid();
    const QUuid healthy = QUuid::createUuid();
    auto *domains = (*host)->domains();
    const auto cleaning = qScopeGuard([&] {
        for (const QUuid &uuid : { hanging, healthy })
            std::ignore = await(domains->perform(uuid, api::DomainAction::Destroy));
    });
    QVERIFY(await(domains->create(emptyGuest(QStringLiteral("hanging"), hanging))));
    QVERIFY(await(domains->create(emptyGuest(QStringLiteral("healthy"), healthy))));
    QVERIFY(await((*host)->guestOperations()->statistics()));
    qint64 pid = 0;
    for (const QString &process : processesOf(path("hang"))) {
        if (process.contains(api::uuidText(hanging)) || process.contains(QStringLiteral("guest=hanging")))
            pid = process.section(u' ', 0, 0).toLongLong();
    }
    QVERIFY(pid > 0);
    ::kill(pid_t(pid), SIGSTOP);
    const auto waking = qScopeGuard([&] { ::kill(pid_t(pid), SIGCONT); });
    const auto all = await((*host)->guestOperations()->statistics());
    QVERIFY(all);
    QCOMPARE(all->size(), size_t(2));
    for (const auto &one : *all)
        QVERIFY(!one.values.empty());
}

void tst_GuestOperations::dumpsEndOrRestartAGuestWhereAsked()
{
    using api::CoreDumpFlag;
    const auto host = openRoot(path("dump"));
    QVERIFY(host);
    const QUuid uuid = QUuid::createUuid();
    auto *domains = (*host)->domains();
    auto *operations = (*host)->guestOperations();
    const auto cleaning = qScopeGuard([&] {
        std::ignore = await(domains->perform(uuid, api::DomainAction::Destroy));
        std::ignore = await(domains->undefine(uuid, {}));
    });
    QVERIFY(await(domains->define(emptyGuest(QStringLiteral("dumped"), uuid))));
    QVERIFY(await(domains->perform(uuid, api::DomainAction::Start)));
    const auto dump = [&](const char *name, api::CoreDumpFlags flags) {
        return await(operations->coreDump(uuid, path(name), api::CoreDumpFormat::Raw, flags),
            std::chrono::seconds(60));
    };
    const auto restarted
        = dump("reset.dump", api::CoreDumpFlags(CoreDumpFlag::Reset) | CoreDumpFlag::MemoryOnly);
    QVERIFY2(restarted, restarted ? "" : qPrintable(restarted.error().fullText()));
    const auto whole = dump("whole.dump", {});
    QVERIFY2(whole, whole ? "" : qPrintable(whole.error().fullText()));
    QVERIFY(QFileInfo(path("whole.dump")).size() > 0);
    const auto state = [&] { return domains->list().front()->state; };
    QVERIFY(waitUntil([&] { return state() == api::DomainState::Running; }));
    const auto ended = dump("end.dump", api::CoreDumpFlags(CoreDumpFlag::Crash) | CoreDumpFlag::MemoryOnly);
    QVERIFY2(ended, ended ? "" : qPrintable(ended.error().fullText()));
    QCOMPARE(state(), api::DomainState::Shutoff);
    QCOMPARE(domains->list().front()->reason, 3); // VIR_DOMAIN_SHUTOFF_CRASHED
}

std::unique_ptr<tst_GuestOperations::AgentGuest> tst_GuestOperations::guestWithAgent(
    const QString &name, const QByteArray &devices, const QByteArray &orders)
{
    const QString initrd = initrdWithAgent(m_folder.path());
    const auto host = initrd.isEmpty() ? Result<Host>(Error {}) : openRoot(path(qPrintable(name)));
    if (!host)
        return {};
    auto guest = std::make_unique<AgentGuest>();
    guest->host = *host;
    guest->uuid = QUuid::createUuid();
    QByteArray xml = fixtureGuest(name, guest->uuid,
        "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>" + devices);
    xml.replace(fixtureFolder().toUtf8() + "/initrd.gz", initrd.toUtf8());
    const auto started = await(guest->domains()->create(xml));
    const auto serial = started ? await(guest->domains()->openConsole(guest->uuid, {}))
                                : Result<FileDescriptor>(started.error());
    if (!serial) {
        qWarning("%s", qPrintable(serial.error().fullText()));
        return {};
    }
    guest->console = std::make_unique<Console>(*serial);
    if (!guest->console->waitFor("GUEST-UP", std::chrono::seconds(120)))
        qWarning("%s", guest->console->text().constData());
    guest->console->type(
        orders + "/usr/sbin/qemu-ga -d -m virtio-serial -p /dev/$(ls /dev | grep vport) -f /ga.pid -t /\n");
    if (!waitUntil([&] { return guest->ping().has_value(); }, std::chrono::seconds(90))) {
        qWarning("%s", guest->console->text().constData());
        return {};
    }
    return guest;
}

void tst_GuestOperations::anAgentInAGuestTakesCareOfItsDisksAndUsers()
{
    if (initrdWithAgent(m_folder.path()).isEmpty())
        QSKIP("the test guest has no agent here");
    QFile disk(path("disk.img"));
    QVERIFY(disk.open(QIODevice::WriteOnly) && disk.resize(64 << 20));
    const auto guest = guestWithAgent(QStringLiteral("keeper"),
        "<disk type='file' device='disk'><driver name='qemu' type='raw' discard='unmap'/><source file='"
            + disk.fileName().toUtf8() + "'/><target dev='vda' bus='virtio'/></disk>",
        "mke2fs /dev/vda && mount -t ext4 /dev/vda /mnt && echo MOUNT''ED; "
        "(while sleep 1; do touch /mnt/now && echo WRIT''TEN; done) &\n");
    QVERIFY(guest);
    QVERIFY2(guest->console->waitFor("MOUNTED"), guest->console->text().constData());
    auto *operations = guest->operations();
    const QUuid uuid = guest->uuid;
    const auto text
        = [](const auto &result) { return result ? QByteArray() : result.error().fullText().toUtf8(); };

    const auto info
        = await(operations->guestInfo(uuid, api::GuestInfoGroup::FileSystems), std::chrono::seconds(60));
    QVERIFY2(info, text(info).constData());
    QVERIFY(info->fileSystems && info->fileSystems->size() == 1);
    QCOMPARE(info->fileSystems->front().mountPoint, QStringLiteral("/mnt"));
    QCOMPARE(info->fileSystems->front().type, QStringLiteral("ext4"));
    QVERIFY(info->fileSystems->front().total.value_or(0) > (32U << 20));

    const auto frozen = await(operations->fsFreeze(uuid), std::chrono::seconds(60));
    QVERIFY2(frozen, text(frozen).constData());
    QCOMPARE(*frozen, 1);
    // A write waits for the thaw.
    std::ignore = guest->console->waitFor("nothing", std::chrono::seconds(2));
    guest->console->forget();
    QVERIFY(!guest->console->waitFor("WRITTEN", std::chrono::seconds(4)));
    const auto thawed = await(operations->fsThaw(uuid), std::chrono::seconds(60));
    QVERIFY2(thawed, text(thawed).constData());
    QCOMPARE(*thawed, 1);
    QVERIFY2(guest->console->waitFor("WRITTEN"), guest->console->text().constData());
    const auto trimmed = await(operations->fsTrim(uuid), std::chrono::seconds(60));
    QVERIFY2(trimmed, text(trimmed).constData());

    const auto changed
        = await(operations->setUserPassword(uuid, QStringLiteral("root"), QStringLiteral("pässword")));
    QVERIFY2(changed, text(changed).constData());
    QVERIFY2(guest->console->waitFor("root:pässword"), guest->console->text().constData());
    const auto encrypted = await(operations->setUserPassword(
        uuid, QStringLiteral("root"), QStringLiteral("$6$salt$hash"), api::PasswordForm::Encrypted));
    QVERIFY2(encrypted, text(encrypted).constData());
    QVERIFY2(guest->console->waitFor("CHPASSWD -e\r\nroot:$6$salt$hash"), guest->console->text().constData());

    const QString first = QStringLiteral("ssh-ed25519 AAAAfirst one"),
                  second = QStringLiteral("ssh-ed25519 AAAAsecond two");
    const auto root = QStringLiteral("root");
    const auto keys
        = [&] { return await(operations->authorizedSshKeys(uuid, root)).value_or(QStringList()); };
    const auto replaced = await(operations->setAuthorizedSshKeys(uuid, root, { first }));
    QVERIFY2(replaced, text(replaced).constData());
    QCOMPARE(keys(), QStringList { first });
    QVERIFY(await(operations->setAuthorizedSshKeys(uuid, root, { second }, api::SshKeysChange::Append)));
    const QStringList both = keys(); // in the agent's order
    QVERIFY(both.size() == 2 && both.contains(first) && both.contains(second));
    QVERIFY(await(operations->setAuthorizedSshKeys(uuid, root, { first }, api::SshKeysChange::Remove)));
    QCOMPARE(keys(), QStringList { second });
    const auto nobody
        = await(operations->setAuthorizedSshKeys(uuid, QStringLiteral("nobody-here"), { first }));
    QVERIFY(!nobody);
}

void tst_GuestOperations::anAgentInAGuestDoesWhatItIsAskedFor()
{
    if (initrdWithAgent(m_folder.path()).isEmpty())
        QSKIP("the test guest has no agent here");
    const auto guest = guestWithAgent(QStringLiteral("agent"));
    QVERIFY(guest);
    const QUuid uuid = guest->uuid;
    auto *domains = guest->domains();
    auto *operations = guest->operations();
    const Console &console = *guest->console;
    const auto ping = [&] { return guest->ping(); };
    const auto raw = ping();
    QCOMPARE(*raw, QByteArray(R"({"return":{}})"));

    const auto info = await(operations->guestInfo(uuid), std::chrono::seconds(60));
    QVERIFY2(info, info ? "" : qPrintable(info.error().fullText()));
    QVERIFY(info->hostName);
    QVERIFY(info->system);
    QCOMPARE(info->system->prettyName, QStringLiteral("Test guest"));
    QVERIFY(info->interfaces && !info->interfaces->empty());
    const auto only = await(operations->guestInfo(uuid, api::GuestInfoGroup::HostName));
    QVERIFY(only && only->hostName && !only->system);

    const auto set = await(operations->setTime(uuid, { 1'000'000'000, 0 }));
    QVERIFY2(set, set ? "" : qPrintable(set.error().fullText()));
    const auto time = await(operations->time(uuid));
    QVERIFY(time);
    QVERIFY(time->seconds >= 1'000'000'000 && time->seconds < 1'000'000'600);

    const auto unknown = await(operations->agentCommand(uuid, R"({"execute":"no-such-thing"})"));
    QCOMPARE(unknown.error().libvirtNumber(), 1);
    QCOMPARE(await(operations->agentCommand(uuid, "garbage")).error().libvirtNumber(), 1);
    QVERIFY(ping().has_value()); // it goes on

    const auto keys = await(operations->sendKeys(uuid, KeycodeSet::Linux, { 30 }, {}));
    QVERIFY(keys);

    const auto state = [&] { return domains->list().front()->state; };
    const auto asleep
        = await(operations->pmSuspend(uuid, api::SuspendTarget::Memory), std::chrono::seconds(60));
    QVERIFY2(asleep, asleep ? "" : qPrintable(asleep.error().fullText()));
    QCOMPARE(state(), api::DomainState::PmSuspended);
    QCOMPARE(await(operations->time(uuid)).error().libvirtNumber(), 55);
    const auto awake = await(operations->pmWakeup(uuid));
    QVERIFY2(awake, awake ? "" : qPrintable(awake.error().fullText()));
    QVERIFY(waitUntil([&] { return state() == api::DomainState::Running; }));
    QVERIFY2(
        waitUntil([&] { return ping().has_value(); }, std::chrono::seconds(90)), console.text().constData());
}

void tst_GuestOperations::cleanupTestCase()
{
    const QStringList left = processesOf(m_folder.path());
    for (const QString &process : left)
        ::kill(pid_t(process.section(u' ', 0, 0).toLongLong()), SIGKILL);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_GuestOperations)
#include "tst_guestoperations.moc"
