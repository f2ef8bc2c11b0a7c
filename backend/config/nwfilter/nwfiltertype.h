#pragma once

#include "backend/xml/table.h"

namespace inn::config {

const xml::Table &nwFilterType();
const xml::Table &nwFilterRuleType();
const xml::Table &nwFilterReferenceType();
const xml::Table &nwFilterParameterType();
const xml::Table &nwFilterBindingType();
// The declaration of one protocol's element; null for an unknown one.
const xml::Table *nwFilterMatchType(const QString &protocol);

} // namespace inn::config
