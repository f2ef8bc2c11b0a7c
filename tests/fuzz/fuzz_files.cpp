// What strangers give as a machine: INN_FILE is "ovf", "manifest" or "archive". See
// tests/backend/transfer/exercisefiles.h for what must hold.
#include "tests/backend/transfer/exercisefiles.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

namespace {

QByteArray asArchive(const QByteArray &bytes)
{
    const int file = ::memfd_create("archive", MFD_CLOEXEC);
    if (file < 0 || ::write(file, bytes.constData(), size_t(bytes.size())) != bytes.size())
        std::abort();
    const QByteArray broken = exercise::archive(QStringLiteral("/proc/self/fd/%1").arg(file));
    ::close(file);
    return broken;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const bool isOvf = std::strcmp(INN_FILE, "ovf") == 0;
    const bool isManifest = std::strcmp(INN_FILE, "manifest") == 0;
    const QByteArray broken = isOvf ? exercise::ovf(bytes)
        : isManifest                ? exercise::manifest(bytes)
                                    : asArchive(bytes);
    if (broken.isEmpty())
        return 0;
    std::fprintf(stderr, "broken: %s\n", broken.constData());
    std::abort();
}
