#pragma once

#include "backend/xml/table.h"

// The declarations of the storage documents.
namespace inn::config {

const xml::Table &poolType();
const xml::Table &poolSourceType();
const xml::Table &poolSourcesType();
const xml::Table &volumeType();

// Their parts.
const xml::Table &storagePermissionsType();
const xml::Table &volumeTimesType();

} // namespace inn::config
