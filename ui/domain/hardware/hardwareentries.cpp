#include "ui/domain/hardware/hardwareentries.h"

#include "backend/base/translated.h"

namespace inn::ui {

namespace {

using config::DeviceFamily;
using config::DomainConfig;
using Text = std::optional<QString>;

QString joined(std::initializer_list<Text> parts)
{
    QStringList words;
    for (const Text &part : parts) {
        if (part && !part->isEmpty())
            words.append(*part);
    }
    return words.join(QStringLiteral("  ·  "));
}

Text sourceOf(const config::DiskConfig &disk)
{
    if (!disk.source)
        return {};
    const config::DiskSourceConfig &source = *disk.source;
    if (source.pool)
        return *source.pool + u'/' + source.volume.value_or(QString());
    for (const Text &place : { source.file, source.dev, source.dir, source.name }) {
        if (place)
            return place;
    }
    return {};
}

void describeDisk(HardwareEntry &entry, const config::DiskConfig &disk)
{
    const QString target = disk.targetDev.value_or(QString());
    const bool isCd = disk.device == QStringLiteral("cdrom");
    const bool isFloppy = disk.device == QStringLiteral("floppy");
    entry.icon = isCd ? IconName::Cdrom : IconName::Disk;
    entry.title = (isCd ? translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "CD drive %1"))
            : isFloppy  ? translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "Floppy drive %1"))
                        : translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "Disk %1")))
                      .arg(target);
    const Text nothing = disk.isRemovable()
        ? Text(translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "empty")))
        : Text();
    const Text source = sourceOf(disk);
    entry.text = joined({ source ? source : nothing, disk.bus, disk.driverType });
}

void describeInterface(HardwareEntry &entry, const config::InterfaceConfig &interface)
{
    entry.icon = IconName::Network;
    entry.title = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "Network card"));
    QString place = interface.type.value_or(QString());
    if (interface.sourceNetwork)
        place = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "network “%1”"))
                    .arg(*interface.sourceNetwork);
    else if (interface.sourceBridge)
        place = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "bridge “%1”"))
                    .arg(*interface.sourceBridge);
    else if (interface.type == QStringLiteral("user"))
        place = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "user networking"));
    const Text down = interface.linkState == QStringLiteral("down")
        ? Text(translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "unplugged")))
        : Text();
    entry.text = joined({ place, interface.model, interface.mac, down });
}

QString hexadecimal(unsigned number)
{
    return QStringLiteral("%1").arg(number, 4, 16, QLatin1Char('0'));
}

void describeHostdev(HardwareEntry &entry, const config::HostdevConfig &hostdev)
{
    const QString type = hostdev.type.value_or(QString());
    entry.title = type == QStringLiteral("usb")
        ? translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "USB device of the host"))
        : translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "Device of the host"));
    if (!hostdev.source)
        return;
    const config::HostdevSourceConfig &source = *hostdev.source;
    if (source.vendor && source.product)
        entry.text = hexadecimal(*source.vendor) + u':' + hexadecimal(*source.product);
    else if (source.address && source.address->slot)
        entry.text = QStringLiteral("%1:%2:%3.%4")
                         .arg(hexadecimal(source.address->domain.value_or(0)))
                         .arg(source.address->bus.value_or(0), 2, 16, QLatin1Char('0'))
                         .arg(*source.address->slot, 2, 16, QLatin1Char('0'))
                         .arg(source.address->function.value_or(0));
    else
        entry.text = type;
}

void describe(HardwareEntry &entry, const DomainConfig &domain)
{
    const size_t i = entry.device.index;
    const auto character = [&](const config::CharacterDeviceConfig &device) {
        entry.icon = IconName::Console;
        entry.text = joined({ device.targetName ? device.targetName : device.targetType, device.type });
    };
    switch (entry.device.family) {
    case DeviceFamily::Disk:
        return describeDisk(entry, domain.disks[i]);
    case DeviceFamily::Interface:
        return describeInterface(entry, domain.interfaces[i]);
    case DeviceFamily::Hostdev:
        return describeHostdev(entry, domain.hostdevs[i]);
    case DeviceFamily::Controller: {
        const config::ControllerConfig &controller = domain.controllers[i];
        entry.title = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "Controller %1 %2"))
                          .arg(controller.type.value_or(QString()))
                          .arg(controller.index.value_or(0));
        entry.text = controller.model.value_or(QString());
        return;
    }
    case DeviceFamily::Graphics:
        entry.icon = IconName::Machine;
        entry.title = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "Display"));
        entry.text = domain.graphics[i].type.value_or(QString()).toUpper();
        return;
    case DeviceFamily::Video:
        entry.icon = IconName::Machine;
        entry.title = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "Graphics card"));
        entry.text = domain.videos[i].model.value_or(QString());
        return;
    case DeviceFamily::Sound:
        entry.title = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "Sound card"));
        entry.text = domain.sounds[i].model.value_or(QString());
        return;
    case DeviceFamily::Serial:
        entry.title = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "Serial port"));
        return character(domain.serials[i]);
    case DeviceFamily::Parallel:
        entry.title = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "Parallel port"));
        return character(domain.parallels[i]);
    case DeviceFamily::Console:
        entry.title = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "Console"));
        return character(domain.consoles[i]);
    case DeviceFamily::Channel:
        entry.title = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "Channel"));
        return character(domain.channels[i]);
    case DeviceFamily::Input:
        entry.icon = IconName::Keyboard;
        entry.title = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "Input"));
        entry.text = joined({ domain.inputs[i].type, domain.inputs[i].bus });
        return;
    case DeviceFamily::Tpm:
        entry.icon = IconName::Lock;
        entry.title = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "TPM"));
        entry.text = joined({ domain.tpms[i].model, domain.tpms[i].backendVersion });
        return;
    case DeviceFamily::Rng:
        entry.title = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "Random numbers"));
        entry.text = joined({ domain.rngs[i].model, domain.rngs[i].backend });
        return;
    case DeviceFamily::Watchdog:
        entry.title = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "Watchdog"));
        entry.text = joined({ domain.watchdogs[i].model, domain.watchdogs[i].action });
        return;
    case DeviceFamily::Memory:
        entry.icon = IconName::Memory;
        entry.title = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "Memory module"));
        entry.text = joined({ domain.memoryDevices[i].model,
            domain.memoryDevices[i].size ? domain.memoryDevices[i].size->toString() : QString() });
        return;
    case DeviceFamily::Filesystem:
        entry.icon = IconName::FolderOpen;
        entry.title = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "Shared folder"));
        entry.text = joined({ domain.filesystems[i].target, domain.filesystems[i].type });
        return;
    case DeviceFamily::Redirdev:
        entry.title = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "USB redirection"));
        entry.text = domain.redirdevs[i].type.value_or(QString());
        return;
    case DeviceFamily::Smartcard:
    case DeviceFamily::Hub:
    case DeviceFamily::Panic:
    case DeviceFamily::Shmem:
    case DeviceFamily::Lease:
        entry.title = config::elementName(entry.device.family);
        return;
    case DeviceFamily::Audio:
        entry.title = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "Audio"));
        entry.text = domain.audios[i].type.value_or(QString());
        return;
    }
}

} // namespace

std::vector<HardwareEntry> hardwareEntries(const DomainConfig &domain)
{
    std::vector<HardwareEntry> entries;
    HardwareEntry resources;
    resources.kind = HardwareEntry::Kind::Resources;
    resources.icon = IconName::Cpu;
    resources.title = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "Processors and memory"));
    const unsigned maximum = domain.vcpus.value_or(1);
    const Bytes memory = domain.currentMemory.value_or(domain.memory.value_or(Bytes {}));
    const QString processors
        = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "%1 of %2 processors"))
              .arg(domain.vcpusCurrent.value_or(maximum))
              .arg(maximum);
    resources.text = joined({ processors, memory.toString() });
    entries.push_back(resources);
    HardwareEntry cpu;
    cpu.kind = HardwareEntry::Kind::CpuTuning;
    cpu.icon = IconName::Cpu;
    cpu.title = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "CPU tuning"));
    entries.push_back(cpu);
    HardwareEntry memoryLimits;
    memoryLimits.kind = HardwareEntry::Kind::MemoryTuning;
    memoryLimits.icon = IconName::Memory;
    memoryLimits.title = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "Memory tuning"));
    entries.push_back(memoryLimits);
    HardwareEntry boot;
    boot.kind = HardwareEntry::Kind::Boot;
    boot.icon = IconName::Start;
    boot.title = translated(QT_TRANSLATE_NOOP("inn::ui::HardwareEntries", "Boot order"));
    entries.push_back(boot);
    std::vector<HardwareEntry> controllers;
    config::visitDeviceLists(domain, [&](DeviceFamily family, const auto &list) {
        for (size_t i = 0; i < list.size(); ++i) {
            HardwareEntry entry;
            entry.device = { family, i };
            describe(entry, domain);
            (family == DeviceFamily::Controller ? controllers : entries).push_back(entry);
        }
    });
    entries.insert(entries.end(), controllers.begin(), controllers.end());
    return entries;
}

} // namespace inn::ui
