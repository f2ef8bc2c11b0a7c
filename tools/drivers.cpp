#include "backend/config/moment/momentconfig.h"
#include "backend/config/network/networkconfig.h"
#include "backend/config/network/networkrules.h"
#include "backend/drivers/qemu/capabilities/capabilityprobe.h"
#include "backend/drivers/qemu/definition/definition.h"
#include "backend/drivers/qemu/definition/saveddefinition.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

#include "tools/commands.h"

namespace inn::tools {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("InnXml", text);
}

Result<qemu::QemuCapabilitiesPtr> readEmulator(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::Io, tr("Cannot read “%1”: %2.").arg(file.fileName(), file.errorString()) };
    TRY_ASSIGN(
        const auto known, qemu::QemuCapabilities::fromJson(QJsonDocument::fromJson(file.readAll()).object()));
    return std::make_shared<const qemu::QemuCapabilities>(known);
}

// The names of the emulators in PATH, that of this computer's architecture first.
QStringList installedEmulators()
{
    QStringList names;
    const auto folders = qEnvironmentVariable("PATH").split(u':', Qt::SkipEmptyParts);
    for (const QString &folder : folders)
        names += QDir(folder).entryList({ u"qemu-system-*"_qs }, QDir::Files | QDir::Executable, QDir::Name);
    names.removeDuplicates();
    names.removeIf([](const QString &name) { return name.count(u'-') > 2; }); // other builds, “-microvm”
    if (const qsizetype own = names.indexOf(u"qemu-system-"_qs + qemu::hostArchitecture()); own > 0)
        names.move(own, 0);
    return names;
}

// What emulators tell, kept in the cache as the program itself keeps it.
Result<qemu::DefinitionHost> probeHost(const QStringList &names)
{
    const QString cache
        = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/innkeeper"_qs;
    QDir().mkpath(cache);
    qemu::CapabilityProbe probe(cache);
    std::vector<QFuture<Result<qemu::QemuCapabilitiesPtr>>> answers;
    for (const QString &name : names)
        answers.push_back(probe.capabilities(name));
    qemu::DefinitionHost host;
    for (auto &answer : answers) {
        while (!answer.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const auto emulator = answer.takeResult();
        if (emulator)
            host.add(*emulator);
        else if (names.size() == 1)
            return emulator.error();
    }
    return host;
}

// Without files it is what is installed here; on a computer without emulators, the one that the tests know.
// The first one is that of the host.
Result<qemu::DefinitionHost> readHost(QStringList files)
{
    if (files.isEmpty()) {
        TRY_ASSIGN(const qemu::DefinitionHost here, probeHost(installedEmulators()));
        if (!here.emulators.isEmpty())
            return here;
        files = QStringList { QStringLiteral(INN_EMULATOR_FILE) };
    }
    qemu::DefinitionHost host;
    for (const QString &name : std::as_const(files)) {
        TRY_ASSIGN(const auto emulator, readEmulator(name));
        host.add(emulator);
    }
    return host;
}

// The first bridge of a host that has no other.
config::DriverHooks networkHooks()
{
    config::DriverHooks hooks;
    hooks.applyDefaults = [](void *object, xml::Issues &) {
        auto &network = *static_cast<config::NetworkConfig *>(object);
        const QString name = network.bridgeName.value_or(QString());
        if (!config::hasOwnBridge(config::forwardModeOf(network))
            || (!name.isEmpty() && !name.contains(u"%d")))
            return;
        network.bridgeName
            = name.count(u'%') == 1 ? QString(name).replace(u"%d"_qs, u"0"_qs) : QStringLiteral("virbr0");
    };
    return hooks;
}

// The guest inside a moment is completed as any other; then the disks of both are in one order.
config::DriverHooks snapshotHooks(const qemu::DefinitionHost &host)
{
    config::DriverHooks hooks;
    hooks.applyDefaults = [host](void *object, xml::Issues &issues) {
        auto &snapshot = *static_cast<config::SnapshotConfig *>(object);
        if (snapshot.domain) {
            qemu::completeDomain(*snapshot.domain, host, issues);
            config::alignSnapshotDisks(snapshot, *snapshot.domain, u"external"_qs, {}, issues);
        }
        if (snapshot.inactiveDomain)
            qemu::completeDomain(*snapshot.inactiveDomain, host, issues);
    };
    return hooks;
}

config::DriverHooks checkpointHooks(const qemu::DefinitionHost &host)
{
    config::DriverHooks hooks;
    hooks.applyDefaults = [host](void *object, xml::Issues &issues) {
        auto &checkpoint = *static_cast<config::CheckpointConfig *>(object);
        if (!checkpoint.domain)
            return;
        qemu::completeDomain(*checkpoint.domain, host, issues);
        config::alignCheckpointDisks(checkpoint, *checkpoint.domain, issues);
    };
    return hooks;
}

} // namespace

Result<config::DriverHooks> driverHooks(const config::DocumentKind &kind, const Options &options)
{
    config::DriverHooks hooks;
    if (options.driver != u"qemu" && options.driver != u"none")
        return Error { ErrorCode::InvalidConfig,
            tr("There is no driver “%1”; write “qemu” or “none”.").arg(options.driver) };
    const QByteArrayView name(kind.name);
    if (options.driver == u"qemu" && name == "network")
        return networkHooks();
    if (options.driver == u"none"
        || (name != "domain" && name != "saveimage" && name != "domainsnapshot"
            && name != "domaincheckpoint"))
        return hooks;
    TRY_ASSIGN(const auto host, readHost(options.capabilities));
    if (name == "domainsnapshot")
        return snapshotHooks(host);
    if (name == "domaincheckpoint")
        return checkpointHooks(host);
    hooks = domainHooks(host);
    if (name == "saveimage")
        hooks.applyDefaults = [host](void *object, xml::Issues &issues) {
            qemu::completeSavedDomain(*static_cast<config::DomainConfig *>(object), host, issues);
        };
    return hooks;
}

config::DriverHooks domainHooks(const qemu::DefinitionHost &host)
{
    config::DriverHooks hooks;
    hooks.applyDefaults = [host](void *object, xml::Issues &issues) {
        qemu::completeDomain(*static_cast<config::DomainConfig *>(object), host, issues);
    };
    hooks.checkHost = [host](const void *object, xml::Issues &issues) {
        qemu::checkEmulator(*static_cast<const config::DomainConfig *>(object), host, issues);
    };
    hooks.check = [host](const void *object, xml::Issues &issues) {
        qemu::checkDomain(*static_cast<const config::DomainConfig *>(object), host, issues);
    };
    return hooks;
}

Result<qemu::DefinitionHost> definitionHost(const Options &options)
{
    return options.emulator.isEmpty() ? readHost(options.capabilities) : probeHost({ options.emulator });
}

} // namespace inn::tools
