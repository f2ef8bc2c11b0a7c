#pragma once

#include "backend/api/migration.h"
#include "backend/api/types.h"

#include <QString>
#include <QUrl>

#include <vector>

// Whether a machine can move from one host to another, and what to do where it cannot: found before anything
// starts. What is asked of the hosts and what follows from the answers are apart: facts are gathered
// (facts.h), rules are pure functions (rules/).
namespace inn::migration {

struct HostFacts;
struct GuestFacts;
struct MovePlan;

enum class Verdict { Ready, Advice /* it works, and something is to be known */, Refused };

// What a window can do for the person where there is a cure; the plan so changed is the remedy's doing.
enum class Remedy {
    None,
    CopyDisks,
    DoNotCopyDisks,
    MapNetworks,
    EjectMedia,
    CommonProcessor,
    MoveOffline,
    MoveUnsafe,
    OtherName,
    WithoutTls,
    PeerToPeerOff,
    AllowPostCopy,
    AutoConverge,
    ResumePostCopy,
};

struct Finding
{
    Verdict verdict = Verdict::Ready;
    QString subject; // "Processor"
    QString sentence;
    QString cure = {}; // what to do; "" when there is nothing to do
    Remedy remedy = Remedy::None; // that the window can offer as a button
    bool operator==(const Finding &) const = default;
};
using Findings = std::vector<Finding>;

Verdict worstOf(const Findings &findings); // Ready when there are none

// Every rule's word, groups in the order of rules/rules.h. Subjects that are fine have one Ready line.
Findings check(
    const HostFacts &source, const GuestFacts &guest, const HostFacts &destination, const MovePlan &plan);

// Choices of the plan that contradict each other, whatever the machine and the hosts.
Findings checkOptions(const MovePlan &plan);

// What the window knows without asking anybody, for a row that is being dragged.
struct QuickFacts
{
    api::DomainInfo guest;
    QString sourceLabel, destinationLabel; // as the window calls the hosts
    QUrl sourceUri, destinationUri;
    api::HostInfo source, destination;
    bool sourceConnected = true, destinationConnected = true;
    bool sourceMigrates = true, destinationMigrates = true; // migrations() is there, as far as is known
    bool sameHost = false;
    bool nameTaken = false; // on the destination, by a machine with another UUID
    bool uuidTaken = false; // on the destination
    bool uuidActive = false; // and it runs
    bool guestBusy = false; // a task is changing it
    Bytes freeMemory; // of the destination; 0 is unknown
    bool hasHostDevices = false;
};
// At once, and only what refuses or advises.
Findings quickCheck(const QuickFacts &facts);

} // namespace inn::migration
