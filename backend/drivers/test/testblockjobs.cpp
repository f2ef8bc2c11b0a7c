#include "backend/drivers/test/testblockjobs.h"

#include "backend/base/translated.h"
#include "backend/config/domain/deviceedit.h"
#include "backend/drivers/test/guest.h"

namespace inn::test {

using api::BlockJobType;

namespace {

constexpr std::chrono::milliseconds kTick { 20 };
constexpr quint64 kWhole = 1 << 20, kPart = kWhole / 8;
constexpr Bytes kUsualSize = Bytes::gib(10);
constexpr int kInvalidArgument = 8, kOperationInvalid = 55, kUnsupported = 84, kBlockCopyActive = 83;
// virConnectDomainEventBlockJobStatus.
constexpr int kCompleted = 0, kCanceled = 2, kReady = 3;

Error withCode(ErrorCode code, int libvirtCode, const QString &message)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    return error;
}

Error argument(const QString &message)
{
    return withCode(ErrorCode::InvalidConfig, kInvalidArgument, message);
}

QString pathOf(const config::BackingStoreConfig &image)
{
    if (!image.source)
        return {};
    for (const auto *place : { &image.source->file, &image.source->dev, &image.source->name }) {
        if (*place)
            return **place;
    }
    return {};
}

std::vector<config::BackingStoreConfig> imagesOf(const config::DiskConfig &disk)
{
    std::vector<config::BackingStoreConfig> images;
    config::BackingStoreConfig top;
    top.type = disk.type;
    top.format = disk.driverType;
    top.source = disk.source;
    images.push_back(top);
    const config::BackingStoreConfig *backing = disk.backingStore ? &*disk.backingStore : nullptr;
    while (backing && backing->source) {
        images.push_back(*backing);
        images.back().backingStore.reset();
        backing = backing->backingStore ? &*backing->backingStore : nullptr;
    }
    return images;
}

void setImages(config::DiskConfig &disk, const std::vector<config::BackingStoreConfig> &images)
{
    std::optional<config::BackingStoreConfig> below;
    for (size_t i = images.size(); i-- > 1;) {
        config::BackingStoreConfig one = images[i];
        one.origin = {};
        one.source->origin = {};
        if (below)
            one.backingStore = *below;
        below = std::move(one);
    }
    const bool moves = pathOf(images.front()) != pathOf(imagesOf(disk).front());
    if (moves) {
        disk.type = images.front().type;
        disk.driverType = images.front().format;
        disk.source = images.front().source;
        disk.source->origin = {};
    }
    disk.backingStore = std::move(below);
}

} // namespace

TestBlockJobs::TestBlockJobs(TestDomains &domains, Answers answers)
    : m_domains(domains)
    , m_answers(answers)
{
    m_clock.setInterval(kTick);
    connect(&m_clock, &QTimer::timeout, this, &TestBlockJobs::tick);
}

Result<TestBlockJobs::Place> TestBlockJobs::find(const QUuid &domain, const QString &disk, bool runs) const
{
    TRY_ASSIGN(const TestDomains::Guest *guest, m_domains.find(domain));
    if (runs && guest->live.isEmpty()) {
        return withCode(ErrorCode::InvalidState, kOperationInvalid,
            translated(QT_TRANSLATE_NOOP("inn::test", "“%1” is not running.")).arg(guest->info.name));
    }
    TRY_ASSIGN(const config::DomainConfig document,
        config::readDomain(guest->live.isEmpty() ? guest->inactive : guest->live));
    for (const config::DiskConfig &each : document.disks) {
        const auto images = imagesOf(each);
        if (each.source && (each.targetDev == disk || (!disk.isEmpty() && pathOf(images.front()) == disk)))
            return Place { std::make_shared<const api::DomainInfo>(guest->info), each, images };
    }
    return argument(translated(QT_TRANSLATE_NOOP("inn::test", "“%1” has no disk “%2” with an image."))
                        .arg(guest->info.name, disk));
}

Result<int> TestBlockJobs::positionOf(const Place &place, const QString &path)
{
    for (size_t i = 0; i < place.images.size(); ++i) {
        if (pathOf(place.images[i]) == path)
            return int(i);
    }
    return argument(
        translated(QT_TRANSLATE_NOOP("inn::test", "The disk has no image “%1” there.")).arg(path));
}

Bytes TestBlockJobs::sizeOf(const QUuid &domain, const QString &target) const
{
    const auto found = m_sizes.find({ domain, target });
    return found == m_sizes.end() ? kUsualSize : found->second;
}

Result<> TestBlockJobs::begin(const Place &place, Running job)
{
    const QString target = place.disk.targetDev.value_or(QString());
    const std::pair key { place.domain->uuid, target };
    if (const auto busy = m_jobs.find(key); busy != m_jobs.end()) {
        return withCode(ErrorCode::Busy, busy->second.pivots ? kBlockCopyActive : kUnsupported,
            translated(QT_TRANSLATE_NOOP("inn::test", "A job is under way on the disk “%1” already."))
                .arg(target));
    }
    job.info.target = target;
    job.info.end = kWhole;
    m_jobs.emplace(key, std::move(job));
    m_clock.start();
    Q_EMIT changed(place.domain->uuid);
    return {};
}

// A job with a bandwidth does not move: tests need some that do not end.
void TestBlockJobs::tick()
{
    std::vector<std::pair<QUuid, QString>> over;
    for (auto &[key, job] : m_jobs) {
        if (job.info.bandwidth > 0 || job.info.ready)
            continue;
        job.info.current = std::min(job.info.current + kPart, kWhole);
        if (job.info.current == kWhole)
            over.push_back(key);
    }
    for (const auto &key : over) {
        Running &job = m_jobs.at(key);
        if (!job.pivots) {
            finish(key.first, key.second, kCompleted, true);
            continue;
        }
        job.info.ready = true;
        tell(key.first, key.second, job.info.type, kReady);
    }
    if (m_jobs.empty())
        m_clock.stop();
}

void TestBlockJobs::finish(const QUuid &domain, const QString &target, int status, bool applies)
{
    const auto found = m_jobs.find({ domain, target });
    const Running job = found->second;
    m_jobs.erase(found);
    const auto guest = m_domains.find(domain);
    if (applies && guest) {
        const TestDomains::Edit edit = [&](const QByteArray &xml) -> Result<QByteArray> {
            TRY_ASSIGN(config::DomainConfig document, config::readDomain(xml));
            for (config::DiskConfig &disk : document.disks) {
                if (disk.targetDev == target)
                    setImages(disk, job.after);
            }
            return config::writeDomain(document);
        };
        if (auto changed = m_domains.editNow(domain, edit); !changed)
            qWarning("%s", qUtf8Printable(changed.error().fullText()));
    }
    tell(domain, target, job.info.type, status);
}

void TestBlockJobs::tell(const QUuid &domain, const QString &target, BlockJobType type, int status)
{
    if (const auto place = find(domain, target, false)) {
        const auto guest = m_domains.find(domain);
        m_domains.occur(
            **guest, api::domainevent::BlockJob { pathOf(place->images.front()), target, int(type), status });
    }
    Q_EMIT changed(domain);
}

QFuture<Result<std::optional<api::BlockJobInfo>>> TestBlockJobs::job(QUuid domain, QString disk)
{
    using Answer = std::optional<api::BlockJobInfo>;
    const auto place = find(domain, disk, true);
    if (!place)
        return m_answers.give<Answer>(this, place.error());
    const auto found = m_jobs.find({ domain, place->disk.targetDev.value_or(QString()) });
    return m_answers.give<Answer>(this, found == m_jobs.end() ? Answer() : Answer(found->second.info));
}

QFuture<Result<std::vector<api::BlockJobInfo>>> TestBlockJobs::jobs(QUuid domain)
{
    std::vector<api::BlockJobInfo> all;
    for (const auto &[key, job] : m_jobs) {
        if (key.first == domain)
            all.push_back(job.info);
    }
    return m_answers.give<std::vector<api::BlockJobInfo>>(this, all);
}

Result<> TestBlockJobs::end(const QUuid &domain, const QString &target, api::BlockAbortFlags flags)
{
    const auto found = m_jobs.find({ domain, target });
    if (found == m_jobs.end()) {
        return argument(
            translated(QT_TRANSLATE_NOOP("inn::test", "No job is under way on the disk “%1”.")).arg(target));
    }
    const bool pivots = flags.testFlag(api::BlockAbort::Pivot);
    if (pivots && !found->second.info.ready) {
        return withCode(ErrorCode::InvalidState, kBlockCopyActive,
            translated(
                QT_TRANSLATE_NOOP("inn::test", "The other image of “%1” does not hold everything yet."))
                .arg(target));
    }
    finish(domain, target, pivots ? kCompleted : kCanceled, pivots);
    return {};
}

QFuture<Result<>> TestBlockJobs::abort(QUuid domain, QString disk, api::BlockAbortFlags flags)
{
    const auto place = find(domain, disk, true);
    return m_answers.give<void>(this,
        place ? end(domain, place->disk.targetDev.value_or(QString()), flags) : Result<>(place.error()));
}

QFuture<Result<>> TestBlockJobs::setSpeed(QUuid domain, QString disk, quint64 bandwidth)
{
    const auto found = m_jobs.find({ domain, disk });
    if (found == m_jobs.end()) {
        return m_answers.give<void>(this,
            Result<>(
                argument(translated(QT_TRANSLATE_NOOP("inn::test", "No job is under way on the disk “%1”."))
                             .arg(disk))));
    }
    found->second.info.bandwidth = bandwidth;
    return m_answers.give<void>(this, Result<>());
}

QFuture<Result<>> TestBlockJobs::pull(
    QUuid domain, QString disk, QString base, quint64 bandwidth, api::BlockRebaseFlags)
{
    const auto work = [&]() -> Result<> {
        TRY_ASSIGN(const Place place, find(domain, disk, true));
        int lower = int(place.images.size());
        if (!base.isEmpty()) {
            TRY_ASSIGN(lower, positionOf(place, base));
        }
        Running job;
        job.info.type = BlockJobType::Pull;
        job.info.bandwidth = bandwidth;
        job.after = place.images;
        job.after.erase(job.after.begin() + 1, job.after.begin() + std::max(1, lower));
        return begin(place, std::move(job));
    };
    return m_answers.give<void>(this, work());
}

QFuture<Result<>> TestBlockJobs::commit(
    QUuid domain, QString disk, QString base, QString top, quint64 bandwidth, api::BlockCommitFlags flags)
{
    const auto work = [&]() -> Result<> {
        TRY_ASSIGN(const Place place, find(domain, disk, true));
        int upper = 0, lower = int(place.images.size()) - 1;
        if (!top.isEmpty() && top != disk) {
            TRY_ASSIGN(upper, positionOf(place, top));
        }
        if (!base.isEmpty()) {
            TRY_ASSIGN(lower, positionOf(place, base));
        } else if (flags.testFlag(api::BlockCommit::Shallow)) {
            lower = upper + 1;
        }
        const bool active = flags.testFlag(api::BlockCommit::Active);
        if ((upper == 0) != active || lower <= upper || lower >= int(place.images.size())) {
            return argument(
                translated(QT_TRANSLATE_NOOP("inn::test", "The images of “%1” cannot be merged like that."))
                    .arg(disk));
        }
        Running job;
        job.info.type = active ? BlockJobType::ActiveCommit : BlockJobType::Commit;
        job.info.bandwidth = bandwidth;
        job.pivots = active;
        job.after = place.images;
        job.after.erase(job.after.begin() + upper, job.after.begin() + lower);
        return begin(place, std::move(job));
    };
    return m_answers.give<void>(this, work());
}

QFuture<Result<>> TestBlockJobs::copy(QUuid domain, QString disk, QByteArray destination,
    api::BlockCopyParameters parameters, api::BlockCopyFlags flags)
{
    const auto work = [&]() -> Result<> {
        TRY_ASSIGN(const Place place, find(domain, disk, true));
        if (place.domain->persistent && !flags.testFlag(api::BlockCopy::TransientJob)) {
            return withCode(ErrorCode::InvalidState, kOperationInvalid,
                translated(QT_TRANSLATE_NOOP("inn::test", "“%1” is not transient.")).arg(place.domain->name));
        }
        TRY_ASSIGN(const config::DomainConfig device, config::readDeviceElement(destination));
        const auto images = device.disks.size() == 1 && device.disks.front().source
            ? imagesOf(device.disks.front())
            : Images();
        if (images.empty() || !pathOf(images.front()).startsWith(u'/')) {
            return argument(translated(
                QT_TRANSLATE_NOOP("inn::test", "The copy needs a <disk> element with an absolute path.")));
        }
        Running job;
        job.info.type = BlockJobType::Copy;
        job.info.bandwidth = parameters.bandwidth;
        job.pivots = true;
        job.after = { images.front() };
        if (!job.after.front().format)
            job.after.front().format = place.disk.driverType;
        if (flags.testFlag(api::BlockCopy::Shallow))
            job.after.insert(job.after.end(), place.images.begin() + 1, place.images.end());
        return begin(place, std::move(job));
    };
    return m_answers.give<void>(this, work());
}

QFuture<Result<>> TestBlockJobs::resize(QUuid domain, QString disk, Bytes size)
{
    const auto place = find(domain, disk, true);
    if (place)
        m_sizes[{ domain, place->disk.targetDev.value_or(QString()) }] = size;
    return m_answers.give<void>(this, place ? Result<>() : Result<>(place.error()));
}

QFuture<Result<api::BlockInfo>> TestBlockJobs::blockInfo(QUuid domain, QString disk)
{
    const auto place = find(domain, disk, false);
    if (!place)
        return m_answers.give<api::BlockInfo>(this, place.error());
    const Bytes size = sizeOf(domain, place->disk.targetDev.value_or(QString()));
    return m_answers.give<api::BlockInfo>(
        this, api::BlockInfo { size, { size.count / 2 }, { size.count / 2 } });
}

QFuture<Result<std::vector<api::ChainImage>>> TestBlockJobs::chain(QUuid domain, QString disk)
{
    using Answer = std::vector<api::ChainImage>;
    const auto place = find(domain, disk, false);
    if (!place)
        return m_answers.give<Answer>(this, place.error());
    const Bytes size = sizeOf(domain, place->disk.targetDev.value_or(QString()));
    Answer all;
    for (const config::BackingStoreConfig &image : place->images) {
        all.push_back({ unsigned(all.size() + 1), pathOf(image), image.format.value_or(QStringLiteral("raw")),
            size, { size.count / 2 } });
    }
    return m_answers.give<Answer>(this, all);
}

QFuture<Result<std::vector<api::DiskError>>> TestBlockJobs::diskErrors(QUuid domain)
{
    using Answer = std::vector<api::DiskError>;
    const auto guest = m_domains.find(domain);
    if (!guest)
        return m_answers.give<Answer>(this, guest.error());
    if ((*guest)->live.isEmpty()) {
        return m_answers.give<Answer>(this,
            withCode(ErrorCode::InvalidState, kOperationInvalid,
                translated(QT_TRANSLATE_NOOP("inn::test", "“%1” is not running.")).arg((*guest)->info.name)));
    }
    return m_answers.give<Answer>(this, Answer());
}

} // namespace inn::test
