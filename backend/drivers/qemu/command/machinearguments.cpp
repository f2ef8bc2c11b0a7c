#include "backend/drivers/qemu/command/arguments.h"
#include "backend/drivers/qemu/command/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace inn::qemu {

namespace {

QString translated(const char *message)
{
    return QCoreApplication::translate("inn::qemu::Command", message);
}

// Words that stand between commas and equal signs.
bool isPlainWord(const QString &word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9_.+-]*$"));
    return plain.match(word).hasMatch();
}

QString onOff(const Text &value)
{
    return is(value, u"on") || is(value, u"yes") ? QStringLiteral("on") : QStringLiteral("off");
}

QJsonObject fileNode(const QString &path, const QString &name)
{
    return { { QStringLiteral("driver"), QStringLiteral("file") }, { QStringLiteral("filename"), path },
        { QStringLiteral("node-name"), name }, { QStringLiteral("auto-read-only"), true },
        { QStringLiteral("discard"), QStringLiteral("unmap") } };
}

QJsonObject flashNode(const QString &storage, const QString &name, bool readOnly)
{
    return { { QStringLiteral("node-name"), name }, { QStringLiteral("read-only"), readOnly },
        { QStringLiteral("driver"), QStringLiteral("raw") }, { QStringLiteral("file"), storage } };
}

// The firmware in flash: code shared by all guests, variables of this one. The machine options it needs.
Result<QString> addFlash(const BuildContext &context)
{
    const config::OsConfig &os = context.domain.os;
    if (os.firmware && !is(os.firmware, u"bios") && !os.loader) {
        return invalid(translated("No firmware has been chosen for “%1” (it asks for “%2”).")
                           .arg(context.name(), *os.firmware));
    }
    if (!is(os.loaderType, u"pflash") || !os.loader)
        return QString();
    const QString blockdev = QStringLiteral("-blockdev");
    const bool readOnly = !is(os.loaderReadonly, u"no");
    context.add(blockdev, fileNode(*os.loader, QStringLiteral("inn-pflash0-storage")));
    context.add(blockdev,
        flashNode(QStringLiteral("inn-pflash0-storage"), QStringLiteral("inn-pflash0-format"), readOnly));
    QString options = QStringLiteral(",pflash0=inn-pflash0-format");
    if (os.nvram) {
        context.add(blockdev, fileNode(*os.nvram, QStringLiteral("inn-pflash1-storage")));
        context.add(blockdev,
            flashNode(QStringLiteral("inn-pflash1-storage"), QStringLiteral("inn-pflash1-format"), false));
        options += QStringLiteral(",pflash1=inn-pflash1-format");
    }
    return options;
}

QString timerState(const config::DomainConfig &domain, QStringView name)
{
    for (const config::TimerConfig &timer : domain.timers) {
        if (is(timer.name, name) && timer.present)
            return is(timer.present, u"yes") ? QStringLiteral("on") : QStringLiteral("off");
    }
    return {};
}

Result<QString> machineOptions(const BuildContext &context, const QString &flash)
{
    const config::DomainConfig &domain = context.domain;
    const MachineInfo *machine = context.capabilities.machine(text(domain.os.machine));
    if (!machine) {
        return unsupported(translated("The emulator “%1” knows no machine type “%2”, which “%3” asks for.")
                               .arg(context.capabilities.binary, text(domain.os.machine), context.name()));
    }
    const config::FeaturesConfig features = domain.features.value_or(config::FeaturesConfig {});
    QString options = machine->name + QStringLiteral(",usb=off");
    if (features.vmport)
        options += QStringLiteral(",vmport=") + onOff(features.vmport);
    if (is(domain.os.loaderSecure, u"yes") || features.smm)
        options += QStringLiteral(",smm=") + (features.smm ? onOff(features.smm) : QStringLiteral("on"));
    options += QStringLiteral(",dump-guest-core=off");
    if (!machine->defaultRamId.isEmpty())
        options += QStringLiteral(",memory-backend=") + machine->defaultRamId;
    if ((isQ35(domain) || isI440fx(domain)) && !features.acpi)
        options += QStringLiteral(",acpi=off");
    const QString hpet = timerState(domain, u"hpet");
    if (!hpet.isEmpty())
        options += QStringLiteral(",hpet=") + hpet;
    return options + flash;
}

Result<QString> cpuFeatures(const BuildContext &context)
{
    const config::DomainConfig &domain = context.domain;
    QString list;
    if (domain.cpu) {
        for (const config::CpuFeatureConfig &feature : domain.cpu->features) {
            const QString name = text(feature.name);
            if (!isPlainWord(name))
                return invalid(
                    translated("“%1” names a CPU feature “%2” that cannot exist.").arg(context.name(), name));
            const bool off = is(feature.policy, u"disable") || is(feature.policy, u"forbid");
            list += u',' + name + (off ? QStringLiteral("=off") : QStringLiteral("=on"));
        }
    }
    const QString clock = timerState(domain, u"kvmclock");
    if (!clock.isEmpty())
        list += QStringLiteral(",kvmclock=") + clock;
    if (timerState(domain, u"hypervclock") == u"on")
        list += QStringLiteral(",hv-time=on");
    if (!domain.features)
        return list;
    if (is(domain.features->hypervRelaxed, u"on"))
        list += QStringLiteral(",hv-relaxed=on");
    if (is(domain.features->hypervVapic, u"on"))
        list += QStringLiteral(",hv-vapic=on");
    if (is(domain.features->hypervSpinlocks, u"on")) {
        bool valid = true;
        const uint retries = domain.features->hypervSpinlocksRetries
            ? domain.features->hypervSpinlocksRetries->toUInt(&valid, 0)
            : 0x1fff;
        if (!valid || retries < 0xfff)
            return invalid(
                translated("“%1” has too few Hyper-V spinlock retries; at least 4095.").arg(context.name()));
        list += QStringLiteral(",hv-spinlocks=") + hex(retries);
    }
    if (is(domain.features->kvmHidden, u"on"))
        list += QStringLiteral(",kvm=off");
    return list;
}

Result<QString> cpuModel(const BuildContext &context)
{
    const config::DomainConfig &domain = context.domain;
    const config::CpuConfig &cpu = *domain.cpu;
    const QString mode = cpu.mode.value_or(QStringLiteral("custom"));
    if (mode == u"maximum")
        return QStringLiteral("max");
    if (mode == u"host-passthrough" && !isKvm(domain)) {
        return unsupported(
            translated("“%1” asks for the host's CPU, which needs KVM; choose the CPU mode “maximum”.")
                .arg(context.name()));
    }
    if (mode == u"host-passthrough") {
        const QString migratable
            = cpu.migratable ? QStringLiteral(",migratable=") + onOff(cpu.migratable) : QString();
        return QStringLiteral("host") + migratable;
    }
    // Guests stay on this host: its model is what the accelerator can give at most.
    if (mode == u"host-model")
        return isKvm(domain) ? QStringLiteral("host") : QStringLiteral("max");
    if (mode != u"custom")
        return unsupported(translated("“%1” asks for an unknown CPU mode “%2”.").arg(context.name(), mode));
    const QString model = text(cpu.model);
    if (!isPlainWord(model))
        return invalid(
            translated("“%1” names a CPU model “%2” that cannot exist.").arg(context.name(), model));
    const auto &known = context.capabilities.tcgCpus;
    const bool found = known.empty()
        || std::any_of(
            known.begin(), known.end(), [&](const CpuModelInfo &info) { return info.name == model; });
    if (!found) {
        return unsupported(translated("The emulator “%1” knows no CPU model “%2”, which “%3” asks for.")
                               .arg(context.capabilities.binary, model, context.name()));
    }
    return model;
}

Result<QString> topology(const BuildContext &context)
{
    const config::DomainConfig &domain = context.domain;
    const unsigned maximum = domain.vcpus.value_or(1);
    const unsigned current = domain.vcpusCurrent.value_or(maximum);
    const config::CpuConfig cpu = domain.cpu.value_or(config::CpuConfig {});
    QString list = QString::number(current);
    if (current != maximum)
        list += QStringLiteral(",maxcpus=%1").arg(maximum);
    if (!cpu.sockets && !cpu.cores && !cpu.threads)
        return list + QStringLiteral(",sockets=%1,cores=1,threads=1").arg(maximum);
    const quint64 product = quint64(cpu.sockets.value_or(1)) * cpu.dies.value_or(1) * cpu.cores.value_or(1)
        * cpu.threads.value_or(1);
    if (product != maximum) {
        return invalid(
            translated("The CPU topology of “%1” makes %2 virtual CPUs, but it has %3; make them equal.")
                .arg(context.name())
                .arg(product)
                .arg(maximum));
    }
    list += QStringLiteral(",sockets=%1").arg(cpu.sockets.value_or(1));
    if (cpu.dies)
        list += QStringLiteral(",dies=%1").arg(*cpu.dies);
    return list
        + QStringLiteral(",cores=%1,threads=%2").arg(cpu.cores.value_or(1)).arg(cpu.threads.value_or(1));
}

Result<> addAccelerator(const BuildContext &context)
{
    if (!isKvm(context.domain)) {
        context.add(QStringLiteral("-accel"), QStringLiteral("tcg"));
        return {};
    }
    if (!context.host.kvm.isUsable()) {
        Error error
            = unsupported(translated("“%1” needs KVM: %2").arg(context.name(), context.host.kvm.reason));
        error.details = context.host.kvm.details;
        return error;
    }
    context.add(QStringLiteral("-accel"), QStringLiteral("kvm"));
    return {};
}

} // namespace

Result<> addMachine(const BuildContext &context)
{
    TRY_ASSIGN(const QString flash, addFlash(context));
    TRY_ASSIGN(const QString options, machineOptions(context, flash));
    context.add(QStringLiteral("-machine"), options);
    TRY(addAccelerator(context));
    if (is(context.domain.os.loaderSecure, u"yes") && is(context.domain.os.loaderType, u"pflash"))
        context.add(
            QStringLiteral("-global"), QStringLiteral("driver=cfi.pflash01,property=secure,value=on"));
    if (context.domain.os.loader && !is(context.domain.os.loaderType, u"pflash"))
        context.add(QStringLiteral("-bios"), *context.domain.os.loader);
    return {};
}

Result<> addCpuAndMemory(const BuildContext &context)
{
    const config::DomainConfig &domain = context.domain;
    if (domain.cpu) {
        TRY_ASSIGN(const QString model, cpuModel(context));
        TRY_ASSIGN(const QString features, cpuFeatures(context));
        context.add(QStringLiteral("-cpu"), model + features);
    }
    const quint64 mib = (domain.memory.value_or(Bytes {}).count + (1 << 20) - 1) >> 20;
    if (mib == 0)
        return invalid(translated("“%1” has no memory size; add a <memory> element.").arg(context.name()));
    context.add(QStringLiteral("-m"), QStringLiteral("size=%1k").arg(mib * 1024));
    const MachineInfo *machine = context.capabilities.machine(text(domain.os.machine));
    if (machine && !machine->defaultRamId.isEmpty()) {
        context.add(QStringLiteral("-object"),
            QJsonObject { { QStringLiteral("qom-type"), QStringLiteral("memory-backend-ram") },
                { QStringLiteral("id"), machine->defaultRamId },
                { QStringLiteral("size"), qint64(mib << 20) } });
    }
    context.add(QStringLiteral("-overcommit"), QStringLiteral("mem-lock=off"));
    TRY_ASSIGN(const QString cpus, topology(context));
    context.add(QStringLiteral("-smp"), cpus);
    return {};
}

} // namespace inn::qemu
