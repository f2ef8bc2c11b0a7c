#pragma once

#include "backend/api/tuning.h"

namespace inn::ui {

using TuningValue = api::TypedParameter::Value;

// One line of a form of limits: which of libvirt's parameters it is, and how people read and type it.
struct TuningField
{
    enum class Unit {
        Number, // empty: 0, which is none
        Quota, // microseconds; empty: -1, which is none
        Percent, // a quota as a share of its period; has no parameter of its own
        Kibibytes, // typed with a unit; empty: libvirt's number for unlimited
        Bytes, // typed with a unit; empty: 0
        Text,
        Nodes, // of the host: “0-1”
        Cpus, // of the host: “0-3,^2”; empty: all
        AllCpus, // goes to all lines of the form; has no parameter of its own
        NumaMode
    };
    QString parameter; // “vcpu_quota”
    QString label; // “Shares”
    Unit unit = Unit::Number;
    QString suffix = {}; // “µs”
    int family = 0; // lines of one family are given together, other than 0
    QString period = {}; // of a percentage: the other parameter
    QString nothing = {}; // what is shown when it is empty

    [[nodiscard]] bool isDerived() const { return unit == Unit::Percent || unit == Unit::AllCpus; }
    bool operator==(const TuningField &) const = default;
};

// As it is shown and typed; empty is no limit.
QString tuningText(const TuningField &field, const TuningValue &value);
// What was typed, in the type of `like`, or a sentence that says what to type.
Result<TuningValue> tuningValue(
    const TuningField &field, const QString &text, const TuningValue &like, unsigned hostCpus);

Result<api::Numbers> hostCpusOf(const QString &text, unsigned hostCpus);
QString hostCpusText(const api::Numbers &numbers);

// “vcpu_quota” of “vcpu_period”: 150 is one and a half processors. Empty: unlimited.
QString percentText(const QString &quota, const QString &period);
Result<QString> quotaText(const QString &percent, const QString &period);

const QStringList &numaModeTexts(); // by libvirt's numbers

} // namespace inn::ui
