#include "backend/config/domain/deviceedit.h"

#include "backend/base/translated.h"
#include "backend/config/domain/domaintype.h"
#include "backend/xml/firsterror.h"
#include "backend/xml/writer.h"

#include <algorithm>

namespace inn::config {

namespace {

constexpr int kXmlError = 27; // VIR_ERR_XML_ERROR
constexpr int kDeviceMissing = 99; // VIR_ERR_DEVICE_MISSING
constexpr int kOperationFailed = 9;
constexpr int kOperationInvalid = 55;
constexpr int kOperationUnsupported = 84;
constexpr qsizetype kLargestDevice = 1 << 20;

using Text = std::optional<QString>;

QString text(const Text &value)
{
    return value.value_or(QString());
}

Error coded(ErrorCode code, const QString &message, int libvirtCode)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    return error;
}

// What the other side does not say may be anything.
template<class T>
bool agrees(const std::optional<T> &have, const std::optional<T> &wanted)
{
    return !wanted || have == wanted;
}

bool agreesInCase(const Text &have, const Text &wanted)
{
    return !wanted || text(have).compare(*wanted, Qt::CaseInsensitive) == 0;
}

bool agreesInPlace(const std::optional<AddressConfig> &have, const std::optional<AddressConfig> &wanted)
{
    if (!wanted || !wanted->type)
        return true;
    if (!have)
        return false;
    return agrees(have->type, wanted->type) && agrees(have->domain, wanted->domain)
        && agrees(have->bus, wanted->bus) && agrees(have->slot, wanted->slot)
        && agrees(have->function, wanted->function) && agrees(have->controller, wanted->controller)
        && agrees(have->target, wanted->target) && agrees(have->unit, wanted->unit)
        && agrees(have->port, wanted->port) && agrees(have->base, wanted->base);
}

bool agreesInSource(const CharacterBackendConfig &have, const CharacterBackendConfig &wanted)
{
    const CharacterSourceConfig &a = have.source(), &b = wanted.source();
    return agrees(have.type, wanted.type) && agrees(a.path, b.path) && agrees(a.host, b.host)
        && agrees(a.service, b.service) && agrees(a.channel, b.channel);
}

bool matches(const ControllerConfig &have, const ControllerConfig &wanted)
{
    return have.type == wanted.type && have.index.value_or(0) == wanted.index.value_or(0);
}

bool matches(const InterfaceConfig &have, const InterfaceConfig &wanted)
{
    return agreesInCase(have.mac, wanted.mac);
}

bool sameHostPlace(const std::optional<HostAddressConfig> &a, const std::optional<HostAddressConfig> &b)
{
    return a.has_value() == b.has_value() && (!a || *a == *b);
}

bool matches(const HostdevConfig &have, const HostdevConfig &wanted)
{
    if (!agrees(have.mode, wanted.mode) || have.type != wanted.type)
        return false;
    if (!have.source || !wanted.source)
        return have.source.has_value() == wanted.source.has_value();
    const HostdevSourceConfig &a = *have.source, &b = *wanted.source;
    // A USB device is named by where it is or by what it is.
    if (wanted.type == QStringLiteral("usb") && b.vendor) {
        if (!agrees(a.vendor, b.vendor) || !agrees(a.product, b.product))
            return false;
        return !b.address || !a.address || *a.address == *b.address;
    }
    return sameHostPlace(a.address, b.address) && agrees(a.adapter, b.adapter) && agrees(a.name, b.name)
        && agrees(a.wwpn, b.wwpn) && agrees(a.block, b.block) && agrees(a.character, b.character)
        && agrees(a.interface, b.interface);
}

bool matches(const RedirdevConfig &have, const RedirdevConfig &wanted)
{
    return agrees(have.bus, wanted.bus) && agreesInSource(have, wanted);
}

bool matches(const CharacterDeviceConfig &have, const CharacterDeviceConfig &wanted)
{
    return agreesInSource(have, wanted) && agrees(have.targetType, wanted.targetType)
        && agrees(have.targetName, wanted.targetName) && agrees(have.targetPort, wanted.targetPort)
        && agrees(have.targetAddress, wanted.targetAddress);
}

bool matches(const InputConfig &have, const InputConfig &wanted)
{
    return agrees(have.type, wanted.type) && agrees(have.bus, wanted.bus)
        && agrees(have.sourceDev, wanted.sourceDev) && agrees(have.sourceEvdev, wanted.sourceEvdev);
}

bool matches(const WatchdogConfig &have, const WatchdogConfig &wanted)
{
    return agrees(have.model, wanted.model) && agrees(have.action, wanted.action);
}

bool matches(const RngConfig &have, const RngConfig &wanted)
{
    return agrees(have.model, wanted.model) && agrees(have.backendModel, wanted.backendModel)
        && agrees(have.backend, wanted.backend) && agrees(have.rateBytes, wanted.rateBytes)
        && agrees(have.ratePeriod, wanted.ratePeriod) && agreesInSource(have, wanted);
}

bool matches(const MemoryDeviceConfig &have, const MemoryDeviceConfig &wanted)
{
    return agrees(have.model, wanted.model) && have.size == wanted.size && agrees(have.node, wanted.node)
        && agrees(have.path, wanted.path) && agrees(have.pageSize, wanted.pageSize);
}

bool matches(const SoundConfig &have, const SoundConfig &wanted)
{
    return have.model == wanted.model;
}

bool matches(const VideoConfig &have, const VideoConfig &wanted)
{
    return agrees(have.model, wanted.model);
}

bool matches(const GraphicsConfig &have, const GraphicsConfig &wanted)
{
    return have.type == wanted.type;
}

bool matches(const FilesystemConfig &have, const FilesystemConfig &wanted)
{
    return have.target == wanted.target;
}

bool matches(const TpmConfig &have, const TpmConfig &wanted)
{
    return agrees(have.model, wanted.model) && agrees(have.backendType, wanted.backendType);
}

bool matches(const SmartcardConfig &have, const SmartcardConfig &wanted)
{
    return agrees(have.mode, wanted.mode);
}

bool matches(const HubConfig &have, const HubConfig &wanted)
{
    return agrees(have.type, wanted.type);
}

bool matches(const PanicConfig &have, const PanicConfig &wanted)
{
    return agrees(have.model, wanted.model);
}

bool matches(const ShmemConfig &have, const ShmemConfig &wanted)
{
    return have.name == wanted.name && agrees(have.model, wanted.model) && agrees(have.size, wanted.size);
}

bool matches(const LeaseConfig &have, const LeaseConfig &wanted)
{
    return have.key == wanted.key && have.lockspace == wanted.lockspace;
}

bool matches(const AudioConfig &have, const AudioConfig &wanted)
{
    return agrees(have.id, wanted.id);
}

// libvirt knows disks by their target, or by their source when that is given as a path.
bool matches(const DiskConfig &have, const DiskConfig &wanted)
{
    return have.targetDev == wanted.targetDev;
}

template<class Device>
const Text *aliasIn(const Device &device)
{
    if constexpr (requires { device.alias; })
        return &device.alias;
    else
        return nullptr;
}

template<class Device>
bool fits(const Device &have, const Device &wanted)
{
    if (!matches(have, wanted))
        return false;
    if constexpr (std::is_base_of_v<DeviceInfoConfig, Device>) {
        if constexpr (!std::is_same_v<Device, DiskConfig>) {
            if (!agreesInPlace(have.address, wanted.address))
                return false;
        }
    }
    const Text *alias = aliasIn(wanted);
    if (!alias || !*alias)
        return true;
    const Text *ours = aliasIn(have);
    return !*ours || **ours == **alias; // a definition does not say them
}

template<class Domain, class Visit>
void visitDevice(Domain &domain, const DeviceRef &ref, Visit &&visit)
{
    visitDeviceLists(domain, [&](DeviceFamily family, auto &list) {
        if (family == ref.family && ref.index < list.size())
            visit(list[ref.index]);
    });
}

Error taken(const QString &message)
{
    return coded(ErrorCode::AlreadyExists, message, kOperationInvalid);
}

bool isTaken(const DomainConfig &domain, DeviceFamily family, const DomainConfig &added)
{
    bool found = false;
    visitDeviceLists(domain, [&](DeviceFamily each, const auto &list) {
        if (each != family)
            return;
        using List = std::decay_t<decltype(list)>;
        visitDeviceLists(added, [&](DeviceFamily other, const auto &wanted) {
            if constexpr (std::is_same_v<List, std::decay_t<decltype(wanted)>>) {
                if (other == family) {
                    found = std::any_of(list.begin(), list.end(),
                        [&](const auto &have) { return matches(have, wanted.front()); });
                }
            }
        });
    });
    return found;
}

// What can be there once only, or several times.
Result<> checkFree(const DomainConfig &domain, const DeviceRef &ref, const DomainConfig &added)
{
    const QString label = deviceLabel(added, ref);
    switch (ref.family) {
    case DeviceFamily::Disk:
    case DeviceFamily::Controller:
    case DeviceFamily::Hostdev:
    case DeviceFamily::Filesystem:
    case DeviceFamily::Lease:
        if (isTaken(domain, ref.family, added))
            return taken(translated("There is a %1 already; choose another one.").arg(label));
        return {};
    case DeviceFamily::Interface: {
        const InterfaceConfig &wanted = added.interfaces.front();
        if (wanted.mac && isTaken(domain, ref.family, added))
            return taken(translated("There is a %1 already; choose another address.").arg(label));
        return {};
    }
    case DeviceFamily::Watchdog:
        if (!domain.watchdogs.empty())
            return taken(translated("There is a watchdog already; a machine can have one."));
        return {};
    case DeviceFamily::Channel: {
        const CharacterDeviceConfig &wanted = added.channels.front();
        if (wanted.targetName && isTaken(domain, ref.family, added))
            return taken(translated("There is a %1 already; choose another name.").arg(label));
        return {};
    }
    case DeviceFamily::Serial:
    case DeviceFamily::Parallel:
    case DeviceFamily::Console:
    case DeviceFamily::Redirdev:
    case DeviceFamily::Input:
    case DeviceFamily::Rng:
    case DeviceFamily::Memory:
    case DeviceFamily::Sound:
    case DeviceFamily::Shmem:
        return {};
    case DeviceFamily::Video:
    case DeviceFamily::Graphics:
    case DeviceFamily::Tpm:
    case DeviceFamily::Smartcard:
    case DeviceFamily::Hub:
    case DeviceFamily::Panic:
    case DeviceFamily::Audio:
        break;
    }
    return coded(ErrorCode::Unsupported,
        translated(
            "A device of the kind “%1” cannot be added by itself; edit the machine’s document instead.")
            .arg(elementName(ref.family)),
        kOperationUnsupported);
}

// A module is part of the machine's memory.
void countMemory(DomainConfig &domain, const MemoryDeviceConfig &module, bool added)
{
    const quint64 size = module.size ? module.size->count : 0;
    for (std::optional<Bytes> *memory : { &domain.memory, &domain.currentMemory }) {
        if (*memory && (added || (*memory)->count > size))
            (*memory)->count += added ? size : quint64(0) - size;
    }
}

} // namespace

Result<DomainConfig> readDeviceElement(const QByteArray &xml)
{
    QByteArray element = xml.trimmed();
    if (element.startsWith("<?xml")) {
        const auto end = element.indexOf("?>");
        element = end < 0 ? QByteArray() : element.mid(end + 2);
    }
    if (element.isEmpty() || element.size() > kLargestDevice) {
        return coded(
            ErrorCode::InvalidConfig, translated("The device’s document is empty or too large."), kXmlError);
    }
    xml::Issues issues;
    TRY_ASSIGN(DomainConfig domain,
        readDomain(
            "<domain type='qemu'><name>device</name><devices>" + element + "</devices></domain>", &issues));
    if (const xml::Issue *error = xml::firstErrorOf(issues))
        return coded(ErrorCode::InvalidConfig, error->message, error->libvirtCode);
    TRY(onlyDevice(domain));
    return domain;
}

Result<DeviceRef> onlyDevice(const DomainConfig &device)
{
    std::vector<DeviceRef> found;
    visitDeviceLists(device, [&](DeviceFamily family, const auto &list) {
        for (size_t i = 0; i < list.size(); ++i)
            found.push_back({ family, i });
    });
    if (found.size() != 1) {
        return coded(ErrorCode::InvalidConfig,
            found.empty() ? translated("The document is no device that can be added or removed by itself.")
                          : translated("The document has several devices; give one."),
            kXmlError);
    }
    return found.front();
}

QString elementName(DeviceFamily family)
{
    static const char *const kNames[] = { "disk", "controller", "interface", "hostdev", "redirdev", "serial",
        "parallel", "console", "channel", "input", "watchdog", "rng", "memory", "sound", "video", "graphics",
        "filesystem", "tpm", "smartcard", "hub", "panic", "shmem", "lease", "audio" };
    static_assert(std::size(kNames) == size_t(DeviceFamily::Audio) + 1);
    return QString::fromLatin1(kNames[size_t(family)]);
}

const DeviceInfoConfig *deviceInfo(const DomainConfig &domain, const DeviceRef &device)
{
    const DeviceInfoConfig *info = nullptr;
    visitDevice(domain, device, [&](const auto &found) {
        if constexpr (std::is_base_of_v<DeviceInfoConfig, std::decay_t<decltype(found)>>)
            info = &found;
    });
    return info;
}

DeviceInfoConfig *deviceInfo(DomainConfig &domain, const DeviceRef &device)
{
    DeviceInfoConfig *info = nullptr;
    visitDevice(domain, device, [&](auto &found) {
        if constexpr (std::is_base_of_v<DeviceInfoConfig, std::decay_t<decltype(found)>>)
            info = &found;
    });
    return info;
}

std::optional<DeviceRef> findAlias(const DomainConfig &domain, const QString &alias)
{
    std::optional<DeviceRef> result;
    visitDeviceLists(domain, [&](DeviceFamily family, const auto &list) {
        for (size_t i = 0; i < list.size() && !result; ++i) {
            const Text *found = aliasIn(list[i]);
            if (found && *found && **found == alias)
                result = DeviceRef { family, i };
        }
    });
    return result;
}

QString deviceLabel(const DomainConfig &domain, const DeviceRef &device)
{
    switch (device.family) {
    case DeviceFamily::Disk:
        return translated("disk “%1”").arg(text(domain.disks[device.index].targetDev));
    case DeviceFamily::Interface: {
        const QString mac = text(domain.interfaces[device.index].mac);
        return mac.isEmpty() ? translated("network interface")
                             : translated("network interface “%1”").arg(mac);
    }
    case DeviceFamily::Controller: {
        const ControllerConfig &controller = domain.controllers[device.index];
        return translated("controller “%1” number %2")
            .arg(text(controller.type))
            .arg(controller.index.value_or(0));
    }
    case DeviceFamily::Filesystem:
        return translated("shared folder “%1”").arg(text(domain.filesystems[device.index].target));
    case DeviceFamily::Channel:
        if (!text(domain.channels[device.index].targetName).isEmpty())
            return translated("channel “%1”").arg(text(domain.channels[device.index].targetName));
        break;
    case DeviceFamily::Hostdev:
        return translated("host device of the type “%1”").arg(text(domain.hostdevs[device.index].type));
    default:
        break;
    }
    const DeviceInfoConfig *info = deviceInfo(domain, device);
    return info && info->alias ? translated("device “%1”").arg(*info->alias)
                               : translated("device of the kind “%1”").arg(elementName(device.family));
}

Result<DeviceRef> findDevice(const DomainConfig &domain, const DomainConfig &wanted)
{
    TRY_ASSIGN(const DeviceRef which, onlyDevice(wanted));
    std::vector<DeviceRef> found;
    visitDeviceLists(domain, [&](DeviceFamily family, const auto &list) {
        if (family != which.family)
            return;
        using List = std::decay_t<decltype(list)>;
        visitDeviceLists(wanted, [&](DeviceFamily other, const auto &one) {
            if constexpr (std::is_same_v<List, std::decay_t<decltype(one)>>) {
                for (size_t i = 0; other == family && i < list.size(); ++i) {
                    if (fits(list[i], one.front()))
                        found.push_back({ family, i });
                }
            }
        });
    });
    if (found.empty()) {
        return coded(ErrorCode::NotFound,
            translated("The machine has no such device: %1.").arg(deviceLabel(wanted, which)),
            kDeviceMissing);
    }
    // Of devices that are alike libvirt takes the first; network cards are no such devices.
    if (found.size() > 1 && which.family == DeviceFamily::Interface) {
        return coded(ErrorCode::InvalidConfig,
            translated("Several devices of the machine fit: %1; name one by its address.")
                .arg(deviceLabel(wanted, which)),
            kOperationFailed);
    }
    return found.front();
}

Result<DeviceRef> insertDevice(DomainConfig &domain, const DomainConfig &added)
{
    TRY_ASSIGN(const DeviceRef which, onlyDevice(added));
    TRY(checkFree(domain, which, added));
    DeviceRef place { which.family, 0 };
    visitDeviceLists(domain, [&](DeviceFamily family, auto &list) {
        if (family != which.family)
            return;
        using List = std::decay_t<decltype(list)>;
        visitDeviceLists(added, [&](DeviceFamily other, const auto &one) {
            if constexpr (std::is_same_v<List, std::decay_t<decltype(one)>>) {
                if (other == family) {
                    list.push_back(one.front());
                    place.index = list.size() - 1;
                }
            }
        });
    });
    if (which.family == DeviceFamily::Memory)
        countMemory(domain, added.memoryDevices.front(), true);
    return place;
}

void removeDevice(DomainConfig &domain, const DeviceRef &device)
{
    if (device.family == DeviceFamily::Memory && device.index < domain.memoryDevices.size())
        countMemory(domain, MemoryDeviceConfig(domain.memoryDevices[device.index]), false);
    visitDeviceLists(domain, [&](DeviceFamily family, auto &list) {
        if (family == device.family && device.index < list.size())
            list.erase(list.begin() + std::ptrdiff_t(device.index));
    });
}

const xml::Table &deviceTable(DeviceFamily family)
{
    using Declared = const xml::Table &();
    static Declared *const kTables[] = { diskType, controllerType, interfaceType, hostdevType, redirdevType,
        serialType, parallelType, consoleType, channelType, inputType, watchdogType, rngType,
        memoryDeviceType, soundType, videoType, graphicsType, filesystemType, tpmType, smartcardType, hubType,
        panicType, shmemType, leaseType, audioType };
    static_assert(std::size(kTables) == size_t(DeviceFamily::Audio) + 1);
    return kTables[size_t(family)]();
}

QByteArray deviceElement(const DomainConfig &domain, const DeviceRef &device)
{
    QByteArray text;
    visitDevice(domain, device,
        [&](const auto &found) { text = xml::writeDocument(deviceTable(device.family), &found).trimmed(); });
    return text;
}

namespace {

// What the changed device does not say of its place stays.
template<class Device>
void keepPlace(Device &next, const Device &before)
{
    if constexpr (std::is_base_of_v<DeviceInfoConfig, Device>) {
        if (!next.address)
            next.address = before.address;
        if (!next.alias)
            next.alias = before.alias;
        if (!next.bootOrder)
            next.bootOrder = before.bootOrder;
    }
}

} // namespace

void replaceDevice(DomainConfig &domain, const DeviceRef &device, const DomainConfig &changed)
{
    visitDeviceLists(domain, [&](DeviceFamily family, auto &list) {
        if (family != device.family || device.index >= list.size())
            return;
        using List = std::decay_t<decltype(list)>;
        visitDeviceLists(changed, [&](DeviceFamily other, const auto &one) {
            if constexpr (std::is_same_v<List, std::decay_t<decltype(one)>>) {
                if (other != family)
                    return;
                auto next = one.front();
                keepPlace(next, list[device.index]);
                list[device.index] = std::move(next);
            }
        });
    });
}

} // namespace inn::config
