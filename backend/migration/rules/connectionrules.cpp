// Whether the hosts can move machines at all, and find each other.

#include "backend/base/translated.h"
#include "backend/migration/rules/rules.h"

namespace inn::migration {

namespace {

bool isLocalName(const QString &name)
{
    return name.isEmpty() || name == u"localhost" || name.startsWith(QLatin1String("localhost."))
        || name == u"127.0.0.1" || name == u"::1";
}

bool isSameHost(const HostFacts &source, const HostFacts &destination)
{
    if (!source.uri.isEmpty() && source.uri == destination.uri)
        return true;
    // Embedded cores with folders of their own live beside each other on one computer.
    return isLibvirt(source.info) && isLibvirt(destination.info) && !source.uuid().isNull()
        && source.uuid() == destination.uuid();
}

void checkRights(const Situation &situation, Lines &lines)
{
    if (situation.source.info.readOnly) {
        lines.refuse(translated("“%1” is connected read-only.").arg(situation.source.name()),
            translated("Connect to it with full access."));
    }
    if (situation.destination.info.readOnly) {
        lines.refuse(translated("“%1” is connected read-only.").arg(situation.destination.name()),
            translated("Connect to it with full access."));
    }
}

void checkMigrates(const Situation &situation, Lines &lines)
{
    if (situation.route() == Route::Transfer)
        return;
    for (const HostFacts *host : { &situation.source, &situation.destination }) {
        if (!host->canMigrate) {
            lines.refuse(translated("“%1” cannot move machines while they run.").arg(host->name()),
                translated("Shut “%1” down and move it switched off.").arg(situation.guestName()),
                Remedy::MoveOffline);
            continue;
        }
        const bool isTold = host->capabilities.isKnown() && isLibvirt(host->info);
        const bool isLive
            = isTold && host->capabilities->host.migration && host->capabilities->host.migration->live;
        if (isTold && !isLive && situation.isRunning()) {
            lines.refuse(translated("“%1” says that it does not move running machines.").arg(host->name()),
                translated("Shut “%1” down and move it switched off.").arg(situation.guestName()),
                Remedy::MoveOffline);
        }
    }
}

// Where the source's host is told to go.
void checkNames(const Situation &situation, Lines &lines)
{
    const MovePlan &plan = situation.plan;
    const HostFacts &destination = situation.destination;
    if (situation.route() == Route::Transfer)
        return;
    // The source cannot use our way to this computer: it gets an address over ssh.
    const bool isOurOwn = isLocalName(destination.uri.host()) && !isLocalName(situation.source.uri.host());
    if (plan.transport != Transport::Direct && isOurOwn && isLibvirt(destination.info)) {
        lines.advise(
            translated("“%1” must reach “%2” by itself, over ssh: here it is open as %3, which means "
                       "something else there.")
                .arg(situation.source.name(), destination.name(), destination.uri.toDisplayString()),
            translated(
                "Let this program connect the hosts, or see to it that ssh leads from one to the other "
                "without a password."),
            Remedy::PeerToPeerOff);
    }
    const bool needsName = plan.advanced.migrationUri.isEmpty() && plan.transport != Transport::Tunnelled;
    if (needsName && isLocalName(destination.info.hostName) && isLibvirt(destination.info)) {
        lines.refuse(translated("“%1” calls itself “%2”, where the source would find only itself.")
                         .arg(destination.name(), destination.info.hostName),
            translated("Give that computer a name that the source can resolve, or an address for the "
                       "migration under “Advanced”."));
    }
    const QString scheme = QUrl(plan.advanced.migrationUri).scheme();
    if (!plan.advanced.migrationUri.isEmpty()
        && !QStringList { QStringLiteral("tcp"), QStringLiteral("rdma"), QStringLiteral("unix") }.contains(
            scheme)) {
        lines.refuse(translated("“%1” is no address for a migration.").arg(plan.advanced.migrationUri),
            translated("Write tcp://NAME or tcp://NAME:PORT."));
    }
}

QString readySentence(const Situation &situation)
{
    const QString there = situation.destination.name();
    if (situation.route() == Route::Transfer)
        return translated("Both hosts are connected; what is copied goes through this program.");
    if (!situation.isRunning())
        return translated("Both hosts are connected; only the definition goes over.");
    if (situation.plan.transport == Transport::Tunnelled) {
        return translated("“%1” sends the memory through its connection to “%2”.")
            .arg(situation.source.name(), there);
    }
    if (isEmbedded(situation.source.info) && isEmbedded(situation.destination.info))
        return translated("Both hosts are connected.");
    return situation.plan.encryption == Encryption::Tls
        ? translated("“%1” must reach “%2” on ports 49152 to 49215; the memory goes over encrypted.")
              .arg(situation.source.name(), there)
        : translated("“%1” must reach “%2” on ports 49152 to 49215; the memory goes over unencrypted.")
              .arg(situation.source.name(), there);
}

} // namespace

bool isEmbedded(const api::HostInfo &host)
{
    return host.driverName.contains(QLatin1String("embedded"));
}

bool isLibvirt(const api::HostInfo &host)
{
    return host.driverName.contains(QLatin1String("QEMU")) && !isEmbedded(host);
}

void checkConnection(const Situation &situation, Findings &findings)
{
    Lines lines(findings, translated("Connection"));
    checkRights(situation, lines);
    if (isSameHost(situation.source, situation.destination)) {
        lines.refuse(translated("“%1” is already on “%2”; both connections lead to the same host.")
                         .arg(situation.guestName(), situation.destination.name()),
            translated("Choose another host."));
        return;
    }
    checkMigrates(situation, lines);
    checkNames(situation, lines);
    lines.otherwise(readySentence(situation));
}

} // namespace inn::migration
