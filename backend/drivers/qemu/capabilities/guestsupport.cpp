#include "backend/drivers/qemu/capabilities/guestsupport.h"

#include "backend/base/translated.h"

#include <QStandardPaths>

#include <algorithm>
#include <unistd.h>
#include <vector>

namespace inn::qemu {

namespace {

using Choice = api::GuestSupport::Choice;

Choice choice(const QString &value, bool usable, const QString &reason)
{
    return { value, usable, usable ? QString() : reason };
}

struct DeviceRow
{
    const char *value;
    const char *device;
};

std::vector<Choice> byDevice(const QemuCapabilities &capabilities, std::initializer_list<DeviceRow> rows)
{
    std::vector<Choice> choices;
    for (const DeviceRow &row : rows) {
        const QString device = QString::fromLatin1(row.device);
        choices.push_back(choice(QString::fromLatin1(row.value), capabilities.hasDevice(device),
            translated("This QEMU has no device “%1”; it may be in a package of its own.").arg(device)));
    }
    return choices;
}

// "pc-q35-2.10" is {2, 10}; what has no version comes last.
std::vector<int> versionOf(const QString &machine)
{
    std::vector<int> numbers;
    for (const QString &part : machine.section(u'-', -1).split(u'.')) {
        bool isNumber = false;
        numbers.push_back(part.toInt(&isNumber));
        if (!isNumber)
            return {};
    }
    return numbers;
}

// Newest first within a family, Q35 before the others: what a list should offer from its top.
QStringList sortedMachines(const QemuCapabilities &capabilities)
{
    QStringList names;
    for (const MachineInfo &machine : capabilities.machines)
        names << machine.name;
    const auto rank = [](const QString &name) {
        if (name.startsWith(u"pc-q35"))
            return 0;
        return name.startsWith(u"pc-i440fx") || name.startsWith(u"virt-") ? 1 : 2;
    };
    std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : versionOf(a) > versionOf(b);
    });
    return names;
}

QString preferredMachine(const QemuCapabilities &capabilities)
{
    if (const MachineInfo *q35 = capabilities.machine(QStringLiteral("q35")))
        return q35->name;
    const MachineInfo *machine = capabilities.defaultMachine();
    return machine ? machine->name : QString();
}

Choice efi(const QemuCapabilities &capabilities, const std::vector<FirmwareDescriptor> &firmware,
    const QString &machine)
{
    const bool there
        = std::any_of(firmware.begin(), firmware.end(), [&](const FirmwareDescriptor &candidate) {
              return candidate.interfaceTypes.contains(QStringLiteral("uefi")) && candidate.device == u"flash"
                  && candidate.fits(capabilities.architecture, machine);
          });
    return choice(QStringLiteral("efi"), there,
        translated("No UEFI firmware is installed; install the package “ovmf”."));
}

std::vector<Choice> networkBackends(const QemuCapabilities &capabilities, const HostTools &tools)
{
    const QString rights
        = translated("Only the administrator's session can connect machines to networks of the host.");
    const bool stream = capabilities.hasFeature(QStringLiteral("netdev-stream"));
    return { choice(QStringLiteral("network"), tools.privileged, rights),
        choice(QStringLiteral("bridge"), tools.privileged, rights),
        choice(QStringLiteral("user/passt"), tools.hasPasst && stream,
            stream ? translated("“passt” is not installed; install the package “passt”.")
                   : translated("This QEMU is too old for passt.")),
        choice(QStringLiteral("user/slirp"), true, {}) };
}

} // namespace

HostTools findHostTools()
{
    const auto has
        = [](const QString &program) { return !QStandardPaths::findExecutable(program).isEmpty(); };
    return { ::geteuid() == 0, has(QStringLiteral("passt")), has(QStringLiteral("swtpm")) };
}

api::GuestSupport guestSupport(const QemuCapabilities &capabilities, const KvmStatus &kvm,
    const std::vector<FirmwareDescriptor> &firmware, const HostTools &tools)
{
    api::GuestSupport support;
    support.architecture = capabilities.architecture;
    support.emulator = capabilities.binary;
    support.machines = sortedMachines(capabilities);
    support.defaultMachine = preferredMachine(capabilities);
    if (const MachineInfo *machine = capabilities.machine(support.defaultMachine))
        support.maximumVcpus = machine->maximumCpus;
    const bool kvmUsable = kvm.isUsable() && capabilities.kvmCompiled;
    support.kvm = choice(QStringLiteral("kvm"), kvmUsable,
        kvm.isUsable() ? translated("This QEMU is built without KVM.") : kvm.reason);
    support.firmwares
        = { choice(QStringLiteral("bios"), true, {}), efi(capabilities, firmware, support.defaultMachine) };
    support.graphics = { choice(QStringLiteral("vnc"), true, {}),
        choice(QStringLiteral("spice"), capabilities.hasCommand(QStringLiteral("query-spice")),
            translated("This QEMU has no SPICE; install the package “qemu-system-modules-spice”.")) };
    support.videoModels = byDevice(capabilities,
        { { "virtio", "virtio-vga" }, { "vga", "VGA" }, { "bochs", "bochs-display" }, { "qxl", "qxl-vga" },
            { "cirrus", "cirrus-vga" } });
    support.diskBuses = byDevice(capabilities,
        { { "virtio", "virtio-blk-pci" }, { "sata", "ich9-ahci" }, { "scsi", "virtio-scsi-pci" },
            { "ide", "ide-hd" }, { "usb", "usb-storage" } });
    support.networkModels = byDevice(capabilities,
        { { "virtio", "virtio-net-pci" }, { "e1000e", "e1000e" }, { "e1000", "e1000" },
            { "rtl8139", "rtl8139" } });
    support.networkBackends = networkBackends(capabilities, tools);
    support.soundModels = byDevice(
        capabilities, { { "ich9", "ich9-intel-hda" }, { "ich6", "intel-hda" }, { "ac97", "AC97" } });
    for (const QString &model : { QStringLiteral("tpm-crb"), QStringLiteral("tpm-tis") })
        support.tpmModels.push_back(choice(model, false, translated("TPM devices cannot be used here yet.")));
    return support;
}

} // namespace inn::qemu
