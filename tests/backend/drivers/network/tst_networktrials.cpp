// label: real
// timeout: 300
// Networks of our own in a network namespace whose /sys is that of another: the administrator's hooks are
// told of them, and a program that is killed amid its work leaves whole ones. INN_CRASH_ROUNDS sets how often
// (4), INN_CRASH_SEED repeats a run.
#include "backend/drivers/network/links.h"
#include "backend/drivers/network/networkdriver.h"
#include "tests/support/await.h"
#include "tests/support/outcome.h"
#include "tests/support/victim.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <unistd.h>

using namespace inn;
using namespace inn::network;
using namespace inn::testing;
using api::NetworkAction;

namespace {

constexpr std::chrono::seconds kPatience { 30 };
const QString kBridge = QStringLiteral("inntrial0");
const QByteArray kNetwork
    = "<network><name>trial</name><uuid>11111111-2222-4333-8444-cccccccccccc</uuid><bridge name='inntrial0'/>"
      "<ip address='192.168.199.1' netmask='255.255.255.0'/></network>";
const QUuid kUuid = QUuid::fromString(u"11111111-2222-4333-8444-cccccccccccc");

std::unique_ptr<NetworkDriver> openDriver(const QString &folder)
{
    Folders folders { folder + QStringLiteral("/networks"), folder + QStringLiteral("/state"),
        folder + QStringLiteral("/run") };
    folders.hooks = folder + QStringLiteral("/hooks");
    auto driver = std::make_unique<NetworkDriver>(folders, std::make_unique<ProcessRunner>());
    const auto loaded = await(driver->load(), kPatience);
    if (!loaded)
        qInfo("%s", qPrintable(loaded.error().fullText()));
    return loaded ? std::move(driver) : nullptr;
}

api::NetworkInfoPtr infoOf(NetworkDriver &driver)
{
    for (const auto &network : driver.list()) {
        if (network->uuid == kUuid)
            return network;
    }
    return {};
}

int runVictim(const QString &folder, int)
{
    const auto driver = openDriver(folder);
    if (!driver)
        return 1;
    sayVictimBegins();
    while (true) {
        std::ignore = await(driver->define(kNetwork), kPatience);
        std::ignore = await(driver->perform(kUuid, NetworkAction::Start), kPatience);
        std::ignore = await(driver->perform(kUuid, NetworkAction::Stop), kPatience);
        std::ignore = await(driver->perform(kUuid, NetworkAction::Undefine), kPatience);
    }
}

} // namespace

class tst_NetworkTrials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void devicesOfOurNamespaceAreKnown();
    void hooksAreToldAndMayRefuse();
    void aKilledProgramLeavesWholeNetworks();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<NetworkDriver> m_driver;
};

void tst_NetworkTrials::initTestCase()
{
    if (geteuid() != 0)
        QSKIP("virtual networks need root");
    if (::unshare(CLONE_NEWNET) != 0)
        QSKIP("no network namespaces here");
    QProcess::execute(QStringLiteral("ip"),
        { QStringLiteral("link"), QStringLiteral("set"), QStringLiteral("lo"), QStringLiteral("up") });
}

void tst_NetworkTrials::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_NetworkTrials::cleanup()
{
    m_driver.reset();
    if (!m_folder)
        return;
    if (const auto driver = openDriver(m_folder->path())) {
        for (const auto &network : driver->list()) {
            if (network->active)
                std::ignore = await(driver->perform(network->uuid, NetworkAction::Stop), kPatience);
        }
    }
    m_folder.reset();
}

void tst_NetworkTrials::devicesOfOurNamespaceAreKnown()
{
    QVERIFY(linkExists(QStringLiteral("lo")));
    QVERIFY(!linkExists(kBridge));
    INN_OK(createBridge(kBridge, {}, 0, false));
    QVERIFY(linkExists(kBridge));
    QVERIFY(!QFile::exists(QStringLiteral("/sys/class/net/") + kBridge)); // of the namespace outside
    INN_OK(deleteLink(kBridge));
    QVERIFY(!linkExists(kBridge));
    QVERIFY(!linkExists({}));
}

void tst_NetworkTrials::hooksAreToldAndMayRefuse()
{
    QVERIFY(QDir().mkpath(path("hooks")));
    QFile hook(path("hooks/network"));
    QVERIFY(hook.open(QIODevice::WriteOnly));
    hook.write("#!/bin/sh\necho \"$*\" >>" + path("told").toUtf8()
        + "\ngrep -q '<hookData>' || echo no document >>" + path("told").toUtf8() + "\n[ ! -e "
        + path("refuse").toUtf8() + " ] || { echo 'not today' >&2; exit 1; }\n");
    QVERIFY(hook.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    hook.close();
    m_driver = openDriver(m_folder->path());
    QVERIFY(m_driver);
    // The usual network of a new host is not what this is about.
    for (const auto &network : m_driver->list()) {
        if (network->active)
            INN_OK(await(m_driver->perform(network->uuid, NetworkAction::Stop), kPatience));
    }
    const auto told = [this] {
        QFile file(path("told"));
        QByteArray all = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return all.mid(qMax<qsizetype>(0, all.indexOf("trial ")));
    };
    INN_OK(await(m_driver->define(kNetwork), kPatience));
    INN_OK(await(m_driver->perform(kUuid, NetworkAction::Start), kPatience));
    INN_OK(await(m_driver->perform(kUuid, NetworkAction::Stop), kPatience));
    QVERIFY2(waitUntil([&] {
        return told() == "trial start begin -\ntrial started begin -\ntrial stopped end -\n";
    }),
        told().constData());
    QFile refuse(path("refuse"));
    QVERIFY(refuse.open(QIODevice::WriteOnly));
    const auto refused = await(m_driver->perform(kUuid, NetworkAction::Start), kPatience);
    QVERIFY(!refused);
    QVERIFY2(refused.error().fullText().contains(QStringLiteral("not today")),
        qPrintable(refused.error().fullText()));
    QVERIFY(!linkExists(kBridge));
    QVERIFY(!infoOf(*m_driver)->active);
}

void tst_NetworkTrials::aKilledProgramLeavesWholeNetworks()
{
    const int asked = qEnvironmentVariableIntValue("INN_CRASH_ROUNDS");
    const int rounds = asked > 0 ? asked : 4;
    quint32 seed = quint32(qEnvironmentVariableIntValue("INN_CRASH_SEED"));
    if (seed == 0)
        seed = QRandomGenerator::system()->generate();
    qInfo("INN_CRASH_SEED=%u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < rounds; ++round) {
        m_driver.reset();
        QVERIFY(killVictim(m_folder->path(), 0, random.bounded(1, 150))); // a random moment of its work
        m_driver = openDriver(m_folder->path());
        QVERIFY(m_driver);
        QVERIFY2(m_driver->problems().isEmpty(), qPrintable(m_driver->problems().join(u'\n')));
        const auto found = infoOf(*m_driver);
        if (found && found->active)
            QVERIFY(linkExists(kBridge));
        if (!found)
            INN_OK(await(m_driver->define(kNetwork), kPatience));
        if (!found || !found->active)
            INN_OK(await(m_driver->perform(kUuid, NetworkAction::Start), kPatience));
        QVERIFY(linkExists(kBridge));
        INN_OK(await(m_driver->perform(kUuid, NetworkAction::Stop), kPatience));
        QVERIFY(!linkExists(kBridge));
        INN_OK(await(m_driver->perform(kUuid, NetworkAction::Undefine), kPatience));
    }
}

int main(int argc, char **argv)
{
    return runTestOrVictim<tst_NetworkTrials>(argc, argv, runVictim);
}

#include "tst_networktrials.moc"
