#include "app/application.h"
#include "app/askpass.h"
#include "app/hostshutdown.h"
#include "app/serve.h"
#include "app/stallmonitor.h"

#include <cstdio>

namespace {

// The arguments as QCoreApplication would see them, without starting it.
QStringList argumentList(int argc, char **argv)
{
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace inn::app;
    const QStringList arguments = argumentList(argc, argv);
    if (isAskPassCall(arguments))
        return runAskPass(arguments);
    if (isSshCall(arguments))
        return runSsh(arguments);
    const auto parsed = Options::parse(arguments);
    if (const auto *message = std::get_if<Options::Message>(&parsed)) {
        std::fputs(qPrintable(message->text), message->exitCode == 0 ? stdout : stderr);
        return message->exitCode;
    }
    GuiApplication::setOrganizationName(QStringLiteral("innkeeper"));
    GuiApplication::setApplicationName(QStringLiteral("innkeeper"));
    GuiApplication::setApplicationVersion(QStringLiteral(INN_VERSION));
    GuiApplication::setDesktopFileName(QStringLiteral("org.innkeeper.Innkeeper"));
    if (std::get<Options>(parsed).serve)
        return runServe(argc, argv, std::get<Options>(parsed));
    if (std::get<Options>(parsed).hostShutdown)
        return runHostShutdown(argc, argv, std::get<Options>(parsed));
    GuiApplication gui(argc, argv);
    Application application(gui, std::get<Options>(parsed));
    if (const auto exitCode = application.start())
        return *exitCode;
    return GuiApplication::exec();
}
