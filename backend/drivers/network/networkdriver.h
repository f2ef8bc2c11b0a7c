#pragma once

#include "backend/api/attachment.h"
#include "backend/api/networks.h"
#include "backend/base/commandrunner.h"
#include "backend/drivers/network/networkplan.h"

#include <map>

namespace inn::network {

struct Folders
{
    QString definitions; // NAME.xml; autostart/NAME.xml marks
    QString state; // leases
    QString runtime; // what is active: NAME.xml, dnsmasq's files
};

// The embedded core's virtual networks (root only): a bridge by libnl, NAT by nftables, DHCP and DNS by
// dnsmasq. Active networks outlive the program, as guests do, and are found again.
class NetworkDriver final : public api::Networks, public api::NetworkAttacher
{
    Q_OBJECT

public:
    NetworkDriver(Folders folders, std::unique_ptr<CommandRunner> runner, QObject *parent = nullptr);
    ~NetworkDriver() override;

    // Reads the definitions, makes "default" when there are none, finds active ones again, starts those with
    // autostart.
    QFuture<Result<>> load();
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

    [[nodiscard]] std::vector<api::NetworkInfoPtr> list() const override;
    QFuture<Result<QByteArray>> xml(QUuid network) override;
    QFuture<Result<QByteArray>> definition(QUuid network) override;
    QFuture<Result<QStringList>> usedSubnets() override; // of devices and of all networks
    QFuture<Result<QUuid>> define(QByteArray xml) override;
    QFuture<Result<>> perform(QUuid network, api::NetworkAction action) override;
    QFuture<Result<>> setAutostart(QUuid network, api::Autostart autostart) override;
    QFuture<Result<std::vector<api::Lease>>> leases(QUuid network) override;

    QFuture<Result<api::Attachment>> attach(api::AttachmentRequest request) override;
    void detach(QString device) override;
    void adopt(QString device, QString network) override;
    [[nodiscard]] QStringList addresses(const QString &mac) const override;

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    struct Network
    {
        config::NetworkConfig config;
        config::NetworkConfig live; // when active
        bool active = false;
        bool autostart = false;
        QStringList devices; // of guests
        [[nodiscard]] QUuid uuid() const { return config.uuid.value_or(QUuid()); }
        [[nodiscard]] QString name() const { return config.name.value_or(QString()); }
        [[nodiscard]] QString bridge() const
        {
            return (active ? live : config).bridgeName.value_or(QString());
        }
        [[nodiscard]] api::NetworkInfo info() const;
    };

    Result<Network *> find(const QUuid &network);
    Network *findByName(const QString &name);
    Result<> readDefinitions();
    Result<> defineDefault();
    Result<> store(const Network &network);
    QFuture<Result<>> start(QUuid uuid);
    Result<> startOnHostBridge(const QUuid &uuid);
    QFuture<Result<>> startDnsmasq(QString name, config::NetworkConfig live);
    Result<> stop(Network &network);
    void stopDnsmasq(const QString &name);
    [[nodiscard]] QString freeBridgeName() const;
    [[nodiscard]] DnsmasqFiles filesOf(const QString &name) const;
    [[nodiscard]] QString definitionPath(const QString &name) const;
    [[nodiscard]] QString autostartPath(const QString &name) const;
    [[nodiscard]] QString statusPath(const QString &name) const;
    [[nodiscard]] std::vector<api::Lease> readLeases(const QString &name) const;
    void announce(const Network &network);

    Folders m_folders;
    std::unique_ptr<CommandRunner> m_runner;
    std::map<QUuid, Network> m_networks;
    QStringList m_problems;
    TaskScope m_tasks; // last: the first to go
};

} // namespace inn::network
