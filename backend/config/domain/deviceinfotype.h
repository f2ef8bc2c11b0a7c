#pragma once

#include "backend/config/domain/addressconfig.h"
#include "backend/config/domain/domaintype.h"
#include "backend/xml/type.h"

// The end of each device's declaration: what all devices have, in libvirt's order.
namespace inn::config {

template<class T>
xml::Type<T> &declareBoot(xml::Type<T> &type)
{
    return type.template attribute<&T::bootOrder>("boot/@order", "Place in the boot order, from 1")
        .positive()
        .requiredInElement()
        .template attribute<&T::bootLoadparm>("boot/@loadparm", "Parameter for the boot loader of s390")
        .since("3.5.0");
}

template<class T>
xml::Type<T> &declareAlias(xml::Type<T> &type)
{
    return type.template attribute<&T::alias>(
        "alias/@name", "Name of the device in the emulator; your own begins with “ua-”");
}

template<class T>
xml::Type<T> &declareRom(xml::Type<T> &type)
{
    return type
        .template attribute<&T::romEnabled>("rom/@enabled", "Whether the guest sees the device’s boot ROM")
        .yesNo()
        .since("4.3.0")
        .template attribute<&T::romBar>("rom/@bar", "Whether the ROM is in the guest’s memory map")
        .onOff()
        .template attribute<&T::romFile>("rom/@file", "File shown to the guest as the device’s ROM");
}

// An address “unassigned” keeps a host device away from the guest; other devices cannot have it.
enum class Unassigned { Refused, Allowed };

template<class T>
xml::Type<T> &declarePlace(xml::Type<T> &type, Unassigned unassigned)
{
    return type
        .template attribute<&T::acpiIndex>("acpi/@index", "Index in ACPI, for a steady name in the guest")
        .positive()
        .since("7.3.0")
        .template child<&T::address>("address", addressType, "Where it sits in the guest")
        .rule([unassigned](const T &device, const xml::Report &report) {
            checkDeviceInfo(device, report);
            if (unassigned == Unassigned::Refused)
                checkAssigned(device, report);
        });
}

template<class T>
xml::Type<T> &declareInfo(xml::Type<T> &type)
{
    return declarePlace(declareAlias(type), Unassigned::Refused);
}

template<class T>
xml::Type<T> &declareBootInfo(xml::Type<T> &type)
{
    return declarePlace(declareAlias(declareBoot(type)), Unassigned::Refused);
}

template<class T>
xml::Type<T> &declareBootRomInfo(xml::Type<T> &type, Unassigned unassigned = Unassigned::Refused)
{
    return declarePlace(declareRom(declareAlias(declareBoot(type))), unassigned);
}

} // namespace inn::config
