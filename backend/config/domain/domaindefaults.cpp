#include "backend/config/domain/domaindefaults.h"

namespace inn::config {

namespace {

// By target among those of one bus, as libvirt's reader does it: before buses are filled in.
void arrangeDisks(DomainConfig &domain)
{
    std::vector<DiskConfig> sorted;
    sorted.reserve(domain.disks.size());
    for (DiskConfig &disk : domain.disks) {
        std::optional<size_t> at;
        for (size_t i = sorted.size(); i-- > 0;) {
            if (sorted[i].bus != disk.bus)
                continue;
            if (sorted[i].targetDev && disk.targetDev
                && parseDiskName(*sorted[i].targetDev).index > parseDiskName(*disk.targetDev).index)
                at = i;
            else if (!at)
                at = i + 1;
        }
        sorted.insert(sorted.begin() + std::ptrdiff_t(at.value_or(sorted.size())), std::move(disk));
    }
    domain.disks = std::move(sorted);
}

} // namespace

void applyDefaults(DomainConfig &domain)
{
    arrangeDisks(domain);
    applySysinfoIdentity(domain);
    // libvirt generates one for a document without.
    if (!domain.uuid)
        domain.uuid = QUuid::createUuid();
    applyMemoryDefaults(domain);
    applyVcpuDefaults(domain);
    applyCpuDefaults(domain);
    applyTuningDefaults(domain);
    applyFeaturesDefaults(domain);
    applyDiskDefaults(domain);
    applyControllerDefaults(domain);
    applyFilesystemDefaults(domain);
    applyHostdevDefaults(domain);
    applyRedirectionDefaults(domain);
    applyInterfaceDefaults(domain);
    applyCharacterDefaults(domain);
    applySmallDeviceDefaults(domain);
    applyGraphicsDefaults(domain);
    applyOsDefaults(domain);
    applyClockDefaults(domain);
    applySecurityDefaults(domain);
}

} // namespace inn::config
