#pragma once

#include "backend/base/result.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/capabilities/qemucapabilities.h"
#include "backend/drivers/qemu/command/hoststate.h"

#include <QJsonObject>
#include <QStringList>

// Parts of buildCommand(): each appends the arguments of one family of devices.
namespace inn::qemu {

struct BuildContext
{
    const config::DomainConfig &domain;
    const QemuCapabilities &capabilities;
    const HostState &host;
    QStringList &arguments;

    void add(const QString &option, const QString &value) const { arguments << option << value; }
    void add(const QString &option, const QJsonObject &value) const;
    [[nodiscard]] QString name() const { return domain.name.value_or(QString()); }
    // Unsupported unless the emulator has the device.
    [[nodiscard]] Result<> require(const QString &device, const QString &label) const;
};

// A value inside "key=value,key=value".
QString escaped(QString value);
// "bus" and "addr" of a PCI place; the place must have been assigned.
Result<> addPciPlace(QJsonObject &device, const std::optional<config::AddressConfig> &address,
    const config::DomainConfig &domain);
// "bus" and "port" of a USB place.
Result<> addUsbPlace(QJsonObject &device, const std::optional<config::AddressConfig> &address,
    const config::DomainConfig &domain);
// The boot order of every device: from its own number, or from os/boot. By alias.
QHash<QString, unsigned> bootIndexes(const config::DomainConfig &domain);

Result<> addMachine(const BuildContext &context); // -machine, -accel, firmware
Result<> addCpuAndMemory(const BuildContext &context);
Result<> addControllers(const BuildContext &context);
Result<> addDisks(const BuildContext &context);
Result<> addInterfaces(const BuildContext &context);
Result<> addCharacterDevices(const BuildContext &context);
Result<> addDisplays(const BuildContext &context); // graphics, video, sound, input
Result<> addSmallDevices(const BuildContext &context); // watchdog, balloon, rng, tpm

} // namespace inn::qemu
