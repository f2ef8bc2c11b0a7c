#include "backend/drivers/qemu/capabilities/firmware.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace inn::qemu {

namespace {

QStringList words(const QJsonValue &list)
{
    QStringList result;
    for (const auto &entry : list.toArray())
        result << entry.toString();
    return result;
}

FirmwareDescriptor parse(const QString &path, const QJsonObject &json)
{
    FirmwareDescriptor result;
    result.path = path;
    const QJsonObject mapping = json.value(u"mapping").toObject();
    const QJsonObject executable = mapping.value(u"executable").toObject();
    const QJsonObject variables = mapping.value(u"nvram-template").toObject();
    result.device = mapping.value(u"device").toString();
    result.executable = executable.value(u"filename").toString(mapping.value(u"filename").toString());
    result.executableFormat = executable.value(u"format").toString();
    result.nvramTemplate = variables.value(u"filename").toString();
    result.nvramFormat = variables.value(u"format").toString();
    result.interfaceTypes = words(json.value(u"interface-types"));
    result.features = words(json.value(u"features"));
    for (const auto &entry : json.value(u"targets").toArray()) {
        const QJsonObject target = entry.toObject();
        result.targets.push_back(
            { target.value(u"architecture").toString(), words(target.value(u"machines")) });
    }
    return result;
}

bool isComplete(const FirmwareDescriptor &descriptor, const HostFiles &files)
{
    if (descriptor.executable.isEmpty() || !files.exists(descriptor.executable))
        return false;
    return descriptor.nvramTemplate.isEmpty() || files.exists(descriptor.nvramTemplate);
}

} // namespace

bool FirmwareDescriptor::fits(const QString &architecture, const QString &machine) const
{
    return std::any_of(targets.begin(), targets.end(), [&](const Target &target) {
        return target.architecture == architecture
            && std::any_of(target.machines.begin(), target.machines.end(), [&](const QString &pattern) {
                   const auto expression = QRegularExpression::wildcardToRegularExpression(pattern);
                   return QRegularExpression(expression).match(machine).hasMatch();
               });
    });
}

std::vector<FirmwareDescriptor> readFirmwareDescriptors(const HostFiles &files)
{
    QMap<QString, QString> byName; // later folders win
    for (const QString &folder :
        { QStringLiteral("/usr/share/qemu/firmware"), QStringLiteral("/etc/qemu/firmware") }) {
        for (const QString &name : files.list(folder)) {
            if (name.endsWith(u".json"))
                byName.insert(name, folder + u'/' + name);
        }
    }
    std::vector<FirmwareDescriptor> all;
    for (const QString &path : byName) {
        const auto content = files.read(path, 256 << 10);
        const QJsonDocument document = QJsonDocument::fromJson(content.value_or(QByteArray()));
        if (!document.isObject())
            continue;
        const FirmwareDescriptor descriptor = parse(path, document.object());
        if (isComplete(descriptor, files))
            all.push_back(descriptor);
    }
    return all;
}

} // namespace inn::qemu
