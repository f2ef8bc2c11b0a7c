// label: real
// timeout: 300
// What libvirt 9.0 does wrong, as seen with a real one, and we must not.
#include "backend/api/snapshots.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"

#include <QScopeGuard>
#include <QTest>

#include <csignal>

using namespace inn;
using namespace inn::testing;
using api::DomainAction;
using api::DomainState;
using api::XmlView;

namespace {

const QUuid kUuid = QUuid::fromString(u"11111111-2222-4333-8444-777777777777");

template<class T>
QByteArray problemOf(const Result<T> &result)
{
    return result ? QByteArray() : result.error().fullText().toUtf8();
}

} // namespace

class tst_LibvirtDefects : public QObject, private EmbeddedHost
{
    Q_OBJECT

public:
    tst_LibvirtDefects()
        : EmbeddedHost(kUuid)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void absurdNumbersOfProcessorsAreRefused_data();
    void absurdNumbersOfProcessorsAreRefused();
    void anInterfaceOfAHostDeviceIsNoDanger();
    void aSnapshotRemembersPluggedProcessors();
    void aGuestCanBeEndedWhileItIsFoundAgain();
    void theNormalFormIsStable();

private:
    DomainState state() { return domains().list().front()->state; }
};

void tst_LibvirtDefects::initTestCase()
{
    needQemu();
}

void tst_LibvirtDefects::init()
{
    makeFolder();
    open();
}

void tst_LibvirtDefects::cleanup()
{
    clear();
}

void tst_LibvirtDefects::absurdNumbersOfProcessorsAreRefused_data()
{
    QTest::addColumn<QByteArray>("vcpus");
    for (const char *number : { "-1", "4294967295", "4294967296", "99999999999999999999" })
        QTest::newRow(number) << QByteArray(number);
}

// libvirtd asks for 32 GiB and ends.
void tst_LibvirtDefects::absurdNumbersOfProcessorsAreRefused()
{
    QFETCH(QByteArray, vcpus);
    QByteArray xml = emptyGuest(QStringLiteral("many"), kUuid);
    xml.replace("<vcpu>1</vcpu>", "<vcpu>" + vcpus + "</vcpu>");
    const auto defined = await(domains().define(xml));
    QVERIFY(!defined);
    QVERIFY(!problemOf(defined).isEmpty());
    QVERIFY(domains().list().empty());
}

// libvirtd keeps a reference to an interface that it has freed, and dies by chance.
void tst_LibvirtDefects::anInterfaceOfAHostDeviceIsNoDanger()
{
    const QByteArray card
        = "<interface type='hostdev' managed='yes'><mac address='52:54:00:00:00:01'/><source>"
          "<address type='pci' domain='0x0000' bus='0xfe' slot='0x1e' function='0x7'/></source>"
          "</interface>";
    for (int round = 0; round < 20; ++round) {
        const auto created = await(domains().create(emptyGuest(QStringLiteral("card"), kUuid, card)));
        QVERIFY(!created);
        QVERIFY(domains().list().empty());
    }
    QVERIFY(await(domains().define(emptyGuest(QStringLiteral("card"), kUuid, card))));
    const auto text = await(domains().xml(kUuid, XmlView::Inactive));
    QVERIFY(text && text->contains("<interface type='hostdev'"));
}

// With libvirt the running emulator ends, the next refuses the state, and the guest is off.
void tst_LibvirtDefects::aSnapshotRemembersPluggedProcessors()
{
    const QString disk = m_folder->path() + QStringLiteral("/disk.qcow2");
    QVERIFY(makeQcow2(disk, QStringLiteral("16M")));
    QByteArray xml = emptyGuest(QStringLiteral("plugged"), kUuid, diskXml(disk));
    xml.replace("<vcpu>1</vcpu>", "<vcpu current='1'>3</vcpu>");
    QVERIFY(await(domains().define(xml)));
    const auto started = await(domains().perform(kUuid, DomainAction::Start));
    QVERIFY2(started, problemOf(started).constData());
    const auto plugged = await(domains().setVcpus(kUuid, 2, api::DeviceScope::Live));
    QVERIFY2(plugged, problemOf(plugged).constData());
    const auto taken = await(
        m_connection->snapshots()->create(kUuid, "<domainsnapshot><name>two</name></domainsnapshot>", {}));
    QVERIFY2(taken, problemOf(taken).constData());
    const QStringList before = emulators();
    const auto reverted = await(
        m_connection->snapshots()->revert(kUuid, QStringLiteral("two"), {}), std::chrono::seconds(60));
    QVERIFY2(reverted, problemOf(reverted).constData());
    QCOMPARE(state(), DomainState::Running);
    QCOMPARE(domains().list().front()->vcpus, 2U);
    QCOMPARE(emulators(), before);
}

// libvirt ends the guest and says that it was not running.
void tst_LibvirtDefects::aGuestCanBeEndedWhileItIsFoundAgain()
{
    QVERIFY(await(domains().define(emptyGuest(QStringLiteral("found"), kUuid))));
    const auto started = await(domains().perform(kUuid, DomainAction::Start));
    QVERIFY2(started, problemOf(started).constData());
    const QStringList running = emulators();
    QCOMPARE(running.size(), 1);
    const auto pid = pid_t(running.front().section(u' ', 0, 0).toLongLong());
    m_connection.reset();
    QCOMPARE(::kill(pid, SIGSTOP), 0); // its monitor will not answer
    open();
    QVERIFY(m_connection);
    const auto ended = await(domains().perform(kUuid, DomainAction::Destroy), std::chrono::seconds(60));
    QVERIFY2(ended, problemOf(ended).constData());
    QVERIFY(waitUntil([this] { return emulators().isEmpty(); }));
    QCOMPARE(state(), DomainState::Shutoff);
}

// Some documents of libvirt change each time they are defined.
void tst_LibvirtDefects::theNormalFormIsStable()
{
    const QDir folder(QStringLiteral(INN_TEST_DATA "/domain"));
    int tried = 0;
    for (const QString &name : folder.entryList({ QStringLiteral("*.xml") })) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto defined = await(domains().define(file.readAll()));
        if (!defined)
            continue; // of another hypervisor, or not to be defined at all
        const auto first = await(domains().xml(*defined, XmlView::Inactive));
        QVERIFY(first);
        const auto again = await(domains().define(*first));
        QVERIFY2(again, qPrintable(name));
        const auto second = await(domains().xml(*again, XmlView::Inactive));
        QVERIFY(second);
        QVERIFY2(*second == *first, qPrintable(name));
        QVERIFY(await(domains().undefine(*defined, {})));
        ++tried;
    }
    QVERIFY2(tried >= 15, qPrintable(QString::number(tried)));
}

QTEST_GUILESS_MAIN(tst_LibvirtDefects)
#include "tst_libvirtdefects.moc"
