#include "backend/drivers/qemu/savedstates/savedguest.h"

#include "backend/api/types.h"
#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/documents.h"
#include "backend/drivers/qemu/processors/startedprocessor.h"

namespace inn::qemu {

namespace {

Error differs(const QString &sentence)
{
    Error error { ErrorCode::Unsupported, sentence };
    error.libvirtCode = config::kUnsupported;
    return error;
}

template<class T>
Result<> same(const T &left, const T &right, const char *what)
{
    if (left == right)
        return {};
    return differs(translated("The guest would see another %1 than when it was saved; keep that as it was.")
                       .arg(translated(what)));
}

// Devices are known by what the guest finds: where they are and what they are.
bool isSameDevice(const config::DiskConfig &left, const config::DiskConfig &right)
{
    return left.targetDev == right.targetDev && left.bus == right.bus && left.device == right.device
        && left.serial == right.serial && left.wwn == right.wwn && left.vendor == right.vendor
        && left.product == right.product && addressOf(left) == addressOf(right);
}

bool isSameDevice(const config::InterfaceConfig &left, const config::InterfaceConfig &right)
{
    return left.mac == right.mac && left.model == right.model && left.address == right.address;
}

bool isSameDevice(const config::ControllerConfig &left, const config::ControllerConfig &right)
{
    return left.type == right.type && left.index == right.index && left.model == right.model
        && left.ports == right.ports && left.vectors == right.vectors && left.address == right.address;
}

template<class T>
bool isSameDevice(const T &left, const T &right)
{
    return left.address == right.address;
}

template<class T>
Result<> sameDevices(const std::vector<T> &left, const std::vector<T> &right, const char *what)
{
    const bool equal = std::equal(left.begin(), left.end(), right.begin(), right.end(),
        [](const T &a, const T &b) { return isSameDevice(a, b); });
    if (equal)
        return {};
    return differs(
        translated("The guest would see other devices (%1) than when it was saved; keep them as they were.")
            .arg(translated(what)));
}

} // namespace

Result<> checkSameGuest(const config::DomainConfig &saved, const config::DomainConfig &wanted)
{
    TRY(same(saved.type, wanted.type, QT_TRANSLATE_NOOP("Innkeeper", "kind of machine")));
    TRY(same(saved.uuid, wanted.uuid, QT_TRANSLATE_NOOP("Innkeeper", "UUID")));
    TRY(same(saved.name, wanted.name, QT_TRANSLATE_NOOP("Innkeeper", "name")));
    TRY(same(saved.memory, wanted.memory, QT_TRANSLATE_NOOP("Innkeeper", "amount of memory")));
    TRY(same(saved.vcpus, wanted.vcpus, QT_TRANSLATE_NOOP("Innkeeper", "number of processors")));
    TRY(same(saved.os.arch, wanted.os.arch, QT_TRANSLATE_NOOP("Innkeeper", "architecture")));
    TRY(same(saved.os.machine, wanted.os.machine, QT_TRANSLATE_NOOP("Innkeeper", "machine type")));
    const bool isSameProcessor = isSameGuestProcessor(saved.cpu, wanted.cpu);
    TRY(same(isSameProcessor, true, QT_TRANSLATE_NOOP("Innkeeper", "processor")));
    TRY(same(saved.features, wanted.features, QT_TRANSLATE_NOOP("Innkeeper", "set of features")));
    TRY(sameDevices(saved.disks, wanted.disks, QT_TRANSLATE_NOOP("Innkeeper", "disks")));
    TRY(sameDevices(saved.controllers, wanted.controllers, QT_TRANSLATE_NOOP("Innkeeper", "controllers")));
    TRY(sameDevices(
        saved.interfaces, wanted.interfaces, QT_TRANSLATE_NOOP("Innkeeper", "network interfaces")));
    TRY(sameDevices(saved.filesystems, wanted.filesystems, QT_TRANSLATE_NOOP("Innkeeper", "file systems")));
    TRY(sameDevices(saved.hostdevs, wanted.hostdevs, QT_TRANSLATE_NOOP("Innkeeper", "host devices")));
    TRY(sameDevices(saved.redirdevs, wanted.redirdevs, QT_TRANSLATE_NOOP("Innkeeper", "redirections")));
    TRY(sameDevices(saved.serials, wanted.serials, QT_TRANSLATE_NOOP("Innkeeper", "serial ports")));
    TRY(sameDevices(saved.channels, wanted.channels, QT_TRANSLATE_NOOP("Innkeeper", "channels")));
    TRY(sameDevices(saved.inputs, wanted.inputs, QT_TRANSLATE_NOOP("Innkeeper", "inputs")));
    TRY(sameDevices(saved.sounds, wanted.sounds, QT_TRANSLATE_NOOP("Innkeeper", "sound cards")));
    TRY(sameDevices(saved.videos, wanted.videos, QT_TRANSLATE_NOOP("Innkeeper", "video cards")));
    TRY(sameDevices(saved.rngs, wanted.rngs, QT_TRANSLATE_NOOP("Innkeeper", "random number generators")));
    return sameDevices(
        saved.memoryDevices, wanted.memoryDevices, QT_TRANSLATE_NOOP("Innkeeper", "memory modules"));
}

Result<QByteArray> savedDocument(const QByteArray &saved, const QByteArray &document)
{
    if (document.isEmpty() || document == saved)
        return saved;
    TRY_ASSIGN(config::DomainConfig then, config::readDomain(saved));
    makeInactive(then);
    TRY_ASSIGN(config::DomainConfig wanted, readAndCheck(document));
    makeInactive(wanted);
    // Left out is left as it is, where the guest would not see a difference.
    if (!wanted.cpu)
        wanted.cpu = then.cpu;
    TRY(checkSameGuest(then, wanted));
    return config::writeDomain(wanted);
}

Result<QByteArray> shownDocument(const QByteArray &saved, Secrets secrets)
{
    TRY_ASSIGN(config::DomainConfig domain, config::readDomain(saved));
    makeInactive(domain);
    if (secrets == Secrets::Hidden) {
        for (config::GraphicsConfig &graphics : domain.graphics) {
            graphics.password.reset();
            graphics.passwordValidTo.reset();
        }
    }
    return config::writeDomain(domain);
}

} // namespace inn::qemu
