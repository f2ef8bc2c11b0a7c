#include "backend/drivers/qemu/command/commandbuilder.h"

#include "backend/drivers/qemu/command/arguments.h"
#include "backend/drivers/qemu/command/words.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace inn::qemu {

namespace {

QString translated(const char *message)
{
    return QCoreApplication::translate("inn::qemu::Command", message);
}

constexpr int kOldestMajor = 6, kOldestMinor = 2; // the first that takes -device in JSON

Result<> checkEmulator(const BuildContext &context)
{
    const QemuCapabilities &capabilities = context.capabilities;
    if (std::pair(capabilities.major, capabilities.minor) < std::pair(kOldestMajor, kOldestMinor)) {
        return unsupported(translated("The emulator “%1” is version %2; at least %3.%4 is needed.")
                               .arg(capabilities.binary, capabilities.version())
                               .arg(kOldestMajor)
                               .arg(kOldestMinor));
    }
    const QString name = context.name();
    if (name.isEmpty() || name.contains(QChar::Null) || !context.domain.uuid)
        return invalid(translated("A virtual machine needs a name and a UUID to start."));
    return {};
}

QString monitorChardev(const HostState &host)
{
    const QString where = host.monitorFd >= 0 ? QStringLiteral("fd=%1").arg(host.monitorFd)
                                              : QStringLiteral("path=") + escaped(host.paths.monitor());
    return QStringLiteral("socket,id=charmonitor,%1,server=on,wait=off").arg(where);
}

Result<QString> clock(const config::DomainConfig &domain)
{
    const QString offset = domain.clockOffset.value_or(QStringLiteral("utc"));
    if (offset != u"utc" && offset != u"localtime") {
        return unsupported(
            translated("“%1” asks for a clock offset “%2”; only “utc” and “localtime” work here.")
                .arg(text(domain.name), offset));
    }
    QString value = QStringLiteral("base=") + offset;
    for (const config::TimerConfig &timer : domain.timers) {
        if (!is(timer.name, u"rtc") || !timer.tickpolicy)
            continue;
        if (is(timer.tickpolicy, u"catchup"))
            value += QStringLiteral(",driftfix=slew");
        else if (!is(timer.tickpolicy, u"delay"))
            return unsupported(translated("“%1” asks for an RTC tick policy “%2”, which QEMU has not.")
                                   .arg(text(domain.name), *timer.tickpolicy));
    }
    return value;
}

Result<> addTimers(const BuildContext &context)
{
    for (const config::TimerConfig &timer : context.domain.timers) {
        const QString name = text(timer.name);
        const bool known = name == u"rtc" || name == u"pit" || name == u"hpet" || name == u"kvmclock"
            || name == u"hypervclock" || (name == u"tsc" && !is(timer.present, u"no"));
        if (!known) {
            return unsupported(translated("“%1” asks for a timer “%2”, which cannot be set here yet.")
                                   .arg(context.name(), name));
        }
        if (name != u"pit" || !timer.tickpolicy)
            continue;
        if (is(timer.tickpolicy, u"delay") || is(timer.tickpolicy, u"discard"))
            context.add(
                QStringLiteral("-global"), QStringLiteral("kvm-pit.lost_tick_policy=") + *timer.tickpolicy);
        else if (!is(timer.tickpolicy, u"catchup"))
            return unsupported(translated("“%1” asks for a PIT tick policy “%2”, which QEMU has not.")
                                   .arg(context.name(), *timer.tickpolicy));
    }
    return {};
}

void addPowerManagement(const BuildContext &context)
{
    const QString chip = isQ35(context.domain) ? QStringLiteral("ICH9-LPC") : QStringLiteral("PIIX4_PM");
    const auto add = [&](const Text &enabled, QStringView property) {
        if (enabled) {
            context.add(QStringLiteral("-global"),
                QStringLiteral("%1.%2=%3").arg(chip, property).arg(is(enabled, u"no") ? 1 : 0));
        }
    };
    add(context.domain.suspendToMem, u"disable_s3");
    add(context.domain.suspendToDisk, u"disable_s4");
}

Result<> addBoot(const BuildContext &context)
{
    const config::OsConfig &os = context.domain.os;
    const QString menu = is(os.bootMenu, u"yes") ? QStringLiteral("menu=on,") : QString();
    context.add(QStringLiteral("-boot"), menu + QStringLiteral("strict=on"));
    if (!os.kernel && (os.initrd || os.cmdline || os.dtb)) {
        return invalid(translated("“%1” has an initrd or kernel arguments but no kernel; add the kernel.")
                           .arg(context.name()));
    }
    if (os.kernel)
        context.add(QStringLiteral("-kernel"), *os.kernel);
    if (os.initrd)
        context.add(QStringLiteral("-initrd"), *os.initrd);
    if (os.cmdline)
        context.add(QStringLiteral("-append"), *os.cmdline);
    if (os.dtb)
        context.add(QStringLiteral("-dtb"), *os.dtb);
    return {};
}

Result<> checkActions(const config::DomainConfig &domain)
{
    static const QStringList known { QStringLiteral("destroy"), QStringLiteral("restart"),
        QStringLiteral("preserve"), QStringLiteral("rename-restart"), QStringLiteral("coredump-destroy"),
        QStringLiteral("coredump-restart") };
    for (const Text &action : { domain.onPoweroff, domain.onReboot, domain.onCrash }) {
        if (action && !known.contains(*action)) {
            return invalid(translated("“%1” asks for an action “%2” that does not exist.")
                               .arg(text(domain.name), *action));
        }
    }
    return {};
}

} // namespace

void BuildContext::add(const QString &option, const QJsonObject &value) const
{
    add(option, QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)));
}

Result<> BuildContext::require(const QString &device, const QString &label) const
{
    if (capabilities.hasDevice(device))
        return {};
    return unsupported(translated("The emulator “%1” has no “%2”, which the %3 of “%4” needs.")
                           .arg(capabilities.binary, device, label, name()));
}

QString escaped(QString value)
{
    return value.replace(u',', QStringLiteral(",,"));
}

Result<CommandSpec> buildCommand(
    const config::DomainConfig &live, const QemuCapabilities &capabilities, const HostState &host)
{
    CommandSpec command;
    command.program = live.emulator.value_or(capabilities.binary);
    command.timeout = {};
    const BuildContext context { live, capabilities, host, command.arguments };
    TRY(checkEmulator(context));
    TRY(checkActions(live));

    context.add(
        QStringLiteral("-name"), QStringLiteral("guest=%1,debug-threads=on").arg(escaped(context.name())));
    command.arguments << QStringLiteral("-S");
    TRY(addMachine(context));
    TRY(addCpuAndMemory(context));
    context.add(QStringLiteral("-uuid"), live.uuid->toString(QUuid::WithoutBraces));
    if (!hasGraphics(live, u"vnc") && !hasGraphics(live, u"spice"))
        context.add(QStringLiteral("-display"), QStringLiteral("none"));
    command.arguments << QStringLiteral("-no-user-config") << QStringLiteral("-nodefaults");
    context.add(QStringLiteral("-chardev"), monitorChardev(host));
    context.add(QStringLiteral("-mon"), QStringLiteral("chardev=charmonitor,id=monitor,mode=control"));
    TRY_ASSIGN(const QString rtc, clock(live));
    context.add(QStringLiteral("-rtc"), rtc);
    TRY(addTimers(context));
    command.arguments << QStringLiteral("-no-shutdown");
    if (is(live.onReboot, u"destroy"))
        command.arguments << QStringLiteral("-no-reboot");
    addPowerManagement(context);
    TRY(addBoot(context));
    TRY(addControllers(context));
    TRY(addDisks(context));
    TRY(addInterfaces(context));
    TRY(addCharacterDevices(context));
    TRY(addDisplays(context));
    TRY(addSmallDevices(context));
    if (!host.incoming.isEmpty())
        context.add(QStringLiteral("-incoming"), host.incoming);
    context.add(QStringLiteral("-sandbox"),
        QStringLiteral("on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny"));
    context.add(QStringLiteral("-msg"), QStringLiteral("timestamp=on"));
    for (const QString &argument : command.arguments) {
        if (argument.contains(QChar::Null))
            return invalid(translated("“%1” has a character in its settings that no program takes.")
                               .arg(context.name()));
    }
    return command;
}

} // namespace inn::qemu
