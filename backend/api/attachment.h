#pragma once

#include "backend/base/filedescriptor.h"
#include "backend/base/task.h"

#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <utility>
#include <vector>

namespace inn::api {

// Limits of what goes through a network device, as libvirt counts: 1000 bytes a second, bursts of 1024 bytes.
struct BandwidthLimits
{
    struct Rate
    {
        quint64 average = 0, peak = 0, burst = 0, floor = 0; // 0: not given
        bool operator==(const Rate &) const = default;
    };
    std::optional<Rate> inbound, outbound; // as the guest sees it
    bool operator==(const BandwidthLimits &) const = default;
};

// The filter that a guest's packets go through.
struct FilterUse
{
    QString filter; // "": none
    std::vector<std::pair<QString, QString>> parameters; // several of one name make a list
    bool operator==(const FilterUse &) const = default;
};

// Where one network interface of a guest shall be plugged in.
struct AttachmentRequest
{
    QString network; // name of a virtual network, or empty
    QString bridge; // else name of a host bridge
    QString mac;
    QString device; // wanted name of the host device; empty: chosen
    bool vhost = false; // also open a vhost-net descriptor for each queue
    QString direct = {}; // else a network device of the host's, shared in this mode ("vepa", "bridge"…):
    QString directMode = {};
    QString portGroup = {}; // of the network
    unsigned queues = 1;
    std::optional<unsigned> mtu = {};
    std::optional<bool> isolated = {}; // from other isolated ports; absent: as the network says
    bool tagged = false; // asks for VLAN tags
    std::optional<BandwidthLimits> bandwidth = {}; // absent: as the network says
    std::optional<unsigned> coalesceFrames = {};
    FilterUse filter = {};
    QString tunPath = {}, vhostPath = {}; // other device files than the usual ones
    QString ownerName = {}; // the guest
    QUuid ownerUuid = {};
};

// What starting a guest got for one interface.
struct Attachment
{
    QString device; // host device, "vnet0"
    QString bridge; // that it is a port of; empty: none
    std::vector<FileDescriptor> taps; // for the emulator, one for each queue
    std::vector<FileDescriptor> vhosts; // as many, or none when not wanted or not there
};

// How a guest's interfaces meet the host's networks; what the domain driver needs of the network driver.
class NetworkAttacher
{
public:
    NetworkAttacher() = default;
    virtual ~NetworkAttacher() = default;
    Q_DISABLE_COPY_MOVE(NetworkAttacher)

    // Creates the host device and plugs it in. Errors name the network or bridge.
    virtual QFuture<Result<Attachment>> attach(AttachmentRequest request) = 0;
    // Makes the host device what the request says now: other bridge, bandwidth, filter, isolation. What
    // needs another device is Unsupported (VIR_ERR_OPERATION_UNSUPPORTED).
    virtual QFuture<Result<>> change(QString device, AttachmentRequest request) = 0;
    // Removes the host device after the guest ended; one that is gone is fine.
    virtual void detach(QString device) = 0;
    // The guest was found again and still uses the device.
    virtual void adopt(QString device, QString network) = 0;
    // Addresses that were given to that MAC by our own DHCP servers.
    [[nodiscard]] virtual QStringList addresses(const QString &mac) const = 0;
};

} // namespace inn::api
