#include "backend/drivers/libvirt/domainsnapshot.h"

#include "backend/config/domain/domainsummary.h"
#include "backend/drivers/libvirt/objects.h"

#include <QCoreApplication>

#include <libvirt/virterror.h>

#include <atomic>
#include <cstdlib>

namespace inn::libvirt {

namespace {

quint64 nextSequence()
{
    static std::atomic<quint64> last { 0 };
    return ++last;
}

// What an administrator would have to restart for. Addresses, aliases and the like differ always and do not
// count.
bool differsInConfiguration(const config::DomainSummary &live, const config::DomainSummary &inactive)
{
    return live.title != inactive.title || live.description != inactive.description
        || live.vcpus != inactive.vcpus || live.maximumMemory != inactive.maximumMemory
        || live.osType != inactive.osType || live.architecture != inactive.architecture
        || live.disks != inactive.disks || live.blockTargets != inactive.blockTargets
        || live.graphics != inactive.graphics || live.interfaces.size() != inactive.interfaces.size()
        || live.serials.size() != inactive.serials.size();
}

Result<config::DomainSummary> summaryOf(virDomainPtr domain, unsigned flags)
{
    const CString text(virDomainGetXMLDesc(domain, flags));
    if (!text)
        return Error { ErrorCode::Internal, QString() };
    return config::readDomainSummary(QByteArray(text.get()));
}

void fill(DomainSnapshot &snapshot, config::DomainSummary summary)
{
    api::DomainInfo &info = snapshot.info;
    info.title = summary.title;
    info.description = summary.description;
    info.vcpus = summary.currentVcpus;
    info.maximumMemory = summary.maximumMemory;
    info.currentMemory = summary.currentMemory;
    info.virtType = summary.virtType;
    info.architecture = summary.architecture;
    info.osId = summary.osId;
    info.tags = summary.tags;
    info.group = summary.group;
    info.graphics = summary.graphics;
    info.serials = summary.serials;
    info.disks = summary.disks;
    snapshot.blocks = summary.blockTargets;
    snapshot.interfaces = summary.interfaces;
}

bool isGoneError()
{
    const virError *error = virGetLastError();
    return error && (error->code == VIR_ERR_NO_DOMAIN || error->code == VIR_ERR_INVALID_DOMAIN);
}

// The disk of a paused machine that found no space, if that is what it waits for.
QString fullDiskOf(virDomainPtr domain)
{
    constexpr unsigned kMost = 64;
    virDomainDiskError errors[kMost] = {};
    QString full;
    const int count = virDomainGetDiskErrors(domain, errors, kMost, 0);
    for (int each = 0; each < count; ++each) {
        if (errors[each].error == VIR_DOMAIN_DISK_ERROR_NO_SPACE && full.isEmpty())
            full = QString::fromUtf8(errors[each].disk);
        std::free(errors[each].disk);
    }
    return full;
}

QString problemOf(virDomainPtr domain, const api::DomainInfo &info)
{
    constexpr int kPausedByIoError = 5; // VIR_DOMAIN_PAUSED_IOERROR
    if (info.state != api::DomainState::Paused || info.reason != kPausedByIoError)
        return {};
    if (const QString full = fullDiskOf(domain); !full.isEmpty()) {
        return QCoreApplication::translate("inn::libvirt",
            "“%1” is paused because no space is left for its disk “%2”: free some on the host, then resume "
            "it.")
            .arg(info.name, full);
    }
    return QCoreApplication::translate(
        "inn::libvirt", "“%1” is paused because one of its disks cannot be used.")
        .arg(info.name);
}

} // namespace

DomainSnapshot takeSnapshot(virDomainPtr domain)
{
    DomainSnapshot snapshot;
    snapshot.sequence = nextSequence();
    api::DomainInfo &info = snapshot.info;
    info.uuid = uuidOf(domain);
    info.name = QString::fromUtf8(virDomainGetName(domain));
    int state = 0;
    int reason = 0;
    if (virDomainGetState(domain, &state, &reason, 0) != 0) {
        snapshot.isGone = isGoneError();
        return snapshot;
    }
    info.state = api::DomainState(qBound(0, state, int(api::DomainState::PmSuspended)));
    info.reason = reason;
    const bool isOn = api::isActive(info.state);
    info.id = isOn ? int(virDomainGetID(domain)) : -1;
    info.persistent = virDomainIsPersistent(domain) == 1;
    int autostart = 0;
    info.autostart = info.persistent && virDomainGetAutostart(domain, &autostart) == 0 && autostart != 0;
    info.hasManagedSave = info.persistent && virDomainHasManagedSaveImage(domain, 0) == 1;
    auto live = summaryOf(domain, 0);
    if (!live) {
        snapshot.isGone = isGoneError();
        return snapshot;
    }
    if (isOn && info.persistent) {
        if (const auto inactive = summaryOf(domain, VIR_DOMAIN_XML_INACTIVE))
            info.restartNeeded = differsInConfiguration(*live, *inactive);
    }
    fill(snapshot, std::move(*live));
    info.problem = problemOf(domain, info);
    snapshot.isComplete = true;
    return snapshot;
}

DomainSnapshot takeSnapshot(virConnectPtr connection, const QUuid &uuid)
{
    const DomainHandle domain(
        virDomainLookupByUUIDString(connection, api::uuidText(uuid).toLatin1().constData()));
    if (domain)
        return takeSnapshot(domain.get());
    DomainSnapshot snapshot;
    snapshot.sequence = nextSequence();
    snapshot.info.uuid = uuid;
    snapshot.isGone = isGoneError();
    return snapshot;
}

} // namespace inn::libvirt
