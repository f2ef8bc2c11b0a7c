#include "backend/drivers/libvirt/libvirtblockjobs.h"

#include "backend/api/domainevent.h"
#include "backend/api/domains.h"
#include "backend/base/translated.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/libvirt/domaincalls.h"
#include "backend/drivers/libvirt/handles.h"
#include "backend/drivers/libvirt/libvirterror.h"

#include <libvirt/virterror.h>

namespace inn::libvirt {

namespace {

const char *textOf(const QByteArray &text)
{
    return text.isEmpty() ? nullptr : text.constData();
}

Result<config::DomainConfig> documentOf(virDomainPtr domain)
{
    const CString text(virDomainGetXMLDesc(domain, 0));
    if (!text)
        return lastError(
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "The machine’s document could not be read.")));
    return config::readDomain(QByteArray(text.get()));
}

const config::DiskConfig *diskOf(const config::DomainConfig &domain, const QString &name)
{
    for (const config::DiskConfig &disk : domain.disks) {
        if (disk.targetDev == name || (disk.source && disk.source->file == name))
            return &disk;
    }
    return nullptr;
}

Result<std::optional<api::BlockJobInfo>> jobOf(virDomainPtr domain, const config::DiskConfig &disk)
{
    const QString target = disk.targetDev.value_or(QString());
    virDomainBlockJobInfo raw {};
    const int found = virDomainGetBlockJobInfo(
        domain, target.toUtf8().constData(), &raw, VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES);
    if (found < 0) {
        return lastError(translated(
            QT_TRANSLATE_NOOP("inn::libvirt", "What is done with the disk “%1” could not be learnt."))
                             .arg(target));
    }
    if (found == 0)
        return std::optional<api::BlockJobInfo>();
    api::BlockJobInfo info;
    info.target = target;
    info.type = api::BlockJobType(raw.type);
    info.bandwidth = raw.bandwidth;
    info.current = raw.cur;
    info.end = raw.end;
    info.ready = disk.mirror && disk.mirror->ready == u"yes";
    return std::optional(info);
}

Result<std::vector<api::BlockJobInfo>> jobsOf(virDomainPtr domain, const QString &only)
{
    std::vector<api::BlockJobInfo> all;
    TRY_ASSIGN(const config::DomainConfig document, documentOf(domain));
    const config::DiskConfig *wanted = only.isEmpty() ? nullptr : diskOf(document, only);
    for (const config::DiskConfig &disk : document.disks) {
        if (wanted && wanted != &disk)
            continue;
        if (!wanted && !only.isEmpty()) {
            // libvirt says what is wrong with the name.
            config::DiskConfig unknown;
            unknown.targetDev = only;
            TRY_ASSIGN(const auto none, jobOf(domain, unknown));
            return std::vector<api::BlockJobInfo>();
        }
        TRY_ASSIGN(const auto job, jobOf(domain, disk));
        if (job)
            all.push_back(*job);
    }
    return all;
}

// What libvirt knows of the size of an image that belongs to a pool.
void measure(virConnectPtr connection, api::ChainImage &image)
{
    const std::unique_ptr<virStorageVol, Release<virStorageVolFree>> volume(
        virStorageVolLookupByPath(connection, image.path.toUtf8().constData()));
    virStorageVolInfo info {};
    if (!volume || virStorageVolGetInfo(volume.get(), &info) < 0)
        return;
    image.capacity = { info.capacity };
    image.allocation = { info.allocation };
}

Result<std::vector<api::ChainImage>> chainOf(
    virConnectPtr connection, virDomainPtr domain, const QString &name)
{
    TRY_ASSIGN(const config::DomainConfig document, documentOf(domain));
    const config::DiskConfig *disk = diskOf(document, name);
    if (!disk || !disk->source) {
        Error error { ErrorCode::InvalidConfig,
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "There is no disk “%1” with an image.")).arg(name) };
        error.libvirtCode = VIR_ERR_INVALID_ARG;
        return error;
    }
    std::vector<api::ChainImage> images;
    const auto add = [&](const config::DiskSourceConfig &source, const std::optional<QString> &format,
                         const std::optional<unsigned> &index) {
        api::ChainImage image;
        image.index = index.value_or(0);
        image.format = format.value_or(QStringLiteral("raw"));
        for (const auto *place : { &source.file, &source.dev, &source.name, &source.volume }) {
            if (*place && image.path.isEmpty())
                image.path = **place;
        }
        measure(connection, image);
        images.push_back(std::move(image));
    };
    add(*disk->source, disk->driverType, disk->source->index);
    virDomainBlockInfo top {};
    if (virDomainGetBlockInfo(domain, name.toUtf8().constData(), &top, 0) == 0) {
        images.front().capacity = { top.capacity };
        images.front().allocation = { top.allocation };
    }
    const config::BackingStoreConfig *backing = disk->backingStore ? &*disk->backingStore : nullptr;
    while (backing && backing->source) {
        add(*backing->source, backing->format, backing->index ? backing->index : backing->source->index);
        backing = backing->backingStore ? &*backing->backingStore : nullptr;
    }
    return images;
}

QByteArray device(const QString &disk)
{
    return disk.toUtf8();
}

class Parameters
{
public:
    ~Parameters() { virTypedParamsFree(m_list, m_count); }
    void add(const char *name, unsigned long long value)
    {
        if (value > 0)
            virTypedParamsAddULLong(&m_list, &m_count, &m_capacity, name, value);
    }
    void add(const char *name, unsigned value)
    {
        if (value > 0)
            virTypedParamsAddUInt(&m_list, &m_count, &m_capacity, name, value);
    }
    [[nodiscard]] virTypedParameterPtr list() const { return m_list; }
    [[nodiscard]] int count() const { return m_count; }

private:
    virTypedParameterPtr m_list = nullptr;
    int m_count = 0, m_capacity = 0;
};

} // namespace

LibvirtBlockJobs::~LibvirtBlockJobs()
{
    m_tasks.cancelAll();
}

LibvirtBlockJobs::LibvirtBlockJobs(CallPool &pool, api::Domains &domains)
    : m_pool(pool)
{
    connect(&domains, &api::Domains::occurred, this, [this](const api::DomainEventPtr &event) {
        if (std::holds_alternative<api::domainevent::BlockJob>(event->what))
            Q_EMIT changed(event->domain);
    });
}

QFuture<Result<>> LibvirtBlockJobs::act(QUuid domain, const char *failure, QString disk, Call call)
{
    return m_pool.run<void>([=](virConnectPtr connection) -> Result<> {
        TRY_ASSIGN(const auto handle, findDomain(connection, domain));
        if (call(handle.get()) < 0)
            return lastError(translated(failure).arg(disk));
        return {};
    });
}

// libvirt tells of ends, not of beginnings.
QFuture<Result<>> LibvirtBlockJobs::telling(QUuid domain, QFuture<Result<>> begun)
{
    auto result = co_await begun;
    if (result)
        Q_EMIT changed(domain);
    co_return result;
}

QFuture<Result<std::optional<api::BlockJobInfo>>> LibvirtBlockJobs::job(QUuid domain, QString disk)
{
    return m_pool.run<std::optional<api::BlockJobInfo>>(
        [=](virConnectPtr connection) -> Result<std::optional<api::BlockJobInfo>> {
            TRY_ASSIGN(const auto handle, findDomain(connection, domain));
            TRY_ASSIGN(const auto all, jobsOf(handle.get(), disk));
            return all.empty() ? std::optional<api::BlockJobInfo>() : std::optional(all.front());
        });
}

QFuture<Result<std::vector<api::BlockJobInfo>>> LibvirtBlockJobs::jobs(QUuid domain)
{
    return m_pool.run<std::vector<api::BlockJobInfo>>(
        [=](virConnectPtr connection) -> Result<std::vector<api::BlockJobInfo>> {
            TRY_ASSIGN(const auto handle, findDomain(connection, domain));
            return jobsOf(handle.get(), {});
        });
}

QFuture<Result<>> LibvirtBlockJobs::abort(QUuid domain, QString disk, api::BlockAbortFlags flags)
{
    return act(domain, QT_TRANSLATE_NOOP("inn::libvirt", "The job on the disk “%1” could not be ended."),
        disk, [=](virDomainPtr handle) {
            return virDomainBlockJobAbort(handle, device(disk).constData(), unsigned(flags));
        });
}

QFuture<Result<>> LibvirtBlockJobs::setSpeed(QUuid domain, QString disk, quint64 bandwidth)
{
    return act(domain,
        QT_TRANSLATE_NOOP("inn::libvirt", "The speed of the job on the disk “%1” could not be set."), disk,
        [=](virDomainPtr handle) {
            return virDomainBlockJobSetSpeed(
                handle, device(disk).constData(), bandwidth, VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES);
        });
}

QFuture<Result<>> LibvirtBlockJobs::pull(
    QUuid domain, QString disk, QString base, quint64 bandwidth, api::BlockRebaseFlags flags)
{
    const auto begun = act(domain, QT_TRANSLATE_NOOP("inn::libvirt", "The disk “%1” could not be flattened."),
        disk, [=](virDomainPtr handle) {
            const QByteArray name = device(disk), path = base.toUtf8();
            return virDomainBlockRebase(handle, name.constData(), textOf(path), bandwidth,
                unsigned(flags) | VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES);
        });
    return telling(domain, begun);
}

QFuture<Result<>> LibvirtBlockJobs::commit(
    QUuid domain, QString disk, QString base, QString top, quint64 bandwidth, api::BlockCommitFlags flags)
{
    const auto begun = act(domain, QT_TRANSLATE_NOOP("inn::libvirt", "The disk “%1” could not be merged."),
        disk, [=](virDomainPtr handle) {
            const QByteArray name = device(disk), lower = base.toUtf8(), upper = top.toUtf8();
            return virDomainBlockCommit(handle, name.constData(), textOf(lower), textOf(upper), bandwidth,
                unsigned(flags) | VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES);
        });
    return telling(domain, begun);
}

QFuture<Result<>> LibvirtBlockJobs::copy(QUuid domain, QString disk, QByteArray destination,
    api::BlockCopyParameters parameters, api::BlockCopyFlags flags)
{
    const auto begun = act(domain, QT_TRANSLATE_NOOP("inn::libvirt", "The disk “%1” could not be copied."),
        disk, [=](virDomainPtr handle) {
            Parameters list;
            list.add(VIR_DOMAIN_BLOCK_COPY_BANDWIDTH, static_cast<unsigned long long>(parameters.bandwidth));
            list.add(VIR_DOMAIN_BLOCK_COPY_GRANULARITY, parameters.granularity);
            list.add(VIR_DOMAIN_BLOCK_COPY_BUF_SIZE, static_cast<unsigned long long>(parameters.bufferSize));
            return virDomainBlockCopy(handle, device(disk).constData(), destination.constData(), list.list(),
                list.count(), unsigned(flags));
        });
    return telling(domain, begun);
}

QFuture<Result<>> LibvirtBlockJobs::resize(QUuid domain, QString disk, Bytes size)
{
    return act(domain, QT_TRANSLATE_NOOP("inn::libvirt", "The disk “%1” could not be resized."), disk,
        [=](virDomainPtr handle) {
            return virDomainBlockResize(
                handle, device(disk).constData(), size.count, VIR_DOMAIN_BLOCK_RESIZE_BYTES);
        });
}

QFuture<Result<>> LibvirtBlockJobs::setThreshold(QUuid domain, QString name, quint64 bytes)
{
    return act(domain, QT_TRANSLATE_NOOP("inn::libvirt", "The disk “%1” could not be watched."), name,
        [=](virDomainPtr handle) {
            return virDomainSetBlockThreshold(handle, device(name).constData(), bytes, 0);
        });
}

QFuture<Result<QByteArray>> LibvirtBlockJobs::blockPeek(
    QUuid domain, QString disk, quint64 offset, Bytes size)
{
    return m_pool.run<QByteArray>([=](virConnectPtr connection) -> Result<QByteArray> {
        TRY_ASSIGN(const auto handle, findDomain(connection, domain));
        QByteArray bytes(qsizetype(qMin(size, api::kMostPeeked).count), Qt::Uninitialized);
        if (virDomainBlockPeek(
                handle.get(), device(disk).constData(), offset, size_t(bytes.size()), bytes.data(), 0)
            < 0) {
            return lastError(
                translated(QT_TRANSLATE_NOOP("inn::libvirt", "The disk “%1” could not be looked into."))
                    .arg(disk));
        }
        return bytes;
    });
}

QFuture<Result<QByteArray>> LibvirtBlockJobs::memoryPeek(
    QUuid domain, quint64 start, Bytes size, api::MemoryPeek address)
{
    return m_pool.run<QByteArray>([=](virConnectPtr connection) -> Result<QByteArray> {
        TRY_ASSIGN(const auto handle, findDomain(connection, domain));
        QByteArray bytes(qsizetype(qMin(size, api::kMostPeeked).count), Qt::Uninitialized);
        if (virDomainMemoryPeek(handle.get(), start, size_t(bytes.size()), bytes.data(), unsigned(address))
            < 0) {
            return lastError(translated(
                QT_TRANSLATE_NOOP("inn::libvirt", "The machine’s memory could not be looked into.")));
        }
        return bytes;
    });
}

QFuture<Result<api::BlockInfo>> LibvirtBlockJobs::blockInfo(QUuid domain, QString disk)
{
    return m_pool.run<api::BlockInfo>([=](virConnectPtr connection) -> Result<api::BlockInfo> {
        TRY_ASSIGN(const auto handle, findDomain(connection, domain));
        virDomainBlockInfo raw {};
        if (virDomainGetBlockInfo(handle.get(), device(disk).constData(), &raw, 0) < 0) {
            return lastError(translated(
                QT_TRANSLATE_NOOP("inn::libvirt", "The size of the disk “%1” could not be learnt."))
                                 .arg(disk));
        }
        return api::BlockInfo { { raw.capacity }, { raw.allocation }, { raw.physical } };
    });
}

QFuture<Result<std::vector<api::ChainImage>>> LibvirtBlockJobs::chain(QUuid domain, QString disk)
{
    return m_pool.run<std::vector<api::ChainImage>>(
        [=](virConnectPtr connection) -> Result<std::vector<api::ChainImage>> {
            TRY_ASSIGN(const auto handle, findDomain(connection, domain));
            return chainOf(connection, handle.get(), disk);
        });
}

QFuture<Result<std::vector<api::DiskError>>> LibvirtBlockJobs::diskErrors(QUuid domain)
{
    using Errors = std::vector<api::DiskError>;
    return m_pool.run<Errors>([=](virConnectPtr connection) -> Result<Errors> {
        TRY_ASSIGN(const auto handle, findDomain(connection, domain));
        const int most = virDomainGetDiskErrors(handle.get(), nullptr, 0, 0);
        std::vector<virDomainDiskError> raw(std::size_t(std::max(most, 0)));
        const int count
            = most <= 0 ? most : virDomainGetDiskErrors(handle.get(), raw.data(), unsigned(most), 0);
        if (count < 0) {
            return lastError(translated(
                QT_TRANSLATE_NOOP("inn::libvirt", "The machine’s disks could not be asked about.")));
        }
        Errors errors;
        for (int index = 0; index < count; ++index) {
            const CString target(raw[std::size_t(index)].disk);
            errors.push_back(
                { QString::fromUtf8(target.get()), api::DiskError::Kind(raw[std::size_t(index)].error) });
        }
        return errors;
    });
}

} // namespace inn::libvirt
