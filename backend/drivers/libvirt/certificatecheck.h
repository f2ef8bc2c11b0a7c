#pragma once

#include "backend/base/error.h"

#include <QUrl>

namespace inn::libvirt {

// libvirt says only that a host's certificate was not good enough, not why. When that is what `error` says,
// this looks at the certificate itself, and answers an error that says it; else `error` as it is. For pool
// threads: it connects to the host once more, for a few seconds at most.
Error explainedCertificate(const QUrl &uri, Error error);

} // namespace inn::libvirt
