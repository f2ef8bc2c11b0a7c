// uses: backend/drivers/test
#include "backend/drivers/test/testdriver.h"
#include "models/domain.h"
#include "tests/support/testhosts.h"
#include "ui/charts/historychart.h"
#include "ui/domain/domainpage.h"
#include "ui/domain/pages/consolepage.h"
#include "ui/domain/pages/performancepage.h"
#include "ui/domain/pages/summarypage.h"
#include "ui/domain/pages/xmlpage.h"
#include "ui/widgets/differencedialog.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scriptedprompter.h"
#include "ui/widgets/xmleditor.h"
#include "ui/widgets/xmltextedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace inn;
using namespace inn::ui;
using Reply = ScriptedPrompter::Reply;
using Tab = DomainPage::Tab;

namespace {

QByteArray machine(const char *name, int state, const char *more = "")
{
    return QStringLiteral("<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>"
                          "<name>%1</name><description>Ask Ana first.</description>\n"
                          "<test:runstate>%2</test:runstate>\n"
                          "<memory unit='MiB'>512</memory>\n<vcpu>2</vcpu>\n"
                          "<os><type arch='x86_64'>hvm</type></os>\n<devices>\n"
                          "<disk type='file' device='disk'><source file='/pool/%1.qcow2'/>"
                          "<target dev='vda' bus='virtio'/></disk>\n"
                          "<interface type='network'><mac address='52:54:00:11:22:33'/>"
                          "<source network='default'/><target dev='vnet0'/></interface>\n%3"
                          "</devices></domain>\n")
        .arg(QString::fromLatin1(name))
        .arg(state)
        .arg(QString::fromLatin1(more))
        .toUtf8();
}

// A host in memory with machines, and a page for one of them.
class PageFixture
{
public:
    explicit PageFixture(const QByteArray &machines, const QString &query = {})
    {
        m_registry.add(std::make_unique<test::TestDriver>());
        hosts = std::make_unique<models::HostList>(m_registry, nullptr);
        host = testing::addTestHost(*hosts, m_folder, QStringLiteral("rehearsal"),
            "<node>" + machines
                + "<network><name>default</name><forward mode='nat'/><bridge "
                  "name='virbr0'/></network></node>",
            query);
    }
    [[nodiscard]] models::Domain *domain(const char *name = "web") const
    {
        return host->domainByName(QString::fromLatin1(name));
    }
    void open(const char *name = "web")
    {
        page = std::make_unique<DomainPage>(domain(name), prompter,
            [this](models::Domain *of, QWidget *parent) { return new ConsolePage(of, prompter, parent); });
        page->resize(900, 600);
        page->show();
    }
    template<class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    template<class T>
    [[nodiscard]] T *tab(Tab which) const
    {
        return qobject_cast<T *>(page->tabWidget(which));
    }
    // Changes its stored document behind the page's back.
    void changeElsewhere(const QByteArray &xml)
    {
        const auto change = [xml](api::Connection &connection) { return connection.domains()->define(xml); };
        auto defined = host->call(change);
        QTRY_VERIFY(defined.isFinished());
        QVERIFY(defined.result().has_value());
    }
    // The document without its running state, as the test driver stores it now.
    [[nodiscard]] QByteArray stored() const
    {
        auto xml = domain()->xml(api::XmlView::Inactive);
        if (!QTest::qWaitFor([&] { return xml.isFinished(); }) || !xml.result())
            return {};
        return *xml.result();
    }

private:
    QTemporaryDir m_folder;
    api::DriverRegistry m_registry;

public:
    ScriptedPrompter prompter;
    std::unique_ptr<models::HostList> hosts;
    models::Host *host = nullptr;
    std::unique_ptr<DomainPage> page;
};

XmlPage *openXml(PageFixture &fixture)
{
    fixture.open();
    fixture.page->showTab(Tab::Xml);
    auto *page = fixture.tab<XmlPage>(Tab::Xml);
    if (!QTest::qWaitFor([&] { return page->editor()->text().contains("<name>"); }))
        return nullptr;
    return page;
}

void replace(XmlEditor *editor, const char *what, const char *with)
{
    QTextCursor found = editor->textEdit()->document()->find(QString::fromLatin1(what));
    QVERIFY(!found.isNull());
    found.insertText(QString::fromLatin1(with));
}

// Presses Apply and agrees to the difference; answers what it showed.
QString applyAndAgree(XmlPage *page)
{
    auto *apply = page->findChild<QPushButton *>(QStringLiteral("applyXml"));
    if (!QTest::qWaitFor([&] { return apply->isEnabled(); }))
        return QStringLiteral("Apply stayed disabled");
    apply->click();
    auto *dialog = page->findChild<DifferenceDialog *>();
    if (!dialog)
        return QStringLiteral("no difference");
    const QString shown = dialog->findChild<QPlainTextEdit *>(QStringLiteral("difference"))->toPlainText();
    dialog->findChild<QPushButton *>(QStringLiteral("applyDifference"))->click();
    return shown;
}

} // namespace

#define OPEN_FIXTURE(...)                                                                                    \
    PageFixture fixture(__VA_ARGS__);                                                                        \
    QTRY_VERIFY(fixture.domain())

class TestDomainPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabsAreMadeWhenFirstShown()
    {
        OPEN_FIXTURE(machine("web", 1));
        fixture.open();
        QVERIFY(fixture.page->tabWidget(Tab::Summary));
        for (const Tab tab :
            { Tab::Console, Tab::Performance, Tab::Hardware, Tab::Snapshots, Tab::Xml, Tab::Log })
            QVERIFY(!fixture.page->tabWidget(tab));
        for (const Tab tab :
            { Tab::Log, Tab::Xml, Tab::Hardware, Tab::Performance, Tab::Console, Tab::Summary }) {
            fixture.page->showTab(tab);
            QCOMPARE(fixture.page->currentTab(), tab);
            QTRY_VERIFY(fixture.page->tabWidget(tab)->isVisible());
        }
    }

    void everythingToPressHasANameForToolsAndPeople()
    {
        OPEN_FIXTURE(machine("web", 1));
        fixture.open();
        for (int tab = 0; tab < DomainPage::kTabCount; ++tab) {
            fixture.page->showTab(Tab(tab));
            if (Tab(tab) == Tab::Console)
                continue; // has tests of its own
            for (auto *widget : fixture.page->tabWidget(Tab(tab))->findChildren<QWidget *>()) {
                const bool isInput = widget->inherits("QAbstractButton") || widget->inherits("QComboBox")
                    || widget->inherits("QPlainTextEdit") || widget->inherits("QTreeView")
                    || widget->inherits("QLineEdit") || widget->inherits("inn::ui::HistoryChart");
                if (!isInput || widget->objectName().startsWith(QLatin1String("qt_")))
                    continue;
                const bool isInternal = widget->parentWidget()->inherits("QComboBoxPrivateContainer")
                    || widget->parentWidget()->inherits("QLineEdit")
                    || widget->parentWidget()->inherits("QComboBox");
                if (isInternal)
                    continue;
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
                const auto *button = qobject_cast<QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                        || !widget->isVisible(),
                    qPrintable(widget->objectName()));
            }
        }
    }

    void theHeaderTellsNameStateAndProblems()
    {
        OPEN_FIXTURE(machine("web", 1));
        fixture.open();
        auto *name = fixture.find<ElidedLabel>("domainName");
        auto *facts = fixture.find<QLabel>("domainFacts");
        auto *problem = fixture.find<MessageBar>("domainProblem");
        QCOMPARE(name->text(), QStringLiteral("web"));
        QVERIFY(facts->text().contains(QStringLiteral("running")));
        QCOMPARE(facts->textFormat(), Qt::PlainText);
        QVERIFY(!problem->isVisible());
        auto paused = fixture.domain()->perform(api::DomainAction::Suspend);
        QTRY_VERIFY(facts->text().contains(QStringLiteral("paused")));
    }

    void theSummaryShowsWhatThereIs()
    {
        OPEN_FIXTURE(machine("web", 1, "<graphics type='vnc'/>"));
        fixture.open();
        const auto text = [&](const char *name) { return fixture.find<QLabel>(name)->text(); };
        QVERIFY(text("state").startsWith(QStringLiteral("running")));
        QVERIFY(text("resources").contains(QStringLiteral("512")));
        QVERIFY(text("resources").contains(QStringLiteral("x86_64")));
        QCOMPARE(text("autostart"), QStringLiteral("no"));
        QCOMPARE(fixture.find<QPlainTextEdit>("notes")->toPlainText(), QStringLiteral("Ask Ana first."));
        const auto devices = [&] {
            QStringList lines;
            for (auto *label : fixture.page->findChildren<QLabel *>(QStringLiteral("device")))
                lines.append(label->text().remove(QChar(0x200b)));
            return lines;
        };
        QTRY_COMPARE(devices().size(), 3);
        QVERIFY(devices().at(0).startsWith(QStringLiteral("/pool/web.qcow2")));
        QVERIFY(devices().at(1).contains(QStringLiteral("default")));
        for (auto *label : fixture.page->findChildren<QLabel *>(QStringLiteral("device")))
            QCOMPARE(label->textFormat(), Qt::PlainText);
        auto *thumbnail = fixture.find<Thumbnail>("thumbnail");
        QTRY_VERIFY(thumbnail->hasPicture());
        auto off = fixture.domain()->perform(api::DomainAction::Destroy);
        QTRY_VERIFY(!thumbnail->hasPicture());
        QTRY_COMPARE(thumbnail->text(), QStringLiteral("The machine is off."));
        QTRY_VERIFY(text("state").contains(QStringLiteral("off")));
        QTest::keyClick(thumbnail, Qt::Key_Return);
        QCOMPARE(fixture.page->currentTab(), Tab::Console);
    }

    void notesAreSavedAndNotOverwritten()
    {
        OPEN_FIXTURE(machine("web", 1));
        fixture.open();
        auto *notes = fixture.find<QPlainTextEdit>("notes");
        auto *save = fixture.find<QPushButton>("saveNotes");
        QTRY_VERIFY(!notes->toPlainText().isEmpty());
        QVERIFY(!save->isEnabled());
        notes->selectAll();
        QTest::keyClicks(notes, QStringLiteral("Call Ben"));
        QVERIFY(save->isEnabled());
        // Something else changes: what was typed stays.
        auto paused = fixture.domain()->perform(api::DomainAction::Suspend);
        QTRY_COMPARE(fixture.domain()->info().state, api::DomainState::Paused);
        QCOMPARE(notes->toPlainText(), QStringLiteral("Call Ben"));
        save->click();
        QTRY_COMPARE(fixture.domain()->info().description, QStringLiteral("Call Ben"));
        QTRY_VERIFY(!save->isEnabled());
        // Nothing typed: what is changed elsewhere is shown.
        auto changed = fixture.domain()->setDescription(QStringLiteral("Call Cleo"));
        QTRY_COMPARE(notes->toPlainText(), QStringLiteral("Call Cleo"));
        QVERIFY(!save->isEnabled());
    }

    void whatIsTypedWhileNotesAreSavedStays()
    {
        OPEN_FIXTURE(machine("web", 1), QStringLiteral("latency=150"));
        fixture.open();
        auto *notes = fixture.find<QPlainTextEdit>("notes");
        auto *save = fixture.find<QPushButton>("saveNotes");
        QTRY_VERIFY(!notes->toPlainText().isEmpty());
        notes->selectAll();
        QTest::keyClicks(notes, QStringLiteral("one"));
        save->click();
        QTest::keyClicks(notes, QStringLiteral(" two"));
        QTRY_COMPARE(fixture.domain()->info().description, QStringLiteral("one"));
        QTRY_VERIFY(save->isEnabled());
        QCOMPARE(notes->toPlainText(), QStringLiteral("one two"));
    }

    void performanceHasAChartForEachDevice()
    {
        OPEN_FIXTURE(machine("web", 1,
            "<disk type='file' device='disk'><source file='/pool/b.qcow2'/><target dev='vdb'/></disk>"));
        fixture.open();
        fixture.page->showTab(Tab::Performance);
        auto *page = fixture.tab<PerformancePage>(Tab::Performance);
        fixture.host->setSampling(std::chrono::milliseconds(50));
        const auto names = [&] {
            QStringList all;
            for (auto *chart : page->findChildren<HistoryChart *>())
                all.append(chart->objectName());
            all.sort();
            return all;
        };
        QTRY_COMPARE(names(),
            QStringList({ QStringLiteral("chart-cpu"), QStringLiteral("chart-disk-vda"),
                QStringLiteral("chart-disk-vda-requests"), QStringLiteral("chart-disk-vdb"),
                QStringLiteral("chart-disk-vdb-requests"), QStringLiteral("chart-memory"),
                QStringLiteral("chart-network-vnet0"), QStringLiteral("chart-vcpus") }));
        auto *cpu = fixture.find<HistoryChart>("chart-cpu");
        QTRY_VERIFY(!cpu->curves().at(0).points.empty());
        QCOMPARE(cpu->top(), 100.0);
        QCOMPARE(cpu->spanSeconds(), 60.0);
        auto *span = fixture.find<QComboBox>("performanceSpan");
        QCOMPARE(span->count(), 4);
        QTest::keyClick(span, Qt::Key_Down);
        QCOMPARE(page->span(), stats::Span::TenMinutes);
        QCOMPARE(cpu->spanSeconds(), 600.0);
        page->setSpan(stats::Span::Day);
        QCOMPARE(cpu->spanSeconds(), 86400.0);
        // Two columns, one in a narrow window; nothing is cut at the side.
        const auto sameRow = [&] {
            return cpu->mapTo(page, QPoint()).y()
                == fixture.find<HistoryChart>("chart-memory")->mapTo(page, QPoint()).y();
        };
        QTRY_VERIFY(sameRow());
        fixture.page->resize(560, 600);
        QTRY_VERIFY(!sameRow());
        QVERIFY(cpu->mapTo(page, QPoint(cpu->width(), 0)).x() <= page->width());
    }

    void anEditIsShownAppliedAndStored()
    {
        OPEN_FIXTURE(machine("web", 5));
        XmlPage *page = openXml(fixture);
        QVERIFY(page);
        auto *apply = fixture.find<QPushButton>("applyXml");
        auto *revert = fixture.find<QPushButton>("revertXml");
        QVERIFY(!apply->isEnabled());
        QVERIFY(!revert->isEnabled());
        replace(page->editor(), ">2<", ">4<");
        QVERIFY(page->isEdited());
        QVERIFY(revert->isEnabled());
        const QString difference = applyAndAgree(page);
        QVERIFY2(difference.contains(QStringLiteral("+ <vcpu>4")), qPrintable(difference));
        QVERIFY2(difference.contains(QStringLiteral("− <vcpu>2")), qPrintable(difference));
        QTRY_COMPARE(fixture.domain()->info().vcpus, 4U);
        QTRY_VERIFY(!page->isEdited());
        QVERIFY(page->editor()->text().contains("<vcpu>4"));
        QVERIFY(!apply->isEnabled());
        QVERIFY(page->findChild<MessageBar *>()->text().isEmpty());
    }

    void cancellingTheDifferenceChangesNothing()
    {
        OPEN_FIXTURE(machine("web", 5));
        XmlPage *page = openXml(fixture);
        QVERIFY(page);
        const QByteArray before = fixture.stored();
        replace(page->editor(), ">2<", ">4<");
        auto *apply = fixture.find<QPushButton>("applyXml");
        QTRY_VERIFY(apply->isEnabled());
        apply->click();
        auto *dialog = page->findChild<DifferenceDialog *>();
        QVERIFY(dialog);
        dialog->reject();
        QCOMPARE(fixture.stored(), before);
        QVERIFY(page->isEdited());
        fixture.find<QPushButton>("revertXml")->click();
        QVERIFY(!page->isEdited());
        QCOMPARE(page->editor()->text(), before);
    }

    void aBrokenDocumentCannotBeApplied()
    {
        OPEN_FIXTURE(machine("web", 5));
        XmlPage *page = openXml(fixture);
        QVERIFY(page);
        replace(page->editor(), "<vcpu>", "<vcpu");
        QTRY_VERIFY(!page->editor()->isChecking() && page->editor()->hasErrors());
        QVERIFY(!fixture.find<QPushButton>("applyXml")->isEnabled());
        QVERIFY(!fixture.find<QPushButton>("applyXml")->toolTip().isEmpty());
    }

    void aRefusedDocumentKeepsTheText()
    {
        OPEN_FIXTURE(machine("web", 5) + machine("db", 5));
        XmlPage *page = openXml(fixture);
        QVERIFY(page);
        replace(page->editor(), ">web<", ">db<"); // that name is taken
        const QByteArray typed = page->editor()->text();
        applyAndAgree(page);
        auto *message = page->findChild<MessageBar *>();
        QTRY_VERIFY(!message->text().isEmpty());
        QCOMPARE(page->editor()->text(), typed);
        QVERIFY(page->isEdited());
        QTRY_VERIFY(fixture.find<QPushButton>("applyXml")->isEnabled());
    }

    void aChangeElsewhereKeepsTheTextAndWarns()
    {
        OPEN_FIXTURE(machine("web", 5));
        XmlPage *page = openXml(fixture);
        QVERIFY(page);
        QByteArray other = fixture.stored();
        replace(page->editor(), ">2<", ">4<");
        const QByteArray typed = page->editor()->text();
        fixture.changeElsewhere(other.replace("Ask Ana first.", "Ask Ben first."));
        auto *message = page->findChild<MessageBar *>();
        QTRY_VERIFY(message->text().contains(QStringLiteral("changed elsewhere")));
        QCOMPARE(page->editor()->text(), typed);
        const QString difference = applyAndAgree(page);
        QVERIFY2(difference.contains(QStringLiteral("Ask Ben")), qPrintable(difference));
        QTRY_COMPARE(fixture.domain()->info().vcpus, 4U);
        QTRY_COMPARE(fixture.domain()->info().description, QStringLiteral("Ask Ana first."));
    }

    void aChangeElsewhereOfAnUntouchedDocumentIsJustShown()
    {
        OPEN_FIXTURE(machine("web", 5));
        XmlPage *page = openXml(fixture);
        QVERIFY(page);
        QByteArray other = fixture.stored();
        fixture.changeElsewhere(other.replace("Ask Ana first.", "Ask Ben first."));
        QTRY_VERIFY(page->editor()->text().contains("Ask Ben first."));
        QVERIFY(page->findChild<MessageBar *>()->text().isEmpty());
    }

    void whatIsTypedWhileApplyingStaysAndNobodyElseIsBlamed()
    {
        OPEN_FIXTURE(machine("web", 5), QStringLiteral("latency=150"));
        XmlPage *page = openXml(fixture);
        QVERIFY(page);
        replace(page->editor(), ">2<", ">4<");
        applyAndAgree(page);
        replace(page->editor(), "Ana", "Cleo");
        QTRY_COMPARE(fixture.domain()->info().vcpus, 4U);
        QTRY_VERIFY(fixture.find<QPushButton>("applyXml")->isEnabled());
        QVERIFY(page->editor()->text().contains("Cleo"));
        QVERIFY(page->isEdited());
        QVERIFY2(page->findChild<MessageBar *>()->text().isEmpty(),
            qPrintable(page->findChild<MessageBar *>()->text()));
    }

    void onAHostToLookAtNotesAndDocumentAreOnlyRead()
    {
        PageFixture fixture(machine("web", 5));
        QTRY_VERIFY(fixture.domain());
        models::HostEntry entry = fixture.host->entry();
        entry.readOnly = true;
        fixture.host->setEntry(entry);
        QTRY_VERIFY(fixture.host->info().readOnly && fixture.domain());
        fixture.open();
        const QString note = fixture.find<MessageBar>("domainProblem")->text();
        QVERIFY2(note.contains(QStringLiteral("for reading only")), qPrintable(note));
        const auto *notes = fixture.find<QPlainTextEdit>("notes");
        QTRY_VERIFY(notes->isReadOnly() && notes->toolTip().contains(QStringLiteral("for reading only")));
        fixture.page->showTab(Tab::Xml);
        const auto *page = fixture.tab<XmlPage>(Tab::Xml);
        QVERIFY(page->editor()->isReadOnly());
        QVERIFY(!fixture.find<QComboBox>("xmlView")->itemText(0).contains(QStringLiteral("edited")));
        QTRY_VERIFY(page->editor()->text().contains("<name>web</name>"));

        entry.readOnly = false;
        fixture.host->setEntry(entry);
        QTRY_VERIFY(!page->editor()->isReadOnly() && !notes->isReadOnly());
    }
    void theRunningDocumentIsReadOnlyAndAskedForBeforeTypedTextIsLost()
    {
        OPEN_FIXTURE(machine("web", 1));
        XmlPage *page = openXml(fixture);
        QVERIFY(page);
        auto *view = fixture.find<QComboBox>("xmlView");
        const auto choose = [&](int index) {
            view->setCurrentIndex(index);
            Q_EMIT view->activated(index);
        };
        replace(page->editor(), ">2<", ">4<");
        const QByteArray typed = page->editor()->text();
        choose(0); // the one already shown: nothing happens
        QCOMPARE(page->editor()->text(), typed);
        fixture.prompter.confirmations = { Reply::Decline, Reply::Agree };
        choose(1);
        QCOMPARE(view->currentIndex(), 0);
        QCOMPARE(page->editor()->text(), typed);
        QVERIFY(!page->editor()->isReadOnly());
        choose(1);
        QCOMPARE(fixture.prompter.asked.size(), std::size_t(2));
        QCOMPARE(view->currentIndex(), 1);
        QVERIFY(page->editor()->isReadOnly());
        QTRY_VERIFY(page->editor()->text() != typed);
        QVERIFY(!page->isEdited());
        QVERIFY(!fixture.find<QPushButton>("applyXml")->isEnabled());
        // Off, it has no running document.
        auto off = fixture.domain()->perform(api::DomainAction::Destroy);
        QTRY_COMPARE(view->currentIndex(), 0);
        QTRY_VERIFY(!page->editor()->isReadOnly());
        QTRY_VERIFY(page->editor()->text() == fixture.stored());
        QVERIFY(!qobject_cast<QStandardItemModel *>(view->model())->item(1)->isEnabled());
    }

    void theLogFollowsUnlessToldNotTo()
    {
        OPEN_FIXTURE(machine("web", 5));
        fixture.open();
        fixture.page->showTab(Tab::Log);
        auto *events = fixture.find<QTreeView>("domainEvents");
        auto *log = fixture.find<QPlainTextEdit>("domainLog");
        auto *follow = fixture.find<QCheckBox>("followLog");
        QVERIFY(follow->isChecked());
        log->setFixedHeight(40);
        const auto lines = [&] { return log->document()->blockCount(); };
        // Each start writes something.
        const auto startAndStop = [&] {
            for (int turn = 0; turn < 4; ++turn) {
                auto on = fixture.domain()->perform(api::DomainAction::Start);
                QTRY_COMPARE(fixture.domain()->info().state, api::DomainState::Running);
                auto off = fixture.domain()->perform(api::DomainAction::Destroy);
                QTRY_COMPARE(fixture.domain()->info().state, api::DomainState::Shutoff);
            }
        };
        startAndStop();
        QTRY_VERIFY(events->model()->rowCount() >= 8);
        QTRY_VERIFY(lines() > 4);
        QTRY_COMPARE(log->verticalScrollBar()->value(), log->verticalScrollBar()->maximum());
        follow->setChecked(false);
        log->verticalScrollBar()->setValue(0);
        const int before = lines();
        startAndStop();
        QTRY_VERIFY(lines() > before);
        QCOMPARE(log->verticalScrollBar()->value(), 0);
    }

    void aSpiceDisplayIsNotSpokenToInVnc()
    {
        OPEN_FIXTURE(machine("web", 1, "<graphics type='spice'/><graphics type='vnc'/>"));
        fixture.open();
        fixture.page->showTab(Tab::Console);
        const auto says = [&](const QString &part) {
            for (auto *label : fixture.page->tabWidget(Tab::Console)->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(part))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(says(QStringLiteral("speaks SPICE")));
    }

    void pagesSurviveTheirMachine_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("query");
        const char *const tabs[]
            = { "summary", "console", "performance", "hardware", "snapshots", "XML", "log" };
        for (int tab = 0; tab < DomainPage::kTabCount; ++tab) {
            for (const char *end : { "undefined", "disconnected", "host removed", "page deleted" }) {
                for (const char *query : { "", "latency=40" }) {
                    QTest::addRow("%s, %s%s", tabs[tab], end, *query ? ", answers under way" : "")
                        << tab << QString::fromLatin1(end) << QString::fromLatin1(query);
                }
            }
        }
    }
    void pagesSurviveTheirMachine()
    {
        QFETCH(int, tab);
        QFETCH(QString, end);
        QFETCH(QString, query);
        OPEN_FIXTURE(machine("web", 1, "<graphics type='vnc'/>"), query);
        fixture.open();
        fixture.page->showTab(Tab(tab));
        if (query.isEmpty())
            QTRY_VERIFY(fixture.page->tabWidget(Tab(tab))->isVisible());
        QPointer<models::Domain> domain = fixture.domain();
        if (end == QStringLiteral("page deleted")) {
            fixture.page.reset();
            auto paused = domain->perform(api::DomainAction::Suspend);
            QTRY_COMPARE(domain->info().state, api::DomainState::Paused);
            return;
        }
        if (end == QStringLiteral("undefined")) {
            auto removed = domain->remove({});
            QTRY_VERIFY(!domain);
        } else if (end == QStringLiteral("disconnected")) {
            fixture.host->disconnectNow();
            QTRY_COMPARE(fixture.host->state(), models::Host::State::Disconnected);
        } else {
            fixture.hosts->remove(fixture.host);
            QTRY_VERIFY(!domain);
        }
        // Everything can still be looked at and pressed.
        for (int other = 0; other < DomainPage::kTabCount; ++other) {
            fixture.page->showTab(Tab(other));
            QVERIFY(!fixture.page->grab().isNull());
        }
        for (auto *button : fixture.page->findChildren<QPushButton *>()) {
            if (button->objectName() != QStringLiteral("fullScreen"))
                button->click();
        }
        if (auto *notes = fixture.find<QPlainTextEdit>("notes")) {
            QTest::keyClicks(notes, QStringLiteral("x"));
            fixture.find<QPushButton>("saveNotes")->click();
        }
        if (auto *editor = fixture.page->findChild<XmlEditor *>())
            QTest::keyClicks(editor->textEdit(), QStringLiteral("x"));
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(TestDomainPage)
#include "tst_domainpage.moc"
