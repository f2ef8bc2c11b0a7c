#include "ui/domain/hardware/interfaceform.h"

#include "backend/api/connection.h"
#include "backend/api/hostinterfaces.h"
#include "backend/api/networkfilters.h"
#include "backend/api/networks.h"
#include "backend/api/unsupported.h"
#include "models/host.h"
#include "ui/domain/tuning/limitsbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace inn::ui {

namespace {

constexpr int kMostRate = 100'000'000; // kB/s
constexpr std::size_t kMostDevices = 64;
const QString kDirect = QStringLiteral("direct:");
const QString kBridge = QStringLiteral("bridge:");

using Text = std::optional<QString>;
using Rate = std::optional<config::BandwidthRateConfig>;

QString text(const Text &value)
{
    return value.value_or(QString());
}

// An empty choice takes nothing that was not there.
void take(Text &value, const QString &chosen)
{
    if (text(value) == chosen)
        return;
    value = chosen.isEmpty() ? Text() : Text(chosen);
}

QComboBox *newChoice(const char *name, const QString &accessibleName)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessibleName);
    return box;
}

QSpinBox *newRate(const char *name, const QString &accessibleName)
{
    auto *box = new QSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessibleName);
    box->setRange(0, kMostRate);
    box->setSingleStep(1000);
    box->setGroupSeparatorShown(true);
    box->setSpecialValueText(InterfaceForm::tr("unlimited"));
    box->setSuffix(InterfaceForm::tr(" kB/s"));
    return box;
}

void chooseText(QComboBox *box, const QString &value)
{
    int index = box->findData(value);
    if (index < 0) {
        box->addItem(value, value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

int shownRate(const std::optional<config::BandwidthConfig> &bandwidth, Rate config::BandwidthConfig::*side)
{
    if (!bandwidth || !((*bandwidth).*side))
        return 0;
    return int(std::min<quint64>(((*bandwidth).*side)->average.value_or(0), kMostRate));
}

// Peak and burst stay as they are written.
void setRate(std::optional<config::BandwidthConfig> &bandwidth, Rate config::BandwidthConfig::*side, int rate)
{
    if (shownRate(bandwidth, side) == rate)
        return;
    if (!bandwidth)
        bandwidth.emplace();
    Rate &value = (*bandwidth).*side;
    if (rate == 0) {
        value.reset();
    } else {
        if (!value)
            value.emplace();
        value->average = quint64(rate);
    }
    if (!bandwidth->inbound && !bandwidth->outbound)
        bandwidth.reset();
}

QString placeText(const QString &place)
{
    if (place.startsWith(kBridge))
        return InterfaceForm::tr("Bridge “%1”").arg(place.mid(kBridge.size()));
    if (place.startsWith(kDirect))
        return InterfaceForm::tr("Network device “%1”, shared").arg(place.mid(kDirect.size()));
    return place;
}

} // namespace

void fillNetworkPlaces(QComboBox *box, const models::Host *host, const QString &present)
{
    const QSignalBlocker blocker(box);
    box->clear();
    static const std::vector<api::NetworkInfoPtr> none;
    for (const api::NetworkInfoPtr &network : host ? host->networks() : none) {
        box->addItem(InterfaceForm::tr("Virtual network “%1”").arg(network->name),
            QStringLiteral("network:") + network->name);
    }
    box->addItem(InterfaceForm::tr("User networking (no access from outside)"), QStringLiteral("user"));
    if (present.isEmpty())
        return;
    int index = box->findData(present);
    if (index < 0) {
        box->addItem(placeText(present), present);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

QString networkPlace(const config::InterfaceConfig &interface)
{
    if (interface.type == QStringLiteral("network"))
        return QStringLiteral("network:") + text(interface.sourceNetwork);
    if (interface.type == QStringLiteral("bridge"))
        return kBridge + text(interface.sourceBridge);
    if (interface.type == QStringLiteral("direct"))
        return kDirect + text(interface.sourceDev);
    return text(interface.type);
}

void setNetworkPlace(config::InterfaceConfig &interface, const QString &place)
{
    if (networkPlace(interface) == place)
        return;
    interface.type = place.section(u':', 0, 0);
    interface.sourceNetwork.reset();
    interface.sourceBridge.reset();
    interface.sourceDev.reset();
    interface.sourceMode.reset();
    interface.portgroup.reset();
    interface.sourcePortId.reset();
    if (interface.type == QStringLiteral("network"))
        interface.sourceNetwork = place.section(u':', 1);
    else if (interface.type == QStringLiteral("bridge"))
        interface.sourceBridge = place.section(u':', 1);
    else if (interface.type == QStringLiteral("direct"))
        interface.sourceDev = place.section(u':', 1);
}

InterfaceForm::InterfaceForm(models::Host *host, models::Domain *machine, QWidget *parent)
    : HardwareForm(parent)
    , m_host(host)
    , m_place(newChoice("interfacePlace", tr("Connected to")))
    , m_mode(newChoice("interfaceMode", tr("How the network device is shared")))
    , m_model(newChoice("interfaceModel", tr("Model")))
    , m_mac(new QLineEdit)
    , m_link(new QCheckBox(tr("Cable &plugged in")))
    , m_receive(newRate("interfaceInbound", tr("Most that the machine receives")))
    , m_send(newRate("interfaceOutbound", tr("Most that the machine sends")))
    , m_filter(newChoice("interfaceFilter", tr("Network filter")))
    , m_limits(new LimitsButton(LimitsButton::Kind::Interface, machine))
{
    m_mac->setObjectName(QStringLiteral("interfaceMac"));
    m_mac->setAccessibleName(tr("Hardware address"));
    m_mac->setInputMask(QStringLiteral("HH:HH:HH:HH:HH:HH"));
    m_link->setObjectName(QStringLiteral("interfaceLink"));
    for (const char *model : { "", "virtio", "e1000e", "e1000", "rtl8139" }) {
        const QString word = QString::fromLatin1(model);
        m_model->addItem(word.isEmpty() ? HardwareForm::tr("usual") : word, word);
    }
    m_mode->addItem(tr("the machines of this host reach each other"), QStringLiteral("bridge"));
    m_mode->addItem(tr("everything goes to the switch outside"), QStringLiteral("vepa"));
    m_mode->addItem(tr("the machines of this host do not reach each other"), QStringLiteral("private"));
    m_mode->addItem(tr("the device is this machine's alone"), QStringLiteral("passthrough"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(12, 12, 12, 12);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Connected to:"), m_place);
    form->addRow(tr("&Shared so that:"), m_mode);
    form->addRow(tr("M&odel:"), m_model);
    form->addRow(tr("&Hardware address:"), m_mac);
    form->addRow(QString(), m_link);
    form->addRow(tr("&Receives at most:"), m_receive);
    form->addRow(tr("S&ends at most:"), m_send);
    form->addRow(tr("&Filter:"), m_filter);
    form->addRow(QString(), m_limits);
    for (QComboBox *box : { m_place, m_mode, m_model, m_filter })
        connect(box, &QComboBox::currentIndexChanged, this, &HardwareForm::edited);
    connect(m_place, &QComboBox::currentIndexChanged, this, &InterfaceForm::updateMode);
    connect(m_mac, &QLineEdit::textChanged, this, &HardwareForm::edited);
    connect(m_link, &QCheckBox::toggled, this, &HardwareForm::edited);
    connect(m_receive, &QSpinBox::valueChanged, this, &HardwareForm::edited);
    connect(m_send, &QSpinBox::valueChanged, this, &HardwareForm::edited);
}

void InterfaceForm::show(const config::DomainConfig &domain, const config::DeviceRef &device)
{
    {
        const QSignalBlocker blocker(this);
        const config::InterfaceConfig &interface = domain.interfaces[device.index];
        fillNetworkPlaces(m_place, m_host, networkPlace(interface));
        chooseText(m_mode, interface.sourceMode.value_or(QStringLiteral("vepa")));
        chooseText(m_model, text(interface.model));
        m_mac->setText(text(interface.mac));
        m_limits->setDevice(text(interface.mac));
        m_link->setChecked(interface.linkState != QStringLiteral("down"));
        m_receive->setValue(shownRate(interface.bandwidth, &config::BandwidthConfig::inbound));
        m_send->setValue(shownRate(interface.bandwidth, &config::BandwidthConfig::outbound));
        m_filter->clear();
        m_filter->addItem(tr("none"), QString());
        chooseText(m_filter, interface.filter ? text(interface.filter->filter) : QString());
        updateMode();
    }
    askForDevices();
    askForFilters();
}

void InterfaceForm::updateMode()
{
    m_mode->setEnabled(m_place->currentData().toString().startsWith(kDirect));
}

// What the host has beside virtual networks comes a moment later.
void InterfaceForm::askForDevices()
{
    if (!m_host)
        return;
    m_host
        ->call([](api::Connection &connection) {
            api::HostInterfaces *interfaces = connection.hostInterfaces();
            return interfaces ? interfaces->list()
                              : api::unsupportedHere<std::vector<api::HostInterfaceInfo>>();
        })
        .then(this, [this](const Result<std::vector<api::HostInterfaceInfo>> &interfaces) {
            if (!interfaces || !m_host)
                return;
            for (std::size_t i = 0; i < std::min(interfaces->size(), kMostDevices); ++i) {
                const QString name = (*interfaces)[i].name;
                if (name == u"lo" || name.startsWith(u"vnet") || name.startsWith(u"macvtap"))
                    continue;
                m_host
                    ->call([name](api::Connection &connection) {
                        api::HostInterfaces *all = connection.hostInterfaces();
                        return all ? all->xml(name) : api::unsupportedHere<QByteArray>();
                    })
                    .then(this, [this, name](const Result<QByteArray> &document) {
                        if (document)
                            addPlace(name, *document);
                    });
            }
        });
}

void InterfaceForm::addPlace(const QString &name, const QByteArray &document)
{
    const bool isBridge = document.contains("type='bridge'") || document.contains("type=\"bridge\"");
    const QString place = (isBridge ? kBridge : kDirect) + name;
    // A virtual network's own bridge is that network.
    for (const api::NetworkInfoPtr &network : m_host->networks()) {
        if (isBridge && network->bridge == name)
            return;
    }
    if (m_place->findData(place) < 0)
        m_place->addItem(placeText(place), place);
}

void InterfaceForm::askForFilters()
{
    if (!m_host)
        return;
    m_host
        ->call([](api::Connection &connection) {
            api::NetworkFilters *filters = connection.networkFilters();
            return filters ? filters->list() : api::unsupportedHere<std::vector<api::NetworkFilterInfo>>();
        })
        .then(this, [this](const Result<std::vector<api::NetworkFilterInfo>> &filters) {
            if (!filters)
                return;
            for (const api::NetworkFilterInfo &filter : *filters) {
                if (m_filter->findData(filter.name) < 0)
                    m_filter->addItem(filter.name, filter.name);
            }
        });
}

void InterfaceForm::write(config::DomainConfig &domain, const config::DeviceRef &device) const
{
    config::InterfaceConfig &interface = domain.interfaces[device.index];
    setNetworkPlace(interface, m_place->currentData().toString());
    if (interface.type == QStringLiteral("direct")) {
        const QString mode = m_mode->currentData().toString();
        if (interface.sourceMode.value_or(QStringLiteral("vepa")) != mode)
            interface.sourceMode = mode;
    }
    take(interface.model, m_model->currentData().toString());
    if (m_mac->hasAcceptableInput())
        take(interface.mac, m_mac->text());
    const bool isUp = interface.linkState != QStringLiteral("down");
    if (isUp != m_link->isChecked())
        interface.linkState = m_link->isChecked() ? QStringLiteral("up") : QStringLiteral("down");
    setRate(interface.bandwidth, &config::BandwidthConfig::inbound, m_receive->value());
    setRate(interface.bandwidth, &config::BandwidthConfig::outbound, m_send->value());
    const QString filter = m_filter->currentData().toString();
    const QString before = interface.filter ? text(interface.filter->filter) : QString();
    if (filter == before)
        return;
    interface.filter.reset();
    if (!filter.isEmpty()) {
        interface.filter.emplace();
        interface.filter->filter = filter;
    }
}

} // namespace inn::ui
