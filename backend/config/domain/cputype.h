#pragma once

#include "backend/xml/table.h"

// The declarations of processors.
namespace inn::config {

// A host's or a guest's processor as a document of its own, for comparing and for finding a common one.
const xml::Table &cpuDocumentType();

// Parts of a guest's processor.
const xml::Table &numaDistanceType();
const xml::Table &numaCacheType();
const xml::Table &numaCellType();
const xml::Table &numaLatencyType();
const xml::Table &numaBandwidthType();

} // namespace inn::config
