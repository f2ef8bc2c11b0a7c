#pragma once

#include "backend/base/result.h"

#include <QByteArray>

namespace inn::qemu {

// A running guest's document as libvirt gives it to those who define the guest on another host
// (VIR_DOMAIN_XML_MIGRATABLE): what belongs to this life is left out, and so is what every version of libvirt
// adds by itself.
Result<QByteArray> migratableDocument(const QByteArray &document);

} // namespace inn::qemu
