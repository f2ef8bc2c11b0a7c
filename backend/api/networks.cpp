#include "backend/api/networks.h"

#include "backend/api/unsupported.h"

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

QFuture<Result<QUuid>> Networks::create(QByteArray)
{
    return unsupportedHere<QUuid>();
}

QFuture<Result<>> Networks::update(
    QUuid, NetworkCommand, NetworkSection, int, QByteArray, NetworkUpdateScopes)
{
    return unsupportedHere<void>();
}

QFuture<Result<std::vector<NetworkPortInfo>>> Networks::ports(QUuid)
{
    return unsupportedHere<std::vector<NetworkPortInfo>>();
}

QFuture<Result<QByteArray>> Networks::portXml(QUuid, QUuid)
{
    return unsupportedHere<QByteArray>();
}

QFuture<Result<QUuid>> Networks::createPort(QUuid, QByteArray)
{
    return unsupportedHere<QUuid>();
}

QFuture<Result<>> Networks::deletePort(QUuid, QUuid)
{
    return unsupportedHere<void>();
}

} // namespace inn::api
