#include "backend/drivers/qemu/capabilities/qemucapabilities.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace inn::qemu {

// Features by our names, found in the QMP schema by capabilityprobe.cpp:
//   "netdev-stream"   a netdev may be a stream socket (passt)
//   "screendump-png"  screendump takes a format
//   "display-sdl", "display-egl-headless", "display-dbus"  that kind of -display is built in

namespace {

QJsonArray toArray(const QSet<QString> &set)
{
    QStringList sorted(set.begin(), set.end());
    sorted.sort();
    return QJsonArray::fromStringList(sorted);
}

QSet<QString> toSet(const QJsonValue &value)
{
    QSet<QString> set;
    for (const auto &entry : value.toArray())
        set.insert(entry.toString());
    return set;
}

QJsonObject toJson(const MachineInfo &machine)
{
    return { { QStringLiteral("name"), machine.name }, { QStringLiteral("alias"), machine.alias },
        { QStringLiteral("default"), machine.isDefault },
        { QStringLiteral("deprecated"), machine.deprecated },
        { QStringLiteral("cpus"), qint64(machine.maximumCpus) },
        { QStringLiteral("cpu"), machine.defaultCpuType }, { QStringLiteral("ram"), machine.defaultRamId },
        { QStringLiteral("hotplug"), machine.hotpluggableCpus } };
}

MachineInfo machineFrom(const QJsonObject &json)
{
    return { json.value(u"name").toString(), json.value(u"alias").toString(), json.value(u"default").toBool(),
        json.value(u"deprecated").toBool(),
        unsigned(std::clamp<qint64>(json.value(u"cpus").toInteger(), 1, 65535)),
        json.value(u"cpu").toString(), json.value(u"ram").toString(), json.value(u"hotplug").toBool() };
}

QJsonArray toArray(const std::vector<CpuModelInfo> &models)
{
    QJsonArray array;
    for (const CpuModelInfo &model : models) {
        array.append(QJsonObject { { QStringLiteral("name"), model.name },
            { QStringLiteral("usable"), model.usable }, { QStringLiteral("deprecated"), model.deprecated },
            { QStringLiteral("missing"), QJsonArray::fromStringList(model.missingFeatures) } });
    }
    return array;
}

std::vector<CpuModelInfo> cpusFrom(const QJsonValue &value)
{
    std::vector<CpuModelInfo> models;
    for (const auto &entry : value.toArray()) {
        const QJsonObject object = entry.toObject();
        CpuModelInfo model { object.value(u"name").toString(), object.value(u"usable").toBool(),
            object.value(u"deprecated").toBool(), {} };
        for (const auto &feature : object.value(u"missing").toArray())
            model.missingFeatures.push_back(feature.toString());
        models.push_back(std::move(model));
    }
    return models;
}

} // namespace

QString QemuCapabilities::version() const
{
    return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(micro);
}

bool QemuCapabilities::hasProperty(const QString &device, const QString &property) const
{
    return deviceProperties.value(device).contains(property);
}

const MachineInfo *QemuCapabilities::machine(const QString &name) const
{
    const MachineInfo *byAlias = nullptr;
    for (const MachineInfo &candidate : machines) {
        if (candidate.name == name)
            return &candidate;
        if (!name.isEmpty() && candidate.alias == name)
            byAlias = &candidate;
    }
    return byAlias;
}

const MachineInfo *QemuCapabilities::defaultMachine() const
{
    for (const MachineInfo &candidate : machines) {
        if (candidate.isDefault)
            return &candidate;
    }
    return machine(QStringLiteral("virt"));
}

QJsonObject QemuCapabilities::toJson() const
{
    QJsonArray machineArray;
    for (const MachineInfo &machine : machines)
        machineArray.append(qemu::toJson(machine));
    QJsonObject properties;
    for (auto it = deviceProperties.begin(); it != deviceProperties.end(); ++it)
        properties.insert(it.key(), toArray(it.value()));
    return { { QStringLiteral("binary"), binary },
        { QStringLiteral("version"), QJsonArray { major, minor, micro } },
        { QStringLiteral("package"), package }, { QStringLiteral("architecture"), architecture },
        { QStringLiteral("machines"), machineArray }, { QStringLiteral("devices"), toArray(devices) },
        { QStringLiteral("properties"), properties }, { QStringLiteral("objects"), toArray(objects) },
        { QStringLiteral("commands"), toArray(commands) }, { QStringLiteral("features"), toArray(features) },
        { QStringLiteral("options"), toArray(options) }, { QStringLiteral("tcgCpus"), toArray(tcgCpus) },
        { QStringLiteral("kvmCpus"), toArray(kvmCpus) }, { QStringLiteral("kvm"), kvmCompiled },
        { QStringLiteral("tcgProcessor"), tcgProcessor.toJson() },
        { QStringLiteral("kvmProcessor"), kvmProcessor.toJson() } };
}

Result<QemuCapabilities> QemuCapabilities::fromJson(const QJsonObject &json)
{
    QemuCapabilities result;
    const QJsonArray numbers = json.value(u"version").toArray();
    result.binary = json.value(u"binary").toString();
    result.major = numbers.at(0).toInt();
    result.minor = numbers.at(1).toInt();
    result.micro = numbers.at(2).toInt();
    result.package = json.value(u"package").toString();
    result.architecture = json.value(u"architecture").toString();
    for (const auto &entry : json.value(u"machines").toArray())
        result.machines.push_back(machineFrom(entry.toObject()));
    result.devices = toSet(json.value(u"devices"));
    const QJsonObject properties = json.value(u"properties").toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it)
        result.deviceProperties.insert(it.key(), toSet(it.value()));
    result.objects = toSet(json.value(u"objects"));
    result.commands = toSet(json.value(u"commands"));
    result.features = toSet(json.value(u"features"));
    result.options = toSet(json.value(u"options"));
    result.tcgCpus = cpusFrom(json.value(u"tcgCpus"));
    result.kvmCpus = cpusFrom(json.value(u"kvmCpus"));
    result.tcgProcessor = EmulatorProcessor::fromJson(json.value(u"tcgProcessor").toObject());
    result.kvmProcessor = EmulatorProcessor::fromJson(json.value(u"kvmProcessor").toObject());
    result.kvmCompiled = json.value(u"kvm").toBool();
    if (result.binary.isEmpty() || result.major <= 0 || result.machines.empty() || result.devices.isEmpty()) {
        return Error { ErrorCode::Protocol,
            QCoreApplication::translate(
                "inn::qemu::QemuCapabilities", "The stored facts about QEMU are incomplete.") };
    }
    return result;
}

} // namespace inn::qemu
