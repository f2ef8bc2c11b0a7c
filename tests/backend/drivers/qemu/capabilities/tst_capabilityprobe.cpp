// label: real
#include "backend/drivers/qemu/capabilities/capabilityprobe.h"
#include "backend/drivers/qemu/capabilities/firmware.h"
#include "backend/drivers/qemu/capabilities/guestsupport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace inn;
using namespace inn::qemu;

namespace {

template<class T>
Result<T> answerOf(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60000))
        return Error { ErrorCode::Internal, QStringLiteral("never answered") };
    return future.result();
}

bool hasChoice(const std::vector<api::GuestSupport::Choice> &choices, const QString &value)
{
    return std::any_of(choices.begin(), choices.end(), [&](const auto &choice) {
        return choice.value == value && choice.usable && choice.reason.isEmpty();
    });
}

QString script(const QTemporaryDir &folder, const QByteArray &body)
{
    const QString path = folder.filePath(QStringLiteral("qemu-system-x86_64"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + body + "\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

} // namespace

class TestCapabilityProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void realQemuIsUnderstoodAndKept()
    {
        const auto emulator = findEmulator(QStringLiteral("x86_64"));
        if (!emulator)
            QSKIP("qemu-system-x86_64 is not installed");
        QTemporaryDir folder;
        QemuCapabilitiesPtr first;
        {
            CapabilityProbe probe(folder.path());
            QElapsedTimer timer;
            timer.start();
            auto one = probe.capabilities(*emulator);
            auto two = probe.capabilities(*emulator); // shares the run
            const auto answer = answerOf(one);
            QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().fullText()));
            QCOMPARE(answerOf(two).value_or(nullptr), *answer);
            qInfo("probing took %lld ms", timer.elapsed());
            first = *answer;
        }
        QCOMPARE(first->architecture, QStringLiteral("x86_64"));
        QVERIFY(first->major >= 6);
        QVERIFY(first->machine(QStringLiteral("q35")));
        QVERIFY(first->machine(QStringLiteral("q35"))->name.startsWith(u"pc-q35-"));
        QVERIFY(first->defaultMachine()->name.startsWith(u"pc-i440fx-"));
        QCOMPARE(first->defaultMachine()->defaultRamId, QStringLiteral("pc.ram"));
        QVERIFY(first->hasDevice(QStringLiteral("virtio-blk-pci")));
        QVERIFY(first->hasProperty(QStringLiteral("virtio-blk-pci"), QStringLiteral("num-queues")));
        QVERIFY(first->objects.contains(QStringLiteral("memory-backend-ram")));
        QVERIFY(first->hasCommand(QStringLiteral("blockdev-add")));
        QVERIFY(first->kvmCompiled);
        QVERIFY(std::any_of(first->tcgCpus.begin(), first->tcgCpus.end(),
            [](const CpuModelInfo &cpu) { return cpu.name == u"qemu64" && cpu.usable; }));

        // The sample that the tests of the command line use.
        if (qEnvironmentVariableIntValue("VM_TEST_REGENERATE")) {
            QFile sample(QStringLiteral(INN_TEST_DATA "/argv/qemu-7.2.json"));
            QVERIFY(sample.open(QIODevice::WriteOnly));
            sample.write(QJsonDocument(first->toJson()).toJson());
        }

        CapabilityProbe again(folder.path());
        const auto future = again.capabilities(*emulator);
        QVERIFY(future.isFinished()); // from the file, at once
        QCOMPARE(*future.result().value(), *first);
    }

    void damagedCacheIsProbedAnew()
    {
        const auto emulator = findEmulator(QStringLiteral("x86_64"));
        if (!emulator)
            QSKIP("qemu-system-x86_64 is not installed");
        QTemporaryDir folder;
        CapabilityProbe probe(folder.path());
        QVERIFY(answerOf(probe.capabilities(*emulator)).has_value());
        const QStringList files = QDir(folder.path()).entryList({ QStringLiteral("qemu-*.json") });
        QCOMPARE(files.size(), 1);
        QFile file(folder.filePath(files.first()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        QVERIFY(file.resize(whole.size() / 2));
        file.close();
        CapabilityProbe again(folder.path());
        const auto answer = answerOf(again.capabilities(*emulator));
        QVERIFY(answer.has_value());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), whole);
    }

    void missingQemuSaysWhatToInstall()
    {
        QTemporaryDir folder;
        CapabilityProbe probe(folder.path());
        const auto answer = answerOf(probe.capabilities(QStringLiteral("/nonexistent/qemu-system-x86_64")));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NotFound);
        QVERIFY(answer.error().message.contains(u"qemu-system-x86"));
        QCOMPARE(findEmulator(QStringLiteral("vax")).error().code, ErrorCode::NotFound);
    }

    void programsThatAreNoQemuFail_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::newRow("dies at once")
            << QByteArray("echo 'no such library' >&2; exit 1") << int(ErrorCode::Io);
        QTest::newRow("prints garbage") << QByteArray("echo hello; sleep 60") << int(ErrorCode::Protocol);
        QTest::newRow("says nothing") << QByteArray("exec sleep 60") << int(ErrorCode::Timeout);
    }
    void programsThatAreNoQemuFail()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        QTemporaryDir folder;
        CapabilityProbe probe(folder.filePath(QStringLiteral("cache")), std::chrono::milliseconds(1500));
        const auto answer = answerOf(probe.capabilities(script(folder, body)));
        QVERIFY(!answer);
        QCOMPARE(int(answer.error().code), code);
        QVERIFY(!answer.error().message.isEmpty());
        if (code == int(ErrorCode::Io))
            QVERIFY(answer.error().fullText().contains(u"no such library"));
    }

    void jsonRoundTripIsComplete()
    {
        QemuCapabilities made;
        made.binary = QStringLiteral("/q");
        made.major = 9;
        made.machines = { { QStringLiteral("m"), QStringLiteral("a"), true, true, 7, QStringLiteral("c"),
            QStringLiteral("r"), true } };
        made.devices = { QStringLiteral("d") };
        made.deviceProperties.insert(QStringLiteral("d"), { QStringLiteral("p") });
        made.kvmCpus = { { QStringLiteral("x"), false, true } };
        const auto read = QemuCapabilities::fromJson(made.toJson());
        QVERIFY(read.has_value());
        QCOMPARE(*read, made);
        QVERIFY(!QemuCapabilities::fromJson({}));
    }

    void kvmIsJudgedByTrying()
    {
        const auto emulator = findEmulator(QStringLiteral("x86_64"));
        if (!emulator)
            QSKIP("qemu-system-x86_64 is not installed");
        QTemporaryDir folder;
        KvmProbe probe(folder.path());
        QElapsedTimer timer;
        timer.start();
        const auto status = answerOf(probe.status(*emulator));
        QVERIFY(status.has_value());
        qInfo("state %d after %lld ms: %s [%s]", int(status->state), timer.elapsed(),
            qPrintable(status->reason), qPrintable(status->details));
        QCOMPARE(status->isUsable(), status->reason.isEmpty());
        timer.restart();
        QCOMPARE(answerOf(probe.status(*emulator)).value(), *status);
        QVERIFY(timer.elapsed() < 1000); // remembered
        QCOMPARE(answerOf(probe.status(*emulator, Accelerator::Tcg))->state, KvmStatus::State::TurnedOff);
        KvmProbe missing(folder.path(), QStringLiteral("/dev/no-such-kvm"));
        QCOMPARE(answerOf(missing.status(*emulator))->state, KvmStatus::State::Missing);
        KvmProbe wrong(folder.path(), QStringLiteral("/dev/null"));
        QCOMPARE(answerOf(wrong.status(*emulator))->state, KvmStatus::State::Broken);
    }

    void firmwareIsFoundBySortedNames()
    {
        QTemporaryDir root;
        const auto write = [&](const QString &path, const QByteArray &content) {
            QDir().mkpath(root.path() + path.section(u'/', 0, -2));
            QFile file(root.path() + path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        const QByteArray text
            = R"({"interface-types": ["uefi"], "mapping": {"device": "flash", "executable": )"
              R"({"filename": "/fw/CODE.fd", "format": "raw"}, "nvram-template": {"filename": )"
              R"("/fw/VARS.fd", "format": "raw"}}, "targets": [{"architecture": "x86_64", )"
              R"("machines": ["pc-q35-*"]}], "features": ["requires-smm"]})";
        write(QStringLiteral("/fw/CODE.fd"), "code");
        write(QStringLiteral("/fw/VARS.fd"), "vars");
        const QString share = QStringLiteral("/usr/share/qemu/firmware/");
        write(share + QStringLiteral("50-b.json"), text);
        write(share + QStringLiteral("40-a.json"), text);
        write(share + QStringLiteral("30-hidden.json"), text);
        write(QStringLiteral("/etc/qemu/firmware/30-hidden.json"), "");
        write(share + QStringLiteral("10-garbage.json"), "{[");
        write(share + QStringLiteral("20-missing.json"), QByteArray(text).replace("CODE", "NONE"));
        const auto found = readFirmwareDescriptors(HostFiles(root.path()));
        QCOMPARE(found.size(), 2U);
        QVERIFY(found[0].path.endsWith(u"40-a.json"));
        QVERIFY(found[0].fits(QStringLiteral("x86_64"), QStringLiteral("pc-q35-7.2")));
        QVERIFY(!found[0].fits(QStringLiteral("x86_64"), QStringLiteral("pc-i440fx-7.2")));
        QVERIFY(!found[0].fits(QStringLiteral("aarch64"), QStringLiteral("pc-q35-7.2")));
    }

    void guestSupportGivesReasons()
    {
        QemuCapabilities made;
        made.architecture = QStringLiteral("x86_64");
        made.binary = QStringLiteral("/q");
        for (const char *name : { "pc-q35-2.10", "pc-i440fx-7.2", "pc-q35-7.2", "pc-q35-2.9", "microvm" }) {
            MachineInfo machine;
            machine.name = QString::fromLatin1(name);
            machine.alias = machine.name == u"pc-q35-7.2" ? QStringLiteral("q35") : QString();
            machine.maximumCpus = 288;
            made.machines.push_back(machine);
        }
        made.devices = { QStringLiteral("virtio-blk-pci"), QStringLiteral("ich9-ahci") };
        KvmStatus kvm { KvmStatus::State::NotPermitted, QStringLiteral("Add yourself."), {} };
        const api::GuestSupport support = guestSupport(made, kvm, {}, {});
        QCOMPARE(support.machines.mid(0, 4),
            QStringList({ QStringLiteral("pc-q35-7.2"), QStringLiteral("pc-q35-2.10"),
                QStringLiteral("pc-q35-2.9"), QStringLiteral("pc-i440fx-7.2") }));
        QCOMPARE(support.defaultMachine, QStringLiteral("pc-q35-7.2"));
        QCOMPARE(support.maximumVcpus, 288U);
        QVERIFY(!support.kvm.usable);
        QCOMPARE(support.kvm.reason, QStringLiteral("Add yourself."));
        QVERIFY(hasChoice(support.diskBuses, QStringLiteral("sata")));
        QVERIFY(!hasChoice(support.diskBuses, QStringLiteral("scsi")));
        QVERIFY(!hasChoice(support.firmwares, QStringLiteral("efi")));
        QVERIFY(!hasChoice(support.graphics, QStringLiteral("spice")));
        QVERIFY(!hasChoice(support.networkBackends, QStringLiteral("bridge")));
        QVERIFY(hasChoice(support.networkBackends, QStringLiteral("user/slirp")));
        for (const auto &list : { support.diskBuses, support.firmwares, support.graphics,
                 support.networkBackends, support.videoModels, support.tpmModels }) {
            for (const auto &entry : list)
                QVERIFY2(entry.usable || !entry.reason.isEmpty(), qPrintable(entry.value));
        }
    }
};

QTEST_GUILESS_MAIN(TestCapabilityProbe)
#include "tst_capabilityprobe.moc"
