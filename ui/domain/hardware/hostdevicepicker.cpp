#include "ui/domain/hardware/hostdevicepicker.h"

#include "backend/config/nodedev/nodedevice.h"
#include "models/host.h"
#include "ui/host/nodedevicetexts.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace inn::ui {

namespace {

// USB devices by what they are, so that they may be plugged in elsewhere; PCI devices by their place.
std::optional<config::HostdevConfig> hostdevOf(const QByteArray &xml)
{
    const auto document = config::readNodeDevice(xml);
    if (!document || document->capabilities.empty())
        return {};
    const config::NodeDeviceCapabilityConfig &capability = document->capabilities.front();
    config::HostdevConfig hostdev;
    hostdev.mode = QStringLiteral("subsystem");
    hostdev.managed = QStringLiteral("yes");
    hostdev.source.emplace();
    if (capability.type == u"usb_device") {
        hostdev.type = QStringLiteral("usb");
        hostdev.source->vendor = capability.vendorId;
        hostdev.source->product = capability.productId;
        return hostdev;
    }
    if (capability.type != u"pci")
        return {};
    hostdev.type = QStringLiteral("pci");
    hostdev.source->address.emplace();
    hostdev.source->address->domain = capability.domain;
    hostdev.source->address->bus = capability.bus.value_or(QString()).toUInt();
    hostdev.source->address->slot = capability.slot;
    hostdev.source->address->function = capability.function;
    return hostdev;
}

} // namespace

HostDevicePicker::HostDevicePicker(Kind kind, models::Host *host, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_host(host)
    , m_choice(new QComboBox)
    , m_about(new QLabel)
{
    m_choice->setObjectName(QStringLiteral("hostDevice"));
    m_choice->setAccessibleName(tr("Device of the host"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(40);
    m_about->setObjectName(QStringLiteral("hostDeviceAbout"));
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choice);
    layout->addWidget(m_about);
    setFocusProxy(m_choice);
    m_choice->addItem(tr("Asking the host…"), QString());
    connect(m_choice, &QComboBox::currentIndexChanged, this, &HostDevicePicker::loadChosen);
    if (m_host) {
        m_host->call(listNodeDevices)
            .then(this, [this](const Result<std::vector<api::NodeDeviceInfo>> &devices) { show(devices); });
    }
}

void HostDevicePicker::show(const Result<std::vector<api::NodeDeviceInfo>> &devices)
{
    m_devices = devices.value_or(std::vector<api::NodeDeviceInfo>());
    const QString wanted = m_kind == Kind::Usb ? QStringLiteral("usb_device") : QStringLiteral("pci");
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        m_choice->addItem(devices ? tr("Choose a device") : devices.error().message, QString());
        for (const api::NodeDeviceInfo &device : m_devices) {
            if (device.capabilities.contains(wanted))
                m_choice->addItem(QStringLiteral("%1 (%2)").arg(device.label, device.name), device.name);
        }
        if (devices && m_choice->count() == 1)
            m_choice->setItemText(0, tr("The host has no such device"));
    }
    loadChosen();
}

const api::NodeDeviceInfo *HostDevicePicker::chosen() const
{
    const QString name = m_choice->currentData().toString();
    for (const api::NodeDeviceInfo &device : m_devices) {
        if (device.name == name)
            return &device;
    }
    return nullptr;
}

void HostDevicePicker::loadChosen()
{
    m_device.reset();
    m_about->clear();
    Q_EMIT changed();
    const api::NodeDeviceInfo *device = chosen();
    if (!device || !m_host)
        return;
    m_host
        ->call([name = device->name](
                   api::Connection &connection) { return connection.nodeDevices()->xml(name); })
        .then(this, [this, name = device->name](const Result<QByteArray> &xml) {
            if (chosen() && chosen()->name == name)
                showChosen(xml);
        });
}

void HostDevicePicker::showChosen(const Result<QByteArray> &xml)
{
    if (xml) {
        m_device = hostdevOf(*xml);
        m_about->setText(nodeDeviceDetails(*chosen(), *xml, m_devices).join(u'\n'));
    } else {
        m_about->setText(xml.error().message);
    }
    Q_EMIT changed();
}

} // namespace inn::ui
