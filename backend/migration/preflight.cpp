#include "backend/migration/preflight.h"

#include <algorithm>

namespace inn::migration {

Verdict worstOf(const Findings &findings)
{
    const auto worst = std::max_element(findings.begin(), findings.end(),
        [](const Finding &left, const Finding &right) { return left.verdict < right.verdict; });
    return worst == findings.end() ? Verdict::Ready : worst->verdict;
}

} // namespace inn::migration
