#include "ui/widgets/xmlcompletion.h"

#include "ui/widgets/xmltextedit.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace inn::ui {

namespace {

constexpr int kRows = 9; // shown at once
constexpr qsizetype kMostProposals = 400;
constexpr int kMostWidth = 620;

} // namespace

XmlCompletion::XmlCompletion(QPlainTextEdit *edit)
    : QFrame(edit->viewport())
    , m_edit(edit)
    , m_list(new QTreeWidget)
{
    setObjectName(QStringLiteral("xmlCompletion"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_list->setObjectName(QStringLiteral("xmlProposals"));
    m_list->setAccessibleName(tr("What may be written here"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    hide();
    connect(m_list, &QTreeWidget::itemClicked, this, &XmlCompletion::accept);
    connect(m_edit->verticalScrollBar(), &QScrollBar::valueChanged, this, &QWidget::hide);
}

std::optional<XmlContext> XmlCompletion::contextAtCursor() const
{
    return static_cast<XmlTextEdit *>(m_edit)->contextAt(m_edit->textCursor().position());
}

void XmlCompletion::propose()
{
    if (m_adviser.isNull() || m_edit->isReadOnly()) {
        hide();
        return;
    }
    const auto context = contextAtCursor();
    if (!context) {
        hide();
        return;
    }
    m_context = *context;
    m_proposals = m_adviser.proposals(m_context);
    QTextCursor range(m_edit->document());
    range.setPosition(int(m_context.begin));
    range.setPosition(int(m_context.end), QTextCursor::KeepAnchor);
    const QString present = range.selectedText();
    if (m_proposals.isEmpty() || (m_proposals.size() == 1 && m_proposals.front().text == present)) {
        hide();
        return;
    }
    m_proposals.resize(std::min(m_proposals.size(), kMostProposals));
    m_list->clear();
    const QBrush muted = palette().brush(QPalette::PlaceholderText);
    for (const XmlProposal &proposal : std::as_const(m_proposals)) {
        auto *item = new QTreeWidgetItem(m_list, { proposal.text, proposal.description });
        item->setForeground(1, muted);
        item->setToolTip(1, proposal.description);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    place();
    show();
    raise();
}

// Below the line, or above it where there is no room.
void XmlCompletion::place()
{
    const int rows = std::min(kRows, m_list->topLevelItemCount());
    const int height
        = rows * std::max(m_list->visualItemRect(m_list->topLevelItem(0)).height(), 1) + 2 * frameWidth();
    const bool hasDescriptions = std::any_of(m_proposals.begin(), m_proposals.end(),
        [](const XmlProposal &proposal) { return !proposal.description.isEmpty(); });
    m_list->setColumnHidden(1, !hasDescriptions);
    m_list->resizeColumnToContents(0);
    const int wanted = hasDescriptions ? kMostWidth : std::max(160, m_list->columnWidth(0) + 40);
    const QRect cursor = m_edit->cursorRect();
    const QRect room = m_edit->viewport()->rect();
    const int width = std::min(wanted, room.width());
    const int below = cursor.bottom() + 2;
    const bool fitsBelow = below + height <= room.bottom();
    const int top = fitsBelow || cursor.top() - height < 0 ? below : cursor.top() - height - 2;
    setGeometry(std::clamp(cursor.left(), 0, std::max(0, room.width() - width)), top, width, height);
}

bool XmlCompletion::handleKey(const QKeyEvent &event)
{
    if (!isVisible())
        return false;
    const int last = m_list->topLevelItemCount() - 1;
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const auto select = [&](int wanted) {
        m_list->setCurrentItem(m_list->topLevelItem(std::clamp(wanted, 0, last)));
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Down:
        return select(row == last ? 0 : row + 1);
    case Qt::Key_Up:
        return select(row == 0 ? last : row - 1);
    case Qt::Key_PageDown:
        return select(row + kRows - 1);
    case Qt::Key_PageUp:
        return select(row - kRows + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        accept();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        hide();
        return false;
    default:
        return false;
    }
}

void XmlCompletion::accept()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    hide();
    if (row < 0 || row >= m_proposals.size())
        return;
    const XmlProposal proposal = m_proposals[row];
    QTextCursor cursor = m_edit->textCursor();
    cursor.beginEditBlock();
    cursor.setPosition(int(m_context.begin));
    cursor.setPosition(int(m_context.end), QTextCursor::KeepAnchor);
    // What would be added may stand there already.
    const QChar next = m_edit->document()->characterAt(int(m_context.end)); // at the end a separator
    const bool isNew = m_context.kind == XmlContext::Kind::AttributeName ? next != u'='
        : m_context.kind == XmlContext::Kind::ElementName                ? next.isSpace() || next == u'<'
                                                                         : next != u'>';
    cursor.insertText(proposal.text + (isNew ? proposal.before : QString()));
    const int position = cursor.position();
    if (isNew)
        cursor.insertText(proposal.after);
    cursor.endEditBlock();
    cursor.setPosition(position);
    m_edit->setTextCursor(cursor);
    if (isNew && !proposal.before.isEmpty() && m_context.kind != XmlContext::Kind::ClosingName)
        propose(); // the attribute's value, the element's attributes
}

void XmlCompletion::textTyped(const QString &typed)
{
    if (isVisible()) {
        propose();
        return;
    }
    if (typed.size() != 1)
        return;
    const QChar last = typed.at(0);
    if (last == u'<' || last == u'/' || last == u'\'' || last == u'"') {
        propose();
    } else if (last == u' ') {
        const auto context = contextAtCursor();
        if (context && context->kind == XmlContext::Kind::AttributeName)
            propose();
    }
}

} // namespace inn::ui
