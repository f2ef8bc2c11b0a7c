#pragma once

#include "backend/base/filedescriptor.h"
#include "backend/base/result.h"

#include <QUrl>

#include <libvirt/libvirt.h>

namespace inn::libvirt {

// A socket that speaks with a guest's graphics device: given by libvirt, else connected to where the document
// says it listens. For pool threads; `name` is the guest's.
Result<FileDescriptor> openDisplay(virDomainPtr domain, int index, const QString &name, const QUrl &uri);

// Where a graphics device listens, as its live document says.
struct DisplayPlace
{
    QString type;
    QString socket; // path, or empty
    QString address; // host to connect to
    int port = -1;
};
Result<DisplayPlace> displayPlace(const QByteArray &xml, int index);

} // namespace inn::libvirt
