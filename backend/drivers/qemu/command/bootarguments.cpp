// What happens before a system runs: clock, power management, boot order, kernel, what firmware tells the
// guest.

#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/arguments.h"
#include "backend/drivers/qemu/command/words.h"

#include <QDateTime>
#include <QTimeZone>

namespace inn::qemu {

namespace {

// In UTC: QEMU reads it so.
QString clockText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

Result<QString> variableClock(const BuildContext &context)
{
    const config::DomainConfig &domain = context.domain;
    const QDateTime now = context.host.now.isValid() ? context.host.now : QDateTime::currentDateTimeUtc();
    bool isNumber = true;
    qint64 seconds = domain.clockAdjustment ? domain.clockAdjustment->toLongLong(&isNumber) : 0;
    if (!isNumber) {
        return unsupported(translated("“%1” asks for a clock adjustment “%2”; write a number of seconds.")
                               .arg(context.name(), *domain.clockAdjustment));
    }
    if (is(domain.clockBasis, u"localtime"))
        seconds += QTimeZone::systemTimeZone().offsetFromUtc(now);
    return clockText(now.addSecs(seconds));
}

Result<QString> clockBase(const BuildContext &context)
{
    const config::DomainConfig &domain = context.domain;
    const QString offset = domain.clockOffset.value_or(QStringLiteral("utc"));
    if (offset == u"utc" || offset == u"localtime")
        return offset;
    if (offset == u"timezone")
        return QStringLiteral("localtime"); // of the zone in the environment
    if (offset == u"variable")
        return variableClock(context);
    if (offset == u"absolute")
        return clockText(QDateTime::fromSecsSinceEpoch(qint64(domain.clockStart.value_or(0)), Qt::UTC));
    return unsupported(translated("“%1” asks for an unknown clock offset “%2”.").arg(context.name(), offset));
}

// What the real-time clock follows, and what becomes of ticks the guest missed.
Result<QString> rtcOptions(const BuildContext &context, const config::TimerConfig &timer)
{
    static const QHash<QString, QString> clocks { { QStringLiteral("guest"), QStringLiteral("vm") },
        { QStringLiteral("wall"), QStringLiteral("host") },
        { QStringLiteral("realtime"), QStringLiteral("rt") } };
    QString options;
    if (timer.track) {
        if (!clocks.contains(*timer.track))
            return unsupported(translated("“%1” asks for an RTC that follows “%2”, which QEMU has not.")
                                   .arg(context.name(), *timer.track));
        options += QStringLiteral(",clock=") + clocks.value(*timer.track);
    }
    if (is(timer.tickpolicy, u"catchup"))
        options += QStringLiteral(",driftfix=slew");
    else if (timer.tickpolicy && !is(timer.tickpolicy, u"delay"))
        return unsupported(translated("“%1” asks for an RTC tick policy “%2”, which QEMU has not.")
                               .arg(context.name(), *timer.tickpolicy));
    return options;
}

Result<> addTimer(const BuildContext &context, const config::TimerConfig &timer)
{
    if (is(timer.name, u"platform")) {
        return unsupported(
            translated("“%1” asks for a timer “%2”, which QEMU has not.").arg(context.name(), *timer.name));
    }
    if (!is(timer.name, u"pit"))
        return {};
    const QString policy = timer.tickpolicy.value_or(QStringLiteral("delay"));
    if (policy == u"merge") {
        return unsupported(translated("“%1” asks for a PIT tick policy “%2”, which QEMU has not.")
                               .arg(context.name(), policy));
    }
    if (policy != u"catchup" && context.capabilities.hasDevice(QStringLiteral("kvm-pit")))
        context.add(QStringLiteral("-global"), QStringLiteral("kvm-pit.lost_tick_policy=") + policy);
    return {};
}

void addKernel(const BuildContext &context)
{
    const config::OsConfig &os = context.domain.os;
    const auto add = [&context](const char *option, const Text &value) {
        if (value)
            context.add(QString::fromLatin1(option), *value);
    };
    add("-kernel", os.kernel);
    add("-initrd", os.initrd);
    add("-append", os.cmdline);
    add("-dtb", os.dtb);
    for (const config::AcpiTableConfig &table : os.acpiTables) {
        if (table.path)
            context.add(
                QStringLiteral("-acpitable"), QStringLiteral("sig=SLIC,file=") + escaped(*table.path));
    }
}

QString smbiosValues(
    const std::vector<config::SysinfoEntryConfig> &entries, std::initializer_list<const char *> names)
{
    QString list;
    for (const char *name : names) {
        for (const config::SysinfoEntryConfig &entry : entries) {
            if (is(entry.name, QString::fromLatin1(name)) && entry.value && !entry.value->isEmpty()) {
                list += u',' + QString::fromLatin1(name) + u'=' + escaped(*entry.value);
                break;
            }
        }
    }
    return list;
}

void addSmbiosTable(const BuildContext &context, int type,
    const std::optional<config::SysinfoSectionConfig> &section, std::initializer_list<const char *> names)
{
    const QString values = section ? smbiosValues(section->entries, names) : QString();
    if (!values.isEmpty())
        context.add(QStringLiteral("-smbios"), QStringLiteral("type=%1").arg(type) + values);
}

const config::SysinfoConfig *smbiosSource(const BuildContext &context)
{
    if (is(context.domain.os.smbiosMode, u"host"))
        return context.host.sysinfo ? &*context.host.sysinfo : nullptr;
    for (const config::SysinfoConfig &sysinfo : context.domain.sysinfos) {
        if (is(sysinfo.type, u"smbios"))
            return &sysinfo;
    }
    return nullptr;
}

void addSmbiosTables(const BuildContext &context, const config::SysinfoConfig &source)
{
    addSmbiosTable(context, 0, source.bios, { "vendor", "version", "date", "release" });
    if (is(context.domain.os.smbiosMode, u"host")) // two machines never have the same UUID
        addSmbiosTable(
            context, 1, source.system, { "manufacturer", "product", "version", "serial", "sku", "family" });
    else
        addSmbiosTable(context, 1, source.system,
            { "manufacturer", "product", "version", "serial", "uuid", "sku", "family" });
    for (const config::SysinfoSectionConfig &board : source.baseBoards)
        addSmbiosTable(
            context, 2, board, { "manufacturer", "product", "version", "serial", "asset", "location" });
    addSmbiosTable(context, 3, source.chassis, { "manufacturer", "version", "serial", "asset", "sku" });
    QString strings;
    if (source.oemStrings) {
        for (const config::SysinfoEntryConfig &entry : source.oemStrings->entries)
            strings += QStringLiteral(",value=") + escaped(text(entry.value));
    }
    if (!strings.isEmpty())
        context.add(QStringLiteral("-smbios"), QStringLiteral("type=11") + strings);
}

void addFirmwareFiles(const BuildContext &context)
{
    for (const config::SysinfoConfig &sysinfo : context.domain.sysinfos) {
        if (!is(sysinfo.type, u"fwcfg"))
            continue;
        for (const config::SysinfoEntryConfig &entry : sysinfo.entries) {
            const bool isFile = entry.file && !entry.file->isEmpty();
            context.add(QStringLiteral("-fw_cfg"),
                QStringLiteral("name=%1,%2=%3")
                    .arg(escaped(text(entry.name)),
                        isFile ? QStringLiteral("file") : QStringLiteral("string"),
                        escaped(text(isFile ? entry.file : entry.value))));
        }
    }
}

} // namespace

Result<> addClock(const BuildContext &context)
{
    TRY_ASSIGN(QString options, clockBase(context));
    for (const config::TimerConfig &timer : context.domain.timers) {
        if (is(timer.name, u"rtc")) {
            TRY_ASSIGN(const QString more, rtcOptions(context, timer));
            options += more;
        }
    }
    context.add(QStringLiteral("-rtc"), QStringLiteral("base=") + options);
    if (is(context.domain.clockOffset, u"timezone") && context.domain.clockTimezone)
        context.environment << QStringLiteral("TZ=") + *context.domain.clockTimezone;
    for (const config::TimerConfig &timer : context.domain.timers)
        TRY(addTimer(context, timer));
    return {};
}

void addPowerManagement(const BuildContext &context)
{
    const QString chip = isQ35(context.domain) ? QStringLiteral("ICH9-LPC") : QStringLiteral("PIIX4_PM");
    const auto add = [&](const Text &enabled, QStringView property) {
        if (enabled) {
            context.add(QStringLiteral("-global"),
                QStringLiteral("%1.%2=%3").arg(chip, property).arg(is(enabled, u"no") ? 1 : 0));
        }
    };
    add(context.domain.suspendToMem, u"disable_s3");
    add(context.domain.suspendToDisk, u"disable_s4");
}

Result<> addBoot(const BuildContext &context)
{
    const config::OsConfig &os = context.domain.os;
    QString options;
    if (os.bootMenu)
        options += QStringLiteral("menu=%1,").arg(onOff(os.bootMenu));
    if (os.biosRebootTimeout)
        options += QStringLiteral("reboot-timeout=%1,").arg(*os.biosRebootTimeout);
    if (os.bootMenuTimeout)
        options += QStringLiteral("splash-time=%1,").arg(*os.bootMenuTimeout);
    context.add(QStringLiteral("-boot"), options + QStringLiteral("strict=on"));
    if (!os.kernel && (os.initrd || os.cmdline || os.dtb)) {
        return invalid(translated("“%1” has an initrd or kernel arguments but no kernel; add the kernel.")
                           .arg(context.name()));
    }
    addKernel(context);
    return {};
}

Result<> addIdentity(const BuildContext &context)
{
    const config::DomainConfig &domain = context.domain;
    context.add(QStringLiteral("-uuid"), domain.uuid->toString(QUuid::WithoutBraces));
    const Text &mode = domain.os.smbiosMode;
    if (is(mode, u"host") || is(mode, u"sysinfo")) {
        const config::SysinfoConfig *source = smbiosSource(context);
        if (!source) {
            return unsupported(
                translated("What “%1” is to show as its SMBIOS is not there.").arg(context.name()));
        }
        if (source->baseBoards.size() > 1) {
            return unsupported(
                translated("“%1” describes several base boards; QEMU shows one.").arg(context.name()));
        }
        addSmbiosTables(context, *source);
    }
    addFirmwareFiles(context);
    if (!domain.generationIds.empty()) {
        context.add(QStringLiteral("-device"),
            QJsonObject { { QStringLiteral("driver"), QStringLiteral("vmgenid") },
                { QStringLiteral("guid"), domain.generationIds.front() },
                { QStringLiteral("id"), QStringLiteral("vmgenid0") } });
    }
    return {};
}

} // namespace inn::qemu
