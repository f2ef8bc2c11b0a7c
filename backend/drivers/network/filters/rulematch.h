#pragma once

#include "backend/base/result.h"
#include "backend/config/nwfilter/nwfilterconfig.h"

#include <QHash>
#include <QStringList>

namespace inn::network {

// Which way a packet goes.
enum class Way { FromGuest, ToGuest };
// Whether source and target change places in a rule.
enum class Sides { Kept, Swapped };

// Whether such an element asks about frames ("mac", "arp", "ip"…) and not about what IP carries.
bool isFrameProtocol(const QString &protocol);
// The conditions of one rule in nftables' language; `values` has the value of each variable for this
// instance, by what stands in the document ("$IP[@1]").
Result<QString> matchText(const std::vector<config::NwFilterMatchConfig> &matches,
    const QHash<QString, QString> &values, Sides sides);
// The variables that stand in the rule, as they are written.
QStringList variablesIn(const config::NwFilterEntryConfig &rule);

} // namespace inn::network
