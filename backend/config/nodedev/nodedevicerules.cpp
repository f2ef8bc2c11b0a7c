#include "backend/config/nodedev/nodedevicetype.h"

#include <QCoreApplication>

#include <algorithm>

namespace inn::config {

namespace {

constexpr int kInternal = 1; // VIR_ERR_INTERNAL_ERROR
constexpr int kNoName = 21; // VIR_ERR_NO_NAME
constexpr int kXml = 27; // VIR_ERR_XML_ERROR
constexpr int kUnsupported = 67; // VIR_ERR_CONFIG_UNSUPPORTED
constexpr unsigned kMostClass = 0xFF'FFFF;

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

void checkFeatureTypes(
    const Capability &capability, std::initializer_list<QStringView> known, const xml::Report &report)
{
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
    if (capability.classCode.value_or(0) > kMostClass)
        report.error("class", tr("The class has at most six hexadecimal digits."), kInternal);
    needs.number(capability.domain, "domain");
    needs.numberText(capability.bus, "bus");
    needs.number(capability.slot, "slot");
    needs.number(capability.function, "function");
    needs.number(capability.vendorId, "vendor/@id");
    needs.number(capability.productId, "product/@id");
    if (report.isWritten("iommuGroup"))
        needs.number(capability.iommuGroup, "iommuGroup/@number", kXml);
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

// New virtual ports have no number yet.
bool isVirtualPort(const Capability &capability)
{
    return capability.type == u"scsi_host"
        && std::any_of(capability.features.begin(), capability.features.end(),
            [](const Feature &feature) { return feature.type == u"fc_host"; });
}

void checkScsiHost(const Capability &capability, const Needs &needs, const xml::Report &report)
{
    checkFeatureTypes(capability, { u"vport_ops", u"fc_host" }, report);
    if (!isVirtualPort(capability))
        needs.number(capability.host, "host");
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
    if (capability.type != u"css" || !report.isWritten("channel_dev_addr"))
        return;
    needs.number(capability.channelCssid, "channel_dev_addr/cssid", kUnsupported);
    needs.number(capability.channelSsid, "channel_dev_addr/ssid", kUnsupported);
    needs.number(capability.channelDevno, "channel_dev_addr/devno", kUnsupported);
}

void checkNet(const Capability &capability, const Needs &needs, const xml::Report &report)
{
    needs.value(capability.interface.has_value(), "interface");
    if (capability.features.empty())
        return;
    const QString type = capability.features[0].type.value_or(QString());
    if (!type.isEmpty() && type != u"80203" && type != u"80211")
        report.error("capability/@type",
            tr("“%1” is not possible here; write one of: %2.")
                .arg(type.left(80), QStringLiteral("80203, 80211")),
            kUnsupported);
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
        checkScsiHost(capability, needs, report);
    else if (type == u"ccw" || type == u"css")
        checkChannel(capability, needs, report);
    else if (type == u"net")
        checkNet(capability, needs, report);
    else if (type == u"drm")
        checkDrm(capability, report);
    else if (type == u"mdev")
        needs.value(capability.mdevType.has_value(), "type/@id", kUnsupported);
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
    const auto has = [&](auto isOne) {
        return std::any_of(device.capabilities.begin(), device.capabilities.end(), isOne);
    };
    const bool isMdev = has([](const Capability &capability) { return capability.type == u"mdev"; });
    if (!device.name && !isMdev && !has(isVirtualPort))
        report.error({}, tr("The device has no name."), kNoName);
    if (isMdev && !device.parent && !device.parentWwnn)
        report.error({}, tr("A mediated device needs a parent."));
}

} // namespace inn::config
