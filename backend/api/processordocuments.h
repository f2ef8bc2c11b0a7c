#pragma once

#include "backend/api/types.h"
#include "backend/base/task.h"

namespace inn::api {

// A connection that says what its next start would make of a document's processor is one of these, too.
class ProcessorDocuments
{
public:
    ProcessorDocuments() = default;
    virtual ~ProcessorDocuments() = default;
    Q_DISABLE_COPY_MOVE(ProcessorDocuments)

    // VIR_DOMAIN_XML_UPDATE_CPU: “host-model” and the like become the model and features of this host.
    virtual QFuture<Result<QByteArray>> withHostsProcessor(QByteArray domain) = 0;
};

} // namespace inn::api
