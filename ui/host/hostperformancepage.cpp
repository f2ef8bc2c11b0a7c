#include "ui/host/hostperformancepage.h"

#include "models/host.h"
#include "ui/charts/historychart.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace inn::ui {

HostPerformancePage::HostPerformancePage(models::Host *host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_span(new QComboBox)
    , m_cpu(new HistoryChart(tr("CPU"), ChartUnit::Percent))
    , m_memory(new HistoryChart(tr("Memory in use"), ChartUnit::Kibibytes))
{
    setObjectName(QStringLiteral("hostPerformance"));
    m_cpu->setObjectName(QStringLiteral("hostCpuChart"));
    m_memory->setObjectName(QStringLiteral("hostMemoryChart"));
    m_span->setObjectName(QStringLiteral("span"));
    m_span->setAccessibleName(tr("Time shown"));
    m_span->addItems({ tr("Last minute"), tr("Last 10 minutes"), tr("Last hour"), tr("Last day") });
    auto *label = new QLabel(tr("S&how:"));
    label->setBuddy(m_span);
    auto *bar = new QHBoxLayout;
    bar->addWidget(label);
    bar->addWidget(m_span);
    bar->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(10);
    layout->addLayout(bar);
    layout->addWidget(m_cpu, 1);
    layout->addWidget(m_memory, 1);
    connect(m_span, &QComboBox::currentIndexChanged, this, &HostPerformancePage::refresh);
    connect(host, &models::Host::historyChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    refresh();
}

void HostPerformancePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void HostPerformancePage::refresh()
{
    const stats::HostHistory &history = m_host->history();
    const auto span = stats::Span(std::max(0, m_span->currentIndex()));
    m_cpu->setCurves({ { tr("CPU"), history.cpu.points(span, history.lastTime()) } }, span, 100);
    m_memory->setCurves({ { tr("In use"), history.memoryUsed.points(span, history.lastTime()) } }, span,
        double(history.memoryKib));
}

} // namespace inn::ui
