// Giving and taking what machines that are off keep beside their documents and disks.

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/drivers/qemu/embeddedconnection.h"
#include "backend/drivers/qemu/helperprograms.h"
#include "backend/drivers/qemu/keptfiles.h"

#include <QDir>
#include <QFileInfo>

namespace inn::qemu {

namespace {

Error noSuchMachine(const QUuid &uuid)
{
    return { ErrorCode::NotFound,
        translated("There is no machine with the UUID %1.").arg(api::uuidText(uuid)) };
}

Result<config::DomainConfig> definitionOf(QemuDomain &domain)
{
    TRY_ASSIGN(const QByteArray xml, domain.xml(api::XmlView::Inactive));
    return config::readDomain(xml);
}

// Where the state of one machine goes; empty: nowhere.
struct Places
{
    QString settings;
    QString tpms; // of the machine
    QString tpm; // folder
    QString tpmFile; // in it
};

Result<> putTpm(const Places &places, const QByteArray &state)
{
    const QString fresh = places.tpm + QStringLiteral(".new");
    QDir(fresh).removeRecursively();
    // Those above are private, too.
    TRY(ensureFolder(QFileInfo(places.tpms).path(), 0700));
    TRY(ensureFolder(places.tpms, 0700));
    TRY(ensureFolder(fresh, 0700));
    TRY(writeFileAtomically(fresh + u'/' + places.tpmFile, state));
    QDir(places.tpm).removeRecursively();
    if (!QDir().rename(fresh, places.tpm)) {
        QDir(fresh).removeRecursively();
        return Error { ErrorCode::Io, translated("The file “%1” could not be written.").arg(places.tpm) };
    }
    return {};
}

Result<> removeTpm(const Places &places)
{
    QDir(places.tpm).removeRecursively();
    QDir().rmdir(places.tpms); // unless there is more
    if (!QFileInfo::exists(places.tpm))
        return {};
    return Error { ErrorCode::Io, translated("“%1” could not be removed.").arg(places.tpm) };
}

// Whether a machine of this host has its settings in that file.
bool isUsedBy(QemuDomain &domain, const QString &file, const Roots &roots)
{
    const auto xml = domain.xml(api::XmlView::Inactive);
    if (!xml || !xml->contains("<nvram"))
        return false; // it has them at its own place, and names are unique
    const auto config = config::readDomain(*xml);
    return config && QDir::cleanPath(settingsFile(roots, *config)) == QDir::cleanPath(file);
}

// Nothing where there is nothing to keep, or no use for it.
Places placesOf(const Roots &roots, const config::DomainConfig &machine, const api::KeptState &state)
{
    Places places;
    if (!state.settings.isEmpty() && hasSettingsFile(machine))
        places.settings = settingsFile(roots, machine);
    const config::TpmConfig *tpm = emulatedTpm(machine);
    if (tpm && machine.uuid && !state.tpm.isEmpty()) {
        places.tpms = tpmFolder(roots, *machine.uuid);
        places.tpm = tpmStateFolder(places.tpms, *tpm);
        places.tpmFile = tpmStateFile(*tpm);
    }
    return places;
}

const api::DomainInfo *presentOne(
    const std::vector<api::DomainInfoPtr> &all, const config::DomainConfig &machine)
{
    for (const api::DomainInfoPtr &one : all) {
        if (one->name == machine.name || one->uuid == machine.uuid.value_or(QUuid()))
            return one.get();
    }
    return nullptr;
}

Result<> checkState(const config::DomainConfig &machine, const api::KeptState &state)
{
    const QString name = machine.name.value_or(QString());
    if (const QString problem = config::domainNameProblem(name); !problem.isEmpty())
        return Error { ErrorCode::InvalidConfig, problem };
    if (!state.tpm.isEmpty() && !machine.uuid)
        return Error { ErrorCode::InvalidConfig, translated("The document of “%1” has no UUID.").arg(name) };
    if (state.settings.size() <= api::kMostFirmwareSettings && state.tpm.size() <= api::kMostTpmState)
        return {};
    return Error { ErrorCode::InvalidConfig,
        translated("The state of firmware or TPM of “%1” is too large.").arg(name) };
}

// Only the host's own place may have something of a former machine, and no other machine may use it.
Result<> checkSettingsFile(
    EmbeddedDomains &domains, const Roots &roots, const QString &machine, const QString &file)
{
    const bool isOwn = QDir::cleanPath(file) == QDir::cleanPath(ownSettingsFile(roots, machine));
    bool isTaken = !isOwn && QFileInfo::exists(file);
    for (const api::DomainInfoPtr &present : domains.list()) {
        QemuDomain *domain = domains.find(present->uuid);
        isTaken = isTaken || (domain && isUsedBy(*domain, file, roots));
    }
    if (!isTaken)
        return {};
    return Error { ErrorCode::AlreadyExists,
        translated("“%1”, where the firmware of “%2” would keep its settings, is there already; choose "
                   "another name.")
            .arg(file, machine) };
}

} // namespace

QFuture<Result<QString>> EmbeddedConnection::settingsFile(QUuid domain)
{
    QemuDomain *found = m_domains->find(domain);
    if (!found)
        return ready<QString>(noSuchMachine(domain));
    const auto config = definitionOf(*found);
    if (!config)
        return ready<QString>(config.error());
    const QString file = hasSettingsFile(*config) ? qemu::settingsFile(m_host.roots, *config) : QString();
    return ready<QString>(Result<QString>(QFileInfo::exists(file) ? file : QString()));
}

QFuture<Result<QByteArray>> EmbeddedConnection::tpmState(QUuid domain)
{
    QemuDomain *found = m_domains->find(domain);
    if (!found)
        return ready<QByteArray>(noSuchMachine(domain));
    if (found->isRunning()) {
        return ready<QByteArray>(
            Error { ErrorCode::InvalidState, translated("“%1” is running.").arg(found->name()) });
    }
    const auto config = definitionOf(*found);
    if (!config)
        return ready<QByteArray>(config.error());
    const config::TpmConfig *tpm = emulatedTpm(*config);
    if (!tpm)
        return ready<QByteArray>(QByteArray());
    const QString file = tpmStateFolder(tpmFolder(m_host.roots, domain), *tpm) + u'/' + tpmStateFile(*tpm);
    if (!QFileInfo::exists(file))
        return ready<QByteArray>(QByteArray());
    if (QFileInfo(file).size() > api::kMostTpmState) {
        return ready<QByteArray>(Error {
            ErrorCode::InvalidState, translated("“%1” is too large for what a TPM keeps.").arg(file) });
    }
    return ready<QByteArray>(HostFiles().read(file, api::kMostTpmState));
}

QFuture<Result<>> EmbeddedConnection::keep(QByteArray document, api::KeptState state)
{
    CO_TRY_ASSIGN(const config::DomainConfig machine, config::readDomain(document));
    CO_TRY(checkState(machine, state));
    const auto all = m_domains->list();
    if (const api::DomainInfo *present = presentOne(all, machine)) {
        co_return Error { ErrorCode::AlreadyExists,
            translated("“%1” is on this host already.").arg(present->name) };
    }
    const Places places = placesOf(m_host.roots, machine, state);
    if (!places.settings.isEmpty()) {
        CO_TRY(checkSettingsFile(*m_domains, m_host.roots, *machine.name, places.settings));
    }
    std::function<Result<>()> work = [places, state]() -> Result<> {
        if (!places.settings.isEmpty())
            TRY(writeFileAtomically(places.settings, state.settings));
        return places.tpm.isEmpty() ? Result<>() : putTpm(places, state.tpm);
    };
    auto put = co_await inPool(std::move(work));
    co_return put;
}

QFuture<Result<>> EmbeddedConnection::discard(QByteArray document, api::KeptState state)
{
    CO_TRY_ASSIGN(const config::DomainConfig machine, config::readDomain(document));
    const auto all = m_domains->list();
    if (presentOne(all, machine))
        co_return Result<>(); // its own now
    const Places places = placesOf(m_host.roots, machine, state);
    std::function<Result<>()> work = [places]() -> Result<> {
        if (!places.settings.isEmpty())
            TRY(removeFileDurably(places.settings));
        return places.tpm.isEmpty() ? Result<>() : removeTpm(places);
    };
    auto removed = co_await inPool(std::move(work));
    co_return removed;
}

} // namespace inn::qemu
