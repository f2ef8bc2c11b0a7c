#include "backend/drivers/qemu/definition/defaultdevices.h"

#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <algorithm>

namespace inn::qemu {

namespace {

using config::DomainConfig;

void ensureInput(DomainConfig &domain, const QString &type, const QString &bus)
{
    const bool has = std::any_of(domain.inputs.begin(), domain.inputs.end(),
        [&](const config::InputConfig &input) { return is(input.type, type) && is(input.bus, bus); });
    if (has)
        return;
    config::InputConfig input;
    input.type = type;
    input.bus = bus;
    domain.inputs.push_back(input);
}

void addInputs(DomainConfig &domain)
{
    if (isX86(domain)) {
        ensureInput(domain, QStringLiteral("mouse"), QStringLiteral("ps2"));
        ensureInput(domain, QStringLiteral("keyboard"), QStringLiteral("ps2"));
    }
    if (!isPpc64(domain) || domain.graphics.empty())
        return;
    ensureInput(domain, QStringLiteral("keyboard"), QStringLiteral("usb"));
    const bool tablet = std::any_of(domain.inputs.begin(), domain.inputs.end(),
        [](const config::InputConfig &input) { return is(input.type, u"tablet") && is(input.bus, u"usb"); });
    if (!tablet)
        ensureInput(domain, QStringLiteral("mouse"), QStringLiteral("usb"));
}

bool hasNoBalloon(const DomainConfig &domain)
{
    return isArm(domain) || is(domain.os.arch, u"sparc");
}

// The firmware of pSeries and the processor of s390 tell of panics in any case.
void addPanic(DomainConfig &domain)
{
    if (!isPSeries(domain) && !isS390(domain))
        return;
    const QString model = isS390(domain) ? QStringLiteral("s390") : QStringLiteral("pseries");
    const bool has = std::any_of(domain.panics.begin(), domain.panics.end(),
        [&](const config::PanicConfig &panic) { return !panic.model || *panic.model == model; });
    if (has)
        return;
    config::PanicConfig panic;
    panic.model = model;
    domain.panics.push_back(panic);
}

void addAudio(DomainConfig &domain)
{
    if (domain.audios.empty())
        domain.audios = usualAudios(domain);
}

QString interfaceModel(const DomainConfig &domain, const QemuCapabilities &capabilities)
{
    if (isS390(domain) || isArmVirt(domain) || isRiscvVirt(domain))
        return QStringLiteral("virtio");
    if (isArm(domain))
        return is(domain.os.machine, u"versatilepb") ? QStringLiteral("smc91c111")
                                                     : QStringLiteral("lan9118");
    for (const char *model : { "rtl8139", "e1000" }) {
        if (capabilities.hasDevice(QString::fromLatin1(model)))
            return QString::fromLatin1(model);
    }
    return capabilities.hasDevice(QStringLiteral("virtio-net-pci")) ? QStringLiteral("virtio")
                                                                    : QStringLiteral("rtl8139");
}

QString videoModel(const DomainConfig &domain, const QemuCapabilities &capabilities)
{
    if (isPpc64(domain))
        return QStringLiteral("vga");
    if (isArmVirt(domain) || isRiscvVirt(domain) || isS390(domain))
        return QStringLiteral("virtio");
    return capabilities.hasDevice(QStringLiteral("cirrus-vga")) ? QStringLiteral("cirrus")
                                                                : QStringLiteral("vga");
}

QString serialType(const DomainConfig &domain)
{
    if (isX86(domain))
        return QStringLiteral("isa-serial");
    if (isPSeries(domain))
        return QStringLiteral("spapr-vio-serial");
    if (isArmVirt(domain) || isRiscvVirt(domain))
        return QStringLiteral("system-serial");
    return isS390(domain) ? QStringLiteral("sclp-serial") : QString();
}

QString serialModel(const DomainConfig &domain, const QString &type)
{
    if (type == u"isa-serial" || type == u"usb-serial" || type == u"pci-serial")
        return type;
    if (type == u"spapr-vio-serial")
        return QStringLiteral("spapr-vty");
    if (type == u"system-serial")
        return isArmVirt(domain) ? QStringLiteral("pl011")
                                 : (isRiscvVirt(domain) ? QStringLiteral("16550a") : QString());
    if (type == u"sclp-serial")
        return QStringLiteral("sclpconsole");
    return type == u"isa-debug" ? QStringLiteral("isa-debugcon") : QString();
}

} // namespace

// The guest's sound goes where the last display that carries sound takes it.
std::vector<config::AudioConfig> usualAudios(const DomainConfig &domain)
{
    QString backend = domain.graphics.empty() ? QStringLiteral("none") : QString();
    for (const config::GraphicsConfig &graphics : domain.graphics) {
        if (is(graphics.type, u"vnc"))
            backend = QStringLiteral("none");
        else if (is(graphics.type, u"spice"))
            backend = QStringLiteral("spice");
        else if (is(graphics.type, u"sdl"))
            backend.clear(); // QEMU's own choice
    }
    if (backend.isEmpty())
        return {};
    config::AudioConfig audio;
    audio.id = 1;
    audio.type = backend;
    return { audio };
}

void addMachineDevices(DomainConfig &domain, const QemuCapabilities &capabilities)
{
    Q_UNUSED(capabilities)
    addInputs(domain);
    if (!domain.balloon && !hasNoBalloon(domain)) {
        domain.balloon.emplace();
        domain.balloon->model = QStringLiteral("virtio");
    }
    addPanic(domain);
    addAudio(domain);
}

void completeVideos(DomainConfig &domain, const QemuCapabilities &capabilities)
{
    if (domain.videos.empty() && !domain.graphics.empty())
        domain.videos.emplace_back();
    for (config::VideoConfig &video : domain.videos) {
        if (!video.model)
            video.model = videoModel(domain, capabilities);
    }
}

void completeInterfaceModels(DomainConfig &domain, const QemuCapabilities &capabilities)
{
    for (config::InterfaceConfig &interface : domain.interfaces) {
        if (interface.model || is(interface.type, u"hostdev"))
            continue;
        interface.model
            = is(interface.type, u"vdpa") ? QStringLiteral("virtio") : interfaceModel(domain, capabilities);
    }
}

void completeSerialPorts(DomainConfig &domain)
{
    for (config::CharacterDeviceConfig &serial : domain.serials) {
        const QString usual = serialType(domain);
        // Once the only kind, and what the usual one was called on every machine.
        if (is(serial.targetType, u"isa-serial"))
            serial.targetType.reset();
        if (!serial.targetType && !usual.isEmpty())
            serial.targetType = usual;
        if (const QString model = serialModel(domain, text(serial.targetType)); !model.isEmpty())
            setIfAbsent(serial.targetModel, model);
    }
}

} // namespace inn::qemu
