#include "app/serve.h"

#include "app/drivers.h"
#include "app/localhosts.h"
#include "app/rpcservice.h"
#include "backend/api/session.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QSettings>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace inn::app {

namespace {

int signalPipe[2] = { -1, -1 };

void noteSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
}

// The signals that end the program, as something that can be read. Not blocked: what is started from here
// shall hear them. It stays open until the program is gone: a signal may come while it is ending.
int endingSignals()
{
    if (::pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return -1;
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    for (const int signal : { SIGTERM, SIGINT, SIGHUP })
        ::sigaction(signal, &action, nullptr);
    return signalPipe[0];
}

void print(std::FILE *where, const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), where);
    std::fflush(where);
}

void endWith(const Error &error)
{
    print(stderr, error.fullText());
    QCoreApplication::exit(1);
}

class Serving : public QObject
{
public:
    Serving(api::Driver &driver, const QUrl &host, RpcPlace place)
        : m_session(driver, { host })
        , m_service([this](RpcService::Job job) { return m_session.call(std::move(job)); }, std::move(place))
        , m_activated(rpc::activatedSockets())
    {
        connect(&m_session, &api::Session::failed, this, endWith);
        connect(&m_session, &api::Session::closed, this, endWith);
        connect(&m_session, &api::Session::listed, this, &Serving::listen);
        m_session.open();
    }

private:
    void listen()
    {
        m_service.start(std::move(m_activated)).then(this, [this](const Result<> &started) {
            if (!started)
                endWith(started.error());
            else
                print(stdout,
                    QCoreApplication::translate("inn::app", "Ready: %1").arg(m_service.place().clientUri()));
        });
    }

    api::Session m_session;
    RpcService m_service;
    std::vector<rpc::ActivatedSocket> m_activated;
};

} // namespace

int runServe(int argc, char **argv, const Options &options)
{
    const int signals = endingSignals();
    QCoreApplication application(argc, argv);
    QSocketNotifier ending(signals, QSocketNotifier::Read);
    QObject::connect(&ending, &QSocketNotifier::activated, &application, &QCoreApplication::quit);

    const QUrl host = options.serve->isEmpty() ? embeddedHost().uri : *options.serve;
    auto place = RpcPlace::of(host);
    if (!place) {
        print(stderr, place.error().fullText());
        return 1;
    }
    if (!options.socket.isEmpty()) {
        place->socket = options.socket;
        place->readOnlySocket.clear();
    }
    QSettings store;
    api::DriverRegistry drivers;
    const ui::Settings settings(store);
    addDrivers(drivers, settings.acceleration(), settings.guestUser());
    api::Driver *driver = drivers.find(host);
    if (!driver) {
        print(stderr,
            QCoreApplication::translate("inn::app", "“%1” names no host that this program knows.")
                .arg(host.toString()));
        return 1;
    }
    const Serving serving(*driver, host, *place);
    return QCoreApplication::exec();
}

} // namespace inn::app
