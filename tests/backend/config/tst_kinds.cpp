// timeout: 600
// What holds for every kind of document, by its declarations.
#include "backend/xml/normalizer.h"
#include "backend/xml/report.h"
#include "tests/backend/config/corpus.h"
#include "tests/backend/config/exercise.h"
#include "tests/backend/config/propertycheck.h"

using namespace inn;
using namespace inn::config;

namespace {

void eachKind()
{
    QTest::addColumn<QByteArray>("name");
    for (const DocumentKind &kind : documentKinds())
        QTest::newRow(kind.name) << QByteArray(kind.name);
}

void eachDocument()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("file");
    for (const DocumentKind &kind : documentKinds()) {
        for (const QString &file : corpusFilesOf(kind))
            QTest::addRow("%s %s", kind.name, qPrintable(QFileInfo(file).fileName()))
                << QByteArray(kind.name) << file;
    }
}

} // namespace

class KindsTest : public QObject
{
    Q_OBJECT

private:
    // Snapshots and others hold whole machines.
    QSet<const xml::Table *> m_triedAlone, m_triedInDocuments;

private Q_SLOTS:
    void everyFieldCanBeSetChangedAndClearedAlone_data() { eachKind(); }
    void everyFieldCanBeSetChangedAndClearedAlone()
    {
        QFETCH(const QByteArray, name);
        checkProperties(*findKind(name), {}, QString::fromUtf8(name), &m_triedAlone);
    }

    void everyFieldCanBeSetChangedAndClearedInADocument_data() { eachKind(); }
    void everyFieldCanBeSetChangedAndClearedInADocument()
    {
        QFETCH(const QByteArray, name);
        const DocumentKind &kind = *findKind(name);
        // The largest that is not so large that each of many hundred values would take long.
        constexpr qsizetype kEnough = 6000;
        QByteArray largest;
        for (const QString &file : corpusFilesOf(kind)) {
            const QByteArray text = corpusText(file);
            if (text.size() > largest.size() && text.size() < kEnough && !text.contains("encoding"))
                largest = text;
        }
        if (!largest.isEmpty())
            checkProperties(kind, largest, QString::fromUtf8(name), &m_triedInDocuments);
    }

    void unchangedGivesTheSameBytes_data() { eachDocument(); }
    void unchangedGivesTheSameBytes()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QString, file);
        const DocumentKind &kind = *findKind(name);
        const QByteArray text = corpusText(file);
        const auto value = kind.create();
        QVERIFY(xml::readDocument(kind.table(), value.get(), text, nullptr));
        QCOMPARE(xml::writeDocument(kind.table(), value.get()), text);
        QCOMPARE(xml::writeDocument(kind.table(), kind.copy(value.get()).get()), text);
    }

    void theNormalFormIsStable_data() { eachDocument(); }
    void theNormalFormIsStable()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QString, file);
        const DocumentKind &kind = *findKind(name);
        const auto value = kind.create();
        xml::Issues issues;
        QVERIFY(xml::readDocument(kind.table(), value.get(), corpusText(file), &issues));
        if (!issues.empty())
            return; // what cannot be read has no normal form
        const QByteArray normal = xml::writeNormalized(kind.table(), value.get());
        const auto again = kind.create();
        QVERIFY2(xml::readDocument(kind.table(), again.get(), normal, nullptr), normal);
        QCOMPARE(xml::writeNormalized(kind.table(), again.get()), normal);
    }

    void definitionsSettle_data() { eachDocument(); }
    void definitionsSettle()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QString, file);
        const DocumentKind &kind = *findKind(name);
        const ReadDocument first = define(kind, corpusText(file));
        if (!first.isAccepted())
            return;
        const QByteArray normal = xml::writeNormalized(kind.table(), first.value.get());
        const ReadDocument second = define(kind, normal);
        const QString problem = second.issues.empty() ? QString() : second.issues.front().message;
        QVERIFY2(second.isAccepted(), qPrintable(problem + u'\n' + QString::fromUtf8(normal)));
        // As in libvirt, the second may still number a console anew; the third has nothing to do.
        const QByteArray settled = xml::writeNormalized(kind.table(), second.value.get());
        const ReadDocument third = define(kind, settled);
        QVERIFY(third.isAccepted());
        QCOMPARE(xml::writeNormalized(kind.table(), third.value.get()), settled);
    }

    // tests/data/fuzz/KIND-WHAT, and every document as one of each kind.
    void whatFuzzersFoundHolds_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(INN_TEST_DATA "/fuzz"));
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files))
            QTest::newRow(qPrintable(file.fileName()))
                << file.fileName().section(u'-', 0, 0).toUtf8() << file.filePath();
        for (const DocumentKind &kind : documentKinds()) {
            for (const QString &file : corpusFilesOf(kind))
                QTest::addRow("%s %s", kind.name, qPrintable(QFileInfo(file).fileName()))
                    << QByteArray(kind.name) << file;
        }
    }
    void whatFuzzersFoundHolds()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QString, file);
        const DocumentKind *kind = findKind(name);
        QVERIFY2(kind, "there is no such kind");
        const QByteArray broken = exercise::any(*kind, corpusText(file));
        QVERIFY2(broken.isEmpty(), broken);
    }
};

QTEST_GUILESS_MAIN(KindsTest)
#include "tst_kinds.moc"
