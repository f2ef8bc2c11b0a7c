#include "backend/drivers/test/testdomains.h"

#include "backend/base/translated.h"
#include "backend/drivers/test/echoconsole.h"
#include "backend/drivers/test/guest.h"
#include "backend/drivers/test/xmltext.h"

#include <algorithm>
#include <numbers>

namespace inn::test {

using api::DomainAction;
using api::DomainState;
using api::Lifecycle;

namespace {

constexpr qsizetype kLogLimit = 64 << 10;
constexpr int kDescription = 0, kTitle = 1, kElement = 2; // virDomainMetadataType

Error alreadyExists(const QString &name, const QUuid &uuid)
{
    return domainError(ErrorCode::AlreadyExists,
        translated(QT_TRANSLATE_NOOP("inn::test", "There is a machine “%1” already, with the UUID %2."))
            .arg(name, api::uuidText(uuid)),
        9);
}

QStringList addressesOf(int id, const QStringList &interfaces)
{
    if (id < 0 || interfaces.isEmpty())
        return {};
    const int host = id + 2;
    return { QStringLiteral("192.168.%1.%2").arg(122 + host / 254).arg(host % 254 + 1) };
}

} // namespace

TestDomains::TestDomains(Answers answers, QString failing)
    : m_answers(answers)
    , m_failing(std::move(failing))
{
}

TestDomains::~TestDomains() = default;

void TestDomains::load(std::vector<NodeDomain> domains)
{
    m_guests.reserve(domains.size());
    for (NodeDomain &domain : domains) {
        if (findByName(domain.summary.name) || m_byUuid.contains(domain.summary.uuid))
            continue; // libvirt refuses such files whole; a host that shows the rest helps more
        const int wanted = domain.summary.testRunState;
        const bool isTransient = domain.summary.testTransient;
        const bool isSaved = domain.summary.testManagedSave;
        Guest &guest = addGuest(std::move(domain.summary), std::move(domain.xml));
        const auto state = wanted < 0 || wanted > int(DomainState::PmSuspended) ? DomainState::Running
                                                                                : DomainState(wanted);
        guest.info.persistent = !isTransient;
        guest.info.hasManagedSave = isSaved && !api::isActive(state);
        guest.info.state = state;
        guest.info.reason = state == DomainState::Crashed ? 1 : 0;
        if (api::isActive(state)) {
            guest.live = guest.inactive;
            guest.info.id = m_nextId++;
            guest.info.startedAt = QDateTime::currentDateTimeUtc();
            guest.started = now();
            guest.info.addresses = addressesOf(guest.info.id, guest.interfaces);
        }
    }
}

void TestDomains::sample(api::StatsBatch &batch) const
{
    batch.time = now();
    batch.domains.reserve(m_guests.size());
    for (const auto &guest : m_guests) {
        if (!api::isActive(guest->info.state))
            continue;
        // Two counters of one guest must not differ in their idea of now.
        const double seconds = std::chrono::duration<double>(batch.time - guest->started).count();
        batch.domains.push_back(
            sampleOf(guest->info, guest->blocks, guest->interfaces, qMax(0.0, seconds), guest->phase));
    }
}

std::vector<api::DomainInfoPtr> TestDomains::list() const
{
    std::vector<api::DomainInfoPtr> all;
    all.reserve(m_guests.size());
    for (const auto &guest : m_guests)
        all.push_back(std::make_shared<const api::DomainInfo>(guest->info));
    return all;
}

QFuture<Result<>> TestDomains::perform(QUuid domain, DomainAction action, JobPtr)
{
    return m_answers.give<void>(this, performNow(domain, action));
}

// These guests do as they are told, however they are asked.
QFuture<Result<>> TestDomains::shutdown(QUuid domain, api::ShutdownModes)
{
    return perform(domain, DomainAction::Shutdown, {});
}

QFuture<Result<>> TestDomains::reboot(QUuid domain, api::ShutdownModes)
{
    return perform(domain, DomainAction::Reboot, {});
}

QFuture<Result<QByteArray>> TestDomains::xml(QUuid domain, api::XmlView view)
{
    return m_answers.give<QByteArray>(this, xmlNow(domain, view));
}

QFuture<Result<QUuid>> TestDomains::define(QByteArray xml)
{
    return m_answers.give<QUuid>(this, defineNow(xml));
}

// These guests have neither firmware settings nor a cache.
QFuture<Result<>> TestDomains::start(QUuid domain, api::StartFlags flags, JobPtr)
{
    return m_answers.give<void>(this, startNow(domain, flags));
}

QFuture<Result<QUuid>> TestDomains::create(QByteArray xml, api::StartFlags flags, JobPtr)
{
    return m_answers.give<QUuid>(this, createNow(xml, flags));
}

QFuture<Result<>> TestDomains::undefine(QUuid domain, api::UndefineFlags flags)
{
    return m_answers.give<void>(this, undefineNow(domain, flags));
}

QFuture<Result<>> TestDomains::rename(QUuid domain, QString name)
{
    return m_answers.give<void>(this, renameNow(domain, name));
}

QFuture<Result<>> TestDomains::setAutostart(QUuid domain, api::Autostart autostart)
{
    return m_answers.give<void>(this, setAutostartNow(domain, autostart));
}

QFuture<Result<>> TestDomains::setTitle(QUuid domain, QString title)
{
    if (title.contains(QLatin1Char('\n'))) {
        return m_answers.give<void>(this,
            domainError(ErrorCode::InvalidConfig,
                translated(QT_TRANSLATE_NOOP("inn::test", "A title must be one line.")),
                8)); // VIR_ERR_INVALID_ARG
    }
    return m_answers.give<void>(this,
        editMetadataNow(domain,
            [title](const QByteArray &xml) {
                const QStringList after { QStringLiteral("name"), QStringLiteral("uuid"),
                    QStringLiteral("genid") };
                return withChildText(xml, QStringLiteral("title"), title, after);
            },
            { kTitle, {} }));
}

QFuture<Result<>> TestDomains::setDescription(QUuid domain, QString description)
{
    return m_answers.give<void>(this,
        editMetadataNow(domain,
            [description](const QByteArray &xml) {
                const QStringList after { QStringLiteral("name"), QStringLiteral("uuid"),
                    QStringLiteral("genid"), QStringLiteral("title") };
                return withChildText(xml, QStringLiteral("description"), description, after);
            },
            { kDescription, {} }));
}

QFuture<Result<>> TestDomains::setMetadata(QUuid domain, QString key, QString uri, QByteArray element)
{
    return m_answers.give<void>(this,
        editMetadataNow(domain, [=](const QByteArray &xml) { return withMetadata(xml, key, uri, element); },
            { kElement, uri }));
}

QFuture<Result<>> TestDomains::updateDevice(QUuid domain, QByteArray deviceXml, api::DeviceScope scope)
{
    const auto edit = [deviceXml](const QByteArray &xml) { return withDevice(xml, deviceXml); };
    return m_answers.give<void>(this, changeNow(domain, edit, scope));
}

QFuture<Result<FileDescriptor>> TestDomains::openGraphics(QUuid domain, int)
{
    auto guest = find(domain);
    Result<FileDescriptor> answer = guest
        ? Result<FileDescriptor>(domainError(ErrorCode::Unsupported,
            translated(QT_TRANSLATE_NOOP("inn::test",
                           "“%1” belongs to a test host, whose machines have no screen to look at."))
                .arg((*guest)->info.name)))
        : Result<FileDescriptor>(guest.error());
    return m_answers.give<FileDescriptor>(this, std::move(answer));
}

QFuture<Result<FileDescriptor>> TestDomains::openConsole(QUuid domain, QString device)
{
    return m_answers.give<FileDescriptor>(this, openConsoleNow(domain, device));
}

QFuture<Result<QByteArray>> TestDomains::screenshot(QUuid domain)
{
    const auto guest = find(domain);
    Result<QByteArray> answer = guest ? Result<QByteArray>(QByteArray()) : Result<QByteArray>(guest.error());
    if (guest && !api::isActive((*guest)->info.state)) {
        answer = domainError(ErrorCode::InvalidState, api::whyNot((*guest)->info, DomainAction::Destroy), 55);
    } else if (guest) {
        answer = testPicture(std::chrono::duration<double>(now() - (*guest)->started).count());
    }
    return m_answers.give<QByteArray>(this, std::move(answer));
}

QFuture<Result<QByteArray>> TestDomains::log(QUuid domain, Bytes limit)
{
    const auto guest = find(domain);
    if (!guest)
        return m_answers.give<QByteArray>(this, guest.error());
    const auto count = qsizetype(qMin<quint64>(limit.count, quint64((*guest)->log.size())));
    return m_answers.give<QByteArray>(this, (*guest)->log.right(count));
}

Result<TestDomains::Guest *> TestDomains::find(const QUuid &uuid) const
{
    if (Guest *guest = m_byUuid.value(uuid))
        return guest;
    return domainError(ErrorCode::NotFound,
        translated(QT_TRANSLATE_NOOP("inn::test", "There is no machine with the UUID %1."))
            .arg(api::uuidText(uuid)),
        42);
}

TestDomains::Guest *TestDomains::findByName(const QString &name) const
{
    const auto hit = std::find_if(
        m_guests.begin(), m_guests.end(), [&](const auto &guest) { return guest->info.name == name; });
    return hit == m_guests.end() ? nullptr : hit->get();
}

// libvirt: name and UUID go together, and a document without a UUID gets a new one.
Result<> TestDomains::checkFree(const config::DomainSummary &summary) const
{
    if (const Guest *same = m_byUuid.value(summary.uuid)) {
        if (same->info.name != summary.name)
            return alreadyExists(same->info.name, same->info.uuid);
        return {};
    }
    if (const Guest *same = findByName(summary.name))
        return alreadyExists(same->info.name, same->info.uuid);
    return {};
}

TestDomains::Guest &TestDomains::addGuest(config::DomainSummary summary, QByteArray xml)
{
    auto owned = std::make_unique<Guest>();
    Guest &guest = *owned;
    if (summary.uuid.isNull()) {
        summary.uuid = QUuid::createUuid();
        if (auto with = withChildText(
                xml, QStringLiteral("uuid"), api::uuidText(summary.uuid), { QStringLiteral("name") }))
            xml = *with;
    }
    guest.inactive = std::move(xml);
    guest.info.uuid = summary.uuid;
    guest.phase = double(qHash(summary.uuid) % 1000) / 1000.0 * 2 * std::numbers::pi;
    m_byUuid.insert(summary.uuid, &guest);
    m_guests.push_back(std::move(owned));
    applySummary(guest, std::move(summary));
    return guest;
}

void TestDomains::removeGuest(Guest &guest)
{
    const QUuid uuid = guest.info.uuid;
    m_byUuid.remove(uuid);
    std::erase_if(m_guests, [&](const auto &one) { return one.get() == &guest; });
    Q_EMIT removed(uuid);
}

void TestDomains::applySummary(Guest &guest, config::DomainSummary summary)
{
    api::DomainInfo &info = guest.info;
    info.name = std::move(summary.name);
    info.title = std::move(summary.title);
    info.description = std::move(summary.description);
    info.vcpus = summary.currentVcpus;
    info.maximumMemory = summary.maximumMemory;
    info.currentMemory = summary.currentMemory;
    info.virtType = std::move(summary.virtType);
    info.architecture = std::move(summary.architecture);
    info.osId = std::move(summary.osId);
    info.tags = std::move(summary.tags);
    info.group = std::move(summary.group);
    info.graphics = std::move(summary.graphics);
    info.serials = std::move(summary.serials);
    info.disks = std::move(summary.disks);
    guest.blocks = std::move(summary.blockTargets);
    guest.interfaces = std::move(summary.interfaces);
}

void TestDomains::publish(Guest &guest)
{
    const bool isOn = api::isActive(guest.info.state);
    if (auto summary = config::readDomainSummary(isOn ? guest.live : guest.inactive))
        applySummary(guest, std::move(*summary));
    guest.info.restartNeeded = isOn && guest.info.persistent && guest.live != guest.inactive;
    guest.info.addresses = addressesOf(guest.info.id, guest.interfaces);
    Q_EMIT changed(std::make_shared<const api::DomainInfo>(guest.info));
}

void TestDomains::tell(Guest &guest, Lifecycle event, int detail)
{
    const api::Event happened = api::lifecycleEvent(guest.info.uuid, event, detail);
    guest.log = (guest.log + happened.time.toString(Qt::ISODateWithMs).toUtf8() + ' ' + happened.text.toUtf8()
        + '\n')
                    .right(kLogLimit);
    Q_EMIT eventHappened(happened);
    occur(guest, api::domainevent::Lifecycle { int(event), detail });
}

void TestDomains::occur(const Guest &guest, api::domainevent::What what)
{
    Q_EMIT occurred(std::make_shared<const api::DomainEvent>(
        api::DomainEvent { guest.info.uuid, guest.info.name, guest.info.id, std::move(what) }));
}

Result<> TestDomains::editMetadataNow(
    const QUuid &uuid, const Edit &edit, api::domainevent::MetadataChange change)
{
    TRY(editNow(uuid, edit));
    TRY_ASSIGN(const Guest *guest, find(uuid));
    occur(*guest, std::move(change));
    return {};
}

Result<QByteArray> TestDomains::xmlNow(const QUuid &uuid, api::XmlView view) const
{
    TRY_ASSIGN(const Guest *guest, find(uuid));
    if (view == api::XmlView::Inactive || guest->live.isEmpty())
        return guest->inactive;
    return withRootAttribute(guest->live, QStringLiteral("id"), QString::number(guest->info.id));
}

Result<QUuid> TestDomains::defineNow(const QByteArray &xml)
{
    TRY_ASSIGN(auto summary, config::readDomainSummary(xml));
    TRY(checkDefinition(summary));
    TRY(checkFree(summary));
    TRY_ASSIGN(const QByteArray document, withRootAttribute(xml, QStringLiteral("id"), {}));
    Guest *guest = m_byUuid.value(summary.uuid);
    const bool isNew = !guest || !guest->info.persistent;
    if (guest)
        guest->inactive = document;
    else
        guest = &addGuest(std::move(summary), document);
    guest->info.persistent = true;
    publish(*guest);
    tell(*guest, Lifecycle::Defined, isNew ? api::lifecycle::kDefinedAdded : api::lifecycle::kDefinedUpdated);
    return guest->info.uuid;
}

Result<> TestDomains::checkFlags(api::StartFlags flags, const QString &name)
{
    if (!flags.testFlag(api::StartFlag::AutoDestroy))
        return {};
    return domainError(ErrorCode::Unsupported,
        translated(QT_TRANSLATE_NOOP(
                       "inn::test", "“%1” cannot be tied to whoever starts it; start it without that."))
            .arg(name),
        3);
}

Result<> TestDomains::startNow(const QUuid &uuid, api::StartFlags flags)
{
    TRY_ASSIGN(Guest * guest, find(uuid));
    TRY(checkFlags(flags, guest->info.name));
    if (flags.testFlag(api::StartFlag::ForceBoot) && guest->info.hasManagedSave)
        TRY(performNow(uuid, DomainAction::RemoveManagedSave));
    const bool paused = flags.testFlag(api::StartFlag::Paused);
    return performNow(uuid, paused ? DomainAction::StartPaused : DomainAction::Start);
}

Result<QUuid> TestDomains::createNow(const QByteArray &xml, api::StartFlags flags)
{
    TRY_ASSIGN(auto summary, config::readDomainSummary(xml));
    TRY(checkDefinition(summary));
    TRY(checkFree(summary));
    TRY_ASSIGN(const QByteArray document, withRootAttribute(xml, QStringLiteral("id"), {}));
    TRY(checkFlags(flags, summary.name));
    Guest *guest = m_byUuid.value(summary.uuid);
    if (guest && api::isActive(guest->info.state))
        return domainError(ErrorCode::InvalidState, api::whyNot(guest->info, DomainAction::Start), 55);
    const QByteArray kept = guest ? guest->inactive : QByteArray();
    if (guest) {
        guest->inactive = document;
    } else {
        guest = &addGuest(std::move(summary), document);
        guest->info.persistent = false;
    }
    start(*guest, flags.testFlag(api::StartFlag::Paused) ? DomainState::Paused : DomainState::Running);
    if (guest->info.persistent) {
        guest->inactive = kept;
        publish(*guest);
    }
    return guest->info.uuid;
}

Result<> TestDomains::undefineNow(const QUuid &uuid, api::UndefineFlags flags)
{
    TRY_ASSIGN(Guest * guest, find(uuid));
    if (!guest->info.persistent) {
        return domainError(ErrorCode::InvalidState,
            translated(QT_TRANSLATE_NOOP("inn::test", "“%1” is transient: it has no definition to remove."))
                .arg(guest->info.name),
            55);
    }
    if (guest->info.hasManagedSave && !flags.testFlag(api::UndefineFlag::ManagedSave)) {
        return domainError(ErrorCode::InvalidState,
            translated(QT_TRANSLATE_NOOP(
                           "inn::test", "“%1” has a saved state; delete that together with it, or first."))
                .arg(guest->info.name),
            55);
    }
    const bool isOff = !api::isActive(guest->info.state);
    if (isOff && m_snapshotCount && m_snapshotCount(uuid) > 0
        && !flags.testFlag(api::UndefineFlag::SnapshotsMetadata)) {
        return domainError(ErrorCode::InvalidState,
            translated(
                QT_TRANSLATE_NOOP("inn::test", "“%1” has snapshots; delete them together with it, or first."))
                .arg(guest->info.name),
            55);
    }
    tell(*guest, Lifecycle::Undefined, api::lifecycle::kUndefinedRemoved);
    if (!api::isActive(guest->info.state)) {
        removeGuest(*guest);
        return {};
    }
    guest->info.persistent = false;
    guest->info.autostart = false;
    guest->inactive = guest->live;
    publish(*guest);
    return {};
}

Result<> TestDomains::renameNow(const QUuid &uuid, const QString &name)
{
    TRY_ASSIGN(Guest * guest, find(uuid));
    config::DomainSummary summary;
    summary.name = name;
    summary.hasMemory = true;
    summary.osType = QStringLiteral("hvm");
    TRY(checkDefinition(summary));
    if (api::isActive(guest->info.state)) {
        return domainError(ErrorCode::InvalidState,
            translated(
                QT_TRANSLATE_NOOP("inn::test", "“%1” is running and cannot be renamed; shut it down first."))
                .arg(guest->info.name),
            55);
    }
    if (guest->info.hasManagedSave) {
        return domainError(ErrorCode::InvalidState,
            translated(QT_TRANSLATE_NOOP(
                           "inn::test", "“%1” has a saved state and cannot be renamed; start or discard it."))
                .arg(guest->info.name),
            55);
    }
    if (const Guest *other = findByName(name); other && other != guest) {
        return domainError(ErrorCode::AlreadyExists,
            translated(QT_TRANSLATE_NOOP("inn::test", "There is a machine “%1” already.")).arg(name), 55);
    }
    TRY_ASSIGN(guest->inactive, withChildText(guest->inactive, QStringLiteral("name"), name, {}));
    tell(*guest, Lifecycle::Undefined, api::lifecycle::kUndefinedRenamed);
    publish(*guest);
    tell(*guest, Lifecycle::Defined, api::lifecycle::kDefinedRenamed);
    return {};
}

Result<> TestDomains::setAutostartNow(const QUuid &uuid, api::Autostart autostart)
{
    TRY_ASSIGN(Guest * guest, find(uuid));
    if (!guest->info.persistent) {
        return domainError(ErrorCode::InvalidState,
            translated(QT_TRANSLATE_NOOP("inn::test", "“%1” is transient and cannot start with its host."))
                .arg(guest->info.name),
            55);
    }
    guest->info.autostart = autostart == api::Autostart::On;
    publish(*guest);
    return {};
}

Result<> TestDomains::editNow(const QUuid &uuid, const Edit &edit)
{
    TRY_ASSIGN(Guest * guest, find(uuid));
    TRY_ASSIGN(QByteArray inactive, edit(guest->inactive));
    QByteArray live;
    if (!guest->live.isEmpty()) {
        TRY_ASSIGN(live, edit(guest->live));
    }
    guest->inactive = std::move(inactive);
    guest->live = std::move(live);
    publish(*guest);
    return {};
}

Result<FileDescriptor> TestDomains::openConsoleNow(const QUuid &uuid, const QString &device)
{
    TRY_ASSIGN(Guest * guest, find(uuid));
    if (!api::isActive(guest->info.state))
        return domainError(ErrorCode::InvalidState, api::whyNot(guest->info, DomainAction::Destroy), 55);
    if (guest->info.serials.isEmpty() || (!device.isEmpty() && !guest->info.serials.contains(device))) {
        return domainError(ErrorCode::NotFound,
            translated(QT_TRANSLATE_NOOP("inn::test", "“%1” has no such console.")).arg(guest->info.name),
            99);
    }
    if (!guest->consoles)
        guest->consoles = std::make_unique<QObject>();
    return EchoConsole::open(guest->info.name, guest->consoles.get());
}

} // namespace inn::test
