#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/devicearguments.h"

#include <QHash>

// Graphics cards.
namespace inn::qemu {

namespace {

using config::VideoConfig;

const QString kDriver = QStringLiteral("driver");
constexpr unsigned kMostKib = 4U << 20;

// The card that shows the firmware's text: the first one.
bool isPrimary(const DeviceContext &context, const VideoConfig &video)
{
    return is(video.primary, u"yes")
        || (!context.domain.videos.empty() && context.domain.videos.front().alias == video.alias);
}

qint64 bytes(const std::optional<unsigned> &kib)
{
    return qint64(std::min(kib.value_or(0), kMostKib)) * 1024;
}

int mebibytes(const std::optional<unsigned> &kib)
{
    return int(std::min(kib.value_or(0), kMostKib) / 1024);
}

QString virtioGpu(const DeviceContext &context, const VideoConfig &video)
{
    const bool isFirst = isPrimary(context, video);
    const auto has
        = [&](const char *name) { return context.capabilities.hasDevice(QLatin1StringView(name)); };
    if (is(video.driverName, u"vhostuser"))
        return isFirst && has("vhost-user-vga") ? QStringLiteral("vhost-user-vga")
                                                : QStringLiteral("vhost-user-gpu-pci");
    const bool isDrawn = is(video.accel3d, u"yes");
    const bool isPci = !video.address || is(video.address->type, u"pci");
    if (isFirst && isPci && isDrawn && has("virtio-vga-gl"))
        return QStringLiteral("virtio-vga-gl");
    if (isFirst && isPci && !isDrawn && has("virtio-vga"))
        return QStringLiteral("virtio-vga");
    return virtioDriver(isDrawn ? QStringLiteral("virtio-gpu-gl") : QStringLiteral("virtio-gpu"), video);
}

Result<QJsonObject> virtioCard(
    DeviceArguments &arguments, const DeviceContext &context, const VideoConfig &video)
{
    QJsonObject device { { kDriver, virtioGpu(context, video) } };
    addVirtioOptions(device, { video.iommu, video.ats, video.packed, video.pagePerVirtqueue });
    device.insert(QStringLiteral("max_outputs"), int(std::clamp(video.heads.value_or(1), 1U, 16U)));
    if (video.blob)
        device.insert(QStringLiteral("blob"), is(video.blob, u"on"));
    if (!is(video.driverName, u"vhostuser"))
        return device;
    const auto found = context.host.helperFds.find(text(video.alias));
    if (found == context.host.helperFds.end()) {
        return unsupported(translated("The graphics card “%1” of “%2” needs the program “vhost-user-gpu”.")
                               .arg(text(video.alias), context.name()));
    }
    const QString id = QStringLiteral("chr-vu-") + text(video.alias);
    const QJsonObject address { { QStringLiteral("type"), QStringLiteral("fd") },
        { QStringLiteral("data"),
            QJsonObject { { QStringLiteral("str"), QString::number(found->second) } } } };
    const QJsonObject data { { QStringLiteral("addr"), address }, { QStringLiteral("server"), false } };
    arguments.chardevs.push_back({ { QStringLiteral("id"), id },
        { QStringLiteral("backend"),
            QJsonObject {
                { QStringLiteral("type"), QStringLiteral("socket") }, { QStringLiteral("data"), data } } } });
    device.insert(QStringLiteral("chardev"), id);
    return device;
}

QJsonObject qxlCard(const VideoConfig &video, bool isFirst)
{
    return { { kDriver, isFirst ? QStringLiteral("qxl-vga") : QStringLiteral("qxl") },
        { QStringLiteral("max_outputs"), int(std::clamp(video.heads.value_or(1), 1U, 16U)) },
        { QStringLiteral("ram_size"), bytes(video.ram.value_or(65536)) },
        { QStringLiteral("vram_size"), bytes(video.vram.value_or(16384)) },
        { QStringLiteral("vram64_size_mb"), mebibytes(video.vram64) },
        { QStringLiteral("vgamem_mb"), mebibytes(video.vgamem.value_or(16384)) } };
}

// The cards with one screen.
QJsonObject plainCard(const VideoConfig &video)
{
    static const QHash<QString, QString> drivers { { QStringLiteral("vga"), QStringLiteral("VGA") },
        { QStringLiteral("cirrus"), QStringLiteral("cirrus-vga") },
        { QStringLiteral("vmvga"), QStringLiteral("vmware-svga") },
        { QStringLiteral("ramfb"), QStringLiteral("ramfb") },
        { QStringLiteral("bochs"), QStringLiteral("bochs-display") } };
    const QString model = text(video.model);
    QJsonObject device { { kDriver, drivers.value(model) } };
    if (model == u"bochs")
        device.insert(QStringLiteral("vgamem"), bytes(video.vram.value_or(16384)));
    else if ((model == u"vga" || model == u"vmvga") && video.vram)
        device.insert(QStringLiteral("vgamem_mb"), std::max(1, mebibytes(video.vram)));
    return device;
}

void addResolution(QJsonObject &device, const VideoConfig &video)
{
    if (video.resolutionX.value_or(0) == 0 || video.resolutionY.value_or(0) == 0)
        return;
    device.insert(QStringLiteral("xres"), int(std::min(*video.resolutionX, 65535U)));
    device.insert(QStringLiteral("yres"), int(std::min(*video.resolutionY, 65535U)));
}

} // namespace

Result<DeviceArguments> videoArguments(const DeviceContext &context, const config::VideoConfig &video)
{
    DeviceArguments arguments;
    const QString model = text(video.model);
    if (model == u"none")
        return arguments;
    const bool isFirst = isPrimary(context, video);
    QJsonObject device;
    if (model == u"virtio") {
        TRY_ASSIGN(device, virtioCard(arguments, context, video));
    } else if (model == u"qxl") {
        device = qxlCard(video, isFirst);
    } else {
        device = plainCard(video);
    }
    const bool mustBeFirst = model == u"vga" || model == u"cirrus" || model == u"vmvga";
    if (device.value(kDriver).toString().isEmpty() || (mustBeFirst && !isFirst)) {
        return unsupported(
            translated("“%1” asks for a video device “%2”, which cannot be used here%3.")
                .arg(context.name(), model, isFirst ? QString() : translated(" as a further one")));
    }
    TRY(context.require(device.value(kDriver).toString(), translated("video device")));
    addResolution(device, video);
    TRY(addDeviceInfo(device, context, video));
    arguments.devices.push_back(std::move(device));
    return arguments;
}

} // namespace inn::qemu
