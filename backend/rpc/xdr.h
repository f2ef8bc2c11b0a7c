#pragma once

#include "backend/api/guestoperations.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <concepts>
#include <optional>
#include <tuple>
#include <vector>

// The protocol's encoding (RFC 4506) of values: big-endian words of four bytes. A structure tells its members
// in their order on the wire:
//     template<class Self> static auto fields(Self &self) { return std::tie(self.name, self.uuid); }
namespace inn::rpc {

inline constexpr qsizetype kMaximumText = 4 * 1024 * 1024;

// An array of at most so many elements, as the protocol limits it. In answers more are cut off.
template<class T, int maximum>
class List : public std::vector<T>
{
public:
    using std::vector<T>::vector;
    List(std::vector<T> values)
        : std::vector<T>(std::move(values))
    {
    }
    static constexpr int kMaximum = maximum;
};
template<int maximum>
using Parameters = List<api::TypedParameter, maximum>;

// Flags of a call, of which only these are known; others are refused before the procedure begins.
template<quint32 known>
struct Flags
{
    quint32 value = 0;
    static constexpr quint32 kKnown = known;
    operator quint32() const { return value; }
};

// An array of characters of a fixed length, each in a word of its own.
template<int length>
struct Characters
{
    QByteArray text;
};

template<class T>
concept Structure = requires(T &value)
{
    T::fields(value);
};

namespace xdr {

class Writer
{
public:
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    void put(qint32 value) { put(quint32(value)); }
    void put(quint32 value);
    void put(qint64 value) { put(quint64(value)); }
    void put(quint64 value);
    void put(double value);
    void put(const QByteArray &value); // also texts that are UTF-8 already
    void put(const QString &value) { put(value.toUtf8()); }
    void put(const QStringList &values);
    void put(const QUuid &value);
    void put(const api::TypedParameter &value);
    void putRaw(const char *data, qsizetype size); // padded
    template<std::same_as<bool> T>
    void put(T value)
    {
        put(qint32(value));
    }
    template<class T>
    void put(const std::optional<T> &value)
    {
        put(quint32(value ? 1 : 0));
        if (value)
            put(*value);
    }
    template<class T, int maximum>
    void put(const List<T, maximum> &values)
    {
        const auto count = std::min(values.size(), std::size_t(maximum));
        put(quint32(count));
        for (std::size_t index = 0; index < count; ++index)
            put(values[index]);
    }
    template<int length>
    void put(const Characters<length> &value)
    {
        for (int index = 0; index < length; ++index)
            put(qint32(index < length - 1 && index < value.text.size() ? value.text[index] : 0));
    }
    template<Structure T>
    void put(const T &value)
    {
        std::apply([this](const auto &...each) { (put(each), ...); }, T::fields(value));
    }
    template<class... T>
    void put(const std::tuple<T...> &values)
    {
        std::apply([this](const auto &...each) { (put(each), ...); }, values);
    }

private:
    QByteArray m_bytes;
};

// Reads what a stranger sent: after the first thing that is not as it must be, it has failed, and all else it
// gives is empty.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    // All was read, and nothing is left.
    [[nodiscard]] bool isDone() const { return !m_failed && m_at == m_bytes.size(); }

    void take(qint32 &value) { value = qint32(word()); }
    void take(quint32 &value) { value = word(); }
    void take(qint64 &value) { value = qint64(doubleWord()); }
    void take(quint64 &value) { value = doubleWord(); }
    void take(double &value);
    void take(QByteArray &value);
    void take(QString &value); // without any NUL in it
    void take(QUuid &value);
    void take(api::TypedParameter &value);
    template<quint32 known>
    void take(Flags<known> &value)
    {
        value.value = word();
    }
    template<class T>
    void take(std::optional<T> &value)
    {
        switch (word()) {
        case 0:
            break;
        case 1:
            take(value.emplace());
            break;
        default:
            m_failed = true;
        }
    }
    template<class T, int maximum>
    void take(List<T, maximum> &values)
    {
        const quint32 count = word();
        if (count > quint32(maximum) || qsizetype(count) > remaining() / 4) {
            m_failed = true;
            return;
        }
        values.reserve(count);
        for (quint32 index = 0; index < count && !m_failed; ++index)
            take(values.emplace_back());
    }
    template<Structure T>
    void take(T &value)
    {
        std::apply([this](auto &...each) { (take(each), ...); }, T::fields(value));
    }

private:
    [[nodiscard]] qsizetype remaining() const { return m_bytes.size() - m_at; }
    quint32 word();
    quint64 doubleWord();
    QByteArray raw(qsizetype size);

    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

template<class T>
QByteArray encoded(const T &value)
{
    Writer writer;
    writer.put(value);
    return writer.bytes();
}

} // namespace xdr

} // namespace inn::rpc
