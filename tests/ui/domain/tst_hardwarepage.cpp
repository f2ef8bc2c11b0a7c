// uses: backend/drivers/test
#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/test/testdriver.h"
#include "models/domain.h"
#include "tests/support/testhosts.h"
#include "ui/domain/pages/hardwarepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scriptedprompter.h"
#include "ui/widgets/xmleditor.h"
#include "ui/widgets/xmltextedit.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace inn;
using namespace inn::ui;
using api::DeviceScope;
using api::XmlView;
using Reply = ScriptedPrompter::Reply;

namespace {

constexpr int kRunning = 1;
constexpr int kOff = 5;

QByteArray machine(int state)
{
    return QStringLiteral(
        "<node><domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>"
        "<name>web</name><test:runstate>%1</test:runstate><memory unit='MiB'>512</memory>"
        "<vcpu current='1'>4</vcpu><os><type arch='x86_64'>hvm</type><boot dev='hd'/></os><devices>"
        "<disk type='file' device='disk'><source file='/pool/web.qcow2'/><target dev='vda' "
        "bus='virtio'/></disk>"
        "<disk type='file' device='cdrom'><target dev='sda' bus='sata'/><readonly/></disk>"
        "<interface type='network'><mac address='52:54:00:11:22:33'/><source network='default'/>"
        "<model type='virtio'/></interface><graphics type='vnc' port='-1' autoport='yes'/>"
        "<sound model='ich9'/></devices></domain>"
        "<network><name>default</name><forward mode='nat'/><bridge name='virbr0'/></network>"
        "<network><name>quiet</name><bridge name='virbr1'/></network>"
        "<pool type='dir'><name>images</name><target><path>/pool</path></target></pool></node>")
        .arg(state)
        .toUtf8();
}

class Fixture
{
public:
    explicit Fixture(int state)
    {
        m_registry.add(std::make_unique<test::TestDriver>());
        hosts = std::make_unique<models::HostList>(m_registry, nullptr);
        host = testing::addTestHost(*hosts, m_folder, QStringLiteral("rehearsal"), machine(state));
    }
    [[nodiscard]] models::Domain *domain() const { return host->domainByName(QStringLiteral("web")); }
    void open()
    {
        page = std::make_unique<HardwarePage>(domain(), prompter);
        page->resize(900, 600);
        page->show();
    }
    template<class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QListWidget *list() const { return find<QListWidget>("hardwareList"); }
    // Selects the entry that begins so.
    [[nodiscard]] bool select(const char *title) const
    {
        for (int row = 0; row < list()->count(); ++row) {
            if (list()->item(row)->text().startsWith(QString::fromLatin1(title))) {
                list()->setCurrentRow(row);
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] bool lists(const char *title) const
    {
        for (int row = 0; row < list()->count(); ++row) {
            if (list()->item(row)->text().startsWith(QString::fromLatin1(title)))
                return true;
        }
        return false;
    }
    [[nodiscard]] QByteArray xml(XmlView view) const
    {
        auto asked = domain()->xml(view);
        if (!QTest::qWaitFor([&] { return asked.isFinished(); }) || !asked.result())
            return {};
        return *asked.result();
    }
    [[nodiscard]] config::DomainConfig document(XmlView view) const
    {
        auto read = config::readDomain(xml(view));
        return read ? *read : config::DomainConfig();
    }
    void choose(DeviceScope scope) const
    {
        auto *box = find<QComboBox>("hardwareScope");
        box->setCurrentIndex(box->findData(int(scope)));
        Q_EMIT box->activated(box->currentIndex());
    }

private:
    QTemporaryDir m_folder;
    api::DriverRegistry m_registry;

public:
    ScriptedPrompter prompter;
    std::unique_ptr<models::HostList> hosts;
    models::Host *host = nullptr;
    std::unique_ptr<HardwarePage> page;
};

} // namespace

#define OPEN(state)                                                                                          \
    Fixture fixture(state);                                                                                  \
    QTRY_VERIFY(fixture.domain());                                                                           \
    QTRY_COMPARE(fixture.host->networks().size(), size_t(2));                                                \
    QTRY_COMPARE(fixture.host->pools().size(), size_t(1));                                                   \
    fixture.open();                                                                                          \
    QTRY_VERIFY(fixture.list()->count() > 5)

class TestHardwarePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onAHostToLookAtHardwareIsShownButNotChanged()
    {
        Fixture fixture(kOff);
        QTRY_VERIFY(fixture.domain());
        models::HostEntry entry = fixture.host->entry();
        entry.readOnly = true;
        fixture.host->setEntry(entry);
        QTRY_VERIFY(fixture.host->info().readOnly && fixture.domain());
        fixture.open();
        QTRY_VERIFY(fixture.list()->count() > 5);
        const auto *add = fixture.find<QPushButton>("addHardware");
        QVERIFY2(!add->isEnabled() && add->toolTip().contains(QStringLiteral("for reading only")),
            qPrintable(add->toolTip()));
        QVERIFY(fixture.select("Sound"));
        QVERIFY(!fixture.find<QPushButton>("removeHardware")->isEnabled());
        QVERIFY(fixture.find<XmlEditor>("deviceXml")->isReadOnly());
        QVERIFY(fixture.select("Processors"));
        QVERIFY(!fixture.find<QSpinBox>("vcpus")->isEnabled());
    }
    void allDevicesAreListedAndCanBeReachedByKeyboard()
    {
        OPEN(kOff);
        for (const char *title : { "Processors and memory", "Boot order", "Disk vda", "CD drive sda",
                 "Network card", "Display", "Sound card" })
            QVERIFY2(fixture.lists(title), title);
        fixture.list()->setFocus();
        fixture.list()->setCurrentRow(0);
        QTest::keyClick(fixture.list(), Qt::Key_Down);
        QTest::keyClick(fixture.list(), Qt::Key_Down);
        QCOMPARE(fixture.list()->currentRow(), 2);
        for (const char *name : { "hardwareList", "hardwareScope", "hardwareTabs", "diskSource", "diskBus",
                 "interfaceMac", "graphicsPassword", "bootList", "vcpus", "memory" }) {
            auto *widget = fixture.find<QWidget>(name);
            QVERIFY2(widget, name);
            QVERIFY2(!widget->accessibleName().isEmpty(), name);
        }
    }

    void theScopeFitsTheState()
    {
        OPEN(kOff);
        QCOMPARE(fixture.page->scope(), DeviceScope::Config);
        auto started = fixture.domain()->perform(api::DomainAction::Start);
        QTRY_VERIFY(started.isFinished());
        QTRY_COMPARE(fixture.page->scope(), DeviceScope::Both);
        auto stopped = fixture.domain()->perform(api::DomainAction::Destroy);
        QTRY_VERIFY(stopped.isFinished());
        QTRY_COMPARE(fixture.page->scope(), DeviceScope::Config);
    }

    void aFormChangesTheDefinition()
    {
        OPEN(kOff);
        QVERIFY(fixture.select("Disk vda"));
        QVERIFY(!fixture.find<QPushButton>("applyHardware")->isEnabled());
        auto *cache = fixture.find<QComboBox>("diskCache");
        cache->setCurrentIndex(cache->findData(QStringLiteral("none")));
        QTRY_VERIFY(fixture.find<QPushButton>("applyHardware")->isEnabled());
        fixture.find<QPushButton>("applyHardware")->click();
        QTRY_COMPARE(fixture.document(XmlView::Inactive).disks.front().cache, QStringLiteral("none"));
        QTRY_VERIFY(!fixture.page->isEdited());
        // The same device stays selected.
        QVERIFY(fixture.list()->currentItem()->text().startsWith(QStringLiteral("Disk vda")));
    }

    void whatWasTypedCanBeDiscarded()
    {
        OPEN(kOff);
        QVERIFY(fixture.select("Network card"));
        auto *link = fixture.find<QCheckBox>("interfaceLink");
        QVERIFY(link->isChecked());
        link->click();
        QVERIFY(fixture.page->isEdited());
        fixture.find<QPushButton>("discardHardware")->click();
        QVERIFY(link->isChecked());
        QVERIFY(!fixture.page->isEdited());
    }

    void aCableIsPulledNowAndForTheNextStart()
    {
        OPEN(kRunning);
        QCOMPARE(fixture.page->scope(), DeviceScope::Both);
        QVERIFY(fixture.select("Network card"));
        fixture.find<QCheckBox>("interfaceLink")->click();
        fixture.find<QPushButton>("applyHardware")->click();
        QTRY_COMPARE(fixture.document(XmlView::Live).interfaces.front().linkState, QStringLiteral("down"));
        QTRY_COMPARE(
            fixture.document(XmlView::Inactive).interfaces.front().linkState, QStringLiteral("down"));
    }

    void processorsAndMemoryChange()
    {
        OPEN(kRunning);
        QVERIFY(fixture.select("Processors"));
        QCOMPARE(fixture.find<QSpinBox>("maximumVcpus")->value(), 4);
        fixture.find<QSpinBox>("vcpus")->setValue(3);
        fixture.find<QSpinBox>("memory")->setValue(256);
        fixture.find<QPushButton>("applyHardware")->click();
        QTRY_COMPARE(fixture.document(XmlView::Live).vcpusCurrent.value_or(0), 3U);
        QTRY_COMPARE(fixture.document(XmlView::Inactive).vcpusCurrent.value_or(0), 3U);
        QCOMPARE(fixture.document(XmlView::Live).currentMemory->toMib(), quint64(256));
        QCOMPARE(fixture.document(XmlView::Inactive).currentMemory->toMib(), quint64(256));
    }

    void theBootOrderIsStored()
    {
        OPEN(kOff);
        QVERIFY(fixture.select("Boot order"));
        auto *boot = fixture.find<QListWidget>("bootList");
        QVERIFY(boot->item(0)->text().startsWith(QStringLiteral("Disk vda")));
        QCOMPARE(boot->item(0)->checkState(), Qt::Checked);
        boot->item(1)->setCheckState(Qt::Checked);
        boot->setCurrentRow(1);
        fixture.find<QPushButton>("bootUp")->click();
        fixture.find<QPushButton>("applyHardware")->click();
        QTRY_COMPARE(fixture.document(XmlView::Inactive).disks[1].bootOrder.value_or(0), 1U);
        QCOMPARE(fixture.document(XmlView::Inactive).disks[0].bootOrder.value_or(0), 2U);
        QVERIFY(fixture.document(XmlView::Inactive).os.boot.empty());
    }

    void aDiskIsAddedWhereThePersonSays_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<bool>("live");
        QTest::addColumn<bool>("config");
        QTest::newRow("now and at the next start") << int(DeviceScope::Both) << true << true;
        QTest::newRow("now") << int(DeviceScope::Live) << true << false;
        QTest::newRow("at the next start") << int(DeviceScope::Config) << false << true;
    }
    void aDiskIsAddedWhereThePersonSays()
    {
        QFETCH(int, scope);
        QFETCH(bool, live);
        QFETCH(bool, config);
        OPEN(kRunning);
        fixture.choose(DeviceScope(scope));
        fixture.find<QAction>("addDisk")->trigger();
        auto *dialog = fixture.find<QDialog>("addDeviceDialog");
        QVERIFY(dialog);
        auto *ok = dialog->findChild<QPushButton *>(QStringLiteral("addDeviceOk"));
        QVERIFY(!ok->isEnabled());
        dialog->findChild<QLineEdit *>(QStringLiteral("newDiskPath"))
            ->setText(QStringLiteral("/pool/more.qcow2"));
        QVERIFY(ok->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return); // adds, and does not cancel
        const auto has = [&](XmlView view) {
            for (const config::DiskConfig &disk : fixture.document(view).disks) {
                if (disk.targetDev == QStringLiteral("vdb"))
                    return disk.source && disk.source->file == QStringLiteral("/pool/more.qcow2")
                        && disk.driverType == QStringLiteral("qcow2");
            }
            return false;
        };
        QTRY_VERIFY(fixture.lists("Disk vdb"));
        QCOMPARE(has(XmlView::Live), live);
        QCOMPARE(has(XmlView::Inactive), config);
    }

    void aNewImageIsMadeForADisk()
    {
        OPEN(kOff);
        fixture.find<QAction>("addDisk")->trigger();
        auto *dialog = fixture.find<QDialog>("addDeviceDialog");
        QVERIFY(dialog);
        auto *place = dialog->findChild<QComboBox *>(QStringLiteral("newDiskPlace"));
        QCOMPARE(place->count(), 2);
        place->setCurrentIndex(1);
        dialog->findChild<QPushButton *>(QStringLiteral("addDeviceOk"))->click();
        QTRY_VERIFY(fixture.lists("Disk vdb"));
        const auto disks = fixture.document(XmlView::Inactive).disks;
        const auto added = std::find_if(disks.begin(), disks.end(),
            [](const config::DiskConfig &disk) { return disk.targetDev == QStringLiteral("vdb"); });
        QVERIFY(added != disks.end()); // beside those of its bus
        QCOMPARE(added->source->pool, QStringLiteral("images"));
        QCOMPARE(added->source->volume, QStringLiteral("web-vdb.qcow2"));
    }

    void aNetworkCardAndAUsbDeviceAreAdded()
    {
        OPEN(kOff);
        fixture.find<QAction>("addNetworkCard")->trigger();
        auto *dialog = fixture.find<QDialog>("addDeviceDialog");
        auto *place = dialog->findChild<QComboBox *>(QStringLiteral("newNetworkPlace"));
        place->setCurrentIndex(place->findData(QStringLiteral("network:quiet")));
        dialog->findChild<QPushButton *>(QStringLiteral("addDeviceOk"))->click();
        QTRY_COMPARE(fixture.document(XmlView::Inactive).interfaces.size(), size_t(2));
        QCOMPARE(fixture.document(XmlView::Inactive).interfaces[1].sourceNetwork, QStringLiteral("quiet"));
        QTRY_VERIFY(fixture.find<QPushButton>("addHardware")->isEnabled());
        QTRY_VERIFY(!fixture.find<QDialog>("addDeviceDialog"));
        fixture.find<QAction>("addUsbDevice")->trigger();
        dialog = fixture.find<QDialog>("addDeviceDialog");
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(QStringLiteral("newUsbIdentity"))
            ->setText(QStringLiteral("046d:c52b"));
        dialog->findChild<QPushButton *>(QStringLiteral("addDeviceOk"))->click();
        QTRY_COMPARE(fixture.document(XmlView::Inactive).hostdevs.size(), size_t(1));
        QCOMPARE(fixture.document(XmlView::Inactive).hostdevs[0].source->vendor.value_or(0), 0x046dU);
    }

    void removingAsksAndSaysThatTheImageStays()
    {
        OPEN(kOff);
        QVERIFY(fixture.select("Disk vda"));
        fixture.prompter.confirmations = { Reply::Decline, Reply::Agree };
        fixture.find<QPushButton>("removeHardware")->click();
        QCOMPARE(fixture.prompter.asked.size(), size_t(1));
        QVERIFY(fixture.prompter.asked[0].text.contains(QStringLiteral("Disk vda")));
        QVERIFY(fixture.prompter.asked[0].consequence.contains(QStringLiteral("/pool/web.qcow2")));
        QVERIFY(fixture.lists("Disk vda"));
        fixture.find<QPushButton>("removeHardware")->click();
        QTRY_VERIFY(!fixture.lists("Disk vda"));
        QCOMPARE(fixture.document(XmlView::Inactive).disks.size(), size_t(1));
    }

    void aDeviceIsRemovedNowAndForGood()
    {
        OPEN(kRunning);
        QVERIFY(fixture.select("Network card"));
        fixture.prompter.confirmations = { Reply::Agree };
        fixture.find<QPushButton>("removeHardware")->click();
        QTRY_VERIFY(fixture.document(XmlView::Live).interfaces.empty());
        QVERIFY(fixture.document(XmlView::Inactive).interfaces.empty());
    }

    void theXmlOfOneDeviceIsEdited()
    {
        OPEN(kOff);
        QVERIFY(fixture.select("Sound card"));
        QCOMPARE(fixture.find<QTabWidget>("hardwareTabs")->currentIndex(), 1); // it has no form
        auto *editor = fixture.find<XmlEditor>("deviceXml");
        QTRY_VERIFY(editor->text().contains("ich9"));
        QTextCursor found = editor->textEdit()->document()->find(QStringLiteral("ich9"));
        QVERIFY(!found.isNull());
        found.insertText(QStringLiteral("ac97"));
        QTRY_VERIFY(fixture.find<QPushButton>("applyHardware")->isEnabled());
        fixture.find<QPushButton>("applyHardware")->click();
        QTRY_COMPARE(fixture.document(XmlView::Inactive).sounds.front().model, QStringLiteral("ac97"));
    }

    void whatIsRefusedIsSaid()
    {
        OPEN(kRunning);
        QVERIFY(fixture.select("Disk vda"));
        fixture.prompter.confirmations = { Reply::Agree };
        // Gone from the definition behind the page's back.
        auto gone = fixture.domain()->detachDevice(
            "<disk><target dev='vda'/></disk>", DeviceScope::Config, QStringLiteral("vda"));
        QTRY_VERIFY(gone.isFinished());
        fixture.find<QPushButton>("removeHardware")->click();
        auto *bar = fixture.page->findChild<MessageBar *>();
        QTRY_VERIFY(bar->text().contains(QStringLiteral("vda")));
        QVERIFY(fixture.lists("Disk vda"));
    }
};

QTEST_MAIN(TestHardwarePage)
#include "tst_hardwarepage.moc"
