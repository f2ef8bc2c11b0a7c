// The part of the wizard that asks the host and the database; what they answer goes into the draft.
#include "models/domain.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "wizards/createvm/createvmwizard.h"
#include "wizards/createvm/diskpage.h"
#include "wizards/createvm/sourcepage.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

namespace inn::wizards {

void CreateVmWizard::listHosts()
{
    const QSignalBlocker blocker(m_hostBox);
    m_hostBox->clear();
    for (const models::Host *host : m_hosts->hosts()) {
        if (host->state() == models::Host::State::Connected || host == m_host)
            m_hostBox->addItem(ui::icon(ui::IconName::Host), host->label(), host->entry().uri);
    }
    m_hostBox->setCurrentIndex(m_host ? m_hostBox->findData(m_host->entry().uri) : -1);
    m_hostBox->setVisible(m_hostBox->count() > 1);
    m_hostLabel->setVisible(m_hostBox->count() > 1);
}

void CreateVmWizard::setHost(models::Host *host)
{
    if (m_host)
        m_host->disconnect(this);
    m_host = host;
    m_volumes.clear();
    m_plan.host = {};
    listHosts();
    if (m_host) {
        connect(m_host, &models::Host::changed, this, &CreateVmWizard::hostChanged);
        connect(m_host, &models::Host::poolsChanged, this, &CreateVmWizard::hostChanged);
        connect(m_host, &models::Host::networksChanged, this, &CreateVmWizard::hostChanged);
        connect(m_host, &models::Host::domainAdded, this, &CreateVmWizard::hostChanged);
        connect(m_host, &models::Host::domainRemoved, this, &CreateVmWizard::hostChanged);
        connect(m_host, &models::Host::volumesChanged, this, &CreateVmWizard::askVolumes);
        connect(m_host, &models::Host::listed, this, &CreateVmWizard::askHost);
        connect(m_host, &QObject::destroyed, this, &QDialog::reject);
    }
    hostChanged();
    askHost();
}

void CreateVmWizard::hostChanged()
{
    if (!m_host)
        return;
    HostFacts facts = factsOf(*m_host);
    facts.support = m_plan.host.support;
    facts.volumeNames = m_plan.host.volumeNames;
    m_plan.host = std::move(facts);
    const bool connected = m_host->state() == models::Host::State::Connected;
    if (!connected)
        m_message->showMessage(ui::MessageBar::Kind::Warning,
            tr("“%1” is not connected; the machine can be created when it is.").arg(m_host->label()));
    else if (!m_creation && m_message->property("offline").toBool())
        m_message->clear();
    m_message->setProperty("offline", !connected);
    refresh();
}

void CreateVmWizard::askHost()
{
    if (!m_host)
        return;
    const QPointer<models::Host> asked = m_host;
    m_host->call([](api::Connection &connection) { return connection.guestSupport({}); })
        .then(this, [this, asked](Result<api::GuestSupport> support) {
            if (asked != m_host || !asked)
                return;
            if (!support) {
                // QEMU is not installed, for example: better told now than on the last page.
                if (asked->state() == models::Host::State::Connected)
                    m_message->showError(support.error());
                return;
            }
            m_plan.host.support = std::move(*support);
            refresh();
        });
    askVolumes();
}

void CreateVmWizard::askVolumes()
{
    if (!m_host)
        return;
    const QPointer<models::Host> asked = m_host;
    for (const api::PoolInfoPtr &pool : m_plan.host.usablePools()) {
        m_host
            ->call([uuid = pool->uuid](api::Connection &connection) {
                auto *storage = connection.storage();
                return storage ? storage->volumes(uuid)
                               : ready<std::vector<api::VolumeInfo>>(std::vector<api::VolumeInfo>());
            })
            .then(this, [this, asked, pool](Result<std::vector<api::VolumeInfo>> volumes) {
                if (asked != m_host || !volumes)
                    return;
                m_volumes[pool->uuid] = std::move(*volumes);
                QSet<QString> names;
                std::vector<PathEdit::Offer> discs, images;
                for (const auto &[uuid, listed] : m_volumes) {
                    const api::PoolInfo *place = m_plan.host.pool(uuid);
                    for (const api::VolumeInfo &volume : listed) {
                        if (uuid == pool->uuid)
                            names.insert(volume.name);
                        const bool isDisc = volume.format == QLatin1String("iso")
                            || volume.name.endsWith(QLatin1String(".iso"), Qt::CaseInsensitive);
                        (isDisc ? discs : images)
                            .push_back({ place ? place->name : QString(), volume.path,
                                tr("%1 (%2)").arg(volume.name, volume.capacity.toString()) });
                    }
                }
                m_plan.host.volumeNames[pool->uuid] = names;
                m_source->setOffers(discs, images);
                m_disk->setOffers(images);
                refresh();
            });
    }
}

void CreateVmWizard::inspect()
{
    if (m_plan.source == SourceKind::Disc && m_plan.disc.path != m_plan.discPath)
        detectDisc();
    if (m_plan.usesImage() && m_plan.image.path != m_plan.imagePath)
        inspectImage();
}

void CreateVmWizard::detectDisc()
{
    if (m_detecting)
        m_detecting->requestCancel();
    m_detecting.reset();
    const QString path = m_plan.discPath;
    m_plan.disc = { path, {}, {} };
    if (!m_plan.host.local || !path.startsWith(QLatin1Char('/')))
        return refresh();
    m_detecting = std::make_shared<Job>();
    m_database->detect(path, m_detecting).then(this, [this, path](Result<osinfo::Medium> medium) {
        if (m_plan.discPath != path)
            return;
        if (medium)
            m_plan.disc.value = std::move(*medium);
        else if (medium.error().code != ErrorCode::Cancelled)
            m_plan.disc.problem = medium.error().message;
        refresh();
    });
}

void CreateVmWizard::inspectImage()
{
    const QString path = m_plan.imagePath;
    m_plan.image = { path, {}, {} };
    if (!m_host || !path.startsWith(QLatin1Char('/')))
        return refresh();
    m_host
        ->call([path](api::Connection &connection) {
            auto *storage = connection.storage();
            return storage ? storage->inspectImage(path)
                           : ready<api::ImageInfo>(Error { ErrorCode::Unsupported, {} });
        })
        .then(this, [this, path](Result<api::ImageInfo> info) {
            if (m_plan.imagePath != path)
                return;
            const bool cannotLook = !info && info.error().code == ErrorCode::Unsupported;
            if (info)
                m_plan.image.value = std::move(*info);
            else if (!cannotLook)
                m_plan.image.problem = info.error().message;
            refresh();
        });
}

void CreateVmWizard::fetchProfile()
{
    const QString id = m_plan.system.value().id;
    if (id == m_plan.profileId() || id == m_profileAsked)
        return;
    m_profileAsked = id;
    const QString architecture = m_plan.host.support.architecture.isEmpty()
        ? QStringLiteral("x86_64")
        : m_plan.host.support.architecture;
    m_database->profile(id, architecture).then(this, [this, id](Result<osinfo::ProfilePtr> profile) {
        m_profileAsked = m_plan.profileId();
        if (m_plan.system.value().id != id)
            return refresh();
        if (profile)
            m_plan.profile = **profile;
        m_plan.profile.os = m_plan.system.value(); // also where the database knows nothing of it
        refresh();
    });
}

void CreateVmWizard::startNetwork(const QString &name)
{
    QUuid uuid;
    for (const api::NetworkInfoPtr &network : m_plan.host.networks) {
        if (network->name == name)
            uuid = network->uuid;
    }
    m_plan.network.choose({ NetworkSource::Kind::Virtual, name });
    m_host
        ->call([uuid, name](api::Connection &connection) {
            auto *networks = connection.networks();
            return networks ? networks->perform(uuid, api::NetworkAction::Start)
                            : ready<void>(Result<>(Error {
                                ErrorCode::Unsupported, tr("This host has no network “%1”.").arg(name) }));
        })
        .then(this, [this](Result<> result) {
            if (!result)
                m_message->showError(result.error());
            refresh();
        });
}

void CreateVmWizard::offerPool()
{
    const QPointer<models::Host> asked = m_host;
    makePool(m_plan.poolOffer()).then(this, [this, asked](const Result<> &result) {
        if (asked != m_host)
            return;
        if (!result)
            m_message->showError(result.error());
        hostChanged();
        askVolumes();
    });
}

QFuture<Result<>> CreateVmWizard::makePool(PoolOffer offer)
{
    if (!m_host)
        co_return Error { ErrorCode::Unreachable, tr("There is no host.") };
    QUuid pool = offer.existing;
    if (pool.isNull()) {
        auto defined = co_await definePool(offer);
        if (!defined)
            co_return defined.error();
        pool = *defined;
        auto built = co_await performOnPool(pool, api::PoolAction::Build);
        Q_UNUSED(built) // its folder may be there already
    }
    auto started = co_await performOnPool(pool, api::PoolAction::Start);
    if (!started)
        co_return started.error();
    auto kept = co_await keepPoolRunning(pool);
    Q_UNUSED(kept) // only a convenience for the next start of the host
    co_return Result<>();
}

QFuture<Result<QUuid>> CreateVmWizard::definePool(const PoolOffer &offer)
{
    config::PoolConfig pool;
    pool.type = QStringLiteral("dir");
    pool.name = offer.name;
    pool.targetPath = offer.folder;
    return m_host->call([xml = config::writePool(pool)](
                            api::Connection &connection) { return connection.storage()->define(xml); });
}

QFuture<Result<>> CreateVmWizard::performOnPool(const QUuid &pool, api::PoolAction action)
{
    return m_host->call(
        [pool, action](api::Connection &connection) { return connection.storage()->perform(pool, action); });
}

QFuture<Result<>> CreateVmWizard::keepPoolRunning(const QUuid &pool)
{
    return m_host->call([pool](api::Connection &connection) {
        return connection.storage()->setAutostart(pool, api::Autostart::On);
    });
}

} // namespace inn::wizards
