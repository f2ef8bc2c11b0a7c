#include "backend/config/domain/devicerules.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/domaintype.h"
#include "backend/xml/type.h"

// The devices of a domain: one line per attribute, in libvirt's order. The descriptions are for the
// reference.
namespace inn::config {

const xml::Table &diskSourceType()
{
    using S = DiskSourceConfig;
    static const xml::Table table
        = xml::Type<S>("source")
              .attribute<&S::file>("@file", "Path of an image file")
              .attribute<&S::dev>("@dev", "Path of a block device")
              .attribute<&S::dir>("@dir", "Path of a folder shown as a FAT disk")
              .attribute<&S::protocol>("@protocol", "How a network source is reached")
              .words({ "nbd", "rbd", "sheepdog", "gluster", "iscsi", "http", "https", "ftp", "ftps", "tftp",
                  "ssh", "nfs", "vxhs" })
              .attribute<&S::name>("@name", "Name of a network source")
              .attribute<&S::pool>("@pool", "Storage pool of a volume")
              .attribute<&S::volume>("@volume", "Volume in that pool")
              .attribute<&S::startupPolicy>("@startupPolicy", "What happens when the source is missing")
              .words({ "mandatory", "requisite", "optional" });
    return table;
}

const xml::Table &diskType()
{
    using D = DiskConfig;
    static const xml::Table table
        = xml::Type<D>("disk")
              .attribute<&D::type>("@type", "What the data lies on")
              .words({ "file", "block", "dir", "network", "volume", "nvme", "vhostuser", "vhostvdpa" })
              .attribute<&D::device>("@device", "How the guest sees it")
              .words({ "disk", "cdrom", "floppy", "lun" })
              .attribute<&D::driverName>("driver/@name", "Backend driver")
              .attribute<&D::driverType>("driver/@type", "Format of the image")
              .attribute<&D::cache>("driver/@cache", "Host caching")
              .words({ "default", "none", "writethrough", "writeback", "directsync", "unsafe" })
              .attribute<&D::errorPolicy>("driver/@error_policy", "What happens at an error of the host")
              .words({ "stop", "report", "ignore", "enospace" })
              .attribute<&D::io>("driver/@io", "How the host does its input and output")
              .words({ "threads", "native", "io_uring" })
              .attribute<&D::copyOnRead>("driver/@copy_on_read", "Keeps what is read from the backing image")
              .onOff()
              .attribute<&D::discard>("driver/@discard", "Whether freed blocks are given back")
              .words({ "unmap", "ignore" })
              .attribute<&D::queues>("driver/@queues", "Number of virtqueues")
              .attribute<&D::detectZeroes>("driver/@detect_zeroes", "Whether writing zeroes is recognised")
              .words({ "off", "on", "unmap" })
              .child<&D::source>("source", diskSourceType, "Where the data is")
              .passes("backingStore")
              .passes("mirror")
              .attribute<&D::targetDev>("target/@dev", "Name that stands for the disk, “vda”")
              .attribute<&D::bus>("target/@bus", "Bus the guest finds it on")
              .words({ "ide", "fdc", "scsi", "virtio", "xen", "usb", "uml", "sata", "sd" })
              .attribute<&D::tray>("target/@tray", "Whether the tray of a removable drive is open")
              .words({ "open", "closed" })
              .attribute<&D::rotationRate>(
                  "target/@rotation_rate", "Revolutions per minute; 1 is solid state")
              .passes("iotune")
              .flag<&D::readOnly>("readonly", "The guest cannot write to it")
              .flag<&D::shareable>("shareable", "Other guests may use it at the same time")
              .flag<&D::transient>("transient", "Changes are dropped when the guest stops")
              .text<&D::serial>("serial", "Serial number that the guest sees")
              .text<&D::wwn>("wwn", "World wide name, 16 hexadecimal digits")
              .passes("vendor")
              .passes("product")
              .passes("encryption")
              .attribute<&D::bootOrder>("boot/@order", "Place in the boot order, from 1")
              .attribute<&D::alias>("alias/@name", "Name of the device in the emulator")
              .child<&D::address>("address", addressType, "Where it sits in the guest")
              .rule(checkDisk);
    return table;
}

const xml::Table &controllerType()
{
    using C = ControllerConfig;
    static const xml::Table table
        = xml::Type<C>("controller")
              .attribute<&C::type>("@type", "Kind of controller")
              .words({ "ide", "fdc", "scsi", "sata", "virtio-serial", "ccid", "usb", "pci", "xenbus", "isa" })
              .attribute<&C::index>("@index", "Number among those of its kind")
              .attribute<&C::model>("@model", "Model that the guest sees")
              .attribute<&C::ports>("@ports", "Number of ports")
              .attribute<&C::vectors>("@vectors", "Number of interrupt vectors")
              .attribute<&C::modelName>("model/@name", "Exact device of the emulator")
              .attribute<&C::targetChassis>("target/@chassis", "Chassis number of a PCI controller")
              .attribute<&C::targetPort>("target/@port", "Port number of a PCI controller")
              .attribute<&C::queues>("driver/@queues", "Number of virtqueues")
              .attribute<&C::alias>("alias/@name", "Name of the device in the emulator")
              .child<&C::address>("address", addressType, "Where it sits in the guest");
    return table;
}

const xml::Table &interfaceType()
{
    using I = InterfaceConfig;
    static const xml::Table table
        = xml::Type<I>("interface")
              .attribute<&I::type>("@type", "What it is connected to")
              .words({ "network", "bridge", "user", "ethernet", "direct", "hostdev", "internal", "server",
                  "client", "mcast", "udp", "vhostuser", "vdpa", "vds" })
              .attribute<&I::mac>("mac/@address", "Hardware address")
              .attribute<&I::macType>("mac/@type", "Who chose the hardware address")
              .words({ "generated", "static" })
              .attribute<&I::sourceNetwork>("source/@network", "Name of the network")
              .attribute<&I::portgroup>("source/@portgroup", "Port group of the network")
              .attribute<&I::sourceBridge>("source/@bridge", "Bridge of the host")
              .attribute<&I::sourceDev>("source/@dev", "Interface of the host")
              .attribute<&I::sourceMode>("source/@mode", "How a direct connection forwards")
              .attribute<&I::targetDev>("target/@dev", "Name of the host’s end, “vnet0”")
              .attribute<&I::model>("model/@type", "Model that the guest sees")
              .attribute<&I::driverName>("driver/@name", "Backend of a virtio interface")
              .words({ "qemu", "vhost", "vfio", "kvm", "xen" })
              .attribute<&I::driverQueues>("driver/@queues", "Number of queue pairs")
              .attribute<&I::backendType>("backend/@type", "Program behind user networking")
              .words({ "default", "passt" })
              .passes("filterref")
              .passes("bandwidth")
              .attribute<&I::linkState>("link/@state", "Whether the cable is plugged in")
              .words({ "up", "down" })
              .attribute<&I::mtu>("mtu/@size", "Largest packet")
              .attribute<&I::bootOrder>("boot/@order", "Place in the boot order, from 1")
              .attribute<&I::alias>("alias/@name", "Name of the device in the emulator")
              .child<&I::address>("address", addressType, "Where it sits in the guest")
              .rule(checkInterface);
    return table;
}

namespace {

xml::Type<CharacterDeviceConfig> characterDevice(const char *name)
{
    using C = CharacterDeviceConfig;
    return xml::Type<C>(name)
        .attribute<&C::type>("@type", "What it is connected to on the host")
        .words({ "null", "vc", "pty", "dev", "file", "pipe", "stdio", "udp", "tcp", "unix", "spicevmc",
            "spiceport", "nmdm", "qemu-vdagent", "dbus" })
        .attribute<&C::tty>("@tty", "Terminal of a running guest")
        .attribute<&C::sourceMode>("source/@mode", "Whether a socket waits or connects")
        .words({ "bind", "connect" })
        .attribute<&C::sourcePath>("source/@path", "Path of the file or socket")
        .attribute<&C::logFile>("log/@file", "File that records the output")
        .attribute<&C::logAppend>("log/@append", "Whether a restart keeps the record")
        .onOff()
        .attribute<&C::targetType>("target/@type", "Kind of device that the guest sees")
        .attribute<&C::targetName>("target/@name", "Name of a virtio channel")
        .attribute<&C::targetState>("target/@state", "Whether the guest has opened the channel")
        .words({ "connected", "disconnected" })
        .attribute<&C::targetPort>("target/@port", "Port number")
        .attribute<&C::targetModel>("target/model/@name", "Exact device of the emulator")
        .attribute<&C::alias>("alias/@name", "Name of the device in the emulator")
        .child<&C::address>("address", addressType, "Where it sits in the guest");
}

} // namespace

const xml::Table &serialType()
{
    static const xml::Table table = characterDevice("serial");
    return table;
}

const xml::Table &parallelType()
{
    static const xml::Table table = characterDevice("parallel");
    return table;
}

const xml::Table &consoleType()
{
    static const xml::Table table = characterDevice("console");
    return table;
}

const xml::Table &channelType()
{
    static const xml::Table table = characterDevice("channel").rule(checkChannel);
    return table;
}

const xml::Table &inputType()
{
    using I = InputConfig;
    static const xml::Table table
        = xml::Type<I>("input")
              .attribute<&I::type>("@type", "Kind of input device")
              .words({ "mouse", "tablet", "keyboard", "passthrough", "evdev" })
              .attribute<&I::bus>("@bus", "Bus the guest finds it on")
              .words({ "ps2", "usb", "xen", "virtio", "parallels", "none" })
              .attribute<&I::model>("@model", "Variant of a virtio device")
              .words({ "virtio", "virtio-transitional", "virtio-non-transitional" })
              .attribute<&I::alias>("alias/@name", "Name of the device in the emulator")
              .child<&I::address>("address", addressType, "Where it sits in the guest")
              .rule(checkInput);
    return table;
}

const xml::Table &tpmType()
{
    using T = TpmConfig;
    static const xml::Table table
        = xml::Type<T>("tpm")
              .attribute<&T::model>("@model", "Model that the guest sees")
              .words({ "tpm-tis", "tpm-crb", "tpm-spapr", "spapr-tpm-proxy" })
              .attribute<&T::backendType>("backend/@type", "What provides it")
              .words({ "passthrough", "emulator", "external" })
              .attribute<&T::backendVersion>("backend/@version", "TPM specification")
              .words({ "1.2", "2.0" })
              .attribute<&T::alias>("alias/@name", "Name of the device in the emulator")
              .rule(checkTpm);
    return table;
}

const xml::Table &watchdogType()
{
    using W = WatchdogConfig;
    static const xml::Table table
        = xml::Type<W>("watchdog")
              .attribute<&W::model>("@model", "Model that the guest sees")
              .words({ "i6300esb", "ib700", "diag288", "itco" })
              .attribute<&W::action>("@action", "What happens when it expires")
              .words({ "reset", "shutdown", "poweroff", "pause", "dump", "none", "inject-nmi" })
              .attribute<&W::alias>("alias/@name", "Name of the device in the emulator")
              .child<&W::address>("address", addressType, "Where it sits in the guest")
              .rule(checkWatchdog);
    return table;
}

const xml::Table &balloonType()
{
    using B = BalloonConfig;
    static const xml::Table table
        = xml::Type<B>("memballoon")
              .attribute<&B::model>("@model", "Model that the guest sees")
              .words({ "virtio", "xen", "none", "virtio-transitional", "virtio-non-transitional" })
              .attribute<&B::statsPeriod>(
                  "stats/@period", "Seconds between two reports of the guest’s memory")
              .attribute<&B::alias>("alias/@name", "Name of the device in the emulator")
              .child<&B::address>("address", addressType, "Where it sits in the guest")
              .rule(checkBalloon);
    return table;
}

const xml::Table &rngType()
{
    using R = RngConfig;
    static const xml::Table table
        = xml::Type<R>("rng")
              .attribute<&R::model>("@model", "Model that the guest sees")
              .words({ "virtio", "virtio-transitional", "virtio-non-transitional" })
              .passes("rate")
              .attribute<&R::backendModel>("backend/@model", "Where the randomness comes from")
              .words({ "random", "egd", "builtin" })
              .text<&R::backend>("backend", "Device of the host")
              .attribute<&R::alias>("alias/@name", "Name of the device in the emulator")
              .child<&R::address>("address", addressType, "Where it sits in the guest")
              .rule(checkRng);
    return table;
}

} // namespace inn::config
