#pragma once

#include "backend/config/absent.h"
#include "backend/config/storage/storageconfig.h"
#include "backend/xml/report.h"

// Rules of the storage documents, for their declarations.
namespace inn::config {

void checkStoragePermissions(const StoragePermissionsConfig &permissions, const xml::Report &report);
void checkPoolAdapter(const PoolAdapterConfig &adapter, const xml::Report &report);
void checkPoolRules(const PoolConfig &pool, const xml::Report &report);
void checkPoolSourceRules(const PoolSourceConfig &source, const QString &poolType, const xml::Report &report);
void checkVolumeRules(const VolumeConfig &volume, const xml::Report &report);
void checkVolumeInPool(const VolumeConfig &volume, const QString &poolType, const xml::Report &report);

// "0600" and the like; numbers may be -1. The path is the element's that holds them.
struct PermissionTexts
{
    const std::optional<QString> &mode, &owner, &group;
};
void checkPermissionTexts(const PermissionTexts &texts, const xml::Report &report, const QByteArray &path);
// As libvirt writes them; what says nothing is dropped.
void normalizePermissions(std::optional<QString> &mode, std::optional<QString> &owner,
    std::optional<QString> &group, std::optional<QString> &label);

} // namespace inn::config
