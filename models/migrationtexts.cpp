// What a migration says of itself: meanwhile, afterwards, and when it failed.
#include "backend/migration/brokenpostcopy.h"
#include "models/domain.h"
#include "models/host.h"
#include "models/migration.h"
#include "models/texts.h"

#include <QLocale>

#include <cmath>

namespace inn::models {

namespace {

QString elapsedText(double seconds)
{
    if (seconds < 10)
        return Migration::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    return durationText(std::chrono::seconds(std::llround(seconds)));
}

} // namespace

QString Migration::phaseText() const
{
    switch (m_state) {
    case State::Queued:
        return tr("waiting until others have moved");
    case State::Preparing:
        return m_order.plan.way == migration::MoveWay::Offline && m_wasActive
            ? tr("shutting the guest down")
            : tr("preparing “%1”").arg(m_destinationLabel);
    case State::Moving:
        if (m_samples.empty())
            return tr("moving to “%1”").arg(m_destinationLabel);
        if (m_samples.back().diskRemaining > 0)
            return tr("copying disks");
        return m_samples.back().pass > 1 ? tr("copying memory, pass %1").arg(m_samples.back().pass)
                                         : tr("copying memory");
    case State::PostCopy:
        return tr("running on “%1”, the rest of its memory follows").arg(m_destinationLabel);
    case State::Succeeded:
        return tr("moved");
    case State::Failed:
        return tr("failed");
    case State::Cancelled:
        return tr("cancelled");
    }
    return {};
}

QFuture<Result<>> Migration::finishTelling()
{
    double seconds = double(m_clock.elapsed()) / 1000;
    Result<api::DomainJobInfo> end(Error { ErrorCode::NotFound, {} });
    if (m_destination) {
        auto there = co_await jobInfo(*m_destination, api::DomainJobQuery::CompletedAndKept);
        end = there;
    }
    if ((!end || end->type == api::DomainJobType::None) && m_source && m_source->domain(m_domain)) {
        auto here = co_await jobInfo(*m_source, api::DomainJobQuery::CompletedAndKept);
        end = here;
    }
    if (end && end->operation() != api::DomainJobOperation::Unknown) {
        if (const auto elapsed = end->number(QStringLiteral("time_elapsed")))
            seconds = double(*elapsed) / 1000;
        if (const auto still = end->number(QStringLiteral("downtime")); still && m_wasActive)
            m_downtime = std::chrono::milliseconds(*still);
    }
    const migration::MovePlan &plan = m_order.plan;
    const bool isResumed = plan.way == migration::MoveWay::Resume;
    QStringList facts { isResumed
            ? tr("The rest of its memory came to “%1” in %2.").arg(m_destinationLabel, elapsedText(seconds))
            : m_downtime
            ? tr("Moved to “%1” in %2; the guest stood still for %3 ms.")
                  .arg(m_destinationLabel, elapsedText(seconds), QLocale().toString(m_downtime->count()))
            : tr("Moved to “%1” in %2.").arg(m_destinationLabel, elapsedText(seconds)) };
    if (isResumed) {
        m_summary = facts.join(u' ');
        m_job->report(1, m_summary);
        co_return Result<>();
    }
    if (!plan.name.isEmpty() && plan.name != m_name)
        facts += tr("Its name is now “%1”.").arg(plan.name);
    if (plan.diskCopy != migration::DiskCopy::None) {
        QStringList disks;
        for (const migration::GuestDiskFacts &disk : m_order.guest->disks) {
            if (plan.copies(disk))
                disks += disk.target;
        }
        if (!disks.isEmpty())
            facts += tr("Copied disks: %1.").arg(disks.join(QStringLiteral(", ")));
    }
    for (const migration::NetworkMapping &network : plan.networks) {
        if (network.to != network.from)
            facts += tr("It uses %2 instead of %1.")
                         .arg(migration::attachmentText(network.from), migration::attachmentText(network.to));
    }
    if (plan.source == migration::SourceAfterwards::Keep && m_order.guest->info.persistent)
        facts += tr("“%1” keeps its definition.").arg(m_sourceLabel);
    m_summary = facts.join(u' ');
    m_job->report(1, m_summary);
    co_return Result<>();
}

Error Migration::failure(const Error &reason) const
{
    // What it means before what was said, and neither twice: a driver that has words of its host to show only
    // puts them into other words.
    Error cause = reason;
    if (!m_explanation.empty()) {
        const migration::Finding &why = m_explanation.front();
        const bool isButton = why.remedy != migration::Remedy::None;
        const QString sentence
            = isButton || why.cure.isEmpty() ? why.sentence : why.sentence + u' ' + why.cure;
        const bool isHosts = why.sentence == migration::hostsWords(reason);
        if (reason.details.isEmpty() && !isHosts)
            cause = reason.wrapped(sentence);
        else
            cause.message = sentence;
        if (isHosts && !reason.details.contains(u'\n'))
            cause.details.clear();
    }
    return cause.wrapped(m_order.plan.way == migration::MoveWay::Resume
            ? tr("The migration of “%1” to “%2” could not be resumed; %3")
                  .arg(m_name, m_destinationLabel, whereabouts())
            : tr("“%1” could not be moved to “%2”; %3").arg(m_name, m_destinationLabel, whereabouts()));
}

// The end of a sentence: where the machine is now, as far as the hosts have told.
QString Migration::whereabouts() const
{
    const auto isConnected = [](const Host *host) { return host && host->state() == Host::State::Connected; };
    const Domain *here = m_source ? m_source->domain(m_domain) : nullptr;
    const Domain *there = m_destination ? m_destination->domain(m_domain) : nullptr;
    if (here && migration::brokenHalf(here->info()) == migration::BrokenHalf::Left) {
        return tr("it runs on “%1”, and the rest of its memory is still on “%2”.")
            .arg(m_destinationLabel, m_sourceLabel);
    }
    const bool runsHere = here && isConnected(m_source) && api::isActive(here->info().state);
    const bool runsThere = there && isConnected(m_destination) && api::isActive(there->info().state);
    if (runsHere && runsThere)
        return tr("both hosts list it as active: look at both before doing anything with it.");
    if (runsThere)
        return tr("it is on “%1” all the same.").arg(m_destinationLabel);
    if (runsHere) {
        return here->info().state == api::DomainState::Paused
            ? tr("it is paused on “%1”.").arg(m_sourceLabel)
            : tr("it still runs on “%1”.").arg(m_sourceLabel);
    }
    if (!isConnected(m_source))
        return tr("“%1” is not connected, so look there where the machine is.").arg(m_sourceLabel);
    if (here)
        return tr("it is off on “%1”.").arg(m_sourceLabel);
    return there ? tr("it is off on “%1”.").arg(m_destinationLabel)
                 : tr("neither host lists it: look for its definition before doing anything else.");
}

} // namespace inn::models
