#include "backend/config/migration/migrationcookie.h"

#include "backend/config/absent.h"
#include "backend/config/domain/domaindefaults.h"
#include "backend/config/domain/domaintype.h"
#include "backend/config/errorcodes.h"
#include "backend/xml/reader.h"
#include "backend/xml/report.h"
#include "backend/xml/type.h"
#include "backend/xml/writer.h"

#include <QCoreApplication>

#include <algorithm>

// The cookie of a migration: one line per value, in libvirt's order. libvirt calls whatever is wrong with it
// an internal error.
namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MigrationCookie", text);
}

const xml::Table &featureType()
{
    using N = CookieNameConfig;
    static const xml::Table table = xml::Type<N>("feature")
                                        .attribute<&N::name>("@name", "What the other host must understand")
                                        .words({ "graphics", "lockstate", "persistent", "network", "nbd",
                                            "statistics", "memory-hotplug", "cpu-hotplug", "cpu",
                                            "allowReboot", "capabilities", "block-dirty-bitmaps" })
                                        .required()
                                        .errorCode(kInternal);
    return table;
}

const xml::Table &certificateType()
{
    using C = CookieCertificateConfig;
    static const xml::Table table = xml::Type<C>("cert")
                                        .attribute<&C::info>("@info", "Which part of the certificate")
                                        .suggestions({ "subject" })
                                        .attribute<&C::value>("@value", "What stands there");
    return table;
}

const xml::Table &graphicsCookieType()
{
    using G = CookieGraphicsConfig;
    static const auto isSpice = [](const G &graphics) { return graphics.type == u"spice"; };
    static const xml::Table table
        = xml::Type<G>("graphics")
              .attribute<&G::type>("@type", "Protocol of the display")
              .words({ "sdl", "vnc", "rdp", "desktop", "spice", "egl-headless", "dbus" })
              .required()
              .errorCode(kInternal)
              .attribute<&G::port>("@port", "Port that viewers go on to")
              .required()
              .errorCode(kInternal)
              .attribute<&G::listen>("@listen", "Address that viewers go on to")
              .required()
              .emptyIsNone()
              .errorCode(kInternal)
              .attribute<&G::tlsPort>("@tlsPort", "Its encrypted port")
              .countsWhen(isSpice)
              .errorCode(kInternal)
              .children<&G::certificates>("cert", certificateType, "Who the other host says it is")
              .rule([](const G &graphics, xml::Report &report) {
                  if (isSpice(graphics) && !graphics.tlsPort && !report.isWritten("@tlsPort"))
                      report.error({}, tr("A SPICE display needs its encrypted port."), kInternal);
              });
    return table;
}

const xml::Table &lockCookieType()
{
    using L = CookieLockConfig;
    static const xml::Table table = xml::Type<L>("lockstate")
                                        .attribute<&L::driver>("@driver", "Which lock manager")
                                        .required()
                                        .emptyIsNone()
                                        .errorCode(kInternal)
                                        .text<&L::leases>("leases", "What it holds");
    return table;
}

const xml::Table &interfaceCookieType()
{
    using I = CookieInterfaceConfig;
    static const xml::Table table
        = xml::Type<I>("interface")
              .attribute<&I::index>("@index", "Number of the interface")
              .attribute<&I::portType>("@vporttype", "Kind of virtual switch")
              .suggestions({ "none", "802.1Qbg", "802.1Qbh", "openvswitch", "midonet" })
              .required()
              .errorCode(kInternal)
              .text<&I::portData>("portdata", "State of its port in the switch");
    return table;
}

const xml::Table &networkCookieType()
{
    using N = CookieNetworkConfig;
    static const xml::Table table = xml::Type<N>("network").children<&N::interfaces>(
        "interface", interfaceCookieType, "Ports of virtual switches");
    return table;
}

const xml::Table &nbdDiskType()
{
    using D = CookieDiskConfig;
    static const xml::Table table = xml::Type<D>("disk")
                                        .attribute<&D::target>("@target", "Which disk")
                                        .required()
                                        .emptyIsNone()
                                        .errorCode(kInternal)
                                        .attribute<&D::capacity>("@capacity", "Its size in bytes")
                                        .required()
                                        .wrapsNegative()
                                        .errorCode(kInternal);
    return table;
}

const xml::Table &nbdCookieType()
{
    using N = CookieNbdConfig;
    static const xml::Table table = xml::Type<N>("nbd")
                                        .attribute<&N::port>("@port", "Port that disks are copied to")
                                        .emptyIsNone()
                                        .errorCode(kInternal)
                                        .children<&N::disks>("disk", nbdDiskType, "Disks to be copied");
    return table;
}

// What cannot be read is nothing.
template<auto Member>
void number(xml::Type<CookieStatisticsConfig> &type, const char *path, const char *description)
{
    type.text<Member>(path, description).wrapsNegative().ignoresUnreadable();
}

const xml::Table &statisticsType()
{
    using S = CookieStatisticsConfig;
    static const xml::Table table = [] {
        xml::Type<S> type("statistics");
        number<&S::started>(type, "started", "When it began");
        number<&S::stopped>(type, "stopped", "When the guest was stopped");
        number<&S::sent>(type, "sent", "When this was sent");
        type.text<&S::delta>("delta", "Difference of the hosts’ clocks").ignoresUnreadable();
        number<&S::elapsed>(type, "time_elapsed", "Time that it took");
        number<&S::downtime>(type, "downtime", "Time that the guest stood still");
        number<&S::setup>(type, "setup_time", "Time to prepare");
        number<&S::memoryTotal>(type, "memory_total", "Memory of the guest");
        number<&S::memoryProcessed>(type, "memory_processed", "Memory that was sent");
        number<&S::memoryRemaining>(type, "memory_remaining", "Memory still to be sent");
        number<&S::memoryRate>(type, "memory_bps", "Bytes a second");
        number<&S::memoryConstant>(type, "memory_constant", "Pages of one value only");
        number<&S::memoryNormal>(type, "memory_normal", "Other pages");
        number<&S::memoryNormalBytes>(type, "memory_normal_bytes", "Bytes of other pages");
        number<&S::memoryDirtyRate>(type, "memory_dirty_rate", "Pages that the guest changes a second");
        number<&S::memoryIteration>(type, "memory_iteration", "Rounds through the memory");
        number<&S::postcopyRequests>(
            type, "memory_postcopy_requests", "Pages that the guest had to wait for");
        number<&S::pageSize>(type, "memory_page_size", "Size of a page");
        number<&S::diskTotal>(type, "disk_total", "Size of the disks");
        number<&S::diskProcessed>(type, "disk_processed", "Data of disks that was sent");
        number<&S::diskRemaining>(type, "disk_remaining", "Data of disks still to be sent");
        number<&S::diskRate>(type, "disk_bps", "Bytes of disks a second");
        number<&S::compressionCache>(type, "compression_cache", "Memory for compression");
        number<&S::compressionBytes>(type, "compression_bytes", "Bytes that were sent compressed");
        number<&S::compressionPages>(type, "compression_pages", "Pages that were sent compressed");
        number<&S::compressionMisses>(type, "compression_cache_misses", "Pages that had been forgotten");
        number<&S::compressionOverflow>(type, "compression_overflow", "Pages that grew by compression");
        type.text<&S::throttle>("auto_converge_throttle", "Percentage that the guest was slowed")
            .ignoresUnreadable();
        return type;
    }();
    return table;
}

const xml::Table &capabilityCookieType()
{
    using C = CookieCapabilityConfig;
    static const xml::Table table = xml::Type<C>("cap")
                                        .attribute<&C::name>("@name", "What the emulator can do")
                                        .required()
                                        .errorCode(kInternal)
                                        .attribute<&C::automatic>("@auto", "Whether it is always done");
    return table;
}

const xml::Table &capabilitiesCookieType()
{
    using C = CookieCapabilitiesConfig;
    static const xml::Table table
        = xml::Type<C>("capabilities")
              .children<&C::capabilities>("cap", capabilityCookieType, "What the emulator can do");
    return table;
}

const xml::Table &bitmapType()
{
    using B = CookieBitmapConfig;
    static const xml::Table table = xml::Type<B>("bitmap")
                                        .attribute<&B::name>("@name", "Name of the record of changes")
                                        .required()
                                        .errorCode(kInternal)
                                        .attribute<&B::alias>("@alias", "Its name on the way")
                                        .required()
                                        .errorCode(kInternal);
    return table;
}

const xml::Table &bitmapDiskType()
{
    using D = CookieBitmapDiskConfig;
    static const xml::Table table
        = xml::Type<D>("disk")
              .attribute<&D::target>("@target", "Which disk")
              .required()
              .errorCode(kInternal)
              .children<&D::bitmaps>("bitmap", bitmapType, "Its records of changes");
    return table;
}

} // namespace

const xml::Table &migrationCookieType()
{
    using M = MigrationCookieConfig;
    static const xml::Table table
        = xml::Type<M>("qemu-migration")
              .text<&M::name>("name", "Name of the guest")
              .required()
              .errorCode(kInternal)
              .text<&M::uuid>("uuid", "Identity of the guest")
              .required()
              .errorCode(kInternal)
              .text<&M::hostName>("hostname", "Name of the host that writes")
              .required()
              .errorCode(kInternal)
              .text<&M::hostUuid>("hostuuid", "Identity of the host that writes")
              .required()
              .errorCode(kInternal)
              .children<&M::features>("feature", featureType, "What the other host must understand")
              .child<&M::graphics>("graphics", graphicsCookieType, "Where viewers go on")
              .child<&M::lock>("lockstate", lockCookieType, "Locks that move with the guest")
              .child<&M::persistent>("domain", domainType, "The definition that is to be kept")
              .child<&M::network>("network", networkCookieType, "Ports of virtual switches")
              .child<&M::nbd>("nbd", nbdCookieType, "Disks that are copied")
              .child<&M::statistics>("statistics", statisticsType, "How it went")
              .child<&M::cpu>("cpu", cpuType, "The processor exactly as the guest sees it")
              .attribute<&M::allowReboot>("allowReboot/@value", "Whether the guest may restart meanwhile")
              .yesNo()
              .child<&M::capabilities>("capabilities", capabilitiesCookieType, "What the emulator can do")
              .children<&M::bitmapDisks>(
                  "blockDirtyBitmaps/disk", bitmapDiskType, "Records of changes that move");
    return table;
}

Result<MigrationCookieConfig> readMigrationCookie(const QByteArray &xml, xml::Issues *issues)
{
    MigrationCookieConfig config;
    TRY(xml::readDocument(migrationCookieType(), &config, xml, issues));
    return config;
}

QByteArray writeMigrationCookie(const MigrationCookieConfig &config)
{
    return xml::writeDocument(migrationCookieType(), &config);
}

xml::Issues checkMigrationCookie(const MigrationCookieConfig &config)
{
    xml::Issues issues;
    xml::check(migrationCookieType(), &config, issues);
    return issues;
}

void applyMigrationCookieDefaults(MigrationCookieConfig &cookie)
{
    if (cookie.graphics && cookie.graphics->type != u"spice")
        cookie.graphics->tlsPort.reset();
    if (cookie.lock && isAbsent(cookie.lock->leases))
        cookie.lock.reset();
    if (cookie.persistent)
        applyDefaults(*cookie.persistent);
    if (cookie.nbd && cookie.nbd->port == 0)
        cookie.nbd->port.reset();
    cookie.allowReboot.reset();
    std::vector<CookieBitmapDiskConfig> &disks = cookie.bitmapDisks;
    const auto isEmpty = [](const CookieBitmapDiskConfig &disk) { return disk.bitmaps.empty(); };
    disks.erase(std::remove_if(disks.begin(), disks.end(), isEmpty), disks.end());
}

} // namespace inn::config
