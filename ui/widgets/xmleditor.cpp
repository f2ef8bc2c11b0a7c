#include "ui/widgets/xmleditor.h"

#include "backend/config/kinds.h"
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
// More than that no person edits.
constexpr qsizetype kLargest = 8 << 20; // bytes
// Qt lays out a line at once, at each letter that is typed in it.
constexpr qsizetype kLongestLine = 20'000;
constexpr qsizetype kExcerpt = 64 << 10;
constexpr std::size_t kMostIssues = 200; // shown

qsizetype longestLineOf(const QByteArray &text)
{
    qsizetype longest = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = text.indexOf('\n', begin);
        longest = std::max(longest, (end < 0 ? text.size() : end) - begin);
        begin = end < 0 ? text.size() : end + 1;
    }
    return longest;
}

} // namespace

XmlEditor::XmlEditor(QWidget *parent)
    : QWidget(parent)
    , m_edit(new XmlTextEdit)
    , m_findBar(new QWidget)
    , m_find(new SearchField)
    , m_replacement(new QLineEdit)
    , m_findAnswer(new QLabel)
    , m_explanation(new ElidedLabel)
    , m_noticeRow(new QWidget)
    , m_notice(new QLabel)
    , m_formatWhole(new QPushButton(tr("&Format")))
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
    m_formatWhole->setObjectName(QStringLiteral("xmlFormatWhole"));
    m_formatWhole->setToolTip(tr("Puts each element on a line of its own"));
    m_formatWhole->hide();
    auto *noticeLayout = new QHBoxLayout(m_noticeRow);
    noticeLayout->setContentsMargins(12, 4, 12, 4);
    noticeLayout->addWidget(m_notice, 1);
    noticeLayout->addWidget(m_formatWhole);
    m_noticeRow->hide();
    connect(m_formatWhole, &QPushButton::clicked, this, &XmlEditor::formatWhole);
    connect(&m_formatting, &QFutureWatcherBase::finished, this, &XmlEditor::wholeFormatted);
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
    layout->addWidget(m_noticeRow);
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
    connect(m_edit, &QPlainTextEdit::textChanged, this, &XmlEditor::documentChanged);
    connect(m_edit, &XmlTextEdit::busyChanged, this, &XmlEditor::busyChanged);
    connect(m_edit, &XmlTextEdit::outlined, this, &XmlEditor::explain);
    m_edit->setLimits(kLargest, kLongestLine);
    connect(m_edit, &XmlTextEdit::refused, this, [this](const QString &reason) {
        m_notice->setText(reason);
        m_noticeRow->show();
    });
}

XmlEditor::~XmlEditor()
{
    m_watcher.disconnect(this);
    m_edit->disconnect(this);
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
    connect(
        m_find, &SearchField::leaveDownwards, this, [this] { findAgain(XmlTextEdit::Direction::Forward); });
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
    shortcut(QKeySequence::FindNext, [this] { findAgain(XmlTextEdit::Direction::Forward); });
    shortcut(QKeySequence::FindPrevious, [this] { findAgain(XmlTextEdit::Direction::Backward); });
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

void XmlEditor::setKind(const config::DocumentKind &kind)
{
    setSchema(&kind.table());
    setChecker([&kind](const QByteArray &text) { return config::readAndCheck(kind, text).issues; });
}

void XmlEditor::explain()
{
    if (m_explanation->isHidden())
        return;
    const QString text = m_edit->explanationAt(m_edit->textCursor().position());
    m_explanation->setText(text);
    m_explanation->setToolTip(text);
}

void XmlEditor::findAgain(XmlTextEdit::Direction direction)
{
    const bool found = m_edit->findNext(m_find->text(), direction);
    m_findAnswer->setText(found || m_find->text().isEmpty() ? QString() : tr("Not found"));
}

QString XmlEditor::present() const
{
    const int revision = m_edit->document()->revision();
    if (m_revision != revision) {
        m_revision = revision;
        m_present = m_edit->documentText();
    }
    return m_present;
}

QByteArray XmlEditor::text() const
{
    if (isTooLarge())
        return m_whole;
    if (m_setting)
        return m_given;
    // What the text widget does to line ends and bad UTF-8 is no change by the person.
    const QString now = present();
    return now == m_shown ? m_given : now.toUtf8();
}

void XmlEditor::setText(const QByteArray &text)
{
    m_formatting.setFuture(QFuture<QString>());
    m_setting = true;
    m_isReformatted = false;
    m_given = text;
    m_whole = QByteArray();
    m_noticeRow->hide();
    m_formatWhole->hide();
    const qsizetype longestLine = longestLineOf(text);
    if (text.size() > kLargest || longestLine > kLongestLine)
        showExcerpt(text, longestLine);
    else
        m_edit->setText(QString::fromUtf8(text));
    // Not before text() knows what was given.
    textWasChanged();
}

// The beginning of what cannot be shown whole.
void XmlEditor::showExcerpt(const QByteArray &text, qsizetype longestLine)
{
    m_whole = text;
    const bool isLarge = text.size() > kLargest;
    m_formatWhole->setVisible(!isLarge);
    m_formatWhole->setEnabled(true);
    m_notice->setText(isLarge
            ? tr("This document is too large to be edited here (%1); its beginning is shown.")
                  .arg(QLocale().formattedDataSize(text.size()))
            : tr("This document has a line of %1 letters, too long to be edited; its beginning is shown. "
                 "Formatted, each element has a line of its own.")
                  .arg(QLocale().toString(longestLine)));
    m_noticeRow->show();
    QString excerpt;
    const auto lines = QString::fromUtf8(text.first(std::min(kExcerpt, text.size()))).split(u'\n');
    for (const QString &line : lines) {
        excerpt
            += line.size() > kLongestLine ? line.left(kLongestLine) + QStringLiteral("…\n") : line + u'\n';
    }
    m_edit->setText(excerpt + QStringLiteral("⋯"));
}

void XmlEditor::formatWhole()
{
    m_formatWhole->setEnabled(false);
    auto promise = std::make_shared<QPromise<QString>>();
    m_formatting.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, document = m_whole] {
        promise->addResult(formattedXml(QString::fromUtf8(document)));
        promise->finish();
    });
}

void XmlEditor::wholeFormatted()
{
    if (m_formatting.future().resultCount() == 0 || !isTooLarge())
        return;
    const QString formatted = m_formatting.result();
    const QByteArray text = formatted.toUtf8();
    if (formatted.isNull() || text.size() > kLargest || longestLineOf(text) > kLongestLine) {
        m_notice->setText(formatted.isNull()
                ? tr("The document cannot be formatted: not all its elements are closed.")
                : tr("Formatted, the document is still too large to be edited here."));
        return;
    }
    m_setting = true;
    m_isReformatted = m_readOnly;
    m_given = m_readOnly ? m_whole : text;
    m_whole = QByteArray();
    m_noticeRow->hide();
    m_edit->setText(formatted);
    textWasChanged();
    m_edit->setFocus();
    if (!m_readOnly)
        Q_EMIT textEdited();
}

bool XmlEditor::isLoading() const
{
    return m_setting;
}

// A large text is there, or about to be replaced.
void XmlEditor::busyChanged()
{
    updateReadOnly();
    if (m_edit->isBusy() || !m_setting)
        return;
    m_shown = present();
    m_lastRevision = m_revision;
    m_setting = false;
    explain();
}

void XmlEditor::updateReadOnly()
{
    m_edit->setReadOnly(isReadOnly() || m_edit->isBusy());
    // Who only reads goes through the text by keyboard too, for the explanations.
    if (m_edit->isReadOnly())
        m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void XmlEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateReadOnly();
}

// Repainting in other colours is announced as a change too.
void XmlEditor::documentChanged()
{
    const int revision = m_edit->document()->revision();
    if (m_setting || m_lastRevision == revision)
        return;
    m_lastRevision = revision;
    m_noticeRow->setVisible(isTooLarge());
    textWasChanged();
    Q_EMIT textEdited();
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
    QThreadPool::globalInstance()->start(
        [promise, checker = m_checker, document = m_isReformatted ? m_shown.toUtf8() : text()] {
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
