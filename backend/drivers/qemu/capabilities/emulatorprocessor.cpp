#include "backend/drivers/qemu/capabilities/emulatorprocessor.h"

#include <QJsonArray>

#include <array>

namespace inn::qemu {

namespace {

QJsonArray toArray(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QStringList toList(const QJsonValue &value)
{
    QStringList list;
    for (const auto &entry : value.toArray())
        list.push_back(entry.toString());
    return list;
}

} // namespace

QString featureNameFromQemu(const QString &name)
{
    // The names that libvirt had first.
    static const QStringList kUnderlined { QStringLiteral("cmp_legacy"), QStringLiteral("ds_cpl"),
        QStringLiteral("fxsr_opt"), QStringLiteral("kvm_pv_eoi"), QStringLiteral("kvm_pv_unhalt"),
        QStringLiteral("lahf_lm"), QStringLiteral("nodeid_msr"), QStringLiteral("perfctr_core"),
        QStringLiteral("perfctr_nb"), QStringLiteral("tsc_adjust") };
    if (name == u"pclmulqdq")
        return QStringLiteral("pclmuldq");
    const QString underlined = QString(name).replace(u'-', u'_');
    return kUnderlined.contains(underlined) ? underlined : name;
}

QJsonObject EmulatorProcessor::toJson() const
{
    return { { QStringLiteral("vendor"), vendor },
        { QStringLiteral("signature"), QJsonArray { qint64(family), qint64(model), qint64(stepping) } },
        { QStringLiteral("known"), toArray(known) }, { QStringLiteral("present"), toArray(present) },
        { QStringLiteral("notMigratable"), toArray(notMigratable) } };
}

EmulatorProcessor EmulatorProcessor::fromJson(const QJsonObject &json)
{
    EmulatorProcessor read;
    const QJsonArray signature = json.value(u"signature").toArray();
    read.vendor = json.value(u"vendor").toString();
    read.family = unsigned(signature.at(0).toInteger());
    read.model = unsigned(signature.at(1).toInteger());
    read.stepping = unsigned(signature.at(2).toInteger());
    read.known = toList(json.value(u"known"));
    read.present = toList(json.value(u"present"));
    read.notMigratable = toList(json.value(u"notMigratable"));
    return read;
}

EmulatorProcessor EmulatorProcessor::fromExpansions(const QJsonObject &migratable, const QJsonObject &all)
{
    EmulatorProcessor made;
    made.vendor = migratable.value(u"vendor").toString();
    made.family = unsigned(migratable.value(u"family").toInteger());
    made.model = unsigned(migratable.value(u"model").toInteger());
    made.stepping = unsigned(migratable.value(u"stepping").toInteger());
    for (auto it = migratable.begin(); it != migratable.end(); ++it) {
        const QString name = featureNameFromQemu(it.key());
        made.known.push_back(name);
        if (!it->isBool())
            continue;
        const bool isElsewhere = all.value(it.key()).toBool();
        if (it->toBool() || isElsewhere)
            made.present.push_back(name);
        if (!it->toBool() && isElsewhere)
            made.notMigratable.push_back(name);
    }
    return made;
}

} // namespace inn::qemu
