#pragma once

#include "backend/api/attachment.h"
#include "backend/api/driver.h"
#include "backend/api/networkfilters.h"
#include "backend/api/secretkeeper.h"
#include "backend/drivers/qemu/capabilities/kvmstatus.h"
#include "backend/drivers/qemu/roots.h"

#include <functional>

namespace inn::qemu {

// What a host offers beside domains; made in the connection's thread when it opens. Either may be null.
struct NetworkServices
{
    std::shared_ptr<api::Networks> networks;
    std::shared_ptr<api::NetworkAttacher> attacher;
    std::shared_ptr<api::NetworkFilters> filters = {};
};
using StorageFactory
    = std::function<std::shared_ptr<api::StoragePools>(const Roots &, const api::SecretKeeper &)>;
using NetworkFactory = std::function<NetworkServices(const Roots &)>;

// Opens this host once more, as libvirt's client library sees it: migrations between two hosts are driven by
// that library, so that one way works for all pairs. Called in the connection's thread; the answer lives
// there.
using LoopbackFactory
    = std::function<QFuture<Result<std::shared_ptr<api::Connection>>>(api::Connection &self)>;

// Opens another host by its address, for machines that this host is to move there by itself.
using PeerFactory = std::function<QFuture<Result<std::shared_ptr<api::Connection>>>(QUrl host)>;

struct EmbeddedOptions
{
    StorageFactory storage = {};
    NetworkFactory networks = {};
    Accelerator accelerator = Accelerator::Auto;
    QString guestUser = {}; // whom guests of the system's host run as; empty: libvirt's usual one
    bool startsMachines = true; // what is marked so, when the host is opened
    LoopbackFactory loopback = {}; // without it machines do not leave this host while they run
    PeerFactory peers = {}; // without it nobody can ask for a migration that this host leads
};

// The embedded core: embed:///session, embed:///system, embed:///?root=/folder.
class EmbeddedDriver final : public api::Driver
{
public:
    explicit EmbeddedDriver(EmbeddedOptions options = {});

    [[nodiscard]] bool claims(const QUrl &uri) const override;
    // Errors: InvalidConfig (the address), Denied, Busy (another process has this host open).
    QFuture<Result<std::shared_ptr<api::Connection>>> open(api::OpenRequest request) override;

private:
    EmbeddedOptions m_options;
};

} // namespace inn::qemu
