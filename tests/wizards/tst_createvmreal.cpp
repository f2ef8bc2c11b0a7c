// uses: app
// label: real
// timeout: 240
// A real disc, the real wizard, the embedded core: the machine that comes out runs and says so on its serial
// line.
#include "app/drivers.h"
#include "tests/support/bootingguest.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scriptedprompter.h"
#include "wizards/createvm/createvmwizard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace inn;
using namespace inn::testing;
using namespace inn::wizards;
using namespace Qt::StringLiterals;

class TestCreateVmReal : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    api::DriverRegistry m_drivers;
    std::unique_ptr<models::HostList> m_hosts;
    models::Host *m_host = nullptr;
    ui::ScriptedPrompter m_prompter;
    QString m_iso;

private Q_SLOTS:
    void initTestCase()
    {
        const Guest guest = testGuest();
        if (guest.iso.isEmpty())
            QSKIP(qPrintable(guest.whyNot));
        m_iso = guest.iso;
        app::addDrivers(m_drivers, ui::Acceleration::Emulation);
        m_hosts = std::make_unique<models::HostList>(m_drivers, nullptr);
        m_host = m_hosts->add({ QUrl(u"embed:///?root=%1"_s.arg(m_folder.path())), u"trial"_s });
        QTRY_VERIFY_WITH_TIMEOUT(m_host->state() == models::Host::State::Connected, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_host->pools().empty(), 10'000);
    }
    void cleanupTestCase() { leave(m_hosts); }

    void anIsoBecomesAMachineThatSpeaks()
    {
        QPointer<CreateVmWizard> wizard = new CreateVmWizard(m_hosts.get(), m_host, m_prompter);
        QSignalSpy created(wizard, &CreateVmWizard::created);
        wizard->show();
        wizard->setIso(m_iso);
        QTRY_VERIFY_WITH_TIMEOUT(
            wizard->plan().disc.value && !wizard->plan().host.support.machines.isEmpty(), 30'000);
        QVERIFY(wizard->plan().disc.value->bootable);
        wizard->goTo(Page::Resources);
        wizard->findChild<QSpinBox *>(u"memory"_s)->setValue(256);
        wizard->findChild<QSpinBox *>(u"vcpus"_s)->setValue(1);
        wizard->goTo(Page::Summary);
        QCOMPARE(wizard->currentPage(), Page::Summary);
        wizard->findChild<QLineEdit *>(u"name"_s)->setFocus();
        QTest::mouseClick(wizard->findChild<QPushButton *>(u"create"_s), Qt::LeftButton);
        const auto ended = [&] {
            return created.count() == 1 || wizard.isNull()
                || wizard->findChild<ui::MessageBar *>()->isVisibleTo(wizard);
        };
        QVERIFY(QTest::qWaitFor(ended, 60'000));
        if (created.isEmpty() && wizard) {
            const auto *message = wizard->findChild<ui::MessageBar *>();
            QFAIL(qPrintable(message->text() + u'\n' + message->details()));
        }
        const QUuid uuid = created.first().first().toUuid();
        QTRY_VERIFY(m_host->domain(uuid));
        models::Domain *domain = m_host->domain(uuid);
        QTRY_COMPARE(domain->info().state, api::DomainState::Running);
        QCOMPARE(silenceOf(domain), QString());
    }
};

QTEST_MAIN(TestCreateVmReal)
#include "tst_createvmreal.moc"
