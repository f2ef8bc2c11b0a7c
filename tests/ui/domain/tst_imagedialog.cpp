// uses: backend/drivers/test
#include "backend/drivers/test/testdriver.h"
#include "models/domain.h"
#include "models/host.h"
#include "models/tasklist.h"
#include "tests/support/testhosts.h"
#include "ui/domain/images/imagebutton.h"
#include "ui/domain/images/imagedialog.h"
#include "ui/widgets/scriptedprompter.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace inn;
using namespace inn::ui;

namespace {

constexpr int kRunning = 1;
constexpr int kOff = 5;

QByteArray machine(int state)
{
    return QStringLiteral(
        "<node><domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>"
        "<name>web</name><test:runstate>%1</test:runstate><memory unit='MiB'>512</memory>"
        "<vcpu>1</vcpu><os><type arch='x86_64'>hvm</type></os><devices>"
        "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/pool/top.qcow2'/>"
        "<backingStore type='file'><format type='qcow2'/><source file='/pool/middle.qcow2'/>"
        "<backingStore type='file'><format type='qcow2'/><source file='/pool/base.qcow2'/></backingStore>"
        "</backingStore><target dev='vda' bus='virtio'/></disk></devices></domain></node>")
        .arg(state)
        .toUtf8();
}

} // namespace

// What can be done with the images of a disk, in the window.
class tst_ImageDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theImagesAreShownWithTheirSizes();
    void flatteningIsATask();
    void mergingSaysWhatGoesWhere();
    void aCopyCanTakeOver();
    void shrinkingIsWarnedOf();
    void aMachineThatIsOffCannot();
    void theMenuOpensEach();

private:
    void open(int state);
    ImageDialog &dialog(ImageDialog::Kind kind);
    template<class T>
    T *find(const char *name)
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString consequence() { return find<QLabel>("imageConsequence")->text(); }
    [[nodiscard]] models::Domain *domain() const { return m_host->domainByName(QStringLiteral("web")); }
    QByteArray document();

    api::DriverRegistry m_registry;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<models::HostList> m_hosts;
    models::Host *m_host = nullptr;
    ScriptedPrompter m_prompter;
    std::unique_ptr<ImageDialog> m_dialog;
};

void tst_ImageDialog::init()
{
    m_registry = {};
    m_registry.add(std::make_unique<test::TestDriver>());
}

void tst_ImageDialog::cleanup()
{
    m_dialog.reset();
    m_hosts.reset();
    m_folder.reset();
}

void tst_ImageDialog::open(int state)
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_hosts = std::make_unique<models::HostList>(m_registry, nullptr);
    m_host = testing::addTestHost(*m_hosts, *m_folder, QStringLiteral("rehearsal"), machine(state));
    QTRY_VERIFY(domain());
}

ImageDialog &tst_ImageDialog::dialog(ImageDialog::Kind kind)
{
    m_dialog = std::make_unique<ImageDialog>(kind, domain(), QStringLiteral("vda"), m_prompter);
    m_dialog->show();
    [this] { QTRY_VERIFY(find<QTreeWidget>("imageChain")->topLevelItemCount() > 0); }();
    return *m_dialog;
}

QByteArray tst_ImageDialog::document()
{
    QByteArray text;
    bool done = false;
    domain()->xml(api::XmlView::Live).then(this, [&](const Result<QByteArray> &xml) {
        text = xml ? *xml : QByteArray();
        done = true;
    });
    [&] { QTRY_VERIFY(done); }();
    return text;
}

void tst_ImageDialog::theImagesAreShownWithTheirSizes()
{
    open(kRunning);
    dialog(ImageDialog::Kind::Flatten);
    const auto *tree = find<QTreeWidget>("imageChain");
    QCOMPARE(tree->topLevelItemCount(), 3);
    QCOMPARE(tree->topLevelItem(0)->text(0), QStringLiteral("/pool/top.qcow2"));
    QCOMPARE(tree->topLevelItem(2)->text(0), QStringLiteral("/pool/base.qcow2"));
    QCOMPARE(tree->topLevelItem(0)->text(1), QStringLiteral("qcow2"));
    QVERIFY(tree->topLevelItem(0)->text(2).contains(QStringLiteral("10")));
}

void tst_ImageDialog::flatteningIsATask()
{
    open(kRunning);
    dialog(ImageDialog::Kind::Flatten);
    QVERIFY(consequence().contains(QStringLiteral("“top.qcow2”")));
    QTest::mouseClick(find<QPushButton>("ok"), Qt::LeftButton);
    QCOMPARE(m_host->tasks()->tasks().size(), size_t(1));
    const models::Task *task = m_host->tasks()->tasks().front();
    QVERIFY(task->title().contains(QStringLiteral("“vda”")));
    QTRY_COMPARE(task->state(), models::Task::State::Succeeded);
    QVERIFY(!document().contains("middle.qcow2"));
}

void tst_ImageDialog::mergingSaysWhatGoesWhere()
{
    open(kRunning);
    dialog(ImageDialog::Kind::Merge);
    QVERIFY(consequence().contains(QStringLiteral("“middle.qcow2”")));
    auto *lower = find<QComboBox>("lowerImage");
    lower->setFocus();
    QTest::keyClick(lower, Qt::Key_Down);
    QVERIFY2(consequence().contains(QStringLiteral("“base.qcow2”")), qPrintable(consequence()));
    QTest::mouseClick(find<QPushButton>("ok"), Qt::LeftButton);
    QTRY_COMPARE(m_host->tasks()->tasks().front()->state(), models::Task::State::Succeeded);
    const QByteArray now = document();
    QVERIFY2(
        now.contains("<source file='/pool/base.qcow2'/>") && !now.contains("top.qcow2"), now.constData());
}

void tst_ImageDialog::aCopyCanTakeOver()
{
    open(kRunning);
    dialog(ImageDialog::Kind::Copy);
    find<QLineEdit>("copyPath")->setText(QStringLiteral("relative"));
    QVERIFY(!find<QPushButton>("ok")->isEnabled());
    find<QLineEdit>("copyPath")->setText(QStringLiteral("/fast/web.qcow2"));
    const QString before = consequence();
    QTest::mouseClick(find<QCheckBox>("copyPivot"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(consequence() != before);
    QTest::mouseClick(find<QPushButton>("ok"), Qt::LeftButton);
    QTRY_COMPARE(m_host->tasks()->tasks().front()->state(), models::Task::State::Succeeded);
    QVERIFY(document().contains("/fast/web.qcow2"));
}

void tst_ImageDialog::shrinkingIsWarnedOf()
{
    open(kRunning);
    dialog(ImageDialog::Kind::Resize);
    find<QDoubleSpinBox>("diskSize")->setValue(5);
    QVERIFY2(consequence().contains(QStringLiteral("lost")), qPrintable(consequence()));
    find<QDoubleSpinBox>("diskSize")->setValue(20);
    QVERIFY(!consequence().contains(QStringLiteral("lost")));
    QTest::mouseClick(find<QPushButton>("ok"), Qt::LeftButton);
    QTRY_COMPARE(m_host->tasks()->tasks().front()->state(), models::Task::State::Succeeded);
}

void tst_ImageDialog::aMachineThatIsOffCannot()
{
    open(kOff);
    dialog(ImageDialog::Kind::Flatten);
    QVERIFY(!find<QPushButton>("ok")->isEnabled());
    QVERIFY(consequence().contains(QStringLiteral("start it first")));
}

void tst_ImageDialog::theMenuOpensEach()
{
    open(kRunning);
    QWidget window;
    auto *button = new ImageButton(domain(), m_prompter, &window);
    button->setDisk(QStringLiteral("vda"), true);
    window.show();
    for (const char *name : { "flattenDisk", "mergeDisk", "copyDisk", "resizeDisk" }) {
        button->findChild<QAction *>(QLatin1String(name))->trigger();
        auto *opened = window.findChild<ImageDialog *>();
        QVERIFY2(opened && opened->isVisible(), name);
        QTest::keyClick(opened, Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<ImageDialog *>());
    }
    button->setDisk(QStringLiteral("sda"), false);
    QVERIFY(!button->isVisible());
}

QTEST_MAIN(tst_ImageDialog)
#include "tst_imagedialog.moc"
