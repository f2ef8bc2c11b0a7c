#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/filesystemconfig.h"
#include "backend/config/errorcodes.h"
#include "backend/xml/report.h"
#include "backend/xml/values.h"

#include <QCoreApplication>

#include <limits>
#include <set>

namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

QString typeOf(const FilesystemConfig &filesystem)
{
    return filesystem.type.value_or(QStringLiteral("mount"));
}

// Where the source of a type stands.
const std::optional<QString> *sourceOf(const FilesystemConfig &filesystem)
{
    const QString type = typeOf(filesystem);
    if (type == u"mount" || type == u"bind")
        return &filesystem.sourceDir;
    if (type == u"file")
        return &filesystem.sourceFile;
    if (type == u"block")
        return &filesystem.sourceDev;
    return type == u"template" ? &filesystem.sourceName : nullptr;
}

void checkSource(const FilesystemConfig &filesystem, const xml::Report &report)
{
    const QString type = typeOf(filesystem);
    const std::optional<QString> *source = sourceOf(filesystem);
    if (source && !*source && !filesystem.sourceSocket)
        report.error(report.isWritten("source") ? "source" : "",
            tr("A file system of the type “%1” has no source.").arg(type), kNoSource);
    if (type == u"volume" && filesystem.sourcePool.has_value() != filesystem.sourceVolume.has_value())
        report.error("source", tr("A file system in a storage pool must name both the pool and the volume."));
    if (type != u"ram")
        return;
    if (!filesystem.sourceUsage && !report.isWritten("source/@usage"))
        report.error("source", tr("A file system in memory does not say its size."));
    const QString unit = filesystem.sourceUnits.value_or(QString());
    const quint64 scale = unit.isEmpty() ? 1024 : xml::bytesOfUnit(unit.toUtf8());
    if (scale > 0 && filesystem.sourceUsage.value_or(0) > std::numeric_limits<quint64>::max() / scale)
        report.error("source/@usage", tr("The size of a file system in memory is too large."), kOverflow);
    if (scale == 0)
        report.error("source/@units", tr("“%1” is no unit of data.").arg(unit.left(40)), kInvalidArgument);
}

} // namespace

void checkFilesystem(const FilesystemConfig &filesystem, xml::Report &report)
{
    checkSource(filesystem, report);
    if (!filesystem.target || filesystem.target->isEmpty())
        report.error({}, tr("A file system has no target; say where the guest finds it."), kNoTarget);
    if (filesystem.bootOrder && filesystem.driverType != u"virtiofs")
        report.error("boot", tr("Only virtiofs can be booted from."), kUnsupported);
}

void checkFilesystems(const DomainConfig &domain, const xml::Report &report)
{
    std::set<QString> targets;
    for (std::size_t i = 0; i < domain.filesystems.size(); ++i) {
        const FilesystemConfig &filesystem = domain.filesystems[i];
        if (filesystem.driverType != u"virtiofs" || !filesystem.target)
            continue;
        if (!targets.insert(*filesystem.target).second)
            report.at(filesystem.origin, "devices/filesystem", i)
                .error("target/@dir",
                    tr("The file system target “%1” is used more than once.").arg(*filesystem.target),
                    kUnsupported);
    }
}

} // namespace inn::config
