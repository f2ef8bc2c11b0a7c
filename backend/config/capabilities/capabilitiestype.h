#pragma once

#include "backend/xml/table.h"

// The declarations of what hosts and emulators can do.
namespace inn::config {

const xml::Table &capabilitiesType();
const xml::Table &domainCapabilitiesType();
const xml::Table &poolCapabilitiesType();
// <enum name='…'> with its values, which all of them have.
const xml::Table &capabilityEnumType();

} // namespace inn::config
