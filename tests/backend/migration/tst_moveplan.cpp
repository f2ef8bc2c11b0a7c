#include "ruletable.h"

using namespace inn;
using namespace inn::testing;

using ChangePlan = std::function<void(MovePlan &)>;
Q_DECLARE_METATYPE(ChangePlan)

class TestMovePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choicesBecomeLibvirtsFlags_data()
    {
        using Flag = api::MigrateFlag;
        QTest::addColumn<ChangePlan>("change");
        QTest::addColumn<quint32>("flags");
        const auto add = [](const char *name, api::MigrateFlags flags, ChangePlan change) {
            QTest::newRow(name) << std::move(change) << quint32(flags);
        };
        const api::MigrateFlags usual
            = Flag::Live | Flag::PersistDestination | Flag::UndefineSource | Flag::ChangeProtection;
        add("usual", usual, [](MovePlan &) {});
        add("suspended", usual & ~int(Flag::Live), [](MovePlan &p) { p.way = MoveWay::Suspended; });
        add("offline", Flag::Offline | Flag::PersistDestination | Flag::UndefineSource,
            [](MovePlan &p) { p.way = MoveWay::Offline; });
        add("kept", usual & ~int(Flag::UndefineSource),
            [](MovePlan &p) { p.source = SourceAfterwards::Keep; });
        add("transient", usual & ~int(Flag::PersistDestination),
            [](MovePlan &p) { p.definition = Definition::Transient; });
        add("paused there", usual | Flag::Paused,
            [](MovePlan &p) { p.stateAfterwards = StateAfterwards::Paused; });
        add("peer to peer", usual | Flag::Peer2Peer,
            [](MovePlan &p) { p.transport = Transport::PeerToPeer; });
        add("tunnelled", usual | Flag::Peer2Peer | Flag::Tunnelled,
            [](MovePlan &p) { p.transport = Transport::Tunnelled; });
        add("disks whole", usual | Flag::NonSharedDisk, [](MovePlan &p) { p.diskCopy = DiskCopy::Whole; });
        add("disks incremental", usual | Flag::NonSharedIncremental,
            [](MovePlan &p) { p.diskCopy = DiskCopy::Incremental; });
        add("writes wait", usual | Flag::NonSharedDisk | Flag::NonSharedSynchronousWrites, [](MovePlan &p) {
            p.diskCopy = DiskCopy::Whole;
            p.advanced.guestWrites = GuestWrites::Synchronous;
        });
        add("unsafe", usual | Flag::Unsafe, [](MovePlan &p) { p.safety = Safety::Unsafe; });
        add("post-copy", usual | Flag::PostCopy, [](MovePlan &p) { p.postCopy = PostCopy::Allowed; });
        add("resumed",
            Flag::Live | Flag::PersistDestination | Flag::UndefineSource | Flag::ChangeProtection
                | Flag::PostCopy | Flag::PostCopyResume,
            [](MovePlan &p) {
                p.way = MoveWay::Resume;
                p.diskCopy = DiskCopy::Whole; // as it began
                p.networks = { { { Attachment::Kind::Network, QStringLiteral("lab") },
                    { Attachment::Kind::Bridge, QStringLiteral("br0") } } };
            });
        add("TLS", usual | Flag::Tls, [](MovePlan &p) { p.encryption = Encryption::Tls; });
        add("compression", usual | Flag::Compressed,
            [](MovePlan &p) { p.advanced.compression = QStringList { QStringLiteral("xbzrle") }; });
        add("auto-converge", usual | Flag::AutoConverge, [](MovePlan &p) { p.advanced.autoConverge = true; });
        add("parallel", usual | Flag::Parallel, [](MovePlan &p) { p.advanced.connections = 4; });
        add("zero copy", usual | Flag::Parallel | Flag::ZeroCopy, [](MovePlan &p) {
            p.advanced.connections = 4;
            p.advanced.zeroCopy = true;
        });
        add("unprotected", usual & ~int(Flag::ChangeProtection),
            [](MovePlan &p) { p.advanced.changeProtection = ChangeProtection::No; });
        add("errors", usual | Flag::AbortOnError,
            [](MovePlan &p) { p.advanced.diskErrors = DiskErrors::Abort; });
    }

    void choicesBecomeLibvirtsFlags()
    {
        QFETCH(ChangePlan, change);
        QFETCH(quint32, flags);
        Facts facts;
        change(facts.plan);
        const auto request = migrationRequest(facts.plan, facts.guest);
        QVERIFY2(request, request ? "" : qPrintable(request.error().message));
        QCOMPARE(quint32(request->flags), flags);
        QVERIFY(request->destinationXml.isEmpty());
        QVERIFY(request->persistentXml.isEmpty());
    }

    void contradictionsAreNamed()
    {
        Facts facts;
        facts.plan.postCopy = PostCopy::Allowed;
        facts.plan.way = MoveWay::Suspended;
        const auto request = migrationRequest(facts.plan, facts.guest);
        QVERIFY(!request);
        QCOMPARE(request.error().code, ErrorCode::InvalidConfig);
        QVERIFY(request.error().message.contains(QLatin1String("Post-copy")));
    }

    void mappingsChangeTheDocumentAndNothingElse()
    {
        Facts facts;
        facts.plan.name = QStringLiteral("web2");
        facts.plan.networks = { { { Attachment::Kind::Network, QStringLiteral("lab") },
            { Attachment::Kind::Bridge, QStringLiteral("br0") } } };
        facts.plan.diskPaths = { { QStringLiteral("vda"), QStringLiteral("/mnt/web.qcow2") },
            { QStringLiteral("sda"), QString() } };
        const auto request = migrationRequest(facts.plan, facts.guest);
        QVERIFY(request);
        QCOMPARE(request->name, QStringLiteral("web2"));
        const auto there = config::readDomain(request->destinationXml);
        QVERIFY(there);
        QCOMPARE(there->interfaces[0].type, QStringLiteral("bridge"));
        QCOMPARE(there->interfaces[0].sourceBridge, QStringLiteral("br0"));
        QVERIFY(!there->interfaces[0].sourceNetwork);
        QCOMPARE(there->interfaces[0].mac, facts.guest.config.interfaces[0].mac);
        QCOMPARE(there->disks[0].source->file, QStringLiteral("/mnt/web.qcow2"));
        QVERIFY(!there->disks[1].source);
        QCOMPARE(there->name, QStringLiteral("web")); // libvirt renames by the parameter
        QCOMPARE(request->destinationXml, request->persistentXml);
        // What was not meant is there to the byte.
        QByteArray expected = facts.guest.xml;
        expected.replace("<source file='/srv/images/web.qcow2'/>", "<source file='/mnt/web.qcow2'/>");
        expected.replace("      <source file='/srv/images/setup.iso'/>\n", "");
        expected.replace("<interface type='network'>", "<interface type='bridge'>");
        expected.replace("<source network='lab'/>", "<source bridge='br0'/>");
        QCOMPARE(request->destinationXml, expected);
    }

    void aRunningMachineKeepsItsProcessor()
    {
        Facts facts;
        facts.plan.cpu = "<cpu mode='custom' match='exact'><model fallback='forbid'>Nehalem</model>"
                         "<feature policy='disable' name='vmx'/></cpu>";
        const auto request = migrationRequest(facts.plan, facts.guest);
        QVERIFY(request);
        QVERIFY(request->destinationXml.isEmpty());
        const auto definition = config::readDomain(request->persistentXml);
        QVERIFY(definition && definition->cpu);
        QCOMPARE(definition->cpu->model, QStringLiteral("Nehalem"));
        QCOMPARE(definition->cpu->features.size(), size_t(1));
    }

    void aChangedDocumentHasTheProcessorOfTheDefinition()
    {
        Facts facts;
        facts.plan.networks = { { { Attachment::Kind::Network, QStringLiteral("lab") },
            { Attachment::Kind::Bridge, QStringLiteral("br0") } } };
        // What libvirt tells of the guest since it was started.
        facts.guest.xml.replace(
            "<cpu mode='custom' match='exact'>", "<cpu mode='custom' match='exact' check='full'>");
        facts.guest.xml.replace("Westmere</model>", "Westmere</model><feature policy='require' name='vme'/>");
        const auto request = migrationRequest(facts.plan, facts.guest);
        QVERIFY(request);
        const auto there = config::readDomain(request->destinationXml);
        QVERIFY(there && there->cpu);
        QVERIFY2(!there->cpu->check && there->cpu->features.empty(), request->destinationXml.constData());
        QCOMPARE(there->cpu->model, QStringLiteral("Westmere"));
    }

    void aProcessorThatWasChosenAtTheStartStays()
    {
        Facts facts;
        facts.plan.networks = { { { Attachment::Kind::Network, QStringLiteral("lab") },
            { Attachment::Kind::Bridge, QStringLiteral("br0") } } };
        facts.guest.persistentXml.replace(
            "<cpu mode='custom' match='exact'>\n    <model fallback='forbid'>Westmere</model>\n  </cpu>",
            "<cpu mode='host-model'/>");
        QVERIFY(facts.guest.persistentXml.contains("host-model"));
        const auto request = migrationRequest(facts.plan, facts.guest);
        QVERIFY(request);
        const auto there = config::readDomain(request->destinationXml);
        QVERIFY(there && there->cpu);
        QCOMPARE(there->cpu->mode, QStringLiteral("custom"));
        QCOMPARE(there->cpu->model, QStringLiteral("Westmere"));
    }

    void parametersGoWithWhatTheyBelongTo()
    {
        Facts facts;
        AdvancedOptions &advanced = facts.plan.advanced;
        advanced.throttleInitial = 30;
        advanced.compressionCache = 1 << 20;
        advanced.tlsDestination = QStringLiteral("beta.example");
        advanced.disksPort = 49999;
        advanced.bandwidth = 100;
        auto request = migrationRequest(facts.plan, facts.guest);
        QVERIFY(request);
        QCOMPARE(request->bandwidth, std::optional<quint64>(100));
        QVERIFY(!request->throttleInitial && !request->compressionCache && !request->disksPort);
        QVERIFY(request->tlsDestination.isEmpty());
        advanced.autoConverge = true;
        advanced.compression = QStringList { QStringLiteral("xbzrle") };
        facts.plan.encryption = Encryption::Tls;
        facts.plan.diskCopy = DiskCopy::Whole;
        request = migrationRequest(facts.plan, facts.guest);
        QVERIFY(request);
        QCOMPARE(request->throttleInitial, std::optional<int>(30));
        QCOMPARE(request->disksPort, std::optional<int>(49999));
        QCOMPARE(request->tlsDestination, QStringLiteral("beta.example"));
    }

    void theSuggestionIsWhatWorks()
    {
        Facts facts;
        facts.keepApart(kImage);
        facts.keepApart(kMedium);
        facts.destination.networks.value->front().name = QStringLiteral("default");
        const MovePlan plan = suggestPlan(facts.source, facts.guest, facts.destination);
        QCOMPARE(plan.way, MoveWay::Live);
        QCOMPARE(plan.diskCopy, DiskCopy::Whole);
        QCOMPARE(plan.diskPaths.size(), size_t(1));
        QCOMPARE(plan.networks.size(), size_t(1));
        QCOMPARE(plan.networks[0].to.name, QStringLiteral("default"));
        facts.plan = plan;
        QVERIFY2(worstOf(facts.check()) != Verdict::Refused, inn::testing::text(facts.check()));
    }

    void theSuggestionCopiesOnlyWhatIsNotShared()
    {
        Facts facts;
        QCOMPARE(suggestPlan(facts.source, facts.guest, facts.destination), MovePlan());
        GuestDiskFacts local = facts.guest.disks[0];
        local.target = QStringLiteral("vdb");
        local.path = QStringLiteral("/var/local.qcow2");
        facts.guest.disks.push_back(local);
        facts.destination.paths[local.path].existence = PathFacts::Existence::Missing;
        const MovePlan plan = suggestPlan(facts.source, facts.guest, facts.destination);
        QCOMPARE(plan.diskCopy, DiskCopy::Whole);
        QCOMPARE(plan.disks, QStringList { QStringLiteral("vdb") });
    }

    void halfAGuestIsResumedWhereTheOtherHalfIs()
    {
        Facts facts;
        facts.guest.info.state = api::DomainState::Paused;
        facts.guest.info.reason = 13; // VIR_DOMAIN_PAUSED_POSTCOPY_FAILED
        facts.plan = suggestPlan(facts.source, facts.guest, facts.destination);
        QCOMPARE(facts.plan.way, MoveWay::Resume);
        QVERIFY2(inn::testing::text(facts.check()).contains("does not have the other half"),
            inn::testing::text(facts.check()));
        MachineFacts other { facts.guest.info.uuid, QStringLiteral("web2"), api::DomainState::Running, true,
            11 }; // VIR_DOMAIN_RUNNING_POSTCOPY_FAILED
        facts.destination.machines.push_back(other);
        facts.plan = suggestPlan(facts.source, facts.guest, facts.destination);
        QCOMPARE(facts.plan.name, QStringLiteral("web2"));
        QVERIFY2(worstOf(facts.check()) == Verdict::Ready, inn::testing::text(facts.check()));
        facts.destination.machines.back().reason = 1;
        QCOMPARE(worstOf(facts.check()), Verdict::Refused);
    }

    void theSuggestionForOtherEnginesIsOffline()
    {
        Facts facts;
        facts.destination.info.driverName = QStringLiteral("QEMU (embedded)");
        const MovePlan plan = suggestPlan(facts.source, facts.guest, facts.destination);
        QCOMPARE(plan.way, MoveWay::Offline);
        QVERIFY(routeOf(facts.source, facts.destination, plan) == Route::Transfer);
    }

    void transientMachinesStayTransient()
    {
        Facts facts;
        facts.guest.info.persistent = false;
        facts.guest.persistentXml.clear();
        const MovePlan plan = suggestPlan(facts.source, facts.guest, facts.destination);
        QCOMPARE(plan.definition, Definition::Transient);
        const auto request = migrationRequest(plan, facts.guest);
        QVERIFY(request && !request->flags.testFlag(api::MigrateFlag::UndefineSource));
    }

    void anotherEmulatorIsTaken()
    {
        Facts facts;
        facts.replace("/usr/bin/qemu-system-x86_64", "/opt/qemu");
        const MovePlan plan = suggestPlan(facts.source, facts.guest, facts.destination);
        QCOMPARE(plan.emulator, QStringLiteral("/usr/bin/qemu-system-x86_64"));
        facts.plan = plan;
        QVERIFY2(worstOf(facts.check()) == Verdict::Ready, inn::testing::text(facts.check()));
    }

    void failuresAreExplained_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("word");
        QTest::addColumn<Remedy>("remedy");
        const auto add = [](int number, const char *message, const char *word, Remedy remedy = Remedy::None) {
            QTest::newRow(message) << number << QString::fromLatin1(message) << QString::fromLatin1(word)
                                   << remedy;
        };
        add(81, "Unsafe migration: Migration without shared storage is unsafe", "shared", Remedy::CopyDisks);
        add(55, "Requested operation is not valid: cannot migrate domain with 2 snapshots", "snapshots");
        add(55, "Requested operation is not valid: domain has active block job", "disk");
        add(9, "operation failed: guest CPU doesn't match specification: missing features: pcid", "processor",
            Remedy::MoveOffline);
        add(91,
            "the CPU is incompatible with host CPU: Host CPU does not provide required features: pcid, "
            "x2apic",
            "processor", Remedy::MoveOffline);
        add(43, "Network not found: no network with matching name 'lab'", "network", Remedy::MapNetworks);
        add(38, "unable to connect to server at 'beta:49152': Connection refused", "port");
        add(38, "unable to connect to server at 'beta:49152': No route to host", "connect");
        add(38,
            "Cannot access storage file '/srv/web.qcow2' (as uid:64055, gid:64055): No such file or "
            "directory",
            "image", Remedy::CopyDisks);
        add(1,
            "internal error: hostname on destination resolved to localhost, but migration requires an FQDN",
            "localhost");
        add(1, "internal error: Attempt to migrate guest to the same host beta", "same host");
        add(1, "internal error: qemu unexpectedly closed the monitor: unsupported machine type 'pc-q35-9.1'",
            "machine type");
        add(9, "operation failed: domain 'web' already exists with uuid 0f2d8a3e", "another machine",
            Remedy::OtherName);
        add(1, "internal error: pre-creation of storage targets: pre-create storage failed", "image");
        add(38, "Cannot write data: No space left on device", "full");
        add(9, "operation failed: job 'migration out' unexpectedly failed", "emulator", Remedy::MoveOffline);
        add(1, "something that nobody has seen", "something", Remedy::MoveOffline);
    }

    void failuresAreExplained()
    {
        QFETCH(int, number);
        QFETCH(QString, message);
        QFETCH(QString, word);
        QFETCH(Remedy, remedy);
        Error error { ErrorCode::Internal, message };
        error.libvirtCode = number;
        const Findings findings = explainFailure(error, MovePlan());
        QVERIFY(!findings.empty());
        QVERIFY2(findings[0].sentence.contains(word, Qt::CaseInsensitive), qPrintable(findings[0].sentence));
        QCOMPARE(findings[0].remedy, remedy);
    }

    void remediesThatThePlanHasAlreadyAreNotOffered()
    {
        Error error { ErrorCode::Io, QStringLiteral("Cannot access storage file '/x'") };
        MovePlan plan;
        plan.diskCopy = DiskCopy::Whole;
        const Findings findings = explainFailure(error, plan);
        QCOMPARE(findings[0].remedy, Remedy::None);
    }
};

QTEST_GUILESS_MAIN(TestMovePlan)
#include "tst_moveplan.moc"
