// Starts and ends one guest over the embedded core and by hand, in turn, and prints the times:
// startoverhead FOLDER DOMAIN.xml ROUNDS
// One line a round: "start MS destroy MS hand MS". The document of the guest that ran goes to
// FOLDER/live.xml, so that another program can be measured with the same.
#include "backend/api/connection.h"
#include "backend/api/domains.h"
#include "backend/drivers/qemu/embeddeddriver.h"
#include "backend/drivers/qemu/process.h"
#include "backend/drivers/qemu/qmp/commands.h"
#include "backend/drivers/qemu/qmp/sockettransport.h"
#include "backend/drivers/qemu/qmp/unixsocket.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QRegularExpression>
#include <QUrlQuery>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace {

using namespace inn;
using namespace inn::qemu;
using api::DomainAction;

[[noreturn]] void giveUp(const Error &error)
{
    std::fprintf(stderr, "startoverhead: %s\n", qPrintable(error.fullText()));
    std::exit(1);
}

// Runs the event loop until the answer is there.
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

template<class T>
T valueOf(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp({ ErrorCode::Io, path + QStringLiteral(": ") + file.errorString() });
    return file.readAll();
}

// The command line that the core made for the guest whose sockets are below that folder.
QStringList argumentsOf(const QString &folder)
{
    const auto processes = processesMentioning(folder.toUtf8());
    if (processes.size() != 1)
        giveUp({ ErrorCode::Internal, QStringLiteral("not one emulator runs below ") + folder });
    auto arguments = QString::fromUtf8(contentOf(QStringLiteral("/proc/%1/cmdline").arg(processes[0].pid)))
                         .split(QChar(0));
    arguments.removeLast();
    return arguments;
}

// The same command line by the shortest way: sockets, the process, greeting, capabilities, “cont” answered.
double byHand(const QStringList &arguments, const QString &folder)
{
    QDir().mkpath(folder);
    QStringList own = arguments.mid(1);
    static const QRegularExpression guestFolder(QStringLiteral("/[^, ]*/run/g/[^/]*"));
    for (QString &argument : own)
        argument.replace(guestFolder, folder);
    QElapsedTimer clock;
    clock.start();
    FileDescriptor monitor = valueOf(listenUnix(folder + QStringLiteral("/monitor.sock")));
    FileDescriptor serial = valueOf(listenUnix(folder + QStringLiteral("/serial0.sock")));
    SpawnRequest request;
    request.program = arguments.first();
    request.arguments = own;
    request.descriptors = { monitor.get(), serial.get() };
    request.output = STDERR_FILENO;
    const ProcessId process = valueOf(spawnDetached(request));
    const FileDescriptor socket = valueOf(connectUnix(folder + QStringLiteral("/monitor.sock")));
    QmpClient client(std::make_unique<SocketTransport>(socket));
    monitor.reset();
    serial.reset();
    valueOf(finish(client.open()));
    valueOf(finish(commands::cont(client)));
    const double time = milliseconds(clock);
    const auto watch = valueOf(ProcessWatch::create(process));
    QEventLoop loop;
    QObject::connect(watch.get(), &ProcessWatch::ended, &loop, &QEventLoop::quit);
    watch->sendSignal(SIGKILL);
    loop.exec();
    return time;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rounds = arguments.size() == 4 ? arguments[3].toInt() : 0;
    if (rounds < 1) {
        std::fputs("usage: startoverhead FOLDER DOMAIN.xml ROUNDS\n", stderr);
        return 2;
    }
    QUrl uri(QStringLiteral("embed:///"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("root"), arguments[1]);
    uri.setQuery(query);
    EmbeddedDriver driver({ {}, {}, Accelerator::Tcg });
    const auto connection = valueOf(finish(driver.open({ uri })));
    api::Domains &domains = *connection->domains();
    const QUuid guest = valueOf(finish(domains.define(contentOf(arguments[2]))));
    // The first round warms the caches of all and is not counted.
    for (int round = 0; round <= rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        valueOf(finish(domains.perform(guest, DomainAction::Start)));
        const double start = milliseconds(clock);
        const QStringList command = argumentsOf(arguments[1] + QStringLiteral("/run/g/"));
        clock.restart();
        valueOf(finish(domains.perform(guest, DomainAction::Destroy)));
        const double destroy = milliseconds(clock);
        const double hand = byHand(command, arguments[1] + QStringLiteral("/hand"));
        if (round > 0)
            std::printf("start %.2f destroy %.2f hand %.2f\n", start, destroy, hand);
        std::fflush(stdout);
    }
    return 0;
}
