#pragma once

#include "ui/domain/tuning/tuningfield.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace inn::ui {

// Lines of limits: what is typed, what counts now, what counts at the next start. What was typed stays until
// it was stored or given up.
class TuningGrid final : public QWidget
{
    Q_OBJECT

public:
    struct Values
    {
        std::optional<api::TypedParameters> now, next; // nothing: cannot be known
    };

    TuningGrid(const QString &heading, std::vector<TuningField> fields, unsigned hostCpus,
        QWidget *parent = nullptr);

    // Other lines; what was typed in the present ones is given up where they go.
    void setFields(const std::vector<TuningField> &fields);
    void showValues(const Values &values, api::DeviceScope scope);
    // Why nothing can be changed; empty: it can.
    void setReason(const QString &sentence);
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] QString problem() const; // the first of what is typed; empty: none
    [[nodiscard]] api::TypedParameters changes() const;
    void stored(const api::TypedParameters &parameters);
    void reset();

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        TuningField field;
        QLineEdit *line = nullptr; // for a choice: unseen, holds its number
        QWidget *editor = nullptr;
        QLabel *now = nullptr, *next = nullptr;
        std::optional<TuningValue> base; // of the scope
        bool isTyped = false;
    };

    void build();
    void addRow(const TuningField &field, int place);
    QWidget *makeEditor(Row &row, const QString &name);
    void rowTyped(std::size_t index);
    void deriveAround(std::size_t index);
    void derivePercent(const Row &percent);
    [[nodiscard]] Row *find(const QString &parameter);
    [[nodiscard]] QString baseText(const Row &row) const;
    void showBase(Row &row);

    const QString m_heading;
    const unsigned m_hostCpus;
    std::vector<TuningField> m_fields;
    std::vector<Row> m_rows;
    Values m_values;
    api::DeviceScope m_scope = api::DeviceScope::Both;
    QString m_reason;
    QWidget *m_holder = nullptr;
    QLabel *m_why;
};

} // namespace inn::ui
