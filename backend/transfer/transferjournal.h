#pragma once

#include "backend/base/filedescriptor.h"
#include "backend/base/result.h"

#include <QHash>
#include <QMutex>
#include <QString>
#include <QUrl>
#include <QUuid>

#include <memory>
#include <vector>

namespace inn::transfer {

// What a transfer is about to make, on disk before it is made, until the transfer is over: what a program
// that was killed has left is found by it. A folder per transfer, locked as long as its program lives. Any
// thread.
class TransferJournal
{
public:
    struct Entry
    {
        enum class Kind { Volume, Pool, File, Secret };
        Kind kind = Kind::Volume;
        QUrl host; // none of files
        QUuid pool; // of volumes
        QString name; // of a file: its path; of a secret: its UUID
        bool operator==(const Entry &) const = default;
    };

    // In the folder where this program keeps what belongs to a session.
    static QString usualFolder();
    // Writes nothing before there is something to note.
    TransferJournal(QString folder, QString machine);
    // Those whose program has ended; nobody else finds them while they are held.
    static std::vector<std::shared_ptr<TransferJournal>> abandoned(const QString &folder);
    ~TransferJournal();
    Q_DISABLE_COPY_MOVE(TransferJournal)

    [[nodiscard]] const QString &machine() const { return m_machine; }
    [[nodiscard]] std::vector<Entry> entries() const;
    void note(const Entry &entry);
    void forget(const Entry &entry); // it was not made, or is gone
    // Volumes are deleted by their key, which is known when they are made.
    void setKey(const Entry &entry, const QString &key);
    void forgetKey(const QString &key);
    // The transfer is over. Whole: nothing of it is to be removed. Else what is still there stays noted.
    enum class End { Whole, Undone };
    void end(End end);

private:
    struct Found
    {
    };
    TransferJournal(Found, QString path);
    bool take(); // the lock
    bool read();
    void write();
    void removeFolder();

    mutable QMutex m_mutex;
    QString m_path; // of the folder of this one
    QString m_machine;
    FileDescriptor m_lock;
    std::vector<Entry> m_entries;
    QHash<QString, Entry> m_keys;
};

using TransferJournalPtr = std::shared_ptr<TransferJournal>;

} // namespace inn::transfer
