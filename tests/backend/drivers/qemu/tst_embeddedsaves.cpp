// label: real
// Real guests of an embedded host are saved to files and go on from them.
#include "backend/api/savedstates.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/processors/processormap.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"
#include "tests/support/outcome.h"

#include <QTest>

using namespace inn;
using namespace inn::testing;
using api::DomainAction;
using api::DomainJobType;
using api::DomainState;

namespace {

const QUuid kUuid = QUuid::fromString(u"11111111-2222-4333-8444-888888888888");
const QString kName = QStringLiteral("web");
constexpr std::chrono::seconds kPatience { 60 };

} // namespace

class tst_EmbeddedSaves : public QObject, private EmbeddedHost
{
    Q_OBJECT

public:
    tst_EmbeddedSaves()
        : EmbeddedHost(kUuid)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aGuestIsSavedToAFileAndGoesOnFromIt();
    void aSavedStateCanBeEdited();
    void aGuestGoesOnWithExactlyItsProcessor();
    void aProcessorThatIsNotOfferedIsRefused();
    void savingIsRefusedWhereItCannotBe();
    void modesOfShuttingDownAreChecked();

private:
    api::SavedStates &saves() { return *m_connection->savedStates(); }
    [[nodiscard]] QString disk() const { return path("vda.qcow2"); }
    bool start(const QByteArray &more = {}) { return EmbeddedHost::start(diskXml(disk()) + more); }
    [[nodiscard]] static QByteArray guestWith(const QByteArray &processor)
    {
        QByteArray guest = emptyGuest(kName, kUuid);
        return guest.replace("<devices>", processor + "<devices>");
    }
    config::CpuConfig processor(api::XmlView view)
    {
        const auto xml = await(domains().xml(kUuid, view));
        const auto domain = config::readDomain(xml ? *xml : QByteArray());
        return domain ? domain->cpu.value_or(config::CpuConfig()) : config::CpuConfig();
    }
};

void tst_EmbeddedSaves::initTestCase()
{
    needQemu();
}

void tst_EmbeddedSaves::init()
{
    makeFolder();
    QVERIFY(makeQcow2(disk()));
    open();
}

void tst_EmbeddedSaves::cleanup()
{
    clear();
}

void tst_EmbeddedSaves::aGuestIsSavedToAFileAndGoesOnFromIt()
{
    QVERIFY(start());
    const QString file = path("memory");
    INN_OK(await(saves().save(kUuid, file, {}, {}), kPatience));
    QVERIFY(waitForState(DomainState::Shutoff));
    QVERIFY(!info()->hasManagedSave);
    QVERIFY(!QFile::exists(file + QStringLiteral(".part")));
    const auto done = await(saves().jobInfo(kUuid, api::DomainJobQuery::CompletedAndKept));
    INN_OK(done);
    QCOMPARE(done->type, DomainJobType::Completed);
    QCOMPARE(done->operation(), api::DomainJobOperation::Save);
    QVERIFY(done->number(QStringLiteral("memory_total")).value_or(0) > 0);
    INN_OK(await(saves().restore(file, {}, {}), kPatience));
    QCOMPARE(info()->state, DomainState::Running);
    QCOMPARE(info()->reason, 3); // restored
    QVERIFY(info()->persistent);
    INN_REFUSED(await(saves().restore(file, {}, {}), kPatience), 55);
    // What is saved stays; a machine that is not defined any more comes back as a transient one, paused if
    // asked.
    INN_OK(perform(DomainAction::Destroy));
    INN_OK(await(domains().undefine(kUuid, {})));
    QVERIFY(waitUntil([this] { return !info(); }));
    INN_OK(await(saves().restore(file, {}, api::SaveFlag::Paused | api::SaveFlag::BypassCache), kPatience));
    QCOMPARE(info()->state, DomainState::Paused);
    QVERIFY(!info()->persistent);
}

void tst_EmbeddedSaves::aSavedStateCanBeEdited()
{
    QVERIFY(start("<graphics type='vnc' port='-1' passwd='secret'/>"));
    const QString file = path("memory");
    INN_OK(await(saves().save(kUuid, file, {}, api::SaveFlag::Paused), kPatience));
    const auto hidden = await(saves().saveImageXml(file));
    INN_OK(hidden);
    QVERIFY2(!hidden->contains("secret"), hidden->constData());
    const auto shown = await(saves().saveImageXml(file, api::ImageSecrets::Shown));
    INN_OK(shown);
    QVERIFY(shown->contains("secret"));
    QByteArray moved = *shown;
    moved.replace("vda.qcow2", "moved.qcow2");
    QVERIFY(QFile::rename(disk(), path("moved.qcow2")));
    INN_OK(await(saves().defineSaveImageXml(file, moved, api::SaveFlag::Running)));
    QByteArray other = moved;
    other.replace("dev='vda'", "dev='vdb'");
    INN_REFUSED(await(saves().defineSaveImageXml(file, other, {})), 67);
    INN_OK(await(saves().restore(file, {}, {}), kPatience));
    QCOMPARE(info()->state, DomainState::Running);
    const auto live = await(domains().xml(kUuid, api::XmlView::Live));
    INN_OK(live);
    QVERIFY2(live->contains("moved.qcow2"), live->constData());
    // The same of the machine's own saved state.
    INN_REFUSED(await(saves().managedSaveXml(kUuid)), 55);
    INN_OK(await(saves().managedSave(kUuid, api::SaveFlag::Paused), kPatience));
    INN_OK(await(saves().managedSaveXml(kUuid)));
    INN_REFUSED(await(saves().restore(file, {}, {}), kPatience), 55);
    INN_OK(perform(DomainAction::Start));
    QCOMPARE(info()->state, DomainState::Paused);
}

void tst_EmbeddedSaves::aGuestGoesOnWithExactlyItsProcessor()
{
    if (!qemu::ProcessorMap::installed())
        QSKIP("libvirt's table of processors is not installed");
    // Emulation lacks some of what this model has, and adds more.
    INN_OK(await(domains().define(guestWith("<cpu><model>Haswell</model></cpu>"))));
    INN_OK(perform(DomainAction::Start));
    const config::CpuConfig exact = processor(api::XmlView::Live);
    QCOMPARE(exact.check, QStringLiteral("full"));
    QCOMPARE(exact.model, QStringLiteral("Haswell"));
    QVERIFY(!exact.features.empty());
    QVERIFY(processor(api::XmlView::Inactive).features.empty());
    // The next program knows both.
    open();
    QVERIFY(processor(api::XmlView::Live) == exact);
    const QString file = path("memory");
    INN_OK(await(saves().save(kUuid, file, {}, {}), kPatience));
    const auto shown = await(saves().saveImageXml(file));
    INN_OK(shown);
    QVERIFY2(!shown->contains("<feature policy"), shown->constData());
    INN_OK(await(saves().restore(file, {}, {}), kPatience));
    QVERIFY(processor(api::XmlView::Live) == exact);
    INN_OK(perform(DomainAction::Destroy));
    // Chosen at the start, not in the definition.
    INN_OK(await(domains().define(guestWith("<cpu mode='host-model'/>"))));
    INN_OK(perform(DomainAction::Start));
    const config::CpuConfig chosen = processor(api::XmlView::Live);
    QCOMPARE(chosen.mode, QStringLiteral("custom"));
    QVERIFY(chosen.model.has_value());
    QCOMPARE(processor(api::XmlView::Inactive).mode, QStringLiteral("host-model"));
    QVERIFY(!processor(api::XmlView::Inactive).model);
}

void tst_EmbeddedSaves::aProcessorThatIsNotOfferedIsRefused()
{
    if (!qemu::ProcessorMap::installed())
        QSKIP("libvirt's table of processors is not installed");
    const QByteArray model = "<model>qemu64</model><feature policy='require' name='avx512f'/></cpu>";
    INN_OK(await(domains().define(guestWith("<cpu check='partial'>" + model))));
    const auto before = perform(DomainAction::Start);
    INN_REFUSED(before, 91);
    QVERIFY2(before.error().fullText().contains(u"avx512f"), qPrintable(before.error().fullText()));
    INN_OK(await(domains().define(guestWith("<cpu check='full'>" + model))));
    const auto after = perform(DomainAction::Start);
    INN_REFUSED(after, 9);
    QVERIFY2(after.error().fullText().contains(u"avx512f"), qPrintable(after.error().fullText()));
    QVERIFY(waitForState(DomainState::Shutoff));
    QVERIFY(waitUntil([this] { return emulators().isEmpty(); }));
    // Whoever asks before a move is told the same.
    api::HypervisorChoice emulation;
    emulation.virtType = QStringLiteral("qemu");
    const auto compared = await(m_connection->compareHypervisorCpu(
        emulation, "<cpu match='exact'>" + model, api::CompareCpuFlag::FailIncompatible));
    QVERIFY(!compared);
    QCOMPARE(compared.error().libvirtNumber(), 91);
    QVERIFY2(compared.error().message.endsWith(u"does not provide required features: avx512f"),
        qPrintable(compared.error().message));
    INN_OK(await(domains().define(guestWith("<cpu check='none'>" + model))));
    INN_OK(perform(DomainAction::Start));
}

void tst_EmbeddedSaves::savingIsRefusedWhereItCannotBe()
{
    INN_OK(await(domains().define(emptyGuest(kName, kUuid))));
    INN_REFUSED(await(saves().save(kUuid, path("memory"), {}, {})), 55);
    INN_REFUSED(await(saves().jobInfo(kUuid)), 55);
    INN_REFUSED(await(saves().abortJob(kUuid)), 55);
    INN_OK(perform(DomainAction::Start));
    INN_REFUSED(await(saves().save(kUuid, QStringLiteral("memory"), {}, {})), 8);
    const auto both = api::SaveFlag::Running | api::SaveFlag::Paused;
    INN_REFUSED(await(saves().save(kUuid, path("memory"), {}, both)), 8);
    QVERIFY(!await(saves().save(kUuid, m_folder->path(), {}, {})));
    QVERIFY(!await(saves().save(kUuid, path("nowhere/memory"), {}, {})));
    QCOMPARE(info()->state, DomainState::Running);
    INN_REFUSED(await(saves().restore(disk(), {}, {})), 9);
    QVERIFY(!await(saves().restore(path("nowhere"), {}, {})));
    INN_REFUSED(await(saves().abortJob(kUuid)), 55);
    const auto none = await(saves().jobInfo(kUuid));
    INN_OK(none);
    QCOMPARE(none->type, DomainJobType::None);
}

void tst_EmbeddedSaves::modesOfShuttingDownAreChecked()
{
    INN_OK(await(domains().define(emptyGuest(kName, kUuid))));
    INN_REFUSED(await(domains().shutdown(kUuid, api::ShutdownMode::Acpi)), 55);
    INN_OK(perform(DomainAction::Start));
    INN_REFUSED(await(domains().shutdown(kUuid, api::ShutdownMode::Initctl)), 8);
    INN_REFUSED(await(domains().reboot(kUuid, api::ShutdownMode::Paravirt)), 8);
    INN_REFUSED(await(domains().shutdown(kUuid, api::ShutdownMode::Agent)), 74);
    INN_OK(await(domains().shutdown(kUuid, api::ShutdownMode::Acpi)));
    INN_OK(await(domains().reboot(kUuid, api::ShutdownMode::Acpi | api::ShutdownMode::Agent)));
}

QTEST_GUILESS_MAIN(tst_EmbeddedSaves)
#include "tst_embeddedsaves.moc"
