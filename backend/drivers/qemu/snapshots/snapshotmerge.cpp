// External snapshots that are deleted: what was written since goes into the image below.

#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/blockjobs/domainblockjobs.h"
#include "backend/drivers/qemu/snapshots/domainsnapshots.h"

#include <QFile>
#include <QSet>

namespace inn::qemu {

namespace {

const config::DiskConfig *diskOf(const config::DomainConfig &domain, const std::optional<QString> &target)
{
    for (const config::DiskConfig &disk : domain.disks) {
        if (disk.targetDev == target)
            return &disk;
    }
    return nullptr;
}

// The image directly above `base`; empty: none is.
QString above(const ImageChain &chain, const QString &base)
{
    for (size_t i = 1; i < chain.images.size(); ++i) {
        if (chain.images[i].path() == base)
            return chain.images[i - 1].path();
    }
    return {};
}

} // namespace

// What the guest uses now, then what each snapshot would go back to.
std::vector<ImageChain> DomainSnapshots::chainsOf(const std::optional<QString> &target)
{
    std::vector<ImageChain> chains(1);
    const auto add = [&](const config::DomainConfig &domain) {
        const config::DiskConfig *found = diskOf(domain, target);
        if (!found)
            return ImageChain();
        config::DiskConfig disk = *found;
        auto complete = completeChain(disk); // one that is damaged leads as far as it does
        Q_UNUSED(complete)
        return chainOf(disk);
    };
    if (m_domain.m_guest)
        chains.front() = add(m_domain.m_guest->live());
    else if (const auto now = config::readDomain(m_domain.m_definition.value_or(QByteArray())))
        chains.front() = add(*now);
    for (const config::Snapshot *snapshot : list().descendantsOf({})) {
        if (snapshot->config.domain)
            chains.push_back(add(*snapshot->config.domain));
    }
    return chains;
}

// Which images are to be merged so that the snapshot can go. One that several others build on stays.
Result<std::vector<DomainSnapshots::Merge>> DomainSnapshots::mergesFor(const config::Snapshot &snapshot)
{
    std::vector<Merge> merges;
    if (!snapshot.config.domain)
        return merges;
    for (const config::SnapshotDiskConfig &wanted : snapshot.config.disks) {
        const config::DiskConfig *then = diskOf(*snapshot.config.domain, wanted.name);
        if (wanted.snapshot != u"external" || !then || !then->source)
            continue;
        const QString base = chainOf(*then).images.front().path();
        if (base.isEmpty()) {
            return snapshotError(ErrorCode::Unsupported, kConfigUnsupported,
                tr("The image of the disk “%1” is not on this host; only the entry in the list can be "
                   "removed.")
                    .arg(wanted.name.value_or(QString())));
        }
        const std::vector<ImageChain> chains = chainsOf(wanted.name);
        QSet<QString> upper;
        for (const ImageChain &chain : chains) {
            if (const QString path = above(chain, base); !path.isEmpty())
                upper.insert(path);
        }
        const bool isUsed = !chains.front().images.empty() && chains.front().images.front().path() == base;
        if (upper.size() != 1 || isUsed)
            continue;
        merges.push_back({ wanted.name.value_or(QString()), *upper.cbegin(), base });
    }
    for (const Merge &merge : merges) {
        for (const config::Snapshot *other : list().descendantsOf({})) {
            const config::DiskConfig *disk
                = other->config.domain ? diskOf(*other->config.domain, merge.target) : nullptr;
            if (!other->isExternal() && disk && !chainOf(*disk).images.empty()
                && chainOf(*disk).images.front().path() == merge.upper) {
                return snapshotError(ErrorCode::Unsupported, kConfigUnsupported,
                    tr("The image “%1” holds the snapshot “%2”, which would be lost by merging it; delete "
                       "that one first.")
                        .arg(merge.upper, other->name()));
            }
        }
    }
    return merges;
}

QFuture<Result<>> DomainSnapshots::removeExternal(QString name, SnapshotJournal *journal, JobPtr job)
{
    CO_TRY_ASSIGN(const config::Snapshot snapshot, found(name));
    std::vector<Merge> merges;
    if (journal->images.isEmpty()) {
        CO_TRY_ASSIGN(merges, mergesFor(snapshot));
        for (const Merge &merge : merges)
            journal->images += QStringList { merge.target, merge.upper, merge.base };
        CO_TRY(m_store.writeJournal(*journal));
    } else {
        for (qsizetype i = 0; i + 2 < journal->images.size(); i += 3)
            merges.push_back({ journal->images[i], journal->images[i + 1], journal->images[i + 2] });
    }
    for (const Merge &merge : merges) {
        if (job)
            job->report(-1, tr("Merging “%1” into “%2”").arg(merge.upper, merge.base));
        const RunningGuestPtr guest = m_domain.m_guest;
        const config::DiskConfig *disk = guest ? diskOf(guest->live(), merge.target) : nullptr;
        const bool isOpen = disk && chainOf(*disk).find(merge.upper) >= 0;
        if (isOpen) {
            auto settled = co_await m_domain.blockJobs().settleDown(guest, merge.target);
            Q_UNUSED(settled) // what an earlier process of ours began
            const ImageChain chain = chainOf(*diskOf(guest->live(), merge.target));
            const int upper = chain.find(merge.upper), base = chain.find(merge.base);
            if (upper >= 0 && base > upper) {
                const unsigned top = chain.images[size_t(upper)].index.value_or(0);
                const unsigned bottom = chain.images[size_t(base)].index.value_or(0);
                auto merged = co_await m_domain.blockJobs().merge(guest, merge.target, top, bottom, job);
                if (!merged)
                    co_return merged.error();
            }
        } else {
            auto merged = co_await mergeFiles(merge);
            if (!merged)
                co_return merged.error();
        }
        CO_TRY(moveDocuments(merge));
    }
    CO_TRY(forget(name));
    journal->images.clear();
    removeLeftovers(snapshot);
    co_return Result<>();
}

// Images that no emulator has open; each step may be done again.
QFuture<Result<>> DomainSnapshots::mergeFiles(Merge merge)
{
    const std::vector<ImageChain> chains = chainsOf(merge.target);
    QString format = QStringLiteral("qcow2"), baseFormat = QStringLiteral("qcow2");
    QSet<QString> higher; // images that build on the one that goes
    for (const ImageChain &chain : chains) {
        for (const ChainElement &image : chain.images) {
            if (image.path() == merge.upper)
                format = image.formatWord();
            if (image.path() == merge.base)
                baseFormat = image.formatWord();
        }
        if (const QString path = above(chain, merge.upper); !path.isEmpty())
            higher.insert(path);
    }
    if (QFile::exists(merge.upper)) {
        // It keeps what it holds until nobody builds on it any more.
        const QStringList arguments { QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-d"),
            QStringLiteral("-f"), format, QStringLiteral("-b"), merge.base, merge.upper };
        auto committed = co_await runImageTool(arguments);
        if (!committed) {
            co_return committed.error().wrapped(
                tr("The image “%1” could not be merged into “%2”.").arg(merge.upper, merge.base));
        }
    }
    for (const QString &path : std::as_const(higher)) {
        const QStringList arguments { QStringLiteral("rebase"), QStringLiteral("-u"), QStringLiteral("-f"),
            QStringLiteral("qcow2"), QStringLiteral("-b"), merge.base, QStringLiteral("-F"), baseFormat,
            path };
        auto rebased = co_await runImageTool(arguments);
        if (!rebased) {
            co_return rebased.error().wrapped(
                tr("The image “%1” could not be told that it builds on “%2” now.").arg(path, merge.base));
        }
    }
    co_return Result<>();
}

// Whoever used the image that is merged uses the one below: the definition, and what snapshots go back to.
Result<> DomainSnapshots::moveDocuments(const Merge &merge)
{
    std::optional<ChainElement> base;
    for (const ImageChain &chain : chainsOf(merge.target)) {
        for (const ChainElement &image : chain.images) {
            if (image.path() == merge.base)
                base = image;
        }
    }
    if (!base) {
        base.emplace();
        base->type = QStringLiteral("file");
        base->format = QStringLiteral("qcow2");
        base->source.file = merge.base;
    }
    base->index.reset();
    const auto move = [&](config::DomainConfig &domain) {
        bool moved = false;
        for (config::DiskConfig &disk : domain.disks) {
            ImageChain chain = chainOf(disk);
            const int position = chain.find(merge.upper);
            if (disk.targetDev != merge.target || position < 0)
                continue;
            chain.images.erase(chain.images.begin() + position);
            if (position == 0)
                chain = { { *base }, false };
            setChain(disk, chain);
            moved = true;
        }
        return moved;
    };
    if (m_domain.m_definition) {
        TRY_ASSIGN(config::DomainConfig definition, config::readDomain(*m_domain.m_definition));
        if (move(definition))
            TRY(define(config::writeDomain(definition)));
    }
    std::vector<config::Snapshot> all;
    for (const config::Snapshot *snapshot : list().descendantsOf({}))
        all.push_back(*snapshot);
    for (const config::Snapshot &snapshot : all) {
        QByteArray live = snapshot.domainXml(), inactive = snapshot.inactiveDomainXml();
        bool moved = false;
        for (QByteArray *document : { &live, &inactive }) {
            auto domain = document->isEmpty() ? Result<config::DomainConfig>(detail::cancelledError())
                                              : config::readDomain(*document);
            if (domain && move(*domain)) {
                *document = config::writeDomain(*domain);
                moved = true;
            }
        }
        if (!moved)
            continue;
        const QByteArray document = config::withDomains(snapshot.config, live, inactive);
        TRY_ASSIGN(config::Snapshot changed, config::Snapshot::read(document));
        TRY(m_store.save(snapshot.name(), document));
        list().insert(std::move(changed));
    }
    return {};
}

// Files that were made for the snapshot and that nothing builds on any more.
void DomainSnapshots::removeLeftovers(const config::Snapshot &snapshot)
{
    if (snapshot.config.memorySnapshot == u"external" && snapshot.config.memoryFile)
        QFile::remove(*snapshot.config.memoryFile);
    for (const config::SnapshotDiskConfig &disk : snapshot.config.disks) {
        const QString path
            = disk.source && disk.type == u"file" ? disk.source->file.value_or(QString()) : QString();
        if (disk.snapshot != u"external" || path.isEmpty())
            continue;
        const std::vector<ImageChain> chains = chainsOf(disk.name);
        const bool isUsed = std::any_of(
            chains.begin(), chains.end(), [&](const ImageChain &chain) { return chain.find(path) >= 0; });
        if (!isUsed)
            QFile::remove(path);
    }
}

} // namespace inn::qemu
