#include "ui/domain/pages/devicelist.h"

#include "backend/base/translated.h"

#include <QStringList>

namespace inn::ui {

namespace {

QString joined(const std::vector<std::optional<QString>> &parts)
{
    QStringList words;
    for (const auto &part : parts) {
        if (part && !part->isEmpty())
            words.append(*part);
    }
    return words.join(QStringLiteral("  ·  "));
}

std::optional<QString> sourceOf(const config::DiskConfig &disk)
{
    if (!disk.source)
        return {};
    const config::DiskSourceConfig &source = *disk.source;
    if (source.pool)
        return *source.pool + u'/' + source.volume.value_or(QString());
    for (const auto &place : { source.file, source.dev, source.dir, source.name }) {
        if (place)
            return place;
    }
    return {};
}

DeviceLine diskLine(const config::DiskConfig &disk)
{
    const QString target = disk.targetDev.value_or(QString());
    const auto source = sourceOf(disk);
    if (disk.device == QStringLiteral("cdrom")) {
        return { translated(QT_TRANSLATE_NOOP("inn::ui::DeviceList", "CD drive %1")).arg(target),
            joined({ source.value_or(translated(QT_TRANSLATE_NOOP("inn::ui::DeviceList", "empty"))),
                disk.bus }) };
    }
    if (disk.device == QStringLiteral("floppy")) {
        return { translated(QT_TRANSLATE_NOOP("inn::ui::DeviceList", "Floppy drive %1")).arg(target),
            source.value_or(translated(QT_TRANSLATE_NOOP("inn::ui::DeviceList", "empty"))) };
    }
    return { translated(QT_TRANSLATE_NOOP("inn::ui::DeviceList", "Disk %1")).arg(target),
        joined({ source, disk.bus, disk.driverType }) };
}

DeviceLine interfaceLine(const config::InterfaceConfig &interface)
{
    QString place = interface.type.value_or(QString());
    if (interface.sourceNetwork)
        place = translated(QT_TRANSLATE_NOOP("inn::ui::DeviceList", "network “%1”"))
                    .arg(*interface.sourceNetwork);
    else if (interface.sourceBridge)
        place = translated(QT_TRANSLATE_NOOP("inn::ui::DeviceList", "bridge “%1”"))
                    .arg(*interface.sourceBridge);
    else if (interface.type == QStringLiteral("user"))
        place = translated(QT_TRANSLATE_NOOP("inn::ui::DeviceList", "user networking"));
    return { translated(QT_TRANSLATE_NOOP("inn::ui::DeviceList", "Network")),
        joined({ place, interface.model, interface.mac }) };
}

} // namespace

std::vector<DeviceLine> deviceLines(const config::DomainConfig &config)
{
    std::vector<DeviceLine> lines;
    for (const config::DiskConfig &disk : config.disks)
        lines.push_back(diskLine(disk));
    for (const config::InterfaceConfig &interface : config.interfaces)
        lines.push_back(interfaceLine(interface));
    for (const config::GraphicsConfig &graphics : config.graphics) {
        lines.push_back({ translated(QT_TRANSLATE_NOOP("inn::ui::DeviceList", "Display")),
            graphics.type.value_or(QString()).toUpper() });
    }
    for (const config::VideoConfig &video : config.videos)
        lines.push_back({ translated(QT_TRANSLATE_NOOP("inn::ui::DeviceList", "Video")),
            video.model.value_or(QString()) });
    for (const config::SoundConfig &sound : config.sounds)
        lines.push_back({ translated(QT_TRANSLATE_NOOP("inn::ui::DeviceList", "Sound")),
            sound.model.value_or(QString()) });
    for (const config::TpmConfig &tpm : config.tpms)
        lines.push_back({ translated(QT_TRANSLATE_NOOP("inn::ui::DeviceList", "TPM")),
            joined({ tpm.model, tpm.backendVersion }) });
    return lines;
}

} // namespace inn::ui
