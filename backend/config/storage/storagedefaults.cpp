#include "backend/config/absent.h"
#include "backend/config/cleanpath.h"
#include "backend/config/storage/poolkinds.h"
#include "backend/config/storage/storageconfig.h"
#include "backend/config/storage/storagerules.h"

// What libvirt fills in and drops when a pool or volume is defined.
namespace inn::config {

namespace {

void dropForeignAdapterParts(PoolAdapterConfig &adapter)
{
    if (!adapter.type && adapter.name)
        adapter.type = QStringLiteral("scsi_host");
    if (adapter.type == u"fc_host") {
        adapter.name.reset();
        adapter.parentAddress.reset();
        adapter.uniqueId.reset();
        return;
    }
    for (auto *text : { &adapter.parent, &adapter.parentWwnn, &adapter.parentWwpn, &adapter.parentFabricWwn,
             &adapter.managed, &adapter.wwnn, &adapter.wwpn })
        text->reset();
    if (adapter.name) {
        adapter.parentAddress.reset();
        adapter.uniqueId.reset();
        return;
    }
    if (!adapter.parentAddress)
        return;
    HostAddressConfig &address = *adapter.parentAddress;
    for (auto *part : { &address.domain, &address.bus, &address.slot, &address.function })
        *part = part->value_or(0);
    address.multifunction.reset();
}

void applySourceDefaults(PoolSourceConfig &source, const PoolKind &kind)
{
    if (!kind.host)
        source.hosts.clear();
    for (PoolHostConfig &host : source.hosts) {
        if (host.port == 0)
            host.port.reset();
    }
    if (!kind.device)
        source.devices.clear();
    for (PoolDeviceConfig &device : source.devices)
        device.freeExtents.clear();
    dropEmpty(source.dir);
    if (kind.type == u"gluster" && !source.dir)
        source.dir = QStringLiteral("/");
    if (source.dir)
        source.dir = cleanPath(*source.dir);
    if (!kind.dir)
        source.dir.reset();
    if (source.adapter)
        dropForeignAdapterParts(*source.adapter);
    if (!kind.adapter || (source.adapter && !source.adapter->type))
        source.adapter.reset();
    dropEmpty(source.name);
    if (!kind.name)
        source.name.reset();
    dropEmpty(source.initiatorIqn);
    if (!kind.initiator)
        source.initiatorIqn.reset();
    if (kind.sourceFormats.empty())
        source.format.reset();
    else if (isAbsent(source.format))
        source.format = kind.defaultSourceFormat.toString();
    dropEmpty(source.protocolVersion);
    dropEmpty(source.vendor);
    dropEmpty(source.product);
}

void applyTargetDefaults(PoolConfig &pool, const PoolKind &kind)
{
    if (kind.network) {
        for (auto *text : { &pool.targetPath, &pool.mode, &pool.owner, &pool.group, &pool.label })
            text->reset();
        return;
    }
    if (kind.type == u"logical")
        pool.targetPath = u"/dev/"_qs + pool.source->name.value_or(QString());
    else if (kind.type == u"zfs")
        pool.targetPath = u"/dev/zvol/"_qs + pool.source->name.value_or(QString());
    if (pool.targetPath)
        pool.targetPath = cleanPath(*pool.targetPath);
    normalizePermissions(pool.mode, pool.owner, pool.group, pool.label);
}

void applyEncryptionDefaults(StorageEncryptionConfig &encryption)
{
    if (encryption.format != u"luks" || !encryption.cipherName) {
        for (auto *text : { &encryption.cipherName, &encryption.cipherMode, &encryption.cipherHash,
                 &encryption.ivgenName, &encryption.ivgenHash })
            text->reset();
        encryption.cipherSize.reset();
    }
    if (!encryption.ivgenName)
        encryption.ivgenHash.reset();
}

void applyBackingDefaults(VolumeConfig &volume, const PoolKind &kind)
{
    volume.backingTimes.reset();
    if (isAbsent(volume.backingPath)) {
        volume.backingPath.reset();
        volume.backingFormat.reset();
        volume.backingPermissions = {};
        return;
    }
    if (kind.volumeFormats.empty())
        volume.backingFormat.reset();
    else if (isAbsent(volume.backingFormat))
        volume.backingFormat = kind.defaultVolumeFormat.toString();
    StoragePermissionsConfig &own = volume.backingPermissions;
    normalizePermissions(own.mode, own.owner, own.group, own.label);
}

} // namespace

void applyPoolDefaults(PoolConfig &pool)
{
    const PoolKind *kind = pool.type ? poolKind(*pool.type) : nullptr;
    if (!kind)
        return;
    if (!pool.source)
        pool.source.emplace();
    PoolSourceConfig &source = *pool.source;
    if (kind->name && isAbsent(pool.name) && !isAbsent(source.name))
        pool.name = source.name;
    if (kind->name && isAbsent(source.name))
        source.name = pool.name;
    if (!pool.uuid)
        pool.uuid = QUuid::createUuid();
    pool.capacity = pool.allocation = pool.available = Bytes {};
    applySourceDefaults(source, *kind);
    applyTargetDefaults(pool, *kind);
    dropEmpty(pool.refreshAllocation);
    if (kind->type != u"fs" && kind->type != u"netfs")
        pool.mountOptions.clear();
    if (kind->type != u"rbd")
        pool.rbdOptions.clear();
}

void applyVolumeDefaults(VolumeConfig &volume, const QString &poolType)
{
    const PoolKind *kind = poolKind(poolType);
    if (!kind)
        return;
    if (isAbsent(volume.type))
        volume.type = QStringLiteral("file");
    dropEmpty(volume.key);
    volume.sourceDevices.clear();
    if (!volume.capacity)
        volume.capacity = Bytes {};
    if (!volume.allocation)
        volume.allocation = volume.capacity;
    volume.physical.reset();
    dropEmpty(volume.targetPath);
    if (kind->volumeFormats.empty())
        volume.format.reset();
    else if (isAbsent(volume.format))
        volume.format = kind->defaultVolumeFormat.toString();
    StoragePermissionsConfig &own = volume.permissions;
    normalizePermissions(own.mode, own.owner, own.group, own.label);
    volume.times.reset();
    if (volume.encryption)
        applyEncryptionDefaults(*volume.encryption);
    dropEmpty(volume.compat);
    if (volume.features && !volume.compat)
        volume.compat = QStringLiteral("1.1");
    volume.nocow = false;
    if (volume.clusterSize && volume.clusterSize->count == 0)
        volume.clusterSize.reset();
    applyBackingDefaults(volume, *kind);
}

} // namespace inn::config
