#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

// What of a document the command builder acts on, or that asks nothing of QEMU: one table per family of
// elements. What is in none of them is refused by refuseUnknownElements().
namespace inn::qemu {

struct KnownElements
{
    // By place ("domain/devices/disk"): the elements known below it. Families add to each other's places.
    // Below a place that no family lists everything is fine.
    QHash<QString, QSet<QString>> below;
    // By place: attributes that ask for what is not done yet, with any value but "off" and "no".
    QHash<QString, QStringList> refusedAttributes;
    // By "place/@attribute": the only values done; other values are refused.
    QHash<QString, QStringList> onlyValues;
};

// "name uuid genid" as a set.
QSet<QString> elementNames(const char *list);

const KnownElements &knownMachineElements(); // knownmachine.cpp: domain, os, features, cpu, clock, memory…
const KnownElements &knownStorageElements(); // knownstorage.cpp: disk, controller, filesystem, memory devices
const KnownElements &knownConnectionElements(); // knownconnections.cpp: interfaces, ports, displays, hostdev…

} // namespace inn::qemu
