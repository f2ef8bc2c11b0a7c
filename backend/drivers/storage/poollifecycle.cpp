// Pools that are only what runs, and what kinds of pools there are.

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/drivers/storage/storagedriver.h"

#include <QXmlStreamWriter>

namespace inn::storage {

namespace {

constexpr int kStorageDomain = 18, kOperationInvalid = 55;

Error invalidState(const QString &message)
{
    Error error { ErrorCode::InvalidState, message };
    error.libvirtCode = kOperationInvalid;
    error.libvirtDomain = kStorageDomain;
    return error;
}

} // namespace

QFuture<Result<QUuid>> StorageDriver::create(QByteArray xml, BuildFirst build)
{
    const auto answer = [this, &xml, build]() -> Result<QUuid> {
        TRY_ASSIGN(const config::PoolConfig config, readAsked(xml));
        const QUuid uuid = *config.uuid;
        if (const auto existing = m_pools.find(uuid); existing != m_pools.end()) {
            const QString name = existing->second.name();
            return invalidState(existing->second.active
                    ? translated("The storage pool “%1” is already active.").arg(name)
                    : translated("The storage pool “%1” is defined already; start it.").arg(name));
        }
        DirectoryPool pool { config };
        pool.persistent = false;
        if (build == BuildFirst::Yes)
            TRY(ensureFolder(pool.folder(), 0711));
        TRY(start(pool));
        const DirectoryPool &kept = m_pools[uuid] = std::move(pool);
        announce(kept);
        if (build == BuildFirst::Yes)
            tell(kept, api::PoolEvent::Created);
        tell(kept, api::PoolEvent::Started);
        return uuid;
    };
    return ready<QUuid>(answer());
}

Result<> StorageDriver::stop(DirectoryPool &pool)
{
    TRY(findActive(pool.uuid()));
    pool.active = false;
    tell(pool, api::PoolEvent::Stopped);
    if (pool.persistent)
        announce(pool);
    else
        forget(pool.uuid());
    return {};
}

void StorageDriver::forget(const QUuid &pool)
{
    if (m_pools.erase(pool))
        Q_EMIT removed(pool);
}

QFuture<Result<QByteArray>> StorageDriver::capabilities()
{
    static const auto kTypes = { u"dir", u"fs", u"netfs", u"logical", u"disk", u"iscsi", u"iscsi-direct",
        u"scsi", u"mpath", u"rbd", u"sheepdog", u"gluster", u"zfs", u"vstorage" };
    static const auto kFormats = { u"raw", u"qcow2", u"qed", u"vmdk", u"vdi", u"vpc" };
    QByteArray document;
    QXmlStreamWriter writer(&document);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    writer.writeStartElement(QStringLiteral("storagepoolCapabilities"));
    for (const char16_t *type : kTypes) {
        const QString name = QString::fromUtf16(type);
        const bool isHere = name == QStringLiteral("dir");
        writer.writeStartElement(QStringLiteral("pool"));
        writer.writeAttribute(QStringLiteral("type"), name);
        writer.writeAttribute(
            QStringLiteral("supported"), isHere ? QStringLiteral("yes") : QStringLiteral("no"));
        if (isHere) {
            writer.writeStartElement(QStringLiteral("volOptions"));
            writer.writeEmptyElement(QStringLiteral("defaultFormat"));
            writer.writeAttribute(QStringLiteral("type"), QStringLiteral("raw"));
            writer.writeStartElement(QStringLiteral("enum"));
            writer.writeAttribute(QStringLiteral("name"), QStringLiteral("targetFormatType"));
            for (const char16_t *format : kFormats)
                writer.writeTextElement(QStringLiteral("value"), QString::fromUtf16(format));
            writer.writeEndElement();
            writer.writeEndElement();
        }
        writer.writeEndElement();
    }
    writer.writeEndElement();
    return ready<QByteArray>(document.trimmed() + '\n');
}

} // namespace inn::storage
