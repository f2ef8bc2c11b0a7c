// Takes, goes back to and deletes an internal snapshot of a running guest over the embedded core:
// snapshottimes FOLDER DOMAIN.xml ROUNDS
// One line a round: "create MS revert MS delete MS". The guest runs for a while first.
#include "backend/api/connection.h"
#include "backend/api/domains.h"
#include "backend/api/snapshots.h"
#include "backend/drivers/qemu/embeddeddriver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QTimer>
#include <QUrlQuery>

#include <cstdio>

namespace {

using namespace inn;

constexpr std::chrono::seconds kBoot { 20 };

template<class T>
T valueOf(QFuture<Result<T>> future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    Result<T> result = future.takeResult();
    if (!result) {
        std::fprintf(stderr, "snapshottimes: %s\n", qPrintable(result.error().fullText()));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

template<class F>
double timed(F operation)
{
    QElapsedTimer clock;
    clock.start();
    operation();
    return double(clock.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rounds = arguments.size() == 4 ? arguments[3].toInt() : 0;
    QFile file(arguments.value(2));
    if (rounds < 1 || !file.open(QIODevice::ReadOnly)) {
        std::fputs("usage: snapshottimes FOLDER DOMAIN.xml ROUNDS\n", stderr);
        return 2;
    }
    QUrl uri(QStringLiteral("embed:///"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("root"), arguments[1]);
    uri.setQuery(query);
    qemu::EmbeddedDriver driver({ {}, {}, qemu::Accelerator::Tcg });
    const auto connection = valueOf(driver.open({ uri }));
    api::Domains &domains = *connection->domains();
    api::Snapshots &snapshots = *connection->snapshots();
    const QUuid guest = valueOf(domains.define(file.readAll()));
    valueOf(domains.perform(guest, api::DomainAction::Start));
    QEventLoop boot;
    QTimer::singleShot(kBoot, &boot, &QEventLoop::quit);
    boot.exec();
    const QByteArray xml = "<domainsnapshot><name>s</name></domainsnapshot>";
    const QString name = QStringLiteral("s");
    for (int round = 0; round < rounds; ++round) {
        const double create = timed([&] { valueOf(snapshots.create(guest, xml, {})); });
        const double revert = timed([&] { valueOf(snapshots.revert(guest, name, {})); });
        const double remove = timed([&] { valueOf(snapshots.remove(guest, name, {})); });
        std::printf("create %.2f revert %.2f delete %.2f\n", create, revert, remove);
        std::fflush(stdout);
    }
    valueOf(domains.perform(guest, api::DomainAction::Destroy));
    return 0;
}
