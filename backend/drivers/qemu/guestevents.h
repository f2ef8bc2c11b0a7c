#pragma once

#include "backend/api/domainevent.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/qmp/qmpclient.h"

#include <array>
#include <chrono>

namespace inn::qemu {

// What a running guest's emulator tells, in the words of libvirt's clients. What a guest can cause as often
// as it likes reaches them at a bounded rate, and every text is cut to a sane length.
class GuestEvents
{
public:
    using Clock = std::chrono::steady_clock;
    inline static constexpr int kBurst = 64; // of one kind at once
    inline static constexpr int kPerSecond = 32; // and lasting

    // Lifecycle events are not made here: they follow from the domain's state. `blockIndexes` as in
    // GuestStatus.
    std::vector<api::domainevent::What> translate(const QmpEvent &event, const config::DomainConfig &live,
        const QHash<QString, int> &blockIndexes, Clock::time_point now);

private:
    struct Budget
    {
        double left = kBurst;
        Clock::time_point since {};
    };
    bool mayTell(size_t kind, Clock::time_point now);
    std::array<Budget, std::variant_size_v<api::domainevent::What>> m_budgets;
};

inline const QString kAgentChannelName = QStringLiteral("org.qemu.guest_agent.0");

// The disk whose image that block node reads or writes; null: none of ours.
const config::DiskConfig *diskOfNode(
    const config::DomainConfig &live, const QHash<QString, int> &blockIndexes, const QString &node);

// Aliases of the channels to agents in the guest.
QStringList agentChannels(const config::DomainConfig &live);

} // namespace inn::qemu
