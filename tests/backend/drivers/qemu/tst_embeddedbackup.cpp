// label: real
// timeout: 300
// Checkpoints and backups of real guests on an embedded host.
#include "tests/backend/drivers/qemu/embeddedhost.h"
#include "tests/support/backupcontract.h"
#include "tests/support/outcome.h"
#include "tests/support/victim.h"

#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace inn;
using namespace inn::testing;
using api::DomainAction;
using api::DomainJobType;
using api::DomainState;

namespace {

const QUuid kUuid = QUuid::fromString(u"11111111-2222-4333-8444-777777777777");
const QString kName = QStringLiteral("web");
constexpr std::chrono::seconds kPatience { 60 };

bool image(const QStringList &arguments, QByteArray *output = nullptr)
{
    return runTool(QStringLiteral("qemu-img"), arguments, output);
}

bool isSame(const QString &left, const QString &right)
{
    return image({ QStringLiteral("compare"), left, right });
}

QByteArray checkpointXml(const QByteArray &name)
{
    return "<domaincheckpoint><name>" + name + "</name></domaincheckpoint>";
}

QByteArray pushXml(const QString &path, const QByteArray &since = {})
{
    const QByteArray incremental = since.isEmpty() ? since : "<incremental>" + since + "</incremental>";
    return "<domainbackup>" + incremental + "<disks><disk name='vda' type='file'><target file='"
        + path.toUtf8() + "'/><driver type='qcow2'/></disk></disks></domainbackup>";
}

QByteArray pullXml(const QString &socket, const QString &scratch, const QByteArray &since = {})
{
    const QByteArray incremental = since.isEmpty() ? since : "<incremental>" + since + "</incremental>";
    return "<domainbackup mode='pull'>" + incremental + "<server transport='unix' socket='" + socket.toUtf8()
        + "'/><disks><disk name='vda' type='file'><scratch file='" + scratch.toUtf8()
        + "'/></disk></disks></domainbackup>";
}

} // namespace

class tst_EmbeddedBackup : public QObject, private EmbeddedHost
{
    Q_OBJECT

public:
    tst_EmbeddedBackup()
        : EmbeddedHost(kUuid)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void contract_data() { BackupContract::addRows(); }
    void contract();
    void checkpointsOutliveProgramAndEmulator();
    void checkpointsAreToldOfAgain();
    void aFullCopyIsTheDisk();
    void changesSinceACheckpointMakeTheDiskAgain();
    void aCopyIsPulledWhileTheDiskChanges();
    void aBackupCanBeCancelled();
    void whatCannotBeBackedUpIsRefused();
    void theEndOfTheEmulatorLeavesNothing();
    void aCrashOfTheProgramLosesNothing();

private:
    api::SavedStates &saves() { return *m_connection->savedStates(); }
    api::Checkpoints &checkpoints() { return *m_connection->checkpoints(); }
    [[nodiscard]] QString disk() const { return path("vda.qcow2"); }
    bool start(const QByteArray &more = {}) { return EmbeddedHost::start(diskXml(disk()) + more); }
    Result<QString> mark(const QByteArray &name)
    {
        return await(checkpoints().create(kUuid, checkpointXml(name), {}), kPatience);
    }
    Result<> backup(const QByteArray &document, const QByteArray &checkpoint = {})
    {
        return await(checkpoints().backupBegin(kUuid, document, checkpoint, {}), kPatience);
    }
    // Waits for its end and says how it went.
    Result<api::DomainJobInfo> end();
    QString tree();
};

void tst_EmbeddedBackup::initTestCase()
{
    needQemu();
}

void tst_EmbeddedBackup::init()
{
    makeFolder();
    QVERIFY(makeQcow2(disk()));
    QVERIFY(diskIo(disk(), QStringLiteral("write -P 17 0 24M")));
    open();
}

void tst_EmbeddedBackup::cleanup()
{
    clear();
}

Result<api::DomainJobInfo> tst_EmbeddedBackup::end()
{
    std::ignore = waitUntil(
        [this] {
            const auto job = await(saves().jobInfo(kUuid));
            return !job || job->type == DomainJobType::None;
        },
        kPatience);
    return await(saves().jobInfo(kUuid, api::DomainJobQuery::Completed));
}

QString tst_EmbeddedBackup::tree()
{
    QStringList all;
    const auto list = await(checkpoints().list(kUuid));
    for (const api::CheckpointInfo &one : list ? *list : std::vector<api::CheckpointInfo>())
        all += one.name + u'<' + one.parent + (one.isCurrent ? QStringLiteral("*") : QString());
    return all.join(u' ');
}

void tst_EmbeddedBackup::contract()
{
    m_connection.reset();
    BackupSetup setup;
    setup.folder = m_folder->path();
    setup.open = [this] { return openRoot(m_folder->path()); };
    setup.guestXml
        = [this](const QString &name, const QUuid &uuid) { return emptyGuest(name, uuid, diskXml(disk())); };
    BackupContract(setup).run(QTest::currentDataTag());
}

void tst_EmbeddedBackup::checkpointsOutliveProgramAndEmulator()
{
    INN_OK(await(domains().define(emptyGuest(kName, kUuid, diskXml(disk())))));
    INN_OK(perform(DomainAction::Start));
    INN_OK(mark("a"));
    INN_OK(mark("b"));
    INN_OK(mark("c"));
    QCOMPARE(tree(), QStringLiteral("a< b<a c<b*"));
    const auto with = await(checkpoints().xml(kUuid, QStringLiteral("b"), api::CheckpointXml::Size));
    INN_OK(with);
    QVERIFY2(with->contains("<domain ") && with->contains("size="), with->constData());
    INN_OK(await(checkpoints().remove(kUuid, QStringLiteral("b"), {})));
    QCOMPARE(tree(), QStringLiteral("a< c<a*"));
    open(); // they outlive the program
    QCOMPARE(tree(), QStringLiteral("a< c<a*"));
    // And the emulator: what the images remember is written when it ends.
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff));
    QByteArray told;
    QVERIFY(image({ QStringLiteral("info"), disk() }, &told));
    QVERIFY2(told.contains("name: a") && told.contains("name: c") && !told.contains("name: b"), told);
    INN_REFUSED(await(checkpoints().remove(kUuid, QStringLiteral("a"), {})), 84);
    INN_REFUSED(await(domains().undefine(kUuid, {})), 55);
}

void tst_EmbeddedBackup::checkpointsAreToldOfAgain()
{
    QVERIFY(start());
    INN_OK(mark("a"));
    const auto document = await(checkpoints().xml(kUuid, QStringLiteral("a"), api::CheckpointXml::Secure));
    INN_OK(document);
    INN_OK(await(checkpoints().remove(kUuid, QStringLiteral("a"), api::CheckpointDelete::MetadataOnly)));
    const api::CheckpointCreateFlags redefine = api::CheckpointCreate::Redefine;
    INN_OK(await(checkpoints().create(kUuid, *document, redefine | api::CheckpointCreate::RedefineValidate)));
    QCOMPARE(tree(), QStringLiteral("a<*"));
    INN_OK(await(checkpoints().remove(kUuid, QStringLiteral("a"), {})));
    INN_REFUSED(
        await(checkpoints().create(kUuid, *document, redefine | api::CheckpointCreate::RedefineValidate)),
        109);
    INN_OK(await(checkpoints().create(kUuid, *document, redefine)));
    INN_REFUSED(backup(pushXml(path("copy"), "a")), 109);
    INN_REFUSED(backup(pushXml(path("copy"), "nowhere")), 103);
}

void tst_EmbeddedBackup::aFullCopyIsTheDisk()
{
    QVERIFY(start());
    INN_OK(backup(pushXml(path("copy")), checkpointXml("first")));
    const auto done = end();
    INN_OK(done);
    QCOMPARE(done->type, DomainJobType::Completed);
    QCOMPARE(done->operation(), api::DomainJobOperation::Backup);
    QVERIFY(done->number(QStringLiteral("disk_total")).value_or(0) >= 24 << 20);
    QCOMPARE(done->number(QStringLiteral("disk_remaining")), std::optional<quint64>(0));
    INN_REFUSED(await(checkpoints().backupXml(kUuid)), 104);
    QCOMPARE(tree(), QStringLiteral("first<*"));
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(isSame(disk(), path("copy")));
}

void tst_EmbeddedBackup::changesSinceACheckpointMakeTheDiskAgain()
{
    QVERIFY(start());
    INN_OK(backup(pushXml(path("full")), checkpointXml("first")));
    INN_OK(end());
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff));
    QVERIFY(diskIo(disk(), QStringLiteral("write -P 99 4M 1M")));
    INN_OK(perform(DomainAction::Start));
    INN_OK(backup(pushXml(path("changes"), "first"), checkpointXml("second")));
    const auto done = end();
    INN_OK(done);
    QCOMPARE(done->type, DomainJobType::Completed);
    QVERIFY(done->number(QStringLiteral("disk_total")).value_or(0) < 4 << 20);
    QCOMPARE(tree(), QStringLiteral("first< second<first*"));
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(image({ QStringLiteral("rebase"), QStringLiteral("-u"), QStringLiteral("-f"),
        QStringLiteral("qcow2"), QStringLiteral("-F"), QStringLiteral("qcow2"), QStringLiteral("-b"),
        path("full"), path("changes") }));
    QVERIFY(isSame(disk(), path("changes")));
    QVERIFY(!isSame(disk(), path("full")));
}

void tst_EmbeddedBackup::aCopyIsPulledWhileTheDiskChanges()
{
    if (fixtureFolder().isEmpty())
        QSKIP("the test guest cannot be made here");
    INN_OK(await(domains().define(fixtureGuest(kName, kUuid, diskXml(disk())))));
    INN_OK(perform(DomainAction::StartPaused));
    auto socket = await(domains().openConsole(kUuid, {}));
    INN_OK(socket);
    Console console(*socket);
    INN_OK(perform(DomainAction::Resume));
    QVERIFY2(console.waitFor("GUEST-UP"), console.text().constData());
    INN_OK(mark("first"));
    console.type("dd if=/dev/urandom of=/dev/vda bs=64k seek=32 count=4 2>/dev/null; sync; echo one-$?\n");
    QVERIFY2(console.waitFor("one-0"), console.text().constData());
    INN_OK(backup(pullXml(path("nbd"), path("scratch"), "first"), checkpointXml("second")));
    const auto under = await(saves().jobInfo(kUuid));
    INN_OK(under);
    QCOMPARE(under->type, DomainJobType::Unbounded);
    const auto document = await(checkpoints().backupXml(kUuid));
    INN_OK(document);
    QVERIFY2(document->contains("exportbitmap='backup-vda'"), document->constData());
    // The copy stays as it was then, whatever the guest writes.
    const QString url = QStringLiteral("nbd+unix:///vda?socket=") + path("nbd");
    const QStringList fetch { QStringLiteral("convert"), QStringLiteral("-O"), QStringLiteral("qcow2"), url };
    QVERIFY(image(fetch + QStringList { path("before") }));
    console.type("dd if=/dev/urandom of=/dev/vda bs=64k count=64 2>/dev/null; sync; echo two-$?\n");
    QVERIFY2(console.waitFor("two-0"), console.text().constData());
    QVERIFY(image(fetch + QStringList { path("after") }));
    QVERIFY(isSame(path("before"), path("after")));
    QByteArray changes;
    QVERIFY(image({ QStringLiteral("map"), QStringLiteral("--output=json"), QStringLiteral("--image-opts"),
                      QStringLiteral("driver=nbd,export=vda,server.type=unix,server.path=%1,"
                                     "x-dirty-bitmap=qemu:dirty-bitmap:backup-vda")
                          .arg(path("nbd")) },
        &changes));
    // What has changed since is told as if it had no data: exactly what the guest wrote before.
    QVERIFY2(changes.contains("\"start\": 2097152, \"length\": 262144"), changes.constData());
    INN_OK(await(saves().abortJob(kUuid)));
    const auto done = end();
    INN_OK(done);
    QCOMPARE(done->type, DomainJobType::Completed);
    QVERIFY(!QFile::exists(path("scratch")));
    QVERIFY(!QFile::exists(path("nbd")));
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(!isSame(disk(), path("before")));
}

void tst_EmbeddedBackup::aBackupCanBeCancelled()
{
    QVERIFY(start());
    INN_OK(backup(pullXml(path("nbd"), path("scratch"))));
    INN_REFUSED(backup(pushXml(path("copy"))), 55);
    // Short changes go on, long ones have to wait.
    INN_OK(perform(DomainAction::Suspend));
    INN_OK(mark("a"));
    const auto saved = await(saves().save(kUuid, path("memory"), {}, {}));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Busy);
    open(); // the next program takes it over
    INN_OK(await(checkpoints().backupXml(kUuid)));
    INN_OK(await(saves().abortJob(kUuid)));
    INN_OK(end());
    QVERIFY(!QFile::exists(path("scratch")));
    INN_OK(backup(pushXml(path("copy"))));
    INN_OK(end());
    INN_OK(await(saves().save(kUuid, path("memory"), {}, {}), kPatience));
}

void tst_EmbeddedBackup::whatCannotBeBackedUpIsRefused()
{
    INN_OK(await(domains().define(emptyGuest(kName, kUuid, diskXml(disk())))));
    INN_OK(perform(DomainAction::Start));
    QFile there(path("copy"));
    QVERIFY(there.open(QIODevice::WriteOnly));
    INN_REFUSED(backup(pushXml(path("copy"))), 8);
    QVERIFY(there.exists());
    QVERIFY(!backup(pushXml(path("nowhere/copy")), checkpointXml("a")));
    QCOMPARE(tree(), QString());
    QByteArray raw = pullXml(path("nbd"), path("scratch"));
    raw.replace("<scratch", "<driver type='raw'/><scratch");
    INN_REFUSED(backup(raw), 92); // libvirt's schema says so
    INN_REFUSED(
        backup("<domainbackup mode='pull'><server transport='tcp' name='localhost'/></domainbackup>"), 84);
    INN_REFUSED(await(checkpoints().backupXml(kUuid)), 104);
    INN_OK(backup(pushXml(path("good"))));
    INN_OK(end());
}

void tst_EmbeddedBackup::theEndOfTheEmulatorLeavesNothing()
{
    QVERIFY(start());
    INN_OK(mark("a"));
    INN_OK(backup(pullXml(path("nbd"), path("scratch")), checkpointXml("b")));
    QVERIFY(QFile::exists(path("scratch")));
    const QStringList left = processesOf(m_folder->path());
    for (const QString &process : left)
        ::kill(pid_t(process.section(u' ', 0, 0).toLongLong()), SIGKILL);
    QVERIFY(waitForState(DomainState::Shutoff));
    QVERIFY(waitUntil([this] { return !QFile::exists(path("scratch")); }));
    const auto done = await(saves().jobInfo(kUuid, api::DomainJobQuery::Completed));
    INN_OK(done);
    QCOMPARE(done->type, DomainJobType::Cancelled);
    QVERIFY(!QFile::exists(path("nbd")));
    // What was not written to the image is not relied on.
    INN_OK(perform(DomainAction::Start));
    INN_REFUSED(backup(pushXml(path("changes"), "b")), 109);
    INN_OK(await(checkpoints().remove(kUuid, QStringLiteral("b"), {})));
    INN_OK(await(checkpoints().remove(kUuid, QStringLiteral("a"), {})));
    INN_OK(backup(pushXml(path("full"))));
    INN_OK(end());
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(isSame(disk(), path("full")));
}

// Another process of the program begins a backup and is killed on the way.
void tst_EmbeddedBackup::aCrashOfTheProgramLosesNothing()
{
    QVERIFY(start());
    QRandomGenerator random(QRandomGenerator::securelySeeded());
    for (int trial = 0; trial < 20; ++trial) {
        const QString number = QString::number(trial);
        m_connection.reset();
        const int delay = int(random.bounded(60));
        QVERIFY(killVictim(m_folder->path(), trial, delay));
        open();
        QVERIFY(waitForState(DomainState::Running));
        if (await(checkpoints().backupXml(kUuid)) && trial % 2)
            std::ignore = await(saves().abortJob(kUuid)); // a pull
        const auto done = end();
        INN_OK(done);
        const bool isWhole = done->type == DomainJobType::Completed;
        const QString copy = m_folder->path() + QStringLiteral("/copy-") + number;
        if (trial % 2)
            QVERIFY2(!QFile::exists(copy), qPrintable(copy));
        else if (!isWhole && QFile::exists(copy))
            QVERIFY2(image({ QStringLiteral("check"), QStringLiteral("-U"), copy }), qPrintable(copy));
        QVERIFY(!QFile::exists(m_folder->path() + QStringLiteral("/state/checkpoint/") + api::uuidText(kUuid)
            + QStringLiteral("/.backup")));
        // Every checkpoint there is can be relied on.
        const auto all = await(checkpoints().list(kUuid));
        INN_OK(all);
        if (!all->empty()) {
            const QString next = m_folder->path() + QStringLiteral("/next-") + number;
            INN_OK(backup(pushXml(next, all->back().name.toUtf8())));
            const auto followed = end();
            INN_OK(followed);
            QCOMPARE(followed->type, DomainJobType::Completed);
        }
    }
    INN_OK(backup(pushXml(path("last"))));
    INN_OK(end());
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(isSame(disk(), path("last")));
}

namespace {

int runVictim(const QString &folder, int what)
{
    auto opened = openRoot(folder);
    if (!opened)
        return 1;
    const QString copy = folder + QStringLiteral("/copy-%1").arg(what);
    const QString socket = folder + QStringLiteral("/nbd");
    const QByteArray document = what % 2 ? pullXml(socket, copy) : pushXml(copy);
    sayVictimBegins();
    std::ignore = await((*opened)->checkpoints()->backupBegin(
        kUuid, document, checkpointXml("c" + QByteArray::number(what)), {}));
    QTest::qWait(60'000);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    return runTestOrVictim<tst_EmbeddedBackup>(argc, argv, runVictim);
}

#include "tst_embeddedbackup.moc"
