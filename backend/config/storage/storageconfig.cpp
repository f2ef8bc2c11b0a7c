#include "backend/config/storage/storageconfig.h"

#include "backend/config/storage/storagerules.h"
#include "backend/config/storage/storagetype.h"
#include "backend/xml/reader.h"
#include "backend/xml/writer.h"

namespace inn::config {

Result<PoolConfig> readPool(const QByteArray &xml, xml::Issues *issues)
{
    PoolConfig config;
    TRY(xml::readDocument(poolType(), &config, xml, issues));
    return config;
}

QByteArray writePool(const PoolConfig &config)
{
    return xml::writeDocument(poolType(), &config);
}

xml::Issues checkPool(const PoolConfig &config)
{
    xml::Issues issues;
    xml::check(poolType(), &config, issues);
    return issues;
}

Result<VolumeConfig> readVolume(const QByteArray &xml, xml::Issues *issues)
{
    VolumeConfig config;
    TRY(xml::readDocument(volumeType(), &config, xml, issues));
    return config;
}

QByteArray writeVolume(const VolumeConfig &config)
{
    return xml::writeDocument(volumeType(), &config);
}

xml::Issues checkVolume(const VolumeConfig &config, const QString &poolType)
{
    xml::Issues issues;
    xml::check(volumeType(), &config, issues);
    checkVolumeInPool(config, poolType, xml::Report(issues, config.origin, QStringLiteral("/volume")));
    return issues;
}

void checkFolderVolume(const VolumeConfig &volume, xml::Issues &issues)
{
    checkVolumeInPool(
        volume, QStringLiteral("dir"), xml::Report(issues, volume.origin, QStringLiteral("/volume")));
}

void applyFolderVolumeDefaults(VolumeConfig &volume)
{
    applyVolumeDefaults(volume, QStringLiteral("dir"));
}

Result<PoolSourcesConfig> readPoolSources(const QByteArray &xml, xml::Issues *issues)
{
    PoolSourcesConfig config;
    TRY(xml::readDocument(poolSourcesType(), &config, xml, issues));
    return config;
}

Result<PoolSourceConfig> readPoolSource(const QByteArray &xml, xml::Issues *issues)
{
    PoolSourceConfig config;
    TRY(xml::readDocument(poolSourceType(), &config, xml, issues));
    return config;
}

xml::Issues checkPoolSource(const PoolSourceConfig &config, const QString &poolType)
{
    xml::Issues issues;
    xml::check(poolSourceType(), &config, issues);
    checkPoolSourceRules(config, poolType, xml::Report(issues, config.origin, QStringLiteral("/source")));
    return issues;
}

} // namespace inn::config
