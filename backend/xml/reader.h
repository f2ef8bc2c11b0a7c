#pragma once

#include "backend/base/result.h"
#include "backend/xml/issue.h"
#include "backend/xml/table.h"

namespace inn::xml {

class Source;

// The elements that a field's path leads to, in document order.
std::vector<int> findElements(const Source &source, int element, const std::vector<Step> &steps);
// What counts as the text of an element: next to child elements, the white space round it does not.
QByteArray valueText(const Source &source, int element);

// Fills a default-constructed structure from an element. What cannot be read becomes an issue and stays
// unset.
void readElement(const Table &table, void *object, const std::shared_ptr<const Source> &source, int element,
    Issues *issues);
// Parses a text and fills a structure from its root, which must have the table's name. `failure`, if given,
// gets the place of what the error tells.
Result<> readDocument(
    const Table &table, void *object, const QByteArray &text, Issues *issues, Issue *failure = nullptr);

// Whether a text is an XML document that we take at all; `failure`, if given, gets the place.
Result<> checkText(const QByteArray &text, Issue *failure = nullptr);

} // namespace inn::xml
