#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/devicearguments.h"

#include <QHash>

// Sound cards, and where their sound goes on the host.
namespace inn::qemu {

namespace {

using config::AudioConfig;
using config::AudioDirectionConfig;

const QString kDriver = QStringLiteral("driver");
const QString kId = QStringLiteral("id");

QString backendName(unsigned id)
{
    return QStringLiteral("audio%1").arg(id);
}

void addText(QJsonObject &object, const char *member, const Text &value)
{
    if (value)
        object.insert(QLatin1StringView(member), *value);
}

void addNumber(QJsonObject &object, const char *member, const std::optional<unsigned> &value)
{
    if (value.value_or(0) > 0)
        object.insert(QLatin1StringView(member), qint64(*value));
}

void addYesNo(QJsonObject &object, const char *member, const Text &value)
{
    if (value)
        object.insert(QLatin1StringView(member), is(value, u"yes"));
}

// What belongs to another kind of backend is not looked at.
QJsonObject direction(const AudioConfig &audio, const AudioDirectionConfig &way)
{
    QJsonObject object;
    addYesNo(object, "mixing-engine", way.mixingEngine);
    addYesNo(object, "fixed-settings", way.fixedSettings);
    if (way.settings) {
        addNumber(object, "frequency", way.settings->frequency);
        addNumber(object, "channels", way.settings->channels);
        addText(object, "format", way.settings->format);
    }
    addNumber(object, "voices", way.voices);
    addNumber(object, "buffer-length", way.bufferLength);
    const QString type = text(audio.type);
    if (type == u"alsa" || type == u"oss")
        addText(object, "dev", way.dev);
    if (type == u"oss") {
        addNumber(object, "buffer-count", way.bufferCount);
        addYesNo(object, "try-poll", way.tryPoll);
    } else if (type == u"sdl" || type == u"coreaudio") {
        addNumber(object, "buffer-count", way.bufferCount);
    } else if (type == u"jack") {
        addText(object, "server-name", way.serverName);
        addText(object, "client-name", way.clientName);
        addText(object, "connect-ports", way.connectPorts);
        addYesNo(object, "exact-name", way.exactName);
    } else if (type == u"pulseaudio") {
        addText(object, "name", way.name);
        addText(object, "stream-name", way.streamName);
        addNumber(object, "latency", way.latency);
    }
    return object;
}

Result<QJsonObject> backend(const BuildContext &context, const AudioConfig &audio)
{
    static const QHash<QString, QString> drivers { { QStringLiteral("none"), QStringLiteral("none") },
        { QStringLiteral("alsa"), QStringLiteral("alsa") },
        { QStringLiteral("jack"), QStringLiteral("jack") }, { QStringLiteral("oss"), QStringLiteral("oss") },
        { QStringLiteral("pulseaudio"), QStringLiteral("pa") },
        { QStringLiteral("sdl"), QStringLiteral("sdl") },
        { QStringLiteral("spice"), QStringLiteral("spice") },
        { QStringLiteral("file"), QStringLiteral("wav") },
        { QStringLiteral("dbus"), QStringLiteral("dbus") } };
    const QString type = text(audio.type);
    const QString driver = drivers.value(type);
    if (driver.isEmpty()) {
        return unsupported(translated("“%1” sends its sound to “%2”, which this computer has not.")
                               .arg(context.name(), type));
    }
    QJsonObject object { { kId, backendName(audio.id.value_or(1)) }, { kDriver, driver } };
    addNumber(object, "timer-period", audio.timerPeriod);
    if (type == u"oss") {
        addYesNo(object, "try-mmap", audio.tryMMap);
        addYesNo(object, "exclusive", audio.exclusive);
        if (audio.dspPolicy)
            object.insert(QStringLiteral("dsp-policy"), *audio.dspPolicy);
    }
    if (type == u"pulseaudio")
        addText(object, "server", audio.serverName);
    if (type == u"file")
        addText(object, "path", audio.path);
    const auto add = [&](const char *name, const std::optional<AudioDirectionConfig> &way) {
        const QJsonObject settings = way ? direction(audio, *way) : QJsonObject();
        if (!settings.isEmpty())
            object.insert(QLatin1StringView(name), settings);
    };
    add("in", audio.input);
    add("out", audio.output);
    return object;
}

QJsonObject codec(const config::SoundConfig &sound, const QString &driver, int number, const QString &audio)
{
    const QString alias = text(sound.alias);
    return { { kDriver, driver }, { kId, QStringLiteral("%1-codec%2").arg(alias).arg(number) },
        { QStringLiteral("bus"), alias + QStringLiteral(".0") }, { QStringLiteral("cad"), number },
        { QStringLiteral("audiodev"), audio } };
}

// The links of an HDA card; one that hears and speaks where none is asked for.
Result<> addCodecs(DeviceArguments &arguments, const DeviceContext &context, const config::SoundConfig &sound)
{
    const QString audio = audioBackend(context.domain, sound.audioId);
    if (sound.codecs.empty()) {
        arguments.devices.push_back(codec(sound, QStringLiteral("hda-duplex"), 0, audio));
        return {};
    }
    int number = 0;
    for (const config::SoundCodecConfig &each : sound.codecs) {
        const QString driver = QStringLiteral("hda-") + text(each.type);
        TRY(context.require(driver, translated("sound card")));
        arguments.devices.push_back(codec(sound, driver, number++, audio));
    }
    return {};
}

} // namespace

QString audioBackend(const config::DomainConfig &domain, const std::optional<unsigned> &id)
{
    if (id)
        return backendName(*id);
    return backendName(domain.audios.empty() ? 1 : domain.audios.front().id.value_or(1));
}

Result<DeviceArguments> soundArguments(const DeviceContext &context, const config::SoundConfig &sound)
{
    static const QHash<QString, QString> drivers { { QStringLiteral("ich6"), QStringLiteral("intel-hda") },
        { QStringLiteral("ich9"), QStringLiteral("ich9-intel-hda") },
        { QStringLiteral("ac97"), QStringLiteral("AC97") },
        { QStringLiteral("es1370"), QStringLiteral("ES1370") },
        { QStringLiteral("sb16"), QStringLiteral("sb16") },
        { QStringLiteral("usb"), QStringLiteral("usb-audio") } };
    const QString model = text(sound.model);
    if (model == u"pcspk")
        return DeviceArguments {}; // on the board: see addAudioBackends()
    const QString driver = drivers.value(model);
    if (driver.isEmpty()) {
        return unsupported(translated("“%1” asks for a sound card “%2”, which cannot be used here.")
                               .arg(context.name(), model));
    }
    TRY(context.require(driver, translated("sound card")));
    QJsonObject device { { kDriver, driver } };
    const bool isHda = model.startsWith(u"ich");
    if (!isHda)
        device.insert(QStringLiteral("audiodev"), audioBackend(context.domain, sound.audioId));
    TRY(addDeviceInfo(device, context, sound));
    DeviceArguments arguments;
    arguments.devices.push_back(std::move(device));
    if (isHda)
        TRY(addCodecs(arguments, context, sound));
    return arguments;
}

Result<> addAudioBackends(const BuildContext &context)
{
    const config::DomainConfig &domain = context.domain;
    for (const AudioConfig &audio : domain.audios) {
        TRY_ASSIGN(const QJsonObject object, backend(context, audio));
        context.add(QStringLiteral("-audiodev"), object);
    }
    const bool isHeard = !domain.sounds.empty() || hasGraphics(domain, u"vnc");
    if (domain.audios.empty() && isHeard) {
        const bool spice = hasGraphics(domain, u"spice");
        context.add(QStringLiteral("-audiodev"),
            QJsonObject { { kId, backendName(1) },
                { kDriver, spice ? QStringLiteral("spice") : QStringLiteral("none") } });
    }
    for (const config::SoundConfig &sound : domain.sounds) {
        if (is(sound.model, u"pcspk"))
            context.add(QStringLiteral("-machine"),
                QStringLiteral("pcspk-audiodev=") + audioBackend(domain, sound.audioId));
    }
    return {};
}

} // namespace inn::qemu
