#include "ui/domain/pages/performancepage.h"

#include "models/domain.h"
#include "ui/charts/historychart.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>
#include <optional>
#include <tuple>

namespace inn::ui {

namespace {

constexpr int kColumns = 2;
constexpr int kNarrow = 640; // pixels; one column below
constexpr std::size_t kMostVcpuCurves = 16; // more lines than that tell nothing

} // namespace

PerformancePage::PerformancePage(models::Domain *domain, QWidget *parent)
    : QWidget(parent)
    , m_domain(domain)
    , m_span(new QComboBox)
    , m_grid(new QGridLayout)
{
    m_span->addItems({ tr("Last minute"), tr("Last 10 minutes"), tr("Last hour"), tr("Last day") });
    m_span->setObjectName(QStringLiteral("performanceSpan"));
    m_span->setAccessibleName(tr("Time shown"));
    auto *label = new QLabel(tr("S&how:"));
    label->setBuddy(m_span);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 4);
    bar->addWidget(label);
    bar->addWidget(m_span);
    bar->addStretch();
    auto *content = new QWidget;
    content->setLayout(m_grid);
    m_grid->setContentsMargins(12, 4, 12, 12);
    m_grid->setSpacing(10);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(scroll, 1);
    connect(m_span, &QComboBox::currentIndexChanged, this, &PerformancePage::refresh);
    connect(domain, &models::Domain::historyChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(domain, &models::Domain::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

stats::Span PerformancePage::span() const
{
    return stats::Span(m_span->currentIndex());
}

void PerformancePage::setSpan(stats::Span span)
{
    m_span->setCurrentIndex(int(span));
}

void PerformancePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void PerformancePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = width() < kNarrow ? 1 : kColumns;
    if (columns != m_columns)
        arrange();
}

bool PerformancePage::Key::operator<(const Key &other) const
{
    // "vdb" before "vdaa": devices are counted, not spelt.
    const auto order
        = [](const Key &key) { return std::make_tuple(key.group, key.device.size(), key.device, key.part); };
    return order(*this) < order(other);
}

void PerformancePage::showChart(
    const Key &key, const QString &title, ChartUnit unit, const std::vector<Line> &lines, double top)
{
    static const char *const names[] = { "cpu", "memory", "vcpus", "disk", "network" };
    m_wanted.insert(key);
    HistoryChart *&chart = m_charts[key];
    if (!chart) {
        chart = new HistoryChart(title, unit);
        QString name = QStringLiteral("chart-") + QLatin1String(names[int(key.group)]);
        if (!key.device.isEmpty())
            name += u'-' + key.device;
        chart->setObjectName(key.part == 0 ? name : name + QStringLiteral("-requests"));
        m_columns = 0;
    }
    std::vector<HistoryChart::Curve> curves;
    for (const Line &line : lines)
        curves.push_back({ line.name, line.series->points(span(), m_domain->history().lastTime()) });
    chart->setCurves(std::move(curves), span(), top);
}

// CPU beside memory, each disk's rate beside its requests, networks two by two.
void PerformancePage::arrange()
{
    const int columns = width() < kNarrow ? 1 : kColumns;
    int row = -1;
    int column = columns;
    std::optional<Group> group;
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    for (const auto &[key, chart] : m_charts) {
        const bool isNewRow = column >= columns || key.group == Group::Vcpus
            || (group && group != key.group && key.group != Group::Memory);
        if (isNewRow) {
            ++row;
            column = 0;
        }
        const bool isWide = key.group == Group::Vcpus;
        m_grid->addWidget(chart, row, column, 1, isWide ? columns : 1);
        column += isWide ? columns : 1;
        group = key.group;
    }
    for (int each = 0; each < kColumns; ++each)
        m_grid->setColumnStretch(each, each < columns ? 1 : 0);
    for (int each = 0; each < m_grid->rowCount(); ++each)
        m_grid->setRowStretch(each, each <= row ? 1 : 0);
    m_columns = columns;
}

void PerformancePage::refresh()
{
    if (!m_domain)
        return;
    const stats::DomainHistory &history = m_domain->history();
    m_wanted.clear();
    showChart(
        { Group::Cpu, {}, 0 }, tr("CPU"), ChartUnit::Percent, { { tr("All vCPUs"), &history.cpu } }, 100);
    showChart({ Group::Memory, {}, 0 }, tr("Memory"), ChartUnit::Kibibytes,
        { { tr("Used"), &history.memoryUsed }, { tr("Given"), &history.memoryCurrent },
            { tr("On the host"), &history.memoryRss } });
    if (history.vcpus.size() > 1) {
        std::vector<Line> vcpus;
        for (std::size_t index = 0; index < std::min(history.vcpus.size(), kMostVcpuCurves); ++index)
            vcpus.push_back({ tr("vCPU %1").arg(index), &history.vcpus[index] });
        showChart({ Group::Vcpus, {}, 0 },
            history.vcpus.size() > kMostVcpuCurves ? tr("The first %1 vCPUs").arg(kMostVcpuCurves)
                                                   : tr("Each vCPU"),
            ChartUnit::Percent, vcpus, 100);
    }
    for (const auto &[target, block] : history.blocks) {
        showChart({ Group::Disks, target, 0 }, tr("Disk %1").arg(target), ChartUnit::BytesPerSecond,
            { { tr("Read"), &block.readBytes }, { tr("Written"), &block.writeBytes } });
        showChart({ Group::Disks, target, 1 }, tr("Disk %1, requests").arg(target),
            ChartUnit::RequestsPerSecond,
            { { tr("Read"), &block.readRequests }, { tr("Written"), &block.writeRequests } });
    }
    for (const auto &[name, interface] : history.interfaces) {
        showChart({ Group::Networks, name, 0 }, tr("Network %1").arg(name), ChartUnit::BytesPerSecond,
            { { tr("Received"), &interface.receivedBytes }, { tr("Sent"), &interface.sentBytes } });
    }
    // Devices that were taken away, and their history with them.
    for (auto each = m_charts.begin(); each != m_charts.end();) {
        if (m_wanted.contains(each->first)) {
            ++each;
            continue;
        }
        delete each->second;
        each = m_charts.erase(each);
        m_columns = 0;
    }
    if (m_columns == 0)
        arrange();
}

} // namespace inn::ui
