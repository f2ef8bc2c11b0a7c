#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/domaintype.h"
#include "backend/config/network/networktype.h"
#include "backend/config/storage/storagetype.h"
#include "backend/xml/difference.h"
#include "backend/xml/normalizer.h"
#include "tests/backend/config/propertycheck.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace inn;
using namespace inn::config;

namespace {

QByteArray fileText(const QString &name)
{
    QFile file(QStringLiteral(INN_TEST_DATA "/domain/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

DomainConfig corpus(const char *name, xml::Issues *issues = nullptr)
{
    const QByteArray text = fileText(QString::fromLatin1(name));
    auto config = readDomain(text, issues);
    return config ? *config : DomainConfig {};
}

// The one place where two texts differ: "old" in the first, "new" in the second.
struct Difference
{
    QByteArray before, after;
};
Difference difference(const QByteArray &a, const QByteArray &b)
{
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (
        tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    return { a.mid(head, a.size() - head - tail), b.mid(head, b.size() - head - tail) };
}

} // namespace

#define COMPARE_DIFFERENCE(a, b, was, is)                                                                    \
    do {                                                                                                     \
        const Difference found = difference(a, b);                                                           \
        QCOMPARE(found.before, QByteArray(was));                                                             \
        QCOMPARE(found.after, QByteArray(is));                                                               \
    } while (false)

class TestDomainConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void corpusFiles()
    {
        QTest::addColumn<QString>("name");
        const QStringList names
            = QDir(QStringLiteral(INN_TEST_DATA "/domain")).entryList({ QStringLiteral("*.xml") });
        QVERIFY(names.size() >= 15);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyCorpusFileIsWrittenAsItWasRead_data() { corpusFiles(); }
    void everyCorpusFileIsWrittenAsItWasRead()
    {
        QFETCH(const QString, name);
        const QByteArray text = fileText(name);
        const auto config = readDomain(text);
        QVERIFY2(config, config ? "" : qPrintable(config.error().message));
        QCOMPARE(writeDomain(*config), text);
        QVERIFY(!config->name->isEmpty());
        const DomainConfig copy = *config;
        QCOMPARE(writeDomain(copy), text);
    }

    void everyCorpusFileObeysTheRules_data() { corpusFiles(); }
    void everyCorpusFileObeysTheRules()
    {
        QFETCH(const QString, name);
        if (name == u"unreadable.xml")
            return;
        for (const xml::Issue &issue : checkDomainText(fileText(name)))
            QVERIFY2(issue.severity == xml::Severity::Warning,
                qPrintable(issue.path + QStringLiteral(": ") + issue.message));
    }

    void aRenameChangesTheNameOnly_data() { corpusFiles(); }
    void aRenameChangesTheNameOnly()
    {
        QFETCH(const QString, name);
        if (name == u"comments.xml" || name == u"latin1.xml")
            return; // the name has comments in it; the encoding becomes UTF-8
        const QByteArray text = fileText(name);
        DomainConfig config = *readDomain(text);
        const QByteArray old = config.name->toUtf8();
        config.name = QStringLiteral("#");
        QByteArray expected = text;
        expected.replace(expected.indexOf("<name>") + 6, old.size(), "#");
        QCOMPARE(writeDomain(config), expected);
    }

    void everyDeclaredFieldOccursInTheCorpus()
    {
        QStringList missing;
        findMissing(domainType(), { QStringLiteral("domain") }, missing);
        for (const QString &path : std::as_const(missing)) // QtTest shows only the first of them
            qWarning("no file has %s", qPrintable(path));
        QVERIFY(missing.isEmpty());
    }

    void whatIsRead()
    {
        const DomainConfig config = corpus("q35-desktop.xml");
        QCOMPARE(config.type, QStringLiteral("kvm"));
        QCOMPARE(config.title, QStringLiteral("Anna's desktop & more"));
        QCOMPARE(config.uuid->toString(QUuid::WithoutBraces),
            QStringLiteral("3e1c7c5b-3f2e-4c5c-9a40-0b8fd3f1a9d2"));
        QCOMPARE(config.osId, QStringLiteral("http://fedoraproject.org/fedora/37"));
        QCOMPARE(config.group, QStringLiteral("desktops"));
        QCOMPARE(config.tags, (std::vector<QString> { QStringLiteral("anna"), QStringLiteral("gpu") }));
        QCOMPARE(config.memory->count, Bytes::gib(8).count);
        QCOMPARE(config.currentMemory->count, Bytes::gib(4).count);
        QCOMPARE(config.vcpus, 4U);
        QCOMPARE(config.vcpusCurrent, 2U);
        QCOMPARE(config.cpu->cores, 2U);
        QVERIFY(config.features->acpi && !config.features->pae);
        QCOMPARE(config.disks.size(), 2U);
        QVERIFY(config.disks[1].readOnly && config.disks[1].isRemovable() && !config.disks[0].readOnly);
        QVERIFY(!config.disks[1].source);
        QCOMPARE(config.disks[0].address->bus, 4U);
        QCOMPARE(config.controllers[2].targetPort, 0x10U);
        QCOMPARE(config.graphics[0].listens.size(), 2U);
        QCOMPARE(config.rngs[0].backend, QStringLiteral("/dev/urandom"));
        QCOMPARE(corpus("comments.xml").name, QStringLiteral("comments"));
        QCOMPARE(corpus("windows.xml").memory->count, 4295'000'000U);
        QCOMPARE(corpus("latin1.xml").title, QStringLiteral("äöü"));
        QCOMPARE(corpus("two-devices.xml").disks.size(), 2U);
        QCOMPARE(corpus("unit-spaces.xml").vcpus, 2U);
        QCOMPARE(corpus("unit-spaces.xml").memory->count, 1024000U);
        QVERIFY(!corpus("aarch64.xml").os.nvram);
        QVERIFY(!corpus("aarch64.xml").rngs[0].backend);
    }

    void aChangedAttributeKeepsItsSurroundings()
    {
        const QByteArray text = fileText(QStringLiteral("windows.xml"));
        DomainConfig config = *readDomain(text);
        config.disks[0].targetDev = QStringLiteral("sdb");
        COMPARE_DIFFERENCE(text, writeDomain(config), "a", "b");
        config = *readDomain(text);
        config.disks[0].cache = QStringLiteral("none");
        COMPARE_DIFFERENCE(text, writeDomain(config), "", "driver cache=\"none\"/>\n\t\t\t<");
        config = *readDomain(text);
        config.disks[0].bus.reset();
        COMPARE_DIFFERENCE(text, writeDomain(config), "   bus=\"sata\"", "");
        config = *readDomain(text);
        config.disks[0].readOnly = true;
        COMPARE_DIFFERENCE(text, writeDomain(config), "", "readonly/>\n\t\t\t<");
    }

    void memoryKeepsItsUnitUntilItChanges()
    {
        const QByteArray text = fileText(QStringLiteral("q35-desktop.xml"));
        DomainConfig config = *readDomain(text);
        config.memory = Bytes::gib(8);
        QCOMPARE(writeDomain(config), text);
        config.memory = Bytes::gib(9);
        QVERIFY(writeDomain(config).contains("<memory unit='KiB'>9437184</memory>"));
        QVERIFY(writeDomain(config).contains("<currentMemory unit='MiB'>4096</currentMemory>"));
        config.memory = Bytes { 1025 };
        QVERIFY(writeDomain(config).contains("<memory unit='bytes'>1025</memory>"));
        DomainConfig bare = corpus("minimal.xml");
        bare.memory = Bytes::gib(1);
        QVERIFY(writeDomain(bare).contains("<memory>1048576</memory>"));
    }

    void listEntriesKeepTheirUnknownContentWherever()
    {
        const QByteArray text = fileText(QStringLiteral("comments.xml"));
        DomainConfig config = *readDomain(text);
        std::swap(config.disks[0], config.disks[1]);
        const QByteArray swapped = writeDomain(config);
        QVERIFY(swapped.indexOf("/two") < swapped.indexOf("/one"));
        QVERIFY(swapped.indexOf("disk one") < swapped.indexOf("/two"));
        QVERIFY(swapped.contains("<!-- a --><!-- b -->"));
        QCOMPARE(swapped.size(), text.size());
        QCOMPARE(readDomain(swapped)->disks, config.disks);

        config = *readDomain(text);
        config.disks.erase(config.disks.begin());
        QByteArray expected = text;
        const qsizetype begin = expected.indexOf("\n    <disk type='file'>\n      <source file='/one'/>");
        const qsizetype end = expected.indexOf("</disk>", begin) + 7;
        expected.remove(begin, end - begin);
        QCOMPARE(writeDomain(config), expected);

        config = *readDomain(text);
        DiskConfig added;
        added.type = QStringLiteral("file");
        added.targetDev = QStringLiteral("vdc");
        config.disks.insert(config.disks.begin() + 1, added);
        COMPARE_DIFFERENCE(text, writeDomain(config), "",
            "    <disk type='file'>\n      <target dev='vdc'/>\n    </disk>\n");
        // A copy of an entry brings along what we do not know of it.
        config = *readDomain(text);
        config.disks.push_back(config.disks[0]);
        config.disks[2].targetDev = QStringLiteral("vdc");
        COMPARE_DIFFERENCE(text, writeDomain(config), "",
            "disk type='file'>\n      <source file='/one'/>\n      <target dev='vdc'/><!-- a --><!-- b -->\n "
            "   "
            "</disk>\n    <");
    }

    void anEntryOfAnotherDocumentBringsItsContent()
    {
        DomainConfig config = corpus("minimal.xml");
        config.disks.push_back(corpus("network-disks.xml").disks[0]);
        config.disks[0].targetDev = QStringLiteral("vdz");
        const QByteArray text = writeDomain(config);
        QVERIFY(text.contains("<host name='mon2.example' port='6789'/>"));
        QVERIFY(text.contains("vdz"));
        QCOMPARE(readDomain(text)->disks, config.disks);
    }

    void whatIsLeftEmptyGoes()
    {
        const QByteArray text = fileText(QStringLiteral("windows.xml"));
        DomainConfig config = *readDomain(text);
        config.features->kvmHidden.reset();
        config.features->hasKvm = false;
        COMPARE_DIFFERENCE(
            text, writeDomain(config), "\t<kvm>\n\t\t\t<hidden state=\"on\"/>\n\t\t</kvm>\n\t", "");
        config = *readDomain(text);
        config.cpu.reset();
        QVERIFY(!writeDomain(config).contains("<cpu"));
        config = *readDomain(text);
        config.disks[1].driverName.reset();
        QVERIFY(writeDomain(config).contains("<driver type=\"fat\"/>"));
        config.disks[1].driverType.reset();
        QVERIFY(!writeDomain(config).contains("<driver"));
        // Content that is not ours keeps an element.
        config = corpus("q35-desktop.xml");
        config.disks[0].source->file.reset();
        config.disks[0].source->startupPolicy.reset();
        QVERIFY(writeDomain(config).contains("<source index='1'>\n        <seclabel"));
    }

    void whatIsGivenTwiceDoesNotComeForth()
    {
        const QByteArray text
            = "<domain><features><acpi/><acpi/></features><devices><disk><target dev='vda'/><target "
              "dev='vdb'/><source file='/a'/><source file='/b'/></disk></devices></domain>";
        DomainConfig config = *readDomain(text);
        QCOMPARE(writeDomain(config), text);
        config.features->acpi = false;
        config.disks[0].targetDev.reset();
        config.disks[0].source.reset();
        QCOMPARE(*readDomain(writeDomain(config)), config);
    }

    void metadataFindsItsNamespace()
    {
        DomainConfig config = corpus("minimal.xml");
        config.group = QStringLiteral("a & b");
        config.tags = { QStringLiteral("one"), QStringLiteral("two") };
        config.osId = QStringLiteral("http://debian.org/debian/12");
        const QByteArray text = writeDomain(config);
        QVERIFY2(text.contains(
                     "  <metadata>\n    <libosinfo:libosinfo "
                     "xmlns:libosinfo='http://libosinfo.org/xmlns/libvirt/domain/1.0'>\n      <libosinfo:os "
                     "id='http://debian.org/debian/12'/>\n    </libosinfo:libosinfo>\n    <inn:innkeeper "
                     "xmlns:inn='https://innkeeper.example/xmlns/domain/1.0'>\n      <inn:group>a &amp; "
                     "b</inn:group>\n      <inn:tag>one</inn:tag>\n      <inn:tag>two</inn:tag>\n    "
                     "</inn:innkeeper>\n  </metadata>"),
            text);
        QCOMPARE(*readDomain(text), config);
        // Another prefix for the same namespace is ours too.
        const QByteArray other = QByteArray(text)
                                     .replace("<inn:", "<x:")
                                     .replace("</inn:", "</x:")
                                     .replace("xmlns:inn", "xmlns:x");
        DomainConfig again = *readDomain(other);
        QCOMPARE(again, config);
        again.tags.insert(again.tags.begin() + 1, QStringLiteral("half"));
        COMPARE_DIFFERENCE(other, writeDomain(again), "", "half</x:tag>\n      <x:tag>");
        again.tags.clear();
        again.group.reset();
        QVERIFY2(!writeDomain(again).contains("innkeeper"), writeDomain(again));
        // The same names in another namespace are not.
        const QByteArray foreign = QByteArray(text).replace("innkeeper.example", "elsewhere.example");
        QVERIFY(!readDomain(foreign)->group);
    }

    void unknownContentSurvivesAtEachLevel()
    {
        // Into every element of every file: a foreign attribute, a comment, an unknown and a foreign element.
        const QStringList names
            = QDir(QStringLiteral(INN_TEST_DATA "/domain")).entryList({ QStringLiteral("*.xml") });
        for (const QString &name : names) {
            QByteArray text = fileText(name);
            static const QRegularExpression kOpen(QStringLiteral("<([a-zA-Z][\\w-]*)(\\s[^<>]*[^/<>])?>"));
            QString marked = QString::fromLatin1(text);
            marked.replace(kOpen,
                QStringLiteral("<\\1 x-mark='1'\\2><!-- mark --><mark/><f:mark xmlns:f='urn:f' a=\"1\"/>"));
            text = marked.toLatin1();
            const auto config = readDomain(text);
            QVERIFY2(config, config ? "" : qPrintable(name + config.error().message));
            QCOMPARE(writeDomain(*config), text);
            DomainConfig edited = *config;
            edited.onReboot = QStringLiteral("preserve");
            edited.memory = Bytes::gib(3);
            if (!edited.disks.empty()) {
                edited.disks[0].cache = QStringLiteral("unsafe");
                edited.disks[0].source = edited.disks[0].source.value_or(DiskSourceConfig {});
                edited.disks[0].source->startupPolicy = QStringLiteral("optional");
            }
            const QByteArray written = writeDomain(edited);
            for (const QByteArray mark :
                { "x-mark='1'", "<!-- mark -->", "<mark/>", "<f:mark xmlns:f='urn:f' a=\"1\"/>" })
                QCOMPARE(written.count(mark), text.count(mark));
            QCOMPARE(*readDomain(written), edited);
        }
    }

    void unreadableValuesStay()
    {
        const QByteArray text = fileText(QStringLiteral("unreadable.xml"));
        xml::Issues issues;
        DomainConfig config = *readDomain(text, &issues);
        const auto has = [&](const char *path, int line, int column) {
            return std::any_of(issues.begin(), issues.end(), [&](const xml::Issue &issue) {
                return issue.path == QLatin1StringView(path) && issue.line == line && issue.column == column
                    && !issue.message.isEmpty();
            });
        };
        QVERIFY(has("/domain/@id", 1, 1));
        QVERIFY(has("/domain/uuid", 3, 3));
        QVERIFY(has("/domain/memory", 4, 3));
        QVERIFY(has("/domain/currentMemory", 5, 3));
        QVERIFY(has("/domain/vcpu/@current", 6, 3));
        QVERIFY(has("/domain/vcpu", 6, 3));
        QVERIFY(has("/domain/devices/disk/driver/@queues", 12, 7));
        QVERIFY(has("/domain/devices/disk/@type", 11, 5));
        QVERIFY(has("/domain/devices/disk/boot/@order", 14, 7));
        QVERIFY(has("/domain/devices/disk/address/@slot", 15, 7));
        QVERIFY(has("/domain/devices/graphics/@port", 17, 5));
        QCOMPARE(issues.size(), 11U);
        QVERIFY(!config.vcpus && !config.memory);
        QCOMPARE(config.disks[0].type, QStringLiteral("teleport"));
        config.disks[0].cache = QStringLiteral("none");
        COMPARE_DIFFERENCE(text, writeDomain(config), "", " cache='none'");
        config.vcpus = 2;
        QVERIFY(writeDomain(config).contains("<vcpu current='x'>2</vcpu>"));
    }

    void aNewDocumentIsInLibvirtsOrder()
    {
        DomainConfig config;
        config.type = QStringLiteral("kvm");
        config.name = QStringLiteral("a<b>'\"&");
        config.memory = Bytes::mib(512);
        config.vcpus = 2;
        config.os.type = QStringLiteral("hvm");
        config.os.machine = QStringLiteral("q35");
        config.os.boot = { { QStringLiteral("hd"), {} } };
        config.features = FeaturesConfig {};
        config.features->acpi = true;
        DiskConfig disk;
        disk.targetDev = QStringLiteral("vda");
        disk.source = DiskSourceConfig {};
        disk.source->file = QStringLiteral("/a 'b'");
        disk.address = AddressConfig {};
        disk.address->type = QStringLiteral("pci");
        disk.address->domain = 0;
        disk.address->bus = 10;
        disk.address->slot = 31;
        disk.address->function = 0;
        config.disks.push_back(disk);
        disk.address = AddressConfig {};
        disk.address->type = QStringLiteral("drive");
        disk.address->bus = 0;
        disk.address->unit = 10;
        config.disks.push_back(disk);
        const QByteArray text = writeDomain(config);
        QCOMPARE(text,
            QByteArray("<domain type='kvm'>\n"
                       "  <name>a&lt;b&gt;'\"&amp;</name>\n"
                       "  <memory unit='KiB'>524288</memory>\n"
                       "  <vcpu>2</vcpu>\n"
                       "  <os>\n"
                       "    <type machine='q35'>hvm</type>\n"
                       "    <boot dev='hd'/>\n"
                       "  </os>\n"
                       "  <features>\n"
                       "    <acpi/>\n"
                       "  </features>\n"
                       "  <devices>\n"
                       "    <disk>\n"
                       "      <source file='/a &apos;b&apos;'/>\n"
                       "      <target dev='vda'/>\n"
                       "      <address type='pci' domain='0x0000' bus='0x0a' slot='0x1f' function='0x0'/>\n"
                       "    </disk>\n"
                       "    <disk>\n"
                       "      <source file='/a &apos;b&apos;'/>\n"
                       "      <target dev='vda'/>\n"
                       "      <address type='drive' bus='0' unit='10'/>\n"
                       "    </disk>\n"
                       "  </devices>\n"
                       "</domain>\n"));
        QCOMPARE(*readDomain(text), config);
    }

    void editsFollowTheDocumentsManner()
    {
        DomainConfig config = corpus("one-line.xml");
        config.onReboot = QStringLiteral("restart");
        config.disks[0].cache = QStringLiteral("none");
        QByteArray expected = fileText(QStringLiteral("one-line.xml"));
        expected.replace("</os>", "</os><on_reboot>restart</on_reboot>");
        expected.replace("<source file=\"/a.img\"/>", "<driver cache=\"none\"/><source file=\"/a.img\"/>");
        QCOMPARE(writeDomain(config), expected);

        config = corpus("crlf.xml");
        config.onReboot = QStringLiteral("restart");
        expected = fileText(QStringLiteral("crlf.xml"));
        expected.replace("</os>\r\n", "</os>\r\n  <on_reboot>restart</on_reboot>\r\n");
        QCOMPARE(writeDomain(config), expected);

        config = corpus("aarch64.xml");
        config.disks.push_back({});
        config.disks[0].targetDev = QStringLiteral("vda");
        QVERIFY(writeDomain(config).contains("\n    <devices>\n        <disk>\n            <target "
                                             "dev='vda'/>\n        </disk>\n        <serial"));

        config = corpus("latin1.xml");
        config.name = QStringLiteral("Größe 漢");
        QCOMPARE(readDomain(writeDomain(config))->name, config.name);
        QCOMPARE(readDomain(writeDomain(config))->title, QStringLiteral("äöü"));
    }

    void charactersThatXmlCannotHoldAreReplaced()
    {
        DomainConfig config = corpus("minimal.xml");
        config.title = QStringLiteral("a\u0001b\uFFFEc") + QChar(0xD800);
        const auto again = readDomain(writeDomain(config));
        QVERIFY2(again, writeDomain(config));
        QCOMPARE(again->title, QStringLiteral("a\uFFFDb\uFFFDc?"));
        config.title = QStringLiteral("tab\tline\nreturn\r'\"<>&]]>");
        QCOMPARE(readDomain(writeDomain(config))->title, config.title);
        config.type = config.title;
        QCOMPARE(readDomain(writeDomain(config))->type, config.title);
        config.type = QString(40, u'Ã'); // Qt 6.4 compares these wrongly
        const QByteArray umlauts = writeDomain(config);
        QCOMPARE(writeDomain(*readDomain(umlauts)), umlauts);
        const QByteArray latin
            = "<?xml version='1.0' encoding='ISO-8859-1'?><domain type='" + QByteArray(40, '\xC3') + "'/>";
        QCOMPARE(writeDomain(*readDomain(latin)), latin);
        config.type = QStringLiteral("\uFEFFkvm"); // no byte order mark here
        QCOMPARE(readDomain(writeDomain(config))->type, config.type);
    }

    void everyFieldCanBeSetChangedAndCleared()
    {
        checkProperties<DomainConfig>(domainType, {}, {});
        for (const char *name : { "minimal.xml", "q35-desktop.xml", "windows.xml", "one-line.xml", "crlf.xml",
                 "aarch64.xml", "comments.xml" }) {
            const QByteArray text = fileText(QString::fromLatin1(name));
            checkProperties<DomainConfig>(domainType, text, { QString::fromLatin1(name) });
        }
    }

    void anElementThatCountsByBeingThereOutlivesItsContent()
    {
        DomainConfig config = *readDomain("<domain><name>a</name><devices><tpm><backend type='emulator'>"
                                          "<active_pcr_banks><sha256/></active_pcr_banks></backend></tpm>"
                                          "</devices></domain>");
        config.tpms.front().sha256 = false;
        config.tpms.front().backendType.reset();
        const QByteArray text = writeDomain(config);
        QVERIFY2(text.contains("<active_pcr_banks/>"), text);
        QVERIFY(*readDomain(text) == config);
    }
    void randomEditsAreReadBackAsTheyWereMade()
    {
        const quint32 seed = qEnvironmentVariableIsSet("INN_SEED") ? qEnvironmentVariableIntValue("INN_SEED")
                                                                   : QRandomGenerator::system()->generate();
        qInfo("INN_SEED=%u", seed);
        QRandomGenerator random(seed);
        const QStringList names
            = QDir(QStringLiteral(INN_TEST_DATA "/domain")).entryList({ QStringLiteral("*.xml") });
        for (int round = 0; round < 300; ++round) {
            const QString name = names[random.bounded(int(names.size()))];
            DomainConfig config = *readDomain(fileText(name));
            for (int step = 0; step < 4; ++step) {
                for (int i = 0; i < 5; ++i)
                    mutate(domainType(), &config, random);
                const QByteArray text = writeDomain(config);
                const auto again = readDomain(text);
                QVERIFY2(again, again ? "" : qPrintable(again.error().message + QString::fromUtf8(text)));
                if (!(*again == config)) { // where, in short
                    const auto places = xml::differences(xml::writeNormalized(domainType(), &config),
                        xml::writeNormalized(domainType(), &*again));
                    for (const xml::Difference &place : places.value_or(std::vector<xml::Difference>()))
                        qWarning("%s: %s → %s", qPrintable(place.path),
                            qPrintable(place.before.value_or(u"-"_qs)),
                            qPrintable(place.after.value_or(u"-"_qs)));
                }
                QVERIFY2(*again == config, qPrintable(name + QStringLiteral("\n") + QString::fromUtf8(text)));
                QCOMPARE(writeDomain(*again), text);
                if (random.bounded(2))
                    config = *again;
            }
        }
    }

    void otherRootsAreRefused()
    {
        const auto config = readDomain("<domainsnapshot><domain/></domainsnapshot>");
        QVERIFY(!config);
        QCOMPARE(config.error().message,
            QStringLiteral("The root element is “domainsnapshot”; “domain” is expected."));
        QVERIFY(!readDomain("<domain xmlns='urn:x'/>"));
        const xml::Issues issues = checkDomainText("<domain>\n  <name>x</nam>");
        QCOMPARE(issues.size(), 1U);
        QCOMPARE(issues[0].line, 2);
        QVERIFY(issues[0].column > 0);
    }

    void hostileValuesCostLittle()
    {
        QByteArray text
            = "<domain type='kvm'><name>x</name><memory>1</memory><os><type>hvm</type></os><devices>";
        for (int i = 0; i < 20'000; ++i)
            text += "<disk type='?'><target dev='vda'/><boot order='-1'/></disk>";
        text += "</devices></domain>";
        QElapsedTimer timer;
        timer.start();
        const xml::Issues issues = checkDomainText(text);
        QCOMPARE(issues.size(), 500U);
        DomainConfig config = *readDomain(text);
        config.disks.erase(config.disks.begin(), config.disks.begin() + 10'000);
        QCOMPARE(readDomain(writeDomain(config))->disks.size(), 10'000U);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestDomainConfig)
#include "tst_domainconfig.moc"
