#include "ui/domain/pages/logpage.h"

#include "models/domain.h"
#include "models/eventmodel.h"
#include "ui/widgets/emptynote.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace inn::ui {

namespace {

constexpr Bytes kTail = Bytes::kib(256);
constexpr auto kInterval = std::chrono::seconds(2);

QWidget *titled(const QString &title, QWidget *content, QWidget *beside = nullptr)
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(12, 8, 12, 8);
    auto *label = new QLabel(title);
    label->setBuddy(content);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addStretch();
    if (beside)
        row->addWidget(beside);
    layout->addLayout(row);
    layout->addWidget(content, 1);
    return widget;
}

} // namespace

LogPage::LogPage(models::Domain *domain, QWidget *parent)
    : QWidget(parent)
    , m_domain(domain)
    , m_events(new models::EventModel(this))
    , m_eventView(new QTreeView)
    , m_log(new QPlainTextEdit)
    , m_follow(new QCheckBox(tr("&Follow")))
    , m_message(new MessageBar)
{
    m_events->setDomain(domain);
    m_eventView->setModel(m_events);
    m_eventView->setRootIsDecorated(false);
    m_eventView->setUniformRowHeights(true);
    m_eventView->setAlternatingRowColors(true);
    m_eventView->setColumnHidden(models::EventModel::Machine, true);
    m_eventView->header()->setSectionResizeMode(models::EventModel::Time, QHeaderView::ResizeToContents);
    m_eventView->setObjectName(QStringLiteral("domainEvents"));
    m_eventView->setAccessibleName(tr("Events of the machine"));
    new EmptyNote(m_eventView, tr("Nothing has happened to the machine since this program started."));
    connect(m_events, &QAbstractItemModel::rowsInserted, m_eventView, &QTreeView::scrollToBottom);
    m_log->setReadOnly(true);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setPlaceholderText(tr("The emulator has written nothing yet."));
    m_log->setObjectName(QStringLiteral("domainLog"));
    m_log->setAccessibleName(tr("The emulator’s log"));
    m_follow->setObjectName(QStringLiteral("followLog"));
    m_follow->setChecked(true);
    m_message->setClosing(MessageBar::Closing::Impossible);

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(titled(tr("&Events"), m_eventView));
    splitter->addWidget(titled(tr("The emulator’s &log"), m_log, m_follow));
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    m_timer.setInterval(kInterval);
    connect(&m_timer, &QTimer::timeout, this, &LogPage::refresh);
}

void LogPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_timer.start();
}

void LogPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void LogPage::refresh()
{
    if (!m_domain || m_asking)
        return;
    m_asking = true;
    m_domain->log(kTail).then(this, [this](const Result<QByteArray> &text) {
        m_asking = false;
        if (text) {
            m_message->clear();
            show(*text);
            return;
        }
        // A host that cannot show logs is no failure; a machine that never ran has none yet.
        m_message->showMessage(MessageBar::Kind::Information, text.error().message);
        if (text.error().code == ErrorCode::Unsupported)
            m_timer.stop();
    });
}

void LogPage::show(const QByteArray &text)
{
    if (text == m_shown)
        return;
    QScrollBar *bar = m_log->verticalScrollBar();
    const int place = bar->value();
    if (!m_shown.isEmpty() && text.startsWith(m_shown)) {
        QTextCursor end(m_log->document());
        end.movePosition(QTextCursor::End);
        end.insertText(QString::fromUtf8(text.mid(m_shown.size())));
    } else {
        m_log->setPlainText(QString::fromUtf8(text));
    }
    m_shown = text;
    bar->setValue(m_follow->isChecked() ? bar->maximum() : place);
}

} // namespace inn::ui
