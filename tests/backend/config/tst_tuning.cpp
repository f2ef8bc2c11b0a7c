// Processors, memory, tuning and features of a domain: what is refused and with which of libvirt's codes, and
// what a definition makes of them.
#include "backend/config/domain/cpuset.h"
#include "backend/config/domain/cputype.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/domaindefaults.h"
#include "backend/config/domain/domaintype.h"
#include "backend/xml/element.h"
#include "backend/xml/normalizer.h"
#include "backend/xml/reader.h"

#include <QTest>

using namespace inn;
using namespace inn::config;

namespace {

// A machine with four processors unless it says otherwise.
QByteArray documentWith(const QByteArray &content)
{
    const bool hasCount = content.contains("<vcpu>") || content.contains("<vcpu ");
    const QByteArray vcpu = hasCount ? QByteArray() : QByteArray("<vcpu>4</vcpu>");
    const QByteArray memory
        = content.contains("<memory>") ? QByteArray() : QByteArray("<memory>1048576</memory>");
    return "<domain type='kvm'><name>x</name><uuid>7c1e5bd8-1d9b-4c4f-9f3a-0a5f6b1c2d3e</uuid>" + memory
        + vcpu + content + "<os><type>hvm</type></os></domain>";
}

// 0: accepted.
int firstCode(const QByteArray &text, bool *seen, int wanted)
{
    int first = 0;
    for (const xml::Issue &issue : checkDomainText(text)) {
        if (issue.severity != xml::Severity::Error)
            continue;
        if (first == 0)
            first = issue.libvirtCode;
        *seen = *seen || issue.libvirtCode == wanted;
    }
    return first;
}

QByteArray definedElement(const QByteArray &text, const char *path)
{
    auto domain = readDomain(text);
    if (!domain)
        return "unreadable";
    applyDefaults(*domain);
    const QByteArray once = xml::writeNormalized(domainType(), &*domain);
    auto again = readDomain(once);
    applyDefaults(*again);
    if (xml::writeNormalized(domainType(), &*again) != once)
        return "a second definition changes it";
    const auto document = xml::Document::parse(once);
    return document ? document->root().find(path).toXml().simplified() : QByteArray("not well-formed");
}

} // namespace

class TestTuning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsAreReadAsLibvirtReadsThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normal");
        QTest::newRow("ranges join") << u"0,1,2,5"_qs << u"0-2,5"_qs;
        QTest::newRow("an exclusion takes one out") << u"0-3,^2"_qs << u"0-1,3"_qs;
        QTest::newRow("spaces stand between") << u" 1 , 3 - 4 "_qs << u"1,3-4"_qs;
        QTest::newRow("a comma may end it") << u"7,"_qs << u"7"_qs;
        QTest::newRow("all taken out again is empty") << u"1,^1"_qs << u""_qs;
        QTest::newRow("the largest number") << u"16383"_qs << u"16383"_qs;
        for (const char *wrong :
            { "", " ", "a", "1-", "3-1", "^1-2", "16384", "1--2", "99999999999", "1 2", "-1" })
            QTest::newRow(wrong) << QString::fromLatin1(wrong) << QString();
    }
    void setsAreReadAsLibvirtReadsThem()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, normal);
        const std::optional<CpuSet> set = CpuSet::parse(text);
        QCOMPARE(set.has_value(), !normal.isNull());
        if (set)
            QCOMPARE(set->toString(), normal);
    }

    void setsAreComparedByTheirNumbers()
    {
        const CpuSet some = *CpuSet::parse(u"2-5"_qs);
        QVERIFY(some.overlaps(*CpuSet::parse(u"5,9"_qs)));
        QVERIFY(!some.overlaps(*CpuSet::parse(u"0-1,6"_qs)));
        QVERIFY(some.containsAll(*CpuSet::parse(u"3,5"_qs)));
        QVERIFY(!some.containsAll(*CpuSet::parse(u"1,3"_qs)));
        QCOMPARE(some.last(), 5);
        QCOMPARE(CpuSet().last(), -1);
        QCOMPARE(CpuSet::first(3).toString(), u"0-2"_qs);
        CpuSet cut = some;
        cut.truncate(4);
        QCOMPARE(cut, *CpuSet::parse(u"2,3"_qs));
    }

    void rulesAreLibvirts_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code"); // 0: accepted
        const auto row = [](const char *name, int code, const char *content) {
            QTest::newRow(name) << QByteArray(content) << code;
        };
        memoryRows(row);
        vcpuRows(row);
        cpuTuningRows(row);
        groupRows(row);
        numaTuningRows(row);
        cpuRows(row);
        nodeRows(row);
        featureRows(row);
    }
    void rulesAreLibvirts()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const int, code);
        bool seen = false;
        const int first = firstCode(documentWith(content), &seen, code);
        if (code == 0)
            QCOMPARE(first, 0);
        else
            QVERIFY2(seen, qPrintable(u"told %1"_qs.arg(first)));
    }

    void definitionsAreStoredAsLibvirtStoresThem_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("stored");
        const auto row = [](const char *name, const char *path, const char *content, const char *stored) {
            QTest::newRow(name) << QByteArray(content) << QByteArray(path) << QByteArray(stored);
        };
        memoryForms(row);
        tuningForms(row);
        groupForms(row);
        cpuForms(row);
        featureForms(row);
    }
    void definitionsAreStoredAsLibvirtStoresThem()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, stored);
        QCOMPARE(definedElement(documentWith(content), path).replace("> <", "><"), stored);
    }

    void processorsAreDocumentsOfTheirOwn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("a host’s") << QByteArray(
            "<cpu><arch>x86_64</arch><model>Haswell</model><vendor>Intel</vendor>"
            "<microcode version='25'/><signature family='6' model='60' "
            "stepping='3'/><counter name='tsc' frequency='2194917000' "
            "scaling='no'/><topology sockets='1' dies='1' cores='2' threads='2'/>"
            "<feature name='vmx'/><pages unit='KiB' size='4'/></cpu>")
                                  << 0;
        QTest::newRow("a guest’s") << QByteArray("<cpu match='exact'><model>Haswell</model></cpu>") << 0;
        QTest::newRow("a host’s with match")
            << QByteArray("<cpu match='exact'><arch>x86_64</arch><model>Haswell</model></cpu>") << 27;
        QTest::newRow("a host’s with mode")
            << QByteArray("<cpu mode='custom'><arch>x86_64</arch><model>Haswell</model></cpu>") << 67;
        QTest::newRow("a host’s without model") << QByteArray("<cpu><arch>x86_64</arch></cpu>") << 27;
        QTest::newRow("an empty architecture") << QByteArray("<cpu><arch/><model>a</model></cpu>") << 27;
        QTest::newRow("an unknown architecture")
            << QByteArray("<cpu><arch>z80</arch><model>a</model></cpu>") << 67;
        QTest::newRow("a signature without stepping")
            << QByteArray("<cpu><arch>x86_64</arch><model>a</model><signature family='6' model='60'/></cpu>")
            << 27;
        QTest::newRow("features without a model") << QByteArray("<cpu><feature name='vmx'/></cpu>") << 27;
    }
    void processorsAreDocumentsOfTheirOwn()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, code);
        CpuConfig cpu;
        xml::Issues issues;
        QVERIFY(xml::readDocument(cpuDocumentType(), &cpu, text, &issues));
        xml::check(cpuDocumentType(), &cpu, issues);
        QCOMPARE(issues.empty() ? 0 : issues.front().libvirtCode, code);
    }

private:
    template<class Row>
    static void memoryRows(const Row &row)
    {
        row("no memory", 27, "<memory>0</memory>");
        row("memory beyond all bounds", 82, "<memory>9007199254740992</memory>");
        row("most memory without slots", 27, "<maxMemory>2097152</maxMemory>");
        row("slots without an amount", 27, "<maxMemory slots='3'>0</maxMemory>");
        row("most memory with slots", 0, "<maxMemory slots='3'>2097152</maxMemory>");
        row("most memory below the memory", 27, "<maxMemory slots='3'>1024</maxMemory>");
        row("a page without a size", 27, "<memoryBacking><hugepages><page/></hugepages></memoryBacking>");
        row("a page of no size", 35,
            "<memoryBacking><hugepages><page size='0'/></hugepages></memoryBacking>");
        row("a page with an unknown unit", 8,
            "<memoryBacking><hugepages><page size='1' unit='parsec'/></hugepages></memoryBacking>");
        row("a page for a node that there is not", 35,
            "<memoryBacking><hugepages><page size='1' nodeset='1'/></hugepages></memoryBacking>");
        row("a page for the only node", 0,
            "<memoryBacking><hugepages><page size='1' nodeset='0'/></hugepages></memoryBacking>");
        row("two pages for all nodes", 35,
            "<memoryBacking><hugepages><page size='1'/><page size='2'/></hugepages></memoryBacking>");
        row("memory from an unknown source", 67, "<memoryBacking><source type='none'/></memoryBacking>");
        row("threads that are no number", 27, "<memoryBacking><allocation threads='x'/></memoryBacking>");
        row("a device without a path", 67, "<blkiotune><device><weight>200</weight></device></blkiotune>");
        row("a device with a wrong weight", 67,
            "<blkiotune><device><path>/dev/a</path><weight>much</weight></device></blkiotune>");
        row("a device twice", 67,
            "<blkiotune><device><path>/dev/a</path></device><device><path>/dev/a</path></device></"
            "blkiotune>");
        row("a weight that is no number", 0, "<blkiotune><weight>much</weight></blkiotune>");
    }
    template<class Row>
    static void vcpuRows(const Row &row)
    {
        row("no processor", 1, "<vcpu>0</vcpu>");
        row("a negative number of processors", 27, "<vcpu>-1</vcpu>");
        row("too many processors", 67, "<vcpu>100000</vcpu>");
        row("more at boot than there are", 67, "<vcpu current='5'>4</vcpu>");
        row("an unknown placement", 27, "<vcpu placement='left'>4</vcpu>");
        row("an empty set", 67, "<vcpu cpuset='1,^1'>4</vcpu>");
        row("no set", 8, "<vcpu cpuset='x'>4</vcpu>");
        row("no set, but chosen by the host", 0, "<vcpu placement='auto' cpuset='x'>4</vcpu>");
        row("a listed one that there is not", 27,
            "<vcpu>2</vcpu><vcpus><vcpu id='2' enabled='yes'/></vcpus>");
        row("a listed one without a state", 27, "<vcpu>2</vcpu><vcpus><vcpu id='1'/></vcpus>");
        row("neither there nor pluggable", 67,
            "<vcpu>2</vcpu><vcpus><vcpu id='0' enabled='yes'/><vcpu id='1' enabled='no' "
            "hotpluggable='no'/></vcpus>");
        row("the first is not there at start", 67,
            "<vcpu>2</vcpu><vcpus><vcpu id='0' enabled='no'/><vcpu id='1' enabled='yes'/></vcpus>");
        row("the first can be removed", 67,
            "<vcpu>1</vcpu><vcpus><vcpu id='0' enabled='yes' hotpluggable='yes'/></vcpus>");
        row("only some are ordered", 67,
            "<vcpu>2</vcpu><vcpus><vcpu id='0' enabled='yes' order='1'/><vcpu id='1' "
            "enabled='yes'/></vcpus>");
        row("one that stays behind one that can go", 67,
            "<vcpu>3</vcpu><vcpus><vcpu id='0' enabled='yes'/><vcpu id='1' enabled='yes' hotpluggable='yes'/>"
            "<vcpu id='2' enabled='yes' hotpluggable='no'/></vcpus>");
        row("threads with one number", 27, "<iothreadids><iothread id='1'/><iothread id='1'/></iothreadids>");
        row("a thread 0", 27, "<iothreadids><iothread id='0'/></iothreadids>");
        row("a pool of none", 67, "<iothreadids><iothread id='1' thread_pool_max='0'/></iothreadids>");
        row("a least without a most", 67, "<defaultiothread thread_pool_min='2'/>");
        row("a good pool", 0, "<defaultiothread thread_pool_min='2' thread_pool_max='4'/>");
    }
    template<class Row>
    static void cpuTuningRows(const Row &row)
    {
        row("too few shares", 67, "<cputune><shares>1</shares></cputune>");
        row("shares that are no number", 27, "<cputune><shares>x</shares></cputune>");
        row("no period", 0, "<cputune><period>0</period></cputune>");
        row("too short a period", 67, "<cputune><global_period>999</global_period></cputune>");
        row("no limit", 0, "<cputune><quota>-1</quota></cputune>");
        row("too small a quota", 67, "<cputune><emulator_quota>999</emulator_quota></cputune>");
        row("a pin without a set", 1, "<cputune><vcpupin vcpu='0'/></cputune>");
        row("a pin of a processor that there is not", 0, "<cputune><vcpupin vcpu='4'/></cputune>");
        row("pinned twice", 1,
            "<cputune><vcpupin vcpu='0' cpuset='1'/><vcpupin vcpu='0' cpuset='2'/></cputune>");
        row("the emulator pinned to nothing", 1, "<cputune><emulatorpin/></cputune>");
        row("the emulator pinned twice", 27,
            "<cputune><emulatorpin cpuset='1'/><emulatorpin cpuset='1'/></cputune>");
        row("a pin of no thread", 67, "<cputune><iothreadpin iothread='1' cpuset='0'/></cputune>");
        row("a pin of a thread", 0,
            "<iothreads>1</iothreads><cputune><iothreadpin iothread='1' cpuset='0'/></cputune>");
        row("an unknown scheduler", 27, "<cputune><vcpusched vcpus='0' scheduler='none'/></cputune>");
        row("real time without priority", 27, "<cputune><vcpusched vcpus='0' scheduler='rr'/></cputune>");
        row("a priority that nobody reads", 0,
            "<cputune><vcpusched vcpus='0' scheduler='idle' priority='x'/></cputune>");
        row("scheduled twice", 35,
            "<cputune><vcpusched vcpus='0-1' scheduler='idle'/><vcpusched vcpus='1' "
            "scheduler='batch'/></cputune>");
        row("a processor that there is not", 67,
            "<cputune><vcpusched vcpus='3-4' scheduler='idle'/></cputune>");
    }
    template<class Row>
    static void groupRows(const Row &row)
    {
        row("parts of a cache", 0,
            "<cputune><cachetune vcpus='0-1'><cache id='0' level='3' type='both' size='3' unit='MiB'/>"
            "<monitor level='3' vcpus='0'/></cachetune><memorytune vcpus='0-1'><node id='0' bandwidth='60'/>"
            "</memorytune></cputune>");
        row("a part of no known cache", 27,
            "<cputune><cachetune vcpus='0'><cache id='0' level='3' type='all' "
            "size='3'/></cachetune></cputune>");
        row("a part that is taken", 27,
            "<cputune><cachetune vcpus='0'><cache id='0' level='3' type='both' size='3'/>"
            "<cache id='0' level='3' type='code' size='3'/></cachetune></cputune>");
        row("groups that overlap", 27,
            "<cputune><cachetune vcpus='0-1'><cache id='0' level='3' type='both' size='3'/></cachetune>"
            "<memorytune vcpus='1-2'><node id='0' bandwidth='60'/></memorytune></cputune>");
        row("two groups of the same", 27,
            "<cputune><cachetune vcpus='0'><cache id='0' level='3' type='both' size='3'/></cachetune>"
            "<cachetune vcpus='0'><cache id='1' level='3' type='both' size='3'/></cachetune></cputune>");
        row("a measurement of others", 8,
            "<cputune><cachetune vcpus='0'><monitor level='3' vcpus='1'/></cachetune></cputune>");
        row("a measurement of another level", 27,
            "<cputune><cachetune vcpus='0'><monitor level='2' vcpus='0'/></cachetune></cputune>");
        row("too much bandwidth", 27,
            "<cputune><memorytune vcpus='0'><node id='0' bandwidth='101'/></memorytune></cputune>");
    }
    template<class Row>
    static void numaTuningRows(const Row &row)
    {
        row("memory without nodes", 67, "<numatune><memory mode='strict'/></numatune>");
        row("memory where the host chooses", 0,
            "<vcpu placement='auto'>4</vcpu><numatune><memory mode='strict'/></numatune>");
        row("an unknown mode", 67, "<numatune><memory mode='gentle' nodeset='0'/></numatune>");
        row("memory of nodes that there are not", 27,
            "<numatune><memnode cellid='0' nodeset='0'/></numatune>");
        row("two tunings", 27, "<numatune/><numatune/>");
        row("a node placed twice", 27,
            "<numatune><memnode cellid='0' nodeset='0'/><memnode cellid='0' nodeset='0'/></numatune>"
            "<cpu><numa><cell cpus='0' memory='1'/></numa></cpu>");
        row("a node placed by hand where the host places", 67,
            "<numatune><memory placement='auto'/><memnode cellid='0' nodeset='0'/></numatune>"
            "<cpu><numa><cell cpus='0' memory='1'/></numa></cpu>");
    }
    template<class Row>
    static void cpuRows(const Row &row)
    {
        row("an unknown mode of the processor", 67, "<cpu mode='fast'/>");
        row("features without a model", 27, "<cpu><feature name='vmx'/></cpu>");
        row("a feature twice", 27, "<cpu mode='host-model'><feature name='a'/><feature name='a'/></cpu>");
        row("a feature without a name", 27, "<cpu mode='host-model'><feature policy='force'/></cpu>");
        row("an unknown policy", 67, "<cpu mode='host-model'><feature name='a' policy='x'/></cpu>");
        row("migratable where it means nothing", 67, "<cpu mode='host-model' migratable='on'/>");
        row("a check without a model, which QEMU’s driver gives it", 0, "<cpu check='full'/>");
        row("a vendor without a model", 27, "<cpu><vendor>Intel</vendor></cpu>");
        row("a short vendor’s name", 27, "<cpu><model vendor_id='short'>qemu64</model></cpu>");
        row("a topology without cores", 27, "<cpu><topology sockets='4' threads='1'/></cpu>");
        row("a topology with too few", 67, "<cpu><topology sockets='1' cores='2' threads='1'/></cpu>");
        row("a topology that fits", 0, "<cpu><topology sockets='1' dies='2' cores='2' threads='1'/></cpu>");
        row("a cache without a mode", 27, "<cpu><cache level='3'/></cpu>");
        row("two caches", 27, "<cpu><cache mode='disable'/><cache mode='disable'/></cpu>");
        row("a cache of level 4", 27, "<cpu><cache level='4' mode='emulate'/></cpu>");
        row("addresses of an unknown width", 27, "<cpu><maxphysaddr bits='42'/></cpu>");
    }
    template<class Row>
    static void nodeRows(const Row &row)
    {
        row("no nodes", 27, "<cpu><numa/></cpu>");
        row("a node without memory", 27, "<cpu><numa><cell cpus='0-3'/></numa></cpu>");
        row("numbers with a gap", 27, "<cpu><numa><cell id='1' cpus='0-3' memory='1'/></numa></cpu>");
        row("a number twice", 27,
            "<cpu><numa><cell id='0' cpus='0' memory='1'/><cell id='0' cpus='1' memory='1'/></numa></cpu>");
        row("nodes with the same processors", 67,
            "<cpu><numa><cell cpus='0-2' memory='1'/><cell cpus='2-3' memory='1'/></numa></cpu>");
        row("processors that there are not", 1, "<cpu><numa><cell cpus='4' memory='1'/></numa></cpu>");
        row("distances to nobody", 27,
            "<cpu><numa><cell cpus='0' memory='1'><distances/></cell></numa></cpu>");
        row("a wrong distance to itself", 27,
            "<cpu><numa><cell cpus='0' memory='1'><distances><sibling id='0' "
            "value='11'/></distances></cell></numa>"
            "</cpu>");
        row("a way from nowhere", 27,
            "<cpu><numa><cell cpus='0' memory='1'/><interconnects><latency initiator='1' target='0' "
            "type='access' "
            "value='5'/></interconnects></numa></cpu>");
        row("a way through a cache that there is not", 27,
            "<cpu><numa><cell cpus='0' memory='1'/><interconnects><bandwidth initiator='0' target='0' "
            "cache='1' "
            "type='access' value='5'/></interconnects></numa></cpu>");
        row("a good way", 0,
            "<cpu><numa><cell cpus='0' memory='1'/><interconnects><bandwidth initiator='0' target='0' "
            "type='access' value='5'/><latency initiator='0' target='0' type='read' "
            "value='5'/></interconnects></numa>"
            "</cpu>");
    }
    template<class Row>
    static void featureRows(const Row &row)
    {
        row("an unknown feature", 67, "<features><wings/></features>");
        row("an unknown enlightenment", 67, "<features><hyperv><zen state='on'/></hyperv></features>");
        row("an enlightenment without a state", 27, "<features><hyperv><relaxed/></hyperv></features>");
        row("spinlocks without retries", 27, "<features><hyperv><spinlocks state='on'/></hyperv></features>");
        row("spinlocks with few retries", 27,
            "<features><hyperv><spinlocks state='on' retries='0xffe'/></hyperv></features>");
        row("spinlocks that are off", 0,
            "<features><hyperv><spinlocks state='off' retries='x'/></hyperv></features>");
        row("a vendor’s name that is too long", 27,
            "<features><hyperv><vendor_id state='on' value='1234567890123'/></hyperv></features>");
        row("a vendor’s name with a comma", 27,
            "<features><hyperv><vendor_id state='on' value='a,b'/></hyperv></features>");
        row("a ring of no power of two", 27,
            "<features><kvm><dirty-ring state='on' size='1025'/></kvm></features>");
        row("an unknown capability", 67, "<features><capabilities><fly/></capabilities></features>");
        row("an unknown answer to unknown registers", 27, "<features><msrs unknown='maybe'/></features>");
        row("automatic vmport", 27, "<features><vmport state='auto'/></features>");
    }

    template<class Row>
    static void memoryForms(const Row &row)
    {
        row("memory in KiB", "memory", "<memory>1049</memory>", "<memory unit='KiB'>1049</memory>");
        row("current memory is the memory", "currentMemory", "<memory>1049</memory>",
            "<currentMemory unit='KiB'>1049</currentMemory>");
        row("memory is the sum of the nodes", "memory",
            "<cpu><numa><cell cpus='0' memory='1' unit='MiB'/><cell cpus='1' memory='1024'/></numa></cpu>",
            "<memory unit='KiB'>2048</memory>");
        row("pages in KiB", "memoryBacking/hugepages",
            "<memoryBacking><hugepages><page size='2' unit='M' nodeset='0'/></hugepages></memoryBacking>",
            "<hugepages><page size='2048' unit='KiB'/></hugepages>");
        row("pages of the default size", "memoryBacking",
            "<memoryBacking><hugepages/><allocation threads='0'/></memoryBacking>",
            "<memoryBacking><hugepages/></memoryBacking>");
        row("nothing tuned is nothing", "memtune", "<memtune><min_guarantee>0</min_guarantee></memtune>", "");
        row("no limit is no limit", "memtune",
            "<memtune><hard_limit "
            "unit='B'>1025</hard_limit><soft_limit>9007199254740991</soft_limit></memtune>",
            "<memtune><hard_limit unit='KiB'>2</hard_limit></memtune>");
        row("a device without limits", "blkiotune",
            "<blkiotune><device><path>/dev/a</path><weight>0</weight></device><device><path>/dev/b</path>"
            "<read_bytes_sec>5</read_bytes_sec></device></blkiotune>",
            "<blkiotune><device><path>/dev/b</path><read_bytes_sec>5</read_bytes_sec></device></blkiotune>");
    }
    template<class Row>
    static void tuningForms(const Row &row)
    {
        row("processors are placed by hand", "vcpu", "<vcpu cpuset='3,1,2' current='4'>4</vcpu>",
            "<vcpu placement='static' cpuset='1-3'>4</vcpu>");
        row("automatic placement of memory too", "numatune", "<vcpu placement='auto'>4</vcpu>",
            "<numatune><memory mode='strict' placement='auto'/></numatune>");
        row("memory placed by the host places processors too", "vcpu",
            "<numatune><memory placement='auto' nodeset='0'/></numatune>", "<vcpu placement='auto'>4</vcpu>");
        row("all processors are listed", "vcpus",
            "<vcpu>3</vcpu><vcpus><vcpu id='2' enabled='yes' order='2'/><vcpu id='0' enabled='yes' "
            "order='1'/></vcpus>",
            "<vcpus><vcpu id='0' enabled='yes' hotpluggable='no' order='1'/><vcpu id='1' enabled='no' "
            "hotpluggable='yes'/><vcpu id='2' enabled='yes' hotpluggable='no' order='2'/></vcpus>");
        row("the threads are numbered", "iothreadids",
            "<iothreads>3</iothreads><iothreadids><iothread id='2'/></iothreadids>",
            "<iothreadids><iothread id='2'/><iothread id='1'/><iothread id='3'/></iothreadids>");
        row("a scheduler for each", "cputune",
            "<cputune><vcpusched vcpus='2,0' scheduler='fifo' priority='1'/><vcpupin vcpu='1' cpuset='1,2'/>"
            "<vcpupin vcpu='0' cpuset='3'/><vcpupin vcpu='9' cpuset='3'/></cputune>",
            "<cputune><vcpupin vcpu='0' cpuset='3'/><vcpupin vcpu='1' cpuset='1-2'/><vcpusched vcpus='0' "
            "scheduler='fifo' priority='1'/><vcpusched vcpus='2' scheduler='fifo' priority='1'/></cputune>");
        row("no limits are nothing", "cputune", "<cputune><period>0</period><quota>0</quota></cputune>", "");
    }
    template<class Row>
    static void groupForms(const Row &row)
    {
        row("sizes of caches in the largest unit", "cputune/cachetune",
            "<cputune><cachetune vcpus='0,1,9' id='x'><cache id='1' level='3' type='both' size='3072'/>"
            "<cache id='0' level='3' type='both' size='1025' unit='B'/></cachetune></cputune>",
            "<cachetune vcpus='0-1'><cache id='0' level='3' type='both' size='1025' unit='B'/><cache id='1' "
            "level='3' "
            "type='both' size='3' unit='MiB'/></cachetune>");
        row("an empty group is nothing", "cputune", "<cputune><cachetune vcpus='0'/></cputune>", "");
    }
    template<class Row>
    static void cpuForms(const Row &row)
    {
        row("a model", "cpu", "<cpu><model>qemu64</model><feature name='vmx'/></cpu>",
            "<cpu mode='custom' match='exact'><model fallback='allow'>qemu64</model><feature "
            "policy='require' "
            "name='vmx'/></cpu>");
        row("only a topology", "cpu",
            "<cpu match='strict'><topology sockets='2' cores='2' threads='1'/></cpu>",
            "<cpu><topology sockets='2' dies='1' cores='2' threads='1'/></cpu>");
        row("the host’s has no model", "cpu",
            "<cpu mode='host-passthrough' match='exact'><model>a</model></cpu>",
            "<cpu mode='host-passthrough'/>");
        row("distances go both ways", "cpu/numa",
            "<cpu><numa><cell id='1' cpus='2' memory='1'/><cell id='0' cpus='0,1' "
            "memory='1'><distances><sibling "
            "id='1' value='20'/></distances></cell></numa></cpu>",
            "<numa><cell id='0' cpus='0-1' memory='1' unit='KiB'><distances><sibling id='0' "
            "value='10'/><sibling "
            "id='1' value='20'/></distances></cell><cell id='1' cpus='2' memory='1' "
            "unit='KiB'><distances><sibling "
            "id='0' value='20'/><sibling id='1' value='10'/></distances></cell></numa>");
    }
    template<class Row>
    static void featureForms(const Row &row)
    {
        row("what is there is on", "features", "<features><pmu/><hap/><acpi/></features>",
            "<features><acpi/><hap state='on'/><pmu state='on'/></features>");
        row("enlightenments of one’s own", "features/hyperv",
            "<features><hyperv><spinlocks state='on' retries='0x1fff'/><stimer state='on'><direct "
            "state='off'/>"
            "</stimer><vendor_id state='off' value='x'/></hyperv></features>",
            "<hyperv mode='custom'><spinlocks state='on' retries='8191'/><stimer state='on'/><vendor_id "
            "state='off'/>"
            "</hyperv>");
        row("capabilities", "features/capabilities",
            "<features><capabilities><mknod/></capabilities></features>",
            "<capabilities policy='default'><mknod state='on'/></capabilities>");
        row("no memory for management is kept", "features/smm",
            "<features><smm state='off'><tseg>8</tseg></smm></features>", "<smm state='off'/>");
    }
};

QTEST_GUILESS_MAIN(TestTuning)
#include "tst_tuning.moc"
