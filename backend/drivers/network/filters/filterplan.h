#pragma once

#include "backend/api/attachment.h"
#include "backend/config/nwfilter/nwfilterconfig.h"

#include <QHash>

#include <functional>

// Pure functions: from filters to the nftables script that filters one network device of the host's.
namespace inn::network {

using FilterLookup = std::function<const config::NwFilterConfig *(const QString &)>;
using FilterVariables = QHash<QString, QStringList>;

// The variables of a binding; MAC is the guest's where none is given.
FilterVariables variablesOf(const api::FilterUse &use, const QString &mac);
// The filter and all that it refers to. Errors: NotFound (VIR_ERR_NO_NWFILTER), InvalidConfig (a circle).
Result<QStringList> filtersWithin(const QString &filter, const FilterLookup &lookup);
// Variables that the filter needs and that are not given.
Result<QStringList> missingVariables(
    const QString &filter, const FilterVariables &variables, const FilterLookup &lookup);

// A table of the device's own that replaces the one before. Errors say which rule cannot be done.
Result<QByteArray> filterScript(const QString &device, const QString &filter,
    const FilterVariables &variables, const FilterLookup &lookup);
// Until the guest's address is known: only what asks for one passes; `any` lets the address that the guest
// uses first be the one, and IPv4 and ARP pass meanwhile.
enum class Learning { Dhcp, Any };
QByteArray learningScript(const QString &device, const QString &mac, Learning learning);
QByteArray filterRemoval(const QString &device);
QString filterTable(const QString &device);
inline const QString kLearnedSet = QStringLiteral("learned");

} // namespace inn::network
