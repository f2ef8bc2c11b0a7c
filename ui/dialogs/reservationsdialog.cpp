#include "ui/dialogs/reservationsdialog.h"

#include "backend/api/connection.h"
#include "backend/config/network/networkconfig.h"
#include "models/host.h"
#include "models/tasklist.h"
#include "ui/host/pageparts.h"
#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace inn::ui {

namespace {

enum Column { Mac, Address, Name };

QByteArray hostElement(const QString &mac, const QString &address, const QString &name)
{
    const auto attribute = [](const char *word, const QString &value) {
        return value.isEmpty() ? QByteArray()
                               : QByteArray(" ") + word + "='" + value.toHtmlEscaped().toUtf8() + "'";
    };
    return "<host" + attribute("mac", mac) + attribute("name", name) + attribute("ip", address) + "/>";
}

QLineEdit *newField(const char *name, const QString &accessibleName)
{
    auto *field = new QLineEdit;
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(accessibleName);
    return field;
}

} // namespace

ReservationsDialog::ReservationsDialog(
    models::Host *host, const api::NetworkInfoPtr &network, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_network(network)
    , m_message(new MessageBar)
    , m_list(newList(
          QStringLiteral("reservations"), tr("Reserved addresses"), { tr("MAC"), tr("Address"), tr("Name") }))
    , m_mac(newField("reservationMac", tr("Hardware address")))
    , m_address(newField("reservationAddress", tr("Reserved address")))
    , m_name(newField("reservationName", tr("Name")))
    , m_add(new QPushButton(tr("&Add")))
    , m_remove(new QPushButton(tr("&Remove")))
{
    setObjectName(QStringLiteral("reservationsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Reserved Addresses of “%1”").arg(network->name));
    m_message->setObjectName(QStringLiteral("reservationsMessage"));
    m_add->setObjectName(QStringLiteral("addReservation"));
    m_remove->setObjectName(QStringLiteral("removeReservation"));
    m_mac->setInputMask(QStringLiteral("HH:HH:HH:HH:HH:HH;_"));
    m_list->header()->resizeSection(Mac, 170);
    m_list->header()->resizeSection(Address, 150);
    auto *form = new QFormLayout;
    form->addRow(tr("&Hardware address:"), m_mac);
    form->addRow(tr("A&ddress:"), m_address);
    form->addRow(tr("&Name (optional):"), m_name);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_list, 1);
    layout->addLayout(form);
    layout->addLayout(row);
    layout->addWidget(buttons);
    resize(520, 420);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ReservationsDialog::updateButtons);
    connect(m_mac, &QLineEdit::textChanged, this, &ReservationsDialog::updateButtons);
    connect(m_address, &QLineEdit::textChanged, this, &ReservationsDialog::updateButtons);
    connect(m_add, &QPushButton::clicked, this, &ReservationsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &ReservationsDialog::remove);
    load();
    updateButtons();
}

void ReservationsDialog::load()
{
    const QUuid id = m_network->uuid;
    m_host->call([id](api::Connection &connection) { return connection.networks()->xml(id); })
        .then(this, [this](const Result<QByteArray> &document) { show(document); });
}

void ReservationsDialog::show(const Result<QByteArray> &document)
{
    const auto network
        = document ? config::readNetwork(*document) : Result<config::NetworkConfig>(document.error());
    if (!network) {
        m_message->showError(network.error());
        return;
    }
    m_list->clear();
    for (const config::NetworkIpConfig &ip : network->ips) {
        for (const config::DhcpHostConfig &host : ip.hosts) {
            auto *item = new QTreeWidgetItem(m_list);
            item->setText(Mac, host.mac.value_or(QString()));
            item->setText(Address, host.ip.value_or(QString()));
            item->setText(Name, host.name.value_or(QString()));
        }
    }
    updateButtons();
}

void ReservationsDialog::updateButtons()
{
    const bool isWritable
        = m_host && m_host->state() == models::Host::State::Connected && !m_host->info().readOnly;
    m_add->setEnabled(isWritable && m_mac->hasAcceptableInput() && !m_address->text().trimmed().isEmpty());
    m_remove->setEnabled(isWritable && m_list->currentItem());
}

void ReservationsDialog::add()
{
    const QString address = m_address->text().trimmed();
    change(api::NetworkCommand::AddLast, hostElement(m_mac->text(), address, m_name->text().trimmed()),
        tr("Reserve %1 in network “%2”").arg(address, m_network->name));
}

void ReservationsDialog::remove()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    change(api::NetworkCommand::Delete, hostElement(item->text(Mac), item->text(Address), item->text(Name)),
        tr("Free %1 in network “%2”").arg(item->text(Address), m_network->name));
}

void ReservationsDialog::change(api::NetworkCommand command, const QByteArray &xml, const QString &title)
{
    if (!m_host)
        return;
    api::NetworkUpdateScopes scopes;
    scopes.setFlag(api::NetworkUpdateScope::Live, m_network->active);
    scopes.setFlag(api::NetworkUpdateScope::Config, m_network->persistent);
    m_message->clear();
    auto changed = m_host->call([id = m_network->uuid, command, xml, scopes](api::Connection &connection) {
        return connection.networks()->update(id, command, api::NetworkSection::IpDhcpHost, -1, xml, scopes);
    });
    m_host->tasks()
        ->track(title, { m_host->label() }, {}, changed)
        .then(this, [this, command](const Result<> &result) {
            if (!result)
                m_message->showError(result.error());
            else if (command == api::NetworkCommand::AddLast) {
                for (QLineEdit *field : { m_mac, m_address, m_name })
                    field->clear();
            }
            load();
        });
}

} // namespace inn::ui
