#pragma once

#include "backend/drivers/qemu/tuning/guestgroup.h"

#include <functional>

// What a document limits of a guest by control groups.
namespace inn::qemu {

// What has been changed, to be taken back when a later step fails.
class Steps
{
public:
    using Step = std::function<Result<>()>;
    // Does it; afterwards `undo` would take it back.
    Result<> take(const Result<> &done, Step undo);
    void takeBack(); // the last one first

private:
    std::vector<Step> m_undo;
};

// At a start, before there is a process: groups with limits, but for those of single threads.
Result<> makeGroups(const GuestGroup &group, const config::DomainConfig &domain);
Result<> joinGroups(const GuestGroup &group, qint64 process);
// The document limits single threads.
bool limitsThreads(const config::DomainConfig &domain);
Result<> limitThreads(
    const GuestGroup &group, const config::DomainConfig &domain, const GuestThreads &threads);

// From one document to another while the guest runs; on an error all is as before.
Result<> changeScheduler(const GuestGroup &group, const config::DomainConfig &before,
    const config::DomainConfig &after, const GuestThreads &threads);
Result<> changeMemory(const GuestGroup &group, const config::DomainConfig &before,
    const config::DomainConfig &after, qint64 process);
Result<> changeBlkio(const GuestGroup &group, const config::DomainConfig &before,
    const config::DomainConfig &after, qint64 process);
Result<> changeNodes(const GuestGroup &group, const QString &nodes, const GuestThreads &threads);

} // namespace inn::qemu
