// The part of the contract about pools and networks.
#include "backend/api/networks.h"
#include "backend/api/storagepools.h"
#include "tests/support/await.h"
#include "tests/support/drivercontract.h"
#include "tests/support/outcome.h"

#include <QScopeGuard>
#include <QTest>

#include <algorithm>

namespace inn::testing {

using api::NetworkAction;
using api::PoolAction;
using api::PoolState;

namespace {

const QUuid kUnknown = QUuid::fromString(u"99999999-9999-4999-8999-999999999999");

QByteArray poolXml(const QString &name, const QUuid &uuid, const QString &folder)
{
    return QStringLiteral(
        "<pool type='dir'><name>%1</name><uuid>%2</uuid><target><path>%3</path></target></pool>")
        .arg(name, api::uuidText(uuid), folder)
        .toUtf8();
}

QByteArray networkXml(const QString &name, const QUuid &uuid)
{
    return QStringLiteral("<network><name>%1</name><uuid>%2</uuid><bridge name='virbr87'/>"
                          "<ip address='10.213.7.1' netmask='255.255.255.0'/></network>")
        .arg(name, api::uuidText(uuid))
        .toUtf8();
}

api::PoolInfoPtr poolOf(api::StoragePools &storage, const QUuid &uuid)
{
    for (const auto &pool : storage.list()) {
        if (pool->uuid == uuid)
            return pool;
    }
    return {};
}

api::NetworkInfoPtr networkOf(api::Networks &networks, const QUuid &uuid)
{
    for (const auto &network : networks.list()) {
        if (network->uuid == uuid)
            return network;
    }
    return {};
}

} // namespace

void DriverContract::poolLife()
{
    api::StoragePools *storage = m_connection->storage();
    if (!storage || m_setup.poolFolder.isEmpty())
        QSKIP("no pools here");
    const QUuid uuid = QUuid::createUuid();
    const auto cleaner = qScopeGuard([&] {
        if (auto pool = poolOf(*storage, uuid); pool && pool->state == PoolState::Running)
            std::ignore = await(storage->perform(uuid, PoolAction::Stop));
        if (poolOf(*storage, uuid))
            std::ignore = await(storage->perform(uuid, PoolAction::Undefine));
    });
    int volumeChanges = 0;
    QObject::connect(storage, &api::StoragePools::volumesChanged, storage,
        [&](const QUuid &changed) { volumeChanges += changed == uuid ? 1 : 0; });
    INN_OK(await(storage->define(poolXml(QStringLiteral("contract-pool"), uuid, m_setup.poolFolder))));
    QVERIFY(waitUntil([&] { return poolOf(*storage, uuid) != nullptr; }));
    QCOMPARE(poolOf(*storage, uuid)->state, PoolState::Inactive);
    INN_OK(await(storage->perform(uuid, PoolAction::Start)));
    QVERIFY(waitUntil([&] { return poolOf(*storage, uuid)->state == PoolState::Running; }));
    QVERIFY(waitUntil([&] { return poolOf(*storage, uuid)->capacity > Bytes {}; }));
    QCOMPARE(poolOf(*storage, uuid)->targetPath, m_setup.poolFolder);

    const QByteArray volume
        = "<volume><name>disk.qcow2</name><capacity unit='MiB'>16</capacity><allocation>0</allocation>"
          "<target><format type='qcow2'/></target></volume>";
    const auto created = await(storage->createVolume(uuid, volume), m_setup.patience);
    INN_OK(created);
    QCOMPARE(created->name, QStringLiteral("disk.qcow2"));
    QCOMPARE(created->path, m_setup.poolFolder + QStringLiteral("/disk.qcow2"));
    QCOMPARE(created->format, QStringLiteral("qcow2"));
    QCOMPARE(created->capacity, Bytes::mib(16));
    QVERIFY(waitUntil([&] { return volumeChanges > 0; }));
    const auto again = await(storage->createVolume(uuid, volume), m_setup.patience);
    INN_FAILS(again, ErrorCode::AlreadyExists);
    const auto volumes = await(storage->volumes(uuid));
    INN_OK(volumes);
    QCOMPARE(volumes->size(), size_t(1));
    QCOMPARE(volumes->front().key, created->key);
    const auto document = await(storage->volumeXml(created->key));
    INN_OK(document);
    QVERIFY(document->contains("disk.qcow2"));
    const auto copied = await(storage->createVolumeFrom(uuid,
                                  "<volume><name>copy.raw</name><capacity>0</capacity><target><format "
                                  "type='raw'/></target></volume>",
                                  created->path),
        m_setup.patience);
    INN_OK(copied);
    QCOMPARE(copied->capacity, Bytes::mib(16));
    INN_OK(await(storage->deleteVolume(copied->key)));
    INN_OK(await(storage->deleteVolume(created->key)));
    INN_FAILS(await(storage->deleteVolume(created->key)), ErrorCode::NotFound);
    QVERIFY(await(storage->volumes(uuid))->empty());

    INN_OK(await(storage->setAutostart(uuid, api::Autostart::On)));
    QVERIFY(waitUntil([&] { return poolOf(*storage, uuid)->autostart; }));
    INN_FAILS(await(storage->perform(uuid, PoolAction::Undefine)), ErrorCode::InvalidState);
    INN_OK(await(storage->perform(uuid, PoolAction::Stop)));
    QVERIFY(waitUntil([&] { return poolOf(*storage, uuid)->state == PoolState::Inactive; }));
    INN_OK(await(storage->perform(uuid, PoolAction::Undefine)));
    QVERIFY(waitUntil([&] { return !poolOf(*storage, uuid); }));
    storage->disconnect(storage);
}

void DriverContract::poolErrors()
{
    api::StoragePools *storage = m_connection->storage();
    if (!storage || m_setup.poolFolder.isEmpty())
        QSKIP("no pools here");
    const QUuid uuid = QUuid::createUuid();
    const auto name = QStringLiteral("contract-pool");
    const auto cleaner = qScopeGuard([&] {
        if (poolOf(*storage, uuid))
            std::ignore = await(storage->perform(uuid, PoolAction::Undefine));
    });
    INN_OK(await(storage->define(poolXml(name, uuid, m_setup.poolFolder))));
    QVERIFY(waitUntil([&] { return poolOf(*storage, uuid) != nullptr; }));
    const auto taken = await(storage->define(poolXml(name, QUuid::createUuid(), m_setup.poolFolder)));
    INN_FAILS(taken, ErrorCode::AlreadyExists);
    QCOMPARE(taken.error().libvirtNumber(), 9);
    INN_FAILS(await(storage->define("<pool")), ErrorCode::InvalidConfig);
    INN_FAILS(await(storage->define("<pool type='dir'><target><path>/x</path></target></pool>")),
        ErrorCode::InvalidConfig);
    for (const PoolAction action : { PoolAction::Stop, PoolAction::Refresh })
        INN_FAILS(await(storage->perform(uuid, action)), ErrorCode::InvalidState);
    INN_FAILS(await(storage->volumes(uuid)), ErrorCode::InvalidState);
    const auto unknown = await(storage->perform(kUnknown, PoolAction::Start));
    INN_FAILS(unknown, ErrorCode::NotFound);
    QCOMPARE(unknown.error().libvirtNumber(), 49); // VIR_ERR_NO_STORAGE_POOL
    INN_FAILS(await(storage->xml(kUnknown)), ErrorCode::NotFound);
    INN_FAILS(await(storage->volumeXml(QStringLiteral("/no/such/volume"))), ErrorCode::NotFound);
    INN_FAILS(await(storage->inspectImage(QStringLiteral("/no/such/image"))), ErrorCode::NotFound);
}

void DriverContract::networkLife()
{
    api::Networks *networks = m_connection->networks();
    if (!networks || !m_setup.canUseNetworks)
        QSKIP("no networks here");
    const QUuid uuid = QUuid::createUuid();
    const auto name = QStringLiteral("contract-net");
    const auto cleaner = qScopeGuard([&] {
        if (auto network = networkOf(*networks, uuid); network && network->active)
            std::ignore = await(networks->perform(uuid, NetworkAction::Stop));
        if (networkOf(*networks, uuid))
            std::ignore = await(networks->perform(uuid, NetworkAction::Undefine));
    });
    INN_OK(await(networks->define(networkXml(name, uuid))));
    QVERIFY(waitUntil([&] { return networkOf(*networks, uuid) != nullptr; }));
    const auto defined = networkOf(*networks, uuid);
    QVERIFY(!defined->active);
    QCOMPARE(defined->bridge, QStringLiteral("virbr87"));
    QCOMPARE(defined->subnet, QStringLiteral("10.213.7.0/24"));
    QCOMPARE(defined->forwardMode, QString());
    const auto taken = await(networks->define(networkXml(name, QUuid::createUuid())));
    INN_FAILS(taken, ErrorCode::AlreadyExists);
    QCOMPARE(taken.error().libvirtNumber(), 9);
    INN_OK(await(networks->perform(uuid, NetworkAction::Start), m_setup.patience));
    QVERIFY(waitUntil([&] { return networkOf(*networks, uuid)->active; }));
    INN_FAILS(await(networks->perform(uuid, NetworkAction::Start)), ErrorCode::InvalidState);
    INN_OK(await(networks->setAutostart(uuid, api::Autostart::On)));
    QVERIFY(waitUntil([&] { return networkOf(*networks, uuid)->autostart; }));
    const auto document = await(networks->xml(uuid));
    INN_OK(document);
    QVERIFY(document->contains("contract-net"));
    INN_OK(await(networks->perform(uuid, NetworkAction::Stop), m_setup.patience));
    QVERIFY(waitUntil([&] { return !networkOf(*networks, uuid)->active; }));
    INN_OK(await(networks->perform(uuid, NetworkAction::Undefine)));
    QVERIFY(waitUntil([&] { return !networkOf(*networks, uuid); }));
    const auto unknown = await(networks->perform(kUnknown, NetworkAction::Start));
    INN_FAILS(unknown, ErrorCode::NotFound);
    QCOMPARE(unknown.error().libvirtNumber(), 43); // VIR_ERR_NO_NETWORK
}

} // namespace inn::testing
