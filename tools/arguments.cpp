#include "tools/arguments.h"

#include <QCommandLineParser>

#include "tools/commands.h"

namespace inn::tools {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("InnXml", text);
}

struct Command
{
    const char *name;
    const char *arguments;
    const char *description;
    int (*run)(const Options &options, const Streams &streams);
};

const Command kCommands[] {
    { "validate", "KIND FILE…", QT_TRANSLATE_NOOP("InnXml", "tells what is wrong with documents"), validate },
    { "normalize", "KIND FILE…", QT_TRANSLATE_NOOP("InnXml", "prints a document as a definition stores it"),
        normalize },
    { "diff", "FILE FILE", QT_TRANSLATE_NOOP("InnXml", "prints where two documents differ as values"),
        difference },
    { "reference", "KIND", QT_TRANSLATE_NOOP("InnXml", "prints the kind’s reference manual, in Markdown"),
        reference },
    { "rng", "KIND", QT_TRANSLATE_NOOP("InnXml", "prints the kind’s RELAX NG grammar"), grammar },
    { "argv", "FILE…", QT_TRANSLATE_NOOP("InnXml", "prints the command line of a virtual machine, as JSON"),
        argv },
    { "kinds", "", QT_TRANSLATE_NOOP("InnXml", "lists the kinds of documents"), kinds },
};

QString overview()
{
    QString text = tr("Reads, checks and explains the documents of virtual machines, networks and storage.");
    text += u"\n\n"_qs + tr("Commands:") + u'\n';
    for (const Command &command : kCommands)
        text += u"  %1%2\n"_qs.arg(
            u"%1 %2"_qs.arg(QString::fromUtf8(command.name), QString::fromUtf8(command.arguments))
                .leftJustified(24),
            tr(command.description));
    text += u'\n'
        + tr(
            "“-” is standard input; “@FILE” names a file that lists files, one a line. Problems are written "
            "to standard error as “file:line:column: severity: sentence”. The exit code is 0 if all is well, "
            "1 if a document has errors or two documents differ, and 2 if the command was not understood.");
    return text;
}

void write(QIODevice &device, const QString &text)
{
    device.write(text.toUtf8());
    device.write("\n");
}

} // namespace

int run(const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(overview());
    const QCommandLineOption help({ u"h"_qs, u"help"_qs }, tr("Shows this help."));
    const QCommandLineOption version({ u"v"_qs, u"version"_qs }, tr("Shows the version."));
    const QCommandLineOption json(
        u"json"_qs, tr("Writes one JSON object a file to standard output, whatever is wrong with it."));
    const QCommandLineOption driver(u"driver"_qs,
        tr("Whose defaults and rules count beside those of all: “qemu”, the default, or “none”."), u"NAME"_qs,
        u"qemu"_qs);
    const QCommandLineOption capabilities(u"capabilities"_qs,
        tr("What an emulator can do, a JSON file as Innkeeper stores it; several are possible. Without it "
           "the "
           "installed emulators are asked."),
        u"FILE"_qs);
    const QCommandLineOption emulator(
        u"qemu"_qs, tr("For argv: the emulator to use, instead of the one in the document."), u"BINARY"_qs);
    const QCommandLineOption known(
        u"known"_qs, tr("For normalize: leaves out what is not declared, as libvirt does."));
    const QCommandLineOption folder(
        u"write"_qs, tr("For reference and rng: writes the pages of all kinds into a folder."), u"FOLDER"_qs);
    parser.addOptions({ help, version, json, driver, capabilities, emulator, known, folder });
    parser.addPositionalArgument(u"command"_qs, tr("What to do, see above."));
    parser.addPositionalArgument(u"arguments"_qs, tr("What the command needs."), u"[…]"_qs);
    if (!parser.parse(arguments)) {
        write(streams.problems, u"inn-xml: "_qs + parser.errorText());
        return Misuse;
    }
    if (parser.isSet(help)) {
        write(streams.out, parser.helpText());
        return Fine;
    }
    if (parser.isSet(version)) {
        write(streams.out, u"inn-xml "_qs + QStringLiteral(INN_VERSION));
        return Fine;
    }
    Options options;
    options.names = parser.positionalArguments();
    options.command = options.names.isEmpty() ? QString() : options.names.takeFirst();
    options.asJson = parser.isSet(json);
    options.driver = parser.value(driver);
    options.capabilities = parser.values(capabilities);
    options.emulator = parser.value(emulator);
    options.unknown = parser.isSet(known) ? xml::Unknown::Dropped : xml::Unknown::Kept;
    options.folder = parser.value(folder);
    for (const Command &command : kCommands) {
        if (options.command == QLatin1StringView(command.name))
            return command.run(options, streams);
    }
    write(streams.problems,
        options.command.isEmpty() ? u"inn-xml: "_qs + tr("Name a command; “inn-xml --help” lists them.")
                                  : u"inn-xml: "_qs
                + tr("There is no command “%1”; “inn-xml --help” lists them.").arg(options.command));
    return Misuse;
}

} // namespace inn::tools
