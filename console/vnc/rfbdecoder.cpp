#include "console/vnc/rfbdecoder.h"

#include "console/vnc/zrletiles.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace inn::console {

namespace {

constexpr int kHextileSide = 16;
constexpr qsizetype kMaxCompressed = 64 * 1024 * 1024;
constexpr qsizetype kReadStep = 1024 * 1024; // memory is taken as data comes, not as announced
constexpr qsizetype kTightUncompressed = 12; // shorter data comes without compression

enum HextileFlag {
    HextileRaw = 1,
    HextileBackground = 2,
    HextileForeground = 4,
    HextileSubrects = 8,
    HextileColoured = 16
};

quint32 tightPixel(const char *bytes)
{
    const auto *rgb = reinterpret_cast<const uchar *>(bytes);
    return quint32(rgb[0]) << 16 | quint32(rgb[1]) << 8 | rgb[2];
}

} // namespace

bool RfbDecoder::decodes(qint32 encoding)
{
    return encoding == RfbRaw || encoding == RfbCopyRect || encoding == RfbHextile || encoding == RfbTight
        || encoding == RfbZrle;
}

Result<> RfbDecoder::decode(qint32 encoding, const QRect &area)
{
    switch (encoding) {
    case RfbRaw:
        return decodeRaw(area);
    case RfbCopyRect:
        return decodeCopyRect(area);
    case RfbHextile:
        return decodeHextile(area);
    case RfbZrle:
        return decodeZrle(area);
    default:
        return decodeTight(area);
    }
}

Error RfbDecoder::damaged() const
{
    return m_stream.protocolError(QCoreApplication::translate(
        "inn::console::RfbDecoder", "The display of “%1” sent a damaged picture; reconnect to try again."));
}

Result<quint32> RfbDecoder::readPixel()
{
    uchar bytes[4];
    TRY(m_stream.read(bytes, sizeof bytes));
    return qFromLittleEndian<quint32>(bytes) & 0xffffffU;
}

Result<QByteArray> RfbDecoder::readBytes(qsizetype count)
{
    QByteArray bytes;
    while (bytes.size() < count) {
        const qsizetype done = bytes.size();
        bytes.resize(done + std::min(count - done, std::max(kReadStep, done)));
        TRY(m_stream.read(bytes.data() + done, std::size_t(bytes.size() - done)));
    }
    return bytes;
}

Result<> RfbDecoder::decodeRaw(const QRect &area)
{
    if (area.isEmpty())
        return {};
    for (int y = area.top(); y <= area.bottom(); ++y) {
        quint32 *row = m_framebuffer.at(area.left(), y);
        TRY(m_stream.read(row, std::size_t(area.width()) * sizeof(quint32)));
        for (int x = 0; Q_BYTE_ORDER == Q_BIG_ENDIAN && x < area.width(); ++x)
            row[x] = qFromLittleEndian(row[x]);
    }
    return {};
}

Result<> RfbDecoder::decodeCopyRect(const QRect &area)
{
    TRY_ASSIGN(const auto x, m_stream.number<quint16>());
    TRY_ASSIGN(const auto y, m_stream.number<quint16>());
    const QRect from(QPoint(x, y), area.size());
    if (!m_framebuffer.contains(from))
        return damaged();
    m_framebuffer.copy(from, area.topLeft());
    return {};
}

Result<> RfbDecoder::decodeHextile(const QRect &area)
{
    quint32 background = 0;
    quint32 foreground = 0;
    for (int y = area.top(); y <= area.bottom(); y += kHextileSide) {
        for (int x = area.left(); x <= area.right(); x += kHextileSide) {
            const QRect tile = QRect(x, y, kHextileSide, kHextileSide) & area;
            TRY(decodeHextileTile(tile, background, foreground));
        }
    }
    return {};
}

Result<> RfbDecoder::decodeHextileTile(const QRect &tile, quint32 &background, quint32 &foreground)
{
    TRY_ASSIGN(const auto flags, m_stream.number<quint8>());
    if (flags & HextileRaw)
        return decodeRaw(tile);
    if (flags & HextileBackground) {
        TRY_ASSIGN(background, readPixel());
    }
    if (flags & HextileForeground) {
        TRY_ASSIGN(foreground, readPixel());
    }
    m_framebuffer.fill(tile, background);
    if (!(flags & HextileSubrects))
        return {};
    TRY_ASSIGN(const auto count, m_stream.number<quint8>());
    const bool coloured = (flags & HextileColoured) != 0;
    const std::size_t each = coloured ? 6 : 2;
    std::array<uchar, std::size_t(255) * 6> data;
    TRY(m_stream.read(data.data(), count * each));
    for (std::size_t i = 0; i < count; ++i) {
        const uchar *entry = data.data() + i * each;
        const quint32 colour = coloured ? qFromLittleEndian<quint32>(entry) & 0xffffffU : foreground;
        const uchar *place = entry + (coloured ? 4 : 0);
        const QRect part(
            tile.x() + (place[0] >> 4), tile.y() + (place[0] & 15), (place[1] >> 4) + 1, (place[1] & 15) + 1);
        m_framebuffer.fill(part & tile, colour);
    }
    return {};
}

Result<> RfbDecoder::decodeZrle(const QRect &area)
{
    TRY_ASSIGN(const auto length, m_stream.number<quint32>());
    if (length > quint32(kMaxCompressed))
        return damaged();
    TRY_ASSIGN(const QByteArray compressed, readBytes(qsizetype(length)));
    QByteArray data;
    if (!m_zrle.inflate(compressed, zrleSizeLimit(area.size()), data))
        return damaged();
    return putZrleTiles(data, area, m_framebuffer) ? Result<>() : Result<>(damaged());
}

Result<> RfbDecoder::decodeTight(const QRect &area)
{
    TRY_ASSIGN(const auto control, m_stream.number<quint8>());
    for (std::size_t i = 0; i < m_tight.size(); ++i) {
        if (control & (1 << i))
            m_tight[i].reset();
    }
    const int kind = control >> 4;
    if (kind == 8)
        return decodeTightFill(area);
    if (kind > 7) // JPEG too: we never offer to take it
        return damaged();
    return decodeTightBasic(area, kind);
}

Result<> RfbDecoder::decodeTightFill(const QRect &area)
{
    char pixel[3];
    TRY(m_stream.read(pixel, sizeof pixel));
    m_framebuffer.fill(area, tightPixel(pixel));
    return {};
}

Result<> RfbDecoder::decodeTightBasic(const QRect &area, int control)
{
    TightFilter filter = TightFilter::Copy;
    if (control & 4) {
        TRY_ASSIGN(const auto number, m_stream.number<quint8>());
        if (number > quint8(TightFilter::Gradient))
            return damaged();
        filter = TightFilter(number);
    }
    TightPalette palette;
    qsizetype rowSize = qsizetype(area.width()) * 3;
    if (filter == TightFilter::Palette) {
        TRY_ASSIGN(palette, readTightPalette());
        rowSize = palette.count == 2 ? (area.width() + 7) / 8 : area.width();
    }
    TRY_ASSIGN(const QByteArray data, readTightData(control & 3, rowSize * area.height()));
    if (area.isEmpty())
        return {};
    if (filter == TightFilter::Palette)
        putTightPalette(area, data, palette);
    else if (filter == TightFilter::Gradient)
        putTightGradient(area, data);
    else
        putTightCopy(area, data);
    return {};
}

Result<RfbDecoder::TightPalette> RfbDecoder::readTightPalette()
{
    TightPalette palette;
    TRY_ASSIGN(const auto last, m_stream.number<quint8>());
    palette.count = last + 1;
    std::array<char, std::size_t(256) * 3> bytes {};
    TRY(m_stream.read(bytes.data(), std::size_t(palette.count) * 3));
    for (int i = 0; i < palette.count; ++i)
        palette.colours[std::size_t(i)] = tightPixel(bytes.data() + i * 3);
    return palette;
}

// Exactly `size` bytes of pixel data, whether they come compressed or not.
Result<QByteArray> RfbDecoder::readTightData(int streamNumber, qsizetype size)
{
    if (size < kTightUncompressed)
        return readBytes(size);
    TRY_ASSIGN(const auto length, readCompactLength());
    TRY_ASSIGN(const QByteArray compressed, readBytes(length));
    QByteArray data;
    if (!m_tight[std::size_t(streamNumber)].inflate(compressed, size, data) || data.size() != size)
        return damaged();
    return data;
}

void RfbDecoder::putTightCopy(const QRect &area, const QByteArray &data)
{
    const char *next = data.constData();
    for (int y = area.top(); y <= area.bottom(); ++y) {
        quint32 *row = m_framebuffer.at(area.left(), y);
        for (int x = 0; x < area.width(); ++x, next += 3)
            row[x] = tightPixel(next);
    }
}

void RfbDecoder::putTightPalette(const QRect &area, const QByteArray &data, const TightPalette &palette)
{
    const bool bits = palette.count == 2;
    const int rowSize = bits ? (area.width() + 7) / 8 : area.width();
    for (int y = 0; y < area.height(); ++y) {
        const auto *from = reinterpret_cast<const uchar *>(data.constData()) + qsizetype(y) * rowSize;
        quint32 *row = m_framebuffer.at(area.x(), area.y() + y);
        for (int x = 0; x < area.width(); ++x)
            row[x] = palette.colours[bits ? (from[x / 8] >> (7 - x % 8)) & 1 : from[x]];
    }
}

// Each byte is the difference to what left, upper and upper left neighbour suggest.
void RfbDecoder::putTightGradient(const QRect &area, const QByteArray &data)
{
    const int width = area.width() * 3;
    std::vector<int> above(std::size_t(width), 0);
    std::vector<int> current(std::size_t(width), 0);
    const auto *next = reinterpret_cast<const uchar *>(data.constData());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        quint32 *row = m_framebuffer.at(area.left(), y);
        for (std::size_t i = 0; i < std::size_t(width); ++i) {
            const int left = i >= 3 ? current[i - 3] : 0;
            const int corner = i >= 3 ? above[i - 3] : 0;
            current[i] = (std::clamp(above[i] + left - corner, 0, 255) + *next++) & 0xff;
            quint32 &pixel = row[i / 3];
            pixel = (i % 3 == 0 ? 0 : pixel << 8) | quint32(current[i]);
        }
        std::swap(above, current);
    }
}

Result<qsizetype> RfbDecoder::readCompactLength()
{
    qsizetype length = 0;
    for (int shift = 0; shift <= 14; shift += 7) {
        TRY_ASSIGN(const auto byte, m_stream.number<quint8>());
        const bool last = shift == 14;
        length |= qsizetype(last ? byte : byte & 0x7f) << shift;
        if (!(byte & 0x80))
            break;
    }
    return length;
}

} // namespace inn::console
