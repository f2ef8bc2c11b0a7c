#pragma once

#include "backend/base/filedescriptor.h"
#include "backend/base/task.h"

#include <QString>
#include <QStringList>

namespace inn::api {

// Where one network interface of a guest shall be plugged in.
struct AttachmentRequest
{
    QString network; // name of a virtual network, or empty
    QString bridge; // else name of a host bridge
    QString mac;
    QString device; // wanted name of the host device; empty: chosen
    bool vhost = false; // also open a vhost-net descriptor
};

// What starting a guest got for one interface.
struct Attachment
{
    QString device; // host device, "vnet0"
    QString bridge; // that it is a port of
    FileDescriptor tap; // for the emulator
    FileDescriptor vhost; // invalid when not wanted or not there
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
    // Removes the host device after the guest ended; one that is gone is fine.
    virtual void detach(QString device) = 0;
    // The guest was found again and still uses the device.
    virtual void adopt(QString device, QString network) = 0;
    // Addresses that were given to that MAC by our own DHCP servers.
    [[nodiscard]] virtual QStringList addresses(const QString &mac) const = 0;
};

} // namespace inn::api
