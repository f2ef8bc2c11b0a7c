#include "backend/drivers/qemu/hostsysinfo.h"

namespace inn::qemu {

namespace {

struct Field
{
    const char *name; // libvirt's
    const char *file; // of the kernel
};

std::optional<config::SysinfoSectionConfig> section(
    const HostFiles &files, std::initializer_list<Field> fields)
{
    constexpr qint64 kLongest = 4096;
    config::SysinfoSectionConfig result;
    for (const Field &field : fields) {
        const auto content
            = files.read(QStringLiteral("/sys/class/dmi/id/") + QString::fromLatin1(field.file), kLongest);
        const QString value = content ? QString::fromUtf8(*content).trimmed() : QString();
        if (value.isEmpty())
            continue;
        config::SysinfoEntryConfig entry;
        entry.name = QString::fromLatin1(field.name);
        entry.value = value;
        result.entries.push_back(entry);
    }
    if (result.entries.empty())
        return {};
    return result;
}

} // namespace

std::optional<config::SysinfoConfig> hostSysinfo(const HostFiles &files)
{
    config::SysinfoConfig sysinfo;
    sysinfo.type = QStringLiteral("smbios");
    sysinfo.bios = section(files,
        { { "vendor", "bios_vendor" }, { "version", "bios_version" }, { "date", "bios_date" },
            { "release", "bios_release" } });
    sysinfo.system = section(files,
        { { "manufacturer", "sys_vendor" }, { "product", "product_name" }, { "version", "product_version" },
            { "serial", "product_serial" }, { "sku", "product_sku" }, { "family", "product_family" } });
    if (const auto board = section(files,
            { { "manufacturer", "board_vendor" }, { "product", "board_name" }, { "version", "board_version" },
                { "serial", "board_serial" }, { "asset", "board_asset_tag" } }))
        sysinfo.baseBoards.push_back(*board);
    sysinfo.chassis = section(files,
        { { "manufacturer", "chassis_vendor" }, { "version", "chassis_version" },
            { "serial", "chassis_serial" }, { "asset", "chassis_asset_tag" } });
    if (!sysinfo.bios && !sysinfo.system)
        return {};
    return sysinfo;
}

} // namespace inn::qemu
