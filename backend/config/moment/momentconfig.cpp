#include "backend/config/moment/momentconfig.h"

#include "backend/config/moment/backupconfig.h"
#include "backend/config/moment/momenttype.h"
#include "backend/xml/reader.h"
#include "backend/xml/writer.h"

namespace inn::config {

Result<SnapshotConfig> readSnapshot(const QByteArray &xml, xml::Issues *issues)
{
    SnapshotConfig config;
    TRY(xml::readDocument(snapshotType(), &config, xml, issues));
    return config;
}

QByteArray writeSnapshot(const SnapshotConfig &config)
{
    return xml::writeDocument(snapshotType(), &config);
}

Result<CheckpointConfig> readCheckpoint(const QByteArray &xml, xml::Issues *issues)
{
    CheckpointConfig config;
    TRY(xml::readDocument(checkpointType(), &config, xml, issues));
    return config;
}

QByteArray writeCheckpoint(const CheckpointConfig &config)
{
    return xml::writeDocument(checkpointType(), &config);
}

Result<SaveCookieConfig> readSaveCookie(const QByteArray &xml, xml::Issues *issues)
{
    SaveCookieConfig config;
    TRY(xml::readDocument(saveCookieType(), &config, xml, issues));
    return config;
}

QByteArray writeSaveCookie(const SaveCookieConfig &config)
{
    return xml::writeDocument(saveCookieType(), &config);
}

Result<BackupConfig> readBackup(const QByteArray &xml, xml::Issues *issues)
{
    BackupConfig config;
    TRY(xml::readDocument(backupType(), &config, xml, issues));
    return config;
}

QByteArray writeBackup(const BackupConfig &config)
{
    return xml::writeDocument(backupType(), &config);
}

} // namespace inn::config
