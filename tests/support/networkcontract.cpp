#include "tests/support/networkcontract.h"

#include "backend/api/networkfilters.h"
#include "backend/api/networks.h"
#include "backend/api/storagepools.h"
#include "tests/support/await.h"
#include "tests/support/outcome.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

namespace inn::testing {

namespace {

template<class T>
int numberOf(const Result<T> &result)
{
    return result ? 0 : result.error().libvirtNumber();
}

// A pipe with these bytes in it.
FileDescriptor pipeWith(const QByteArray &bytes)
{
    int ends[2] = {};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return {};
    const FileDescriptor writer(ends[1]);
    std::ignore = ::write(writer.get(), bytes.constData(), size_t(bytes.size()));
    return FileDescriptor(ends[0]);
}

const QByteArray kReservation = "<host mac='52:54:00:00:00:07' name='seven' ip='10.99.0.7'/>";

} // namespace

NetworkContract::NetworkContract(Open open, QString folder)
    : m_open(std::move(open))
    , m_folder(std::move(folder))
{
}

NetworkContract::~NetworkContract()
{
    if (!m_connection)
        return;
    for (const QUuid &filter : m_filters)
        std::ignore = await(m_connection->networkFilters()->undefine(filter));
    if (!m_network.isNull()) {
        std::ignore = await(m_connection->networks()->perform(m_network, api::NetworkAction::Stop));
        std::ignore = await(m_connection->networks()->perform(m_network, api::NetworkAction::Undefine));
    }
    if (!m_pool.isNull()) {
        std::ignore = await(m_connection->storage()->perform(m_pool, api::PoolAction::Stop));
        std::ignore = await(m_connection->storage()->perform(m_pool, api::PoolAction::Undefine));
    }
}

const Checks<NetworkContract> &NetworkContract::checks()
{
    static const Checks<NetworkContract> all {
        { "a filter is kept, changed and removed", &NetworkContract::filtersAreKept },
        { "a filter that is not there is missed", &NetworkContract::filtersThatAreNotThere },
        { "a reservation comes and goes", &NetworkContract::reservationsComeAndGo },
        { "parts that cannot change alone are refused", &NetworkContract::partsThatCannotChange },
        { "a network's life is told", &NetworkContract::networksTellOfTheirLife },
        { "bytes go into a volume and come back", &NetworkContract::bytesComeBack },
        { "a volume grows and shrinks only when told", &NetworkContract::volumesGrow },
        { "a volume that is not there is missed", &NetworkContract::volumesThatAreNotThere },
    };
    return all;
}

void NetworkContract::addRows()
{
    addCheckRows(checks());
}

void NetworkContract::run(const char *row)
{
    auto opened = m_open();
    INN_OK(opened);
    m_connection = *opened;
    runCheck(*this, checks(), row);
}

QUuid NetworkContract::network()
{
    const auto defined = await(m_connection->networks()->define(
        "<network><name>contract</name><ip address='10.99.0.1' netmask='255.255.255.0'><dhcp>"
        "<range start='10.99.0.10' end='10.99.0.20'/></dhcp></ip></network>"));
    if (!defined)
        qWarning("%s", qPrintable(defined.error().fullText()));
    m_network = defined.value_or(QUuid());
    return m_network;
}

QString NetworkContract::volume()
{
    QDir().mkpath(m_folder);
    const QByteArray pool = "<pool type='dir'><name>contract</name><target><path>" + m_folder.toUtf8()
        + "</path></target></pool>";
    const auto defined = await(m_connection->storage()->define(pool));
    m_pool = defined.value_or(QUuid());
    std::ignore = await(m_connection->storage()->perform(m_pool, api::PoolAction::Start));
    const auto made = await(m_connection->storage()->createVolume(m_pool,
        "<volume><name>bytes</name><capacity>1048576</capacity><target><format type='raw'/></target>"
        "</volume>"));
    if (!made)
        qWarning("%s", qPrintable(made.error().fullText()));
    return made ? made->key : QString();
}

void NetworkContract::filtersAreKept()
{
    api::NetworkFilters *filters = m_connection->networkFilters();
    QVERIFY(filters);
    QSignalSpy changed(filters, &api::NetworkFilters::changed);
    QSignalSpy removed(filters, &api::NetworkFilters::removed);
    const auto defined = await(filters->define(
        "<filter name='contract' chain='root'><rule action='drop' direction='in' priority='400'>"
        "<tcp dstportstart='22'/></rule></filter>"));
    INN_OK(defined);
    m_filters = { *defined };
    QTRY_COMPARE(changed.size(), 1);
    const auto listed = await(filters->list());
    INN_OK(listed);
    QVERIFY(std::any_of(listed->begin(), listed->end(), [&](const api::NetworkFilterInfo &info) {
        return info.uuid == *defined && info.name == QStringLiteral("contract");
    }));
    QVERIFY(await(filters->xml(*defined))->contains("dstportstart"));
    const auto again = await(filters->define("<filter name='contract' chain='root'><uuid>"
        + api::uuidText(*defined).toUtf8() + "</uuid><rule action='accept' direction='inout'/></filter>"));
    INN_OK(again);
    QCOMPARE(*again, *defined);
    QVERIFY(!await(filters->xml(*defined))->contains("dstportstart"));
    INN_OK(await(filters->undefine(*defined)));
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(numberOf(await(filters->xml(*defined))), 62); // VIR_ERR_NO_NWFILTER
    m_filters.clear();
}

void NetworkContract::filtersThatAreNotThere()
{
    api::NetworkFilters *filters = m_connection->networkFilters();
    QCOMPARE(numberOf(await(filters->undefine(QUuid::createUuid()))), 62);
    QCOMPARE(numberOf(await(filters->bindingXml(QStringLiteral("none0")))), 101); // …_NWFILTER_BINDING
    QCOMPARE(numberOf(await(filters->deleteBinding(QStringLiteral("none0")))), 101);
    INN_OK(await(filters->bindings()));
    QVERIFY(numberOf(await(filters->define("<filter><rule/></filter>"))) != 0);
}

void NetworkContract::reservationsComeAndGo()
{
    api::Networks *networks = m_connection->networks();
    const QUuid id = network();
    const auto change = [&](api::NetworkCommand command, const QByteArray &xml) {
        return await(networks->update(
            id, command, api::NetworkSection::IpDhcpHost, -1, xml, api::NetworkUpdateScope::Config));
    };
    INN_OK(change(api::NetworkCommand::AddLast, kReservation));
    QVERIFY(await(networks->definition(id))->contains("10.99.0.7"));
    QCOMPARE(numberOf(change(api::NetworkCommand::AddLast, kReservation)), 55);
    QByteArray other = kReservation;
    INN_OK(change(api::NetworkCommand::Modify, other.replace("0.7'", "0.8'")));
    QVERIFY(await(networks->definition(id))->contains("10.99.0.8"));
    INN_OK(change(api::NetworkCommand::Delete, "<host mac='52:54:00:00:00:07'/>"));
    QVERIFY(!await(networks->definition(id))->contains("52:54:00:00:00:07"));
    QCOMPARE(numberOf(change(api::NetworkCommand::Delete, "<host mac='52:54:00:00:00:07'/>")), 55);
    QCOMPARE(numberOf(await(networks->update(id, api::NetworkCommand::AddLast,
                 api::NetworkSection::IpDhcpHost, -1, kReservation, api::NetworkUpdateScope::Live))),
        55); // it is not active
}

void NetworkContract::partsThatCannotChange()
{
    const QUuid id = network();
    const auto change = [&](api::NetworkCommand command, api::NetworkSection section, const QByteArray &xml) {
        return numberOf(await(m_connection->networks()->update(
            id, command, section, -1, xml, api::NetworkUpdateScope::Config)));
    };
    QCOMPARE(change(api::NetworkCommand::Modify, api::NetworkSection::IpDhcpRange,
                 "<range start='10.99.0.10' end='10.99.0.30'/>"),
        84); // VIR_ERR_OPERATION_UNSUPPORTED
    QCOMPARE(change(api::NetworkCommand::Modify, api::NetworkSection::Bridge, "<bridge name='x'/>"), 84);
}

void NetworkContract::networksTellOfTheirLife()
{
    api::Networks *networks = m_connection->networks();
    QSignalSpy heard(networks, &api::Networks::lifecycle);
    const QUuid id = network();
    INN_OK(await(networks->perform(id, api::NetworkAction::Undefine)));
    m_network = {};
    const auto events = [&] {
        QList<int> list;
        for (const auto &arguments : heard) {
            if (arguments[0].toUuid() == id)
                list << arguments[2].toInt();
        }
        return list;
    };
    QTRY_COMPARE(events(), (QList<int> { 0, 1 }));
}

void NetworkContract::bytesComeBack()
{
    api::StoragePools *pools = m_connection->storage();
    const QString key = volume();
    QVERIFY(!key.isEmpty());
    const QByteArray bytes = QByteArray(3000, 'b') + "end";
    INN_OK(await(pools->uploadVolume(key, pipeWith(bytes), { 512, 0 }), std::chrono::seconds(60)));
    int ends[2] = {};
    QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
    const FileDescriptor reader(ends[0]);
    {
        const api::VolumeRange range { 3500, 15 };
        INN_OK(await(pools->downloadVolume(key, FileDescriptor(ends[1]), range), std::chrono::seconds(60)));
    }
    QByteArray got(64, '\0');
    const auto size = ::read(reader.get(), got.data(), size_t(got.size()));
    QCOMPARE(got.left(qsizetype(std::max<ssize_t>(size, 0))), QByteArray(12, 'b') + "end");
    INN_OK(await(pools->wipeVolume(key, api::WipeAlgorithm::Zero), std::chrono::seconds(60)));
    INN_OK(await(pools->deleteVolume(key)));
}

void NetworkContract::volumesGrow()
{
    api::StoragePools *pools = m_connection->storage();
    const QString key = volume();
    INN_OK(await(pools->resizeVolume(key, Bytes::mib(4))));
    const auto capacity = [&] {
        const auto volumes = await(pools->volumes(m_pool));
        return volumes && !volumes->empty() ? volumes->front().capacity.count : 0;
    };
    QTRY_COMPARE(capacity(), Bytes::mib(4).count);
    QVERIFY(numberOf(await(pools->resizeVolume(key, Bytes::mib(2)))) != 0);
    INN_OK(await(pools->resizeVolume(key, Bytes::mib(2), api::VolumeResize::Shrink)));
    QTRY_COMPARE(capacity(), Bytes::mib(2).count);
    INN_OK(await(pools->deleteVolume(key)));
}

void NetworkContract::volumesThatAreNotThere()
{
    api::StoragePools *pools = m_connection->storage();
    const QString key = QStringLiteral("/none/such");
    QCOMPARE(numberOf(await(pools->resizeVolume(key, Bytes::mib(4)))), 50); // VIR_ERR_NO_STORAGE_VOL
    QCOMPARE(numberOf(await(pools->wipeVolume(key, api::WipeAlgorithm::Zero))), 50);
    QCOMPARE(numberOf(await(pools->uploadVolume(key, pipeWith("x"), {}))), 50);
}

} // namespace inn::testing
