// label: real
// Programs of the administrator that are told of guests that are restored and found again.
#include "backend/api/savedstates.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"

#include <QTest>

using namespace inn;
using namespace inn::testing;
using api::DomainAction;
using api::DomainState;

namespace {

const QUuid kUuid = QUuid::fromString(u"11111111-2222-4333-8444-aaaaaaaaaaaa");
constexpr std::chrono::seconds kPatience { 60 };

} // namespace

class tst_GuestHooks : public QObject, private EmbeddedHost
{
    Q_OBJECT

public:
    tst_GuestHooks()
        : EmbeddedHost(kUuid)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void areToldOfWhatIsRestored();
    void mayChangeWhatIsRestored();
    void areToldOfWhatIsFoundAgainAndMayRefuse();

private:
    // What the script does besides writing down its arguments.
    void writeHook(const QByteArray &more);
    [[nodiscard]] QByteArray told() const
    {
        QFile file(path("told"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void tst_GuestHooks::initTestCase()
{
    needQemu();
}

void tst_GuestHooks::init()
{
    makeFolder();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("config/hooks")));
    open();
    QVERIFY(start({}));
}

void tst_GuestHooks::cleanup()
{
    clear();
}

void tst_GuestHooks::writeHook(const QByteArray &more)
{
    QFile file(path("config/hooks/qemu"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\necho \"$*\" >>" + path("told").toUtf8() + "\n" + more + "\n");
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void tst_GuestHooks::areToldOfWhatIsRestored()
{
    INN_OK(await(m_connection->savedStates()->save(kUuid, path("memory"), {}, {}), kPatience));
    QVERIFY(waitForState(DomainState::Shutoff));
    writeHook("[ \"$2\" != restore ] || grep -q '<name>web</name>' || exit 1");
    INN_OK(await(m_connection->savedStates()->restore(path("memory"), {}, {}), kPatience));
    QTRY_COMPARE(told(),
        QByteArray("web restore begin -\nweb prepare begin -\nweb start begin -\nweb started begin -\n"));
    // Managed saves too, and a refusal starts nothing.
    INN_OK(await(m_connection->savedStates()->managedSave(kUuid, {}), kPatience));
    QVERIFY(waitForState(DomainState::Shutoff));
    writeHook("[ \"$2\" != restore ] || { echo 'not today' >&2; exit 1; }");
    const auto refused = perform(DomainAction::Start);
    QVERIFY(!refused);
    QVERIFY2(refused.error().fullText().contains(QStringLiteral("not today")),
        qPrintable(refused.error().fullText()));
    QVERIFY(waitForState(DomainState::Shutoff));
    writeHook({});
    INN_OK(perform(DomainAction::Start)); // the saved state is still there
}

void tst_GuestHooks::mayChangeWhatIsRestored()
{
    INN_OK(await(m_connection->savedStates()->save(kUuid, path("memory"), {}, {}), kPatience));
    QVERIFY(waitForState(DomainState::Shutoff));
    writeHook("[ \"$2\" != restore ] || sed 's,</name>,</name><title>by the hook</title>,'");
    INN_OK(await(m_connection->savedStates()->restore(path("memory"), {}, {}), kPatience));
    const auto live = await(m_connection->domains()->xml(kUuid, api::XmlView::Live));
    INN_OK(live);
    QVERIFY2(live->contains("<title>by the hook</title>"), live->constData());
}

void tst_GuestHooks::areToldOfWhatIsFoundAgainAndMayRefuse()
{
    writeHook({});
    open();
    QVERIFY(waitForState(DomainState::Running));
    QCOMPARE(told(), QByteArray("web reconnect begin -\n"));
    writeHook("[ \"$2\" != reconnect ]");
    open();
    QVERIFY(waitForState(DomainState::Shutoff));
    QVERIFY(m_connection->domains()->list().front()->problem.contains(QStringLiteral("reconnect begin")));
    QVERIFY(waitUntil([this] { return processesOf(m_folder->path()).isEmpty(); }));
}

QTEST_GUILESS_MAIN(tst_GuestHooks)

#include "tst_guesthooks.moc"
