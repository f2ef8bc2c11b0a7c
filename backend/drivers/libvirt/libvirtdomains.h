#pragma once

#include "backend/api/domainevent.h"
#include "backend/api/domains.h"
#include "backend/api/driver.h"
#include "backend/drivers/libvirt/callpool.h"
#include "backend/drivers/libvirt/domainsnapshot.h"

#include <QHash>
#include <QSet>
#include <QUrl>

namespace inn::libvirt {

// The domains of one libvirt host: snapshots kept by events, calls in the connection's pool.
class LibvirtDomains final : public api::Domains
{
    Q_OBJECT

public:
    LibvirtDomains(CallPool &pool, QUrl uri);

    // Asks for all domains and announces them as they come.
    QFuture<Result<>> fill();
    // Facts from libvirt's callbacks.
    void handleEvent(const api::DomainEventPtr &event);
    // Asks the host what that domain is now.
    QFuture<Result<>> refresh(QUuid domain);
    // Asks the host which addresses its running guests have. Does nothing while an earlier question is open.
    QFuture<Result<>> askAddresses();
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void setAuthenticator(std::shared_ptr<api::Authenticator> authenticator)
    {
        m_authenticator = std::move(authenticator);
    }
    [[nodiscard]] bool hasRunning() const;
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

    [[nodiscard]] std::vector<api::DomainInfoPtr> list() const override;
    QFuture<Result<>> perform(QUuid domain, api::DomainAction action, JobPtr job) override;
    QFuture<Result<>> shutdown(QUuid domain, api::ShutdownModes modes) override;
    QFuture<Result<>> reboot(QUuid domain, api::ShutdownModes modes) override;
    QFuture<Result<QByteArray>> xml(QUuid domain, api::XmlView view) override;
    QFuture<Result<QUuid>> define(QByteArray xml) override;
    QFuture<Result<>> start(QUuid domain, api::StartFlags flags, JobPtr job) override;
    QFuture<Result<QUuid>> create(QByteArray xml, api::StartFlags flags, JobPtr job) override;
    QFuture<Result<>> undefine(QUuid domain, api::UndefineFlags flags) override;
    QFuture<Result<>> rename(QUuid domain, QString name) override;
    QFuture<Result<>> setAutostart(QUuid domain, api::Autostart autostart) override;
    QFuture<Result<>> setTitle(QUuid domain, QString title) override;
    QFuture<Result<>> setDescription(QUuid domain, QString description) override;
    QFuture<Result<>> setMetadata(QUuid domain, QString key, QString uri, QByteArray element) override;
    QFuture<Result<>> updateDevice(QUuid domain, QByteArray deviceXml, api::DeviceScope scope) override;
    QFuture<Result<>> attachDevice(QUuid domain, QByteArray deviceXml, api::DeviceScope scope) override;
    QFuture<Result<>> detachDevice(
        QUuid domain, QByteArray deviceXml, api::DeviceScope scope, JobPtr job) override;
    QFuture<Result<>> setMemory(QUuid domain, Bytes memory, api::DeviceScope scope) override;
    QFuture<Result<>> setMaximumMemory(QUuid domain, Bytes memory) override;
    QFuture<Result<>> setVcpus(QUuid domain, unsigned count, api::DeviceScope scope) override;
    QFuture<Result<>> setMaximumVcpus(QUuid domain, unsigned count) override;
    QFuture<Result<FileDescriptor>> openGraphics(QUuid domain, int index) override;
    QFuture<Result<FileDescriptor>> openConsole(QUuid domain, QString device) override;
    QFuture<Result<QByteArray>> screenshot(QUuid domain) override;
    QFuture<Result<QByteArray>> log(QUuid domain, Bytes limit) override;

private:
    using Work = std::function<Result<>(virDomainPtr, const QString &name)>;
    struct Record
    {
        api::DomainInfoPtr info;
        quint64 sequence = 0;
        QDateTime startedAt;
        QStringList addresses;
    };

    void handleLifecycle(const QUuid &domain, int event, int detail);
    // Does something to a domain and takes up what it is like after that, also when it failed.
    QFuture<Result<>> change(QUuid domain, Work work);
    QFuture<Result<QUuid>> adopt(QByteArray xml, std::optional<api::StartFlags> starts);
    QFuture<Result<>> setMetadataText(
        QUuid domain, int type, QByteArray text, QByteArray key, QByteArray uri);
    // Until the guest has let go of the device, which libvirt itself waits for a few seconds only.
    QFuture<Result<>> awaitRemoval(QUuid domain, QByteArray deviceXml, JobPtr job);
    QFuture<Result<>> allowPlainDisplay(QString name);
    void apply(const DomainSnapshot &snapshot);
    void publish(Record &record, const api::DomainInfo &info);

    CallPool &m_pool;
    QUrl m_uri;
    std::shared_ptr<api::Authenticator> m_authenticator;
    CallPool m_displays; // ways to screens may wait for a person; nothing else waits behind them
    bool m_readOnly = false;
    bool m_isAsking = false;
    QHash<QUuid, Record> m_records;
    std::vector<QUuid> m_order; // as they appeared
    QHash<QUuid, quint64> m_removed; // sequence of what was seen as gone, against late snapshots
    QSet<QUuid> m_refreshing;
    QSet<QUuid> m_refreshAgain;
    TaskScope m_tasks;
};

} // namespace inn::libvirt
