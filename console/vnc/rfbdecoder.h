#pragma once

#include "console/vnc/framebuffer.h"
#include "console/vnc/inflater.h"
#include "console/vnc/rfbstream.h"

#include <QRect>

#include <array>

namespace inn::console {

// Numbers of the RFB protocol for rectangles that carry pixels.
enum RfbEncoding : qint32 {
    RfbRaw = 0,
    RfbCopyRect = 1,
    RfbHextile = 5,
    RfbTight = 7,
    RfbZrle = 16,
};

// Turns the pixel data of rectangles into pixels. libvncclient 0.9.14's decoders believe the lengths a server
// sends and read past their buffers when it lies (see ARCHITECTURE.md, decisions); these check each one. The
// pixel format is the one of Framebuffer, little endian.
class RfbDecoder
{
public:
    RfbDecoder(RfbStream &stream, Framebuffer &framebuffer)
        : m_stream(stream)
        , m_framebuffer(framebuffer)
    {
    }
    [[nodiscard]] static bool decodes(qint32 encoding);
    // `area` lies inside the framebuffer.
    Result<> decode(qint32 encoding, const QRect &area);

private:
    struct TightPalette
    {
        int count = 0;
        std::array<quint32, 256> colours {};
    };
    enum class TightFilter { Copy, Palette, Gradient };

    Result<> decodeRaw(const QRect &area);
    Result<> decodeCopyRect(const QRect &area);
    Result<> decodeHextile(const QRect &area);
    Result<> decodeHextileTile(const QRect &tile, quint32 &background, quint32 &foreground);
    Result<> decodeZrle(const QRect &area);
    Result<> decodeTight(const QRect &area);
    Result<> decodeTightFill(const QRect &area);
    Result<> decodeTightBasic(const QRect &area, int control);
    Result<QByteArray> readTightData(int streamNumber, qsizetype size);
    Result<TightPalette> readTightPalette();
    void putTightPalette(const QRect &area, const QByteArray &data, const TightPalette &palette);
    void putTightCopy(const QRect &area, const QByteArray &data);
    void putTightGradient(const QRect &area, const QByteArray &data);
    Result<qsizetype> readCompactLength();
    Result<quint32> readPixel(); // four bytes
    Result<QByteArray> readBytes(qsizetype count);
    [[nodiscard]] Error damaged() const;

    RfbStream &m_stream;
    Framebuffer &m_framebuffer;
    Inflater m_zrle;
    std::array<Inflater, 4> m_tight;
};

} // namespace inn::console
