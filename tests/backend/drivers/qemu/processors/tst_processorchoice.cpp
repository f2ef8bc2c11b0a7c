// Processors are compared, joined and described as libvirt 9.0 does with the same table of models. The
// answers in the data are those of a libvirt daemon on a host whose processor is in the data too.
#include "backend/config/domain/cputype.h"
#include "backend/drivers/qemu/processors/processorchoice.h"
#include "backend/xml/reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace inn;
using namespace inn::qemu;

namespace {

config::CpuConfig processorFrom(const QString &text)
{
    config::CpuConfig cpu;
    xml::Issues issues;
    const auto read = xml::readDocument(config::cpuDocumentType(), &cpu, text.toUtf8(), &issues);
    Q_UNUSED(read)
    config::applyCpuDocumentDefaults(cpu);
    return cpu;
}

QJsonArray featuresOf(const config::CpuConfig &cpu)
{
    QJsonArray list;
    for (const config::CpuFeatureConfig &feature : cpu.features)
        list.append(feature.policy.value_or(QString()) + u' ' + feature.name.value_or(QString()));
    return list;
}

} // namespace

class TestProcessorChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!ProcessorMap::installed())
            QSKIP("libvirt's table of processors is not installed");
        QFile file(QStringLiteral(INN_TEST_DATA "/processors/libvirt-9.0.json"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        m_data = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!m_data.isEmpty());
    }

    void verdictsAreLibvirts()
    {
        const ProcessorChoice choice(*ProcessorMap::installed());
        const config::CpuConfig host = processorFrom(m_data.value(u"host").toString());
        for (const auto &row : m_data.value(u"compare").toArray()) {
            const QString text = row.toArray().at(0).toString();
            const auto match = choice.compare(host, processorFrom(text));
            const int told = match ? int(match->match) : -match.error().libvirtNumber();
            QVERIFY2(told == row.toArray().at(1).toInt(), qPrintable(text + u' ' + QString::number(told)));
        }
    }

    void commonProcessorsAreLibvirts()
    {
        const ProcessorChoice choice(*ProcessorMap::installed());
        for (const auto &row : m_data.value(u"baseline").toArray()) {
            const int flags = row.toArray().at(1).toInt();
            std::vector<config::CpuConfig> processors;
            for (const auto &text : row.toArray().at(0).toArray())
                processors.push_back(processorFrom(text.toString()));
            BaselineLimits limits;
            limits.onlyMigratable = (flags & 2) != 0;
            auto cpu = choice.baseline(processors, limits);
            // What the driver leaves out since QEMU has no name for it.
            if (cpu)
                std::erase_if(cpu->features, [](const auto &each) { return each.name == u"osxsave"; });
            if (cpu && (flags & 1) != 0)
                QVERIFY(choice.expand(*cpu));
            const QJsonValue expected = row.toArray().at(2);
            const QString said = cpu ? *cpu->model : cpu.error().message;
            const QString place = QString::fromUtf8(QJsonDocument(row.toArray()).toJson()) + said;
            if (expected.isDouble()) {
                QVERIFY2(!cpu && cpu.error().libvirtNumber() == expected.toInt(), qPrintable(place));
                continue;
            }
            const QJsonArray parts = expected.toArray();
            QVERIFY2(cpu && *cpu->model == parts.at(0).toString(), qPrintable(place));
            QCOMPARE(*cpu->modelFallback, parts.at(1).toString());
            QCOMPARE(cpu->vendor.value_or(QString()), parts.at(2).toString());
            const QJsonArray made = featuresOf(*cpu);
            for (qsizetype i = 0; i < std::max(made.size(), parts.at(3).toArray().size()); ++i) {
                const QString here = QStringLiteral("%1, flags %2: ").arg(*cpu->model).arg(flags);
                QCOMPARE(here + made.at(i).toString(), here + parts.at(3).toArray().at(i).toString());
            }
        }
    }

    void theEmulatorsBestProcessorHasLibvirtsName()
    {
        const ProcessorChoice choice(*ProcessorMap::installed());
        const auto best = EmulatorProcessor::fromExpansions(
            m_data.value(u"migratable").toObject(), m_data.value(u"all").toObject());
        std::vector<CpuModelInfo> models;
        for (const auto &row : m_data.value(u"models").toArray()) {
            CpuModelInfo model;
            model.name = row.toArray().at(0).toString();
            for (const auto &feature : row.toArray().at(1).toArray())
                model.missingFeatures.push_back(featureNameFromQemu(feature.toString()));
            models.push_back(std::move(model));
        }
        const auto cpu = choice.describe(choice.dataOf(best, false), ProcessorChoice::Of::Guest, &models);
        QVERIFY(cpu);
        const QJsonArray expected = m_data.value(u"described").toArray();
        QCOMPARE(*cpu->model, expected.at(0).toString());
        QCOMPARE(*cpu->vendor, expected.at(2).toString());
        QCOMPARE(featuresOf(*cpu), expected.at(3).toArray());
    }

    void bitsAreAddedAndTakenAway()
    {
        constexpr ProcessorData::Place kPlace { false, 1, 0 };
        ProcessorData some;
        some.add(kPlace, { 0, 0, 6, 0 });
        ProcessorData one;
        one.add(kPlace, { 0, 0, 2, 0 });
        QVERIFY(some.contains(one));
        QVERIFY(!one.contains(some));
        some.subtract(one);
        QVERIFY(!some.contains(one));
        QVERIFY(!some.isEmpty());
        some.intersect(one);
        QVERIFY(some.isEmpty());
        ProcessorData signature;
        const ProcessorSignature zen { 26, 2, 1 };
        setSignature(signature, zen);
        QVERIFY(signatureOf(signature) == zen);
    }

private:
    QJsonObject m_data;
};

QTEST_GUILESS_MAIN(TestProcessorChoice)
#include "tst_processorchoice.moc"
