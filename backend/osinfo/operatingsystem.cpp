#include "backend/osinfo/operatingsystem.h"

#include <QRegularExpression>

#include <algorithm>

namespace inn::osinfo {

namespace {

constexpr int kYearsUntilOutdated = 10;
constexpr int kLongestQuery = 200;

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}.]+"));
    return text.toCaseFolded().split(separators, Qt::SkipEmptyParts);
}

// What one system can be found by, folded.
struct Searchable
{
    QString text;
    QStringList words;
};

Searchable searchable(const OperatingSystem &os)
{
    const QString text
        = QStringList { os.name, os.shortId, os.vendor, os.codename, os.distribution, os.version }
              .join(QLatin1Char(' '))
              .toCaseFolded();
    return { text, wordsOf(text) };
}

// A slip in a number would be another release.
bool sameDigits(const QString &a, const QString &b)
{
    const auto digits = [](QString text) {
        text.removeIf([](QChar c) { return !c.isDigit(); });
        return text;
    };
    return digits(a) == digits(b);
}

// At most one insertion, deletion, substitution or swap of neighbours.
bool withinOneSlip(const QString &typed, const QString &word)
{
    const qsizetype difference = typed.size() - word.size();
    if (difference > 1 || difference < -1)
        return false;
    qsizetype same = 0;
    while (same < std::min(typed.size(), word.size()) && typed[same] == word[same])
        ++same;
    const QStringView typedRest = QStringView(typed).mid(same);
    const QStringView wordRest = QStringView(word).mid(same);
    if (typedRest.isEmpty() || wordRest.isEmpty())
        return true;
    if (difference > 0)
        return typedRest.mid(1) == wordRest;
    if (difference < 0)
        return typedRest == wordRest.mid(1);
    if (typedRest.mid(1) == wordRest.mid(1))
        return true;
    return typedRest.size() > 1 && typedRest[0] == wordRest[1] && typedRest[1] == wordRest[0]
        && typedRest.mid(2) == wordRest.mid(2);
}

// Zero: the word does not fit; more is better.
int scoreOf(const QString &word, const Searchable &target)
{
    constexpr qsizetype kAnywhereFrom = 3;
    for (const QString &candidate : target.words) {
        if (candidate == word)
            return 4;
    }
    for (const QString &candidate : target.words) {
        if (candidate.startsWith(word))
            return 3;
    }
    return word.size() >= kAnywhereFrom && target.text.contains(word) ? 2 : 0;
}

int slippedScoreOf(const QString &word, const Searchable &target)
{
    constexpr qsizetype kShortestSlip = 4;
    const int exact = scoreOf(word, target);
    if (exact > 0 || word.size() < kShortestSlip)
        return exact;
    const auto fits = [&word](const QString &candidate) {
        const QString beginning = candidate.left(word.size());
        return (sameDigits(word, candidate) && withinOneSlip(word, candidate))
            || (sameDigits(word, beginning) && withinOneSlip(word, beginning));
    };
    return std::any_of(target.words.begin(), target.words.end(), fits) ? 1 : 0;
}

using Scorer = int (*)(const QString &, const Searchable &);

int totalScore(const QStringList &words, const Searchable &target, Scorer scorer)
{
    int total = 1; // without words everything fits
    for (const QString &word : words) {
        const int score = scorer(word, target);
        if (score == 0)
            return 0;
        total += score;
    }
    return total;
}

double numberOf(const QString &version)
{
    static const QRegularExpression number(QStringLiteral("^\\d+(?:\\.\\d+)?"));
    return number.match(version).captured().toDouble();
}

} // namespace

bool OperatingSystem::isOutdated(const QDate &today) const
{
    if (endOfLife.isValid())
        return endOfLife < today;
    return released.isValid() && released.addYears(kYearsUntilOutdated) < today;
}

std::vector<int> search(
    const OperatingSystems &all, const QString &words, Outdated outdated, const QDate &today)
{
    const QStringList wanted = wordsOf(words.left(kLongestQuery));
    struct Hit
    {
        int index;
        int score;
    };
    std::vector<Hit> hits;
    for (const Scorer scorer : { &scoreOf, &slippedScoreOf }) {
        for (int i = 0; i < int(all.size()); ++i) {
            const OperatingSystem &os = all[size_t(i)];
            if (outdated == Outdated::Hidden && os.isOutdated(today))
                continue;
            if (const int score = totalScore(wanted, searchable(os), scorer); score > 0)
                hits.push_back({ i, score });
        }
        if (!hits.empty())
            break;
    }
    std::stable_sort(hits.begin(), hits.end(), [&all](const Hit &a, const Hit &b) {
        if (a.score != b.score)
            return a.score > b.score;
        return all[size_t(a.index)].released > all[size_t(b.index)].released;
    });
    std::vector<int> indexes;
    indexes.reserve(hits.size());
    for (const Hit &hit : hits)
        indexes.push_back(hit.index);
    return indexes;
}

std::optional<OperatingSystem> similarByLabel(const OperatingSystems &all, const QString &label)
{
    QString text = label.toCaseFolded();
    text.remove(QStringLiteral("x86_64")).remove(QStringLiteral("aarch64")).remove(QStringLiteral("amd64"));
    text.replace(QLatin1Char('_'), QLatin1Char(' ')).replace(QLatin1Char('-'), QLatin1Char(' '));
    const QStringList words = wordsOf(text);
    double wanted = 0;
    for (const QString &word : words) {
        if (wanted == 0)
            wanted = numberOf(word);
    }
    const OperatingSystem *best = nullptr;
    for (const OperatingSystem &os : all) {
        constexpr qsizetype kShortestName = 4;
        const QString distribution = os.distribution.toCaseFolded();
        if (distribution.size() < kShortestName || !words.contains(distribution) || !os.released.isValid())
            continue;
        if (wanted > 0 && numberOf(os.version) > wanted)
            continue;
        if (!best || os.released > best->released)
            best = &os;
    }
    return best ? std::optional(*best) : std::nullopt;
}

} // namespace inn::osinfo
