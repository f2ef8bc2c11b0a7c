#include "backend/base/bytes.h"

#include <QLocale>

namespace inn {

QString Bytes::toString() const
{
    return QLocale().formattedDataSize(qint64(count), count < 1024 ? 0 : 1, QLocale::DataSizeIecFormat);
}

} // namespace inn
