#include "backend/config/domain/tuninghelpers.h"

#include "backend/config/errorcodes.h"
#include "backend/xml/source.h"
#include "backend/xml/values.h"

#include <QCoreApplication>

#include <limits>

namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

int childNamed(const xml::Source &source, int element, QByteArrayView name)
{
    int child = source.firstChild(element);
    while (child >= 0 && source.localName(child) != name)
        child = source.nextSibling(child);
    return child;
}

int countBelow(const xml::Source &source, int element, QByteArrayView path, QByteArrayView child)
{
    const qsizetype end = path.indexOf('/');
    const QByteArrayView name = end < 0 ? path : path.first(end);
    int count = 0;
    for (int each = source.firstChild(element); each >= 0; each = source.nextSibling(each)) {
        if (source.localName(each) != name)
            continue;
        if (end >= 0)
            count += countBelow(source, each, path.sliced(end + 1), child);
        else if (childNamed(source, each, child) >= 0)
            ++count;
    }
    return count;
}

int follow(const xml::Origin &origin, QByteArrayView path)
{
    if (!origin.source || !origin.source->contains(origin.element))
        return -1;
    int element = origin.element;
    while (!path.isEmpty() && element >= 0) {
        const qsizetype end = path.indexOf('/');
        element = childNamed(*origin.source, element, end < 0 ? path : path.first(end));
        path = end < 0 ? QByteArrayView() : path.sliced(end + 1);
    }
    return element;
}

} // namespace

Scaled scale(quint64 value, const std::optional<QString> &unit, quint64 absent)
{
    const quint64 factor = unit && !unit->isEmpty() ? xml::bytesOfUnit(unit->toUtf8()) : absent;
    if (factor == 0)
        return { {}, kInvalidArgument };
    if (value > std::numeric_limits<quint64>::max() / factor)
        return { {}, kOverflow };
    return { value * factor, 0 };
}

Scaled scaleMemory(quint64 value, const std::optional<QString> &unit)
{
    constexpr quint64 kMost = quint64(std::numeric_limits<qint64>::max());
    Scaled result = scale(value, unit, 1024);
    if (!result.bytes)
        return result;
    const quint64 kib = *result.bytes / 1024 + (*result.bytes % 1024 != 0);
    if (*result.bytes > kMost || kib >= kMost / 1024 + 1)
        return { {}, kOverflow };
    return { kib * 1024, 0 };
}

std::optional<quint64> checkScaled(const std::optional<quint64> &value, const std::optional<QString> &unit,
    const xml::Report &report, QByteArrayView where)
{
    if (!value)
        return {};
    const Scaled scaled = scaleMemory(*value, unit);
    if (scaled.libvirtCode == kInvalidArgument)
        report.error(where, tr("“%1” is no unit of memory; write one such as “KiB”.").arg(unit->left(80)),
            scaled.libvirtCode);
    else if (!scaled.bytes)
        report.error(where, tr("The amount is too large."), scaled.libvirtCode);
    return scaled.bytes;
}

quint64 prettyAmount(quint64 bytes, QString *unit)
{
    static constexpr const char *kUnits[] { "B", "KiB", "MiB", "GiB", "TiB", "PiB" };
    std::size_t i = 0;
    while (bytes != 0 && bytes % 1024 == 0 && i + 1 < std::size(kUnits)) {
        bytes /= 1024;
        ++i;
    }
    *unit = QString::fromLatin1(kUnits[i]);
    return bytes;
}

std::optional<CpuSet> checkSet(
    const std::optional<QString> &text, const xml::Report &report, QByteArrayView where, Emptiness emptiness)
{
    if (!text)
        return {};
    std::optional<CpuSet> set = CpuSet::parse(*text);
    if (!set)
        report.error(where,
            tr("“%1” is no set of numbers below %2; write one such as “0-3,8”.")
                .arg(text->left(80))
                .arg(CpuSet::kLimit),
            kInvalidArgument);
    else if (set->isEmpty() && emptiness == Emptiness::Refused)
        report.error(
            where, tr("The set “%1” is empty; name at least one number.").arg(text->left(80)), kUnsupported);
    return set;
}

void normalizeSet(std::optional<QString> &text)
{
    if (!text)
        return;
    if (const std::optional<CpuSet> set = CpuSet::parse(*text))
        text = set->toString();
}

std::vector<QByteArray> writtenChildren(const xml::Origin &origin, QByteArrayView path)
{
    std::vector<QByteArray> names;
    const int element = follow(origin, path);
    if (element < 0)
        return names;
    for (int child = origin.source->firstChild(element); child >= 0;
         child = origin.source->nextSibling(child))
        names.push_back(origin.source->localName(child).toByteArray());
    return names;
}

int countWritten(const xml::Origin &origin, QByteArrayView name)
{
    int count = 0;
    for (const QByteArray &child : writtenChildren(origin))
        count += child == name ? 1 : 0;
    return count;
}

int countHolders(const xml::Origin &origin, QByteArrayView path, QByteArrayView child)
{
    const int element = follow(origin, {});
    return element < 0 ? 0 : countBelow(*origin.source, element, path, child);
}

bool hasText(const xml::Origin &origin, QByteArrayView path)
{
    const int element = follow(origin, path);
    return element >= 0 && !origin.source->text(element).isEmpty();
}

bool hasAttribute(const xml::Origin &origin, QByteArrayView path, QByteArrayView attribute)
{
    const int element = follow(origin, path);
    return element >= 0 && !origin.source->rawAttribute(element, attribute).isEmpty();
}

bool isWrittenWithout(const xml::Origin &origin, QByteArrayView path, QByteArrayView attribute)
{
    const int element = follow(origin, path);
    return element >= 0 && origin.source->rawAttribute(element, attribute).isNull();
}

} // namespace inn::config
