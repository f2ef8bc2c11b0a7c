#include "models/domain.h"

#include "backend/config/domain/domainconfig.h"
#include "backend/migration/brokenpostcopy.h"
#include "models/host.h"
#include "models/tasklist.h"
#include "models/texts.h"

#include <QMetaMethod>
#include <QXmlStreamWriter>

namespace inn::models {

namespace {

constexpr std::size_t kEventLimit = 500;

QString taskTitle(api::DomainAction action, const QString &name)
{
    using enum api::DomainAction;
    switch (action) {
    case Start:
        return Domain::tr("Start “%1”").arg(name);
    case StartPaused:
        return Domain::tr("Start “%1” paused").arg(name);
    case Shutdown:
        return Domain::tr("Shut down “%1”").arg(name);
    case Reboot:
        return Domain::tr("Reboot “%1”").arg(name);
    case Reset:
        return Domain::tr("Reset “%1”").arg(name);
    case Destroy:
        return Domain::tr("Force off “%1”").arg(name);
    case Suspend:
        return Domain::tr("Pause “%1”").arg(name);
    case Resume:
        return Domain::tr("Resume “%1”").arg(name);
    case ManagedSave:
        return Domain::tr("Save “%1”").arg(name);
    case RemoveManagedSave:
        return Domain::tr("Discard the saved state of “%1”").arg(name);
    }
    return name;
}

// One line of text without characters that XML cannot hold.
QString cleaned(const QString &text)
{
    QString clean;
    for (const QChar c : text.simplified()) {
        if (c.isPrint() || c.isSurrogate())
            clean += c;
    }
    return clean;
}

QByteArray metadataElement(const QString &group, const QStringList &tags)
{
    QByteArray element;
    QXmlStreamWriter writer(&element);
    writer.writeStartElement(QStringLiteral("innkeeper"));
    if (!group.isEmpty())
        writer.writeTextElement(QStringLiteral("group"), group);
    for (const QString &tag : tags)
        writer.writeTextElement(QStringLiteral("tag"), tag);
    writer.writeEndElement();
    return element;
}

// Whatever the host is, half a guest is a problem that is told everywhere.
api::DomainInfoPtr withBrokenHalf(api::DomainInfoPtr info)
{
    if (!info->problem.isEmpty() || migration::brokenHalf(*info) == migration::BrokenHalf::None)
        return info;
    auto told = std::make_shared<api::DomainInfo>(*info);
    told->problem = migration::brokenHalfText(*info);
    return told;
}

Result<> sameMachine(const QByteArray &xml, const QUuid &uuid, const QString &name)
{
    TRY_ASSIGN(const config::DomainConfig config, config::readDomain(xml));
    if (config.uuid && *config.uuid == uuid)
        return {};
    return Error { ErrorCode::InvalidConfig,
        Domain::tr("The document of “%1” must keep its UUID, %2.").arg(name, api::uuidText(uuid)) };
}

} // namespace

Domain::Domain(Host *host, api::DomainInfoPtr info)
    : m_host(host)
    , m_info(withBrokenHalf(std::move(info)))
{
}

Domain::~Domain() = default;

Task *Domain::runningTask() const
{
    return m_host->tasks()->runningFor(uuid());
}

QString Domain::whyNot(api::DomainAction action) const
{
    if (const QString obstacle = whyNotChanged(*m_host); !obstacle.isEmpty())
        return obstacle;
    const QString reason = api::whyNot(*m_info, action);
    if (!reason.isEmpty())
        return reason;
    // Forcing off is the way out when something else hangs.
    const Task *task = action == api::DomainAction::Destroy ? nullptr : runningTask();
    return task ? tr("“%1” is busy: %2.").arg(name(), task->title()) : QString();
}

QFuture<Result<>> Domain::perform(api::DomainAction action)
{
    auto job = std::make_shared<Job>();
    auto done = m_host->call([id = uuid(), action, job](api::Connection &connection) {
        return connection.domains()->perform(id, action, job);
    });
    return m_host->tasks()->track(taskTitle(action, name()), { m_host->label(), uuid() }, job, done);
}

QFuture<Result<>> Domain::rename(const QString &newName)
{
    auto done = m_host->call([id = uuid(), newName](api::Connection &connection) {
        return connection.domains()->rename(id, newName);
    });
    const QString title = tr("Rename “%1” to “%2”").arg(name(), newName);
    return m_host->tasks()->track(title, { m_host->label(), uuid() }, {}, done);
}

QFuture<Result<>> Domain::setAutostart(api::Autostart autostart)
{
    auto done = m_host->call([id = uuid(), autostart](api::Connection &connection) {
        return connection.domains()->setAutostart(id, autostart);
    });
    const QString title = autostart == api::Autostart::On ? tr("Start “%1” with its host").arg(name())
                                                          : tr("Do not start “%1” with its host").arg(name());
    return m_host->tasks()->track(title, { m_host->label(), uuid() }, {}, done);
}

QFuture<Result<>> Domain::setDescription(const QString &text)
{
    auto done = m_host->call([id = uuid(), text](api::Connection &connection) {
        return connection.domains()->setDescription(id, text);
    });
    return m_host->tasks()->track(
        tr("Save the notes of “%1”").arg(name()), { m_host->label(), uuid() }, {}, done);
}

QFuture<Result<>> Domain::setGroupAndTags(const QString &group, const QStringList &tags)
{
    QStringList clean;
    for (const QString &tag : tags) {
        const QString text = cleaned(tag);
        if (!text.isEmpty() && !clean.contains(text))
            clean += text;
    }
    const QString cleanGroup = cleaned(group);
    const QByteArray element
        = cleanGroup.isEmpty() && clean.isEmpty() ? QByteArray() : metadataElement(cleanGroup, clean);
    auto done = m_host->call([id = uuid(), element](api::Connection &connection) {
        return connection.domains()->setMetadata(id, QStringLiteral("inn"), config::kMetadataUri, element);
    });
    const QString title = tr("Change group and tags of “%1”").arg(name());
    return m_host->tasks()->track(title, { m_host->label(), uuid() }, {}, done);
}

QFuture<Result<>> Domain::redefine(const QByteArray &xml)
{
    auto defined = m_host->call([id = uuid(), title = name(), xml](api::Connection &connection) {
        const Result<> same = sameMachine(xml, id, title);
        return same ? connection.domains()->define(xml) : ready<QUuid>(same.error());
    });
    auto done = defined.then([](const Result<QUuid> &id) { return id ? Result<>() : Result<>(id.error()); });
    return m_host->tasks()->track(tr("Change “%1”").arg(name()), { m_host->label(), uuid() }, {}, done);
}

QFuture<Result<>> Domain::insertMedium(const QString &imagePath)
{
    const QString title = imagePath.isEmpty()
        ? tr("Eject the CD of “%1”").arg(name())
        : tr("Insert “%1” into “%2”").arg(imagePath.section(u'/', -1), name());
    return m_host->tasks()->track(
        title, { m_host->label(), uuid() }, {}, m_host->insertMediumInto(uuid(), name(), imagePath));
}

QFuture<Result<>> Domain::remove(const QStringList &storageToDelete)
{
    auto job = std::make_shared<Job>();
    // The task first, so that what the removal reports at once is seen too.
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    auto tracked = m_host->tasks()->track(
        tr("Delete “%1”").arg(name()), { m_host->label(), uuid() }, job, promise->future());
    m_host->removeDomain(uuid(), name(), storageToDelete, job).then([promise](const Result<> &result) {
        promise->addResult(result);
        promise->finish();
    });
    return tracked;
}

QFuture<Result<QByteArray>> Domain::xml(api::XmlView view)
{
    return m_host->call(
        [id = uuid(), view](api::Connection &connection) { return connection.domains()->xml(id, view); });
}

QFuture<Result<QByteArray>> Domain::log(Bytes limit)
{
    return m_host->call(
        [id = uuid(), limit](api::Connection &connection) { return connection.domains()->log(id, limit); });
}

QFuture<Result<QByteArray>> Domain::screenshot()
{
    return m_host->call(
        [id = uuid()](api::Connection &connection) { return connection.domains()->screenshot(id); });
}

QFuture<Result<FileDescriptor>> Domain::openGraphics(int index)
{
    return m_host->call([id = uuid(), index](api::Connection &connection) {
        return connection.domains()->openGraphics(id, index);
    });
}

QFuture<Result<FileDescriptor>> Domain::openConsole(const QString &device)
{
    return m_host->call([id = uuid(), device](api::Connection &connection) {
        return connection.domains()->openConsole(id, device);
    });
}

void Domain::setInfo(api::DomainInfoPtr info)
{
    if (api::isActive(m_info->state) && !api::isActive(info->state))
        m_history.stopped();
    m_info = withBrokenHalf(std::move(info));
    Q_EMIT changed();
}

void Domain::addSample(std::chrono::nanoseconds time, const api::DomainSample &sample)
{
    m_history.add(time, sample);
    static const QMetaMethod signal = QMetaMethod::fromSignal(&Domain::historyChanged);
    if (isSignalConnected(signal))
        Q_EMIT historyChanged();
}

void Domain::addEvent(const api::Event &event)
{
    if (m_events.size() == kEventLimit)
        m_events.pop_front();
    m_events.push_back(event);
    Q_EMIT eventHappened(event);
}

} // namespace inn::models
