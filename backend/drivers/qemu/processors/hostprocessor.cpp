// Asking the processor that this program runs on.

#include "backend/base/filedescriptor.h"
#include "backend/drivers/qemu/processors/processordata.h"

#include <fcntl.h>
#include <unistd.h>

#if defined(__x86_64__) || defined(__i386__)
#include <cpuid.h>
#include <linux/kvm.h>
#include <sys/ioctl.h>
#endif

namespace inn::qemu {

#if defined(__x86_64__) || defined(__i386__)

namespace {

constexpr quint32 kArchCapabilities = 0x10a; // the register
constexpr quint32 kExtended = 0x80000000;
constexpr quint32 kFeatures = 7; // the leaf whose first answer tells how many more there are
constexpr quint32 kHasArchCapabilities = 1U << 29; // of leaf 7's edx
constexpr quint32 kSaveState = 13;
constexpr quint32 kMostLeaves = 64;

void ask(ProcessorData &data, quint32 leaf, quint32 subleaf)
{
    ProcessorData::Bits bits {};
    __cpuid_count(leaf, subleaf, bits[0], bits[1], bits[2], bits[3]);
    data.add({ false, leaf, subleaf }, bits);
}

void askAll(ProcessorData &data, quint32 base)
{
    const quint32 last = std::min(__get_cpuid_max(base, nullptr), base + kMostLeaves);
    for (quint32 leaf = base; leaf <= last; ++leaf) {
        ask(data, leaf, 0);
        if (leaf == kSaveState)
            ask(data, leaf, 1);
        if (leaf != kFeatures)
            continue;
        const quint32 more = std::min(data.bits({ false, leaf, 0 })[0], kMostLeaves);
        for (quint32 subleaf = 1; subleaf <= more; ++subleaf)
            ask(data, leaf, subleaf);
    }
}

std::optional<quint64> readThroughKvm(quint32 number)
{
    const FileDescriptor device(::open("/dev/kvm", O_RDONLY | O_CLOEXEC));
    if (!device.isValid())
        return {};
    // A head with one entry behind it.
    alignas(kvm_msrs) std::array<char, sizeof(kvm_msrs) + sizeof(kvm_msr_entry)> question {};
    auto *head = reinterpret_cast<kvm_msrs *>(question.data());
    head->nmsrs = 1;
    head->entries[0].index = number;
    if (::ioctl(device.get(), KVM_GET_MSRS, head) < 1)
        return {};
    return head->entries[0].data;
}

std::optional<quint64> readRegister(quint32 number)
{
    const FileDescriptor device(::open("/dev/cpu/0/msr", O_RDONLY | O_CLOEXEC));
    quint64 value = 0;
    if (device.isValid() && ::pread(device.get(), &value, sizeof value, number) == sizeof value)
        return value;
    return readThroughKvm(number);
}

} // namespace

ProcessorData hostProcessorData()
{
    ProcessorData data;
    askAll(data, 0);
    askAll(data, kExtended);
    if ((data.bits({ false, kFeatures, 0 })[3] & kHasArchCapabilities) == 0)
        return data;
    // Not everybody may read it.
    if (const auto value = readRegister(kArchCapabilities))
        data.add({ true, kArchCapabilities, 0 }, { quint32(*value), 0, 0, quint32(*value >> 32) });
    return data;
}

#else

ProcessorData hostProcessorData()
{
    return {};
}

#endif

} // namespace inn::qemu
