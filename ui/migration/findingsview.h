#pragma once

#include "ui/migration/verdicts.h"

#include <QScrollArea>

namespace inn::ui {

// What a button says that does what a finding offers; empty for what cannot be done by a button.
QString remedyText(migration::Remedy remedy);

// What was found out about a machine's move, one line each: symbol, subject, sentence, and the cure with a
// button where the program can do it.
class FindingsView : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);
    void setFindings(const migration::Findings &findings);
    void showNote(const QString &sentence, migration::Verdict verdict); // instead of findings
    void showBusy(const QString &sentence);
    [[nodiscard]] const migration::Findings &findings() const { return m_findings; }

Q_SIGNALS:
    void remedyChosen(inn::migration::Remedy remedy);

private:
    QWidget *fresh();

    migration::Findings m_findings;
};

} // namespace inn::ui
