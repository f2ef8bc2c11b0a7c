// label: real
// timeout: 300
// The same life of a guest at a libvirtd and at our own host, served: its events come in the same order with
// the same numbers.
#include "backend/api/connection.h"
#include "backend/api/domainevent.h"
#include "backend/api/domains.h"
#include "backend/api/savedstates.h"
#include "backend/drivers/libvirt/libvirtdriver.h"
#include "tests/support/await.h"
#include "tests/support/privatelibvirtd.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace inn;
using namespace inn::testing;
using api::DomainAction;

namespace {

const QString kProgram = QStringLiteral(INN_BINARY_DIR "/innkeeper");
constexpr auto kPatience = std::chrono::seconds(60);
const QUuid kGuest = QUuid::fromString(u"11111111-2222-4333-8444-999999999999");

QByteArray document()
{
    return "<domain type='qemu'><name>ordered</name><uuid>" + api::uuidText(kGuest).toUtf8()
        + "</uuid><memory unit='MiB'>64</memory><vcpu>1</vcpu><os><type arch='x86_64' "
          "machine='q35'>hvm</type>"
          "</os><features><acpi/></features></domain>";
}

// "lifecycle 2 0"; nothing for what the firmware does when it likes, nor for libvirtd's broken talk with an
// emulator that it has just killed.
QString nameOf(const api::DomainEvent &event)
{
    if (const auto *what = std::get_if<api::domainevent::Lifecycle>(&event.what))
        return QStringLiteral("lifecycle %1 %2").arg(what->event).arg(what->detail);
    if (std::holds_alternative<api::domainevent::RtcChange>(event.what)
        || std::holds_alternative<api::domainevent::BalloonChange>(event.what)
        || std::holds_alternative<api::domainevent::ControlError>(event.what))
        return {};
    return QStringLiteral("kind %1").arg(event.what.index());
}

class Serving
{
public:
    explicit Serving(const QString &folder)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(kProgram,
            { QStringLiteral("--serve"), QStringLiteral("embed:///?root=") + folder + QStringLiteral("/root"),
                QStringLiteral("--socket"), folder + QStringLiteral("/s") });
        waitUntil([this] {
            m_output += QString::fromUtf8(m_process.readAll());
            return m_output.contains(u'\n') || m_process.state() == QProcess::NotRunning;
        });
    }
    ~Serving()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(30'000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }
    [[nodiscard]] QString output() const { return m_output; }
    [[nodiscard]] QString uri() const { return m_output.section(QStringLiteral("Ready: "), 1).trimmed(); }

private:
    QProcess m_process;
    QString m_output;
};

} // namespace

class TestEventOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGuestsLifeIsToldAsLibvirtTellsIt();

private:
    static void live(const QString &uri, const QString &folder, QStringList &events);
};

void TestEventOrder::live(const QString &uri, const QString &folder, QStringList &events)
{
    libvirt::LibvirtDriver driver;
    const auto opened = await(driver.open({ QUrl(uri) }), kPatience);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().fullText()));
    api::Domains *domains = (*opened)->domains();
    api::SavedStates *states = (*opened)->savedStates();
    QVERIFY(states);
    connect(domains, &api::Domains::occurred, domains, [&events](const api::DomainEventPtr &event) {
        const QString name = nameOf(*event);
        // The firmware resets a machine without a system when it likes: only the reset we asked for counts.
        const bool isAgain
            = std::holds_alternative<api::domainevent::Reboot>(event->what) && events.contains(name);
        if (event->domain == kGuest && !name.isEmpty() && !isAgain)
            events << name;
    });
    const auto ended = qScopeGuard([domains] {
        std::ignore = await(domains->perform(kGuest, DomainAction::Destroy), kPatience);
        std::ignore = await(domains->undefine(kGuest, {}), kPatience);
    });
    const auto does = [&events](const char *what, Result<> result, int atLeast) {
        QVERIFY2(result,
            result ? "" : qPrintable(QLatin1String(what) + QStringLiteral(": ") + result.error().fullText()));
        // What it tells may come after its answer: the next step begins when it is here.
        waitUntil([&] { return events.size() >= atLeast; }, std::chrono::seconds(5));
    };
    const auto defined = await(domains->define(document()), kPatience);
    QVERIFY2(defined, defined ? "" : qPrintable(defined.error().fullText()));
    const auto perform
        = [&](DomainAction action) { return await(domains->perform(kGuest, action), kPatience); };
    const QString file = folder + QStringLiteral("/ordered.save");
    does("start", perform(DomainAction::Start), 3);
    does("suspend", perform(DomainAction::Suspend), 4);
    does("resume", perform(DomainAction::Resume), 5);
    does("reset", perform(DomainAction::Reset), 6);
    does("save", await(states->save(kGuest, file, {}, {}), kPatience), 8);
    does("restore", await(states->restore(file, {}, api::SaveFlag::Paused), kPatience), 10);
    does("resume", perform(DomainAction::Resume), 11);
    does("destroy", perform(DomainAction::Destroy), 12);
    does("start paused", perform(DomainAction::StartPaused), 14);
    does("destroy", perform(DomainAction::Destroy), 15);
    does("undefine", await(domains->undefine(kGuest, {}), kPatience), 16);
    // The last one.
    waitUntil([&] { return events.contains(QStringLiteral("lifecycle 1 0")); }, kPatience);
}

// A killed emulator says now and then that it shuts down, and now and then is gone before libvirt has read
// it.
static QStringList withoutLastWords(const QStringList &events)
{
    QStringList rest;
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (events[i] != QStringLiteral("lifecycle 6 2")
            || events.value(i + 1) != QStringLiteral("lifecycle 5 1"))
            rest << events[i];
    }
    return rest;
}

void TestEventOrder::aGuestsLifeIsToldAsLibvirtTellsIt()
{
    if (!QFileInfo::exists(kProgram))
        QSKIP("the program is not built");
    PrivateLibvirtd daemon;
    if (const QString problem = daemon.start(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    const QTemporaryDir folder(QStringLiteral("/tmp/inn-events-XXXXXX"));
    QStringList theirs, ours;
    live(daemon.uri(), daemon.path(QString()), theirs);
    if (QTest::currentTestFailed())
        return;
    const Serving serving(folder.path());
    QVERIFY2(!serving.uri().isEmpty(), qPrintable(serving.output()));
    live(serving.uri(), folder.path(), ours);
    qInfo("libvirtd: %s", qPrintable(theirs.join(QStringLiteral(", "))));
    qInfo("ours:     %s", qPrintable(ours.join(QStringLiteral(", "))));
    QCOMPARE(withoutLastWords(ours), withoutLastWords(theirs));
    QVERIFY(theirs.size() > 10);
}

QTEST_GUILESS_MAIN(TestEventOrder)
#include "tst_eventorder.moc"
