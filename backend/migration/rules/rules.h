#pragma once

#include "backend/migration/moveplan.h"
#include "backend/migration/preflight.h"

// The rules, one file for each group. Each adds its findings; a subject that is fine has one Ready line.
namespace inn::migration {

struct Situation
{
    const HostFacts &source;
    const GuestFacts &guest;
    const HostFacts &destination;
    const MovePlan &plan;

    // Memory goes over.
    [[nodiscard]] bool isRunning() const { return guest.isActive() && plan.way != MoveWay::Offline; }
    [[nodiscard]] Route route() const { return routeOf(source, destination, plan); }
    [[nodiscard]] QString guestName() const { return guest.info.name; }
    [[nodiscard]] QString nameThere() const { return plan.name.isEmpty() ? guest.info.name : plan.name; }
};

// The lines of one subject.
class Lines
{
public:
    Lines(Findings &findings, QString subject)
        : m_findings(findings)
        , m_subject(std::move(subject))
        , m_before(findings.size())
    {
    }
    void refuse(const QString &sentence, const QString &cure = {}, Remedy remedy = Remedy::None)
    {
        m_findings.push_back({ Verdict::Refused, m_subject, sentence, cure, remedy });
    }
    void advise(const QString &sentence, const QString &cure = {}, Remedy remedy = Remedy::None)
    {
        m_findings.push_back({ Verdict::Advice, m_subject, sentence, cure, remedy });
    }
    // Where nothing was said.
    void otherwise(const QString &sentence)
    {
        if (m_findings.size() == m_before)
            m_findings.push_back({ Verdict::Ready, m_subject, sentence });
    }

private:
    Findings &m_findings;
    QString m_subject;
    size_t m_before;
};

[[nodiscard]] bool isEmbedded(const api::HostInfo &host); // our own core
[[nodiscard]] bool isLibvirt(const api::HostInfo &host); // QEMU under libvirt

void checkConnection(const Situation &situation, Findings &findings);
void checkHypervisor(const Situation &situation, Findings &findings);
void checkProcessor(const Situation &situation, Findings &findings);
void checkMemory(const Situation &situation, Findings &findings);
void checkIdentity(const Situation &situation, Findings &findings);
void checkDisks(const Situation &situation, Findings &findings);
void checkNetworks(const Situation &situation, Findings &findings);
void checkDevices(const Situation &situation, Findings &findings);
void checkSecrets(const Situation &situation, Findings &findings);
void checkFirmware(const Situation &situation, Findings &findings);
void checkState(const Situation &situation, Findings &findings); // snapshots, jobs, saved state
// Instead of all others, of a plan that resumes.
void checkResumption(const Situation &situation, Findings &findings);
// Of a guest that is on two hosts nothing else can move: whether that was said.
bool refuseHalf(const Situation &situation, Findings &findings);
void checkVersions(const Situation &situation, Findings &findings); // and clocks

// What is known of whether both hosts see the same image.
enum class Sharing {
    Shared, // on a network
    SameFile, // the same one by its times, on no network that we know of
    Different, // another image of that name
    Missing,
    Unknown,
};
[[nodiscard]] Sharing sharingOf(
    const GuestDiskFacts &disk, const HostFacts &source, const HostFacts &destination, const MovePlan &plan);
// Whether the destination has it, running where it can be off.
enum class Presence { Present, Inactive, Absent, Unknown };
[[nodiscard]] Presence presenceOf(const Attachment &attachment, const HostFacts &host);

} // namespace inn::migration
