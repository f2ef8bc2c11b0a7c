#include "backend/drivers/storage/imagecommands.h"

namespace inn::storage {

CommandSpec createImage(const config::VolumeConfig &volume, const QString &path, Preallocation preallocation)
{
    CommandSpec spec { QStringLiteral("qemu-img"), { QStringLiteral("create"), QStringLiteral("-q") } };
    spec.timeout = std::chrono::minutes(30);
    spec.arguments << QStringLiteral("-f") << volume.format.value_or(QStringLiteral("raw"));
    if (volume.backingPath) {
        spec.arguments << QStringLiteral("-b") << *volume.backingPath << QStringLiteral("-F")
                       << volume.backingFormat.value_or(QStringLiteral("raw"));
    }
    if (preallocation == Preallocation::Full)
        spec.arguments << QStringLiteral("-o") << QStringLiteral("preallocation=falloc");
    spec.arguments << path << QString::number(volume.capacity.value_or(Bytes {}).count);
    return spec;
}

CommandSpec convertImage(
    const QString &source, const QString &sourceFormat, const QString &target, const QString &targetFormat)
{
    CommandSpec spec { QStringLiteral("qemu-img"), { QStringLiteral("convert"), QStringLiteral("-p") } };
    spec.timeout = std::chrono::milliseconds::zero(); // as long as it takes; the job can cancel
    spec.arguments << QStringLiteral("-f") << sourceFormat << QStringLiteral("-O") << targetFormat << source
                   << target;
    return spec;
}

CommandSpec resizeImage(const QString &path, const QString &format, Bytes size)
{
    return { QStringLiteral("qemu-img"),
        { QStringLiteral("resize"), QStringLiteral("-q"), QStringLiteral("-f"), format, path,
            QString::number(size.count) } };
}

CommandSpec describeImage(const QString &path, const QString &format)
{
    return { QStringLiteral("qemu-img"),
        { QStringLiteral("info"), QStringLiteral("--output=json"), QStringLiteral("-U"), QStringLiteral("-f"),
            format, path } };
}

} // namespace inn::storage
