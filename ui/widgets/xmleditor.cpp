#include "ui/widgets/xmleditor.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/xmltextedit.h"

#include <QLabel>
#include <QListWidget>
#include <QPromise>
#include <QShortcut>
#include <QSplitter>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

namespace inn::ui {

namespace {

constexpr int kPause = 350; // ms after the last key
constexpr int kIssueRole = Qt::UserRole;

} // namespace

XmlEditor::XmlEditor(QWidget *parent)
    : QWidget(parent)
    , m_edit(new XmlTextEdit)
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

    auto *find = new SearchField;
    find->setObjectName(QStringLiteral("xmlFind"));
    find->setPlaceholderText(tr("Find in the document"));
    find->setAccessibleName(find->placeholderText());
    find->setVisible(false);
    connect(find, &QLineEdit::returnPressed, this, [this, find] { m_edit->findNext(find->text()); });
    auto *open = new QShortcut(QKeySequence::Find, this);
    open->setContext(Qt::WidgetWithChildrenShortcut);
    connect(open, &QShortcut::activated, find, [find] {
        find->setVisible(true);
        find->setFocus();
        find->selectAll();
    });
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), find);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, [this, find] {
        find->setVisible(false);
        m_edit->setFocus();
    });

    auto *problems = new QWidget;
    auto *problemsLayout = new QVBoxLayout(problems);
    problemsLayout->setContentsMargins(0, 0, 0, 0);
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
    layout->addWidget(find);
    layout->addWidget(splitter);
    setFocusProxy(m_edit);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &XmlEditor::startCheck);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &XmlEditor::checkFinished);
    connect(m_list, &QListWidget::itemActivated, this, &XmlEditor::openIssue);
    connect(m_list, &QListWidget::itemClicked, this, &XmlEditor::openIssue);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_checker) {
            m_checking = true;
            m_pause.start();
        }
        Q_EMIT textChanged();
        if (!m_setting)
            Q_EMIT textEdited();
    });
}

XmlEditor::~XmlEditor()
{
    m_watcher.disconnect(this);
}

QByteArray XmlEditor::text() const
{
    return m_edit->toPlainText().toUtf8();
}

void XmlEditor::setText(const QByteArray &text)
{
    m_setting = true;
    m_edit->setPlainText(QString::fromUtf8(text));
    m_setting = false;
}

bool XmlEditor::isReadOnly() const
{
    return m_edit->isReadOnly();
}

void XmlEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
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
    m_edit->setIssues(m_issues);
    m_list->clear();
    for (std::size_t index = 0; index < m_issues.size(); ++index) {
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
