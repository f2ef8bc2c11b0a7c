// label: real
// timeout: 300
// uses: backend/drivers/qemu
// The host goes down: running machines are saved, shut down or, when they do not listen, forced off, and run
// again at the next start.
#include "app/hostshutdown.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"
#include "tests/support/outcome.h"

#include <QSignalSpy>
#include <QTest>

using namespace inn;
using namespace inn::testing;
using api::DomainAction;
using api::DomainState;

namespace {

constexpr std::chrono::seconds kPatience { 60 };
const QUuid kUuids[] = { QUuid::fromString(u"11111111-2222-4333-8444-888888888801"),
    QUuid::fromString(u"11111111-2222-4333-8444-888888888802"),
    QUuid::fromString(u"11111111-2222-4333-8444-888888888803") };

} // namespace

class tst_HostShutdown : public QObject, private EmbeddedHost
{
    Q_OBJECT

public:
    tst_HostShutdown()
        : EmbeddedHost(kUuids[0])
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void machinesAreSavedAndRunAgain();
    void whatDoesNotListenIsForcedOff();
    void theProgramItselfDoesIt();

private:
    void startAll();
    [[nodiscard]] int countIn(DomainState state);
};

void tst_HostShutdown::initTestCase()
{
    needQemu();
}

void tst_HostShutdown::init()
{
    makeFolder();
    open();
    startAll();
}

void tst_HostShutdown::cleanup()
{
    endGuests();
}

void tst_HostShutdown::startAll()
{
    int number = 0;
    for (const QUuid &uuid : kUuids)
        INN_OK(await(domains().define(emptyGuest(QStringLiteral("guest-%1").arg(++number), uuid))));
    for (const QUuid &uuid : { kUuids[0], kUuids[1] })
        INN_OK(await(domains().perform(uuid, DomainAction::Start)));
}

int tst_HostShutdown::countIn(DomainState state)
{
    int count = 0;
    for (const api::DomainInfoPtr &info : domains().list())
        count += info->state == state ? 1 : 0;
    return count;
}

void tst_HostShutdown::machinesAreSavedAndRunAgain()
{
    m_connection.reset();
    {
        api::Session session(embeddedDriver(), { rootUri(m_folder->path()) });
        app::HostShutdown shutdown(session, { true, kPatience, 2 });
        QSignalSpy finished(&shutdown, &app::HostShutdown::finished);
        QVERIFY(finished.wait(60'000));
        QVERIFY(shutdown.allRest());
        QCOMPARE(QSet<QUuid>(shutdown.ran().begin(), shutdown.ran().end()),
            (QSet<QUuid> { kUuids[0], kUuids[1] }));
    }
    const auto roots = qemu::Roots::fromUri(rootUri(m_folder->path()));
    QFile list(roots->startAgainFile());
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(api::uuidText(kUuids[1]).toLatin1() + "\nnonsense\n");
    list.close();
    open();
    QTRY_COMPARE(countIn(DomainState::Running), 1);
    QVERIFY(!QFile::exists(roots->startAgainFile()));
    for (const api::DomainInfoPtr &info : domains().list())
        QCOMPARE(info->hasManagedSave, info->uuid == kUuids[0]);
}

void tst_HostShutdown::whatDoesNotListenIsForcedOff()
{
    m_connection.reset();
    QStringList told;
    {
        api::Session session(embeddedDriver(), { rootUri(m_folder->path()) });
        // They have no system that would hear the button.
        app::HostShutdown shutdown(session, { false, std::chrono::seconds(1), 1 });
        connect(&shutdown, &app::HostShutdown::told, this, [&told](const QString &text) { told << text; });
        QSignalSpy finished(&shutdown, &app::HostShutdown::finished);
        QVERIFY(finished.wait(60'000));
        QVERIFY(shutdown.allRest());
    }
    QVERIFY2(told.contains(QStringLiteral("“guest-1” did not shut down in time and is forced off.")),
        qPrintable(told.join(u'\n')));
    open();
    QCOMPARE(countIn(DomainState::Shutoff), 3);
}

void tst_HostShutdown::theProgramItselfDoesIt()
{
    m_connection.reset();
    QProcess program;
    program.start(QStringLiteral(INN_BINARY_DIR "/innkeeper"),
        { QStringLiteral("--host-shutdown"), QStringLiteral("--patience"), QStringLiteral("60"),
            rootUri(m_folder->path()).toString() });
    QVERIFY(program.waitForFinished(90'000));
    const QByteArray said = program.readAllStandardOutput();
    QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
    QVERIFY2(
        said.contains("“guest-1” was saved.") && said.contains("“guest-2” was saved."), said.constData());
    open();
    QTRY_COMPARE(countIn(DomainState::Running), 2);
}

QTEST_GUILESS_MAIN(tst_HostShutdown)
#include "tst_hostshutdown.moc"
