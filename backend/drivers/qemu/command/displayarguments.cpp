#include "backend/drivers/qemu/command/arguments.h"
#include "backend/drivers/qemu/command/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <arpa/inet.h>

// What a person sees, hears and touches, and the small devices.
namespace inn::qemu {

namespace {

QString translated(const char *message)
{
    return QCoreApplication::translate("inn::qemu::Command", message);
}

const QString kDriver = QStringLiteral("driver");
const QString kId = QStringLiteral("id");
const QString kAudio = QStringLiteral("audio1");
constexpr int kVncBase = 5900;

// The address a display listens on with TCP; only addresses, never names that must be looked up.
Result<QString> listenAddress(const BuildContext &context, const config::GraphicsConfig &graphics)
{
    Text address = graphics.listen;
    if (!graphics.listens.empty() && graphics.listens.front().address)
        address = graphics.listens.front().address;
    if (!address || address->isEmpty())
        return QStringLiteral("127.0.0.1");
    const QByteArray name = address->toLatin1();
    in6_addr parsed {};
    const bool isV6 = ::inet_pton(AF_INET6, name.constData(), &parsed) == 1;
    if (!isV6 && ::inet_pton(AF_INET, name.constData(), &parsed) != 1) {
        return unsupported(translated("The display of “%1” listens on “%2”, which is no address.")
                               .arg(context.name(), *address));
    }
    return isV6 ? u'[' + *address + u']' : *address;
}

QString socketPath(const BuildContext &context, const config::GraphicsConfig &graphics, int index)
{
    for (const config::GraphicsListenConfig &listen : graphics.listens) {
        if (is(listen.type, u"socket") && listen.socket && !listen.socket->isEmpty())
            return *listen.socket;
    }
    return graphics.socket.value_or(context.host.paths.graphics(index));
}

Result<> addKeymap(const BuildContext &context, const config::GraphicsConfig &graphics)
{
    if (!graphics.keymap)
        return {};
    static const QRegularExpression plain(QStringLiteral("^[a-z][a-z0-9_-]*$"));
    if (!plain.match(*graphics.keymap).hasMatch())
        return invalid(translated("The display of “%1” has a keymap “%2” that cannot exist.")
                           .arg(context.name(), *graphics.keymap));
    context.add(QStringLiteral("-k"), *graphics.keymap);
    return {};
}

Result<> addVnc(const BuildContext &context, const config::GraphicsConfig &graphics, int index)
{
    QString value = QStringLiteral("unix:") + escaped(socketPath(context, graphics, index));
    const int port = graphics.port.value_or(-1);
    if (port > 0) {
        if (port < kVncBase || port > 65535) {
            return invalid(translated("The VNC port of “%1” is %2; choose one from 5900 to 65535.")
                               .arg(context.name())
                               .arg(port));
        }
        TRY_ASSIGN(const QString address, listenAddress(context, graphics));
        value += QStringLiteral(",vnc=%1:%2").arg(address).arg(port - kVncBase);
    }
    if (graphics.sharePolicy)
        value += QStringLiteral(",share=") + escaped(*graphics.sharePolicy);
    if (graphics.password)
        value += QStringLiteral(",password=on");
    context.add(QStringLiteral("-vnc"), value + QStringLiteral(",audiodev=") + kAudio);
    return addKeymap(context, graphics);
}

Result<> addSpice(const BuildContext &context, const config::GraphicsConfig &graphics, int index)
{
    if (!context.capabilities.hasCommand(QStringLiteral("query-spice"))) {
        return unsupported(translated("The emulator “%1” has no SPICE, which “%2” asks for; use VNC.")
                               .arg(context.capabilities.binary, context.name()));
    }
    const int port = graphics.port.value_or(-1);
    if (graphics.tlsPort.value_or(-1) > 0) {
        return unsupported(
            translated("The SPICE display of “%1” asks for TLS, which cannot be used here yet.")
                .arg(context.name()));
    }
    QString value;
    if (port > 0) {
        TRY_ASSIGN(const QString address, listenAddress(context, graphics));
        value = QStringLiteral("port=%1,addr=%2").arg(port).arg(address);
    } else {
        value = QStringLiteral("unix=on,addr=") + escaped(socketPath(context, graphics, index));
    }
    if (!graphics.password)
        value += QStringLiteral(",disable-ticketing=on");
    context.add(QStringLiteral("-spice"), value + QStringLiteral(",seamless-migration=on"));
    return addKeymap(context, graphics);
}

Result<> addGraphics(const BuildContext &context)
{
    const auto &all = context.domain.graphics;
    int vncs = 0, spices = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        if (is(all[i].type, u"vnc") && vncs++ == 0) {
            TRY(addVnc(context, all[i], int(i)));
        } else if (is(all[i].type, u"spice") && spices++ == 0) {
            TRY(addSpice(context, all[i], int(i)));
        } else {
            return unsupported(translated("“%1” asks for a display “%2”, which cannot be used here (again).")
                                   .arg(context.name(), text(all[i].type)));
        }
    }
    return {};
}

Result<QJsonObject> videoDevice(const BuildContext &context, const config::VideoConfig &video, bool first)
{
    const QString model = text(video.model);
    const int heads = int(std::clamp(video.heads.value_or(1), 1U, 16U));
    const int vramKib = int(std::min(video.vram.value_or(16384), 1U << 20));
    if (is(video.accel3d, u"yes")) {
        return unsupported(
            translated("The video device of “%1” asks for 3D acceleration, which cannot be used here yet.")
                .arg(context.name()));
    }
    QJsonObject device;
    if (model == u"virtio") {
        const bool vga = first && context.capabilities.hasDevice(QStringLiteral("virtio-vga"));
        device = { { kDriver, vga ? QStringLiteral("virtio-vga") : QStringLiteral("virtio-gpu-pci") },
            { QStringLiteral("max_outputs"), heads } };
    } else if (model == u"qxl") {
        device = { { kDriver, first ? QStringLiteral("qxl-vga") : QStringLiteral("qxl") },
            { QStringLiteral("max_outputs"), heads },
            { QStringLiteral("ram_size"), qint64(std::min(video.ram.value_or(65536), 1U << 20)) * 1024 },
            { QStringLiteral("vram_size"), qint64(vramKib) * 1024 }, { QStringLiteral("vram64_size_mb"), 0 },
            { QStringLiteral("vgamem_mb"), int(std::min(video.vgamem.value_or(16384), 1U << 20) / 1024) } };
    } else if (model == u"bochs") {
        device = { { kDriver, QStringLiteral("bochs-display") },
            { QStringLiteral("vgamem"), qint64(vramKib) * 1024 } };
    } else if (first && (model == u"vga" || model == u"cirrus" || model == u"vmvga")) {
        const QString driver = model == u"vga" ? QStringLiteral("VGA")
            : model == u"cirrus"               ? QStringLiteral("cirrus-vga")
                                               : QStringLiteral("vmware-svga");
        device = { { kDriver, driver } };
        if (model == u"vga" && video.vram)
            device.insert(QStringLiteral("vgamem_mb"), std::max(1, vramKib / 1024));
    } else if (model == u"ramfb") {
        device = { { kDriver, QStringLiteral("ramfb") } };
    } else {
        return unsupported(
            translated("“%1” asks for a video device “%2”, which cannot be used here%3.")
                .arg(context.name(), model, first ? QString() : translated(" as a further one")));
    }
    device.insert(kId, text(video.alias));
    return device;
}

Result<> addVideos(const BuildContext &context)
{
    const auto &videos = context.domain.videos;
    for (size_t i = 0; i < videos.size(); ++i) {
        if (is(videos[i].model, u"none"))
            continue;
        TRY_ASSIGN(QJsonObject device, videoDevice(context, videos[i], i == 0));
        TRY(context.require(device.value(kDriver).toString(), translated("video device")));
        if (device.value(kDriver) != QStringLiteral("ramfb"))
            TRY(addPciPlace(device, videos[i].address, context.domain));
        context.add(QStringLiteral("-device"), device);
    }
    return {};
}

Result<> addSound(const BuildContext &context, const config::SoundConfig &sound)
{
    static const QHash<QString, QString> drivers { { QStringLiteral("ich6"), QStringLiteral("intel-hda") },
        { QStringLiteral("ich9"), QStringLiteral("ich9-intel-hda") },
        { QStringLiteral("ac97"), QStringLiteral("AC97") },
        { QStringLiteral("es1370"), QStringLiteral("ES1370") },
        { QStringLiteral("sb16"), QStringLiteral("sb16") },
        { QStringLiteral("usb"), QStringLiteral("usb-audio") } };
    const QString model = text(sound.model);
    const QString driver = drivers.value(model);
    if (driver.isEmpty()) {
        return unsupported(translated("“%1” asks for a sound card “%2”, which cannot be used here.")
                               .arg(context.name(), model));
    }
    TRY(context.require(driver, translated("sound card")));
    const QString alias = text(sound.alias);
    QJsonObject device { { kDriver, driver }, { kId, alias } };
    const bool hda = model.startsWith(u"ich");
    if (!hda)
        device.insert(QStringLiteral("audiodev"), kAudio);
    if (model == u"usb") {
        TRY(addUsbPlace(device, sound.address, context.domain));
    } else if (model != u"sb16") {
        TRY(addPciPlace(device, sound.address, context.domain));
    }
    context.add(QStringLiteral("-device"), device);
    if (hda) {
        context.add(QStringLiteral("-device"),
            QJsonObject { { kDriver, QStringLiteral("hda-duplex") },
                { kId, alias + QStringLiteral("-codec0") },
                { QStringLiteral("bus"), alias + QStringLiteral(".0") }, { QStringLiteral("cad"), 0 },
                { QStringLiteral("audiodev"), kAudio } });
    }
    return {};
}

Result<> addInput(const BuildContext &context, const config::InputConfig &input)
{
    static const QHash<QString, QString> drivers { { QStringLiteral("tablet/usb"),
                                                       QStringLiteral("usb-tablet") },
        { QStringLiteral("mouse/usb"), QStringLiteral("usb-mouse") },
        { QStringLiteral("keyboard/usb"), QStringLiteral("usb-kbd") },
        { QStringLiteral("tablet/virtio"), QStringLiteral("virtio-tablet-pci") },
        { QStringLiteral("mouse/virtio"), QStringLiteral("virtio-mouse-pci") },
        { QStringLiteral("keyboard/virtio"), QStringLiteral("virtio-keyboard-pci") } };
    const QString kind = text(input.type) + u'/' + text(input.bus);
    if (kind == u"mouse/ps2" || kind == u"keyboard/ps2")
        return {}; // on the board
    const QString driver = drivers.value(kind);
    if (driver.isEmpty()) {
        return unsupported(translated("“%1” asks for an input device “%2”, which cannot be used here yet.")
                               .arg(context.name(), kind));
    }
    QJsonObject device { { kDriver, driver }, { kId, text(input.alias) } };
    if (is(input.bus, u"usb")) {
        TRY(addUsbPlace(device, input.address, context.domain));
    } else {
        TRY(addPciPlace(device, input.address, context.domain));
    }
    context.add(QStringLiteral("-device"), device);
    return {};
}

Result<> addWatchdog(const BuildContext &context, const config::WatchdogConfig &watchdog)
{
    static const QStringList actions { QStringLiteral("reset"), QStringLiteral("shutdown"),
        QStringLiteral("poweroff"), QStringLiteral("pause"), QStringLiteral("none"),
        QStringLiteral("inject-nmi") };
    const QString model = text(watchdog.model);
    if (model == u"itco" && isQ35(context.domain)) {
        context.add(QStringLiteral("-global"), QStringLiteral("ICH9-LPC.noreboot=off"));
    } else if (model == u"i6300esb" || model == u"ib700") {
        QJsonObject device { { kDriver, model }, { kId, text(watchdog.alias) } };
        if (model == u"i6300esb")
            TRY(addPciPlace(device, watchdog.address, context.domain));
        context.add(QStringLiteral("-device"), device);
    } else {
        return unsupported(translated("“%1” asks for a watchdog “%2”, which cannot be used here.")
                               .arg(context.name(), model));
    }
    const QString action = watchdog.action.value_or(QStringLiteral("reset"));
    if (!actions.contains(action)) {
        return unsupported(
            translated("The watchdog of “%1” has the action “%2”, which cannot be used here yet.")
                .arg(context.name(), action));
    }
    context.add(QStringLiteral("-watchdog-action"), action);
    return {};
}

Result<> addRng(const BuildContext &context, const config::RngConfig &rng)
{
    const QString alias = text(rng.alias);
    const QString backend = QStringLiteral("obj") + alias;
    QJsonObject object { { QStringLiteral("qom-type"), QStringLiteral("rng-random") }, { kId, backend } };
    if (is(rng.backendModel, u"random")) {
        const QString source = text(rng.backend).trimmed();
        object.insert(QStringLiteral("filename"), source.isEmpty() ? QStringLiteral("/dev/urandom") : source);
    } else if (is(rng.backendModel, u"builtin")) {
        object[QStringLiteral("qom-type")] = QStringLiteral("rng-builtin");
    } else {
        return unsupported(
            translated("The random number device of “%1” has a source “%2”, which cannot be used here yet.")
                .arg(context.name(), text(rng.backendModel)));
    }
    context.add(QStringLiteral("-object"), object);
    QJsonObject device { { kDriver, QStringLiteral("virtio-rng-pci") }, { QStringLiteral("rng"), backend },
        { kId, alias } };
    TRY(addPciPlace(device, rng.address, context.domain));
    context.add(QStringLiteral("-device"), device);
    return {};
}

Result<> addBalloon(const BuildContext &context, const config::BalloonConfig &balloon)
{
    if (is(balloon.model, u"none"))
        return {};
    if (!is(balloon.model, u"virtio")) {
        return unsupported(translated("“%1” asks for a memory balloon “%2”, which cannot be used here.")
                               .arg(context.name(), text(balloon.model)));
    }
    QJsonObject device { { kDriver, QStringLiteral("virtio-balloon-pci") }, { kId, text(balloon.alias) } };
    TRY(addPciPlace(device, balloon.address, context.domain));
    context.add(QStringLiteral("-device"), device);
    return {};
}

} // namespace

Result<> addDisplays(const BuildContext &context)
{
    const bool spice = hasGraphics(context.domain, u"spice");
    for (const config::InputConfig &input : context.domain.inputs)
        TRY(addInput(context, input));
    context.add(QStringLiteral("-audiodev"),
        QJsonObject {
            { kId, kAudio }, { kDriver, spice ? QStringLiteral("spice") : QStringLiteral("none") } });
    TRY(addGraphics(context));
    TRY(addVideos(context));
    for (const config::SoundConfig &sound : context.domain.sounds)
        TRY(addSound(context, sound));
    return {};
}

Result<> addSmallDevices(const BuildContext &context)
{
    const config::DomainConfig &domain = context.domain;
    for (const config::WatchdogConfig &watchdog : domain.watchdogs)
        TRY(addWatchdog(context, watchdog));
    if (domain.balloon)
        TRY(addBalloon(context, *domain.balloon));
    for (const config::RngConfig &rng : domain.rngs)
        TRY(addRng(context, rng));
    if (!domain.tpms.empty()) {
        return unsupported(
            translated("“%1” has a TPM, which cannot be used here yet; remove it to start the machine.")
                .arg(context.name()));
    }
    return {};
}

} // namespace inn::qemu
