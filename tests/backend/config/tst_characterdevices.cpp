// Serial and parallel ports, consoles and channels: what is refused and with which of libvirt's codes, and
// what a definition makes of them.
#include "tests/backend/config/definitioncheck.h"

using namespace inn;
using namespace inn::config;

class TestCharacterDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("devices");
        QTest::addColumn<QString>("errors");
        const auto row = [](const char *name, const QByteArray &devices, const char *errors) {
            QTest::newRow(name) << devices << QString::fromLatin1(errors);
        };
        const auto serial
            = [&](const char *name, const QByteArray &type, const QByteArray &content, const char *errors) {
                  row(name, "<serial type='" + type + "'>" + content + "</serial>", errors);
              };
        row("no type is a terminal", "<serial/>", "");
        row("an unknown type", "<serial type='a'/>", "67 serial/@type");
        serial("a file without a path", "file", "", "1 serial");
        serial("a file that keeps something unclear", "file", "<source path='/a' append='maybe'/>",
            "27 serial/source/@append");
        serial("the same where nobody reads it", "dev", "<source path='/a' append='maybe'/>", "");
        serial("two sources", "dev", "<source path='/a'/><source path='/b'/>", "27 serial/source");
        serial("two sources of UDP", "udp",
            "<source mode='bind' host='a' service='1'/><source mode='connect' host='a' service='2'/>", "");
        serial(
            "UDP that only listens", "udp", "<source mode='bind' host='a' service='1'/>", "1 serial/source");
        serial("TCP without a host", "tcp", "<source service='1'/>", "1 serial/source");
        serial("TCP without a port", "tcp", "<source host='a'/>", "1 serial/source");
        serial("an unknown protocol", "tcp", "<source host='a' service='1'/><protocol type='b'/>",
            "67 serial/protocol/@type");
        serial("a listener that reconnects", "tcp",
            "<source mode='bind' host='a' service='1'><reconnect enabled='no'/></source>",
            "1 serial/source/reconnect");
        serial("reconnecting without a time", "unix", "<source path='/a'><reconnect enabled='yes'/></source>",
            "27 serial/source/reconnect");
        serial("half a null modem", "nmdm", "<source master='/a'/>", "1 serial/source");
        serial("a socket without a path", "unix", "", "1 serial");
        serial("a channel of D-Bus without its name", "dbus", "", "67 serial/source");
        serial("a channel's name with a blank", "spiceport", "<source channel='a b'/>",
            "8 serial/source/@channel");
        serial("two logs", "pty", "<log file='/a'/><log file='/b'/>", "27 serial/log");
        serial("a clipboard that is not said", "qemu-vdagent", "<source><clipboard/></source>",
            "27 serial/source/clipboard");
        serial("SPICE's agent at a serial port", "spicevmc", "", "67 serial");
        serial("an unknown kind of port", "pty", "<target type='a'/>", "67 serial/target/@type");
        serial("an unknown model of port", "pty", "<target><model name='a'/></target>",
            "67 serial/target/model/@name");
        serial("a USB port on PCI", "pty", "<target type='usb-serial'/><address type='pci'/>",
            "67 serial/address");
        row("five ISA ports",
            QByteArray("<serial type='pty'><target type='isa-serial'/></serial>").repeated(5), "1 serial[5]");
        row("an ISA port twice",
            QByteArray("<serial type='pty'><target type='isa-serial' port='1'/></serial>").repeated(2),
            "1 serial[2]/target/@port");
        row("a second serial console",
            "<console type='pty'/><console type='pty'><target type='serial'/></console>",
            "67 console[2]/target");
        row("the first console is what the serial port is",
            "<serial type='pty'/><console type='file'><target type='serial'/></console>", "");
        row("another console is judged itself",
            "<serial type='pty'/><console type='file'><target type='virtio'/></console>", "1 console");
        row("a channel without a target", "<channel type='pty'/>", "27 channel/target");
        row("a channel with an empty target", "<channel type='pty'><target/></channel>", "67 channel/target");
        row("a virtio channel chooses its socket",
            "<channel type='unix'><target type='virtio' name='a'/></channel>", "");
        row("a forwarded port without an address",
            "<channel type='pty'><target type='guestfwd' port='1'/></channel>", "27 channel/target");
        row("a forwarded port of IPv6",
            "<channel type='pty'><target type='guestfwd' address='::1' port='1'/></channel>",
            "67 channel/target/@address");
        row("the state of a channel is not read",
            "<channel type='pty'><target type='virtio' state='sleepy'/></channel>", "");
    }

    void refused()
    {
        QFETCH(const QByteArray, devices);
        QFETCH(const QString, errors);
        QStringList lines;
        for (const xml::Issue &issue : checkDomainText(documentOf({}, devices))) {
            if (issue.severity == xml::Severity::Error)
                lines << QStringLiteral("%1 %2")
                             .arg(issue.libvirtCode)
                             .arg(QString(issue.path).remove(QStringLiteral("/domain/devices/")));
        }
        QCOMPARE(lines.join(u'\n'), errors);
    }

    void defined_data()
    {
        QTest::addColumn<QByteArray>("devices");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &devices, const QByteArray &path,
                             const QByteArray &expected) {
            QTest::newRow(name) << devices << "devices/" + path << expected;
        };
        row("ports get numbers",
            "<parallel type='pty'/><parallel type='pty'><target port='5'/></parallel><parallel type='pty'/>",
            "parallel",
            "<parallel type='pty'><target port='0'/></parallel><parallel type='pty'><target "
            "port='5'/></parallel><parallel type='pty'><target port='6'/></parallel>");
        row("serial ports look at all others",
            "<serial type='pty'/><serial type='null'><target port='3'/></serial>", "serial",
            "<serial type='pty'><target port='4'/></serial><serial type='null'><target "
            "port='3'/></serial>");
        row("ISA ports take the gaps",
            "<serial type='pty'><target type='isa-serial'/></serial><serial type='pty'><target "
            "type='isa-serial' port='0'/></serial>",
            "serial",
            "<serial type='pty'><target type='isa-serial' port='1'/></serial><serial type='pty'><target "
            "type='isa-serial' port='0'/></serial>");
        row("the first serial port is the first console", "<serial type='file'><source path='/a'/></serial>",
            "console", "<console type='file'><source path='/a'/><target type='serial' port='0'/></console>");
        row("the first console is a serial port", "<console type='pty'/>", "serial",
            "<serial type='pty'><target port='0'/></serial>");
        row("a port on PCI is no console", "<serial type='pty'><target type='pci-serial'/></serial>",
            "console", "");
        row("the console follows its port",
            "<serial type='null'/><console type='pty'><target type='serial'/></console>", "console",
            "<console type='null'><target type='serial' port='0'/></console>");
        row("a connection says how and what",
            "<parallel type='tcp'><source host='a' service='1' path='/x'/></parallel>", "parallel",
            "<parallel type='tcp'><source host='a' mode='connect' service='1'/><protocol "
            "type='raw'/><target port='0'/></parallel>");
        row("the listening end of UDP is first",
            "<parallel type='udp'><source mode='connect' host='a' service='1'/><source mode='bind' host='b' "
            "service='2'/></parallel>",
            "parallel",
            "<parallel type='udp'><source host='b' mode='bind' service='2'/><source host='a' "
            "mode='connect' service='1'/><target port='0'/></parallel>");
        row("a terminal's path is the running guest's",
            "<parallel type='pty'><source path='/dev/pts/3'/></parallel>", "parallel",
            "<parallel type='pty'><target port='0'/></parallel>");
        row("a socket of the driver's own",
            "<channel type='unix'><source mode='bind'/><target type='virtio' name='a' "
            "state='connected'/></channel>",
            "channel", "<channel type='unix'><target name='a' type='virtio'/></channel>");
        row("labels that say nothing go",
            "<parallel type='file'><source path='/a'><seclabel model='dac'/></source></parallel>", "parallel",
            "<parallel type='file'><source path='/a'/><target port='0'/></parallel>");
    }

    void defined()
    {
        QFETCH(const QByteArray, devices);
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, expected);
        QByteArray stored = definedPart(documentOf({}, devices), path);
        QCOMPARE(sortedAttributes(stored.replace('"', '\'')), sortedAttributes(expected));
    }

private:
    static QByteArray sortedAttributes(const QByteArray &text)
    {
        QByteArray result;
        for (const QByteArray &tag : text.split('<')) {
            const bool closes = tag.contains("/>");
            QByteArrayList words
                = QByteArray(tag).replace("/>", " ").replace(">", " ").simplified().split(' ');
            if (words.size() > 2)
                std::sort(words.begin() + 1, words.end());
            result += '<' + words.join(' ') + (closes ? "/>" : ">");
        }
        return result;
    }
};

QTEST_GUILESS_MAIN(TestCharacterDevices)
#include "tst_characterdevices.moc"
