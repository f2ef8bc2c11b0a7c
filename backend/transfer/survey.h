#pragma once

#include "backend/api/types.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/transfer/hostaccess.h"

#include <vector>

// What is known before anything is copied: of the machine on its host, and of the host it goes to.
namespace inn::transfer {

// One image of a disk.
struct ImageFacts
{
    QString path;
    QString key; // of the volume; empty: no pool has it
    QString format; // as the machine uses it
    Bytes capacity; // as the guest sees it
    Bytes physical; // bytes to copy
    bool looksAsUsed = true; // its first bytes tell the same format; else a converter would be misled
    bool operator==(const ImageFacts &) const = default;
};

struct DiskFacts
{
    QString target; // "vda"
    QString device; // "disk", "cdrom"…
    QString path; // "" without a medium; for what is no file: how it is called
    bool readOnly = false, shareable = false;
    std::vector<ImageFacts> chain; // the disk's own first; empty when it cannot be copied
    QString whyNot; // one sentence when it cannot be copied
    QList<QUuid> secrets; // that open it, when it is encrypted
    bool operator==(const DiskFacts &) const = default;
    [[nodiscard]] bool isDrive() const
    {
        return device == QStringLiteral("cdrom") || device == QStringLiteral("floppy");
    }
};

// What an emulated TPM keeps.
struct TpmFacts
{
    enum class Where {
        Nowhere, // there is no such TPM, or it has nothing yet
        Host, // which gives it
        File, // that the machine is imported from
        OutOfReach,
    } where
        = Where::Nowhere;
    QList<QUuid> secrets; // that it is encrypted with
    bool operator==(const TpmFacts &) const = default;
};
TpmFacts tpmFactsOf(const config::DomainConfig &domain); // of one that is out of reach

struct MachineFacts
{
    QByteArray document; // what the next start uses, with secrets
    api::DomainInfo info;
    std::vector<DiskFacts> disks;
    std::optional<ImageFacts> nvram; // the firmware's settings, when they are a file that can be had
    bool lacksSettings = false; // its firmware keeps some, but nobody knows where
    TpmFacts tpm;
    QList<QUuid> secretsToGive; // of those that its disks and its TPM need: the host tells their values
    QStringList madePools; // that were needed to reach files outside of pools; see releasePools()
};

struct DestinationFacts
{
    QString label;
    QStringList names;
    QList<QUuid> uuids;
    api::GuestSupport support; // for the machine's architecture
    std::vector<api::PoolInfo> pools; // that run and hold files
    std::vector<std::pair<QUuid, QString>> takenVolumes; // names in those pools
    std::vector<api::NetworkInfo> networks;
    bool hasNetworks = false;
    bool hasSecrets = false;
    bool takesStates = false; // firmware's settings and what TPMs keep go where its machines look for them
    QList<QUuid> secrets;
    QStringList securityModels; // "dac", "apparmor"
    QStringList loaders; // firmware files that are there
    bool hasFilters = false;
    QStringList filters;
    unsigned cpus = 0;
    [[nodiscard]] const api::PoolInfo *pool(const QUuid &uuid) const;
    [[nodiscard]] bool isTaken(const QUuid &pool, const QString &volume) const;
};

// Asks hosts. They live longer than this.
class Surveyor
{
public:
    // Errors: NotFound, InvalidState (it runs).
    QFuture<Result<MachineFacts>> machine(HostAccess &host, QUuid domain);
    QFuture<Result<DestinationFacts>> destination(HostAccess &host, QString architecture);
    // Pools that were made to reach files are removed again; the files stay.
    QFuture<Result<>> releasePools(HostAccess &host, QStringList names);
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    struct Volumes;
    QFuture<Result<>> readPools(HostAccess &host, std::shared_ptr<Volumes> volumes);
    QFuture<Result<>> makePool(HostAccess &host, QString folder, std::shared_ptr<Volumes> volumes);
    QFuture<Result<>> readVolumes(HostAccess &host, QUuid pool, std::shared_ptr<Volumes> volumes);
    QFuture<Result<ImageFacts>> image(
        HostAccess &host, QString path, QString format, std::shared_ptr<Volumes> volumes);
    QFuture<Result<>> disk(
        HostAccess &host, config::DiskConfig disk, DiskFacts *facts, std::shared_ptr<Volumes> volumes);
    QFuture<Result<>> addState(
        HostAccess &host, config::DomainConfig domain, MachineFacts *facts, std::shared_ptr<Volumes> volumes);
    QFuture<Result<>> addPool(HostAccess &host, api::PoolInfo pool, DestinationFacts *facts);

    TaskScope m_tasks;
};

// Whether pools of this type hold files that images can be written to.
bool holdsFiles(const QString &poolType);
// "/folder" of "/folder/disk.qcow2".
QString folderOf(const QString &path);

} // namespace inn::transfer
