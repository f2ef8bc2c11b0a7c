#include "backend/config/domain/domainconfig.h"
#include "models/domain.h"
#include "models/hostlist.h"
#include "tests/models/scripteddriver.h"
#include "ui/charts/historychart.h"
#include "ui/domain/domainpage.h"
#include "ui/domain/pages/summarypage.h"
#include "ui/domain/pages/xmlpage.h"
#include "ui/widgets/differencedialog.h"
#include "ui/widgets/scriptedprompter.h"
#include "ui/widgets/xmleditor.h"
#include "ui/widgets/xmltextedit.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace inn;
using namespace inn::models;
using namespace inn::tests;
using namespace inn::ui;
using Reply = ScriptedPrompter::Reply;

namespace {

// The page shows a machine of a host whose answers the test decides. INN_TEST_PICTURES=FOLDER keeps pictures.
QByteArray document(const QString &memory = QStringLiteral("2097152"))
{
    return QStringLiteral(
        "<domain type='qemu'>\n  <name>web-1</name>\n  <uuid>%1</uuid>\n"
        "  <memory unit='KiB'>%2</memory>\n  <vcpu>2</vcpu>\n"
        "  <os>\n    <type arch='x86_64' machine='q35'>hvm</type>\n  </os>\n"
        "  <devices>\n    <disk type='file' device='disk'>\n"
        "      <driver name='qemu' type='qcow2'/>\n      <source file='/pool/web-1.qcow2'/>\n"
        "      <target dev='vda' bus='virtio'/>\n    </disk>\n"
        "    <disk type='file' device='cdrom'>\n      <target dev='sda' bus='sata'/>\n"
        "      <readonly/>\n    </disk>\n"
        "    <interface type='network'>\n      <source network='default'/>\n"
        "      <model type='virtio'/>\n    </interface>\n"
        "    <graphics type='vnc' port='-1' autoport='yes'/>\n  </devices>\n</domain>\n")
        .arg(api::uuidText(uuidOf(1)), memory)
        .toUtf8();
}

QByteArray picture(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(20, 60, 140));
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PPM");
    return data;
}

void keepPicture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("INN_TEST_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget->grab().save(folder + u'/' + name + QStringLiteral(".png")));
}

} // namespace

class DomainPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void headerTellsWhoAndHow();
    void tabsAreMadeWhenFirstShown();
    void everyControlCanBeNamed();

    void summaryShowsTheMachineAtAGlance();
    void summaryShowsTheScreenAndOpensTheConsole();
    void summarySurvivesWhatIsNoPicture_data();
    void summarySurvivesWhatIsNoPicture();
    void hiddenSummaryAsksForNoPictures();
    void notesAreSavedOnRequest();
    void notesThatCannotBeSavedStay();

    void performanceHasAChartForEachDevice();
    void performanceDrawsOnlyWhenSeen();

    void xmlIsShownUnchanged();
    void xmlMarksProblemsAtTheirLines();
    void xmlAppliesAfterShowingTheDifference();
    void xmlKeepsTheTextWhenItCannotBeApplied();
    void xmlKeepsTheTextWhenTheMachineChanges();
    void xmlKeepsWhatIsTypedWhileItIsApplied();
    void xmlAsksBeforeLeavingEditedText_data();
    void xmlAsksBeforeLeavingEditedText();

    void logFollowsItsEnd();
    void logTellsWhyThereIsNone();

    void machineThatGoesLeavesThePageQuiet();
    void pagesAreLegibleInTheDark();

private:
    void publish(const api::DomainInfo &info);
    template<class T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    XmlEditor *openXml();
    void edit(XmlEditor *editor, const QByteArray &text);

    ScriptPtr m_script;
    std::unique_ptr<api::DriverRegistry> m_drivers;
    std::unique_ptr<HostList> m_hosts;
    ScriptedPrompter m_prompter;
    int m_consoles = 0;
    Host *m_host = nullptr;
    Domain *m_domain = nullptr;
    std::unique_ptr<DomainPage> m_page;
};

void DomainPageTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_prompter.asked.clear();
    m_prompter.confirmations.clear();
    m_consoles = 0;
    m_script = std::make_shared<Script>();
    api::DomainInfo info = domainInfo(1, QStringLiteral("web-1"));
    info.osId = QStringLiteral("http://debian.org/debian/12");
    info.addresses = { QStringLiteral("192.168.122.14") };
    info.architecture = QStringLiteral("x86_64");
    info.virtType = QStringLiteral("qemu");
    info.description = QStringLiteral("The shop’s front.");
    info.group = QStringLiteral("shop");
    info.tags = { QStringLiteral("front") };
    m_script->domains = { share(info) };
    m_script->xml = document();
    m_script->picture = picture({ 800, 600 });
    m_drivers = std::make_unique<api::DriverRegistry>();
    m_drivers->add(std::make_unique<ScriptedDriver>(m_script));
    m_hosts = std::make_unique<HostList>(*m_drivers, nullptr);
    HostEntry entry;
    entry.uri = QUrl(QStringLiteral("scripted://kvm2/"));
    m_host = m_hosts->add(entry);
    QSignalSpy listed(m_host, &Host::listed);
    QVERIFY(listed.wait());
    m_domain = m_host->domain(uuidOf(1));
    const auto makeConsole = [this](Domain *, QWidget *parent) -> QWidget * {
        ++m_consoles;
        return new QLabel(QStringLiteral("console"), parent);
    };
    m_page = std::make_unique<DomainPage>(m_domain, m_prompter, makeConsole);
    m_page->resize(1000, 680);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void DomainPageTest::cleanup()
{
    m_page.reset();
    m_hosts.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    qApp->setPalette(QPalette());
}

void DomainPageTest::publish(const api::DomainInfo &info)
{
    m_script->domains[0] = share(info);
    QSignalSpy changed(m_domain, &Domain::changed);
    invoke(m_script, [info](ScriptedConnection &c) { Q_EMIT c.domains()->changed(share(info)); });
    QVERIFY(changed.wait());
}

XmlEditor *DomainPageTest::openXml()
{
    m_page->showTab(DomainPage::Tab::Xml);
    auto *editor = find<XmlEditor>("xmlEditor");
    return QTest::qWaitFor([&] { return !editor->text().isEmpty() && !editor->isChecking(); }) ? editor
                                                                                               : nullptr;
}

void DomainPageTest::edit(XmlEditor *editor, const QByteArray &text)
{
    QTextCursor cursor(editor->textEdit()->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(QString::fromUtf8(text));
}

void DomainPageTest::headerTellsWhoAndHow()
{
    const QString facts = find<QLabel>("domainFacts")->text();
    QVERIFY2(facts.contains(QStringLiteral("running")), qPrintable(facts));
    QVERIFY2(facts.contains(QStringLiteral("2 h 0 min")), qPrintable(facts));
    QVERIFY2(facts.contains(QStringLiteral("debian12")), qPrintable(facts));
    QVERIFY2(facts.contains(QStringLiteral("192.168.122.14")), qPrintable(facts));
    api::DomainInfo info = m_domain->info();
    info.state = api::DomainState::Paused;
    info.reason = 5;
    info.problem = QStringLiteral("I/O error on vda.");
    publish(info);
    QVERIFY(find<QLabel>("domainFacts")->text().contains(QStringLiteral("paused (I/O error)")));
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("I/O error on vda"));
    }));
}

void DomainPageTest::tabsAreMadeWhenFirstShown()
{
    using Tab = DomainPage::Tab;
    QCOMPARE(m_page->currentTab(), Tab::Summary);
    QVERIFY(m_page->tabWidget(Tab::Summary));
    for (const Tab tab : { Tab::Console, Tab::Performance, Tab::Xml, Tab::Log })
        QVERIFY(!m_page->tabWidget(tab));
    QCOMPARE(m_consoles, 0);
    for (const Tab tab : { Tab::Console, Tab::Performance, Tab::Xml, Tab::Log, Tab::Console }) {
        m_page->showTab(tab);
        QTRY_VERIFY(m_page->tabWidget(tab)->isVisible());
    }
    QCOMPARE(m_consoles, 1);
}

void DomainPageTest::everyControlCanBeNamed()
{
    using Tab = DomainPage::Tab;
    for (const Tab tab : { Tab::Summary, Tab::Performance, Tab::Xml, Tab::Log })
        m_page->showTab(tab);
    QStringList nameless;
    const auto widgets = m_page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isOurs = widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()
            && !widget->objectName().startsWith(QLatin1String("qt_"))
            && (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
                || qobject_cast<const QPlainTextEdit *>(widget)
                || qobject_cast<const QAbstractItemView *>(widget));
        const bool isInside = qobject_cast<const QComboBox *>(widget->parentWidget())
            || widget->parentWidget()->inherits("QComboBoxPrivateContainer");
        if (!isOurs || isInside)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool hasName = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (widget->objectName().isEmpty() || !hasName)
            nameless += QStringLiteral("%1 “%2”").arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void DomainPageTest::summaryShowsTheMachineAtAGlance()
{
    QVERIFY(find<QLabel>("state")->text().contains(QStringLiteral("running")));
    QCOMPARE(find<QLabel>("addresses")->text(), QStringLiteral("192.168.122.14"));
    QVERIFY(find<QLabel>("resources")->text().contains(QStringLiteral("2.0 GiB")));
    QCOMPARE(find<QLabel>("groupAndTags")->text(), QStringLiteral("shop, front"));
    QTRY_VERIFY(m_page->findChildren<QLabel *>(QStringLiteral("device")).size() >= 3);
    QStringList devices;
    const auto labels = m_page->findChildren<QLabel *>(QStringLiteral("device"));
    for (const QLabel *label : labels)
        devices += label->text();
    const QString all = devices.join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("web-1.qcow2")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("default")), qPrintable(all));
    QSignalSpy sampled(m_host, &Host::domainsSampled);
    invoke(m_script, [domains = m_script->domains](ScriptedConnection &c) {
        Q_EMIT c.sampled(batch(1, domains));
        Q_EMIT c.sampled(batch(2, domains));
    });
    QTRY_COMPARE(sampled.count(), 2);
    QVERIFY2(find<QLabel>("load")->text().contains(QStringLiteral("50 %")),
        qPrintable(find<QLabel>("load")->text()));
    QTRY_VERIFY(find<Thumbnail>("thumbnail")->hasPicture());
    keepPicture(m_page.get(), QStringLiteral("summary"));
}

void DomainPageTest::summaryShowsTheScreenAndOpensTheConsole()
{
    auto *thumbnail = find<Thumbnail>("thumbnail");
    QTRY_VERIFY(thumbnail->hasPicture());
    const QImage shown = thumbnail->grab().toImage();
    QCOMPARE(shown.pixelColor(shown.width() / 2, shown.height() / 2), QColor(20, 60, 140));
    QTest::mouseClick(thumbnail, Qt::LeftButton);
    QCOMPARE(m_page->currentTab(), DomainPage::Tab::Console);
    m_page->showTab(DomainPage::Tab::Summary);
    QTest::keyClick(thumbnail, Qt::Key_Return);
    QCOMPARE(m_page->currentTab(), DomainPage::Tab::Console);
    m_page->showTab(DomainPage::Tab::Summary);
    publish(domainInfo(1, QStringLiteral("web-1"), api::DomainState::Shutoff));
    QTRY_VERIFY(!thumbnail->hasPicture());
}

void DomainPageTest::summarySurvivesWhatIsNoPicture_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("text") << QByteArray("no picture at all");
    QTest::newRow("a cut picture") << picture({ 800, 600 }).left(40);
    QTest::newRow("a huge size") << QByteArray("P6\n2000000000 2000000000\n255\nxxx");
    QTest::newRow("no size") << QByteArray("P6\n0 0\n255\n");
    QTest::newRow("not supported") << QByteArray();
}

void DomainPageTest::summarySurvivesWhatIsNoPicture()
{
    QFETCH(QByteArray, data);
    auto *thumbnail = find<Thumbnail>("thumbnail");
    QTRY_VERIFY(thumbnail->hasPicture());
    m_script->picture = data;
    const auto asked = [&] { return m_script->recorded().count(QStringLiteral("screenshot")); };
    const auto before = asked();
    publish(m_domain->info());
    QTRY_VERIFY(asked() > before);
    if (data.startsWith("P6") && data.size() == 40)
        return; // what there is of it may be shown
    QTRY_VERIFY(!thumbnail->hasPicture());
}

void DomainPageTest::hiddenSummaryAsksForNoPictures()
{
    QTRY_VERIFY(find<Thumbnail>("thumbnail")->hasPicture());
    m_page->showTab(DomainPage::Tab::Log);
    const auto asked = m_script->recorded().count(QStringLiteral("screenshot"));
    publish(m_domain->info());
    QTest::qWait(3200); // one interval of the pictures
    QCOMPARE(m_script->recorded().count(QStringLiteral("screenshot")), asked);
}

void DomainPageTest::notesAreSavedOnRequest()
{
    auto *notes = find<QPlainTextEdit>("notes");
    auto *save = find<QPushButton>("saveNotes");
    QCOMPARE(notes->toPlainText(), QStringLiteral("The shop’s front."));
    QVERIFY(!save->isEnabled());
    notes->selectAll();
    QTest::keyClicks(notes, QStringLiteral("Mind the <shop> & more"));
    QVERIFY(save->isEnabled());
    publish(m_domain->info()); // does not take the text away
    QCOMPARE(notes->toPlainText(), QStringLiteral("Mind the <shop> & more"));
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(m_script->recorded().contains(QStringLiteral("description Mind the <shop> & more")));
}

void DomainPageTest::notesThatCannotBeSavedStay()
{
    m_script->errors.insert(
        QStringLiteral("description x"), Error { ErrorCode::Denied, QStringLiteral("You may not.") });
    auto *notes = find<QPlainTextEdit>("notes");
    notes->selectAll();
    QTest::keyClicks(notes, QStringLiteral("x"));
    QTest::mouseClick(find<QPushButton>("saveNotes"), Qt::LeftButton);
    QTRY_COMPARE(m_hosts->tasks()->runningCount(), 0);
    QTRY_VERIFY(find<QPushButton>("saveNotes")->isEnabled());
    QCOMPARE(notes->toPlainText(), QStringLiteral("x"));
}

void DomainPageTest::performanceHasAChartForEachDevice()
{
    m_page->showTab(DomainPage::Tab::Performance);
    QSignalSpy sampled(m_host, &Host::domainsSampled);
    invoke(m_script, [domains = m_script->domains](ScriptedConnection &c) {
        for (int i = 0; i < 55; ++i)
            Q_EMIT c.sampled(batch(i, domains));
    });
    QTRY_COMPARE(sampled.count(), 55);
    QStringList names;
    const auto charts = m_page->findChildren<HistoryChart *>();
    for (const HistoryChart *chart : charts)
        names += chart->objectName();
    names.sort();
    QCOMPARE(names,
        QStringList({ QStringLiteral("chart-cpu"), QStringLiteral("chart-disk-vda"),
            QStringLiteral("chart-disk-vda-requests"), QStringLiteral("chart-memory"),
            QStringLiteral("chart-network-vnet0"), QStringLiteral("chart-vcpus") }));
    QCOMPARE(find<HistoryChart>("chart-cpu")->curves().front().points.back().value, 50.0f);
    QCOMPARE(find<HistoryChart>("chart-vcpus")->curves().size(), 2u);
    keepPicture(m_page.get(), QStringLiteral("performance"));
    auto *span = find<QComboBox>("performanceSpan");
    span->setCurrentIndex(2);
    QCOMPARE(find<HistoryChart>("chart-cpu")->spanSeconds(), 3600.0);
}

void DomainPageTest::performanceDrawsOnlyWhenSeen()
{
    m_page->showTab(DomainPage::Tab::Performance);
    m_page->showTab(DomainPage::Tab::Log);
    QSignalSpy sampled(m_host, &Host::domainsSampled);
    invoke(m_script, [domains = m_script->domains](ScriptedConnection &c) {
        for (int i = 0; i < 5; ++i)
            Q_EMIT c.sampled(batch(i, domains));
    });
    QTRY_COMPARE(sampled.count(), 5);
    const auto *before = find<HistoryChart>("chart-cpu");
    QVERIFY(!before || before->curves().empty() || before->curves().front().points.empty());
    m_page->showTab(DomainPage::Tab::Performance);
    QCOMPARE(find<HistoryChart>("chart-cpu")->curves().front().points.size(), 4u);
}

void DomainPageTest::xmlIsShownUnchanged()
{
    m_script->xml = document().replace("web-1.qcow2", "web\u00a0–\u20281 ü😀.qcow2");
    XmlEditor *editor = openXml();
    QVERIFY(editor);
    QCOMPARE(editor->text(), m_script->xml);
    QVERIFY(!find<QPushButton>("applyXml")->isEnabled());
    QVERIFY(!find<QPushButton>("revertXml")->isEnabled());
    QVERIFY(!static_cast<XmlPage *>(m_page->tabWidget(DomainPage::Tab::Xml))->isEdited());
}

void DomainPageTest::xmlMarksProblemsAtTheirLines()
{
    XmlEditor *editor = openXml();
    QVERIFY(editor);
    edit(editor, document().replace("</vcpu>", "</vcpus>"));
    QTRY_VERIFY(!editor->isChecking());
    QVERIFY(editor->hasErrors());
    QCOMPARE(editor->issues().front().line, 5);
    auto *list = find<QListWidget>("xmlProblems");
    QVERIFY(list->isVisible());
    QVERIFY2(list->item(0)->text().startsWith(QStringLiteral("Line 5")), qPrintable(list->item(0)->text()));
    QVERIFY(!editor->textEdit()->issueText(5).isEmpty());
    QVERIFY(!find<QPushButton>("applyXml")->isEnabled());
    QVERIFY(find<QPushButton>("revertXml")->isEnabled());
    keepPicture(m_page.get(), QStringLiteral("xml"));
    QTest::mouseClick(find<QPushButton>("revertXml"), Qt::LeftButton);
    QCOMPARE(editor->text(), document());
    QTRY_VERIFY(!editor->isChecking() && !editor->hasErrors());
}

void DomainPageTest::xmlAppliesAfterShowingTheDifference()
{
    XmlEditor *editor = openXml();
    QVERIFY(editor);
    const QByteArray changed = document(QStringLiteral("4194304"));
    edit(editor, changed);
    auto *apply = find<QPushButton>("applyXml");
    QTRY_VERIFY(apply->isEnabled());
    QTest::mouseClick(apply, Qt::LeftButton);
    auto *dialog = m_page->findChild<DifferenceDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    keepPicture(dialog, QStringLiteral("difference"));
    QVERIFY(!m_script->recorded().contains(QStringLiteral("define")));
    dialog->accept();
    QTRY_VERIFY(m_script->recorded().contains(QStringLiteral("define")));
    QCOMPARE(m_script->xml, changed);
    QTRY_VERIFY(!find<QPushButton>("revertXml")->isEnabled());
    QCOMPARE(editor->text(), changed);
}

void DomainPageTest::xmlKeepsTheTextWhenItCannotBeApplied()
{
    m_script->errors.insert(
        QStringLiteral("define"), Error { ErrorCode::Busy, QStringLiteral("“web-1” is busy.") });
    XmlEditor *editor = openXml();
    QVERIFY(editor);
    const QByteArray changed = document(QStringLiteral("4194304"));
    edit(editor, changed);
    QTRY_VERIFY(find<QPushButton>("applyXml")->isEnabled());
    QTest::mouseClick(find<QPushButton>("applyXml"), Qt::LeftButton);
    m_page->findChild<DifferenceDialog *>()->accept();
    QTRY_VERIFY(m_script->recorded().contains(QStringLiteral("define")));
    QTRY_COMPARE(m_hosts->tasks()->runningCount(), 0);
    QCOMPARE(editor->text(), changed);
    QTRY_VERIFY(find<QPushButton>("applyXml")->isEnabled());
}

void DomainPageTest::xmlKeepsTheTextWhenTheMachineChanges()
{
    XmlEditor *editor = openXml();
    QVERIFY(editor);
    const QByteArray typed = document(QStringLiteral("4194304"));
    edit(editor, typed);
    m_script->xml = document(QStringLiteral("1048576"));
    const auto asked = m_script->recorded().size();
    publish(m_domain->info());
    QTRY_VERIFY(m_script->recorded().size() > asked);
    QTRY_VERIFY(find<QPushButton>("applyXml")->isEnabled());
    QCOMPARE(editor->text(), typed);
    // Discarding gives the document as it is now, not as it was.
    QTest::mouseClick(find<QPushButton>("revertXml"), Qt::LeftButton);
    QCOMPARE(editor->text(), m_script->xml);
    // What is not edited follows by itself.
    m_script->xml = document(QStringLiteral("524288"));
    publish(m_domain->info());
    QTRY_COMPARE(editor->text(), m_script->xml);
}

void DomainPageTest::xmlKeepsWhatIsTypedWhileItIsApplied()
{
    XmlEditor *editor = openXml();
    QVERIFY(editor);
    edit(editor, document(QStringLiteral("4194304")));
    QTRY_VERIFY(find<QPushButton>("applyXml")->isEnabled());
    QTest::mouseClick(find<QPushButton>("applyXml"), Qt::LeftButton);
    m_page->findChild<DifferenceDialog *>()->accept();
    const QByteArray typed = document(QStringLiteral("8388608"));
    edit(editor, typed); // before the answer is here
    QTRY_COMPARE(m_hosts->tasks()->runningCount(), 0);
    QTRY_VERIFY(find<QPushButton>("applyXml")->isEnabled());
    QCOMPARE(editor->text(), typed);
}

void DomainPageTest::xmlAsksBeforeLeavingEditedText_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("declined: the text stays") << Reply::Decline;
    QTest::newRow("agreed: the running document is shown") << Reply::Agree;
}

void DomainPageTest::xmlAsksBeforeLeavingEditedText()
{
    QFETCH(Reply, reply);
    XmlEditor *editor = openXml();
    QVERIFY(editor);
    const QByteArray typed = document(QStringLiteral("4194304"));
    edit(editor, typed);
    m_prompter.confirmations.push_back(reply);
    auto *view = find<QComboBox>("xmlView");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(m_prompter.asked.size(), 1u);
    if (reply == Reply::Decline) {
        QCOMPARE(editor->text(), typed);
        QVERIFY(!editor->isReadOnly());
        QCOMPARE(view->currentIndex(), 0);
        return;
    }
    QTRY_COMPARE(editor->text(), m_script->xml);
    QVERIFY(editor->isReadOnly());
    QVERIFY(!find<QPushButton>("applyXml")->isEnabled());
}

void DomainPageTest::logFollowsItsEnd()
{
    m_script->logText = "first\n";
    m_page->showTab(DomainPage::Tab::Log);
    auto *log = find<QPlainTextEdit>("domainLog");
    QTRY_COMPARE(log->toPlainText(), QStringLiteral("first\n"));
    invoke(m_script,
        [script = m_script](ScriptedConnection &) { script->logText += QByteArray("line\n").repeated(500); });
    QTRY_VERIFY(log->blockCount() > 500);
    QCOMPARE(log->verticalScrollBar()->value(), log->verticalScrollBar()->maximum());
    find<QCheckBox>("followLog")->setChecked(false);
    log->verticalScrollBar()->setValue(3);
    invoke(m_script, [script = m_script](ScriptedConnection &) { script->logText += "last\n"; });
    QTRY_VERIFY(log->toPlainText().endsWith(QStringLiteral("last\n")));
    QCOMPARE(log->verticalScrollBar()->value(), 3);
    invoke(m_script, [](ScriptedConnection &c) {
        Q_EMIT c.domains()->eventHappened(
            { QDateTime::currentDateTimeUtc(), uuidOf(1), 2, 0, QStringLiteral("Started") });
    });
    auto *events = find<QAbstractItemView>("domainEvents");
    QTRY_COMPARE(events->model()->rowCount(), 1);
    keepPicture(m_page.get(), QStringLiteral("log"));
}

void DomainPageTest::logTellsWhyThereIsNone()
{
    m_script->errors.insert(
        QStringLiteral("log"), Error { ErrorCode::NotFound, QStringLiteral("“web-1” has no log yet.") });
    m_page->showTab(DomainPage::Tab::Log);
    const auto said = [this] {
        const auto labels = m_page->tabWidget(DomainPage::Tab::Log)->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("no log yet"));
        });
    };
    QTRY_VERIFY(said());
    m_script->errors.clear(); // it ran meanwhile: shown without asking
    QTRY_COMPARE(find<QPlainTextEdit>("domainLog")->toPlainText(), QStringLiteral("one\ntwo\n"));
    QVERIFY(!said());
}

void DomainPageTest::machineThatGoesLeavesThePageQuiet()
{
    using Tab = DomainPage::Tab;
    for (const Tab tab : { Tab::Performance, Tab::Xml, Tab::Log, Tab::Summary })
        m_page->showTab(tab);
    QSignalSpy removed(m_host, &Host::domainRemoved);
    invoke(m_script, [](ScriptedConnection &c) { Q_EMIT c.domains()->removed(uuidOf(1)); });
    QVERIFY(removed.wait());
    QVERIFY(!m_page->domain());
    for (const Tab tab : { Tab::Console, Tab::Performance, Tab::Xml, Tab::Log, Tab::Summary })
        m_page->showTab(tab);
    QTest::keyClicks(find<QPlainTextEdit>("notes"), QStringLiteral("late"));
    QTest::mouseClick(find<QPushButton>("saveNotes"), Qt::LeftButton);
}

void DomainPageTest::pagesAreLegibleInTheDark()
{
    QPalette dark;
    const QColor window(0x2b, 0x2b, 0x2b);
    const QColor text(0xee, 0xee, 0xee);
    dark.setColor(QPalette::Window, window);
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    dark.setColor(QPalette::AlternateBase, QColor(0x26, 0x26, 0x26));
    dark.setColor(QPalette::Button, QColor(0x3a, 0x3a, 0x3a));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        dark.setColor(role, text);
    qApp->setPalette(dark);
    QSignalSpy sampled(m_host, &Host::domainsSampled);
    m_page->showTab(DomainPage::Tab::Performance);
    invoke(m_script, [domains = m_script->domains](ScriptedConnection &c) {
        for (int i = 0; i < 30; ++i)
            Q_EMIT c.sampled(batch(i, domains));
    });
    QTRY_COMPARE(sampled.count(), 30);
    keepPicture(m_page.get(), QStringLiteral("performance-dark"));
    const QImage chart = find<HistoryChart>("chart-cpu")->grab().toImage();
    QVERIFY(chart.pixelColor(chart.width() / 2, chart.height() - 3).lightness() < 90);
    QVERIFY(openXml());
    keepPicture(m_page.get(), QStringLiteral("xml-dark"));
    m_page->showTab(DomainPage::Tab::Summary);
    // Rows keep their height when the page comes back.
    auto *state = find<QLabel>("state");
    QTRY_VERIFY2(
        state->height() >= state->fontMetrics().height(), qPrintable(QString::number(state->height())));
    keepPicture(m_page.get(), QStringLiteral("summary-dark"));
}

QTEST_MAIN(DomainPageTest)
#include "tst_domainpage.moc"
