#include "ui/domain/pages/performancepage.h"

#include "models/domain.h"
#include "ui/charts/historychart.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

namespace inn::ui {

namespace {

constexpr int kColumns = 2;
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

HistoryChart *PerformancePage::chart(const QString &key, const QString &title, int unit)
{
    HistoryChart *&found = m_charts[key];
    if (!found) {
        found = new HistoryChart(title, ChartUnit(unit));
        found->setObjectName(QStringLiteral("chart-") + key);
        arrange();
    }
    return found;
}

void PerformancePage::arrange()
{
    int place = 0;
    for (const auto &[key, widget] : m_charts) {
        if (widget)
            m_grid->addWidget(widget, place / kColumns, place % kColumns);
        ++place;
    }
}

void PerformancePage::refresh()
{
    if (!m_domain)
        return;
    const stats::DomainHistory &history = m_domain->history();
    const stats::Span span = this->span();
    const auto now = history.lastTime();
    const auto points = [&](const stats::Series &series) { return series.points(span, now); };
    const int percent = int(ChartUnit::Percent);
    const int rate = int(ChartUnit::BytesPerSecond);
    const int requests = int(ChartUnit::RequestsPerSecond);

    chart(QStringLiteral("0-cpu"), tr("CPU"), percent)
        ->setCurves({ { tr("All vCPUs"), points(history.cpu) } }, span, 100);
    std::vector<HistoryChart::Curve> vcpus;
    for (std::size_t index = 0; index < history.vcpus.size() && index < kMostVcpuCurves; ++index)
        vcpus.push_back({ tr("vCPU %1").arg(index), points(history.vcpus[index]) });
    if (!vcpus.empty())
        chart(QStringLiteral("1-vcpus"), tr("Each vCPU"), percent)->setCurves(vcpus, span, 100);
    chart(QStringLiteral("2-memory"), tr("Memory"), int(ChartUnit::Kibibytes))
        ->setCurves({ { tr("Used by the guest"), points(history.memoryUsed) },
                        { tr("Given to the guest"), points(history.memoryCurrent) },
                        { tr("On the host"), points(history.memoryRss) } },
            span);
    for (const auto &[target, block] : history.blocks) {
        chart(QStringLiteral("3-disk-%1-rate").arg(target), tr("Disk %1").arg(target), rate)
            ->setCurves(
                { { tr("Read"), points(block.readBytes) }, { tr("Written"), points(block.writeBytes) } },
                span);
        chart(QStringLiteral("3-disk-%1-requests").arg(target), tr("Disk %1, requests").arg(target), requests)
            ->setCurves({ { tr("Reads"), points(block.readRequests) },
                            { tr("Writes"), points(block.writeRequests) } },
                span);
    }
    for (const auto &[name, interface] : history.interfaces) {
        chart(QStringLiteral("4-net-%1").arg(name), tr("Network %1").arg(name), rate)
            ->setCurves({ { tr("Received"), points(interface.receivedBytes) },
                            { tr("Sent"), points(interface.sentBytes) } },
                span);
    }
}

} // namespace inn::ui
