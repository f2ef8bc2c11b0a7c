#pragma once

#include "backend/base/commandspec.h"
#include "backend/base/result.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/capabilities/qemucapabilities.h"
#include "backend/drivers/qemu/command/hoststate.h"

#include <QJsonObject>
#include <QStringList>

// Parts of buildCommand(): each appends the arguments of one family of devices.
namespace inn::qemu {

// What the arguments of one device depend on; the device itself is in `domain`.
struct DeviceContext
{
    const config::DomainConfig &domain;
    const QemuCapabilities &capabilities;
    const HostState &host;

    [[nodiscard]] QString name() const { return domain.name.value_or(QString()); }
    // Unsupported unless the emulator has the device.
    [[nodiscard]] Result<> require(const QString &device, const QString &label) const;
};

struct DeviceArguments;

struct BuildContext : DeviceContext
{
    QStringList &arguments;
    QStringList &environment; // "NAME=value"

    BuildContext(const config::DomainConfig &live, const QemuCapabilities &emulator, const HostState &state,
        CommandSpec &command)
        : DeviceContext { live, emulator, state }
        , arguments(command.arguments)
        , environment(command.environment)
    {
    }
    void add(const QString &option, const QString &value) const { arguments << option << value; }
    void add(const QString &option, const QJsonObject &value) const;
    void add(const DeviceArguments &device) const; // see devicearguments.h
};

// A value inside "key=value,key=value".
QString escaped(QString value);
// "on" for "on" and "yes".
QString onOff(const std::optional<QString> &value);
// The guest has NUMA cells; it is told how fast their memory is (HMAT).
bool hasNodes(const config::DomainConfig &domain);
bool describesMemory(const config::DomainConfig &domain);
// "yes" or "no" of the first timer of that name that says so.
std::optional<QString> timerPresence(const config::DomainConfig &domain, QStringView name);
// "bus" and "addr" of a PCI place; the place must have been assigned.
Result<> addPciPlace(QJsonObject &device, const std::optional<config::AddressConfig> &address,
    const config::DomainConfig &domain);
// "bus" and "port" of a USB place.
Result<> addUsbPlace(QJsonObject &device, const std::optional<config::AddressConfig> &address,
    const config::DomainConfig &domain);
// The boot order of every device: from its own number, or from os/boot. By alias.
QHash<QString, unsigned> bootIndexes(const config::DomainConfig &domain);

Result<> addMachine(const BuildContext &context); // -machine, -accel, firmware
Result<> addCpu(const BuildContext &context);
Result<> addMemory(const BuildContext &context); // -m, -smp, -numa, I/O threads
Result<> addIdentity(const BuildContext &context); // -uuid, -smbios, -fw_cfg
Result<> addClock(const BuildContext &context);
void addPowerManagement(const BuildContext &context);
Result<> addBoot(const BuildContext &context);
Result<> addLaunchSecurity(const BuildContext &context);
Result<> addDeprecation(const BuildContext &context);
void addOwnArguments(const BuildContext &context); // qemu:commandline
Result<> addControllers(const BuildContext &context);
Result<> addDisks(const BuildContext &context);
Result<> addFilesystems(const BuildContext &context);
Result<> addMemoryDevices(const BuildContext &context);
Result<> addSharedMemory(const BuildContext &context);
Result<> addInterfaces(const BuildContext &context);
Result<> addCharacterDevices(const BuildContext &context);
Result<> addDisplays(const BuildContext &context); // graphics, video, sound, input
Result<> addSmallDevices(const BuildContext &context); // watchdog, balloon, rng, panic, vsock
Result<> addIommu(const BuildContext &context); // before all controllers
Result<> addTpms(const BuildContext &context);
Result<> addAudioBackends(const BuildContext &context);
Result<> addHostDevices(const BuildContext &context); // smart cards, redirection, devices of the host

} // namespace inn::qemu
