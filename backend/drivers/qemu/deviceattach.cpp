// Adding devices, to the definition and to the running guest.

#include "backend/base/pause.h"
#include "backend/drivers/qemu/blockjobs/imagechain.h"
#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/command/defaults.h"
#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/documents.h"
#include "backend/drivers/qemu/plugsteps.h"
#include "backend/drivers/qemu/qemudomain.h"
#include "backend/drivers/qemu/qmp/unixsocket.h"
#include "backend/drivers/qemu/secrets/guestsecrets.h"

#include <QFile>

#include <fcntl.h>

namespace inn::qemu {

namespace {

using config::DeviceFamily;
using config::DeviceRef;
using config::DomainConfig;

constexpr int kMostTries = 40;
constexpr std::chrono::milliseconds kPause { 50 };

// libvirt keeps such a name; ours is how the new device is found again after everything was filled in.
const QString kMarker = QStringLiteral("ua-innkeeper-new");

bool hasController(const DomainConfig &domain, const config::ControllerConfig &wanted)
{
    return findController(domain, text(wanted.type), wanted.index.value_or(0)) != nullptr;
}

// Devices that the names of assignAliases() do not reach get one like libvirt's.
void ensureAlias(DomainConfig &domain, const DeviceRef &ref)
{
    config::DeviceInfoConfig *info = config::deviceInfo(domain, ref);
    if (!info || info->alias)
        return;
    QString prefix = config::elementName(ref.family);
    if (ref.family == DeviceFamily::Redirdev)
        prefix = QStringLiteral("redir");
    else if (ref.family == DeviceFamily::Memory)
        prefix = text(domain.memoryDevices[ref.index].model) == u"dimm" ? QStringLiteral("dimm")
                                                                        : QStringLiteral("mem");
    int number = 0;
    while (config::findAlias(domain, prefix + QString::number(number)))
        ++number;
    info->alias = prefix + QString::number(number);
}

// The document as if it were defined with that device.
Result<DomainConfig> completedWith(DomainConfig domain, const DomainConfig &device,
    const QemuCapabilities &capabilities, const QString &nvramFolder)
{
    makeInactive(domain);
    TRY_ASSIGN(const DeviceRef inserted, config::insertDevice(domain, device));
    if (config::DeviceInfoConfig *info = config::deviceInfo(domain, inserted))
        info->alias = kMarker;
    TRY_ASSIGN(DomainConfig checked, readAndCheck(config::writeDomain(domain)));
    TRY(prepareDefinition(checked, capabilities, nvramFolder));
    return checked;
}

// The running document with the device and the controllers that it needs, everything else as it is.
Result<DomainConfig> mergedLive(
    const DomainConfig &live, const DomainConfig &completed, const DomainConfig &wanted, DeviceRef *ref)
{
    const auto found = config::findAlias(completed, kMarker);
    if (!found) {
        return Error { ErrorCode::Internal,
            QCoreApplication::translate("inn::qemu", "The new device was lost while it was completed.") };
    }
    DomainConfig after = live;
    for (const config::ControllerConfig &controller : completed.controllers) {
        if (hasController(live, controller))
            continue;
        const bool isNew = found->family == DeviceFamily::Controller
            && &controller == &completed.controllers[found->index];
        if (isNew)
            continue;
        if (is(controller.type, u"pci")) {
            Error error { ErrorCode::Unsupported,
                QCoreApplication::translate("inn::qemu",
                    "The running machine “%1” has no free PCI slot; remove a device, or add the device for "
                    "the "
                    "next start, which makes room for it.")
                    .arg(text(live.name)) };
            error.libvirtCode = 1; // VIR_ERR_INTERNAL_ERROR, as libvirt tells
            return error;
        }
        after.controllers.push_back(controller);
    }
    // Memory that it brings counts once: the completed document has counted it already.
    DomainConfig one;
    config::visitDeviceLists(completed, [&](DeviceFamily family, const auto &list) {
        if (family != found->family)
            return;
        using List = std::decay_t<decltype(list)>;
        config::visitDeviceLists(one, [&](DeviceFamily other, auto &target) {
            if constexpr (std::is_same_v<List, std::decay_t<decltype(target)>>) {
                if (other == family)
                    target.push_back(list[found->index]);
            }
        });
    });
    const auto mine = config::onlyDevice(wanted);
    const config::DeviceInfoConfig *asked = mine ? config::deviceInfo(wanted, *mine) : nullptr;
    config::DeviceInfoConfig *info = config::deviceInfo(one, { found->family, 0 });
    if (info)
        info->alias = asked && text(asked->alias).startsWith(u"ua-") ? asked->alias : std::nullopt;
    TRY_ASSIGN(*ref, config::insertDevice(after, one));
    if (info) {
        if (config::DeviceInfoConfig *placed = config::deviceInfo(after, *ref);
            placed && placed->alias && live.name && config::findAlias(live, *placed->alias)) {
            Error error { ErrorCode::AlreadyExists,
                QCoreApplication::translate(
                    "inn::qemu", "There is a device “%1” already; choose another alias.")
                    .arg(*placed->alias) };
            error.libvirtCode = 55; // VIR_ERR_OPERATION_INVALID
            return error;
        }
    }
    assignAliases(after);
    ensureAlias(after, *ref);
    return after;
}

QByteArray deviceText(const DomainConfig &device)
{
    return config::writeDomain(device);
}

void closeDescriptors(QmpClient &monitor, const std::vector<NamedDescriptor> &descriptors)
{
    for (const NamedDescriptor &each : descriptors)
        monitor.execute(QStringLiteral("closefd"), { { QStringLiteral("fdname"), each.name } });
}

} // namespace

Result<> QemuDomain::checkScope(api::DeviceScope scope) const
{
    if (scope != api::DeviceScope::Config && !m_guest)
        return invalidState(tr("“%1” is not running; change it for the next start.").arg(m_info.name));
    if (scope != api::DeviceScope::Live && !m_definition)
        return invalidState(tr("“%1” is transient and has no definition.").arg(m_info.name));
    return {};
}

QFuture<Result<QByteArray>> QemuDomain::changedDefinition(Change change)
{
    CO_TRY_ASSIGN(DomainConfig domain, config::readDomain(*m_definition));
    CO_TRY(change(domain));
    CO_TRY_ASSIGN(DomainConfig checked, readAndCheck(config::writeDomain(domain)));
    makeInactive(checked);
    auto capabilities = co_await m_host.capabilitiesFor(checked);
    if (!capabilities)
        co_return capabilities.error();
    CO_TRY(prepareDefinition(checked, **capabilities, m_host.roots.nvram()));
    co_return config::writeDomain(checked);
}

Result<> QemuDomain::storeDefinition(QByteArray document, api::DeviceScope scope)
{
    const bool wasSame = m_guest && m_guest->status.definitionHash == m_definitionHash;
    TRY(m_host.store.save(m_info.name, document));
    setDefinition(std::move(document), Report::Told);
    if (m_guest && wasSame && scope == api::DeviceScope::Both) {
        m_guest->status.definitionHash = m_definitionHash;
        storeStatus(m_guest);
        refreshRestartNeeded();
        publish();
    }
    return {};
}

void QemuDomain::liveChanged(const RunningGuestPtr &guest)
{
    storeStatus(guest);
    refreshDescription();
    refreshRestartNeeded();
    publish();
}

QFuture<Result<>> QemuDomain::attachDevice(QByteArray deviceXml, api::DeviceScope scope)
{
    auto ticket = co_await m_jobs->begin(m_info.name, tr("a device is being added"));
    if (!ticket)
        co_return ticket.error();
    CO_TRY(checkScope(scope));
    CO_TRY_ASSIGN(DomainConfig device, config::readDeviceElement(deviceXml));
    // One address for both documents.
    for (config::InterfaceConfig &interface : device.interfaces) {
        if (text(interface.mac).isEmpty())
            interface.mac = config::randomHardwareAddress();
    }
    QByteArray document;
    if (scope != api::DeviceScope::Live) {
        const auto change = [device](DomainConfig &domain) -> Result<> {
            TRY_ASSIGN(const DeviceRef inserted, config::insertDevice(domain, device));
            Q_UNUSED(inserted)
            return {};
        };
        auto changed = co_await changedDefinition(change);
        if (!changed)
            co_return changed.error().wrapped(
                tr("The device could not be added to the definition of “%1”.").arg(m_info.name));
        document = *changed;
    }
    if (scope != api::DeviceScope::Config) {
        auto attached = co_await attachLive(m_guest, device);
        if (!attached)
            co_return attached.error().wrapped(
                tr("The device could not be added to the running machine “%1”.").arg(m_info.name));
    }
    if (scope != api::DeviceScope::Live) {
        CO_TRY(storeDefinition(std::move(document), scope));
    }
    co_return Result<>();
}

QFuture<Result<>> QemuDomain::attachLive(RunningGuestPtr guest, DomainConfig device)
{
    if (!guest || !guest->monitor)
        co_return notRunningAnyMore();
    CO_TRY(refuseUnknownElements(deviceText(device)));
    auto plan = co_await planPlug(guest, device);
    if (!plan)
        co_return plan.error();
    // The new device is the last of its kind.
    CO_TRY_ASSIGN(DeviceRef ref, config::onlyDevice(device));
    config::visitDeviceLists((*plan)->live, [&](DeviceFamily family, const auto &list) {
        if (family == ref.family)
            ref.index = list.size() - 1;
    });
    auto plugged = co_await plug(guest, *plan, ref);
    if (!plugged)
        releasePorts((*plan)->ports);
    co_return plugged;
}

QFuture<Result<QemuDomain::PlanPtr>> QemuDomain::planPlug(RunningGuestPtr guest, DomainConfig device)
{
    auto plan = std::make_shared<StartPlan>();
    auto capabilities = co_await m_host.capabilitiesFor(guest->live());
    if (!capabilities)
        co_return capabilities.error();
    plan->capabilities = *capabilities;
    plan->host.paths = guest->paths;
    const DomainConfig live = guest->live();
    CO_TRY_ASSIGN(
        const DomainConfig completed, completedWith(live, device, **capabilities, m_host.roots.nvram()));
    DeviceRef ref;
    CO_TRY_ASSIGN(plan->live, mergedLive(live, completed, device, &ref));
    CO_TRY(checkPluggable(plan->live, ref));
    // What a start prepares for all devices is prepared for this one.
    auto single = std::make_shared<StartPlan>();
    if (ref.family == DeviceFamily::Disk)
        single->forCommand.disks = { plan->live.disks[ref.index] };
    if (ref.family == DeviceFamily::Interface)
        single->live.interfaces = { plan->live.interfaces[ref.index] };
    auto resolved = co_await resolveVolumes(single);
    if (!resolved)
        co_return resolved.error();
    auto attached = co_await attachInterfaces(single);
    if (!attached) {
        releasePorts(single->ports);
        co_return attached.error();
    }
    plan->host.nics = single->host.nics;
    plan->descriptors = single->descriptors;
    plan->kept = single->kept;
    plan->helpers = single->helpers;
    plan->ports = single->ports;
    if (ref.family == DeviceFamily::Interface)
        plan->live.interfaces[ref.index] = single->live.interfaces.front();
    plan->forCommand = plan->live;
    if (ref.family == DeviceFamily::Disk) {
        config::DiskConfig &disk = single->forCommand.disks.front();
        CO_TRY(completeChain(disk));
        const int top = takeBlockIndex(*guest);
        int last = top;
        numberImages(disk, top, &last);
        guest->status.lastBlockIndex = last;
        if (disk.source && plan->live.disks[ref.index].source) {
            plan->live.disks[ref.index].source->index = disk.source->index;
            plan->live.disks[ref.index].backingStore = disk.backingStore;
        }
        plan->forCommand.disks[ref.index] = disk;
    }
    if (auto opened = openCharacter(*plan, ref); !opened) {
        releasePorts(plan->ports);
        co_return opened.error();
    }
    co_return plan;
}

// The private socket of a console or channel, as a start makes it.
Result<> QemuDomain::openCharacter(StartPlan &plan, const DeviceRef &device)
{
    const config::CharacterDeviceConfig *character = nullptr;
    if (device.family == DeviceFamily::Serial)
        character = &plan.live.serials[device.index];
    else if (device.family == DeviceFamily::Console)
        character = &plan.live.consoles[device.index];
    else if (device.family == DeviceFamily::Channel)
        character = &plan.live.channels[device.index];
    if (!character || !character->alias)
        return {};
    const bool isPrivate = is(character->type, u"pty")
        || (is(character->type, u"unix") && text(character->source().path).isEmpty());
    if (!isPrivate)
        return {};
    TRY_ASSIGN(const FileDescriptor socket, listenUnix(plan.host.paths.character(*character->alias)));
    plan.host.characterFds.emplace(*character->alias, kFirstDescriptor + int(plan.descriptors.size()));
    plan.descriptors.push_back(socket);
    return {};
}

QFuture<Result<>> QemuDomain::plug(RunningGuestPtr guest, PlanPtr plan, DeviceRef device)
{
    const DeviceContext context { plan->forCommand, *plan->capabilities, plan->host };
    int blockIndex = -1;
    if (device.family == DeviceFamily::Disk) {
        const auto &source = plan->forCommand.disks[device.index].source;
        blockIndex = source && source->index ? int(*source->index) : takeBlockIndex(*guest);
    }
    std::vector<PlugStep> steps;
    for (size_t i = guest->live().controllers.size(); i < plan->live.controllers.size(); ++i) {
        const DeviceRef controller { DeviceFamily::Controller, i };
        if (controller == device)
            continue;
        CO_TRY_ASSIGN(const std::vector<PlugStep> more, plugSteps(context, controller, -1));
        steps.insert(steps.end(), more.begin(), more.end());
    }
    CO_TRY_ASSIGN(const std::vector<PlugStep> own, plugSteps(context, device, blockIndex));
    steps.insert(steps.end(), own.begin(), own.end());
    std::map<int, FileDescriptor> numbers;
    for (size_t i = 0; i < plan->descriptors.size(); ++i)
        numbers.emplace(kFirstDescriptor + int(i), plan->descriptors[i]);
    const std::vector<NamedDescriptor> descriptors = nameDescriptors(steps, numbers);

    const config::DeviceInfoConfig *info = config::deviceInfo(plan->live, device);
    GuestStatus::Plugging pending;
    pending.alias = info ? text(info->alias) : QString();
    pending.liveXml = config::writeDomain(plan->live);
    pending.blockIndex = device.family == DeviceFamily::Disk ? blockIndex : -1;
    pending.undo = undoCommands(steps);
    if (!plan->ports.empty())
        pending.port = plan->ports.front();
    guest->status.plugging = pending;
    storeStatus(guest);
    for (const HelperStart &helper : plan->helpers) {
        auto started = startHelper(guest, helper);
        if (!started) {
            guest->status.plugging.reset();
            storeStatus(guest);
            co_return started.error();
        }
    }

    std::optional<Error> failure;
    if (device.family == DeviceFamily::Disk) {
        const config::DiskConfig &disk = plan->forCommand.disks[device.index];
        auto written = writeSecrets(disk, blockIndex, m_info.name, plan->host, m_host.secrets);
        if (!written)
            failure = written.error();
    }
    for (const NamedDescriptor &each : descriptors) {
        if (failure)
            break;
        auto given = co_await commands::getfd(*guest->monitor, each.name, each.descriptor);
        if (!given)
            failure = given.error();
        else if (!isCurrent(guest) || !guest->monitor)
            co_return notRunningAnyMore();
    }
    std::vector<PlugStep> done;
    for (const PlugStep &step : steps) {
        if (failure)
            break;
        auto executed = co_await guest->monitor->execute(step.command, step.arguments);
        if (!isCurrent(guest) || !guest->monitor)
            co_return notRunningAnyMore();
        const bool goesOn = executed || step.sharing == PlugStep::Sharing::Shared;
        if (goesOn)
            done.push_back(step);
        else
            failure = executed.error();
    }
    removeSecrets(guest->paths.folder); // the emulator has them now
    if (failure) {
        auto undone = co_await undo(guest, undoCommands(done));
        Q_UNUSED(undone) // what was not there is fine
        closeDescriptors(*guest->monitor, descriptors);
        if (isCurrent(guest)) {
            guest->status.plugging.reset();
            storeStatus(guest);
        }
        co_return *failure;
    }
    if (pending.blockIndex >= 0)
        guest->status.blockIndexes.insert(pending.alias, pending.blockIndex);
    guest->status.ports.insert(guest->status.ports.end(), plan->ports.begin(), plan->ports.end());
    guest->status.plugging.reset();
    guest->setLive(plan->live);
    if (device.family == DeviceFamily::Interface
        && is(plan->live.interfaces[device.index].linkState, u"down"))
        commands::setLink(*guest->monitor, pending.alias, false);
    if (device.family == DeviceFamily::Channel && !guest->agent)
        connectAgent(guest);
    liveChanged(guest);
    announce(tr("A device was added to “%1”: %2.").arg(m_info.name, config::deviceLabel(plan->live, device)));
    tell(api::domainevent::DeviceAdded { pending.alias });
    co_return Result<>();
}

QFuture<Result<>> QemuDomain::undo(RunningGuestPtr guest, QJsonArray commands)
{
    for (const QJsonValue &each : std::as_const(commands)) {
        const QString command = each.toObject()[QStringLiteral("execute")].toString();
        const QJsonObject arguments = each.toObject()[QStringLiteral("arguments")].toObject();
        for (int tries = 0; tries < kMostTries; ++tries) {
            if (!guest->monitor)
                co_return notRunningAnyMore();
            auto executed = co_await guest->monitor->execute(command, arguments);
            if (!executed && executed.error().code == ErrorCode::Unreachable)
                co_return executed.error();
            // What a device has let go of may be in use for a moment longer, by requests under way.
            if (executed || !executed.error().details.contains(QStringLiteral("in use")))
                break;
            auto paused = co_await pause(kPause);
            Q_UNUSED(paused)
        }
    }
    co_return Result<>();
}

QFuture<Result<>> QemuDomain::reconcileDevices(RunningGuestPtr guest)
{
    if (!guest->status.plugging && guest->status.unplugging.isEmpty())
        co_return Result<>();
    QJsonObject place;
    place[QStringLiteral("path")] = QStringLiteral("/machine/peripheral");
    auto listed = co_await guest->monitor->execute(QStringLiteral("qom-list"), place);
    if (!listed)
        co_return listed.error();
    QStringList present;
    const QJsonArray entries = listed->toArray();
    for (const QJsonValue &entry : entries)
        present << entry.toObject()[QStringLiteral("name")].toString();
    if (guest->status.plugging) {
        const GuestStatus::Plugging pending = *guest->status.plugging;
        const bool isThere = present.contains(pending.alias);
        auto document = config::readDomain(pending.liveXml);
        if (isThere && document) {
            guest->setLive(std::move(*document));
            if (pending.blockIndex >= 0)
                guest->status.blockIndexes.insert(pending.alias, pending.blockIndex);
            if (!pending.port.device.isEmpty()) {
                guest->status.ports.push_back(pending.port);
                if (m_host.networks)
                    m_host.networks->adopt(pending.port.device, pending.port.network);
            }
        } else {
            auto undone = co_await undo(guest, pending.undo);
            Q_UNUSED(undone)
            if (m_host.networks && !pending.port.device.isEmpty())
                m_host.networks->detach(pending.port.device);
        }
        guest->status.plugging.reset();
    }
    const QStringList unplugging = guest->status.unplugging;
    for (const QString &alias : unplugging) {
        if (present.contains(alias))
            continue; // DEVICE_DELETED will tell, if ever
        auto removed = co_await removeUnplugged(guest, alias);
        Q_UNUSED(removed)
    }
    if (isCurrent(guest))
        liveChanged(guest);
    co_return Result<>();
}

} // namespace inn::qemu
