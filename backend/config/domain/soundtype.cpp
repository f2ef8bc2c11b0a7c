#include "backend/config/domain/deviceinfotype.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/domaintype.h"

// Sound cards and audio backends: one line per attribute, in libvirt's order.
namespace inn::config {

const xml::Table &soundCodecType()
{
    using C = SoundCodecConfig;
    static const xml::Table table = xml::Type<C>("codec")
                                        .attribute<&C::type>("@type", "What the sound card’s codec can do")
                                        .words({ "duplex", "micro", "output" })
                                        .required()
                                        .errorCode(67);
    return table;
}

const xml::Table &soundType()
{
    using S = SoundConfig;
    static const xml::Table table = [] {
        xml::Type<S> type("sound");
        type.attribute<&S::model>("@model", "Model that the guest sees")
            .words({ "sb16", "es1370", "pcspk", "ac97", "ich6", "ich9", "usb", "ich7" })
            .required()
            .children<&S::codecs>("codec", soundCodecType, "Codecs of an Intel HDA card")
            .attribute<&S::audioId>("audio/@id", "Audio backend the sound goes to")
            .positive()
            .requiredInElement()
            .since("6.7.0");
        declareInfo(type);
        return type;
    }();
    return table;
}

const xml::Table &audioSettingsType()
{
    using S = AudioSettingsConfig;
    static const xml::Table table = xml::Type<S>("settings")
                                        .attribute<&S::frequency>("@frequency", "Samples each second")
                                        .positive()
                                        .attribute<&S::channels>("@channels", "Number of channels")
                                        .positive()
                                        .attribute<&S::format>("@format", "Format of a sample")
                                        .words({ "u8", "s8", "u16", "s16", "u32", "s32", "f32" });
    return table;
}

namespace {

xml::Type<AudioDirectionConfig> audioDirection(const char *name)
{
    using A = AudioDirectionConfig;
    return xml::Type<A>(name)
        .attribute<&A::mixingEngine>("@mixingEngine", "Whether QEMU mixes and converts")
        .yesNo()
        .attribute<&A::fixedSettings>("@fixedSettings", "Whether the host’s settings are fixed")
        .yesNo()
        .attribute<&A::voices>("@voices", "Number of voices")
        .positive()
        .attribute<&A::bufferLength>("@bufferLength", "Length of the buffer in microseconds")
        .positive()
        .attribute<&A::dev>("@dev", "Sound device of the host, for ALSA and OSS")
        .attribute<&A::bufferCount>("@bufferCount", "Number of buffers")
        .attribute<&A::serverName>("@serverName", "JACK server")
        .attribute<&A::clientName>("@clientName", "Name as a client of JACK")
        .attribute<&A::connectPorts>("@connectPorts", "Ports of JACK to connect to, a regular expression")
        .attribute<&A::exactName>("@exactName", "Whether the name as a client must be exact")
        .yesNo()
        .attribute<&A::tryPoll>("@tryPoll", "Whether OSS is polled")
        .yesNo()
        .attribute<&A::name>("@name", "Source or sink of PulseAudio")
        .attribute<&A::streamName>("@streamName", "Name of the stream in PulseAudio")
        .attribute<&A::latency>("@latency", "Wanted latency of PulseAudio in microseconds")
        .child<&A::settings>("settings", audioSettingsType, "Fixed settings of the host’s side")
        .rule(checkAudioDirection);
}

} // namespace

const xml::Table &audioInputType()
{
    static const xml::Table table = audioDirection("input");
    return table;
}

const xml::Table &audioOutputType()
{
    static const xml::Table table = audioDirection("output");
    return table;
}

const xml::Table &audioType()
{
    using A = AudioConfig;
    const auto typeIs = [](const char *type) {
        return [type](const AudioConfig &audio) { return audio.type == QLatin1StringView(type); };
    };
    static const xml::Table table
        = xml::Type<A>("audio")
              .attribute<&A::id>("@id", "Number of the backend, from 1")
              .positive()
              .required()
              .attribute<&A::type>("@type", "Where sound goes to on the host")
              .words({ "none", "alsa", "coreaudio", "jack", "oss", "pulseaudio", "sdl", "spice", "file",
                  "dbus" })
              .required()
              .attribute<&A::timerPeriod>("@timerPeriod", "Period of the timer in microseconds")
              .positive()
              .attribute<&A::tryMMap>("@tryMMap", "Whether OSS maps its memory")
              .yesNo()
              .countsWhen(typeIs("oss"))
              .attribute<&A::exclusive>("@exclusive", "Whether OSS is used alone")
              .yesNo()
              .countsWhen(typeIs("oss"))
              .attribute<&A::dspPolicy>("@dspPolicy", "Timing policy of OSS")
              .range(0, 2147483647)
              .countsWhen(typeIs("oss"))
              .attribute<&A::serverName>("@serverName", "PulseAudio server")
              .attribute<&A::driver>("@driver", "Driver of SDL")
              .words({ "esd", "alsa", "arts", "pulseaudio" })
              .countsWhen(typeIs("sdl"))
              .attribute<&A::path>("@path", "WAV file")
              .child<&A::input>("input", audioInputType, "What the guest records")
              .child<&A::output>("output", audioOutputType, "What the guest plays");
    return table;
}

} // namespace inn::config
