#include "ui/charts/historychart.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using namespace inn;
using namespace inn::ui;

namespace {

constexpr float kGap = std::numeric_limits<float>::quiet_NaN();

QImage grab(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

// How many pixels have that colour, about.
int pixels(const QImage &image, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor here = image.pixelColor(x, y);
            const int distance = std::abs(here.red() - colour.red()) + std::abs(here.green() - colour.green())
                + std::abs(here.blue() - colour.blue());
            found += distance < 40 ? 1 : 0;
        }
    }
    return found;
}

std::vector<stats::Series::Point> steady(float value, float seconds)
{
    std::vector<stats::Series::Point> points;
    for (float age = seconds; age >= 0; age -= seconds / 60)
        points.push_back({ age, value });
    return points;
}

} // namespace

class TestHistoryChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAxisEndsAtARoundValueWithRoundQuarters_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("top");
        QTest::addColumn<QStringList>("labels");
        const auto row = [](const char *name, ChartUnit unit, double value, double top, const char *labels) {
            QTest::newRow(name) << int(unit) << value << top << QString::fromUtf8(labels).split(u',');
        };
        row("percent of an idle machine", ChartUnit::Percent, 0, 100, "0 %,25 %,50 %,75 %,100 %");
        row("more than all CPUs", ChartUnit::Percent, 130, 200, "0 %,50 %,100 %,150 %,200 %");
        row("no traffic", ChartUnit::BytesPerSecond, 0, 1024, "0 B/s,256 B/s,512 B/s,768 B/s,1 KiB/s");
        row("just a kibibyte", ChartUnit::BytesPerSecond, 1024, 1024,
            "0 B/s,256 B/s,512 B/s,768 B/s,1 KiB/s");
        row("more than a kibibyte", ChartUnit::BytesPerSecond, 1025, 2048,
            "0 B/s,512 B/s,1 KiB/s,1.5 KiB/s,2 KiB/s");
        row("nearly a mebibyte", ChartUnit::BytesPerSecond, 900 * 1024, 1024 * 1024,
            "0 B/s,256 KiB/s,512 KiB/s,768 KiB/s,1 MiB/s");
        row("memory of 1.5 GiB", ChartUnit::Kibibytes, 1536 * 1024, 2048 * 1024,
            "0 B,512 MiB,1 GiB,1.5 GiB,2 GiB");
        row("no requests", ChartUnit::RequestsPerSecond, 0, 4, "0 IOPS,1 IOPS,2 IOPS,3 IOPS,4 IOPS");
        row("nine requests", ChartUnit::RequestsPerSecond, 9, 10, "0 IOPS,2.5 IOPS,5 IOPS,7.5 IOPS,10 IOPS");
        row("many requests", ChartUnit::RequestsPerSecond, 30'000, 40'000,
            "0 IOPS,10000 IOPS,20000 IOPS,30000 IOPS,40000 IOPS");
        row("an infinite value", ChartUnit::BytesPerSecond, std::numeric_limits<double>::infinity(), 1024,
            "0 B/s,256 B/s,512 B/s,768 B/s,1 KiB/s");
        row("not a number", ChartUnit::RequestsPerSecond, std::numeric_limits<double>::quiet_NaN(), 4,
            "0 IOPS,1 IOPS,2 IOPS,3 IOPS,4 IOPS");
    }
    void anAxisEndsAtARoundValueWithRoundQuarters()
    {
        QFETCH(int, unit);
        QFETCH(double, value);
        QFETCH(double, top);
        QFETCH(QStringList, labels);
        QCOMPARE(niceTop(ChartUnit(unit), value), top);
        HistoryChart chart(QStringLiteral("Chart"), ChartUnit(unit));
        chart.setCurves({ { QStringLiteral("a"), { { 1, float(value) } } } }, stats::Span::Minute);
        QCOMPARE(chart.top(), top);
        QStringList shown = chart.valueLabels();
        for (QString &label : shown)
            label.remove(QLocale().groupSeparator());
        QCOMPARE(shown, labels);
    }

    void theLargestValueStillHasAnAxis()
    {
        for (const auto unit : { ChartUnit::Percent, ChartUnit::Kibibytes, ChartUnit::BytesPerSecond,
                 ChartUnit::RequestsPerSecond })
            QVERIFY(std::isfinite(niceTop(unit, std::numeric_limits<double>::max())));
    }

    void theTimeAxisNamesTheSpan_data()
    {
        QTest::addColumn<int>("span");
        QTest::addColumn<QStringList>("labels");
        const auto row = [](const char *name, stats::Span span, const char *labels) {
            QTest::newRow(name) << int(span) << QString::fromUtf8(labels).split(u',');
        };
        row("a minute", stats::Span::Minute, "−60 s,−45 s,−30 s,−15 s,now");
        row("ten minutes", stats::Span::TenMinutes, "−10 min,−7.5 min,−5 min,−2.5 min,now");
        row("an hour", stats::Span::Hour, "−60 min,−45 min,−30 min,−15 min,now");
        row("a day", stats::Span::Day, "−24 h,−18 h,−12 h,−6 h,now");
    }
    void theTimeAxisNamesTheSpan()
    {
        QFETCH(int, span);
        QFETCH(QStringList, labels);
        HistoryChart chart(QStringLiteral("Chart"), ChartUnit::Percent);
        chart.setCurves({}, stats::Span(span));
        QCOMPARE(chart.timeLabels(), labels);
    }

    void valuesAreThoseNearestToTheAge()
    {
        HistoryChart chart(QStringLiteral("Disk"), ChartUnit::BytesPerSecond);
        chart.setCurves({ { QStringLiteral("Read"), { { 40, 512 }, { 20, 1024 }, { 0, 1536 } } },
                            { QStringLiteral("Written"), { { 40, 1 }, { 20, kGap }, { 0, 3 } } } },
            stats::Span::Minute);
        QCOMPARE(chart.valuesAt(39),
            QStringList({ QStringLiteral("Read  512 B/s"), QStringLiteral("Written  1 B/s") }));
        QCOMPARE(chart.valuesAt(20), QStringList({ QStringLiteral("Read  1 KiB/s") })); // the other has a gap
        QCOMPARE(chart.valuesAt(30), QStringList()); // nothing was measured near
        QCOMPARE(chart.valuesAt(1).size(), 2);
    }

    void thePresentValueIsNoOldOne()
    {
        HistoryChart chart(QStringLiteral("CPU"), ChartUnit::Percent);
        chart.setCurves(
            { { QStringLiteral("a"), { { 10, 5 }, { 0, 7 } } }, { QStringLiteral("b"), { { 30, 5 } } },
                { QStringLiteral("c"), {} }, { QStringLiteral("d"), { { 1, 5 }, { 0, kGap } } } },
            stats::Span::Minute);
        QCOMPARE(chart.presentValue(0), 7.0);
        for (const std::size_t curve : { 1, 2, 3 })
            QVERIFY(std::isnan(chart.presentValue(curve)));
    }

    void aGapIsNotBridged()
    {
        HistoryChart chart(QStringLiteral("CPU"), ChartUnit::Percent);
        chart.resize(600, 200);
        const std::vector<stats::Series::Point> whole = steady(50, 60);
        std::vector<stats::Series::Point> broken;
        for (const auto &point : whole)
            broken.push_back({ point.age, point.age > 15 && point.age < 45 ? kGap : point.value });
        const HistoryChart::Curve other { QStringLiteral("none"), {} };
        chart.setCurves({ { QStringLiteral("a"), whole }, other }, stats::Span::Minute, 100);
        const int full = pixels(grab(chart), chart.curveColour(0));
        chart.setCurves({ { QStringLiteral("a"), broken }, other }, stats::Span::Minute, 100);
        const int half = pixels(grab(chart), chart.curveColour(0));
        QVERIFY2(full > 300, qPrintable(QString::number(full)));
        QVERIFY2(half > full / 4 && half < full * 3 / 4,
            qPrintable(QStringLiteral("%1 of %2").arg(half).arg(full)));
    }

    void everySecondMissingIsPaintedAndFast()
    {
        HistoryChart chart(QStringLiteral("CPU"), ChartUnit::Percent);
        chart.resize(600, 200);
        std::vector<stats::Series::Point> points;
        for (int index = 0; index < 720; ++index)
            points.push_back({ float(720 - index) * 120, index % 2 == 0 ? kGap : 40 });
        chart.setCurves({ { QStringLiteral("a"), points } }, stats::Span::Day, 100);
        QVERIFY(pixels(grab(chart), chart.curveColour(0)) > 300);
    }

    void valuesBeyondTheAxisStayInsideThePlot()
    {
        HistoryChart chart(QStringLiteral("CPU"), ChartUnit::Percent);
        chart.resize(600, 200);
        chart.setCurves({ { QStringLiteral("a"), steady(1e30F, 60) }, { QStringLiteral("b"), {} } },
            stats::Span::Minute, 100);
        const QImage image = grab(chart);
        // Only the swatch of the legend has the colour above the plot.
        const int above = pixels(image.copy(0, 0, 300, 20), chart.curveColour(0));
        QCOMPARE(above, 0);
    }

    void everyCurveOfAChartHasItsOwnColourInLightAndDark()
    {
        HistoryChart chart(QStringLiteral("Disk"), ChartUnit::BytesPerSecond);
        for (const QColor &base : { QColor(Qt::white), QColor(30, 30, 30) }) {
            QPalette palette = chart.palette();
            palette.setColor(QPalette::Base, base);
            palette.setColor(QPalette::WindowText, base.lightness() > 128 ? Qt::black : Qt::white);
            chart.setPalette(palette);
            QSet<QRgb> colours;
            for (std::size_t curve = 0; curve < 4; ++curve) {
                const QColor colour = chart.curveColour(curve);
                colours.insert(colour.rgb());
                QVERIFY(std::abs(qGray(colour.rgb()) - qGray(base.rgb())) > 60);
            }
            QCOMPARE(colours.size(), 4);
            chart.resize(400, 200);
            QCOMPARE(grab(chart).pixelColor(chart.width() / 2, chart.height() / 2 + 3).lightness() > 128,
                base.lightness() > 128);
        }
    }

    void manyCurvesInANarrowChartKeepToTheirRoom()
    {
        HistoryChart chart(QString(500, u'x'), ChartUnit::BytesPerSecond);
        std::vector<HistoryChart::Curve> curves;
        for (int index = 0; index < 64; ++index)
            curves.push_back({ QString(200, u'y'), steady(float(index), 60) });
        chart.setCurves(curves, stats::Span::Minute);
        chart.resize(chart.minimumSizeHint());
        QVERIFY(!grab(chart).isNull());
        QCOMPARE(chart.minimumSizeHint().width(), 260);
    }

    // Ten charts with a day's full history, once a second: a small part of one second.
    void tenFullChartsCostLittleEachSecond()
    {
        stats::Series series;
        for (int second = 0; second < 86400; second += 2)
            series.add(std::chrono::seconds(second), float(second % 100));
        const auto points = series.points(stats::Span::Day, std::chrono::seconds(86400));
        QVERIFY(points.size() <= 720);
        std::vector<std::unique_ptr<HistoryChart>> charts;
        for (int index = 0; index < 10; ++index) {
            charts.push_back(std::make_unique<HistoryChart>(QStringLiteral("Chart"), ChartUnit::Percent));
            charts.back()->resize(560, 180);
        }
        const auto round = [&] {
            for (const auto &chart : charts) {
                chart->setCurves({ { QStringLiteral("Read"),
                                       series.points(stats::Span::Day, std::chrono::seconds(86400)) },
                                     { QStringLiteral("Written"), points } },
                    stats::Span::Day, 100);
                QVERIFY(!chart->grab().isNull());
            }
        };
        round();
        QElapsedTimer timer;
        timer.start();
        constexpr int kRounds = 3;
        for (int index = 0; index < kRounds; ++index)
            round();
        const double each = double(timer.elapsed()) / kRounds;
        qInfo("ten charts with 2 × 720 values: %.1f ms", each);
        QVERIFY2(each < 400, qPrintable(QString::number(each)));
    }
};

QTEST_MAIN(TestHistoryChart)
#include "tst_historychart.moc"
