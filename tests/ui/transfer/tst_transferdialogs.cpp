// Moving, cloning, exporting and importing in the window, over hosts in memory.
// uses: backend/drivers/test
#include "backend/drivers/test/testdriver.h"
#include "models/domain.h"
#include "models/hostlist.h"
#include "models/movedmachines.h"
#include "models/tasklist.h"
#include "tests/support/await.h"
#include "tests/ui/windowfixture.h"
#include "ui/transfer/copymachinedialog.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"
#include "ui/transfer/plantabs.h"
#include "ui/transfer/transfermenu.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace inn;
using namespace inn::testing;
using namespace inn::ui;
using namespace Qt::StringLiterals;
using transfer::DiskWay;
using transfer::Purpose;

class TestTransferDialogs : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QSettings m_settings { m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat };
    api::DriverRegistry m_registry;
    std::unique_ptr<models::HostList> m_hosts;
    models::Host *m_from = nullptr, *m_to = nullptr;
    ScriptedPrompter m_prompter;
    QWidget m_window;

    models::Host *addHost(const QString &name, const QByteArray &node)
    {
        QFile file(m_folder.filePath(name + u".xml"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the test host");
        file.write(node);
        file.close();
        return m_hosts->add({ QUrl(u"test://"_s + file.fileName()), name });
    }
    static QByteArray emptyNode()
    {
        return "<node><network><name>office</name><forward mode='nat'/><bridge name='virbr9'/>"
               "<ip address='192.168.77.1' netmask='255.255.255.0'/></network>"
               "<pool type='dir'><name>store</name><target><path>/store</path></target></pool></node>";
    }
    template<class T>
    T *find(QWidget *dialog, const char *name)
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }
    // Everything that can be reached by keyboard has a name for those who do not see it.
    void checkNames(const QWidget *dialog)
    {
        for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
            const bool isOwn = qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractButton *>(widget)
                || qobject_cast<const QTreeWidget *>(widget);
            if (!isOwn || widget->objectName().startsWith(u"qt_"_s)
                || qobject_cast<const QComboBox *>(widget->parentWidget()))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                    || !widget->isVisibleTo(dialog),
                qPrintable(
                    widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
        }
    }

private Q_SLOTS:
    void init()
    {
        if (m_registry.find(QUrl(u"test:///x"_s)) == nullptr)
            m_registry.add(std::make_unique<test::TestDriver>());
        m_settings.clear();
        m_prompter.asked.clear();
        m_hosts = std::make_unique<models::HostList>(m_registry, nullptr);
        m_from = addHost(u"here"_s, nodeText({ { u"web-1"_s, 5 }, { u"db"_s, 1 } }));
        m_to = addHost(u"there"_s, emptyNode());
        QTRY_VERIFY(
            m_from->domainByName(u"web-1"_s) && m_from->domainByName(u"db"_s) && !m_from->pools().empty());
        QTRY_VERIFY(m_to->state() == models::Host::State::Connected && !m_to->pools().empty());
    }
    void cleanup() { m_hosts.reset(); }

    void aMachineMovesThroughTheDialog()
    {
        models::Domain *web = m_from->domainByName(u"web-1"_s);
        const QUuid uuid = web->uuid();
        QPointer<CopyMachineDialog> dialog = new CopyMachineDialog(*m_hosts, web, Purpose::Move, &m_window);
        dialog->open();
        QTRY_VERIFY(dialog->plan());
        checkNames(dialog);
        QCOMPARE(find<QComboBox>(dialog, "copyHost")->count(), 1); // only the other one
        QCOMPARE(dialog->plan()->disks[0].way, DiskWay::Copy);
        QVERIFY(find<PlanTabs>(dialog, "planTabs")->document().contains("/store/web-1-vda.img"));
        QSignalSpy started(dialog, &CopyMachineDialog::moveStarted);
        auto *start = find<QPushButton>(dialog, "copyStart");
        QVERIFY(start->isEnabled());
        start->click();
        auto *difference = find<QDialog>(dialog, "differenceDialog");
        QVERIFY(difference);
        find<QPushButton>(difference, "applyDifference")->click();
        QCOMPARE(started.count(), 1);
        QTRY_VERIFY(m_to->domain(uuid));
        QVERIFY(m_from->domain(uuid)); // stays
        QTRY_VERIFY(!dialog);
        QTRY_COMPARE(m_hosts->tasks()->tasks().back()->state(), models::Task::State::Succeeded);
    }
    void theDocumentCanBeEditedBefore()
    {
        models::Domain *web = m_from->domainByName(u"web-1"_s);
        QPointer<CopyMachineDialog> dialog = new CopyMachineDialog(*m_hosts, web, Purpose::Move, &m_window);
        dialog->open();
        QTRY_VERIFY(dialog->plan());
        find<QCheckBox>(dialog, "planEdit")->click();
        QVERIFY(!find<QLineEdit>(dialog, "copyName")->isEnabled());
        QVERIFY(!find<QTreeWidget>(dialog, "planDisks")->isEnabled());
        dialog->close();
        QTRY_VERIFY(!dialog);
    }
    void hostsComeAndGoInOpenDialogs()
    {
        m_to->disconnectNow();
        QTRY_VERIFY(m_to->state() == models::Host::State::Disconnected);
        QPointer<CopyMachineDialog> dialog
            = new CopyMachineDialog(*m_hosts, m_from->domainByName(u"web-1"_s), Purpose::Move, &m_window);
        QPointer<ImportDialog> import = new ImportDialog(*m_hosts, nullptr, m_prompter, &m_window);
        dialog->open();
        auto *list = find<QComboBox>(dialog, "copyHost"), *importList = find<QComboBox>(import, "importHost");
        QCOMPARE(list->count(), 0);
        QCOMPARE(importList->count(), 1);
        m_to->connectNow();
        QTRY_VERIFY(dialog->plan()); // of the only one
        QCOMPARE(list->currentText(), u"there"_s);
        QCOMPARE(importList->count(), 2);
        QCOMPARE(importList->currentText(), u"here"_s); // as it was
        auto *name = find<QLineEdit>(dialog, "copyName");
        name->selectAll();
        QTest::keyClicks(name, u"mine"_s);
        m_to->disconnectNow();
        QTRY_COMPARE(importList->count(), 1);
        QCOMPARE(list->count(), 1); // what was chosen and typed stays
        QCOMPARE(name->text(), u"mine"_s);
        m_hosts->remove(m_to);
        QTRY_COMPARE(list->count(), 0);
        QVERIFY(!dialog->plan());
        dialog->close();
        import->close();
        delete import;
    }
    void aCloneCanStayOnItsHost()
    {
        models::Domain *web = m_from->domainByName(u"web-1"_s);
        QPointer<CopyMachineDialog> dialog = new CopyMachineDialog(*m_hosts, web, Purpose::Clone, &m_window);
        dialog->setDestination(m_from);
        dialog->open();
        QTRY_VERIFY(dialog->plan() && dialog->plan()->sameHost);
        QCOMPARE(find<QComboBox>(dialog, "copyHost")->count(), 2);
        QCOMPARE(find<QLineEdit>(dialog, "copyName")->text(), u"web-1-clone"_s);
        auto *name = find<QLineEdit>(dialog, "copyName");
        name->selectAll();
        QTest::keyClicks(name, u"db"_s); // taken
        QVERIFY(!find<QPushButton>(dialog, "copyStart")->isEnabled());
        name->selectAll();
        QTest::keyClicks(name, u"web-2"_s);
        QVERIFY(find<QPushButton>(dialog, "copyStart")->isEnabled());
        QCOMPARE(dialog->plan()->disks[0].volumes, QStringList { u"web-2-vda.img"_s });
        find<QPushButton>(dialog, "copyStart")->click();
        find<QPushButton>(find<QDialog>(dialog, "differenceDialog"), "applyDifference")->click();
        QTRY_VERIFY(m_from->domainByName(u"web-2"_s));
        QTRY_COMPARE(m_hosts->tasks()->tasks().back()->state(), models::Task::State::Succeeded);
    }
    void whoHasMovedAndStartedCanGo()
    {
        TransferMenu menu(*m_hosts, m_prompter, m_settings, &m_window);
        auto *moved = menu.findChild<models::MovedMachines *>();
        models::Domain *web = m_from->domainByName(u"web-1"_s);
        auto *copy = new models::MachineCopy(m_from, web->uuid(), web->name());
        const auto plan = await(copy->look(m_to, Purpose::Move));
        QVERIFY(plan.has_value());
        const auto outcome = await(copy->start(m_to, *plan));
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().fullText()));
        QTRY_VERIFY(m_to->domain(web->uuid()));
        moved->add(m_from, m_to, web->uuid());
        QCOMPARE(models::MovedMachines(*m_hosts, m_settings).count(), 1); // also after the next start
        QVERIFY(m_prompter.asked.empty());
        m_to->domain(web->uuid())->perform(api::DomainAction::Start);
        QTRY_COMPARE(m_prompter.asked.size(), size_t(1));
        QVERIFY(m_prompter.asked[0].text.contains(u"there"_s));
        QVERIFY(m_from->domain(web->uuid())); // nobody agreed
        QCOMPARE(moved->count(), 0);
    }
    void whatAKilledProgramLeftIsOfferedForDeletion()
    {
        using Entry = transfer::TransferJournal::Entry;
        const QUuid pool = m_to->pools().front()->uuid;
        const QByteArray half = "<volume><name>half.img</name><capacity>4096</capacity></volume>";
        const auto made = await(m_to->call([pool, half](api::Connection &connection) {
            return connection.storage()->createVolume(pool, half);
        }));
        QVERIFY(made.has_value());
        const QString file = m_folder.filePath(u"box.tar.part"_s);
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        const QString folder = transfer::TransferJournal::usualFolder();
        {
            transfer::TransferJournal journal(folder, u"web-1"_s);
            journal.note({ Entry::Kind::Volume, m_to->entry().uri, pool, u"half.img"_s });
            journal.note({ Entry::Kind::Volume, m_to->entry().uri, pool, u"never-made.img"_s });
            journal.note({ Entry::Kind::File, {}, {}, file });
            QVERIFY(transfer::TransferJournal::abandoned(folder).empty()); // it goes on
        }
        {
            TransferMenu menu(*m_hosts, m_prompter, m_settings, &m_window);
            QTRY_COMPARE(m_prompter.asked.size(), size_t(2));
            QVERIFY(QFile::exists(file)); // nobody agreed
        }
        m_prompter.asked.clear();
        m_prompter.confirmations = { ScriptedPrompter::Reply::Agree, ScriptedPrompter::Reply::Agree };
        TransferMenu menu(*m_hosts, m_prompter, m_settings, &m_window);
        QTRY_COMPARE(m_prompter.asked.size(), size_t(2));
        QCOMPARE(m_prompter.asked[0].items, QStringList { file });
        QVERIFY(m_prompter.asked[1].text.contains(u"“there”"_s));
        QCOMPARE(m_prompter.asked[1].items, QStringList { u"/store/half.img"_s });
        QTRY_VERIFY(QDir(folder).isEmpty());
        QVERIFY(!QFile::exists(file));
        const auto left = await(
            m_to->call([pool](api::Connection &connection) { return connection.storage()->volumes(pool); }));
        QVERIFY(left.has_value() && left->empty());
        QVERIFY(m_prompter.shownErrors.empty());
    }
    void whatAMachineUsesIsNotOffered()
    {
        const QString folder = transfer::TransferJournal::usualFolder();
        const QUuid pool = m_to->pools().front()->uuid;
        const QByteArray whole = "<volume><name>whole.img</name><capacity>4096</capacity></volume>";
        const QByteArray machine = "<domain type='test'><name>whole</name><memory>1024</memory><os><type>hvm"
                                   "</type></os><devices><disk type='file'><source file='/store/whole.img'/>"
                                   "<target dev='vda'/></disk></devices></domain>";
        QVERIFY(await(m_to->call([pool, whole](api::Connection &connection) {
            return connection.storage()->createVolume(pool, whole);
        })).has_value());
        QVERIFY(await(m_to->call([machine](api::Connection &connection) {
            return connection.domains()->define(machine);
        })).has_value());
        QTRY_VERIFY(m_to->domainByName(u"whole"_s));
        transfer::TransferJournal(folder, u"whole"_s)
            .note(
                { transfer::TransferJournal::Entry::Kind::Volume, m_to->entry().uri, pool, u"whole.img"_s });
        TransferMenu menu(*m_hosts, m_prompter, m_settings, &m_window);
        QTRY_VERIFY(QDir(folder).isEmpty());
        QVERIFY(m_prompter.asked.empty());
    }
    void menusSayWhyNot()
    {
        TransferMenu menu(*m_hosts, m_prompter, m_settings, &m_window);
        menu.update({ m_from->domainByName(u"web-1"_s) });
        QVERIFY(menu.action(TransferMenu::Entry::Move)->isEnabled());
        menu.update({ m_from->domainByName(u"db"_s) });
        QVERIFY(!menu.action(TransferMenu::Entry::Export)->isEnabled());
        QVERIFY(menu.action(TransferMenu::Entry::Export)->toolTip().contains(u"running"_s));
        menu.update({});
        QVERIFY(!menu.action(TransferMenu::Entry::Clone)->isEnabled());
    }
    void exportsAndImportsThroughTheDialogs()
    {
        models::Domain *web = m_from->domainByName(u"web-1"_s);
        const QString path = m_folder.filePath(u"web.tar"_s);
        QPointer<ExportDialog> out = new ExportDialog(web, m_prompter, &m_window);
        out->open();
        auto *disks = find<QTreeWidget>(out, "exportDisks");
        QTRY_COMPARE(disks->topLevelItemCount(), 1);
        checkNames(out);
        auto *format = find<QComboBox>(out, "exportFormat");
        format->setCurrentIndex(2);
        Q_EMIT format->activated(2);
        QVERIFY(find<QLineEdit>(out, "exportPath")->text().endsWith(u"/web-1.tar"_s));
        find<QLineEdit>(out, "exportPath")->setText(path);
        disks->topLevelItem(0)->setCheckState(0, Qt::Unchecked); // hosts in memory have no bytes
        QVERIFY(find<QPushButton>(out, "exportStart")->isEnabled());
        find<QPushButton>(out, "exportStart")->click();
        QTRY_VERIFY(QFile::exists(path));

        QPointer<ImportDialog> in = new ImportDialog(*m_hosts, m_to, m_prompter, &m_window);
        in->open();
        in->setFile(path);
        QTRY_VERIFY(in->plan());
        checkNames(in);
        QVERIFY(find<QCheckBox>(in, "importSame")->isChecked());
        QVERIFY(find<QPushButton>(in, "importStart")->isEnabled());
        find<QPushButton>(in, "importStart")->click();
        QTRY_VERIFY(m_to->domainByName(u"web-1"_s));
    }
    void aFileThatIsNoMachineIsRefusedInTheDialog()
    {
        QFile file(m_folder.filePath(u"x.ova"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nothing");
        file.close();
        QPointer<ImportDialog> dialog = new ImportDialog(*m_hosts, m_to, m_prompter, &m_window);
        dialog->open();
        dialog->setFile(file.fileName());
        auto *message = dialog->findChild<MessageBar *>();
        QTRY_VERIFY(!message->text().isEmpty());
        QVERIFY(!find<QPushButton>(dialog, "importStart")->isEnabled());
        dialog->close();
    }
};

QTEST_MAIN(TestTransferDialogs)
#include "tst_transferdialogs.moc"
