#pragma once

#include "backend/base/commandspec.h"
#include "backend/base/filedescriptor.h"
#include "backend/base/result.h"

#include <QUrl>

#include <libvirt/libvirt.h>

namespace inn::libvirt {

// Where a graphics device listens, as its live document says.
struct DisplayPlace
{
    QString type;
    QString socket; // path, or empty
    QString address; // host to connect to
    int port = -1;
};
Result<DisplayPlace> displayPlace(const QByteArray &xml, int index);

// How a guest's screen is reached from here.
struct DisplayWay
{
    enum class Kind {
        Given, // a socket that libvirt passed on
        Socket, // on this computer
        Port, // of this computer or another one
        Tunnel, // through ssh to a socket or port there
    };
    Kind kind = Kind::Given;
    QString name; // the guest's
    FileDescriptor given = {};
    QString socket = {};
    QString address = {}; // to connect to; for tunnels as it is called there
    int port = -1;
    bool isPlain = false; // crosses the network without encryption
};

// Asks libvirt where the screen is and how it can be reached. For pool threads; a port of another computer is
// asked once whether it encrypts.
Result<DisplayWay> findDisplay(virDomainPtr domain, int index, const QString &name, const QUrl &uri);
// Goes that way. Blocks until the screen answers, for minutes when somebody has to type a password.
Result<FileDescriptor> openDisplay(const DisplayWay &way, const QUrl &uri);
// The ssh that goes the way.
CommandSpec tunnelCommand(const DisplayWay &way, const QUrl &uri);

} // namespace inn::libvirt
