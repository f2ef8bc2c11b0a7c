#pragma once

#include "backend/api/guestoperations.h"

#include <optional>

namespace inn::qemu {

// The number that QEMU knows a key by; none when the set has no such key.
std::optional<unsigned> qnumOf(api::KeycodeSet set, unsigned code);
QString keycodeSetName(api::KeycodeSet set); // "atset1"

} // namespace inn::qemu
