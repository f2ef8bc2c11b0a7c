// label: real
// timeout: 300
#include "backend/drivers/qemu/capabilities/capabilityprobe.h"
#include "backend/drivers/qemu/command/deviceobjects.h"
#include "backend/drivers/qemu/qmp/commands.h"
#include "backend/drivers/qemu/qmp/sockettransport.h"
#include "backend/drivers/qemu/qmp/unixsocket.h"
#include "tests/backend/drivers/qemu/command/documents.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace inn;
using namespace inn::qemu;

namespace {

template<class T>
Result<T> answerOf(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30000))
        return Error { ErrorCode::Internal, QStringLiteral("never answered") };
    return future.takeResult();
}

// What QEMU's loader takes for a Linux kernel; never run.
QByteArray emptyKernel()
{
    QByteArray kernel(8192, '\0');
    kernel[0x1f1] = 1; // sectors of set-up code
    kernel.replace(0x202, 4, "HdrS");
    kernel[0x206] = 0x0c;
    kernel[0x207] = 0x02; // boot protocol 2.12
    kernel[0x211] = 1; // loaded high
    kernel.replace(0x22c, 4, "\xff\xff\xff\x7f"); // where an initrd may end
    return kernel;
}

} // namespace

// Every document of tests/data/argv started by the real QEMU, stopped at its first instruction.
class TestCommandReal : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QemuCapabilitiesPtr m_capabilities;

    // The document with its images in our folder, so that they can be made.
    QByteArray movedHere(const QString &name) const
    {
        QByteArray xml = test::readFile(test::argvFolder() + u'/' + name + QStringLiteral(".xml"));
        xml.replace("/var/tmp/", m_folder.path().toUtf8() + '/');
        // No block device and no bridge here.
        xml.replace("type='block'", "type='file'")
            .replace("dev='/dev/sdq'", "file='" + m_folder.path().toUtf8() + "/sdq'");
        for (const char *type : { "type='network'", "type='bridge'", "type='ethernet'" })
            xml.replace(QByteArray("<interface ") + type, "<interface type='user'");
        xml.replace("<driver name='vhost' queues='2'/>", "");
        xml.replace(" port='5999'", " port='-1'").replace("listen='127.0.0.1'", "");
        return xml;
    }

    static Result<> makeImage(const std::optional<config::DiskSourceConfig> &source, const QString &format)
    {
        if (!source || !source->file || QFile::exists(*source->file))
            return {};
        const int code = QProcess::execute(QStringLiteral("qemu-img"),
            { QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"), format, *source->file,
                QStringLiteral("1440k") });
        if (code != 0)
            return Error { ErrorCode::Io, *source->file };
        return {};
    }

    Result<> makeImages(const config::DomainConfig &domain)
    {
        for (const config::DiskConfig &disk : domain.disks) {
            TRY(makeImage(disk.source, *disk.driverType));
            for (const config::BackingStoreConfig *image = config::backingOf(disk); image && image->source;
                 image = image->backingStore ? &*image->backingStore : nullptr)
                TRY(makeImage(image->source, image->format.value_or(QStringLiteral("raw"))));
        }
        if (domain.os.nvramTemplate)
            QFile::copy(*domain.os.nvramTemplate, *domain.os.nvram);
        for (const auto &file : { domain.os.kernel, domain.os.initrd }) {
            QFile made(file.value_or(QString()));
            if (file && made.open(QIODevice::WriteOnly))
                made.write(emptyKernel());
        }
        return {};
    }

    // What the emulator has of each device that the command names, against what the command says of it.
    static void compareDevices(QmpClient &client, const QStringList &arguments)
    {
        // Links to other objects read as paths.
        static const QSet<QString> links { QStringLiteral("driver"), QStringLiteral("id"),
            QStringLiteral("bus"), QStringLiteral("addr"), QStringLiteral("drive"), QStringLiteral("chardev"),
            QStringLiteral("fsdev"), QStringLiteral("memdev"), QStringLiteral("iothread"),
            QStringLiteral("netdev"), QStringLiteral("audiodev"), QStringLiteral("rng"),
            QStringLiteral("tpmdev"), QStringLiteral("masterbus"), QStringLiteral("display"),
            QStringLiteral("cryptodev"), QStringLiteral("filter"), QStringLiteral("device_id") };
        for (int i = 0; i + 1 < arguments.size(); ++i) {
            if (arguments[i] != u"-device" || !arguments[i + 1].startsWith(u'{'))
                continue;
            const QJsonObject device = QJsonDocument::fromJson(arguments[i + 1].toUtf8()).object();
            const QString id = device.value(u"id").toString();
            if (id.isEmpty())
                continue;
            const QString path = QStringLiteral("/machine/peripheral/") + id;
            for (auto property = device.begin(); property != device.end(); ++property) {
                if (links.contains(property.key()))
                    continue;
                const auto value = answerOf(client.execute(QStringLiteral("qom-get"),
                    { { QStringLiteral("path"), path }, { QStringLiteral("property"), property.key() } }));
                QVERIFY2(value.has_value(), qPrintable(id + u' ' + property.key()));
                QVERIFY2(*value == property.value()
                        || value->toVariant().toString().compare(
                               property->toVariant().toString(), Qt::CaseInsensitive)
                            == 0,
                    qPrintable(QStringLiteral("%1 %2: %3 is %4")
                                   .arg(id, property.key(), property->toVariant().toString(),
                                       value->toVariant().toString())));
            }
            const auto there
                = answerOf(client.execute(QStringLiteral("qom-list"), { { QStringLiteral("path"), path } }));
            QVERIFY2(there.has_value(), qPrintable(id));
        }
    }

    static void compareBlockNodes(QmpClient &client, const QStringList &arguments)
    {
        QHash<QString, QString> drivers;
        const auto nodes = answerOf(client.execute(QStringLiteral("query-named-block-nodes"), {}));
        QVERIFY(nodes.has_value());
        for (const QJsonValue &node : nodes->toArray())
            drivers.insert(node[u"node-name"].toString(), node[u"drv"].toString());
        for (int i = 0; i + 1 < arguments.size(); ++i) {
            if (arguments[i] != u"-blockdev")
                continue;
            const QJsonObject node = QJsonDocument::fromJson(arguments[i + 1].toUtf8()).object();
            QCOMPARE(drivers.value(node.value(u"node-name").toString()), node.value(u"driver").toString());
        }
    }

    static void limitDisks(QmpClient &client, const config::DomainConfig &live)
    {
        for (const config::DiskConfig &disk : live.disks) {
            if (!disk.ioTune)
                continue;
            const QJsonObject limits = throttleArguments(disk);
            const auto set = answerOf(client.execute(QStringLiteral("block_set_io_throttle"), limits));
            QVERIFY2(set.has_value(), set ? "" : qPrintable(set.error().fullText()));
            const auto blocks = answerOf(client.execute(QStringLiteral("query-block"), {}));
            QVERIFY(blocks.has_value());
            QJsonObject found;
            for (const QJsonValue &block : blocks->toArray()) {
                if (block[u"qdev"].toString().contains(*disk.alias))
                    found = block[u"inserted"].toObject();
            }
            for (const char *limit : { "bps", "bps_rd", "iops", "iops_rd", "iops_wr" }) {
                const QString name = QString::fromLatin1(limit);
                QCOMPARE(found.value(name).toInt(-1), limits.value(name).toInt());
            }
            QCOMPARE(found.value(u"group").toString(),
                disk.ioTune->groupName.value_or(found.value(u"group").toString()));
        }
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(QStringLiteral("/dev/shm/inn-test")); }
    void initTestCase()
    {
        const auto emulator = findEmulator(QStringLiteral("x86_64"));
        if (!emulator)
            QSKIP("qemu-system-x86_64 is not installed");
        CapabilityProbe probe(m_folder.filePath(QStringLiteral("cache")));
        auto found = answerOf(probe.capabilities(*emulator));
        QVERIFY(found.has_value());
        m_capabilities = *found;
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void qemuTakesTheCommand_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : test::argvCases())
            QTest::newRow(qPrintable(name)) << name;
    }
    void qemuTakesTheCommand()
    {
        QFETCH(QString, name);
        if (name == u"q35-uefi" && !QFile::exists(QStringLiteral("/usr/share/OVMF/OVMF_CODE_4M.ms.fd")))
            QSKIP("the package ovmf is not installed");
        if (!m_capabilities->hasCommand(QStringLiteral("query-spice"))
            && test::readFile(test::argvFolder() + u'/' + name + QStringLiteral(".xml")).contains("spice"))
            QSKIP("this QEMU has no SPICE");
        if (name == u"q35-windows" && ::access("/dev/kvm", R_OK | W_OK) != 0)
            QSKIP("there is no KVM here");
        const auto live = test::liveDomain(movedHere(name), *m_capabilities, m_folder.path());
        QVERIFY2(live.has_value(), live ? "" : qPrintable(live.error().fullText()));
        QVERIFY(makeImages(*live).has_value());

        QTemporaryDir run;
        HostState host;
        host.paths.folder = run.path();
        host.paths.logFolder = run.path();
        auto listening = listenUnix(host.paths.monitor());
        QVERIFY(listening.has_value());
        host.monitorFd = listening->get();
        host.kvm.state = KvmStatus::State::Works; // stopped guests need no more than the device
        const auto command = buildCommand(*live, *m_capabilities, host);
        QVERIFY2(command.has_value(), command ? "" : qPrintable(command.error().fullText()));

        // Connected before QEMU runs: it waits in the socket's queue.
        auto socket = connectUnix(host.paths.monitor());
        QVERIFY(socket.has_value());
        QmpClient client(std::make_unique<SocketTransport>(*socket));
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setChildProcessModifier([fd = listening->get()] { ::fcntl(fd, F_SETFD, 0); });
        process.start(command->program, command->arguments);
        listening->reset();
        const auto greeting = answerOf(client.open());
        if (!greeting) {
            process.waitForFinished(2000);
            const QByteArray words = process.readAll();
            if (words.contains("kernel doesn't allow"))
                QSKIP(words.constData()); // this host's KVM has not all that Windows likes
            QFAIL(words.constData());
        }
        const auto status = answerOf(commands::queryStatus(client));
        QVERIFY(status.has_value());
        QCOMPARE(status->status, QStringLiteral("prelaunch"));
        const auto cpus = answerOf(commands::queryCpusFast(client));
        QVERIFY(cpus.has_value());
        QCOMPARE(unsigned(cpus->size()), live->vcpusCurrent.value_or(*live->vcpus));
        const auto blocks = answerOf(commands::queryBlockstats(client));
        QVERIFY(blocks.has_value());
        for (const config::DiskConfig &disk : live->disks) {
            QVERIFY2(std::any_of(blocks->begin(), blocks->end(),
                         [&](const commands::BlockStats &stats) { return stats.alias() == disk.alias; }),
                qPrintable(*disk.alias));
        }
        compareDevices(client, command->arguments);
        compareBlockNodes(client, command->arguments);
        limitDisks(client, *live);
        if (QTest::currentTestFailed())
            process.kill();
        if (!live->graphics.empty())
            QVERIFY(connectUnix(host.paths.graphics(0)).has_value());
        for (const config::CharacterDeviceConfig &serial : live->serials) {
            if (serial.type == QStringLiteral("pty"))
                QVERIFY(connectUnix(host.paths.character(*serial.alias)).has_value());
        }
        (void)answerOf(commands::quit(client));
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 10000);
        QByteArray said = process.readAll();
        said.replace("warning: netdev channel3 has no peer", ""); // a channel of QEMU's own network
        QVERIFY2(!said.contains("warning") || said.contains("x2apic") || said.contains("TCG doesn't support"),
            said.constData());
    }
};

QTEST_GUILESS_MAIN(TestCommandReal)
#include "tst_commandreal.moc"
