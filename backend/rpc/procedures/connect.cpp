#include "backend/rpc/errors.h"
#include "backend/rpc/serve.h"
#include "backend/rpc/wire.h"

namespace inn::rpc {

namespace {

Result<List<qint32, 20>> authentications(Client &)
{
    constexpr qint32 kNone = 0; // the peer was looked at when it connected
    return List<qint32, 20> { kNone };
}

Result<> open(Client &client, std::optional<QString> uri, quint32 flags)
{
    return client.open(uri.value_or(QString()), flags);
}

Result<> close(Client &client)
{
    client.sayGoodbye();
    return {};
}

Result<qint32> supports(Client &client, qint32 feature)
{
    // VIR_DRV_FEATURE_…: what is served here, really.
    switch (feature) {
    case 10: // keepalive
        client.startKeepAlive();
        return 1;
    case 8: // descriptors
    case 9: // typed parameters that are texts
    case 14: // event callbacks
    case 15: // close callbacks
        return 1;
    default:
        return 0;
    }
}

constexpr Procedure kProcedures[] = {
    { 66, "AUTH_LIST", PROCEDURE(authentications), Need::Nothing },
    { 1, "CONNECT_OPEN", PROCEDURE(open), Need::Nothing },
    { 2, "CONNECT_CLOSE", PROCEDURE(close), Need::Nothing },
    { 60, "CONNECT_SUPPORTS_FEATURE", PROCEDURE(supports), Need::Nothing },
};

} // namespace

std::span<const Procedure> connectProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
