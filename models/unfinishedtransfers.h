#pragma once

#include "backend/transfer/survey.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace inn::models {

class Host;
class HostList;

// What moves, clones, exports and imports have left that ended with an earlier run of this program: looked
// for when a host has told what it has. Pools that were made for looking are removed at once, since nothing
// is lost with them; volumes, files and secrets when somebody says so. Never what a machine uses.
class UnfinishedTransfers : public QObject
{
    Q_OBJECT

public:
    // What there is to remove of one transfer at one place.
    struct Leftovers
    {
        transfer::TransferJournalPtr journal;
        QPointer<Host> host; // null: on this computer
        std::vector<api::VolumeInfo> volumes;
        QStringList files;
        QList<QUuid> secrets;
        [[nodiscard]] bool isEmpty() const { return volumes.empty() && files.isEmpty() && secrets.isEmpty(); }
        [[nodiscard]] QStringList names() const; // paths, and what secrets are called
    };

    UnfinishedTransfers(HostList &hosts, const QString &folder, QObject *parent = nullptr);
    ~UnfinishedTransfers() override;

    // Looks at this computer and at hosts that are connected; found() tells.
    void look();
    // Errors: the first of those that could not be removed; these are found again after the next start.
    QFuture<Result<>> remove(Leftovers leftovers);
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

Q_SIGNALS:
    void found(const inn::models::UnfinishedTransfers::Leftovers &leftovers);

private:
    using Entry = transfer::TransferJournal::Entry;
    void watch(Host *host);
    void lookAt(Host *host);
    void lookHere();
    QFuture<Result<>> inspect(QPointer<Host> host, transfer::TransferJournalPtr journal);
    QFuture<Result<>> findVolume(transfer::HostAccessPtr access, Entry entry, Leftovers *leftovers);

    HostList &m_hosts;
    std::vector<transfer::TransferJournalPtr> m_journals;
    QSet<std::pair<const transfer::TransferJournal *, const Host *>> m_told; // nobody is asked twice
    transfer::Surveyor m_surveyor;
    TaskScope m_tasks;
};

} // namespace inn::models
