// The machine, what runs its instructions, and its firmware.

#include "backend/base/translated.h"
#include "backend/config/domain/tuninghelpers.h"
#include "backend/drivers/qemu/command/arguments.h"
#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/machines.h"

namespace inn::qemu {

namespace {

QJsonObject fileNode(const QString &driver, const QString &path, const QString &name)
{
    return { { QStringLiteral("driver"), driver }, { QStringLiteral("filename"), path },
        { QStringLiteral("node-name"), name }, { QStringLiteral("auto-read-only"), true },
        { QStringLiteral("discard"), QStringLiteral("unmap") } };
}

QJsonObject flashNode(const QString &storage, const QString &name, bool readOnly)
{
    return { { QStringLiteral("node-name"), name }, { QStringLiteral("read-only"), readOnly },
        { QStringLiteral("driver"), QStringLiteral("raw") }, { QStringLiteral("file"), storage } };
}

// Where the firmware keeps its variables; empty: nowhere.
Result<QString> variablesFile(const BuildContext &context)
{
    const config::OsConfig &os = context.domain.os;
    if (!os.nvramSource)
        return text(os.nvram);
    if (is(os.nvramType, u"file") || is(os.nvramType, u"block"))
        return text(os.nvramSource->file ? os.nvramSource->file : os.nvramSource->dev);
    return unsupported(translated("The firmware variables of “%1” lie on a network; keep them in a file.")
                           .arg(context.name()));
}

// The firmware in flash: code shared by all guests, variables of this one. The machine options it needs.
Result<QString> addFlash(const BuildContext &context)
{
    const config::OsConfig &os = context.domain.os;
    if (os.firmware && !os.loader) {
        return invalid(translated("No firmware has been chosen for “%1” (it asks for “%2”).")
                           .arg(context.name(), *os.firmware));
    }
    if (!is(os.loaderType, u"pflash") || !os.loader)
        return QString();
    const QString blockdev = QStringLiteral("-blockdev");
    const QString file = QStringLiteral("file");
    const bool readOnly = is(os.loaderReadonly, u"yes");
    context.add(blockdev, fileNode(file, *os.loader, QStringLiteral("inn-pflash0-storage")));
    context.add(blockdev,
        flashNode(QStringLiteral("inn-pflash0-storage"), QStringLiteral("inn-pflash0-format"), readOnly));
    QString options = QStringLiteral(",pflash0=inn-pflash0-format");
    TRY_ASSIGN(const QString variables, variablesFile(context));
    if (!variables.isEmpty()) {
        const bool isBlock = os.nvramSource && is(os.nvramType, u"block");
        context.add(blockdev,
            fileNode(isBlock ? QStringLiteral("host_device") : file, variables,
                QStringLiteral("inn-pflash1-storage")));
        context.add(blockdev,
            flashNode(QStringLiteral("inn-pflash1-storage"), QStringLiteral("inn-pflash1-format"), false));
        options += QStringLiteral(",pflash1=inn-pflash1-format");
    }
    return options;
}

void addOption(QString &options, const char *name, const Text &value)
{
    if (value)
        options += QStringLiteral(",%1=%2").arg(QLatin1StringView(name), onOff(value));
}

// An option whose words are QEMU's own.
void addWord(QString &options, const char *name, const Text &value)
{
    if (value)
        options += QStringLiteral(",%1=%2").arg(QLatin1StringView(name), escaped(*value));
}

void addFeatures(QString &options, const config::DomainConfig &domain)
{
    const config::FeaturesConfig features = domain.features.value_or(config::FeaturesConfig {});
    addOption(options, "vmport", features.vmport);
    addOption(options, "smm", features.smm);
    if (is(domain.os.loaderSecure, u"yes") && !features.smm)
        options += QStringLiteral(",smm=on");
    addWord(options, "gic-version", features.gicVersion);
    if (features.ioapicDriver) {
        options += is(features.ioapicDriver, u"qemu") ? QStringLiteral(",kernel_irqchip=split")
                                                      : QStringLiteral(",kernel_irqchip=on");
    }
    addWord(options, "resize-hpt", features.hptResizing);
    if (features.hptMaxPageSize)
        options += QStringLiteral(",cap-hpt-max-page-size=%1k").arg(features.hptMaxPageSize->count >> 10);
    addOption(options, "cap-htm", features.htm);
    addOption(options, "cap-nested-hv", features.nestedHv);
    addOption(options, "cap-ccf-assist", features.ccfAssist);
    addWord(options, "cap-cfpc", features.cfpc);
    addWord(options, "cap-sbbc", features.sbbc);
    addWord(options, "cap-ibs", features.ibs);
    if (isX86(domain) && !features.acpi)
        options += QStringLiteral(",acpi=off");
}

void addMemoryOptions(QString &options, const BuildContext &context)
{
    const config::DomainConfig &domain = context.domain;
    options += QStringLiteral(",dump-guest-core=") + onOff(domain.memoryDumpCore);
    if (domain.memoryBacking && domain.memoryBacking->noSharePages)
        options += QStringLiteral(",mem-merge=off");
    int enclave = 0;
    bool hasNvdimm = false;
    for (const config::MemoryDeviceConfig &memory : domain.memoryDevices) {
        hasNvdimm = hasNvdimm || is(memory.model, u"nvdimm");
        if (!is(memory.model, u"sgx-epc"))
            continue;
        options += QStringLiteral(",sgx-epc.%1.memdev=mem%2,sgx-epc.%1.node=%3")
                       .arg(enclave)
                       .arg(text(memory.alias))
                       .arg(qMax(0, memory.node.value_or(0)));
        ++enclave;
    }
    if (hasNvdimm)
        options += QStringLiteral(",nvdimm=on");
    const MachineInfo *machine = context.capabilities.machine(text(domain.os.machine));
    if (!hasNodes(domain) && machine && !machine->defaultRamId.isEmpty())
        options += QStringLiteral(",memory-backend=") + machine->defaultRamId;
    if (hasNodes(domain) && describesMemory(domain))
        options += QStringLiteral(",hmat=on");
}

Result<QString> machineOptions(const BuildContext &context, const QString &flash)
{
    const config::DomainConfig &domain = context.domain;
    const MachineInfo *machine = context.capabilities.machine(text(domain.os.machine));
    if (!machine) {
        return unsupported(translated("The emulator “%1” knows no machine type “%2”, which “%3” asks for.")
                               .arg(context.capabilities.binary, text(domain.os.machine), context.name()));
    }
    QString options = machine->name + QStringLiteral(",usb=off");
    for (const config::KeyWrapCipherConfig &cipher : domain.keyWrapCiphers)
        options += QStringLiteral(",%1-key-wrap=%2").arg(text(cipher.name), onOff(cipher.state));
    addFeatures(options, domain);
    if (domain.iommu && is(domain.iommu->model, u"smmuv3"))
        options += QStringLiteral(",iommu=smmuv3");
    addMemoryOptions(options, context);
    if (domain.launchSecurity)
        options += QStringLiteral(",confidential-guest-support=lsec0");
    if (is(domain.os.biosUseSerial, u"yes"))
        options += QStringLiteral(",graphics=off");
    addOption(options, "hpet", timerPresence(domain, u"hpet"));
    return options + flash;
}

Result<> addAccelerator(const BuildContext &context)
{
    const config::FeaturesConfig features = context.domain.features.value_or(config::FeaturesConfig {});
    if (!isKvm(context.domain)) {
        QString options = QStringLiteral("tcg");
        if (features.tcgTbCache && features.tcgTbCache->count > 0)
            options += QStringLiteral(",tb-size=%1").arg(features.tcgTbCache->count >> 20);
        context.add(QStringLiteral("-accel"), options);
        return {};
    }
    if (!context.host.kvm.isUsable()) {
        Error error
            = unsupported(translated("“%1” needs KVM: %2").arg(context.name(), context.host.kvm.reason));
        error.details = context.host.kvm.details;
        return error;
    }
    QString options = QStringLiteral("kvm");
    if (is(features.kvmDirtyRing, u"on"))
        options += QStringLiteral(",dirty-ring-size=%1").arg(features.kvmDirtyRingSize.value_or(0));
    context.add(QStringLiteral("-accel"), options);
    return {};
}

// The size of the memory that only the firmware sees.
Result<> addProtectedMemory(const BuildContext &context)
{
    const auto &features = context.domain.features;
    if (!features || !features->smmTseg)
        return {};
    const auto size = config::scale(*features->smmTseg, features->smmTsegUnit, 1 << 20);
    if (!size.bytes) {
        return invalid(translated("The size of the SMM memory of “%1” cannot be read.").arg(context.name()));
    }
    context.add(
        QStringLiteral("-global"), QStringLiteral("mch.extended-tseg-mbytes=%1").arg(*size.bytes >> 20));
    return {};
}

} // namespace

QString onOff(const Text &value)
{
    return is(value, u"on") || is(value, u"yes") ? QStringLiteral("on") : QStringLiteral("off");
}

bool hasNodes(const config::DomainConfig &domain)
{
    return domain.cpu && !domain.cpu->cells.empty();
}

bool describesMemory(const config::DomainConfig &domain)
{
    if (!domain.cpu)
        return false;
    for (const config::NumaCellConfig &cell : domain.cpu->cells) {
        if (!cell.caches.empty())
            return true;
    }
    return !domain.cpu->interconnects.empty();
}

Text timerPresence(const config::DomainConfig &domain, QStringView name)
{
    for (const config::TimerConfig &timer : domain.timers) {
        if (is(timer.name, name) && timer.present)
            return timer.present;
    }
    return {};
}

Result<> addMachine(const BuildContext &context)
{
    TRY_ASSIGN(const QString flash, addFlash(context));
    TRY_ASSIGN(const QString options, machineOptions(context, flash));
    context.add(QStringLiteral("-machine"), options);
    TRY(addAccelerator(context));
    TRY(addProtectedMemory(context));
    if (is(context.domain.os.loaderSecure, u"yes") && is(context.domain.os.loaderType, u"pflash"))
        context.add(
            QStringLiteral("-global"), QStringLiteral("driver=cfi.pflash01,property=secure,value=on"));
    if (context.domain.os.loader && !is(context.domain.os.loaderType, u"pflash"))
        context.add(QStringLiteral("-bios"), *context.domain.os.loader);
    return {};
}

} // namespace inn::qemu
