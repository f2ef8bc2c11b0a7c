#include "app/demo.h"

#include "models/domain.h"
#include "ui/manager/mainwindow.h"
#include "wizards/createvm/createvmwizard.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPushButton>
#include <QTimer>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace inn::app {

namespace {

constexpr auto kName = "innkeeper-demo";
constexpr qsizetype kConsoleLimit = 1 << 20;
using namespace std::chrono_literals;

// Answers when the condition holds or its time is over; deletes itself.
class Waiting : public QObject
{
public:
    Waiting(QString what, std::function<bool()> condition, std::chrono::seconds patience)
        : m_what(std::move(what))
        , m_condition(std::move(condition))
        , m_deadline(patience)
    {
        m_promise.start();
        connect(&m_timer, &QTimer::timeout, this, &Waiting::check);
        m_timer.start(100ms);
    }
    QFuture<Result<>> future() { return m_promise.future(); }

private:
    void check()
    {
        Result<> result;
        if (!m_condition()) {
            if (!m_deadline.hasExpired())
                return;
            result = Error { ErrorCode::Timeout, QStringLiteral("waited in vain until %1").arg(m_what) };
        }
        m_timer.stop();
        m_promise.addResult(result);
        m_promise.finish();
        deleteLater();
    }

    QString m_what;
    std::function<bool()> m_condition;
    QDeadlineTimer m_deadline;
    QTimer m_timer;
    QPromise<Result<>> m_promise;
};

} // namespace

Demo::Demo(models::HostList &hosts, ui::MainWindow &window, QString iso, QString picture)
    : m_hosts(hosts)
    , m_window(window)
    , m_iso(std::move(iso))
    , m_picture(std::move(picture))
{
    m_clock.start();
}

Demo::~Demo() = default;

void Demo::say(const QString &text)
{
    std::printf("%6.1f s  %s\n", double(m_clock.elapsed()) / 1000.0, qPrintable(text));
    std::fflush(stdout);
}

void Demo::run(std::function<wizards::CreateVmWizard *()> openWizard)
{
    play(std::move(openWizard)).then(this, [this](const Result<> &result) {
        if (!result)
            say(QStringLiteral("failed: ") + result.error().fullText());
        QCoreApplication::exit(result ? 0 : 1);
    });
}

QFuture<Result<>> Demo::until(QString what, std::function<bool()> condition, std::chrono::seconds patience)
{
    return (new Waiting(std::move(what), std::move(condition), patience))->future();
}

models::Domain *Demo::machine(const QUuid &uuid) const
{
    return m_host ? m_host->domain(uuid) : nullptr;
}

QFuture<Result<>> Demo::play(std::function<wizards::CreateVmWizard *()> openWizard)
{
    const auto connected = [this] {
        m_host = m_window.preferredHost();
        return m_host && m_host->state() == models::Host::State::Connected;
    };
    CO_TRY(co_await until(QStringLiteral("this computer is connected"), connected, 60s));
    say(QStringLiteral("connected to %1 (%2)").arg(m_host->label(), m_host->info().driverName));

    auto created = co_await createMachine(std::move(openWizard));
    Result<> watched = created ? Result<>() : Result<>(created.error());
    if (created) {
        auto seen = co_await watch(m_created);
        watched = seen;
    }
    if (!m_created.isNull()) {
        auto removed = co_await removeMachine(m_created);
        if (watched)
            watched = removed;
    }
    co_return watched;
}

QFuture<Result<models::Domain *>> Demo::createMachine(std::function<wizards::CreateVmWizard *()> openWizard)
{
    QPointer<wizards::CreateVmWizard> wizard = openWizard();
    QObject::connect(
        wizard, &wizards::CreateVmWizard::created, this, [this](const QUuid &uuid) { m_created = uuid; });
    auto *create = wizard->findChild<QPushButton *>(QStringLiteral("create"));
    if (!create)
        co_return Error { ErrorCode::Internal, QStringLiteral("the wizard has no create button") };
    const auto isReady = [wizard, iso = m_iso] {
        if (!wizard)
            return false;
        const wizards::CreateVmPlan &draft = wizard->plan();
        return draft.disc.isFor(iso) && !draft.host.support.emulator.isEmpty()
            && draft.isComplete(wizards::Page::Source) && draft.isComplete(wizards::Page::System)
            && draft.profileId() == draft.system.value().id;
    };
    CO_TRY(co_await until(QStringLiteral("the wizard has looked at the image"), isReady, 60s));
    const QString system = wizard->plan().system.value().name;
    say(system.isEmpty()
            ? QStringLiteral("the wizard took %1 as a system it does not know")
                  .arg(QFileInfo(m_iso).fileName())
            : QStringLiteral("the wizard took %1 as “%2”").arg(QFileInfo(m_iso).fileName(), system));
    wizards::CreateVmPlan plan = wizard->plan();
    QString name = QString::fromLatin1(kName); // a demo that was killed may have left its machine
    for (int number = 2; wizard->host() && wizard->host()->domainByName(name); ++number)
        name = QStringLiteral("%1-%2").arg(QLatin1String(kName)).arg(number);
    plan.name.choose(name);
    plan.memory.choose(Bytes::mib(256));
    plan.vcpus.choose(1);
    plan.diskSize.choose(Bytes::gib(1));
    plan.derive();
    wizard->setPlan(plan);
    wizard->goTo(wizards::Page::Summary);
    const auto canCreate = [create = QPointer(create)] { return create && create->isEnabled(); };
    CO_TRY(co_await until(QStringLiteral("the wizard's summary is complete"), canCreate, 30s));
    say(QStringLiteral("virtualization: ") + wizard->plan().accelerationText());
    create->click();
    CO_TRY(co_await until(
        QStringLiteral("the machine is created and running"),
        [this] {
            const models::Domain *made = machine(m_created);
            return made && made->info().state == api::DomainState::Running;
        },
        120s));
    models::Domain *made = machine(m_created);
    say(QStringLiteral("“%1” is running").arg(made->name()));
    co_return made;
}

QFuture<Result<>> Demo::watch(QUuid uuid)
{
    Q_EMIT m_window.consoleRequested(machine(uuid));
    auto console = co_await machine(uuid)->openConsole({});
    if (!console)
        co_return console.error();
    listen(*console);
    CO_TRY(co_await until(
        QStringLiteral("its console says GUEST-UP"), [this] { return m_consoleText.contains("GUEST-UP"); },
        180s));
    say(QStringLiteral("its serial console says it is up"));
    // Let the picture and a few samples arrive.
    const qint64 seen = m_clock.elapsed();
    const auto settled = [this, seen] { return m_clock.elapsed() > seen + 2500; };
    CO_TRY(co_await until(QStringLiteral("two seconds passed"), settled, 10s));
    if (!m_window.grab().save(m_picture))
        co_return Error { ErrorCode::Io,
            QStringLiteral("the picture “%1” could not be saved").arg(m_picture) };
    say(QStringLiteral("saved %1").arg(QFileInfo(m_picture).absoluteFilePath()));

    auto asked = co_await machine(uuid)->perform(api::DomainAction::Shutdown);
    if (!asked)
        co_return asked.error();
    const auto isOff = [this, uuid] {
        const models::Domain *made = machine(uuid);
        return made && made->info().state == api::DomainState::Shutoff;
    };
    CO_TRY(co_await until(QStringLiteral("the guest shut itself down"), isOff, 60s));
    say(QStringLiteral("the guest shut down by itself (%1)")
            .arg(api::domainReasonText(machine(uuid)->info().state, machine(uuid)->info().reason)));
    co_return {};
}

QFuture<Result<>> Demo::removeMachine(QUuid uuid)
{
    models::Domain *made = machine(uuid);
    if (!made)
        co_return {};
    const QStringList disks = made->info().disks;
    auto removed = co_await made->remove(disks);
    if (!removed)
        co_return removed.error();
    say(QStringLiteral("removed the machine and %1").arg(disks.join(QStringLiteral(", "))));
    co_return {};
}

void Demo::listen(FileDescriptor console)
{
    m_console = std::move(console);
    ::fcntl(m_console.get(), F_SETFL, ::fcntl(m_console.get(), F_GETFL) | O_NONBLOCK);
    m_consoleReady = std::make_unique<QSocketNotifier>(m_console.get(), QSocketNotifier::Read);
    connect(m_consoleReady.get(), &QSocketNotifier::activated, this, [this] {
        char buffer[4096];
        const auto count = ::read(m_console.get(), buffer, sizeof buffer);
        if (count > 0 && m_consoleText.size() < kConsoleLimit)
            m_consoleText.append(buffer, count);
        else if (count == 0)
            m_consoleReady->setEnabled(false);
    });
}

} // namespace inn::app
