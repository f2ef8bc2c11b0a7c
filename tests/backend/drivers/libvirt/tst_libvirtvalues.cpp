#include "backend/drivers/libvirt/displaysocket.h"
#include "backend/drivers/libvirt/firmwareargument.h"
#include "backend/drivers/libvirt/hostfacts.h"
#include "backend/drivers/libvirt/libvirterror.h"
#include "backend/drivers/libvirt/libvirtstats.h"

#include <QTest>

#include <libvirt/virterror.h>

#include <cstring>

using namespace inn;
using namespace inn::libvirt;

namespace {

virTypedParameter number(const char *name, unsigned long long value)
{
    virTypedParameter parameter {};
    std::strncpy(parameter.field, name, sizeof parameter.field - 1);
    parameter.type = VIR_TYPED_PARAM_ULLONG;
    parameter.value.ul = value;
    return parameter;
}

virTypedParameter text(const char *name, const char *value)
{
    virTypedParameter parameter {};
    std::strncpy(parameter.field, name, sizeof parameter.field - 1);
    parameter.type = VIR_TYPED_PARAM_STRING;
    parameter.value.s = const_cast<char *>(value);
    return parameter;
}

} // namespace

class TestLibvirtValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void everyNumberHasItsCode_data();
    void everyNumberHasItsCode();
    void connectionErrorsAreOneSentence_data();
    void connectionErrorsAreOneSentence();
    void samplesAreMadeOfNamedValues();
    void displaysAreFoundInTheDocument();
    void thePlaceOfTheFirmwaresSettingsIsRead_data();
    void thePlaceOfTheFirmwaresSettingsIsRead();
    void whatAGuestCanUseIsRead();
};

void TestLibvirtValues::everyNumberHasItsCode_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("code");
    const auto row
        = [](const char *name, int number, ErrorCode code) { QTest::newRow(name) << number << int(code); };
#define ROW(name, code) row(#name, name, ErrorCode::code)
    ROW(VIR_ERR_INTERNAL_ERROR, Internal);
    ROW(VIR_ERR_NO_MEMORY, Internal);
    ROW(VIR_ERR_NO_SUPPORT, Unsupported);
    ROW(VIR_ERR_UNKNOWN_HOST, Unreachable);
    ROW(VIR_ERR_NO_CONNECT, Unreachable);
    ROW(VIR_ERR_INVALID_CONN, Unreachable);
    ROW(VIR_ERR_INVALID_DOMAIN, NotFound);
    ROW(VIR_ERR_INVALID_ARG, InvalidConfig);
    ROW(VIR_ERR_OPERATION_FAILED, Internal);
    ROW(VIR_ERR_GET_FAILED, Internal);
    ROW(VIR_ERR_POST_FAILED, Internal);
    ROW(VIR_ERR_HTTP_ERROR, Internal);
    ROW(VIR_ERR_SEXPR_SERIAL, Internal);
    ROW(VIR_ERR_NO_XEN, Unreachable);
    ROW(VIR_ERR_XEN_CALL, Internal);
    ROW(VIR_ERR_OS_TYPE, InvalidConfig);
    ROW(VIR_ERR_NO_KERNEL, InvalidConfig);
    ROW(VIR_ERR_NO_ROOT, InvalidConfig);
    ROW(VIR_ERR_NO_SOURCE, InvalidConfig);
    ROW(VIR_ERR_NO_TARGET, InvalidConfig);
    ROW(VIR_ERR_NO_NAME, InvalidConfig);
    ROW(VIR_ERR_NO_OS, InvalidConfig);
    ROW(VIR_ERR_NO_DEVICE, InvalidConfig);
    ROW(VIR_ERR_NO_XENSTORE, Internal);
    ROW(VIR_ERR_DRIVER_FULL, Internal);
    ROW(VIR_ERR_CALL_FAILED, Internal);
    ROW(VIR_ERR_XML_ERROR, InvalidConfig);
    ROW(VIR_ERR_DOM_EXIST, AlreadyExists);
    ROW(VIR_ERR_OPERATION_DENIED, Denied);
    ROW(VIR_ERR_OPEN_FAILED, Io);
    ROW(VIR_ERR_READ_FAILED, Io);
    ROW(VIR_ERR_PARSE_FAILED, InvalidConfig);
    ROW(VIR_ERR_CONF_SYNTAX, InvalidConfig);
    ROW(VIR_ERR_WRITE_FAILED, Io);
    ROW(VIR_ERR_XML_DETAIL, InvalidConfig);
    ROW(VIR_ERR_INVALID_NETWORK, NotFound);
    ROW(VIR_ERR_NETWORK_EXIST, AlreadyExists);
    ROW(VIR_ERR_SYSTEM_ERROR, Io);
    ROW(VIR_ERR_RPC, Protocol);
    ROW(VIR_ERR_GNUTLS_ERROR, Unreachable);
    ROW(VIR_ERR_NO_DOMAIN, NotFound);
    ROW(VIR_ERR_NO_NETWORK, NotFound);
    ROW(VIR_ERR_INVALID_MAC, InvalidConfig);
    ROW(VIR_ERR_AUTH_FAILED, AuthFailed);
    ROW(VIR_ERR_INVALID_STORAGE_POOL, NotFound);
    ROW(VIR_ERR_INVALID_STORAGE_VOL, NotFound);
    ROW(VIR_ERR_NO_STORAGE_POOL, NotFound);
    ROW(VIR_ERR_NO_STORAGE_VOL, NotFound);
    ROW(VIR_ERR_INVALID_NODE_DEVICE, NotFound);
    ROW(VIR_ERR_NO_NODE_DEVICE, NotFound);
    ROW(VIR_ERR_NO_SECURITY_MODEL, NotFound);
    ROW(VIR_ERR_OPERATION_INVALID, InvalidState);
    ROW(VIR_ERR_NO_INTERFACE, NotFound);
    ROW(VIR_ERR_INVALID_INTERFACE, NotFound);
    ROW(VIR_ERR_MULTIPLE_INTERFACES, InvalidConfig);
    ROW(VIR_ERR_INVALID_NWFILTER, NotFound);
    ROW(VIR_ERR_NO_NWFILTER, NotFound);
    ROW(VIR_ERR_BUILD_FIREWALL, Internal);
    ROW(VIR_ERR_INVALID_SECRET, NotFound);
    ROW(VIR_ERR_NO_SECRET, NotFound);
    ROW(VIR_ERR_CONFIG_UNSUPPORTED, InvalidConfig);
    ROW(VIR_ERR_OPERATION_TIMEOUT, Timeout);
    ROW(VIR_ERR_MIGRATE_PERSIST_FAILED, Internal);
    ROW(VIR_ERR_HOOK_SCRIPT_FAILED, Internal);
    ROW(VIR_ERR_INVALID_DOMAIN_SNAPSHOT, NotFound);
    ROW(VIR_ERR_NO_DOMAIN_SNAPSHOT, NotFound);
    ROW(VIR_ERR_INVALID_STREAM, Internal);
    ROW(VIR_ERR_ARGUMENT_UNSUPPORTED, Unsupported);
    ROW(VIR_ERR_STORAGE_PROBE_FAILED, Internal);
    ROW(VIR_ERR_STORAGE_POOL_BUILT, AlreadyExists);
    ROW(VIR_ERR_SNAPSHOT_REVERT_RISKY, Internal);
    ROW(VIR_ERR_OPERATION_ABORTED, Cancelled);
    ROW(VIR_ERR_AUTH_CANCELLED, Cancelled);
    ROW(VIR_ERR_NO_DOMAIN_METADATA, NotFound);
    ROW(VIR_ERR_MIGRATE_UNSAFE, InvalidState);
    ROW(VIR_ERR_OVERFLOW, Internal);
    ROW(VIR_ERR_BLOCK_COPY_ACTIVE, Busy);
    ROW(VIR_ERR_OPERATION_UNSUPPORTED, Unsupported);
    ROW(VIR_ERR_SSH, Unreachable);
    ROW(VIR_ERR_AGENT_UNRESPONSIVE, Timeout);
    ROW(VIR_ERR_RESOURCE_BUSY, Busy);
    ROW(VIR_ERR_ACCESS_DENIED, Denied);
    ROW(VIR_ERR_DBUS_SERVICE, Internal);
    ROW(VIR_ERR_STORAGE_VOL_EXIST, AlreadyExists);
    ROW(VIR_ERR_CPU_INCOMPATIBLE, Unsupported);
    ROW(VIR_ERR_XML_INVALID_SCHEMA, InvalidConfig);
    ROW(VIR_ERR_MIGRATE_FINISH_OK, Internal);
    ROW(VIR_ERR_AUTH_UNAVAILABLE, AuthFailed);
    ROW(VIR_ERR_NO_SERVER, NotFound);
    ROW(VIR_ERR_NO_CLIENT, NotFound);
    ROW(VIR_ERR_AGENT_UNSYNCED, Timeout);
    ROW(VIR_ERR_LIBSSH, Unreachable);
    ROW(VIR_ERR_DEVICE_MISSING, NotFound);
    ROW(VIR_ERR_INVALID_NWFILTER_BINDING, NotFound);
    ROW(VIR_ERR_NO_NWFILTER_BINDING, NotFound);
    ROW(VIR_ERR_INVALID_DOMAIN_CHECKPOINT, NotFound);
    ROW(VIR_ERR_NO_DOMAIN_CHECKPOINT, NotFound);
    ROW(VIR_ERR_NO_DOMAIN_BACKUP, NotFound);
    ROW(VIR_ERR_INVALID_NETWORK_PORT, NotFound);
    ROW(VIR_ERR_NETWORK_PORT_EXIST, AlreadyExists);
    ROW(VIR_ERR_NO_NETWORK_PORT, NotFound);
    ROW(VIR_ERR_NO_HOSTNAME, NotFound);
    ROW(VIR_ERR_CHECKPOINT_INCONSISTENT, Internal);
    ROW(VIR_ERR_MULTIPLE_DOMAINS, InvalidConfig);
#undef ROW
    row("a number of a newer libvirt", 4711, ErrorCode::Internal);
}

void TestLibvirtValues::everyNumberHasItsCode()
{
    QFETCH(int, number);
    QFETCH(int, code);
    QCOMPARE(errorCodeName(errorCode(number)), errorCodeName(ErrorCode(code)));
    if (number == VIR_ERR_OPERATION_FAILED)
        QCOMPARE(errorCode(number, Purpose::Definition), ErrorCode::AlreadyExists);
    else
        QCOMPARE(int(errorCode(number, Purpose::Definition)), code);
}

void TestLibvirtValues::connectionErrorsAreOneSentence_data()
{
    QTest::addColumn<QString>("details");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *details, ErrorCode code) {
        QTest::newRow(name) << QString::fromUtf8(details) << int(code);
    };
    row("an unknown host",
        "Cannot recv data: ssh: Could not resolve hostname far: Name or service not known: Connection reset "
        "by peer",
        ErrorCode::Unreachable);
    row("a changed host key", "Cannot recv data: Host key verification failed.: Connection reset by peer",
        ErrorCode::AuthFailed);
    row("a wrong password",
        "Cannot recv data: me@far: Permission denied (publickey,password).: Connection reset by peer",
        ErrorCode::AuthFailed);
    row("a closed port",
        "Cannot recv data: ssh: connect to host far port 22: Connection refused: Connection reset by peer",
        ErrorCode::Unreachable);
    row("a silent host", "Cannot recv data: ssh: connect to host far port 22: Connection timed out: x",
        ErrorCode::Timeout);
    row("no way", "unable to connect to server at 'far:16509': No route to host", ErrorCode::Unreachable);
    row("no libvirt there", "Cannot recv data: sh: line 1: virt-ssh-helper: command not found: x",
        ErrorCode::Unreachable);
    row("no daemon", "Failed to connect socket to '/run/libvirt/libvirt-sock': No such file or directory",
        ErrorCode::Unreachable);
    row("no daemon there", "End of file while reading data: nc: /run/libvirt/x: No such file or directory: x",
        ErrorCode::Unreachable);
    row("not in the group", "Failed to connect socket to '/run/libvirt/libvirt-sock': Permission denied",
        ErrorCode::AuthFailed);
    row("not in the group there", "End of file while reading data: nc: /run/libvirt/x: Permission denied: x",
        ErrorCode::AuthFailed);
    row("another hypervisor", "no connection driver available for xen:///system", ErrorCode::Unsupported);
    row("wrong path", "internal error: unexpected qemu URI path '/wrong', try qemu:///system",
        ErrorCode::InvalidConfig);
    row("TLS where there is none", "authentication failed: TLS handshake failed Error in the pull function.",
        ErrorCode::Unreachable);
    row("plain where there is TLS", "Cannot recv data: Connection reset by peer", ErrorCode::Unreachable);
    row("something else", "End of file while reading data", ErrorCode::Unreachable);
}

void TestLibvirtValues::connectionErrorsAreOneSentence()
{
    QFETCH(QString, details);
    QFETCH(int, code);
    const Error error
        = connectError(QUrl(QStringLiteral("qemu+ssh://me@far/system")), VIR_ERR_SYSTEM_ERROR, 7, details);
    QCOMPARE(errorCodeName(error.code), errorCodeName(ErrorCode(code)));
    QVERIFY2(error.message.contains(QStringLiteral("“far”")), qPrintable(error.message));
    QVERIFY(error.message.endsWith(u'.'));
    QCOMPARE(error.details, details);
    QCOMPARE(error.libvirtCode, int(VIR_ERR_SYSTEM_ERROR));
    QCOMPARE(error.libvirtDomain, 7);
}

void TestLibvirtValues::samplesAreMadeOfNamedValues()
{
    const virTypedParameter parameters[] = { number("cpu.time", 5), number("vcpu.current", 2),
        number("vcpu.0.time", 3), number("vcpu.1.time", 4), number("balloon.current", 1000),
        number("balloon.rss", 900), number("balloon.available", 800), number("balloon.usable", 300),
        number("net.count", 1), text("net.0.name", "vnet7"), number("net.0.rx.bytes", 11),
        number("net.0.tx.bytes", 12), number("block.count", 2), text("block.1.name", "vdb"),
        number("block.1.rd.reqs", 1), number("block.1.rd.bytes", 2), number("block.1.wr.reqs", 3),
        number("block.1.wr.bytes", 4), number("block.1.capacity", 6), number("block.1.allocation", 5),
        number("block.999999999999.rd.bytes", 1), number("vcpu..time", 9), number("net.0", 9),
        text("cpu.time", "wrong") };
    const QUuid uuid = QUuid::createUuid();
    const api::DomainSample sample = sampleOf(uuid, parameters, int(std::size(parameters)) - 1);
    QCOMPARE(sample.uuid, uuid);
    QCOMPARE(sample.cpuTimeNs, 5ull);
    QCOMPARE(sample.vcpuCount, 2u);
    QCOMPARE(sample.vcpus.size(), size_t(2));
    QCOMPARE(sample.vcpus[1].timeNs, 4ull);
    QCOMPARE(sample.memoryCurrentKib, 1000ull);
    QCOMPARE(sample.memoryUsedKib, 500ull);
    QCOMPARE(sample.memoryRssKib, 900ull);
    QCOMPARE(sample.interfaces.size(), size_t(1));
    QCOMPARE(sample.interfaces[0].name, QStringLiteral("vnet7"));
    QCOMPARE(sample.interfaces[0].sentBytes, 12ull);
    QCOMPARE(sample.blocks.size(), size_t(2));
    QCOMPARE(sample.blocks[1].target, QStringLiteral("vdb"));
    QCOMPARE(sample.blocks[1].readBytes, 2ull);
    QCOMPARE(sample.blocks[1].writeRequests, 3ull);
    QCOMPARE(sample.blocks[1].capacity, 6ull);
}

void TestLibvirtValues::displaysAreFoundInTheDocument()
{
    const QByteArray xml
        = "<domain><devices><graphics type='spice' port='5901' listen='127.0.0.1'><listen type='address' "
          "address='127.0.0.1'/></graphics><graphics type='vnc' port='-1'><listen type='socket' "
          "socket='/run/x.sock'/></graphics></devices></domain>";
    const auto first = displayPlace(xml, 0);
    QVERIFY(first);
    QCOMPARE(first->type, QStringLiteral("spice"));
    QCOMPARE(first->port, 5901);
    QCOMPARE(first->address, QStringLiteral("127.0.0.1"));
    const auto second = displayPlace(xml, 1);
    QVERIFY(second);
    QCOMPARE(second->socket, QStringLiteral("/run/x.sock"));
    QCOMPARE(second->port, -1);
    QCOMPARE(displayPlace(xml, 2).error().code, ErrorCode::NotFound);
    QCOMPARE(displayPlace("<domain", 0).error().code, ErrorCode::NotFound);
}

void TestLibvirtValues::whatAGuestCanUseIsRead()
{
    const QByteArray host
        = "<capabilities><host><cpu><arch>x86_64</arch></cpu></host><guest><os_type>hvm</os_type>"
          "<arch name='x86_64'><emulator>/usr/bin/q</emulator><machine maxCpus='255'>pc-i440fx-7.2</machine>"
          "<machine canonical='pc-i440fx-7.2' maxCpus='255'>pc</machine><machine "
          "maxCpus='288'>pc-q35-6.2</machine>"
          "<machine maxCpus='288'>pc-q35-7.2</machine><machine canonical='pc-q35-7.2' "
          "maxCpus='288'>q35</machine>"
          "<domain type='qemu'/><domain type='kvm'/></arch></guest></capabilities>";
    const QByteArray domain
        = "<domainCapabilities><machine>pc-q35-7.2</machine><vcpu max='128'/><os><enum name='firmware'>"
          "<value>efi</value></enum></os><devices><disk><enum name='bus'><value>virtio</value>"
          "<value>sata</value></enum></disk><graphics><enum name='type'><value>vnc</value></enum></graphics>"
          "</devices></domainCapabilities>";
    const api::GuestSupport support = guestSupportFrom(host, domain, {});
    QCOMPARE(support.architecture, QStringLiteral("x86_64"));
    QCOMPARE(support.emulator, QStringLiteral("/usr/bin/q"));
    const QStringList machines { QStringLiteral("pc-q35-7.2"), QStringLiteral("pc-q35-6.2"),
        QStringLiteral("pc-i440fx-7.2") };
    QCOMPARE(support.machines, machines);
    QCOMPARE(support.defaultMachine, QStringLiteral("pc-q35-7.2"));
    QVERIFY(support.kvm.usable);
    QCOMPARE(support.maximumVcpus, 128u);
    QCOMPARE(support.firmwares.size(), size_t(2));
    QVERIFY(support.firmwares[1].usable);
    QVERIFY(support.graphics[0].usable);
    QVERIFY(!support.graphics[1].usable);
    QVERIFY(support.graphics[1].reason.endsWith(u'.'));
    QVERIFY(support.diskBuses[1].usable);
    QVERIFY(!support.diskBuses[3].usable);
    const api::GuestSupport foreign = guestSupportFrom(host, {}, QStringLiteral("aarch64"));
    QVERIFY(!foreign.kvm.usable);
    QCOMPARE(foreign.architecture, QStringLiteral("aarch64"));
    QVERIFY(guestSupportFrom("<broken", "<broken", {}).machines.isEmpty());
}

void TestLibvirtValues::thePlaceOfTheFirmwaresSettingsIsRead_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("file");
    const QString begin
        = QStringLiteral("/usr/bin/qemu \\\n-blockdev '{\"driver\":\"file\",\"filename\":\"/usr/share/A.fd\","
                         "\"node-name\":\"libvirt-pflash0-storage\"}' \\\n");
    const QString node = QStringLiteral(
        "-blockdev '{\"driver\":\"file\",\"filename\":\"%1\",\"node-name\":\"libvirt-pflash1-storage\","
        "\"discard\":\"unmap\"}' \\\n-machine pc\n");
    QTest::newRow("a file") << begin + node.arg(QStringLiteral("/var/x_VARS.fd"))
                            << QStringLiteral("/var/x_VARS.fd");
    QTest::newRow("quotes in its name") << begin + node.arg(QStringLiteral("/var/it'\\''s \\\"x\\\"_VARS.fd"))
                                        << QStringLiteral("/var/it's \"x\"_VARS.fd");
    QTest::newRow("no settings") << begin << QString();
    QTest::newRow("cut off") << begin + node.left(60) << QString();
    QTest::newRow("another kind of place")
        << QStringLiteral("-blockdev '{\"driver\":\"nbd\",\"node-name\":\"libvirt-pflash1-storage\"}'")
        << QString();
    QTest::newRow("no JSON") << QStringLiteral(
        "'{\"filename\":\"x\",,\"node-name\":\"libvirt-pflash1-storage\"}'")
                             << QString();
}

void TestLibvirtValues::thePlaceOfTheFirmwaresSettingsIsRead()
{
    QFETCH(const QString, arguments);
    QFETCH(const QString, file);
    QCOMPARE(settingsFileIn(arguments), file);
}

QTEST_GUILESS_MAIN(TestLibvirtValues)
#include "tst_libvirtvalues.moc"
