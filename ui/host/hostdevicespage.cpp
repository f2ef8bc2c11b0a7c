#include "ui/host/hostdevicespage.h"

#include "backend/config/nodedev/nodedevice.h"
#include "models/host.h"
#include "models/tasklist.h"
#include "ui/host/hostwatch.h"
#include "ui/host/nodedevicetexts.h"
#include "ui/host/pageparts.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/xmleditor.h"

#include <QAction>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace inn::ui {

namespace {

enum Column { Device, Kind, Driver, Name, ColumnCount };
const QString kVfio = QStringLiteral("vfio-pci");

bool matches(const QTreeWidgetItem *item, const QString &text)
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (item->text(column).contains(text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

// Who has a match below stays, too.
bool filterItem(QTreeWidgetItem *item, const QString &text)
{
    bool isShown = text.isEmpty() || matches(item, text);
    for (int i = 0; i < item->childCount(); ++i)
        isShown = filterItem(item->child(i), text) || isShown;
    item->setHidden(!isShown);
    return isShown;
}

} // namespace

HostDevicesPage::HostDevicesPage(models::Host *host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_message(new QLabel)
    , m_search(new SearchField(tr("Search for devices")))
    , m_tree(newList(QStringLiteral("nodeDevices"), tr("Devices of the host"),
          { tr("Device"), tr("Kind"), tr("Driver"), tr("Name") }))
    , m_details(new QLabel)
    , m_xml(new XmlEditor)
{
    setObjectName(QStringLiteral("hostDevices"));
    auto *bar = new ActionBar;
    m_take = bar->add(QStringLiteral("takeDevice"), IconName::Hardware, tr("&Take from Its Driver"));
    m_take->setToolTip(tr("Makes a PCI device ready to be given to a machine"));
    m_giveBack = bar->add(QStringLiteral("giveBackDevice"), IconName::Hardware, tr("&Give Back to the Host"));
    m_reset = bar->add(QStringLiteral("resetDevice"), IconName::Reset, tr("&Reset"));
    m_refresh = bar->add(QStringLiteral("refreshDevices"), IconName::Refresh, tr("Re&fresh"));
    m_search->setObjectName(QStringLiteral("deviceSearch"));
    m_search->setAccessibleName(tr("Search for devices"));
    m_tree->setRootIsDecorated(true);
    m_tree->header()->resizeSection(Device, 330);
    m_tree->header()->resizeSection(Kind, 150);
    for (QLabel *label : { m_message, m_details }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(8, 4, 8, 4);
    }
    m_message->setObjectName(QStringLiteral("devicesMessage"));
    m_message->hide();
    m_details->setObjectName(QStringLiteral("deviceDetails"));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_xml->setObjectName(QStringLiteral("deviceXml"));
    m_xml->setReadOnly(true);
    auto *lower = new QWidget;
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->addWidget(m_details);
    lowerLayout->addWidget(m_xml, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_tree);
    splitter->addWidget(lower);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_search);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        updateActions();
        loadDetails();
    });
    connect(m_search, &QLineEdit::textChanged, this, &HostDevicesPage::filter);
    connect(m_refresh, &QAction::triggered, this, &HostDevicesPage::load);
    connect(m_take, &QAction::triggered, this, [this] {
        perform(tr("Take “%1” from its driver"),
            [](api::NodeDevices &devices, const QString &name) { return devices.detach(name); });
    });
    connect(m_giveBack, &QAction::triggered, this, [this] {
        perform(tr("Give “%1” back to the host"),
            [](api::NodeDevices &devices, const QString &name) { return devices.reattach(name); });
    });
    connect(m_reset, &QAction::triggered, this, [this] {
        perform(tr("Reset “%1”"),
            [](api::NodeDevices &devices, const QString &name) { return devices.reset(name); });
    });
    connect(host, &models::Host::changed, this, &HostDevicesPage::updateActions);
    auto *watch = new HostWatch(
        host,
        [](api::Connection &connection, const HostWatch::Tell &tell) {
            api::NodeDevices *devices = connection.nodeDevices();
            if (!devices)
                return;
            connect(devices, &api::NodeDevices::lifecycle, devices, [tell] { tell(); });
            connect(devices, &api::NodeDevices::updated, devices, [tell] { tell(); });
        },
        this);
    connect(watch, &HostWatch::changed, this, &HostDevicesPage::load);
    updateActions();
}

void HostDevicesPage::load()
{
    m_host->call(listNodeDevices).then(this, [this](const Result<std::vector<api::NodeDeviceInfo>> &devices) {
        show(devices);
    });
}

void HostDevicesPage::show(const Result<std::vector<api::NodeDeviceInfo>> &devices)
{
    m_message->setVisible(!devices);
    if (!devices)
        m_message->setText(devices.error().message);
    const QString before = current() ? current()->name : QString();
    m_devices = devices.value_or(std::vector<api::NodeDeviceInfo>());
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        QHash<QString, QTreeWidgetItem *> items;
        for (const api::NodeDeviceInfo &device : m_devices) {
            QTreeWidgetItem *parent = items.value(device.parent);
            auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_tree);
            item->setText(Device, device.label.isEmpty() ? device.name : device.label);
            item->setText(Kind, nodeDeviceKindText(device));
            item->setText(Driver, device.driver);
            item->setText(Name, device.name);
            items.insert(device.name, item);
        }
        m_tree->expandAll();
        QTreeWidgetItem *chosen = items.value(before);
        m_tree->setCurrentItem(chosen ? chosen : m_tree->topLevelItem(0));
    }
    filter();
    updateActions();
    loadDetails();
}

void HostDevicesPage::filter()
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        filterItem(m_tree->topLevelItem(i), m_search->text().trimmed());
}

const api::NodeDeviceInfo *HostDevicesPage::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QString name = item ? item->text(Name) : QString();
    for (const api::NodeDeviceInfo &device : m_devices) {
        if (device.name == name)
            return &device;
    }
    return nullptr;
}

void HostDevicesPage::updateActions()
{
    const api::NodeDeviceInfo *device = current();
    const bool isConnected = m_host->state() == models::Host::State::Connected;
    const bool isPci = isConnected && !m_host->info().readOnly && device
        && device->capabilities.contains(QStringLiteral("pci"));
    m_take->setEnabled(isPci && device->driver != kVfio);
    m_giveBack->setEnabled(isPci && device->driver == kVfio);
    m_reset->setEnabled(isPci);
    m_refresh->setEnabled(isConnected);
}

void HostDevicesPage::loadDetails()
{
    const api::NodeDeviceInfo *device = current();
    if (!device) {
        m_details->clear();
        m_xml->setText({});
        return;
    }
    m_host
        ->call([name = device->name](
                   api::Connection &connection) { return connection.nodeDevices()->xml(name); })
        .then(this, [this, name = device->name](const Result<QByteArray> &xml) {
            if (current() && current()->name == name)
                showDetails(xml);
        });
}

void HostDevicesPage::showDetails(const Result<QByteArray> &xml)
{
    if (!xml) {
        m_details->setText(xml.error().message);
        m_xml->setText({});
        return;
    }
    m_details->setText(nodeDeviceDetails(*current(), *xml, m_devices).join(u'\n'));
    if (m_xml->text() != *xml)
        m_xml->setText(*xml);
}

void HostDevicesPage::perform(const QString &title, Call call)
{
    const api::NodeDeviceInfo *device = current();
    if (!device)
        return;
    m_host->tasks()->follow(title.arg(device->name), { m_host->label() }, {},
        m_host->call([name = device->name, call](
                         api::Connection &connection) { return call(*connection.nodeDevices(), name); }));
}

} // namespace inn::ui
