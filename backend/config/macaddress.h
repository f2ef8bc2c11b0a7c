#pragma once

#include <QString>

namespace inn::config {

// What is wrong with a hardware address of an interface, as one sentence; empty is fine: six pairs of
// hexadecimal digits with colons, not a group's address.
QString macAddressProblem(const QString &text);

// What is wrong with an object's name that becomes a file's name; empty is fine. `kind` is translated:
// "network".
QString objectNameProblem(const QString &name, const QString &kind);

} // namespace inn::config
