#pragma once

#include "backend/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace inn::qemu {

// What an operation on snapshots was about to do, written before it begins and removed when all its documents
// are. Whoever finds it after a crash ends or undoes the operation.
struct SnapshotJournal
{
    enum class Kind { CreateInternal, CreateExternal, Revert, Delete };
    Kind kind = Kind::CreateInternal;
    QString name; // of the snapshot
    bool online = false; // the guest was running or paused
    bool continues = false; // and goes on afterwards
    bool frozen = false; // its file systems may be frozen
    bool keepsDocument = true; // not VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA
    bool prepared = false; // external: all overlays are complete; revert: loaded
    QByteArray document; // of the snapshot
    QByteArray definition, live; // of the domain afterwards; empty: as before
    QStringList files; // that were made for it
    QStringList images; // qcow2 images on the host it works on
    QStringList names; // delete: all that go
    struct Overlay
    {
        QString alias; // of the disk
        int index = 0; // of its new nodes
    };
    std::vector<Overlay> overlays;
};

// The snapshots of one domain on disk: NAME.xml each, the name of the current one, and the journal. Files are
// written completely or not at all, and are on disk before success is told.
class SnapshotStore
{
public:
    struct Stored
    {
        QString fileName; // without ".xml"
        QByteArray xml;
    };

    explicit SnapshotStore(QString folder)
        : m_folder(std::move(folder))
    {
    }
    [[nodiscard]] std::vector<Stored> load() const;
    Result<> save(const QString &name, const QByteArray &xml) const;
    Result<> remove(const QString &name) const;
    [[nodiscard]] QString current() const; // "" is none
    Result<> setCurrent(const QString &name) const;
    // Nothing is left of the domain's snapshots.
    Result<> removeAll() const;

    [[nodiscard]] bool hasJournal() const;
    [[nodiscard]] std::optional<SnapshotJournal> journal() const;
    Result<> writeJournal(const SnapshotJournal &journal) const;
    Result<> removeJournal() const;

private:
    [[nodiscard]] QString path(const QString &name) const;
    QString m_folder;
};

} // namespace inn::qemu
