#pragma once

#include "console/vnc/framebuffer.h"

#include <QByteArray>

namespace inn::console {

// The largest a rectangle's tiles can honestly be once decompressed.
qsizetype zrleSizeLimit(QSize size);
// Paints the decompressed tiles of a ZRLE rectangle. False when they end early or contradict themselves.
bool putZrleTiles(const QByteArray &data, const QRect &area, Framebuffer &framebuffer);

} // namespace inn::console
