// The processor of a guest that starts: which it is asked for, and which it got.

#include "backend/drivers/qemu/definition/machines.h"
#include "backend/drivers/qemu/processors/givenprocessor.h"
#include "backend/drivers/qemu/processors/guestprocessor.h"
#include "backend/drivers/qemu/processors/startedprocessor.h"
#include "backend/drivers/qemu/qemudomain.h"

#include <QJsonArray>

namespace inn::qemu {

namespace {

// A guest that another host or a saved state has goes on with exactly the processor that it has there.
void takeExact(config::DomainConfig &live, std::optional<config::CpuConfig> &asked,
    const std::optional<config::CpuConfig> &exact)
{
    if (!exact || !live.cpu || *exact == *live.cpu)
        return;
    asked = std::exchange(live.cpu, exact);
}

} // namespace

Result<> QemuDomain::planProcessor(StartPlan &plan, const StartPoint &point)
{
    const auto exact = plan.image ? processorIn(plan.image->head.cookie) : point.processor;
    takeExact(plan.live, plan.askedProcessor, exact);
    const bool isOld = plan.image || plan.isIncoming || !point.snapshot.isEmpty();
    return prepareProcessor(
        plan.live, *plan.capabilities, isOld ? ProcessorOf::OldGuest : ProcessorOf::NewGuest);
}

QFuture<Result<>> QemuDomain::learnProcessor(RunningGuestPtr guest)
{
    if (!isX86(guest->live()))
        co_return Result<>();
    auto processors = co_await guest->monitor->execute(QStringLiteral("query-cpus-fast"));
    if (!processors)
        co_return processors.error();
    const QString path = processors->toArray().at(0).toObject().value(u"qom-path").toString();
    const auto ask = [&guest, &path](const QString &property) {
        return guest->monitor->execute(QStringLiteral("qom-get"),
            { { QStringLiteral("path"), path }, { QStringLiteral("property"), property } });
    };
    const auto asksWords = ask(QStringLiteral("feature-words"));
    const auto asksMissing = ask(QStringLiteral("unavailable-features"));
    auto words = co_await asksWords;
    auto missing = co_await asksMissing;
    if (!words || !missing)
        co_return Result<>(); // an emulator that does not tell: what was asked for stands
    GivenProcessor given = givenProcessor(*words, *missing);
    const QStringList properties = registerProperties(given);
    std::vector<QFuture<Result<QJsonValue>>> questions;
    for (const QString &property : properties)
        questions.push_back(ask(property));
    for (size_t i = 0; i < questions.size(); ++i) {
        auto value = co_await questions[i];
        if (value && value->toBool())
            addFeature(given, properties[qsizetype(i)]);
    }
    if (!isCurrent(guest))
        co_return notRunningAnyMore();
    config::DomainConfig live = guest->live();
    CO_TRY(checkGiven(live, given));
    const std::optional<config::CpuConfig> before = live.cpu;
    CO_TRY(takeGiven(live, given));
    if (live.cpu == before)
        co_return Result<>();
    config::CpuConfig told = *before;
    told.check = live.cpu->check;
    if (guest->status.askedProcessor.isEmpty() && told != *live.cpu)
        guest->status.askedProcessor = processorCookie(*before);
    guest->setLive(std::move(live));
    co_return Result<>();
}

} // namespace inn::qemu
