#pragma once

#include "backend/base/result.h"
#include "backend/drivers/qemu/capabilities/emulatorprocessor.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace inn::qemu {

struct MachineInfo
{
    QString name; // "pc-q35-7.2"
    QString alias; // "q35" or ""
    bool isDefault = false;
    bool deprecated = false;
    unsigned maximumCpus = 1;
    QString defaultCpuType; // "qemu64-x86_64-cpu"
    QString defaultRamId; // "pc.ram"
    bool hotpluggableCpus = false;
    bool operator==(const MachineInfo &) const = default;
};

struct CpuModelInfo
{
    QString name; // "Skylake-Client-v1", "max"
    bool usable = true; // under the accelerator asked
    bool deprecated = false;
    QStringList missingFeatures = {}; // why it is not usable, by libvirt's names
    bool operator==(const CpuModelInfo &) const = default;
};

// What one QEMU program can do: probed once, kept on disk, immutable.
struct QemuCapabilities
{
    QString binary; // absolute path
    int major = 0, minor = 0, micro = 0;
    QString package;
    QString architecture; // QEMU's and libvirt's word: "x86_64"
    std::vector<MachineInfo> machines;
    QSet<QString> devices; // every type -device takes: "virtio-net-pci"
    QHash<QString, QSet<QString>> deviceProperties; // of the few devices whose options we look at
    QSet<QString> objects; // every type -object takes: "memory-backend-ram"
    QSet<QString> commands; // QMP
    QSet<QString> features; // QMP schema facts by our own names: see kSchemaFeatures in qemucapabilities.cpp
    QSet<QString> options; // command line options: "sandbox", "audiodev"
    std::vector<CpuModelInfo> tcgCpus, kvmCpus; // kvmCpus empty where KVM does not work
    EmulatorProcessor tcgProcessor,
        kvmProcessor; // the latter is empty where KVM does not work or was not asked
    bool kvmCompiled = false; // KVM is built in; whether it works here is KvmStatus

    [[nodiscard]] QString version() const; // "7.2.22"
    [[nodiscard]] bool hasDevice(const QString &type) const { return devices.contains(type); }
    [[nodiscard]] bool hasProperty(const QString &device, const QString &property) const;
    [[nodiscard]] bool hasCommand(const QString &command) const { return commands.contains(command); }
    [[nodiscard]] bool hasFeature(const QString &feature) const { return features.contains(feature); }
    // By name or alias; null when there is none.
    [[nodiscard]] const MachineInfo *machine(const QString &name) const;
    // What "" resolves to: libvirt's choice is QEMU's default machine ("pc" on x86).
    [[nodiscard]] const MachineInfo *defaultMachine() const;

    [[nodiscard]] QJsonObject toJson() const;
    static Result<QemuCapabilities> fromJson(const QJsonObject &json); // Protocol when it is not one
    bool operator==(const QemuCapabilities &) const = default;
};
using QemuCapabilitiesPtr = std::shared_ptr<const QemuCapabilities>;

} // namespace inn::qemu
