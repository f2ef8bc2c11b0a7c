#include "backend/transfer/pipe.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace inn::transfer {

namespace {

Error noPipe()
{
    return systemError(errno, translated("Nothing can be copied: this program has too many files open."));
}

// Who writes into a pipe whose reader gave up gets an error for it, not the end of the program. Qt does the
// same before it starts its first process.
void ignoreBrokenPipes()
{
    static const bool done = [] {
        struct sigaction before = {};
        if (::sigaction(SIGPIPE, nullptr, &before) == 0 && before.sa_handler == SIG_DFL) {
            before.sa_handler = SIG_IGN;
            ::sigaction(SIGPIPE, &before, nullptr);
        }
        return true;
    }();
    Q_UNUSED(done)
}

} // namespace

Result<Pipe> Pipe::create()
{
    ignoreBrokenPipes();
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
