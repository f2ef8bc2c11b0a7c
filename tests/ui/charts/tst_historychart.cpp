#include "ui/charts/historychart.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QElapsedTimer>
#include <QImage>
#include <QTest>

#include <cmath>
#include <limits>

using namespace inn;
using namespace inn::ui;

class HistoryChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void valuesReadAsPeopleWriteThem_data();
    void valuesReadAsPeopleWriteThem();
    void axisEndsAtARoundValue_data();
    void axisEndsAtARoundValue();
    void axesAreLabelled();
    void timeAxisFollowsTheSpan_data();
    void timeAxisFollowsTheSpan();
    void pointerReadsEveryCurve();
    void presentValueIsOfNow();
    void gapIsNotDrawn();
    void survivesStrangeValues();
    void manyPointsDrawQuickly();
};

namespace {

constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

HistoryChart::Curve curve(const QString &name, const std::vector<stats::Series::Point> &points)
{
    return { name, points };
}

// Whether something of the curve's colour is in the picture between these ages of a minute.
bool isDrawnBetween(const HistoryChart &chart, const QImage &picture, double older, double younger)
{
    const auto *view = chart.findChild<QChartView *>();
    const QRectF plot = view->chart()->plotArea();
    const QColor colour = chart.curveColour(0);
    const auto place = [&](double age) { return int(plot.right() - age / 60 * plot.width()); };
    for (int x = place(older); x <= place(younger); ++x) {
        for (int y = int(plot.top()) + 1; y < int(plot.bottom()) - 1; ++y) {
            const QColor pixel = picture.pixelColor(x, y);
            const int distance = std::abs(pixel.red() - colour.red())
                + std::abs(pixel.green() - colour.green()) + std::abs(pixel.blue() - colour.blue());
            if (distance < 60)
                return true;
        }
    }
    return false;
}

} // namespace

void HistoryChartTest::valuesReadAsPeopleWriteThem_data()
{
    QTest::addColumn<ChartUnit>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("a share") << ChartUnit::Percent << 12.0 << "12 %";
    QTest::newRow("a small share") << ChartUnit::Percent << 0.5 << "0.5 %";
    QTest::newRow("memory") << ChartUnit::Kibibytes << 2097152.0 << "2 GiB";
    QTest::newRow("a little memory") << ChartUnit::Kibibytes << 512.0 << "512 KiB";
    QTest::newRow("a rate") << ChartUnit::BytesPerSecond << 1572864.0 << "1.5 MiB/s";
    QTest::newRow("no rate") << ChartUnit::BytesPerSecond << 0.0 << "0 B/s";
    QTest::newRow("just below the next unit") << ChartUnit::BytesPerSecond << 1048575.9 << "1 MiB/s";
    QTest::newRow("requests") << ChartUnit::RequestsPerSecond << 250.0 << "250 IOPS";
    QTest::newRow("not measured") << ChartUnit::Percent << double(kNaN) << "–";
}

void HistoryChartTest::valuesReadAsPeopleWriteThem()
{
    QFETCH(ChartUnit, unit);
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(chartValueText(unit, value), text);
}

void HistoryChartTest::axisEndsAtARoundValue_data()
{
    QTest::addColumn<ChartUnit>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("top");
    QTest::newRow("nothing happens") << ChartUnit::BytesPerSecond << 0.0 << 1024.0;
    QTest::newRow("three megabytes") << ChartUnit::BytesPerSecond << 3.0 * 1048576 << 4.0 * 1048576;
    QTest::newRow("a few requests") << ChartUnit::RequestsPerSecond << 3.0 << 4.0;
    QTest::newRow("many requests") << ChartUnit::RequestsPerSecond << 2500.0 << 4000.0;
    QTest::newRow("a share") << ChartUnit::Percent << 7.0 << 100.0;
    QTest::newRow("not a number") << ChartUnit::BytesPerSecond << double(kNaN) << 1024.0;
}

void HistoryChartTest::axisEndsAtARoundValue()
{
    QFETCH(ChartUnit, unit);
    QFETCH(double, value);
    QFETCH(double, top);
    QCOMPARE(niceTop(unit, value), top);
    QVERIFY(niceTop(unit, 1e30) > 0); // ends
}

void HistoryChartTest::axesAreLabelled()
{
    HistoryChart chart(QStringLiteral("Disk vda"), ChartUnit::BytesPerSecond);
    chart.setCurves(
        { curve(QStringLiteral("Read"), { { 1, 3.0f * 1048576 }, { 0, 1.0f } }) }, stats::Span::Minute);
    QCOMPARE(chart.top(), 4.0 * 1048576);
    QCOMPARE(chart.valueLabels().first(), QStringLiteral("0 B/s"));
    QCOMPARE(chart.valueLabels().last(), QStringLiteral("4 MiB/s"));
    QCOMPARE(chart.accessibleName(), QStringLiteral("Disk vda"));
    chart.setCurves({ curve(QStringLiteral("Read"), { { 0, 5.0f } }) }, stats::Span::Minute);
    QCOMPARE(chart.top(), 1024.0); // comes down again
}

void HistoryChartTest::timeAxisFollowsTheSpan_data()
{
    QTest::addColumn<stats::Span>("span");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("oldest");
    QTest::newRow("minute") << stats::Span::Minute << 60.0 << "−60 s";
    QTest::newRow("10 minutes") << stats::Span::TenMinutes << 600.0 << "−10 min";
    QTest::newRow("hour") << stats::Span::Hour << 3600.0 << "−60 min";
    QTest::newRow("day") << stats::Span::Day << 86400.0 << "−24 h";
}

void HistoryChartTest::timeAxisFollowsTheSpan()
{
    QFETCH(stats::Span, span);
    QFETCH(double, seconds);
    QFETCH(QString, oldest);
    HistoryChart chart(QStringLiteral("CPU"), ChartUnit::Percent);
    chart.setCurves({}, span, 100);
    QCOMPARE(chart.spanSeconds(), seconds);
    QCOMPARE(chart.timeLabels().first(), oldest);
    QCOMPARE(chart.timeLabels().last(), QStringLiteral("now"));
}

void HistoryChartTest::pointerReadsEveryCurve()
{
    HistoryChart chart(QStringLiteral("Memory"), ChartUnit::Percent);
    chart.setCurves({ curve(QStringLiteral("a"), { { 40, 10 }, { 20, 20 }, { 0, 30 } }),
                        curve(QStringLiteral("b"), { { 20, kNaN } }), curve(QStringLiteral("c"), {}) },
        stats::Span::Minute, 100);
    QCOMPARE(chart.valuesAt(19), QStringList(QStringLiteral("a  20 %")));
    QCOMPARE(chart.valuesAt(0.4), QStringList(QStringLiteral("a  30 %")));
    QVERIFY(chart.valuesAt(30).isEmpty()); // too far from any
}

void HistoryChartTest::presentValueIsOfNow()
{
    HistoryChart chart(QStringLiteral("CPU"), ChartUnit::Percent);
    chart.setCurves(
        { curve(QStringLiteral("a"), { { 2, 10 }, { 0, 30 } }), curve(QStringLiteral("b"), { { 30, 5 } }) },
        stats::Span::Minute, 100);
    QCOMPARE(chart.presentValue(0), 30.0);
    QVERIFY(std::isnan(chart.presentValue(1))); // half a minute ago is not now
}

void HistoryChartTest::gapIsNotDrawn()
{
    HistoryChart chart(QStringLiteral("Network"), ChartUnit::Percent);
    chart.resize(700, 300);
    std::vector<stats::Series::Point> points;
    for (int age = 55; age >= 0; --age)
        points.push_back({ float(age), age > 20 && age < 40 ? kNaN : 50.0f });
    chart.setCurves(
        { curve(QStringLiteral("a"), points), curve(QStringLiteral("b"), {}) }, stats::Span::Minute, 100);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    const QImage picture = chart.grab().toImage();
    QVERIFY(isDrawnBetween(chart, picture, 50, 45));
    QVERIFY(isDrawnBetween(chart, picture, 15, 10));
    QVERIFY(!isDrawnBetween(chart, picture, 37, 23));
}

void HistoryChartTest::survivesStrangeValues()
{
    HistoryChart chart(QStringLiteral("Strange"), ChartUnit::BytesPerSecond);
    chart.resize(300, 200);
    const float infinite = std::numeric_limits<float>::infinity();
    const float largest = std::numeric_limits<float>::max();
    chart.setCurves(
        { curve(QString(), { { 5, infinite }, { 4, -infinite }, { 3, largest }, { 2, -1 }, { 1, kNaN } }) },
        stats::Span::Minute);
    QVERIFY(!chart.grab().isNull());
    QVERIFY(std::isfinite(chart.top()) && chart.top() > 0);
    chart.resize(1, 1);
    QVERIFY(!chart.grab().isNull());
}

void HistoryChartTest::manyPointsDrawQuickly()
{
    HistoryChart chart(QStringLiteral("CPU"), ChartUnit::Percent);
    chart.resize(700, 300);
    std::vector<HistoryChart::Curve> curves;
    for (int number = 0; number < 16; ++number) {
        std::vector<stats::Series::Point> points;
        for (int i = 720; i >= 0; --i)
            points.push_back({ float(i) * 5, float((i * (number + 3)) % 100) });
        curves.push_back(curve(QString::number(number), points));
    }
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    chart.grab();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 5; ++i) {
        chart.setCurves(curves, stats::Span::Hour, 100);
        chart.grab();
    }
    qInfo("16 curves of an hour take %lld ms", timer.elapsed() / 5);
    QVERIFY(timer.elapsed() / 5 < 500); // not optimised, and the machine is shared
}

QTEST_MAIN(HistoryChartTest)
#include "tst_historychart.moc"
