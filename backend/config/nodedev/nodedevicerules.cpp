#include "backend/config/errorcodes.h"
#include "backend/config/nodedev/nodedevicetype.h"

#include <QCoreApplication>

#include <algorithm>

namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("NodeDeviceConfig", text);
}

using Capability = NodeDeviceCapabilityConfig;
using Feature = NodeDeviceFeatureConfig;

// What a type needs; told unless the text has something unreadable there, which is told already.
class Needs
{
public:
    Needs(const Capability &capability, const xml::Report &report)
        : m_type(capability.type.value_or(QString()))
        , m_report(report)
    {
    }
    void value(bool isSet, const char *path, int code = kInternal) const
    {
        if (isSet)
            return;
        m_report.error(
            {}, tr("A device of the type “%1” needs “%2”.").arg(m_type, QString::fromLatin1(path)), code);
    }
    template<class T>
    void number(const std::optional<T> &it, const char *path, int code = kInternal) const
    {
        if (!it && !m_report.isGiven(path))
            value(it.has_value(), path, code);
    }
    // A text that must be a number.
    void numberText(const std::optional<QString> &it, const char *path) const
    {
        bool ok = false;
        if (it)
            it->trimmed().toUInt(&ok);
        if (!it)
            value(it.has_value(), path);
        else if (!ok)
            m_report.error(path, tr("“%1” is not a whole number.").arg(it->left(80)), kInternal);
    }

private:
    QString m_type;
    const xml::Report &m_report;
};

// Some devices need to know what each capability inside is.
void demandFeatureTypes(const Capability &capability, int code, const xml::Report &report)
{
    for (std::size_t i = 0; i < capability.features.size(); ++i) {
        if (!capability.features[i].type)
            report.at(capability.features[i].origin, "capability", i)
                .error({}, tr("The capability has no type."), code);
    }
}

void checkFeatureTypes(
    const Capability &capability, std::initializer_list<QStringView> known, const xml::Report &report)
{
    demandFeatureTypes(capability, kInternal, report);
    for (std::size_t i = 0; i < capability.features.size(); ++i) {
        const Feature &feature = capability.features[i];
        if (feature.type && std::find(known.begin(), known.end(), *feature.type) == known.end())
            report.at(feature.origin, "capability", i)
                .error("@type",
                    tr("A device of the type “%1” has no capability “%2”.")
                        .arg(*capability.type, feature.type->left(80)),
                    kInternal);
    }
}

void checkPci(const Capability &capability, const Needs &needs, const xml::Report &report)
{
    needs.number(capability.domain, "domain");
    needs.numberText(capability.bus, "bus");
    needs.number(capability.slot, "slot");
    needs.number(capability.function, "function");
    needs.number(capability.vendorId, "vendor/@id");
    needs.number(capability.productId, "product/@id");
    if (report.isWritten("iommuGroup"))
        needs.number(capability.iommuGroup, "iommuGroup/@number", kXml);
    demandFeatureTypes(capability, kXml, report);
    for (std::size_t i = 0; i < capability.features.size(); ++i) {
        const Feature &feature = capability.features[i];
        const xml::Report here = report.at(feature.origin, "capability", i);
        if (feature.type == u"phys_function" && feature.addresses.empty())
            here.error({}, tr("The physical function needs an address."), kXml);
        if (feature.type == u"vpd" && !feature.name)
            here.error({}, tr("Vital product data need a name."), kXml);
    }
}

void checkStorage(const Capability &capability, const Needs &needs, const xml::Report &report)
{
    needs.value(capability.block.has_value(), "block");
    checkFeatureTypes(capability, { u"hotpluggable", u"removable" }, report);
    bool isRemovable = false;
    for (std::size_t i = 0; i < capability.features.size(); ++i) {
        const Feature &feature = capability.features[i];
        if (feature.type != u"removable")
            continue;
        isRemovable = true;
        const xml::Report here = report.at(feature.origin, "capability", i);
        if (!feature.mediaSize && !here.isGiven("media_size"))
            here.error({}, tr("A removable medium needs “media_size”."), kInternal);
    }
    if (!isRemovable)
        needs.number(capability.size, "size");
}

// What a virtual port gets when it is made is there afterwards.
void checkVirtualPort(const Feature &feature, const xml::Report &report)
{
    if (!feature.wwnn)
        report.error({}, tr("The virtual port needs “wwnn”."), kInternal);
    if (!feature.wwpn)
        report.error({}, tr("The virtual port needs “wwpn”."), kInternal);
}

void checkExistingScsiHost(const Capability &capability, const Needs &needs, const xml::Report &report)
{
    needs.number(capability.host, "host");
    for (std::size_t i = 0; i < capability.features.size(); ++i) {
        if (capability.features[i].type == u"fc_host")
            checkVirtualPort(
                capability.features[i], report.at(capability.features[i].origin, "capability", i));
    }
}

void checkScsiTarget(const Capability &capability, const Needs &needs, const xml::Report &report)
{
    needs.value(capability.target.has_value(), "target");
    checkFeatureTypes(capability, { u"fc_remote_port" }, report);
    for (std::size_t i = 0; i < capability.features.size(); ++i) {
        const Feature &feature = capability.features[i];
        if (feature.type == u"fc_remote_port" && (!feature.remotePort || !feature.wwpn))
            report.at(feature.origin, "capability", i)
                .error({}, tr("A remote port needs “rport” and “wwpn”."), kInternal);
    }
}

void checkChannel(const Capability &capability, const Needs &needs, const xml::Report &report)
{
    needs.number(capability.cssid, "cssid", kUnsupported);
    needs.number(capability.ssid, "ssid", kUnsupported);
    needs.number(capability.devno, "devno", kUnsupported);
    if (capability.type != u"css")
        return;
    demandFeatureTypes(capability, kXml, report);
    if (!report.isWritten("channel_dev_addr"))
        return;
    needs.number(capability.channelCssid, "channel_dev_addr/cssid", kUnsupported);
    needs.number(capability.channelSsid, "channel_dev_addr/ssid", kUnsupported);
    needs.number(capability.channelDevno, "channel_dev_addr/devno", kUnsupported);
}

auto firstTyped(const Capability &capability)
{
    return std::find_if(capability.features.begin(), capability.features.end(),
        [](const Feature &feature) { return feature.type.has_value(); });
}

void checkNet(const Capability &capability, const Needs &needs, const xml::Report &report)
{
    needs.value(capability.interface.has_value(), "interface");
    const auto first = firstTyped(capability);
    const QString type = first == capability.features.end() ? QString() : *first->type;
    if (!type.isEmpty() && type != u"80203" && type != u"80211")
        report.error("capability/@type",
            tr("“%1” is not possible here; write one of: %2.")
                .arg(type.left(80), QStringLiteral("80203, 80211")),
            kUnsupported);
}

void checkMdev(const Capability &capability, const Needs &needs, const xml::Report &report)
{
    needs.value(capability.mdevType.has_value(), "type/@id", kUnsupported);
    if (!capability.iommuGroup && report.isGiven("iommuGroup/@number"))
        report.error("iommuGroup/@number", tr("The group is no number."), kInternal);
}

void checkDrm(const Capability &capability, const xml::Report &report)
{
    const QString type = capability.typeText.value_or(QString());
    if (type != u"primary" && type != u"control" && type != u"render")
        report.error("type",
            tr("“%1” is not possible here; write one of: %2.")
                .arg(type.left(80), QStringLiteral("primary, control, render")),
            kUnsupported);
}

void checkExisting(const NodeDeviceConfig &device, const xml::Report &report)
{
    for (std::size_t i = 0; i < device.capabilities.size(); ++i) {
        const Capability &capability = device.capabilities[i];
        const xml::Report here = report.at(capability.origin, "capability", i);
        if (capability.type == u"scsi_host")
            checkExistingScsiHost(capability, Needs(capability, here), here);
    }
}

// Mediated devices and virtual ports can be made; libvirt names them.
void checkNew(const NodeDeviceConfig &device, const xml::Report &report)
{
    const auto is = [&](QStringView type) {
        return std::any_of(device.capabilities.begin(), device.capabilities.end(),
            [&](const Capability &capability) { return capability.type == type; });
    };
    const auto isVirtualPort = [](const Capability &capability) {
        return std::any_of(capability.features.begin(), capability.features.end(),
            [](const Feature &feature) { return feature.type == u"fc_host"; });
    };
    if (is(u"scsi_host")) {
        if (std::none_of(device.capabilities.begin(), device.capabilities.end(), isVirtualPort))
            report.error({}, tr("A new SCSI host needs the capability “fc_host”."), kInternal);
    } else if (!is(u"mdev")) {
        report.error({}, tr("The device has no name."), kNoName);
    } else if (!device.parent) {
        report.error({}, tr("A new mediated device needs a parent."), kUnsupported);
    }
}

} // namespace

void checkMdevAttribute(const MdevAttributeConfig &attribute, xml::Report &report)
{
    if (!attribute.name || !attribute.value)
        report.warning({}, tr("The attribute does not count: it needs a name and a value."));
}

void checkNodeDeviceCapability(const Capability &capability, xml::Report &report)
{
    const QString type = capability.type.value_or(QString());
    const Needs needs(capability, report);
    if (type == u"pci")
        checkPci(capability, needs, report);
    else if (type == u"system")
        needs.number(capability.hardwareUuid, "hardware/uuid");
    else if (type == u"storage")
        checkStorage(capability, needs, report);
    else if (type == u"scsi_target")
        checkScsiTarget(capability, needs, report);
    else if (type == u"scsi_host")
        checkFeatureTypes(capability, { u"vport_ops", u"fc_host" }, report);
    else if (type == u"ccw" || type == u"css")
        checkChannel(capability, needs, report);
    else if (type == u"net")
        checkNet(capability, needs, report);
    else if (type == u"drm")
        checkDrm(capability, report);
    else if (type == u"mdev")
        checkMdev(capability, needs, report);
    else if (type == u"ap_matrix")
        demandFeatureTypes(capability, kXml, report);
    if (type == u"scsi") {
        needs.number(capability.host, "host");
        needs.numberText(capability.bus, "bus");
        needs.numberText(capability.target, "target");
        needs.number(capability.lun, "lun");
    } else if (type == u"usb_device") {
        needs.numberText(capability.bus, "bus");
        needs.number(capability.device, "device");
        needs.number(capability.vendorId, "vendor/@id");
        needs.number(capability.productId, "product/@id");
    } else if (type == u"usb") {
        needs.number(capability.number, "number");
        needs.number(capability.classCode, "class");
        needs.number(capability.subclass, "subclass");
        needs.number(capability.protocol, "protocol");
    } else if (type == u"ap_card" || type == u"ap_queue") {
        needs.number(capability.apAdapter, "ap-adapter", kUnsupported);
    }
    if (type == u"ap_queue")
        needs.number(capability.apDomain, "ap-domain", kUnsupported);
}

void checkNodeDeviceRules(const NodeDeviceConfig &device, xml::Report &report)
{
    if (device.capabilities.empty())
        report.error({}, tr("The device needs a capability."), kInternal);
    if (device.parentWwnn.has_value() != device.parentWwpn.has_value())
        report.error("parent", tr("The parent needs both “wwnn” and “wwpn”, or none of them."));
    if (device.name)
        checkExisting(device, report);
    else
        checkNew(device, report);
}

} // namespace inn::config
