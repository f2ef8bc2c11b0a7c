#include "ui/migration/migrationview.h"

#include "models/host.h"
#include "models/texts.h"
#include "ui/charts/historychart.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/secondarylabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace inn::ui {

using models::Migration;
using models::MigrationSample;

namespace {

constexpr int kSteps = 1000;
constexpr std::chrono::milliseconds kUsualDowntime { 300 }; // what hosts take when nobody says
constexpr double kLongDowntime = 10'000; // milliseconds; from there on as seconds
constexpr int kMostMegabytes = 1024 * 1024;
constexpr int kMostMilliseconds = 2000 * 1000;

QString notANumber(const QString &text, int most)
{
    bool isNumber = false;
    const int number = QLocale().toInt(text.trimmed(), &isNumber);
    return isNumber && number >= 1 && number <= most
        ? QString()
        : MigrationView::tr("Give a whole number from 1 to %1.").arg(QLocale().toString(most));
}

stats::Span spanOf(double seconds)
{
    if (seconds <= 60)
        return stats::Span::Minute;
    if (seconds <= 600)
        return stats::Span::TenMinutes;
    return seconds <= 3600 ? stats::Span::Hour : stats::Span::Day;
}

QString downtimeText(double milliseconds)
{
    if (milliseconds <= 0)
        return QStringLiteral("–");
    return milliseconds < kLongDowntime
        ? MigrationView::tr("%1 ms").arg(QLocale().toString(milliseconds, 'f', 0))
        : models::durationText(std::chrono::seconds(std::lround(milliseconds / 1000)));
}

HistoryChart::Curve curve(const QString &name, const std::vector<MigrationSample> &samples,
    const std::function<double(const MigrationSample &)> &value)
{
    HistoryChart::Curve result { name, {} };
    result.points.reserve(samples.size());
    for (const MigrationSample &sample : samples)
        result.points.push_back({ float(samples.back().seconds - sample.seconds), float(value(sample)) });
    return result;
}

} // namespace

MigrationView::MigrationView(Migration *migration, Prompter &prompter, Extent extent, QWidget *parent)
    : QWidget(parent)
    , m_migration(migration)
    , m_prompter(prompter)
    , m_title(named(new QLabel, "migrationTitle", QString()))
    , m_phase(named(new QLabel, "migrationPhase", QString()))
    , m_bar(named(new QProgressBar, "migrationBar", tr("How much has moved")))
{
    setObjectName(QStringLiteral("migrationView"));
    for (QLabel *label : { m_title, m_phase }) {
        label->setTextFormat(Qt::PlainText); // names come from hosts
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_phase->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setText(tr("“%1”: from “%2” to “%3”")
                         .arg(migration->name(), migration->sourceLabel(), migration->destinationLabel()));
    m_bar->setRange(0, kSteps);
    m_bar->setTextVisible(true);
    m_bar->setFormat(QStringLiteral("%p %")); // as in the list of tasks
    auto *heading = new QHBoxLayout;
    auto *symbol = new QLabel;
    symbol->setPixmap(icon(IconName::Migrate).pixmap(QSize(18, 18), devicePixelRatioF()));
    heading->addWidget(symbol);
    heading->addWidget(m_title, 1);
    auto *facts = new QVBoxLayout;
    facts->setSpacing(6);
    facts->addLayout(heading);
    facts->addWidget(m_phase);
    facts->addWidget(m_bar);
    m_numbers = buildNumbers();
    m_buttons = buildButtons(extent);
    facts->addWidget(m_numbers);
    facts->addWidget(m_buttons);
    auto *charts = new QHBoxLayout;
    buildCharts(charts, extent);
    if (extent == Extent::Compact) {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(10, 8, 10, 8);
        row->setSpacing(14);
        facts->addStretch(1);
        row->addLayout(facts, 2);
        row->addLayout(charts, 3);
    } else {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(10);
        column->addLayout(facts);
        column->addLayout(charts);
    }
    connect(migration, &Migration::changed, this, &MigrationView::refresh);
    connect(migration, &Migration::sampled, this, &MigrationView::refresh);
    refresh();
}

QWidget *MigrationView::buildNumbers()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(3);
    const auto add = [grid](int row, int column, const QString &text, const char *name) {
        auto *value = new QLabel(QStringLiteral("–"));
        value->setObjectName(QLatin1String(name));
        value->setTextFormat(Qt::PlainText);
        // Numbers that change must not move what stands beside them.
        value->setMinimumWidth(
            value->fontMetrics().horizontalAdvance(QStringLiteral("888.8 MiB of 888.8 MiB")));
        grid->addWidget(new SecondaryLabel(text), row, 2 * column);
        grid->addWidget(value, row, 2 * column + 1);
        return value;
    };
    m_remaining = add(0, 0, tr("Remaining:"), "migrationRemaining");
    m_rate = add(0, 1, tr("Throughput:"), "migrationRate");
    m_dirty = add(1, 0, tr("Changed meanwhile:"), "migrationDirty");
    m_downtime = add(1, 1, tr("Expected downtime:"), "migrationDowntime");
    m_pass = add(2, 0, tr("Pass:"), "migrationPass");
    m_time = add(2, 1, tr("Time:"), "migrationTime");
    grid->setColumnStretch(4, 1);
    return box;
}

QWidget *MigrationView::buildButtons(Extent extent)
{
    m_cancel = named(new QPushButton(icon(IconName::Cancel), tr("&Cancel")), "migrationCancel",
        tr("Cancel the migration"));
    m_postCopy
        = named(new QPushButton(tr("Switch to &Post-Copy")), "migrationPostCopy", tr("Switch to post-copy"));
    m_bandwidth
        = named(new QPushButton(tr("Limit &Bandwidth…")), "migrationBandwidth", tr("Limit the bandwidth"));
    m_limit = named(new QPushButton(tr("Maximum &Downtime…")), "migrationLimit", tr("Maximum downtime"));
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 2, 0, 0);
    grid->addWidget(m_cancel, 0, 0);
    grid->addWidget(m_postCopy, 0, 1);
    const bool isFlat = extent == Extent::Compact; // two rows there
    grid->addWidget(m_bandwidth, isFlat ? 1 : 0, isFlat ? 0 : 2);
    grid->addWidget(m_limit, isFlat ? 1 : 0, isFlat ? 1 : 3);
    grid->setColumnStretch(4, 1);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_migration)
            m_migration->cancel();
    });
    connect(m_postCopy, &QPushButton::clicked, this, &MigrationView::askPostCopy);
    connect(m_bandwidth, &QPushButton::clicked, this, &MigrationView::askBandwidth);
    connect(m_limit, &QPushButton::clicked, this, &MigrationView::askDowntime);
    return box;
}

void MigrationView::buildCharts(QHBoxLayout *row, Extent extent)
{
    m_rates = named(new HistoryChart(tr("Rates"), ChartUnit::BytesPerSecond), "migrationRates", tr("Rates"));
    row->addWidget(m_rates);
    if (extent == Extent::Whole) {
        m_left = named(
            new HistoryChart(tr("Remaining"), ChartUnit::Kibibytes), "migrationLeft", tr("Remaining"));
        row->addWidget(m_left);
    }
    m_expected = named(new HistoryChart(tr("Downtime"), ChartUnit::Milliseconds), "migrationExpected",
        tr("Expected downtime"));
    row->addWidget(m_expected);
    for (HistoryChart *chart : { m_rates, m_left, m_expected }) {
        if (chart)
            chart->setMaximumHeight(200);
    }
}

void MigrationView::refresh()
{
    if (!m_migration)
        return;
    const bool isOver = m_migration->isOver();
    m_cancel->setEnabled(!isOver && m_migration->task() && m_migration->task()->isCancellable());
    const QString noControl = m_migration->whyNotControlled();
    for (QPushButton *button : { m_bandwidth, m_limit }) {
        button->setEnabled(noControl.isEmpty());
        button->setToolTip(noControl);
    }
    const QString noPostCopy = m_migration->whyNotPostCopy();
    m_postCopy->setEnabled(noPostCopy.isEmpty());
    m_postCopy->setToolTip(noPostCopy);
    if (isOver)
        showEnd();
    else
        m_phase->setText(m_migration->phaseText());
    // What never began has nothing to count and to draw, and nothing can be changed any more.
    m_buttons->setVisible(!isOver);
    const auto &samples = m_migration->samples();
    const bool hasNumbers = !isOver || (!samples.empty() && samples.back().total > 0);
    for (QWidget *part : std::initializer_list<QWidget *> { m_bar, m_numbers, m_rates, m_left, m_expected }) {
        if (part)
            part->setVisible(hasNumbers);
    }
    if (m_migration->samples().empty()) {
        m_bar->setRange(0, isOver ? kSteps : 0); // busy
        if (isOver)
            m_bar->setValue(m_migration->state() == Migration::State::Succeeded ? kSteps : 0);
        return;
    }
    showSamples();
}

void MigrationView::showEnd()
{
    if (m_migration->error()) {
        const auto &why = m_migration->explanation();
        m_phase->setText(why.empty() || m_migration->error()->message.contains(why.front().sentence)
                ? m_migration->error()->message
                : m_migration->error()->message + u' ' + why.front().sentence);
    } else if (!m_migration->summary().isEmpty()) {
        m_phase->setText(m_migration->summary());
    } else {
        m_phase->setText(m_migration->phaseText());
    }
}

void MigrationView::showSamples()
{
    const auto &samples = m_migration->samples();
    const MigrationSample &now = samples.back();
    const bool isDone = m_migration->state() == Migration::State::Succeeded;
    m_bar->setRange(0, kSteps);
    const double done = isDone ? 1 : now.total > 0 ? 1 - double(now.remaining) / double(now.total) : 0;
    m_bar->setValue(int(done * kSteps));
    m_remaining->setText(
        tr("%1 of %2").arg(Bytes { isDone ? 0 : now.remaining }.toString(), Bytes { now.total }.toString()));
    m_rate->setText(models::rateText(now.bytesPerSecond));
    m_dirty->setText(now.throttle > 0
            ? tr("%1, guest slowed by %2 %").arg(models::rateText(now.dirtyBytesPerSecond)).arg(now.throttle)
            : models::rateText(now.dirtyBytesPerSecond));
    m_downtime->setText(downtimeText(now.expectedDowntime));
    if (isDone && m_migration->downtime())
        m_downtime->setText(tr("it was %1 ms").arg(QLocale().toString(m_migration->downtime()->count())));
    m_pass->setText(now.pass > 0 ? QString::number(now.pass) : QStringLiteral("–"));
    m_time->setText(models::durationText(std::chrono::seconds(std::lround(now.seconds))));
    const stats::Span span = spanOf(now.seconds);
    m_rates->setCurves({ curve(tr("Throughput"), samples,
                             [](const MigrationSample &sample) { return sample.bytesPerSecond; }),
                           curve(tr("Changed"), samples,
                               [](const MigrationSample &sample) { return sample.dirtyBytesPerSecond; }) },
        span);
    if (m_left)
        m_left->setCurves(
            { curve(tr("Remaining"), samples,
                [](const MigrationSample &sample) { return double(sample.remaining) / 1024; }) },
            span);
    m_expected->setCurves({ curve(tr("Expected"), samples,
                              [](const MigrationSample &sample) {
                                  return sample.expectedDowntime > 0
                                      ? sample.expectedDowntime
                                      : std::numeric_limits<double>::quiet_NaN();
                              }) },
        span);
}

void MigrationView::report(const QString &title, QFuture<Result<>> done)
{
    done.then(this, [this, title](const Result<> &result) {
        if (!result)
            m_prompter.showError(this, title, result.error());
    });
}

void MigrationView::askBandwidth()
{
    TextQuestion question;
    question.title = tr("Limit the Bandwidth");
    question.label = tr("At most this many MiB/s for moving “%1”:").arg(m_migration->name());
    const auto &samples = m_migration->samples();
    const double now = samples.empty() ? 0 : samples.back().bytesPerSecond / (1024 * 1024);
    question.value = QString::number(std::max(1L, std::lround(now)));
    question.problem = [](const QString &text) { return notANumber(text, kMostMegabytes); };
    m_prompter.askText(this, question, [this, title = question.title](const QString &text) {
        if (m_migration)
            report(title, m_migration->setBandwidth(quint64(QLocale().toInt(text.trimmed()))));
    });
}

void MigrationView::askDowntime()
{
    TextQuestion question;
    question.title = tr("Maximum Downtime");
    question.label = tr("For so many milliseconds “%1” may stand still at the end:").arg(m_migration->name());
    const auto &chosen = m_migration->order().plan.advanced.maximumDowntime;
    question.value = QString::number(chosen.value_or(kUsualDowntime).count());
    question.problem = [](const QString &text) { return notANumber(text, kMostMilliseconds); };
    m_prompter.askText(this, question, [this, title = question.title](const QString &text) {
        if (m_migration)
            report(title,
                m_migration->setMaximumDowntime(std::chrono::milliseconds(QLocale().toInt(text.trimmed()))));
    });
}

void MigrationView::askPostCopy()
{
    Confirmation question;
    question.title = tr("Switch to Post-Copy");
    question.text = tr("Let “%1” run on “%2” before all of its memory is there?")
                        .arg(m_migration->name(), m_migration->destinationLabel());
    question.consequence = tr(
        "It cannot be cancelled any more, and if the connection breaks, the guest stands still until the "
        "migration is resumed.");
    question.acceptText = tr("&Switch");
    m_prompter.confirm(this, question, [this, title = question.title] {
        if (m_migration)
            report(title, m_migration->startPostCopy());
    });
}

} // namespace inn::ui
