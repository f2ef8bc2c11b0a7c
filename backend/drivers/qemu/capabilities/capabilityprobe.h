#pragma once

#include "backend/base/commandrunner.h"
#include "backend/base/task.h"
#include "backend/drivers/qemu/capabilities/kvmstatus.h"
#include "backend/drivers/qemu/capabilities/qemucapabilities.h"

#include <QHash>

#include <map>
#include <vector>

namespace inn::qemu {

// Gets the capabilities of QEMU programs: from memory, else from a file in `cacheFolder` that belongs to
// exactly this program file (path, size, times, inode) and this format, else by running it once with no
// machine and asking over QMP. Calls for the same program while one is being probed share the answer.
class CapabilityProbe
{
public:
    explicit CapabilityProbe(
        QString cacheFolder, std::chrono::milliseconds timeout = std::chrono::seconds(30));
    // `binary`: absolute path, or a name looked up in PATH. `kvm` asks for the CPU models under KVM too.
    // Errors: NotFound (not installed; says which package), Timeout, Protocol, Io (it died; details are its
    // words).
    QFuture<Result<QemuCapabilitiesPtr>> capabilities(QString binary, bool kvm = false);
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    using Waiting = std::shared_ptr<QPromise<Result<QemuCapabilitiesPtr>>>;
    QFuture<Result<>> runProbe(QString binary, bool kvm, QString key);
    QFuture<Result<QemuCapabilitiesPtr>> probe(QString binary, bool kvm);
    struct KvmProcessors
    {
        std::vector<CpuModelInfo> models;
        EmulatorProcessor best;
    };
    QFuture<Result<KvmProcessors>> kvmProcessors(QString binary);
    QFuture<Result<QSet<QString>>> askTpmEmulator();

    QString m_cacheFolder;
    std::chrono::milliseconds m_timeout;
    ProcessRunner m_runner;
    QHash<QString, QemuCapabilitiesPtr> m_known; // by identity
    std::map<QString, std::vector<Waiting>> m_waiting; // by identity; a probe runs for each
    TaskScope m_tasks;
};

// "qemu-system-x86_64" for "x86_64" (or "" for the host's), as an absolute path; NotFound says which package
// to install.
Result<QString> findEmulator(const QString &architecture);
QString hostArchitecture(); // "x86_64", "aarch64"…

} // namespace inn::qemu
