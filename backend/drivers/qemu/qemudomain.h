#pragma once

#include "backend/api/domainevent.h"
#include "backend/api/domains.h"
#include "backend/api/savedstates.h"
#include "backend/config/domain/deviceedit.h"
#include "backend/drivers/qemu/guestlog.h"
#include "backend/drivers/qemu/helperprograms.h"
#include "backend/drivers/qemu/hostcontext.h"
#include "backend/drivers/qemu/jobqueue.h"
#include "backend/drivers/qemu/lifecycle.h"
#include "backend/drivers/qemu/runningguest.h"
#include "backend/drivers/qemu/saveimage.h"

#include <optional>

namespace inn::qemu {

class DomainCheckpoints;
class DomainJob;
class DomainBlockJobs;
class DomainSnapshots;
class GuestAccess;
class GuestGroup;
class TuningAccess;
struct GuestThreads;
class GuestGuard;
struct SpawnRequest;

// One domain of the embedded host: its definition (unless it is transient), its running guest (unless it is
// off), and all that can be done with it. Implemented in qemudomain.cpp (documents, state), domainstart.cpp,
// domainevents.cpp, domainactions.cpp, domainsave.cpp, domaindevices.cpp, deviceupdate.cpp,
// deviceattach.cpp, devicedetach.cpp, domainresources.cpp, domainreattach.cpp, domainsample.cpp.
class QemuDomain : public QObject
{
    Q_OBJECT

public:
    QemuDomain(HostContext &host, const QUuid &uuid, const QString &name, QObject *parent = nullptr);
    ~QemuDomain() override; // a running guest goes on

    [[nodiscard]] api::DomainInfoPtr info() const { return m_published; }
    [[nodiscard]] const QString &name() const { return m_info.name; }
    [[nodiscard]] QUuid uuid() const { return m_info.uuid; }
    [[nodiscard]] bool isRunning() const { return m_guest != nullptr; }
    [[nodiscard]] bool isPersistent() const { return m_definition.has_value(); }
    // Nothing is under way: it may be deleted.
    [[nodiscard]] bool isIdle() const;

    enum class Report { Silent, Told };
    // The stored document changed (or is new).
    void setDefinition(QByteArray xml, Report report);
    Result<QByteArray> xml(api::XmlView view);

    QFuture<Result<>> perform(api::DomainAction action, JobPtr job);
    // No modes: the agent where it answers, else the power button.
    QFuture<Result<>> shutdown(api::ShutdownModes modes);
    QFuture<Result<>> reboot(api::ShutdownModes modes);
    struct SaveRequest
    {
        QString path; // "" is the managed one
        QByteArray document; // "" is the running one
        api::SaveFlags flags;
    };
    QFuture<Result<>> save(SaveRequest request, JobPtr job);
    // Starts it with the memory in that file.
    QFuture<Result<>> restore(SaveRequest request, JobPtr job);
    QFuture<Result<>> start(api::StartFlags flags, JobPtr job);
    QFuture<Result<>> startTransient(QByteArray xml, api::StartFlags flags, JobPtr job);
    QFuture<Result<>> undefine(api::UndefineFlags flags);
    QFuture<Result<>> rename(QString name);
    Result<> setAutostart(api::Autostart autostart);
    using Edit = std::function<Result<QByteArray>(const QByteArray &)>;
    // Changes the definition and the running document alike.
    QFuture<Result<>> editDocuments(Edit edit);
    QFuture<Result<>> updateDevice(QByteArray deviceXml, api::DeviceScope scope);
    QFuture<Result<>> attachDevice(QByteArray deviceXml, api::DeviceScope scope);
    QFuture<Result<>> detachDevice(QByteArray deviceXml, api::DeviceScope scope, JobPtr job);
    QFuture<Result<>> setMemory(Bytes memory, api::DeviceScope scope);
    QFuture<Result<>> setMaximumMemory(Bytes memory);
    QFuture<Result<>> setVcpus(unsigned count, api::DeviceScope scope);
    QFuture<Result<>> setMaximumVcpus(unsigned count);
    Result<FileDescriptor> openGraphics(int index);
    Result<FileDescriptor> openConsole(const QString &device);
    QFuture<Result<QByteArray>> screenshot();
    Result<QByteArray> log(Bytes limit) const { return m_log.tail(limit); }

    // Takes over the guest that a status file tells of. Errors: it is none any more (all traces are gone
    // then).
    QFuture<Result<>> reattach(GuestStatus status);
    [[nodiscard]] DomainSnapshots &snapshots() { return *m_snapshots; }
    [[nodiscard]] DomainBlockJobs &blockJobs() { return *m_blockJobs; }
    [[nodiscard]] DomainCheckpoints &checkpoints() { return *m_checkpoints; }
    [[nodiscard]] DomainJob &longJob() { return *m_longJob; }

    QFuture<Result<api::DomainSample>> sample();
    QFuture<Result<>> refreshAddresses();
    // Something happened that libvirt's clients hear of.
    void tell(api::domainevent::What what);
    void keepLogSmall() { m_log.rotate(); }

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

Q_SIGNALS:
    void changed(const inn::api::DomainInfoPtr &info);
    void eventHappened(const inn::api::Event &event);
    void occurred(const inn::api::DomainEventPtr &event);
    void monitorTold(const inn::qemu::QmpEvent &event);
    void vanished(); // neither defined nor running any more

private:
    friend class DomainCheckpoints; // checkpoints/: what is remembered of its disks, and backups
    friend class DomainBlockJobs; // blockjobs/: what is done with the images of its disks
    friend class DomainSnapshots; // snapshots/: what a snapshot does to a domain
    friend class EmbeddedMigrations; // migration/: what can be changed meanwhile
    friend class MigrationSource; // migration/: leaving this host
    friend class MigrationDestination; // migration/: coming to this host
    friend class TuningAccess; // tuning/: what it gets of the host
    friend class GuestAccess; // guestoperations/: what is done with the system in the guest
    enum class StartMode { Run, Paused };
    // What a start continues.
    struct StartPoint
    {
        // Usual: its managed save, if there is one. Incoming: it waits for what another host sends.
        enum class Kind { Usual, Afresh, Snapshot, File, Incoming };
        Kind kind = Kind::Usual;
        QString snapshot = {}; // whose memory is loaded; "" is none
        SaveRequest saved = {}; // the file and what was asked with it
        std::optional<config::CpuConfig> processor = {}; // exactly as the guest that goes on has it
    };
    enum class StartedFrom { Boot, Save, Snapshot };
    struct StartPlan
    {
        config::DomainConfig live;
        config::DomainConfig forCommand; // volumes resolved
        QemuCapabilitiesPtr capabilities;
        HostState host;
        std::vector<FileDescriptor> descriptors; // for the child
        std::vector<FileDescriptor> kept; // ends of our own until the start is over
        std::vector<GuestStatus::Port> ports;
        std::vector<HelperStart> helpers; // their descriptors are in kept
        std::optional<SaveImage::Opened> image;
        bool isIncoming = false; // images are another host's until it is continued
        std::optional<config::CpuConfig> askedProcessor; // where the guest has got another one
    };
    using PlanPtr = std::shared_ptr<StartPlan>;

    // documents and state
    void publish();
    void setState(api::DomainState state, int reason);
    void announce(const LifecycleEvent &event, const QString &text);
    void announce(const QString &text);
    void refreshDescription();
    void refreshRestartNeeded();
    void storeStatus(const RunningGuestPtr &guest);
    [[nodiscard]] Error invalidState(const QString &sentence) const;
    [[nodiscard]] Error notRunningAnyMore() const;
    [[nodiscard]] QString nvramPath() const;
    [[nodiscard]] bool isCurrent(const RunningGuestPtr &guest) const { return guest && guest == m_guest; }

    // start
    QFuture<Result<>> startFrom(QByteArray document, api::StartFlags flags, JobPtr job);
    // The same for whoever holds the right to change the domain already.
    QFuture<Result<>> startHolding(QByteArray document, StartMode mode, StartPoint point, JobPtr job);
    QFuture<Result<PlanPtr>> planStart(QByteArray document, StartPoint point);
    QFuture<Result<>> resolveVolumes(PlanPtr plan);
    QFuture<Result<>> prepareStorage(PlanPtr plan);
    Result<> serveStorage(StartPlan &plan);
    QFuture<Result<>> limitDisks(RunningGuestPtr guest);
    QFuture<Result<>> attachInterfaces(PlanPtr plan);
    Result<> attachPasst(StartPlan &plan, const config::InterfaceConfig &interface);
    Result<> openSockets(StartPlan &plan);
    Result<> prepareNvram(const config::DomainConfig &live);
    Result<RunningGuestPtr> launch(const PlanPtr &plan);
    Result<> spawn(const RunningGuestPtr &guest, const StartPlan &plan);
    Result<> startHelper(const RunningGuestPtr &guest, const HelperStart &helper);
    // What devices need of this computer: domainhostside.cpp.
    QFuture<Result<>> prepareTpms(PlanPtr plan);
    Result<> startTpms(StartPlan &plan);
    Result<> prepareVsock(StartPlan &plan);
    Result<> attachEthernet(StartPlan &plan, config::InterfaceConfig &interface);
    QFuture<Result<>> limitEthernet(PlanPtr plan, config::InterfaceConfig interface);
    QFuture<Result<>> changeConnection(
        RunningGuestPtr guest, config::InterfaceConfig before, config::InterfaceConfig after);
    [[nodiscard]] QString tpmFolder() const;
    void forgetTransientTpms(RunningGuest &guest);
    void removeTpms(const config::DomainConfig &definition, api::UndefineFlags flags);
    void releasePorts(const std::vector<GuestStatus::Port> &ports);
    QFuture<Result<>> configureMonitor(RunningGuestPtr guest);
    // processors/domainprocessor.cpp
    Result<> planProcessor(StartPlan &plan, const StartPoint &point);
    QFuture<Result<>> learnProcessor(RunningGuestPtr guest);
    QFuture<Result<>> tuneGuest(RunningGuestPtr guest); // threads: processors, schedulers, groups
    QFuture<Result<GuestThreads>> guestThreads(RunningGuestPtr guest);
    // Control groups: tuning/tuningaccess.cpp.
    [[nodiscard]] GuestGroup groupOf(RunningGuest &guest) const;
    Result<> makeGroups(RunningGuest &guest) const;
    Result<> joinGroups(RunningGuest &guest) const;
    void removeGroups(RunningGuest &guest) const;
    QFuture<Result<>> loadImage(RunningGuestPtr guest, PlanPtr plan);
    QFuture<Result<>> continueStarted(RunningGuestPtr guest, bool run, StartedFrom from);
    QFuture<Result<>> failStart(RunningGuestPtr guest, Error reason);
    // What keeps a guest to its own, and who is told: domainsafety.cpp.
    std::shared_ptr<GuestGuard> makeGuard(const RunningGuestPtr &guest);
    Result<> guardStart(const RunningGuestPtr &guest, StartPlan &plan);
    Result<> confine(const RunningGuestPtr &guest, const StartPlan &plan, const CommandSpec &command,
        SpawnRequest &request);
    QFuture<Result<>> runHook(QString operation, QString phase, QByteArray document);
    QFuture<Result<QByteArray>> filterSaved(QByteArray document); // by the hooks
    QFuture<Result<>> allowReconnect(RunningGuestPtr guest);
    QFuture<Result<>> runEndHooks(QByteArray document);
    void watchProcess(const RunningGuestPtr &guest);
    Result<> connectMonitor(const RunningGuestPtr &guest);

    // events and end
    void handleEvent(const RunningGuestPtr &guest, const QmpEvent &event);
    void handleStop(const RunningGuestPtr &guest);
    void handleShutdown(const RunningGuestPtr &guest, const QJsonObject &data);
    void handleBlockError(const RunningGuestPtr &guest, const QJsonObject &data);
    void handlePanic(const RunningGuestPtr &guest);
    void handleMigration(const RunningGuestPtr &guest, const QJsonObject &data);
    void handleOther(const RunningGuestPtr &guest, const QmpEvent &event);
    void monitorClosed(const RunningGuestPtr &guest, const Error &reason);
    void restartGuest(const RunningGuestPtr &guest);
    void endGuest(const RunningGuestPtr &guest, RunningGuest::End end);
    void guestEnded(const RunningGuestPtr &guest, const ProcessEnd &end);
    void cleanUp(RunningGuest &guest);
    QFuture<Result<>> whenEnded(const RunningGuestPtr &guest);
    void tellAgents(const RunningGuestPtr &guest);
    void connectAgent(const RunningGuestPtr &guest);
    void learnAgentState(RunningGuest &guest, const std::vector<commands::CharacterDevice> &devices);

    // actions
    QFuture<Result<>> askToEnd(bool reboot, api::ShutdownModes modes);
    QFuture<Result<>> askAgentToEnd(RunningGuestPtr guest, bool reboot);
    QFuture<Result<>> reset();
    QFuture<Result<>> destroyGuest();
    QFuture<Result<>> suspend();
    QFuture<Result<>> resume();
    Result<> removeManagedSave();

    // saving
    QFuture<Result<>> saveHolding(SaveRequest request, RunningGuestPtr guest, JobPtr job);
    QFuture<Result<>> writeImage(RunningGuestPtr guest, QString path, bool wasRunning, JobPtr job);
    QFuture<Result<>> writeImageWith(RunningGuestPtr guest, QString path, SaveImage::Head head, JobPtr job);
    [[nodiscard]] QString savePath(const RunningGuest &guest) const;
    QFuture<Result<>> undoSave(RunningGuestPtr guest, QString path, bool wasRunning, Error reason);
    QFuture<Result<>> awaitMigration(const RunningGuestPtr &guest);

    // devices
    QFuture<Result<>> changeMedium(RunningGuestPtr guest, config::DiskConfig wanted);
    QFuture<Result<>> addMedium(
        RunningGuestPtr guest, std::vector<QJsonObject> objects, std::vector<QJsonObject> nodes);
    QFuture<Result<>> forgetMedium(RunningGuestPtr guest, QString drive);
    QFuture<Result<>> updateLive(RunningGuestPtr guest, config::DomainConfig device);
    // Whether the scope fits the state; Both counts for a persistent, running domain only.
    [[nodiscard]] Result<> checkScope(api::DeviceScope scope) const;
    using Change = std::function<Result<>(config::DomainConfig &)>;
    // The definition with a change, complete and checked; for storeDefinition().
    QFuture<Result<QByteArray>> changedDefinition(Change change);
    Result<> storeDefinition(QByteArray document, api::DeviceScope scope);
    void liveChanged(const RunningGuestPtr &guest);
    QFuture<Result<>> attachLive(RunningGuestPtr guest, config::DomainConfig device);
    QFuture<Result<PlanPtr>> planPlug(RunningGuestPtr guest, config::DomainConfig device);
    Result<> openCharacter(StartPlan &plan, const config::DeviceRef &device);
    QFuture<Result<>> plug(RunningGuestPtr guest, PlanPtr plan, config::DeviceRef device);
    QFuture<Result<>> undo(RunningGuestPtr guest, QJsonArray commands);
    QFuture<Result<>> detachLive(RunningGuestPtr guest, config::DeviceRef device, JobPtr job);
    QFuture<Result<>> unplug(RunningGuestPtr guest, QString alias, QString label, JobPtr job);
    QFuture<Result<>> removeUnplugged(RunningGuestPtr guest, QString alias);
    void handleDeviceEvent(const RunningGuestPtr &guest, const QmpEvent &event);
    // After a process of ours died in the midst of adding or removing devices.
    QFuture<Result<>> reconcileDevices(RunningGuestPtr guest);
    QFuture<Result<>> changeVcpus(RunningGuestPtr guest, unsigned count);

    // finding again
    QFuture<Result<>> endHalfStarted(RunningGuestPtr guest);
    QFuture<Result<>> finishInterrupted(RunningGuestPtr guest, QString runState);
    QFuture<Result<>> settleMigration(RunningGuestPtr guest, QString runState); // migration/

    HostContext &m_host;
    api::DomainInfo m_info;
    api::DomainInfoPtr m_published;
    std::optional<QByteArray> m_definition;
    QByteArray m_definitionHash;
    GuestLog m_log;
    RunningGuestPtr m_guest;
    std::shared_ptr<JobQueue> m_jobs = JobQueue::create();
    std::unique_ptr<DomainBlockJobs> m_blockJobs;
    std::unique_ptr<DomainSnapshots> m_snapshots;
    std::unique_ptr<DomainJob> m_longJob;
    std::unique_ptr<DomainCheckpoints> m_checkpoints;
    TaskScope m_tasks;
};

} // namespace inn::qemu
