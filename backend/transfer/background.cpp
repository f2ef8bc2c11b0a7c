#include "backend/transfer/background.h"

namespace inn::transfer {

namespace {

constexpr int kMostAtOnce = 8; // they wait for each other's pipes

} // namespace

QThreadPool &transferThreads()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(kMostAtOnce);
    return pool;
}

} // namespace inn::transfer
