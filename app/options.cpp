#include "app/options.h"

#include "backend/base/translated.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace inn::app {

namespace {

// Qt takes the program's name from the application object, which does not exist yet.
QString helpOf(const QCommandLineParser &parser)
{
    return parser.helpText().replace(QStringLiteral("<executable_name>"), QStringLiteral("innkeeper"));
}

} // namespace

std::variant<Options, Options::Message> Options::parse(const QStringList &arguments, const QString &folder)
{
    const QCommandLineOption connectOption(QStringLiteral("connect"),
        translated("Show that host too; may be given more than once."), QStringLiteral("URI"));
    const QCommandLineOption onlyOption(QStringLiteral("only"),
        translated("Show only the hosts given with --connect and remember none of them."));
    const QCommandLineOption showOption(
        QStringLiteral("show"), translated("Show the page of that machine."), QStringLiteral("NAME"));
    const QCommandLineOption demoOption(QStringLiteral("demo"),
        translated(
            "Create a machine from that bootable image, wait until it is up, save a picture, remove it."),
        QStringLiteral("ISO"));
    const QCommandLineOption pictureOption(QStringLiteral("demo-picture"),
        translated("Where the demo saves its picture."), QStringLiteral("FILE"), QStringLiteral("demo.png"));
    const QCommandLineOption serveOption(QStringLiteral("serve"),
        translated("Without a window: let programs for libvirt (virsh, virt-manager…) use this computer's "
                   "embedded host, or the one whose URI is given instead of an image."));
    const QCommandLineOption socketOption(QStringLiteral("socket"),
        translated("With --serve: listen there instead of the usual place."), QStringLiteral("FILE"));
    const QCommandLineOption restOption(QStringLiteral("host-shutdown"),
        translated("Without a window: save all running machines, or shut them down, and say what was done; "
                   "for this computer's embedded host or the one whose URI is given instead of an image. The "
                   "next start starts them again."));
    const QCommandLineOption byOption(QStringLiteral("by"),
        translated("With --host-shutdown: “save” or “shutdown”."), QStringLiteral("HOW"),
        QStringLiteral("save"));
    const QCommandLineOption patienceOption(QStringLiteral("patience"),
        translated("With --host-shutdown: seconds for each machine; then it is forced off."),
        QStringLiteral("SECONDS"), QStringLiteral("300"));
    const QCommandLineOption togetherOption(QStringLiteral("together"),
        translated("With --host-shutdown: how many machines at a time."), QStringLiteral("NUMBER"),
        QStringLiteral("4"));
    const QCommandLineOption stayOption(
        QStringLiteral("stay-off"), translated("With --host-shutdown: do not start them again."));
    QCommandLineOption touchOption(QStringLiteral("touch-when-shown"), {}, QStringLiteral("FILE"));
    touchOption.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption stallsOption(QStringLiteral("report-stalls"), {}, QStringLiteral("FILE"));
    stallsOption.setFlags(QCommandLineOption::HiddenFromHelp);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        translated("Create, run and watch virtual machines here and on other hosts."));
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    parser.addOptions(
        { connectOption, onlyOption, showOption, demoOption, pictureOption, serveOption, socketOption,
            restOption, byOption, patienceOption, togetherOption, stayOption, touchOption, stallsOption });
    parser.addPositionalArgument(
        QStringLiteral("ISO"), translated("Make a new machine from that image."), QStringLiteral("[ISO]"));
    if (!parser.parse(arguments))
        return Message { parser.errorText() + u'\n', 2 };
    if (parser.isSet(help))
        return Message { helpOf(parser), 0 };
    if (parser.isSet(version))
        return Message { QStringLiteral("Innkeeper " INN_VERSION "\n"), 0 };

    Options options;
    const QStringList connections = parser.values(connectOption);
    for (const QString &text : connections) {
        const QUrl uri(text, QUrl::StrictMode);
        if (!uri.isValid() || uri.scheme().isEmpty()) {
            return Message { translated(
                                 "“%1” is not a connection URI; one looks like qemu+ssh://user@host/system.")
                                 .arg(text)
                    + u'\n',
                2 };
        }
        options.connections.append(uri);
    }
    options.only = parser.isSet(onlyOption);
    options.show = parser.value(showOption);
    options.touchWhenShown = parser.value(touchOption);
    options.reportStalls = parser.value(stallsOption);
    options.demoPicture = parser.value(pictureOption);
    const QStringList files = parser.positionalArguments();
    if (parser.isSet(restOption)) {
        const QString how = parser.value(byOption);
        const int seconds = parser.value(patienceOption).toInt();
        const int together = parser.value(togetherOption).toInt();
        if ((how != QStringLiteral("save") && how != QStringLiteral("shutdown")) || seconds < 1
            || together < 1)
            return Message { translated("--by is “save” or “shutdown”; --patience and --together are numbers "
                                        "from 1 on.")
                    + u'\n',
                2 };
        options.hostShutdown = QUrl(files.value(0), QUrl::StrictMode);
        options.shutdownPlan = { how == QStringLiteral("save"), std::chrono::seconds(seconds), together };
        options.startsAgain = !parser.isSet(stayOption);
        return options;
    }
    if (parser.isSet(serveOption)) {
        options.serve = QUrl(files.value(0), QUrl::StrictMode);
        if (const QString socket = parser.value(socketOption); !socket.isEmpty())
            options.socket = QDir(folder).absoluteFilePath(socket);
        return options;
    }
    if (files.size() > 1)
        return Message { translated("Only one image can be given.") + u'\n', 2 };
    for (const auto &[given, kept] :
        { std::pair(parser.value(demoOption), &options.demoIso), std::pair(files.value(0), &options.iso) }) {
        if (given.isEmpty())
            continue;
        const QFileInfo image(QDir(folder), given);
        if (!image.isFile() || !image.isReadable())
            return Message { translated("The image “%1” cannot be read.").arg(given) + u'\n', 2 };
        *kept = image.absoluteFilePath();
    }
    return options;
}

} // namespace inn::app
