// uses: backend/drivers/test
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/deletemachinedialog.h"
#include "ui/dialogs/grouptagsdialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/renamedialog.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace inn;
using inn::testing::MachineRow;
using inn::testing::WindowFixture;

namespace {

const std::vector<MachineRow> kMachines = {
    { QStringLiteral("web-1"), 5 }, { QStringLiteral("runs"), 1 },
    { QStringLiteral("first"), 5, QStringLiteral("/pool/shared.qcow2") },
    { QStringLiteral("second"), 5, QStringLiteral("/pool/shared.qcow2") }, { QStringLiteral("base"), 5 },
    { QStringLiteral("layered"), 5, QStringLiteral("/pool/spare.qcow2") }, // builds on that of “base”
};

QTreeWidgetItem *onlyDisk(const ui::DeleteMachineDialog *dialog)
{
    auto *tree = dialog->findChild<QTreeWidget *>(QStringLiteral("disks"));
    return tree->topLevelItem(0)->child(0);
}

} // namespace

class TestMachineDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noDiskIsTickedAndNothingButTheDefinitionIsDeletedByDefault()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        fixture.window->select(fixture.domain("web-1"));
        QTRY_VERIFY(fixture.action("actionDelete")->isEnabled());
        fixture.action("actionDelete")->trigger();
        auto *dialog = fixture.dialog<ui::DeleteMachineDialog>();
        QVERIFY(dialog);
        QCOMPARE(onlyDisk(dialog)->text(0), QStringLiteral("/pool/web-1.qcow2"));
        QCOMPARE(onlyDisk(dialog)->checkState(0), Qt::Unchecked);
        QTRY_COMPARE(onlyDisk(dialog)->text(1), QStringLiteral("4.0 GiB"));
        auto *summary = dialog->findChild<QLabel *>(QStringLiteral("summary"));
        QVERIFY(summary->text().contains(QStringLiteral("No disk is deleted.")));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("delete")), Qt::LeftButton);
        QTRY_VERIFY(!fixture.domain("web-1"));
        const auto volumes = fixture.host->call([](api::Connection &connection) {
            return connection.storage()->volumes(connection.storage()->list().front()->uuid);
        });
        QTRY_VERIFY(volumes.isFinished());
        QCOMPARE(volumes.result()->size(), std::size_t(2));
    }

    void aTickedDiskIsNamedAndDeleted()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        auto *dialog = new ui::DeleteMachineDialog({ fixture.domain("web-1") }, fixture.window.get());
        dialog->open();
        auto *tree = dialog->findChild<QTreeWidget *>(QStringLiteral("disks"));
        tree->setCurrentItem(onlyDisk(dialog));
        QTest::keyClick(tree, Qt::Key_Space);
        QCOMPARE(onlyDisk(dialog)->checkState(0), Qt::Checked);
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("summary"))
                    ->text()
                    .contains(QStringLiteral("/pool/web-1.qcow2")));
        auto *button = dialog->findChild<QPushButton *>(QStringLiteral("delete"));
        QTRY_VERIFY(button->isEnabled()); // when it is known that nothing builds on it
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!fixture.domain("web-1"));
        QTRY_COMPARE(fixture.hosts->tasks()->runningCount(), 0);
        const auto volumes = fixture.host->call([](api::Connection &connection) {
            return connection.storage()->volumes(connection.storage()->list().front()->uuid);
        });
        QTRY_VERIFY(volumes.isFinished());
        QCOMPARE(volumes.result()->size(), std::size_t(1));
    }

    void aDiskThatAnotherMachineUsesCannotBeTicked()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        ui::DeleteMachineDialog dialog({ fixture.domain("first") });
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(!onlyDisk(&dialog)->flags().testFlag(Qt::ItemIsUserCheckable));
        QCOMPARE(onlyDisk(&dialog)->text(2), QStringLiteral("“second”"));
    }

    void aDiskThatAnotherMachinesDiskBuildsOnCannotBeTicked()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        ui::DeleteMachineDialog dialog({ fixture.domain("base") });
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *button = dialog.findChild<QPushButton *>(QStringLiteral("delete"));
        QTRY_VERIFY(!onlyDisk(&dialog)->flags().testFlag(Qt::ItemIsUserCheckable));
        QCOMPARE(onlyDisk(&dialog)->text(2), QStringLiteral("“layered”"));
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("summary"))
                    ->text()
                    .contains(QStringLiteral("No disk is deleted.")));
    }

    void aDiskSharedOnlyByMachinesThatGoTogetherCanBeTicked()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        ui::DeleteMachineDialog dialog({ fixture.domain("first"), fixture.domain("second") });
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(onlyDisk(&dialog)->flags().testFlag(Qt::ItemIsUserCheckable));
    }

    void deletingARunningMachineSaysThatItIsForcedOff()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        ui::DeleteMachineDialog dialog({ fixture.domain("runs") });
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("summary"))
                    ->text()
                    .contains(QStringLiteral("forced off")));
    }

    void theNewNameIsCheckedWhileItIsTyped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("another name") << QStringLiteral("web-7") << true;
        QTest::newRow("name with spaces and umlauts") << QStringLiteral("mein größter Server") << true;
        QTest::newRow("unchanged") << QStringLiteral("web-1") << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("only spaces") << QStringLiteral("   ") << false;
        QTest::newRow("with a slash") << QStringLiteral("a/b") << false;
        QTest::newRow("taken by another machine") << QStringLiteral("runs") << false;
        QTest::newRow("far too long") << QString(300, QLatin1Char('x')) << false;
    }
    void theNewNameIsCheckedWhileItIsTyped()
    {
        QFETCH(QString, name);
        QFETCH(bool, accepted);
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        fixture.window->select(fixture.domain("web-1"));
        QTRY_VERIFY(fixture.action("actionRename")->isEnabled());
        fixture.action("actionRename")->trigger();
        auto *dialog = fixture.dialog<ui::RenameDialog>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("name"));
        field->setText(name);
        auto *button = dialog->findChild<QPushButton *>(QStringLiteral("ok"));
        QCOMPARE(button->isEnabled(), accepted);
        QCOMPARE(dialog->findChild<ui::ProblemLabel *>()->hasProblem(),
            !accepted && name != QLatin1String("web-1"));
        QTest::keyClick(field, Qt::Key_Return);
        if (accepted)
            QTRY_VERIFY(fixture.host->domainByName(name));
        else
            QVERIFY(fixture.domain("web-1"));
    }

    void aRunningMachineCannotBeRenamed()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        fixture.window->select(fixture.domain("runs"));
        QTRY_VERIFY(fixture.action("actionForceOff")->isEnabled());
        QVERIFY(!fixture.action("actionRename")->isEnabled());
        QVERIFY(fixture.action("actionRename")->toolTip().contains(QStringLiteral("running")));
    }

    void groupAndTagsAreKeptWithTheMachine()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        auto *dialog = new ui::GroupTagsDialog({ fixture.domain("web-1") }, fixture.window.get());
        dialog->open();
        dialog->findChild<QComboBox *>(QStringLiteral("group"))->setEditText(QStringLiteral("Front"));
        QTest::keyClicks(
            dialog->findChild<QLineEdit *>(QStringLiteral("tags")), QStringLiteral("red,  blue , red"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("ok")), Qt::LeftButton);
        QTRY_COMPARE(fixture.domain("web-1")->info().group, QStringLiteral("Front"));
        QCOMPARE(fixture.domain("web-1")->info().tags,
            QStringList({ QStringLiteral("red"), QStringLiteral("blue") }));
    }

    void preferencesAreWrittenAndReadBack()
    {
        WindowFixture fixture(kMachines);
        fixture.action("actionPreferences")->trigger();
        auto *dialog = fixture.dialog<ui::PreferencesDialog>();
        QVERIFY(dialog);
        dialog->findChild<QDoubleSpinBox *>(QStringLiteral("samplingInterval"))->setValue(2.5);
        dialog->findChild<QComboBox *>(QStringLiteral("acceleration"))->setCurrentIndex(2);
        dialog->findChild<QCheckBox *>(QStringLiteral("confirmForceOff"))->setChecked(false);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("ok")), Qt::LeftButton);
        const ui::Settings settings(fixture.store());
        QCOMPARE(settings.samplingInterval(), std::chrono::milliseconds(2500));
        QCOMPARE(settings.acceleration(), ui::Acceleration::Emulation);
        QVERIFY(!settings.confirms(ui::Confirm::ForceOff));
        ui::PreferencesDialog again(fixture.store());
        again.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(again.findChild<QDoubleSpinBox *>(QStringLiteral("samplingInterval"))->value(), 2.5);
    }
};

QTEST_MAIN(TestMachineDialogs)
#include "tst_machinedialogs.moc"
