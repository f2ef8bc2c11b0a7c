#include "backend/drivers/qemu/definition/machinedefinition.h"

#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <QCoreApplication>

#include <algorithm>

namespace inn::qemu {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inn::qemu::Definition", text);
}

void checkProcessorCount(
    const config::DomainConfig &domain, const MachineInfo &machine, const xml::Report &report)
{
    if (domain.vcpus.value_or(1) <= machine.maximumCpus)
        return;
    report.error("vcpu",
        tr("The machine type “%1” takes at most %2 virtual processors, not %3.")
            .arg(machine.name)
            .arg(machine.maximumCpus)
            .arg(*domain.vcpus),
        kUnsupported);
}

} // namespace

void completeEmulator(config::DomainConfig &domain, const DefinitionHost &host, xml::Issues &issues)
{
    if (!domain.os.arch)
        domain.os.arch = host.architecture;
    if (domain.emulator)
        return;
    if (const QemuCapabilitiesPtr usual = host.emulators.value(*domain.os.arch)) {
        domain.emulator = usual->binary;
        return;
    }
    reportOn(domain, issues)
        .error("os/type/@arch",
            tr("No emulator is installed for the architecture “%1”.").arg(domain.os.arch->left(40)),
            kUnsupported);
}

void completeMachine(config::DomainConfig &domain, const QemuCapabilities &capabilities)
{
    const MachineInfo *machine = domain.os.machine && !domain.os.machine->isEmpty()
        ? capabilities.machine(*domain.os.machine)
        : capabilities.defaultMachine();
    if (machine)
        domain.os.machine = machine->name;
}

void checkMachine(const config::DomainConfig &domain, const DefinitionHost &host, xml::Issues &issues)
{
    const xml::Report report = reportOn(domain, issues);
    if (!domain.emulator)
        return;
    const QemuCapabilities *capabilities = host.emulatorFor(domain);
    if (!capabilities) {
        report.error("devices/emulator",
            tr("The emulator “%1” is not installed.").arg(domain.emulator->left(200)), kSystem);
        return;
    }
    const QString arch
        = capabilities->architecture == u"i386" ? QStringLiteral("i686") : capabilities->architecture;
    const bool smaller = arch == u"x86_64" && is(domain.os.arch, u"i686");
    if (text(domain.os.arch) != arch && !smaller) {
        report.error("os/type/@arch",
            tr("The emulator “%1” is for the architecture “%2”, not “%3”.")
                .arg(capabilities->binary, arch, text(domain.os.arch).left(40)),
            kUnsupported);
    }
    if (domain.type && !is(domain.type, u"qemu") && !is(domain.type, u"kvm")) {
        report.error("@type",
            tr("The emulator “%1” cannot run guests of the type “%2”.")
                .arg(capabilities->binary, *domain.type),
            kUnsupported);
    }
    const MachineInfo *machine = capabilities->machine(text(domain.os.machine));
    if (!machine) {
        report.error("os/type/@machine",
            tr("The emulator “%1” has no machine type “%2”.")
                .arg(capabilities->binary, text(domain.os.machine).left(80)),
            kUnsupported);
        return;
    }
    checkProcessorCount(domain, *machine, report);
}

} // namespace inn::qemu
