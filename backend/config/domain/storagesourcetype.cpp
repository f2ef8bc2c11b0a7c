#include "backend/config/domain/domaintype.h"
#include "backend/config/domain/storagesource.h"
#include "backend/xml/type.h"

// Sources of disks: one line per attribute, in libvirt's order. What is wrong for a type of source says
// storagesourcerules.cpp, since the type stands in another element.
namespace inn::config {

DiskSourceConfig::DiskSourceConfig() = default;
DiskSourceConfig::DiskSourceConfig(const DiskSourceConfig &other) = default;
DiskSourceConfig::DiskSourceConfig(DiskSourceConfig &&other) noexcept = default;
DiskSourceConfig &DiskSourceConfig::operator=(const DiskSourceConfig &other) = default;
DiskSourceConfig &DiskSourceConfig::operator=(DiskSourceConfig &&other) noexcept = default;
DiskSourceConfig::~DiskSourceConfig() = default;
bool DiskSourceConfig::operator==(const DiskSourceConfig &other) const = default;

const xml::Table &deviceLabelType()
{
    using L = DeviceLabelConfig;
    static const xml::Table table
        = xml::Type<L>("seclabel")
              .attribute<&L::model>("@model", "Security driver that the label is for")
              .attribute<&L::labelSkip>("@labelskip", "Whether a running guest’s source was left unlabelled")
              .suggestions({ "yes", "no" })
              .attribute<&L::relabel>("@relabel", "Whether the source gets a label")
              .yesNo()
              .text<&L::label>("label", "The label");
    return table;
}

const xml::Table &storageAuthType()
{
    using A = StorageAuthConfig;
    static const xml::Table table
        = xml::Type<A>("auth")
              .attribute<&A::type>("@type", "Kind of authentication")
              .words({ "none", "chap", "ceph" })
              .errorCode(67)
              .attribute<&A::username>("@username", "Name to log in with")
              .attribute<&A::secretType>("secret/@type", "Kind of the secret, “ceph” or “iscsi”")
              .attribute<&A::secretUuid>("secret/@uuid", "UUID of the secret with the password")
              .attribute<&A::secretUsage>("secret/@usage", "Usage name of the secret with the password");
    return table;
}

const xml::Table &encryptionSecretType()
{
    using S = EncryptionSecretConfig;
    static const xml::Table table
        = xml::Type<S>("secret")
              .attribute<&S::type>("@type", "Kind of the secret")
              .words({ "passphrase" })
              .errorCode(67)
              .attribute<&S::uuid>("@uuid", "UUID of the secret with the passphrase")
              .attribute<&S::usage>("@usage", "Usage name of the secret with the passphrase")
              .since("2.1.0");
    return table;
}

const xml::Table &storageEncryptionType()
{
    using E = StorageEncryptionConfig;
    static const auto isLuks = [](const E &encryption) { return encryption.format == u"luks"; };
    static const xml::Table table
        = xml::Type<E>("encryption")
              .attribute<&E::format>("@format", "Format of the encryption")
              .words({ "default", "qcow", "luks", "luks2" })
              .errorCode(67)
              .attribute<&E::engine>("@engine", "What does the encryption")
              .words({ "qemu", "librbd" })
              .since("8.0.0")
              .children<&E::secrets>("secret", encryptionSecretType, "Passphrases")
              .attribute<&E::cipherName>("cipher/@name", "Cipher, “aes”")
              .since("2.1.0")
              .attribute<&E::cipherSize>("cipher/@size", "Bits of the cipher’s key")
              .countsWhen(isLuks)
              .since("2.1.0")
              .attribute<&E::cipherMode>("cipher/@mode", "Mode of the cipher, “cbc”")
              .since("2.1.0")
              .attribute<&E::cipherHash>("cipher/@hash", "Hash of the cipher, “sha256”")
              .since("2.1.0")
              .attribute<&E::ivgenName>("ivgen/@name", "How initialisation vectors are made, “plain64”")
              .since("2.1.0")
              .attribute<&E::ivgenHash>("ivgen/@hash", "Hash for the initialisation vectors")
              .since("2.1.0");
    return table;
}

const xml::Table &storageHostType()
{
    using H = StorageHostConfig;
    static const auto isNotUnix = [](const H &host) { return host.transport != u"unix"; };
    static const xml::Table table
        = xml::Type<H>("host")
              .attribute<&H::transport>("@transport", "How the server is reached")
              .words({ "tcp", "unix", "rdma" })
              .errorCode(67)
              .defaultsTo("tcp")
              .attribute<&H::name>("@name", "Host name or address of the server")
              .attribute<&H::port>("@port", "Port of the server; the protocol’s own if absent")
              .range(0, 65535)
              .errorCode(8)
              .countsWhen(isNotUnix)
              .attribute<&H::socket>("@socket", "Path of the server’s UNIX socket");
    return table;
}

const xml::Table &storageCookieType()
{
    using C = StorageCookieConfig;
    static const xml::Table table = xml::Type<C>("cookie")
                                        .attribute<&C::name>("@name", "Name of the cookie")
                                        .text<&C::value>("", "Value of the cookie");
    return table;
}

const xml::Table &storageSliceType()
{
    using S = StorageSliceConfig;
    static const auto isStorage = [](const S &slice) { return slice.type == u"storage"; };
    static const xml::Table table = xml::Type<S>("slice")
                                        .attribute<&S::type>("@type", "What is sliced, “storage”")
                                        .suggestions({ "storage" })
                                        .attribute<&S::offset>("@offset", "First byte of the image")
                                        .countsWhen(isStorage)
                                        .attribute<&S::size>("@size", "Bytes of the image")
                                        .countsWhen(isStorage);
    return table;
}

const xml::Table &reservationsType()
{
    using R = ReservationsConfig;
    static const xml::Table table
        = xml::Type<R>("reservations")
              .attribute<&R::managed>("@managed", "Whether the helper is started with the guest")
              .yesNo()
              .required()
              .attribute<&R::sourceType>("source/@type", "How the helper is reached, “unix”")
              .suggestions({ "unix" })
              .attribute<&R::sourcePath>("source/@path", "Socket of the helper")
              .attribute<&R::sourceMode>("source/@mode", "Which end connects, “client”")
              .suggestions({ "client" });
    return table;
}

const xml::Table &sourcePciAddressType()
{
    using A = HostAddressConfig;
    static const auto always = [](const A &) { return true; };
    static const xml::Table table
        = xml::Type<A>("address")
              .attribute<&A::domain>("@domain", "PCI domain of the host")
              .hex(4, always)
              .attribute<&A::bus>("@bus", "PCI bus of the host")
              .hex(2, always)
              .attribute<&A::slot>("@slot", "PCI slot of the host")
              .hex(2, always)
              .attribute<&A::function>("@function", "PCI function of the host")
              .hex(1, always)
              .attribute<&A::multifunction>("@multifunction", "More functions share the PCI slot")
              .onOff();
    return table;
}

namespace {

xml::Type<DiskSourceConfig> declarePlaces()
{
    using S = DiskSourceConfig;
    return xml::Type<S>("source")
        .attribute<&S::file>("@file", "Path of an image file")
        .attribute<&S::fdGroup>("@fdgroup", "Group of file descriptors handed over for the file")
        .since("9.0.0")
        .attribute<&S::dev>("@dev", "Path of a block device")
        .attribute<&S::dir>("@dir", "Path of a folder shown as a FAT disk")
        .attribute<&S::protocol>("@protocol", "How a network source is reached")
        .words({ "none", "nbd", "rbd", "sheepdog", "gluster", "iscsi", "http", "https", "ftp", "ftps", "tftp",
            "ssh", "vxhs", "nfs" })
        .attribute<&S::name>("@name", "Name of a network source")
        .attribute<&S::query>("@query", "Query part of an HTTP address")
        .since("6.2.0")
        .attribute<&S::tls>("@tls", "Whether the connection is encrypted")
        .yesNo()
        .since("4.5.0")
        .attribute<&S::tlsHostname>("@tlsHostname", "Name the server’s certificate must have")
        .since("8.2.0")
        .attribute<&S::pool>("@pool", "Storage pool of a volume")
        .attribute<&S::volume>("@volume", "Volume in that pool")
        .attribute<&S::mode>("@mode", "How a volume of an iSCSI pool is reached")
        .words({ "host", "direct" })
        .errorCode(67)
        .since("1.1.1")
        .attribute<&S::type>("@type", "“pci” for NVMe, “unix” for vhost-user")
        .suggestions({ "pci", "unix" })
        .attribute<&S::managed>("@managed", "Whether an NVMe disk is detached from the host at start")
        .yesNo()
        .since("6.0.0")
        .attribute<&S::nvmeNamespace>("@namespace", "Namespace of an NVMe disk, from 1")
        .wrapsNegative()
        .since("6.0.0")
        .attribute<&S::path>("@path", "Socket of a vhost-user server")
        .since("7.1.0")
        .attribute<&S::startupPolicy>("@startupPolicy", "What happens when the source is missing")
        .words({ "mandatory", "requisite", "optional" })
        .attribute<&S::index>("@index", "Number of the image in a running guest’s chain")
        .ignoresUnreadable();
}

xml::Type<DiskSourceConfig> declareNetwork(xml::Type<DiskSourceConfig> type)
{
    using S = DiskSourceConfig;
    static const auto isSecure
        = [](const S &source) { return source.protocol == u"https" || source.protocol == u"ftps"; };
    static const auto isTransfer = [](const S &source) {
        return source.protocol == u"http" || source.protocol == u"https" || source.protocol == u"ftp"
            || source.protocol == u"ftps";
    };
    return type.children<&S::hosts>("host", storageHostType, "Servers of a network source")
        .attribute<&S::identityUser>("identity/@user", "User for NFS, a name or “+” and a number")
        .since("7.0.0")
        .attribute<&S::identityGroup>("identity/@group", "Group for NFS, a name or “+” and a number")
        .since("7.0.0")
        .attribute<&S::snapshot>("snapshot/@name", "Snapshot of an RBD image")
        .since("1.2.11")
        .attribute<&S::configFile>("config/@file", "Configuration file of RBD")
        .since("1.2.11")
        .attribute<&S::initiator>("initiator/iqn/@name", "Name of the iSCSI initiator")
        .since("4.7.0")
        .attribute<&S::sslVerify>("ssl/@verify", "Whether the server’s certificate is verified")
        .yesNo()
        .countsWhen(isSecure)
        .since("6.2.0")
        .children<&S::cookies>("cookies/cookie", storageCookieType, "Cookies for HTTP")
        .inFirst()
        .attribute<&S::readAhead>("readahead/@size", "Bytes to read ahead")
        .countsWhen(isTransfer)
        .since("6.2.0")
        .attribute<&S::timeout>("timeout/@seconds", "Seconds to wait for the server")
        .countsWhen(isTransfer)
        .since("6.2.0");
}

} // namespace

const xml::Table &diskSourceType()
{
    using S = DiskSourceConfig;
    static const auto reconnects = [](const S &source) { return source.reconnectEnabled == u"yes"; };
    static const xml::Table table
        = declareNetwork(declarePlaces())
              .child<&S::address>("address", sourcePciAddressType, "Where an NVMe disk sits in the host")
              .attribute<&S::reconnectEnabled>("reconnect/@enabled", "Whether a vhost-user guest reconnects")
              .yesNo()
              .attribute<&S::reconnectTimeout>("reconnect/@timeout", "Seconds between attempts to reconnect")
              .countsWhen(reconnects)
              .children<&S::slices>("slices/slice", storageSliceType, "Part of the file that is the image")
              .children<&S::labels>("seclabel", deviceLabelType, "Security labels of this source")
              .child<&S::auth>("auth", storageAuthType, "How to log in")
              .child<&S::encryption>("encryption", storageEncryptionType, "How the data is encrypted")
              .child<&S::reservations>("reservations", reservationsType, "Persistent SCSI reservations");
    return table;
}

const xml::Table &backingStoreType()
{
    using B = BackingStoreConfig;
    static const xml::Table table
        = xml::Type<B>("backingStore")
              .attribute<&B::type>("@type", "What the backing image lies on; none ends the chain")
              .words({ "file", "block", "dir", "network", "volume", "nvme", "vhostuser" })
              .attribute<&B::index>("@index", "Number of the image in a running guest’s chain")
              .ignoresUnreadable()
              .attribute<&B::format>("format/@type", "Format of the backing image")
              .words({ "raw", "dir", "bochs", "cloop", "dmg", "iso", "vpc", "vdi", "fat", "vhd", "ploop",
                  "cow", "qcow", "qcow2", "qed", "vmdk" })
              .countsWhen([](const B &backing) { return backing.type.has_value(); })
              .text<&B::metadataCache>("format/metadata_cache/max_size", "Most memory for the image’s tables")
              .emptyIsNone()
              .unit("bytes")
              .countsWhen([](const B &backing) { return backing.type.has_value(); })
              .since("7.0.0")
              .child<&B::source>("source", diskSourceType, "Where the backing image is")
              .child<&B::backingStore>("backingStore", backingStoreType, "What that image is based on");
    return table;
}

} // namespace inn::config
