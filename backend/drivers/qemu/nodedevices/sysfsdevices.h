#pragma once

#include "backend/base/hostfiles.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace inn::qemu {

// One device as the kernel shows it, with what udev has written down of it where it runs.
struct SysfsDevice
{
    QString path; // "/sys/devices/pci0000:00/0000:00:02.0"
    QString name; // the last part of it
    QString subsystem; // "pci", "usb", "net"…
    QHash<QString, QString> properties; // DEVTYPE, DRIVER, MAJOR…; udev's ID_SERIAL…
    QStringList links; // names for its node that udev made: "/dev/disk/by-id/…"

    [[nodiscard]] QString property(const char *key) const { return properties.value(QLatin1StringView(key)); }
    [[nodiscard]] QString node() const; // "/dev/sda", or empty
};

// Access to the devices below one root, so that made-up hosts can be tried.
class Sysfs
{
public:
    explicit Sysfs(HostFiles files = HostFiles())
        : m_files(std::move(files))
    {
    }
    // Of the kinds that have node devices; parents before their children.
    [[nodiscard]] std::vector<SysfsDevice> devices() const;
    // Without blanks around it; empty: not there, or nothing in it.
    [[nodiscard]] QString attribute(const QString &device, const QString &name) const;
    [[nodiscard]] std::optional<quint64> number(
        const QString &device, const QString &name, int base = 0) const;
    [[nodiscard]] QByteArray bytes(const QString &device, const QString &name, qint64 limit) const;
    [[nodiscard]] bool has(const QString &device, const QString &name) const;
    [[nodiscard]] QStringList list(const QString &device, const QString &name = {}) const;
    // The last part of where a link leads: "vfio-pci" of “driver”.
    [[nodiscard]] QString linkName(const QString &device, const QString &name) const;
    [[nodiscard]] const HostFiles &files() const { return m_files; }

private:
    [[nodiscard]] QString canonical(const QString &path) const;
    [[nodiscard]] SysfsDevice read(const QString &path, const QString &subsystem) const;
    void addUdevFacts(SysfsDevice &device) const;

    HostFiles m_files;
};

} // namespace inn::qemu
