#include "backend/drivers/qemu/definition/clockdefinition.h"

#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <QCoreApplication>

namespace inn::qemu {

namespace {

using config::DomainConfig;

constexpr quint64 kLatestStart = 253402300799; // the end of the year 9999

QString tr(const char *text)
{
    return QCoreApplication::translate("inn::qemu::Definition", text);
}

void refusePolicy(const config::TimerConfig &timer, const xml::Report &report)
{
    report.error("@tickpolicy",
        tr("The timer “%1” does not have the tick policy “%2” in QEMU.")
            .arg(text(timer.name), text(timer.tickpolicy)),
        kUnsupported);
}

void checkArmTimer(const DomainConfig &domain, const config::TimerConfig &timer, const xml::Report &report)
{
    if (!is(domain.type, u"kvm") || !isArmVirt(domain))
        report.error(
            "@name", tr("Only KVM machines of the type “virt” have the timer “armvtimer”."), kUnsupported);
    else if (is(timer.present, u"no"))
        report.error("@present", tr("The timer “armvtimer” cannot be taken away."), kUnsupported);
    else if (is(timer.tickpolicy, u"catchup") || is(timer.tickpolicy, u"merge"))
        refusePolicy(timer, report);
}

void checkTimer(const DomainConfig &domain, const config::TimerConfig &timer,
    const QemuCapabilities &capabilities, const xml::Report &report)
{
    const QString name = text(timer.name);
    const bool present = is(timer.present, u"yes");
    if (name == u"platform") {
        report.error("@name", tr("QEMU has no timer “platform”; remove it."), kUnsupported);
    } else if (name == u"tsc" || name == u"kvmclock" || name == u"hypervclock" || name == u"hpet") {
        if (!isX86(domain) && present)
            report.error(
                "@present", tr("Only x86 machines have the timer “%1”; remove it.").arg(name), kUnsupported);
    } else if (name == u"rtc") {
        if (is(timer.track, u"boot"))
            report.error("@track", tr("QEMU’s timer “rtc” cannot follow “boot”; choose “guest” or “wall”."),
                kUnsupported);
        if (is(timer.tickpolicy, u"merge") || is(timer.tickpolicy, u"discard"))
            refusePolicy(timer, report);
    } else if (name == u"pit") {
        const bool catches
            = is(timer.tickpolicy, u"catchup") && !capabilities.hasDevice(QStringLiteral("kvm-pit"));
        if (catches || is(timer.tickpolicy, u"merge"))
            refusePolicy(timer, report);
    } else if (name == u"armvtimer") {
        checkArmTimer(domain, timer, report);
    }
}

void checkEnds(const DomainConfig &domain, const xml::Report &report)
{
    const std::pair<const std::optional<QString> *, const char *> ends[] {
        { &domain.onPoweroff, "on_poweroff" },
        { &domain.onReboot, "on_reboot" },
        { &domain.onCrash, "on_crash" },
    };
    for (const auto &[action, where] : ends) {
        const bool isCrash = action == &domain.onCrash;
        if (is(*action, u"rename-restart") || (!isCrash && is(*action, u"preserve")))
            report.error(where,
                tr("QEMU cannot answer the end of a run with “%1”; choose “destroy” or “restart”.")
                    .arg(**action),
                kUnsupported);
    }
    if (is(domain.onPoweroff, u"restart") && is(domain.onReboot, u"destroy"))
        report.error("on_poweroff",
            tr("A guest cannot be started again when it powers off but ended when it reboots; change one of "
               "both."),
            kUnsupported);
}

void checkPower(const DomainConfig &domain, const QemuCapabilities &capabilities, const xml::Report &report)
{
    const bool supported = capabilities.hasDevice(QStringLiteral("PIIX4_PM"))
        || capabilities.hasDevice(QStringLiteral("ICH9-LPC"));
    if (supported || (!domain.suspendToMem && !domain.suspendToDisk))
        return;
    report.error("pm",
        tr("The emulator “%1” cannot set how guests sleep; remove “pm”.").arg(capabilities.binary),
        kUnsupported);
}

} // namespace

void checkClock(const DomainConfig &domain, const DefinitionHost &host, xml::Issues &issues)
{
    const xml::Report report = reportOn(domain, issues);
    checkEnds(domain, report);
    if (is(domain.clockOffset, u"absolute") && domain.clockStart.value_or(0) > kLatestStart)
        report.error("clock/@start",
            tr("The clock cannot start after the year 9999; the latest value is %1.").arg(kLatestStart),
            kUnsupported);
    const QemuCapabilities *capabilities = host.emulatorFor(domain);
    if (!capabilities)
        return;
    for (std::size_t i = 0; i < domain.timers.size(); ++i)
        checkTimer(
            domain, domain.timers[i], *capabilities, report.at(domain.timers[i].origin, "clock/timer", i));
    checkPower(domain, *capabilities, report);
}

} // namespace inn::qemu
