#pragma once

#include "backend/config/domain/cpuset.h"
#include "backend/config/errorcodes.h"
#include "backend/xml/origin.h"
#include "backend/xml/report.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

// Small things that the rules and defaults of processors, memory and features share.
namespace inn::config {

// A number with its unit in bytes, as libvirt scales it; `absent` is the scale without a unit.
struct Scaled
{
    std::optional<quint64> bytes = {};
    int libvirtCode = 0; // why there is none
};
Scaled scale(quint64 value, const std::optional<QString> &unit, quint64 absent);
// The same as memory: rounded up to KiB, and bounded as libvirt bounds it.
Scaled scaleMemory(quint64 value, const std::optional<QString> &unit);
// Reports what is wrong with a unit or an amount; the number is bytes, or nothing if there is none or it is
// wrong.
std::optional<quint64> checkScaled(const std::optional<quint64> &value, const std::optional<QString> &unit,
    const xml::Report &report, QByteArrayView where);
// The largest unit that has no remainder, as libvirt writes sizes of caches.
quint64 prettyAmount(quint64 bytes, QString *unit);

// Reads a set and reports what is no set or empty. Nothing if the text is absent or no set.
enum class Emptiness { Refused, Allowed };
std::optional<CpuSet> checkSet(const std::optional<QString> &text, const xml::Report &report,
    QByteArrayView where, Emptiness emptiness = Emptiness::Refused);
// The set in libvirt's own spelling; a text that is no set stays.
void normalizeSet(std::optional<QString> &text);

// What the text has, whether declared or not: the names of child elements in order.
std::vector<QByteArray> writtenChildren(const xml::Origin &origin, QByteArrayView path = {});
int countWritten(const xml::Origin &origin, QByteArrayView name);
// How many elements at the path ("memoryBacking/hugepages") have such a child.
int countHolders(const xml::Origin &origin, QByteArrayView path, QByteArrayView child);
// The first element at the path has a text, readable or not.
bool hasText(const xml::Origin &origin, QByteArrayView path);
// The first element at the path has the attribute, and it is not empty.
bool hasAttribute(const xml::Origin &origin, QByteArrayView path, QByteArrayView attribute);
// The element is there, but without this attribute.
bool isWrittenWithout(const xml::Origin &origin, QByteArrayView path, QByteArrayView attribute);

} // namespace inn::config
