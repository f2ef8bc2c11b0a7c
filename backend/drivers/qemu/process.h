#pragma once

#include "backend/base/filedescriptor.h"
#include "backend/base/result.h"

#include <QObject>
#include <QSocketNotifier>
#include <QStringList>

#include <memory>
#include <vector>

namespace inn::qemu {

struct Confinement;

// A process that cannot be confused with a later one of the same number.
struct ProcessId
{
    qint64 pid = 0;
    quint64 startTime = 0; // clock ticks since boot, from /proc

    [[nodiscard]] bool isValid() const { return pid > 0; }
    bool operator==(const ProcessId &) const = default;
};

// The process of that number now; invalid when there is none.
ProcessId processWithNumber(qint64 pid);
bool isAlive(const ProcessId &process); // a zombie is not
// Processes with `text` somewhere in their arguments.
std::vector<ProcessId> processesMentioning(const QByteArray &text);

struct SpawnRequest
{
    QString program;
    QString title = {}; // what the list of processes shows as its name; empty: the program
    QStringList arguments;
    std::vector<int> descriptors; // become kFirstDescriptor, kFirstDescriptor + 1 … in the child
    int output = -1; // standard output and error
    QStringList environment = {}; // "NAME=value" beside the minimal one, and before it
    std::shared_ptr<const Confinement> confinement = {}; // null: with all rights of ours
};
inline constexpr int kFirstDescriptor = 3;

// Starts the program in a session of its own, with a minimal environment, in "/", with no other descriptor
// open; it lives on when this process ends. Errors: NotFound, Denied, Io.
Result<ProcessId> spawnDetached(const SpawnRequest &request);

// How a process ended, as far as the kernel told us (only for children).
struct ProcessEnd
{
    bool known = false;
    int exitCode = 0;
    int signal = 0; // not 0: ended by it
};

// Watches one process by descriptor and ends it; neither polls nor meets a recycled number.
class ProcessWatch : public QObject
{
    Q_OBJECT

public:
    // Errors: NotFound (it is gone already).
    static Result<std::unique_ptr<ProcessWatch>> create(const ProcessId &process);

    [[nodiscard]] const ProcessId &process() const { return m_process; }
    [[nodiscard]] bool hasEnded() const { return m_ended; }
    void sendSignal(int number) const;

Q_SIGNALS:
    void ended(const inn::qemu::ProcessEnd &end); // once

private:
    explicit ProcessWatch(const ProcessId &process, FileDescriptor handle);
    void reap();

    ProcessId m_process;
    FileDescriptor m_handle;
    QSocketNotifier m_notifier;
    bool m_ended = false;
};

} // namespace inn::qemu
