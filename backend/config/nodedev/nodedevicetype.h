#pragma once

#include "backend/config/nodedev/nodedevice.h"
#include "backend/xml/report.h"
#include "backend/xml/table.h"

namespace inn::config {

const xml::Table &nodeDeviceType();
const xml::Table &nodeDeviceCapabilityType();
const xml::Table &nodeDeviceFeatureType();
const xml::Table &mdevTypeType();
const xml::Table &mdevAttributeType();
const xml::Table &vpdFieldType();
const xml::Table &vpdFieldsType();
const xml::Table &pcieLinkType();
const xml::Table &networkFeatureType();
const xml::Table &deviceNodeType();

void checkNodeDeviceRules(const NodeDeviceConfig &device, xml::Report &report);
void checkNodeDeviceCapability(const NodeDeviceCapabilityConfig &capability, xml::Report &report);
void checkMdevAttribute(const MdevAttributeConfig &attribute, xml::Report &report);

} // namespace inn::config
