#include "ui/manager/comparisonwindow.h"

#include "models/domain.h"
#include "models/host.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/letterwidth.h"
#include "ui/widgets/secondarylabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableWidget>

#include <algorithm>
#include <cmath>

namespace inn::ui {

namespace {

constexpr std::chrono::milliseconds kInterval { 1000 };
constexpr int kSteps = 60; // of the pointer's line across the chart
constexpr int kSwatch = 12;
enum LegendColumn { NameColumn, HostColumn, ValueColumn, LegendColumnCount };

QPixmap swatch(const QColor &colour)
{
    QPixmap picture(kSwatch, kSwatch);
    picture.fill(colour);
    return picture;
}

const stats::Series *seriesOf(const models::Domain &domain, std::size_t measure)
{
    const stats::DomainHistory &history = domain.history();
    const stats::Series *const all[]
        = { &history.cpu, &history.memoryUsed, &history.memoryRss, &history.diskTotal, &history.diskRead,
              &history.diskWrite, &history.networkTotal, &history.received, &history.sent };
    return all[measure];
}

bool isOnline(const models::Host *host)
{
    return host->state() == models::Host::State::Connected;
}

} // namespace

QString ComparisonWindow::whyNot(std::size_t count)
{
    if (count < 2)
        return tr("Select two or more to compare them.");
    return count > kMost ? tr("At most %n can be compared at a time.", nullptr, int(kMost)) : QString();
}

ComparisonWindow::ComparisonWindow(const std::vector<models::Domain *> &domains, QWidget *parent)
    : QDialog(parent)
    , m_measures { { tr("CPU use"), QStringLiteral("cpu"), ChartUnit::Percent, 100 },
        { tr("Memory in use"), QStringLiteral("memory"), ChartUnit::Kibibytes, 0 },
        { tr("Memory taken from the host"), QStringLiteral("resident"), ChartUnit::Kibibytes, 0 },
        { tr("Disks, both directions"), QStringLiteral("disk"), ChartUnit::BytesPerSecond, 0 },
        { tr("Read from disks"), QStringLiteral("read"), ChartUnit::BytesPerSecond, 0 },
        { tr("Written to disks"), QStringLiteral("written"), ChartUnit::BytesPerSecond, 0 },
        { tr("Network, both directions"), QStringLiteral("network"), ChartUnit::BytesPerSecond, 0 },
        { tr("Received from the network"), QStringLiteral("received"), ChartUnit::BytesPerSecond, 0 },
        { tr("Sent to the network"), QStringLiteral("sent"), ChartUnit::BytesPerSecond, 0 } }
{
    for (models::Domain *domain : domains) {
        Subject subject { domain->name(), domain->host()->label(), domain, {}, {} };
        subject.series = [domain](std::size_t measure) {
            return isOnline(domain->host()) ? seriesOf(*domain, measure) : nullptr;
        };
        subject.time = [domain] { return domain->history().lastTime(); };
        m_subjects.push_back(std::move(subject));
    }
    build(tr("Compare %n Machine(s)", nullptr, int(domains.size())));
}

ComparisonWindow::ComparisonWindow(const std::vector<models::Host *> &hosts, QWidget *parent)
    : QDialog(parent)
    , m_measures { { tr("CPU use"), QStringLiteral("cpu"), ChartUnit::Percent, 100 },
        { tr("Memory in use"), QStringLiteral("memory"), ChartUnit::Kibibytes, 0 } }
{
    for (models::Host *host : hosts) {
        Subject subject { host->label(), host->info().hostName, host, {}, {} };
        subject.series = [host](std::size_t measure) -> const stats::Series * {
            if (!isOnline(host))
                return nullptr;
            return measure == 0 ? &host->history().cpu : &host->history().memoryUsed;
        };
        subject.time = [host] { return host->history().lastTime(); };
        m_subjects.push_back(std::move(subject));
    }
    build(tr("Compare %n Host(s)", nullptr, int(hosts.size())));
}

void ComparisonWindow::build(const QString &title)
{
    setObjectName(QStringLiteral("comparison"));
    setWindowTitle(title);
    setWindowFlag(Qt::Window);
    setAttribute(Qt::WA_DeleteOnClose);
    m_measure = new QComboBox;
    m_measure->setObjectName(QStringLiteral("comparisonMeasure"));
    m_measure->setAccessibleName(tr("What is compared"));
    for (const Measure &measure : m_measures)
        m_measure->addItem(measure.name, measure.key);
    auto *measureLabel = new QLabel(tr("&Compare:"));
    measureLabel->setBuddy(m_measure);
    m_span = new QComboBox;
    m_span->setObjectName(QStringLiteral("comparisonSpan"));
    m_span->setAccessibleName(tr("Time shown"));
    m_span->addItems({ tr("Last minute"), tr("Last 10 minutes"), tr("Last hour"), tr("Last day") });
    auto *spanLabel = new QLabel(tr("S&how:"));
    spanLabel->setBuddy(m_span);
    auto *hint = new SecondaryLabel(tr("Alt+Left and Alt+Right move the line where values are read."));
    m_legend = new QTableWidget(0, LegendColumnCount);
    m_legend->setObjectName(QStringLiteral("comparisonLegend"));
    m_legend->setAccessibleName(tr("Colours and values"));
    m_legend->setHorizontalHeaderLabels({ tr("Name"), tr("Host"), tr("Value") });
    m_legend->verticalHeader()->hide();
    m_legend->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    m_legend->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_legend->horizontalHeader()->resizeSection(HostColumn, letterWidth(fontMetrics()) * 14);
    m_legend->horizontalHeader()->resizeSection(ValueColumn, letterWidth(fontMetrics()) * 14);
    m_legend->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_legend->horizontalHeaderItem(ValueColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_legend->horizontalHeader()->setHighlightSections(false);
    m_legend->setShowGrid(false);
    m_legend->setTabKeyNavigation(false);
    m_legend->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_legend->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_legend->setMinimumWidth(letterWidth(fontMetrics()) * 52);

    auto *bar = new QHBoxLayout;
    bar->addWidget(measureLabel);
    bar->addWidget(m_measure);
    bar->addSpacing(12);
    bar->addWidget(spanLabel);
    bar->addWidget(m_span);
    bar->addStretch(1);
    bar->addWidget(hint);
    auto *content = new QHBoxLayout;
    content->setObjectName(QStringLiteral("comparisonContent"));
    content->addWidget(m_legend);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addLayout(content, 1);
    resize(960, 480);

    m_timer.setInterval(kInterval);
    connect(&m_timer, &QTimer::timeout, this, &ComparisonWindow::refresh);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &ComparisonWindow::chooseMeasure);
    connect(m_span, &QComboBox::currentIndexChanged, this, [this] {
        m_pointer.reset();
        m_chart->setPointer({});
        refresh();
    });
    connect(m_legend, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (item->column() == NameColumn)
            refresh();
    });
    chooseMeasure();
}

void ComparisonWindow::chooseMeasure()
{
    const Measure &measure = m_measures[std::size_t(m_measure->currentIndex())];
    delete m_chart;
    m_chart = new HistoryChart(measure.name, measure.unit);
    m_chart->setObjectName(QStringLiteral("comparisonChart"));
    m_chart->setLegend(HistoryChart::Legend::Elsewhere);
    connect(m_chart, &HistoryChart::pointed, this, [this](std::optional<double> age) {
        m_pointer = age;
        updateValues();
    });
    findChild<QHBoxLayout *>(QStringLiteral("comparisonContent"))->insertWidget(0, m_chart, 1);
    m_pointer.reset();
    fillLegend();
    refresh();
}

void ComparisonWindow::fillLegend()
{
    const QSignalBlocker silent(m_legend);
    const bool isNew = m_legend->rowCount() == 0;
    m_legend->setRowCount(int(m_subjects.size()));
    for (std::size_t index = 0; index < m_subjects.size() && isNew; ++index) {
        const Subject &subject = m_subjects[index];
        auto *name = new QTableWidgetItem(swatch(m_chart->curveColour(index)), subject.name);
        name->setCheckState(Qt::Checked);
        name->setToolTip(tr("Whether the curve of “%1” is shown").arg(subject.name));
        auto *value = new QTableWidgetItem;
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_legend->setItem(int(index), NameColumn, name);
        m_legend->setItem(int(index), HostColumn, new QTableWidgetItem(subject.host));
        m_legend->setItem(int(index), ValueColumn, value);
    }
}

void ComparisonWindow::refresh()
{
    const auto measure = std::size_t(m_measure->currentIndex());
    const auto span = stats::Span(m_span->currentIndex());
    std::vector<HistoryChart::Curve> curves;
    for (std::size_t index = 0; index < m_subjects.size(); ++index) {
        const Subject &subject = m_subjects[index];
        HistoryChart::Curve curve { subject.name, {} };
        const bool isWanted = m_legend->item(int(index), NameColumn)->checkState() == Qt::Checked;
        const stats::Series *series = subject.mirror && isWanted ? subject.series(measure) : nullptr;
        if (series)
            curve.points = series->points(span, subject.time());
        curves.push_back(std::move(curve));
    }
    m_chart->setCurves(std::move(curves), span, m_measures[measure].top);
    updateValues();
}

void ComparisonWindow::updateValues()
{
    const QSignalBlocker silent(m_legend);
    m_legend->horizontalHeaderItem(ValueColumn)
        ->setText(m_pointer ? chartAgeText(*m_pointer) : chartAgeText(0));
    for (std::size_t index = 0; index < m_subjects.size(); ++index) {
        const double value = m_pointer ? m_chart->valueAt(index, *m_pointer) : m_chart->presentValue(index);
        m_legend->item(int(index), ValueColumn)->setText(chartValueText(m_chart->unit(), value));
    }
    m_legend->viewport()->update();
}

void ComparisonWindow::movePointer(double steps)
{
    const double seconds = m_chart->spanSeconds();
    const double from = m_pointer.value_or(0);
    m_pointer = std::clamp(from + steps * seconds / kSteps, 0.0, seconds);
    m_chart->setPointer(m_pointer);
    updateValues();
}

void ComparisonWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Left)
        movePointer(1);
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Right)
        movePointer(-1);
    else
        QDialog::keyPressEvent(event);
}

void ComparisonWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    refresh();
    m_timer.start();
}

void ComparisonWindow::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QDialog::hideEvent(event);
}

} // namespace inn::ui
