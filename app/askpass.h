#pragma once

#include "backend/api/driver.h"

#include <QHash>
#include <QLocalServer>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace inn::app {

// ssh asks for passwords and unknown host keys by starting SSH_ASKPASS with the prompt. The window sets
// itself as that program; started so, it brings the prompt to the window and prints the answer. libvirt keeps
// most of the environment from ssh, so what is needed travels in the name under which this program is
// started: a link beside the socket, in a folder that is private to the user. A second link stands for ssh
// itself; it sets what makes ssh ask here even when the program was started from a terminal.
class AskPassServer : public QObject
{
    Q_OBJECT

public:
    AskPassServer(std::shared_ptr<api::Authenticator> authenticator, QObject *parent = nullptr);
    ~AskPassServer() override;
    // Listens at `socketPath` and sets the environment for the programs that libvirt starts.
    bool listen(const QString &socketPath);

private:
    void accept();
    void read(QLocalSocket *caller);

    std::shared_ptr<api::Authenticator> m_authenticator;
    QLocalServer m_server;
    QStringList m_links;
    QHash<qint64, QString> m_answered; // what a program asked last; the same again means that it was refused
    QSet<qint64> m_declined; // programs whose question was not answered: they would ask twice more
};

// Whether this process was started by ssh to ask something.
bool isAskPassCall(const QStringList &arguments);
// Asks and prints; the exit code for main().
int runAskPass(const QStringList &arguments);

// Whether libvirt started this process in place of ssh.
bool isSshCall(const QStringList &arguments);
// Becomes ssh; returns, with an exit code, only if that fails.
int runSsh(const QStringList &arguments);

// What ssh's prompt asks for.
api::Question questionOfPrompt(const QString &prompt);

} // namespace inn::app
