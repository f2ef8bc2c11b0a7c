#pragma once

#include "backend/api/migration.h"
#include "backend/api/types.h"

#include <QString>

#include <vector>

// Whether a machine can move from one host to another, and what to do where it cannot: found before anything
// starts. What is asked of the hosts and what follows from the answers are apart: facts are gathered, rules
// are pure functions.
namespace inn::migration {

enum class Verdict { Ready, Advice /* it works, and something is to be known */, Refused };

struct Finding
{
    Verdict verdict = Verdict::Ready;
    QString subject; // "Processor"
    QString sentence;
    QString cure = {}; // what to do; "" when there is nothing to do
    bool operator==(const Finding &) const = default;
};
using Findings = std::vector<Finding>;

Verdict worstOf(const Findings &findings); // Ready when there are none

} // namespace inn::migration
