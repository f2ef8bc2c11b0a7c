// A migration whose post-copy broke: what the window tells of the two halves, and how it is resumed.
// uses: backend/drivers/test
#include "models/migrationlist.h"
#include "tests/ui/twohosts.h"
#include "ui/dialogs/deletemachinedialog.h"
#include "ui/domain/domainpage.h"
#include "ui/manager/machineactions.h"
#include "ui/migration/migratedialog.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QToolButton>

using namespace inn;
using inn::testing::TwoHosts;
using models::Migration;

namespace {

// “web-1” runs on “stage”, and the rest of its memory is on “rehearsal”.
class BrokenMove : public TwoHosts
{
public:
    BrokenMove()
        : TwoHosts(QStringLiteral("migration=3000"))
    {
        window->setDomainPageFactory([this](models::Domain *domain, QWidget *parent) -> QWidget * {
            return new ui::DomainPage(
                domain, prompter, [](models::Domain *, QWidget *holder) { return new QLabel(holder); },
                parent);
        });
    }
    void breakApart()
    {
        QTRY_VERIFY(areReady());
        models::MigrationCheck check(*domain("web-1"), *other);
        QTRY_COMPARE(check.state(), models::MigrationCheck::State::Known);
        models::MigrationOrder order = check.order();
        order.plan.postCopy = migration::PostCopy::Allowed;
        Migration *moving = migrations()->start(*domain("web-1"), *other, order);
        QTRY_VERIFY(!moving->samples().empty());
        moving->startPostCopy();
        const auto stop = [id = moving->domain()](api::Connection &connection) {
            return connection.migrations()->pausePostCopy(id);
        };
        const auto stopped = host->call(stop);
        QTRY_VERIFY(stopped.isFinished());
        QTRY_COMPARE(moving->state(), Migration::State::Failed);
        QTRY_VERIFY(isThere("web-1"));
        QTRY_VERIFY(!arrived()->info().problem.isEmpty());
    }
    [[nodiscard]] models::Domain *arrived() const { return other->domainByName(QStringLiteral("web-1")); }
    [[nodiscard]] ui::MessageBar *problemOf(const models::Domain *of) const
    {
        QWidget *page
            = window->workspace()->currentDomain() == of ? window->workspace()->currentWidget() : nullptr;
        return page ? page->findChild<ui::MessageBar *>(QStringLiteral("domainProblem")) : nullptr;
    }
    [[nodiscard]] bool isWhole() const
    {
        return !domain("web-1") && arrived() && arrived()->info().problem.isEmpty();
    }
};

} // namespace

class TestResumeMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFailedTaskOffersToResume()
    {
        BrokenMove window;
        window.breakApart();
        QTRY_VERIFY(window.find<QToolButton>("nextWay13Button"));
        auto *button = window.find<QToolButton>("nextWay13Button");
        QCOMPARE(button->text(), QStringLiteral("Resume the Migration"));
        QVERIFY(button->toolTip().contains(QStringLiteral("force off neither")));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(window.migrations()->migrations().size(), std::size_t(2));
        QTRY_VERIFY(window.isWhole());
        QTRY_COMPARE(window.migrations()->migrations()[1]->state(), Migration::State::Succeeded);
    }

    void itIsResumedByKeyboardFromTheHalfThatWasLeft()
    {
        BrokenMove window;
        window.breakApart();
        window.click(QStringLiteral("web-1"));
        QTRY_VERIFY(window.problemOf(window.domain("web-1")));
        const ui::MessageBar *bar = window.problemOf(window.domain("web-1"));
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(QStringLiteral("rest of its memory is still here")),
            qPrintable(bar->text()));
        QTRY_COMPARE(window.action("actionMigrate")->text(), QStringLiteral("Resume &Migration…"));
        QVERIFY(!window.action("actionResume")->isEnabled());
        window.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.window.get()));
        QTest::keyClick(window.window.get(), Qt::Key_M, Qt::ControlModifier);
        auto *dialog = window.dialog<ui::MigrateDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Resume the Migration of “web-1”"));
        QCOMPARE(dialog->findChild<QComboBox *>(QStringLiteral("migrateDestination"))->currentText(),
            QStringLiteral("stage"));
        QVERIFY(!dialog->findChild<QRadioButton *>(QStringLiteral("migrateLive"))->isVisible());
        const auto *tabs = dialog->findChild<QTabWidget *>(QStringLiteral("migrateTabs"));
        QVERIFY(!tabs->isTabVisible(3)); // the document
        auto *start = dialog->findChild<QPushButton *>(QStringLiteral("migrateStart"));
        QTRY_VERIFY(start->isEnabled());
        QVERIFY(window.find<QToolButton>("nextWay13Button"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!window.find<QToolButton>("nextWay13Button")); // what failed is under way again
        QTRY_VERIFY(window.isWhole());
        QTRY_VERIFY(window.window->workspace()->currentDomain() == window.arrived());
    }

    void theHalfThatArrivedIsResumedFromTheOther()
    {
        BrokenMove window;
        window.breakApart();
        window.window->select(window.arrived());
        QTRY_VERIFY(window.problemOf(window.arrived()));
        auto *bar = window.problemOf(window.arrived());
        QVERIFY2(bar->text().contains(QStringLiteral("still on its old host")), qPrintable(bar->text()));
        auto *button = bar->findChild<QToolButton *>(QStringLiteral("resumeMigrationButton"));
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        auto *dialog = window.dialog<ui::MigrateDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QComboBox *>(QStringLiteral("migrateDestination"))->currentText(),
            QStringLiteral("stage"));
        auto *start = dialog->findChild<QPushButton *>(QStringLiteral("migrateStart"));
        QTRY_VERIFY(start->isEnabled());
        start->click();
        QTRY_VERIFY(window.isWhole());
        QTRY_VERIFY(bar->text().isEmpty());
        QVERIFY(!bar->isVisible());
    }

    void whoeverForcesOneOffIsWarned()
    {
        BrokenMove window;
        window.breakApart();
        window.store().setValue(QStringLiteral("confirm/forceOff"), false); // asked all the same
        for (models::Domain *half : { window.domain("web-1"), window.arrived() }) {
            window.window->select(half);
            QTRY_VERIFY(
                window.window->machineActions()->selection() == std::vector<models::Domain *> { half });
            QTRY_VERIFY(window.action("actionForceOff")->isEnabled());
            window.prompter.asked.clear();
            window.action("actionForceOff")->trigger();
            QCOMPARE(window.prompter.asked.size(), std::size_t(1));
            QVERIFY2(window.prompter.asked[0].consequence.contains(QStringLiteral("the guest is lost")),
                qPrintable(window.prompter.asked[0].consequence));
            window.action("actionDelete")->trigger();
            auto *dialog = window.dialog<ui::DeleteMachineDialog>();
            QVERIFY(dialog);
            QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("summary"))
                        ->text()
                        .contains(QStringLiteral("the guest is lost")));
            dialog->reject();
            QTRY_VERIFY(!window.dialog<ui::DeleteMachineDialog>());
        }
        QCOMPARE(window.stateOf("web-1"), api::DomainState::Paused);
    }
};

QTEST_MAIN(TestResumeMigration)
#include "tst_resumemigration.moc"
