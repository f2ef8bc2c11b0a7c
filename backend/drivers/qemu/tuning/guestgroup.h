#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/domaintuning.h"
#include "backend/drivers/qemu/tuning/controlgroups.h"

#include <QStringList>

namespace inn::qemu {

// The control groups of one guest, laid out as libvirt does: “machine/qemu-…-ID-NAME.libvirt-qemu”, in it one
// for the emulator, each processor and each I/O thread. A guest is put into a controller's group only when
// something of it is limited: a start that limits nothing costs nothing.
class GuestGroup
{
public:
    // `owner` tells this host from others on the same computer.
    GuestGroup(const ControlGroups &groups, const config::DomainConfig &domain, const QString &owner, int id,
        const QString &name);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool exists(Controller controller) const;
    // The guest's process and all threads that it has are in the group. Errors: Unsupported without the
    // controller.
    [[nodiscard]] Result<> ensure(Controller controller, qint64 process) const;
    [[nodiscard]] Result<> make(Controller controller) const; // an empty one
    // And each of its threads is in a group of its own; for Cpu and CpuSet. Calling it again finds new
    // threads.
    [[nodiscard]] Result<> ensureThreads(Controller controller, const GuestThreads &threads) const;
    void removeThread(const QString &child) const; // its group, once it is empty
    // All of them; the guest must have ended.
    void remove() const;

    static QString vcpu(unsigned number) { return QStringLiteral("/vcpu%1").arg(number); }
    static QString ioThread(unsigned number) { return QStringLiteral("/iothread%1").arg(number); }
    static QString emulator() { return QStringLiteral("/emulator"); }

    // `child` is "" or one of the above. What is not there yet has the kernel's defaults.
    struct Bandwidth
    {
        quint64 period = 0;
        qint64 quota = 0; // -1, or a huge number in version 2, is no limit
    };
    [[nodiscard]] quint64 cpuShares() const;
    [[nodiscard]] Bandwidth bandwidth(const QString &child) const;
    [[nodiscard]] quint64 memoryLimit(const QString &parameter) const; // KiB; api's kUnlimited…
    [[nodiscard]] unsigned blkioWeight() const;
    [[nodiscard]] QString memoryNodes() const;

    [[nodiscard]] Result<> setCpuShares(quint64 shares) const;
    [[nodiscard]] Result<> setBandwidth(const QString &child, Bandwidth wanted) const; // 0 stays
    [[nodiscard]] Result<> setMemoryLimit(const QString &parameter, quint64 kib) const;
    [[nodiscard]] Result<> setBlkioWeight(unsigned weight) const;
    // `parameter` as in libvirt: "device_read_bytes_sec"; 0 takes the limit away.
    [[nodiscard]] Result<> setBlkioDevice(
        const QString &parameter, const QString &device, quint64 value) const;
    [[nodiscard]] Result<> setMemoryNodes(const QString &child, const QString &nodes) const;

private:
    [[nodiscard]] QString file(Controller controller, const QString &child, const QString &name) const;
    [[nodiscard]] QByteArray read(Controller controller, const QString &child, const QString &name) const;
    [[nodiscard]] Result<> write(
        Controller controller, const QString &child, const QString &name, const QByteArray &text) const;
    [[nodiscard]] Result<> makeFolder(Controller controller, const QString &path) const;
    [[nodiscard]] Result<> makeChild(Controller controller, const QString &child) const;
    [[nodiscard]] QString limitFile(const QString &parameter) const;

    const ControlGroups &m_groups;
    QString m_partition; // "/machine", "/machine/prod.partition"
    bool m_ownPartition = false; // named by the document: has to be there
    QString m_path;
};

} // namespace inn::qemu
