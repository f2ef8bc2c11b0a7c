// What libvirt's book and guide document, listed in tests/data/paths, is declared.
#include "backend/config/kinds.h"
#include "backend/xml/schema.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace inn;
using namespace inn::config;

namespace {

// "domain/os/loader/@type", "domain/name/#": an attribute, a text; else an element.
bool isDeclared(const xml::Table &table, const QByteArray &path)
{
    const QByteArray last = path.mid(path.lastIndexOf('/') + 1);
    const bool isValue = last.startsWith('@') || last == "#";
    const QByteArray above = path.left(path.lastIndexOf('/'));
    const xml::SchemaElement element = xml::findInSchema(table, isValue ? above : path);
    if (!element && !isValue) {
        // <metadata> of others has its place only.
        const std::vector<xml::Step> passed = xml::findInSchema(table, above).passedElements();
        return std::any_of(
            passed.begin(), passed.end(), [&](const xml::Step &step) { return step.name == last; });
    }
    if (!element)
        return false;
    if (last == "#")
        return element.text() != nullptr;
    return !isValue || element.attribute(last.mid(1)).field;
}

} // namespace

class PathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentedPathIsDeclared_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("name");
        const QDir folder(QStringLiteral(INN_TEST_DATA "/paths"));
        const QStringList files = folder.entryList({ QStringLiteral("*-paths.txt") });
        QVERIFY(files.contains(QStringLiteral("domain-paths.txt")));
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file) << file.chopped(10).toUtf8();
    }
    void everyDocumentedPathIsDeclared()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, name);
        QFile list(file);
        QVERIFY(list.open(QIODevice::ReadOnly));
        const DocumentKind *kind = findKind(name);
        QVERIFY2(kind, "there is no such kind");
        QByteArrayList missing;
        int count = 0;
        for (const QByteArray &line : list.readAll().split('\n')) {
            if (line.isEmpty())
                continue;
            ++count;
            if (!isDeclared(kind->table(), line))
                missing << line;
        }
        QVERIFY(count > 10);
        qInfo("%s: %d of %d paths are declared", name.constData(), count - int(missing.size()), count);
        QVERIFY2(missing.isEmpty(), "not declared:\n" + missing.join('\n'));
    }
};

QTEST_GUILESS_MAIN(PathsTest)
#include "tst_paths.moc"
