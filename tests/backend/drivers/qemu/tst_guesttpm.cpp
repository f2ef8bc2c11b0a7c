// label: real
// timeout: 300
#include "backend/api/keptstates.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"

#include <QTest>

using namespace inn;
using namespace inn::testing;

namespace {

const QUuid kUuid(QStringLiteral("5f3f9a4e-1111-4222-8333-0000000000aa"));

} // namespace

// A guest with a TPM that swtpm emulates.
class tst_GuestTpm : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] int running(const QString &program) const
    {
        const QStringList all = processesOf(m_folder.path());
        return int(std::count_if(all.begin(), all.end(), [&](const QString &line) {
            return line.section(u' ', 1, 1).section(u'/', -1).startsWith(program);
        }));
    }

private Q_SLOTS:
    void aTpmLivesAsLongAsItsMachine()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("swtpm_setup")).isEmpty())
            QSKIP("swtpm is not installed");
        auto connection = openRoot(m_folder.path());
        QVERIFY2(connection.has_value(), connection ? "" : qPrintable(connection.error().fullText()));
        api::Domains &domains = *(*connection)->domains();
        const auto perform = [&](api::DomainAction action) { return await(domains.perform(kUuid, action)); };
        const auto defined = await(domains.define(emptyGuest(QStringLiteral("tpm"), kUuid,
            "<tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>")));
        QVERIFY2(defined.has_value(), defined ? "" : qPrintable(defined.error().fullText()));
        const QString state = m_folder.path() + QStringLiteral("/state/tpm/")
            + kUuid.toString(QUuid::WithoutBraces) + QStringLiteral("/tpm2");
        const auto started = perform(api::DomainAction::Start);
        QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().fullText()));
        QCOMPARE(running(QStringLiteral("swtpm")), 1);
        QVERIFY(QFile::exists(state + QStringLiteral("/tpm2-00.permall")));
        const auto made = QFileInfo(state).birthTime();
        QVERIFY(perform(api::DomainAction::Destroy).has_value());
        QTRY_VERIFY(processesOf(m_folder.path()).isEmpty());
        QVERIFY(perform(api::DomainAction::Start).has_value());
        QCOMPARE(QFileInfo(state).birthTime(), made); // the same TPM
        QVERIFY(perform(api::DomainAction::Destroy).has_value());
        QTRY_VERIFY(processesOf(m_folder.path()).isEmpty());
        QVERIFY(await(domains.undefine(kUuid, {})).has_value());
        QVERIFY(!QFile::exists(state));
    }
    // What another host gave is where the start looks for it, and another machine's is never touched.
    void stateFromElsewhereIsKept()
    {
        QTemporaryDir folder;
        auto connection = openRoot(folder.path());
        INN_OK(connection);
        api::Domains &domains = *(*connection)->domains();
        auto *states = dynamic_cast<api::KeptStates *>(connection->get());
        QVERIFY(states);
        QByteArray document = emptyGuest(QStringLiteral("other"), kUuid,
            "<tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>");
        document.replace("<os>", "<os firmware='efi'>");
        const api::KeptState state { QByteArray(1000, 's'), QByteArray(100, 't') };
        const QString tpm = folder.path() + QStringLiteral("/state/tpm/")
            + kUuid.toString(QUuid::WithoutBraces) + QStringLiteral("/tpm2/tpm2-00.permall");
        const QString settings = folder.path() + QStringLiteral("/state/nvram/other_VARS.fd");
        const auto content = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        INN_OK(await(states->keep(document, state)));
        QCOMPARE(content(tpm), state.tpm);
        QCOMPARE(content(settings), state.settings);
        QCOMPARE(QFileInfo(tpm).permissions() & QFile::Permissions(0x77), QFile::Permissions());
        // Nobody takes it: it goes without a trace.
        INN_OK(await(states->discard(document, state)));
        QVERIFY(!QFile::exists(QFileInfo(QFileInfo(tpm).path()).path()));
        QVERIFY(!QFile::exists(settings));

        INN_OK(await(states->keep(document, { {}, "older" })));
        INN_OK(await(states->keep(document, state))); // another attempt
        INN_OK(await(domains.define(document)));
        const auto told = await(states->tpmState(kUuid));
        INN_OK(told);
        QCOMPARE(*told, state.tpm);
        const auto file = await(states->settingsFile(kUuid));
        INN_OK(file);
        QCOMPARE(*file, settings);
        // It is this machine's now.
        INN_FAILS(await(states->keep(document, { "x", "x" })), ErrorCode::AlreadyExists);
        INN_OK(await(states->discard(document, state)));
        QCOMPARE(content(tpm), state.tpm);
        const QUuid another = QUuid::createUuid();
        QByteArray thief = emptyGuest(QStringLiteral("thief"), another);
        thief.replace("<os>", "<os firmware='efi'>");
        thief.replace("</os>", "<nvram>" + settings.toUtf8() + "</nvram></os>");
        INN_FAILS(await(states->keep(thief, { "x", {} })), ErrorCode::AlreadyExists);
        QCOMPARE(content(settings), state.settings);
        INN_FAILS(await(states->keep("<domain type='qemu'><name>../x</name></domain>", state)),
            ErrorCode::InvalidConfig);
        INN_FAILS(await(states->tpmState(another)), ErrorCode::NotFound);
        INN_OK(await(domains.undefine(kUuid, api::UndefineFlag::Nvram)));
        QVERIFY(!QFile::exists(tpm));
    }
};

QTEST_GUILESS_MAIN(tst_GuestTpm)
#include "tst_guesttpm.moc"
