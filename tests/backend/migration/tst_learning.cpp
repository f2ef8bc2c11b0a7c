// uses: backend/drivers/test
#include "backend/api/domains.h"
#include "backend/api/networks.h"
#include "backend/drivers/test/testdriver.h"
#include "backend/migration/mover.h"
#include "tests/support/await.h"

#include <QElapsedTimer>

using namespace inn;
using namespace inn::migration;
using namespace inn::testing;
using namespace std::chrono_literals;

namespace {

using Opened = std::shared_ptr<api::Connection>;

Opened openHost(const QString &uri)
{
    test::TestDriver driver;
    auto opened = await(driver.open({ QUrl(uri) }));
    return opened ? *opened : Opened();
}

// A host that knows itself and answers nothing.
class SilentHost : public api::Connection
{
    class SilentDomains : public api::Domains
    {
        template<class T>
        QFuture<Result<T>> silence()
        {
            auto promise = std::make_shared<QPromise<Result<T>>>();
            promise->start();
            m_kept.push_back(promise);
            return promise->future();
        }
        std::vector<std::shared_ptr<void>> m_kept;

    public:
        api::DomainInfoPtr machine;
        std::vector<api::DomainInfoPtr> list() const override { return { machine }; }
        QFuture<Result<>> perform(QUuid, api::DomainAction, JobPtr) override { return silence<void>(); }
        QFuture<Result<QByteArray>> xml(QUuid, api::XmlView) override
        {
            if (!document.isEmpty())
                return ready<QByteArray>(document);
            return silence<QByteArray>();
        }
        QFuture<Result<QUuid>> define(QByteArray) override { return silence<QUuid>(); }
        QFuture<Result<QUuid>> create(QByteArray, api::StartFlags, JobPtr) override
        {
            return silence<QUuid>();
        }
        QFuture<Result<>> undefine(QUuid, api::UndefineFlags) override { return silence<void>(); }
        QFuture<Result<>> rename(QUuid, QString) override { return silence<void>(); }
        QFuture<Result<>> setAutostart(QUuid, api::Autostart) override { return silence<void>(); }
        QFuture<Result<>> setTitle(QUuid, QString) override { return silence<void>(); }
        QFuture<Result<>> setDescription(QUuid, QString) override { return silence<void>(); }
        QFuture<Result<>> setMetadata(QUuid, QString, QString, QByteArray) override
        {
            return silence<void>();
        }
        QFuture<Result<>> updateDevice(QUuid, QByteArray, api::DeviceScope) override
        {
            return silence<void>();
        }
        QFuture<Result<FileDescriptor>> openGraphics(QUuid, int) override
        {
            return silence<FileDescriptor>();
        }
        QFuture<Result<FileDescriptor>> openConsole(QUuid, QString) override
        {
            return silence<FileDescriptor>();
        }
        QFuture<Result<QByteArray>> screenshot(QUuid) override { return silence<QByteArray>(); }
        QFuture<Result<QByteArray>> log(QUuid, Bytes) override { return silence<QByteArray>(); }
        QByteArray document;
    };

public:
    SilentHost()
    {
        auto info = std::make_shared<api::DomainInfo>();
        info->uuid = QUuid::createUuid();
        info->name = QStringLiteral("web");
        m_domains.machine = info;
    }
    [[nodiscard]] api::HostInfo host() const override
    {
        api::HostInfo info;
        info.hostName = QStringLiteral("silent");
        info.memory = Bytes::gib(8);
        return info;
    }
    [[nodiscard]] api::Domains *domains() override { return &m_domains; }
    QFuture<Result<QByteArray>> capabilities() override { return m_never.future(); }
    QFuture<Result<QByteArray>> domainCapabilities(QString, QString, QString, QString) override
    {
        return QPromise<Result<QByteArray>>().future(); // given up at once
    }
    QFuture<Result<api::GuestSupport>> guestSupport(QString) override { return m_neither.future(); }
    void setSampling(std::chrono::milliseconds) override { }
    void answerDocuments(const QByteArray &document) { m_domains.document = document; }
    [[nodiscard]] QUuid machine() const { return m_domains.machine->uuid; }

private:
    SilentDomains m_domains;
    QPromise<Result<QByteArray>> m_never;
    QPromise<Result<api::GuestSupport>> m_neither;
};

} // namespace

class TestLearning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGuestAndBothHosts()
    {
        const Opened from = openHost(QStringLiteral("test:///default"));
        const Opened to = openHost(QStringLiteral("test:///second"));
        QVERIFY(from && to);
        const api::DomainInfoPtr machine = from->domains()->list().at(0);
        const auto guest = await(learnGuest(*from, machine->uuid));
        QVERIFY2(guest, guest ? "" : qPrintable(guest.error().fullText()));
        QCOMPARE((*guest)->info.name, machine->name);
        QCOMPARE((*guest)->config.name, machine->name);
        QVERIFY(!(*guest)->persistentXml.isEmpty());
        QVERIFY((*guest)->snapshots.isKnown());
        QVERIFY((*guest)->job.isKnown());
        const HostQuestions questions = questionsAbout(**guest);
        const auto source = await(learnHost(*from, questions));
        const auto destination = await(learnHost(*to, questions));
        QVERIFY(source && destination);
        QVERIFY((*source)->canMigrate && (*destination)->canMigrate);
        QVERIFY((*source)->uri != (*destination)->uri);
        QVERIFY((*source)->capabilities.isKnown());
        QVERIFY((*source)->networks.isKnown() && (*source)->pools.isKnown());
        QVERIFY((*source)->freeMemory.isKnown());
        QVERIFY((*source)->sameMachine.isKnown());
        QVERIFY(!(*destination)->sameMachine.isKnown());
        QCOMPARE((*source)->machines.size(), from->domains()->list().size());
        const MovePlan plan = suggestPlan(**source, **guest, **destination);
        const Findings findings = check(**source, **guest, **destination, plan);
        QString refusals;
        for (const Finding &finding : findings)
            refusals += finding.verdict == Verdict::Refused ? finding.sentence : QString();
        QVERIFY2(refusals.isEmpty(), qPrintable(refusals));
        QCOMPARE(plan.way, MoveWay::Live);
    }

    void aMachineThatIsGoneIsAnError()
    {
        const Opened host = openHost(QStringLiteral("test:///default"));
        const auto guest = await(learnGuest(*host, QUuid::createUuid()));
        QVERIFY(!guest);
        QCOMPARE(guest.error().code, ErrorCode::NotFound);
    }

    void whatAHostDoesNotAnswerIsUnknown()
    {
        SilentHost host;
        HostQuestions questions;
        questions.cpu = "<cpu><model>qemu64</model></cpu>";
        questions.paths = QStringList { QStringLiteral("/srv/web.qcow2") };
        questions.wantsFilters = questions.wantsSecrets = questions.wantsInterfaces = true;
        questions.sameUuid = host.machine();
        const auto facts = await(learnHost(host, questions, 200ms));
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().fullText()));
        QCOMPARE((*facts)->info.hostName, QStringLiteral("silent"));
        QVERIFY(!(*facts)->capabilities.isKnown());
        QVERIFY(!(*facts)->capabilities.problem.isEmpty());
        QVERIFY(!(*facts)->sameMachine.isKnown() && !(*facts)->sameMachine.problem.isEmpty());
        QVERIFY(!(*facts)->networks.isKnown() && !(*facts)->networks.problem.isEmpty());
        QVERIFY(!(*facts)->filters.isKnown() && !(*facts)->secrets.isKnown());
        QCOMPARE((*facts)->path(questions.paths[0]).existence, PathFacts::Existence::Unknown);
        QCOMPARE((*facts)->freeMemory.value, Bytes::gib(8));
        QVERIFY(!(*facts)->canMigrate);
        QVERIFY(host.children().isEmpty() || waitUntil([&] { return host.children().isEmpty(); }));
    }

    void aGuestOfAHostThatDoesNotAnswerIsAnError()
    {
        SilentHost host;
        const auto guest = await(learnGuest(host, host.machine(), 100ms));
        QVERIFY(!guest);
        QCOMPARE(guest.error().code, ErrorCode::Timeout);
        host.answerDocuments("<domain type='qemu'><name>web</name></domain>");
        QVERIFY(await(learnGuest(host, host.machine(), 100ms)));
        host.answerDocuments("no document");
        QVERIFY(!await(learnGuest(host, host.machine(), 100ms)));
    }

    void aConnectionThatGoesEndsIt()
    {
        QFuture<Result<HostFactsPtr>> facts;
        {
            SilentHost host;
            facts = learnHost(host, {}, 1h);
            QVERIFY(!facts.isFinished());
        }
        QVERIFY(facts.isFinished());
        QVERIFY(facts.resultCount() == 0 || !facts.result());
    }

    void morePathsCanBeAskedFor()
    {
        const Opened host = openHost(QStringLiteral("test:///default"));
        const auto first = await(learnHost(*host, {}));
        QVERIFY(first);
        const QString path = QStringLiteral("/default-pool/none.qcow2");
        const auto more = await(learnPaths(*host, *first, { path }));
        QVERIFY(more);
        QVERIFY((*more)->paths.count(path));
        QCOMPARE((*first)->paths.count(path), size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestLearning)
#include "tst_learning.moc"
