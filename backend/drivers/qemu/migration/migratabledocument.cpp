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

struct UsualController
{
    QString type;
    bool (*isUsual)(const ControllerConfig &);
};

bool isNamed(const ControllerConfig &controller, const QString &type)
{
    return controller.type == type;
}

qsizetype countOf(const DomainConfig &domain, const QString &type)
{
    return std::count_if(domain.controllers.begin(), domain.controllers.end(),
        [&type](const ControllerConfig &controller) { return isNamed(controller, type); });
}

// Which controllers are there without being asked for.
std::vector<UsualController> usualControllers(const DomainConfig &domain)
{
    std::vector<UsualController> usual { { QStringLiteral("pci"), isUsualPci } };
    if (isI440fx(domain))
        usual.push_back({ QStringLiteral("usb"), isUsualUsb });
    return usual;
}

// The only one of its type, if it is such a one.
std::vector<ControllerConfig>::const_iterator usualOf(
    const DomainConfig &domain, const UsualController &usual)
{
    const auto found = std::find_if(domain.controllers.begin(), domain.controllers.end(),
        [&usual](const ControllerConfig &controller) { return isNamed(controller, usual.type); });
    if (found == domain.controllers.end() || countOf(domain, usual.type) != 1)
        return domain.controllers.end();
    const bool isIt = found->index.value_or(0) == 0 && !hasOwnAlias(*found) && usual.isUsual(*found);
    return isIt ? found : domain.controllers.end();
}

bool isUsualKeyboard(const config::InputConfig &input)
{
    return input.type == u"keyboard" && input.bus == u"ps2";
}

// At the place where it stands among the others of the guest.
template<class T>
void putBack(std::vector<T> &devices, const T &device, qsizetype place)
{
    devices.insert(devices.begin() + std::min(place, qsizetype(devices.size())), device);
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
    for (const UsualController &usual : usualControllers(domain)) {
        if (const auto found = usualOf(domain, usual); found != domain.controllers.end())
            domain.controllers.erase(found);
    }
    std::erase_if(domain.inputs, isUsualKeyboard);
    if (domain.audios == usualAudios(domain)) // what follows from the displays
        domain.audios.clear();
    return config::writeDomain(domain);
}

void putBackUsual(DomainConfig &wanted, const DomainConfig &present)
{
    for (const UsualController &usual : usualControllers(present)) {
        const auto found = usualOf(present, usual);
        if (found != present.controllers.end() && countOf(wanted, usual.type) == 0)
            putBack(wanted.controllers, *found, found - present.controllers.begin());
    }
    if (std::none_of(wanted.inputs.begin(), wanted.inputs.end(), isUsualKeyboard)) {
        for (size_t i = 0; i < present.inputs.size(); ++i) {
            if (isUsualKeyboard(present.inputs[i]))
                putBack(wanted.inputs, present.inputs[i], qsizetype(i));
        }
    }
    if (wanted.audios.empty())
        wanted.audios = present.audios;
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
