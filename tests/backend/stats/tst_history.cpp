#include "backend/stats/history.h"

#include <QTest>

#include <cmath>

using namespace inn;
using namespace inn::stats;
using namespace std::chrono_literals;

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keepsTheLastMinuteSecondBySecond();
    void showsAgesBeforeNow();
    void averagesForLongerSpans();
    void isBounded();
    void staysSmall();
    void storesValuesWithinATwoHundredth_data();
    void storesValuesWithinATwoHundredth();
    void notMeasuredIsAGap();
    void longPauseIsAGap();
    void jitterLeavesNoHoles();
    void slowSamplingIsNoGap();
    void timeGoingBackIsIgnored();
    void tailIsTheNewestValues();

    void ratesComeFromCounters();
    void firstSampleHasNoRate();
    void counterGoingBackIsNotARate();
    void deviceThatAppearsStartsLater();
    void stoppedGuestDropsToZero();
    void clockOfANewDriverStartsANewHistory();
    void hostShareOfAllCpus();
};

namespace {
std::vector<float> values(const std::vector<Series::Point> &points)
{
    std::vector<float> list;
    for (const auto &point : points)
        list.push_back(point.value);
    return list;
}

int gaps(const std::vector<Series::Point> &points)
{
    return int(
        std::count_if(points.begin(), points.end(), [](const auto &p) { return std::isnan(p.value); }));
}

api::DomainSample sample(quint64 cpuNs)
{
    api::DomainSample made;
    made.cpuTimeNs = cpuNs;
    made.vcpuCount = 2;
    made.vcpus = { { cpuNs }, { 0 } };
    made.memoryCurrentKib = 1024;
    return made;
}
} // namespace

void HistoryTest::keepsTheLastMinuteSecondBySecond()
{
    Series series;
    for (int i = 0; i < 100; ++i)
        series.add(5s + i * 1s, float(i));
    const auto points = series.points(Span::Minute, 104s);
    QCOMPARE(points.size(), 61u);
    QCOMPARE(points.front().value, 39.0f);
    QCOMPARE(points.back().value, 99.0f);
    QCOMPARE(series.last(), 99.0f);
}

void HistoryTest::showsAgesBeforeNow()
{
    Series series;
    series.add(10s, 1);
    series.add(11s, 2);
    const auto points = series.points(Span::Minute, 15s);
    QCOMPARE(points.size(), 2u);
    QCOMPARE(points[0].age, 5.0f);
    QCOMPARE(points[1].age, 4.0f);
}

void HistoryTest::averagesForLongerSpans()
{
    Series series;
    for (int i = 0; i < 1200; ++i)
        series.add(i * 1s, float(i % 5)); // each 5 s slot averages 2
    const auto hour = series.points(Span::Hour, 1199s);
    QCOMPARE(hour.size(), 240u);
    QCOMPARE(hour.front().value, 2.0f);
    QCOMPARE(hour[100].value, 2.0f);
    const auto day = series.points(Span::Day, 1199s);
    QCOMPARE(day.size(), 10u);
    QCOMPARE(day[3].value, 2.0f);
}

void HistoryTest::isBounded()
{
    Series series;
    for (int i = 0; i < 200'000; ++i)
        series.add(i * 1s, 1);
    const auto now = 199'999s;
    QVERIFY(series.points(Span::TenMinutes, now).size() <= 601);
    QVERIFY(series.points(Span::Hour, now).size() <= 721);
    QVERIFY(series.points(Span::Day, now).size() <= 721);
    QVERIFY(series.points(Span::Day, now).size() >= 719);
    QVERIFY(series.memoryUse() < 5000);
}

void HistoryTest::staysSmall()
{
    // 500 machines have about 10,000 of these.
    Series series;
    QVERIFY2(sizeof(series) <= 192, qPrintable(QString::number(sizeof(series))));
    for (int i = 0; i < 60; ++i)
        series.add(i * 1s, 1);
    QVERIFY(series.memoryUse() <= sizeof(series) + 200);
}

void HistoryTest::storesValuesWithinATwoHundredth_data()
{
    QTest::addColumn<float>("value");
    QTest::newRow("nothing") << 0.0f;
    QTest::newRow("a small share") << 0.3f;
    QTest::newRow("everything") << 100.0f;
    QTest::newRow("a gigabyte a second") << 1.234e9f;
    QTest::newRow("a terabyte of KiB") << 1.1e9f;
    QTest::newRow("the largest float") << std::numeric_limits<float>::max();
}

void HistoryTest::storesValuesWithinATwoHundredth()
{
    QFETCH(float, value);
    Series series;
    series.add(1s, value);
    const float stored = series.tail(1).front();
    QVERIFY2(std::abs(stored - value) <= value / 200, qPrintable(QString::number(stored)));
    QCOMPARE(series.last(), value);
}

void HistoryTest::notMeasuredIsAGap()
{
    Series series;
    series.add(1s, 1);
    series.add(2s, std::numeric_limits<float>::quiet_NaN());
    series.add(3s, 3);
    const auto points = series.points(Span::Minute, 3s);
    QCOMPARE(points.size(), 3u);
    QVERIFY(std::isnan(points[1].value));
}

void HistoryTest::longPauseIsAGap()
{
    Series series;
    series.add(1s, 1);
    series.add(2s, 2);
    series.add(30s, 3);
    const auto points = series.points(Span::Minute, 30s);
    QCOMPARE(gaps(points), 1);
    QCOMPARE(points.size(), 4u);
    series.add(10h, 4);
    QCOMPARE(values(series.points(Span::Minute, 10h)), std::vector<float> { 4 });
    QCOMPARE(gaps(series.points(Span::Day, 10h)), 1);
}

void HistoryTest::jitterLeavesNoHoles()
{
    Series series;
    for (int i = 0; i < 300; ++i)
        series.add(100s + i * 1000ms + (i % 2 ? 30ms : -0ms), 1);
    const auto points = series.points(Span::TenMinutes, 400s);
    QCOMPARE(points.size(), 300u);
    QCOMPARE(gaps(points), 0);
}

void HistoryTest::slowSamplingIsNoGap()
{
    Series series;
    for (int i = 0; i < 50; ++i)
        series.add(i * 3s, 1);
    const auto points = series.points(Span::Minute, 147s);
    QCOMPARE(points.size(), 21u);
    QCOMPARE(gaps(points), 0);
    QCOMPARE(series.tail(5).size(), 5u);
}

void HistoryTest::timeGoingBackIsIgnored()
{
    Series series;
    series.add(10s, 1);
    series.add(20s, 2);
    series.add(5s, 7);
    series.add(15s, 7);
    QCOMPARE(series.last(), 2.0f);
}

void HistoryTest::tailIsTheNewestValues()
{
    Series series;
    QVERIFY(series.tail(3).empty());
    for (int i = 0; i < 10; ++i)
        series.add(i * 1s, float(i));
    QCOMPARE(series.tail(3), (std::vector<float> { 7, 8, 9 }));
    std::array<float, 4> buffer {};
    QCOMPARE(series.tail(std::span<float>(buffer)), 4u);
    QCOMPARE(buffer[0], 6.0f);
}

void HistoryTest::ratesComeFromCounters()
{
    DomainHistory history;
    auto first = sample(0);
    first.blocks
        = { { QStringLiteral("vda"), 1000, 10, 0, 0, 0, 0 }, { QStringLiteral("vdb"), 0, 0, 0, 0, 0, 0 } };
    first.interfaces = { { QStringLiteral("vnet0"), 0, 500 } };
    auto second = sample(1'000'000'000);
    second.blocks = { { QStringLiteral("vda"), 3000, 30, 400, 4, 0, 0 },
        { QStringLiteral("vdb"), 600, 6, 0, 0, 0, 0 } };
    second.interfaces = { { QStringLiteral("vnet0"), 200, 900 } };
    history.add(10s, first);
    history.add(12s, second);
    QCOMPARE(history.cpu.last(), 25.0f); // one second of CPU in two seconds of two CPUs
    QCOMPARE(history.vcpus[0].last(), 50.0f);
    QCOMPARE(history.vcpus[1].last(), 0.0f);
    QCOMPARE(history.memoryCurrent.last(), 1024.0f);
    QCOMPARE(history.blocks.at(QStringLiteral("vda")).readBytes.last(), 1000.0f);
    QCOMPARE(history.blocks.at(QStringLiteral("vda")).writeRequests.last(), 2.0f);
    QCOMPARE(history.diskRead.last(), 1300.0f);
    QCOMPARE(history.diskWrite.last(), 200.0f);
    QCOMPARE(history.diskTotal.last(), 1500.0f);
    QCOMPARE(history.received.last(), 100.0f);
    QCOMPARE(history.sent.last(), 200.0f);
}

void HistoryTest::firstSampleHasNoRate()
{
    DomainHistory history;
    history.add(10s, sample(55'000'000'000));
    QVERIFY(std::isnan(history.cpu.last()));
    QVERIFY(std::isnan(history.memoryUsed.last())); // the guest does not tell
}

void HistoryTest::counterGoingBackIsNotARate()
{
    DomainHistory history;
    history.add(1s, sample(9'000'000'000));
    history.add(2s, sample(1'000'000'000));
    QVERIFY(std::isnan(history.cpu.last()));
    history.add(3s, sample(2'000'000'000));
    QCOMPARE(history.cpu.last(), 50.0f);
}

void HistoryTest::deviceThatAppearsStartsLater()
{
    DomainHistory history;
    history.add(1s, sample(0));
    auto plugged = sample(0);
    plugged.blocks = { { QStringLiteral("sdb"), 5'000'000, 1, 1, 1, 0, 0 } };
    history.add(2s, plugged);
    QVERIFY(history.blocks.empty());
    plugged.blocks[0].readBytes += 100;
    history.add(3s, plugged);
    QCOMPARE(history.blocks.at(QStringLiteral("sdb")).readBytes.last(), 100.0f);
}

void HistoryTest::stoppedGuestDropsToZero()
{
    DomainHistory history;
    history.add(1s, sample(0));
    history.add(2s, sample(2'000'000'000));
    history.stopped();
    QCOMPARE(history.cpu.last(), 0.0f);
    QCOMPARE(history.memoryCurrent.last(), 0.0f);
    history.add(60s, sample(500)); // started again
    QCOMPARE(history.cpu.last(), 0.0f); // no rate from the counters of before
    history.add(61s, sample(2'000'000'500));
    QCOMPARE(history.cpu.last(), 100.0f);
}

void HistoryTest::clockOfANewDriverStartsANewHistory()
{
    DomainHistory history;
    history.add(1000s, sample(0));
    history.add(1001s, sample(2'000'000'000));
    history.add(5s, sample(0));
    history.add(6s, sample(1'000'000'000));
    QCOMPARE(history.cpu.last(), 50.0f);
    QCOMPARE(history.cpu.points(Span::Minute, 6s).size(), 1u);
}

void HistoryTest::hostShareOfAllCpus()
{
    HostHistory history;
    api::StatsBatch batch;
    batch.time = 1s;
    batch.hostCpuBusyNs = 10'000'000'000;
    batch.hostCpuTotalNs = 100'000'000'000;
    batch.hostMemoryKib = 100;
    batch.hostMemoryUsedKib = 40;
    history.add(batch);
    batch.time = 2s;
    batch.hostCpuBusyNs += 1'000'000'000;
    batch.hostCpuTotalNs += 4'000'000'000;
    history.add(batch);
    QCOMPARE(history.cpu.last(), 25.0f);
    QCOMPARE(history.memoryUsed.last(), 40.0f);
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
