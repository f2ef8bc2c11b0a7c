#include "backend/transfer/machinetransfer.h"

#include "backend/api/domains.h"
#include "backend/api/storagepools.h"
#include "backend/base/translated.h"

#include <algorithm>

namespace inn::transfer {

namespace {

QFuture<Result<>> undefineMachine(HostAccess &host, const QUuid &domain)
{
    // The settings of the firmware are one of the volumes.
    return host.call([domain](api::Connection &connection) {
        return connection.domains()->undefine(domain, api::UndefineFlag::KeepNvram);
    });
}

QFuture<Result<bool>> isOff(HostAccess &host, const QUuid &domain)
{
    return host.call([domain](api::Connection &connection) {
        for (const api::DomainInfoPtr &one : connection.domains()->list()) {
            if (one->uuid == domain)
                return ready<bool>(Result<bool>(!api::isActive(one->state)));
        }
        return ready<bool>(Result<bool>(false));
    });
}

} // namespace

Result<> checkPlan(const TransferPlan &plan)
{
    const migration::Findings findings = findingsOf(plan);
    if (migration::worstOf(findings) != migration::Verdict::Refused)
        return {};
    return Error { ErrorCode::InvalidConfig, findings.front().sentence, findings.front().cure };
}

Result<QByteArray> documentOf(const TransferPlan &plan)
{
    if (plan.edited)
        return *plan.edited;
    TRY_ASSIGN(const Adaptation adapted, adapt(plan));
    return adapted.document;
}

QFuture<Result<QUuid>> defineMachine(HostAccess &host, const QByteArray &xml)
{
    return host.call([xml](api::Connection &connection) { return connection.domains()->define(xml); });
}

MachineTransfer::MachineTransfer(HostAccess &from, HostAccess &to, TransferPlan plan)
    : m_from(from)
    , m_to(to)
    , m_plan(std::move(plan))
    , m_copier(from, to)
{
}

// The images at the bottom come first: one above names the one below.
std::vector<MachineTransfer::Piece> MachineTransfer::pieces() const
{
    std::vector<Piece> pieces;
    double sum = 0;
    for (const DiskChoice &disk : m_plan.disks) {
        if (disk.volumes.isEmpty())
            continue;
        const bool flattens = disk.way == DiskWay::Flatten;
        const std::vector<ImageFacts> &chain = disk.facts.chain;
        for (size_t i = size_t(disk.volumes.size()); i-- > 0;) {
            Piece piece;
            piece.flattens = flattens;
            piece.isEncrypted = !disk.facts.secrets.isEmpty();
            piece.top = chain.front();
            piece.request.sourceKey = chain[i].key;
            piece.request.physical = chain[i].physical;
            piece.request.pool = m_plan.pool;
            piece.request.name = disk.volumes[qsizetype(i)];
            piece.request.format = flattens ? QStringLiteral("qcow2") : chain[i].format;
            piece.request.capacity = chain[i].capacity;
            piece.request.backingName
                = qsizetype(i) + 1 < disk.volumes.size() ? disk.volumes[qsizetype(i) + 1] : QString();
            piece.label = translated("Copying the disk “%1”").arg(disk.facts.target);
            for (size_t below = i; below < (flattens ? chain.size() : i + 1); ++below)
                piece.weight += double(chain[below].physical.count) + 1;
            sum += piece.weight;
            pieces.push_back(piece);
        }
    }
    if (const QString nvram = m_plan.nvramVolume(); !nvram.isEmpty()) {
        Piece piece;
        piece.request.sourceKey = m_plan.machine.nvram->key;
        piece.request.physical = m_plan.machine.nvram->physical;
        piece.request.pool = m_plan.pool;
        piece.request.name = nvram;
        piece.request.format = QStringLiteral("raw");
        piece.request.capacity = m_plan.machine.nvram->physical;
        piece.label = translated("Copying the firmware's settings");
        piece.weight = double(m_plan.machine.nvram->physical.count) + 1;
        sum += piece.weight;
        pieces.push_back(piece);
    }
    for (Piece &piece : pieces)
        piece.weight /= sum;
    return pieces;
}

QFuture<Result<TransferOutcome>> MachineTransfer::run(JobPtr job)
{
    const Result<> possible = checkPlan(m_plan);
    if (!possible)
        co_return possible.error();
    if (job)
        job->setCancellation(Job::Cancellation::Possible);
    auto built = co_await build(job);
    if (built)
        co_return *built;
    Error error = built.error();
    if (job)
        job->report(-1, translated("Removing what was made"));
    auto left = co_await removeWhatWasMade();
    if (left && !left->isEmpty()) {
        error.details = (QStringList { error.details, translated("These could not be removed:") } + *left)
                            .join(u'\n')
                            .trimmed();
    }
    co_return error;
}

QFuture<Result<>> MachineTransfer::stillOff()
{
    auto off = co_await isOff(m_from, m_plan.machine.info.uuid);
    if (!off)
        co_return off.error();
    if (!*off) {
        co_return Error { ErrorCode::InvalidState,
            translated("“%1” was started or removed while its disks were copied; shut it down and try again.")
                .arg(m_plan.machine.info.name) };
    }
    co_return Result<>();
}

QFuture<Result<TransferOutcome>> MachineTransfer::build(JobPtr job)
{
    const auto document = documentOf(m_plan);
    if (!document)
        co_return document.error();
    auto given = co_await m_secrets.give(m_from, m_to, m_plan.missingSecrets());
    if (!given)
        co_return given.error();
    const std::vector<Piece> all = pieces();
    double done = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        const Piece piece = all[i];
        JobShare share;
        share.from = done;
        share.to = done + piece.weight;
        share.text = piece.label;
        done = share.to;
        if (job)
            job->report(share.from, share.text);
        auto copied = co_await copyPiece(piece, job, share);
        if (!copied)
            co_return copied.error();
        auto off = co_await stillOff();
        if (!off)
            co_return off.error();
    }
    if (job && job->isCancelRequested())
        co_return detail::cancelledError();
    if (job)
        job->report(1, translated("Defining the machine"));
    auto carried = co_await carryState(*document, job);
    if (!carried)
        co_return carried.error();
    auto defined = co_await defineMachine(m_to, *document);
    if (!defined)
        co_return defined.error();
    m_defined = *defined;
    TransferOutcome outcome;
    outcome.uuid = m_defined;
    outcome.name = m_plan.name;
    for (const api::VolumeInfo &volume : m_made)
        outcome.volumes += volume.path;
    co_return outcome;
}

// Before the machine is there: it never is without.
QFuture<Result<>> MachineTransfer::carryState(QByteArray document, JobPtr job)
{
    api::KeptState state;
    if (m_plan.givesSettings()) {
        auto settings = co_await m_state.settings(m_from, *m_plan.machine.nvram, quietJobBelow(job));
        if (!settings)
            co_return settings.error();
        state.settings = *settings;
    }
    if (m_plan.givesTpm()) {
        auto tpm = co_await tpmStateOf(m_from, m_plan.machine.info.uuid);
        if (!tpm)
            co_return tpm.error();
        state.tpm = *tpm;
    }
    if (state.isEmpty())
        co_return Result<>();
    auto off = co_await stillOff();
    if (!off)
        co_return off.error();
    auto put = co_await m_state.put(m_to, document, state);
    co_return put;
}

QFuture<Result<>> MachineTransfer::copyPiece(Piece piece, JobPtr job, JobShare share)
{
    const JobPtr below = jobBelow(job, share);
    if (m_plan.sameHost && !piece.isEncrypted && piece.request.backingName.isEmpty()
        && (piece.flattens || piece.request.format != u"raw")) {
        auto cloned = co_await cloneHere(piece, below);
        co_return cloned;
    }
    QString temporary;
    if (piece.flattens) {
        auto made = co_await m_flattener.flatten(m_from, piece.top, quietJobBelow(job));
        if (!made)
            co_return made.error();
        temporary = *made;
        piece.request.sourceKey = temporary;
    }
    auto copied = co_await m_copier.copy(piece.request, below);
    if (!temporary.isEmpty()) {
        auto deleted = co_await deleteVolume(m_from, temporary);
        Q_UNUSED(deleted)
    }
    if (!copied)
        co_return copied.error();
    m_made.push_back(*copied);
    co_return Result<>();
}

// Within one host the host copies by itself.
QFuture<Result<>> MachineTransfer::cloneHere(Piece piece, JobPtr job)
{
    const QByteArray xml = volumeDocument(piece.request.name, piece.request.format, piece.request.capacity);
    auto made = co_await cloneVolume(m_to, piece.request.pool, xml, piece.request.sourceKey, job);
    if (!made)
        co_return made.error();
    m_made.push_back(*made);
    co_return Result<>();
}

QFuture<Result<QStringList>> MachineTransfer::removeWhatWasMade()
{
    QStringList left;
    if (!m_defined.isNull()) {
        auto undefined = co_await undefineMachine(m_to, m_defined);
        if (!undefined)
            left += undefined.error().message;
    }
    for (size_t i = 0; i < m_made.size(); ++i) {
        auto deleted = co_await deleteVolume(m_to, m_made[i].key);
        if (!deleted)
            left += deleted.error().message;
    }
    auto discarded = co_await m_state.takeBack(m_to);
    if (!discarded)
        left += discarded.error().message;
    auto taken = co_await m_secrets.takeBack(m_to);
    if (!taken)
        left += taken.error().message;
    m_made.clear();
    co_return left;
}

} // namespace inn::transfer
