#include "backend/api/driver.h"

namespace inn::api {

Driver *DriverRegistry::find(const QUrl &uri) const
{
    for (const auto &driver : m_drivers) {
        if (driver->claims(uri))
            return driver.get();
    }
    return nullptr;
}

} // namespace inn::api
