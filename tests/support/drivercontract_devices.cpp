// The part of the contract about devices, memory and processors.
#include "backend/config/domain/deviceedit.h"
#include "tests/support/await.h"
#include "tests/support/drivercontract.h"
#include "tests/support/outcome.h"

#include <QTest>

namespace inn::testing {

using api::DeviceScope;
using api::DomainAction;
using api::XmlView;

namespace {

constexpr int kDeviceMissing = 99; // VIR_ERR_DEVICE_MISSING
constexpr int kOperationInvalid = 55; // VIR_ERR_OPERATION_INVALID

// USB is let go of without any system in the guest.
QByteArray diskXml(const QString &image, const char *target)
{
    return QStringLiteral("<disk type='file' device='disk'><driver name='qemu' type='raw'/>"
                          "<source file='%1'/><target dev='%2' bus='usb'/></disk>")
        .arg(image, QString::fromLatin1(target))
        .toUtf8();
}

const QByteArray kCard
    = "<interface type='user'><mac address='52:54:00:aa:bb:cc'/><model type='virtio'/></interface>";

bool hasDevice(const Result<QByteArray> &document, const QByteArray &device)
{
    const auto domain
        = document ? config::readDomain(*document) : Result<config::DomainConfig>(document.error());
    const auto wanted = config::readDeviceElement(device);
    return domain && wanted && config::findDevice(*domain, *wanted);
}

} // namespace

void DriverContract::mediaChange()
{
    if (m_setup.media.isEmpty())
        QSKIP("no medium was given");
    QVERIFY(define());
    const QByteArray empty
        = "<disk type='file' device='cdrom'><target dev='sda' bus='sata'/><readonly/></disk>";
    const QByteArray full = "<disk type='file' device='cdrom'><source file='" + m_setup.media.toUtf8()
        + "'/><target dev='sda' bus='sata'/><readonly/></disk>";
    INN_OK(await(m_domains->updateDevice(m_uuid, full, api::DeviceScope::Config)));
    QVERIFY(xml(XmlView::Inactive)->contains(m_setup.media.toUtf8()));
    INN_FAILS(await(m_domains->updateDevice(m_uuid, full, api::DeviceScope::Live)), ErrorCode::InvalidState);
    QVERIFY(start());
    QVERIFY(xml(XmlView::Live)->contains(m_setup.media.toUtf8()));
    INN_OK(await(m_domains->updateDevice(m_uuid, empty, api::DeviceScope::Live), m_setup.patience));
    QVERIFY(!xml(XmlView::Live)->contains(m_setup.media.toUtf8()));
    QVERIFY(xml(XmlView::Inactive)->contains(m_setup.media.toUtf8()));
    INN_OK(await(m_domains->updateDevice(m_uuid, full, api::DeviceScope::Both), m_setup.patience));
    QVERIFY(xml(XmlView::Live)->contains(m_setup.media.toUtf8()));
}

void DriverContract::devicesOfDefinition()
{
    if (m_setup.media.isEmpty())
        QSKIP("no image was given");
    QVERIFY(define());
    const QByteArray disk = diskXml(m_setup.media, "sdq");
    INN_OK(await(m_domains->attachDevice(m_uuid, disk, DeviceScope::Config), m_setup.patience));
    QVERIFY(hasDevice(xml(XmlView::Inactive), disk));
    const auto twice = await(m_domains->attachDevice(m_uuid, disk, DeviceScope::Config), m_setup.patience);
    QVERIFY(!twice);
    QCOMPARE(twice.error().libvirtNumber(), kOperationInvalid);
    INN_OK(await(m_domains->attachDevice(m_uuid, kCard, DeviceScope::Config), m_setup.patience));
    QVERIFY(hasDevice(xml(XmlView::Inactive), kCard));
    QVERIFY(hasDevice(xml(XmlView::Inactive), disk));
    INN_OK(await(m_domains->detachDevice(m_uuid, disk, DeviceScope::Config), m_setup.patience));
    QVERIFY(!hasDevice(xml(XmlView::Inactive), disk));
    const auto missing = await(m_domains->detachDevice(m_uuid, disk, DeviceScope::Config), m_setup.patience);
    INN_FAILS(missing, ErrorCode::NotFound);
    QCOMPARE(missing.error().libvirtNumber(), kDeviceMissing);
    INN_OK(await(m_domains->detachDevice(m_uuid, kCard, DeviceScope::Config), m_setup.patience));
    QVERIFY(!hasDevice(xml(XmlView::Inactive), kCard));
    // What is no device changes nothing.
    const auto before = xml(XmlView::Inactive);
    QVERIFY(before);
    for (const char *text : { "", "<disk", "<nonsense/>", "<disk/><disk/>" })
        QVERIFY(!await(m_domains->attachDevice(m_uuid, text, DeviceScope::Config), m_setup.patience));
    QCOMPARE(*xml(XmlView::Inactive), *before);
}

void DriverContract::devicesOfRunning()
{
    if (m_setup.media.isEmpty())
        QSKIP("no image was given");
    QVERIFY(define());
    const QByteArray disk = diskXml(m_setup.media, "sdq");
    for (const DeviceScope scope : { DeviceScope::Live, DeviceScope::Both }) {
        INN_FAILS(
            await(m_domains->attachDevice(m_uuid, disk, scope), m_setup.patience), ErrorCode::InvalidState);
        INN_FAILS(
            await(m_domains->detachDevice(m_uuid, disk, scope), m_setup.patience), ErrorCode::InvalidState);
    }
    QVERIFY(start());
    INN_OK(await(m_domains->attachDevice(m_uuid, disk, DeviceScope::Live), m_setup.patience));
    QVERIFY(hasDevice(xml(XmlView::Live), disk));
    QVERIFY(!hasDevice(xml(XmlView::Inactive), disk));
    INN_OK(await(m_domains->detachDevice(m_uuid, disk, DeviceScope::Live), m_setup.patience));
    QVERIFY(!hasDevice(xml(XmlView::Live), disk));
    INN_OK(await(m_domains->attachDevice(m_uuid, disk, DeviceScope::Both), m_setup.patience));
    QVERIFY(hasDevice(xml(XmlView::Live), disk));
    QVERIFY(hasDevice(xml(XmlView::Inactive), disk));
    const auto twice = await(m_domains->attachDevice(m_uuid, disk, DeviceScope::Both), m_setup.patience);
    QVERIFY(!twice);
    INN_OK(await(m_domains->detachDevice(m_uuid, disk, DeviceScope::Both), m_setup.patience));
    QVERIFY(!hasDevice(xml(XmlView::Live), disk));
    QVERIFY(!hasDevice(xml(XmlView::Inactive), disk));
    const auto missing = await(m_domains->detachDevice(m_uuid, disk, DeviceScope::Live), m_setup.patience);
    INN_FAILS(missing, ErrorCode::NotFound);
    QCOMPARE(missing.error().libvirtNumber(), kDeviceMissing);
    // The same name is free again, many times.
    for (int round = 0; round < 3; ++round) {
        INN_OK(await(m_domains->attachDevice(m_uuid, disk, DeviceScope::Live), m_setup.patience));
        INN_OK(await(m_domains->detachDevice(m_uuid, disk, DeviceScope::Live), m_setup.patience));
    }
    // An image that is not there leaves no trace.
    const QByteArray absent = diskXml(QStringLiteral("/nonexistent/no.img"), "sdr");
    if (m_setup.opensImages) {
        QVERIFY(!await(m_domains->attachDevice(m_uuid, absent, DeviceScope::Both), m_setup.patience));
        QVERIFY(!hasDevice(xml(XmlView::Live), absent));
        QVERIFY(!hasDevice(xml(XmlView::Inactive), absent));
    }
    INN_OK(perform(DomainAction::Destroy));
}

void DriverContract::devicesTheGuestKeeps()
{
    if (!m_setup.guestKeepsDevices)
        QSKIP("guests of this host let go of everything");
    QVERIFY(define());
    QVERIFY(start());
    INN_OK(await(m_domains->attachDevice(m_uuid, kCard, DeviceScope::Live), m_setup.patience));
    QVERIFY(hasDevice(xml(XmlView::Live), kCard));
    const auto job = std::make_shared<Job>();
    auto removal = m_domains->detachDevice(m_uuid, kCard, DeviceScope::Live, job);
    QVERIFY(waitUntil([&] { return job->isCancellable() || removal.isFinished(); }, m_setup.patience));
    job->requestCancel();
    INN_FAILS(await(removal, m_setup.patience), ErrorCode::Cancelled);
    QVERIFY(hasDevice(xml(XmlView::Live), kCard));
    INN_FAILS(await(m_domains->detachDevice(m_uuid, kCard, DeviceScope::Live), m_setup.patience * 3),
        ErrorCode::Timeout);
    QVERIFY(hasDevice(xml(XmlView::Live), kCard));
    INN_OK(perform(DomainAction::Destroy));
}

void DriverContract::memoryAndProcessors()
{
    QVERIFY(define());
    const auto definition = [this] {
        const auto text = xml(XmlView::Inactive);
        const auto read = text ? config::readDomain(*text) : Result<config::DomainConfig>(text.error());
        return read ? *read : config::DomainConfig();
    };
    INN_FAILS(
        await(m_domains->setMemory(m_uuid, Bytes::mib(16), DeviceScope::Live)), ErrorCode::InvalidState);
    INN_FAILS(await(m_domains->setVcpus(m_uuid, 1, DeviceScope::Live)), ErrorCode::InvalidState);
    const quint64 maximum = definition().memory->count;
    const Bytes half { maximum / 2 };
    INN_OK(await(m_domains->setMemory(m_uuid, half, DeviceScope::Config)));
    QCOMPARE(definition().currentMemory->count, half.count);
    QCOMPARE(definition().memory->count, maximum);
    INN_FAILS(await(m_domains->setMemory(m_uuid, Bytes { maximum * 2 }, DeviceScope::Config)),
        ErrorCode::InvalidConfig);
    INN_OK(await(m_domains->setMaximumMemory(m_uuid, Bytes { maximum * 2 })));
    QCOMPARE(definition().memory->count, maximum * 2);
    INN_OK(await(m_domains->setMaximumMemory(m_uuid, Bytes { maximum })));
    INN_OK(await(m_domains->setVcpus(m_uuid, 3, DeviceScope::Config)));
    QCOMPARE(definition().vcpus.value_or(0), 3U);
    INN_OK(await(m_domains->setVcpus(m_uuid, 1, DeviceScope::Config)));
    QCOMPARE(definition().vcpus.value_or(0), 3U);
    QCOMPARE(definition().vcpusCurrent.value_or(0), 1U);
    INN_FAILS(await(m_domains->setVcpus(m_uuid, 0, DeviceScope::Config)), ErrorCode::InvalidConfig);
    QVERIFY(start());
    INN_OK(await(m_domains->setVcpus(m_uuid, 2, DeviceScope::Live), m_setup.patience));
    QVERIFY(waitFor([](const api::DomainInfo &info) { return info.vcpus == 2; }));
    QCOMPARE(definition().vcpusCurrent.value_or(0), 1U);
    INN_FAILS(
        await(m_domains->setVcpus(m_uuid, 4, DeviceScope::Live), m_setup.patience), ErrorCode::InvalidConfig);
    INN_FAILS(await(m_domains->setMemory(m_uuid, Bytes { maximum * 2 }, DeviceScope::Live)),
        ErrorCode::InvalidConfig);
    INN_OK(await(m_domains->setMemory(m_uuid, Bytes { maximum }, DeviceScope::Both), m_setup.patience));
    QCOMPARE(definition().currentMemory->count, maximum);
    INN_OK(perform(DomainAction::Destroy));
}

} // namespace inn::testing
