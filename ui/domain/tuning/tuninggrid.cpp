#include "ui/domain/tuning/tuninggrid.h"

#include "ui/domain/tuning/cpuedit.h"
#include "ui/widgets/problemlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace inn::ui {

namespace {

using Unit = TuningField::Unit;
using api::DeviceScope;
using api::TypedParameters;

enum Column { Label, Editor, Suffix, Now, Next, Columns };
constexpr int kWidths[Columns] = { 180, 120, 70, 80, 80 };
constexpr int kLineWidth = 120; // the widest numbers fit, and all columns do in a window of usual size

QString textOf(const std::optional<TypedParameters> &values, const TuningField &field)
{
    if (!values)
        return {};
    for (const api::TypedParameter &value : *values) {
        if (value.name == field.parameter)
            return tuningText(field, value.value);
    }
    return {};
}

QString nothingText(const TuningField &field)
{
    if (!field.nothing.isEmpty())
        return field.nothing;
    switch (field.unit) {
    case Unit::Cpus:
        return TuningGrid::tr("all");
    case Unit::AllCpus:
        return TuningGrid::tr("each for itself");
    case Unit::Nodes:
        return TuningGrid::tr("any");
    case Unit::Text:
        return TuningGrid::tr("none");
    default:
        return TuningGrid::tr("no limit");
    }
}

QLabel *newLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

TuningGrid::TuningGrid(
    const QString &heading, std::vector<TuningField> fields, unsigned hostCpus, QWidget *parent)
    : QWidget(parent)
    , m_heading(heading)
    , m_hostCpus(hostCpus)
    , m_fields(std::move(fields))
    , m_why(new ProblemLabel)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_why->setObjectName(QStringLiteral("whyNot"));
    m_why->hide();
    layout->addWidget(m_why, 1, 0);
    build();
}

void TuningGrid::setFields(const std::vector<TuningField> &fields)
{
    if (fields == m_fields)
        return;
    std::vector<std::pair<QString, QString>> typed;
    for (const Row &row : m_rows) {
        if (row.isTyped)
            typed.emplace_back(row.field.parameter, row.line->text());
    }
    m_fields = fields;
    build();
    for (const auto &[parameter, text] : typed) {
        if (Row *row = find(parameter)) {
            row->line->setText(text);
            row->isTyped = true;
        }
    }
}

void TuningGrid::build()
{
    delete m_holder;
    m_holder = new QWidget;
    m_rows.clear();
    auto *layout = new QGridLayout(m_holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(4);
    const QString headings[Columns] = { m_heading, tr("New value"), {}, tr("Now"), tr("At the next start") };
    QFont bold = font();
    bold.setBold(true);
    for (int column = 0; column < Columns; ++column) {
        layout->setColumnMinimumWidth(column, kWidths[column]);
        auto *label = newLabel(headings[column]);
        if (column == Label)
            label->setFont(bold);
        layout->addWidget(label, 0, column);
    }
    layout->setColumnStretch(Next, 1);
    m_rows.reserve(m_fields.size());
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        addRow(m_fields[i], int(i) + 1);
    static_cast<QGridLayout *>(this->layout())->addWidget(m_holder, 0, 0);
}

void TuningGrid::addRow(const TuningField &field, int place)
{
    const std::size_t index = m_rows.size();
    Row &row = m_rows.emplace_back();
    row.field = field;
    QString name = QStringLiteral("tuning_") + field.parameter;
    if (field.unit == Unit::Percent)
        name += QStringLiteral("_percent");
    row.editor = makeEditor(row, name);
    row.editor->setEnabled(false); // until it is known what there is
    row.now = newLabel({});
    row.next = newLabel({});
    row.now->setObjectName(name + QStringLiteral("_now"));
    row.next->setObjectName(name + QStringLiteral("_next"));
    auto *label = newLabel(tr("%1:").arg(field.label));
    label->setBuddy(row.editor);
    auto *layout = static_cast<QGridLayout *>(m_holder->layout());
    layout->addWidget(label, place, Label);
    layout->addWidget(row.editor, place, Editor);
    layout->addWidget(newLabel(field.suffix), place, Suffix);
    layout->addWidget(row.now, place, Now);
    layout->addWidget(row.next, place, Next);
    connect(row.line, &QLineEdit::textEdited, this, [this, index] { rowTyped(index); });
}

QWidget *TuningGrid::makeEditor(Row &row, const QString &name)
{
    const TuningField &field = row.field;
    const std::size_t index = m_rows.size() - 1;
    if (field.unit == Unit::Cpus || field.unit == Unit::AllCpus) {
        auto *edit = new CpuEdit(name, field.label, m_hostCpus);
        row.line = edit->line();
        connect(edit, &CpuEdit::chosen, this, [this, index] { rowTyped(index); });
        row.line->setPlaceholderText(nothingText(field));
        return edit;
    }
    row.line = new QLineEdit;
    row.line->setMaximumWidth(kLineWidth);
    if (field.unit != Unit::NumaMode) {
        row.line->setObjectName(name);
        row.line->setAccessibleName(field.label);
        row.line->setPlaceholderText(nothingText(field));
        return row.line;
    }
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(field.label);
    box->addItems(numaModeTexts());
    row.line->setParent(box);
    row.line->hide();
    connect(box, &QComboBox::activated, this, [this, index](int mode) {
        m_rows[index].line->setText(QString::number(mode));
        rowTyped(index);
    });
    return box;
}

TuningGrid::Row *TuningGrid::find(const QString &parameter)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&parameter](const Row &row) {
        return row.field.parameter == parameter && row.field.unit != Unit::Percent;
    });
    return found == m_rows.end() ? nullptr : &*found;
}

// ---- typing

void TuningGrid::rowTyped(std::size_t index)
{
    deriveAround(index);
    Q_EMIT edited();
}

// What follows from the line that was typed in.
void TuningGrid::deriveAround(std::size_t index)
{
    const auto mark = [this](Row &row) {
        const QString text = row.line->text();
        const bool differsNow
            = m_scope != DeviceScope::Config && m_values.now && text != textOf(m_values.now, row.field);
        const bool differsNext
            = m_scope != DeviceScope::Live && m_values.next && text != textOf(m_values.next, row.field);
        row.isTyped = differsNow || differsNext;
    };
    Row &typed = m_rows[index];
    if (!typed.field.isDerived()) {
        mark(typed);
        for (const Row &row : m_rows) {
            if (row.field.unit == Unit::Percent
                && (row.field.parameter == typed.field.parameter
                    || row.field.period == typed.field.parameter))
                derivePercent(row);
        }
        return;
    }
    typed.isTyped = true;
    if (typed.field.unit == Unit::AllCpus) {
        for (Row &row : m_rows) {
            if (row.field.unit == Unit::Cpus) {
                row.line->setText(typed.line->text());
                mark(row);
            }
        }
        return;
    }
    const Row *period = find(typed.field.period);
    Row *quota = find(typed.field.parameter);
    const auto text = quotaText(typed.line->text(), period ? period->line->text() : QString());
    if (!quota || !text)
        return;
    quota->line->setText(*text);
    mark(*quota);
}

void TuningGrid::derivePercent(const Row &percent)
{
    const Row *period = find(percent.field.period);
    const Row *quota = find(percent.field.parameter);
    if (quota)
        percent.line->setText(percentText(quota->line->text(), period ? period->line->text() : QString()));
}

bool TuningGrid::isEdited() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isTyped; });
}

QString TuningGrid::problem() const
{
    for (const Row &row : m_rows) {
        if (!row.isTyped || (!row.base && !row.field.isDerived()))
            continue;
        const auto value
            = tuningValue(row.field, row.line->text(), row.base.value_or(TuningValue(0)), m_hostCpus);
        if (!value)
            return value.error().message;
    }
    return {};
}

TypedParameters TuningGrid::changes() const
{
    TypedParameters all;
    for (const Row &row : m_rows) {
        const int family = row.field.family;
        const bool isNamed = row.isTyped
            || (family != 0 && std::any_of(m_rows.begin(), m_rows.end(), [family](const Row &other) {
                   return other.isTyped && other.field.family == family;
               }));
        if (!isNamed || !row.base || row.field.isDerived())
            continue;
        if (auto value = tuningValue(row.field, row.line->text(), *row.base, m_hostCpus))
            all.push_back({ row.field.parameter, *value });
    }
    return all;
}

void TuningGrid::stored(const TypedParameters &parameters)
{
    for (const api::TypedParameter &parameter : parameters) {
        if (Row *row = find(parameter.name))
            row->isTyped = false;
    }
    const bool isLeft = std::any_of(
        m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isTyped && !row.field.isDerived(); });
    if (!isLeft)
        reset();
}

void TuningGrid::reset()
{
    for (Row &row : m_rows)
        row.isTyped = false;
    for (Row &row : m_rows)
        showBase(row);
    Q_EMIT edited();
}

// ---- showing

void TuningGrid::showValues(const Values &values, DeviceScope scope)
{
    m_values = values;
    m_scope = scope;
    const auto &source = scope != DeviceScope::Config && values.now ? values.now : values.next;
    for (Row &row : m_rows) {
        row.base.reset();
        for (const api::TypedParameter &value : source.value_or(TypedParameters())) {
            if (value.name == row.field.parameter)
                row.base = value.value;
        }
        const auto shown = [&row, this](const std::optional<TypedParameters> &from) {
            if (!from)
                return QStringLiteral("–");
            QString text = textOf(from, row.field);
            if (row.field.unit == Unit::Percent) {
                const Row *period = find(row.field.period);
                const QString length = period ? textOf(from, period->field) : QString();
                const Row *quota = find(row.field.parameter);
                text = percentText(quota ? textOf(from, quota->field) : QString(), length);
                return text.isEmpty() ? nothingText(row.field) : tr("%1 %").arg(text);
            }
            if (row.field.unit == Unit::NumaMode)
                return numaModeTexts().value(text.toInt());
            return text.isEmpty() ? nothingText(row.field) : text;
        };
        if (row.field.unit == Unit::AllCpus)
            continue;
        row.now->setText(shown(values.now));
        row.next->setText(shown(values.next));
    }
    for (Row &row : m_rows) {
        if (!row.isTyped)
            showBase(row);
    }
    setReason(m_reason);
}

QString TuningGrid::baseText(const Row &row) const
{
    return row.base && !row.field.isDerived() ? tuningText(row.field, *row.base) : QString();
}

void TuningGrid::showBase(Row &row)
{
    if (row.field.unit == Unit::Percent) {
        derivePercent(row);
        return;
    }
    row.line->setText(baseText(row));
    row.line->setCursorPosition(0);
    if (auto *box = qobject_cast<QComboBox *>(row.editor))
        box->setCurrentIndex(row.line->text().toInt());
}

void TuningGrid::setReason(const QString &sentence)
{
    m_reason = sentence;
    m_why->setText(sentence);
    m_why->setAccessibleName(sentence);
    m_why->setVisible(!sentence.isEmpty());
    for (const Row &row : m_rows) {
        const bool isThere = row.base || row.field.unit == Unit::AllCpus;
        row.editor->setEnabled(sentence.isEmpty() && isThere);
        row.editor->setToolTip(!sentence.isEmpty() ? sentence
                : isThere                          ? QString()
                                                   : tr("This host does not have this limit."));
    }
}

} // namespace inn::ui
