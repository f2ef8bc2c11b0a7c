#pragma once

#include "backend/base/error.h"
#include "backend/migration/moveplan.h"
#include "backend/migration/preflight.h"

// What to make of a move that failed.
namespace inn::migration {

// What a host itself said, as one sentence; the error's own where it has nothing besides.
QString hostsWords(const Error &error);
// One sentence with the cause, and the next best way; the first is the most likely one.
Findings explainFailure(const Error &error, const MovePlan &plan);
// The plan with what the remedy changes; nothing for remedies that need a person's choice (another name).
std::optional<MovePlan> remedied(const MovePlan &plan, Remedy remedy, const HostFacts &source,
    const GuestFacts &guest, const HostFacts &destination);

} // namespace inn::migration
