#pragma once

#include "backend/xml/issue.h"

#include <algorithm>

namespace inn::xml {

// The first problem for which a document is refused; null when there is none, or only warnings.
inline const Issue *firstErrorOf(const Issues &issues)
{
    const auto found = std::find_if(
        issues.begin(), issues.end(), [](const Issue &issue) { return issue.severity == Severity::Error; });
    return found == issues.end() ? nullptr : &*found;
}

} // namespace inn::xml
