#include "backend/config/domain/deviceinfotype.h"
#include "backend/config/domain/filesystemconfig.h"

// File systems: one line per attribute, in libvirt's order.
namespace inn::config {

namespace {

bool isVirtiofs(const FilesystemConfig &filesystem)
{
    return filesystem.driverType == u"virtiofs";
}

bool isRam(const FilesystemConfig &filesystem)
{
    return filesystem.type == u"ram";
}

xml::Type<FilesystemConfig> declareHead()
{
    using F = FilesystemConfig;
    xml::Type<F> type("filesystem");
    type.attribute<&F::type>("@type", "What is shown to the guest")
        .words({ "mount", "block", "file", "template", "ram", "bind", "volume" })
        .defaultsTo("mount")
        .attribute<&F::accessMode>("@accessmode", "How owners and rights are kept")
        .words({ "", "passthrough", "mapped", "squash" })
        .defaultsTo("passthrough")
        .attribute<&F::model>("@model", "Variant of a virtio file system")
        .words({ "virtio", "virtio-transitional", "virtio-non-transitional" })
        .since("5.2.0")
        .attribute<&F::multidevs>("@multidevs", "What happens where the folder spans several devices")
        .words({ "default", "remap", "forbid", "warn" })
        .since("6.3.0")
        .attribute<&F::fileMode>("@fmode", "Rights of new files, octal")
        .base(8)
        .range(0, 0777)
        .since("6.10.0")
        .attribute<&F::folderMode>("@dmode", "Rights of new folders, octal")
        .base(8)
        .range(0, 0777)
        .since("6.10.0")
        .attribute<&F::driverType>("driver/@type", "What provides the file system")
        .words({ "default", "path", "handle", "loop", "nbd", "ploop", "virtiofs" })
        .attribute<&F::format>("driver/@format", "Format of the image")
        .words({ "raw", "dir", "bochs", "cloop", "dmg", "iso", "vpc", "vdi", "fat", "vhd", "ploop", "cow",
            "qcow", "qcow2", "qed", "vmdk" })
        .errorCode(67)
        .attribute<&F::writePolicy>("driver/@wrpolicy", "When writing reaches the host’s disk")
        .words({ "default", "immediate" })
        .attribute<&F::queueSize>("driver/@queue", "Requests that virtiofs holds")
        .emptyIsNone()
        .wrapsNegative()
        .countsWhen(isVirtiofs)
        .since("6.2.0");
    return declareVirtioOptions(type);
}

xml::Type<FilesystemConfig> declareBinary(xml::Type<FilesystemConfig> type)
{
    using F = FilesystemConfig;
    return type.attribute<&F::binary>("binary/@path", "The program that provides virtiofs")
        .since("6.2.0")
        .attribute<&F::extendedAttributes>("binary/@xattr", "Whether the guest sees extended attributes")
        .onOff()
        .countsWhen(isVirtiofs)
        .since("6.2.0")
        .attribute<&F::cacheMode>("binary/cache/@mode", "What the guest caches")
        .words({ "none", "always" })
        .countsWhen(isVirtiofs)
        .since("6.2.0")
        .attribute<&F::sandboxMode>("binary/sandbox/@mode", "How the program is confined")
        .words({ "namespace", "chroot" })
        .countsWhen(isVirtiofs)
        .since("7.2.0")
        .attribute<&F::posixLock>("binary/lock/@posix", "Whether POSIX locks reach the host")
        .onOff()
        .countsWhen(isVirtiofs)
        .since("6.2.0")
        .attribute<&F::fileLock>("binary/lock/@flock", "Whether BSD locks reach the host")
        .onOff()
        .countsWhen(isVirtiofs)
        .since("6.2.0")
        .attribute<&F::threadPool>("binary/thread_pool/@size", "Threads of the program")
        .countsWhen(isVirtiofs)
        .since("8.5.0");
}

xml::Type<FilesystemConfig> declarePlaces(xml::Type<FilesystemConfig> type)
{
    using F = FilesystemConfig;
    return type.attribute<&F::sourceDir>("source/@dir", "Folder of the host")
        .attribute<&F::sourceDev>("source/@dev", "Block device of the host")
        .attribute<&F::sourceFile>("source/@file", "Image file of the host")
        .attribute<&F::sourceName>("source/@name", "Name of a template")
        .attribute<&F::sourceUsage>("source/@usage", "Size in memory")
        .wrapsNegative()
        .countsWhen(isRam)
        .attribute<&F::sourceUnits>("source/@units", "Unit of that size, “KiB” if absent")
        .attribute<&F::sourcePool>("source/@pool", "Storage pool of a volume")
        .attribute<&F::sourceVolume>("source/@volume", "Volume in that pool")
        .attribute<&F::sourceSocket>("source/@socket", "Socket of a program that runs already")
        .since("6.10.0")
        .attribute<&F::target>("target/@dir", "Where, or under which tag, the guest finds it")
        .flag<&F::readOnly>("readonly", "The guest cannot write to it");
}

} // namespace

const xml::Table &filesystemType()
{
    using F = FilesystemConfig;
    static const xml::Table table = [] {
        xml::Type<F> type = declarePlaces(declareBinary(declareHead()));
        return declareBootInfo(type)
            .text<&F::hardLimit>("space_hard_limit", "Most data of a container’s file system")
            .emptyIsNone()
            .unit("bytes")
            .text<&F::softLimit>("space_soft_limit", "Data from which a container is warned")
            .emptyIsNone()
            .unit("bytes")
            .rule(checkFilesystem);
    }();
    return table;
}

} // namespace inn::config
