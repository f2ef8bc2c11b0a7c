#include "ui/widgets/ownkeys.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>

#include <algorithm>

namespace inn::ui {

namespace {

// "Text(&X)", as where texts have no Latin letters.
constexpr int kBracketed = 4; // characters

QString withoutKey(QString text)
{
    const qsizetype at = text.indexOf(QLatin1Char('&'));
    if (at > 0 && at + 2 < text.size() && text.at(at - 1) == QLatin1Char('(')
        && text.at(at + 2) == QLatin1Char(')'))
        return text.remove(at - 1, kBracketed);
    return text.remove(at, 1);
}

bool isLatin(QChar character)
{
    return character.isLetter() && character.unicode() < 0x80;
}

template<class Read, class Write>
void give(QSet<QChar> &taken, Read read, Write write)
{
    const QString text = read();
    const QString better = OwnKeys::withOwnKey(text, taken);
    if (better != text)
        write(better);
}

void giveWidget(QSet<QChar> &taken, QWidget *widget)
{
    if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        give(
            taken, [&] { return button->text(); }, [&](const QString &text) { button->setText(text); });
    } else if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy()) {
        give(
            taken, [&] { return label->text(); }, [&](const QString &text) { label->setText(text); });
    } else if (auto *box = qobject_cast<QGroupBox *>(widget)) {
        give(
            taken, [&] { return box->title(); }, [&](const QString &text) { box->setTitle(text); });
    } else if (auto *tabs = qobject_cast<QTabWidget *>(widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            give(
                taken, [&] { return tabs->tabText(tab); },
                [&](const QString &text) { tabs->setTabText(tab, text); });
        }
    }
}

void giveActions(QSet<QChar> &taken, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator()) {
            give(
                taken, [&] { return action->text(); }, [&](const QString &text) { action->setText(text); });
        }
    }
}

} // namespace

OwnKeys::OwnKeys(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &OwnKeys::arrangeWaiting);
    QCoreApplication::instance()->installEventFilter(this);
}

QChar OwnKeys::keyOf(const QString &text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.isEmpty() ? QChar() : QChar(key[0].key()).toUpper();
}

QString OwnKeys::withOwnKey(const QString &text, QSet<QChar> &taken)
{
    const QChar key = keyOf(text);
    if (key.isNull() || text.contains(QLatin1String("&&")))
        return text;
    if (!taken.contains(key)) {
        taken.insert(key);
        return text;
    }
    const QString plain = withoutKey(text);
    const bool isBracketed = plain.size() == text.size() - kBracketed;
    for (qsizetype at = 0; at < plain.size() && !isBracketed; ++at) {
        const QChar other = plain.at(at).toUpper();
        if (!isLatin(other) || taken.contains(other))
            continue;
        taken.insert(other);
        return plain.left(at) + QLatin1Char('&') + plain.mid(at);
    }
    const qsizetype place = text.indexOf(QLatin1Char('&')) - 1;
    for (char16_t letter = u'A'; letter <= u'Z' && isBracketed; ++letter) {
        if (taken.contains(QChar(letter)))
            continue;
        taken.insert(QChar(letter));
        return plain.left(place) + QStringLiteral("(&%1)").arg(QChar(letter)) + plain.mid(place);
    }
    return plain;
}

void OwnKeys::arrangeMenu(QMenu *menu)
{
    QSet<QChar> taken;
    giveActions(taken, menu->actions());
}

// The menu bar first: its letters are there on every page.
void OwnKeys::arrange(QWidget *window)
{
    QSet<QChar> taken;
    for (const QMenuBar *bar : window->findChildren<QMenuBar *>(QString(), Qt::FindDirectChildrenOnly))
        giveActions(taken, bar->actions());
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->window() == window && widget->isVisibleTo(window))
            giveWidget(taken, widget);
    }
}

bool OwnKeys::eventFilter(QObject *object, QEvent *event)
{
    // A text that is set anew asks for a new layout; in the main window that happens all the time.
    const bool isRelaid = event->type() == QEvent::LayoutRequest;
    if ((event->type() != QEvent::Show && !isRelaid) || !object->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(object);
    if (isRelaid && !qobject_cast<QDialog *>(widget->window()))
        return false;
    if (auto *menu = qobject_cast<QMenu *>(widget)) {
        arrangeMenu(menu);
        return false;
    }
    QWidget *window = widget->window();
    if (window->windowType() == Qt::ToolTip || window->windowType() == Qt::Popup)
        return false;
    const auto isThis = [window](const QPointer<QWidget> &other) { return other == window; };
    if (std::none_of(m_waiting.begin(), m_waiting.end(), isThis))
        m_waiting.emplace_back(window);
    m_soon.start();
    return false;
}

void OwnKeys::arrangeWaiting()
{
    for (const QPointer<QWidget> &window : std::exchange(m_waiting, {})) {
        if (window)
            arrange(window);
    }
}

} // namespace inn::ui
