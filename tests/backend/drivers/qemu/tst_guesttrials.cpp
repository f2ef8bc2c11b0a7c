// label: real
// timeout: 600
// The program is killed while it changes guests of a real QEMU: every guest is found again as it is, and can
// be changed on. INN_CRASH_ROUNDS sets how often for each kind of change (3), INN_CRASH_SEED repeats a run.
#include "backend/api/guestoperations.h"
#include "backend/api/savedstates.h"
#include "backend/api/tuning.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"
#include "tests/support/victim.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace inn;
using namespace inn::testing;
using api::DeviceScope;
using api::DomainAction;
using api::DomainState;

namespace {

const QUuid kUuid = QUuid::fromString(u"11111111-2222-4333-8444-bbbbbbbbbbbb");
constexpr std::chrono::seconds kPatience { 60 };
const QByteArray kCard
    = "<interface type='user'><mac address='52:54:00:aa:bb:cc'/><model type='virtio'/></interface>";

enum Change { SaveToFile, Card, Vcpus, Memory };

QByteArray guest()
{
    QByteArray document = emptyGuest(QStringLiteral("web"), kUuid,
        "<controller type='pci' index='0' model='pcie-root'/><controller type='pci' index='1' "
        "model='pcie-root-port'/>"
        "<controller type='pci' index='2' model='pcie-root-port'/><controller type='pci' index='3' "
        "model='pcie-root-port'/><controller type='pci' index='4' model='pcie-root-port'/><memballoon "
        "model='virtio'/>");
    return document.replace("<vcpu>1</vcpu>", "<vcpu current='1'>3</vcpu>");
}

QString memoryFile(const QString &folder)
{
    return folder + QStringLiteral("/memory.save");
}

// One step there and one back.
Result<> stepThere(api::Connection &connection, const QString &folder, Change change)
{
    api::Domains &domains = *connection.domains();
    switch (change) {
    case SaveToFile:
        return await(connection.savedStates()->save(kUuid, memoryFile(folder), {}, {}), kPatience);
    case Card:
        return await(domains.attachDevice(kUuid, kCard, DeviceScope::Live), kPatience);
    case Vcpus:
        return await(domains.setVcpus(kUuid, 3, DeviceScope::Both), kPatience);
    case Memory:
        return await(domains.setMemory(kUuid, Bytes { 24 << 20 }, DeviceScope::Both), kPatience);
    }
    return {};
}

Result<> stepBack(api::Connection &connection, const QString &folder, Change change)
{
    api::Domains &domains = *connection.domains();
    switch (change) {
    case SaveToFile:
        return await(connection.savedStates()->restore(memoryFile(folder), {}, {}), kPatience);
    case Card:
        return await(domains.detachDevice(kUuid, kCard, DeviceScope::Live), kPatience);
    case Vcpus:
        return await(domains.setVcpus(kUuid, 1, DeviceScope::Config), kPatience);
    case Memory:
        return await(domains.setMemory(kUuid, Bytes { 32 << 20 }, DeviceScope::Both), kPatience);
    }
    return {};
}

int runVictim(const QString &folder, int what)
{
    const auto change = Change(what);
    const auto opened = openRoot(folder);
    if (!opened)
        return 1;
    sayVictimBegins();
    while (true) {
        std::ignore = stepThere(**opened, folder, change);
        std::ignore = stepBack(**opened, folder, change);
    }
}

} // namespace

class tst_GuestTrials : public QObject, private EmbeddedHost
{
    Q_OBJECT

public:
    tst_GuestTrials()
        : EmbeddedHost(kUuid)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingIsLost_data();
    void nothingIsLost();
    void aProcessorThatCameUnseenIsCounted();

private:
    QJsonValue ask(const QString &command, const QJsonObject &arguments = {}); // of the emulator
};

void tst_GuestTrials::initTestCase()
{
    needQemu();
}

void tst_GuestTrials::init()
{
    makeFolder();
    open();
    INN_OK(await(domains().define(guest())));
    INN_OK(perform(DomainAction::Start));
}

void tst_GuestTrials::cleanup()
{
    clear();
}

void tst_GuestTrials::nothingIsLost_data()
{
    QTest::addColumn<int>("change");
    QTest::newRow("saving to a file and restoring") << int(SaveToFile);
    QTest::newRow("processors") << int(Vcpus);
    QTest::newRow("memory") << int(Memory);
}

void tst_GuestTrials::nothingIsLost()
{
    QFETCH(int, change);
    const int asked = qEnvironmentVariableIntValue("INN_CRASH_ROUNDS");
    const int rounds = asked > 0 ? asked : 3;
    quint32 seed = quint32(qEnvironmentVariableIntValue("INN_CRASH_SEED"));
    if (seed == 0)
        seed = QRandomGenerator::system()->generate();
    qInfo("INN_CRASH_SEED=%u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < rounds; ++round) {
        m_connection.reset();
        QVERIFY(killVictim(m_folder->path(), change, random.bounded(1, 250)));
        open();
        QVERIFY(m_connection);
        QCOMPARE(domains().list().size(), size_t(1));
        if (change == SaveToFile && info()->state == DomainState::Shutoff) {
            // It is either there or in the file.
            INN_OK(stepBack(*m_connection, m_folder->path(), SaveToFile));
        }
        QVERIFY2(waitForState(DomainState::Running), qPrintable(QString::number(int(info()->state))));
        const auto live = await(domains().xml(kUuid, api::XmlView::Live));
        INN_OK(live);
        if (change == Card && live->contains("52:54:00:aa:bb:cc"))
            std::ignore = stepBack(*m_connection, m_folder->path(), Card); // it may be leaving just now
        if (change == Card) {
            QVERIFY(waitUntil([this] {
                const auto now = await(domains().xml(kUuid, api::XmlView::Live));
                return now && !now->contains("52:54:00:aa:bb:cc");
            }));
        }
        if (change == Vcpus) {
            // The document says what the emulator has.
            const auto vcpus = await(m_connection->tuning()->vcpus(kUuid));
            INN_OK(vcpus);
            const auto count
                = await(m_connection->tuning()->vcpuCount(kUuid, api::VcpuCount::Current, DeviceScope::Live));
            INN_OK(count);
            const auto there = std::count_if(vcpus->begin(), vcpus->end(),
                [](const api::VcpuInfo &vcpu) { return vcpu.state != api::VcpuState::Offline; });
            QCOMPARE(unsigned(there), *count);
        }
        INN_OK(stepThere(*m_connection, m_folder->path(), Change(change)));
        if (change == SaveToFile)
            QVERIFY(waitForState(DomainState::Shutoff));
        INN_OK(stepBack(*m_connection, m_folder->path(), Change(change)));
    }
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitUntil([this] { return processesOf(m_folder->path()).isEmpty(); }));
}

QJsonValue tst_GuestTrials::ask(const QString &command, const QJsonObject &arguments)
{
    const QJsonObject sent { { QStringLiteral("execute"), command },
        { QStringLiteral("arguments"), arguments } };
    const auto answer = await(m_connection->guestOperations()->monitorCommand(
        kUuid, QJsonDocument(sent).toJson(), api::MonitorLanguage::Json));
    return answer ? QJsonDocument::fromJson(*answer)[QStringLiteral("return")] : QJsonValue();
}

// As when the program dies between the emulator's answer and the document.
void tst_GuestTrials::aProcessorThatCameUnseenIsCounted()
{
    const QJsonArray places = ask(QStringLiteral("query-hotpluggable-cpus")).toArray();
    QCOMPARE(places.size(), 3); // the last first
    const QJsonObject place = places[1].toObject();
    QJsonObject device = place[QStringLiteral("props")].toObject();
    device.insert(QStringLiteral("driver"), place[QStringLiteral("type")]);
    device.insert(QStringLiteral("id"), QStringLiteral("vcpu1"));
    QVERIFY(ask(QStringLiteral("device_add"), device).isObject());
    open();
    QVERIFY(m_connection);
    const auto count = [this] {
        const auto told
            = await(m_connection->tuning()->vcpuCount(kUuid, api::VcpuCount::Current, DeviceScope::Live));
        return told ? *told : 0;
    };
    QTRY_COMPARE(count(), 2U);
    INN_OK(perform(DomainAction::Destroy));
}

int main(int argc, char **argv)
{
    return runTestOrVictim<tst_GuestTrials>(argc, argv, runVictim);
}

#include "tst_guesttrials.moc"
