#include "ui/migration/verdicts.h"

#include "models/domain.h"
#include "models/host.h"
#include "models/tasklist.h"

#include <QCoreApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace inn::ui {

using migration::Verdict;

namespace {

constexpr int kMostLines = 5;

QString words(const char *text)
{
    return QCoreApplication::translate("inn::ui::DropOffer", text);
}

bool hasMemoryHistory(const models::Host &host)
{
    return host.history().memoryKib > 0 && std::isfinite(host.history().memoryUsed.last());
}

} // namespace

QColor verdictColour(Verdict verdict, const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness() < 128;
    switch (verdict) {
    case Verdict::Ready:
        return isDark ? QColor(0x57, 0xc9, 0x86) : QColor(0x1f, 0x8a, 0x4c);
    case Verdict::Advice:
        return isDark ? QColor(0xff, 0xb8, 0x4d) : QColor(0xc7, 0x7c, 0x02);
    case Verdict::Refused:
        return isDark ? QColor(0xff, 0x7b, 0x7b) : QColor(0xc5, 0x30, 0x30);
    }
    return {};
}

IconName verdictIcon(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return IconName::Success;
    case Verdict::Advice:
        return IconName::Warning;
    case Verdict::Refused:
        return IconName::Error;
    }
    return IconName::Question;
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return words(QT_TRANSLATE_NOOP("inn::ui::DropOffer", "fine"));
    case Verdict::Advice:
        return words(QT_TRANSLATE_NOOP("inn::ui::DropOffer", "advice"));
    case Verdict::Refused:
        return words(QT_TRANSLATE_NOOP("inn::ui::DropOffer", "refused"));
    }
    return {};
}

migration::Findings quickFindings(
    const models::Domain &domain, const models::Host &destination, HostAbilities abilities)
{
    const models::Host &source = *domain.host();
    migration::QuickFacts facts;
    facts.guest = domain.info();
    facts.sourceLabel = source.label();
    facts.destinationLabel = destination.label();
    facts.sourceUri = source.entry().uri;
    facts.destinationUri = destination.entry().uri;
    facts.source = source.info();
    facts.destination = destination.info();
    facts.sourceConnected = source.state() == models::Host::State::Connected;
    facts.destinationConnected = destination.state() == models::Host::State::Connected;
    facts.sourceMigrates = abilities.source != HostAbility::DoesNot;
    facts.destinationMigrates = abilities.destination != HostAbility::DoesNot;
    facts.sameHost = &source == &destination;
    const models::Domain *sameName = destination.domainByName(domain.name());
    facts.nameTaken = sameName && sameName->uuid() != domain.uuid();
    const models::Domain *sameUuid = destination.domain(domain.uuid());
    facts.uuidTaken = sameUuid;
    facts.uuidActive = sameUuid && api::isActive(sameUuid->info().state);
    facts.guestBusy = domain.runningTask();
    if (hasMemoryHistory(destination)) {
        const double used = double(destination.history().memoryUsed.last());
        const double free = std::max(0.0, double(destination.history().memoryKib) - used);
        facts.freeMemory = Bytes { quint64(free) * 1024 };
    }
    return migration::quickCheck(facts);
}

DropOffer dropOffer(const std::vector<models::Domain *> &domains, const models::Host &destination,
    const std::function<HostAbility(const models::Host &)> &abilityOf)
{
    DropOffer offer;
    if (domains.empty())
        return offer;
    offer.title = domains.size() == 1 ? words(QT_TRANSLATE_NOOP("inn::ui::DropOffer", "Move “%1” to “%2”"))
                                            .arg(domains.front()->name(), destination.label())
                                      : QCoreApplication::translate("inn::ui::DropOffer",
                                          "Move %n machine(s) to “%1”", nullptr, int(domains.size()))
                                            .arg(destination.label());
    // Several are offered when one of them can move; the dialog says which.
    bool anyFits = false;
    migration::Findings all;
    for (const models::Domain *domain : domains) {
        const HostAbilities abilities { abilityOf(*domain->host()), abilityOf(destination) };
        const migration::Findings findings = quickFindings(*domain, destination, abilities);
        anyFits = anyFits || migration::worstOf(findings) != Verdict::Refused;
        all.insert(all.end(), findings.begin(), findings.end());
    }
    std::stable_sort(
        all.begin(), all.end(), [](const migration::Finding &one, const migration::Finding &other) {
            return int(one.verdict) > int(other.verdict);
        });
    offer.verdict = migration::worstOf(all);
    if (offer.verdict == Verdict::Refused && anyFits)
        offer.verdict = Verdict::Advice;
    for (const migration::Finding &finding : all) {
        if (finding.verdict != Verdict::Ready && !offer.lines.contains(finding.sentence))
            offer.lines += finding.sentence;
    }
    if (offer.lines.size() > kMostLines) {
        const int more = int(offer.lines.size()) - kMostLines;
        offer.lines.resize(kMostLines);
        offer.lines += QCoreApplication::translate("inn::ui::DropOffer", "and %n more", nullptr, more);
    }
    return offer;
}

} // namespace inn::ui
