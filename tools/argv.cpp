// The command line of a guest, for scripts and for comparing with other programs' command lines.

#include "backend/drivers/qemu/capabilities/firmware.h"
#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/command/defaults.h"
#include "backend/xml/element.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include "tools/commands.h"
#include "tools/madeuphost.h"

namespace inn::tools {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("InnXml", text);
}

const QString kNvramFolder = QStringLiteral("/var/lib/libvirt/qemu/nvram");

struct Answer
{
    std::optional<CommandSpec> command;
    xml::Issues issues;
};

xml::Issue issueOf(const Error &error)
{
    xml::Issue issue;
    issue.path = QStringLiteral("/domain");
    issue.line = 1;
    issue.message = error.message;
    issue.libvirtCode = error.libvirtCode ? error.libvirtCode : issue.libvirtCode;
    return issue;
}

// What the driver does between a definition and the process.
Result<CommandSpec> liveCommand(config::DomainConfig domain, const qemu::DefinitionHost &host,
    const std::vector<qemu::FirmwareDescriptor> &firmware)
{
    const qemu::QemuCapabilities *emulator = host.emulatorFor(domain);
    if (!emulator)
        return Error { ErrorCode::Unsupported,
            tr("The emulator of “%1” is not installed.").arg(domain.name.value_or(QString())) };
    if (!domain.uuid)
        domain.uuid = QUuid::createUuid();
    TRY(qemu::chooseFirmware(domain, firmware, kNvramFolder));
    qemu::assignAliases(domain);
    chooseAddresses(domain);
    return qemu::buildCommand(domain, *emulator, madeUpHost(domain));
}

Answer commandOf(const QByteArray &text, const QString &emulator, const qemu::DefinitionHost &host,
    const std::vector<qemu::FirmwareDescriptor> &firmware)
{
    config::DriverHooks hooks = domainHooks(host);
    if (!emulator.isEmpty()) {
        hooks.applyDefaults = [next = hooks.applyDefaults, emulator](void *object, xml::Issues &issues) {
            static_cast<config::DomainConfig *>(object)->emulator = emulator;
            next(object, issues);
        };
    }
    config::ReadDocument document = config::define(*config::findKind("domain"), text, hooks);
    Answer answer { {}, document.issues };
    if (!document.isAccepted())
        return answer;
    if (answer.issues = qemu::unknownElements(text); !answer.issues.empty())
        return answer;
    auto command
        = liveCommand(*static_cast<const config::DomainConfig *>(document.value.get()), host, firmware);
    if (command)
        answer.command = *command;
    else
        answer.issues.push_back(issueOf(command.error()));
    return answer;
}

QJsonObject asJson(const CommandSpec &command)
{
    QJsonObject environment;
    for (const QString &variable : command.environment)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    return { { u"program"_qs, command.program },
        { u"args"_qs, QJsonArray::fromStringList(command.arguments) }, { u"env"_qs, environment } };
}

} // namespace

int argv(const Options &options, const Streams &streams)
{
    const auto files = fileNames(options.names, streams);
    auto host = definitionHost(options);
    if (!files || !host) {
        complain(streams, files ? host.error().message : files.error().message);
        return Misuse;
    }
    if (files->isEmpty()) {
        complain(streams, tr("Name at least one file, or “-” for standard input."));
        return Misuse;
    }
    host->kvmUsable = true; // whether it is, is found out at start
    const auto firmware = qemu::readFirmwareDescriptors(HostFiles());
    int code = Fine;
    for (const QString &file : *files) {
        Answer answer;
        if (const Result<QByteArray> text = readFile(file, streams))
            answer = commandOf(*text,
                options.emulator.isEmpty() ? QString() : host->emulators.cbegin().value()->binary, *host,
                firmware);
        else
            answer.issues.push_back(issueOf(text.error()));
        QJsonObject line = answer.command ? asJson(*answer.command) : QJsonObject();
        if (options.asJson) {
            line.insert(u"file"_qs, file);
            line.insert(u"accepted"_qs, answer.command.has_value());
            line.insert(u"issues"_qs, issuesAsJson(answer.issues));
        } else {
            writeIssues(streams, file, answer.issues);
        }
        if (!line.isEmpty())
            streams.out.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        if (!answer.command)
            code = Problems;
    }
    return code;
}

} // namespace inn::tools
