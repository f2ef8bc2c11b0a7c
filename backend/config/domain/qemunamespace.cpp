#include "backend/config/domain/qemunamespace.h"

#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/domainparts.h"
#include "backend/config/domain/domaintype.h"
#include "backend/config/errorcodes.h"
#include "backend/xml/report.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

bool isValueOf(QStringView type, const QString &value)
{
    bool ok = true;
    if (type == u"signed")
        (void)value.toLongLong(&ok);
    else if (type == u"unsigned")
        (void)value.toULongLong(&ok);
    else if (type == u"bool")
        ok = value == u"true" || value == u"false";
    return ok;
}

xml::Type<QemuCapabilityConfig> capability(const char *name)
{
    return xml::Type<QemuCapabilityConfig>(name)
        .attribute<&QemuCapabilityConfig::capability>("@capability", "libvirt’s name of the ability of QEMU")
        .required()
        .errorCode(kInternal);
}

} // namespace

void checkQemuEnvironment(const QemuEnvironmentConfig &variable, xml::Report &report)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*\\z"));
    if (!variable.name)
        report.error({}, tr("An environment variable of QEMU has no name."), kInternal);
    else if (!pattern.match(*variable.name).hasMatch())
        report.error("@name",
            tr("“%1” cannot be the name of an environment variable; use letters, digits and underscores.")
                .arg(variable.name->left(80)),
            kInternal);
}

void checkQemuProperty(const QemuPropertyConfig &property, xml::Report &report)
{
    if (property.name == u"id")
        report.error("@name", tr("The property “id” of a device cannot be changed."));
    if (!property.type)
        return;
    const bool removes = property.type == u"remove";
    if (removes && property.value)
        report.error("@value", tr("A property that is removed has no value; remove the value."));
    else if (!removes && !property.value)
        report.error({}, tr("A property of a device has no value; give it one."));
    else if (property.value && !isValueOf(*property.type, *property.value))
        report.error(
            "@value", tr("“%1” is no value of the type “%2”.").arg(property.value->left(80), *property.type));
}

const xml::Table &qemuArgumentType()
{
    static const xml::Table table
        = xml::Type<QemuArgumentConfig>("arg")
              .attribute<&QemuArgumentConfig::value>("@value", "One argument of QEMU’s command line")
              .required()
              .errorCode(kInternal);
    return table;
}

const xml::Table &qemuEnvironmentType()
{
    using E = QemuEnvironmentConfig;
    static const xml::Table table
        = xml::Type<E>("env")
              .attribute<&E::name>("@name", "Name of an environment variable of QEMU")
              .attribute<&E::value>("@value", "Its value")
              .rule(checkQemuEnvironment);
    return table;
}

const xml::Table &qemuAddedCapabilityType()
{
    static const xml::Table table = capability("add");
    return table;
}

const xml::Table &qemuRemovedCapabilityType()
{
    static const xml::Table table = capability("del");
    return table;
}

const xml::Table &qemuPropertyType()
{
    using P = QemuPropertyConfig;
    static const xml::Table table = xml::Type<P>("property")
                                        .attribute<&P::name>("@name", "Name of the device’s property")
                                        .required()
                                        .attribute<&P::type>("@type", "Type of its value")
                                        .words({ "string", "signed", "unsigned", "bool", "remove" })
                                        .required()
                                        .attribute<&P::value>("@value", "The value instead of libvirt’s")
                                        .rule(checkQemuProperty);
    return table;
}

const xml::Table &qemuDeviceType()
{
    using Q = QemuDeviceConfig;
    static const xml::Table table = xml::Type<Q>("device")
                                        .prefix("qemu", kQemuUri)
                                        .attribute<&Q::alias>("@alias", "Alias of the device")
                                        .required()
                                        .children<&Q::properties>("qemu:frontend/qemu:property",
                                            qemuPropertyType, "Properties of what the guest sees");
    return table;
}

void declareQemuNamespace(xml::Type<DomainConfig> &type)
{
    using D = DomainConfig;
    type.prefix("qemu", kQemuUri)
        .children<&D::qemuArguments>(
            "qemu:commandline/qemu:arg", qemuArgumentType, "Arguments added to QEMU’s command line")
        .children<&D::qemuEnvironment>(
            "qemu:commandline/qemu:env", qemuEnvironmentType, "Environment variables of QEMU")
        .children<&D::qemuAddedCapabilities>(
            "qemu:capabilities/qemu:add", qemuAddedCapabilityType, "Abilities QEMU is taken to have")
        .since("1.2.19")
        .children<&D::qemuRemovedCapabilities>(
            "qemu:capabilities/qemu:del", qemuRemovedCapabilityType, "Abilities QEMU is taken not to have")
        .since("1.2.19")
        .children<&D::qemuDevices>(
            "qemu:override/qemu:device", qemuDeviceType, "Changed properties of devices")
        .since("8.2.0")
        .attribute<&D::qemuDeprecation>(
            "qemu:deprecation/@behavior", "What QEMU does about what is out of date")
        .emptyIsNone()
        .suggestions({ "none", "omit", "reject", "crash" })
        .since("7.1.0");
}

} // namespace inn::config
