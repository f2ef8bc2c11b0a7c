#pragma once

#include "backend/api/types.h"
#include "backend/base/filedescriptor.h"
#include "backend/base/job.h"
#include "backend/base/task.h"

#include <QObject>

namespace inn::api {

struct DomainEvent; // domainevent.h
using DomainEventPtr = std::shared_ptr<const DomainEvent>;

// VIR_DOMAIN_SHUTDOWN_… and VIR_DOMAIN_REBOOT_…: how the guest is asked; none: whatever the host thinks best.
enum class ShutdownMode { Acpi = 1, Agent = 2, Initctl = 4, Signal = 8, Paravirt = 16 };
Q_DECLARE_FLAGS(ShutdownModes, ShutdownMode)

// VIR_DOMAIN_START_….
enum class StartFlag {
    Paused = 1,
    AutoDestroy = 2, // it ends with the connection of whoever asked
    BypassCache = 4,
    ForceBoot = 8, // without its managed save, which is discarded
    Validate = 16,
    ResetNvram = 32, // the firmware's settings are made anew
};
Q_DECLARE_FLAGS(StartFlags, StartFlag)

// The domains of one connection. Lives in the connection's backend thread. An id that names no domain is
// NotFound; an action that does not fit the state is InvalidState; both name the domain and the state it is
// in.
class Domains : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual std::vector<DomainInfoPtr> list() const = 0;

    virtual QFuture<Result<>> perform(QUuid domain, DomainAction action, JobPtr job = {}) = 0;

    // As perform() with Start. Errors: Unsupported for a flag that the host does not have.
    virtual QFuture<Result<>> start(QUuid domain, StartFlags flags, JobPtr job = {});
    // As perform() with Shutdown or Reboot, by one of these ways only.
    virtual QFuture<Result<>> shutdown(QUuid domain, ShutdownModes modes);
    virtual QFuture<Result<>> reboot(QUuid domain, ShutdownModes modes);

    virtual QFuture<Result<QByteArray>> xml(QUuid domain, XmlView view) = 0;
    // Defines or redefines (same UUID and name). Errors: InvalidConfig, AlreadyExists (name or UUID taken).
    virtual QFuture<Result<QUuid>> define(QByteArray xml) = 0;
    // Starts a transient domain.
    virtual QFuture<Result<QUuid>> create(QByteArray xml, StartFlags flags = {}, JobPtr job = {}) = 0;
    // A running persistent domain becomes transient. Refused (InvalidState) while a managed save, snapshots,
    // checkpoints or NVRAM exist and no flag says what becomes of them, as in libvirt. A TPM's state goes
    // unless it is kept; a persistent one stays unless it is removed.
    virtual QFuture<Result<>> undefine(QUuid domain, UndefineFlags flags) = 0;
    virtual QFuture<Result<>> rename(QUuid domain, QString name) = 0; // only when off
    virtual QFuture<Result<>> setAutostart(QUuid domain, Autostart autostart) = 0;
    virtual QFuture<Result<>> setTitle(QUuid domain, QString title) = 0;
    virtual QFuture<Result<>> setDescription(QUuid domain, QString description) = 0;
    // Replaces the metadata element of that namespace; an empty element removes it. As in libvirt the element
    // comes without a namespace: it and what is in it get `uri` with the prefix `key`.
    virtual QFuture<Result<>> setMetadata(QUuid domain, QString key, QString uri, QByteArray element) = 0;
    // Changes an existing device to `deviceXml` (media of CD-ROM and floppy drives, link state…).
    virtual QFuture<Result<>> updateDevice(QUuid domain, QByteArray deviceXml, DeviceScope scope) = 0;

    // Adds the device to the running guest, the definition or both; all or nothing. Errors: InvalidState,
    // InvalidConfig, Unsupported (this device cannot come while the guest runs).
    virtual QFuture<Result<>> attachDevice(QUuid domain, QByteArray deviceXml, DeviceScope scope);
    // Removes the device that `deviceXml` names (by alias, target, MAC or address, else by being equal). Ends
    // when the guest has let go of it; Timeout when it does not, and then it is still there.
    virtual QFuture<Result<>> detachDevice(
        QUuid domain, QByteArray deviceXml, DeviceScope scope, JobPtr job = {});
    // Live: what the balloon leaves to the guest; in the definition: <currentMemory>. At most the maximum.
    virtual QFuture<Result<>> setMemory(QUuid domain, Bytes memory, DeviceScope scope);
    virtual QFuture<Result<>> setMaximumMemory(QUuid domain, Bytes memory); // definition only
    // Live: vCPUs are plugged or unplugged; in the definition: @current, and the maximum grows with it.
    virtual QFuture<Result<>> setVcpus(QUuid domain, unsigned count, DeviceScope scope);
    // What the next start has room for; @current becomes at most that.
    virtual QFuture<Result<>> setMaximumVcpus(QUuid domain, unsigned count);

    // A connected socket speaking RFB or SPICE with graphics device number `index`.
    virtual QFuture<Result<FileDescriptor>> openGraphics(QUuid domain, int index) = 0;
    // A stream socket to a serial device or console; `device` as in DomainInfo::serials, empty for the first.
    virtual QFuture<Result<FileDescriptor>> openConsole(QUuid domain, QString device) = 0;
    // The screen as an image file (PPM or PNG).
    virtual QFuture<Result<QByteArray>> screenshot(QUuid domain) = 0;
    // The last `limit` bytes of the emulator's log. Unsupported where it cannot be had.
    virtual QFuture<Result<QByteArray>> log(QUuid domain, Bytes limit) = 0;

Q_SIGNALS:
    void changed(const inn::api::DomainInfoPtr &domain); // added or changed
    void removed(const QUuid &domain);
    void eventHappened(const inn::api::Event &event);
    // The same and more, as libvirt's clients hear it.
    void occurred(const inn::api::DomainEventPtr &event);
};

} // namespace inn::api

Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::ShutdownModes)
Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::StartFlags)
