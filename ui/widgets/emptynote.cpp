#include "ui/widgets/emptynote.h"

#include <QAbstractItemView>
#include <QEvent>

namespace inn::ui {

namespace {

constexpr int kMargin = 16;

} // namespace

EmptyNote::EmptyNote(QAbstractItemView *view, const QString &sentence)
    : SecondaryLabel(QString(), view->viewport())
    , m_view(view)
{
    setObjectName(view->objectName() + QStringLiteral("Empty"));
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(kMargin);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyNote::update);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyNote::update);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyNote::update);
    connect(model, &QAbstractItemModel::layoutChanged, this, &EmptyNote::update);
    view->viewport()->installEventFilter(this);
    setSentence(sentence);
    place();
    update();
}

void EmptyNote::setSentence(const QString &sentence)
{
    setText(sentence);
    m_view->setAccessibleDescription(sentence);
    update();
}

bool EmptyNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        place();
        // A header takes its room within this event, while a list is being shown without another one.
        QMetaObject::invokeMethod(this, &EmptyNote::place, Qt::QueuedConnection);
    }
    return SecondaryLabel::eventFilter(watched, event);
}

void EmptyNote::update()
{
    const bool empty = m_view->model()->rowCount(m_view->rootIndex()) == 0;
    setVisible(empty && !text().isEmpty());
    m_view->setAccessibleDescription(empty ? text() : QString());
}

void EmptyNote::place()
{
    setGeometry(m_view->viewport()->rect());
}

} // namespace inn::ui
