#pragma once

#include <QImage>
#include <QRect>
#include <QSize>

#include <cstdlib>
#include <memory>

namespace inn::console {

// Pixels as 0x00RRGGBB. Bounded, and writes are always inside: callers may pass any rectangle a server
// invents.
class Framebuffer
{
public:
    static constexpr int kMaxSide = 16384;
    static constexpr qint64 kMaxBytes = qint64(256) * 1024 * 1024;

    enum class Resized { Done, TooBig, NoMemory };
    // The new picture is black. On failure the old one stays.
    Resized resize(QSize size);
    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] QRect rect() const { return { {}, m_size }; }
    // Pixels of row y from x on; the caller stays inside the rectangle it has checked with contains().
    [[nodiscard]] quint32 *at(int x, int y) { return m_pixels.get() + qsizetype(y) * m_size.width() + x; }
    [[nodiscard]] bool contains(const QRect &area) const { return area.isEmpty() || rect().contains(area); }

    void fill(const QRect &area, quint32 colour); // clipped
    void copy(const QRect &from, QPoint to); // both inside, may overlap
    [[nodiscard]] QImage image(const QRect &area) const; // a deep copy; null without memory

private:
    struct Free
    {
        void operator()(quint32 *pixels) const { std::free(pixels); }
    };
    std::unique_ptr<quint32, Free> m_pixels;
    QSize m_size { 0, 0 };
};

} // namespace inn::console
