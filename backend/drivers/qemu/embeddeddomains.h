#pragma once

#include "backend/drivers/qemu/qemudomain.h"

#include <map>

namespace inn::qemu {

// All domains of one embedded host: loads them, keeps names and UUIDs apart, passes what is asked to each.
class EmbeddedDomains : public api::Domains
{
    Q_OBJECT

public:
    explicit EmbeddedDomains(HostContext &host, QObject *parent = nullptr);
    ~EmbeddedDomains() override;

    // Reads the definitions, finds running guests again (all at once), removes what crashes left behind.
    QFuture<Result<>> load();
    // Starts what is marked so, once per boot of the host.
    void autostart();
    [[nodiscard]] std::vector<QemuDomain *> running() const;
    [[nodiscard]] QemuDomain *find(const QUuid &uuid) const;
    // The place of a machine that comes from elsewhere: the one of that name and UUID that is off, or a new
    // one. Errors: another one has its name or UUID, or it runs already.
    Result<QemuDomain *> admit(const QUuid &uuid, const QString &name);
    // The domain is there and running afterwards, with the memory in that file.
    QFuture<Result<>> restore(QemuDomain::SaveRequest request, JobPtr job);

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

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

Q_SIGNALS:
    void snapshotsChanged(const QUuid &domain);
    void checkpointsChanged(const QUuid &domain);
    void blockJobsChanged(const QUuid &domain);
    void jobCompleted(const QUuid &domain, const inn::api::DomainJobInfo &info);
    void monitorTold(const QUuid &domain, const inn::qemu::QmpEvent &event);

private:
    struct Prepared
    {
        QUuid uuid;
        QString name;
        QByteArray document;
    };
    QFuture<Result<Prepared>> prepare(QByteArray xml);
    [[nodiscard]] Result<> checkClash(const QUuid &uuid, const QString &name) const;
    [[nodiscard]] QemuDomain *findByName(const QString &name) const;
    QemuDomain &add(const QUuid &uuid, const QString &name);
    void remove(const QUuid &uuid);
    QFuture<Result<>> editMetadata(
        QemuDomain &domain, QemuDomain::Edit edit, api::domainevent::MetadataChange change);
    void bury(std::shared_ptr<QemuDomain> domain);
    void loadDefinitions();
    void reportLater(const QString &problem);
    QFuture<Result<>> reattachAll();
    void removeAbandonedSaves();
    void startAgain();
    void startReporting(QemuDomain &domain);
    QFuture<Result<>> recoverSnapshots();
    QFuture<Result<>> recoverBackups();

    HostContext &m_host;
    std::map<QUuid, std::unique_ptr<QemuDomain>> m_domains;
    TaskScope m_tasks;
};

} // namespace inn::qemu
