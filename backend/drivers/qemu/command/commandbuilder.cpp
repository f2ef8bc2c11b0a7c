#include "backend/drivers/qemu/command/commandbuilder.h"

#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/arguments.h"
#include "backend/drivers/qemu/command/words.h"

#include <QJsonDocument>

namespace inn::qemu {

namespace {

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
    QJsonObject changed = value;
    if (option == u"-device")
        overrideProperties(changed, domain);
    arguments << option << QString::fromUtf8(QJsonDocument(changed).toJson(QJsonDocument::Compact));
}

Result<> DeviceContext::require(const QString &device, const QString &label) const
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
    const BuildContext context { live, capabilities, host, command };
    TRY(checkEmulator(context));
    TRY(checkActions(live));

    context.add(
        QStringLiteral("-name"), QStringLiteral("guest=%1,debug-threads=on").arg(escaped(context.name())));
    TRY(addDeprecation(context));
    command.arguments << QStringLiteral("-S");
    TRY(addMachine(context));
    TRY(addCpu(context));
    TRY(addMemory(context));
    TRY(addIdentity(context));
    if (live.graphics.empty())
        context.add(QStringLiteral("-display"), QStringLiteral("none"));
    command.arguments << QStringLiteral("-no-user-config") << QStringLiteral("-nodefaults");
    context.add(QStringLiteral("-chardev"), monitorChardev(host));
    context.add(QStringLiteral("-mon"), QStringLiteral("chardev=charmonitor,id=monitor,mode=control"));
    TRY(addClock(context));
    command.arguments << QStringLiteral("-no-shutdown");
    if (is(live.onReboot, u"destroy"))
        command.arguments << QStringLiteral("-no-reboot");
    addPowerManagement(context);
    TRY(addBoot(context));
    TRY(addIommu(context)); // QEMU wants it before the devices behind it
    TRY(addControllers(context));
    TRY(addMemoryDevices(context));
    TRY(addDisks(context));
    TRY(addFilesystems(context));
    TRY(addInterfaces(context));
    TRY(addCharacterDevices(context));
    TRY(addTpms(context));
    TRY(addDisplays(context));
    TRY(addHostDevices(context));
    TRY(addSmallDevices(context));
    TRY(addSharedMemory(context));
    if (live.features && is(live.features->vmcoreinfo, u"on"))
        context.add(QStringLiteral("-device"),
            QJsonObject { { QStringLiteral("driver"), QStringLiteral("vmcoreinfo") } });
    TRY(addLaunchSecurity(context));
    addOwnArguments(context);
    if (!host.incoming.isEmpty())
        context.add(QStringLiteral("-incoming"), host.incoming);
    context.add(QStringLiteral("-sandbox"),
        QStringLiteral("on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny"));
    context.add(QStringLiteral("-msg"), QStringLiteral("timestamp=on"));
    for (const QString &argument : command.arguments + command.environment) {
        if (argument.contains(QChar::Null))
            return invalid(translated("“%1” has a character in its settings that no program takes.")
                               .arg(context.name()));
    }
    return command;
}

} // namespace inn::qemu
