#pragma once

#include "ui/domain/tuning/tuninggrid.h"

#include <QPointer>

#include <deque>
#include <functional>

class QPushButton;
class QVBoxLayout;

namespace inn::models {
class Domain;
}

namespace inn::ui {

class MessageBar;
class ProblemLabel;
class ScopeBox;

// A form of limits of one machine: reads them as they are now and for the next start, and changes them now,
// for the next start, or both.
class TuningPanel : public QWidget
{
    Q_OBJECT

public:
    using Read = std::function<QFuture<Result<api::TypedParameters>>(api::DeviceScope)>;
    using Write = std::function<QFuture<Result<>>(api::TypedParameters, api::DeviceScope)>;
    using Fields = std::function<std::vector<TuningField>(const api::TypedParameters &)>;
    enum class Writing { Together, OneByOne };

    TuningPanel(models::Domain *domain, const QString &subject, QWidget *parent = nullptr);
    [[nodiscard]] api::DeviceScope scope() const;
    [[nodiscard]] bool isEdited() const;
    void load();

protected:
    void showEvent(QShowEvent *event) override;

    struct Source
    {
        TuningGrid *grid = nullptr;
        Read read;
        Write write;
        Writing writing = Writing::Together;
        Fields fields = {}; // of what was read, where that differs from machine to machine
    };
    void add(Source source);
    void addWidget(QWidget *widget);
    // A change outside the lines, at once; then everything is read again.
    void change(const QString &title, QFuture<Result<>> done);
    [[nodiscard]] models::Domain *domain() const { return m_domain; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] unsigned hostCpus() const;

Q_SIGNALS:
    void updated(); // buttons and values

private:
    struct Step
    {
        std::size_t source = 0;
        api::TypedParameters values;
    };
    struct Answer
    {
        std::size_t source = 0;
        api::DeviceScope scope = api::DeviceScope::Config;
        Result<api::TypedParameters> values;
    };

    void domainChanged();
    void loaded();
    void updateButtons();
    void apply();
    void nextStep();
    void stepDone(const Step &step, const Result<> &result);
    void reset();

    QPointer<models::Domain> m_domain;
    const QString m_subject;
    MessageBar *m_message;
    ProblemLabel *m_problem;
    QVBoxLayout *m_content;
    ScopeBox *m_scope;
    QPushButton *m_apply, *m_reset;
    std::vector<Source> m_sources;
    std::vector<Answer> m_answers;
    std::deque<Step> m_steps;
    api::DeviceScope m_applied = api::DeviceScope::Both;
    unsigned m_round = 0; // of reading
    std::size_t m_awaited = 0;
    bool m_busy = false;
};

} // namespace inn::ui
