#pragma once

#include "app/application.h"
#include "app/stallmonitor.h"
#include "models/roles.h"
#include "tests/support/bootingguest.h"
#include "ui/manager/mainwindow.h"
#include "ui/widgets/messagebar.h"
#include "wizards/createvm/createvmwizard.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <algorithm>
#include <csignal>

namespace inn::testing {

// The processes with that text in their command line.
inline QList<pid_t> processesWith(const QString &text)
{
    QList<pid_t> found;
    const QStringList numbers = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &number : numbers) {
        bool isNumber = false;
        const int pid = number.toInt(&isNumber);
        QFile line(QStringLiteral("/proc/%1/cmdline").arg(number));
        if (!isNumber || pid == int(::getpid()) || !line.open(QIODevice::ReadOnly))
            continue;
        if (line.readAll().contains(text.toUtf8()))
            found.append(pid);
    }
    return found;
}

// Ends what still uses that folder, so that a failed test leaves no machine behind.
inline void endGuestsBelow(const QString &root)
{
    const QList<pid_t> guests = processesWith(root + u'/');
    for (const pid_t pid : guests)
        ::kill(pid, SIGKILL);
    waitUntil([&] { return processesWith(root + u'/').isEmpty(); }, std::chrono::seconds(5));
}

// The whole program in this process, with only the given hosts.
class Program
{
public:
    Program(app::GuiApplication &gui, const QStringList &arguments)
    {
        const auto parsed = app::Options::parse(
            QStringList { QStringLiteral("innkeeper"), QStringLiteral("--only") } + arguments);
        if (const auto *message = std::get_if<app::Options::Message>(&parsed))
            qFatal("%s", qPrintable(message->text));
        m_application = std::make_unique<app::Application>(gui, std::get<app::Options>(parsed));
        if (m_application->start())
            qFatal("the program ended at once");
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            if (auto *found = qobject_cast<ui::MainWindow *>(widget))
                m_window = found;
        }
    }
    [[nodiscard]] ui::MainWindow *window() const { return m_window; }
    [[nodiscard]] models::Host *host() const { return m_window->preferredHost(); }
    // The first host of the inventory, connected or not; the window prefers connected ones.
    [[nodiscard]] models::Host *anyHost() const
    {
        const auto views = m_window->findChildren<QAbstractItemView *>();
        for (const QAbstractItemView *view : views) {
            const QModelIndex first = view->model() ? view->model()->index(0, 0) : QModelIndex();
            if (auto *found = first.data(models::HostRole).value<models::Host *>())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] bool isConnected() const
    {
        return host() && host()->state() == models::Host::State::Connected;
    }
    template<class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    // The visible dialog of that type, or null.
    template<class T>
    [[nodiscard]] T *dialog() const
    {
        const auto found = m_window->findChildren<T *>();
        const auto shown
            = std::find_if(found.begin(), found.end(), [](T *each) { return each->isVisible(); });
        return shown == found.end() ? nullptr : *shown;
    }
    void trigger(const char *action) const
    {
        auto *found = find<QAction>(action);
        if (!found)
            qFatal("no action %s", action);
        if (!found->isEnabled())
            qWarning("%s is disabled: %s", action, qPrintable(found->toolTip()));
        found->trigger();
    }

private:
    std::unique_ptr<app::Application> m_application;
    QPointer<ui::MainWindow> m_window;
};

// Types as a person does: capitals and most signs need the Shift key.
inline void type(QWidget *widget, const QString &text)
{
    static const QString shifted = QStringLiteral("~!@#$%^&*()_+{}|:\"<>?");
    for (const QChar letter : text) {
        const bool shift = letter.isUpper() || shifted.contains(letter);
        if (shift)
            QTest::keyPress(widget, Qt::Key_Shift, Qt::ShiftModifier);
        if (letter == u'\n')
            QTest::keyClick(widget, Qt::Key_Return);
        else
            QTest::keyClick(widget, letter.toLatin1(), shift ? Qt::ShiftModifier : Qt::NoModifier);
        if (shift)
            QTest::keyRelease(widget, Qt::Key_Shift, Qt::NoModifier);
    }
}

// Walks a wizard that knows its disc to its end, page by page; the new machine, or null.
inline QUuid finishWizard(
    const QPointer<wizards::CreateVmWizard> &wizard, const QString &iso, const QString &name)
{
    using wizards::Page;
    QUuid made;
    QObject::connect(wizard, &wizards::CreateVmWizard::created, wizard->parent(),
        [&made](const QUuid &uuid) { made = uuid; });
    const auto isReady
        = [&] { return wizard->plan().disc.isFor(iso) && !wizard->plan().host.support.machines.isEmpty(); };
    if (!waitUntil(isReady, std::chrono::seconds(60)))
        return {};
    const auto goTo = [&](Page page) {
        QTest::mouseClick(wizard->findChild<QPushButton *>(QStringLiteral("next")), Qt::LeftButton);
        return waitUntil([&] { return wizard->currentPage() == page; });
    };
    if (!goTo(Page::System) || !goTo(Page::Resources))
        return {};
    wizard->findChild<QSpinBox *>(QStringLiteral("memory"))->setValue(256);
    wizard->findChild<QSpinBox *>(QStringLiteral("vcpus"))->setValue(1);
    if (!goTo(Page::Disk))
        return {};
    wizard->findChild<QDoubleSpinBox *>(QStringLiteral("diskSize"))->setValue(1);
    if (!goTo(Page::Network) || !goTo(Page::Summary))
        return {};
    auto *line = wizard->findChild<QLineEdit *>(QStringLiteral("name"));
    line->selectAll();
    QTest::keyClicks(line, name);
    auto *create = wizard->findChild<QPushButton *>(QStringLiteral("create"));
    if (!waitUntil([&] { return create->isEnabled(); }))
        return {};
    QTest::mouseClick(create, Qt::LeftButton);
    waitUntil([&] { return !made.isNull(); }, std::chrono::seconds(60));
    return made;
}

} // namespace inn::testing
