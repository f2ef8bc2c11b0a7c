#include "ui/migration/findingsview.h"

#include "ui/widgets/secondarylabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace inn::ui {

using migration::Remedy;

namespace {

constexpr int kIconSize = 16;
constexpr int kLeastSubject = 16, kMostSubject = 26; // letters
constexpr int kLeastLines = 9;

QLabel *wrapped(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setTextFormat(Qt::PlainText); // there are names in it
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

// As wide as the longest needs in this language, within limits.
int widestSubject(const migration::Findings &findings, QFont font)
{
    font.setBold(true);
    const QFontMetrics metrics(font);
    int widest = metrics.averageCharWidth() * kLeastSubject;
    for (const migration::Finding &finding : findings)
        widest = std::max(widest, metrics.horizontalAdvance(finding.subject) + 2);
    return std::min(widest, metrics.averageCharWidth() * kMostSubject);
}

} // namespace

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        return {};
    case Remedy::CopyDisks:
        return FindingsView::tr("Copy the Disks");
    case Remedy::DoNotCopyDisks:
        return FindingsView::tr("Leave the Disks");
    case Remedy::MapNetworks:
        return FindingsView::tr("Use Other Networks");
    case Remedy::EjectMedia:
        return FindingsView::tr("Eject the Media");
    case Remedy::CommonProcessor:
        return FindingsView::tr("Use a Common Processor");
    case Remedy::MoveOffline:
        return FindingsView::tr("Move Offline");
    case Remedy::MoveUnsafe:
        return FindingsView::tr("Move All the Same");
    case Remedy::OtherName:
        return FindingsView::tr("Choose Another Name");
    case Remedy::WithoutTls:
        return FindingsView::tr("Without Encryption");
    case Remedy::PeerToPeerOff:
        return FindingsView::tr("Move Directly");
    case Remedy::AllowPostCopy:
        return FindingsView::tr("Allow Post-Copy");
    case Remedy::AutoConverge:
        return FindingsView::tr("Slow the Guest Down");
    case Remedy::ResumePostCopy:
        return FindingsView::tr("Resume the Migration");
    }
    return {};
}

FindingsView::FindingsView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("findings"));
    setAccessibleName(tr("What was checked before the move"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(fontMetrics().lineSpacing() * kLeastLines);
    viewport()->setBackgroundRole(QPalette::Base);
}

QWidget *FindingsView::fresh()
{
    m_findings.clear();
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    return content;
}

void FindingsView::setFindings(const migration::Findings &findings)
{
    if (findings == m_findings && widget())
        return;
    QWidget *content = fresh();
    m_findings = findings;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(10, 8, 10, 8);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(2, 1);
    const int subjectWidth = widestSubject(findings, font());
    int row = 0;
    for (const migration::Finding &finding : findings) {
        auto *symbol = new QLabel;
        symbol->setPixmap(
            icon(verdictIcon(finding.verdict)).pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
        symbol->setAccessibleName(verdictText(finding.verdict));
        auto *subject = wrapped(new QLabel, finding.subject);
        subject->setObjectName(QStringLiteral("findingSubject"));
        subject->setFixedWidth(subjectWidth);
        QFont bold = subject->font();
        bold.setBold(finding.verdict != migration::Verdict::Ready);
        subject->setFont(bold);
        auto *words = new QVBoxLayout;
        words->setSpacing(1);
        auto *sentence = wrapped(new QLabel, finding.sentence);
        sentence->setObjectName(QStringLiteral("findingSentence"));
        sentence->setAccessibleName(
            tr("%1, %2: %3").arg(verdictText(finding.verdict), finding.subject, finding.sentence));
        words->addWidget(sentence);
        if (!finding.cure.isEmpty()) {
            QLabel *cure = wrapped(new SecondaryLabel, finding.cure);
            cure->setObjectName(QStringLiteral("findingCure"));
            words->addWidget(cure);
        }
        grid->addWidget(symbol, row, 0, Qt::AlignTop);
        grid->addWidget(subject, row, 1, Qt::AlignTop);
        grid->addLayout(words, row, 2);
        if (const QString text = remedyText(finding.remedy); !text.isEmpty()) {
            auto *button = new QPushButton(text);
            button->setObjectName(QStringLiteral("remedy%1").arg(int(finding.remedy)));
            button->setAccessibleName(tr("%1: %2").arg(finding.subject, text));
            button->setAutoDefault(false);
            connect(
                button, &QPushButton::clicked, this, // its row may go
                [this, remedy = finding.remedy] { Q_EMIT remedyChosen(remedy); }, Qt::QueuedConnection);
            grid->addWidget(button, row, 3, Qt::AlignTop);
        }
        ++row;
    }
    grid->setRowStretch(row, 1);
    setWidget(content);
}

void FindingsView::showNote(const QString &sentence, migration::Verdict verdict)
{
    QWidget *content = fresh();
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(10, 8, 10, 8);
    auto *symbol = new QLabel;
    symbol->setPixmap(icon(verdictIcon(verdict)).pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
    auto *words = wrapped(new QLabel, sentence);
    words->setObjectName(QStringLiteral("findingsNote"));
    row->addWidget(symbol, 0, Qt::AlignTop);
    row->addWidget(words, 1, Qt::AlignTop);
    setWidget(content);
}

void FindingsView::showBusy(const QString &sentence)
{
    QWidget *content = fresh();
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(10, 8, 10, 8);
    auto *words = wrapped(new QLabel, sentence);
    words->setObjectName(QStringLiteral("findingsBusy"));
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setMaximumHeight(8);
    column->addWidget(words);
    column->addWidget(bar);
    column->addStretch(1);
    setWidget(content);
}

} // namespace inn::ui
