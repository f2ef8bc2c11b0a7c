#include "ruletable.h"

using namespace inn;
using namespace inn::testing;

class TestPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingFitsUntilSomethingDiffers()
    {
        Facts facts;
        const Findings findings = facts.check();
        QVERIFY2(worstOf(findings) == Verdict::Ready, text(findings));
        QVERIFY(findings.size() >= 9); // a line for each group
        for (const Finding &finding : findings)
            QVERIFY2(finding.sentence.endsWith(QLatin1Char('.')), qPrintable(finding.sentence));
    }

    void everyRemedyThatChangesThePlanCures_data()
    {
        columns();
        row(
            "missing disk", Refused, "Disks", "vda", [](Facts &f) { f.keepApart(kImage); },
            Remedy::CopyDisks);
        row(
            "missing medium", Refused, "Disks", "sda", [](Facts &f) { f.keepApart(kMedium); },
            Remedy::EjectMedia);
        row(
            "same disk copied", Refused, "Disks", "vda", [](Facts &f) { f.plan.diskCopy = DiskCopy::Whole; },
            Remedy::DoNotCopyDisks);
        row(
            "missing network", Refused, "Networks", "lab",
            [](Facts &f) { f.destination.networks.value->front().name = QStringLiteral("default"); },
            Remedy::MapNetworks);
        row(
            "folder", Refused, "Devices", "share",
            [](Facts &f) {
                f.addDevice("<filesystem type='mount'><driver type='virtiofs'/><source dir='/srv'/>"
                            "<target dir='share'/></filesystem>");
            },
            Remedy::MoveOffline);
    }

    void everyRemedyThatChangesThePlanCures()
    {
        QFETCH(QString, subject);
        QFETCH(QString, word);
        QFETCH(Change, change);
        QFETCH(Remedy, remedy);
        Facts facts;
        change(facts);
        QVERIFY2(find(facts.check(), Verdict::Refused, subject, word), text(facts.check()));
        const auto plan = remedied(facts.plan, remedy, facts.source, facts.guest, facts.destination);
        QVERIFY(plan);
        facts.plan = *plan;
        const Findings findings = facts.check();
        QVERIFY2(worstOf(findings) != Verdict::Refused, text(findings));
        QVERIFY2(!find(findings, Verdict::Refused, subject, word), text(findings));
    }

    void unknownFactsAdviseAndNeverRefuse()
    {
        Facts facts;
        facts.destination.capabilities = { std::nullopt, QStringLiteral("It was slow.") };
        facts.destination.guestCapabilities = {};
        facts.destination.cpuMatch = {};
        facts.destination.networks = {};
        facts.destination.interfaces = {};
        facts.destination.filters = {};
        facts.destination.secrets = {};
        facts.destination.freeMemory = {};
        facts.destination.hugePages.clear();
        facts.destination.paths.clear();
        facts.guest.snapshots = {};
        facts.guest.checkpoints = {};
        facts.guest.diskJobs = {};
        facts.guest.job = {};
        const Findings findings = facts.check();
        QVERIFY2(worstOf(findings) == Verdict::Advice, text(findings));
        QVERIFY2(
            find(findings, Verdict::Advice, QStringLiteral("Hypervisor"), QStringLiteral("It was slow.")),
            text(findings));
    }

    void whatIsDraggedIsJudgedAtOnce_data()
    {
        using ChangeQuick = std::function<void(QuickFacts &)>;
        QTest::addColumn<ChangeQuick>("change");
        QTest::addColumn<Verdict>("verdict");
        const auto add = [](const char *name, Verdict verdict, ChangeQuick change) {
            QTest::newRow(name) << std::move(change) << verdict;
        };
        add("fits", Ready, [](QuickFacts &) {});
        add("same host", Refused, [](QuickFacts &f) { f.sameHost = true; });
        add("read-only", Refused, [](QuickFacts &f) { f.destination.readOnly = true; });
        add("offline host", Refused, [](QuickFacts &f) { f.destinationConnected = false; });
        add("no migration", Advice, [](QuickFacts &f) { f.destinationMigrates = false; });
        add("name taken", Advice, [](QuickFacts &f) { f.nameTaken = true; });
        add("runs there", Refused, [](QuickFacts &f) { f.uuidTaken = f.uuidActive = true; });
        add("defined there", Advice, [](QuickFacts &f) { f.uuidTaken = true; });
        add("too large", Refused, [](QuickFacts &f) { f.destination.memory = Bytes::mib(100); });
        add("little memory", Advice, [](QuickFacts &f) { f.freeMemory = Bytes::mib(100); });
        add("host devices", Refused, [](QuickFacts &f) { f.hasHostDevices = true; });
        add("busy", Refused, [](QuickFacts &f) { f.guestBusy = true; });
        add("other hypervisor", Refused,
            [](QuickFacts &f) { f.destination.driverName = QStringLiteral("LXC"); });
        add("other engine", Advice,
            [](QuickFacts &f) { f.destination.driverName = QStringLiteral("QEMU (embedded)"); });
        add("other architecture", Refused,
            [](QuickFacts &f) { f.destination.architecture = QStringLiteral("aarch64"); });
    }

    void whatIsDraggedIsJudgedAtOnce()
    {
        using ChangeQuick = std::function<void(QuickFacts &)>;
        QFETCH(ChangeQuick, change);
        QFETCH(Verdict, verdict);
        Facts facts;
        QuickFacts quick;
        quick.guest = facts.guest.info;
        quick.source = facts.source.info;
        quick.destination = facts.destination.info;
        quick.sourceLabel = QStringLiteral("alpha");
        quick.destinationLabel = QStringLiteral("beta");
        change(quick);
        const Findings findings = quickCheck(quick);
        QVERIFY2(worstOf(findings) == verdict, text(findings));
        QVERIFY(verdict == Verdict::Ready ? findings.empty() : !findings.empty());
    }

    void aHostThatIsAwayIsNotBlamedForAnotherHypervisor()
    {
        Facts facts;
        QuickFacts quick;
        quick.guest = facts.guest.info;
        quick.source = facts.source.info; // of the other nothing is known
        quick.destinationLabel = QStringLiteral("beta");
        quick.destinationConnected = false;
        const Findings findings = quickCheck(quick);
        QVERIFY2(findings.size() == 1, text(findings));
    }
};

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
