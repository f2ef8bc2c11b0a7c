#pragma once

#include "backend/api/domainevent.h"
#include "backend/api/domains.h"
#include "backend/api/lifecycle.h"
#include "backend/drivers/test/answers.h"
#include "backend/drivers/test/nodefile.h"

#include <QHash>

#include <functional>

namespace inn::test {

// Domains that exist only as values: states, reasons, ids and events are those a QEMU host of libvirt shows.
class TestDomains final : public api::Domains
{
    Q_OBJECT

public:
    // `failing` is the action that always fails ("start", "shutdown"…); empty for none.
    TestDomains(Answers answers, QString failing);
    ~TestDomains() override;

    void load(std::vector<NodeDomain> domains);
    // Asks how many snapshots a domain has.
    void setSnapshotCount(std::function<int(const QUuid &)> count) { m_snapshotCount = std::move(count); }
    // For the operations on systems in guests.
    [[nodiscard]] bool hasAgentChannel(const QUuid &domain) const;
    void fallAsleep(const QUuid &domain);
    void wakeUp(const QUuid &domain);
    // Adds the counters of all running domains.
    void sample(api::StatsBatch &batch) const;

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
    friend class TestBlockJobs; // changes their documents and tells of it
    friend class TestCheckpoints;
    friend class TestMigrations;
    friend class TestSavedStates;
    friend class TestTuning; // changes documents
    friend class TestSnapshots; // takes guests back to what they were
    struct Guest;
    using Edit = std::function<Result<QByteArray>(const QByteArray &)>;

    Result<Guest *> find(const QUuid &uuid) const;
    [[nodiscard]] Guest *findByName(const QString &name) const;
    Result<> checkFree(const config::DomainSummary &summary) const;
    Guest &addGuest(config::DomainSummary summary, QByteArray xml);
    void removeGuest(Guest &guest);
    // Publishes what the documents and the guest's state say now.
    void publish(Guest &guest);
    static void applySummary(Guest &guest, config::DomainSummary summary);
    void tell(Guest &guest, api::Lifecycle event, int detail);
    // For libvirt's clients only.
    void occur(const Guest &guest, api::domainevent::What what);
    Result<> editMetadataNow(const QUuid &uuid, const Edit &edit, api::domainevent::MetadataChange change);

    Result<> performNow(const QUuid &uuid, api::DomainAction action);
    void start(Guest &guest, api::DomainState state);
    void stop(Guest &guest, int reason, int detail);
    void pause(Guest &guest);
    void resume(Guest &guest);
    void save(Guest &guest);
    void announceReboot(Guest &guest);

    Result<QByteArray> xmlNow(const QUuid &uuid, api::XmlView view) const;
    Result<QUuid> defineNow(const QByteArray &xml);
    static Result<> checkFlags(api::StartFlags flags, const QString &name);
    Result<> startNow(const QUuid &uuid, api::StartFlags flags);
    Result<QUuid> createNow(const QByteArray &xml, api::StartFlags flags);
    Result<> undefineNow(const QUuid &uuid, api::UndefineFlags flags);
    Result<> renameNow(const QUuid &uuid, const QString &name);
    Result<> setAutostartNow(const QUuid &uuid, api::Autostart autostart);
    // Applies the edit to all documents the guest has now.
    Result<> editNow(const QUuid &uuid, const Edit &edit);
    // Applies the edit to the documents of the scope, all or nothing.
    Result<> changeNow(const QUuid &uuid, const Edit &edit, api::DeviceScope scope);
    Result<FileDescriptor> openConsoleNow(const QUuid &uuid, const QString &device);

    Answers m_answers;
    QString m_failing;
    std::function<int(const QUuid &)> m_snapshotCount;
    std::vector<std::unique_ptr<Guest>> m_guests; // in order of their appearance
    QHash<QUuid, Guest *> m_byUuid;
    int m_nextId = 1;
};

} // namespace inn::test
