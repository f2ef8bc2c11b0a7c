#include "backend/config/domain/charactertype.h"
#include "backend/config/domain/smalldevices.h"
#include "backend/config/errorcodes.h"

// Input devices, TPMs, random number generators, watchdogs and the like: one line per attribute, in libvirt's
// order.
namespace inn::config {

namespace {

} // namespace

const xml::Table &inputType()
{
    using I = InputConfig;
    const auto isEvdev = [](const I &input) { return input.type == u"evdev"; };
    static const xml::Table table = [&] {
        xml::Type<I> type("input");
        type.attribute<&I::type>("@type", "Kind of input device")
            .words({ "mouse", "tablet", "keyboard", "passthrough", "evdev" })
            .errorCode(kUnsupported)
            .attribute<&I::bus>("@bus", "Bus the guest finds it on")
            .words({ "ps2", "usb", "xen", "virtio", "parallels", "none" })
            .errorCode(kUnsupported)
            .attribute<&I::model>("@model", "Variant of a virtio device")
            .words({ "virtio", "virtio-transitional", "virtio-non-transitional" })
            .errorCode(kUnsupported)
            .since("5.2.0");
        declareVirtioOptions(type);
        type.attribute<&I::sourceDev>("source/@dev", "Event device of the host, of “evdev”")
            .since("7.4.0")
            .attribute<&I::sourceEvdev>("source/@evdev", "Event device of the host, of “passthrough”")
            .since("1.3.0")
            .attribute<&I::grab>("source/@grab", "Which event devices are taken together")
            .words({ "all" })
            .countsWhen(isEvdev)
            .since("7.4.0")
            .attribute<&I::grabToggle>("source/@grabToggle", "Keys that give the device back to the host")
            .words({ "ctrl-ctrl", "alt-alt", "shift-shift", "meta-meta", "scrolllock", "ctrl-scrolllock" })
            .countsWhen(isEvdev)
            .since("7.6.0")
            .attribute<&I::repeat>("source/@repeat", "Whether a held key repeats")
            .onOff()
            .countsWhen(isEvdev)
            .since("7.4.0");
        return declareInfo(type).rule(checkInput);
    }();
    return table;
}

const xml::Table &tpmType()
{
    using T = TpmConfig;
    const auto isEmulator = [](const T &tpm) { return tpm.backendType == u"emulator"; };
    static const xml::Table table = [&] {
        xml::Type<T> type("tpm");
        type.attribute<&T::model>("@model", "Model that the guest sees")
            .words({ "tpm-tis", "tpm-crb", "tpm-spapr", "spapr-tpm-proxy" })
            .since("1.0.5")
            .attribute<&T::backendType>("backend/@type", "What provides it")
            .words({ "passthrough", "emulator", "external" })
            .requiredInElement()
            .since("1.0.5")
            .attribute<&T::backendVersion>("backend/@version", "TPM specification")
            .words({ "1.2", "2.0" })
            .countsWhen(isEmulator)
            .since("4.5.0")
            .attribute<&T::persistentState>("backend/@persistent_state", "Whether a transient guest keeps it")
            .yesNo()
            .countsWhen(isEmulator)
            .errorCode(kInternal)
            .since("7.0.0")
            .attribute<&T::devicePath>("backend/device/@path", "TPM of the host")
            .emptyIsNone()
            .defaultsTo("/dev/tpm0")
            .since("1.0.5")
            .attribute<&T::encryptionSecret>("backend/encryption/@secret", "Secret that encrypts its state")
            .emptyIsNone()
            .countsWhen(isEmulator)
            .errorCode(kInternal)
            .since("5.6.0")
            .flag<&T::activePcrBanks>("backend/active_pcr_banks", "The banks below are activated at start")
            .since("7.10.0")
            .flag<&T::sha1>("backend/active_pcr_banks/sha1", "Bank of SHA-1")
            .since("7.10.0")
            .flag<&T::sha256>("backend/active_pcr_banks/sha256", "Bank of SHA-256")
            .since("7.10.0")
            .flag<&T::sha384>("backend/active_pcr_banks/sha384", "Bank of SHA-384")
            .since("7.10.0")
            .flag<&T::sha512>("backend/active_pcr_banks/sha512", "Bank of SHA-512")
            .since("7.10.0");
        declareCharacterBackend(type, "backend/");
        return declareInfo(type).rule(checkTpm);
    }();
    return table;
}

const xml::Table &rngType()
{
    using R = RngConfig;
    static const xml::Table table = [] {
        xml::Type<R> type("rng");
        type.attribute<&R::model>("@model", "Model that the guest sees")
            .words({ "virtio", "virtio-transitional", "virtio-non-transitional" })
            .errorCode(kUnsupported)
            .attribute<&R::rateBytes>("rate/@bytes", "Bytes that the guest may take in a period")
            .emptyIsNone()
            .since("1.0.4")
            .attribute<&R::ratePeriod>("rate/@period", "Length of the period, in milliseconds")
            .emptyIsNone()
            .countsWhen([](const R &rng) { return rng.rateBytes.value_or(0) > 0; })
            .since("1.0.4")
            .attribute<&R::backendModel>("backend/@model", "Where the randomness comes from")
            .words({ "random", "egd", "builtin" })
            .errorCode(kUnsupported)
            .attribute<&R::type>("backend/@type", "How the program that gives randomness is reached");
        declareCharacterTypes(type)
            .errorCode(kUnsupported)
            .countsWhen([](const R &rng) { return rng.backendModel == u"egd"; })
            .text<&R::backend>("backend", "Device of the host");
        declareCharacterBackend(type, "backend/");
        declareVirtioOptions(type);
        return declareInfo(type).rule(checkRng);
    }();
    return table;
}

const xml::Table &balloonType()
{
    using B = BalloonConfig;
    static const xml::Table table = [] {
        xml::Type<B> type("memballoon");
        type.attribute<&B::model>("@model", "Model that the guest sees")
            .words({ "virtio", "virtio-transitional", "virtio-non-transitional", "xen", "none" })
            .required()
            .attribute<&B::autodeflate>(
                "@autodeflate", "Whether the guest takes memory back when it is short")
            .onOff()
            .since("1.3.1")
            .attribute<&B::freePageReporting>(
                "@freePageReporting", "Whether the guest tells which pages are free")
            .onOff()
            .since("6.9.0")
            .attribute<&B::statsPeriod>("stats/@period", "Seconds between two reports of the guest’s memory")
            .base(0)
            .since("1.1.1");
        declareInfo(type);
        return declareVirtioOptions(type);
    }();
    return table;
}

const xml::Table &watchdogType()
{
    using W = WatchdogConfig;
    static const xml::Table table = [] {
        xml::Type<W> type("watchdog");
        type.attribute<&W::model>("@model", "Model that the guest sees")
            .words({ "i6300esb", "ib700", "diag288" })
            .errorCode(kUnsupported)
            .attribute<&W::action>("@action", "What happens when it expires")
            .words({ "reset", "shutdown", "poweroff", "pause", "dump", "none", "inject-nmi" })
            .errorCode(kUnsupported)
            .defaultsTo("reset");
        return declareInfo(type).rule(checkWatchdog);
    }();
    return table;
}

const xml::Table &panicType()
{
    using P = PanicConfig;
    static const xml::Table table = [] {
        xml::Type<P> type("panic");
        type.attribute<&P::model>("@model", "How the guest tells that it has crashed")
            .words({ "isa", "pseries", "hyperv", "s390", "default" })
            .errorCode(kUnsupported)
            .since("1.3.1");
        return declareInfo(type);
    }();
    return table;
}

const xml::Table &vsockType()
{
    using V = VsockConfig;
    static const xml::Table table = [] {
        xml::Type<V> type("vsock");
        type.attribute<&V::model>("@model", "Model that the guest sees")
            .words({ "virtio", "virtio-transitional", "virtio-non-transitional", "default" })
            .attribute<&V::cidAuto>("cid/@auto", "Whether the address is chosen at start")
            .yesNo()
            .attribute<&V::cid>("cid/@address", "Address of the guest, from 3")
            .positive();
        declareInfo(type);
        return declareVirtioOptions(type).rule(checkVsock);
    }();
    return table;
}

const xml::Table &shmemType()
{
    using S = ShmemConfig;
    static const xml::Table table = [] {
        xml::Type<S> type("shmem");
        type.attribute<&S::name>("@name", "Name of the memory that guests share")
            .required()
            .attribute<&S::model>("model/@type", "Model that the guest sees")
            .words({ "ivshmem", "ivshmem-plain", "ivshmem-doorbell" })
            .since("2.2.0")
            .attribute<&S::role>("@role", "Whether the memory is moved when the guest migrates")
            .words({ "master", "peer" })
            .countsWhen(
                [](const S &shmem) { return shmem.model.value_or(QStringLiteral("ivshmem")) != u"ivshmem"; })
            .since("6.6.0")
            .text<&S::size>("size", "Size of the memory")
            .emptyIsNone()
            .unit("bytes")
            .writtenIn("M")
            .flag<&S::server>("server", "A server gives out the memory")
            .attribute<&S::serverPath>("server/@path", "Socket of the server")
            .flag<&S::msi>("msi", "Guests can interrupt one another")
            .attribute<&S::msiVectors>("msi/@vectors", "Number of interrupts")
            .base(0)
            .attribute<&S::msiIoEventFd>("msi/@ioeventfd", "Whether interrupts are asynchronous")
            .onOff();
        return declareInfo(type).rule(checkShmem);
    }();
    return table;
}

const xml::Table &iommuType()
{
    using I = IommuConfig;
    static const xml::Table table = [] {
        xml::Type<I> type("iommu");
        type.attribute<&I::model>("@model", "Model that the guest sees")
            .words({ "intel", "smmuv3", "virtio" })
            .required()
            .attribute<&I::intremap>("driver/@intremap", "Whether interrupts are remapped")
            .onOff()
            .since("3.4.0")
            .attribute<&I::cachingMode>(
                "driver/@caching_mode", "Whether devices of the host can be passed on")
            .onOff()
            .since("3.4.0")
            .attribute<&I::eim>("driver/@eim", "Whether more than 255 processors are possible")
            .onOff()
            .since("3.4.0")
            .attribute<&I::iotlb>("driver/@iotlb", "Whether devices may cache translations")
            .onOff()
            .since("3.5.0")
            .attribute<&I::awBits>("driver/@aw_bits", "Width of addresses")
            .since("6.5.0");
        return declareInfo(type).rule(checkIommu);
    }();
    return table;
}

const xml::Table &nvramDeviceType()
{
    static const xml::Table table = [] {
        xml::Type<NvramDeviceConfig> type("nvram");
        return declareInfo(type);
    }();
    return table;
}

} // namespace inn::config
