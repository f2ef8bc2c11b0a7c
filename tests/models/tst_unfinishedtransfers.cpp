// uses: app
// label: real
// A program that is killed while it copies a machine leaves a note of what it has made.
#include "app/drivers.h"
#include "backend/api/domains.h"
#include "models/domain.h"
#include "models/hostlist.h"
#include "models/transfers.h"
#include "models/unfinishedtransfers.h"
#include "tests/support/await.h"
#include "tests/support/outcome.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace inn;
using namespace inn::testing;
using namespace Qt::StringLiterals;

namespace {

const QUuid kMachine(u"7d0b6a3e-41f8-4a92-8d3f-1f65d2a7c321"_s);

// Two hosts below a folder.
struct Hosts
{
    explicit Hosts(const QString &folder)
        : list(drivers, nullptr)
    {
        app::addDrivers(drivers, ui::Acceleration::Emulation);
        from = list.add({ QUrl(u"embed:///?root=%1/from"_s.arg(folder)), u"from"_s });
        to = list.add({ QUrl(u"embed:///?root=%1/to"_s.arg(folder)), u"to"_s });
    }
    [[nodiscard]] bool areThere() const
    {
        return QTest::qWaitFor(
            [this] {
                return from->state() == models::Host::State::Connected && !from->pools().empty()
                    && to->state() == models::Host::State::Connected && !to->pools().empty();
            },
            20'000);
    }
    api::DriverRegistry drivers;
    models::HostList list;
    models::Host *from = nullptr, *to = nullptr;
};

// Copies a machine and is killed as soon as something has been copied.
int copyAndDie(const QString &folder)
{
    Hosts hosts(folder);
    if (!hosts.areThere())
        return 2;
    const QByteArray xml = "<domain type='qemu'><name>box</name><uuid>" + api::uuidText(kMachine).toLatin1()
        + "</uuid><memory unit='MiB'>64</memory><os><type arch='x86_64'>hvm</type></os><devices><disk "
          "type='file' device='disk'><driver name='qemu' type='raw'/><source file='"
        + folder.toUtf8() + "/outside/box.img'/><target dev='vda' bus='virtio'/></disk></devices></domain>";
    const auto defined = await(
        hosts.from->call([xml](api::Connection &connection) { return connection.domains()->define(xml); }));
    auto *copy = new models::MachineCopy(hosts.from, kMachine, u"box"_s);
    const auto plan = await(copy->look(hosts.to, transfer::Purpose::Move));
    if (!defined || !plan)
        return 3;
    auto moved = copy->start(hosts.to, *plan);
    QObject::connect(hosts.list.tasks()->tasks().back(), &models::Task::changed,
        [task = hosts.list.tasks()->tasks().back()] {
            if (task->fraction() > 0)
                ::kill(::getpid(), SIGKILL);
        });
    const auto end = await(moved);
    return 4;
}

} // namespace

class TestUnfinishedTransfers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAKilledCopyLeftIsFoundAndRemoved()
    {
        QTemporaryDir folder(QDir::tempPath() + u"/inn-killed-XXXXXX"_s);
        QVERIFY(QDir().mkpath(folder.filePath(u"outside"_s))); // in no pool
        QFile disk(folder.filePath(u"outside/box.img"_s));
        QVERIFY(disk.open(QIODevice::WriteOnly));
        QCOMPARE(disk.write(QByteArray(64 << 20, 'x')), qint64(64 << 20));
        disk.close();
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(QCoreApplication::applicationFilePath(), { u"--copy-and-die"_s, folder.path() });
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);

        const QString journals = transfer::TransferJournal::usualFolder();
        QCOMPARE(QDir(journals).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        Hosts hosts(folder.path());
        QVERIFY(hosts.areThere());
        const QString images = hosts.to->pools().front()->targetPath;
        QCOMPARE(QDir(images).entryList(QDir::Files), QStringList { u"box-vda.img"_s });
        QCOMPARE(hosts.from->pools().size(), size_t(2)); // with one that was made for looking
        {
            models::UnfinishedTransfers unfinished(hosts.list, journals);
            QSignalSpy found(&unfinished, &models::UnfinishedTransfers::found);
            unfinished.look();
            QTRY_COMPARE(found.size(), 1);
            const auto leftovers = found[0][0].value<models::UnfinishedTransfers::Leftovers>();
            QCOMPARE(leftovers.host, hosts.to);
            QCOMPARE(leftovers.journal->machine(), u"box"_s);
            QCOMPARE(leftovers.names(), QStringList { images + u"/box-vda.img"_s });
            QTRY_COMPARE(hosts.from->pools().size(), size_t(1));
            INN_OK(await(unfinished.remove(leftovers)));
            QTRY_VERIFY(QDir(journals).isEmpty());
        }
        QCOMPARE(QDir(images).entryList(QDir::Files), QStringList());
        QVERIFY(disk.exists()); // the machine's own
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--copy-and-die"_s)
        return copyAndDie(arguments.value(2));
    TestUnfinishedTransfers test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_unfinishedtransfers.moc"
