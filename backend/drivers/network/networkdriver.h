#pragma once

#include "backend/api/attachment.h"
#include "backend/api/networks.h"
#include "backend/base/commandrunner.h"
#include "backend/base/hookscripts.h"
#include "backend/config/network/networkport.h"
#include "backend/drivers/network/filters/filterdriver.h"
#include "backend/drivers/network/networkplan.h"

#include <map>

namespace inn::network {

struct Folders
{
    QString definitions; // NAME.xml; autostart/NAME.xml marks
    QString state; // leases
    QString runtime; // what is active: NAME.xml, dnsmasq's files; guests' ports and filters below
    QString filters = {}; // definitions of filters; empty: none here
    QString hooks = {}; // of the administrator; empty: none here
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
    [[nodiscard]] api::NetworkFilters *filters() const { return m_filters.get(); }

    [[nodiscard]] std::vector<api::NetworkInfoPtr> list() const override;
    QFuture<Result<QByteArray>> xml(QUuid network) override;
    QFuture<Result<QByteArray>> definition(QUuid network) override;
    QFuture<Result<QStringList>> usedSubnets() override; // of devices and of all networks
    QFuture<Result<QUuid>> define(QByteArray xml) override;
    QFuture<Result<QUuid>> create(QByteArray xml) override;
    QFuture<Result<>> perform(QUuid network, api::NetworkAction action) override;
    QFuture<Result<>> setAutostart(QUuid network, api::Autostart autostart) override;
    QFuture<Result<std::vector<api::Lease>>> leases(QUuid network) override;

    QFuture<Result<>> update(QUuid network, api::NetworkCommand command, api::NetworkSection section,
        int parentIndex, QByteArray xml, api::NetworkUpdateScopes scopes) override;
    QFuture<Result<std::vector<api::NetworkPortInfo>>> ports(QUuid network) override;
    QFuture<Result<QByteArray>> portXml(QUuid network, QUuid port) override;
    QFuture<Result<QUuid>> createPort(QUuid network, QByteArray xml) override;
    QFuture<Result<>> deletePort(QUuid network, QUuid port) override;

    QFuture<Result<api::Attachment>> attach(api::AttachmentRequest request) override;
    QFuture<Result<>> change(QString device, api::AttachmentRequest request) override;
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
        bool persistent = true; // else only what runs: it is gone when it is stopped
        [[nodiscard]] QUuid uuid() const { return config.uuid.value_or(QUuid()); }
        [[nodiscard]] QString name() const { return config.name.value_or(QString()); }
        [[nodiscard]] QString bridge() const
        {
            return (active ? live : config).bridgeName.value_or(QString());
        }
        [[nodiscard]] api::NetworkInfo info() const;
    };

    // What is connected to a network, or to a bridge or device of the host's (no network then).
    struct Port
    {
        QUuid network;
        QString device; // empty: only told of
        config::NetworkPortConfig config;
    };
    // Where a request leads, with what the network says of it.
    struct Plug
    {
        QUuid network;
        QString bridge; // or
        QString lower, mode; // of a macvtap
        api::BandwidthLimits bandwidth;
        bool isolated = false;
    };

    Result<Network *> find(const QUuid &network);
    Network *findByName(const QString &name);
    Result<> readDefinitions();
    void readTransient();
    // What a new document says, completed; nothing of it is kept yet.
    Result<config::NetworkConfig> readAsked(const QByteArray &xml) const;
    Result<> undefine(Network &network);
    void forget(const QUuid &network);
    Result<> defineDefault();
    Result<> store(const Network &network);
    QFuture<Result<>> start(QUuid uuid);
    QFuture<Result<>> startAsked(QUuid uuid); // the hooks agree
    QFuture<Result<>> runHook(
        QString network, QString operation, QString phase, config::NetworkConfig document);
    Result<> startOnHostBridge(const QUuid &uuid);
    QFuture<Result<>> startDnsmasq(QString name, config::NetworkConfig live);
    Result<> stop(Network &network);
    void stopDnsmasq(const QString &name);
    [[nodiscard]] bool needsDnsmasq(const Network &network) const;
    QFuture<Result<>> refreshDnsmasq(QUuid network, api::NetworkSection section);
    Result<> checked(const config::NetworkConfig &network) const;
    // With the number of what is connected.
    [[nodiscard]] config::NetworkConfig shownLive(const Network &network) const;
    void tell(const Network &network, api::NetworkEvent event);

    Result<api::Attachment> attachNow(const api::AttachmentRequest &request);
    Result<> changeNow(const QString &device, const api::AttachmentRequest &request);
    Result<Plug> plugOf(const api::AttachmentRequest &request);
    Result<Plug> networkPlug(Network &network, const api::AttachmentRequest &request) const;
    Result<QString> freeDevice(const Network &network, const QString &mode) const;
    Result<> furnish(const QString &device, const api::AttachmentRequest &request, const Plug &plug);
    Result<> keepPort(const QString &device, const api::AttachmentRequest &request, const Plug &plug);
    Result<QUuid> createPortNow(const QUuid &network, const QByteArray &xml);
    Result<Port *> findPort(const QUuid &network, const QUuid &port);
    Port *portOf(const QString &device);
    void forgetPorts(const QUuid &network);
    void readPorts();
    [[nodiscard]] QString portPath(const Port &port) const;
    [[nodiscard]] QString freeBridgeName() const;
    [[nodiscard]] DnsmasqFiles filesOf(const QString &name) const;
    [[nodiscard]] QString definitionPath(const QString &name) const;
    [[nodiscard]] QString autostartPath(const QString &name) const;
    [[nodiscard]] QString statusPath(const QString &name) const;
    [[nodiscard]] std::vector<api::Lease> readLeases(const QString &name) const;
    void announce(const Network &network);

    Folders m_folders;
    std::unique_ptr<CommandRunner> m_runner;
    HookScripts m_hooks;
    std::map<QUuid, Network> m_networks;
    std::map<QUuid, Port> m_ports;
    std::unique_ptr<FilterDriver> m_filters; // null: none here
    QStringList m_problems;
    TaskScope m_tasks; // last: the first to go
};

} // namespace inn::network
