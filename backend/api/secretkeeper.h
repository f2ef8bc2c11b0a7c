#pragma once

#include "backend/api/secrets.h"

#include <optional>

namespace inn::api {

// How a document names a secret: by its identity, or else by what it is for.
struct SecretReference
{
    SecretUsage usage = SecretUsage::Volume;
    std::optional<QUuid> uuid;
    QString usageId;
};

// Who has the values of secrets inside this process, private ones too: for drivers that start programs with
// them. Never reachable from outside.
class SecretKeeper
{
public:
    SecretKeeper() = default;
    virtual ~SecretKeeper() = default;
    Q_DISABLE_COPY_MOVE(SecretKeeper)

    // Errors: NotFound (VIR_ERR_NO_SECRET) without secret or value.
    [[nodiscard]] virtual Result<QByteArray> reveal(const SecretReference &secret) const = 0;
};

} // namespace inn::api
