// Disks that come from another host.

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/command/deviceobjects.h"
#include "backend/drivers/qemu/hostcontext.h"
#include "backend/drivers/qemu/migration/migrationcookies.h"
#include "backend/drivers/qemu/migration/migrationparameters.h"
#include "backend/drivers/qemu/migration/storagecopy.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace inn::qemu {

namespace {

constexpr int kFirstPort = 49152, kLastPort = 49215; // libvirt's; memory takes them from below
constexpr qint64 kLargestNote = 1 << 20;

QString notesOf(const Roots &roots)
{
    return roots.state + QStringLiteral("/arriving");
}

QString noteOf(const Roots &roots, const QUuid &domain)
{
    return notesOf(roots) + u'/' + domain.toString(QUuid::WithoutBraces);
}

QString exportIdOf(const config::DiskConfig &disk)
{
    return QStringLiteral("inn-migration-") + disk.targetDev.value_or(QString());
}

} // namespace

DestinationStorage::DestinationStorage(HostContext &host, api::MigrationRequest request)
    : m_host(host)
    , m_request(std::move(request))
{
}

DestinationStorage::~DestinationStorage()
{
    m_tasks.cancelAll();
}

// ---- images

Result<std::optional<DestinationStorage::Image>> DestinationStorage::missingImage(
    const config::DiskConfig &disk, quint64 size) const
{
    const QString target = disk.targetDev.value_or(QString());
    const QString type = disk.type.value_or(QStringLiteral("file"));
    if (type == u"network")
        return std::optional<Image>();
    const QString path = (type == u"file" ? disk.source->file : disk.source->dev).value_or(QString());
    if (QFileInfo::exists(path))
        return std::optional<Image>();
    if (type != u"file") {
        return migrationError(ErrorCode::NotFound, config::kInternal,
            translated("“%1” for the disk “%2” does not exist on the destination; make it there first.")
                .arg(path, target));
    }
    if (!QFileInfo(path).dir().exists()) {
        return migrationError(ErrorCode::NotFound, 49, // VIR_ERR_NO_STORAGE_POOL
            translated("The folder of “%1” for the disk “%2” does not exist on the destination.")
                .arg(path, target));
    }
    if (disk.encryption || disk.source->encryption || disk.driverType == u"luks") {
        return migrationError(ErrorCode::Unsupported, config::kOperationUnsupported,
            translated("The image “%1” is encrypted; make it on the destination first.").arg(path));
    }
    Image image;
    image.path = path;
    image.size = size;
    image.format = disk.driverType.value_or(QStringLiteral("raw"));
    if (!m_request.flags.testFlag(api::MigrateFlag::NonSharedIncremental))
        return std::optional(image);
    const config::BackingStoreConfig *backing = config::backingOf(disk);
    if (backing && backing->source)
        image.backingPath = backing->source->file.value_or(QString());
    if (backing)
        image.backingFormat = backing->format.value_or(QStringLiteral("raw"));
    if (image.backingPath.isEmpty() || !QFileInfo::exists(image.backingPath)) {
        return migrationError(ErrorCode::Unsupported, config::kOperationUnsupported,
            translated("The base image of “%1” is not on the destination; copy it there first, or copy the "
                       "whole disk “%2”.")
                .arg(path, target));
    }
    return std::optional(image);
}

// Before it is made.
Result<> DestinationStorage::note(const QString &path)
{
    m_made += path;
    TRY(ensureFolder(notesOf(m_host.roots)));
    const QByteArray content = QJsonDocument(QJsonArray::fromStringList(m_made)).toJson();
    return writeFileAtomically(noteOf(m_host.roots, m_domain), content, Durability::Fast);
}

QFuture<Result<>> DestinationStorage::createImages(
    config::DomainConfig domain, config::CookieNbdConfig offered)
{
    m_domain = domain.uuid.value_or(QUuid());
    discardLeftovers(m_host.roots, m_domain);
    CO_TRY_ASSIGN(const std::vector<config::DiskConfig> disks, disksToCopy(domain, m_request));
    for (const config::DiskConfig &disk : disks) {
        const auto known = std::find_if(offered.disks.begin(), offered.disks.end(),
            [&](const config::CookieDiskConfig &each) { return each.target == disk.targetDev; });
        if (known == offered.disks.end())
            continue; // whoever has it there must have made it
        const quint64 size = known->capacity.value_or(0);
        if (disk.type == u"volume") {
            auto made = co_await createVolume(disk, size);
            if (!made)
                co_return made.error();
            continue;
        }
        CO_TRY_ASSIGN(const std::optional<Image> image, missingImage(disk, size));
        if (!image)
            continue;
        CO_TRY(note(image->path));
        auto made = co_await createImage(*image);
        if (!made)
            co_return made.error();
    }
    refreshPools();
    co_return Result<>();
}

// What is made has no blocks of its own yet: the copy fills in what the guest uses.
QFuture<Result<>> DestinationStorage::createImage(Image image)
{
    CommandSpec spec;
    spec.program = QStringLiteral("qemu-img");
    spec.arguments = { QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"), image.format };
    if (image.format == u"qcow2")
        spec.arguments += { QStringLiteral("-o"), QStringLiteral("compat=1.1") };
    if (!image.backingPath.isEmpty()) {
        spec.arguments
            += { QStringLiteral("-b"), image.backingPath, QStringLiteral("-F"), image.backingFormat };
    }
    spec.arguments += { image.path, QString::number(image.size) };
    auto made = co_await m_runner.output(spec);
    if (!made) {
        Error error
            = made.error().wrapped(translated("The image “%1” could not be created.").arg(image.path));
        error.libvirtCode = config::kInternal;
        co_return error;
    }
    QFile::setPermissions(image.path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    co_return Result<>();
}

QFuture<Result<>> DestinationStorage::createVolume(config::DiskConfig disk, quint64 size)
{
    const QString pool = disk.source->pool.value_or(QString());
    const QString volume = disk.source->volume.value_or(QString());
    QUuid poolId;
    if (m_host.storage) {
        for (const api::PoolInfoPtr &each : m_host.storage->list()) {
            if (each->name == pool)
                poolId = each->uuid;
        }
    }
    if (poolId.isNull()) {
        co_return migrationError(ErrorCode::NotFound, 49, // VIR_ERR_NO_STORAGE_POOL
            translated("The pool “%1” of the disk “%2” does not exist on the destination.")
                .arg(pool, disk.targetDev.value_or(QString())));
    }
    auto volumes = co_await m_host.storage->volumes(poolId);
    if (!volumes)
        co_return volumes.error();
    const bool isThere = std::any_of(
        volumes->begin(), volumes->end(), [&](const api::VolumeInfo &each) { return each.name == volume; });
    if (isThere)
        co_return Result<>();
    if (m_request.flags.testFlag(api::MigrateFlag::NonSharedIncremental)) {
        co_return migrationError(ErrorCode::Unsupported, config::kOperationUnsupported,
            translated("The volume “%1” is not on the destination; make it there on its base first.")
                .arg(volume));
    }
    const QString format = disk.driverType.value_or(QStringLiteral("raw"));
    const QByteArray document = QStringLiteral("<volume><name>%1</name><capacity>%2</capacity>"
                                               "<target><format type='%3'/></target></volume>")
                                    .arg(volume.toHtmlEscaped())
                                    .arg(size)
                                    .arg(format.toHtmlEscaped())
                                    .toUtf8();
    auto made = co_await m_host.storage->createVolume(poolId, document);
    if (!made)
        co_return made.error();
    co_return note(made->path);
}

// Pools know their volumes by what they saw last.
void DestinationStorage::refreshPools()
{
    if (!m_host.storage)
        return;
    QStringList folders;
    for (const QString &path : std::as_const(m_made))
        folders += QFileInfo(path).path();
    for (const api::PoolInfoPtr &pool : m_host.storage->list()) {
        if (pool->state != api::PoolState::Inactive && folders.contains(pool->targetPath))
            m_host.storage->perform(pool->uuid, api::PoolAction::Refresh);
    }
}

QFuture<Result<>> DestinationStorage::discard()
{
    for (const QString &path : std::as_const(m_made))
        QFile::remove(path);
    QFile::remove(noteOf(m_host.roots, m_domain));
    if (!m_socket.isEmpty())
        QFile::remove(m_socket);
    refreshPools();
    m_made.clear();
    return ready();
}

void DestinationStorage::discardLeftovers(const Roots &roots, const QUuid &domain)
{
    const auto content = HostFiles().read(noteOf(roots, domain), kLargestNote);
    if (!content)
        return;
    const QJsonArray paths = QJsonDocument::fromJson(*content).array();
    for (const auto &path : paths)
        QFile::remove(path.toString());
    QFile::remove(noteOf(roots, domain));
}

void DestinationStorage::discardAllLeftovers(const Roots &roots)
{
    const QStringList notes = QDir(notesOf(roots)).entryList(QDir::Files);
    for (const QString &note : notes)
        discardLeftovers(roots, QUuid::fromString(note));
}

// ---- the server

QFuture<Result<config::CookieNbdConfig>> DestinationStorage::serve(
    RunningGuestPtr guest, config::CookieNbdConfig /*offered*/)
{
    config::CookieNbdConfig served;
    CO_TRY_ASSIGN(const std::vector<config::DiskConfig> disks, disksToCopy(guest->live(), m_request));
    if (disks.empty())
        co_return served;
    CO_TRY_ASSIGN(StorageServer server,
        storageServer(m_request, m_request.listenAddress, m_request.disksPort.value_or(0)));
    const bool chooses = server.socket.isEmpty() && server.port == 0;
    if (chooses)
        server.port = kLastPort;
    m_socket = server.socket;
    const bool encrypts = m_request.flags.testFlag(api::MigrateFlag::Tls);
    for (;;) {
        QJsonObject arguments;
        arguments[QStringLiteral("addr")] = server.listenAddress();
        if (encrypts)
            arguments[QStringLiteral("tls-creds")] = migrationTlsObject();
        auto started = co_await guest->monitor->execute(QStringLiteral("nbd-server-start"), arguments);
        if (started)
            break;
        const bool isTaken = started.error().details.contains(QStringLiteral("in use"));
        if (!chooses || !isTaken || server.port == kFirstPort)
            co_return started.error().wrapped(translated("The copies of the disks cannot be waited for."));
        --server.port;
    }
    std::vector<commands::Command> exports;
    for (const config::DiskConfig &disk : disks) {
        const int index = guest->status.blockIndexes.value(disk.alias.value_or(QString()));
        exports.push_back({ QStringLiteral("block-export-add"),
            { { QStringLiteral("type"), QStringLiteral("nbd") }, { QStringLiteral("id"), exportIdOf(disk) },
                { QStringLiteral("node-name"), topNodeName(disk, index) },
                { QStringLiteral("name"), exportNameOf(disk) }, { QStringLiteral("writable"), true } } });
    }
    auto exported = co_await commands::executeAll(*guest->monitor, exports);
    if (!exported)
        co_return exported.error().wrapped(translated("The disks cannot be received."));
    if (server.socket.isEmpty())
        served.port = server.port;
    co_return served;
}

QFuture<Result<>> DestinationStorage::close(RunningGuestPtr guest)
{
    if (guest->monitor) {
        auto stopped = co_await guest->monitor->execute(QStringLiteral("nbd-server-stop"));
        Q_UNUSED(stopped) // there was none when no disk was copied
    }
    if (!m_socket.isEmpty())
        QFile::remove(m_socket);
    co_return Result<>();
}

void DestinationStorage::keep()
{
    m_made.clear();
    QFile::remove(noteOf(m_host.roots, m_domain));
}

} // namespace inn::qemu
