#pragma once

#include "backend/migration/preflight.h"
#include "backend/transfer/survey.h"

#include <optional>

// What is to become of a machine that is off on another host, or of its copy: rules without widgets.
namespace inn::transfer {

enum class Purpose { Move /* the same machine */, Clone /* another one */ };

enum class DiskWay {
    Copy, // as it is, with the images below it
    Flatten, // into one image of its own
    Keep, // the destination finds the same storage at the same place
    Eject, // a drive without a medium
    LeaveOut, // the copy does not have this disk
};
QString diskWayText(DiskWay way); // translated, for lists

struct DiskChoice
{
    DiskFacts facts;
    DiskWay way = DiskWay::Copy;
    std::vector<DiskWay> ways; // that are possible
    QStringList volumes; // names on the destination, the disk's own first
    bool operator==(const DiskChoice &) const = default;
};

// What an interface of the machine is connected to, and what it will be. Interfaces with the same connection
// go the same way.
struct NetworkChoice
{
    QString type, source; // of the document: "network", "default"
    int interfaces = 0;
    struct Way
    {
        enum class Kind { Keep, Network, User } kind = Kind::Keep;
        QString network = {};
        bool operator==(const Way &) const = default;
    } way;
    std::vector<Way> ways; // that are possible
    bool operator==(const NetworkChoice &) const = default;
    [[nodiscard]] QString text() const; // what it is connected to, translated
};
QString networkWayText(const NetworkChoice::Way &way);

struct TransferPlan
{
    Purpose purpose = Purpose::Move;
    bool sameHost = false;
    MachineFacts machine;
    DestinationFacts destination;
    QString name;
    QUuid uuid;
    QUuid pool; // for the new volumes
    std::vector<DiskChoice> disks;
    std::vector<NetworkChoice> networks;
    QStringList addresses; // a hardware address for each interface of a clone
    std::optional<QByteArray> edited; // instead of the adapted document

    [[nodiscard]] Bytes spaceNeeded() const;
    [[nodiscard]] bool copiesSomething() const;
    [[nodiscard]] QString volumePath(const QString &volume) const; // where it will be
    [[nodiscard]] QString nvramVolume() const; // "" when nothing is to be copied into a pool
    [[nodiscard]] bool givesSettings() const; // of the firmware, to a host that knows their place
    [[nodiscard]] bool givesTpm() const; // the same machine keeps its TPM; another one gets its own
    [[nodiscard]] QList<QUuid> missingSecrets()
        const; // that copied disks and the TPM need and the destination lacks
};

// A plan with the most likely answers.
TransferPlan makePlan(
    Purpose purpose, const MachineFacts &machine, const DestinationFacts &destination, bool sameHost);
// Names of new volumes follow the machine's name and what the pool has already.
void nameVolumes(TransferPlan &plan);

// What stops it or should be known before, the worst first.
migration::Findings findingsOf(const TransferPlan &plan);
QString transferNameProblem(const TransferPlan &plan); // empty is fine

// The document for the destination. What was changed for the destination's sake is told in sentences.
struct Adaptation
{
    QByteArray document;
    migration::Findings notes;
};
config::FirmwareFeatureConfig secureBoot(); // wished for
Result<Adaptation> adapt(const TransferPlan &plan);

} // namespace inn::transfer
