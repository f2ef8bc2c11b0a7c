#include "backend/config/storage/storageconfig.h"

#include "backend/config/macaddress.h"
#include "backend/config/storage/storagetype.h"
#include "backend/xml/reader.h"
#include "backend/xml/type.h"
#include "backend/xml/writer.h"

#include <QCoreApplication>

namespace inn::config {

namespace {

constexpr int kNoName = 21; // VIR_ERR_NO_NAME

QString tr(const char *text)
{
    return QCoreApplication::translate("StorageConfig", text);
}

bool isEmpty(const std::optional<QString> &text)
{
    return !text || text->isEmpty();
}

void checkPoolRules(const PoolConfig &pool, xml::Report &report)
{
    if (isEmpty(pool.type))
        report.error({}, tr("The storage pool has no type; give it one such as “dir”."));
    if (!pool.name)
        report.error({}, objectNameProblem({}, tr("storage pool")), kNoName);
    else if (const QString problem = objectNameProblem(*pool.name, tr("storage pool")); !problem.isEmpty())
        report.error("name", problem);
    static constexpr QStringView kWithTarget[] { u"dir", u"fs", u"netfs", u"logical", u"disk", u"iscsi",
        u"scsi", u"mpath", u"vstorage" };
    const bool needsTarget = std::find(std::begin(kWithTarget), std::end(kWithTarget),
                                 QStringView(pool.type.value_or(QString())))
        != std::end(kWithTarget);
    // libvirt has its own place for these.
    const bool hasDefault = pool.type == u"logical" || pool.type == u"mpath";
    if (needsTarget && !hasDefault && isEmpty(pool.targetPath))
        report.error("target", tr("The storage pool has no target path."));
    if (!isEmpty(pool.targetPath) && !pool.targetPath->startsWith(u'/'))
        report.error("target/path", tr("The target path “%1” is not absolute.").arg(*pool.targetPath));
    bool octal = true;
    if (pool.mode && (pool.mode->trimmed().toUInt(&octal, 8) > 07777 || !octal))
        report.error(
            "target/permissions/mode", tr("“%1” is not a file mode; write it like “0711”.").arg(*pool.mode));
    const auto number = [&](const std::optional<QString> &value, const char *where) {
        bool ok = true;
        if (value && *value != u"-1")
            value->toUInt(&ok);
        if (!ok)
            report.error(where, tr("“%1” is not a user’s or group’s number.").arg(*value));
    };
    number(pool.owner, "target/permissions/owner");
    number(pool.group, "target/permissions/group");
}

void checkVolumeRules(const VolumeConfig &volume, xml::Report &report)
{
    if (!volume.name)
        report.error({}, objectNameProblem({}, tr("volume")), kNoName);
    else if (const QString problem = objectNameProblem(*volume.name, tr("volume")); !problem.isEmpty())
        report.error("name", problem);
    if (!volume.capacity && !volume.backingPath && !report.isWritten("capacity"))
        report.error({}, tr("The volume has no capacity."));
    if (!isEmpty(volume.backingFormat) && isEmpty(volume.backingPath))
        report.error("backingStore", tr("The volume’s backing image has a format but no path."));
    const bool isRaw = volume.format == u"raw";
    if (isRaw && !isEmpty(volume.backingPath))
        report.error("target/format", tr("A volume of the format “raw” cannot have a backing image."));
}

} // namespace

const xml::Table &poolType()
{
    using P = PoolConfig;
    static const xml::Table table
        = xml::Type<P>("pool")
              .attribute<&P::type>("@type", "What kind of storage it is")
              .words({ "dir", "fs", "netfs", "logical", "disk", "iscsi", "iscsi-direct", "scsi", "mpath",
                  "rbd", "sheepdog", "gluster", "zfs", "vstorage" })
              .text<&P::name>("name", "Name")
              .text<&P::uuid>("uuid", "Identity that never changes")
              .text<&P::capacity>("capacity", "Size of the storage")
              .unit("bytes")
              .text<&P::allocation>("allocation", "How much is in use")
              .unit("bytes")
              .text<&P::available>("available", "How much is free")
              .unit("bytes")
              .passes("features")
              .passes("source")
              .text<&P::targetPath>("target/path", "Where its volumes are found")
              .text<&P::mode>("target/permissions/mode", "Mode of its folder, octal")
              .text<&P::owner>("target/permissions/owner", "Number of the owner of its folder")
              .text<&P::group>("target/permissions/group", "Number of the group of its folder")
              .rule(checkPoolRules);
    return table;
}

const xml::Table &volumeType()
{
    using V = VolumeConfig;
    static const xml::Table table
        = xml::Type<V>("volume")
              .attribute<&V::type>("@type", "What it lies on")
              .words({ "file", "block", "dir", "network", "netdir", "ploop" })
              .text<&V::name>("name", "Name")
              .text<&V::key>("key", "Identity within the host")
              .passes("source")
              .text<&V::capacity>("capacity", "Size that a guest sees")
              .unit("bytes")
              .text<&V::allocation>("allocation", "Space that it takes")
              .unit("bytes")
              .text<&V::physical>("physical", "Size of the file or device")
              .unit("bytes")
              .text<&V::targetPath>("target/path", "Where it is found")
              .attribute<&V::format>("target/format/@type", "Format of the image")
              .passes("target/permissions")
              .passes("target/timestamps")
              .text<&V::compat>("target/compat", "Oldest qcow2 version that reads it")
              .text<&V::backingPath>("backingStore/path", "Image that it is based on")
              .attribute<&V::backingFormat>("backingStore/format/@type", "Format of that image")
              .rule(checkVolumeRules);
    return table;
}

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

xml::Issues checkVolume(const VolumeConfig &config)
{
    xml::Issues issues;
    xml::check(volumeType(), &config, issues);
    return issues;
}

} // namespace inn::config
