#include "backend/drivers/qemu/definition/definition.h"

#include "backend/drivers/qemu/capabilities/tpmemulator.h"
#include "backend/drivers/qemu/definition/addresses.h"
#include "backend/drivers/qemu/definition/chardevdefinition.h"
#include "backend/drivers/qemu/definition/clockdefinition.h"
#include "backend/drivers/qemu/definition/controllers.h"
#include "backend/drivers/qemu/definition/cpudefinition.h"
#include "backend/drivers/qemu/definition/defaultdevices.h"
#include "backend/drivers/qemu/definition/diskdefinition.h"
#include "backend/drivers/qemu/definition/featuresdefinition.h"
#include "backend/drivers/qemu/definition/graphicsdefinition.h"
#include "backend/drivers/qemu/definition/hostdevicedefinition.h"
#include "backend/drivers/qemu/definition/interfacedefinition.h"
#include "backend/drivers/qemu/definition/machinedefinition.h"
#include "backend/drivers/qemu/definition/machines.h"
#include "backend/drivers/qemu/definition/memorydefinition.h"
#include "backend/drivers/qemu/definition/osdefinition.h"
#include "backend/drivers/qemu/definition/redirdefinition.h"
#include "backend/drivers/qemu/definition/saveddefinition.h"
#include "backend/drivers/qemu/definition/smalldevicedefinition.h"

namespace inn::qemu {

namespace {

// The order of the steps is libvirt's: later ones depend on what earlier ones filled in.

void completeMachinePart(
    config::DomainConfig &domain, const QemuCapabilities &capabilities, xml::Issues &issues)
{
    arrangeControllers(domain);
    completeMachine(domain, capabilities);
    addMachineControllers(domain, capabilities, issues);
    addMachineDevices(domain, capabilities);
    completeProcessor(domain, capabilities);
    completeFeatures(domain);
}

void completeDevices(config::DomainConfig &domain, const QemuCapabilities &capabilities)
{
    completeDisks(domain);
    completeHostDevices(domain);
    config::assignHostdevAddresses(domain);
    completeInterfaceModels(domain, capabilities);
    completeSerialPorts(domain);
    completeCharacterDevices(domain);
    completeSmallDevices(domain);
    completeControllerModels(domain, capabilities);
}

void completeWhole(config::DomainConfig &domain, const QemuCapabilities &capabilities)
{
    addDeviceControllers(domain);
    completeControllerModels(domain, capabilities);
    completeVideos(domain, capabilities);
}

} // namespace

void DefinitionHost::add(const QemuCapabilitiesPtr &emulator)
{
    // "i386" is QEMU's name for what libvirt calls i686.
    const QString name = emulator->architecture == u"i386" ? QStringLiteral("i686") : emulator->architecture;
    if (architecture.isEmpty())
        architecture = name;
    if (!emulators.contains(name))
        emulators.insert(name, emulator);
    programs.insert(emulator->binary, emulator);
    if (tpmVersions.isEmpty())
        tpmVersions = qemu::tpmVersions(emulator->features);
}

const QemuCapabilities *DefinitionHost::emulatorFor(const config::DomainConfig &domain) const
{
    const QString arch = domain.os.arch.value_or(architecture);
    const QemuCapabilitiesPtr usual = emulators.value(arch);
    if (!domain.emulator)
        return usual.get();
    if (usual && usual->binary == *domain.emulator)
        return usual.get();
    if (const QemuCapabilitiesPtr program = programs.value(*domain.emulator))
        return program.get();
    for (const QemuCapabilitiesPtr &other : emulators) {
        if (other->binary == *domain.emulator)
            return other.get();
    }
    return nullptr;
}

using CompleteAddresses = void (*)(config::DomainConfig &, const QemuCapabilities &, xml::Issues &);

static void completeWith(CompleteAddresses addresses, config::DomainConfig &domain,
    const DefinitionHost &host, xml::Issues &issues)
{
    completeEmulator(domain, host, issues);
    const QemuCapabilities *capabilities = host.emulatorFor(domain);
    if (!capabilities)
        return;
    completeMachinePart(domain, *capabilities, issues);
    completeDevices(domain, *capabilities);
    completeWhole(domain, *capabilities);
    completeOs(domain, host);
    completeGraphics(domain, host);
    addresses(domain, *capabilities, issues);
    arrangeControllers(domain);
    config::mirrorFirstSerial(domain);
}

void completeDomain(config::DomainConfig &domain, const DefinitionHost &host, xml::Issues &issues)
{
    completeWith(completeAddresses, domain, host, issues);
}

void completeSavedDomain(config::DomainConfig &domain, const DefinitionHost &host, xml::Issues &issues)
{
    completeWith(completeSavedAddresses, domain, host, issues);
}

void checkEmulator(const config::DomainConfig &domain, const DefinitionHost &host, xml::Issues &issues)
{
    config::DomainConfig wanted;
    wanted.origin = domain.origin;
    wanted.type = domain.type;
    wanted.os.arch = domain.os.arch;
    wanted.os.machine = domain.os.machine;
    wanted.emulator = domain.emulator;
    completeEmulator(wanted, host, issues);
    if (const QemuCapabilities *capabilities = host.emulatorFor(wanted))
        completeMachine(wanted, *capabilities);
    checkMachine(wanted, host, issues);
}

void checkDomain(const config::DomainConfig &domain, const DefinitionHost &host, xml::Issues &issues)
{
    checkMachine(domain, host, issues);
    if (const QemuCapabilities *capabilities = host.emulatorFor(domain)) {
        const xml::Report report = reportOn(domain, issues);
        checkProcessor(domain, *capabilities, report);
        checkMemoryAndTuning(domain, *capabilities, report);
        checkFeatures(domain, *capabilities, report);
        checkInterfaces(domain, *capabilities, report);
        checkCharacterDevices(domain, *capabilities, report);
        checkSmallDevices(domain, host, *capabilities, report);
        checkRedirections(domain, *capabilities, report);
        checkControllers(domain, *capabilities, issues);
        checkAddresses(domain, *capabilities, issues);
    }
    checkDisks(domain, issues);
    checkHostDevices(domain, host, issues);
    checkOs(domain, host, issues);
    checkClock(domain, host, issues);
    checkGraphics(domain, host, issues);
}

} // namespace inn::qemu
