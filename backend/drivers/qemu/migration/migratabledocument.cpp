#include "backend/drivers/qemu/migration/migratabledocument.h"

#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/defaultdevices.h"
#include "backend/drivers/qemu/documents.h"
#include "backend/drivers/qemu/migration/embeddedmigrations.h"
#include "backend/drivers/qemu/processors/startedprocessor.h"

namespace inn::qemu {

namespace {

using config::ControllerConfig;
using config::DomainConfig;

bool hasOwnAlias(const ControllerConfig &controller)
{
    return controller.alias && controller.alias->startsWith(QStringLiteral("ua-"));
}

bool isUsualUsb(const ControllerConfig &controller)
{
    return !controller.model || controller.model == u"piix3-uhci";
}

bool isUsualPci(const ControllerConfig &controller)
{
    return controller.model == u"pci-root" && !controller.pciHole;
}

// The only one of its type, if it is one that is there without being asked for.
void leaveOutOnly(DomainConfig &domain, const QString &type, bool (*isUsual)(const ControllerConfig &))
{
    const auto isOne = [&type](const ControllerConfig &controller) { return controller.type == type; };
    const auto found = std::find_if(domain.controllers.begin(), domain.controllers.end(), isOne);
    if (found == domain.controllers.end() || std::count_if(found, domain.controllers.end(), isOne) != 1)
        return;
    if (found->index.value_or(0) == 0 && !hasOwnAlias(*found) && isUsual(*found))
        domain.controllers.erase(found);
}

void leaveOutKeyboards(DomainConfig &domain)
{
    std::erase_if(domain.inputs,
        [](const config::InputConfig &input) { return input.type == u"keyboard" && input.bus == u"ps2"; });
}

} // namespace

Result<QByteArray> migratableDocument(const QByteArray &document)
{
    TRY_ASSIGN(DomainConfig domain, config::readDomain(document));
    std::vector<bool> standAlone; // images of which it is known that they have no base
    for (const config::DiskConfig &disk : domain.disks)
        standAlone.push_back(disk.backingStore && !disk.backingStore->type);
    makeInactive(domain);
    for (size_t i = 0; i < domain.disks.size(); ++i) {
        if (standAlone[i])
            domain.disks[i].backingStore = config::BackingStoreConfig();
    }
    if (isI440fx(domain))
        leaveOutOnly(domain, QStringLiteral("usb"), isUsualUsb);
    leaveOutOnly(domain, QStringLiteral("pci"), isUsualPci);
    leaveOutKeyboards(domain);
    if (domain.audios == usualAudios(domain)) // what follows from the displays
        domain.audios.clear();
    return config::writeDomain(domain);
}

QFuture<Result<QByteArray>> EmbeddedMigrations::migratableXml(QUuid domain, api::XmlView view)
{
    QemuDomain *found = m_domains.find(domain);
    if (!found) {
        co_return migrationError(ErrorCode::NotFound, kNoDomain,
            EmbeddedDomains::tr("There is no machine with the UUID %1.").arg(api::uuidText(domain)));
    }
    if (view == api::XmlView::Live && found->m_guest)
        co_return migratableDocument(askedXml(found->m_guest->status));
    CO_TRY_ASSIGN(const QByteArray document, found->xml(view));
    co_return migratableDocument(document);
}

} // namespace inn::qemu
