#pragma once

#include "backend/drivers/qemu/command/hoststate.h"
#include "backend/drivers/qemu/process.h"
#include "backend/drivers/qemu/qmp/qmpobserver.h"
#include "backend/drivers/qemu/safety/confinedspawn.h"
#include "backend/drivers/qemu/safety/fileaccess.h"
#include "backend/drivers/qemu/safety/hostnodes.h"
#include "backend/drivers/qemu/safety/safetyoptions.h"

#include <functional>
#include <map>

namespace inn::config {
struct DomainConfig;
}

namespace inn::qemu {

// Keeps one guest to what is its own: the user it runs as, the files and devices it gets, the locks on its
// images. It stands at the monitor too, so that whatever the emulator is asked to open later is made
// accessible first and taken back when it lets go, whoever asks.
class GuestGuard : public QmpObserver
{
public:
    using IsShared = std::function<bool(const QString &path)>; // whether that image may have several writers
    GuestGuard(const SafetyOptions &options, const QString &name, const QString &folder, IsShared isShared);

    // ---- a start, in this order. Errors: what the label says is impossible.
    Result<> chooseUser(config::DomainConfig &live); // writes the label that libvirt would
    Result<> prepareFolders(HostState &host, const QString &key); // for memory in files
    // Locks images, gives files, tells how the emulator is to be spawned (null: as we are). Errors: Busy,
    // Denied, NotFound, Io; nothing is given then.
    Result<std::shared_ptr<const Confinement>> admit(
        const config::DomainConfig &domain, const QStringList &arguments);
    void handOver(QmpClient &monitor); // the locks
    // ---- one that comes from another host, which writes to its images until then
    void lockLater() { m_locksLater = true; } // before admit()
    Result<> lockNow(QmpClient &monitor); // Errors: as admit()
    // One that goes to another host gives up the locks on these; lockNow() takes them again.
    static void unlock(
        const std::shared_ptr<GuestGuard> &guard, QmpClient &monitor, std::vector<ImageNode> images);
    // ---- found again
    void adopt(const config::DomainConfig &live, const ProcessId &process);
    // ---- the end
    void release();

    [[nodiscard]] const std::optional<GuestUser> &user() const { return m_user; }
    [[nodiscard]] const QStringList &notes() const { return m_notes; } // for the guest's log
    void setProcess(const ProcessId &process) { m_process = process; }

    Result<> before(QmpClient &monitor, const QString &command, const QJsonObject &arguments) override;
    void after(QmpClient &monitor, const QString &command, const QJsonObject &arguments, bool done) override;

private:
    struct Overrides
    {
        bool relabels = true;
        std::optional<GuestUser> user;
    };
    void readLabel(const config::DomainConfig &domain);
    Result<> readOverrides(const config::DomainConfig &domain);
    Result<> giveImage(const ImageNode &image);
    Result<> giveFile(const QString &path, Access access, const QString &key);
    Result<> giveWritten(const QString &path);
    Result<FileDescriptor> lock(const ImageNode &image);
    Result<> openFolder() const;
    Result<std::shared_ptr<const Confinement>> confine(const config::DomainConfig &domain);
    Result<> admitNode(QmpClient &monitor, const QJsonObject &node);
    Result<> showDevices(const QStringList &paths);
    [[nodiscard]] bool hasOwnDevices() const;

    const SafetyOptions &m_options;
    QString m_name, m_folder;
    IsShared m_isShared;
    FileAccess m_access;
    std::optional<GuestUser> m_user;
    bool m_relabels = false;
    bool m_locksLater = false;
    std::vector<ImageNode> m_unlocked; // while m_locksLater
    std::map<QString, Overrides> m_overrides; // by path
    std::vector<std::pair<QString, FileDescriptor>> m_locks; // by node; until the emulator has them
    std::vector<QString> m_deviceImages; // that are block devices
    std::map<QString, QJsonObject> m_storageNodes; // added while it runs, by node name
    std::vector<QString> m_ownFolders;
    ProcessId m_process;
    QStringList m_notes;
};

// The label of a document's model “dac”, or null.
const config::SecurityLabelConfig *dacLabel(const config::DomainConfig &domain);
// What only a running document says of labels is forgotten.
void forgetLabels(config::DomainConfig &domain);

} // namespace inn::qemu
