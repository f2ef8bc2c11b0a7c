#include "backend/drivers/qemu/hostdescription.h"

#include "backend/drivers/qemu/capabilities/capabilityprobe.h"

#include <QSet>
#include <QSysInfo>
#include <QXmlStreamWriter>

namespace inn::qemu {

namespace {

QString number(quint64 value)
{
    return QString::number(value);
}

void writeGuest(QXmlStreamWriter &writer, const QemuCapabilities &capabilities, const KvmStatus &kvm)
{
    writer.writeStartElement(QStringLiteral("guest"));
    writer.writeTextElement(QStringLiteral("os_type"), QStringLiteral("hvm"));
    writer.writeStartElement(QStringLiteral("arch"));
    writer.writeAttribute(QStringLiteral("name"), capabilities.architecture);
    writer.writeTextElement(QStringLiteral("wordsize"),
        capabilities.architecture == QStringLiteral("i686") ? QStringLiteral("32") : QStringLiteral("64"));
    writer.writeTextElement(QStringLiteral("emulator"), capabilities.binary);
    for (const MachineInfo &machine : capabilities.machines) {
        writer.writeStartElement(QStringLiteral("machine"));
        writer.writeAttribute(QStringLiteral("maxCpus"), number(machine.maximumCpus));
        if (machine.deprecated)
            writer.writeAttribute(QStringLiteral("deprecated"), QStringLiteral("yes"));
        writer.writeCharacters(machine.name);
        writer.writeEndElement();
        if (machine.alias.isEmpty())
            continue;
        writer.writeStartElement(QStringLiteral("machine"));
        writer.writeAttribute(QStringLiteral("canonical"), machine.name);
        writer.writeAttribute(QStringLiteral("maxCpus"), number(machine.maximumCpus));
        writer.writeCharacters(machine.alias);
        writer.writeEndElement();
    }
    writer.writeEmptyElement(QStringLiteral("domain"));
    writer.writeAttribute(QStringLiteral("type"), QStringLiteral("qemu"));
    if (kvm.isUsable()) {
        writer.writeEmptyElement(QStringLiteral("domain"));
        writer.writeAttribute(QStringLiteral("type"), QStringLiteral("kvm"));
    }
    writer.writeEndElement();
    writer.writeStartElement(QStringLiteral("features"));
    for (const char *feature : { "acpi", "apic" }) {
        writer.writeEmptyElement(QString::fromLatin1(feature));
        writer.writeAttribute(QStringLiteral("default"), QStringLiteral("on"));
        writer.writeAttribute(QStringLiteral("toggle"), QStringLiteral("yes"));
    }
    writer.writeEndElement();
    writer.writeEndElement();
}

} // namespace

api::HostInfo describeHost(const HostFiles &files)
{
    api::HostInfo host;
    host.hostName = QSysInfo::machineHostName();
    host.driverName = QStringLiteral("QEMU (embedded)");
    host.libraryVersion = QStringLiteral(INN_VERSION);
    host.architecture = hostArchitecture();
    QSet<QByteArray> sockets;
    QSet<QByteArray> cores;
    QByteArray socket = "0";
    const QByteArray text = files.read(QStringLiteral("/proc/cpuinfo")).value_or(QByteArray());
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray key = line.left(line.indexOf(':')).trimmed();
        const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
        if (key == "processor")
            ++host.cpus;
        else if (key == "model name")
            host.cpuModel = QString::fromUtf8(value);
        else if (key == "physical id")
            sockets.insert(socket = value);
        else if (key == "core id")
            cores.insert(socket + '/' + value);
    }
    host.cpus = std::max(1u, host.cpus);
    host.sockets = unsigned(std::max<qsizetype>(1, sockets.size()));
    host.cores = cores.isEmpty() ? host.cpus : unsigned(cores.size());
    const QByteArray memory = files.read(QStringLiteral("/proc/meminfo")).value_or(QByteArray()).simplified();
    if (memory.startsWith("MemTotal:"))
        host.memory = Bytes::kib(memory.split(' ').value(1).toULongLong());
    return host;
}

QUuid hostId(const HostFiles &files)
{
    for (const char *path : { "/sys/class/dmi/id/product_uuid", "/etc/machine-id" }) {
        QString text
            = QString::fromLatin1(files.read(QString::fromLatin1(path), 64).value_or(QByteArray()).trimmed());
        constexpr int kPlainLength = 32;
        if (text.size() == kPlainLength) {
            for (const int dash : { 20, 16, 12, 8 })
                text.insert(dash, u'-');
        }
        const QUuid id = QUuid::fromString(text);
        if (!id.isNull())
            return id;
    }
    return {};
}

QByteArray capabilitiesDocument(
    const api::HostInfo &host, const QUuid &id, const QemuCapabilitiesPtr &capabilities, const KvmStatus &kvm)
{
    QByteArray text;
    QXmlStreamWriter writer(&text);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    writer.writeStartElement(QStringLiteral("capabilities"));
    writer.writeStartElement(QStringLiteral("host"));
    writer.writeTextElement(QStringLiteral("uuid"), api::uuidText(id));
    writer.writeStartElement(QStringLiteral("cpu"));
    writer.writeTextElement(QStringLiteral("arch"), host.architecture);
    writer.writeTextElement(QStringLiteral("model"), host.cpuModel);
    writer.writeEmptyElement(QStringLiteral("topology"));
    writer.writeAttribute(QStringLiteral("sockets"), number(host.sockets));
    writer.writeAttribute(QStringLiteral("dies"), QStringLiteral("1"));
    writer.writeAttribute(QStringLiteral("cores"), number(std::max(1u, host.cores / host.sockets)));
    writer.writeAttribute(
        QStringLiteral("threads"), number(std::max(1u, host.cpus / std::max(1u, host.cores))));
    writer.writeEndElement();
    writer.writeStartElement(QStringLiteral("topology"));
    writer.writeStartElement(QStringLiteral("cells"));
    writer.writeAttribute(QStringLiteral("num"), QStringLiteral("1"));
    writer.writeStartElement(QStringLiteral("cell"));
    writer.writeAttribute(QStringLiteral("id"), QStringLiteral("0"));
    writer.writeStartElement(QStringLiteral("memory"));
    writer.writeAttribute(QStringLiteral("unit"), QStringLiteral("KiB"));
    writer.writeCharacters(number(host.memory.toKib()));
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeEndElement();
    if (capabilities)
        writeGuest(writer, *capabilities, kvm);
    writer.writeEndElement();
    text += '\n';
    return text;
}

} // namespace inn::qemu
