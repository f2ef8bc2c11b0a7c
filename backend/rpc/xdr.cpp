#include "backend/rpc/xdr.h"

#include <QtEndian>

#include <bit>

namespace inn::rpc::xdr {

namespace {

constexpr qsizetype kWord = 4;
constexpr qsizetype kUuid = 16;

qsizetype padding(qsizetype size)
{
    return (kWord - size % kWord) % kWord;
}

// VIR_TYPED_PARAM_…
enum Type { Int = 1, Unsigned, Long, UnsignedLong, Double, Boolean, Text };

} // namespace

void Writer::put(quint32 value)
{
    const quint32 wire = qToBigEndian(value);
    m_bytes.append(reinterpret_cast<const char *>(&wire), sizeof wire);
}

void Writer::put(quint64 value)
{
    put(quint32(value >> 32));
    put(quint32(value));
}

void Writer::put(double value)
{
    put(std::bit_cast<quint64>(value));
}

void Writer::put(const QByteArray &value)
{
    put(quint32(value.size()));
    putRaw(value.constData(), value.size());
}

void Writer::put(const QStringList &values)
{
    put(quint32(values.size()));
    for (const QString &value : values)
        put(value);
}

void Writer::put(const QUuid &value)
{
    putRaw(value.toRfc4122().constData(), kUuid);
}

void Writer::put(const api::TypedParameter &value)
{
    put(value.name);
    put(qint32(value.libvirtType()));
    std::visit([this](const auto &each) { put(each); }, value.value);
}

void Writer::putRaw(const char *data, qsizetype size)
{
    m_bytes.append(data, size);
    m_bytes.append(padding(size), '\0');
}

quint32 Reader::word()
{
    if (m_failed || remaining() < kWord) {
        m_failed = true;
        return 0;
    }
    const auto value = qFromBigEndian<quint32>(m_bytes.constData() + m_at);
    m_at += kWord;
    return value;
}

quint64 Reader::doubleWord()
{
    const quint64 high = word();
    return high << 32 | word();
}

QByteArray Reader::raw(qsizetype size)
{
    if (m_failed || size > remaining() - padding(size)) {
        m_failed = true;
        return {};
    }
    const QByteArray value = m_bytes.mid(m_at, size);
    m_at += size + padding(size);
    return value;
}

void Reader::take(double &value)
{
    value = std::bit_cast<double>(doubleWord());
}

void Reader::take(QByteArray &value)
{
    const quint32 size = word();
    if (size > kMaximumText) {
        m_failed = true;
        return;
    }
    value = raw(size);
}

void Reader::take(QString &value)
{
    QByteArray bytes;
    take(bytes);
    if (bytes.contains('\0')) {
        m_failed = true;
        return;
    }
    value = QString::fromUtf8(bytes);
}

void Reader::take(QUuid &value)
{
    if (const QByteArray bytes = raw(kUuid); !m_failed)
        value = QUuid::fromRfc4122(bytes);
}

void Reader::take(api::TypedParameter &value)
{
    take(value.name);
    const auto read = [&](auto number) {
        take(number);
        value.value = number;
    };
    switch (word()) {
    case Int:
        read(qint32());
        break;
    case Unsigned:
        read(quint32());
        break;
    case Long:
        read(qint64());
        break;
    case UnsignedLong:
        read(quint64());
        break;
    case Double:
        read(double());
        break;
    case Boolean:
        value.value = word() != 0;
        break;
    case Text:
        read(QString());
        break;
    default:
        m_failed = true;
    }
}

} // namespace inn::rpc::xdr
