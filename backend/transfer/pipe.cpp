#include "backend/transfer/pipe.h"

#include "backend/base/brokenpipes.h"
#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace inn::transfer {

namespace {

Error noPipe()
{
    return systemError(errno, translated("Nothing can be copied: this program has too many files open."));
}

} // namespace

Result<Pipe> Pipe::create()
{
    makeBrokenPipesErrors();
    int ends[2] = { -1, -1 };
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return noPipe();
    ::fcntl(ends[1], F_SETPIPE_SZ, kMostInFlight); // smaller ones do too
    return Pipe { FileDescriptor(ends[0]), FileDescriptor(ends[1]) };
}

Result<FileDescriptor> readerOf(const QByteArray &bytes)
{
    TRY_ASSIGN(Pipe pipe, Pipe::create());
    if (::write(pipe.writer.get(), bytes.constData(), size_t(bytes.size())) != bytes.size())
        return noPipe();
    return pipe.reader;
}

} // namespace inn::transfer
