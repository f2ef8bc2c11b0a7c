// uses: backend/drivers/test
// timeout: 180
#include "backend/drivers/test/testdriver.h"
#include "models/domain.h"
#include "models/hostlist.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scriptedprompter.h"
#include "ui/widgets/xmleditor.h"
#include "wizards/common/fieldnote.h"
#include "wizards/createvm/createvmwizard.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace inn;
using namespace inn::wizards;
using namespace Qt::StringLiterals;

namespace {

// The pictures of the pages are kept where this names a folder.
const char *const kPictures = "INN_TEST_PICTURES";

QUuid uuidOf(const QSignalSpy &spy)
{
    return spy.isEmpty() ? QUuid() : spy.first().first().toUuid();
}

} // namespace

class TestCreateVmWizard : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_iso;
    api::DriverRegistry m_drivers;
    std::unique_ptr<models::HostList> m_hosts;
    models::Host *m_host = nullptr;
    ui::ScriptedPrompter m_prompter;
    QPointer<CreateVmWizard> m_wizard;

    bool connectTo(const QString &uri)
    {
        m_host = m_hosts->add({ QUrl(uri), u"rehearsal"_s });
        QSignalSpy listed(m_host, &models::Host::listed);
        return QTest::qWaitFor([&] { return m_host->state() == models::Host::State::Connected; }, 10'000)
            && QTest::qWaitFor(
                [&] { return !m_host->pools().empty() && !m_host->networks().empty(); }, 10'000);
    }
    CreateVmWizard *open(const QString &uri = u"test:///default"_s)
    {
        if (!connectTo(uri))
            return nullptr;
        m_wizard = new CreateVmWizard(m_hosts.get(), m_host, m_prompter);
        m_wizard->show();
        const bool known
            = QTest::qWaitFor([this] { return !m_wizard->plan().host.support.machines.isEmpty(); }, 10'000);
        return known ? m_wizard.data() : nullptr;
    }
    template<class T>
    T *child(const QString &name) const
    {
        auto *found = m_wizard->findChild<T *>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) const { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
    void next() const { click(u"next"_s); }
    void choose(const QString &radio) const { child<QRadioButton>(radio)->click(); }
    void type(const QString &field, const QString &text) const
    {
        auto *box = m_wizard->findChild<QComboBox *>(field);
        auto *line = box ? box->lineEdit() : child<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        line->clear();
        QTest::keyClicks(line, text);
    }
    QString noteText(const QString &editor) const
    {
        const auto *note = child<FieldNote>(editor + u"Note"_s);
        return note->isVisible() ? note->text() : QString();
    }
    QStringList volumes() const
    {
        const QUuid pool = m_host->pools().front()->uuid;
        auto future = m_host->call(
            [pool](api::Connection &connection) { return connection.storage()->volumes(pool); });
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 5000))
            return { u"no answer"_s };
        QStringList names;
        const auto listed = future.result();
        if (!listed)
            return { listed.error().message };
        for (const api::VolumeInfo &volume : *listed)
            names << volume.name;
        return names;
    }
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable(kPictures);
        if (folder.isEmpty())
            return;
        QTest::qWait(50);
        m_wizard->grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariable("INN_TEST_DARK") == u"1"_s) {
            QPalette dark;
            const QColor window(0x2b, 0x2d, 0x30), base(0x1f, 0x21, 0x24), text(0xe4, 0xe6, 0xe8);
            dark.setColor(QPalette::Window, window);
            dark.setColor(QPalette::Base, base);
            dark.setColor(QPalette::AlternateBase, window);
            dark.setColor(QPalette::Button, QColor(0x3a, 0x3d, 0x41));
            for (auto role :
                { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText })
                dark.setColor(role, text);
            dark.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xc0));
            for (auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
                dark.setColor(QPalette::Disabled, role, QColor(0x80, 0x84, 0x88));
            dark.setColor(QPalette::PlaceholderText, QColor(0x8a, 0x8e, 0x92));
            QApplication::setPalette(dark);
        }
        m_drivers.add(std::make_unique<test::TestDriver>());
        QDir(m_folder.path()).mkpath(u"content"_s);
        QFile file(m_folder.filePath(u"content/boot.img"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(100'000, 'x')) > 0);
        file.close();
        m_iso = m_folder.filePath(u"installer.iso"_s);
        QProcess xorriso;
        xorriso.start(u"xorriso"_s,
            { u"-as"_s, u"mkisofs"_s, u"-quiet"_s, u"-V"_s, u"Debian 11.2.0 amd64 n"_s, u"-b"_s,
                u"boot.img"_s, u"-no-emul-boot"_s, u"-o"_s, m_iso, m_folder.filePath(u"content"_s) });
        QVERIFY(xorriso.waitForFinished(30'000));
        QVERIFY(QFile::exists(m_iso));
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_hosts = std::make_unique<models::HostList>(m_drivers, nullptr);
    }
    void cleanup()
    {
        delete m_wizard;
        m_hosts.reset();
    }

    void anIsoBecomesARunningMachine()
    {
        QVERIFY(open());
        QSignalSpy created(m_wizard, &CreateVmWizard::created);
        m_wizard->setIso(m_iso);
        // The database of systems takes its time under a sanitizer.
        QTRY_COMPARE_WITH_TIMEOUT(m_wizard->plan().system.value().shortId, u"debian11"_s, 30'000);
        QTRY_COMPARE(m_wizard->plan().profile.os.shortId, u"debian11"_s);
        QVERIFY(noteText(u"disc"_s).contains(u"Debian 11"_s));
        picture(u"1-source"_s);
        next();
        QCOMPARE(m_wizard->currentPage(), Page::System);
        QTRY_VERIFY(child<QAbstractItemView>(u"osList"_s)->model()->rowCount() > 50);
        QTest::qWait(1);
        picture(u"2-system"_s);
        next();
        picture(u"3-resources"_s);
        next();
        picture(u"4-disk"_s);
        next();
        picture(u"5-network"_s);
        next();
        QCOMPARE(m_wizard->currentPage(), Page::Summary);
        picture(u"6-summary"_s);
        QCOMPARE(child<QLineEdit>(u"name"_s)->text(), u"debian11"_s);
        click(u"create"_s);
        QTRY_COMPARE(created.count(), 1);
        QTRY_VERIFY(m_wizard.isNull());
        QTRY_VERIFY(m_host->domain(uuidOf(created)));
        const models::Domain *domain = m_host->domain(uuidOf(created));
        QTRY_COMPARE(domain->info().state, api::DomainState::Running);
        QCOMPARE(domain->name(), u"debian11"_s);
        QCOMPARE(domain->info().osId, u"http://debian.org/debian/11"_s);
        QVERIFY(volumes().contains(u"debian11.qcow2"_s));
        const auto tasks = m_hosts->tasks()->tasks();
        QCOMPARE(tasks.size(), 1U);
        QTRY_COMPARE(tasks.front()->state(), models::Task::State::Succeeded);
    }
    void wrongInputIsToldWhereItIsWrong()
    {
        QVERIFY(open());
        QCOMPARE(noteText(u"disc"_s), QString());
        next();
        QCOMPARE(m_wizard->currentPage(), Page::Source);
        QVERIFY(noteText(u"disc"_s).contains(u"Choose"_s));
        type(u"discPath"_s, u"no/slash"_s);
        QVERIFY(noteText(u"disc"_s).contains(u"complete path"_s));
        type(u"discPath"_s, m_folder.filePath(u"content/boot.img"_s));
        QTRY_VERIFY(noteText(u"disc"_s).contains(u"is not a disc image"_s));
        QCOMPARE(child<FieldNote>(u"discNote"_s)->kind(), FieldNote::Kind::Error);
        picture(u"wrong-source"_s);
        next();
        QCOMPARE(m_wizard->currentPage(), Page::Source);
        type(u"discPath"_s, m_iso);
        QTRY_VERIFY_WITH_TIMEOUT(noteText(u"disc"_s).contains(u"Debian 11"_s), 30'000);
        next();
        QCOMPARE(m_wizard->currentPage(), Page::System);
        QTRY_COMPARE(m_wizard->plan().profile.os.shortId, u"debian11"_s);
        next();
        child<QSpinBox>(u"memory"_s)->setValue(64);
        QVERIFY(noteText(u"memory"_s).contains(u"needs at least"_s));
        child<QSpinBox>(u"memory"_s)->setValue(0);
        QVERIFY(noteText(u"memory"_s).contains(u"needs at least 16"_s));
        picture(u"wrong-resources"_s);
        next();
        QCOMPARE(m_wizard->currentPage(), Page::Resources);
        child<QSpinBox>(u"memory"_s)->setValue(1024);
        next();
        child<QDoubleSpinBox>(u"diskSize"_s)->setValue(5000);
        QVERIFY(noteText(u"diskSize"_s).contains(u"free"_s));
        child<QComboBox>(u"diskFormat"_s)->setCurrentIndex(1);
        Q_EMIT child<QComboBox>(u"diskFormat"_s)->activated(1);
        QCOMPARE(child<FieldNote>(u"diskSizeNote"_s)->kind(), FieldNote::Kind::Error);
        picture(u"wrong-disk"_s);
        next();
        QCOMPARE(m_wizard->currentPage(), Page::Disk);
        child<QDoubleSpinBox>(u"diskSize"_s)->setValue(5);
        next();
        next();
        QCOMPARE(m_wizard->currentPage(), Page::Summary);
        type(u"name"_s, u"a/b"_s);
        QVERIFY(!noteText(u"name"_s).isEmpty());
        QVERIFY(!child<QPushButton>(u"create"_s)->isEnabled());
        type(u"name"_s, u"test"_s);
        QVERIFY(noteText(u"name"_s).contains(u"“test”"_s));
        picture(u"wrong-summary"_s);
        type(u"name"_s, u"fine"_s);
        QVERIFY(child<QPushButton>(u"create"_s)->isEnabled());
    }
    void goingBackLosesNothing()
    {
        QVERIFY(open());
        choose(u"sourceKernel"_s);
        type(u"kernelPath"_s, u"/boot/vmlinuz"_s);
        type(u"kernelArguments"_s, u"quiet"_s);
        choose(u"sourceEmpty"_s);
        next();
        type(u"osSearch"_s, u"fedora37"_s);
        QTRY_COMPARE_WITH_TIMEOUT(child<QAbstractItemView>(u"osList"_s)->model()->rowCount(), 1, 30'000);
        QTest::keyClick(child<QLineEdit>(u"osSearch"_s), Qt::Key_Down);
        QTRY_COMPARE(m_wizard->plan().system.value().shortId, u"fedora37"_s);
        next();
        child<QSpinBox>(u"memory"_s)->setValue(1536);
        next();
        child<QDoubleSpinBox>(u"diskSize"_s)->setValue(12);
        next();
        next();
        type(u"name"_s, u"typed"_s);
        for (int i = 0; i < kPageCount; ++i)
            click(u"back"_s);
        QCOMPARE(m_wizard->currentPage(), Page::Source);
        choose(u"sourceKernel"_s);
        QCOMPARE(child<QComboBox>(u"kernelPath"_s)->currentText(), u"/boot/vmlinuz"_s);
        QCOMPARE(child<QLineEdit>(u"kernelArguments"_s)->text(), u"quiet"_s);
        choose(u"sourceEmpty"_s);
        const CreateVmPlan &plan = m_wizard->plan();
        QCOMPARE(plan.system.value().shortId, u"fedora37"_s);
        QCOMPARE(plan.memory.value(), Bytes::mib(1536));
        QCOMPARE(plan.diskSize.value(), Bytes::gib(12));
        QCOMPARE(plan.name.value(), u"typed"_s);
    }
    void stepsJumpToWhatIsReachable()
    {
        QVERIFY(open());
        auto *steps = child<QListWidget>(u"steps"_s);
        QVERIFY(!(steps->item(5)->flags() & Qt::ItemIsEnabled));
        choose(u"sourceEmpty"_s);
        QVERIFY(steps->item(5)->flags() & Qt::ItemIsEnabled);
        steps->setCurrentRow(5);
        QCOMPARE(m_wizard->currentPage(), Page::Summary);
        steps->setCurrentRow(2);
        QCOMPARE(m_wizard->currentPage(), Page::Resources);
        m_wizard->goTo(Page::Summary);
        auto *summary = child<QTreeWidget>(u"summary"_s);
        summary->setCurrentItem(summary->topLevelItem(0));
        Q_EMIT summary->itemActivated(summary->topLevelItem(0), 0);
        QCOMPARE(m_wizard->currentPage(), Page::Source);
    }
    void theKeyboardIsEnough()
    {
        QVERIFY(open());
        QSignalSpy created(m_wizard, &CreateVmWizard::created);
        choose(u"sourceEmpty"_s);
        for (int i = 0; i < kPageCount - 1; ++i)
            QTest::keyClick(m_wizard, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_wizard->currentPage(), Page::Summary);
        QTest::keyClick(child<QLineEdit>(u"name"_s), Qt::Key_Return);
        QTRY_COMPARE(created.count(), 1);
    }
    void aFailedStartLeavesNothingAndKeepsTheDraft()
    {
        QVERIFY(open(u"test:///default?fail=start"_s));
        QSignalSpy created(m_wizard, &CreateVmWizard::created);
        const QStringList before = volumes();
        const size_t domains = m_host->domains().size();
        choose(u"sourceEmpty"_s);
        m_wizard->goTo(Page::Summary);
        type(u"name"_s, u"doomed"_s);
        click(u"create"_s);
        auto *message = m_wizard->findChild<ui::MessageBar *>();
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->text().contains(u"“doomed” was not created"_s), qPrintable(message->text()));
        QVERIFY2(message->details().contains(u"removed again"_s), qPrintable(message->details()));
        picture(u"failed"_s);
        QCOMPARE(created.count(), 0);
        QCOMPARE(volumes(), before);
        QTRY_COMPARE(m_host->domains().size(), domains);
        QVERIFY(m_wizard->isVisible());
        QCOMPARE(m_wizard->plan().name.value(), u"doomed"_s);
        // What cannot start can still be created.
        child<QCheckBox>(u"startNow"_s)->click();
        click(u"create"_s);
        QTRY_COMPARE(created.count(), 1);
        QTRY_VERIFY(m_host->domainByName(u"doomed"_s));
        QVERIFY(volumes().contains(u"doomed.qcow2"_s));
    }
    void theXmlCanBeChangedBeforeCreating()
    {
        QVERIFY(open());
        QSignalSpy created(m_wizard, &CreateVmWizard::created);
        choose(u"sourceEmpty"_s);
        m_wizard->goTo(Page::Summary);
        type(u"name"_s, u"custom"_s);
        child<QCheckBox>(u"customize"_s)->click();
        auto *editor = m_wizard->findChild<ui::XmlEditor *>();
        QTRY_VERIFY(editor->isVisible());
        const QByteArray text = editor->text();
        QVERIFY(text.contains("<name>custom</name>"));
        picture(u"xml"_s);
        editor->setText("<domain><broken>");
        Q_EMIT editor->textEdited();
        QVERIFY(!child<QPushButton>(u"create"_s)->isEnabled());
        QVERIFY(!noteText(u"xmlEditor"_s).isEmpty());
        editor->setText(
            QByteArray(text).replace("</domain>", "  <description>by hand</description>\n</domain>"));
        Q_EMIT editor->textEdited();
        QVERIFY2(child<QPushButton>(u"create"_s)->isEnabled(), qPrintable(noteText(u"xmlEditor"_s)));
        m_wizard->goTo(Page::Resources);
        child<QSpinBox>(u"memory"_s)->setValue(777);
        m_wizard->goTo(Page::Summary);
        QVERIFY(noteText(u"xmlEditor"_s).contains(u"by hand"_s));
        click(u"create"_s);
        QTRY_COMPARE(created.count(), 1);
        QTRY_VERIFY(m_host->domain(uuidOf(created)));
        QTRY_COMPARE(m_host->domain(uuidOf(created))->info().description, u"by hand"_s);
    }
    void anImageIsLookedAtAndCopied()
    {
        QVERIFY(open());
        QSignalSpy created(m_wizard, &CreateVmWizard::created);
        const QString image = m_folder.filePath(u"disk.img"_s);
        QFile file(image);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(8 << 20));
        file.close();
        choose(u"sourceImage"_s);
        m_prompter.files.push_back(image);
        auto *path = child<QComboBox>(u"imagePath"_s);
        QTest::mouseClick(path->parentWidget()->findChild<QPushButton *>(u"browse"_s), Qt::LeftButton);
        QCOMPARE(path->currentText(), image);
        QTRY_VERIFY(m_wizard->plan().image.value);
        QVERIFY(noteText(u"image"_s).contains(u"raw"_s));
        type(u"imagePath"_s, u"/nowhere/at-all.qcow2"_s);
        QTRY_COMPARE(child<FieldNote>(u"imageNote"_s)->kind(), FieldNote::Kind::Error);
        type(u"imagePath"_s, image);
        QTRY_VERIFY(m_wizard->plan().image.value);
        m_wizard->goTo(Page::Disk);
        choose(u"imageCopy"_s);
        picture(u"copy"_s);
        m_wizard->goTo(Page::Summary);
        QCOMPARE(child<QLineEdit>(u"name"_s)->text(), u"disk"_s);
        click(u"create"_s);
        QTRY_COMPARE(created.count(), 1);
        QVERIFY(volumes().contains(u"disk.qcow2"_s));
    }
    void aDraftComesBackAsItWas()
    {
        QVERIFY(open());
        choose(u"sourceEmpty"_s);
        m_wizard->goTo(Page::Summary);
        type(u"name"_s, u"draft"_s);
        const CreateVmPlan draft = m_wizard->plan();
        delete m_wizard;
        m_wizard = new CreateVmWizard(m_hosts.get(), nullptr, m_prompter);
        m_wizard->show();
        QCOMPARE(m_wizard->host(), m_host);
        m_wizard->setPlan(draft);
        QCOMPARE(m_wizard->currentPage(), Page::Summary);
        QCOMPARE(child<QLineEdit>(u"name"_s)->text(), u"draft"_s);
    }
    void aStoppedNetworkCanBeStarted()
    {
        QVERIFY(open());
        const QUuid uuid = m_host->networks().front()->uuid;
        const auto stopped = m_host->call([uuid](api::Connection &connection) {
            return connection.networks()->perform(uuid, api::NetworkAction::Stop);
        });
        Q_UNUSED(stopped)
        choose(u"sourceEmpty"_s);
        m_wizard->goTo(Page::Network);
        QTRY_VERIFY(m_wizard->findChild<QPushButton *>(u"startNetwork0"_s));
        QCOMPARE(m_wizard->plan().network.value().kind, NetworkSource::Kind::User);
        picture(u"network-stopped"_s);
        click(u"startNetwork0"_s);
        QTRY_VERIFY(m_wizard->plan().isComplete(Page::Network));
        QCOMPARE(m_wizard->plan().network.value().kind, NetworkSource::Kind::Virtual);
        QTRY_VERIFY(m_host->networks().front()->active);
    }
    void aStoppedPoolCanBeStarted()
    {
        QVERIFY(open());
        const QUuid uuid = m_host->pools().front()->uuid;
        const auto stopped = m_host->call([uuid](api::Connection &connection) {
            return connection.storage()->perform(uuid, api::PoolAction::Stop);
        });
        Q_UNUSED(stopped)
        choose(u"sourceEmpty"_s);
        QTRY_VERIFY(!m_wizard->plan().isComplete(Page::Disk));
        m_wizard->goTo(Page::Disk);
        QTRY_VERIFY(child<QPushButton>(u"makePool"_s)->isVisible());
        QVERIFY(noteText(u"pool"_s).contains(u"No storage pool is running"_s));
        picture(u"pool-stopped"_s);
        click(u"makePool"_s);
        QTRY_VERIFY(m_wizard->plan().isComplete(Page::Disk));
        QVERIFY(!child<QPushButton>(u"makePool"_s)->isVisible());
    }
    void withoutAHostNothingCanBeCreated()
    {
        m_wizard = new CreateVmWizard(m_hosts.get(), nullptr, m_prompter);
        m_wizard->show();
        choose(u"sourceEmpty"_s);
        m_wizard->goTo(Page::Summary);
        QVERIFY(!child<QPushButton>(u"create"_s)->isEnabled());
        QTest::keyClick(m_wizard, Qt::Key_Escape);
        QTRY_VERIFY(m_wizard.isNull());
    }
    void aHostMayGoAway()
    {
        QVERIFY(open());
        choose(u"sourceEmpty"_s);
        m_hosts->remove(m_host);
        QTRY_VERIFY(m_wizard.isNull());
    }
    void theOtherHostCanBeChosen()
    {
        QVERIFY(connectTo(u"test:///default?latency=1"_s));
        models::Host *first = m_host;
        QVERIFY(open());
        auto *box = child<QComboBox>(u"host"_s);
        QTRY_VERIFY(box->isVisible());
        QCOMPARE(box->count(), 2);
        box->setCurrentIndex(box->findData(first->entry().uri));
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(m_wizard->host(), first);
        QTRY_VERIFY(!m_wizard->plan().host.support.machines.isEmpty());
    }
    void everyInteractiveWidgetHasANameForMachinesAndPeople()
    {
        QVERIFY(open());
        const auto widgets = m_wizard->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool interactive = qobject_cast<const QAbstractButton *>(widget)
                || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
                || qobject_cast<const QAbstractSlider *>(widget);
            if (!interactive || widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QScrollBar")
                || !widget->parentWidget() || widget->parentWidget()->inherits("QAbstractScrollArea")
                || widget->parentWidget()->inherits("QLineEdit"))
                continue;
            if (QString::fromLatin1(widget->parentWidget()->metaObject()->className())
                    .startsWith(u"inn::ui"_s))
                continue; // shared widgets have tests of their own
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestCreateVmWizard)
#include "tst_createvmwizard.moc"
