#pragma once

#include "backend/config/nwfilter/nwfilterconfig.h"
#include "backend/xml/report.h"

namespace inn::config {

void checkNwFilterParameter(const NwFilterParameterConfig &parameter, xml::Report &report);
void checkNwFilterRule(const NwFilterEntryConfig &rule, xml::Report &report);
void checkNwFilterRules(const NwFilterConfig &filter, xml::Report &report);
void checkNwFilterBindingRules(const NwFilterBindingConfig &binding, xml::Report &report);

// Other parameters do not count.
bool isNwFilterParameter(const NwFilterParameterConfig &parameter);
// What a definition stores of them: the valid ones, by name.
void tidyNwFilterParameters(std::vector<NwFilterParameterConfig> &parameters);

} // namespace inn::config
