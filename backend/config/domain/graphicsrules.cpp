#include "backend/config/absent.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/errorcodes.h"
#include "backend/config/words.h"
#include "backend/xml/report.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <charconv>
#include <set>

// What libvirt demands of displays, graphics cards, sound cards and audio backends, whatever the hypervisor.
namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

bool hasListens(const GraphicsConfig &graphics)
{
    return is(graphics.type, u"vnc") || is(graphics.type, u"spice") || is(graphics.type, u"rdp");
}

void checkPassword(const GraphicsConfig &graphics, const xml::Report &report)
{
    const bool used = is(graphics.type, u"vnc") || is(graphics.type, u"spice");
    // libvirt looks at the rest only beside a password.
    if (!used || !graphics.password)
        return;
    if (graphics.passwordValidTo && !normalizedValidity(*graphics.passwordValidTo))
        report.error("@passwdValidTo",
            tr("“%1” is not a time; write one such as “2030-11-28T14:29:01”.")
                .arg(graphics.passwordValidTo->left(80)),
            kInternal);
    if (!graphics.connected)
        return;
    static constexpr QStringView kWords[] { u"fail", u"disconnect", u"keep" };
    if (std::find(std::begin(kWords), std::end(kWords), *graphics.connected) == std::end(kWords))
        report.error("@connected",
            tr("“%1” is not possible here; write one of: %2.")
                .arg(graphics.connected->left(80), QStringLiteral("fail, disconnect, keep")),
            kUnsupported);
    else if (is(graphics.type, u"vnc") && !is(graphics.connected, u"keep"))
        report.error("@connected",
            tr("VNC cannot end connections when the password changes; only “keep” is possible."),
            kUnsupported);
}

void checkFirstListen(
    const GraphicsConfig &graphics, const GraphicsListenConfig &listen, const xml::Report &report)
{
    if (is(listen.type, u"address") && listen.address && graphics.listen
        && *listen.address != *graphics.listen)
        report.error("@address",
            tr("The display listens on “%1” by its attribute “listen” but on “%2” here; make them the same.")
                .arg(*graphics.listen, *listen.address),
            kUnsupported);
    if (is(listen.type, u"socket") && listen.socket && graphics.socket && *listen.socket != *graphics.socket)
        report.error("@socket",
            tr("The display has the socket “%1” by its attribute “socket” but “%2” here; make them the same.")
                .arg(*graphics.socket, *listen.socket),
            kUnsupported);
}

void checkListens(const GraphicsConfig &graphics, const xml::Report &report)
{
    for (std::size_t i = 0; i < graphics.listens.size(); ++i) {
        const GraphicsListenConfig &listen = graphics.listens[i];
        const xml::Report here = report.at(listen.origin, "listen", i);
        if (i == 0)
            checkFirstListen(graphics, listen, here);
        if (is(graphics.type, u"rdp") && (is(listen.type, u"socket") || is(listen.type, u"none")))
            here.error("@type",
                tr("An RDP display cannot listen on “%1”; choose “address” or “network”.").arg(*listen.type),
                kUnsupported);
    }
}

void checkPort(const std::optional<int> &port, const char *where, const xml::Report &report)
{
    // libvirt finds out at start.
    if (port && (*port < -1 || *port > 65535))
        report.warning(
            where, tr("%1 is not a port; ports go up to 65535, and -1 lets one be chosen.").arg(*port));
}

std::size_t countOf(const std::vector<VideoConfig> &videos, bool (*matches)(const VideoConfig &))
{
    return std::size_t(std::count_if(videos.begin(), videos.end(), matches));
}

void checkVideos(const DomainConfig &domain, const xml::Report &report)
{
    const std::size_t primaries
        = countOf(domain.videos, [](const VideoConfig &video) { return is(video.primary, u"yes"); });
    const std::size_t nones
        = countOf(domain.videos, [](const VideoConfig &video) { return is(video.model, u"none"); });
    if (primaries > 1)
        report.error("devices/video",
            tr("%1 graphics cards are marked as the first one; mark only one.").arg(primaries), kUnsupported);
    if (nones > 0 && domain.videos.size() > 1)
        report.error("devices/video",
            tr("A graphics card “none” must be the only one; remove it or the others."), kUnsupported);
}

void checkVirtioOptions(const VideoConfig &video, const xml::Report &report)
{
    const std::pair<const std::optional<QString> *, const char *> options[] {
        { &video.iommu, "driver/@iommu" },
        { &video.ats, "driver/@ats" },
        { &video.packed, "driver/@packed" },
        { &video.pagePerVirtqueue, "driver/@page_per_vq" },
    };
    for (const auto &[value, where] : options) {
        if (*value)
            report.error(where,
                tr("Only a graphics card “virtio” has the option “%1”; remove it.")
                    .arg(QString::fromLatin1(where).section(u'@', 1)),
                kUnsupported);
    }
}

void checkVideoMemory(const VideoConfig &video, const xml::Report &report)
{
    const std::pair<std::optional<unsigned>, const char *> amounts[] {
        { video.ram, "model/@ram" },
        { video.vram64, "model/@vram64" },
        { video.vgamem, "model/@vgamem" },
    };
    for (const auto &[amount, where] : amounts) {
        if (amount.value_or(0) != 0)
            report.error(where,
                tr("Only a graphics card “qxl” has “%1”; remove it or choose that model.")
                    .arg(QString::fromLatin1(where).section(u'@', 1)),
                kUnsupported);
    }
}

// A backend that something refers to.
void checkAudioId(const DomainConfig &domain, const std::optional<unsigned> &id, const xml::Report &report)
{
    if (!id || *id == 0)
        return;
    const bool found = std::any_of(
        domain.audios.begin(), domain.audios.end(), [&](const AudioConfig &audio) { return audio.id == id; });
    if (!found)
        report.error("audio/@id",
            tr("There is no audio backend with the number %1; add one or choose another.").arg(*id));
}

void checkAudios(const DomainConfig &domain, const xml::Report &report)
{
    std::set<unsigned> ids;
    for (std::size_t i = 0; i < domain.audios.size(); ++i) {
        const AudioConfig &audio = domain.audios[i];
        if (audio.id && !ids.insert(*audio.id).second)
            report.at(audio.origin, "devices/audio", i)
                .error("@id",
                    tr("The number %1 is used by more than one audio backend; change one of them.")
                        .arg(*audio.id));
    }
    for (std::size_t i = 0; i < domain.sounds.size(); ++i)
        checkAudioId(
            domain, domain.sounds[i].audioId, report.at(domain.sounds[i].origin, "devices/sound", i));
    for (std::size_t i = 0; i < domain.graphics.size(); ++i) {
        if (is(domain.graphics[i].type, u"vnc"))
            checkAudioId(domain, domain.graphics[i].audioId,
                report.at(domain.graphics[i].origin, "devices/graphics", i));
    }
}

} // namespace

std::optional<QString> normalizedValidity(const QString &text)
{
    // Six numbers; libvirt takes them with any number of digits.
    static constexpr char kSeparators[] = { '-', '-', 'T', ':', ':' };
    const QByteArray bytes = text.toUtf8();
    const char *at = bytes.constData();
    const char *const end = at + bytes.size();
    int parts[6] {};
    for (int i = 0; i < 6; ++i) {
        const auto [next, problem] = std::from_chars(at, end, parts[i]);
        if (problem != std::errc())
            return std::nullopt;
        at = next;
        if (i == 5)
            break;
        if (at == end || *at != kSeparators[i])
            return std::nullopt;
        ++at;
    }
    const QDateTime time(
        QDate(parts[0], parts[1], parts[2]), QTime(parts[3], parts[4], parts[5]), QTimeZone::utc());
    // What is no day of the calendar is refused, too: libvirt 9.0 stores nonsense for it.
    if (at != end || !time.isValid())
        return std::nullopt;
    return time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

void checkGraphicsListen(const GraphicsListenConfig &listen, xml::Report &report)
{
    if (!listen.type)
        return;
    if (!isAbsent(listen.network) && !is(listen.type, u"network"))
        report.error("@network", tr("Only a listen of type “network” can name a network."));
    if (!isAbsent(listen.socket) && !is(listen.type, u"socket"))
        report.error("@socket", tr("Only a listen of type “socket” can name a socket."));
    if (is(listen.type, u"network") && isAbsent(listen.network))
        report.error({}, tr("A listen of type “network” must name the network."));
}

// An unreadable port has another code than those of other displays.
void checkSpicePorts(const GraphicsConfig &graphics, const xml::Report &report)
{
    if (!graphics.port && report.isWritten("@port"))
        report.error("@port", tr("The port of the SPICE display is no number."));
    checkPort(graphics.tlsPort, "@tlsPort", report);
}

void checkGraphics(const GraphicsConfig &graphics, xml::Report &report)
{
    if (hasListens(graphics)) {
        checkPort(graphics.port, "@port", report);
        checkListens(graphics, report);
    }
    if (is(graphics.type, u"spice"))
        checkSpicePorts(graphics, report);
    if (is(graphics.type, u"vnc"))
        checkPort(graphics.websocket, "@websocket", report);
    checkPassword(graphics, report);
    if (is(graphics.type, u"dbus") && is(graphics.peerToPeer, u"yes") && graphics.busAddress)
        report.error("@address", tr("A D-Bus display with “p2p” speaks with one client and has no address."));
}

void checkVideo(const VideoConfig &video, xml::Report &report)
{
    if (report.isWritten("model/acceleration") && !video.accel2d && !video.accel3d && !video.renderNode
        && !report.isWritten("model/acceleration/@accel3d")
        && !report.isWritten("model/acceleration/@accel2d"))
        report.error("model/acceleration", tr("The acceleration does not say which; give it “accel3d”."),
            kUnsupported);
    const bool isVirtio = is(video.model, u"virtio");
    if (is(video.driverName, u"vhostuser")) {
        if (!isVirtio)
            report.error("driver/@name", tr("Only a graphics card “virtio” can be driven by “vhostuser”."),
                kUnsupported);
    } else if (video.renderNode) {
        report.error("model/acceleration/@rendernode",
            tr("Only a graphics card driven by “vhostuser” can choose the host’s graphics device."),
            kUnsupported);
    }
    if (video.resolutionX == 0U || video.resolutionY == 0U)
        report.error("model/resolution", tr("A resolution must be greater than 0."), kUnsupported);
    // Which model a card without one gets is the hypervisor's business.
    if (!video.model || is(video.model, u"default") || is(video.model, u"none"))
        return;
    if (!is(video.model, u"qxl"))
        checkVideoMemory(video, report);
    if (is(video.model, u"ramfb") && video.address && video.address->type)
        report.error("address", tr("A graphics card “ramfb” has no address; remove it."), kUnsupported);
    if (!isVirtio)
        checkVirtioOptions(video, report);
}

void checkAudioDirection(const AudioDirectionConfig &direction, xml::Report &report)
{
    const bool fixed = is(direction.fixedSettings, u"yes");
    if (fixed && !is(direction.mixingEngine, u"yes"))
        report.error("@fixedSettings",
            tr("Fixed audio settings need the mixing engine; set “mixingEngine” to “yes”."), kUnsupported);
    if (direction.settings && !fixed)
        report.error("settings", tr("Audio settings need “fixedSettings”; set it to “yes” or remove them."),
            kUnsupported);
}

void checkDisplays(const DomainConfig &domain, xml::Report &report)
{
    checkVideos(domain, report);
    checkAudios(domain, report);
}

} // namespace inn::config
