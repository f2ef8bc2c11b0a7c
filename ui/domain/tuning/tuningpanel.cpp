#include "ui/domain/tuning/tuningpanel.h"

#include "models/domain.h"
#include "models/host.h"
#include "models/tasklist.h"
#include "ui/domain/hardware/scopebox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/problemlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace inn::ui {

using api::DeviceScope;
using api::TypedParameters;

TuningPanel::TuningPanel(models::Domain *domain, const QString &subject, QWidget *parent)
    : QWidget(parent)
    , m_domain(domain)
    , m_subject(subject)
    , m_message(new MessageBar)
    , m_problem(new ProblemLabel)
    , m_content(new QVBoxLayout)
    , m_scope(new ScopeBox)
    , m_apply(new QPushButton(tr("App&ly")))
    , m_reset(new QPushButton(tr("Rese&t")))
{
    m_message->setObjectName(QStringLiteral("tuningMessage"));
    m_problem->setObjectName(QStringLiteral("tuningProblem"));
    m_problem->setContentsMargins(12, 0, 12, 0);
    m_scope->setObjectName(QStringLiteral("tuningScope"));
    m_apply->setObjectName(QStringLiteral("applyTuning"));
    m_reset->setObjectName(QStringLiteral("resetTuning"));
    m_reset->setToolTip(tr("Shows again what counts, instead of what was typed"));
    auto *inner = new QWidget;
    inner->setLayout(m_content);
    m_content->setContentsMargins(12, 12, 12, 12);
    m_content->setSpacing(14);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(inner);
    auto *label = new QLabel(tr("Takes e&ffect:"));
    label->setBuddy(m_scope);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 6, 12, 8);
    bar->addWidget(label);
    bar->addWidget(m_scope);
    bar->addStretch();
    bar->addWidget(m_reset);
    bar->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(area, 1);
    layout->addWidget(m_problem);
    layout->addLayout(bar);
    connect(m_scope, &QComboBox::activated, this, &TuningPanel::load);
    connect(m_apply, &QPushButton::clicked, this, &TuningPanel::apply);
    connect(m_reset, &QPushButton::clicked, this, &TuningPanel::reset);
    connect(domain, &models::Domain::changed, this, &TuningPanel::domainChanged);
    m_scope->follow(*domain);
    updateButtons();
}

DeviceScope TuningPanel::scope() const
{
    return m_scope->scope();
}

unsigned TuningPanel::hostCpus() const
{
    return m_domain ? m_domain->host()->info().cpus : 0;
}

bool TuningPanel::isEdited() const
{
    return std::any_of(
        m_sources.begin(), m_sources.end(), [](const Source &source) { return source.grid->isEdited(); });
}

void TuningPanel::add(Source source)
{
    m_content->addWidget(source.grid);
    connect(source.grid, &TuningGrid::edited, this, &TuningPanel::updateButtons);
    m_sources.push_back(std::move(source));
}

void TuningPanel::addWidget(QWidget *widget)
{
    m_content->addWidget(widget);
}

void TuningPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    domainChanged();
}

void TuningPanel::domainChanged()
{
    if (!isVisible() || !m_domain)
        return;
    m_scope->follow(*m_domain);
    if (!m_busy)
        load();
}

// ---- reading

void TuningPanel::load()
{
    if (!m_domain)
        return;
    std::vector<DeviceScope> scopes;
    if (api::isActive(m_domain->info().state))
        scopes.push_back(DeviceScope::Live);
    if (m_domain->info().persistent)
        scopes.push_back(DeviceScope::Config);
    const unsigned round = ++m_round;
    m_answers.clear();
    m_awaited = m_sources.size() * scopes.size();
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        for (const DeviceScope scope : scopes) {
            m_sources[i].read(scope).then(
                this, [this, i, scope, round](const Result<TypedParameters> &values) {
                    if (round != m_round)
                        return;
                    m_answers.push_back({ i, scope, values });
                    if (m_answers.size() == m_awaited)
                        loaded();
                });
        }
    }
}

void TuningPanel::loaded()
{
    const DeviceScope chosen = scope();
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        TuningGrid::Values values;
        QString reason;
        for (const Answer &answer : m_answers) {
            if (answer.source != i)
                continue;
            if (answer.values)
                (answer.scope == DeviceScope::Live ? values.now : values.next) = *answer.values;
            else if ((unsigned(answer.scope) & unsigned(chosen)) != 0)
                reason = answer.values.error().message;
        }
        TuningGrid *grid = m_sources[i].grid;
        const auto &known = chosen != DeviceScope::Config && values.now ? values.now : values.next;
        if (m_sources[i].fields && known)
            grid->setFields(m_sources[i].fields(*known));
        grid->showValues(values, chosen);
        grid->setReason(reason);
    }
    updateButtons();
    Q_EMIT updated();
}

void TuningPanel::updateButtons()
{
    QString problem;
    for (const Source &source : m_sources) {
        if (problem.isEmpty())
            problem = source.grid->problem();
    }
    m_problem->setProblem(problem);
    const bool edited = isEdited();
    m_apply->setEnabled(edited && problem.isEmpty() && !m_busy);
    m_reset->setEnabled(edited && !m_busy);
    m_scope->setEnabled(!m_busy);
}

void TuningPanel::reset()
{
    m_message->clear();
    for (const Source &source : m_sources)
        source.grid->reset();
}

// ---- changing

void TuningPanel::apply()
{
    m_steps.clear();
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        const TypedParameters values = m_sources[i].grid->changes();
        if (values.empty())
            continue;
        if (m_sources[i].writing == Writing::Together) {
            m_steps.push_back({ i, values });
            continue;
        }
        for (const api::TypedParameter &value : values)
            m_steps.push_back({ i, { value } });
    }
    if (m_steps.empty() || !m_domain)
        return;
    m_applied = scope();
    m_busy = true;
    updateButtons();
    nextStep();
}

void TuningPanel::nextStep()
{
    if (m_steps.empty() || !m_domain) {
        m_busy = false;
        m_message->showMessage(MessageBar::Kind::Success, tr("The change is stored."));
        load();
        updateButtons();
        return;
    }
    const Step step = m_steps.front();
    m_steps.pop_front();
    auto done = m_sources[step.source].write(step.values, m_applied);
    m_domain->host()
        ->tasks()
        ->track(tr("Change of “%1”: %2").arg(m_domain->name(), m_subject),
            { m_domain->host()->label(), m_domain->uuid() }, {}, done)
        .then(this, [this, step](const Result<> &result) { stepDone(step, result); });
}

void TuningPanel::stepDone(const Step &step, const Result<> &result)
{
    if (result) {
        m_sources[step.source].grid->stored(step.values);
        nextStep();
        return;
    }
    // What was typed stays; what was stored before it is shown.
    m_steps.clear();
    m_busy = false;
    m_message->showError(result.error());
    load();
    updateButtons();
}

void TuningPanel::change(const QString &title, QFuture<Result<>> done)
{
    if (!m_domain)
        return;
    m_busy = true;
    updateButtons();
    m_domain->host()
        ->tasks()
        ->track(title, { m_domain->host()->label(), m_domain->uuid() }, {}, done)
        .then(this, [this, title](const Result<> &result) {
            m_busy = false;
            if (result)
                m_message->showMessage(MessageBar::Kind::Success, tr("Done: %1.").arg(title));
            else
                m_message->showError(result.error());
            load();
            updateButtons();
        });
}

} // namespace inn::ui
