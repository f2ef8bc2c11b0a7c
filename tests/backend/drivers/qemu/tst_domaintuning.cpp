// What is asked of a guest's threads is really so, as the kernel tells.
#include "backend/drivers/qemu/domaintuning.h"

#include <QProcess>
#include <QTest>

#include <sched.h>
#include <unistd.h>

using namespace inn;
using namespace inn::qemu;

namespace {

// A process that does nothing, in place of an emulator.
class Sleeper
{
public:
    Sleeper()
    {
        m_process.start(QStringLiteral("sleep"), { QStringLiteral("600") });
        m_started = m_process.waitForStarted();
    }
    ~Sleeper()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Sleeper)
    [[nodiscard]] bool hasStarted() const { return m_started; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
    bool m_started = false;
};

int processorsOf(qint64 thread)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    return ::sched_getaffinity(pid_t(thread), sizeof(set), &set) == 0 ? CPU_COUNT(&set) : -1;
}

bool runsOnFirstOnly(qint64 thread)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    return ::sched_getaffinity(pid_t(thread), sizeof(set), &set) == 0 && CPU_COUNT(&set) == 1
        && CPU_ISSET(0, &set);
}

bool firstProcessorIsOurs()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    return ::sched_getaffinity(0, sizeof(set), &set) == 0 && CPU_ISSET(0, &set) && CPU_COUNT(&set) > 1;
}

config::CpuTuningConfig &tuningOf(config::DomainConfig &domain)
{
    if (!domain.cpuTuning)
        domain.cpuTuning.emplace();
    return *domain.cpuTuning;
}

} // namespace

class TestDomainTuning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!firstProcessorIsOurs())
            QSKIP("this computer has one processor only");
    }

    void nothingIsDoneUnasked()
    {
        config::DomainConfig domain;
        QVERIFY(!hasThreadTuning(domain));
        tuningOf(domain).shares = 5;
        QVERIFY(!hasThreadTuning(domain));
    }

    void allThreadsStayOnTheProcessorsOfTheGuest()
    {
        const Sleeper emulator, vcpu;
        QVERIFY(emulator.hasStarted() && vcpu.hasStarted());
        config::DomainConfig domain;
        domain.vcpuSet = QStringLiteral("0");
        QVERIFY(hasThreadTuning(domain));
        QVERIFY(tuneThreads(domain, { emulator.pid(), { { 0, vcpu.pid() } }, {} }).has_value());
        QVERIFY(runsOnFirstOnly(emulator.pid()));
        QVERIFY(runsOnFirstOnly(vcpu.pid()));
    }

    void aThreadsOwnPinningCountsMore()
    {
        const Sleeper emulator, first, second, ioThread;
        config::DomainConfig domain;
        config::VcpuPinConfig pin;
        pin.vcpu = 1;
        pin.cpuset = QStringLiteral("0");
        tuningOf(domain).vcpuPins.push_back(pin);
        config::IoThreadPinConfig ioPin;
        ioPin.ioThread = 3;
        ioPin.cpuset = QStringLiteral("0");
        tuningOf(domain).ioThreadPins.push_back(ioPin);
        const GuestThreads threads { emulator.pid(), { { 0, first.pid() }, { 1, second.pid() } },
            { { 3, ioThread.pid() } } };
        QVERIFY(tuneThreads(domain, threads).has_value());
        QVERIFY(runsOnFirstOnly(second.pid()));
        QVERIFY(runsOnFirstOnly(ioThread.pid()));
        QVERIFY(processorsOf(first.pid()) > 1);
        QVERIFY(processorsOf(emulator.pid()) > 1);
    }

    void schedulersAreSet()
    {
        const Sleeper emulator, first, second;
        config::DomainConfig domain;
        config::SchedulerConfig batch;
        batch.members = QStringLiteral("1");
        batch.scheduler = QStringLiteral("batch");
        tuningOf(domain).vcpuSchedulers.push_back(batch);
        batch.members.reset();
        batch.scheduler = QStringLiteral("idle");
        tuningOf(domain).emulatorScheduler = batch;
        QVERIFY(tuneThreads(domain, { emulator.pid(), { { 0, first.pid() }, { 1, second.pid() } }, {} })
                    .has_value());
        QCOMPARE(::sched_getscheduler(pid_t(first.pid())), SCHED_OTHER);
        QCOMPARE(::sched_getscheduler(pid_t(second.pid())), SCHED_BATCH);
        QCOMPARE(::sched_getscheduler(pid_t(emulator.pid())), SCHED_IDLE);
    }

    void processorsThatAreNotThereAreRefused()
    {
        const Sleeper emulator;
        config::DomainConfig domain;
        domain.vcpuSet = QStringLiteral("16000");
        const auto tuned = tuneThreads(domain, { emulator.pid(), {}, {} });
        QVERIFY(!tuned);
        QCOMPARE(tuned.error().code, ErrorCode::Unsupported);
        QVERIFY(tuned.error().message.contains(QStringLiteral("16000")));
    }
};

QTEST_GUILESS_MAIN(TestDomainTuning)
#include "tst_domaintuning.moc"
