#include "backend/drivers/qemu/definition/definition.h"

#include <QFile>
#include <QJsonDocument>

#include "tools/commands.h"

namespace inn::tools {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("InnXml", text);
}

// Without a file it is the emulator that the tests know.
Result<qemu::DefinitionHost> readHost(const QString &name)
{
    QFile file(name.isEmpty() ? QStringLiteral(INN_EMULATOR_FILE) : name);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::Io, tr("Cannot read “%1”: %2.").arg(file.fileName(), file.errorString()) };
    TRY_ASSIGN(
        const auto known, qemu::QemuCapabilities::fromJson(QJsonDocument::fromJson(file.readAll()).object()));
    qemu::DefinitionHost host;
    host.architecture = known.architecture;
    host.emulators.insert(known.architecture, std::make_shared<const qemu::QemuCapabilities>(known));
    return host;
}

} // namespace

Result<config::DriverHooks> driverHooks(const config::DocumentKind &kind, const Options &options)
{
    config::DriverHooks hooks;
    if (options.driver != u"qemu" && options.driver != u"none")
        return Error { ErrorCode::InvalidConfig,
            tr("There is no driver “%1”; write “qemu” or “none”.").arg(options.driver) };
    if (options.driver == u"none" || qstrcmp(kind.name, "domain") != 0)
        return hooks;
    TRY_ASSIGN(const auto host, readHost(options.capabilities));
    hooks.applyDefaults
        = [host](void *object) { qemu::completeDomain(*static_cast<config::DomainConfig *>(object), host); };
    hooks.check = [host](const void *object, xml::Issues &issues) {
        qemu::checkDomain(*static_cast<const config::DomainConfig *>(object), host, issues);
    };
    return hooks;
}

} // namespace inn::tools
