#include "backend/config/migration/saveimage.h"

#include <QCoreApplication>
#include <QtEndian>

#include <array>
#include <cstring>

namespace inn::config {

namespace {

constexpr QByteArrayView kComplete("LibvirtQemudSave");
constexpr QByteArrayView kPartial("LibvirtQemudPart");
constexpr quint32 kVersion = 2;
constexpr qsizetype kRoom = 64 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("SaveImage", text);
}

// The numbers behind the magic text, in the byte order of the host that wrote them.
struct Numbers
{
    quint32 version = 0, length = 0, wasRunning = 0, compression = 0, cookieOffset = 0;
};

Numbers swapped(const Numbers &numbers)
{
    return { qbswap(numbers.version), qbswap(numbers.length), qbswap(numbers.wasRunning),
        qbswap(numbers.compression), qbswap(numbers.cookieOffset) };
}

Error damaged(const QString &message)
{
    return { ErrorCode::Protocol, message };
}

Result<Numbers> readNumbers(QByteArrayView header)
{
    std::array<quint32, 5> words {};
    std::memcpy(words.data(), header.data() + kComplete.size(), sizeof(words));
    Numbers numbers { words[0], words[1], words[2], words[3], words[4] };
    if (numbers.version > kVersion)
        numbers = swapped(numbers);
    if (numbers.version > kVersion)
        return damaged(tr("The saved image has the unknown version %1.").arg(swapped(numbers).version));
    if (numbers.length == 0 || numbers.length > SaveImage::kMostText)
        return damaged(tr("The saved image has a damaged header: its text cannot be %1 bytes long.")
                           .arg(numbers.length));
    if (numbers.cookieOffset > numbers.length)
        return damaged(tr("The saved image has a damaged header: its cookie begins behind the text."));
    if (numbers.compression > quint32(SaveCompression::Lzop))
        return damaged(tr("The saved image is compressed in an unknown way (%1).").arg(numbers.compression));
    return numbers;
}

// Up to the first NUL, as C reads it.
QByteArray textOf(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\0');
    return bytes.first(end < 0 ? bytes.size() : end).toByteArray();
}

} // namespace

Result<SaveImage> readSaveImage(QIODevice &device)
{
    const qint64 begin = device.pos();
    const QByteArray header = device.read(SaveImage::kHeaderSize);
    if (header.size() != SaveImage::kHeaderSize)
        return damaged(tr("The file is too short for a saved image."));
    SaveImage image;
    if (header.startsWith(kPartial))
        image.state = SaveState::Partial;
    else if (!header.startsWith(kComplete))
        return damaged(tr("The file is no saved image."));
    TRY_ASSIGN(const Numbers numbers, readNumbers(header));
    const QByteArray text = device.read(numbers.length);
    if (text.size() != qsizetype(numbers.length))
        return damaged(tr("The saved image ends within its description."));
    const qsizetype split = numbers.cookieOffset > 0 ? numbers.cookieOffset : text.size();
    image.wasRunning = numbers.wasRunning != 0;
    image.compression = SaveCompression(numbers.compression);
    image.domain = textOf(QByteArrayView(text).first(split));
    image.cookie = textOf(QByteArrayView(text).sliced(split));
    image.dataOffset = begin + header.size() + text.size();
    if (image.domain.isEmpty())
        return damaged(tr("The saved image does not describe its virtual machine."));
    return image;
}

Result<QByteArray> writeSaveImage(const SaveImage &image, qint64 length)
{
    QByteArray text = image.domain + '\0';
    const auto cookieOffset = quint32(image.cookie.isEmpty() ? 0 : text.size());
    if (!image.cookie.isEmpty())
        text += image.cookie + '\0';
    const qsizetype room = length > 0 ? qsizetype(length) - SaveImage::kHeaderSize : text.size() + kRoom;
    if (text.size() > room || room > SaveImage::kMostText)
        return Error { ErrorCode::NoSpace,
            tr("The description is too long for the saved image: %1 bytes, with room for %2.")
                .arg(text.size())
                .arg(std::min(room, SaveImage::kMostText)) };
    text.append(room - text.size(), '\0');
    const std::array<quint32, 5> words { kVersion, quint32(room), image.wasRunning ? 1U : 0U,
        quint32(image.compression), cookieOffset };
    QByteArray result = (image.state == SaveState::Complete ? kComplete : kPartial).toByteArray();
    result.append(reinterpret_cast<const char *>(words.data()), sizeof(words));
    result.append(SaveImage::kHeaderSize - result.size(), '\0');
    return result + text;
}

} // namespace inn::config
