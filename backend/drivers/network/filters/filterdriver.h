#pragma once

#include "backend/api/networkfilters.h"
#include "backend/drivers/network/filters/filterplan.h"

#include <QTimer>

#include <functional>
#include <map>

namespace inn::network {

struct FilterFolders
{
    QString definitions; // NAME.xml
    QString bindings; // DEVICE.xml, while the host runs
};

// The embedded core's network filters: documents as files; each device that is filtered has an nftables table
// of its own, which outlives the program as guests do.
class FilterDriver final : public api::NetworkFilters
{
    Q_OBJECT

public:
    // `addresses` tells what addresses were given to a MAC by our own DHCP servers.
    using Addresses = std::function<QStringList(const QString &mac)>;
    FilterDriver(FilterFolders folders, Addresses addresses, QObject *parent = nullptr);
    ~FilterDriver() override;

    // Reads definitions (writes the usual ones when there are none) and what is in use.
    Result<> load();
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

    QFuture<Result<std::vector<api::NetworkFilterInfo>>> list() override;
    QFuture<Result<QByteArray>> xml(QUuid filter) override;
    QFuture<Result<QUuid>> define(QByteArray xml) override;
    QFuture<Result<>> undefine(QUuid filter) override;
    QFuture<Result<std::vector<api::FilterBindingInfo>>> bindings() override;
    QFuture<Result<QByteArray>> bindingXml(QString portDevice) override;
    QFuture<Result<QString>> createBinding(QByteArray xml) override;
    QFuture<Result<>> deleteBinding(QString portDevice) override;

    // Filters a guest's device from now on; no filter ends it.
    Result<> use(const QString &device, const api::AttachmentRequest &request);
    void forget(const QString &device);

private:
    struct Binding
    {
        config::NwFilterBindingConfig config;
        bool learning = false; // the guest's address is not known yet
        QStringList learned;
    };

    Result<QUuid> defineNow(const QByteArray &xml);
    Result<> undefineNow(const QUuid &filter);
    Result<config::NwFilterConfig> readChecked(const QByteArray &xml) const;
    Result<> writeDefaults();
    Result<> readFiles();
    Result<> install(const QString &device, Binding &binding);
    Result<> bind(const config::NwFilterBindingConfig &config);
    // Which bindings go through that filter.
    [[nodiscard]] std::vector<QString> usersOf(const QString &filter) const;
    void learn();
    [[nodiscard]] QString definitionPath(const QString &name) const;
    [[nodiscard]] QString bindingPath(const QString &device) const;
    [[nodiscard]] FilterLookup lookup() const;

    FilterFolders m_folders;
    Addresses m_addresses;
    std::map<QString, config::NwFilterConfig> m_filters; // by name
    std::map<QString, Binding> m_bindings; // by device
    QStringList m_problems;
    QTimer m_learning;
};

} // namespace inn::network
