#pragma once

#include "backend/api/types.h"

#include <QString>

namespace inn::models {

class Domain;
class Host;

// Texts that tables, pages and charts share.
QString rateText(double bytesPerSecond); // "1.5 MiB/s", "–" when not measured
QString percentText(double percent); // "12 %"
QString durationText(std::chrono::seconds duration); // "3 d 4 h", "12 min"
QString uptimeText(const api::DomainInfo &info); // empty when off or unknown
std::chrono::seconds uptime(const api::DomainInfo &info);
QString stateText(const api::DomainInfo &info); // "running", "paused (I/O error)"
QString hostStateText(const Host &host); // "connected", "trying again in 8 s"
QString whyNotChanged(const Host &host); // why nothing there can be changed now; empty when it can
// The name of the state's icon in icons/, without extension.
QString stateIconName(const api::DomainInfo &info);
QString hostIconName(const Host &host);
QString toolTip(const Domain &domain); // rich text, everything escaped

} // namespace inn::models
