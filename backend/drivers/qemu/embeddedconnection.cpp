#include "backend/drivers/qemu/embeddedconnection.h"

#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/capabilities/emulatordocument.h"
#include "backend/drivers/qemu/capabilities/guestsupport.h"
#include "backend/drivers/qemu/hostdescription.h"

namespace inn::qemu {

namespace {

constexpr std::chrono::seconds kHousekeepingInterval { 10 };

} // namespace

EmbeddedConnection::EmbeddedConnection(RootLock lock, const Roots &roots, const EmbeddedOptions &options)
    : m_lock(std::move(lock))
    , m_host(roots, options.accelerator)
    , m_secrets(std::make_unique<EmbeddedSecrets>(roots.secrets()))
    , m_storage(options.storage ? options.storage(roots, *m_secrets) : nullptr)
    , m_networks(options.networks ? options.networks(roots) : NetworkServices())
    , m_domains(std::make_unique<EmbeddedDomains>(m_host))
    , m_snapshots(std::make_unique<EmbeddedSnapshots>(*m_domains))
    , m_blockJobs(std::make_unique<EmbeddedBlockJobs>(*m_domains))
    , m_guestOperations(std::make_unique<EmbeddedGuestOperations>(*m_domains))
    , m_tuning(std::make_unique<EmbeddedTuning>(*m_domains, *m_guestOperations))
    , m_savedStates(std::make_unique<EmbeddedSavedStates>(*m_domains, m_host.roots))
    , m_checkpoints(std::make_unique<EmbeddedCheckpoints>(*m_domains))
    , m_nodeDevices(std::make_unique<EmbeddedNodeDevices>(
          [this](const QString &device) { return userOfPciDevice(device); }))
    , m_sampler(std::make_unique<Sampler>(*m_domains))
    , m_hostInfo(describeHost(HostFiles()))
    , m_startsMachines(options.startsMachines)
{
    m_host.networks = m_networks.attacher.get();
    m_host.storage = m_storage.get();
    m_host.safety = safetyOptions(roots, options.guestUser);
    for (const QString &problem : m_host.safety.problems)
        qWarning("%s", qPrintable(problem));
    if (m_host.safety.user)
        openFolders(roots);
    m_host.secrets = m_secrets.get();
    m_migrations = std::make_unique<EmbeddedMigrations>(
        *m_domains, m_host, MigrationHost { m_hostInfo.hostName, hostId(HostFiles(), roots) });
    m_migrations->setWays(options.loopback, options.peers, *this);
    connect(m_sampler.get(), &Sampler::sampled, this, &EmbeddedConnection::sampled);
    connect(&m_housekeeping, &QTimer::timeout, this, &EmbeddedConnection::keepHouse);
}

EmbeddedConnection::~EmbeddedConnection() = default;

QFuture<Result<>> EmbeddedConnection::load()
{
    for (const QString &problem : m_secrets->load())
        qWarning("%s", qPrintable(problem));
    auto loaded = co_await m_domains->load();
    if (!loaded)
        co_return loaded.error();
    if (m_startsMachines)
        m_domains->autostart();
    m_housekeeping.start(kHousekeepingInterval);
    learnVersion();
    co_return Result<>();
}

// The first probe of an emulator takes a moment; nobody waits for it.
QFuture<Result<>> EmbeddedConnection::learnVersion()
{
    CO_TRY_ASSIGN(const QString emulator, findEmulator({}));
    auto capabilities = co_await m_host.probe.capabilities(emulator);
    if (!capabilities)
        co_return capabilities.error();
    m_hostInfo.hypervisorVersion = (*capabilities)->version();
    Q_EMIT hostChanged(m_hostInfo);
    co_return Result<>();
}

QFuture<Result<QByteArray>> EmbeddedConnection::capabilities()
{
    std::vector<KnownEmulator> emulators;
    KvmStatus kvm;
    const std::vector<InstalledEmulator> installed = installedEmulators();
    for (const InstalledEmulator &emulator : installed) {
        auto capabilities = co_await m_host.probe.capabilities(emulator.path);
        // One that does not run takes nothing from the others.
        if (!capabilities)
            continue;
        emulators.push_back({ emulator.architecture, *capabilities });
        if (emulator.architecture != hostArchitecture())
            continue;
        auto status = co_await m_host.kvmProbe.status(emulator.path, m_host.accelerator);
        if (status)
            kvm = *status;
    }
    co_return capabilitiesDocument(
        m_hostInfo, HostFiles(), emulators, kvm, m_host.safety.user, hostId(HostFiles(), m_host.roots));
}

QFuture<Result<EmbeddedConnection::ChosenEmulator>> EmbeddedConnection::chosenEmulator(
    api::HypervisorChoice choice)
{
    ChosenEmulator chosen;
    chosen.architecture = choice.architecture.isEmpty() ? hostArchitecture() : choice.architecture;
    QString path = choice.emulator;
    const std::vector<InstalledEmulator> installed = installedEmulators();
    for (const InstalledEmulator &each : installed) {
        if (path.isEmpty() && each.architecture == chosen.architecture)
            path = each.path;
    }
    if (path.isEmpty()) {
        const auto missing = findEmulator(chosen.architecture);
        co_return missing ? Error { ErrorCode::NotFound, chosen.architecture } : missing.error();
    }
    auto kvm = co_await m_host.kvmProbe.status(path, m_host.accelerator);
    if (kvm)
        chosen.kvm = *kvm;
    chosen.withKvm = choice.virtType.isEmpty() ? chosen.kvm.isUsable() : choice.virtType == u"kvm";
    auto capabilities = co_await m_host.probe.capabilities(path, chosen.withKvm);
    if (!capabilities)
        co_return capabilities.error();
    chosen.capabilities = *capabilities;
    const QString own = chosen.capabilities->architecture;
    // Others have emulators that serve several, and other words for them.
    static const QStringList kPlain { QStringLiteral("x86_64"), QStringLiteral("aarch64"),
        QStringLiteral("s390x"), QStringLiteral("riscv64") };
    if (!choice.emulator.isEmpty() && choice.architecture.isEmpty() && kPlain.contains(own))
        chosen.architecture = own;
    if (chosen.architecture != own && kPlain.contains(own) && kPlain.contains(chosen.architecture)) {
        Error error { ErrorCode::InvalidConfig,
            tr("The emulator “%1” is for %2, not for %3; choose the other one.")
                .arg(path, own, chosen.architecture) };
        error.libvirtCode = config::kInvalidArgument;
        co_return error;
    }
    co_return chosen;
}

QFuture<Result<QByteArray>> EmbeddedConnection::domainCapabilities(
    QString emulator, QString architecture, QString machine, QString virtType)
{
    api::HypervisorChoice choice;
    choice.emulator = emulator;
    choice.architecture = architecture;
    choice.virtType = virtType;
    auto chosen = co_await chosenEmulator(choice);
    if (!chosen)
        co_return chosen.error();
    co_return emulatorDocument(
        *chosen->capabilities, chosen->kvm, m_host.firmware(), { chosen->architecture, machine, virtType });
}

QFuture<Result<api::GuestSupport>> EmbeddedConnection::guestSupport(QString architecture)
{
    CO_TRY_ASSIGN(const QString emulator, findEmulator(architecture));
    auto capabilities = co_await m_host.probe.capabilities(emulator);
    if (!capabilities)
        co_return capabilities.error();
    auto kvm = co_await m_host.kvmProbe.status(emulator, m_host.accelerator);
    if (!kvm)
        co_return kvm.error();
    HostTools tools = findHostTools();
    tools.privileged = tools.privileged && m_host.networks;
    co_return qemu::guestSupport(**capabilities, *kvm, m_host.firmware(), tools);
}

void EmbeddedConnection::setSampling(std::chrono::milliseconds interval)
{
    m_sampler->setInterval(interval);
}

QString EmbeddedConnection::userOfPciDevice(const QString &device) const
{
    for (QemuDomain *domain : m_domains->running()) {
        const auto xml = domain->xml(api::XmlView::Live);
        const auto document = xml ? config::readDomain(*xml) : Result<config::DomainConfig>(xml.error());
        if (document && HostDevices::usesPci(*document, device))
            return document->name.value_or(QString());
    }
    return {};
}

void EmbeddedConnection::keepHouse()
{
    for (QemuDomain *domain : m_domains->running()) {
        domain->refreshAddresses();
        domain->keepLogSmall();
    }
}

} // namespace inn::qemu
