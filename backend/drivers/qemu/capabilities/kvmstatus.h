#pragma once

#include "backend/base/task.h"

#include <QString>

#include <memory>

namespace inn::qemu {

enum class Accelerator { Auto, Kvm, Tcg }; // the user's switch

// Whether guests of type "kvm" run here, found by trying.
struct KvmStatus
{
    enum class State { Works, Missing, NotPermitted, Broken, TurnedOff };
    State state = State::Missing;
    QString reason; // one translated sentence for the window; empty when it works
    QString details; // what was seen, for the expander
    [[nodiscard]] bool isUsable() const { return state == State::Works; }
    bool operator==(const KvmStatus &) const = default;
};

// Tries KVM: opens the device, then runs a tiny guest of ours that uses what real kernels need (paging, long
// mode, timer interrupts) and compares with emulation. The answer of the try is kept in `cacheFolder` until
// the next boot of the host or another QEMU. The switch: Kvm skips the try (but not the device), Tcg answers
// TurnedOff.
class KvmProbe
{
public:
    explicit KvmProbe(QString cacheFolder, QString devicePath = QStringLiteral("/dev/kvm"));
    QFuture<Result<KvmStatus>> status(QString qemuBinary, Accelerator accelerator = Accelerator::Auto);
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    QFuture<Result<KvmStatus>> tryGuest(QString qemuBinary);
    QFuture<Result<bool>> guestFinishes(QString qemuBinary, QString accelerator, QString imagePath);
    [[nodiscard]] KvmStatus deviceStatus() const;

    QString m_cacheFolder;
    QString m_devicePath;
    TaskScope m_tasks;
};

} // namespace inn::qemu
