#pragma once

#include "backend/api/blockjobs.h"
#include "backend/api/connection.h"
#include "backend/api/hostinterfaces.h"
#include "backend/api/savedstates.h"
#include "backend/api/secrets.h"
#include "backend/config/capabilities/domaincapabilities.h"
#include "backend/config/domain/domainconfig.h"

#include <QUrl>

#include <map>
#include <set>

// What is known of a machine and of two hosts before the machine moves. A fact that cannot be had is unknown
// and says why; that is never a failure of the whole.
namespace inn::migration {

template<class T>
struct Fact
{
    std::optional<T> value;
    QString problem = {}; // why there is no value; "" where nobody asked
    [[nodiscard]] bool isKnown() const { return value.has_value(); }
    const T &operator*() const { return *value; }
    const T *operator->() const { return &*value; }
};

// A file, device or volume as one host sees it.
struct PathFacts
{
    enum class Existence { Unknown, Missing, Exists };
    Existence existence = Existence::Unknown;
    QString problem; // why it is unknown
    QString format;
    Bytes capacity, allocation;
    QString backingPath;
    QString pool, poolType; // that it lies in, or whose folder it would lie in; "" is none
    Bytes poolFree; // of that pool
    QString fingerprint; // times of the file's making and last change; equal ones: the same file
    bool operator==(const PathFacts &) const = default;
};

// What counts of a machine that is already there.
struct MachineFacts
{
    QUuid uuid;
    QString name;
    api::DomainState state = api::DomainState::Shutoff;
    bool persistent = true;
    int reason = 0; // of the state
    bool operator==(const MachineFacts &) const = default;
};

// Free pages of one size, over all of a host's nodes.
struct PageFacts
{
    Bytes size;
    quint64 pages = 0; // that there are
    std::optional<quint64> freePages;
    bool operator==(const PageFacts &) const = default;
};

// What is asked of a host because of one guest.
struct HostQuestions
{
    QString emulator, architecture, machine, virtType;
    QByteArray cpu; // a <cpu> document to compare with the host's; empty: none
    QStringList paths; // at most kMostPaths are looked at
    bool wantsFilters = false, wantsSecrets = false, wantsInterfaces = false;
    QUuid sameUuid; // of the machine on the other host, for comparing the definitions; null: do not
};
inline constexpr qsizetype kMostPaths = 64;

struct HostFacts
{
    QString label; // what the person calls it; empty: as it calls itself
    QUrl uri; // that we have it open by; empty is unknown
    api::HostInfo info;
    bool canMigrate = false; // migrations() is there
    Fact<config::CapabilitiesConfig> capabilities; // processor, topology, UUID, transports, machine types
    Fact<config::DomainCapabilitiesConfig> guestCapabilities; // for the guest's emulator and machine type
    Fact<api::CpuMatch> cpuMatch; // of the guest's processor
    QString cpuProblem; // why it does not match, in the driver's words; empty is unknown
    Fact<QByteArray> hostModel; // <cpu> that the emulator gives a guest of mode host-model
    std::vector<MachineFacts> machines;
    Fact<QByteArray> sameMachine; // the definition of the machine with the guest's UUID
    Fact<std::vector<api::NetworkInfo>> networks;
    Fact<std::vector<api::PoolInfo>> pools;
    Fact<std::vector<api::HostInterfaceInfo>> interfaces;
    Fact<std::set<QString>> filters;
    Fact<std::vector<api::SecretInfo>> secrets;
    Fact<Bytes> freeMemory; // that new guests can have
    std::vector<PageFacts> hugePages;
    std::map<QString, PathFacts> paths; // of those that were asked for
    Fact<qint64> clockOffset; // seconds that its clock is ahead of this program's, at least
    [[nodiscard]] const PathFacts &path(const QString &path) const; // an unknown one for others
    [[nodiscard]] QUuid uuid() const; // null is unknown
    [[nodiscard]] QString name() const; // for sentences
};
using HostFactsPtr = std::shared_ptr<const HostFacts>;

struct GuestDiskFacts
{
    QString target; // "vda"
    QString path; // file, device, or "pool/volume", or an address of the network; "" is without a medium
    bool readOnly = false, removable = false, shareable = false;
    Bytes capacity, allocation; // 0 is unknown
    QString format;
    QStringList chain; // paths of the images below, the nearest first
    bool operator==(const GuestDiskFacts &) const = default;
};

struct GuestFacts
{
    api::DomainInfo info;
    QByteArray xml; // with secrets; of what runs now, or else the definition
    QByteArray persistentXml; // the definition; empty of a machine without one
    config::DomainConfig config; // of `xml`
    Fact<QStringList> snapshots, checkpoints; // names
    std::vector<GuestDiskFacts> disks;
    Fact<std::vector<api::BlockJobInfo>> diskJobs;
    Fact<api::DomainJobInfo> job;
    [[nodiscard]] bool isActive() const { return api::isActive(info.state); }
};
using GuestFactsPtr = std::shared_ptr<const GuestFacts>;

// Each asks a handful of things at a time, and waits at most `patience` for all of them. Call these in the
// connection's backend thread (models::Host::call). Errors: what makes the question senseless only (NotFound
// for a machine that is not there, a document that is none).
inline constexpr std::chrono::milliseconds kPatience { 15000 };
QFuture<Result<GuestFactsPtr>> learnGuest(
    api::Connection &connection, QUuid domain, std::chrono::milliseconds patience = kPatience);
QFuture<Result<HostFactsPtr>> learnHost(
    api::Connection &connection, HostQuestions questions, std::chrono::milliseconds patience = kPatience);
// Some more paths, for a mapping that was changed: the facts with them.
QFuture<Result<HostFactsPtr>> learnPaths(api::Connection &connection, HostFactsPtr known, QStringList paths,
    std::chrono::milliseconds patience = kPatience);

// What both hosts are to be asked because of the guest.
HostQuestions questionsAbout(const GuestFacts &guest);

} // namespace inn::migration
