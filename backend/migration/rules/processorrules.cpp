// The processor that the guest sees, how many, and where they are pinned to.

#include "backend/base/translated.h"
#include "backend/config/domain/cpuset.h"
#include "backend/config/words.h"
#include "backend/migration/processors.h"
#include "backend/migration/rules/rules.h"

namespace inn::migration {

using config::is;

namespace {

const config::CpuConfig *hostCpu(const HostFacts &host)
{
    return host.capabilities.isKnown() && host.capabilities->host.cpu ? &*host.capabilities->host.cpu
                                                                      : nullptr;
}

// A guest that gets the host's own processor.
void checkPassthrough(const Situation &situation, const QString &mode, Lines &lines)
{
    const config::CpuConfig *here = hostCpu(situation.source);
    const config::CpuConfig *there = hostCpu(situation.destination);
    if (!is(situation.guest.config.type, u"kvm")) {
        if (situation.source.info.hypervisorVersion != situation.destination.info.hypervisorVersion) {
            lines.advise(translated("“%1” has all features that its emulator offers (“%2”), and the hosts’ "
                                    "emulators differ.")
                             .arg(situation.guestName(), mode),
                translated("Set a named processor model and restart the machine before it moves."));
        }
        return;
    }
    if (!here || !there) {
        lines.advise(translated("“%1” uses the host’s own processor (“%2”), and the hosts do not tell which "
                                "they have.")
                         .arg(situation.guestName(), mode),
            translated("Move it only between equal computers."));
        return;
    }
    if (isSameProcessor(*here, *there))
        return;
    const QStringList missing = missingFeatures(*here, *there);
    lines.advise(missing.isEmpty()
            ? translated("“%1” uses the host’s own processor (“%2”): %3 here, %4 there.")
                  .arg(situation.guestName(), mode, here->model.value_or(QString()),
                      there->model.value_or(QString()))
            : translated("“%1” uses the host’s own processor (“%2”), and “%3” lacks: %4.")
                  .arg(situation.guestName(), mode, situation.destination.name(),
                      missing.mid(0, 8).join(QLatin1String(", "))),
        translated("The guest may crash there; give it the processor that both hosts have and restart it "
                   "first."),
        Remedy::CommonProcessor);
}

QString whatIsLacking(const HostFacts &host, const QString &model)
{
    constexpr qsizetype kMost = 8;
    const QStringList features = featuresInProblem(host.cpuProblem);
    if (features.isEmpty()) {
        return translated("“%1” does not offer the processor “%2” with all its features.")
            .arg(host.name(), model);
    }
    QString list = features.mid(0, kMost).join(QLatin1String(", "));
    if (features.size() > kMost)
        list += QStringLiteral("…");
    return translated("“%1” does not offer the processor “%2” of the machine: it lacks %3.")
        .arg(host.name(), model, list);
}

void checkModel(const Situation &situation, const config::CpuConfig &cpu, Lines &lines)
{
    const Fact<api::CpuMatch> &match = situation.destination.cpuMatch;
    const QString model = cpu.model.value_or(QString());
    if (!match.isKnown()) {
        if (is(situation.guest.config.type, u"kvm")) {
            lines.advise(translated("Whether “%1” offers the processor “%2” is not known: %3")
                             .arg(situation.destination.name(), model, match.problem));
        }
        return;
    }
    if (*match != api::CpuMatch::Incompatible)
        return;
    const QString sentence = whatIsLacking(situation.destination, model);
    if (situation.isRunning()) {
        lines.refuse(sentence,
            translated("A running machine keeps its processor: give it the one that both hosts have and "
                       "restart it, or move it switched off."),
            situation.plan.cpu.isEmpty() ? Remedy::CommonProcessor : Remedy::MoveOffline);
    } else {
        lines.advise(sentence,
            translated("It will not start there; give it the processor that both hosts have."),
            Remedy::CommonProcessor);
    }
}

void checkClockFeature(const Situation &situation, const config::CpuConfig &cpu, Lines &lines)
{
    const bool wants
        = std::any_of(cpu.features.begin(), cpu.features.end(), [](const config::CpuFeatureConfig &feature) {
              return is(feature.name, u"invtsc")
                  && (!feature.policy || is(feature.policy, u"require") || is(feature.policy, u"force"));
          });
    const auto &timers = situation.guest.config.timers;
    const bool isFixed = std::any_of(timers.begin(), timers.end(), [](const config::TimerConfig &timer) {
        return is(timer.name, u"tsc") && timer.frequency.value_or(0) > 0;
    });
    if (wants && !isFixed && situation.isRunning()) {
        lines.refuse(translated("“%1” has a time stamp counter that never changes its speed (“invtsc”).")
                         .arg(situation.guestName()),
            translated("Take the feature out or set the frequency of the timer “tsc”, and restart it."));
    }
}

void checkNumber(const Situation &situation, Lines &lines)
{
    const unsigned wanted = situation.guest.config.vcpus.value_or(situation.guest.info.vcpus);
    const HostFacts &there = situation.destination;
    const std::optional<unsigned> most
        = there.guestCapabilities.isKnown() ? there.guestCapabilities->mostProcessors : std::nullopt;
    if (most && *most > 0 && wanted > *most) {
        lines.refuse(translated("“%1” gives such machines at most %2 processors, and “%3” has %4.")
                         .arg(there.name())
                         .arg(*most)
                         .arg(situation.guestName())
                         .arg(wanted),
            translated("Take some away before it moves, or choose another host."));
    } else if (there.info.cpus > 0 && wanted > there.info.cpus) {
        lines.advise(translated("“%1” has %2 processors, fewer than the %3 of “%4”.")
                         .arg(there.name())
                         .arg(there.info.cpus)
                         .arg(wanted)
                         .arg(situation.guestName()),
            translated("The machine will be slower there."));
    }
}

void checkPins(const Situation &situation, Lines &lines)
{
    const HostFacts &there = situation.destination;
    if (!situation.guest.config.cpuTuning || there.info.cpus == 0)
        return;
    const config::CpuTuningConfig &tuning = *situation.guest.config.cpuTuning;
    QStringList sets { tuning.emulatorPin.value_or(QString()) };
    for (const config::VcpuPinConfig &pin : tuning.vcpuPins)
        sets.append(pin.cpuset.value_or(QString()));
    for (const config::IoThreadPinConfig &pin : tuning.ioThreadPins)
        sets.append(pin.cpuset.value_or(QString()));
    for (const QString &text : std::as_const(sets)) {
        const auto set = config::CpuSet::parse(text);
        if (text.isEmpty() || !set || set->isEmpty() || set->last() < int(there.info.cpus))
            continue;
        const QString sentence
            = translated("“%1” is pinned to the processors %2, and “%3” has %4.")
                  .arg(situation.guestName(), text, there.name(), QString::number(there.info.cpus));
        const QString cure = translated("Change the pinning first.");
        if (set->numbers().front() >= there.info.cpus)
            lines.refuse(sentence, cure);
        else
            lines.advise(sentence, cure);
        return;
    }
}

} // namespace

void checkProcessor(const Situation &situation, Findings &findings)
{
    Lines lines(findings, translated("Processor"));
    const auto &cpu = situation.guest.config.cpu;
    const QString mode = cpu ? cpu->modeOr("custom") : QString();
    const bool isReplaced = !situation.plan.cpu.isEmpty() && !situation.isRunning();
    if (cpu && !isReplaced) {
        if (cpu->takesWhatIsThere()) {
            if (situation.isRunning())
                checkPassthrough(situation, mode, lines);
        } else if (mode == u"custom" && cpu->model) {
            checkModel(situation, *cpu, lines);
        }
        checkClockFeature(situation, *cpu, lines);
    }
    checkNumber(situation, lines);
    checkPins(situation, lines);
    lines.otherwise(isReplaced
            ? translated("“%1” gets a processor that both hosts have.").arg(situation.guestName())
            : translated("“%1” offers the processor that “%2” has.")
                  .arg(situation.destination.name(), situation.guestName()));
}

} // namespace inn::migration
