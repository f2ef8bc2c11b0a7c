#include "ui/widgets/xmleditor.h"

#include "backend/xml/table.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/xmltextedit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPromise>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

namespace inn::ui {

namespace {

constexpr int kPause = 350; // ms after the last key
constexpr int kExplainPause = 120; // ms after the cursor's last move
constexpr int kIssueRole = Qt::UserRole;
// More than that no person edits, and the text layout of Qt takes seconds for it.
constexpr qsizetype kLargest = 1 << 20; // bytes
constexpr qsizetype kLongestLine = 20'000;
constexpr qsizetype kExcerpt = 64 << 10;
constexpr std::size_t kMostIssues = 200; // shown

} // namespace

XmlEditor::XmlEditor(QWidget *parent)
    : QWidget(parent)
    , m_edit(new XmlTextEdit)
    , m_findBar(new QWidget)
    , m_find(new SearchField)
    , m_replacement(new QLineEdit)
    , m_findAnswer(new QLabel)
    , m_explanation(new ElidedLabel)
    , m_notice(new QLabel)
    , m_summary(new QLabel)
    , m_list(new QListWidget)
{
    m_edit->setObjectName(QStringLiteral("xmlText"));
    m_edit->setAccessibleName(tr("XML document"));
    m_list->setObjectName(QStringLiteral("xmlProblems"));
    m_list->setAccessibleName(tr("Problems of the document"));
    m_list->setVisible(false);
    m_summary->setObjectName(QStringLiteral("xmlSummary"));
    m_summary->setVisible(false);

    m_notice->setObjectName(QStringLiteral("xmlNotice"));
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setContentsMargins(12, 4, 12, 4);
    m_notice->hide();
    buildFind();
    auto *problems = new QWidget;
    auto *problemsLayout = new QVBoxLayout(problems);
    problemsLayout->setContentsMargins(0, 4, 0, 0);
    m_summary->setContentsMargins(12, 0, 12, 0);
    problems->hide();
    problemsLayout->addWidget(m_summary);
    problemsLayout->addWidget(m_list);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_edit);
    splitter->addWidget(problems);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_findBar);
    layout->addWidget(splitter, 1);
    m_explanation->setObjectName(QStringLiteral("xmlExplanation"));
    m_explanation->setAccessibleName(tr("What stands at the cursor"));
    m_explanation->hide();
    auto *below = new QHBoxLayout;
    below->setContentsMargins(12, 3, 12, 3);
    below->addWidget(m_explanation);
    layout->addLayout(below);
    setFocusProxy(m_edit);

    m_foldPause.setSingleShot(true);
    m_foldPause.setInterval(kPause);
    connect(&m_foldPause, &QTimer::timeout, m_edit, &XmlTextEdit::updateFolds);
    m_explainPause.setSingleShot(true);
    m_explainPause.setInterval(kExplainPause);
    connect(&m_explainPause, &QTimer::timeout, this, &XmlEditor::explain);
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, &m_explainPause, qOverload<>(&QTimer::start));

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &XmlEditor::startCheck);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &XmlEditor::checkFinished);
    connect(m_list, &QListWidget::itemActivated, this, &XmlEditor::openIssue);
    connect(m_list, &QListWidget::itemClicked, this, &XmlEditor::openIssue);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        // Highlighting is announced as a change too.
        if (m_setting)
            return;
        QString text = m_edit->documentText();
        if (text == m_present)
            return;
        m_present = std::move(text);
        m_notice->setVisible(isTooLarge());
        textWasChanged();
        Q_EMIT textEdited();
    });
    m_edit->setLimits(kLargest, kLongestLine);
    connect(m_edit, &XmlTextEdit::refused, this, [this](const QString &reason) {
        m_notice->setText(reason);
        m_notice->show();
    });
}

XmlEditor::~XmlEditor()
{
    m_watcher.disconnect(this);
}

void XmlEditor::buildFind()
{
    m_find->setObjectName(QStringLiteral("xmlFind"));
    m_find->setPlaceholderText(tr("Find in the document"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_findAnswer->setObjectName(QStringLiteral("xmlFindAnswer"));
    m_replacement->setObjectName(QStringLiteral("xmlReplacement"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(m_replacement->placeholderText());
    auto *one = new QPushButton(tr("&Replace"));
    one->setObjectName(QStringLiteral("xmlReplaceOne"));
    auto *all = new QPushButton(tr("Replace &All"));
    all->setObjectName(QStringLiteral("xmlReplaceAll"));
    auto *row = new QHBoxLayout(m_findBar);
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(m_find, 1);
    row->addWidget(m_replacement, 1);
    row->addWidget(one);
    row->addWidget(all);
    row->addWidget(m_findAnswer);
    m_findBar->hide();
    connect(one, &QPushButton::clicked, this, &XmlEditor::replaceOne);
    connect(all, &QPushButton::clicked, this, &XmlEditor::replaceAll);
    connect(m_replacement, &QLineEdit::returnPressed, this, &XmlEditor::replaceOne);
    connect(m_find, &SearchField::leaveDownwards, this, [this] { findAgain({}); });
    connect(m_find, &QLineEdit::textChanged, m_findAnswer, &QLabel::clear);
    const auto shortcut = [this](const QKeySequence &keys, auto called) {
        auto *key = new QShortcut(keys, this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, called);
    };
    shortcut(QKeySequence::Find, [this] { openFind(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_H), [this] {
        openFind();
        if (!m_find->text().isEmpty() && m_replacement->isVisible())
            m_replacement->setFocus();
    });
    shortcut(QKeySequence::FindNext, [this] { findAgain({}); });
    shortcut(QKeySequence::FindPrevious, [this] { findAgain(QTextDocument::FindBackward); });
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_findBar);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        m_findBar->hide();
        m_edit->setFocus();
    });
}

void XmlEditor::openFind()
{
    const QString selected = m_edit->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_find->setText(selected);
    for (const char *name : { "xmlReplacement", "xmlReplaceOne", "xmlReplaceAll" })
        m_findBar->findChild<QWidget *>(QLatin1String(name))->setVisible(!isReadOnly());
    m_findBar->show();
    m_find->setFocus();
    m_find->selectAll();
}

void XmlEditor::replaceOne()
{
    const bool found = m_edit->replaceNext(m_find->text(), m_replacement->text());
    m_findAnswer->setText(found || m_find->text().isEmpty() ? QString() : tr("Not found"));
}

void XmlEditor::replaceAll()
{
    const int count = m_edit->replaceAll(m_find->text(), m_replacement->text());
    m_findAnswer->setText(tr("%n replaced", nullptr, count));
}

void XmlEditor::setSchema(const xml::Table *root)
{
    m_edit->setAdviser(root ? XmlAdviser(*root) : XmlAdviser());
    m_explanation->setVisible(root != nullptr);
    explain();
}

void XmlEditor::explain()
{
    if (m_explanation->isHidden())
        return;
    const QString text = m_edit->explanationAt(m_edit->textCursor().position());
    m_explanation->setText(text);
    m_explanation->setToolTip(text);
}

void XmlEditor::findAgain(QTextDocument::FindFlags flags)
{
    const bool found = m_edit->findNext(m_find->text(), flags);
    m_findAnswer->setText(found || m_find->text().isEmpty() ? QString() : tr("Not found"));
}

QByteArray XmlEditor::text() const
{
    if (isTooLarge())
        return m_whole;
    // What the text widget does to line ends and bad UTF-8 is no change by the person.
    return m_present == m_shown ? m_given : m_present.toUtf8();
}

void XmlEditor::setText(const QByteArray &text)
{
    bool isTooLarge = text.size() > kLargest;
    for (qsizetype begin = 0; begin < text.size() && !isTooLarge;) {
        const qsizetype end = text.indexOf('\n', begin);
        isTooLarge = (end < 0 ? text.size() : end) - begin > kLongestLine;
        begin = end < 0 ? text.size() : end + 1;
    }
    m_setting = true;
    m_whole = isTooLarge ? text : QByteArray();
    m_edit->setReadOnly(m_readOnly || isTooLarge);
    m_notice->setVisible(isTooLarge);
    if (isTooLarge) {
        m_notice->setText(tr("This document is too large to be edited here (%1); its beginning is shown.")
                              .arg(QLocale().formattedDataSize(text.size())));
        QString excerpt;
        for (const QString &line :
            QString::fromUtf8(text.first(std::min(kExcerpt, text.size()))).split(u'\n'))
            excerpt += line.size() > kLongestLine ? line.left(kLongestLine) + QStringLiteral("…\n")
                                                  : line + u'\n';
        m_edit->setPlainText(excerpt + QStringLiteral("⋯"));
    } else {
        m_edit->setPlainText(QString::fromUtf8(text));
    }
    m_given = text;
    m_shown = m_edit->documentText();
    m_present = m_shown;
    m_setting = false;
    m_edit->updateFolds();
    explain();
    // Not before text() knows what was given.
    textWasChanged();
}

bool XmlEditor::isReadOnly() const
{
    return m_edit->isReadOnly();
}

void XmlEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_edit->setReadOnly(readOnly || isTooLarge());
}

void XmlEditor::textWasChanged()
{
    if (m_checker) {
        m_checking = true;
        m_pause.start();
    }
    m_foldPause.start();
    Q_EMIT textChanged();
}

void XmlEditor::setChecker(Checker checker)
{
    m_checker = std::move(checker);
    if (m_checker)
        checkNow();
    else
        setIssues({});
}

void XmlEditor::checkNow()
{
    m_pause.stop();
    startCheck();
}

void XmlEditor::startCheck()
{
    if (!m_checker)
        return;
    m_checking = true;
    if (m_watcher.isRunning()) {
        m_again = true;
        return;
    }
    auto promise = std::make_shared<QPromise<xml::Issues>>();
    m_watcher.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, checker = m_checker, document = text()] {
        promise->addResult(checker(document));
        promise->finish();
    });
}

void XmlEditor::checkFinished()
{
    if (std::exchange(m_again, false)) {
        startCheck();
        return;
    }
    m_checking = m_pause.isActive();
    if (!m_checking && m_watcher.future().resultCount() > 0)
        setIssues(m_watcher.result());
}

bool XmlEditor::hasErrors() const
{
    return std::any_of(m_issues.begin(), m_issues.end(),
        [](const xml::Issue &issue) { return issue.severity == xml::Severity::Error; });
}

void XmlEditor::setIssues(const xml::Issues &issues)
{
    m_issues = issues;
    showIssues();
    Q_EMIT issuesChanged();
}

void XmlEditor::showIssues()
{
    const xml::Issues shown(
        m_issues.begin(), m_issues.begin() + std::ptrdiff_t(std::min(m_issues.size(), kMostIssues)));
    m_edit->setIssues(shown);
    m_list->clear();
    for (std::size_t index = 0; index < shown.size(); ++index) {
        const xml::Issue &issue = m_issues[index];
        const bool isError = issue.severity == xml::Severity::Error;
        auto *item = new QListWidgetItem(icon(isError ? IconName::Error : IconName::Warning),
            issue.line > 0 ? tr("Line %1: %2").arg(issue.line).arg(issue.message) : issue.message, m_list);
        item->setToolTip(issue.path);
        item->setData(kIssueRole, int(index));
    }
    m_summary->setText(tr("%n problem(s)", nullptr, int(m_issues.size())));
    m_summary->setVisible(!m_issues.empty());
    m_list->setVisible(!m_issues.empty());
    m_summary->parentWidget()->setVisible(!m_issues.empty());
}

void XmlEditor::openIssue(const QListWidgetItem *item)
{
    const auto index = std::size_t(item->data(kIssueRole).toInt());
    if (index < m_issues.size())
        goToLine(m_issues[index].line, m_issues[index].column);
}

void XmlEditor::goToLine(int line, int column)
{
    m_edit->goTo(line, column);
}

} // namespace inn::ui
