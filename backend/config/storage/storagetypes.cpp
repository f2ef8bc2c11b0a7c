#include "backend/config/domain/domaintype.h"
#include "backend/config/storage/storagerules.h"
#include "backend/config/storage/storagetype.h"
#include "backend/xml/type.h"

// The storage documents: one line per value, in libvirt's order.
namespace inn::config {

const xml::Table &storagePermissionsType()
{
    using P = StoragePermissionsConfig;
    static const xml::Table table = xml::Type<P>("permissions")
                                        .text<&P::mode>("mode", "Who may read and write it, octal")
                                        .text<&P::owner>("owner", "Number of the owner")
                                        .text<&P::group>("group", "Number of the group")
                                        .text<&P::label>("label", "Label of the host’s access control")
                                        .rule(checkStoragePermissions);
    return table;
}

namespace {

const xml::Table &extentType(const char *name)
{
    using E = StorageExtentConfig;
    const auto make = [](const char *element) {
        return xml::Type<E>(element)
            .attribute<&E::start>("@start", "First byte")
            .ignoresUnreadable()
            .attribute<&E::end>("@end", "Byte behind the last")
            .ignoresUnreadable();
    };
    static const xml::Table free = make("freeExtent");
    static const xml::Table used = make("extent");
    return *name == 'f' ? free : used;
}

const xml::Table &freeExtentType()
{
    return extentType("freeExtent");
}

const xml::Table &usedExtentType()
{
    return extentType("extent");
}

const xml::Table &poolHostType()
{
    using H = PoolHostConfig;
    static const xml::Table table = xml::Type<H>("host")
                                        .attribute<&H::name>("@name", "Name or address of the server")
                                        .required()
                                        .attribute<&H::port>("@port", "Port of the server");
    return table;
}

const xml::Table &poolDeviceType()
{
    using D = PoolDeviceConfig;
    static const xml::Table table
        = xml::Type<D>("device")
              .attribute<&D::path>("@path", "Path of the device, or name of an iSCSI target")
              .required()
              .attribute<&D::partSeparator>(
                  "@part_separator", "Whether a “p” stands before the number of a multipath partition")
              .yesNo()
              .since("1.3.2")
              .children<&D::freeExtents>("freeExtent", freeExtentType, "Where partitions have place");
    return table;
}

const xml::Table &poolAdapterType()
{
    using A = PoolAdapterConfig;
    static const xml::Table table
        = xml::Type<A>("adapter")
              .attribute<&A::type>("@type", "Kind of adapter")
              .words({ "scsi_host", "fc_host" })
              .since("1.0.5")
              .attribute<&A::name>("@name", "Name of a SCSI adapter, “scsi_host2”")
              .attribute<&A::parent>("@parent", "Adapter that makes the virtual one")
              .since("1.0.4")
              .attribute<&A::parentWwnn>("@parent_wwnn", "The same by its world wide node name")
              .since("3.0.0")
              .attribute<&A::parentWwpn>("@parent_wwpn", "…and its world wide port name")
              .since("3.0.0")
              .attribute<&A::parentFabricWwn>("@parent_fabric_wwn", "The same by the fabric’s name")
              .since("3.0.0")
              .attribute<&A::managed>("@managed", "Whether the virtual adapter goes with the pool")
              .yesNo()
              .since("1.2.11")
              .attribute<&A::wwnn>("@wwnn", "World wide node name")
              .since("1.0.4")
              .attribute<&A::wwpn>("@wwpn", "World wide port name")
              .since("1.0.4")
              .attribute<&A::uniqueId>(
                  "parentaddr/@unique_id", "Number of the adapter among those of its address")
              .ignoresUnreadable()
              .since("1.2.7")
              .child<&A::parentAddress>(
                  "parentaddr/address", sourcePciAddressType, "PCI address of the adapter")
              .rule(checkPoolAdapter);
    return table;
}

const xml::Table &mountOptionType()
{
    using O = PoolOptionConfig;
    static const xml::Table table
        = xml::Type<O>("option").attribute<&O::name>("@name", "Option as for mount -o");
    return table;
}

const xml::Table &rbdOptionType()
{
    using O = PoolOptionConfig;
    static const xml::Table table = xml::Type<O>("option")
                                        .attribute<&O::name>("@name", "Name of a Ceph option")
                                        .attribute<&O::value>("@value", "Its value");
    return table;
}

} // namespace

const xml::Table &poolSourceType()
{
    using S = PoolSourceConfig;
    static const xml::Table table
        = xml::Type<S>("source")
              .children<&S::hosts>("host", poolHostType, "Servers")
              .children<&S::devices>("device", poolDeviceType, "Devices")
              .attribute<&S::dir>("dir/@path", "Directory of the server")
              .child<&S::adapter>("adapter", poolAdapterType, "SCSI or Fibre Channel adapter")
              .text<&S::name>("name", "Name of the volume group, pool or share")
              .attribute<&S::initiatorIqn>("initiator/iqn/@name", "iSCSI name of this host")
              .attribute<&S::format>("format/@type", "File system or partition table")
              .suggestions({ "auto", "ext2", "ext3", "ext4", "ufs", "iso9660", "udf", "gfs", "gfs2", "vfat",
                  "hfs+", "xfs", "ocfs2", "vmfs", "nfs", "glusterfs", "cifs", "unknown", "dos", "dvh", "gpt",
                  "mac", "bsd", "pc98", "sun", "lvm2" })
              .child<&S::auth>("auth", storageAuthType, "How to sign in")
              .attribute<&S::protocolVersion>("protocol/@ver", "Version of NFS")
              .since("5.1.0")
              .attribute<&S::vendor>("vendor/@name", "Maker of the storage")
              .attribute<&S::product>("product/@name", "Product name of the storage");
    return table;
}

const xml::Table &poolSourcesType()
{
    static const xml::Table table
        = xml::Type<PoolSourcesConfig>("sources").children<&PoolSourcesConfig::sources>(
            "source", poolSourceType, "What was found");
    return table;
}

const xml::Table &poolType()
{
    using P = PoolConfig;
    static const xml::Table table
        = xml::Type<P>("pool")
              .prefix("fs", u"http://libvirt.org/schemas/storagepool/fs/1.0"_qs)
              .prefix("rbd", u"http://libvirt.org/schemas/storagepool/rbd/1.0"_qs)
              .attribute<&P::type>("@type", "What kind of storage it is")
              .words({ "dir", "fs", "netfs", "logical", "disk", "iscsi", "iscsi-direct", "scsi", "mpath",
                  "rbd", "sheepdog", "gluster", "zfs", "vstorage" })
              .text<&P::name>("name", "Name")
              .text<&P::uuid>("uuid", "Identity that never changes")
              .emptyIsNone()
              .text<&P::capacity>("capacity", "Size of the storage")
              .unit("bytes")
              .ignoresUnreadable()
              .text<&P::allocation>("allocation", "How much is in use")
              .unit("bytes")
              .ignoresUnreadable()
              .text<&P::available>("available", "How much is free")
              .unit("bytes")
              .ignoresUnreadable()
              .attribute<&P::copyOnWrite>("features/cow/@state", "Whether the file system copies on writing")
              .yesNo()
              .since("6.6.0")
              .child<&P::source>("source", poolSourceType, "Where the storage comes from")
              .text<&P::targetPath>("target/path", "Where its volumes are found")
              .text<&P::mode>("target/permissions/mode", "Mode of its folder, octal")
              .text<&P::owner>("target/permissions/owner", "Number of the owner of its folder")
              .text<&P::group>("target/permissions/group", "Number of the group of its folder")
              .text<&P::label>("target/permissions/label", "Label of the host’s access control")
              .attribute<&P::refreshAllocation>(
                  "refresh/volume/@allocation", "Whether the use of each volume is measured")
              .suggestions({ "default", "capacity" })
              .since("5.2.0")
              .children<&P::mountOptions>("fs:mount_opts/fs:option", mountOptionType, "Options for mount")
              .since("5.1.0")
              .children<&P::rbdOptions>("rbd:config_opts/rbd:option", rbdOptionType, "Options for Ceph")
              .since("5.1.0")
              .rule(checkPoolRules);
    return table;
}

const xml::Table &volumeTimesType()
{
    using T = VolumeTimesConfig;
    static const xml::Table table = xml::Type<T>("timestamps")
                                        .text<&T::accessed>("atime", "When it was read last")
                                        .text<&T::modified>("mtime", "When it was written last")
                                        .text<&T::changed>("ctime", "When its entry was changed last")
                                        .text<&T::born>("btime", "When it was made");
    return table;
}

namespace {

const xml::Table &volumeDeviceType()
{
    using D = VolumeDeviceConfig;
    static const xml::Table table
        = xml::Type<D>("device")
              .attribute<&D::path>("@path", "Path of the device")
              .children<&D::extents>("extent", usedExtentType, "Where on the device");
    return table;
}

const xml::Table &volumeFeaturesType()
{
    using F = VolumeFeaturesConfig;
    static const xml::Table table
        = xml::Type<F>("features")
              .flag<&F::lazyRefcounts>("lazy_refcounts", "Reference counts are written late")
              .flag<&F::extendedL2>("extended_l2", "Clusters are divided into 32 parts")
              .since("8.0.0");
    return table;
}

} // namespace

const xml::Table &volumeType()
{
    using V = VolumeConfig;
    static const xml::Table table
        = xml::Type<V>("volume")
              .attribute<&V::type>("@type", "What it lies on")
              .suggestions({ "file", "block", "dir", "network", "netdir", "ploop" })
              .text<&V::name>("name", "Name")
              .text<&V::key>("key", "Identity within the host")
              .children<&V::sourceDevices>("source/device", volumeDeviceType, "Devices that it lies on")
              .text<&V::capacity>("capacity", "Size that a guest sees")
              .unit("bytes")
              .emptyIsNone()
              .text<&V::allocation>("allocation", "Space that it takes")
              .unit("bytes")
              .emptyIsNone()
              .text<&V::physical>("physical", "Size of the file or device")
              .unit("bytes")
              .ignoresUnreadable()
              .since("3.0.0")
              .text<&V::targetPath>("target/path", "Where it is found")
              .attribute<&V::format>("target/format/@type", "Format of the image or partition")
              .suggestions({ "raw", "dir", "bochs", "cloop", "dmg", "iso", "vpc", "vdi", "fat", "vhd",
                  "ploop", "cow", "qcow", "qcow2", "qed", "vmdk", "none", "linux", "fat16", "fat32",
                  "linux-swap", "linux-lvm", "linux-raid", "extended" })
              .child<&V::permissions>("target/permissions", storagePermissionsType, "Who may use it")
              .child<&V::times>("target/timestamps", volumeTimesType, "When it was used")
              .child<&V::encryption>("target/encryption", storageEncryptionType, "How it is encrypted")
              .text<&V::compat>("target/compat", "Oldest qcow2 version that reads it")
              .since("1.1.0")
              .flag<&V::nocow>("target/nocow", "The file system does not copy it on writing")
              .since("1.2.6")
              .text<&V::clusterSize>("target/clusterSize", "Size of a qcow2 cluster")
              .unit("B")
              .since("7.4.0")
              .child<&V::features>("target/features", volumeFeaturesType, "Features of a qcow2 image")
              .since("1.1.0")
              .text<&V::backingPath>("backingStore/path", "Image that it is based on")
              .attribute<&V::backingFormat>("backingStore/format/@type", "Format of that image")
              .suggestions({ "raw", "qcow", "qcow2", "qed", "vmdk", "vdi", "vpc", "cow" })
              .child<&V::backingPermissions>(
                  "backingStore/permissions", storagePermissionsType, "Who may use that image")
              .child<&V::backingTimes>("backingStore/timestamps", volumeTimesType, "When that image was used")
              .rule(checkVolumeRules);
    return table;
}

} // namespace inn::config
