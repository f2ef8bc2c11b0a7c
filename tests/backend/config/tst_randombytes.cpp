// timeout: 300
// A short run of what the fuzzers (tests/fuzz) do for hours: documents with random bytes and words changed,
// of every kind, for the check with sanitizers. The seed is new every time and is told.
#include "tests/backend/config/corpus.h"
#include "tests/backend/config/exercise.h"

#include <QDir>
#include <QTest>

using namespace inn;
using namespace inn::config;

namespace {

constexpr int kRoundsPerKind = 1000;
constexpr qsizetype kLongestSeed = 6000;

std::vector<QByteArray> words()
{
    std::vector<QByteArray> words;
    QFile file(QStringLiteral(INN_SOURCE_DIR "/tests/fuzz/xml.dict"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.size() > 2 && line.startsWith('"'))
                words.push_back(line.mid(1, line.size() - 2));
        }
    }
    return words;
}

std::vector<QByteArray> seeds(const DocumentKind &kind)
{
    std::vector<QByteArray> texts { '<' + kind.table().name() + "/>" };
    QStringList files = corpusFilesOf(kind);
    const QDir kept(QStringLiteral(INN_TEST_DATA "/fuzz"));
    for (const QString &name :
        kept.entryList({ QString::fromLatin1(kind.name) + QStringLiteral("-*") }, QDir::Files))
        files << kept.filePath(name);
    for (const QString &file : files) {
        const QByteArray text = corpusText(file);
        if (text.size() <= kLongestSeed)
            texts.push_back(text);
    }
    return texts;
}

void change(QByteArray &text, const std::vector<QByteArray> &words, QRandomGenerator &random)
{
    const auto at = qsizetype(random.bounded(quint32(text.size() + 1)));
    const auto length = qsizetype(random.bounded(40u));
    switch (random.bounded(6)) {
    case 0: // a byte
        text.insert(at, char(random.bounded(256)));
        break;
    case 1: // a bit
        if (at < text.size())
            text[at] = char(text[at] ^ (1 << random.bounded(8)));
        break;
    case 2: // a piece goes
        text.remove(at, length);
        break;
    case 3: // a piece comes again elsewhere
        text.insert(qsizetype(random.bounded(quint32(text.size() + 1))), text.mid(at, length));
        break;
    case 4: // a word comes
        text.insert(at, words[random.bounded(quint32(words.size()))]);
        break;
    default: // a word comes instead of a piece
        text.replace(at, length, words[random.bounded(quint32(words.size()))]);
    }
}

} // namespace

class RandomBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsRefusedOrKept_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const DocumentKind &kind : documentKinds())
            QTest::newRow(kind.name) << QByteArray(kind.name);
    }
    void everyTextIsRefusedOrKept()
    {
        QFETCH(const QByteArray, name);
        const DocumentKind &kind = *findKind(name);
        static const std::vector<QByteArray> known = words();
        QVERIFY(!known.empty());
        const auto seed = quint32(qEnvironmentVariableIntValue("INN_TEST_SEED"));
        QRandomGenerator random(seed);
        const std::vector<QByteArray> texts = seeds(kind);
        for (int round = 0; round < kRoundsPerKind; ++round) {
            QByteArray text = texts[random.bounded(quint32(texts.size()))];
            const int changes = 1 + random.bounded(4);
            for (int i = 0; i < changes; ++i)
                change(text, known, random);
            const QByteArray broken = exercise::any(kind, text);
            QVERIFY2(broken.isEmpty(),
                "seed " + QByteArray::number(seed) + ": " + broken + "\nof the text\n" + text);
        }
    }
};

QTEST_GUILESS_MAIN(RandomBytesTest)
#include "tst_randombytes.moc"
