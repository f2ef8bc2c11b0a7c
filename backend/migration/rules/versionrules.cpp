// Versions and clocks of both hosts.

#include "backend/base/translated.h"
#include "backend/migration/rules/rules.h"

#include <QVersionNumber>

namespace inn::migration {

namespace {

constexpr qint64 kTolerableSkew = 5; // seconds

void compareVersions(const Situation &situation, const QString &here, const QString &there,
    const QString &program, Lines &lines)
{
    if (here.isEmpty() || there.isEmpty())
        return;
    const QVersionNumber left = QVersionNumber::fromString(here);
    const QVersionNumber right = QVersionNumber::fromString(there);
    if (left.isNull() || right.isNull() || right >= left)
        return;
    lines.advise(translated("“%1” has the older %2: %3 there, %4 here.")
                     .arg(situation.destination.name(), program, there, here),
        translated("Moving to older versions may fail; nothing is lost then. Update “%1” if it does.")
            .arg(situation.destination.name()));
}

void checkClocks(const Situation &situation, Findings &findings)
{
    const Fact<qint64> &here = situation.source.clockOffset;
    const Fact<qint64> &there = situation.destination.clockOffset;
    Lines lines(findings, translated("Clocks"));
    const QString cure = translated("Let both hosts take their time from the network (NTP).");
    if (here.isKnown() && there.isKnown()) {
        const qint64 skew = qAbs(*there - *here);
        if (skew > kTolerableSkew) {
            lines.advise(
                translated("The clocks of “%1” and “%2” differ by %3 seconds; the guest’s clock may jump.")
                    .arg(situation.source.name(), situation.destination.name(), QString::number(skew)),
                cure);
        }
        lines.otherwise(translated("The clocks of both hosts agree."));
        return;
    }
    for (const HostFacts *host : { &situation.source, &situation.destination }) {
        if (host->clockOffset.isKnown() && *host->clockOffset > kTolerableSkew) {
            lines.advise(translated("The clock of “%1” is %2 seconds ahead; the guest’s clock may jump.")
                             .arg(host->name(), QString::number(*host->clockOffset)),
                cure);
        }
    }
}

} // namespace

void checkVersions(const Situation &situation, Findings &findings)
{
    Lines lines(findings, translated("Versions"));
    const api::HostInfo &here = situation.source.info;
    const api::HostInfo &there = situation.destination.info;
    if (situation.isRunning()) {
        compareVersions(
            situation, here.hypervisorVersion, there.hypervisorVersion, QStringLiteral("QEMU"), lines);
        if (isEmbedded(here) == isEmbedded(there))
            compareVersions(situation, here.libraryVersion, there.libraryVersion,
                isEmbedded(here) ? QStringLiteral("Innkeeper") : QStringLiteral("libvirt"), lines);
    }
    lines.otherwise(there.hypervisorVersion.isEmpty()
            ? translated("Nothing speaks against the versions.")
            : translated("“%1” has QEMU %2.").arg(situation.destination.name(), there.hypervisorVersion));
    checkClocks(situation, findings);
}

} // namespace inn::migration
