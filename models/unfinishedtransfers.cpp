#include "models/unfinishedtransfers.h"

#include "backend/transfer/secretgiver.h"
#include "backend/transfer/volumecopy.h"
#include "models/hostlist.h"
#include "models/transfers.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace inn::models {

namespace {

bool removeFile(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() && !info.isSymLink() ? QDir(path).removeRecursively() : QFile::remove(path);
}

bool isUsed(const Host &host, const api::VolumeInfo &volume)
{
    if (!host.usersOf(volume.path).empty())
        return true;
    const QLatin1String settings("_VARS.fd"); // of a firmware
    return volume.name.endsWith(settings) && host.domainByName(volume.name.chopped(settings.size()));
}

transfer::TransferJournal::Entry secretEntry(const QUrl &host, const QUuid &secret)
{
    return { transfer::TransferJournal::Entry::Kind::Secret, host, {}, api::uuidText(secret) };
}

} // namespace

QStringList UnfinishedTransfers::Leftovers::names() const
{
    QStringList names = files;
    for (const api::VolumeInfo &volume : volumes)
        names += volume.path;
    for (const QUuid &secret : secrets)
        names += tr("Secret “%1”").arg(api::uuidText(secret));
    return names;
}

UnfinishedTransfers::UnfinishedTransfers(HostList &hosts, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_hosts(hosts)
    , m_journals(transfer::TransferJournal::abandoned(folder))
{
    if (m_journals.empty())
        return;
    for (Host *host : hosts.hosts())
        watch(host);
    connect(&hosts, &HostList::added, this, &UnfinishedTransfers::watch);
}

UnfinishedTransfers::~UnfinishedTransfers()
{
    m_tasks.cancelAll();
}

void UnfinishedTransfers::watch(Host *host)
{
    connect(host, &Host::listed, this, [this, host] { lookAt(host); });
}

void UnfinishedTransfers::look()
{
    lookHere();
    for (Host *host : m_hosts.hosts()) {
        if (host->state() == Host::State::Connected)
            lookAt(host);
    }
}

void UnfinishedTransfers::lookHere()
{
    for (const transfer::TransferJournalPtr &journal : m_journals) {
        Leftovers leftovers { journal, {}, {}, {}, {} };
        for (const Entry &entry : journal->entries()) {
            if (entry.kind == Entry::Kind::File && QFileInfo::exists(entry.name))
                leftovers.files += entry.name;
        }
        if (!leftovers.files.isEmpty())
            Q_EMIT found(leftovers);
    }
}

void UnfinishedTransfers::lookAt(Host *host)
{
    for (const transfer::TransferJournalPtr &journal : m_journals)
        inspect(host, journal);
}

QFuture<Result<>> UnfinishedTransfers::inspect(QPointer<Host> host, transfer::TransferJournalPtr journal)
{
    const transfer::HostAccessPtr access = accessTo(*host);
    access->setJournal(journal);
    Leftovers leftovers { journal, host, {}, {}, {} };
    const std::vector<Entry> entries = journal->entries();
    for (size_t i = 0; i < entries.size(); ++i) {
        const Entry entry = entries[i];
        if (entry.host != access->uri())
            continue;
        if (entry.kind == Entry::Kind::Pool) {
            const QStringList pools { entry.name };
            auto released = co_await m_surveyor.releasePools(*access, pools);
            if (released)
                journal->forget(entry); // also when it was gone already
        } else if (entry.kind == Entry::Kind::Volume) {
            auto looked = co_await findVolume(access, entry, &leftovers);
            Q_UNUSED(looked)
        } else if (entry.kind == Entry::Kind::Secret) {
            leftovers.secrets += QUuid(entry.name);
        }
    }
    // A machine is defined last: if one uses any of these, all are whole, or somebody has taken them over.
    const bool isUsedAlone
        = host && leftovers.volumes.empty() && host->domainByName(journal->machine()) != nullptr;
    const bool isWhole = isUsedAlone
        || (host
            && std::any_of(leftovers.volumes.begin(), leftovers.volumes.end(),
                [&host](const api::VolumeInfo &volume) { return isUsed(*host, volume); }));
    const std::pair<const transfer::TransferJournal *, const Host *> place(journal.get(), host.get());
    if (isWhole) {
        for (size_t i = 0; i < leftovers.volumes.size(); ++i)
            journal->forgetKey(leftovers.volumes[i].key);
        for (qsizetype i = 0; i < leftovers.secrets.size(); ++i)
            journal->forget(secretEntry(access->uri(), leftovers.secrets[i]));
    } else if (host && !leftovers.isEmpty() && !m_told.contains(place)) {
        m_told.insert(place);
        Q_EMIT found(leftovers);
    }
    journal->end(transfer::TransferJournal::End::Undone);
    co_return Result<>();
}

QFuture<Result<>> UnfinishedTransfers::findVolume(
    transfer::HostAccessPtr access, Entry entry, Leftovers *leftovers)
{
    using Volumes = std::vector<api::VolumeInfo>;
    const auto list = [pool = entry.pool](api::Connection &connection) {
        return connection.storage() ? connection.storage()->volumes(pool) : ready<Volumes>(Volumes());
    };
    auto volumes = co_await access->call(list);
    if (!volumes)
        co_return volumes.error(); // the pool may be there another time
    for (size_t i = 0; i < volumes->size(); ++i) {
        const api::VolumeInfo volume = (*volumes)[i];
        if (volume.name != entry.name)
            continue;
        leftovers->journal->setKey(entry, volume.key);
        leftovers->volumes.push_back(volume);
        co_return Result<>();
    }
    leftovers->journal->forget(entry);
    co_return Result<>();
}

QFuture<Result<>> UnfinishedTransfers::remove(Leftovers leftovers)
{
    Result<> answer;
    for (size_t i = 0; i < leftovers.volumes.size() && leftovers.host; ++i) {
        const transfer::HostAccessPtr access = accessTo(*leftovers.host);
        access->setJournal(leftovers.journal);
        const api::VolumeInfo volume = leftovers.volumes[i];
        if (isUsed(*leftovers.host, volume))
            continue; // somebody took it meanwhile
        auto deleted = co_await transfer::deleteVolume(*access, volume.key);
        if (!deleted && answer)
            answer = deleted.error();
    }
    for (qsizetype i = 0; i < leftovers.secrets.size() && leftovers.host; ++i) {
        const transfer::HostAccessPtr access = accessTo(*leftovers.host);
        const Entry entry = secretEntry(access->uri(), leftovers.secrets[i]);
        auto gone = co_await transfer::undefineSecret(*access, leftovers.secrets[i]);
        if (gone || gone.error().code == ErrorCode::NotFound)
            leftovers.journal->forget(entry);
        else if (answer)
            answer = gone.error();
    }
    for (size_t i = 0; i < size_t(leftovers.files.size()); ++i) {
        const QString path = leftovers.files[qsizetype(i)];
        if (!removeFile(path) && answer)
            answer = Error { ErrorCode::Io, tr("“%1” could not be deleted.").arg(path) };
    }
    leftovers.journal->end(transfer::TransferJournal::End::Undone);
    co_return answer;
}

} // namespace inn::models
