#pragma once

#include "backend/api/types.h"
#include "backend/config/domain/domainconfig.h"

namespace inn::qemu {

// The document as a value when it can be read and holds to the rules; else the first problem as an error,
// with all in its details.
Result<config::DomainConfig> readAndCheck(const QByteArray &xml);
// The first error among them as one, with all in its details; fine if there are only warnings.
Result<> firstError(const xml::Issues &issues);
// Takes out what only a running document says: number, device names, ports that were chosen.
void makeInactive(config::DomainConfig &domain);
// What lists show of it goes into `info`; state and the like stay.
void describe(api::DomainInfo &info, const QByteArray &xml);
// One device element as part of an otherwise empty document.
Result<config::DomainConfig> readDevice(const QByteArray &deviceXml);
// The same document for another machine name.
Result<QByteArray> renamed(const QByteArray &xml, const QString &name);
// The document with that metadata element of one namespace replaced, or removed when `element` is empty.
Result<QByteArray> withMetadata(
    const QByteArray &xml, const QString &prefix, const QString &uri, const QByteArray &element);

} // namespace inn::qemu
