#pragma once

#include <QString>

namespace inn::console {

// What a display that speaks TLS is checked with, and what this computer shows of itself; files that are not
// there are empty.
struct DisplayCertificates
{
    QString authority;
    QString own;
    QString ownKey;
};

// From the folder that the host's URI names, else from where other viewers look: ~/.pki, /etc/pki.
DisplayCertificates displayCertificates(const QString &folder);

} // namespace inn::console
