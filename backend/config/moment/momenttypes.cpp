#include "backend/config/domain/domaintype.h"
#include "backend/config/moment/backupconfig.h"
#include "backend/config/moment/momentconfig.h"
#include "backend/config/moment/momenttype.h"
#include "backend/xml/type.h"

// Snapshots, checkpoints and backups: one line per value, in libvirt's order.
namespace inn::config {

const xml::Table &saveCookieType()
{
    using C = SaveCookieConfig;
    static const xml::Table table
        = xml::Type<C>("cookie")
              .child<&C::cpu>("cpu", cpuType, "The processor exactly as the guest saw it")
              .flag<&C::slirpHelper>("slirpHelper", "User networking ran in a process of its own");
    return table;
}

namespace {

const xml::Table &snapshotDiskType()
{
    using D = SnapshotDiskConfig;
    static const xml::Table table
        = xml::Type<D>("disk")
              .attribute<&D::name>("@name", "Target or path of the guest’s disk")
              .required()
              .errorCode(1)
              .attribute<&D::snapshot>("@snapshot", "Where the disk’s state is kept")
              .words({ "no", "internal", "external", "manual" })
              .attribute<&D::type>("@type", "What the new image lies on")
              .words({ "file", "block", "network", "nvme", "vhostuser", "dir", "volume" })
              .flag<&D::deleteInProgress>("snapshotDeleteInProgress", "It is being deleted")
              .since("9.0.0")
              .attribute<&D::driverType>("driver/@type", "Format of the new image")
              .suggestions({ "qcow2", "qed", "raw", "vmdk" })
              .text<&D::metadataCache>("driver/metadata_cache/max_size", "Most memory for the image’s tables")
              .unit("bytes")
              .since("7.0.0")
              .child<&D::source>("source", diskSourceType, "The new image");
    return table;
}

const xml::Table &checkpointDiskType()
{
    using D = CheckpointDiskConfig;
    static const xml::Table table
        = xml::Type<D>("disk")
              .attribute<&D::name>("@name", "Target or path of the guest’s disk")
              .required()
              .errorCode(92)
              .attribute<&D::checkpoint>("@checkpoint", "Whether changes of the disk are recorded")
              .words({ "no", "bitmap" })
              .errorCode(92)
              .defaultsTo("bitmap")
              .attribute<&D::bitmap>("@bitmap", "Name of the record of changes; the checkpoint’s if absent")
              .attribute<&D::size>("@size", "Bytes that changed since")
              .errorCode(92);
    return table;
}

const xml::Table &backupServerType()
{
    using S = BackupServerConfig;
    static const xml::Table table = xml::Type<S>("server")
                                        .attribute<&S::transport>("@transport", "How it is reached")
                                        .words({ "tcp", "unix" })
                                        .errorCode(92)
                                        .defaultsTo("tcp")
                                        .attribute<&S::tls>("@tls", "Whether the connection is encrypted")
                                        .yesNo()
                                        .errorCode(92)
                                        .since("6.6.0")
                                        .attribute<&S::name>("@name", "Address that it listens on")
                                        .attribute<&S::port>("@port", "Port; 10809 if absent")
                                        .range(0, 65535)
                                        .errorCode(8)
                                        .attribute<&S::socket>("@socket", "Path of its UNIX socket");
    return table;
}

const xml::Table &backupDiskType()
{
    using D = BackupDiskConfig;
    static const xml::Table table
        = xml::Type<D>("disk")
              .attribute<&D::name>("@name", "Target of the guest’s disk")
              .required()
              .errorCode(92)
              .attribute<&D::backup>("@backup", "Whether it is saved")
              .yesNo()
              .errorCode(92)
              .defaultsTo("yes")
              .attribute<&D::state>("@state", "How far it is, of a running backup")
              .suggestions({ "running", "complete", "failed", "cancelling", "cancelled" })
              .attribute<&D::type>("@type", "What the image lies on")
              .words({ "file", "block" })
              .errorCode(92)
              .attribute<&D::backupMode>("@backupmode", "Whether all or only changes are saved")
              .words({ "full", "incremental" })
              .errorCode(92)
              .since("6.6.0")
              .attribute<&D::incremental>("@incremental", "Checkpoint since which changes are saved")
              .since("6.6.0")
              .attribute<&D::exportName>("@exportname", "Name it is served under")
              .attribute<&D::exportBitmap>("@exportbitmap", "Name its record of changes is served under")
              .attribute<&D::index>("@index", "Number of the image in a running guest’s chain")
              .ignoresUnreadable()
              .attribute<&D::driverType>("driver/@type", "Format of the image")
              .words({ "raw", "dir", "bochs", "cloop", "dmg", "iso", "vpc", "vdi", "fat", "vhd", "ploop",
                  "luks", "cow", "qcow", "qcow2", "qed", "vmdk" })
              .requiredInElement()
              .errorCode(92)
              .child<&D::target>("target", diskSourceType, "Where the copy goes, of a push backup")
              .child<&D::scratch>(
                  "scratch", diskSourceType, "Where old data is kept meanwhile, of a pull backup");
    return table;
}

} // namespace

const xml::Table &snapshotType()
{
    using S = SnapshotConfig;
    static const xml::Table table
        = xml::Type<S>("domainsnapshot")
              .text<&S::name>("name", "Name; the time of creation if absent")
              .text<&S::description>("description", "Notes")
              .text<&S::state>("state", "State that the guest was in")
              .suggestions({ "running", "blocked", "paused", "shutdown", "shutoff", "crashed", "pmsuspended",
                  "disk-snapshot" })
              .text<&S::parent>("parent/name", "The snapshot before it")
              .text<&S::creationTime>("creationTime", "When it was made, in seconds since 1970")
              .errorCode(1)
              .attribute<&S::memorySnapshot>("memory/@snapshot", "Where the memory is kept")
              .words({ "no", "internal", "external", "manual" })
              .since("1.0.1")
              .attribute<&S::memoryFile>("memory/@file", "File that keeps the memory")
              .since("1.0.1")
              .children<&S::disks>("disks/disk", snapshotDiskType, "What happens to each disk")
              .child<&S::domain>("domain", domainType, "The guest as it was")
              .child<&S::inactiveDomain>("inactiveDomain", domainType, "The guest as it would start next")
              .since("6.10.0")
              .child<&S::cookie>("cookie", saveCookieType, "What is needed to continue the guest")
              .text<&S::active>("active", "Whether it is the current one, in files of the host")
              .ignoresUnreadable();
    return table;
}

const xml::Table &checkpointType()
{
    using C = CheckpointConfig;
    static const xml::Table table
        = xml::Type<C>("domaincheckpoint")
              .text<&C::name>("name", "Name; the time of creation if absent")
              .text<&C::description>("description", "Notes")
              .text<&C::parent>("parent/name", "The checkpoint before it")
              .text<&C::creationTime>("creationTime", "When it was made, in seconds since 1970")
              .range(0, std::numeric_limits<qint64>::max())
              .errorCode(92)
              .children<&C::disks>("disks/disk", checkpointDiskType, "Whose changes are recorded")
              .child<&C::domain>("domain", domainType, "The guest as it was");
    return table;
}

const xml::Table &backupType()
{
    using B = BackupConfig;
    static const xml::Table table
        = xml::Type<B>("domainbackup")
              .attribute<&B::mode>("@mode", "Whether the host copies or others read")
              .words({ "push", "pull" })
              .errorCode(92)
              .defaultsTo("push")
              .text<&B::incremental>("incremental", "Checkpoint since which changes are saved")
              .child<&B::server>("server", backupServerType, "Who serves the data, of a pull backup")
              .children<&B::disks>("disks/disk", backupDiskType, "What is saved");
    return table;
}

} // namespace inn::config
