#pragma once

#include "backend/config/domain/characterconfig.h"
#include "backend/config/domain/deviceinfotype.h"

namespace inn::config {

void checkSerial(const CharacterDeviceConfig &serial, xml::Report &report);
void checkParallel(const CharacterDeviceConfig &parallel, xml::Report &report);
void checkConsole(const CharacterDeviceConfig &console, xml::Report &report);
void checkChannel(const CharacterDeviceConfig &channel, xml::Report &report);

// The kinds of backends, after the value that says which.
template<class T>
xml::Type<T> &declareCharacterTypes(xml::Type<T> &type)
{
    return type.words({ "null", "vc", "pty", "dev", "file", "pipe", "stdio", "udp", "tcp", "unix", "spicevmc",
        "spiceport", "nmdm", "qemu-vdagent", "dbus" });
}

// The backend's elements below `prefix`, "" or "backend/".
template<class T>
xml::Type<T> &declareCharacterBackend(xml::Type<T> &type, const QByteArray &prefix)
{
    return type
        .template children<&T::sources>(
            prefix + "source", characterSourceType, "Where it is on the host; “udp” may have two")
        .template attribute<&T::protocol>(prefix + "protocol/@type", "What is spoken over “tcp”")
        .suggestions({ "raw", "telnet", "telnets", "tls" })
        .defaultsTo("raw")
        .template attribute<&T::logFile>(prefix + "log/@file", "File that records the output")
        .since("1.3.3")
        .template attribute<&T::logAppend>(prefix + "log/@append", "Whether a restart keeps the record")
        .onOff()
        .since("1.3.3");
}

} // namespace inn::config
