#include "backend/xml/values.h"

#include "backend/xml/amount.h"
#include "backend/xml/source.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <limits>
#include <type_traits>

namespace inn::xml {

namespace {

bool isText(const QString &own, QByteArrayView utf8)
{
    // Not QAnyStringView::equal(): Qt 6.4's errs with longer texts that are not ASCII.
    if (own.size() == utf8.size())
        return own == QLatin1StringView(utf8); // as many bytes as characters: ASCII
    return own.size() < utf8.size() && own == toString(utf8);
}

bool parseValue(std::optional<QString> &value, QByteArrayView text, QByteArrayView, const Field &field)
{
    // A known word shares its text with the table.
    for (const QString &word : field.words) {
        if (isText(word, text)) {
            value = word;
            return true;
        }
    }
    value = toString(text);
    if (value->isNull())
        value = QStringLiteral("");
    return true;
}

// As libvirt reads numbers with strtoll() and strtoull(): white space before, a sign, and nothing behind.
bool readUnsigned(quint64 &number, QByteArrayView text, int base)
{
    // C's functions need a terminated text; no number is longer.
    std::array<char, 72> buffer {};
    if (text.isEmpty() || text.size() >= qsizetype(buffer.size()) || text.contains('\0'))
        return false;
    std::copy(text.begin(), text.end(), buffer.begin());
    char *end = nullptr;
    errno = 0;
    number = std::strtoull(buffer.data(), &end, base);
    return errno == 0 && end != buffer.data() && *end == '\0';
}

bool isNegativeNumber(QByteArrayView text)
{
    return text.trimmed().startsWith('-');
}

bool parseUnsigned(quint64 &value, QByteArrayView text, const Field &field, quint64 largest)
{
    const bool isNegative = isNegativeNumber(text);
    quint64 number = 0;
    if ((isNegative && !field.wrapsNegative) || !readUnsigned(number, text, field.numberBase))
        return false;
    if (isNegative && largest < std::numeric_limits<quint64>::max()) {
        if (0 - number > largest)
            return false;
        number &= largest;
    }
    value = number;
    return number <= largest && number <= field.most && (field.least <= 0 || number >= quint64(field.least));
}

bool parseSigned(qint64 &value, QByteArrayView text, const Field &field, qint64 smallest, qint64 largest)
{
    std::array<char, 72> buffer {};
    if (text.isEmpty() || text.size() >= qsizetype(buffer.size()) || text.contains('\0'))
        return false;
    std::copy(text.begin(), text.end(), buffer.begin());
    char *end = nullptr;
    errno = 0;
    value = std::strtoll(buffer.data(), &end, field.numberBase);
    if (errno != 0 || end == buffer.data() || *end != '\0')
        return false;
    return value >= smallest && value <= largest && value >= field.least
        && (value < 0 || quint64(value) <= field.most);
}

template<class T>
bool parseInteger(std::optional<T> &value, QByteArrayView text, const Field &field)
{
    using Limits = std::numeric_limits<T>;
    std::conditional_t<std::is_signed_v<T>, qint64, quint64> number = 0;
    bool ok = false;
    if constexpr (std::is_signed_v<T>)
        ok = parseSigned(number, text, field, Limits::min(), Limits::max());
    else
        ok = parseUnsigned(number, text, field, Limits::max());
    if (ok)
        value = T(number);
    return ok;
}

bool parseValue(std::optional<unsigned> &value, QByteArrayView text, QByteArrayView, const Field &field)
{
    return parseInteger(value, text, field);
}

bool parseValue(std::optional<int> &value, QByteArrayView text, QByteArrayView, const Field &field)
{
    return parseInteger(value, text, field);
}

bool parseValue(std::optional<quint64> &value, QByteArrayView text, QByteArrayView, const Field &field)
{
    return parseInteger(value, text, field);
}

bool parseValue(std::optional<qint64> &value, QByteArrayView text, QByteArrayView, const Field &field)
{
    return parseInteger(value, text, field);
}

bool parseValue(std::optional<QUuid> &value, QByteArrayView text, QByteArrayView, const Field &)
{
    // As libvirt: 32 digits, hyphens wherever they are.
    QByteArray digits;
    for (const char c : text.trimmed()) {
        if (c == '-')
            continue;
        if (!std::isxdigit(static_cast<unsigned char>(c)) || digits.size() == 32)
            return false;
        digits += c;
    }
    if (digits.size() != 32)
        return false;
    value = QUuid::fromRfc4122(QByteArray::fromHex(digits));
    return true;
}

bool parseValue(std::optional<Bytes> &value, QByteArrayView text, QByteArrayView unit, const Field &field)
{
    const std::optional<quint64> number = amountNumber(text, field);
    const quint64 scale = bytesOfUnit(unit.isEmpty() ? QByteArrayView(field.defaultUnit) : unit);
    if (!number || scale == 0 || *number > std::numeric_limits<quint64>::max() / scale)
        return false;
    value = Bytes { *number * scale };
    return true;
}

QByteArray formatNumber(quint64 number, const Field &field, const void *object)
{
    if (field.numberBase == 8) // the rights of files
        return QByteArray::number(number, 8).rightJustified(4, '0');
    const bool hex = field.hexDigits > 0 && (!field.hexWhen || field.hexWhen(object));
    if (!hex)
        return QByteArray::number(number);
    const QByteArray digits = QByteArray::number(number, 16).rightJustified(field.hexDigits, '0');
    return "0x" + (field.hexUpper ? digits.toUpper() : digits);
}

QByteArray formatValue(const QString &value, const Field &, const void *, QByteArray *)
{
    return value.toUtf8();
}

QByteArray formatValue(unsigned value, const Field &field, const void *object, QByteArray *)
{
    return formatNumber(value, field, object);
}

QByteArray formatValue(quint64 value, const Field &field, const void *object, QByteArray *)
{
    return formatNumber(value, field, object);
}

QByteArray formatValue(int value, const Field &field, const void *object, QByteArray *)
{
    return value < 0 ? QByteArray::number(value) : formatNumber(quint64(value), field, object);
}

QByteArray formatValue(qint64 value, const Field &field, const void *object, QByteArray *)
{
    // The base is that of positive numbers, which the reader expects.
    return value < 0 ? '-' + formatNumber(0 - quint64(value), field, object)
                     : formatNumber(quint64(value), field, object);
}

QByteArray formatValue(const QUuid &value, const Field &, const void *, QByteArray *)
{
    return value.toByteArray(QUuid::WithoutBraces);
}

QByteArray formatValue(Bytes value, const Field &field, const void *, QByteArray *unit)
{
    const char *wanted = field.writtenUnit ? field.writtenUnit : field.defaultUnit;
    const quint64 scale = bytesOfUnit(wanted);
    const bool fits = scale > 0 && value.count % scale == 0;
    *unit = fits ? wanted : "bytes";
    return QByteArray::number(fits ? value.count / scale : value.count);
}

template<class T>
const ValueKind &optionalKind(const char *name)
{
    using V = std::optional<T>;
    static const ValueKind kind {
        name,
        [](const void *value) { return static_cast<const V *>(value)->has_value(); },
        [](void *value) { static_cast<V *>(value)->reset(); },
        [](void *value, QByteArrayView text, QByteArrayView unit, const Field &field) {
            return parseValue(*static_cast<V *>(value), text, unit, field);
        },
        [](const void *value, QByteArrayView text, QByteArrayView unit, const Field &field) {
            V parsed;
            if (!parseValue(parsed, text, unit, field))
                return Match::Unreadable;
            return parsed == *static_cast<const V *>(value) ? Match::Equal : Match::Different;
        },
        [](const void *value, const Field &field, const void *object, QByteArray *unit) {
            return formatValue(**static_cast<const V *>(value), field, object, unit);
        },
    };
    return kind;
}

} // namespace

std::optional<quint64> amountNumber(QByteArrayView text, const Field &field)
{
    quint64 number = 0;
    if (isNegativeNumber(text) || !readUnsigned(number, text, field.numberBase))
        return std::nullopt;
    return number;
}

NumberRange rangeOf(const Field &field)
{
    const QByteArrayView kind = field.value->name;
    const bool hasSign = kind.startsWith("integer");
    const bool isLong = kind.endsWith("64");
    const qint64 smallest = !hasSign ? 0
        : isLong                     ? std::numeric_limits<qint64>::min()
                                     : std::numeric_limits<int>::min();
    const quint64 largest = hasSign
        ? (isLong ? quint64(std::numeric_limits<qint64>::max()) : quint64(std::numeric_limits<int>::max()))
        : (isLong ? std::numeric_limits<quint64>::max() : quint64(std::numeric_limits<unsigned>::max()));
    return { std::max(smallest, field.least), std::min(largest, field.most) };
}

quint64 bytesOfUnit(QByteArrayView unit)
{
    const QByteArray lower = unit.trimmed().toByteArray().toLower();
    if (lower == "b" || lower == "byte" || lower == "bytes")
        return 1;
    static constexpr QByteArrayView kLetters = "kmgtpe";
    const qsizetype power = lower.isEmpty() ? -1 : kLetters.indexOf(lower[0]);
    if (power < 0)
        return 0;
    quint64 base = 1024;
    if (lower.size() == 2 && lower[1] == 'b')
        base = 1000;
    else if (lower.size() != 1 && lower.mid(1) != "ib")
        return 0;
    quint64 scale = 1;
    for (qsizetype i = 0; i <= power; ++i)
        scale *= base;
    return scale;
}

template<>
const ValueKind &valueKind<std::optional<QString>>()
{
    static const ValueKind kind = [] {
        ValueKind it = optionalKind<QString>("text");
        it.match = [](const void *value, QByteArrayView text, QByteArrayView, const Field &) {
            const auto &own = *static_cast<const std::optional<QString> *>(value);
            return own && isText(*own, text) ? Match::Equal : Match::Different;
        };
        return it;
    }();
    return kind;
}

template<>
const ValueKind &valueKind<std::optional<unsigned>>()
{
    return optionalKind<unsigned>("unsigned");
}

template<>
const ValueKind &valueKind<std::optional<int>>()
{
    return optionalKind<int>("integer");
}

template<>
const ValueKind &valueKind<std::optional<quint64>>()
{
    return optionalKind<quint64>("unsigned64");
}

template<>
const ValueKind &valueKind<std::optional<qint64>>()
{
    return optionalKind<qint64>("integer64");
}

template<>
const ValueKind &valueKind<std::optional<QUuid>>()
{
    return optionalKind<QUuid>("uuid");
}

template<>
const ValueKind &valueKind<std::optional<Bytes>>()
{
    return optionalKind<Bytes>("bytes");
}

template<>
const ValueKind &valueKind<bool>()
{
    static const ValueKind kind {
        "presence",
        [](const void *value) { return *static_cast<const bool *>(value); },
        [](void *value) { *static_cast<bool *>(value) = false; },
        [](void *value, QByteArrayView, QByteArrayView, const Field &) {
            *static_cast<bool *>(value) = true;
            return true;
        },
        [](const void *value, QByteArrayView, QByteArrayView, const Field &) {
            return *static_cast<const bool *>(value) ? Match::Equal : Match::Different;
        },
        [](const void *, const Field &, const void *, QByteArray *) { return QByteArray(); },
    };
    return kind;
}

} // namespace inn::xml
