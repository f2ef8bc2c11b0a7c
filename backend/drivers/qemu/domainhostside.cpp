// What the devices of a guest need of this computer before it starts.

#include "backend/drivers/qemu/hostdevices.h"
#include "backend/drivers/qemu/keptfiles.h"
#include "backend/drivers/qemu/qemudomain.h"
#include "backend/drivers/qemu/qmp/unixsocket.h"
#include "backend/drivers/qemu/secrets/guestsecrets.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace inn::qemu {

namespace {

// VHOST_VSOCK_SET_GUEST_CID; the kernel's header is none for C++.
constexpr unsigned long kSetGuestAddress = _IOW(0xaf, 0x60, quint64);

QString text(const std::optional<QString> &value)
{
    return value.value_or(QString());
}

bool isEmulated(const config::TpmConfig &tpm)
{
    return tpm.backendType == QStringLiteral("emulator");
}

// Brings a new network device up.
Result<> enable(ifreq &request, std::optional<unsigned> mtu, const QString &message)
{
    const FileDescriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (mtu) {
        request.ifr_mtu = int(*mtu);
        if (::ioctl(socket.get(), SIOCSIFMTU, &request) != 0)
            return systemError(errno, message);
    }
    request.ifr_flags = 0;
    if (::ioctl(socket.get(), SIOCGIFFLAGS, &request) != 0)
        return systemError(errno, message);
    request.ifr_flags = short(request.ifr_flags | IFF_UP);
    if (::ioctl(socket.get(), SIOCSIFFLAGS, &request) != 0)
        return systemError(errno, message);
    return {};
}

} // namespace

QString QemuDomain::tpmFolder() const
{
    return qemu::tpmFolder(m_host.roots, m_info.uuid);
}

// Makes the TPM's state with the first start.
QFuture<Result<>> QemuDomain::prepareTpms(PlanPtr plan)
{
    for (const config::TpmConfig &tpm : plan->live.tpms) {
        if (!isEmulated(tpm))
            continue;
        const QString folder = tpmStateFolder(tpmFolder(), tpm);
        CO_TRY(ensureFolder(m_host.roots.state + QStringLiteral("/tpm"), 0700));
        CO_TRY(ensureFolder(tpmFolder(), 0700));
        CO_TRY(ensureFolder(folder, 0700));
        const bool isNew = !hasTpmState(folder);
        CO_TRY_ASSIGN(const auto passphrase, tpmPassphrase(plan->live, tpm, m_host.secrets));
        const QString secret = tpmSecretFile(tpmFolder(), tpm);
        removeSecrets(tpmFolder()); // of a start that was cut off
        if (passphrase) {
            CO_TRY(writeSecret(secret, *passphrase));
        }
        ProcessRunner runner;
        for (const CommandSpec &step : tpmPreparation(plan->live, tpm, folder, secret, isNew)) {
            auto made = co_await runner.output(step);
            if (made)
                continue;
            removeSecrets(tpmFolder());
            if (isNew)
                QDir(folder).removeRecursively();
            co_return made.error().wrapped(
                tr("The TPM of “%1” could not be made; is the package “swtpm-tools” installed?")
                    .arg(m_info.name));
        }
        removeSecrets(tpmFolder());
    }
    co_return Result<>();
}

// Emulator and TPM meet at a socket that is there before both.
Result<> QemuDomain::startTpms(StartPlan &plan)
{
    for (const config::TpmConfig &tpm : plan.live.tpms) {
        if (!isEmulated(tpm))
            continue;
        const QString path = plan.host.paths.folder + u'/' + text(tpm.alias) + QStringLiteral(".sock");
        TRY_ASSIGN(const FileDescriptor socket, listenUnix(path));
        TRY_ASSIGN(const auto passphrase, tpmPassphrase(plan.live, tpm, m_host.secrets));
        const QString secret = tpmSecretFile(plan.host.paths.folder, tpm);
        if (passphrase)
            TRY(writeSecret(secret, *passphrase));
        const HelperStart helper = tpmHelper(tpm, tpmStateFolder(tpmFolder(), tpm), secret, socket.get());
        plan.kept.push_back(socket);
        plan.helpers.push_back(helper);
        plan.host.tpms.emplace(text(tpm.alias), path);
    }
    return {};
}

// The TPM of a guest that is gone for good says nothing to anybody.
void QemuDomain::forgetTransientTpms(RunningGuest &guest)
{
    if (guest.status.persistent)
        return;
    for (const config::TpmConfig &tpm : guest.live().tpms) {
        if (isEmulated(tpm) && tpm.persistentState != QStringLiteral("yes"))
            QDir(tpmFolder()).removeRecursively();
    }
}

void QemuDomain::removeTpms(const config::DomainConfig &definition, api::UndefineFlags flags)
{
    bool isKept = false;
    for (const config::TpmConfig &tpm : definition.tpms) {
        const bool isPersistent = tpm.persistentState == QStringLiteral("yes");
        const bool goes = isPersistent ? flags.testFlag(api::UndefineFlag::Tpm)
                                       : !flags.testFlag(api::UndefineFlag::KeepTpm);
        if (isEmulated(tpm) && goes)
            QDir(tpmStateFolder(tpmFolder(), tpm)).removeRecursively();
        isKept = isKept || (isEmulated(tpm) && !goes);
    }
    if (!isKept)
        QDir(tpmFolder()).removeRecursively();
}

// The guest's address on the sockets between host and guests.
Result<> QemuDomain::prepareVsock(StartPlan &plan)
{
    if (!plan.live.vsock)
        return {};
    config::VsockConfig &vsock = *plan.live.vsock;
    const QString path = QStringLiteral("/dev/vhost-vsock");
    const FileDescriptor device(::open("/dev/vhost-vsock", O_RDWR | O_CLOEXEC));
    if (!device.isValid()) {
        return systemError(errno,
            tr("The vsock device of “%1” needs “%2”; load the module “vhost_vsock”.").arg(m_info.name, path));
    }
    constexpr quint64 kFirst = 3, kLast = 0xfffffffe;
    const bool isChosen = vsock.cidAuto == QStringLiteral("yes");
    quint64 address = isChosen ? kFirst : vsock.cid.value_or(0);
    while (::ioctl(device.get(), kSetGuestAddress, &address) != 0) {
        if (!isChosen || errno != EADDRINUSE || address == kLast) {
            return systemError(errno,
                tr("The vsock address %1 of “%2” cannot be used; choose another.")
                    .arg(address)
                    .arg(m_info.name));
        }
        ++address;
    }
    vsock.cid = unsigned(address);
    plan.host.vsockFd = kFirstDescriptor + int(plan.descriptors.size());
    plan.descriptors.push_back(device);
    return {};
}

// A network device for the guest that is connected with nothing here.
Result<> QemuDomain::attachEthernet(StartPlan &plan, config::InterfaceConfig &interface)
{
    const bool isOurs = interface.targetManaged != QStringLiteral("no");
    const QByteArray name
        = isOurs && !interface.targetDev ? QByteArray("vnet%d") : text(interface.targetDev).toLatin1();
    const QString message
        = tr("The network device “%1” of “%2” could not be made; only the administrator’s host can.")
              .arg(QString::fromLatin1(name), m_info.name);
    if (name.isEmpty() || name.size() >= IFNAMSIZ || name.contains('/')) {
        return Error { ErrorCode::InvalidConfig,
            tr("The network device “%1” of “%2” has an impossible name.")
                .arg(QString::fromLatin1(name), m_info.name) };
    }
    NicBackend backend;
    backend.kind = NicBackend::Kind::Tap;
    const unsigned queues = std::clamp(interface.driverQueues.value_or(1), 1U, 256U);
    ifreq request {};
    qstrncpy(request.ifr_name, name.constData(), IFNAMSIZ);
    for (unsigned i = 0; i < queues; ++i) {
        const FileDescriptor tap(::open("/dev/net/tun", O_RDWR | O_CLOEXEC));
        const int flags = IFF_TAP | IFF_NO_PI | IFF_VNET_HDR | (queues > 1 ? IFF_MULTI_QUEUE : 0);
        request.ifr_flags = short(flags);
        if (!tap.isValid() || ::ioctl(tap.get(), TUNSETIFF, &request) != 0)
            return systemError(errno, message);
        backend.tapFds.push_back(kFirstDescriptor + int(plan.descriptors.size()));
        plan.descriptors.push_back(tap);
    }
    interface.targetDev = QString::fromLatin1(request.ifr_name);
    if (isOurs)
        TRY(enable(request, interface.mtu, message));
    plan.host.nics.emplace(text(interface.alias), backend);
    return {};
}

} // namespace inn::qemu
