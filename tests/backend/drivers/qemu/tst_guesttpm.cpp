// label: real
// timeout: 300
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
};

QTEST_GUILESS_MAIN(tst_GuestTpm)
#include "tst_guesttpm.moc"
