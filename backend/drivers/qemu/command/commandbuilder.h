#pragma once

#include "backend/base/commandspec.h"
#include "backend/base/result.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/capabilities/qemucapabilities.h"
#include "backend/drivers/qemu/command/hoststate.h"
#include "backend/xml/issue.h"

#include <QJsonObject>

#include <vector>

namespace inn::qemu {

// The QEMU command for a running document, one that prepareDefinition(), assignAliases() and chooseFirmware()
// have completed. QEMU starts stopped (-S) and the driver continues it. The program is the document's
// emulator; the timeout is zero. Errors: Unsupported (names the device and what it asks), InvalidConfig.
//
// Graphics always listen on paths.graphics(index); VNC with a positive port also on TCP. A VNC or SPICE
// password is never on the command line: such a display refuses everybody until the driver sends
// set_password. Serial ports and channels of type "pty" and "unix" without a path listen on
// paths.character(alias).
Result<CommandSpec> buildCommand(
    const config::DomainConfig &live, const QemuCapabilities &capabilities, const HostState &host);

// What qemu:override says of a device, put into its properties: for every device that is added, also while
// the guest runs.
void overrideProperties(QJsonObject &device, const config::DomainConfig &domain);
// Where the driver writes what an encrypted guest is launched with ("dh", "session"), before it starts QEMU.
QString launchSecurityFile(const HostState &host, QStringView what);

// Unsupported when the document has elements the embedded core does not act on yet (hostdev, filesystem,
// numatune…): nothing a user asks for is dropped in silence. `xml` is a document that readDomain() accepts.
Result<> refuseUnknownElements(const QByteArray &xml);
// The same, all of them with their places.
xml::Issues unknownElements(const QByteArray &xml);

// The block nodes of a disk's medium in the order to add them (backing images first; of each image storage
// first, format last), as arguments of blockdev-add; empty for a drive without medium. `index` makes the
// names ("inn-3-format", "inn-3-1-format" for the first backing image): a number no other disk of the guest
// uses. Objects they refer to: see blockNodeObjects(). For changing media at run time.
Result<std::vector<QJsonObject>> blockNodes(
    const config::DiskConfig &disk, int index, const HostState &host = {});
// The name of the format node made by blockNodes(): the top one, unless the disk copies on read.
QString formatNodeName(int index);
// The index buildCommand() gives the disk at `position` in the document.
int blockIndex(const config::DomainConfig &domain, int position);

} // namespace inn::qemu
