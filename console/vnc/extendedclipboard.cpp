#include "console/vnc/extendedclipboard.h"

#include <QtEndian>

namespace inn::console {

namespace {

enum Flag : quint32 {
    FormatText = 1,
    ActionCapabilities = 1U << 24,
    ActionRequest = 1U << 25,
    ActionPeek = 1U << 26,
    ActionNotify = 1U << 27,
    ActionProvide = 1U << 28,
};
constexpr char kClientCutText = 6;
constexpr qsizetype kLengthSize = 4;

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray message(quint32 flags, const QByteArray &rest = {})
{
    const qint32 length = -qint32(kLengthSize + rest.size());
    return QByteArray(1, kClientCutText) + QByteArray(3, '\0') + bigEndian(quint32(length)) + bigEndian(flags)
        + rest;
}

} // namespace

ExtendedClipboard::Outcome ExtendedClipboard::receive(const QByteArray &body)
{
    if (body.size() < kLengthSize)
        return {};
    const auto flags = qFromBigEndian<quint32>(body.constData());
    if (flags & ActionCapabilities) {
        m_supported = true;
        const quint32 all
            = FormatText | ActionCapabilities | ActionRequest | ActionPeek | ActionNotify | ActionProvide;
        return { message(all, bigEndian(quint32(kMaxText))), {} };
    }
    if ((flags & ActionNotify) && (flags & FormatText))
        return { message(FormatText | ActionRequest), {} };
    if (flags & ActionPeek)
        return { message(ActionNotify | (m_text.isEmpty() ? 0U : quint32(FormatText))), {} };
    if ((flags & ActionRequest) && (flags & FormatText))
        return { provide(), {} };
    if (!(flags & ActionProvide) || !(flags & FormatText))
        return {};
    Inflater inflater;
    QByteArray data;
    if (!inflater.inflate(body.mid(kLengthSize), kMaxText + kLengthSize + 1, data)
        || data.size() < kLengthSize)
        return {};
    const auto size = qsizetype(qFromBigEndian<quint32>(data.constData()));
    if (size > data.size() - kLengthSize)
        return {};
    QByteArray text = data.mid(kLengthSize, size);
    while (text.endsWith('\0'))
        text.chop(1);
    return { {}, QString::fromUtf8(text.replace("\r\n", "\n")) };
}

QByteArray ExtendedClipboard::offer(const QString &text)
{
    if (!m_supported)
        return classicMessage(text);
    m_text = text.toUtf8().left(kMaxText);
    return message(ActionNotify | (m_text.isEmpty() ? 0U : quint32(FormatText)));
}

QByteArray ExtendedClipboard::provide() const
{
    QByteArray text = m_text;
    text.replace('\n', "\r\n");
    text.append('\0');
    // qCompress puts the size in front of the zlib stream.
    return message(
        FormatText | ActionProvide, qCompress(bigEndian(quint32(text.size())) + text).mid(kLengthSize));
}

QByteArray ExtendedClipboard::classicMessage(const QString &text)
{
    const QByteArray latin1 = text.toLatin1().left(kMaxText);
    return QByteArray(1, kClientCutText) + QByteArray(3, '\0') + bigEndian(quint32(latin1.size())) + latin1;
}

} // namespace inn::console
