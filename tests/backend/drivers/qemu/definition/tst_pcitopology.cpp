#include "backend/drivers/qemu/definition/pcitopology.h"

#include <QTest>

using namespace inn;
using namespace inn::qemu;

// Which bus takes what, and what is added where none does.
class TestPciTopology : public QObject
{
    Q_OBJECT

private:
    static PciTopology of(const QStringList &models, PciTopology::Growth growth)
    {
        PciTopology topology(unsigned(models.size()), growth);
        for (qsizetype i = 0; i < models.size(); ++i)
            topology.setModel(unsigned(i), models[i]);
        return topology;
    }
    static QStringList modelsOf(const PciTopology &topology)
    {
        QStringList models;
        for (const PciTopology::Bus &bus : topology.buses())
            models << bus.model;
        return models;
    }
    static constexpr PciNeeds kCard = kConventional | kAutomatic;
    static constexpr PciNeeds kExpressCard = kExpress | kAutomatic;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aCardTakesTheFirstFreeSlot()
    {
        PciTopology topology = of({ QStringLiteral("pci-root") }, PciTopology::Growth::Fixed);
        QVERIFY(topology.reserve({ 0, 0, 1, 0 }, kConventional).has_value());
        const auto place = topology.reserveNext(kCard);
        QVERIFY(place.has_value());
        QCOMPARE(place->toString(), QStringLiteral("0000:00:02.0"));
    }

    void anExpressCardNeedsAPortOfItsOwn()
    {
        PciTopology topology = of({ QStringLiteral("pcie-root") }, PciTopology::Growth::Grows);
        for (unsigned bus = 1; bus <= 2; ++bus) {
            const auto place = topology.reserveNext(kExpressCard);
            QVERIFY(place.has_value());
            QCOMPARE(place->bus, bus);
            QCOMPARE(place->slot, 0U);
        }
        QCOMPARE(modelsOf(topology).mid(1), QStringList(2, QStringLiteral("pcie-root-port")));
    }

    void aConventionalCardBringsItsBridge()
    {
        PciTopology topology = of({ QStringLiteral("pcie-root") }, PciTopology::Growth::Grows);
        const auto place = topology.reserveNext(kCard);
        QVERIFY(place.has_value());
        QCOMPARE(place->toString(), QStringLiteral("0000:02:01.0"));
        QCOMPARE(modelsOf(topology).mid(1),
            QStringList({ QStringLiteral("pcie-root-port"), QStringLiteral("pcie-to-pci-bridge") }));
        // The bridge's own port is for nothing else.
        const auto express = topology.reserveNext(kExpressCard);
        QVERIFY(express.has_value());
        QCOMPARE(express->bus, 3U);
    }

    void rootPortsShareASlot()
    {
        PciTopology topology = of({ QStringLiteral("pcie-root") }, PciTopology::Growth::Fixed);
        const PciNeeds port = controllerNeeds(QStringLiteral("pcie-root-port"));
        for (unsigned function = 0; function < 8; ++function) {
            const auto place = topology.reserveNext(port);
            QVERIFY(place.has_value());
            QCOMPARE(place->slot, 1U);
            QCOMPARE(place->function, function);
        }
        const auto ninth = topology.reserveNext(port);
        QVERIFY(ninth.has_value());
        QCOMPARE(ninth->slot, 2U);
    }

    void whatCannotBeIsToldWithLibvirtsCode_data()
    {
        QTest::addColumn<unsigned>("bus");
        QTest::addColumn<unsigned>("slot");
        QTest::addColumn<unsigned>("needs");
        QTest::newRow("slot 0 of the root") << 0U << 0U << unsigned(kConventional);
        QTest::newRow("a second slot of a port") << 1U << 1U << unsigned(kExpress);
        QTest::newRow("a bus that is not there") << 9U << 1U << unsigned(kExpress);
        QTest::newRow("a root port behind a root port") << 1U << 0U << unsigned(kRootPort);
    }
    void whatCannotBeIsToldWithLibvirtsCode()
    {
        QFETCH(unsigned, bus);
        QFETCH(unsigned, slot);
        QFETCH(unsigned, needs);
        PciTopology topology = of(
            { QStringLiteral("pcie-root"), QStringLiteral("pcie-root-port") }, PciTopology::Growth::Fixed);
        const auto reserved = topology.reserve({ 0, bus, slot, 0 }, needs);
        QVERIFY(!reserved);
        QCOMPARE(reserved.error().libvirtCode, 27);
    }

    void onePlaceIsTakenOnce()
    {
        PciTopology topology = of({ QStringLiteral("pci-root") }, PciTopology::Growth::Fixed);
        QVERIFY(topology.reserve({ 0, 0, 5, 0 }, kConventional).has_value());
        QVERIFY(!topology.reserve({ 0, 0, 5, 0 }, kConventional));
        QVERIFY(topology.reserve({ 0, 0, 5, 1 }, kConventional).has_value());
    }

    void thereIsAnEndToGrowing()
    {
        PciTopology topology = of({ QStringLiteral("pcie-root") }, PciTopology::Growth::Grows);
        unsigned given = 0;
        while (topology.reserveNext(kExpressCard))
            QVERIFY(++given < 300);
        QVERIFY(given > 200);
    }
};

QTEST_GUILESS_MAIN(TestPciTopology)
#include "tst_pcitopology.moc"
