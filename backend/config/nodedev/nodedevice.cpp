#include "backend/config/nodedev/nodedevice.h"

#include "backend/config/nodedev/nodedevicetype.h"
#include "backend/xml/reader.h"
#include "backend/xml/writer.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace inn::config {

namespace {

void tidyLink(std::optional<HostInterfaceLinkConfig> &link)
{
    if (!link)
        return;
    if (link->speed == 0U)
        link->speed.reset();
    if (link->state && link->state->isEmpty())
        link->state.reset();
    if (!link->speed && !link->state)
        link.reset();
}

void tidyAddresses(std::vector<HostPciAddressConfig> &addresses)
{
    for (HostPciAddressConfig &address : addresses) {
        applyHostPciAddressDefaults(address);
        address.type.reset();
    }
}

// In the order of libvirt's list, each once.
void tidyNetworkFeatures(std::vector<NetworkFeatureConfig> &features)
{
    static constexpr std::array<QStringView, 14> kOrder { u"rx", u"tx", u"sg", u"tso", u"gso", u"gro", u"lro",
        u"rxvlan", u"txvlan", u"ntuple", u"rxhash", u"rdma", u"txudptnl", u"switchdev" };
    const auto rank = [](const NetworkFeatureConfig &feature) {
        return std::find(kOrder.begin(), kOrder.end(), feature.name.value_or(QString())) - kOrder.begin();
    };
    std::stable_sort(features.begin(), features.end(),
        [&](const auto &one, const auto &other) { return rank(one) < rank(other); });
    const auto last = std::unique(features.begin(), features.end());
    features.erase(last, features.end());
}

// Of a name that comes twice the last value counts.
void joinFields(std::vector<VpdFieldConfig> &fields)
{
    std::vector<VpdFieldConfig> result;
    std::map<QString, std::size_t> places;
    for (const VpdFieldConfig &field : fields) {
        const auto [place, isNew] = places.emplace(*field.index, result.size());
        if (isNew)
            result.push_back(field);
        else
            result[place->second].value = field.value;
    }
    fields = std::move(result);
}

// Those that can only be read, then those that can be written; of each the last counts.
void joinAccess(std::vector<VpdFieldsConfig> &fields)
{
    std::vector<VpdFieldsConfig> result;
    for (const QStringView access : { u"readonly", u"readwrite" }) {
        const auto last = std::find_if(fields.rbegin(), fields.rend(),
            [&](const VpdFieldsConfig &each) { return each.access == access; });
        if (last != fields.rend())
            result.push_back(*last);
    }
    fields = std::move(result);
}

void tidyVpd(NodeDeviceFeatureConfig &feature)
{
    const auto isBroken = [](const VpdFieldConfig &field) {
        return !field.index || field.index->size() != 1 || field.value.value_or(QString()).isEmpty();
    };
    joinAccess(feature.fields);
    for (VpdFieldsConfig &fields : feature.fields) {
        std::erase_if(fields.vendorFields, isBroken);
        std::erase_if(fields.systemFields, isBroken);
        joinFields(fields.vendorFields);
        joinFields(fields.systemFields);
        if (fields.access != u"readonly") {
            fields.changeLevel.reset();
            fields.manufactureId.reset();
            fields.partNumber.reset();
            fields.serialNumber.reset();
            continue;
        }
        fields.assetTag.reset();
        fields.systemFields.clear();
    }
}

// What libvirt finds out itself.
void dropFindings(NodeDeviceFeatureConfig &feature)
{
    feature.logicalBlockSize.reset();
    feature.blockCount.reset();
    if (feature.type != u"vport_ops")
        return;
    feature.maxVports = 0;
    feature.vports = 0;
}

// One of each type: kinds of mediated devices add up, of all else the last counts. They stand side by side.
void joinFeatures(std::vector<NodeDeviceFeatureConfig> &features)
{
    std::vector<NodeDeviceFeatureConfig> result;
    for (NodeDeviceFeatureConfig &feature : features) {
        if (result.empty() || result.back().type != feature.type) {
            result.push_back(std::move(feature));
            continue;
        }
        if (feature.type == u"mdev_types") {
            std::move(feature.mdevTypes.begin(), feature.mdevTypes.end(),
                std::back_inserter(result.back().mdevTypes));
            continue;
        }
        result.back() = std::move(feature);
    }
    features = std::move(result);
}

// The capabilities inside, in libvirt's order; others than these are unknown to the type.
void tidyFeatures(NodeDeviceCapabilityConfig &capability, std::initializer_list<QStringView> order)
{
    const auto rank = [&](const NodeDeviceFeatureConfig &feature) {
        return std::find(order.begin(), order.end(), feature.type.value_or(QString())) - order.begin();
    };
    std::erase_if(capability.features,
        [&](const auto &feature) { return rank(feature) == std::ptrdiff_t(order.size()); });
    std::stable_sort(capability.features.begin(), capability.features.end(),
        [&](const auto &one, const auto &other) { return rank(one) < rank(other); });
    joinFeatures(capability.features);
    for (NodeDeviceFeatureConfig &feature : capability.features) {
        if (feature.type == u"phys_function" && feature.addresses.size() > 1)
            feature.addresses.resize(1);
        tidyAddresses(feature.addresses);
        tidyVpd(feature);
        if (feature.maxCount == 0U)
            feature.maxCount.reset();
        if (feature.type == u"removable")
            feature.mediaAvailable = QString::number(feature.mediaAvailable == u"1" ? 1 : 0);
        dropFindings(feature);
    }
    std::erase_if(capability.features,
        [](const auto &feature) { return feature.type == u"mdev_types" && feature.mdevTypes.empty(); });
}

// The kind of header that a PCI device has is told once.
void keepFirstHeader(std::vector<NodeDeviceFeatureConfig> &features)
{
    const auto isHeader = [](const NodeDeviceFeatureConfig &feature) {
        return feature.type == u"pci-bridge" || feature.type == u"cardbus-bridge";
    };
    const auto first = std::find_if(features.begin(), features.end(), isHeader);
    if (first != features.end())
        features.erase(std::remove_if(first + 1, features.end(), isHeader), features.end());
}

void applyPciDefaults(NodeDeviceCapabilityConfig &capability)
{
    keepFirstHeader(capability.features);
    if (capability.classCode.value_or(0) < 0)
        capability.classCode.reset();
    tidyFeatures(capability,
        { u"phys_function", u"virt_functions", u"pci-bridge", u"cardbus-bridge", u"mdev_types", u"vpd" });
    tidyAddresses(capability.iommuGroupAddresses);
    if (capability.iommuGroupAddresses.empty())
        capability.iommuGroup.reset();
    if (capability.numaNode.value_or(0) < 0)
        capability.numaNode.reset();
    std::vector<PcieLinkConfig> links;
    for (const QStringView validity : { u"cap", u"sta" }) {
        const auto found = std::find_if(capability.pcieLinks.begin(), capability.pcieLinks.end(),
            [&](const PcieLinkConfig &link) { return link.validity == validity; });
        if (found != capability.pcieLinks.end())
            links.push_back(*found);
    }
    capability.pcieLinks = std::move(links);
    for (PcieLinkConfig &link : capability.pcieLinks) {
        if (link.port.value_or(0) < 0)
            link.port.reset();
        if (link.speed && link.speed->isEmpty())
            link.speed.reset();
    }
}

// The first that has a type tells the kind of network.
void tidyNetworkKind(std::vector<NodeDeviceFeatureConfig> &features)
{
    std::erase_if(features, [](const NodeDeviceFeatureConfig &feature) { return !feature.type; });
    if (features.size() > 1)
        features.resize(1);
    if (!features.empty() && features[0].type->isEmpty())
        features.clear();
}

void applyCapabilityDefaults(NodeDeviceCapabilityConfig &capability)
{
    const QString type = capability.type.value_or(QString());
    capability.logicalBlockSize.reset();
    capability.blockCount.reset();
    tidyLink(capability.link);
    tidyNetworkFeatures(capability.networkFeatures);
    if (type == u"pci")
        applyPciDefaults(capability);
    else if (type == u"scsi_host")
        tidyFeatures(capability, { u"fc_host", u"vport_ops" });
    else if (type == u"storage")
        tidyFeatures(capability, { u"removable", u"hotpluggable" });
    else if (type == u"css" || type == u"ap_matrix")
        tidyFeatures(capability, { u"mdev_types" });
    else if (type == u"net")
        tidyNetworkKind(capability.features);
    else if (type == u"system")
        capability.isFirmwareKnown = true;
    else if (type == u"scsi_target")
        tidyFeatures(capability, { u"fc_remote_port" });
    if (capability.uniqueId == -1)
        capability.uniqueId.reset();
    if (type != u"mdev")
        return;
    capability.iommuGroup = capability.iommuGroup.value_or(0);
    std::erase_if(capability.attributes,
        [](const MdevAttributeConfig &attribute) { return !attribute.name || !attribute.value; });
}

} // namespace

void applyNodeDeviceDefaults(NodeDeviceConfig &config)
{
    // libvirt keeps one device file, the last, and all links to it.
    std::vector<DeviceNodeConfig> nodes;
    const auto file = std::find_if(config.nodes.rbegin(), config.nodes.rend(),
        [](const DeviceNodeConfig &node) { return node.type == u"dev"; });
    if (file != config.nodes.rend())
        nodes.push_back(*file);
    for (const DeviceNodeConfig &node : config.nodes) {
        if (node.type == u"link")
            nodes.push_back(node);
    }
    config.nodes = std::move(nodes);
    config.driver.reset();
    for (NodeDeviceCapabilityConfig &capability : config.capabilities)
        applyCapabilityDefaults(capability);
}

Result<NodeDeviceConfig> readNodeDevice(const QByteArray &xml, xml::Issues *issues)
{
    NodeDeviceConfig config;
    TRY(xml::readDocument(nodeDeviceType(), &config, xml, issues));
    return config;
}

QByteArray writeNodeDevice(const NodeDeviceConfig &config)
{
    return xml::writeDocument(nodeDeviceType(), &config);
}

xml::Issues checkNodeDevice(const NodeDeviceConfig &config)
{
    xml::Issues issues;
    xml::check(nodeDeviceType(), &config, issues);
    return issues;
}

} // namespace inn::config
