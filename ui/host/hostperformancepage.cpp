#include "ui/host/hostperformancepage.h"

#include "models/host.h"
#include "models/texts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace inn::ui {

namespace {

constexpr double kSpanSeconds[] = { 60, 600, 3600, 86400 };
constexpr int kGridLines = 4;

} // namespace

HistoryView::HistoryView(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void HistoryView::setData(
    std::vector<stats::Series::Point> points, double seconds, double top, const QString &now)
{
    m_points = std::move(points);
    m_seconds = seconds;
    m_top = top;
    m_now = now;
    setAccessibleName(m_title + QLatin1Char(' ') + now);
    update();
}

void HistoryView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette().color(QPalette::Text);
    const int line = fontMetrics().height();
    QFont bold = font();
    bold.setBold(true);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(bold);
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignLeft, m_title);
    painter.setFont(font());
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignRight, m_now);
    const QRectF plot = QRectF(rect()).adjusted(0.5, line + 5.5, -0.5, -0.5);
    painter.setBrush(palette().color(QPalette::Base));
    QColor grid = ink;
    grid.setAlpha(40);
    painter.setPen(grid);
    painter.drawRect(plot);
    for (int i = 1; i < kGridLines; ++i) {
        const double y = plot.top() + plot.height() * i / kGridLines;
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    if (m_top <= 0)
        return;
    const QColor colour = palette().color(QPalette::Highlight);
    QColor fill = colour;
    fill.setAlpha(60);
    QPolygonF curve;
    const auto flush = [&] {
        if (curve.size() > 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            QPolygonF area = curve;
            area << QPointF(curve.last().x(), plot.bottom()) << QPointF(curve.first().x(), plot.bottom());
            painter.drawPolygon(area);
            painter.setPen(QPen(colour, 1.5));
            painter.drawPolyline(curve);
        }
        curve.clear();
    };
    painter.setClipRect(plot);
    for (const stats::Series::Point &point : m_points) {
        if (std::isnan(point.value)) {
            flush(); // a gap where nothing was measured
            continue;
        }
        curve << QPointF(plot.right() - double(point.age) / m_seconds * plot.width(),
            plot.bottom() - std::clamp(double(point.value) / m_top, 0.0, 1.0) * plot.height());
    }
    flush();
}

HostPerformancePage::HostPerformancePage(models::Host *host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_span(new QComboBox)
    , m_cpu(new HistoryView(tr("CPU")))
    , m_memory(new HistoryView(tr("Memory")))
{
    setObjectName(QStringLiteral("hostPerformance"));
    m_span->setObjectName(QStringLiteral("span"));
    m_span->setAccessibleName(tr("Time shown"));
    m_span->addItems({ tr("1 minute"), tr("10 minutes"), tr("1 hour"), tr("24 hours") });
    m_span->setMaximumWidth(m_span->sizeHint().width() + 40);
    auto *form = new QFormLayout;
    form->addRow(tr("&Show the last:"), m_span);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 12);
    layout->setSpacing(10);
    layout->addLayout(form);
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
    const int span = std::max(0, m_span->currentIndex());
    const float cpu = history.cpu.last();
    m_cpu->setData(history.cpu.points(stats::Span(span), history.lastTime()), kSpanSeconds[span], 100,
        std::isnan(cpu) ? QString() : models::percentText(double(cpu)));
    const float used = history.memoryUsed.last();
    m_memory->setData(history.memoryUsed.points(stats::Span(span), history.lastTime()), kSpanSeconds[span],
        double(history.memoryKib),
        std::isnan(used)
            ? QString()
            : tr("%1 of %2")
                  .arg(Bytes::kib(quint64(used)).toString(), Bytes::kib(history.memoryKib).toString()));
}

} // namespace inn::ui
