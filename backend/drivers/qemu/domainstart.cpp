// Starting a guest.

#include "backend/drivers/qemu/blockjobs/imagechain.h"
#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/command/defaults.h"
#include "backend/drivers/qemu/documents.h"
#include "backend/drivers/qemu/hostdevices.h"
#include "backend/drivers/qemu/hoststorage.h"
#include "backend/drivers/qemu/hostsysinfo.h"
#include "backend/drivers/qemu/processors/startedprocessor.h"
#include "backend/drivers/qemu/qemudomain.h"
#include "backend/drivers/qemu/qmp/sockettransport.h"
#include "backend/drivers/qemu/qmp/unixsocket.h"
#include "backend/drivers/qemu/safety/guestguard.h"
#include "backend/drivers/qemu/secrets/guestsecrets.h"
#include "backend/drivers/qemu/snapshots/domainsnapshots.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <fcntl.h>

namespace inn::qemu {

namespace {

QString text(const std::optional<QString> &value)
{
    return value.value_or(QString());
}

// The private socket of this device is ours to open: it is of a kind that has no place of its own.
bool needsSocket(const config::CharacterDeviceConfig &device)
{
    return device.alias
        && (device.type == QStringLiteral("pty")
            || (device.type == QStringLiteral("unix") && text(device.source().path).isEmpty()));
}

// What an encrypted guest is launched with.
Result<> writeLaunchSecurity(const config::DomainConfig &live, const HostState &host)
{
    if (!live.launchSecurity)
        return {};
    const config::LaunchSecurityConfig &security = *live.launchSecurity;
    const auto write = [&host](const std::optional<QString> &value, QStringView what) -> Result<> {
        if (!value)
            return {};
        return writeFileAtomically(launchSecurityFile(host, what), value->toUtf8(), Durability::Fast);
    };
    TRY(write(security.dhCertificate, u"dh"));
    return write(security.session, u"session");
}

} // namespace

QFuture<Result<>> QemuDomain::start(api::StartFlags flags, JobPtr job)
{
    if (const QString problem = api::whyNot(*m_published, api::DomainAction::Start); !problem.isEmpty())
        return ready<void>(invalidState(problem));
    return startFrom(m_definition.value_or(QByteArray()), flags, std::move(job));
}

QFuture<Result<>> QemuDomain::startTransient(QByteArray xml, api::StartFlags flags, JobPtr job)
{
    auto started = co_await startFrom(std::move(xml), flags, std::move(job));
    if (!started && !m_guest && !m_definition)
        Q_EMIT vanished();
    co_return started;
}

QFuture<Result<>> QemuDomain::startFrom(QByteArray document, api::StartFlags flags, JobPtr job)
{
    if (flags.testFlag(api::StartFlag::AutoDestroy)) {
        Error error { ErrorCode::Unsupported,
            tr("“%1” cannot be tied to whoever starts it; start it without that.").arg(m_info.name) };
        error.libvirtCode = 3; // VIR_ERR_NO_SUPPORT
        co_return error;
    }
    auto ticket = co_await m_jobs->begin(m_info.name, tr("it is being started"));
    if (!ticket)
        co_return ticket.error();
    if (flags.testFlag(api::StartFlag::ForceBoot) && m_definition
        && QFile::exists(m_host.roots.saveFile(m_info.uuid))) {
        CO_TRY(removeManagedSave());
    }
    StartPoint usual; // by name: GCC 12 destroys such an argument of an await expression twice
    usual.saved.flags.setFlag(api::SaveFlag::BypassCache, flags.testFlag(api::StartFlag::BypassCache));
    usual.saved.flags.setFlag(api::SaveFlag::ResetNvram, flags.testFlag(api::StartFlag::ResetNvram));
    const auto mode = flags.testFlag(api::StartFlag::Paused) ? StartMode::Paused : StartMode::Run;
    auto started = co_await startHolding(std::move(document), mode, usual, std::move(job));
    co_return started;
}

QFuture<Result<>> QemuDomain::startHolding(QByteArray document, StartMode mode, StartPoint point, JobPtr job)
{
    if (m_guest)
        co_return invalidState(tr("“%1” is already running.").arg(m_info.name));
    if (job)
        job->report(-1, tr("Starting “%1”").arg(m_info.name));
    m_info.problem.clear();
    auto plan = co_await planStart(std::move(document), point);
    if (!plan)
        co_return plan.error().wrapped(tr("“%1” could not be started.").arg(m_info.name));
    const QByteArray asked = config::writeDomain((*plan)->live);
    for (const char *operation : { "prepare", "start" }) {
        const QString what = QString::fromLatin1(operation);
        const QString phase = QStringLiteral("begin");
        auto allowed = co_await runHook(what, phase, asked);
        if (!allowed) {
            releasePorts((*plan)->ports);
            auto told = co_await runEndHooks(asked);
            Q_UNUSED(told)
            co_return allowed.error().wrapped(tr("“%1” could not be started.").arg(m_info.name));
        }
    }
    auto launched = launch(*plan);
    if (!launched) {
        runEndHooks(asked);
        releasePorts((*plan)->ports);
        co_return launched.error();
    }
    const RunningGuestPtr guest = *launched;
    auto configured = co_await configureMonitor(guest);
    if (!configured) {
        auto failed = co_await failStart(guest, configured.error());
        co_return failed;
    }
    auto tuned = co_await tuneGuest(guest);
    if (!tuned) {
        auto failed = co_await failStart(guest, tuned.error());
        co_return failed;
    }
    const bool restored = (*plan)->image.has_value();
    bool run = mode == StartMode::Run;
    if (restored) {
        const bool wasRunning = (*plan)->image->head.wasRunning;
        run = run && !point.saved.flags.testFlag(api::SaveFlag::Paused)
            && (wasRunning || point.saved.flags.testFlag(api::SaveFlag::Running));
        auto loaded = co_await loadImage(guest, *plan);
        if (point.saved.flags.testFlag(api::SaveFlag::BypassCache))
            SaveImage::dropFromCache((*plan)->image->file);
        if (!loaded) {
            auto failed = co_await failStart(guest, loaded.error());
            co_return failed;
        }
    }
    if (!point.snapshot.isEmpty()) {
        auto loaded = co_await m_snapshots->load(guest, point.snapshot);
        if (!loaded) {
            auto failed = co_await failStart(guest, loaded.error());
            co_return failed;
        }
    }
    const StartedFrom from = restored              ? StartedFrom::Save
        : point.kind == StartPoint::Kind::Snapshot ? StartedFrom::Snapshot
                                                   : StartedFrom::Boot;
    auto continued = co_await continueStarted(guest, run, from);
    if (!continued)
        co_return continued;
    const QString started = QStringLiteral("started");
    const QString phase = QStringLiteral("begin");
    auto allowed = co_await runHook(started, phase, guest->status.liveXml);
    if (!allowed) {
        auto failed = co_await failStart(guest, allowed.error());
        co_return failed;
    }
    co_return continued;
}

QFuture<Result<QemuDomain::PlanPtr>> QemuDomain::planStart(QByteArray document, StartPoint point)
{
    auto plan = std::make_shared<StartPlan>();
    const bool continuesSaved = point.kind == StartPoint::Kind::Usual && m_definition;
    if (continuesSaved && QFile::exists(m_host.roots.saveFile(m_info.uuid))) {
        CO_TRY_ASSIGN(plan->image, SaveImage::open(m_host.roots.saveFile(m_info.uuid)));
        document = plan->image->head.xml;
    }
    if (point.kind == StartPoint::Kind::File) {
        CO_TRY_ASSIGN(plan->image, SaveImage::open(point.saved.path));
    }
    if (plan->image) {
        auto filtered = co_await filterSaved(document);
        if (!filtered)
            co_return filtered.error();
        document = *filtered;
    }
    CO_TRY(refuseUnknownElements(document));
    CO_TRY_ASSIGN(plan->live, config::readDomain(document));
    plan->live.name = m_info.name;
    auto capabilities = co_await m_host.capabilitiesFor(plan->live);
    if (!capabilities)
        co_return capabilities.error();
    plan->capabilities = *capabilities;
    if (plan->live.type == QStringLiteral("kvm")) {
        auto kvm = co_await m_host.kvmProbe.status(plan->capabilities->binary, m_host.accelerator);
        if (!kvm)
            co_return kvm.error();
        plan->host.kvm = *kvm;
        const QString emulator = plan->capabilities->binary;
        auto withKvm = co_await m_host.probe.capabilities(emulator, kvm->isUsable());
        if (!withKvm)
            co_return withKvm.error();
        plan->capabilities = *withKvm;
    }
    plan->isIncoming = point.kind == StartPoint::Kind::Incoming;
    CO_TRY(prepareDefinition(plan->live, *plan->capabilities, m_host.roots.nvram()));
    CO_TRY(planProcessor(*plan, point));
    assignAliases(plan->live);
    CO_TRY(chooseFirmware(plan->live, m_host.firmware(), m_host.roots.nvram()));
    if (point.saved.flags.testFlag(api::SaveFlag::ResetNvram) && plan->live.os.nvramTemplate) {
        CO_TRY(removeFileDurably(text(plan->live.os.nvram)));
    }
    CO_TRY(prepareNvram(plan->live));
    plan->host.paths.folder = m_host.roots.guest(m_info.uuid);
    if (plan->live.os.smbiosMode == QStringLiteral("host"))
        plan->host.sysinfo = hostSysinfo(HostFiles());
    if (plan->image || plan->isIncoming)
        plan->host.incoming = QStringLiteral("defer");
    auto prepared = co_await prepareTpms(plan);
    if (!prepared)
        co_return prepared.error();
    CO_TRY(prepareVsock(*plan));
    plan->forCommand = plan->live;
    CO_TRY(HostDevices().locate(plan->forCommand));
    auto resolved = co_await resolveVolumes(plan);
    if (!resolved)
        co_return resolved.error();
    auto stored = co_await prepareStorage(plan);
    if (!stored)
        co_return stored.error();
    auto attached = co_await attachInterfaces(plan);
    if (!attached) {
        releasePorts(plan->ports);
        co_return attached.error();
    }
    co_return plan;
}

QFuture<Result<>> QemuDomain::resolveVolumes(PlanPtr plan)
{
    for (config::DiskConfig &disk : plan->forCommand.disks) {
        if (disk.type != QStringLiteral("volume") || !disk.source)
            continue;
        const QString pool = text(disk.source->pool);
        const QString volume = text(disk.source->volume);
        const Error missing { ErrorCode::NotFound,
            tr("The volume “%1” of the pool “%2” is not there; start the pool or correct the disk “%3”.")
                .arg(volume, pool, text(disk.targetDev)) };
        if (!m_host.storage)
            co_return missing;
        QUuid poolId;
        for (const api::PoolInfoPtr &candidate : m_host.storage->list()) {
            if (candidate->name == pool)
                poolId = candidate->uuid;
        }
        auto volumes = co_await m_host.storage->volumes(poolId);
        if (!volumes)
            co_return volumes.error().wrapped(missing.message);
        const auto found = std::find_if(volumes->begin(), volumes->end(),
            [&](const api::VolumeInfo &candidate) { return candidate.name == volume; });
        if (found == volumes->end())
            co_return missing;
        const bool isBlock = found->type == QStringLiteral("block");
        disk.type = isBlock ? QStringLiteral("block") : QStringLiteral("file");
        if (isBlock)
            disk.source->dev = found->path;
        else
            disk.source->file = found->path;
    }
    co_return Result<>();
}

// passt and QEMU get the two ends of one connection, so neither waits for the other.
Result<> QemuDomain::attachPasst(StartPlan &plan, const config::InterfaceConfig &interface)
{
    TRY_ASSIGN(auto ends, unixPair());
    NicBackend backend;
    backend.kind = NicBackend::Kind::Stream;
    backend.socketFd = kFirstDescriptor + int(plan.descriptors.size());
    plan.descriptors.push_back(ends.first);
    plan.kept.push_back(ends.second);
    plan.helpers.push_back(passtHelper(interface, ends.second.get()));
    plan.host.nics.emplace(text(interface.alias), backend);
    return {};
}

Result<> QemuDomain::prepareNvram(const config::DomainConfig &live)
{
    const QString path = text(live.os.nvram);
    const QString source = text(live.os.nvramTemplate);
    if (path.isEmpty() || source.isEmpty() || QFile::exists(path))
        return {};
    constexpr qint64 kLargestTemplate = 64 << 20;
    TRY_ASSIGN(const QByteArray content, HostFiles().read(source, kLargestTemplate));
    return writeFileAtomically(path, content, Durability::Fast);
}

Result<> QemuDomain::openSockets(StartPlan &plan)
{
    const auto hand = [&plan](const FileDescriptor &descriptor) {
        plan.descriptors.push_back(descriptor);
        return kFirstDescriptor + int(plan.descriptors.size()) - 1;
    };
    TRY_ASSIGN(const FileDescriptor monitor, listenUnix(plan.host.paths.monitor()));
    plan.host.monitorFd = hand(monitor);
    TRY(startTpms(plan));
    for (const auto *devices :
        { &plan.live.serials, &plan.live.parallels, &plan.live.consoles, &plan.live.channels }) {
        for (const config::CharacterDeviceConfig &device : *devices) {
            if (!needsSocket(device) || plan.host.characterFds.contains(*device.alias))
                continue;
            if (device.targetType == QStringLiteral("serial") && devices == &plan.live.consoles)
                continue; // another name of the first serial port
            TRY_ASSIGN(const FileDescriptor socket, listenUnix(plan.host.paths.character(*device.alias)));
            plan.host.characterFds.emplace(*device.alias, hand(socket));
        }
    }
    return {};
}

Result<RunningGuestPtr> QemuDomain::launch(const PlanPtr &plan)
{
    auto guest = std::make_shared<RunningGuest>();
    guest->paths = plan->host.paths;
    QDir(guest->paths.folder).removeRecursively(); // of an earlier life
    TRY(ensureFolder(guest->paths.folder, 0700));
    TRY(openSockets(*plan));
    TRY(serveStorage(*plan));
    TRY(guardStart(guest, *plan));

    GuestStatus &status = guest->status;
    status.uuid = m_info.uuid;
    status.name = m_info.name;
    status.id = m_host.takeId();
    status.bootId = m_host.bootId;
    status.reason = reason::kPausedStartingUp;
    status.persistent = isPersistent();
    status.ports = plan->ports;
    status.definitionHash = m_definitionHash;
    status.startedAt = QDateTime::currentDateTimeUtc();
    plan->live.id = status.id;
    for (int position = 0; position < int(plan->live.disks.size()); ++position)
        status.blockIndexes.insert(
            text(plan->live.disks[size_t(position)].alias), blockIndex(plan->live, position));
    guest->setLive(plan->live);
    if (plan->askedProcessor)
        status.askedProcessor = processorCookie(*plan->askedProcessor);
    guest->status.lastBlockIndex = takeBlockIndex(*guest);
    if (auto spawned = spawn(guest, *plan); !spawned) {
        cleanUp(*guest);
        return spawned.error();
    }
    m_guest = guest;
    m_info.id = status.id;
    m_info.startedAt = status.startedAt;
    m_info.addresses.clear();
    watchProcess(guest);
    refreshDescription();
    setState(api::DomainState::Paused, reason::kPausedStartingUp);
    if (auto connected = connectMonitor(guest); !connected)
        qWarning("%s",
            qUtf8Printable(connected.error().fullText())); // the monitor stays null: see configureMonitor()
    plan->descriptors.clear(); // the child has them; while we kept them its death would go unnoticed
    plan->kept.clear();
    return guest;
}

Result<> QemuDomain::startHelper(const RunningGuestPtr &guest, const HelperStart &helper)
{
    // What a helper says is not the emulator's last word.
    const QString path = guest->paths.folder + u'/' + helper.name + QStringLiteral(".log");
    const FileDescriptor output(::open(
        QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!output.isValid())
        return systemError(errno, tr("The log file “%1” could not be opened.").arg(path));
    SpawnRequest request;
    request.program = helper.program;
    request.title = guest->paths.folder + u'/' + helper.name; // as for the emulator
    request.arguments = helper.arguments;
    request.descriptors = { helper.descriptor };
    request.output = output.get();
    TRY_ASSIGN(const ProcessId process, spawnDetached(request));
    guest->status.helpers.push_back(process);
    return {};
}

Result<> QemuDomain::spawn(const RunningGuestPtr &guest, const StartPlan &plan)
{
    const QString message = tr("“%1” could not be started.").arg(m_info.name);
    auto command = buildCommand(plan.forCommand, *plan.capabilities, plan.host);
    if (!command)
        return command.error().wrapped(message);
    // Names the guest's folder in the list of processes, where the guest is found again after a crash.
    command->arguments << QStringLiteral("-pidfile") << guest->paths.folder + QStringLiteral("/pid");
    auto output = m_log.begin(*command,
        QStringLiteral("innkeeper: %1, qemu: %2")
            .arg(QStringLiteral(INN_VERSION), plan.capabilities->version()));
    if (!output)
        return output.error().wrapped(message);
    // Written before there is a process: whoever finds it knows that one may be about.
    TRY(writeStatus(guest->paths.folder, guest->status));
    TRY(writeLaunchSecurity(plan.live, plan.host));
    for (const HelperStart &helper : plan.helpers) {
        if (auto started = startHelper(guest, helper); !started)
            return started.error().wrapped(message);
    }
    if (auto taken = HostDevices().takePci(plan.live); !taken)
        return taken.error().wrapped(message);
    SpawnRequest request;
    request.program = command->program;
    request.arguments = command->arguments;
    request.environment = command->environment;
    request.output = output->get();
    for (const FileDescriptor &descriptor : plan.descriptors)
        request.descriptors.push_back(descriptor.get());
    if (auto confined = confine(guest, plan, *command, request); !confined)
        return confined.error().wrapped(message);
    if (auto limited = makeGroups(*guest); !limited)
        return limited.error().wrapped(message);
    auto process = spawnDetached(request);
    if (!process)
        return process.error().wrapped(message);
    guest->status.process = *process;
    guest->guard->setProcess(*process);
    auto written = writeStatus(guest->paths.folder, guest->status);
    if (written)
        written = joinGroups(*guest);
    if (!written)
        ::kill(pid_t(process->pid), SIGKILL); // nobody would find it again
    return written;
}

void QemuDomain::watchProcess(const RunningGuestPtr &guest)
{
    auto watch = ProcessWatch::create(guest->status.process);
    if (!watch) {
        // Gone already, not even a zombie is left; or it cannot be watched, and what cannot be watched is not
        // kept.
        if (watch.error().code != ErrorCode::NotFound)
            ::kill(pid_t(guest->status.process.pid), SIGKILL);
        QMetaObject::invokeMethod(
            this, [this, guest] { guestEnded(guest, {}); }, Qt::QueuedConnection);
        return;
    }
    guest->watch = std::move(*watch);
    connect(guest->watch.get(), &ProcessWatch::ended, this,
        [this, weak = std::weak_ptr(guest)](const ProcessEnd &end) {
            if (const auto ended = weak.lock())
                guestEnded(ended, end);
        });
}

Result<> QemuDomain::connectMonitor(const RunningGuestPtr &guest)
{
    TRY_ASSIGN(const FileDescriptor socket, connectUnix(guest->paths.monitor()));
    guest->monitor = std::make_unique<QmpClient>(std::make_unique<SocketTransport>(socket));
    guest->monitor->setObserver(guest->guard);
    connect(guest->monitor.get(), &QmpClient::eventReceived, this,
        [this, weak = std::weak_ptr(guest)](const QmpEvent &event) {
            if (const auto current = weak.lock(); isCurrent(current))
                handleEvent(current, event);
        });
    connect(guest->monitor.get(), &QmpClient::closed, this,
        [this, weak = std::weak_ptr(guest)](const Error &reason) {
            if (const auto current = weak.lock(); isCurrent(current))
                monitorClosed(current, reason);
        });
    return {};
}

QFuture<Result<>> QemuDomain::configureMonitor(RunningGuestPtr guest)
{
    if (!guest->monitor)
        co_return Error { ErrorCode::Unreachable,
            tr("The emulator of “%1” cannot be reached.").arg(m_info.name) };
    auto greeting = co_await guest->monitor->open();
    removeSecrets(guest->paths.folder); // the emulator has them now
    if (!greeting)
        co_return greeting.error();
    guest->guard->handOver(*guest->monitor);
    auto learned = co_await learnProcessor(guest);
    if (!learned)
        co_return learned.error();
    auto limited = co_await limitDisks(guest);
    if (!limited)
        co_return limited.error();
    const config::DomainConfig &live = guest->live();
    for (const config::GraphicsConfig &graphics : live.graphics) {
        if (text(graphics.password).isEmpty())
            continue;
        auto set
            = co_await commands::setPassword(*guest->monitor, text(graphics.type), text(graphics.password));
        if (!set)
            co_return set.error();
        // libvirt's times are UTC.
        const QDateTime end = QDateTime::fromString(text(graphics.passwordValidTo), Qt::ISODate);
        if (!end.isValid())
            continue;
        QJsonObject validity;
        validity[QStringLiteral("protocol")] = text(graphics.type);
        validity[QStringLiteral("time")]
            = QString::number(QDateTime(end.date(), end.time(), Qt::UTC).toSecsSinceEpoch());
        auto expires = co_await guest->monitor->execute(QStringLiteral("expire_password"), validity);
        if (!expires)
            co_return expires.error();
    }
    // QEMU works through these in order before it continues the guest; nobody needs to wait for the answers.
    for (const config::InterfaceConfig &interface : live.interfaces) {
        if (interface.linkState == QStringLiteral("down"))
            commands::setLink(*guest->monitor, text(interface.alias), false);
    }
    if (live.balloon && live.balloon->model != QStringLiteral("none") && live.balloon->alias) {
        if (live.balloon->statsPeriod.value_or(0) > 0) {
            commands::qomSet(*guest->monitor, QStringLiteral("/machine/peripheral/") + *live.balloon->alias,
                QStringLiteral("guest-stats-polling-interval"), int(*live.balloon->statsPeriod));
        }
        if (live.currentMemory && live.memory && *live.currentMemory < *live.memory)
            commands::balloon(*guest->monitor, *live.currentMemory);
    }
    connectAgent(guest);
    co_return Result<>();
}

QFuture<Result<>> QemuDomain::continueStarted(RunningGuestPtr guest, bool run, StartedFrom from)
{
    if (!isCurrent(guest)) {
        const Error reason = notRunningAnyMore();
        auto failed = co_await failStart(guest, reason);
        co_return failed;
    }
    const bool restored = from == StartedFrom::Save;
    const bool fromSnapshot = from == StartedFrom::Snapshot;
    if (restored) {
        // From here on the guest is the truth: whoever finds it finishes what is done below.
        guest->status.phase = GuestStatus::Phase::Resuming;
        guest->status.wasRunning = run;
        storeStatus(guest);
        CO_TRY(removeFileDurably(m_host.roots.saveFile(m_info.uuid)));
    }
    if (run) {
        auto continued = co_await commands::cont(*guest->monitor);
        if (!continued || !isCurrent(guest)) {
            const Error reason = continued ? notRunningAnyMore() : continued.error();
            auto failed = co_await failStart(guest, reason);
            co_return failed;
        }
    }
    guest->status.phase = GuestStatus::Phase::Running;
    tellAgents(guest);
    const bool saysResumedFirst = run && !restored && !fromSnapshot; // libvirt's order
    if (saysResumedFirst)
        tell(api::domainevent::Lifecycle {
            lifecycle::kResumedUnpaused.type, lifecycle::kResumedUnpaused.detail });
    if (run) {
        setState(api::DomainState::Running,
            restored           ? reason::kRunningRestored
                : fromSnapshot ? reason::kRunningFromSnapshot
                               : reason::kRunningBooted);
    } else {
        setState(api::DomainState::Paused,
            fromSnapshot   ? reason::kPausedFromSnapshot
                : restored ? reason::kPausedMigration // as libvirt has it of what comes from a file
                           : reason::kPausedUser);
    }
    announce(restored      ? lifecycle::kStartedRestored
            : fromSnapshot ? lifecycle::kStartedFromSnapshot
                           : lifecycle::kStartedBooted,
        restored ? tr("“%1” was restored.").arg(m_info.name) : tr("“%1” was started.").arg(m_info.name));
    if (!run) {
        announce(fromSnapshot ? lifecycle::kSuspendedFromSnapshot
                : restored    ? lifecycle::kSuspendedRestored
                              : lifecycle::kSuspendedPaused,
            tr("“%1” is paused.").arg(m_info.name));
    } else if (!saysResumedFirst) {
        tell(api::domainevent::Lifecycle {
            lifecycle::kResumedFromSnapshot.type, lifecycle::kResumedFromSnapshot.detail });
    }
    if (run && guest->hasStopped)
        handleStop(guest); // a disk failed at once
    else
        guest->nextPauseReason = 0;
    co_return Result<>();
}

QFuture<Result<>> QemuDomain::failStart(RunningGuestPtr guest, Error cause)
{
    const bool wasForcedOff = guest->end == RunningGuest::End::Destroyed;
    if (guest->end == RunningGuest::End::Unexpected)
        guest->end = RunningGuest::End::StartFailed;
    // When the connection broke because the emulator died, its own words come before our signal.
    const bool diedItself = cause.code == ErrorCode::Unreachable;
    if (guest->watch && (!diedItself || !guest->monitor))
        guest->watch->sendSignal(SIGKILL);
    auto ended = co_await whenEnded(guest);
    if (!ended)
        co_return ended.error();
    if (wasForcedOff)
        co_return Error { ErrorCode::Cancelled,
            tr("“%1” was forced off while it was starting.").arg(m_info.name) };
    Error error { diedItself ? ErrorCode::Io : cause.code,
        diedItself ? tr("“%1” could not be started: its emulator ended at once.").arg(m_info.name)
                   : tr("“%1” could not be started.").arg(m_info.name),
        guest->lastWords };
    error.cause = std::make_shared<const Error>(std::move(cause));
    // As libvirt tells: VIR_ERR_INTERNAL_ERROR, unless it was found out what is wrong.
    error.libvirtCode = diedItself || error.cause->libvirtCode == 0 ? 1 : error.cause->libvirtCode;
    co_return error;
}

} // namespace inn::qemu
