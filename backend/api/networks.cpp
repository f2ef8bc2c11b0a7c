#include "backend/api/networks.h"

namespace inn::api {

QFuture<Result<QStringList>> Networks::usedSubnets()
{
    QStringList subnets;
    for (const NetworkInfoPtr &network : list()) {
        if (!network->subnet.isEmpty())
            subnets << network->subnet;
    }
    return ready<QStringList>(subnets);
}

} // namespace inn::api
