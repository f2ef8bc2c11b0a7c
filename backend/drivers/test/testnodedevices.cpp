#include "backend/drivers/test/testnodedevices.h"

#include "backend/base/translated.h"

namespace inn::test {

namespace {

const QString kVfio = QStringLiteral("vfio-pci");

QByteArray pci(int slot, const char *product, const char *vendor, const char *name, const char *more)
{
    const QByteArray number = QByteArray::number(slot);
    return "  <capability type='pci'>\n    <class>0x030000</class>\n    <domain>0</domain>\n"
           "    <bus>0</bus>\n    <slot>"
        + number + "</slot>\n    <function>0</function>\n    <product id='" + product + "'>" + name
        + "</product>\n    <vendor id='" + vendor + "'>Test Devices</vendor>\n" + more + "  </capability>\n";
}

const char *const kGroup = "    <iommuGroup number='7'>\n"
                           "      <address domain='0x0000' bus='0x00' slot='0x02' function='0x0'/>\n"
                           "      <address domain='0x0000' bus='0x00' slot='0x03' function='0x0'/>\n"
                           "    </iommuGroup>\n";

std::vector<api::HostInterfaceInfo> interfaces()
{
    return { { QStringLiteral("eth1"), QStringLiteral("aa:bb:cc:dd:ee:ff"), true },
        { QStringLiteral("lo"), QStringLiteral("00:00:00:00:00:00"), false } };
}

} // namespace

TestNodeDevices::TestNodeDevices(Answers answers)
    : m_answers(answers)
{
    const auto add = [&](const char *name, const char *parent, const char *capability, const char *driver,
                         const char *label, const QByteArray &document) {
        Device device;
        device.info.name = QString::fromLatin1(name);
        device.info.parent = QString::fromLatin1(parent);
        device.info.path = QStringLiteral("/sys/devices/") + device.info.name;
        device.info.capabilities = QStringList { QString::fromLatin1(capability) };
        device.info.driver = QString::fromLatin1(driver);
        device.info.label = QString::fromLatin1(label);
        device.capability = document;
        device.ownDriver = device.info.driver;
        m_devices.push_back(device);
    };
    add("computer", "", "system", "", "Test Computer",
        "  <capability type='system'>\n    <product>Test Computer</product>\n"
        "    <hardware>\n      <vendor>Test Devices</vendor>\n    </hardware>\n    <firmware/>\n"
        "  </capability>\n");
    m_devices.back().info.persistent = true;
    m_devices.back().info.autostart = true;
    add("pci_0000_00_02_0", "computer", "pci", "i915", "Test Devices Graphics 1",
        pci(2, "0x1001", "0x1d1d", "Graphics 1", kGroup));
    add("pci_0000_00_03_0", "computer", "pci", "i915", "Test Devices Graphics 2",
        pci(3, "0x1002", "0x1d1d", "Graphics 2", kGroup));
    add("pci_0000_00_04_0", "computer", "pci", "e1000e", "Test Devices Network Card",
        pci(4, "0x1003", "0x1d1d", "Network Card",
            "    <iommuGroup number='8'>\n      <address "
            "domain='0x0000' bus='0x00' slot='0x04' function='0x0'/>\n    </iommuGroup>\n"));
    add("net_eth1_aa_bb_cc_dd_ee_ff", "pci_0000_00_04_0", "net", "", "eth1",
        "  <capability type='net'>\n    <interface>eth1</interface>\n"
        "    <address>aa:bb:cc:dd:ee:ff</address>\n    <link speed='1000' state='up'/>\n"
        "    <capability type='80203'/>\n  </capability>\n");
    add("usb_1_2", "computer", "usb_device", "usb", "Test Devices Stick",
        "  <capability type='usb_device'>\n    <bus>1</bus>\n    <device>2</device>\n"
        "    <product id='0x5567'>Stick</product>\n    <vendor id='0x0781'>Test Devices</vendor>\n"
        "  </capability>\n");
}

Result<TestNodeDevices::Device *> TestNodeDevices::get(const QString &name)
{
    for (Device &device : m_devices) {
        if (device.info.name == name)
            return &device;
    }
    return api::nodeDeviceNotFound(name);
}

QByteArray TestNodeDevices::document(const Device &device)
{
    QByteArray text = "<device>\n  <name>" + device.info.name.toUtf8() + "</name>\n";
    if (!device.info.parent.isEmpty())
        text += "  <path>" + device.info.path.toUtf8() + "</path>\n  <parent>" + device.info.parent.toUtf8()
            + "</parent>\n";
    if (!device.info.driver.isEmpty())
        text += "  <driver>\n    <name>" + device.info.driver.toUtf8() + "</name>\n  </driver>\n";
    return text + device.capability + "</device>\n";
}

QFuture<Result<std::vector<api::NodeDeviceInfo>>> TestNodeDevices::list()
{
    std::vector<api::NodeDeviceInfo> all;
    for (const Device &device : m_devices)
        all.push_back(device.info);
    return m_answers.give<std::vector<api::NodeDeviceInfo>>(this, all);
}

QFuture<Result<QByteArray>> TestNodeDevices::xml(QString name)
{
    const auto device = get(name);
    return m_answers.give<QByteArray>(
        this, device ? Result<QByteArray>(document(**device)) : Result<QByteArray>(device.error()));
}

QFuture<Result<api::NodeDeviceInfo>> TestNodeDevices::find(QString name)
{
    const auto device = get(name);
    return m_answers.give<api::NodeDeviceInfo>(this,
        device ? Result<api::NodeDeviceInfo>((*device)->info) : Result<api::NodeDeviceInfo>(device.error()));
}

Result<> TestNodeDevices::bind(const QString &name, const QString &driver)
{
    TRY_ASSIGN(Device * device, get(name));
    if (!device->info.capabilities.contains(QStringLiteral("pci"))) {
        Error error { ErrorCode::InvalidConfig,
            translated("“%1” is no PCI device: only those are taken from their drivers.").arg(name) };
        error.libvirtCode = 8; // VIR_ERR_INVALID_ARG
        return error;
    }
    device->info.driver = driver.isEmpty() ? device->ownDriver : driver;
    Q_EMIT updated(name);
    return {};
}

QFuture<Result<>> TestNodeDevices::detach(QString name, QString)
{
    return m_answers.give<void>(this, bind(name, kVfio));
}

QFuture<Result<>> TestNodeDevices::reattach(QString name)
{
    return m_answers.give<void>(this, bind(name, {}));
}

QFuture<Result<>> TestNodeDevices::reset(QString name)
{
    const auto device = get(name);
    return m_answers.give<void>(this, device ? Result<>() : Result<>(device.error()));
}

QFuture<Result<std::vector<api::HostInterfaceInfo>>> TestHostInterfaces::list()
{
    return m_answers.give<std::vector<api::HostInterfaceInfo>>(this, interfaces());
}

QFuture<Result<api::HostInterfaceInfo>> TestHostInterfaces::findByName(QString name)
{
    for (const api::HostInterfaceInfo &each : interfaces()) {
        if (each.name == name)
            return m_answers.give<api::HostInterfaceInfo>(this, each);
    }
    return m_answers.give<api::HostInterfaceInfo>(this, api::hostInterfaceNotFound(name));
}

QFuture<Result<api::HostInterfaceInfo>> TestHostInterfaces::findByMac(QString mac)
{
    return m_answers.give<api::HostInterfaceInfo>(this, api::onlyOneWithMac(interfaces(), mac));
}

QFuture<Result<QByteArray>> TestHostInterfaces::xml(QString name, api::XmlView)
{
    for (const api::HostInterfaceInfo &each : interfaces()) {
        if (each.name != name)
            continue;
        const QByteArray state = each.active ? "up" : "unknown";
        return m_answers.give<QByteArray>(this,
            "<interface type='ethernet' name='" + name.toUtf8() + "'>\n  <mtu size='1500'/>\n  <link state='"
                + state + "'/>\n  <mac address='" + each.mac.toUtf8() + "'/>\n</interface>\n");
    }
    return m_answers.give<QByteArray>(this, api::hostInterfaceNotFound(name));
}

} // namespace inn::test
