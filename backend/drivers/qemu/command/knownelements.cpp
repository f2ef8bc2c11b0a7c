#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/command/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

namespace inn::qemu {

namespace {

// The elements that the builder acts on, or that ask nothing of QEMU, below each place it looks into. Below
// places that are not listed everything is fine.
const QHash<QString, QSet<QString>> &knownElements()
{
    static const auto words = [](const char *list) {
        const QStringList parts = QString::fromLatin1(list).split(u' ');
        return QSet<QString>(parts.begin(), parts.end());
    };
    static const QHash<QString, QSet<QString>> table {
        { QStringLiteral("domain"),
            words(
                "name uuid genid title description metadata memory currentMemory vcpu os features cpu clock "
                "on_poweroff on_reboot on_crash pm devices resource seclabel") },
        { QStringLiteral("domain/os"),
            words("type loader nvram kernel initrd cmdline dtb boot bootmenu firmware") },
        { QStringLiteral("domain/features"), words("acpi apic pae smm vmport kvm hyperv") },
        { QStringLiteral("domain/features/kvm"), words("hidden") },
        { QStringLiteral("domain/features/hyperv"), words("relaxed vapic spinlocks") },
        { QStringLiteral("domain/cpu"), words("model topology feature vendor") },
        { QStringLiteral("domain/devices"),
            words("emulator disk controller interface serial parallel console channel input tpm graphics "
                  "sound audio "
                  "video watchdog memballoon rng hub") },
        { QStringLiteral("domain/devices/disk"),
            words("driver source target boot readonly shareable transient serial wwn alias address "
                  "backingStore") },
        { QStringLiteral("domain/devices/disk/source"), words("") },
        { QStringLiteral("domain/devices/controller"), words("model target alias address driver") },
        { QStringLiteral("domain/devices/interface"),
            words("mac source model driver target link backend boot mtu alias address") },
        { QStringLiteral("domain/devices/video"), words("model alias address driver") },
        { QStringLiteral("domain/devices/sound"), words("alias address") },
        { QStringLiteral("domain/devices/graphics"),
            words("listen image jpeg zlib playback streaming clipboard filetransfer mouse") },
        { QStringLiteral("domain/devices/rng"), words("backend alias address") },
        { QStringLiteral("domain/devices/memballoon"), words("stats alias address") },
    };
    return table;
}

// Attributes of known elements that ask for what is not done yet.
QString strangeAttribute(const QString &place, const QXmlStreamAttributes &attributes)
{
    static const QHash<QString, QStringList> table {
        { QStringLiteral("domain/vcpu"), { QStringLiteral("cpuset") } },
        { QStringLiteral("domain/devices/disk/driver"), { QStringLiteral("iothread") } },
        { QStringLiteral("domain/devices/controller/driver"), { QStringLiteral("iothread") } },
        { QStringLiteral("domain/devices/graphics"), { QStringLiteral("websocket") } },
        { QStringLiteral("domain/devices/memballoon"),
            { QStringLiteral("autodeflate"), QStringLiteral("freePageReporting") } },
    };
    for (const QString &name : table.value(place)) {
        if (attributes.hasAttribute(name) && attributes.value(name) != u"off")
            return u'@' + name;
    }
    return {};
}

QString translated(const char *message)
{
    return QCoreApplication::translate("inn::qemu::Command", message);
}

// Sound goes to nobody or to SPICE.
bool isKnownAudio(const QXmlStreamAttributes &attributes)
{
    const auto type = attributes.value(QStringLiteral("type"));
    return type == u"none" || type == u"spice";
}

} // namespace

Result<> refuseUnknownElements(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QStringList place;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement && !place.isEmpty())
            place.removeLast();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        const QString parent = place.join(u'/');
        const auto known = knownElements().constFind(parent);
        const bool foreign = !reader.namespaceUri().isEmpty();
        const bool isQemuOption
            = foreign && reader.namespaceUri().contains(QStringLiteral("libvirt.org/schemas/domain/qemu"));
        const bool strange = !foreign && known != knownElements().constEnd() && !known->contains(name);
        const bool wrongAudio
            = parent == u"domain/devices" && name == u"audio" && !isKnownAudio(reader.attributes());
        const QString attribute = strangeAttribute(parent + u'/' + name, reader.attributes());
        if (strange || isQemuOption || wrongAudio || !attribute.isEmpty()) {
            return unsupported(
                translated("The element “%1” in line %2 of the document asks for something that cannot "
                           "be used here yet; remove it or use a host that runs libvirt.")
                    .arg((parent.isEmpty() ? name : parent.section(u'/', 1) + u'/' + name) + attribute)
                    .arg(reader.lineNumber()));
        }
        if (foreign || place.size() > 8)
            reader.skipCurrentElement();
        else
            place << name;
    }
    return {};
}

} // namespace inn::qemu
