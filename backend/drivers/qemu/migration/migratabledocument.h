#pragma once

#include "backend/base/result.h"
#include "backend/config/domain/domainconfig.h"

#include <QByteArray>

namespace inn::qemu {

// A running guest's document as libvirt gives it to those who define the guest on another host
// (VIR_DOMAIN_XML_MIGRATABLE): what belongs to this life is left out, and so is what every version of libvirt
// adds by itself.
Result<QByteArray> migratableDocument(const QByteArray &document);
// What such a document leaves out and its guest, `present`, has: for a document that was made of one.
void putBackUsual(config::DomainConfig &wanted, const config::DomainConfig &present);

} // namespace inn::qemu
