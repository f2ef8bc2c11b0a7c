// Copying a disk elsewhere while its guest runs.

#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/blockjobs/domainblockjobs.h"
#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/command/deviceobjects.h"
#include "backend/drivers/qemu/hoststorage.h"

#include <QFileInfo>
#include <QJsonArray>

namespace inn::qemu {

namespace {

constexpr int kOperationInvalid = 55; // VIR_ERR_OPERATION_INVALID
constexpr std::chrono::milliseconds kNoTimeout { 0 };
const QString kNodeName = QStringLiteral("node-name");

} // namespace

// Checks and completes what is asked; in libvirt's order.
Result<DomainBlockJobs::Destination> DomainBlockJobs::destinationFor(
    const Place &place, const QByteArray &xml, api::BlockCopyFlags flags) const
{
    const QString target = text(place.disk.targetDev);
    const auto refuse = [](int code, const QString &sentence) {
        const bool isArgument = code == config::kInvalidArgument;
        return refused(isArgument ? ErrorCode::InvalidConfig : ErrorCode::Unsupported, code, sentence);
    };
    TRY_ASSIGN(const config::DomainConfig device, config::readDeviceElement(xml));
    if (device.disks.size() != 1 || !device.disks.front().source)
        return refuse(config::kInvalidArgument, tr("The copy needs a <disk> element with a source."));
    const config::DiskConfig &wanted = device.disks.front();
    Destination destination;
    destination.reuses = flags.testFlag(api::BlockCopy::ReuseExternal);
    destination.shallow = flags.testFlag(api::BlockCopy::Shallow) && place.chain.images.size() > 1;
    ImageChain chain = chainOf(wanted);
    ChainElement &image = chain.images.front();
    image.type = wanted.type.value_or(QStringLiteral("file"));
    const QString path = image.path();
    const bool isLocal = image.type == u"file" || image.type == u"block";
    if (isLocal && !path.startsWith(u'/'))
        return refuse(config::kInvalidArgument, tr("The copy “%1” must be an absolute path.").arg(path));
    if (!destination.shallow && chain.images.size() > 1) {
        return refuse(config::kInvalidArgument,
            tr("A whole copy has no images below; leave them out, or ask for a copy of the top image."));
    }
    if (!image.format)
        image.format = place.chain.images.front().formatWord();
    if (destination.shallow && !destination.reuses && image.format == u"raw") {
        return refuse(config::kUnsupported,
            tr("A copy of only the top image of “%1” must be “qcow2”, not “raw”.").arg(target));
    }
    if (place.disk.copyOnRead == u"on") {
        return refuse(config::kOperationUnsupported,
            tr("The disk “%1” of “%2” copies on read; switch that off to copy it.").arg(target, name()));
    }
    if (place.disk.shareable && !place.disk.readOnly && image.format != u"raw") {
        return refuse(config::kOperationUnsupported,
            tr("The disk “%1” of “%2” is shared; its copy must be “raw”.").arg(target, name()));
    }
    const QFileInfo file(path);
    if (image.type == u"block" && !file.exists()) {
        return refuse(config::kInvalidArgument, tr("The block device “%1” does not exist.").arg(path));
    }
    if (image.type == u"file" && file.isFile() && file.size() > 0 && !destination.reuses) {
        return refuse(config::kUnsupported,
            tr("The file “%1” exists already; choose another name, or say that it is to be used.").arg(path));
    }
    if (destination.reuses && isLocal && !file.exists())
        return refuse(config::kSystem, tr("The image “%1” is to be used, but it is not there.").arg(path));
    if (isLocal && place.chain.find(path) >= 0) {
        return refuse(config::kInvalidArgument,
            tr("“%1” is an image of the disk “%2” itself; choose another name.").arg(path, target));
    }
    if (!isLocal && !destination.reuses) {
        return refuse(config::kOperationUnsupported,
            tr("An image on the network must be there already; say that it is to be used."));
    }
    if (image.type == u"file" && !destination.reuses && !file.exists())
        destination.madeFile = path;
    destination.disk = place.disk;
    destination.disk.mirror.reset();
    if (destination.shallow && chain.images.size() == 1) {
        chain.images.insert(chain.images.end(), place.chain.images.begin() + 1, place.chain.images.end());
        chain.ends = place.chain.ends;
    }
    setChain(destination.disk, chain);
    if (destination.reuses && !destination.shallow) {
        TRY(completeChain(destination.disk));
    } else if (!destination.shallow) {
        setChain(destination.disk, { { chainOf(destination.disk).images.front() }, true });
    }
    return destination;
}

// Numbers and nodes of the images that the guest does not have open yet.
Result<> DomainBlockJobs::describeNodes(
    const RunningGuestPtr &guest, const Place &place, Destination &destination) const
{
    Q_UNUSED(place)
    ImageChain chain = chainOf(destination.disk);
    QStringList fresh;
    for (size_t i = 0; i < chain.images.size(); ++i) {
        ChainElement &image = chain.images[i];
        if (i > 0 && image.index)
            continue; // shared with the disk
        image.index = unsigned(takeBlockIndex(*guest));
        fresh += nodesOfImage(image);
    }
    setChain(destination.disk, chain);
    const int top = int(*chain.images.front().index);
    HostState host;
    host.paths = guest->paths;
    TRY_ASSIGN(destination.objects, blockNodeObjects(destination.disk, top, host));
    TRY_ASSIGN(const std::vector<QJsonObject> all, blockNodes(destination.disk, top, host));
    for (const QJsonObject &node : all) {
        if (!fresh.contains(node[kNodeName].toString()))
            continue;
        destination.nodes.push_back(node);
        // What is copied to must be writable, whatever the guest may do.
        if (node[kNodeName].toString() == formatNodeName(top))
            destination.nodes.back()[QStringLiteral("read-only")] = false;
    }
    return {};
}

QFuture<Result<>> DomainBlockJobs::makeImage(Place place, ChainElement image, bool shallow)
{
    auto images = co_await imagesOf(place.guest, text(place.disk.alias));
    if (!images)
        co_return images.error();
    if (images->empty())
        co_return m_domain.notRunningAnyMore();
    const auto size = qint64(images->front()[QStringLiteral("virtual-size")].toDouble());
    if (image.type == u"block" && image.format == u"raw")
        co_return Result<>(); // it is as large as it is
    CommandSpec spec;
    spec.program = QStringLiteral("qemu-img");
    spec.timeout = kNoTimeout;
    spec.arguments
        = { QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"), image.formatWord() };
    if (shallow) {
        const ChainElement &below = place.chain.images[1];
        spec.arguments += { QStringLiteral("-u"), QStringLiteral("-b"), below.place(), QStringLiteral("-F"),
            below.formatWord() };
    }
    spec.arguments += { image.path(), QString::number(size) };
    auto made = co_await m_runner.output(spec);
    if (!made) {
        Error error = made.error().wrapped(tr("The image “%1” could not be created.").arg(image.path()));
        error.libvirtCode = config::kSystem;
        co_return error;
    }
    co_return Result<>();
}

QFuture<Result<>> DomainBlockJobs::copy(
    QString disk, QByteArray xml, api::BlockCopyParameters parameters, api::BlockCopyFlags flags)
{
    constexpr quint64 kMost = quint64(std::numeric_limits<qint64>::max());
    if (parameters.bandwidth > kMost || parameters.bufferSize > kMost) {
        co_return refused(ErrorCode::InvalidConfig, config::kInvalidArgument,
            tr("The bandwidth or the buffer of the copy is too large."));
    }
    const bool isPower = (parameters.granularity & (parameters.granularity - 1)) == 0;
    if (!isPower) {
        co_return refused(ErrorCode::InvalidConfig, config::kInvalidArgument,
            tr("The granularity of the copy must be a power of two, not %1.").arg(parameters.granularity));
    }
    auto ticket = co_await m_domain.m_jobs->begin(name(), tr("a disk of it is being copied"));
    if (!ticket)
        co_return ticket.error();
    CO_TRY_ASSIGN(const Place place, placeFor(disk));
    if (m_domain.isPersistent() && !flags.testFlag(api::BlockCopy::TransientJob)) {
        co_return refused(ErrorCode::InvalidState, kOperationInvalid,
            tr("“%1” is not transient; say that the copy need not survive its end.").arg(name()));
    }
    CO_TRY_ASSIGN(Destination destination, destinationFor(place, xml, flags));
    const RunningGuestPtr guest = place.guest;
    CO_TRY(describeNodes(guest, place, destination));
    const ImageChain chain = chainOf(destination.disk);
    const int top = int(*chain.images.front().index);

    BlockJobRecord record;
    record.type = api::BlockJobType::Copy;
    record.alias = text(place.disk.alias);
    record.id = QStringLiteral("inn-copy-") + record.alias;
    record.top = unsigned(place.index);
    record.destinationIndex = unsigned(top);
    record.madeFile = destination.madeFile;
    config::DomainConfig holder;
    holder.disks = { destination.disk };
    record.destination = config::deviceElement(holder, { config::DeviceFamily::Disk, 0 });
    for (auto node = destination.nodes.rbegin(); node != destination.nodes.rend(); ++node)
        record.nodes += (*node)[kNodeName].toString();
    guest->status.blockJobs.push_back(record);
    store(guest);

    const QString failed = tr("The disk “%1” of “%2” could not be copied.").arg(disk, name());
    const auto giveUp = [&](const Error &error) {
        drop(guest, record.id);
        if (!record.madeFile.isEmpty())
            QFile::remove(record.madeFile);
        return error.wrapped(failed);
    };
    if (!destination.reuses) {
        auto made = co_await makeImage(place, chain.images.front(), destination.shallow);
        if (!made)
            co_return giveUp(made.error());
    }
    HostState host;
    host.paths = guest->paths;
    auto added = co_await m_domain.addMedium(guest, destination.objects, destination.nodes);
    if (!added)
        co_return giveUp(added.error());
    QJsonObject arguments;
    arguments[QStringLiteral("job-id")] = record.id;
    arguments[QStringLiteral("device")] = topNodeName(place.disk, place.index);
    arguments[QStringLiteral("target")] = formatNodeName(top);
    arguments[QStringLiteral("sync")] = destination.shallow ? QStringLiteral("top") : QStringLiteral("full");
    arguments[QStringLiteral("speed")] = qint64(parameters.bandwidth);
    if (parameters.granularity > 0)
        arguments[QStringLiteral("granularity")] = qint64(parameters.granularity);
    if (parameters.bufferSize > 0)
        arguments[QStringLiteral("buf-size")] = qint64(parameters.bufferSize);
    if (flags.testFlag(api::BlockCopy::SynchronousWrites))
        arguments[QStringLiteral("copy-mode")] = QStringLiteral("write-blocking");
    arguments[QStringLiteral("auto-finalize")] = true;
    arguments[QStringLiteral("auto-dismiss")] = false;
    auto launched = co_await launch(guest, record, QStringLiteral("blockdev-mirror"), arguments);
    if (!launched) {
        for (const QString &node : std::as_const(record.nodes)) {
            if (!m_domain.isCurrent(guest) || !guest->monitor)
                break;
            QJsonObject which;
            which[kNodeName] = node;
            auto gone = co_await guest->monitor->execute(QStringLiteral("blockdev-del"), which);
            Q_UNUSED(gone)
        }
        co_return giveUp(launched.error());
    }
    co_return Result<>();
}

} // namespace inn::qemu
