#pragma once

#include "backend/base/result.h"
#include "backend/config/domain/domainconfig.h"

#include <QString>
#include <QStringList>

#include <functional>

// Devices of this computer that a guest gets: found, checked and taken from their drivers. Everything is read
// and written below the folders given, so that it can be tried on made-up ones.
namespace inn::qemu {

class HostDevices
{
public:
    using Write = std::function<Result<>(const QString &path, const QByteArray &text)>;
    explicit HostDevices(QString sysfs = QStringLiteral("/sys"), QString devices = QStringLiteral("/dev"),
        Write write = writeAttribute);

    // The document as the emulator is to be told: USB devices named by vendor and product have their present
    // address, SCSI units their node ("/dev/sg3"); those that may be missing and are, are gone. Errors:
    // NotFound.
    [[nodiscard]] Result<> locate(config::DomainConfig &domain) const;

    // All PCI devices of the document become vfio-pci's (managed) or must be already; none may share its
    // IOMMU group with a device that a driver of this computer uses. Errors: NotFound, Unsupported (no
    // IOMMU), Busy. What was taken before an error is given back.
    [[nodiscard]] Result<> takePci(const config::DomainConfig &domain) const;
    // Managed ones back to their drivers; for after the guest's end. Errors are only logged.
    void giveBackPci(const config::DomainConfig &domain) const;

    // One PCI device ("0000:03:00.1") to vfio-pci, and back to the computer's own driver.
    [[nodiscard]] Result<> detach(const QString &name) const;
    [[nodiscard]] Result<> attach(const QString &name) const;

    struct UsbPlace
    {
        unsigned bus = 0, device = 0;
    };
    [[nodiscard]] std::vector<UsbPlace> usbDevices(unsigned vendor, unsigned product) const;
    // "/dev/sg3"; empty when it is not there.
    [[nodiscard]] QString scsiNode(const QString &adapter, const config::HostAddressConfig &address) const;
    // "0000:03:00.1"
    static QString pciName(const config::HostAddressConfig &address);
    // Whether the document has that device of the computer.
    static bool usesPci(const config::DomainConfig &domain, const QString &name);
    // The driver that has it; empty: none.
    [[nodiscard]] QString pciDriver(const QString &name) const;
    // All devices of its group but bridges, itself among them; empty: there is no IOMMU for it.
    [[nodiscard]] QStringList iommuGroup(const QString &name) const;

    static Result<> writeAttribute(const QString &path, const QByteArray &text);

private:
    [[nodiscard]] QString pciFolder(const QString &name) const;
    [[nodiscard]] Result<> rebind(const QString &name, const QByteArray &driver) const;
    [[nodiscard]] Result<> checkGroup(const QString &name) const;
    [[nodiscard]] Result<bool> locateUsb(config::HostdevSourceConfig &source) const;

    QString m_sysfs, m_devices;
    Write m_write;
};

} // namespace inn::qemu
