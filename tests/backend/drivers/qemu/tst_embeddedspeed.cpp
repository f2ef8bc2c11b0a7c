// label: real
// alone: it measures time
// What starting and ending a guest costs beside QEMU started by hand with the same arguments.
#include "backend/api/connection.h"
#include "backend/drivers/qemu/process.h"
#include "backend/drivers/qemu/qmp/commands.h"
#include "backend/drivers/qemu/qmp/sockettransport.h"
#include "backend/drivers/qemu/qmp/unixsocket.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace inn;
using namespace inn::qemu;
using namespace inn::testing;
using api::DomainAction;

namespace {

constexpr int kRounds = 15;
const QUuid kUuid = QUuid::fromString(u"11111111-2222-4333-8444-555555555555");

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

// As await(), without its naps.
template<class T>
Result<T> finish(QFuture<Result<T>> future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.takeResult();
}

} // namespace

class tst_EmbeddedSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startingCostsLittleMoreThanQemuItself_data();
    void startingCostsLittleMoreThanQemuItself();
    void manyGuestsAreFoundAgainAtOnce();

private:
    double byHand(const QStringList &arguments);

    QTemporaryDir m_folder { QDir::tempPath() + QStringLiteral("/inn-XXXXXX") };
};

void tst_EmbeddedSpeed::initTestCase()
{
    QVERIFY(m_folder.isValid());
    if (QStandardPaths::findExecutable(QStringLiteral("qemu-system-x86_64")).isEmpty())
        QSKIP("qemu-system-x86_64 is not installed");
}

// From the decision to start until QEMU has answered “cont”.
double tst_EmbeddedSpeed::byHand(const QStringList &arguments)
{
    const QString folder = m_folder.path() + QStringLiteral("/hand");
    QDir().mkpath(folder);
    QStringList own = arguments.mid(1);
    for (QString &argument : own)
        argument.replace(QRegularExpression(QStringLiteral("/[^, ]*/run/g/[^/]*")), folder);
    QElapsedTimer clock;
    clock.start();
    auto monitor = listenUnix(folder + QStringLiteral("/monitor.sock"));
    auto serial = listenUnix(folder + QStringLiteral("/serial0.sock"));
    SpawnRequest request;
    request.program = arguments.first();
    request.arguments = own;
    request.descriptors = { monitor->get(), serial->get() };
    request.output = STDERR_FILENO;
    const auto process = spawnDetached(request);
    QmpClient client(
        std::make_unique<SocketTransport>(*connectUnix(folder + QStringLiteral("/monitor.sock"))));
    monitor->reset();
    serial->reset();
    const auto greeting = finish(client.open());
    const auto continued = finish(commands::cont(client));
    const double time = double(clock.nsecsElapsed()) / 1e6;
    auto watch = ProcessWatch::create(*process);
    (*watch)->sendSignal(SIGKILL);
    std::ignore = waitUntil([&] { return (*watch)->hasEnded(); });
    return greeting && continued ? time : -1;
}

void tst_EmbeddedSpeed::startingCostsLittleMoreThanQemuItself_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("a machine with hardly any device") << QByteArray();
    QTest::newRow("a typical machine") << QByteArray(
        "<disk type='file' device='cdrom'><target dev='sda' bus='sata'/><readonly/></disk>"
        "<interface type='user'><model type='virtio'/></interface><input type='tablet' bus='usb'/>"
        "<graphics type='vnc' port='-1' autoport='yes'/><video><model type='virtio'/></video><sound "
        "model='ich9'/>"
        "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>");
}

void tst_EmbeddedSpeed::startingCostsLittleMoreThanQemuItself()
{
    QFETCH(QByteArray, more);
    auto connection = openRoot(m_folder.path() + QStringLiteral("/r"));
    QVERIFY2(connection, connection ? "" : qPrintable(connection.error().fullText()));
    api::Domains &domains = *(*connection)->domains();
    const auto defined
        = await(domains.define(emptyGuest(QStringLiteral("web"), kUuid, more)), std::chrono::seconds(40));
    QVERIFY2(defined, defined ? "" : qPrintable(defined.error().fullText()));
    std::vector<double> starts;
    std::vector<double> ends;
    std::vector<double> hands;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        const auto started = finish(domains.perform(kUuid, DomainAction::Start));
        starts.push_back(double(clock.nsecsElapsed()) / 1e6);
        QVERIFY2(started, started ? "" : qPrintable(started.error().fullText()));
        const QStringList processes = processesOf(m_folder.path());
        QCOMPARE(processes.size(), 1);
        QFile cmdline(QStringLiteral("/proc/%1/cmdline").arg(processes.first().section(u' ', 0, 0)));
        QVERIFY(cmdline.open(QIODevice::ReadOnly));
        QStringList arguments = QString::fromUtf8(cmdline.readAll()).split(QChar(0));
        arguments.removeLast();
        clock.restart();
        const auto ended = finish(domains.perform(kUuid, DomainAction::Destroy));
        ends.push_back(double(clock.nsecsElapsed()) / 1e6);
        QVERIFY(ended);
        hands.push_back(byHand(arguments));
        QVERIFY(hands.back() > 0);
    }
    qInfo("start %.1f ms, by hand %.1f ms (%.2f times), force off %.1f ms", median(starts), median(hands),
        median(starts) / median(hands), median(ends));
    // A loaded machine makes both slow, but not one: generous, so that only a real step back fails.
    QVERIFY(median(starts) < 2 * median(hands));
    QVERIFY(median(ends) < 200);
}

void tst_EmbeddedSpeed::manyGuestsAreFoundAgainAtOnce()
{
    constexpr int kGuests = 20;
    const QString root = m_folder.path() + QStringLiteral("/many");
    auto connection = openRoot(root);
    QVERIFY2(connection, connection ? "" : qPrintable(connection.error().fullText()));
    for (int number = 0; number < kGuests; ++number) {
        const auto created
            = await((*connection)->domains()->create(emptyGuest(QStringLiteral("guest %1").arg(number))));
        QVERIFY2(created, created ? "" : qPrintable(created.error().fullText()));
    }
    connection->reset();
    QElapsedTimer clock;
    clock.start();
    const auto again = finish(embeddedDriver().open({ rootUri(root) }));
    const double time = double(clock.nsecsElapsed()) / 1e6;
    QVERIFY2(again, again ? "" : qPrintable(again.error().fullText()));
    qInfo("%d running guests found again in %.1f ms", kGuests, time);
    QCOMPARE((*again)->domains()->list().size(), size_t(kGuests));
    std::vector<QFuture<Result<>>> ends;
    for (const api::DomainInfoPtr &domain : (*again)->domains()->list()) {
        QCOMPARE(domain->state, api::DomainState::Running);
        ends.push_back((*again)->domains()->perform(domain->uuid, DomainAction::Destroy));
    }
    for (auto &end : ends)
        QVERIFY(await(end));
    QVERIFY(time < 1000);
    QVERIFY(processesOf(root).isEmpty());
}

QTEST_GUILESS_MAIN(tst_EmbeddedSpeed)
#include "tst_embeddedspeed.moc"
