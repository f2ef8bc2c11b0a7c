// Ports of virtio-serial controllers, and what is told of hosts beside other problems. Each row was tried
// with libvirt 9.0.
#include "backend/config/domain/domaindefaults.h"
#include "backend/drivers/qemu/definition/definition.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace inn;
using namespace inn::qemu;

class TestSerialPorts : public QObject
{
    Q_OBJECT

private:
    DefinitionHost m_host;

    config::DomainConfig define(const QByteArray &devices, xml::Issues &issues) const
    {
        const QByteArray text = "<domain type='qemu'><name>x</name><memory>1048576</memory><os><type "
                                "arch='x86_64' machine='pc'>hvm</type></os><devices>"
            + devices + "</devices></domain>";
        config::DomainConfig domain = *config::readDomain(text);
        config::applyDefaults(domain);
        completeDomain(domain, m_host, issues);
        return domain;
    }
    static QByteArray controller(int ports)
    {
        return "<controller type='virtio-serial' index='0' ports='" + QByteArray::number(ports) + "'/>";
    }
    static QByteArray channel(const char *name, const char *address = "")
    {
        return QByteArray("<channel type='pty'><target type='virtio' name='") + name + "'/>" + address
            + "</channel>";
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(INN_TEST_DATA "/argv/qemu-7.2.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto capabilities
            = QemuCapabilities::fromJson(QJsonDocument::fromJson(file.readAll()).object());
        QVERIFY(capabilities);
        m_host.add(std::make_shared<const QemuCapabilities>(*capabilities));
    }

    void channelsGetFreePorts_data()
    {
        QTest::addColumn<QByteArray>("devices");
        QTest::addColumn<QStringList>("places");
        QTest::newRow("one after the other") << controller(4) + channel("a") + channel("b")
                                             << QStringList { QStringLiteral("0.1"), QStringLiteral("0.2") };
        QTest::newRow("another controller where the first is full") << controller(2) + channel("a")
                + channel("b") << QStringList { QStringLiteral("0.1"), QStringLiteral("1.1") };
        QTest::newRow("the controller that is given")
            << controller(4) + channel("a", "<address type='virtio-serial' controller='0'/>")
            << QStringList { QStringLiteral("0.1") };
        QTest::newRow("consoles leave them alone")
            << "<console type='pty'><target type='virtio'/></console><console type='pty'><target "
               "type='virtio'/></console>"
                + controller(2) + channel("a")
            << QStringList { QStringLiteral("0.1") };
    }
    void channelsGetFreePorts()
    {
        QFETCH(const QByteArray, devices);
        QFETCH(const QStringList, places);
        xml::Issues issues;
        const config::DomainConfig domain = define(devices, issues);
        QVERIFY(issues.empty());
        QStringList found;
        for (const config::CharacterDeviceConfig &each : domain.channels)
            found << QStringLiteral("%1.%2")
                         .arg(each.address->controller.value_or(99))
                         .arg(*each.address->port);
        QCOMPARE(found, places);
    }

    void aControllerThatIsGivenMustHaveRoom()
    {
        xml::Issues issues;
        define(controller(2) + channel("a", "<address type='virtio-serial' controller='0' bus='0' port='1'/>")
                + channel("b", "<address type='virtio-serial' controller='0'/>"),
            issues);
        QCOMPARE(issues.size(), 1U);
        QCOMPARE(issues[0].path, QStringLiteral("/domain/devices/channel[2]/address"));
        QCOMPARE(issues[0].libvirtCode, 27);
    }

    void anEmulatorThatIsMissingIsToldOfAnyDocument_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code"); // 0: nothing to tell
        QTest::newRow("the usual one") << QByteArray("<domain type='qemu'/>") << 0;
        QTest::newRow("a path that does not exist")
            << QByteArray("<domain type='qemu'><devices><emulator>/none</emulator></devices></domain>") << 38;
        QTest::newRow("an architecture without one")
            << QByteArray("<domain type='qemu'><os><type arch='sparc'>hvm</type></os></domain>") << 67;
        QTest::newRow("another kind of guest") << QByteArray("<domain type='xen'/>") << 67;
        QTest::newRow("a machine it has not")
            << QByteArray("<domain type='qemu'><os><type machine='toaster'>hvm</type></os></domain>") << 67;
    }
    void anEmulatorThatIsMissingIsToldOfAnyDocument()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, code);
        xml::Issues issues;
        checkEmulator(*config::readDomain(text), m_host, issues);
        QCOMPARE(issues.empty(), code == 0);
        if (code != 0)
            QCOMPARE(issues[0].libvirtCode, code);
    }
};

QTEST_GUILESS_MAIN(TestSerialPorts)
#include "tst_serialports.moc"
