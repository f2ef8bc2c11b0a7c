#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/capabilities/qemucapabilities.h"
#include "backend/xml/report.h"

#include <QHash>
#include <QString>

// What the QEMU driver adds to a document and demands of it when it is defined, beyond what every driver
// does.
namespace inn::qemu {

// What a definition depends on beside the document itself: facts of this host, collected once.
struct DefinitionHost
{
    QString architecture; // the host's own: "x86_64"
    QHash<QString, QemuCapabilitiesPtr> emulators; // by guest architecture
    bool kvmUsable = false;
    bool privileged = true; // the system's libvirt, or a user's session

    // The emulator a document means: by its architecture, or the host's where it names none. Null: not
    // installed.
    [[nodiscard]] const QemuCapabilities *emulatorFor(const config::DomainConfig &domain) const;
};

// Fills in what the document leaves to the driver: machine and devices, then controllers and addresses. Doing
// it twice changes nothing more.
void completeDomain(config::DomainConfig &domain, const DefinitionHost &host);

// What the driver refuses at definition, each problem with libvirt's code. For a document that was completed.
void checkDomain(const config::DomainConfig &domain, const DefinitionHost &host, xml::Issues &issues);

} // namespace inn::qemu
