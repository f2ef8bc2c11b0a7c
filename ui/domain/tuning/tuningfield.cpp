#include "ui/domain/tuning/tuningfield.h"

#include "backend/base/bytes.h"
#include "backend/base/translated.h"
#include "backend/config/domain/cpuset.h"

#include <QRegularExpression>

#include <cmath>

namespace inn::ui {

namespace {

using Unit = TuningField::Unit;

constexpr quint64 kUnlimitedKib = 9007199254740991; // VIR_DOMAIN_MEMORY_PARAM_UNLIMITED
constexpr qint64 kUnlimitedQuota = 17'592'186'044'415;
constexpr quint64 kUsualPeriod = 100'000; // of the kernel
constexpr quint64 kMostBytes = quint64(1) << 60;
constexpr int kHundred = 100;
constexpr const char *kUnits[] = { "B", "KiB", "MiB", "GiB", "TiB" };

Error typed(const QString &sentence)
{
    return { ErrorCode::InvalidConfig, sentence };
}

quint64 countOf(const TuningValue &value)
{
    return std::visit(
        [](const auto &each) -> quint64 {
            if constexpr (std::is_same_v<std::decay_t<decltype(each)>, bool>)
                return each ? 1 : 0;
            else if constexpr (std::is_arithmetic_v<std::decay_t<decltype(each)>>)
                return each < 0 ? 0 : quint64(each);
            else
                return 0;
        },
        value);
}

// Exact: in the largest unit that divides it.
QString bytesText(quint64 count)
{
    if (count == 0)
        return {};
    std::size_t unit = 0;
    while (unit + 1 < std::size(kUnits) && count % 1024 == 0) {
        count /= 1024;
        ++unit;
    }
    return QStringLiteral("%1 %2").arg(count).arg(QLatin1String(kUnits[unit]));
}

Result<quint64> bytesOf(const TuningField &field, const QString &text)
{
    static const QRegularExpression amount(
        QStringLiteral("^([0-9]{1,18}(?:[.,][0-9]{1,6})?)\\s*(B|[KMGT](?:i?B)?)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = amount.match(text);
    if (!match.hasMatch()) {
        return typed(translated("“%1”: type an amount with its unit, for instance “512 MiB”; nothing is no "
                                "limit.")
                         .arg(field.label));
    }
    const int power = int(QStringLiteral("bkmgt").indexOf(match.captured(2).at(0).toLower()));
    const double count = match.captured(1).replace(u',', u'.').toDouble() * std::pow(1024.0, power);
    if (count > double(kMostBytes))
        return typed(translated("“%1” is too large; leave it empty for no limit.").arg(field.label));
    return quint64(std::llround(count));
}

Result<quint64> numberOf(const TuningField &field, const QString &text)
{
    QString digits = text;
    digits.remove(u' ');
    bool isNumber = false;
    const quint64 number = digits.toULongLong(&isNumber);
    if (!isNumber)
        return typed(translated("“%1”: type a whole number.").arg(field.label));
    return number;
}

Result<TuningValue> asTypeOf(const TuningField &field, quint64 number, const TuningValue &like)
{
    const Error tooLarge = typed(translated("“%1” is too large.").arg(field.label));
    if (std::holds_alternative<unsigned>(like)) {
        if (number > std::numeric_limits<unsigned>::max())
            return tooLarge;
        return TuningValue(unsigned(number));
    }
    if (std::holds_alternative<int>(like)) {
        if (number > quint64(std::numeric_limits<int>::max()))
            return tooLarge;
        return TuningValue(int(number));
    }
    if (std::holds_alternative<qint64>(like)) {
        if (number > quint64(std::numeric_limits<qint64>::max()))
            return tooLarge;
        return TuningValue(qint64(number));
    }
    return TuningValue(number);
}

Result<TuningValue> quotaOf(const TuningField &field, const QString &text)
{
    if (text.isEmpty() || text == u"-1")
        return TuningValue(qint64(-1));
    TRY_ASSIGN(const quint64 number, numberOf(field, text));
    constexpr quint64 kLeast = 1000;
    if (number < kLeast || number > quint64(kUnlimitedQuota)) {
        return typed(
            translated("“%1” is at least %2 µs; leave it empty for no limit.").arg(field.label).arg(kLeast));
    }
    return TuningValue(qint64(number));
}

} // namespace

const QStringList &numaModeTexts()
{
    static const QStringList texts {
        translated("only from these nodes (strict)"),
        translated("rather from this node (preferred)"),
        translated("in turn from these nodes (interleave)"),
        translated("as the control group says (restrictive)"),
    };
    return texts;
}

Result<api::Numbers> hostCpusOf(const QString &text, unsigned hostCpus)
{
    const QString clean = text.trimmed();
    if (clean.isEmpty())
        return config::CpuSet::first(std::max(hostCpus, 1U)).numbers();
    const auto set = config::CpuSet::parse(clean);
    if (!set)
        return typed(translated("“%1” is no list of processors; write “0-3,^2” for 0, 1 and 3.").arg(clean));
    if (set->isEmpty())
        return typed(translated("“%1” leaves no processor; name at least one.").arg(clean));
    if (hostCpus > 0 && set->last() >= int(hostCpus)) {
        return typed(translated("The host has the processors 0 to %1; there is no %2.")
                         .arg(hostCpus - 1)
                         .arg(set->last()));
    }
    return set->numbers();
}

QString hostCpusText(const api::Numbers &numbers)
{
    config::CpuSet set;
    for (const unsigned number : numbers) {
        if (number < config::CpuSet::kLimit)
            set.insert(number);
    }
    return set.toString();
}

QString tuningText(const TuningField &field, const TuningValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    switch (field.unit) {
    case Unit::Quota: {
        const auto *quota = std::get_if<qint64>(&value);
        return !quota || *quota <= 0 || *quota >= kUnlimitedQuota ? QString() : QString::number(*quota);
    }
    case Unit::Kibibytes: {
        const quint64 kib = countOf(value);
        return kib >= kUnlimitedKib ? QString() : kib == 0 ? QStringLiteral("0 B") : bytesText(kib * 1024);
    }
    case Unit::Bytes:
        return bytesText(countOf(value));
    case Unit::NumaMode:
        return QString::number(countOf(value));
    default:
        break;
    }
    const quint64 number = countOf(value);
    return number == 0 ? QString() : QString::number(number);
}

Result<TuningValue> tuningValue(
    const TuningField &field, const QString &typedText, const TuningValue &like, unsigned hostCpus)
{
    const QString text = typedText.trimmed();
    switch (field.unit) {
    case Unit::Quota:
        return quotaOf(field, text);
    case Unit::Kibibytes: {
        if (text.isEmpty())
            return asTypeOf(field, kUnlimitedKib, like);
        TRY_ASSIGN(const quint64 bytes, bytesOf(field, text));
        return asTypeOf(field, bytes / 1024, like);
    }
    case Unit::Bytes: {
        if (text.isEmpty())
            return asTypeOf(field, 0, like);
        TRY_ASSIGN(const quint64 bytes, bytesOf(field, text));
        return asTypeOf(field, bytes, like);
    }
    case Unit::Text:
        return TuningValue(text);
    case Unit::Nodes:
        if (!text.isEmpty() && !config::CpuSet::parse(text))
            return typed(translated("“%1” is no list of nodes; write “0-1”.").arg(text));
        return TuningValue(text);
    case Unit::Cpus:
    case Unit::AllCpus: {
        TRY_ASSIGN(const api::Numbers numbers, hostCpusOf(text, hostCpus));
        return TuningValue(hostCpusText(numbers));
    }
    case Unit::Percent: // only checked; the quota is what is given
        if (!text.isEmpty())
            TRY(quotaText(text, {}));
        return TuningValue(text);
    case Unit::Number:
    case Unit::NumaMode:
        break;
    }
    if (text.isEmpty())
        return asTypeOf(field, 0, like);
    TRY_ASSIGN(const quint64 number, numberOf(field, text));
    return asTypeOf(field, number, like);
}

QString percentText(const QString &quota, const QString &period)
{
    const quint64 part = quota.toULongLong();
    const quint64 whole = period.isEmpty() ? kUsualPeriod : period.toULongLong();
    if (part == 0 || whole == 0)
        return {};
    return QString::number(double(part) * kHundred / double(whole), 'g', 6);
}

Result<QString> quotaText(const QString &percent, const QString &period)
{
    QString text = percent.trimmed();
    if (text.isEmpty())
        return QString();
    text.replace(u',', u'.');
    bool isNumber = false;
    const double share = text.toDouble(&isNumber);
    constexpr double kMost = 1'638'400; // of all processors that there can be
    if (!isNumber || !(share >= 1) || share > kMost) {
        return typed(translated("A share is at least 1 % of a processor, and 200 % are two of them; leave it "
                                "empty for no limit."));
    }
    const quint64 whole = period.isEmpty() ? kUsualPeriod : period.toULongLong();
    return QString::number(std::llround(share * double(whole) / kHundred));
}

} // namespace inn::ui
