#include "backend/config/domain/devicerules.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/domaintype.h"
#include "backend/xml/type.h"

// The devices of a domain: one line per attribute, in libvirt's order. The descriptions are for the
// reference.
namespace inn::config {

} // namespace inn::config
