#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/domaindefaults.h"
#include "backend/config/errorcodes.h"
#include "backend/config/migration/saveimage.h"
#include "backend/xml/report.h"

#include <QCoreApplication>

namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SaveImage", text);
}

} // namespace

void applySavedDomainDefaults(DomainConfig &domain)
{
    const std::optional<Bytes> memory = domain.memory;
    const std::optional<Bytes> current = domain.currentMemory;
    applyDefaults(domain);
    if (!memory || memory->count == 0)
        return;
    domain.memory = memory;
    const bool isCurrent = current && current->count > 0 && current->count <= memory->count;
    domain.currentMemory = isCurrent ? current : memory;
}

void checkSavedDomain(const DomainConfig &domain, xml::Issues &issues)
{
    const xml::Report report(issues, domain.origin, QStringLiteral("/domain"));
    if (!domain.uuid)
        report.error("uuid", tr("The document of a saved guest needs the guest’s UUID."), kUnsupported);
    if (report.isWritten("genid") && !report.isGiven("genid"))
        report.error("genid", tr("The document of a saved guest needs the identity that the guest has."),
            kUnsupported);
    for (std::size_t i = 0; i < domain.interfaces.size(); ++i) {
        if (!domain.interfaces[i].mac)
            report.at(domain.interfaces[i].origin, "devices/interface", i)
                .error("mac",
                    tr("The document of a saved guest needs the hardware address of each interface."),
                    kUnsupported);
    }
}

} // namespace inn::config
