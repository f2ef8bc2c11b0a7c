#pragma once

#include "backend/api/driver.h"

#include <QLocalServer>
#include <QObject>
#include <QSet>

namespace inn::app {

// ssh asks for passwords and unknown host keys by starting SSH_ASKPASS with the prompt. The window sets
// itself as that program; started so, it brings the prompt to the window and prints the answer. The socket's
// path travels in the environment and is private to the user.
class AskPassServer : public QObject
{
    Q_OBJECT

public:
    AskPassServer(std::shared_ptr<api::Authenticator> authenticator, QObject *parent = nullptr);
    // Listens at `socketPath` and sets the environment for the programs that libvirt starts.
    bool listen(const QString &socketPath);

private:
    void accept();
    void read(QLocalSocket *caller);

    std::shared_ptr<api::Authenticator> m_authenticator;
    QLocalServer m_server;
    QSet<qint64> m_declined; // programs whose question was not answered: they would ask twice more
};

// Whether this process was started by ssh to ask something.
bool isAskPassCall(int argumentCount);
// Asks and prints; the exit code for main().
int runAskPass(const QStringList &arguments);

// What ssh's prompt asks for.
api::Question questionOfPrompt(const QString &prompt);

} // namespace inn::app
