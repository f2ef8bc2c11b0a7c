#pragma once

#include "backend/api/types.h"
#include "backend/base/task.h"

#include <QObject>

namespace inn::api {

// One device of the host as libvirt names it ("pci_0000_00_1f_2").
struct NodeDeviceInfo
{
    QString name;
    QString parent; // "" of the computer itself
    QString path; // below /sys; "" of a device that is only defined
    QStringList capabilities; // libvirt's words, outer and inner ones: "pci", "usb_device", "fc_host"…
    QString driver; // of the kernel; "" is none
    QString label; // for people: product and vendor, or what else names it
    bool active = true;
    bool persistent = false;
    bool autostart = false;
    bool operator==(const NodeDeviceInfo &) const = default;
};

// VIR_NODE_DEVICE_EVENT_….
enum class NodeDeviceEvent { Created = 0, Deleted, Defined, Undefined };

// The devices of a host. Lives in the connection's backend thread. A name that is none is NotFound
// (VIR_ERR_NO_NODE_DEVICE). Without another word, what a driver does not have is Unsupported
// (VIR_ERR_NO_SUPPORT).
class NodeDevices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Parents before their children.
    virtual QFuture<Result<std::vector<NodeDeviceInfo>>> list() = 0;
    virtual QFuture<Result<QByteArray>> xml(QString name) = 0;
    virtual QFuture<Result<NodeDeviceInfo>> find(QString name) = 0;
    virtual QFuture<Result<NodeDeviceInfo>> findScsiHostByWwn(QString wwnn, QString wwpn);

    // Takes a PCI device from the host's driver for guests; an empty word is the usual driver ("vfio").
    virtual QFuture<Result<>> detach(QString name, QString driver = {});
    virtual QFuture<Result<>> reattach(QString name);
    virtual QFuture<Result<>> reset(QString name);

    // Mediated devices and virtual ports. Each gives the device's name.
    virtual QFuture<Result<QString>> create(QByteArray xml); // until it is destroyed or the host restarts
    virtual QFuture<Result<>> destroy(QString name);
    virtual QFuture<Result<QString>> define(QByteArray xml);
    virtual QFuture<Result<>> undefine(QString name);
    virtual QFuture<Result<>> start(QString name); // one that is defined
    virtual QFuture<Result<>> setAutostart(QString name, Autostart autostart);

Q_SIGNALS:
    void lifecycle(const QString &name, inn::api::NodeDeviceEvent event);
    void updated(const QString &name); // its document is another one now
};

Error nodeDeviceNotFound(const QString &name);

} // namespace inn::api
