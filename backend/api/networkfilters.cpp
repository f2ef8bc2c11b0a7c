#include "backend/api/networkfilters.h"

#include "backend/api/unsupported.h"

namespace inn::api {

QFuture<Result<std::vector<FilterBindingInfo>>> NetworkFilters::bindings()
{
    return unsupportedHere<std::vector<FilterBindingInfo>>();
}

QFuture<Result<QByteArray>> NetworkFilters::bindingXml(QString)
{
    return unsupportedHere<QByteArray>();
}

QFuture<Result<QString>> NetworkFilters::createBinding(QByteArray)
{
    return unsupportedHere<QString>();
}

QFuture<Result<>> NetworkFilters::deleteBinding(QString)
{
    return unsupportedHere<void>();
}

} // namespace inn::api
