// Sizes and contents of disks and memory.

#include "backend/base/hostfiles.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/blockjobs/domainblockjobs.h"
#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/command/words.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <sys/stat.h>

namespace inn::qemu {

namespace {

constexpr quint64 kSector = 512;

quint64 numberOf(const QJsonObject &object, const char *key)
{
    return quint64(qMax(0.0, object[QLatin1String(key)].toDouble()));
}

// A block device's size, or a file's length.
quint64 physicalSize(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isFile())
        return quint64(file.size());
    return file.open(QIODevice::ReadOnly) ? quint64(qMax(qint64(0), file.size())) : 0;
}

quint64 allocated(const QString &path)
{
    struct stat status
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? quint64(status.st_blocks) * kSector
                                                                     : 0;
}

} // namespace

QFuture<Result<>> DomainBlockJobs::resize(QString disk, Bytes size)
{
    auto ticket = co_await m_domain.m_jobs->begin(name(), tr("a disk of it is being resized"));
    if (!ticket)
        co_return ticket.error();
    CO_TRY_ASSIGN(const RunningGuestPtr guest, running());
    CO_TRY_ASSIGN(const config::DiskConfig found, findDisk(guest->live(), disk));
    if (found.type == u"vhostuser" || config::isWithoutMedium(found) || config::isReadOnly(found)) {
        co_return refused(ErrorCode::Unsupported, config::kOperationUnsupported,
            tr("The disk “%1” of “%2” cannot be resized: it is empty, read-only or served by another "
               "program.")
                .arg(disk, name()));
    }
    if (size.count > quint64(std::numeric_limits<qint64>::max()) - kSector) {
        co_return refused(ErrorCode::InvalidConfig, config::kOverflow,
            tr("The size of %1 bytes is too large.").arg(size.count));
    }
    const bool inSectors = found.driverType == u"qcow2" || found.driverType == u"qed";
    const quint64 bytes = inSectors ? (size.count + kSector - 1) / kSector * kSector : size.count;
    QJsonObject arguments;
    arguments[QStringLiteral("node-name")]
        = formatNodeName(guest->status.blockIndexes.value(text(found.alias), -1));
    arguments[QStringLiteral("size")] = qint64(bytes);
    auto resized = co_await guest->monitor->execute(QStringLiteral("block_resize"), arguments);
    if (!resized) {
        Error error = resized.error().wrapped(tr("The disk “%1” of “%2” could not be made %3 large.")
                                                  .arg(disk, name(), Bytes { bytes }.toString()));
        error.libvirtCode = config::kInternal;
        co_return error;
    }
    co_return Result<>();
}

QFuture<Result<>> DomainBlockJobs::setThreshold(QString device, quint64 bytes)
{
    auto ticket = co_await m_domain.m_jobs->begin(name(), tr("a disk of it is being watched"));
    if (!ticket)
        co_return ticket.error();
    CO_TRY_ASSIGN(const RunningGuestPtr guest, running());
    const QString target = device.section(u'[', 0, 0);
    CO_TRY_ASSIGN(const config::DiskConfig found, findDisk(guest->live(), target));
    int index = guest->status.blockIndexes.value(text(found.alias), -1);
    if (device.contains(u'[')) {
        const ImageChain chain = chainOf(found);
        const int position = chain.find(device);
        if (position < 0) {
            co_return refused(ErrorCode::InvalidConfig, config::kInvalidArgument,
                tr("“%1” has no image “%2”.").arg(name(), device));
        }
        index = int(chain.images[size_t(position)].index.value_or(0));
    }
    QJsonObject arguments;
    arguments[QStringLiteral("node-name")] = storageNodeName(index);
    arguments[QStringLiteral("write-threshold")]
        = qint64(qMin(bytes, quint64(std::numeric_limits<qint64>::max())));
    auto set = co_await guest->monitor->execute(QStringLiteral("block-set-write-threshold"), arguments);
    if (!set) {
        Error error = set.error().wrapped(tr("“%1” of “%2” could not be watched.").arg(device, name()));
        error.libvirtCode = config::kInternal;
        co_return error;
    }
    co_return Result<>();
}

QFuture<Result<config::DiskConfig>> DomainBlockJobs::resolved(QString disk)
{
    config::DomainConfig domain;
    if (m_domain.m_guest) {
        domain = m_domain.m_guest->live();
    } else if (m_domain.m_definition) {
        CO_TRY_ASSIGN(domain, config::readDomain(*m_domain.m_definition));
    }
    CO_TRY_ASSIGN(const config::DiskConfig found, findDisk(domain, disk));
    if (config::isWithoutMedium(found) || found.type == u"vhostuser") {
        co_return refused(ErrorCode::InvalidConfig, config::kInvalidArgument,
            tr("The disk “%1” of “%2” has no image.").arg(disk, name()));
    }
    auto plan = std::make_shared<QemuDomain::StartPlan>();
    plan->forCommand.disks = { found };
    auto done = co_await m_domain.resolveVolumes(plan);
    if (!done)
        co_return done.error();
    co_return plan->forCommand.disks.front();
}

QFuture<Result<QByteArray>> DomainBlockJobs::blockPeek(QString disk, quint64 offset, Bytes size)
{
    auto found = co_await resolved(disk);
    if (!found)
        co_return found.error();
    const ImageChain chain = chainOf(*found);
    const QString path = chain.images.front().path();
    if (chain.images.front().formatWord() != u"raw" || path.isEmpty()) {
        co_return refused(ErrorCode::Unsupported, config::kOperationUnsupported,
            tr("Only raw images on this host can be looked into; that of “%1” is not one.").arg(disk));
    }
    if (size.count > api::kMostPeeked.count || offset > quint64(std::numeric_limits<qint64>::max())) {
        co_return refused(ErrorCode::InvalidConfig, config::kInvalidArgument,
            tr("At most %1 can be read at once.").arg(api::kMostPeeked.toString()));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(qint64(offset)))
        co_return Error { ErrorCode::Io, tr("The image “%1” cannot be read.").arg(path), file.errorString() };
    const QByteArray bytes = file.read(qint64(size.count));
    if (quint64(bytes.size()) < size.count) {
        co_return refused(ErrorCode::InvalidConfig, config::kInvalidArgument,
            tr("The disk “%1” ends before that; %2 bytes are there.").arg(disk).arg(bytes.size()));
    }
    co_return bytes;
}

QFuture<Result<QByteArray>> DomainBlockJobs::memoryPeek(quint64 start, Bytes size, api::MemoryPeek address)
{
    if (size.count > api::kMostPeeked.count) {
        co_return refused(ErrorCode::InvalidConfig, config::kInvalidArgument,
            tr("At most %1 can be read at once.").arg(api::kMostPeeked.toString()));
    }
    CO_TRY_ASSIGN(const RunningGuestPtr guest, running());
    const QString path = guest->paths.folder + QStringLiteral("/peek-%1").arg(takeBlockIndex(*guest));
    QJsonObject arguments;
    arguments[QStringLiteral("val")] = double(start);
    arguments[QStringLiteral("size")] = qint64(size.count);
    arguments[QStringLiteral("filename")] = path;
    const QString command
        = address == api::MemoryPeek::Virtual ? QStringLiteral("memsave") : QStringLiteral("pmemsave");
    auto saved = co_await guest->monitor->execute(command, arguments);
    Result<QByteArray> bytes = HostFiles().read(path, qint64(size.count));
    QFile::remove(path);
    if (!saved) {
        Error error = saved.error().wrapped(tr("The memory of “%1” could not be read there.").arg(name()));
        error.libvirtCode = config::kInternal;
        co_return error;
    }
    co_return bytes;
}

QFuture<Result<std::vector<api::ChainImage>>> DomainBlockJobs::runningChain(
    RunningGuestPtr guest, config::DiskConfig disk)
{
    auto told = co_await imagesOf(guest, text(disk.alias));
    if (!told)
        co_return told.error();
    ImageChain chain = chainOf(disk);
    if (!chain.images.empty())
        chain.images.front().index = unsigned(guest->status.blockIndexes.value(text(disk.alias), 0));
    std::vector<api::ChainImage> images;
    for (const ChainElement &image : chain.images) {
        api::ChainImage one;
        one.index = image.index.value_or(0);
        one.path = image.place();
        one.format = image.formatWord();
        if (images.size() < told->size()) {
            const QJsonObject &details = (*told)[images.size()];
            one.capacity = { numberOf(details, "virtual-size") };
            one.allocation = { numberOf(details, "actual-size") };
        }
        images.push_back(std::move(one));
    }
    co_return images;
}

QFuture<Result<std::vector<api::ChainImage>>> DomainBlockJobs::storedChain(config::DiskConfig disk)
{
    CO_TRY(completeChain(disk));
    std::vector<api::ChainImage> images;
    for (const ChainElement &image : chainOf(disk).images) {
        api::ChainImage one;
        one.path = image.place();
        one.format = image.formatWord();
        CommandSpec spec;
        spec.program = QStringLiteral("qemu-img");
        spec.arguments = { QStringLiteral("info"), QStringLiteral("-U"), QStringLiteral("--output=json"),
            QStringLiteral("-f"), one.format, image.path() };
        if (!image.path().isEmpty()) {
            auto output = co_await m_runner.output(spec);
            if (!output)
                co_return output.error().wrapped(tr("The image “%1” cannot be read.").arg(one.path));
            const QJsonObject said = QJsonDocument::fromJson(*output).object();
            one.capacity = { numberOf(said, "virtual-size") };
            one.allocation = { numberOf(said, "actual-size") };
        }
        images.push_back(std::move(one));
    }
    co_return images;
}

QFuture<Result<std::vector<api::ChainImage>>> DomainBlockJobs::chain(QString disk)
{
    auto found = co_await resolved(disk);
    if (!found)
        co_return found.error();
    const RunningGuestPtr guest = m_domain.m_guest;
    QFuture<Result<std::vector<api::ChainImage>>> asked
        = guest && guest->monitor ? runningChain(guest, *found) : storedChain(*found);
    auto images = co_await asked;
    co_return images;
}

QFuture<Result<api::BlockInfo>> DomainBlockJobs::blockInfo(QString disk)
{
    auto found = co_await resolved(disk);
    if (!found)
        co_return found.error();
    config::DiskConfig top = *found;
    setChain(top, { { chainOf(top).images.front() }, true });
    const QString path = chainOf(top).images.front().path();
    const RunningGuestPtr guest = m_domain.m_guest;
    QFuture<Result<std::vector<api::ChainImage>>> asked
        = guest && guest->monitor ? runningChain(guest, top) : storedChain(top);
    auto images = co_await asked;
    if (!images)
        co_return images.error();
    api::BlockInfo info;
    info.capacity = images->front().capacity;
    info.allocation = path.isEmpty() ? images->front().allocation : Bytes { allocated(path) };
    info.physical = path.isEmpty() ? info.allocation : Bytes { physicalSize(path) };
    if (top.type == u"block")
        info.allocation = info.physical;
    co_return info;
}

QFuture<Result<std::vector<api::DiskError>>> DomainBlockJobs::diskErrors()
{
    CO_TRY_ASSIGN(const RunningGuestPtr guest, running());
    auto blocks = co_await commands::queryBlock(*guest->monitor);
    if (!blocks)
        co_return blocks.error().wrapped(tr("The disks of “%1” could not be asked about.").arg(name()));
    std::vector<api::DiskError> errors;
    for (const config::DiskConfig &disk : guest->live().disks) {
        for (const commands::BlockDevice &block : *blocks) {
            if (block.alias() != disk.alias || block.ioStatus.isEmpty() || block.ioStatus == u"ok")
                continue;
            using Kind = api::DiskError::Kind;
            errors.push_back(
                { text(disk.targetDev), block.ioStatus == u"nospace" ? Kind::NoSpace : Kind::Unspecified });
        }
    }
    co_return errors;
}

} // namespace inn::qemu
