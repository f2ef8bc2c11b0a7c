#pragma once

#include <memory>

namespace inn::xml {

class Source; // one parsed document: its text and tree, immutable

// Where a value was read from: the document and the number of the element in it. Equality ignores it, copies
// keep it; a default-constructed one means "new". Writing a value reconciles onto the source its root came
// from.
struct Origin
{
    std::shared_ptr<const Source> source = {};
    int element = -1;

    bool operator==(const Origin &) const { return true; }
};

} // namespace inn::xml
