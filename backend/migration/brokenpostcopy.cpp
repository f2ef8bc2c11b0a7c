#include "backend/migration/brokenpostcopy.h"

#include "backend/base/translated.h"
#include "backend/migration/mover.h"

namespace inn::migration {

namespace {

constexpr int kPausedPostCopyFailed = 13; // VIR_DOMAIN_PAUSED_POSTCOPY_FAILED
constexpr int kRunningPostCopyFailed = 11; // VIR_DOMAIN_RUNNING_POSTCOPY_FAILED

} // namespace

BrokenHalf brokenHalf(api::DomainState state, int reason)
{
    if (state == api::DomainState::Paused && reason == kPausedPostCopyFailed)
        return BrokenHalf::Left;
    if (state == api::DomainState::Running && reason == kRunningPostCopyFailed)
        return BrokenHalf::Arrived;
    return BrokenHalf::None;
}

QString brokenHalfText(const api::DomainInfo &info)
{
    switch (brokenHalf(info)) {
    case BrokenHalf::None:
        return {};
    case BrokenHalf::Left:
        return translated("The connection broke while “%1” moved by post-copy: it runs on its new host, and "
                          "the rest of its memory is still here. Resume the migration, and force off neither "
                          "of the two, or the guest is lost.")
            .arg(info.name);
    case BrokenHalf::Arrived:
        break;
    }
    return translated("The connection broke while “%1” came by post-copy: it runs here and waits where it "
                      "needs the rest of its memory, which is still on its old host. Resume the migration, "
                      "and force off neither of the two, or the guest is lost.")
        .arg(info.name);
}

QString brokenHalfLoss(const QStringList &names)
{
    return translated("A migration of “%1” broke half-way, and neither of its two hosts has the whole guest: "
                      "whichever half is forced off, the guest is lost. Resume the migration instead.")
        .arg(names.join(translated("”, “")));
}

Findings explainBrokenPostCopy(
    const Error &error, const MovePlan &plan, const QString &guest, const QString &destination)
{
    QString sentence = translated("The connection between the hosts broke when “%1” ran on “%2” already.")
                           .arg(guest, destination);
    if (plan.way == MoveWay::Resume) {
        const Findings why = explainFailure(error, plan);
        sentence = why.front().sentence;
    }
    // There is but one way.
    const QString cure = translated(
        "Resume the migration when the network works again; until then force off neither of the two halves.");
    return { { Verdict::Refused, translated("Cause"), sentence, cure, Remedy::ResumePostCopy } };
}

} // namespace inn::migration
