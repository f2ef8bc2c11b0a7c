#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/devicearguments.h"

// Watchdogs, the memory balloon, random numbers, panic devices, vsock and the IOMMU.
namespace inn::qemu {

namespace {

const QString kDriver = QStringLiteral("driver");
const QString kId = QStringLiteral("id");

DeviceArguments single(QJsonObject device)
{
    DeviceArguments arguments;
    arguments.devices.push_back(std::move(device));
    return arguments;
}

Result<> addSource(DeviceArguments &arguments, const DeviceContext &context, const config::RngConfig &rng)
{
    QJsonObject object { { kId, QStringLiteral("obj") + text(rng.alias) } };
    const QString kind = QStringLiteral("qom-type");
    if (is(rng.backendModel, u"random")) {
        const QString source = text(rng.backend).trimmed();
        object.insert(kind, QStringLiteral("rng-random"));
        object.insert(QStringLiteral("filename"), source.isEmpty() ? QStringLiteral("/dev/urandom") : source);
    } else if (is(rng.backendModel, u"builtin")) {
        object.insert(kind, QStringLiteral("rng-builtin"));
    } else if (is(rng.backendModel, u"egd")) {
        const QString chardev = QStringLiteral("char") + text(rng.alias);
        TRY(addCharacterBackend(arguments, context, rng, chardev, text(rng.alias)));
        object.insert(kind, QStringLiteral("rng-egd"));
        object.insert(QStringLiteral("chardev"), chardev);
    } else {
        return unsupported(
            translated("The random number device of “%1” has a source “%2”, which QEMU has not.")
                .arg(context.name(), text(rng.backendModel)));
    }
    (arguments.chardevs.empty() ? arguments.objects : arguments.lateObjects).push_back(std::move(object));
    return {};
}

Result<QJsonObject> panicDevice(const DeviceContext &context, const config::PanicConfig &panic)
{
    TRY(context.require(QStringLiteral("pvpanic"), translated("panic device")));
    QJsonObject device { { kDriver, QStringLiteral("pvpanic") } };
    TRY(addDeviceInfo(device, context, panic));
    device.remove(kId); // QEMU has no more than one
    return device;
}

Result<> addPanics(const BuildContext &context)
{
    for (const config::PanicConfig &panic : context.domain.panics) {
        // "hyperv" is a feature of the processor; the others are part of their machines.
        if (!is(panic.model, u"isa"))
            continue;
        TRY_ASSIGN(const QJsonObject device, panicDevice(context, panic));
        context.add(QStringLiteral("-device"), device);
    }
    return {};
}

Result<QJsonObject> intelIommu(const DeviceContext &context, const config::IommuConfig &iommu)
{
    TRY(context.require(QStringLiteral("intel-iommu"), translated("IOMMU")));
    QJsonObject device { { kDriver, QStringLiteral("intel-iommu") }, { kId, text(iommu.alias) } };
    if (iommu.intremap)
        device.insert(QStringLiteral("intremap"), *iommu.intremap);
    if (iommu.cachingMode)
        device.insert(QStringLiteral("caching-mode"), is(iommu.cachingMode, u"on"));
    if (iommu.eim)
        device.insert(QStringLiteral("eim"), *iommu.eim);
    if (iommu.iotlb)
        device.insert(QStringLiteral("device-iotlb"), is(iommu.iotlb, u"on"));
    if (iommu.awBits.value_or(0) > 0)
        device.insert(QStringLiteral("aw-bits"), int(std::min(*iommu.awBits, 64U)));
    return device;
}

} // namespace

Result<DeviceArguments> watchdogArguments(
    const DeviceContext &context, const config::WatchdogConfig &watchdog)
{
    const QString model = text(watchdog.model);
    if (model == u"itco" && isQ35(context.domain))
        return DeviceArguments {}; // in the chip set
    if (model != u"i6300esb" && model != u"ib700" && model != u"diag288") {
        return unsupported(translated("“%1” asks for a watchdog “%2”, which cannot be used here.")
                               .arg(context.name(), model));
    }
    TRY(context.require(model, translated("watchdog")));
    QJsonObject device { { kDriver, model } };
    TRY(addDeviceInfo(device, context, watchdog));
    return single(std::move(device));
}

Result<QString> watchdogAction(const DeviceContext &context, const config::WatchdogConfig &watchdog)
{
    static const QStringList actions { QStringLiteral("reset"), QStringLiteral("shutdown"),
        QStringLiteral("poweroff"), QStringLiteral("pause"), QStringLiteral("none"),
        QStringLiteral("inject-nmi") };
    const QString action = watchdog.action.value_or(QStringLiteral("reset"));
    if (!actions.contains(action)) {
        return unsupported(
            translated("The watchdog of “%1” has the action “%2”, which cannot be used here yet.")
                .arg(context.name(), action));
    }
    return action;
}

Result<DeviceArguments> rngArguments(const DeviceContext &context, const config::RngConfig &rng)
{
    DeviceArguments arguments;
    TRY(addSource(arguments, context, rng));
    const QString driver = virtioDriver(QStringLiteral("virtio-rng"), rng, rng.model);
    TRY(context.require(driver, translated("random number device")));
    QJsonObject device { { kDriver, driver } };
    addVirtioOptions(device, rng);
    device.insert(QStringLiteral("rng"), QStringLiteral("obj") + text(rng.alias));
    if (rng.rateBytes.value_or(0) > 0) {
        device.insert(QStringLiteral("max-bytes"), qint64(*rng.rateBytes));
        device.insert(
            QStringLiteral("period"), qint64(rng.ratePeriod.value_or(0) > 0 ? *rng.ratePeriod : 1000));
    }
    TRY(addDeviceInfo(device, context, rng));
    arguments.devices.push_back(std::move(device));
    return arguments;
}

Result<DeviceArguments> balloonArguments(const DeviceContext &context, const config::BalloonConfig &balloon)
{
    if (is(balloon.model, u"none"))
        return DeviceArguments {};
    if (!text(balloon.model).startsWith(u"virtio")) {
        return unsupported(translated("“%1” asks for a memory balloon “%2”, which cannot be used here.")
                               .arg(context.name(), text(balloon.model)));
    }
    const QString driver = virtioDriver(QStringLiteral("virtio-balloon"), balloon, balloon.model);
    TRY(context.require(driver, translated("memory balloon")));
    QJsonObject device { { kDriver, driver } };
    addVirtioOptions(device, balloon);
    if (balloon.autodeflate)
        device.insert(QStringLiteral("deflate-on-oom"), is(balloon.autodeflate, u"on"));
    if (balloon.freePageReporting)
        device.insert(QStringLiteral("free-page-reporting"), is(balloon.freePageReporting, u"on"));
    TRY(addDeviceInfo(device, context, balloon));
    return single(std::move(device));
}

Result<DeviceArguments> vsockArguments(const DeviceContext &context, const config::VsockConfig &vsock)
{
    if (vsock.cid.value_or(0) < 3) {
        return unsupported(
            translated("The vsock device of “%1” has no address from 3; give it one.").arg(context.name()));
    }
    const QString driver = virtioDriver(QStringLiteral("vhost-vsock"), vsock, vsock.model);
    TRY(context.require(driver, translated("vsock device")));
    QJsonObject device { { kDriver, driver } };
    addVirtioOptions(device, vsock);
    device.insert(QStringLiteral("guest-cid"), qint64(*vsock.cid));
    if (context.host.vsockFd >= 0)
        device.insert(QStringLiteral("vhostfd"), QString::number(context.host.vsockFd));
    TRY(addDeviceInfo(device, context, vsock));
    return single(std::move(device));
}

Result<DeviceArguments> hubArguments(const DeviceContext &context, const config::HubConfig &hub)
{
    TRY(context.require(QStringLiteral("usb-hub"), translated("USB hub")));
    QJsonObject device { { kDriver, QStringLiteral("usb-hub") } };
    TRY(addDeviceInfo(device, context, hub));
    return single(std::move(device));
}

Result<> addIommu(const BuildContext &context)
{
    if (!context.domain.iommu || is(context.domain.iommu->model, u"smmuv3"))
        return {}; // none, or part of the machine
    const config::IommuConfig &iommu = *context.domain.iommu;
    if (is(iommu.model, u"intel")) {
        TRY_ASSIGN(const QJsonObject device, intelIommu(context, iommu));
        context.add(QStringLiteral("-device"), device);
        return {};
    }
    const bool isNamedPci = context.capabilities.hasDevice(QStringLiteral("virtio-iommu-pci"));
    const QString driver = isNamedPci ? QStringLiteral("virtio-iommu-pci") : QStringLiteral("virtio-iommu");
    TRY(context.require(driver, translated("IOMMU")));
    QJsonObject device { { kDriver, driver } };
    TRY(addDeviceInfo(device, context, iommu));
    context.add(QStringLiteral("-device"), device);
    return {};
}

Result<> addSmallDevices(const BuildContext &context)
{
    const config::DomainConfig &domain = context.domain;
    for (const config::WatchdogConfig &watchdog : domain.watchdogs) {
        TRY_ASSIGN(const DeviceArguments arguments, watchdogArguments(context, watchdog));
        TRY_ASSIGN(const QString action, watchdogAction(context, watchdog));
        if (is(watchdog.model, u"itco"))
            context.add(QStringLiteral("-global"), QStringLiteral("ICH9-LPC.noreboot=off"));
        context.add(arguments);
        context.add(QStringLiteral("-watchdog-action"), action);
    }
    if (domain.balloon) {
        TRY_ASSIGN(const DeviceArguments arguments, balloonArguments(context, *domain.balloon));
        context.add(arguments);
    }
    for (const config::RngConfig &rng : domain.rngs) {
        TRY_ASSIGN(const DeviceArguments arguments, rngArguments(context, rng));
        context.add(arguments);
    }
    TRY(addPanics(context));
    if (domain.vsock) {
        TRY_ASSIGN(const DeviceArguments arguments, vsockArguments(context, *domain.vsock));
        context.add(arguments);
    }
    return {};
}

} // namespace inn::qemu
