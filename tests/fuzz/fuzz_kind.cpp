// Any text as a document of one kind, INN_KIND. See tests/backend/config/exercise.h for what must hold.
#include "tests/backend/config/exercise.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const inn::config::DocumentKind *kind = inn::config::findKind(INN_KIND);
    if (!kind) {
        std::fprintf(stderr, "there is no kind %s\n", INN_KIND);
        std::abort();
    }
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray broken = exercise::any(*kind, text);
    if (broken.isEmpty())
        return 0;
    std::fprintf(stderr, "broken: %s\n", broken.constData());
    std::abort();
}
