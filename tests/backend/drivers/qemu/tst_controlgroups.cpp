// Control groups on made-up hosts: what is written where, in both versions.
#include "backend/base/hostfiles.h"
#include "backend/drivers/qemu/tuning/guestlimits.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace inn;
using namespace inn::qemu;

class tst_ControlGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutMountsThereIsNothing();
    void oneHierarchyIsDelegatedDown();
    void severalHierarchiesAreKeptApart();
    void aPartitionOfTheDocumentHasToBeThere();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_root->path() + name; }
    void put(const QString &name, const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        return HostFiles().read(path(name)).value_or(QByteArrayLiteral("absent"));
    }
    // A kernel would make the files.
    static Result<> write(const QString &name, const QByteArray &text)
    {
        return writeFileAtomically(name, text, Durability::Fast);
    }

    std::unique_ptr<QTemporaryDir> m_root;
};

void tst_ControlGroups::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    QVERIFY(m_root->isValid());
}

void tst_ControlGroups::withoutMountsThereIsNothing()
{
    const ControlGroups groups(m_root->path(), write);
    QVERIFY(!groups.has(Controller::Cpu));
    config::DomainConfig domain;
    domain.cpuTuning.emplace();
    domain.cpuTuning->shares = 5;
    const GuestGroup group(groups, domain, QStringLiteral("/run/x"), 1, QStringLiteral("a"));
    const auto made = makeGroups(group, domain);
    QVERIFY(!made);
    constexpr int kUnsupported = 67;
    QCOMPARE(made.error().libvirtCode, kUnsupported);
    QVERIFY(makeGroups(group, {}).has_value()); // nothing asked, nothing needed
}

void tst_ControlGroups::oneHierarchyIsDelegatedDown()
{
    put(QStringLiteral("/proc/self/mounts"), "cgroup2 /sys/fs/cgroup cgroup2 rw 0 0\n");
    put(QStringLiteral("/sys/fs/cgroup/cgroup.controllers"), "cpuset cpu io memory\n");
    const ControlGroups groups(m_root->path(), write);
    QVERIFY(groups.isUnified(Controller::Cpu));
    QVERIFY(groups.has(Controller::Blkio));
    config::DomainConfig domain;
    domain.cpuTuning.emplace();
    domain.cpuTuning->shares = 50;
    domain.cpuTuning->quota = 20'000;
    domain.memoryTuning.emplace();
    domain.memoryTuning->hardLimit = Bytes::mib(100);
    const GuestGroup group(groups, domain, QStringLiteral("/run/x"), 7, QStringLiteral("my guest/"));
    QVERIFY(makeGroups(group, domain).has_value());
    QVERIFY(joinGroups(group, 4711).has_value());
    QVERIFY(limitThreads(group, domain, { 4711, { { 0, 4712 } }, {} }).has_value());
    const QString folder = QStringLiteral("/sys/fs/cgroup") + group.path();
    QVERIFY(group.path().endsWith(QStringLiteral("-7-myguest.libvirt-qemu")));
    QCOMPARE(content(folder + QStringLiteral("/cpu.weight")), QByteArray("50"));
    QCOMPARE(content(folder + QStringLiteral("/memory.max")), QByteArray::number(100 << 20));
    QCOMPARE(content(folder + QStringLiteral("/cgroup.procs")), QByteArray("4711"));
    QCOMPARE(content(folder + QStringLiteral("/vcpu0/cgroup.type")), QByteArray("threaded"));
    QCOMPARE(content(folder + QStringLiteral("/vcpu0/cpu.max")), QByteArray("20000 100000"));
    QCOMPARE(content(folder + QStringLiteral("/cgroup.subtree_control")), QByteArray("+cpu"));
    QVERIFY(content(QStringLiteral("/sys/fs/cgroup/machine/cgroup.subtree_control")).startsWith("+"));
    QVERIFY(content(QStringLiteral("/sys/fs/cgroup/cgroup.subtree_control")).startsWith("+"));
}

void tst_ControlGroups::severalHierarchiesAreKeptApart()
{
    put(QStringLiteral("/proc/self/mounts"),
        "cgroup /cg/cpu cgroup rw,relatime,cpu,cpuacct 0 0\ncgroup /cg/cpuset cgroup rw,cpuset 0 0\n"
        "cgroup2 /cg/unified cgroup2 rw 0 0\n");
    put(QStringLiteral("/cg/unified/cgroup.controllers"), "memory\n");
    put(QStringLiteral("/cg/cpu/tasks"), "");
    put(QStringLiteral("/cg/cpuset/cpuset.cpus"), "0-3\n");
    put(QStringLiteral("/cg/cpuset/cpuset.mems"), "0-1\n");
    const ControlGroups groups(m_root->path(), write);
    QVERIFY(groups.has(Controller::Cpu) && !groups.isUnified(Controller::Cpu));
    QVERIFY(groups.has(Controller::Memory) && groups.isUnified(Controller::Memory));
    QVERIFY(!groups.has(Controller::Blkio));
    config::DomainConfig domain;
    domain.numaTuning.emplace();
    domain.numaTuning->memory.emplace();
    domain.numaTuning->memory->mode = QStringLiteral("restrictive");
    domain.numaTuning->memory->nodeset = QStringLiteral("1");
    const GuestGroup group(groups, domain, QStringLiteral("/run/x"), 7, QStringLiteral("g"));
    QVERIFY(makeGroups(group, domain).has_value());
    QVERIFY(limitThreads(group, domain, { 4711, { { 0, 4712 } }, {} }).has_value());
    const QString folder = QStringLiteral("/cg/cpuset") + group.path();
    QCOMPARE(content(folder + QStringLiteral("/cpuset.cpus")), QByteArray("0-3"));
    QCOMPARE(content(folder + QStringLiteral("/vcpu0/cpuset.mems")), QByteArray("1"));
    QCOMPARE(content(folder + QStringLiteral("/vcpu0/tasks")), QByteArray("4712"));
    QVERIFY(!group.exists(Controller::Cpu)); // not asked for
}

void tst_ControlGroups::aPartitionOfTheDocumentHasToBeThere()
{
    put(QStringLiteral("/proc/self/mounts"), "cgroup /cg/cpu cgroup rw,cpu 0 0\n");
    put(QStringLiteral("/cg/cpu/tasks"), "");
    const ControlGroups groups(m_root->path(), write);
    config::DomainConfig domain;
    domain.resources.emplace_back();
    domain.resources.front().partition = QStringLiteral("/machine/prod");
    domain.cpuTuning.emplace();
    domain.cpuTuning->shares = 50;
    const GuestGroup group(groups, domain, QStringLiteral("/run/x"), 7, QStringLiteral("g"));
    QVERIFY(group.path().startsWith(QStringLiteral("/machine/prod.partition/")));
    QVERIFY(!makeGroups(group, domain).has_value());
    QVERIFY(QDir().mkpath(path(QStringLiteral("/cg/cpu/machine/prod.partition"))));
    QVERIFY(makeGroups(group, domain).has_value());
}

QTEST_GUILESS_MAIN(tst_ControlGroups)
#include "tst_controlgroups.moc"
