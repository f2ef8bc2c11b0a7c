// Guests that the host cannot read, and what goes past the document's own elements to QEMU.

#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/arguments.h"
#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/command/words.h"

#include <QJsonDocument>

namespace inn::qemu {

namespace {

QJsonValue overriddenValue(const config::QemuPropertyConfig &property)
{
    const QString value = text(property.value);
    if (is(property.type, u"bool"))
        return value == u"true";
    if (is(property.type, u"signed") || is(property.type, u"unsigned"))
        return value.toLongLong();
    return value;
}

} // namespace

QString launchSecurityFile(const HostState &host, QStringView what)
{
    return QStringLiteral("%1/sev-%2.base64").arg(host.paths.folder, what);
}

Result<> addLaunchSecurity(const BuildContext &context)
{
    if (!context.domain.launchSecurity)
        return {};
    const config::LaunchSecurityConfig &security = *context.domain.launchSecurity;
    const QString type = is(security.type, u"sev") ? QStringLiteral("sev-guest")
        : is(security.type, u"s390-pv")            ? QStringLiteral("s390-pv-guest")
                                                   : QString();
    if (type.isEmpty() || !context.capabilities.objects.contains(type)) {
        return unsupported(
            translated("“%1” asks for launch security “%2”, which the emulator “%3” does not have.")
                .arg(context.name(), text(security.type), context.capabilities.binary));
    }
    QJsonObject object { { QStringLiteral("qom-type"), type },
        { QStringLiteral("id"), QStringLiteral("lsec0") } };
    if (type == u"sev-guest") {
        object.insert(QStringLiteral("cbitpos"), qint64(security.cbitpos.value_or(0)));
        object.insert(QStringLiteral("reduced-phys-bits"), qint64(security.reducedPhysBits.value_or(0)));
        object.insert(QStringLiteral("policy"), qint64(security.policy.value_or(0)));
        if (security.dhCertificate)
            object.insert(QStringLiteral("dh-cert-file"), launchSecurityFile(context.host, u"dh"));
        if (security.session)
            object.insert(QStringLiteral("session-file"), launchSecurityFile(context.host, u"session"));
        if (security.kernelHashes)
            object.insert(QStringLiteral("kernel-hashes"), is(security.kernelHashes, u"yes"));
    }
    context.add(QStringLiteral("-object"), object);
    return {};
}

Result<> addDeprecation(const BuildContext &context)
{
    const Text &behavior = context.domain.qemuDeprecation;
    if (!behavior || is(behavior, u"none"))
        return {};
    QJsonObject compat { { QStringLiteral("deprecated-output"), QStringLiteral("hide") } };
    if (is(behavior, u"reject") || is(behavior, u"crash"))
        compat.insert(QStringLiteral("deprecated-input"), *behavior);
    else if (!is(behavior, u"omit"))
        return unsupported(translated("“%1” asks for an unknown treatment of what is out of date, “%2”.")
                               .arg(context.name(), *behavior));
    context.add(QStringLiteral("-compat"), compat);
    return {};
}

void addOwnArguments(const BuildContext &context)
{
    for (const config::QemuArgumentConfig &argument : context.domain.qemuArguments)
        context.arguments << text(argument.value);
    for (const config::QemuEnvironmentConfig &variable : context.domain.qemuEnvironment)
        context.environment << text(variable.name) + u'=' + text(variable.value);
}

void overrideProperties(QJsonObject &device, const config::DomainConfig &domain)
{
    const QString id = device.value(QStringLiteral("id")).toString();
    if (id.isEmpty())
        return;
    for (const config::QemuDeviceConfig &changed : domain.qemuDevices) {
        if (!is(changed.alias, id))
            continue;
        for (const config::QemuPropertyConfig &property : changed.properties) {
            device.remove(text(property.name));
            if (!is(property.type, u"remove"))
                device.insert(text(property.name), overriddenValue(property));
        }
    }
}

} // namespace inn::qemu
