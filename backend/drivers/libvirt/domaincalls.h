#pragma once

#include "backend/api/domains.h"
#include "backend/drivers/libvirt/handles.h"

// The blocking halves of what LibvirtDomains does; for pool threads.
namespace inn::libvirt {

Result<DomainHandle> findDomain(virConnectPtr connection, const QUuid &uuid);
Result<> performAction(virDomainPtr domain, api::DomainAction action, const QString &name);
Result<> startDomain(virDomainPtr domain, api::StartFlags flags, const QString &name);
Result<> renameDomain(virDomainPtr domain, const QString &from, const QString &to);
Result<> undefineDomain(virDomainPtr domain, api::UndefineFlags flags, const QString &name);
// VIR_DOMAIN_AFFECT flags for what the domain has now: its running self, its definition, or both.
unsigned affectedNow(virDomainPtr domain);
Result<QByteArray> takeScreenshot(virConnectPtr connection, virDomainPtr domain, const QString &name);
Result<QStringList> readAddresses(virDomainPtr domain);
// The end of a QEMU log of this computer's libvirt.
Result<QByteArray> readLog(const QString &name, const QUrl &uri, Bytes limit);

} // namespace inn::libvirt
