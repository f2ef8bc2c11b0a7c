// uses: backend/drivers/test
#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/test/testdriver.h"
#include "models/domain.h"
#include "tests/support/testhosts.h"
#include "ui/domain/pages/hardwarepage.h"
#include "ui/domain/tuning/tuningpanels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scriptedprompter.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace inn;
using namespace inn::ui;
using api::XmlView;

namespace {

constexpr int kRunning = 1;
constexpr int kOff = 5;
constexpr unsigned kHostCpus = 8;

QByteArray machine(int state)
{
    return QStringLiteral(
        "<node><domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>"
        "<name>web</name><test:runstate>%1</test:runstate><memory unit='MiB'>512</memory>"
        "<vcpu>2</vcpu><iothreads>1</iothreads><os><type arch='x86_64'>hvm</type></os><devices>"
        "<disk type='file' device='disk'><source file='/pool/web.qcow2'/><target dev='vda' "
        "bus='virtio'/></disk><interface type='network'><mac address='52:54:00:11:22:33'/>"
        "<source network='default'/></interface><memballoon model='virtio'/></devices></domain>"
        "<network><name>default</name><bridge name='virbr0'/></network></node>")
        .arg(state)
        .toUtf8();
}

} // namespace

// The forms of limits, with their widgets pressed.
class tst_TuningForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void whatIsTypedIsReadOrExplained_data();
    void whatIsTypedIsReadOrExplained();
    void aShareOfAProcessorIsAQuota();
    void bothStatesAreShownAndChanged();
    void whatWasTypedSurvivesAnErrorAndIsReset();
    void processorsArePinnedByTextAndByChoice();
    void threadsComeAndGo();
    void memoryIsLimited();
    void aDiskAndACardAreLimited();
    void theHardwarePageHasThem();

private:
    void open(int state);
    template<class Panel, class... Arguments>
    void show(Arguments... arguments)
    {
        m_panel = std::make_unique<Panel>(domain(), arguments...);
        m_panel->resize(840, 640);
        m_panel->show();
    }
    template<class T = QLineEdit>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_panel->findChild<T *>(name);
    }
    void type(const QString &name, const QString &text) const;
    [[nodiscard]] QPushButton *apply() const { return find<QPushButton>(QStringLiteral("applyTuning")); }
    [[nodiscard]] models::Domain *domain() const { return m_host->domainByName(QStringLiteral("web")); }
    [[nodiscard]] config::DomainConfig document(XmlView view) const;

    std::unique_ptr<api::DriverRegistry> m_registry;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<models::HostList> m_hosts;
    models::Host *m_host = nullptr;
    ScriptedPrompter m_prompter;
    std::unique_ptr<QWidget> m_panel;
};

void tst_TuningForms::cleanup()
{
    m_panel.reset();
    m_hosts.reset();
    m_registry.reset();
    m_folder.reset();
}

void tst_TuningForms::open(int state)
{
    m_registry = std::make_unique<api::DriverRegistry>();
    m_registry->add(std::make_unique<test::TestDriver>());
    m_folder = std::make_unique<QTemporaryDir>();
    m_hosts = std::make_unique<models::HostList>(*m_registry, nullptr);
    m_host = testing::addTestHost(*m_hosts, *m_folder, QStringLiteral("rehearsal"), machine(state));
    QTRY_VERIFY(domain());
}

void tst_TuningForms::type(const QString &name, const QString &text) const
{
    auto *line = find(name);
    QVERIFY2(line, qPrintable(name));
    QTRY_VERIFY2(line->isEnabled(), qPrintable(name));
    line->selectAll();
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    else
        QTest::keyClicks(line, text);
}

config::DomainConfig tst_TuningForms::document(XmlView view) const
{
    auto asked = domain()->xml(view);
    if (!QTest::qWaitFor([&] { return asked.isFinished(); }) || !asked.result())
        return {};
    auto read = config::readDomain(*asked.result());
    return read ? *read : config::DomainConfig();
}

void tst_TuningForms::whatIsTypedIsReadOrExplained_data()
{
    using Unit = TuningField::Unit;
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    const struct
    {
        const char *name;
        Unit unit;
        const char *text;
        bool isGood;
    } rows[] = { { "an amount with its unit", Unit::Kibibytes, "512 MiB", true },
        { "an amount with a fraction", Unit::Bytes, "1.5G", true },
        { "an amount without a unit", Unit::Kibibytes, "512", false },
        { "an amount beyond everything", Unit::Bytes, "99999999 TiB", false },
        { "no limit", Unit::Bytes, "", true }, { "a number", Unit::Number, "1024", true },
        { "a word for a number", Unit::Number, "many", false },
        { "a quota that is too small", Unit::Quota, "10", false },
        { "processors without one of them", Unit::Cpus, "0-3,^2", true },
        { "a processor that the host has not", Unit::Cpus, "8", false },
        { "no processor at all", Unit::Cpus, "1,^1", false },
        { "letters for processors", Unit::Cpus, "a-b", false }, { "nodes", Unit::Nodes, "0-1", true },
        { "letters for nodes", Unit::Nodes, "x", false }, { "a share", Unit::Percent, "150", true },
        { "a share below nothing", Unit::Percent, "-3", false } };
    for (const auto &row : rows)
        QTest::newRow(row.name) << int(row.unit) << QString::fromLatin1(row.text) << row.isGood;
}

void tst_TuningForms::whatIsTypedIsReadOrExplained()
{
    QFETCH(int, unit);
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    const TuningField field { QStringLiteral("x"), QStringLiteral("Limit"), TuningField::Unit(unit) };
    const auto value = tuningValue(field, text, TuningValue(quint64(0)), kHostCpus);
    QCOMPARE(bool(value), isGood);
    if (!value)
        QVERIFY(value.error().message.endsWith(u'.'));
}

void tst_TuningForms::aShareOfAProcessorIsAQuota()
{
    open(kOff);
    show<CpuTuningPanel>();
    type(QStringLiteral("tuning_vcpu_quota_percent"), QStringLiteral("150"));
    QCOMPARE(find(QStringLiteral("tuning_vcpu_quota"))->text(), QStringLiteral("150000"));
    type(QStringLiteral("tuning_vcpu_period"), QStringLiteral("50000"));
    QCOMPARE(find(QStringLiteral("tuning_vcpu_quota_percent"))->text(), QStringLiteral("300"));
    apply()->click();
    QTRY_VERIFY(document(XmlView::Inactive).cpuTuning);
    QTRY_COMPARE(document(XmlView::Inactive).cpuTuning->quota, std::optional<qint64>(150000));
    QTRY_VERIFY(!apply()->isEnabled());
    QTRY_COMPARE(
        find<QLabel>(QStringLiteral("tuning_vcpu_quota_percent_next"))->text(), QStringLiteral("300 %"));
}

void tst_TuningForms::bothStatesAreShownAndChanged()
{
    open(kRunning);
    show<CpuTuningPanel>();
    auto *scope = find<QComboBox>(QStringLiteral("tuningScope"));
    QTRY_COMPARE(find<QLabel>(QStringLiteral("tuning_cpu_shares_now"))->text(), QStringLiteral("1024"));
    scope->setCurrentIndex(scope->findData(int(api::DeviceScope::Live)));
    Q_EMIT scope->activated(scope->currentIndex());
    type(QStringLiteral("tuning_cpu_shares"), QStringLiteral("2048"));
    apply()->click();
    QTRY_COMPARE(find<QLabel>(QStringLiteral("tuning_cpu_shares_now"))->text(), QStringLiteral("2048"));
    QVERIFY(find<QLabel>(QStringLiteral("tuning_cpu_shares_next"))->text() != QStringLiteral("2048"));
    QTRY_VERIFY(scope->isEnabled());
    scope->setCurrentIndex(scope->findData(int(api::DeviceScope::Both)));
    Q_EMIT scope->activated(scope->currentIndex());
    type(QStringLiteral("tuning_cpu_shares"), QStringLiteral("512"));
    apply()->click();
    QTRY_COMPARE(find<QLabel>(QStringLiteral("tuning_cpu_shares_now"))->text(), QStringLiteral("512"));
    QTRY_COMPARE(find<QLabel>(QStringLiteral("tuning_cpu_shares_next"))->text(), QStringLiteral("512"));
}

void tst_TuningForms::whatWasTypedSurvivesAnErrorAndIsReset()
{
    open(kOff);
    show<CpuTuningPanel>();
    type(QStringLiteral("tuning_vcpu_period"), QStringLiteral("5")); // the host takes 1000 and more
    QTRY_VERIFY(apply()->isEnabled());
    apply()->click();
    auto *message = find<MessageBar>(QStringLiteral("tuningMessage"));
    QTRY_VERIFY(message->text().contains(QStringLiteral("1000")));
    QTRY_VERIFY(apply()->isEnabled());
    QCOMPARE(find(QStringLiteral("tuning_vcpu_period"))->text(), QStringLiteral("5"));
    find<QPushButton>(QStringLiteral("resetTuning"))->click();
    QCOMPARE(find(QStringLiteral("tuning_vcpu_period"))->text(), QString());
    QVERIFY(!apply()->isEnabled());
    type(QStringLiteral("tuning_cpu_shares"), QStringLiteral("x"));
    QVERIFY(!apply()->isEnabled());
    QVERIFY(!find<QLabel>(QStringLiteral("tuningProblem"))->text().isEmpty());
}

void tst_TuningForms::processorsArePinnedByTextAndByChoice()
{
    open(kRunning);
    show<CpuTuningPanel>();
    QTRY_VERIFY(find(QStringLiteral("tuning_vcpu.1")));
    type(QStringLiteral("tuning_vcpu.1"), QStringLiteral("0-3,^2"));
    find<QToolButton>(QStringLiteral("tuning_emulatorChooser"))->click();
    QTRY_VERIFY(find<QToolButton>(QStringLiteral("hostCpu0")));
    find<QToolButton>(QStringLiteral("hostCpu0"))->click();
    QVERIFY(!find(QStringLiteral("tuning_emulator"))->text().startsWith(u'0'));
    apply()->click();
    QTRY_COMPARE(find<QLabel>(QStringLiteral("tuning_vcpu.1_now"))->text(), QStringLiteral("0-1,3"));
    QTRY_COMPARE(find<QLabel>(QStringLiteral("tuning_emulator_next"))->text(), QStringLiteral("1-7"));
    type(QStringLiteral("tuning_all_vcpus"), QStringLiteral("5"));
    QCOMPARE(find(QStringLiteral("tuning_vcpu.0"))->text(), QStringLiteral("5"));
}

void tst_TuningForms::threadsComeAndGo()
{
    open(kRunning);
    show<CpuTuningPanel>();
    QTRY_VERIFY(find(QStringLiteral("tuning_iothread.1")));
    find<QPushButton>(QStringLiteral("addIoThread"))->click();
    QTRY_VERIFY(find(QStringLiteral("tuning_iothread.2")));
    auto *threads = find<QComboBox>(QStringLiteral("ioThreads"));
    QTRY_COMPARE(threads->count(), 2);
    threads->setCurrentIndex(1);
    find<QPushButton>(QStringLiteral("removeIoThread"))->click();
    QTRY_VERIFY(!find(QStringLiteral("tuning_iothread.2")));
    QTRY_COMPARE(threads->count(), 1);
}

void tst_TuningForms::memoryIsLimited()
{
    open(kRunning);
    show<MemoryTuningPanel>();
    type(QStringLiteral("tuning_hard_limit"), QStringLiteral("1 GiB"));
    type(QStringLiteral("tuning_stats_period"), QStringLiteral("5"));
    apply()->click();
    QTRY_COMPARE(find<QLabel>(QStringLiteral("tuning_hard_limit_now"))->text(), QStringLiteral("1 GiB"));
    QTRY_COMPARE(find<QLabel>(QStringLiteral("tuning_hard_limit_next"))->text(), QStringLiteral("1 GiB"));
    QTRY_COMPARE(find<QLabel>(QStringLiteral("tuning_stats_period_next"))->text(), QStringLiteral("5"));
    QVERIFY(find<QComboBox>(QStringLiteral("tuning_numa_mode"))->isEnabled());
}

void tst_TuningForms::aDiskAndACardAreLimited()
{
    open(kRunning);
    show<DiskLimitsPanel>(QStringLiteral("vda"));
    type(QStringLiteral("tuning_read_bytes_sec"), QStringLiteral("10 MiB"));
    type(QStringLiteral("tuning_total_iops_sec"), QStringLiteral("200"));
    apply()->click();
    QTRY_COMPARE(find<QLabel>(QStringLiteral("tuning_read_bytes_sec_now"))->text(), QStringLiteral("10 MiB"));
    QTRY_COMPARE(find<QLabel>(QStringLiteral("tuning_total_iops_sec_next"))->text(), QStringLiteral("200"));
    show<InterfaceLimitsPanel>(QStringLiteral("52:54:00:11:22:33"));
    type(QStringLiteral("tuning_inbound.average"), QStringLiteral("1000"));
    type(QStringLiteral("tuning_inbound.peak"), QStringLiteral("2000"));
    apply()->click();
    QTRY_COMPARE(find<QLabel>(QStringLiteral("tuning_inbound.peak_next"))->text(), QStringLiteral("2000"));
    QTRY_COMPARE(find<QLabel>(QStringLiteral("tuning_inbound.average_now"))->text(), QStringLiteral("1000"));
}

void tst_TuningForms::theHardwarePageHasThem()
{
    open(kOff);
    m_panel = std::make_unique<HardwarePage>(domain(), m_prompter);
    m_panel->resize(1000, 700);
    m_panel->show();
    auto *list = find<QListWidget>(QStringLiteral("hardwareList"));
    QTRY_VERIFY(list->count() > 4);
    const auto select = [list](const QString &title) {
        const auto found = list->findItems(title, Qt::MatchStartsWith);
        if (!found.isEmpty())
            list->setCurrentItem(found.first());
    };
    select(QStringLiteral("CPU tuning"));
    auto *cpu = find<QWidget>(QStringLiteral("cpuTuning"));
    QTRY_VERIFY(cpu->isVisible());
    QVERIFY(!find<QPushButton>(QStringLiteral("applyHardware"))->isVisible());
    if (const QString picture = qEnvironmentVariable("INN_TEST_PICTURE"); !picture.isEmpty()) {
        QTRY_VERIFY(find(QStringLiteral("tuning_vcpu.1")));
        QVERIFY(m_panel->grab().save(picture));
    }
    select(QStringLiteral("Memory tuning"));
    QTRY_VERIFY(find<QWidget>(QStringLiteral("memoryTuning"))->isVisible());
    select(QStringLiteral("Disk vda"));
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("openDiskLimits"))->isVisible());
    QVERIFY(find<QPushButton>(QStringLiteral("applyHardware"))->isVisible());
    find<QPushButton>(QStringLiteral("openDiskLimits"))->click();
    QTRY_VERIFY(find<QWidget>(QStringLiteral("diskLimits")));
    delete find<QWidget>(QStringLiteral("limitsDialog"));
    select(QStringLiteral("Network card"));
    find<QPushButton>(QStringLiteral("openInterfaceLimits"))->click();
    QTRY_VERIFY(find<QWidget>(QStringLiteral("interfaceLimits")));
}

QTEST_MAIN(tst_TuningForms)
#include "tst_tuningforms.moc"
