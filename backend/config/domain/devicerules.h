#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/xml/report.h"

// What libvirt demands of single devices, whatever the rest of the document says.
namespace inn::config {

void checkDisk(const DiskConfig &disk, xml::Report &report);
void checkInterface(const InterfaceConfig &interface, xml::Report &report);
void checkChannel(const CharacterDeviceConfig &channel, xml::Report &report);
void checkInput(const InputConfig &input, xml::Report &report);
void checkTpm(const TpmConfig &tpm, xml::Report &report);
void checkWatchdog(const WatchdogConfig &watchdog, xml::Report &report);
void checkBalloon(const BalloonConfig &balloon, xml::Report &report);
void checkRng(const RngConfig &rng, xml::Report &report);

// Whether the text has a value there that could not be read, which is told already.
template<class T>
bool isMissing(const std::optional<T> &value, const xml::Report &report, QByteArrayView where)
{
    return !value && !report.isWritten(where);
}

} // namespace inn::config
