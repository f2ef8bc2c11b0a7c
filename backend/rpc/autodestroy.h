#pragma once

#include "backend/api/domains.h"

#include <memory>

namespace inn::rpc {

// The guests that a client started so that they end with it, even if their start is over only after it went.
class AutoDestroy
{
public:
    // A start that is under way; the future that is given is to be waited for instead.
    QFuture<Result<QUuid>> tie(api::Domains &domains, QFuture<Result<QUuid>> start);
    // The client is gone. What has ended meanwhile, or was started again by somebody else, is none of these.
    void end(api::Domains &domains);

private:
    struct Tied
    {
        QUuid uuid;
        int id = -1; // of this life
    };
    struct State
    {
        std::vector<Tied> guests;
        bool isOver = false;
    };
    static void destroy(api::Domains &domains, const Tied &guest);
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace inn::rpc
