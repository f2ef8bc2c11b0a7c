#include "wizards/createvm/hostfacts.h"

#include "models/domain.h"
#include "models/host.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace inn::wizards {

namespace {

HostFacts::Kind kindOf(const QUrl &uri)
{
    const QString scheme = uri.scheme();
    if (scheme == QLatin1String("test"))
        return HostFacts::Kind::Test;
    return scheme == QLatin1String("embed") ? HostFacts::Kind::Embedded : HostFacts::Kind::Libvirt;
}

// Of the system service everywhere, of a session only here, where the home folder is known.
QString imageFolderOf(const QUrl &uri)
{
    if (uri.path() == QLatin1String("/system"))
        return QStringLiteral("/var/lib/libvirt/images");
    const bool here = uri.host().isEmpty() && uri.path() == QLatin1String("/session");
    return here ? QDir::homePath() + QStringLiteral("/.local/share/libvirt/images") : QString();
}

const api::GuestSupport::Choice *find(
    const std::vector<api::GuestSupport::Choice> &choices, const QString &value)
{
    const auto found = std::find_if(choices.begin(), choices.end(),
        [&value](const api::GuestSupport::Choice &choice) { return choice.value == value; });
    return found == choices.end() ? nullptr : &*found;
}

} // namespace

const api::PoolInfo *HostFacts::pool(const QUuid &uuid) const
{
    for (const api::PoolInfoPtr &candidate : pools) {
        if (candidate->uuid == uuid)
            return candidate.get();
    }
    return nullptr;
}

std::vector<api::PoolInfoPtr> HostFacts::usablePools() const
{
    static const QStringList holdFiles { QStringLiteral("dir"), QStringLiteral("fs"),
        QStringLiteral("netfs") };
    std::vector<api::PoolInfoPtr> usable;
    for (const api::PoolInfoPtr &candidate : pools) {
        const bool runs
            = candidate->state == api::PoolState::Running || candidate->state == api::PoolState::Degraded;
        if (runs && holdFiles.contains(candidate->type) && !candidate->targetPath.isEmpty())
            usable.push_back(candidate);
    }
    // The one named for it first, then the roomiest.
    std::stable_sort(usable.begin(), usable.end(), [](const api::PoolInfoPtr &a, const api::PoolInfoPtr &b) {
        const bool aDefault = a->name == QLatin1String("default");
        const bool bDefault = b->name == QLatin1String("default");
        return aDefault != bDefault ? aDefault : a->available > b->available;
    });
    return usable;
}

bool HostFacts::isX86() const
{
    const QString &architecture = support.architecture;
    return architecture.isEmpty() || architecture == QLatin1String("x86_64")
        || architecture == QLatin1String("i686");
}

HostFacts factsOf(const models::Host &host)
{
    HostFacts facts;
    facts.kind = kindOf(host.entry().uri);
    facts.label = host.label();
    facts.local = host.entry().uri.host().isEmpty();
    facts.hasStorage = host.hasStorage();
    facts.imageFolder = imageFolderOf(host.entry().uri);
    facts.info = host.info();
    facts.pools = host.pools();
    facts.networks = host.networks();
    for (const models::Domain *domain : host.domains()) {
        facts.names.insert(domain->name());
        for (const QString &disk : domain->info().disks)
            facts.imageUsers.insert(disk, domain->name());
    }
    return facts;
}

bool isUsable(const std::vector<api::GuestSupport::Choice> &choices, const QString &value)
{
    if (choices.empty())
        return true;
    const auto *choice = find(choices, value);
    return choice && choice->usable;
}

QString whyNotUsable(const std::vector<api::GuestSupport::Choice> &choices, const QString &value)
{
    if (isUsable(choices, value))
        return {};
    const auto *choice = find(choices, value);
    if (choice && !choice->reason.isEmpty())
        return choice->reason;
    return QCoreApplication::translate("inn::wizards", "This host does not offer it.");
}

} // namespace inn::wizards
