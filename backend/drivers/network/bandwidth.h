#pragma once

#include "backend/api/attachment.h"
#include "backend/config/netcommon/netcommon.h"

// How much may go through a network device of the host's: what it sends is shaped by HTB, what it receives is
// dropped above the limit by an nftables table of the device's own.
namespace inn::network {

// Which of its sides the guest is on: it receives what a tap sends, but a macvtap's direction is the host's.
enum class View { Tap, Host };

// As a network's document says.
api::BandwidthLimits limitsFrom(const config::BandwidthConfig &bandwidth);
// Replaces what was; no limits clear them. Errors name the device.
Result<> limitBandwidth(const QString &device, const api::BandwidthLimits &limits, View view);
// After the device is gone its table must go too.
void forgetBandwidth(const QString &device);

// The table's text, for tests.
QByteArray policeScript(const QString &device, const api::BandwidthLimits::Rate &rate);

} // namespace inn::network
