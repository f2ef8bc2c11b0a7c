#include "tools/madeuphost.h"

namespace inn::tools {

namespace {

constexpr int kFirstDescriptor = 30;

qemu::NicBackend madeUpTap(const config::InterfaceConfig &interface, int &descriptor)
{
    qemu::NicBackend tap;
    tap.kind = qemu::NicBackend::Kind::Tap;
    const unsigned queues = qMax(1U, interface.driverQueues.value_or(1));
    for (unsigned queue = 0; queue < queues; ++queue)
        tap.tapFds.push_back(descriptor++);
    const bool isVirtio = interface.model && interface.model->startsWith(QStringLiteral("virtio"));
    for (unsigned queue = 0; isVirtio && queue < queues; ++queue)
        tap.vhostFds.push_back(descriptor++);
    return tap;
}

qemu::NicBackend madeUpPasst(int &descriptor)
{
    qemu::NicBackend passt;
    passt.kind = qemu::NicBackend::Kind::Stream;
    passt.socketFd = descriptor++;
    return passt;
}

} // namespace

void chooseAddresses(config::DomainConfig &live)
{
    constexpr unsigned kFirstVsock = 3;
    if (live.vsock && live.vsock->cidAuto == QStringLiteral("yes"))
        live.vsock->cid = kFirstVsock;
}

qemu::HostState madeUpHost(const config::DomainConfig &live)
{
    qemu::HostState host;
    host.paths.folder = QStringLiteral("/run/innkeeper/qemu/guest");
    host.kvm.state = qemu::KvmStatus::State::Works;
    host.monitorFd = 20;
    int descriptor = kFirstDescriptor;
    for (const config::InterfaceConfig &interface : live.interfaces) {
        if (interface.type == QStringLiteral("user") && interface.backendType == QStringLiteral("passt"))
            host.nics.emplace(interface.alias.value_or(QString()), madeUpPasst(descriptor));
        else if (interface.type != QStringLiteral("user"))
            host.nics.emplace(interface.alias.value_or(QString()), madeUpTap(interface, descriptor));
    }
    for (const config::TpmConfig &tpm : live.tpms) {
        const QString alias = tpm.alias.value_or(QString());
        host.tpms.emplace(alias, host.paths.folder + u'/' + alias + QStringLiteral(".sock"));
    }
    for (const config::VideoConfig &video : live.videos) {
        if (video.driverName == QStringLiteral("vhostuser"))
            host.helperFds.emplace(video.alias.value_or(QString()), descriptor++);
    }
    if (live.vsock)
        host.vsockFd = descriptor++;
    return host;
}

} // namespace inn::tools
