#include "tests/support/backupcontract.h"

#include "tests/support/await.h"
#include "tests/support/outcome.h"

#include <QTest>

namespace inn::testing {

using api::CheckpointDelete;
using api::DomainAction;
using api::DomainJobOperation;
using api::DomainJobQuery;
using api::DomainJobType;
using api::DomainState;
using api::SaveFlag;

BackupContract::BackupContract(BackupSetup setup)
    : m_setup(std::move(setup))
{
}

BackupContract::~BackupContract()
{
    const auto left = m_connection ? guest() : nullptr;
    if (!left)
        return;
    if (api::isActive(left->state))
        std::ignore = perform(DomainAction::Destroy);
    std::ignore = waitUntil([this] { return !guest() || !api::isActive(guest()->state); }, m_setup.patience);
    const auto checkpoints = wait(m_checkpoints->list(m_uuid));
    for (const api::CheckpointInfo &one : checkpoints ? *checkpoints : std::vector<api::CheckpointInfo>())
        std::ignore = wait(m_checkpoints->remove(m_uuid, one.name, CheckpointDelete::MetadataOnly));
    const auto flags = api::UndefineFlag::ManagedSave | api::UndefineFlag::SnapshotsMetadata
        | api::UndefineFlag::CheckpointsMetadata;
    std::ignore = wait(m_domains->undefine(m_uuid, flags));
    std::ignore = waitUntil([this] { return !guest(); }, m_setup.patience);
}

const Checks<BackupContract> &BackupContract::checks()
{
    static const Checks<BackupContract> all {
        { "a machine is saved to a file and goes on from it", &BackupContract::aFileBringsItBack },
        { "how a saved machine goes on can be chosen", &BackupContract::howItGoesOnCanBeChosen },
        { "a saved state's document can be edited", &BackupContract::savedDocumentsAreEdited },
        { "a machine's own saved state can be read", &BackupContract::managedDocumentsAreRead },
        { "only a running machine can be saved", &BackupContract::savingNeedsARunningMachine },
        { "unknown machines are not found", &BackupContract::unknownMachines },
        { "checkpoints form a tree that deleting keeps whole", &BackupContract::checkpointsFormATree },
        { "only a running machine can have new checkpoints",
            &BackupContract::checkpointsNeedARunningMachine },
        { "an old checkpoint can be told of again", &BackupContract::checkpointsAreToldOfAgain },
        { "a copy of the disks completes", &BackupContract::aCopyCompletes },
        { "what changed since a checkpoint is copied", &BackupContract::changesAreCopied },
        { "a backup that is served goes on until it is ended", &BackupContract::aServedBackupIsEnded },
        { "backups that cannot be are refused", &BackupContract::badBackups },
    };
    return all;
}

void BackupContract::addRows()
{
    addCheckRows(checks());
}

void BackupContract::run(const char *row)
{
    auto connection = m_setup.open();
    INN_OK(connection);
    m_connection = *connection;
    m_domains = m_connection->domains();
    m_saves = m_connection->savedStates();
    m_checkpoints = m_connection->checkpoints();
    QVERIFY(m_saves && m_checkpoints);
    INN_OK(wait(m_domains->define(m_setup.guestXml(m_name, m_uuid))));
    QVERIFY(waitUntil([this] { return guest() != nullptr; }, m_setup.patience));
    runCheck(*this, checks(), row);
}

template<class T>
Result<T> BackupContract::wait(QFuture<Result<T>> future) const
{
    return await(std::move(future), m_setup.patience);
}

api::DomainInfoPtr BackupContract::guest() const
{
    for (const api::DomainInfoPtr &domain : m_domains->list()) {
        if (domain->uuid == m_uuid)
            return domain;
    }
    return {};
}

bool BackupContract::waitForState(DomainState state) const
{
    return waitUntil([&] { return guest() && guest()->state == state; }, m_setup.patience);
}

Result<> BackupContract::perform(DomainAction action)
{
    return wait(m_domains->perform(m_uuid, action));
}

bool BackupContract::start()
{
    const auto started = perform(DomainAction::Start);
    if (!started)
        qInfo("%s", qPrintable(started.error().fullText()));
    return started && waitForState(DomainState::Running);
}

QString BackupContract::path(const char *name) const
{
    return m_setup.folder + u'/' + QString::fromLatin1(name);
}

Result<> BackupContract::save(api::SaveFlags flags)
{
    return wait(m_saves->save(m_uuid, path("memory"), {}, flags));
}

Result<> BackupContract::restore(api::SaveFlags flags)
{
    return wait(m_saves->restore(path("memory"), {}, flags));
}

Result<QString> BackupContract::mark(const char *name)
{
    const QByteArray document = QByteArray("<domaincheckpoint><name>") + name + "</name></domaincheckpoint>";
    return wait(m_checkpoints->create(m_uuid, document, {}));
}

Result<> BackupContract::forget(const char *name, api::CheckpointDeleteFlags flags)
{
    return wait(m_checkpoints->remove(m_uuid, QString::fromLatin1(name), flags));
}

Result<> BackupContract::backup(const QByteArray &document, const QByteArray &checkpoint)
{
    return wait(m_checkpoints->backupBegin(m_uuid, document, checkpoint, {}));
}

QByteArray BackupContract::push(const char *file, const QByteArray &since) const
{
    const QByteArray incremental = since.isEmpty() ? since : "<incremental>" + since + "</incremental>";
    return "<domainbackup>" + incremental + "<disks><disk name='vda' type='file'><target file='"
        + path(file).toUtf8() + "'/><driver type='qcow2'/></disk></disks></domainbackup>";
}

Result<api::DomainJobInfo> BackupContract::end()
{
    std::ignore = waitUntil(
        [this] {
            const auto job = wait(m_saves->jobInfo(m_uuid));
            return !job || job->type == DomainJobType::None;
        },
        m_setup.patience);
    return wait(m_saves->jobInfo(m_uuid, DomainJobQuery::Completed));
}

QString BackupContract::tree()
{
    QStringList all;
    const auto list = wait(m_checkpoints->list(m_uuid));
    for (const api::CheckpointInfo &one : list ? *list : std::vector<api::CheckpointInfo>())
        all += one.parent.isEmpty() ? one.name : one.name + u'<' + one.parent;
    all.sort();
    return all.join(u' ');
}

void BackupContract::aFileBringsItBack()
{
    QVERIFY(start());
    INN_OK(save());
    QVERIFY(waitForState(DomainState::Shutoff));
    QTRY_COMPARE(guest()->reason, 5); // saved
    QVERIFY(!guest()->hasManagedSave);
    const auto done = wait(m_saves->jobInfo(m_uuid, DomainJobQuery::Completed));
    INN_OK(done);
    QCOMPARE(done->type, DomainJobType::Completed);
    QCOMPARE(done->operation(), DomainJobOperation::Save);
    INN_OK(restore());
    QVERIFY(waitForState(DomainState::Running));
    QTRY_COMPARE(guest()->reason, 3); // restored
    QVERIFY(guest()->persistent);
    const auto again = restore();
    QVERIFY(!again);
}

void BackupContract::howItGoesOnCanBeChosen()
{
    QVERIFY(start());
    INN_OK(save(SaveFlag::Paused));
    QVERIFY(waitForState(DomainState::Shutoff));
    INN_OK(restore());
    QVERIFY(waitForState(DomainState::Paused));
    INN_OK(save());
    QVERIFY(waitForState(DomainState::Shutoff));
    INN_OK(restore(SaveFlag::Running));
    QVERIFY(waitForState(DomainState::Running));
    INN_REFUSED(save(SaveFlag::Running | SaveFlag::Paused), 8);
    QCOMPARE(guest()->state, DomainState::Running);
}

void BackupContract::savedDocumentsAreEdited()
{
    QVERIFY(start());
    INN_OK(save());
    QVERIFY(waitForState(DomainState::Shutoff));
    const auto document = wait(m_saves->saveImageXml(path("memory"), api::ImageSecrets::Shown));
    INN_OK(document);
    QVERIFY2(document->contains("backup guest"), document->constData());
    INN_OK(wait(m_saves->defineSaveImageXml(path("memory"), *document, SaveFlag::Paused)));
    QByteArray other = *document;
    other.replace("dev='vda'", "dev='vdb'").replace("dev=\"vda\"", "dev=\"vdb\"");
    QVERIFY(other != *document);
    INN_REFUSED(wait(m_saves->defineSaveImageXml(path("memory"), other, {})), 67);
    INN_OK(restore());
    QVERIFY(waitForState(DomainState::Paused));
}

void BackupContract::managedDocumentsAreRead()
{
    INN_REFUSED(wait(m_saves->managedSaveXml(m_uuid)), 55);
    QVERIFY(start());
    INN_OK(wait(m_saves->managedSave(m_uuid, SaveFlag::Paused)));
    QVERIFY(waitForState(DomainState::Shutoff));
    const auto document = wait(m_saves->managedSaveXml(m_uuid, api::ImageSecrets::Shown));
    INN_OK(document);
    QVERIFY2(document->contains("backup guest"), document->constData());
    INN_OK(wait(m_saves->defineManagedSaveXml(m_uuid, *document, SaveFlag::Running)));
    INN_OK(perform(DomainAction::Start));
    QVERIFY(waitForState(DomainState::Running));
}

void BackupContract::savingNeedsARunningMachine()
{
    INN_REFUSED(save(), 55);
    INN_REFUSED(wait(m_saves->jobInfo(m_uuid)), 55);
    INN_REFUSED(wait(m_saves->abortJob(m_uuid)), 55);
    QVERIFY(start());
    const auto none = wait(m_saves->jobInfo(m_uuid));
    INN_OK(none);
    QCOMPARE(none->type, DomainJobType::None);
    INN_REFUSED(wait(m_saves->abortJob(m_uuid)), 55);
    const auto missing = wait(m_saves->saveImageXml(path("nowhere")));
    QVERIFY(!missing);
}

void BackupContract::unknownMachines()
{
    const QUuid other = QUuid::createUuid();
    INN_REFUSED(wait(m_saves->save(other, path("memory"), {}, {})), 42);
    INN_REFUSED(wait(m_saves->jobInfo(other)), 42);
    INN_REFUSED(wait(m_saves->abortJob(other)), 42);
    INN_REFUSED(wait(m_checkpoints->list(other)), 42);
    INN_REFUSED(wait(m_checkpoints->backupXml(other)), 42);
}

void BackupContract::checkpointsFormATree()
{
    QVERIFY(start());
    INN_OK(mark("a"));
    INN_OK(mark("b"));
    INN_OK(mark("c"));
    QCOMPARE(tree(), QStringLiteral("a b<a c<b"));
    INN_REFUSED(mark("b"), 9);
    const auto list = wait(m_checkpoints->list(m_uuid));
    INN_OK(list);
    QCOMPARE(list->front().disks, QStringList { QStringLiteral("vda") });
    const auto with = wait(m_checkpoints->xml(m_uuid, QStringLiteral("b"), {}));
    INN_OK(with);
    QVERIFY2(with->contains("<domain "), with->constData());
    const auto without = wait(m_checkpoints->xml(m_uuid, QStringLiteral("b"), api::CheckpointXml::NoDomain));
    INN_OK(without);
    QVERIFY2(!without->contains("<domain "), without->constData());
    INN_REFUSED(wait(m_checkpoints->xml(m_uuid, QStringLiteral("x"), {})), 103);
    INN_REFUSED(forget("x"), 103);
    INN_OK(forget("b"));
    QCOMPARE(tree(), QStringLiteral("a c<a"));
    INN_OK(forget("a", CheckpointDelete::ChildrenOnly));
    QCOMPARE(tree(), QStringLiteral("a"));
    INN_OK(mark("d"));
    INN_OK(forget("a", CheckpointDelete::Children));
    QCOMPARE(tree(), QString());
}

void BackupContract::checkpointsNeedARunningMachine()
{
    INN_REFUSED(mark("a"), 84);
    QVERIFY(start());
    INN_OK(mark("a"));
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff));
    INN_REFUSED(forget("a"), 84);
    INN_OK(forget("a", CheckpointDelete::MetadataOnly));
}

void BackupContract::checkpointsAreToldOfAgain()
{
    QVERIFY(start());
    INN_OK(mark("a"));
    const auto document = wait(m_checkpoints->xml(m_uuid, QStringLiteral("a"), api::CheckpointXml::Secure));
    INN_OK(document);
    INN_OK(forget("a", CheckpointDelete::MetadataOnly));
    QCOMPARE(tree(), QString());
    INN_OK(wait(m_checkpoints->create(m_uuid, *document, api::CheckpointCreate::Redefine)));
    QCOMPARE(tree(), QStringLiteral("a"));
    INN_OK(mark("b"));
    QCOMPARE(tree(), QStringLiteral("a b<a"));
}

void BackupContract::aCopyCompletes()
{
    INN_REFUSED(wait(m_checkpoints->backupXml(m_uuid)), 104);
    QVERIFY(start());
    INN_OK(backup(push("copy"), "<domaincheckpoint><name>first</name></domaincheckpoint>"));
    const auto done = end();
    INN_OK(done);
    QCOMPARE(done->type, DomainJobType::Completed);
    QCOMPARE(done->operation(), DomainJobOperation::Backup);
    QCOMPARE(tree(), QStringLiteral("first"));
    INN_REFUSED(wait(m_checkpoints->backupXml(m_uuid)), 104);
}

void BackupContract::changesAreCopied()
{
    QVERIFY(start());
    INN_REFUSED(backup(push("changes", "nowhere")), 103);
    INN_OK(mark("first"));
    INN_OK(backup(push("changes", "first")));
    const auto done = end();
    INN_OK(done);
    QCOMPARE(done->type, DomainJobType::Completed);
}

void BackupContract::aServedBackupIsEnded()
{
    QVERIFY(start());
    const QByteArray pull = "<domainbackup mode='pull'><server transport='unix' socket='"
        + path("nbd").toUtf8() + "'/><disks><disk name='vda' type='file'><scratch file='"
        + path("scratch").toUtf8() + "'/></disk></disks></domainbackup>";
    INN_OK(backup(pull));
    const auto under = wait(m_saves->jobInfo(m_uuid));
    INN_OK(under);
    QCOMPARE(under->type, DomainJobType::Unbounded);
    QCOMPARE(under->operation(), DomainJobOperation::Backup);
    const auto document = wait(m_checkpoints->backupXml(m_uuid));
    INN_OK(document);
    QVERIFY2(document->contains("pull"), document->constData());
    INN_OK(wait(m_saves->abortJob(m_uuid)));
    const auto done = end();
    INN_OK(done);
    QCOMPARE(done->type, DomainJobType::Completed); // ended by whoever has read it
    INN_REFUSED(wait(m_checkpoints->backupXml(m_uuid)), 104);
}

void BackupContract::badBackups()
{
    INN_REFUSED(backup(push("copy")), 84);
    QVERIFY(start());
    INN_REFUSED(backup("<domainbackup><disks><disk name='vda' backup='no'/></disks></domainbackup>"), 67);
    INN_REFUSED(backup("<domainbackup><disks><disk name='vdz' type='file'/></disks></domainbackup>"), 67);
    QVERIFY(!backup("<domainbackup><disks/></domainbackup>"));
    QVERIFY(!backup("<domainsnapshot/>"));
    INN_OK(backup(push("copy")));
    INN_OK(end());
}

} // namespace inn::testing
