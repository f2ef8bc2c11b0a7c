#pragma once

#include <functional>

#include "situation.h"

using Change = std::function<void(inn::testing::Facts &)>;
Q_DECLARE_METATYPE(Change)

// Tables of situations, each with the line that it must bring.
namespace inn::testing {

using namespace inn::migration;

inline QByteArray text(const Findings &findings)
{
    QString all;
    for (const Finding &finding : findings) {
        all += QStringLiteral("%1 %2: %3 [%4]\n")
                   .arg(QString::number(int(finding.verdict)), finding.subject, finding.sentence,
                       finding.cure);
    }
    return all.toUtf8();
}

inline const Finding *find(
    const Findings &findings, Verdict verdict, const QString &subject, const QString &word)
{
    for (const Finding &finding : findings) {
        if (finding.verdict == verdict && finding.subject == subject && finding.sentence.contains(word))
            return &finding;
    }
    return nullptr;
}

inline void row(const char *name, Verdict verdict, const char *subject, const char *word, Change change,
    Remedy remedy = Remedy::None)
{
    QTest::newRow(name) << verdict << QString::fromUtf8(subject) << QString::fromUtf8(word)
                        << std::move(change) << remedy;
}

inline void columns()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("word");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Remedy>("remedy");
}

constexpr auto Refused = Verdict::Refused;
constexpr auto Advice = Verdict::Advice;
constexpr auto Ready = Verdict::Ready;

inline const QString kImage = QStringLiteral("/srv/images/web.qcow2");
inline const QString kMedium = QStringLiteral("/srv/images/setup.iso");

// Of the row that is tested.
inline void judge()
{
    QFETCH(Verdict, verdict);
    QFETCH(QString, subject);
    QFETCH(QString, word);
    QFETCH(Change, change);
    QFETCH(Remedy, remedy);
    Facts facts;
    change(facts);
    const Findings findings = facts.check();
    const Finding *finding = find(findings, verdict, subject, word);
    QVERIFY2(finding, text(findings));
    QCOMPARE(finding->remedy, remedy);
    QVERIFY2(finding->sentence.endsWith(QLatin1Char('.')), qPrintable(finding->sentence));
    QVERIFY2(verdict != Verdict::Refused || !finding->cure.isEmpty(), "a refusal without a cure");
    QVERIFY2(worstOf(findings) == verdict || verdict != Verdict::Refused, text(findings));
}

} // namespace inn::testing
