#pragma once

#include "wizards/createvm/createvmplan.h"

namespace inn::wizards {

inline api::PoolInfoPtr pool(const QString &name, api::PoolState state = api::PoolState::Running)
{
    api::PoolInfo info;
    info.uuid = QUuid::createUuid();
    info.name = name;
    info.type = QStringLiteral("dir");
    info.state = state;
    info.capacity = Bytes::gib(100);
    info.allocation = Bytes::gib(50);
    info.available = Bytes::gib(50);
    info.targetPath = QStringLiteral("/pools/") + name;
    return std::make_shared<const api::PoolInfo>(info);
}

inline api::NetworkInfoPtr network(const QString &name, bool active)
{
    api::NetworkInfo info;
    info.uuid = QUuid::createUuid();
    info.name = name;
    info.active = active;
    info.forwardMode = QStringLiteral("nat");
    info.subnet = QStringLiteral("192.168.122.0/24");
    return std::make_shared<const api::NetworkInfo>(info);
}

inline api::ImageInfo imageInfo(const QString &path, Bytes virtualSize, Bytes actualSize)
{
    api::ImageInfo info;
    info.path = path;
    info.format = QStringLiteral("qcow2");
    info.virtualSize = virtualSize;
    info.actualSize = actualSize;
    return info;
}

// An embedded host where everything is possible.
inline HostFacts capableHost()
{
    HostFacts host;
    host.label = QStringLiteral("kvm1");
    host.info.memory = Bytes::gib(16);
    host.info.cpus = 8;
    host.support.architecture = QStringLiteral("x86_64");
    host.support.emulator = QStringLiteral("/usr/bin/qemu-system-x86_64");
    host.support.machines = QStringList { QStringLiteral("pc-q35-7.2"), QStringLiteral("pc-i440fx-7.2") };
    host.support.defaultMachine = QStringLiteral("pc-i440fx-7.2");
    host.support.maximumVcpus = 64;
    host.support.tpmModels = { { QStringLiteral("tpm-crb") } };
    host.pools = { pool(QStringLiteral("other")), pool(QStringLiteral("default")) };
    host.networks = { network(QStringLiteral("lab"), false), network(QStringLiteral("default"), true) };
    host.names = { QStringLiteral("web") };
    host.imageUsers = { { QStringLiteral("/pool/web.qcow2"), QStringLiteral("web") } };
    return host;
}

// Nothing is wrong with it.
inline CreateVmPlan completePlan()
{
    CreateVmPlan plan;
    plan.host = capableHost();
    plan.discPath = QStringLiteral("/isos/机器.iso");
    plan.derive();
    return plan;
}

} // namespace inn::wizards
