#include "backend/config/storage/poolkinds.h"

#include <algorithm>
#include <array>

namespace inn::config {

namespace {

constexpr std::array<QStringView, 14> kFileSystems { u"auto", u"ext2", u"ext3", u"ext4", u"ufs", u"iso9660",
    u"udf", u"gfs", u"gfs2", u"vfat", u"hfs+", u"xfs", u"ocfs2", u"vmfs" };
constexpr std::array<QStringView, 4> kNetworkFileSystems { u"auto", u"nfs", u"glusterfs", u"cifs" };
constexpr std::array<QStringView, 9> kPartitionTables { u"unknown", u"dos", u"dvh", u"gpt", u"mac", u"bsd",
    u"pc98", u"sun", u"lvm2" };
constexpr std::array<QStringView, 2> kVolumeGroups { u"unknown", u"lvm2" };
constexpr std::array<QStringView, 8> kPartitions { u"none", u"linux", u"fat16", u"fat32", u"linux-swap",
    u"linux-lvm", u"linux-raid", u"extended" };
constexpr std::array<QStringView, 17> kImages { u"none", u"raw", u"dir", u"bochs", u"cloop", u"dmg", u"iso",
    u"vpc", u"vdi", u"fat", u"vhd", u"ploop", u"cow", u"qcow", u"qcow2", u"qed", u"vmdk" };

//                            host   device dir    adapter name   initiator network
constexpr std::array<PoolKind, 14> kKinds { {
    { u"dir", false, false, false, false, false, false, false, {}, {}, kImages, u"raw" },
    { u"fs", false, true, false, false, false, false, false, kFileSystems, u"auto", kImages, u"raw" },
    { u"netfs", true, false, true, false, false, false, false, kNetworkFileSystems, u"auto", kImages,
        u"raw" },
    { u"logical", false, true, false, false, true, false, false, kVolumeGroups, u"lvm2", {}, {} },
    { u"disk", false, true, false, false, false, false, false, kPartitionTables, u"unknown", kPartitions,
        u"none" },
    { u"iscsi", true, true, false, false, false, true, false, {}, {}, {}, {} },
    { u"iscsi-direct", true, true, false, false, false, true, true, {}, {}, {}, {} },
    { u"scsi", false, false, false, true, false, false, false, {}, {}, {}, {} },
    { u"mpath", false, false, false, false, false, false, false, {}, {}, {}, {} },
    { u"rbd", true, false, false, false, true, false, true, {}, {}, kImages, u"raw", true },
    { u"sheepdog", true, false, false, false, true, false, true, {}, {}, {}, {} },
    { u"gluster", true, false, true, false, true, false, true, {}, {}, kImages, u"raw" },
    { u"zfs", false, true, false, false, true, false, false, {}, {}, {}, {} },
    { u"vstorage", false, false, false, false, true, false, false, {}, {}, kImages, u"raw" },
} };

} // namespace

const PoolKind *poolKind(QStringView type)
{
    const auto it
        = std::find_if(kKinds.begin(), kKinds.end(), [&](const PoolKind &kind) { return kind.type == type; });
    return it == kKinds.end() ? nullptr : &*it;
}

std::span<const PoolKind> poolKinds()
{
    return kKinds;
}

} // namespace inn::config
