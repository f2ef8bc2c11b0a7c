#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/capabilities/qemucapabilities.h"
#include "backend/xml/report.h"

#include <QHash>
#include <QString>
#include <QStringList>

// What the QEMU driver adds to a document and demands of it when it is defined, beyond what every driver
// does.
namespace inn::qemu {

// What a definition depends on beside the document itself: facts of this host, collected once.
struct DefinitionHost
{
    QString architecture; // the host's own: "x86_64"
    QHash<QString, QemuCapabilitiesPtr> emulators; // the usual one for each guest architecture
    QHash<QString, QemuCapabilitiesPtr> programs; // others that documents name, by path
    bool kvmUsable = false;
    bool privileged = true; // the system's libvirt, or a user's session
    QString nvramFolder = QStringLiteral("/var/lib/libvirt/qemu/nvram");
    QString securityModel = QStringLiteral("none"); // of labels that name none
    bool sevUsable = false;
    QStringList tpmVersions; // that this host's swtpm makes: "1.2", "2.0"; none: it has no swtpm
    bool spiceTls = false, vncTls = false; // in the driver's settings

    // One more emulator. The first is that of the host; the first of an architecture is its usual one.
    void add(const QemuCapabilitiesPtr &emulator);
    // The emulator a document means: the one it names, or that of its architecture. Null: not installed.
    [[nodiscard]] const QemuCapabilities *emulatorFor(const config::DomainConfig &domain) const;
};

// Fills in what the document leaves to the driver: machine and devices, then controllers and addresses. Doing
// it twice changes nothing more. What prevents that, such as two devices at one address, becomes an issue.
void completeDomain(config::DomainConfig &domain, const DefinitionHost &host, xml::Issues &issues);

// Whether this host has an emulator and a machine as the document wants them, told also where the document is
// wrong in other ways.
void checkEmulator(const config::DomainConfig &domain, const DefinitionHost &host, xml::Issues &issues);

// What the driver refuses at definition, each problem with libvirt's code. For a document that was completed.
void checkDomain(const config::DomainConfig &domain, const DefinitionHost &host, xml::Issues &issues);

} // namespace inn::qemu
