#include "backend/osinfo/discimage.h"

#include "backend/base/hostfiles.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inn::osinfo {

namespace {

constexpr qint64 kSector = 2048;
constexpr qint64 kFirstDescriptor = 16;
constexpr int kMostDescriptors = 32;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(inn::osinfo::DiscImage)
};

class OpenFile
{
public:
    explicit OpenFile(const QString &path)
        : m_descriptor(
            ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
    {
    }
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(OpenFile)
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

using Sector = std::array<unsigned char, kSector>;

// False at the end of the file and on errors.
bool readSector(int descriptor, qint64 number, Sector &sector)
{
    qint64 done = 0;
    while (done < kSector) {
        const ssize_t got = ::pread(
            descriptor, sector.data() + done, size_t(kSector - done), off_t(number * kSector + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        done += got;
    }
    return true;
}

bool hasMagic(const Sector &sector, const char *magic)
{
    return std::memcmp(sector.data() + 1, magic, 5) == 0;
}

quint32 littleEndian32(const Sector &sector, size_t offset)
{
    return quint32(sector[offset]) | quint32(sector[offset + 1]) << 8 | quint32(sector[offset + 2]) << 16
        | quint32(sector[offset + 3]) << 24;
}

// Identifiers are ASCII padded with blanks; whatever else is in there is not shown.
QString identifier(const Sector &sector, size_t offset, size_t length)
{
    QString text;
    for (size_t i = offset; i < offset + length && sector[i] != 0; ++i)
        text += sector[i] >= 0x20 && sector[i] < 0x7f ? QLatin1Char(char(sector[i])) : QLatin1Char('?');
    return text.trimmed();
}

Error notADisc(const QString &path)
{
    return { ErrorCode::InvalidConfig,
        Text::tr("“%1” is not a disc image: it holds neither an ISO 9660 nor a UDF file system. A disk image "
                 "belongs under "
                 "“Existing disk image”.")
            .arg(QFileInfo(path).fileName()) };
}

Result<Bytes> checkKind(int descriptor, const QString &path)
{
    struct stat facts = {};
    if (::fstat(descriptor, &facts) != 0)
        return systemError(errno, Text::tr("Cannot look at “%1”.").arg(path));
    if (S_ISBLK(facts.st_mode)) {
        const off_t end = ::lseek(descriptor, 0, SEEK_END);
        return Bytes { end > 0 ? quint64(end) : 0 };
    }
    if (S_ISDIR(facts.st_mode))
        return Error { ErrorCode::InvalidConfig,
            Text::tr("“%1” is a folder; choose a disc image in it.").arg(path) };
    if (!S_ISREG(facts.st_mode))
        return Error { ErrorCode::InvalidConfig, Text::tr("“%1” is neither a file nor a drive.").arg(path) };
    return Bytes { quint64(facts.st_size) };
}

} // namespace

Result<DiscImage> readDiscImage(const QString &path)
{
    const OpenFile file(path);
    if (file.descriptor() < 0) {
        if (errno == ENOMEDIUM)
            return Error { ErrorCode::NotFound, Text::tr("There is no disc in the drive “%1”.").arg(path) };
        if (errno == ENOENT || errno == ENOTDIR)
            return Error { ErrorCode::NotFound, Text::tr("There is no file “%1”.").arg(path) };
        return systemError(errno, Text::tr("Cannot open “%1”.").arg(path));
    }
    TRY_ASSIGN(const Bytes size, checkKind(file.descriptor(), path));

    DiscImage disc { {}, size };
    Sector sector {};
    bool found = false;
    quint64 announced = 0;
    for (int i = 0; i < kMostDescriptors; ++i) {
        if (!readSector(file.descriptor(), kFirstDescriptor + i, sector))
            break;
        if (i == 0 && hasMagic(sector, "BEA01")) {
            disc.udfOnly = true;
            disc.bootable = true; // cannot be told from here
            return disc;
        }
        if (!hasMagic(sector, "CD001"))
            break;
        const unsigned char type = sector[0];
        if (type == 255)
            break;
        if (type == 0 && std::memcmp(sector.data() + 7, "EL TORITO SPECIFICATION", 23) == 0)
            disc.bootable = true;
        if (type == 1 && !found) {
            found = true;
            disc.label = identifier(sector, 40, 32);
            announced = quint64(littleEndian32(sector, 80)) * kSector;
        }
    }
    if (!found)
        return notADisc(path);
    if (size.count > 0 && announced > size.count) {
        return Error { ErrorCode::InvalidConfig,
            Text::tr("“%1” is incomplete: it has %2 of %3. Download or copy it again.")
                .arg(QFileInfo(path).fileName(), size.toString(), Bytes { announced }.toString()) };
    }
    return disc;
}

} // namespace inn::osinfo
