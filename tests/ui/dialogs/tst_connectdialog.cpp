// uses: backend/drivers/test
#include "models/domain.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/connectionform.h"
#include "ui/widgets/problemlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace inn;
using inn::testing::WindowFixture;
using inn::ui::ConnectionForm;

namespace {

void choose(QComboBox *box, const QString &value)
{
    box->setFocus();
    for (int i = 0; i < box->count(); ++i)
        QTest::keyClick(box, Qt::Key_Up);
    for (int i = 0; i < box->count() && box->currentData().toString() != value; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentData().toString(), value);
}

} // namespace

class TestConnectDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUriSurvivesTheWayThroughTheForm_data()
    {
        QTest::addColumn<QString>("uri");
        for (const char *uri :
            { "qemu:///system", "qemu:///session", "qemu+ssh://root@kvm2.example.org/system",
                "qemu+ssh://admin@kvm2:2222/system", "qemu+tls://kvm3/system",
                "qemu+tcp://10.0.0.7:16509/system", "qemu+ssh://root@[fe80::1]/system", "lxc:///",
                "xen+ssh://root@xen1/system", "esx://root@esx1/", "test:///default", "test:///tmp/node.xml",
                "embed:///session", "embed:///system", "embed:///?root=/srv/machines",
                "qemu+unix:///system?socket=/run/other.sock",
                "qemu+ssh://root@kvm2/system?keyfile=/home/me/.ssh/kvm&no_verify=1",
                "qemu+libssh://kvm2/system?sshauth=agent,privkey&known_hosts_verify=auto&unknown=x%26y",
                "qemu+tls://kvm2.example.org/system?pkipath=/home/me/pki&no_verify=1",
                "qemu+ext:///system?command=/usr/local/bin/carry", "remote+ssh://root@kvm2/",
                "test+tcp://10.1.1.10:5000/default", "qemu+ssh://kvm2/system?mode=legacy&proxy=native",
                "qemu+ssh://me@desk/session?socket=/run/user/1000/innkeeper/libvirt-sock" })
            QTest::newRow(uri) << QString::fromLatin1(uri);
    }
    void aUriSurvivesTheWayThroughTheForm()
    {
        QFETCH(QString, uri);
        const ConnectionForm form = ConnectionForm::fromUri(uri);
        QCOMPARE(form.toUri(), uri);
        QCOMPARE(ConnectionForm::fromUri(form.toUri()), form);
        QCOMPARE(form.problem(), QString());
    }

    void aWrongUriIsNamed_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::newRow("no host") << QStringLiteral("qemu+ssh:///system");
        QTest::newRow("nothing") << QString();
        QTest::newRow("host with a space") << QStringLiteral("qemu+ssh://a%20b/system");
        QTest::newRow("option instead of a host") << QStringLiteral("qemu+ssh://-oProxyCommand=x/system");
        QTest::newRow("nothing to carry it") << QStringLiteral("qemu+ext:///system");
        QTest::newRow("embedded core on another host") << QStringLiteral("embed+ssh://kvm2/session");
    }
    void aWrongUriIsNamed()
    {
        QFETCH(QString, uri);
        QVERIFY(!ConnectionForm::fromUri(uri).problem().isEmpty());
    }

    void theUriIsWrittenWhileTheFormIsFilled()
    {
        WindowFixture fixture({});
        fixture.action("actionConnect")->trigger();
        auto *dialog = fixture.dialog<ui::ConnectDialog>();
        QVERIFY(dialog);
        auto *uri = dialog->findChild<QLineEdit *>(QStringLiteral("uri"));
        auto *connectButton = dialog->findChild<QPushButton *>(QStringLiteral("connect"));
        QVERIFY(!connectButton->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("host")), QStringLiteral("kvm2"));
        QCOMPARE(uri->text(), QStringLiteral("qemu+ssh://kvm2/system"));
        QVERIFY(connectButton->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("user")), QStringLiteral("root"));
        dialog->findChild<QSpinBox *>(QStringLiteral("port"))->setValue(2222);
        QCOMPARE(uri->text(), QStringLiteral("qemu+ssh://root@kvm2:2222/system"));
        choose(dialog->findChild<QComboBox *>(QStringLiteral("transport")), QStringLiteral("tls"));
        QCOMPARE(uri->text(), QStringLiteral("qemu+tls://root@kvm2:2222/system"));
        choose(dialog->findChild<QComboBox *>(QStringLiteral("hypervisor")), QStringLiteral("embed"));
        QVERIFY(uri->text().startsWith(QStringLiteral("embed:///s")));
        QVERIFY(!dialog->findChild<QLineEdit *>(QStringLiteral("host"))->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("root")), QStringLiteral("/srv/vm"));
        QCOMPARE(uri->text(), QStringLiteral("embed:///?root=/srv/vm"));
    }

    void anotherInnkeeperIsReachedBySsh()
    {
        WindowFixture fixture({});
        fixture.window->openConnectDialog();
        auto *dialog = fixture.dialog<ui::ConnectDialog>();
        auto *uri = dialog->findChild<QLineEdit *>(QStringLiteral("uri"));
        choose(dialog->findChild<QComboBox *>(QStringLiteral("hypervisor")), QStringLiteral("innkeeper"));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("host")), QStringLiteral("desk"));
        QCOMPARE(uri->text(), QStringLiteral("qemu+ssh://desk/system?socket=/run/innkeeper/libvirt-sock"));
        QVERIFY(!dialog->findChild<QComboBox *>(QStringLiteral("transport"))->isVisible());
        dialog->findChild<QComboBox *>(QStringLiteral("path"))->setCurrentText(QStringLiteral("/session"));
        auto *socket = dialog->findChild<QLineEdit *>(QStringLiteral("socket"));
        QVERIFY(socket->isVisible());
        socket->setText(QStringLiteral("/run/user/1007/innkeeper/libvirt-soc"));
        QTest::keyClick(socket, Qt::Key_End);
        QTest::keyClicks(socket, QStringLiteral("k"));
        QCOMPARE(uri->text(),
            QStringLiteral("qemu+ssh://desk/session?socket=/run/user/1007/innkeeper/libvirt-sock"));
        QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("connect"))->isEnabled());
        QTest::keyClicks(socket, QStringLiteral("s"));
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("connect"))->isEnabled());
    }

    void theFormFollowsATypedUri()
    {
        WindowFixture fixture({});
        fixture.window->openConnectDialog();
        auto *dialog = fixture.dialog<ui::ConnectDialog>();
        auto *uri = dialog->findChild<QLineEdit *>(QStringLiteral("uri"));
        uri->clear();
        QTest::keyClicks(uri, QStringLiteral("xen+ssh://admin@xen1:22/system"));
        QCOMPARE(dialog->findChild<QComboBox *>(QStringLiteral("hypervisor"))->currentData().toString(),
            QStringLiteral("xen"));
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("host"))->text(), QStringLiteral("xen1"));
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("user"))->text(), QStringLiteral("admin"));
        QCOMPARE(dialog->findChild<QSpinBox *>(QStringLiteral("port"))->value(), 22);
        QCOMPARE(
            uri->text(), QStringLiteral("xen+ssh://admin@xen1:22/system")); // not rewritten under the fingers
    }

    void parametersAreFieldsAndComeBackIntoTheUri()
    {
        WindowFixture fixture({});
        fixture.window->openConnectDialog();
        auto *dialog = fixture.dialog<ui::ConnectDialog>();
        auto *uri = dialog->findChild<QLineEdit *>(QStringLiteral("uri"));
        const auto line = [&](const char *name) {
            return dialog->findChild<QLineEdit *>(QStringLiteral("parameter-") + QLatin1String(name));
        };
        QVERIFY(!line("keyfile")->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("host")), QStringLiteral("kvm2"));
        dialog->findChild<QToolButton *>(QStringLiteral("more"))->click();
        QVERIFY(line("keyfile")->isVisible() && !line("pkipath")->isVisible());
        QTest::keyClicks(line("keyfile"), QStringLiteral("/k/my key"));
        QCOMPARE(uri->text(), QStringLiteral("qemu+ssh://kvm2/system?keyfile=/k/my%20key"));
        choose(dialog->findChild<QComboBox *>(QStringLiteral("parameter-proxy")), QStringLiteral("netcat"));
        QCOMPARE(uri->text(), QStringLiteral("qemu+ssh://kvm2/system?keyfile=/k/my%20key&proxy=netcat"));
        QTest::keyClicks(
            dialog->findChild<QLineEdit *>(QStringLiteral("parameterOthers")), QStringLiteral("odd=1"));
        QCOMPARE(
            uri->text(), QStringLiteral("qemu+ssh://kvm2/system?odd=1&keyfile=/k/my%20key&proxy=netcat"));
        choose(dialog->findChild<QComboBox *>(QStringLiteral("transport")), QStringLiteral("tls"));
        QCOMPARE(uri->text(), QStringLiteral("qemu+tls://kvm2/system?odd=1")); // without what ssh alone has
        QTest::keyClicks(line("pkipath"), QStringLiteral("/pki"));
        QCOMPARE(uri->text(), QStringLiteral("qemu+tls://kvm2/system?odd=1&pkipath=/pki"));

        uri->selectAll();
        QTest::keyClicks(uri, QStringLiteral("qemu+ssh://a/system?mode=direct&socket=/s&x=%20"));
        QCOMPARE(line("socket")->text(), QStringLiteral("/s"));
        QCOMPARE(dialog->findChild<QComboBox *>(QStringLiteral("parameter-mode"))->currentData().toString(),
            QStringLiteral("direct"));
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("parameterOthers"))->text(),
            QStringLiteral("x=%20"));
        QCOMPARE(uri->text(), QStringLiteral("qemu+ssh://a/system?mode=direct&socket=/s&x=%20"));
    }

    void aConnectionIsTriedBeforeItIsAdded()
    {
        WindowFixture fixture({});
        fixture.window->openConnectDialog();
        auto *dialog = fixture.dialog<ui::ConnectDialog>();
        auto *uri = dialog->findChild<QLineEdit *>(QStringLiteral("uri"));
        auto *test = dialog->findChild<QPushButton *>(QStringLiteral("testConnection"));
        auto *result = dialog->findChild<QLabel *>(QStringLiteral("testResult"));
        QVERIFY(!test->isEnabled());
        uri->selectAll();
        QTest::keyClicks(uri, QStringLiteral("test:///default?tried=1"));
        QVERIFY(test->isEnabled());
        test->click();
        QTRY_VERIFY2(result->text().contains(QStringLiteral("It works")), qPrintable(result->text()));
        QVERIFY(result->isVisible());
        uri->selectAll();
        QTest::keyClicks(uri, QStringLiteral("test:///nowhere/node.xml"));
        QVERIFY(!result->isVisible()); // it was about another one
        test->click();
        QTRY_VERIFY2(result->isVisible() && result->text().contains(QStringLiteral("nowhere")),
            qPrintable(result->text()));
        uri->selectAll();
        QTest::keyClicks(uri, QStringLiteral("test:///default?hang=1"));
        test->click();
        QCOMPARE(test->text(), QStringLiteral("S&top Testing"));
        test->click();
        QCOMPARE(test->text(), QStringLiteral("&Test Connection"));
        QVERIFY(!result->isVisible());
    }

    void aHostCanBeForLookingOnly()
    {
        WindowFixture fixture({});
        fixture.window->openConnectDialog();
        auto *dialog = fixture.dialog<ui::ConnectDialog>();
        auto *uri = dialog->findChild<QLineEdit *>(QStringLiteral("uri"));
        uri->selectAll();
        QTest::keyClicks(uri, QStringLiteral("test:///default?looked=1"));
        dialog->findChild<QCheckBox *>(QStringLiteral("readOnly"))->click();
        dialog->findChild<QPushButton *>(QStringLiteral("connect"))->click();
        models::Host *host = fixture.hosts->find(QUrl(QStringLiteral("test:///default?looked=1")));
        QVERIFY(host && host->entry().readOnly);
        QTRY_VERIFY(host->info().readOnly);
        QTRY_VERIFY(!host->domains().empty());
        QVERIFY(!host->domains().front()->whyNot(api::DomainAction::Suspend).isEmpty());
    }

    void aHostInTheListAlreadyIsRefused()
    {
        WindowFixture fixture({});
        fixture.window->openConnectDialog();
        auto *dialog = fixture.dialog<ui::ConnectDialog>();
        auto *uri = dialog->findChild<QLineEdit *>(QStringLiteral("uri"));
        uri->clear();
        QTest::keyClicks(uri, fixture.host->entry().uri.toString());
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("connect"))->isEnabled());
        QVERIFY(dialog->findChild<ui::ProblemLabel *>()->text().contains(QStringLiteral("rehearsal")));
    }

    void connectingAddsTheHostAndSelectsIt()
    {
        WindowFixture fixture({});
        fixture.window->openConnectDialog();
        auto *dialog = fixture.dialog<ui::ConnectDialog>();
        auto *uri = dialog->findChild<QLineEdit *>(QStringLiteral("uri"));
        uri->clear();
        QTest::keyClicks(uri, QStringLiteral("test:///default"));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("label")), QStringLiteral("second"));
        dialog->findChild<QCheckBox *>(QStringLiteral("autoconnect"))->setChecked(false);
        QTest::keyClick(uri, Qt::Key_Return);
        QTRY_COMPARE(fixture.hosts->hosts().size(), std::size_t(2));
        const models::Host *host = fixture.hosts->hosts()[1];
        QCOMPARE(host->label(), QStringLiteral("second"));
        QVERIFY(!host->entry().autoconnect);
        QTRY_VERIFY(fixture.find<QWidget>("hostPage"));
        QTRY_VERIFY(fixture.find<QWidget>("hostPage")->isVisible());
    }
};

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
