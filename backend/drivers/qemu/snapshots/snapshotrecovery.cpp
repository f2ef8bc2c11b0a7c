// What a crash in the middle of an operation left.

#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/snapshots/domainsnapshots.h"

#include <QFile>
#include <QJsonArray>

namespace inn::qemu {

QFuture<Result<>> DomainSnapshots::recover()
{
    auto ticket = co_await m_domain.m_jobs->begin(domainName(), tr("a snapshot of it is being finished"));
    if (!ticket)
        co_return ticket.error();
    const auto journal = m_store.journal();
    Result<> done;
    if (journal) {
        QFuture<Result<>> work;
        switch (journal->kind) {
        case SnapshotJournal::Kind::CreateInternal:
            work = recoverInternal(*journal);
            break;
        case SnapshotJournal::Kind::CreateExternal:
            work = recoverExternal(*journal);
            break;
        case SnapshotJournal::Kind::Revert:
            work = recoverRevert(*journal);
            break;
        case SnapshotJournal::Kind::Delete:
            work = recoverDelete(*journal);
            break;
        }
        auto recovered = co_await work;
        done = std::move(recovered);
    }
    CO_TRY(m_store.removeJournal());
    Q_EMIT changed();
    co_return done;
}

// With its document it is complete; without, the images lose it again.
QFuture<Result<>> DomainSnapshots::recoverInternal(SnapshotJournal journal)
{
    const RunningGuestPtr guest = m_domain.m_guest;
    if (guest && guest->monitor) {
        auto over = co_await runJob(guest, QStringLiteral("inn-snapshot-save"), {}, {});
        Q_UNUSED(over) // whether it succeeded or never began
    }
    if (list().find(journal.name)) {
        CO_TRY(setCurrent(journal.name));
    } else if (guest && guest->monitor && journal.online) {
        CO_TRY_ASSIGN(const config::Snapshot meant, config::Snapshot::read(journal.document));
        auto undone
            = co_await snapshotJob(guest, QStringLiteral("snapshot-delete"), journal.name, meant.config);
        Q_UNUSED(undone)
    } else if (!guest) {
        auto undone = co_await onImages(QStringLiteral("-d"), journal.name, journal.images, Try::All);
        Q_UNUSED(undone) // those that never got it
    }
    if (guest && journal.continues && m_domain.m_info.state == api::DomainState::Paused) {
        auto continued = co_await goOn(guest, 0);
        co_return continued;
    }
    co_return Result<>();
}

QFuture<Result<>> DomainSnapshots::recoverExternal(SnapshotJournal journal)
{
    const RunningGuestPtr guest = m_domain.m_guest;
    // Overlays that are complete are as good as the images below, whether the guest used them or not.
    bool forward = journal.prepared && (!journal.online || !guest);
    if (guest && guest->monitor) {
        auto cancelled = co_await commands::migrateCancel(*guest->monitor);
        Q_UNUSED(cancelled) // nothing to cancel is fine
        for (const SnapshotJournal::Overlay &overlay : journal.overlays) {
            const QString id = QStringLiteral("inn-create-%1").arg(overlay.index);
            auto over = co_await runJob(guest, id, {}, {});
            Q_UNUSED(over)
        }
        auto blocks = co_await commands::queryBlock(*guest->monitor);
        if (!blocks)
            co_return blocks.error();
        for (const commands::BlockDevice &block : *blocks) {
            for (const SnapshotJournal::Overlay &overlay : journal.overlays)
                forward = forward || block.node == formatNodeName(overlay.index);
        }
        forward = forward || (journal.prepared && journal.overlays.empty());
    }
    Result<> done;
    if (forward) {
        auto finished = co_await finishOverlays(guest, journal);
        done = std::move(finished);
    } else {
        auto undone = co_await undoOverlays(guest, journal);
        done = std::move(undone);
    }
    if (guest && journal.frozen && guest->agentConnected) {
        auto thawed = co_await thaw(guest);
        if (done)
            done = std::move(thawed);
    }
    if (guest && journal.continues && m_domain.m_info.state == api::DomainState::Paused) {
        auto continued = co_await goOn(guest, 0);
        if (done)
            done = std::move(continued);
    }
    co_return done;
}

QFuture<Result<>> DomainSnapshots::recoverRevert(SnapshotJournal journal)
{
    const RunningGuestPtr guest = m_domain.m_guest;
    const config::Snapshot *snapshot = list().find(journal.name);
    if (!snapshot)
        co_return Result<>();
    const config::Snapshot meant = *snapshot;
    if (!journal.online) {
        const bool isExternal = !journal.definition.isEmpty();
        if (isExternal && !guest && journal.prepared) {
            CO_TRY(finishBranch(journal));
            co_return Result<>();
        }
        if (isExternal && !(guest && journal.prepared)) {
            for (const QString &file : journal.files)
                QFile::remove(file);
        }
        // It was not ended yet: nothing has happened.
        if (guest || isExternal)
            co_return Result<>();
        auto applied = co_await onImages(QStringLiteral("-a"), journal.name, journal.images, Try::All);
        if (!applied)
            co_return applied.error();
        CO_TRY(removeFileDurably(m_domain.m_host.roots.saveFile(m_domain.uuid())));
        CO_TRY(takeDefinition(meant));
        CO_TRY(setCurrent(journal.name));
        m_domain.publish();
        co_return Result<>();
    }
    if (!guest || !guest->monitor)
        co_return Result<>(); // it ended meanwhile
    bool loaded = journal.prepared;
    if (!loaded) {
        auto over = co_await runJob(guest, QStringLiteral("inn-snapshot-load"), {}, {});
        loaded = over.has_value();
        if (!over && over.error().code != ErrorCode::NotFound)
            co_return over.error().wrapped(
                tr("The emulator could not load the snapshot; “%1” stays paused.").arg(domainName()));
    }
    if (loaded) {
        CO_TRY(takeDefinition(meant));
        CO_TRY(setCurrent(journal.name));
        guest->status.definitionHash = m_domain.m_definitionHash;
        m_domain.storeStatus(guest);
    }
    if (journal.continues && m_domain.m_info.state == api::DomainState::Paused) {
        auto continued = co_await goOn(guest, loaded ? reason::kRunningFromSnapshot : 0);
        co_return continued;
    }
    co_return Result<>();
}

QFuture<Result<>> DomainSnapshots::recoverDelete(SnapshotJournal journal)
{
    const RunningGuestPtr guest = m_domain.m_guest;
    if (guest && guest->monitor) {
        auto over = co_await runJob(guest, QStringLiteral("inn-snapshot-delete"), {}, {});
        Q_UNUSED(over)
    }
    for (const QString &name : journal.names) {
        if (!list().find(name))
            continue;
        if (list().find(name)->isExternal()) {
            auto merged = co_await removeExternal(name, &journal, {});
            if (!merged)
                co_return merged.error();
            continue;
        }
        auto removed = co_await removeInternal(name);
        Q_UNUSED(removed) // the images may have lost it already
        CO_TRY(forget(name));
    }
    co_return Result<>();
}

} // namespace inn::qemu
