#include "console/vnc/framebuffer.h"

#include <algorithm>
#include <cstring>

namespace inn::console {

Framebuffer::Resized Framebuffer::resize(QSize size)
{
    if (size.width() < 0 || size.height() < 0 || size.width() > kMaxSide || size.height() > kMaxSide)
        return Resized::TooBig;
    const std::size_t count = std::size_t(size.width()) * std::size_t(size.height());
    if (qint64(count * sizeof(quint32)) > kMaxBytes)
        return Resized::TooBig;
    std::unique_ptr<quint32, Free> pixels(
        static_cast<quint32 *>(std::calloc(std::max<std::size_t>(count, 1), sizeof(quint32))));
    if (!pixels)
        return Resized::NoMemory;
    m_pixels = std::move(pixels);
    m_size = size;
    return Resized::Done;
}

void Framebuffer::fill(const QRect &area, quint32 colour)
{
    const QRect inside = area & rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        std::fill_n(at(inside.left(), y), inside.width(), colour);
}

void Framebuffer::copy(const QRect &from, QPoint to)
{
    if (from.isEmpty() || !contains(from) || !contains(QRect(to, from.size())))
        return;
    const auto bytes = std::size_t(from.width()) * sizeof(quint32);
    const bool downwards = to.y() > from.y();
    for (int i = 0; i < from.height(); ++i) {
        const int row = downwards ? from.height() - 1 - i : i;
        std::memmove(at(to.x(), to.y() + row), at(from.x(), from.y() + row), bytes);
    }
}

QImage Framebuffer::image(const QRect &area) const
{
    const QRect inside = area & rect();
    QImage result(inside.size(), QImage::Format_RGB32);
    if (result.isNull())
        return result;
    for (int y = 0; y < inside.height(); ++y) {
        const quint32 *from = m_pixels.get() + qsizetype(inside.y() + y) * m_size.width() + inside.x();
        auto *to = reinterpret_cast<quint32 *>(result.scanLine(y));
        std::transform(from, from + inside.width(), to, [](quint32 pixel) { return pixel | 0xff000000U; });
    }
    return result;
}

} // namespace inn::console
