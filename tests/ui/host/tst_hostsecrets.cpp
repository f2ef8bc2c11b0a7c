// uses: backend/drivers/test
// Secrets and devices of a host.
#include "backend/api/secrets.h"
#include "tests/ui/windowfixture.h"
#include "ui/host/hostpage.h"
#include "ui/host/secretjobs.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>

using namespace inn;
using inn::testing::WindowFixture;
using Reply = inn::ui::ScriptedPrompter::Reply;
using Tab = inn::ui::HostPage::Tab;

namespace {

struct Page
{
    explicit Page(Tab tab)
        : fixture({ { QStringLiteral("web-1"), 5 } })
    {
        if (!QTest::qWaitFor([this] { return fixture.isReady(); }, 30'000))
            qFatal("the host is not ready");
        fixture.window->select(fixture.host);
        if (!QTest::qWaitFor([this] { return fixture.find<ui::HostPage>("hostPage") != nullptr; }, 30'000))
            qFatal("no page of the host");
        page = fixture.find<ui::HostPage>("hostPage");
        page->showTab(tab);
    }
    template<class T>
    T *in(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    void addSecret()
    {
        in<QAction>("newSecret")->trigger();
        auto *dialog = fixture.find<QDialog>("createSecretDialog");
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(QStringLiteral("secretId"))->setText(QStringLiteral("/pool/x.img"));
        dialog->findChild<QLineEdit *>(QStringLiteral("secretValue"))->setText(QStringLiteral("abc"));
        dialog->findChild<QAbstractButton *>(QStringLiteral("ok"))->click();
        QTRY_COMPARE(in<QTreeWidget>("secrets")->topLevelItemCount(), 1);
    }

    WindowFixture fixture;
    ui::HostPage *page = nullptr;
};

} // namespace

class tst_HostSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretIsMadeAndShownWithoutItsValue()
    {
        Page page(Tab::Secrets);
        page.addSecret();
        const QTreeWidgetItem *item = page.in<QTreeWidget>("secrets")->topLevelItem(0);
        QStringList texts;
        for (int column = 0; column < item->columnCount(); ++column)
            texts << item->text(column);
        QVERIFY(texts.contains(QStringLiteral("/pool/x.img")));
        QTRY_COMPARE(page.in<QTreeWidget>("secrets")->topLevelItem(0)->text(3), QStringLiteral("set"));
        QVERIFY(!texts.join(u' ').contains(QStringLiteral("abc")));
    }

    void aValueIsSetByHiddenTyping()
    {
        Page page(Tab::Secrets);
        page.addSecret();
        page.fixture.prompter.texts = { QStringLiteral("another") };
        page.in<QAction>("setSecretValue")->trigger();
        QCOMPARE(page.fixture.prompter.askedTexts.size(), size_t(1));
        QCOMPARE(page.fixture.prompter.askedTexts.front().echo, ui::TextQuestion::Echo::Hidden);
    }

    void deletingSaysWhoUsesIt()
    {
        Page page(Tab::Secrets);
        page.addSecret();
        const QByteArray domain
            = "<domain type='test'><name>locked</name><memory>1024</memory><os><type>hvm</type></os><devices>"
              "<disk type='file' device='disk'><source file='/pool/x.img'><encryption format='luks'>"
              "<secret type='passphrase' usage='/pool/x.img'/></encryption></source><target dev='vda' "
              "bus='virtio'/></disk></devices></domain>";
        page.fixture.host->call(
            [domain](api::Connection &connection) { return connection.domains()->define(domain); });
        QTRY_VERIFY(page.fixture.host->domainByName(QStringLiteral("locked")));
        page.fixture.prompter.confirmations = { Reply::Agree };
        page.in<QAction>("deleteSecret")->trigger();
        QTRY_COMPARE(page.fixture.prompter.asked.size(), size_t(1));
        QCOMPARE(page.fixture.prompter.asked.front().items, QStringList { QStringLiteral("locked") });
        QTRY_COMPARE(page.in<QTreeWidget>("secrets")->topLevelItemCount(), 0);
    }

    void devicesStandBelowTheirParents()
    {
        Page page(Tab::Devices);
        auto *tree = page.in<QTreeWidget>("nodeDevices");
        QTRY_COMPARE(tree->topLevelItemCount(), 1);
        QCOMPARE(tree->topLevelItem(0)->text(3), QStringLiteral("computer"));
        const auto cards
            = tree->findItems(QStringLiteral("pci_0000_00_04_0"), Qt::MatchExactly | Qt::MatchRecursive, 3);
        QCOMPARE(cards.size(), 1);
        QCOMPARE(cards.front()->childCount(), 1);
        tree->setCurrentItem(cards.front());
        auto *details = page.in<QLabel>("deviceDetails");
        QTRY_VERIFY(details->text().contains(QStringLiteral("IOMMU group 8")));
        QVERIFY2(details->text().contains(QStringLiteral("eth1")), qPrintable(details->text()));
        page.in<QAction>("takeDevice")->trigger();
        QTRY_COMPARE(tree->currentItem()->text(2), QStringLiteral("vfio-pci"));
        QTRY_VERIFY(page.in<QAction>("giveBackDevice")->isEnabled());
        page.in<QLineEdit>("deviceSearch")->setText(QStringLiteral("stick"));
        QVERIFY(tree->currentItem()->isHidden());
        QVERIFY(!tree->topLevelItem(0)->isHidden());
    }

    void anEncryptedVolumeNamesItsSecret()
    {
        const QUuid uuid = QUuid::createUuid();
        const auto text = ui::withEncryption("<volume><name>x</name></volume>", uuid);
        QVERIFY(text.has_value());
        QVERIFY(text->contains(api::uuidText(uuid).toLatin1()));
        QVERIFY(text->contains("<encryption format=") && text->contains("luks"));
    }
};

QTEST_MAIN(tst_HostSecrets)
#include "tst_hostsecrets.moc"
