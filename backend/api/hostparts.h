#pragma once

#include <QMetaType>

namespace inn::api {

// What a host's driver can do besides machines; known as soon as the connection is open.
struct HostParts
{
    bool storage = false;
    bool networks = false;
    bool networkFilters = false;
    bool operator==(const HostParts &) const = default;
};

} // namespace inn::api

Q_DECLARE_METATYPE(inn::api::HostParts)
