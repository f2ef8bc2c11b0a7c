#pragma once

#include "backend/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace inn::xml {

// One place in which two documents differ. Unset: it is not there.
struct Difference
{
    QString path; // "/domain/devices/disk[2]/driver/@cache", numbered as in the document that has it
    std::optional<QString> before = {};
    std::optional<QString> after = {};
    bool operator==(const Difference &) const = default;
};

// What is different between two documents as values: the order of attributes and of differently named
// elements, white space round elements, comments, prefixes and the way of quoting do not count. Of a list,
// equal elements belong together first, then the others in their order.
Result<std::vector<Difference>> differences(const QByteArray &before, const QByteArray &after);

} // namespace inn::xml
