#include "console/vnc/zrletiles.h"

#include <array>

namespace inn::console {

namespace {

constexpr int kTileSide = 64;
constexpr int kMaxPalette = 127;

// What is left of the data; every read is checked.
class Tiles
{
public:
    explicit Tiles(const QByteArray &data)
        : m_next(reinterpret_cast<const uchar *>(data.constData()))
        , m_left(data.size())
    {
    }
    bool take(qsizetype count, const uchar *&bytes)
    {
        if (count > m_left)
            return false;
        bytes = m_next;
        m_next += count;
        m_left -= count;
        return true;
    }
    bool byte(uchar &value)
    {
        const uchar *at = nullptr;
        if (!take(1, at))
            return false;
        value = *at;
        return true;
    }
    bool pixel(quint32 &value)
    {
        const uchar *at = nullptr;
        if (!take(3, at))
            return false;
        value = pixelAt(at);
        return true;
    }
    bool runLength(int &length, int most)
    {
        length = 1;
        uchar part = 255;
        while (part == 255) {
            if (!byte(part))
                return false;
            length += part;
            if (length > most)
                return false;
        }
        return true;
    }
    static quint32 pixelAt(const uchar *at) { return quint32(at[2]) << 16 | quint32(at[1]) << 8 | at[0]; }

private:
    const uchar *m_next;
    qsizetype m_left;
};

// Writes pixels of one tile in reading order.
class TileWriter
{
public:
    TileWriter(Framebuffer &framebuffer, const QRect &tile)
        : m_framebuffer(framebuffer)
        , m_tile(tile)
    {
    }
    [[nodiscard]] int left() const { return m_tile.width() * m_tile.height() - m_done; }
    void put(quint32 colour, int count)
    {
        for (; count > 0 && left() > 0; --count, ++m_done)
            *m_framebuffer.at(m_tile.x() + m_done % m_tile.width(), m_tile.y() + m_done / m_tile.width())
                = colour;
    }

private:
    Framebuffer &m_framebuffer;
    QRect m_tile;
    int m_done = 0;
};

using Palette = std::array<quint32, 128>;

bool readPalette(Tiles &tiles, int count, Palette &palette)
{
    for (int i = 0; i < count; ++i) {
        if (!tiles.pixel(palette[std::size_t(i)]))
            return false;
    }
    return true;
}

bool putRawTile(Tiles &tiles, const QRect &tile, Framebuffer &framebuffer)
{
    for (int y = tile.top(); y <= tile.bottom(); ++y) {
        const uchar *bytes = nullptr;
        if (!tiles.take(qsizetype(tile.width()) * 3, bytes))
            return false;
        quint32 *row = framebuffer.at(tile.left(), y);
        for (int x = 0; x < tile.width(); ++x)
            row[x] = Tiles::pixelAt(bytes + qsizetype(x) * 3);
    }
    return true;
}

bool putPackedTile(Tiles &tiles, const QRect &tile, int colours, Framebuffer &framebuffer)
{
    Palette palette {};
    if (!readPalette(tiles, colours, palette))
        return false;
    const int bits = colours > 16 ? 8 : colours > 4 ? 4 : colours > 2 ? 2 : 1;
    const int perByte = 8 / bits;
    const int mask = (1 << bits) - 1;
    for (int y = tile.top(); y <= tile.bottom(); ++y) {
        const uchar *bytes = nullptr;
        if (!tiles.take((tile.width() + perByte - 1) / perByte, bytes))
            return false;
        quint32 *row = framebuffer.at(tile.left(), y);
        for (int x = 0; x < tile.width(); ++x) {
            const int shift = 8 - bits - x % perByte * bits;
            row[x] = palette[std::size_t((bytes[x / perByte] >> shift) & mask & kMaxPalette)];
        }
    }
    return true;
}

bool putRuns(Tiles &tiles, const QRect &tile, Framebuffer &framebuffer)
{
    TileWriter writer(framebuffer, tile);
    while (writer.left() > 0) {
        quint32 colour = 0;
        int length = 0;
        if (!tiles.pixel(colour) || !tiles.runLength(length, writer.left()))
            return false;
        writer.put(colour, length);
    }
    return true;
}

bool putPaletteRuns(Tiles &tiles, const QRect &tile, int colours, Framebuffer &framebuffer)
{
    Palette palette {};
    if (!readPalette(tiles, colours, palette))
        return false;
    TileWriter writer(framebuffer, tile);
    while (writer.left() > 0) {
        uchar index = 0;
        int length = 1;
        if (!tiles.byte(index))
            return false;
        if ((index & 0x80) && !tiles.runLength(length, writer.left()))
            return false;
        writer.put(palette[index & 0x7f], length);
    }
    return true;
}

bool putTile(Tiles &tiles, const QRect &tile, Framebuffer &framebuffer)
{
    uchar kind = 0;
    if (!tiles.byte(kind))
        return false;
    if (kind == 0)
        return putRawTile(tiles, tile, framebuffer);
    if (kind == 1) {
        quint32 colour = 0;
        if (!tiles.pixel(colour))
            return false;
        framebuffer.fill(tile, colour);
        return true;
    }
    if (kind <= kMaxPalette)
        return putPackedTile(tiles, tile, kind, framebuffer);
    if (kind == 128)
        return putRuns(tiles, tile, framebuffer);
    return kind >= 130 && putPaletteRuns(tiles, tile, kind - 128, framebuffer);
}

} // namespace

qsizetype zrleSizeLimit(QSize size)
{
    const qsizetype columns = (size.width() + kTileSide - 1) / kTileSide;
    const qsizetype rows = (size.height() + kTileSide - 1) / kTileSide;
    // The worst tile is runs of length one: four bytes a pixel; and a palette nobody uses.
    return qsizetype(size.width()) * size.height() * 4 + columns * rows * (1 + kMaxPalette * 3);
}

bool putZrleTiles(const QByteArray &data, const QRect &area, Framebuffer &framebuffer)
{
    Tiles tiles(data);
    for (int y = area.top(); y <= area.bottom(); y += kTileSide) {
        for (int x = area.left(); x <= area.right(); x += kTileSide) {
            if (!putTile(tiles, QRect(x, y, kTileSide, kTileSide) & area, framebuffer))
                return false;
        }
    }
    return true;
}

} // namespace inn::console
