#include "app/drivers.h"

#include "app/embeddedorserved.h"
#include "app/loopback.h"
#include "backend/drivers/libvirt/libvirtdriver.h"
#include "backend/drivers/network/networkdriver.h"
#include "backend/drivers/qemu/embeddeddriver.h"
#include "backend/drivers/storage/storagedriver.h"
#include "backend/drivers/test/testdriver.h"

#include <QStandardPaths>

namespace inn::app {

namespace {

qemu::Accelerator toAccelerator(ui::Acceleration acceleration)
{
    switch (acceleration) {
    case ui::Acceleration::Kvm:
        return qemu::Accelerator::Kvm;
    case ui::Acceleration::Emulation:
        return qemu::Accelerator::Tcg;
    case ui::Acceleration::Automatic:
        break;
    }
    return qemu::Accelerator::Auto;
}

// Disks of a user's machines are data, not state.
QString imagesFolder(const qemu::Roots &roots)
{
    if (roots.kind != qemu::Roots::Kind::Session)
        return roots.state + QStringLiteral("/images");
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/innkeeper/images");
}

std::shared_ptr<api::StoragePools> makeStorage(const qemu::Roots &roots, const api::SecretKeeper &secrets)
{
    auto storage = std::make_shared<storage::StorageDriver>(
        storage::Folders { roots.config + QStringLiteral("/storage"), imagesFolder(roots) },
        std::make_unique<ProcessRunner>());
    storage->setSecrets(&secrets);
    if (const auto loaded = storage->load(); !loaded)
        qWarning("%s", qPrintable(loaded.error().fullText()));
    for (const QString &problem : storage->problems())
        qWarning("%s", qPrintable(problem));
    return storage;
}

// Bridges and firewalls are root's; a folder of its own (tests, trials) leaves the host's network alone.
qemu::NetworkServices makeNetworks(const qemu::Roots &roots)
{
    if (roots.kind != qemu::Roots::Kind::System)
        return {};
    auto networks = std::make_shared<network::NetworkDriver>(
        network::Folders { roots.config + QStringLiteral("/networks"),
            roots.state + QStringLiteral("/networks"), roots.runtime + QStringLiteral("/networks"),
            roots.config + QStringLiteral("/nwfilter"), roots.config + QStringLiteral("/hooks") },
        std::make_unique<ProcessRunner>());
    networks->load().then(networks.get(), [driver = networks.get()](const Result<> &loaded) {
        if (!loaded)
            qWarning("%s", qPrintable(loaded.error().fullText()));
        for (const QString &problem : driver->problems())
            qWarning("%s", qPrintable(problem));
    });
    return { networks, networks, { networks, networks->filters() } };
}

} // namespace

void addDrivers(
    api::DriverRegistry &registry, ui::Acceleration acceleration, const QString &guestUser, Machines machines)
{
    registry.add(std::make_unique<test::TestDriver>());
    auto embedded = std::make_unique<qemu::EmbeddedDriver>(
        qemu::EmbeddedOptions { makeStorage, makeNetworks, toAccelerator(acceleration), guestUser,
            machines == Machines::StartUsual, loopbackFactory(), peerFactory() });
    registry.add(
        std::make_unique<EmbeddedOrServed>(std::move(embedded), std::make_unique<libvirt::LibvirtDriver>()));
    registry.add(std::make_unique<libvirt::LibvirtDriver>());
}

} // namespace inn::app
