#include "backend/config/domain/deviceinfotype.h"
#include "backend/config/domain/diskconfig.h"

// Disks: one line per attribute, in libvirt's order.
namespace inn::config {

DiskConfig::DiskConfig() = default;
DiskConfig::DiskConfig(const DiskConfig &other) = default;
DiskConfig::DiskConfig(DiskConfig &&other) noexcept = default;
DiskConfig &DiskConfig::operator=(const DiskConfig &other) = default;
DiskConfig &DiskConfig::operator=(DiskConfig &&other) noexcept = default;
DiskConfig::~DiskConfig() = default;
bool DiskConfig::operator==(const DiskConfig &other) const = default;

const xml::Table &ioTuneType()
{
    using T = IoTuneConfig;
    static const xml::Table table
        = xml::Type<T>("iotune")
              .text<&T::totalBytes>("total_bytes_sec", "Bytes per second, read and written")
              .emptyIsNone()
              .text<&T::readBytes>("read_bytes_sec", "Bytes read per second")
              .emptyIsNone()
              .text<&T::writeBytes>("write_bytes_sec", "Bytes written per second")
              .emptyIsNone()
              .text<&T::totalIops>("total_iops_sec", "Operations per second")
              .emptyIsNone()
              .text<&T::readIops>("read_iops_sec", "Reads per second")
              .emptyIsNone()
              .text<&T::writeIops>("write_iops_sec", "Writes per second")
              .emptyIsNone()
              .text<&T::totalBytesMax>("total_bytes_sec_max", "Bytes per second in a burst")
              .emptyIsNone()
              .since("1.2.11")
              .text<&T::readBytesMax>("read_bytes_sec_max", "Bytes read per second in a burst")
              .emptyIsNone()
              .since("1.2.11")
              .text<&T::writeBytesMax>("write_bytes_sec_max", "Bytes written per second in a burst")
              .emptyIsNone()
              .since("1.2.11")
              .text<&T::totalIopsMax>("total_iops_sec_max", "Operations per second in a burst")
              .emptyIsNone()
              .since("1.2.11")
              .text<&T::readIopsMax>("read_iops_sec_max", "Reads per second in a burst")
              .emptyIsNone()
              .since("1.2.11")
              .text<&T::writeIopsMax>("write_iops_sec_max", "Writes per second in a burst")
              .emptyIsNone()
              .since("1.2.11")
              .text<&T::sizeIops>("size_iops_sec", "Bytes that count as one operation")
              .emptyIsNone()
              .since("1.2.11")
              .text<&T::groupName>("group_name", "Disks of the same group share the limits")
              .since("3.0.0")
              .text<&T::totalBytesMaxLength>("total_bytes_sec_max_length", "Seconds that a burst may last")
              .emptyIsNone()
              .since("2.4.0")
              .text<&T::readBytesMaxLength>("read_bytes_sec_max_length", "Seconds of reading in a burst")
              .emptyIsNone()
              .since("2.4.0")
              .text<&T::writeBytesMaxLength>("write_bytes_sec_max_length", "Seconds of writing in a burst")
              .emptyIsNone()
              .since("2.4.0")
              .text<&T::totalIopsMaxLength>("total_iops_sec_max_length", "Seconds of operations in a burst")
              .emptyIsNone()
              .since("2.4.0")
              .text<&T::readIopsMaxLength>("read_iops_sec_max_length", "Seconds of reads in a burst")
              .emptyIsNone()
              .since("2.4.0")
              .text<&T::writeIopsMaxLength>("write_iops_sec_max_length", "Seconds of writes in a burst")
              .emptyIsNone()
              .since("2.4.0");
    return table;
}

const xml::Table &mirrorType()
{
    using M = MirrorConfig;
    static const xml::Table table
        = xml::Type<M>("mirror")
              .attribute<&M::type>("@type", "What the copy lies on")
              .suggestions({ "file", "block", "network" })
              .attribute<&M::file>("@file", "Path of the copy, as old documents have it")
              .attribute<&M::format>("@format", "Format of the copy, as old documents have it")
              .attribute<&M::job>("@job", "What makes the copy")
              .suggestions({ "copy", "active-commit" })
              .attribute<&M::ready>("@ready", "Whether the copy is complete")
              .suggestions({ "yes", "abort", "pivot" })
              .attribute<&M::formatType>("format/@type", "Format of the copy")
              .text<&M::metadataCache>("format/metadata_cache/max_size", "Most memory for the copy’s tables")
              .emptyIsNone()
              .unit("bytes")
              .ignoresUnreadable()
              .attribute<&M::sourceFile>("source/@file", "Path of the copy")
              .attribute<&M::sourceDevice>("source/@dev", "Block device of the copy")
              .attribute<&M::sourceProtocol>("source/@protocol", "How a copy on the network is reached")
              .attribute<&M::sourceName>("source/@name", "Name of a copy on the network")
              .passes("backingStore");
    return table;
}

namespace {

xml::Type<DiskConfig> declareHead()
{
    using D = DiskConfig;
    return xml::Type<D>("disk")
        .attribute<&D::type>("@type", "What the data lies on")
        .words({ "file", "block", "dir", "network", "volume", "nvme", "vhostuser" })
        .defaultsTo("file")
        .attribute<&D::device>("@device", "How the guest sees it")
        .words({ "disk", "cdrom", "floppy", "lun" })
        .defaultsTo("disk")
        .attribute<&D::model>("@model", "Variant of a virtio disk")
        .words({ "default", "virtio", "virtio-transitional", "virtio-non-transitional" })
        .since("5.2.0")
        .attribute<&D::rawIo>("@rawio", "Whether a “lun” may send raw commands")
        .yesNo()
        .attribute<&D::sgio>("@sgio", "Whether SCSI commands of a “lun” are filtered")
        .words({ "filtered", "unfiltered" })
        .since("1.0.2")
        .attribute<&D::snapshot>("@snapshot", "What a snapshot of the machine does with the disk")
        .words({ "no", "internal", "external", "manual" });
}

xml::Type<DiskConfig> declareDriver(xml::Type<DiskConfig> type)
{
    using D = DiskConfig;
    type.attribute<&D::driverName>("driver/@name", "Backend driver")
        .attribute<&D::driverType>("driver/@type", "Format of the image")
        .words({ "raw", "dir", "bochs", "cloop", "dmg", "iso", "vpc", "vdi", "fat", "vhd", "ploop", "cow",
            "qcow", "qcow2", "qed", "vmdk", "aio" })
        .errorCode(67)
        .attribute<&D::cache>("driver/@cache", "Host caching")
        .words({ "default", "none", "writethrough", "writeback", "directsync", "unsafe" })
        .defaultsTo("default")
        .attribute<&D::errorPolicy>("driver/@error_policy", "What happens at an error of the host")
        .words({ "stop", "report", "ignore", "enospace" })
        .attribute<&D::readErrorPolicy>("driver/@rerror_policy", "What happens at an error in reading")
        .words({ "stop", "report", "ignore", "enospace" })
        .attribute<&D::io>("driver/@io", "How the host does its input and output")
        .words({ "native", "threads", "io_uring" })
        .attribute<&D::ioEventFd>("driver/@ioeventfd", "Whether the guest’s requests are handled apart")
        .onOff()
        .attribute<&D::eventIdx>("driver/@event_idx", "Whether the guest is interrupted less")
        .onOff()
        .attribute<&D::copyOnRead>("driver/@copy_on_read", "Keeps what is read from the backing image")
        .onOff()
        .attribute<&D::discard>("driver/@discard", "Whether freed blocks are given back")
        .words({ "unmap", "ignore" })
        .since("1.0.6")
        .attribute<&D::ioThread>("driver/@iothread", "Number of the I/O thread that serves the disk")
        .positive()
        .since("1.2.8")
        .attribute<&D::detectZeroes>("driver/@detect_zeroes", "Whether writing zeroes is recognised")
        .words({ "off", "on", "unmap" })
        .since("2.0.0")
        .attribute<&D::queues>("driver/@queues", "Number of virtqueues")
        .since("3.9.0")
        .attribute<&D::queueSize>("driver/@queue_size", "Requests that a virtqueue holds")
        .since("7.8.0");
    return declareVirtioOptions(type)
        .text<&D::metadataCache>("driver/metadata_cache/max_size", "Most memory for the image’s tables")
        .emptyIsNone()
        .unit("bytes")
        .since("7.0.0");
}

xml::Type<DiskConfig> declareMiddle(xml::Type<DiskConfig> type)
{
    using D = DiskConfig;
    return type.child<&D::auth>("auth", storageAuthType, "How to log in")
        .child<&D::source>("source", diskSourceType, "Where the data is")
        .child<&D::backingStore>("backingStore", backingStoreType, "What the image is based on")
        .attribute<&D::backendDomain>("backenddomain/@name", "Xen domain that drives the disk")
        .attribute<&D::cylinders>("geometry/@cyls", "Cylinders that the guest sees")
        .attribute<&D::heads>("geometry/@heads", "Heads that the guest sees")
        .attribute<&D::sectors>("geometry/@secs", "Sectors that the guest sees")
        .attribute<&D::translation>("geometry/@trans", "How the BIOS translates the geometry")
        .words({ "none", "auto", "lba" })
        .attribute<&D::logicalBlockSize>("blockio/@logical_block_size", "Smallest block the guest may use")
        .attribute<&D::physicalBlockSize>("blockio/@physical_block_size", "Best block for the guest to use")
        .child<&D::mirror>("mirror", mirrorType, "Copy that is being made of a running guest’s disk")
        .attribute<&D::targetDev>("target/@dev", "Name that stands for the disk, “vda”")
        .attribute<&D::bus>("target/@bus", "Bus the guest finds it on")
        .words({ "ide", "fdc", "scsi", "virtio", "xen", "usb", "uml", "sata", "sd" })
        .attribute<&D::tray>("target/@tray", "Whether the tray of a removable drive is open")
        .words({ "closed", "open" })
        .attribute<&D::removable>("target/@removable", "Whether a USB disk says it is removable")
        .onOff()
        .since("1.1.3")
        .attribute<&D::rotationRate>("target/@rotation_rate", "Revolutions per minute; 1 is solid state")
        .since("7.3.0")
        .child<&D::ioTune>("iotune", ioTuneType, "Limits of input and output");
}

} // namespace

const xml::Table &diskType()
{
    using D = DiskConfig;
    static const xml::Table table = [] {
        xml::Type<D> type = declareMiddle(declareDriver(declareHead()));
        type.flag<&D::readOnly>("readonly", "The guest cannot write to it")
            .flag<&D::shareable>("shareable", "Other guests may use it at the same time")
            .flag<&D::transient>("transient", "Changes are dropped when the guest stops")
            .attribute<&D::shareBacking>("transient/@shareBacking", "Several guests use the unchanged image")
            .yesNo()
            .since("7.4.0")
            .text<&D::serial>("serial", "Serial number that the guest sees")
            .text<&D::wwn>("wwn", "World wide name, 16 hexadecimal digits")
            .text<&D::vendor>("vendor", "Vendor that the guest sees, up to 8 characters")
            .since("1.0.1")
            .text<&D::product>("product", "Product that the guest sees, up to 16 characters")
            .since("1.0.1")
            .child<&D::encryption>("encryption", storageEncryptionType, "How the data is encrypted");
        return declareBootInfo(type).rule(checkDisk);
    }();
    return table;
}

} // namespace inn::config
