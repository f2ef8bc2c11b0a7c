#include "backend/drivers/libvirt/hostfacts.h"

#include "backend/base/translated.h"
#include "backend/drivers/libvirt/handles.h"
#include "backend/drivers/libvirt/libvirterror.h"

#include <QCollator>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>
#include <optional>

namespace inn::libvirt {

using Choice = api::GuestSupport::Choice;

namespace {

QString versionText(unsigned long number)
{
    return QStringLiteral("%1.%2.%3").arg(number / 1'000'000).arg(number / 1000 % 1000).arg(number % 1000);
}

// One architecture of <capabilities>/<guest>.
struct GuestArchitecture
{
    QString name;
    QString emulator;
    QStringList machines;
    QString defaultMachine;
    QStringList domainTypes;
    unsigned maximumVcpus = 0;
};

struct Capabilities
{
    QString architecture;
    QString cpuModel;
    std::vector<GuestArchitecture> guests; // those that run a whole system ("hvm", "exe")
};

void readMachine(QXmlStreamReader &reader, GuestArchitecture &guest)
{
    const QString canonical = reader.attributes().value(QLatin1String("canonical")).toString();
    guest.maximumVcpus
        = qMax(guest.maximumVcpus, reader.attributes().value(QLatin1String("maxCpus")).toUInt());
    const QString name = reader.readElementText(QXmlStreamReader::SkipChildElements);
    // An alias names the newest of its family: the document that uses the canonical name stays what it is.
    const QString machine = canonical.isEmpty() ? name : canonical;
    if (name == u"q35" || (name == u"pc" && guest.defaultMachine.isEmpty()) || name == u"virt")
        guest.defaultMachine = machine;
    if (!guest.machines.contains(machine))
        guest.machines.append(machine);
}

GuestArchitecture readGuestArchitecture(QXmlStreamReader &reader)
{
    GuestArchitecture guest;
    guest.name = reader.attributes().value(QLatin1String("name")).toString();
    while (reader.readNextStartElement()) {
        if (reader.name() == u"emulator") {
            guest.emulator = reader.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (reader.name() == u"machine") {
            readMachine(reader, guest);
        } else if (reader.name() == u"domain") {
            guest.domainTypes.append(reader.attributes().value(QLatin1String("type")).toString());
            reader.skipCurrentElement(); // its machines are a subset
        } else {
            reader.skipCurrentElement();
        }
    }
    return guest;
}

void readHostElement(QXmlStreamReader &reader, Capabilities &capabilities)
{
    while (reader.readNextStartElement()) {
        if (reader.name() != u"cpu") {
            reader.skipCurrentElement();
            continue;
        }
        while (reader.readNextStartElement()) {
            if (reader.name() == u"arch")
                capabilities.architecture = reader.readElementText(QXmlStreamReader::SkipChildElements);
            else if (reader.name() == u"model")
                capabilities.cpuModel = reader.readElementText(QXmlStreamReader::SkipChildElements);
            else
                reader.skipCurrentElement();
        }
    }
}

Capabilities parse(const QByteArray &xml)
{
    Capabilities capabilities;
    QXmlStreamReader reader(xml);
    if (!reader.readNextStartElement())
        return capabilities;
    while (reader.readNextStartElement()) {
        if (reader.name() == u"host") {
            readHostElement(reader, capabilities);
        } else if (reader.name() == u"guest") {
            while (reader.readNextStartElement()) {
                if (reader.name() == u"arch")
                    capabilities.guests.push_back(readGuestArchitecture(reader));
                else
                    reader.skipCurrentElement();
            }
        } else {
            reader.skipCurrentElement();
        }
    }
    return capabilities;
}

// <domainCapabilities> as "device/enum" → values: "graphics/type" → vnc, spice.
struct DomainCapabilities
{
    QString machine;
    unsigned maximumVcpus = 0;
    std::map<QString, QStringList> values;
};

DomainCapabilities parseDomainCapabilities(const QByteArray &xml)
{
    DomainCapabilities result;
    QString device;
    QString name;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const auto attributes = reader.attributes();
        if (reader.name() == u"enum") {
            name = attributes.value(QLatin1String("name")).toString();
        } else if (reader.name() == u"value") {
            result.values[device + QLatin1Char('/') + name].append(
                reader.readElementText(QXmlStreamReader::SkipChildElements));
        } else if (reader.name() == u"vcpu") {
            result.maximumVcpus = attributes.value(QLatin1String("max")).toUInt();
        } else if (reader.name() == u"machine") {
            result.machine = reader.readElementText(QXmlStreamReader::SkipChildElements);
        } else {
            device = reader.name().toString();
        }
    }
    return result;
}

const GuestArchitecture *find(const Capabilities &capabilities, const QString &architecture)
{
    const QString wanted = architecture.isEmpty() ? capabilities.architecture : architecture;
    for (const GuestArchitecture &guest : capabilities.guests) {
        if (guest.name == wanted)
            return &guest;
    }
    return capabilities.guests.empty() || !architecture.isEmpty() ? nullptr : &capabilities.guests.front();
}

void sortMachines(QStringList &machines)
{
    QCollator natural(QLocale::c());
    natural.setNumericMode(true);
    std::sort(machines.begin(), machines.end(), [&](const QString &left, const QString &right) {
        const bool isLeftModern = left.contains(QLatin1String("q35"));
        const bool isRightModern = right.contains(QLatin1String("q35"));
        return isLeftModern != isRightModern ? isLeftModern : natural.compare(left, right) > 0;
    });
}

// The candidates in our order; those that the host does not name are there with a reason. A host that says
// nothing of the kind is trusted with all.
std::vector<Choice> choices(const DomainCapabilities &capabilities, const QString &key,
    std::initializer_list<const char *> candidates)
{
    const auto known = capabilities.values.find(key);
    std::vector<Choice> list;
    for (const char *candidate : candidates) {
        Choice choice { QString::fromLatin1(candidate) };
        if (known != capabilities.values.end() && !known->second.contains(choice.value)) {
            choice.usable = false;
            choice.reason
                = translated(QT_TRANSLATE_NOOP("inn::libvirt", "The host's hypervisor has no “%1”."))
                      .arg(choice.value);
        }
        list.push_back(std::move(choice));
    }
    return list;
}

} // namespace

api::HostInfo readHost(virConnectPtr connection, bool readOnly)
{
    api::HostInfo host;
    host.readOnly = readOnly;
    if (const CString name(virConnectGetHostname(connection)); name)
        host.hostName = QString::fromUtf8(name.get());
    if (const char *type = virConnectGetType(connection))
        host.driverName = QString::fromUtf8(type);
    unsigned long version = 0;
    if (virConnectGetVersion(connection, &version) == 0 && version > 0)
        host.hypervisorVersion = versionText(version);
    if (virConnectGetLibVersion(connection, &version) == 0)
        host.libraryVersion = versionText(version);
    virNodeInfo node {};
    if (virNodeGetInfo(connection, &node) == 0) {
        host.architecture = QString::fromLatin1(node.model, qstrnlen(node.model, sizeof node.model));
        host.cpus = node.cpus;
        host.cores = node.cores;
        host.sockets = node.sockets * qMax(1u, node.nodes);
        host.memory = Bytes::kib(node.memory);
    }
    if (const auto text = readCapabilities(connection)) {
        const Capabilities capabilities = parse(*text);
        if (!capabilities.architecture.isEmpty())
            host.architecture = capabilities.architecture;
        host.cpuModel = capabilities.cpuModel;
    }
    return host;
}

Result<QByteArray> readCapabilities(virConnectPtr connection)
{
    const CString text(virConnectGetCapabilities(connection));
    if (!text)
        return lastError(
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "The host does not say what it can do.")));
    return QByteArray(text.get());
}

Result<api::GuestSupport> readGuestSupport(virConnectPtr connection, const QString &architecture)
{
    TRY_ASSIGN(const QByteArray capabilities, readCapabilities(connection));
    const QByteArray wanted = architecture.toLatin1();
    const char *arch = wanted.isEmpty() ? nullptr : wanted.constData();
    // q35 is what new machines get where it exists; the older one has other buses.
    CString domain(virConnectGetDomainCapabilities(connection, nullptr, arch, "q35", nullptr, 0));
    if (!domain)
        domain.reset(virConnectGetDomainCapabilities(connection, nullptr, arch, nullptr, nullptr, 0));
    return guestSupportFrom(capabilities, domain ? QByteArray(domain.get()) : QByteArray(), architecture);
}

api::GuestSupport guestSupportFrom(
    const QByteArray &capabilities, const QByteArray &domainCapabilities, const QString &architecture)
{
    const Capabilities host = parse(capabilities);
    const DomainCapabilities domain = parseDomainCapabilities(domainCapabilities);
    api::GuestSupport support;
    support.architecture = architecture.isEmpty() ? host.architecture : architecture;
    if (const GuestArchitecture *guest = find(host, architecture)) {
        support.architecture = guest->name;
        support.emulator = guest->emulator;
        support.machines = guest->machines;
        support.defaultMachine = guest->defaultMachine;
        support.maximumVcpus = guest->maximumVcpus;
        support.kvm.usable = guest->domainTypes.contains(QLatin1String("kvm"));
    } else {
        support.kvm.usable = false;
    }
    if (!support.kvm.usable) {
        support.kvm.reason = translated(QT_TRANSLATE_NOOP(
            "inn::libvirt", "The host's processor gives no help with this kind of machine."));
    }
    sortMachines(support.machines);
    if (support.defaultMachine.isEmpty() && !support.machines.isEmpty())
        support.defaultMachine = support.machines.first();
    if (!domain.machine.isEmpty() && support.machines.contains(domain.machine))
        support.defaultMachine = domain.machine;
    support.maximumVcpus = qMax(1u, domain.maximumVcpus > 0 ? domain.maximumVcpus : support.maximumVcpus);
    support.firmwares = { Choice { QStringLiteral("bios") } };
    for (Choice &efi : choices(domain, QStringLiteral("os/firmware"), { "efi" }))
        support.firmwares.push_back(std::move(efi));
    support.graphics = choices(domain, QStringLiteral("graphics/type"), { "vnc", "spice" });
    support.videoModels
        = choices(domain, QStringLiteral("video/modelType"), { "virtio", "vga", "bochs", "qxl" });
    support.diskBuses
        = choices(domain, QStringLiteral("disk/bus"), { "virtio", "sata", "scsi", "ide", "usb" });
    support.networkModels
        = choices(domain, QStringLiteral("interface/modelType"), { "virtio", "e1000e", "rtl8139" });
    support.networkBackends = choices(domain, {}, { "network", "bridge", "user/slirp" });
    const auto backends = domain.values.find(QStringLiteral("interface/backendType"));
    const bool hasPasst
        = backends != domain.values.end() && backends->second.contains(QLatin1String("passt"));
    support.networkBackends.push_back({ QStringLiteral("user/passt"), hasPasst,
        hasPasst
            ? QString()
            : translated(QT_TRANSLATE_NOOP("inn::libvirt", "The host does not say that it has “passt”.")) });
    support.soundModels = choices(domain, QStringLiteral("sound/model"), { "ich9", "ich6" });
    support.tpmModels = choices(domain, QStringLiteral("tpm/model"), { "tpm-crb", "tpm-tis" });
    return support;
}

} // namespace inn::libvirt
