// Devices, memory and processors: edits of the documents, as if every guest followed at once.

#include "backend/base/translated.h"
#include "backend/config/domain/deviceedit.h"
#include "backend/drivers/test/guest.h"
#include "backend/drivers/test/testdomains.h"

namespace inn::test {

namespace {

constexpr int kFromDomain = 20; // VIR_FROM_DOMAIN
constexpr int kInvalidArgument = 8; // VIR_ERR_INVALID_ARG
constexpr unsigned kMostVcpus = 4096;

Error coded(ErrorCode code, const QString &message, int libvirtCode)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    error.libvirtDomain = kFromDomain;
    return error;
}

using Change = std::function<Result<>(config::DomainConfig &)>;

std::function<Result<QByteArray>(const QByteArray &)> editOf(Change change)
{
    return [change = std::move(change)](const QByteArray &xml) -> Result<QByteArray> {
        TRY_ASSIGN(config::DomainConfig domain, config::readDomain(xml));
        TRY(change(domain));
        return config::writeDomain(domain);
    };
}

// Of a document with one device.
QString aliasOf(const config::DomainConfig &device)
{
    QString alias;
    config::visitDeviceLists(device, [&](config::DeviceFamily family, const auto &list) {
        const auto *info = list.empty() ? nullptr : config::deviceInfo(device, { family, 0 });
        if (info && info->alias)
            alias = *info->alias;
    });
    return alias;
}

} // namespace

Result<> TestDomains::changeNow(const QUuid &uuid, const Edit &edit, api::DeviceScope scope)
{
    TRY_ASSIGN(Guest * guest, find(uuid));
    const bool touchesLive = scope != api::DeviceScope::Config;
    const bool touchesConfig = scope != api::DeviceScope::Live;
    if (touchesLive && !api::isActive(guest->info.state)) {
        return coded(ErrorCode::InvalidState, api::whyNot(guest->info, api::DomainAction::Destroy), 55);
    }
    if (touchesConfig && !guest->info.persistent) {
        return coded(ErrorCode::InvalidState,
            translated(QT_TRANSLATE_NOOP("inn::test", "“%1” is transient: it has no definition to change."))
                .arg(guest->info.name),
            55);
    }
    QByteArray live = guest->live;
    QByteArray inactive = guest->inactive;
    if (touchesLive) {
        TRY_ASSIGN(live, edit(live));
    }
    if (touchesConfig) {
        TRY_ASSIGN(inactive, edit(inactive));
    }
    guest->live = std::move(live);
    guest->inactive = std::move(inactive);
    publish(*guest);
    return {};
}

QFuture<Result<>> TestDomains::attachDevice(QUuid domain, QByteArray deviceXml, api::DeviceScope scope)
{
    auto device = config::readDeviceElement(deviceXml);
    if (!device && find(domain))
        return m_answers.give<void>(this, device.error());
    // One address for both documents.
    if (device) {
        for (config::InterfaceConfig &interface : device->interfaces) {
            if (!interface.mac)
                interface.mac = config::randomHardwareAddress();
        }
    }
    const auto edit = editOf([device](config::DomainConfig &config) -> Result<> {
        TRY_ASSIGN(const config::DeviceRef added, config::insertDevice(config, *device));
        Q_UNUSED(added)
        return {};
    });
    const auto attached = changeNow(domain, edit, scope);
    if (attached && scope != api::DeviceScope::Config)
        occur(**find(domain), api::domainevent::DeviceAdded { aliasOf(*device) });
    return m_answers.give<void>(this, attached);
}

QFuture<Result<>> TestDomains::detachDevice(
    QUuid domain, QByteArray deviceXml, api::DeviceScope scope, JobPtr)
{
    auto device = config::readDeviceElement(deviceXml);
    if (!device && find(domain))
        return m_answers.give<void>(this, device.error());
    const auto edit = editOf([device](config::DomainConfig &config) -> Result<> {
        TRY_ASSIGN(const config::DeviceRef found, config::findDevice(config, *device));
        config::removeDevice(config, found);
        return {};
    });
    const auto detached = changeNow(domain, edit, scope);
    if (detached && scope != api::DeviceScope::Config)
        occur(**find(domain), api::domainevent::DeviceRemoved { aliasOf(*device) });
    return m_answers.give<void>(this, detached);
}

QFuture<Result<>> TestDomains::setMemory(QUuid domain, Bytes memory, api::DeviceScope scope)
{
    const auto edit = editOf([memory](config::DomainConfig &config) -> Result<> {
        if (memory.toKib() == 0 || (config.memory && memory.count > config.memory->count)) {
            return coded(ErrorCode::InvalidConfig,
                translated(QT_TRANSLATE_NOOP(
                               "inn::test", "“%1” cannot have more memory than its maximum, nor none."))
                    .arg(config.name.value_or(QString())),
                kInvalidArgument);
        }
        config.currentMemory = memory;
        return {};
    });
    const auto changed = changeNow(domain, edit, scope);
    if (changed && scope != api::DeviceScope::Config)
        occur(**find(domain), api::domainevent::BalloonChange { memory.toKib() });
    return m_answers.give<void>(this, changed);
}

QFuture<Result<>> TestDomains::setMaximumMemory(QUuid domain, Bytes memory)
{
    const auto edit = editOf([memory](config::DomainConfig &config) -> Result<> {
        if (memory.toKib() == 0) {
            return coded(ErrorCode::InvalidConfig,
                translated(QT_TRANSLATE_NOOP("inn::test", "“%1” cannot be without memory."))
                    .arg(config.name.value_or(QString())),
                kInvalidArgument);
        }
        if (config.currentMemory && config.currentMemory->count > memory.count)
            config.currentMemory = memory;
        config.memory = memory;
        return {};
    });
    return m_answers.give<void>(this, changeNow(domain, edit, api::DeviceScope::Config));
}

QFuture<Result<>> TestDomains::setMaximumVcpus(QUuid domain, unsigned count)
{
    const auto edit = editOf([count](config::DomainConfig &config) -> Result<> {
        if (count == 0 || count > kMostVcpus) {
            return coded(ErrorCode::InvalidConfig,
                translated(QT_TRANSLATE_NOOP("inn::test", "“%1” can have 1 to %2 processors."))
                    .arg(config.name.value_or(QString()))
                    .arg(kMostVcpus),
                kInvalidArgument);
        }
        const unsigned current = config.vcpusCurrent.value_or(config.vcpus.value_or(1));
        config.vcpus = count;
        config.vcpusCurrent = current < count ? current : std::optional<unsigned>();
        return {};
    });
    return m_answers.give<void>(this, changeNow(domain, edit, api::DeviceScope::Config));
}

QFuture<Result<>> TestDomains::setVcpus(QUuid domain, unsigned count, api::DeviceScope scope)
{
    const auto editFor = [count](bool mayGrow) {
        return editOf([count, mayGrow](config::DomainConfig &config) -> Result<> {
            const unsigned maximum = config.vcpus.value_or(1);
            if (count == 0 || count > kMostVcpus || (!mayGrow && count > maximum)) {
                return coded(ErrorCode::InvalidConfig,
                    translated(QT_TRANSLATE_NOOP("inn::test", "“%1” can have 1 to %2 processors."))
                        .arg(config.name.value_or(QString()))
                        .arg(mayGrow ? kMostVcpus : maximum),
                    kInvalidArgument);
            }
            config.vcpus = qMax(maximum, count);
            config.vcpusCurrent = count == *config.vcpus ? std::optional<unsigned>() : count;
            return {};
        });
    };
    // A running machine keeps its maximum.
    const bool live = scope != api::DeviceScope::Config;
    const auto strict = editFor(!live);
    return m_answers.give<void>(this, changeNow(domain, strict, scope));
}

} // namespace inn::test
