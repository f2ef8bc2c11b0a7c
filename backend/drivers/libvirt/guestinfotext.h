#pragma once

#include "backend/api/guestoperations.h"

#include <libvirt/libvirt.h>

namespace inn::libvirt {

api::TypedParameter parameterOf(const virTypedParameter &parameter);
std::vector<api::TypedParameter> parametersOf(const virTypedParameter *parameters, int count);
// What virDomainGetGuestInfo() tells, as a value. Lists are cut at a thousand entries.
api::GuestInfo guestInfoOf(const std::vector<api::TypedParameter> &parameters);

} // namespace inn::libvirt
