#include "backend/drivers/libvirt/libvirtdomains.h"

#include "backend/api/lifecycle.h"
#include "backend/base/pause.h"
#include "backend/base/translated.h"
#include "backend/drivers/libvirt/displaysocket.h"
#include "backend/drivers/libvirt/domaincalls.h"
#include "backend/drivers/libvirt/jobwatch.h"
#include "backend/drivers/libvirt/objects.h"
#include "backend/drivers/libvirt/streampump.h"

#include <algorithm>

namespace inn::libvirt {

using api::DomainAction;

namespace {

constexpr size_t kChunk = 25; // domains asked for between two announcements
constexpr int kGoingLooks = 10;
constexpr std::chrono::milliseconds kGoingPause { 200 };

struct Change
{
    Result<> result;
    DomainSnapshot now;
};

Result<std::vector<QUuid>> listMachines(virConnectPtr connection)
{
    return listUuids<DomainHandle>(virConnectListAllDomains, connection,
        translated(QT_TRANSLATE_NOOP("inn::libvirt", "The host does not list its machines.")));
}

// What a history says of it; empty: nothing.
QString historyText(const api::domainevent::What &what)
{
    namespace event = api::domainevent;
    if (std::holds_alternative<event::Reboot>(what))
        return translated(QT_TRANSLATE_NOOP("inn::libvirt", "Rebooted"));
    if (const auto *error = std::get_if<event::IoError>(&what))
        return translated(QT_TRANSLATE_NOOP("inn::libvirt", "I/O error on “%1” (%2)"))
            .arg(error->sourcePath, error->reason);
    if (const auto *removed = std::get_if<event::DeviceRemoved>(&what))
        return translated(QT_TRANSLATE_NOOP("inn::libvirt", "Device “%1” removed")).arg(removed->alias);
    if (const auto *added = std::get_if<event::DeviceAdded>(&what))
        return translated(QT_TRANSLATE_NOOP("inn::libvirt", "Device “%1” added")).arg(added->alias);
    return {};
}

template<class... Kinds>
bool isOneOf(const api::domainevent::What &what)
{
    return (std::holds_alternative<Kinds>(what) || ...);
}

// Whether what is shown of the domain may be another now.
bool changesDomain(const api::domainevent::What &what)
{
    namespace event = api::domainevent;
    return isOneOf<event::Reboot, event::IoError, event::BalloonChange, event::DeviceRemoved,
        event::DeviceAdded, event::TrayChange, event::MetadataChange, event::DiskChange,
        event::MemoryDeviceSizeChange>(what);
}

} // namespace

LibvirtDomains::LibvirtDomains(CallPool &pool, QUrl uri)
    : m_pool(pool)
    , m_uri(std::move(uri))
{
}

QFuture<Result<>> LibvirtDomains::fill()
{
    CO_TRY_ASSIGN(const std::vector<QUuid> uuids, co_await m_pool.run<std::vector<QUuid>>(listMachines));
    for (size_t first = 0; first < uuids.size(); first += kChunk) {
        const std::vector<QUuid> chunk(
            uuids.begin() + qptrdiff(first), uuids.begin() + qptrdiff(qMin(first + kChunk, uuids.size())));
        const auto take = [chunk](virConnectPtr connection) -> Result<std::vector<DomainSnapshot>> {
            std::vector<DomainSnapshot> snapshots;
            for (const QUuid &uuid : chunk)
                snapshots.push_back(takeSnapshot(connection, uuid));
            return snapshots;
        };
        CO_TRY_ASSIGN(const auto snapshots, co_await m_pool.run<std::vector<DomainSnapshot>>(take));
        for (const DomainSnapshot &snapshot : snapshots)
            apply(snapshot);
    }
    co_return Result<>();
}

void LibvirtDomains::handleLifecycle(const QUuid &domain, int event, int detail)
{
    const auto happened = api::Event { QDateTime::currentDateTimeUtc(), domain, event, detail,
        api::lifecycleText(event, detail) };
    if (event == int(api::Lifecycle::Started) && m_records.contains(domain))
        m_records[domain].startedAt = happened.time;
    Q_EMIT eventHappened(happened);
    refresh(domain);
}

void LibvirtDomains::handleEvent(const api::DomainEventPtr &event)
{
    Q_EMIT occurred(event);
    if (const auto *lifecycle = std::get_if<api::domainevent::Lifecycle>(&event->what)) {
        handleLifecycle(event->domain, lifecycle->event, lifecycle->detail);
        return;
    }
    if (const QString text = historyText(event->what); !text.isEmpty())
        Q_EMIT eventHappened({ QDateTime::currentDateTimeUtc(), event->domain, -1, 0, text });
    if (changesDomain(event->what))
        refresh(event->domain);
}

QFuture<Result<>> LibvirtDomains::askAddresses()
{
    if (m_isAsking)
        co_return Result<>();
    std::vector<QUuid> running;
    for (const QUuid &uuid : m_order) {
        const auto record = m_records.constFind(uuid);
        if (record != m_records.constEnd() && api::isActive(record->info->state))
            running.push_back(uuid);
    }
    using Answers = std::vector<std::pair<QUuid, QStringList>>;
    const auto ask = [running](virConnectPtr connection) -> Result<Answers> {
        Answers answers;
        for (const QUuid &uuid : running) {
            const auto domain = findDomain(connection, uuid);
            if (!domain)
                continue;
            if (const auto addresses = readAddresses(domain->get()))
                answers.emplace_back(uuid, *addresses);
        }
        return answers;
    };
    m_isAsking = true;
    auto answers = co_await m_pool.run<Answers>(ask);
    m_isAsking = false;
    if (!answers)
        co_return answers.error();
    for (const auto &[uuid, addresses] : *answers) {
        const auto record = m_records.find(uuid);
        if (record == m_records.end() || record->addresses == addresses)
            continue;
        record->addresses = addresses;
        publish(*record, api::DomainInfo(*record->info));
    }
    co_return Result<>();
}

bool LibvirtDomains::hasRunning() const
{
    return std::any_of(m_records.begin(), m_records.end(),
        [](const Record &record) { return api::isActive(record.info->state); });
}

std::vector<api::DomainInfoPtr> LibvirtDomains::list() const
{
    std::vector<api::DomainInfoPtr> all;
    all.reserve(m_order.size());
    for (const QUuid &uuid : m_order)
        all.push_back(m_records.value(uuid).info);
    return all;
}

QFuture<Result<>> LibvirtDomains::perform(QUuid domain, DomainAction action, JobPtr job)
{
    if (job && action == DomainAction::ManagedSave)
        watchJob(m_pool, this, domain, job);
    return change(domain,
        [action](virDomainPtr handle, const QString &name) { return performAction(handle, action, name); });
}

QFuture<Result<>> LibvirtDomains::start(QUuid domain, api::StartFlags flags, JobPtr)
{
    return change(domain,
        [flags](virDomainPtr handle, const QString &name) { return startDomain(handle, flags, name); });
}

QFuture<Result<>> LibvirtDomains::shutdown(QUuid domain, api::ShutdownModes modes)
{
    return change(domain, [modes](virDomainPtr handle, const QString &name) -> Result<> {
        if (virDomainShutdownFlags(handle, unsigned(modes)) == 0)
            return {};
        return lastError(
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "“%1” could not be asked to shut down.")).arg(name));
    });
}

QFuture<Result<>> LibvirtDomains::reboot(QUuid domain, api::ShutdownModes modes)
{
    return change(domain, [modes](virDomainPtr handle, const QString &name) -> Result<> {
        if (virDomainReboot(handle, unsigned(modes)) == 0)
            return {};
        return lastError(
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "“%1” could not be asked to restart.")).arg(name));
    });
}

QFuture<Result<QByteArray>> LibvirtDomains::xml(QUuid domain, api::XmlView view)
{
    unsigned flags = 0;
    if (view == api::XmlView::Inactive)
        flags = VIR_DOMAIN_XML_INACTIVE | (m_readOnly ? 0u : unsigned(VIR_DOMAIN_XML_SECURE));
    return m_pool.run<QByteArray>([domain, flags](virConnectPtr connection) -> Result<QByteArray> {
        TRY_ASSIGN(const auto handle, findDomain(connection, domain));
        const QString name = QString::fromUtf8(virDomainGetName(handle.get()));
        const CString text(virDomainGetXMLDesc(handle.get(), flags));
        if (!text) {
            return lastError(
                translated(QT_TRANSLATE_NOOP("inn::libvirt", "The document of “%1” cannot be read."))
                    .arg(name));
        }
        return QByteArray(text.get());
    });
}

QFuture<Result<QUuid>> LibvirtDomains::define(QByteArray xml)
{
    return adopt(std::move(xml), std::nullopt);
}

QFuture<Result<QUuid>> LibvirtDomains::create(QByteArray xml, api::StartFlags flags, JobPtr)
{
    return adopt(std::move(xml), flags);
}

QFuture<Result<QUuid>> LibvirtDomains::adopt(QByteArray xml, std::optional<api::StartFlags> starts)
{
    const auto work = [xml, starts](virConnectPtr connection) -> Result<DomainSnapshot> {
        const DomainHandle domain(starts ? virDomainCreateXML(connection, xml.constData(), unsigned(*starts))
                                         : virDomainDefineXML(connection, xml.constData()));
        if (domain)
            return takeSnapshot(domain.get());
        return lastError(starts ? translated(QT_TRANSLATE_NOOP(
                             "inn::libvirt", "The machine could not be started from its document."))
                                : translated(QT_TRANSLATE_NOOP(
                                    "inn::libvirt", "The host does not accept the machine's document.")),
            Purpose::Definition);
    };
    CO_TRY_ASSIGN(const DomainSnapshot snapshot, co_await m_pool.run<DomainSnapshot>(work));
    apply(snapshot);
    co_return snapshot.info.uuid;
}

QFuture<Result<>> LibvirtDomains::undefine(QUuid domain, api::UndefineFlags flags)
{
    return change(domain,
        [flags](virDomainPtr handle, const QString &name) { return undefineDomain(handle, flags, name); });
}

QFuture<Result<>> LibvirtDomains::rename(QUuid domain, QString name)
{
    return change(domain,
        [name](virDomainPtr handle, const QString &current) { return renameDomain(handle, current, name); });
}

QFuture<Result<>> LibvirtDomains::setAutostart(QUuid domain, api::Autostart autostart)
{
    return change(domain, [autostart](virDomainPtr handle, const QString &name) -> Result<> {
        if (virDomainSetAutostart(handle, autostart == api::Autostart::On ? 1 : 0) == 0)
            return {};
        return lastError(translated(
            QT_TRANSLATE_NOOP("inn::libvirt", "Whether “%1” starts with its host could not be changed."))
                             .arg(name));
    });
}

QFuture<Result<>> LibvirtDomains::setTitle(QUuid domain, QString title)
{
    return setMetadataText(domain, VIR_DOMAIN_METADATA_TITLE, title.toUtf8(), {}, {});
}

QFuture<Result<>> LibvirtDomains::setDescription(QUuid domain, QString description)
{
    return setMetadataText(domain, VIR_DOMAIN_METADATA_DESCRIPTION, description.toUtf8(), {}, {});
}

QFuture<Result<>> LibvirtDomains::setMetadata(QUuid domain, QString key, QString uri, QByteArray element)
{
    return setMetadataText(domain, VIR_DOMAIN_METADATA_ELEMENT, element, key.toUtf8(), uri.toUtf8());
}

QFuture<Result<>> LibvirtDomains::setMetadataText(
    QUuid domain, int type, QByteArray text, QByteArray key, QByteArray uri)
{
    return change(domain, [=](virDomainPtr handle, const QString &name) -> Result<> {
        // libvirt wants no pointers where there is nothing to say.
        const char *value = text.isEmpty() ? nullptr : text.constData();
        const char *prefix = key.isEmpty() || !value ? nullptr : key.constData();
        const char *space = uri.isEmpty() ? nullptr : uri.constData();
        if (virDomainSetMetadata(handle, type, value, prefix, space, affectedNow(handle)) == 0)
            return {};
        const Error error = lastError(
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "What is noted about “%1” could not be changed."))
                .arg(name));
        if (!value && error.libvirtCode == 80) // VIR_ERR_NO_DOMAIN_METADATA: there was nothing to remove
            return {};
        return error;
    });
}

QFuture<Result<>> LibvirtDomains::updateDevice(QUuid domain, QByteArray deviceXml, api::DeviceScope scope)
{
    return change(domain, [=](virDomainPtr handle, const QString &name) -> Result<> {
        // The numbers of the scope are those of VIR_DOMAIN_AFFECT.
        if (virDomainUpdateDeviceFlags(handle, deviceXml.constData(), unsigned(scope)) == 0)
            return {};
        return lastError(
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "A device of “%1” could not be changed."))
                .arg(name));
    });
}

QFuture<Result<FileDescriptor>> LibvirtDomains::openGraphics(QUuid domain, int index)
{
    if (m_readOnly) {
        co_return Error { ErrorCode::Denied,
            translated(
                QT_TRANSLATE_NOOP("inn::libvirt",
                    "“%1” is connected for looking only, and a screen takes keys and clicks; change the "
                    "connection to open it."))
                .arg(hostOf(m_uri)) };
    }
    const auto find = [domain, index, uri = m_uri](virConnectPtr connection) -> Result<DisplayWay> {
        TRY_ASSIGN(const auto handle, findDomain(connection, domain));
        return findDisplay(handle.get(), index, QString::fromUtf8(virDomainGetName(handle.get())), uri);
    };
    CO_TRY_ASSIGN(const DisplayWay way, co_await m_pool.run<DisplayWay>(find));
    if (way.isPlain) {
        auto allowed = co_await allowPlainDisplay(way.name);
        if (!allowed)
            co_return allowed.error();
    }
    const auto open = [way, uri = m_uri] { return openDisplay(way, uri); };
    auto opened = co_await m_displays.runUnconnected<FileDescriptor>(open);
    co_return opened;
}

// Somebody must have agreed that everyone in between may look.
QFuture<Result<>> LibvirtDomains::allowPlainDisplay(QString name)
{
    const Error refused { ErrorCode::Denied,
        translated(QT_TRANSLATE_NOOP("inn::libvirt",
                       "The screen of “%1” was not opened, because it would cross the network unencrypted; "
                       "connect to “%2” by SSH, or turn on TLS for the screens there."))
            .arg(name, m_uri.host()) };
    if (!m_authenticator)
        co_return refused;
    api::Question question;
    question.kind = api::Question::Kind::PlainDisplay;
    question.prompt = translated(QT_TRANSLATE_NOOP("inn::libvirt",
                                     "The screen of “%1” would come from “%2” over the network unencrypted: "
                                     "whoever listens can see it and read what is typed."))
                          .arg(name, m_uri.host());
    question.host = m_uri.host();
    question.subject = QStringLiteral("plain-display %1").arg(m_uri.host());
    auto asking = m_authenticator->ask(question);
    auto answer = co_await asking;
    if (!answer || *answer != u"yes")
        co_return refused;
    co_return Result<>();
}

QFuture<Result<FileDescriptor>> LibvirtDomains::openConsole(QUuid domain, QString device)
{
    return m_pool.run<FileDescriptor>([domain, device](virConnectPtr connection) -> Result<FileDescriptor> {
        TRY_ASSIGN(const auto handle, findDomain(connection, domain));
        const QString failure
            = translated(QT_TRANSLATE_NOOP("inn::libvirt", "The console of “%1” cannot be opened."))
                  .arg(QString::fromUtf8(virDomainGetName(handle.get())));
        StreamHandle stream(virStreamNew(connection, VIR_STREAM_NONBLOCK));
        if (!stream)
            return lastError(failure);
        const QByteArray name = device.toUtf8();
        if (virDomainOpenConsole(handle.get(), name.isEmpty() ? nullptr : name.constData(), stream.get(), 0)
            != 0) {
            Error error = lastError(failure);
            // Another one has it open; libvirt cuts that off only when told to.
            if (error.details.contains(QLatin1String("Active console session exists")))
                error.code = ErrorCode::Busy;
            return error;
        }
        return pumpStream(std::move(stream), failure);
    });
}

QFuture<Result<QByteArray>> LibvirtDomains::screenshot(QUuid domain)
{
    return m_pool.run<QByteArray>([domain](virConnectPtr connection) -> Result<QByteArray> {
        TRY_ASSIGN(const auto handle, findDomain(connection, domain));
        return takeScreenshot(connection, handle.get(), QString::fromUtf8(virDomainGetName(handle.get())));
    });
}

QFuture<Result<QByteArray>> LibvirtDomains::log(QUuid domain, Bytes limit)
{
    return m_pool.run<QByteArray>(
        [domain, limit, uri = m_uri](virConnectPtr connection) -> Result<QByteArray> {
            TRY_ASSIGN(const auto handle, findDomain(connection, domain));
            return readLog(QString::fromUtf8(virDomainGetName(handle.get())), uri, limit);
        });
}

QFuture<Result<>> LibvirtDomains::change(QUuid domain, Work work)
{
    const auto job = [domain, work = std::move(work)](virConnectPtr connection) -> Result<Change> {
        TRY_ASSIGN(const auto handle, findDomain(connection, domain));
        Result<> result = work(handle.get(), QString::fromUtf8(virDomainGetName(handle.get())));
        return Change { std::move(result), takeSnapshot(connection, domain) };
    };
    CO_TRY_ASSIGN(Change changed, co_await m_pool.run<Change>(job));
    apply(changed.now);
    co_return std::move(changed.result);
}

// Several events in a row cost one question more than what is on its way, not one each. libvirt tells that a
// machine goes before it is gone, and nothing afterwards: one that is seen going is asked for again.
QFuture<Result<>> LibvirtDomains::refresh(QUuid domain)
{
    if (m_refreshing.contains(domain)) {
        m_refreshAgain.insert(domain);
        co_return Result<>();
    }
    m_refreshing.insert(domain);
    int looks = 0;
    do {
        m_refreshAgain.remove(domain);
        const auto take = [domain](virConnectPtr connection) -> Result<DomainSnapshot> {
            return takeSnapshot(connection, domain);
        };
        auto snapshot = co_await m_pool.run<DomainSnapshot>(take);
        if (snapshot)
            apply(*snapshot);
        if (snapshot && snapshot->isGoing() && ++looks < kGoingLooks) {
            auto paused = co_await pause(kGoingPause);
            Q_UNUSED(paused)
            m_refreshAgain.insert(domain);
        }
    } while (m_refreshAgain.contains(domain));
    m_refreshing.remove(domain);
    co_return Result<>();
}

void LibvirtDomains::apply(const DomainSnapshot &snapshot)
{
    const QUuid uuid = snapshot.info.uuid;
    const auto known = m_records.find(uuid);
    const quint64 latest = known != m_records.end() ? known->sequence : m_removed.value(uuid);
    if (snapshot.sequence <= latest || (!snapshot.isGone && !snapshot.isComplete))
        return;
    if (snapshot.isGone) {
        m_removed.insert(uuid, snapshot.sequence);
        if (known == m_records.end())
            return;
        m_records.erase(known);
        std::erase(m_order, uuid);
        Q_EMIT removed(uuid);
        return;
    }
    if (known == m_records.end())
        m_order.push_back(uuid);
    m_removed.remove(uuid);
    Record &record = m_records[uuid];
    record.sequence = snapshot.sequence;
    publish(record, snapshot.info);
}

void LibvirtDomains::publish(Record &record, const api::DomainInfo &info)
{
    auto next = std::make_shared<api::DomainInfo>(info);
    if (api::isActive(next->state)) {
        const bool isNewRun
            = record.info && record.info->id != next->id && !api::isActive(record.info->state);
        if (isNewRun && !record.startedAt.isValid())
            record.startedAt = QDateTime::currentDateTimeUtc();
    } else {
        record.startedAt = {};
        record.addresses.clear();
    }
    next->startedAt = record.startedAt;
    next->addresses = record.addresses;
    if (record.info && *record.info == *next)
        return;
    record.info = next;
    Q_EMIT changed(next);
}

} // namespace inn::libvirt
