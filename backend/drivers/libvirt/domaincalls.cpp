#include "backend/drivers/libvirt/domaincalls.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/drivers/libvirt/domainsnapshot.h"
#include "backend/drivers/libvirt/objects.h"

#include <QDir>
#include <QFile>
#include <QUrl>

#include <libvirt/virterror.h>

#include <cerrno>

namespace inn::libvirt {

using api::DomainAction;

namespace {

constexpr qsizetype kScreenshotLimit = 64 << 20;

const char *failureOf(DomainAction action)
{
    switch (action) {
    case DomainAction::Start:
    case DomainAction::StartPaused:
        return QT_TRANSLATE_NOOP("inn::libvirt", "“%1” could not be started.");
    case DomainAction::Shutdown:
        return QT_TRANSLATE_NOOP("inn::libvirt", "“%1” could not be asked to shut down.");
    case DomainAction::Reboot:
        return QT_TRANSLATE_NOOP("inn::libvirt", "“%1” could not be asked to restart.");
    case DomainAction::Reset:
        return QT_TRANSLATE_NOOP("inn::libvirt", "“%1” could not be reset.");
    case DomainAction::Destroy:
        return QT_TRANSLATE_NOOP("inn::libvirt", "“%1” could not be forced off.");
    case DomainAction::Suspend:
        return QT_TRANSLATE_NOOP("inn::libvirt", "“%1” could not be paused.");
    case DomainAction::Resume:
        return QT_TRANSLATE_NOOP("inn::libvirt", "“%1” could not be resumed.");
    case DomainAction::ManagedSave:
        return QT_TRANSLATE_NOOP("inn::libvirt", "The state of “%1” could not be saved.");
    case DomainAction::RemoveManagedSave:
        return QT_TRANSLATE_NOOP("inn::libvirt", "The saved state of “%1” could not be removed.");
    }
    return "";
}

int call(virDomainPtr domain, DomainAction action)
{
    switch (action) {
    case DomainAction::Start:
        return virDomainCreate(domain);
    case DomainAction::StartPaused:
        return virDomainCreateWithFlags(domain, VIR_DOMAIN_START_PAUSED);
    case DomainAction::Shutdown:
        return virDomainShutdown(domain);
    case DomainAction::Reboot:
        return virDomainReboot(domain, 0);
    case DomainAction::Reset:
        return virDomainReset(domain, 0);
    case DomainAction::Destroy:
        return virDomainDestroy(domain);
    case DomainAction::Suspend:
        return virDomainSuspend(domain);
    case DomainAction::Resume:
        return virDomainResume(domain);
    case DomainAction::ManagedSave:
        return virDomainManagedSave(domain, 0);
    case DomainAction::RemoveManagedSave:
        return virDomainManagedSaveRemove(domain, 0);
    }
    return -1;
}

Error invalidState(const QString &reason)
{
    Error error { ErrorCode::InvalidState, reason };
    error.libvirtDomain = VIR_FROM_DOMAIN;
    return error;
}

// libvirt's drivers say "internal error" as often as "operation invalid" for an action at the wrong time:
// what the domain is like now decides.
Error explained(virDomainPtr domain, DomainAction action, Error error)
{
    if (error.code != ErrorCode::Internal && error.code != ErrorCode::InvalidState)
        return error;
    const api::DomainInfo info = takeSnapshot(domain).info;
    if (const QString reason = api::whyNot(info, action); !reason.isEmpty()) {
        error.code = ErrorCode::InvalidState;
        error.message = reason;
    }
    return error;
}

} // namespace

Result<DomainHandle> findDomain(virConnectPtr connection, const QUuid &uuid)
{
    DomainHandle domain(virDomainLookupByUUIDString(connection, api::uuidText(uuid).toLatin1().constData()));
    if (!domain) {
        return lastError(
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "There is no machine with the UUID %1."))
                .arg(api::uuidText(uuid)));
    }
    return domain;
}

Result<> performAction(virDomainPtr domain, DomainAction action, const QString &name)
{
    if (action == DomainAction::RemoveManagedSave && virDomainHasManagedSaveImage(domain, 0) == 0) {
        return invalidState(api::whyNot(takeSnapshot(domain).info, action));
    }
    // QEMU's driver takes a second pause for granted; here it is an action at the wrong time as everywhere.
    if (action == DomainAction::Suspend) {
        api::DomainInfo info;
        info.name = name;
        int state = 0;
        if (virDomainGetState(domain, &state, nullptr, 0) == 0 && state == VIR_DOMAIN_PAUSED) {
            info.state = api::DomainState::Paused;
            return invalidState(api::whyNot(info, action));
        }
    }
    if (call(domain, action) == 0)
        return {};
    return explained(domain, action, lastError(translated(failureOf(action)).arg(name)));
}

Result<> startDomain(virDomainPtr domain, api::StartFlags flags, const QString &name)
{
    // Documents are checked when they come; a start knows no such flag.
    flags.setFlag(api::StartFlag::Validate, false);
    if (virDomainCreateWithFlags(domain, unsigned(flags)) == 0)
        return {};
    return explained(
        domain, DomainAction::Start, lastError(translated(failureOf(DomainAction::Start)).arg(name)));
}

Result<> renameDomain(virDomainPtr domain, const QString &from, const QString &to)
{
    const DomainHandle other(virDomainLookupByName(virDomainGetConnect(domain), to.toUtf8().constData()));
    if (other && uuidOf(other.get()) != uuidOf(domain)) {
        Error error { ErrorCode::AlreadyExists,
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "There is a machine “%1” already.")).arg(to) };
        error.libvirtCode = VIR_ERR_OPERATION_INVALID;
        error.libvirtDomain = VIR_FROM_DOMAIN;
        return error;
    }
    if (virDomainRename(domain, to.toUtf8().constData(), 0) == 0)
        return {};
    return lastError(
        translated(QT_TRANSLATE_NOOP("inn::libvirt", "“%1” could not be renamed to “%2”.")).arg(from, to));
}

Result<> undefineDomain(virDomainPtr domain, api::UndefineFlags flags, const QString &name)
{
    const QString failure
        = translated(QT_TRANSLATE_NOOP("inn::libvirt", "The definition of “%1” could not be removed."))
              .arg(name);
    // The numbers of our flags are libvirt's. A driver that does not know a flag has nothing of its kind to
    // remove.
    unsigned number = static_cast<unsigned>(flags);
    const unsigned rare = VIR_DOMAIN_UNDEFINE_NVRAM | VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA;
    for (const unsigned dropped : { 0u, unsigned(VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA), rare, ~0u }) {
        number &= ~dropped;
        if ((number == 0 ? virDomainUndefine(domain) : virDomainUndefineFlags(domain, number)) == 0)
            return {};
        if (const Error error = lastError(failure); error.code != ErrorCode::Unsupported || number == 0)
            return error;
    }
    return lastError(failure);
}

unsigned affectedNow(virDomainPtr domain)
{
    unsigned flags = 0;
    if (virDomainIsActive(domain) == 1)
        flags |= VIR_DOMAIN_AFFECT_LIVE;
    if (virDomainIsPersistent(domain) == 1)
        flags |= VIR_DOMAIN_AFFECT_CONFIG;
    return flags;
}

Result<QByteArray> takeScreenshot(virConnectPtr connection, virDomainPtr domain, const QString &name)
{
    const QString failure
        = translated(QT_TRANSLATE_NOOP("inn::libvirt", "There is no picture of the screen of “%1”."))
              .arg(name);
    const StreamHandle stream(virStreamNew(connection, 0));
    if (!stream)
        return lastError(failure);
    const CString type(virDomainScreenshot(domain, stream.get(), 0, 0));
    if (!type)
        return explained(domain, DomainAction::Destroy, lastError(failure));
    QByteArray picture;
    QByteArray buffer(64 << 10, Qt::Uninitialized);
    int count = 0;
    while ((count = virStreamRecv(stream.get(), buffer.data(), size_t(buffer.size()))) > 0) {
        picture.append(buffer.constData(), count);
        if (picture.size() > kScreenshotLimit) {
            virStreamAbort(stream.get());
            return Error { ErrorCode::Protocol, failure, QStringLiteral("the picture is too large") };
        }
    }
    if (count < 0) {
        const Error error = lastError(failure);
        virStreamAbort(stream.get());
        return error;
    }
    virStreamFinish(stream.get());
    return picture;
}

Result<QStringList> readAddresses(virDomainPtr domain)
{
    virDomainInterfacePtr *interfaces = nullptr;
    const int count
        = virDomainInterfaceAddresses(domain, &interfaces, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE, 0);
    if (count < 0)
        return lastError(translated(QT_TRANSLATE_NOOP("inn::libvirt", "The host does not tell addresses.")));
    QStringList addresses;
    for (int i = 0; i < count; ++i) {
        for (unsigned j = 0; j < interfaces[i]->naddrs; ++j) {
            const QString address = QString::fromUtf8(interfaces[i]->addrs[j].addr);
            if (!address.isEmpty() && !addresses.contains(address))
                addresses.append(address);
        }
        virDomainInterfaceFree(interfaces[i]);
    }
    std::free(interfaces);
    return addresses;
}

Result<QByteArray> readLog(const QString &name, const QUrl &uri, Bytes limit)
{
    if (uri.scheme() != u"qemu" || !uri.host().isEmpty()) {
        return Error { ErrorCode::Unsupported,
            translated(QT_TRANSLATE_NOOP(
                           "inn::libvirt", "The log of “%1” stays on “%2”: libvirt does not hand it out."))
                .arg(name, hostOf(uri)) };
    }
    const QString folder = uri.path() == u"/session"
        ? QDir::homePath() + QLatin1String("/.cache/libvirt/qemu/log/")
        : QStringLiteral("/var/log/libvirt/qemu/");
    const QString failure
        = translated(QT_TRANSLATE_NOOP("inn::libvirt", "The log of “%1” cannot be read.")).arg(name);
    QFile file(folder + name + QLatin1String(".log"));
    if (name.contains(QLatin1Char('/')) || !file.exists())
        return Error { ErrorCode::NotFound, failure };
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::Denied, failure, file.errorString() };
    if (file.size() > qint64(limit.count))
        file.seek(file.size() - qint64(limit.count));
    return file.read(qint64(limit.count));
}

} // namespace inn::libvirt
