// What emulators are told before a guest moves: as libvirt 9.0 does it with QEMU 7.2.
#include "backend/drivers/qemu/migration/migrationparameters.h"
#include "backend/drivers/qemu/migration/storagecopy.h"
#include "backend/drivers/qemu/roots.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace inn;
using namespace inn::qemu;
using api::MigrateFlag;
using api::MigrationRequest;

Q_DECLARE_METATYPE(inn::api::MigrationRequest)
Q_DECLARE_METATYPE(inn::qemu::MigrationSide)

namespace {

// As QEMU 7.2 answers query-migrate-capabilities.
MigrationMeans emulator()
{
    MigrationMeans means;
    for (const char *name : { "xbzrle", "rdma-pin-all", "auto-converge", "zero-blocks", "compress", "events",
             "postcopy-ram", "x-colo", "release-ram", "block", "return-path", "pause-before-switchover",
             "multifd", "dirty-bitmaps", "postcopy-blocktime", "late-block-activate", "x-ignore-shared",
             "validate-uuid", "background-snapshot", "zero-copy-send", "postcopy-preempt" })
        means.capabilities += QString::fromLatin1(name);
    means.certificates = QStringLiteral("/certificates");
    means.parameters
        = { { QStringLiteral("max-bandwidth"), 134217728 }, { QStringLiteral("downtime-limit"), 300 },
              { QStringLiteral("announce-rounds"), 5 }, { QStringLiteral("tls-creds"), QString() } };
    return means;
}

QByteArray json(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

// The capabilities that are on, and how many are said at all.
QStringList switchedOn(const QJsonArray &capabilities)
{
    QStringList on;
    for (const auto &each : capabilities) {
        if (each.toObject()[QStringLiteral("state")].toBool())
            on += each.toObject()[QStringLiteral("capability")].toString();
    }
    return on;
}

const QByteArray kAll = "\"max-bandwidth\":9223372036853727232,";
const QByteArray kPlain = "\"tls-creds\":\"\",\"tls-hostname\":\"\"}";

} // namespace

class TestMigrationParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSideIsToldAllThatLibvirtWouldTellIt_data();
    void eachSideIsToldAllThatLibvirtWouldTellIt();
    void everyKnownCapabilityIsSetInSoManyWords();
    void whatContradictsItselfIsRefused_data();
    void whatContradictsItselfIsRefused();
    void whatTheEmulatorLacksIsRefusedByItsName();
    void whatGoesByItselfMayBeMissing();
    void withTlsCertificatesAreLoadedFirst();
    void whatItWasToldIsTakenBack();
    void theCookieSaysWhatIsKnownAndWhatGoesByItself();
    void aRootMayHaveCertificatesOfItsOwn();
    void bandwidthBeyondLibvirtsLargestIsRefused();
    void disksThatGoAlong_data();
    void disksThatGoAlong();
    void theDisksServerIsWhereTheRequestSays_data();
    void theDisksServerIsWhereTheRequestSays();
};

void TestMigrationParameters::eachSideIsToldAllThatLibvirtWouldTellIt_data()
{
    QTest::addColumn<MigrationRequest>("request");
    QTest::addColumn<MigrationSide>("side");
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QByteArray>("parameters");
    const auto source = MigrationSide::Source;
    const auto destination = MigrationSide::Destination;
    const QString events = QStringLiteral("events"), back = QStringLiteral("return-path"),
                  pause = QStringLiteral("pause-before-switchover"),
                  late = QStringLiteral("late-block-activate");
    MigrationRequest plain;
    QTest::newRow("plain, source") << plain << source << QStringList { events, pause, back }
                                   << "{" + kAll + kPlain;
    QTest::newRow("plain, destination")
        << plain << destination << QStringList { events, late, back } << "{" + kPlain;
    MigrationRequest tunnel;
    tunnel.flags = MigrateFlag::Tunnelled;
    QTest::newRow("a tunnel has no way back")
        << tunnel << source << QStringList { events, pause } << "{" + kAll + kPlain;
    MigrationRequest limited;
    limited.bandwidth = 100;
    limited.postCopyBandwidth = 7;
    limited.flags = MigrateFlag::PostCopy;
    QTest::newRow("bandwidths, source")
        << limited << source << QStringList { events, QStringLiteral("postcopy-ram"), pause, back }
        << QByteArray("{\"max-bandwidth\":104857600,\"max-postcopy-bandwidth\":7340032,") + kPlain;
    QTest::newRow("bandwidths, destination")
        << limited << destination << QStringList { events, QStringLiteral("postcopy-ram"), late, back }
        << QByteArray("{\"max-postcopy-bandwidth\":7340032,") + kPlain;
    MigrationRequest slowed;
    slowed.flags = MigrateFlag::AutoConverge;
    slowed.throttleInitial = 30;
    slowed.throttleIncrement = 20;
    QTest::newRow("auto-converge is the source's")
        << slowed << source << QStringList { events, QStringLiteral("auto-converge"), pause, back }
        << QByteArray("{\"cpu-throttle-increment\":20,\"cpu-throttle-initial\":30,") + kAll + kPlain;
    QTest::newRow("auto-converge does not concern the destination")
        << slowed << destination << QStringList { events, late, back } << "{" + kPlain;
    MigrationRequest threads;
    threads.compression = { QStringLiteral("mt") };
    threads.compressionLevel = 3;
    threads.compressionThreads = 4;
    threads.decompressionThreads = 2;
    QTest::newRow("threads") << threads << destination
                             << QStringList { events, QStringLiteral("compress"), late, back }
                             << QByteArray(
                                    "{\"compress-level\":3,\"compress-threads\":4,\"decompress-threads\":2,")
            + kPlain;
    MigrationRequest changes;
    changes.compression = { QStringLiteral("xbzrle") };
    changes.compressionCache = 4 << 20;
    QTest::newRow("xbzrle") << changes << source
                            << QStringList { events, QStringLiteral("xbzrle"), pause, back }
                            << "{" + kAll + kPlain.chopped(1) + ",\"xbzrle-cache-size\":4194304}";
    MigrationRequest compressed;
    compressed.flags = MigrateFlag::Compressed;
    QTest::newRow("compressed is xbzrle")
        << compressed << destination << QStringList { events, QStringLiteral("xbzrle"), late, back }
        << "{" + kPlain;
    MigrationRequest parallel;
    parallel.flags = MigrateFlag::Parallel;
    parallel.connections = 4;
    QTest::newRow("parallel") << parallel << source
                              << QStringList { events, pause, QStringLiteral("multifd"), back }
                              << "{" + kAll + "\"multifd-channels\":4," + kPlain;
    parallel.compression = { QStringLiteral("zstd") };
    QTest::newRow("compressed channels")
        << parallel << destination << QStringList { events, late, QStringLiteral("multifd"), back }
        << QByteArray("{\"multifd-channels\":4,\"multifd-compression\":\"zstd\",") + kPlain;
    MigrationRequest pinned;
    pinned.flags = MigrateFlag::RdmaPinAll;
    QTest::newRow("pinned") << pinned << source
                            << QStringList { events, QStringLiteral("rdma-pin-all"), pause, back }
                            << "{" + kAll + kPlain;
    MigrationRequest zeroCopy;
    zeroCopy.flags = MigrateFlag::Parallel | MigrateFlag::ZeroCopy;
    QTest::newRow("zero copy") << zeroCopy << source
                               << QStringList { events, pause, QStringLiteral("multifd"), back,
                                      QStringLiteral("zero-copy-send") }
                               << "{" + kAll + kPlain;
}

void TestMigrationParameters::eachSideIsToldAllThatLibvirtWouldTellIt()
{
    QFETCH(MigrationRequest, request);
    QFETCH(MigrationSide, side);
    QFETCH(QStringList, capabilities);
    QFETCH(QByteArray, parameters);
    const auto settings = migrationSettings(request, side, emulator());
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error().fullText()));
    QCOMPARE(switchedOn(settings->capabilities), capabilities);
    QCOMPARE(json(settings->parameters), parameters);
    QVERIFY(settings->objects.empty());
}

void TestMigrationParameters::everyKnownCapabilityIsSetInSoManyWords()
{
    const auto settings = migrationSettings({}, MigrationSide::Source, emulator());
    QVERIFY(settings);
    QCOMPARE(json(settings->capabilities),
        QByteArray("[{\"capability\":\"events\",\"state\":true},"
                   "{\"capability\":\"xbzrle\",\"state\":false},"
                   "{\"capability\":\"auto-converge\",\"state\":false},"
                   "{\"capability\":\"rdma-pin-all\",\"state\":false},"
                   "{\"capability\":\"postcopy-ram\",\"state\":false},"
                   "{\"capability\":\"compress\",\"state\":false},"
                   "{\"capability\":\"pause-before-switchover\",\"state\":true},"
                   "{\"capability\":\"late-block-activate\",\"state\":false},"
                   "{\"capability\":\"multifd\",\"state\":false},"
                   "{\"capability\":\"dirty-bitmaps\",\"state\":false},"
                   "{\"capability\":\"return-path\",\"state\":true},"
                   "{\"capability\":\"zero-copy-send\",\"state\":false}]"));
}

void TestMigrationParameters::whatContradictsItselfIsRefused_data()
{
    QTest::addColumn<MigrationRequest>("request");
    QTest::addColumn<int>("number");
    constexpr int kInvalidArgument = 8, kOperationInvalid = 55;
    MigrationRequest request;
    request.throttleInitial = 5;
    QTest::newRow("throttle without auto-converge") << request << kInvalidArgument;
    request = {};
    request.connections = 2;
    QTest::newRow("connections without parallel") << request << kInvalidArgument;
    request = {};
    request.compressionLevel = 2;
    QTest::newRow("level without mt") << request << kInvalidArgument;
    request = {};
    request.compression = { QStringLiteral("xbzrle") };
    request.decompressionThreads = 2;
    QTest::newRow("threads with xbzrle") << request << kInvalidArgument;
    request = {};
    request.compressionCache = 4096;
    QTest::newRow("cache without xbzrle") << request << kInvalidArgument;
    request = {};
    request.compression = { QStringLiteral("gzip") };
    QTest::newRow("unknown compression") << request << kInvalidArgument;
    request.compression = { QStringLiteral("mt"), QStringLiteral("mt") };
    QTest::newRow("twice") << request << kInvalidArgument;
    request.compression = { QStringLiteral("zlib") };
    QTest::newRow("channels' compression with one connection") << request << kInvalidArgument;
    request.flags = MigrateFlag::Parallel;
    request.compression = { QStringLiteral("mt") };
    QTest::newRow("threads over several connections") << request << kInvalidArgument;
    request.compression = { QStringLiteral("zlib"), QStringLiteral("zstd") };
    QTest::newRow("two for channels") << request << kInvalidArgument;
    request = {};
    request.flags = MigrateFlag::ZeroCopy;
    QTest::newRow("zero copy with one connection") << request << kOperationInvalid;
}

void TestMigrationParameters::whatContradictsItselfIsRefused()
{
    QFETCH(MigrationRequest, request);
    QFETCH(int, number);
    for (const MigrationSide side : { MigrationSide::Source, MigrationSide::Destination }) {
        // Clients keep the flag to themselves.
        if (side == MigrationSide::Destination && request.throttleInitial)
            continue;
        const auto settings = migrationSettings(request, side, emulator());
        QVERIFY(!settings);
        QCOMPARE(settings.error().libvirtCode, number);
    }
}

void TestMigrationParameters::whatTheEmulatorLacksIsRefusedByItsName()
{
    MigrationMeans old = emulator();
    old.capabilities.removeAll(QStringLiteral("multifd"));
    MigrationRequest request;
    request.flags = MigrateFlag::Parallel;
    const auto settings = migrationSettings(request, MigrationSide::Destination, old);
    QVERIFY(!settings);
    QCOMPARE(settings.error().code, ErrorCode::Unsupported);
    QCOMPARE(settings.error().libvirtCode, 74); // VIR_ERR_ARGUMENT_UNSUPPORTED
    QVERIFY(settings.error().message.contains(QStringLiteral("multifd")));
    // Nobody asks for it: it is not mentioned.
    const auto plain = migrationSettings({}, MigrationSide::Destination, old);
    QVERIFY(plain);
    QVERIFY(!json(plain->capabilities).contains("multifd"));
}

void TestMigrationParameters::whatGoesByItselfMayBeMissing()
{
    MigrationMeans old = emulator();
    old.capabilities.removeAll(QStringLiteral("pause-before-switchover"));
    const auto settings = migrationSettings({}, MigrationSide::Source, old);
    QVERIFY(settings);
    QVERIFY(!switchedOn(settings->capabilities).contains(QStringLiteral("pause-before-switchover")));
}

void TestMigrationParameters::withTlsCertificatesAreLoadedFirst()
{
    MigrationRequest request;
    request.flags = MigrateFlag::Tls;
    const QString host = QStringLiteral("there");
    auto source = migrationSettings(request, MigrationSide::Source, emulator(), {}, host);
    QVERIFY(source);
    QCOMPARE(source->objects.size(), size_t(1));
    QCOMPARE(json(source->objects.front()),
        QByteArray("{\"dir\":\"/certificates\",\"endpoint\":\"client\",\"id\":\"objlibvirt_migrate_tls0\","
                   "\"qom-type\":\"tls-creds-x509\",\"verify-peer\":true}"));
    QCOMPARE(source->parameters[QStringLiteral("tls-creds")].toString(), migrationTlsObject());
    QCOMPARE(source->parameters[QStringLiteral("tls-hostname")].toString(), host);
    QCOMPARE(source->objectIds, QStringList { migrationTlsObject() });
    request.tlsDestination = QStringLiteral("its-name");
    source = migrationSettings(request, MigrationSide::Source, emulator(), {}, host);
    QVERIFY(source);
    QCOMPARE(source->parameters[QStringLiteral("tls-hostname")].toString(), request.tlsDestination);
    const auto destination = migrationSettings(request, MigrationSide::Destination, emulator());
    QVERIFY(destination);
    QCOMPARE(destination->objects.front()[QStringLiteral("endpoint")].toString(), QStringLiteral("server"));
    QCOMPARE(destination->parameters[QStringLiteral("tls-hostname")].toString(), QString());
}

void TestMigrationParameters::whatItWasToldIsTakenBack()
{
    const MigrationSettings usual = usualMigrationSettings(emulator());
    QCOMPARE(switchedOn(usual.capabilities), QStringList());
    QVERIFY(!json(usual.capabilities).contains("\"events\""));
    QVERIFY(json(usual.capabilities).contains("pause-before-switchover"));
    QCOMPARE(json(usual.parameters),
        QByteArray("{\"downtime-limit\":300,\"max-bandwidth\":134217728,\"tls-creds\":\"\"}"));
}

void TestMigrationParameters::theCookieSaysWhatIsKnownAndWhatGoesByItself()
{
    const auto automatic = [](MigrationSide side) {
        QStringList names;
        for (const auto &each : offeredCapabilities(emulator(), side).capabilities) {
            if (each.automatic == u"yes")
                names += *each.name;
        }
        return names;
    };
    QCOMPARE(automatic(MigrationSide::Source), QStringList { QStringLiteral("pause-before-switchover") });
    QCOMPARE(automatic(MigrationSide::Destination), QStringList { QStringLiteral("late-block-activate") });
    QCOMPARE(offeredCapabilities(emulator(), MigrationSide::Source).capabilities.size(), size_t(11));
}

void TestMigrationParameters::aRootMayHaveCertificatesOfItsOwn()
{
    QTemporaryDir folder;
    Roots roots;
    roots.config = folder.path();
    QVERIFY(!migrationCertificates(roots).startsWith(folder.path()));
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("pki/migrate")));
    QCOMPARE(migrationCertificates(roots), folder.filePath(QStringLiteral("pki/migrate")));
}

void TestMigrationParameters::bandwidthBeyondLibvirtsLargestIsRefused()
{
    QVERIFY(bytesPerSecond(kUnlimitedBandwidth));
    const auto refused = bytesPerSecond(kUnlimitedBandwidth + 1);
    QVERIFY(!refused);
    QCOMPARE(refused.error().libvirtCode, 82); // VIR_ERR_OVERFLOW
}

void TestMigrationParameters::disksThatGoAlong_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QStringList>("copied");
    QTest::addColumn<int>("number"); // of the error; 0 is none
    constexpr int kInvalidArgument = 8, kOperationUnsupported = 84;
    const auto list = [](const char *words) { return QString::fromLatin1(words).split(u' '); };
    QTest::newRow("all that can be") << QStringList() << list("vda vdd") << 0;
    QTest::newRow("one by name") << list("vdd") << list("vdd") << 0;
    QTest::newRow("a shared one is copied when it is named") << list("vdb") << list("vdb") << 0;
    QTest::newRow("a read-only one cannot be") << list("vdc") << QStringList() << kOperationUnsupported;
    QTest::newRow("an empty drive cannot be") << list("sda") << QStringList() << kOperationUnsupported;
    QTest::newRow("one that is not there") << list("vda vdz") << QStringList() << kInvalidArgument;
}

void TestMigrationParameters::disksThatGoAlong()
{
    QFETCH(QStringList, wanted);
    QFETCH(QStringList, copied);
    QFETCH(int, number);
    const auto domain = config::readDomain(
        "<domain type='qemu'><name>g</name><memory>65536</memory><os><type arch='x86_64'>hvm</type></os>"
        "<devices>"
        "<disk type='file' device='disk'><source file='/a'/><target dev='vda' bus='virtio'/></disk>"
        "<disk type='file' device='disk'><source file='/b'/><target dev='vdb' "
        "bus='virtio'/><shareable/></disk>"
        "<disk type='file' device='disk'><source file='/c'/><target dev='vdc' "
        "bus='virtio'/><readonly/></disk>"
        "<disk type='network' device='disk'><source protocol='nbd' name='d'><host name='h'/></source>"
        "<target dev='vdd' bus='virtio'/></disk>"
        "<disk type='file' device='cdrom'><target dev='sda' bus='sata'/></disk>"
        "</devices></domain>");
    QVERIFY(domain);
    MigrationRequest request;
    request.flags = MigrateFlag::NonSharedDisk;
    request.disks = wanted;
    const auto disks = disksToCopy(*domain, request);
    QCOMPARE(disks ? 0 : disks.error().libvirtCode, number);
    QStringList targets;
    if (disks) {
        for (const config::DiskConfig &disk : *disks)
            targets += disk.targetDev.value_or(QString());
    }
    QCOMPARE(targets, copied);
}

void TestMigrationParameters::theDisksServerIsWhereTheRequestSays_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("encrypts");
    QTest::addColumn<QByteArray>("address"); // "" is refused
    const auto row = [](const char *name, const char *uri, bool encrypts, const char *address) {
        QTest::newRow(name) << QString::fromLatin1(uri) << encrypts << QByteArray(address);
    };
    row("the memory's host", "", true, R"({"host":"there","port":"49215","type":"inet"})");
    row("another", "tcp://other", false, R"({"host":"other","port":"49215","type":"inet"})");
    row("and port", "tcp://other:77", false, R"({"host":"other","port":"77","type":"inet"})");
    row("a socket", "unix:///run/nbd", false, R"({"path":"/run/nbd","type":"unix"})");
    row("a socket is never encrypted", "unix:///run/nbd", true, "");
    row("no socket", "unix://", false, "");
    row("no host", "tcp://:77", false, "");
    row("no such way", "http://other", false, "");
}

void TestMigrationParameters::theDisksServerIsWhereTheRequestSays()
{
    QFETCH(QString, uri);
    QFETCH(bool, encrypts);
    QFETCH(QByteArray, address);
    MigrationRequest request;
    request.disksUri = uri;
    request.flags.setFlag(MigrateFlag::Tls, encrypts);
    const auto server = storageServer(request, QStringLiteral("there"), 49215);
    QCOMPARE(server ? json(server->address()) : QByteArray(), address);
}

QTEST_GUILESS_MAIN(TestMigrationParameters)
#include "tst_migrationparameters.moc"
