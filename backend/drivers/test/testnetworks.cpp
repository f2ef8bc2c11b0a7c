#include "backend/drivers/test/testnetworks.h"

#include "backend/config/network/networkupdate.h"
#include "backend/drivers/test/xmltext.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <optional>

namespace inn::test {

namespace {

Error networkError(ErrorCode code, const QString &message, int libvirtCode)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    error.libvirtDomain = 19; // VIR_FROM_NETWORK
    return error;
}

std::optional<quint32> ipv4(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('.'));
    if (parts.size() != 4)
        return std::nullopt;
    quint32 address = 0;
    for (const QString &part : parts) {
        bool isNumber = false;
        const unsigned number = part.toUInt(&isNumber);
        if (!isNumber || number > 255)
            return std::nullopt;
        address = address << 8 | number;
    }
    return address;
}

QString subnetOf(const Facts &facts)
{
    const auto address = ipv4(facts["ip/@address"]);
    if (!address)
        return {};
    unsigned prefix = facts["ip/@prefix"].toUInt();
    if (const auto mask = ipv4(facts["ip/@netmask"]))
        prefix = unsigned(std::popcount(*mask));
    if (prefix == 0 || prefix > 32)
        return {};
    const quint32 base = *address & quint32(~0ull << (32 - prefix));
    return QStringLiteral("%1.%2.%3.%4/%5")
        .arg(base >> 24)
        .arg(base >> 16 & 255)
        .arg(base >> 8 & 255)
        .arg(base & 255)
        .arg(prefix);
}

} // namespace

void TestNetworks::load(const std::vector<QByteArray> &documents)
{
    for (const QByteArray &document : documents) {
        if (auto uuid = defineNow(document))
            std::ignore = performNow(*uuid, api::NetworkAction::Start);
    }
}

std::vector<api::NetworkInfoPtr> TestNetworks::list() const
{
    std::vector<api::NetworkInfoPtr> all;
    for (const Network &network : m_networks)
        all.push_back(std::make_shared<const api::NetworkInfo>(network.info));
    return all;
}

QFuture<Result<QByteArray>> TestNetworks::xml(QUuid network)
{
    auto found = find(network);
    return m_answers.give<QByteArray>(
        this, found ? Result<QByteArray>((*found)->xml) : Result<QByteArray>(found.error()));
}

QFuture<Result<QUuid>> TestNetworks::define(QByteArray xml)
{
    return m_answers.give<QUuid>(this, defineNow(xml));
}

QFuture<Result<>> TestNetworks::perform(QUuid network, api::NetworkAction action)
{
    return m_answers.give<void>(this, performNow(network, action));
}

QFuture<Result<>> TestNetworks::setAutostart(QUuid network, api::Autostart autostart)
{
    auto found = find(network);
    if (!found)
        return m_answers.give<void>(this, found.error());
    (*found)->info.autostart = autostart == api::Autostart::On;
    Q_EMIT changed(std::make_shared<const api::NetworkInfo>((*found)->info));
    return m_answers.give<void>(this, {});
}

QFuture<Result<std::vector<api::Lease>>> TestNetworks::leases(QUuid network)
{
    auto found = find(network);
    if (!found)
        return m_answers.give<std::vector<api::Lease>>(this, found.error());
    return m_answers.give<std::vector<api::Lease>>(this, std::vector<api::Lease>());
}

Result<TestNetworks::Network> TestNetworks::read(const QByteArray &xml)
{
    TRY_ASSIGN(const Facts facts, readFacts(xml));
    Network network;
    network.xml = xml;
    network.info.name = facts["name"];
    if (facts.root != u"network" || network.info.name.isEmpty()) {
        return networkError(ErrorCode::InvalidConfig,
            QCoreApplication::translate("inn::test", "The document is no network with a name."), 27);
    }
    network.info.uuid = QUuid::fromString(facts["uuid"]);
    if (network.info.uuid.isNull()) {
        network.info.uuid = QUuid::createUuid();
        const QStringList after { QStringLiteral("name") };
        TRY_ASSIGN(
            network.xml, withChildText(xml, QStringLiteral("uuid"), api::uuidText(network.info.uuid), after));
    }
    network.info.bridge = facts["bridge/@name"];
    network.info.forwardMode = facts["forward/@mode"];
    network.info.subnet = subnetOf(facts);
    return network;
}

Result<TestNetworks::Network *> TestNetworks::find(const QUuid &uuid)
{
    for (Network &network : m_networks) {
        if (network.info.uuid == uuid)
            return &network;
    }
    return networkError(ErrorCode::NotFound,
        QCoreApplication::translate("inn::test", "There is no network with the UUID %1.")
            .arg(api::uuidText(uuid)),
        43);
}

Result<QUuid> TestNetworks::defineNow(const QByteArray &xml)
{
    TRY_ASSIGN(Network wanted, read(xml));
    for (Network &network : m_networks) {
        const bool sameName = network.info.name == wanted.info.name;
        const bool sameUuid = network.info.uuid == wanted.info.uuid;
        if (sameName != sameUuid) {
            return networkError(ErrorCode::AlreadyExists,
                QCoreApplication::translate("inn::test", "There is a network “%1” already, with the UUID %2.")
                    .arg(network.info.name, api::uuidText(network.info.uuid)),
                9);
        }
    }
    for (Network &network : m_networks) {
        if (network.info.uuid != wanted.info.uuid)
            continue;
        wanted.info.active = network.info.active;
        wanted.info.autostart = network.info.autostart;
        network = wanted;
        Q_EMIT changed(std::make_shared<const api::NetworkInfo>(network.info));
        tell(network.info, api::NetworkEvent::Defined);
        return network.info.uuid;
    }
    m_networks.push_back(wanted);
    Q_EMIT changed(std::make_shared<const api::NetworkInfo>(wanted.info));
    tell(wanted.info, api::NetworkEvent::Defined);
    return wanted.info.uuid;
}

Result<> TestNetworks::performNow(const QUuid &uuid, api::NetworkAction action)
{
    TRY_ASSIGN(Network * network, find(uuid));
    const QString name = network->info.name;
    if (network->info.active == (action != api::NetworkAction::Stop)) {
        const QString text = network->info.active
            ? QCoreApplication::translate("inn::test", "The network “%1” is active.")
            : QCoreApplication::translate("inn::test", "The network “%1” is not active.");
        return networkError(ErrorCode::InvalidState, text.arg(name), 55);
    }
    if (action == api::NetworkAction::Undefine) {
        tell(network->info, api::NetworkEvent::Undefined);
        std::erase_if(m_networks, [&](const Network &one) { return one.info.uuid == uuid; });
        Q_EMIT removed(uuid);
        return {};
    }
    network->info.active = action == api::NetworkAction::Start;
    Q_EMIT changed(std::make_shared<const api::NetworkInfo>(network->info));
    tell(network->info, network->info.active ? api::NetworkEvent::Started : api::NetworkEvent::Stopped);
    return {};
}

void TestNetworks::tell(const api::NetworkInfo &network, api::NetworkEvent event)
{
    Q_EMIT lifecycle(network.uuid, network.name, int(event), 0);
}

// The test host has one document for both: what runs and what the next start takes.
QFuture<Result<>> TestNetworks::update(QUuid network, api::NetworkCommand command,
    api::NetworkSection section, int parentIndex, QByteArray xml, api::NetworkUpdateScopes scopes)
{
    const auto change = [&]() -> Result<> {
        TRY_ASSIGN(Network * found, find(network));
        if (scopes.testFlag(api::NetworkUpdateScope::Live) && !found->info.active)
            return networkError(ErrorCode::InvalidState,
                QCoreApplication::translate("inn::test", "The network “%1” is not active.")
                    .arg(found->info.name),
                55);
        TRY_ASSIGN(config::NetworkConfig config, config::readNetwork(found->xml));
        TRY(config::updateNetwork(config,
            { config::NetworkUpdate::Command(command), config::NetworkUpdate::Section(section), parentIndex,
                xml }));
        found->xml = config::writeNetwork(config);
        Q_EMIT changed(std::make_shared<const api::NetworkInfo>(found->info));
        return {};
    };
    return m_answers.give<void>(this, change());
}

} // namespace inn::test
