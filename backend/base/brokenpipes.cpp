#include "backend/base/brokenpipes.h"

#include <csignal>

namespace inn {

void makeBrokenPipesErrors()
{
    // Once, and only if nobody listens to the signal.
    [[maybe_unused]] static const bool done = [] {
        struct sigaction before = {};
        if (::sigaction(SIGPIPE, nullptr, &before) == 0 && before.sa_handler == SIG_DFL) {
            before.sa_handler = SIG_IGN;
            ::sigaction(SIGPIPE, &before, nullptr);
        }
        return true;
    }();
}

} // namespace inn
