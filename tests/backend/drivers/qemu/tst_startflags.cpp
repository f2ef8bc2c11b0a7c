// label: real
// How libvirt's flags let guests of an embedded host begin, and what becomes of their settings at the end.
#include "tests/backend/drivers/qemu/embeddedhost.h"

#include <QTest>

using namespace inn;
using namespace inn::testing;
using api::DomainAction;
using api::DomainState;
using api::StartFlag;
using api::UndefineFlag;

namespace {

const QUuid kUuid = QUuid::fromString(u"11111111-2222-4333-8444-999999999999");
const QString kName = QStringLiteral("web");

} // namespace

class tst_StartFlags : public QObject, private EmbeddedHost
{
    Q_OBJECT

public:
    tst_StartFlags()
        : EmbeddedHost(kUuid)
    {
    }

private Q_SLOTS:
    void initTestCase() { needQemu(); }
    void init()
    {
        makeFolder();
        open();
    }
    void cleanup() { clear(); }
    void aTransientGuestWaitsToBeResumed();
    void aForcedBootDiscardsTheSavedState();
    void nobodyHereIsTheOwnerOfAGuest();
    void firmwareSettingsAreMadeAnewKeptAndRemoved();
    void theMaximumOfProcessorsChangesForTheNextStart();

private:
    [[nodiscard]] api::DomainInfoPtr guest()
    {
        for (const api::DomainInfoPtr &each : domains().list()) {
            if (each->uuid == kUuid)
                return each;
        }
        return nullptr;
    }
};

void tst_StartFlags::aTransientGuestWaitsToBeResumed()
{
    INN_OK(await(domains().create(emptyGuest(kName, kUuid), StartFlag::Paused)));
    QCOMPARE(guest()->state, DomainState::Paused);
    QVERIFY(!guest()->persistent);
    INN_OK(await(domains().perform(kUuid, DomainAction::Resume)));
    QTRY_COMPARE(guest()->state, DomainState::Running);
    INN_OK(await(domains().perform(kUuid, DomainAction::Destroy)));
    QTRY_VERIFY(!guest());
}

void tst_StartFlags::aForcedBootDiscardsTheSavedState()
{
    INN_OK(await(domains().define(emptyGuest(kName, kUuid))));
    INN_OK(await(domains().start(kUuid, {})));
    INN_OK(await(domains().perform(kUuid, DomainAction::ManagedSave)));
    QTRY_VERIFY(guest()->hasManagedSave);
    INN_OK(await(domains().start(kUuid, StartFlag::ForceBoot | StartFlag::Paused)));
    QCOMPARE(guest()->state, DomainState::Paused);
    QVERIFY(!guest()->hasManagedSave);
    INN_FAILS(await(domains().start(kUuid, {})), ErrorCode::InvalidState);
}

void tst_StartFlags::nobodyHereIsTheOwnerOfAGuest()
{
    INN_FAILS(
        await(domains().create(emptyGuest(kName, kUuid), StartFlag::AutoDestroy)), ErrorCode::Unsupported);
    QTRY_VERIFY(!guest());
}

void tst_StartFlags::firmwareSettingsAreMadeAnewKeptAndRemoved()
{
    QByteArray document = emptyGuest(kName, kUuid);
    document.replace("<os>", "<os firmware='efi'>");
    INN_OK(await(domains().define(document)));
    const auto started = await(domains().start(kUuid, {}));
    if (!started && started.error().code == ErrorCode::Unsupported)
        QSKIP("no UEFI firmware is installed");
    INN_OK(started);
    INN_OK(await(domains().perform(kUuid, DomainAction::Destroy)));
    QFile settings(path("state/nvram/web_VARS.fd"));
    QVERIFY(settings.open(QIODevice::ReadWrite));
    const QByteArray mark = "mine";
    QCOMPARE(settings.write(mark), qint64(mark.size()));
    settings.close();
    const auto isMarked = [&] {
        QFile file(settings.fileName());
        return file.open(QIODevice::ReadOnly) && file.read(mark.size()) == mark;
    };
    QVERIFY(isMarked());
    INN_OK(await(domains().start(kUuid, StartFlag::ResetNvram | StartFlag::Paused)));
    QVERIFY(!isMarked());
    INN_OK(await(domains().perform(kUuid, DomainAction::Destroy)));
    INN_FAILS(await(domains().undefine(kUuid, {})), ErrorCode::InvalidState);
    INN_FAILS(await(domains().undefine(kUuid, UndefineFlag::Nvram | UndefineFlag::KeepNvram)),
        ErrorCode::InvalidState);
    INN_OK(await(domains().undefine(kUuid, UndefineFlag::KeepNvram)));
    QVERIFY(settings.exists());
    INN_OK(await(domains().define(document)));
    INN_OK(await(domains().undefine(kUuid, UndefineFlag::Nvram)));
    QVERIFY(!settings.exists());
}

void tst_StartFlags::theMaximumOfProcessorsChangesForTheNextStart()
{
    INN_OK(await(domains().define(emptyGuest(kName, kUuid))));
    INN_OK(await(domains().setMaximumVcpus(kUuid, 4)));
    const auto document = await(domains().xml(kUuid, api::XmlView::Inactive));
    INN_OK(document);
    QVERIFY2(document->contains("current='1'") || document->contains("current=\"1\""), document->constData());
    INN_OK(await(domains().setVcpus(kUuid, 3, api::DeviceScope::Config)));
    INN_OK(await(domains().setMaximumVcpus(kUuid, 2)));
    const auto lowered = await(domains().xml(kUuid, api::XmlView::Inactive));
    INN_OK(lowered);
    QVERIFY2(!lowered->contains("current="), lowered->constData());
    INN_FAILS(await(domains().setMaximumVcpus(kUuid, 0)), ErrorCode::InvalidConfig);
}

QTEST_GUILESS_MAIN(tst_StartFlags)
#include "tst_startflags.moc"
