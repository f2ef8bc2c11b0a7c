// What becomes of a guest's processor at its start is what libvirt 9.0 made of it with the same emulator
// (QEMU 7.2, without KVM): the arguments, the running document, and the number of what is refused.
#include "backend/config/domain/cputype.h"
#include "backend/drivers/qemu/command/arguments.h"
#include "backend/drivers/qemu/processors/givenprocessor.h"
#include "backend/drivers/qemu/processors/guestprocessor.h"
#include "backend/drivers/qemu/processors/processormap.h"
#include "backend/drivers/qemu/processors/startedprocessor.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace inn;
using namespace inn::qemu;

namespace {

QString said(const Error &error)
{
    return QStringLiteral("%1 %2").arg(error.libvirtNumber()).arg(error.fullText());
}

} // namespace

class TestGuestProcessor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!ProcessorMap::installed())
            QSKIP("libvirt's table of processors is not installed");
        QFile file(QStringLiteral(INN_TEST_DATA "/processors/guests-9.0.json"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        m_data = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!m_data.isEmpty());
        m_capabilities.architecture = QStringLiteral("x86_64");
        m_capabilities.binary = QStringLiteral("/usr/bin/qemu-system-x86_64");
        m_capabilities.tcgProcessor = EmulatorProcessor::fromJson(m_data.value(u"processor").toObject());
        const QJsonArray models = m_data.value(u"models").toArray();
        for (const auto &row : models) {
            CpuModelInfo model;
            model.name = row.toArray().at(0).toString();
            const QJsonArray missing = row.toArray().at(1).toArray();
            for (const auto &feature : missing)
                model.missingFeatures.push_back(feature.toString());
            m_capabilities.tcgCpus.push_back(std::move(model));
        }
    }

    void startsAsWithLibvirt_data()
    {
        QTest::addColumn<QJsonObject>("row");
        const QJsonArray guests = m_data.value(u"guests").toArray();
        for (const auto &guest : guests) {
            const QJsonObject row = guest.toObject();
            QTest::newRow(qPrintable(row.value(u"name").toString())) << row;
        }
    }
    void startsAsWithLibvirt()
    {
        QFETCH(QJsonObject, row);
        config::DomainConfig domain = guestWith(row.value(u"cpu").toString());
        const int code = row.value(u"code").toInt();
        const QString given = row.value(u"given").toString();
        const auto prepared = prepareProcessor(domain, m_capabilities, ProcessorOf::NewGuest);
        if (code != 0 && given.isEmpty()) {
            QVERIFY2(!prepared, "it was not refused");
            QVERIFY2(prepared.error().libvirtNumber() == code, qPrintable(said(prepared.error())));
            QVERIFY(prepared.error().message.contains(QStringLiteral("“guest”"))
                || prepared.error().message.contains(QStringLiteral("“/usr")));
            return;
        }
        QVERIFY2(prepared, qPrintable(prepared ? QString() : said(prepared.error())));
        if (code == 0)
            QCOMPARE(argumentOf(domain), row.value(u"args").toString());
        const GivenProcessor got = givenBy(given);
        auto taken = checkGiven(domain, got);
        if (taken)
            taken = takeGiven(domain, got);
        if (code != 0) {
            QVERIFY2(!taken, "it was not refused");
            QVERIFY2(taken.error().libvirtNumber() == code, qPrintable(said(taken.error())));
            return;
        }
        QVERIFY2(taken, qPrintable(taken ? QString() : said(taken.error())));
        compare(*domain.cpu, row.value(u"live").toString());
    }

    void theNextStartIsToldAsWithLibvirt_data() { startsAsWithLibvirt_data(); }
    void theNextStartIsToldAsWithLibvirt()
    {
        QFETCH(QJsonObject, row);
        const QString expected = row.value(u"updated").toString();
        if (expected.isEmpty())
            return;
        config::DomainConfig domain = guestWith(row.value(u"cpu").toString());
        const auto updated = updateProcessor(domain, m_capabilities);
        QVERIFY2(updated, qPrintable(updated ? QString() : said(updated.error())));
        compare(*domain.cpu, expected);
    }

    void aGuestThatGoesOnKeepsItsProcessor()
    {
        config::DomainConfig domain = guestWith(QStringLiteral("<cpu mode='host-model' check='partial'/>"));
        QVERIFY(prepareProcessor(domain, m_capabilities, ProcessorOf::NewGuest));
        const config::CpuConfig asked = *domain.cpu;
        QVERIFY(prepareProcessor(domain, m_capabilities, ProcessorOf::OldGuest));
        QCOMPARE(argumentOf(domain), argumentOf(guestOf(asked)));
        // What older hosts wrote of such guests.
        domain.cpu->mode = QStringLiteral("host-model");
        domain.cpu->model = QStringLiteral("Nehalem");
        domain.cpu->check = QStringLiteral("none");
        domain.cpu->features.clear();
        QVERIFY(prepareProcessor(domain, m_capabilities, ProcessorOf::OldGuest));
        QCOMPARE(argumentOf(domain), QStringLiteral("Nehalem"));
    }

    void anotherHostsProcessorIsNotGivenApproximately()
    {
        config::DomainConfig domain
            = guestWith(QStringLiteral("<cpu mode='custom' match='exact' check='full'><model "
                                       "fallback='forbid'>qemu64</model><feature policy='require' "
                                       "name='avx512f'/><feature policy='require' name='hypervisor'/>"
                                       "<feature policy='require' name='lahf_lm'/></cpu>"));
        QVERIFY(prepareProcessor(domain, m_capabilities, ProcessorOf::OldGuest));
        const auto taken = takeGiven(domain, givenBy(QStringLiteral("qemu64,avx512f=on")));
        QVERIFY(!taken);
        QVERIFY2(taken.error().message.contains(QStringLiteral("missing features: avx512f")),
            qPrintable(taken.error().message));
    }

    void bothProcessorsAreKept()
    {
        config::DomainConfig domain = guestWith(QStringLiteral(
            "<cpu mode='custom' match='exact' check='none'><model fallback='forbid'>Haswell</model></cpu>"));
        GuestStatus status;
        const config::CpuConfig asked = *domain.cpu;
        QVERIFY(takeGiven(domain, givenBy(QStringLiteral("Haswell"))));
        status.liveXml = config::writeDomain(domain);
        QVERIFY(exactProcessor(status).isEmpty());
        QCOMPARE(askedXml(status), status.liveXml);
        status.askedProcessor = processorCookie(asked);
        const auto told = config::readDomain(askedXml(status));
        QVERIFY(told && told->cpu == asked);
        const auto exact = processorIn(exactProcessor(status));
        QVERIFY(exact && *exact == *domain.cpu && *exact != asked);
        // Who wrote a document from the running one means the same guest.
        QCOMPARE(withAskedProcessor(status, status.liveXml), askedXml(status));
        QVERIFY(!processorIn("<cookie>"));
        QVERIFY(!processorIn("<cookie/>"));
    }

    void whatIsNoAnswerIsLeftOut()
    {
        const GivenProcessor given = givenProcessor(
            QJsonArray { 1, QJsonObject {}, QJsonObject { { QStringLiteral("cpuid-register"), u"R9"_qs } } },
            QJsonArray { u"nosuch"_qs, 3 });
        QVERIFY(given.enabled.isEmpty() && given.missing.isEmpty());
        config::DomainConfig domain = guestWith(QStringLiteral("<cpu><model>Haswell</model></cpu>"));
        const config::CpuConfig before = *domain.cpu;
        QVERIFY(takeGiven(domain, given));
        QVERIFY(*domain.cpu == before);
    }

private:
    static config::DomainConfig guestOf(const config::CpuConfig &cpu)
    {
        config::DomainConfig domain;
        domain.name = QStringLiteral("guest");
        domain.type = QStringLiteral("qemu");
        domain.os.arch = QStringLiteral("x86_64");
        domain.cpu = cpu;
        return domain;
    }
    static config::DomainConfig guestWith(const QString &cpu)
    {
        return guestOf(processorIn("<cookie>" + cpu.toUtf8() + "</cookie>").value_or(config::CpuConfig()));
    }
    [[nodiscard]] QString argumentOf(const config::DomainConfig &domain) const
    {
        CommandSpec command;
        const HostState host;
        const auto added = addCpu(BuildContext(domain, m_capabilities, host, command));
        return added ? command.arguments.value(1) : added.error().message;
    }
    [[nodiscard]] GivenProcessor givenBy(const QString &argument) const
    {
        const QJsonArray kept = m_data.value(u"given").toObject().value(argument).toArray();
        QJsonArray words;
        const QJsonArray rows = kept.at(0).toArray();
        for (const auto &row : rows) {
            const QJsonArray numbers = row.toArray();
            words.append(QJsonObject { { QStringLiteral("cpuid-input-eax"), numbers.at(0) },
                { QStringLiteral("cpuid-input-ecx"), numbers.at(1) },
                { QStringLiteral("cpuid-register"), numbers.at(2) },
                { QStringLiteral("features"), numbers.at(3) } });
        }
        return givenProcessor(words, kept.at(1));
    }
    static void compare(const config::CpuConfig &made, const QString &expected)
    {
        const config::CpuConfig wanted = *guestWith(expected).cpu;
        QCOMPARE(made.model, wanted.model);
        QCOMPARE(made.vendor, wanted.vendor);
        QCOMPARE(made.check, wanted.check);
        QCOMPARE(made.modelFallback, wanted.modelFallback);
        QStringList ours, theirs;
        for (const config::CpuFeatureConfig &each : made.features)
            ours += *each.policy + u' ' + *each.name;
        for (const config::CpuFeatureConfig &each : wanted.features)
            theirs += *each.policy + u' ' + *each.name;
        QCOMPARE(ours, theirs);
        QVERIFY(made == wanted);
    }

    QJsonObject m_data;
    QemuCapabilities m_capabilities;
};

QTEST_GUILESS_MAIN(TestGuestProcessor)
#include "tst_guestprocessor.moc"
