#pragma once

#include "backend/config/domain/domainconfig.h"

#include <map>

// On which of the host's processors a guest's threads run, and how they are scheduled.
namespace inn::qemu {

struct GuestThreads
{
    qint64 process = 0;
    std::map<unsigned, qint64> vcpus; // by the guest's number of the processor
    std::map<unsigned, qint64> ioThreads; // by the document's number
};

// All of the process but those that are a processor or an I/O thread.
std::vector<qint64> emulatorThreads(const GuestThreads &threads);
// The document asks for processors or a scheduler for some thread.
bool hasThreadTuning(const config::DomainConfig &domain);
// Does it for all threads there are; those that a thread makes later are like it. Errors: Unsupported
// (processors that this host does not have), Denied (a scheduler that takes rights), both name the thread.
Result<> tuneThreads(const config::DomainConfig &domain, const GuestThreads &threads);

} // namespace inn::qemu
