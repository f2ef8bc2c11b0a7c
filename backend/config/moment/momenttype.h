#pragma once

#include "backend/xml/table.h"

// The declarations of the documents of moments.
namespace inn::config {

const xml::Table &snapshotType();
const xml::Table &checkpointType();
const xml::Table &backupType();
const xml::Table &saveCookieType();

} // namespace inn::config
