#pragma once

#include "backend/base/bytes.h"
#include "backend/xml/boxed.h"
#include "backend/xml/origin.h"

#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

// Where the data of a disk is: <source> with all its kinds, and the chain of backing images.
namespace inn::xml {
class Report;
}

namespace inn::config {

// A security label of one source, instead of the domain's.
struct DeviceLabelConfig
{
    std::optional<QString> model, relabel, labelSkip, label;
    xml::Origin origin;
    bool operator==(const DeviceLabelConfig &) const = default;
};

struct StorageAuthConfig
{
    std::optional<QString> type; // "chap", "ceph"
    std::optional<QString> username, secretType, secretUsage;
    std::optional<QUuid> secretUuid;
    xml::Origin origin;
    bool operator==(const StorageAuthConfig &) const = default;
};

struct EncryptionSecretConfig
{
    std::optional<QString> type, usage; // "passphrase"
    std::optional<QUuid> uuid;
    xml::Origin origin;
    bool operator==(const EncryptionSecretConfig &) const = default;
};

struct StorageEncryptionConfig
{
    std::optional<QString> format, engine; // "luks", "luks2", "qcow"; "qemu", "librbd"
    std::vector<EncryptionSecretConfig> secrets;
    std::optional<QString> cipherName, cipherMode, cipherHash, ivgenName, ivgenHash;
    std::optional<unsigned> cipherSize;
    xml::Origin origin;
    bool operator==(const StorageEncryptionConfig &) const = default;
};

struct StorageHostConfig
{
    std::optional<QString> name, transport, socket; // "tcp", "unix", "rdma"
    std::optional<unsigned> port;
    xml::Origin origin;
    bool operator==(const StorageHostConfig &) const = default;
};

struct StorageCookieConfig
{
    std::optional<QString> name, value;
    xml::Origin origin;
    bool operator==(const StorageCookieConfig &) const = default;
};

struct StorageSliceConfig
{
    std::optional<QString> type; // "storage"
    std::optional<quint64> offset, size;
    xml::Origin origin;
    bool operator==(const StorageSliceConfig &) const = default;
};

struct ReservationsConfig
{
    std::optional<QString> managed, sourceType, sourcePath, sourceMode; // "unix", "client"
    xml::Origin origin;
    bool operator==(const ReservationsConfig &) const = default;
};

// An address on the host: of a PCI, USB, SCSI or mediated device. Which parts count says the owner.
struct HostAddressConfig
{
    std::optional<QString> type;
    std::optional<unsigned> domain, bus, slot, function; // pci; bus of usb and scsi
    std::optional<QString> multifunction;
    std::optional<unsigned> device; // usb
    std::optional<unsigned> target; // scsi
    std::optional<quint64> unit; // scsi
    std::optional<QUuid> uuid; // mdev
    std::optional<unsigned> zpciUid, zpciFid;
    xml::Origin origin;
    bool operator==(const HostAddressConfig &) const = default;
};

struct DiskSourceConfig
{
    std::optional<QString> file, fdGroup, dev, dir, protocol, name; // name: of a network source
    std::optional<QString> query, tls, tlsHostname;
    std::optional<QString> pool, volume, mode;
    std::optional<QString> type; // nvme: "pci"; vhostuser: "unix"
    std::optional<QString> managed, path; // nvme; vhostuser
    std::optional<quint64> nvmeNamespace;
    std::optional<QString> startupPolicy;
    std::optional<unsigned> index;
    std::vector<StorageHostConfig> hosts;
    std::optional<QString> identityUser, identityGroup, snapshot, configFile, initiator, sslVerify;
    std::vector<StorageCookieConfig> cookies;
    std::optional<quint64> readAhead, timeout;
    std::optional<HostAddressConfig> address; // nvme
    std::optional<QString> reconnectEnabled; // vhostuser
    std::optional<unsigned> reconnectTimeout;
    std::vector<StorageSliceConfig> slices;
    std::vector<DeviceLabelConfig> labels;
    std::optional<StorageAuthConfig> auth;
    std::optional<StorageEncryptionConfig> encryption;
    std::optional<ReservationsConfig> reservations;
    xml::Origin origin;

    // Out of line like DomainConfig's.
    DiskSourceConfig();
    DiskSourceConfig(const DiskSourceConfig &other);
    DiskSourceConfig(DiskSourceConfig &&other) noexcept;
    DiskSourceConfig &operator=(const DiskSourceConfig &other);
    DiskSourceConfig &operator=(DiskSourceConfig &&other) noexcept;
    ~DiskSourceConfig();
    bool operator==(const DiskSourceConfig &other) const;
};

struct BackingStoreConfig
{
    std::optional<QString> type, format; // none: the chain ends here
    std::optional<unsigned> index;
    std::optional<Bytes> metadataCache;
    std::optional<DiskSourceConfig> source;
    xml::Boxed<BackingStoreConfig> backingStore;
    xml::Origin origin;
    bool operator==(const BackingStoreConfig &) const = default;
};

// What the parser demands of a source of this type; `of` is the disk's name in messages. The report is the
// source's own.
void checkStorageSource(const DiskSourceConfig &source, const QString &type, const xml::Report &report);
void checkDeviceLabels(const std::vector<DeviceLabelConfig> &labels, const xml::Report &owner);
void checkStorageHost(const StorageHostConfig &host, const xml::Report &report);
void checkAuth(const StorageAuthConfig &auth, const xml::Report &report);
// A login on the network: the kind of secret must go with the protocol.
void checkNetworkLogin(const StorageAuthConfig &auth, const QString &protocol, const xml::Report &report);
void checkEncryption(const StorageEncryptionConfig &encryption, const xml::Report &report);
void checkHostPciAddress(const HostAddressConfig &address, const xml::Report &report);
void checkBackingStore(const BackingStoreConfig &backing, const xml::Report &report);

// Leaves what belongs to a source of this type, as libvirt's output has it, and fills in default ports.
void applyStorageSourceDefaults(DiskSourceConfig &source, const QString &type);
void applyBackingStoreDefaults(BackingStoreConfig &backing);

} // namespace inn::config
