#include "app/askpass.h"

#include <QCoreApplication>
#include <QLocalSocket>
#include <QRegularExpression>

#include <cstdio>

namespace inn::app {

namespace {

constexpr auto kSocketVariable = "INNKEEPER_ASKPASS_SOCKET";
constexpr qint64 kPromptLimit = 16 << 10;
constexpr int kAnswerTimeout = 10 * 60 * 1000; // ms for a person to answer

} // namespace

AskPassServer::AskPassServer(std::shared_ptr<api::Authenticator> authenticator, QObject *parent)
    : QObject(parent)
    , m_authenticator(std::move(authenticator))
{
    connect(&m_server, &QLocalServer::newConnection, this, &AskPassServer::accept);
}

bool AskPassServer::listen(const QString &socketPath)
{
    QLocalServer::removeServer(socketPath);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(socketPath))
        return false;
    qputenv(kSocketVariable, socketPath.toUtf8());
    qputenv("SSH_ASKPASS", QCoreApplication::applicationFilePath().toUtf8());
    qputenv("SSH_ASKPASS_REQUIRE", "force");
    return true;
}

void AskPassServer::accept()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
            if (caller->bytesAvailable() > kPromptLimit)
                caller->abort();
            if (!caller->canReadLine())
                return;
            const QString prompt = QString::fromUtf8(QByteArray::fromBase64(caller->readLine().trimmed()));
            m_authenticator->ask(questionOfPrompt(prompt))
                .then(caller, [caller](const Result<QString> &answer) {
                    if (answer)
                        caller->write(answer->toUtf8().toBase64() + '\n');
                    caller->disconnectFromServer();
                });
        });
    }
}

bool isAskPassCall()
{
    return qEnvironmentVariableIsSet(kSocketVariable);
}

int runAskPass(const QStringList &arguments)
{
    QLocalSocket window;
    window.connectToServer(qEnvironmentVariable(kSocketVariable));
    if (!window.waitForConnected(5000))
        return 1;
    window.write(arguments.mid(1).join(u' ').toUtf8().toBase64() + '\n');
    window.waitForBytesWritten(5000);
    while (!window.canReadLine()) {
        if (!window.waitForReadyRead(kAnswerTimeout))
            return 1;
    }
    const QByteArray answer = QByteArray::fromBase64(window.readLine().trimmed());
    std::fwrite(answer.constData(), 1, size_t(answer.size()), stdout);
    std::fputc('\n', stdout);
    return 0;
}

api::Question questionOfPrompt(const QString &prompt)
{
    api::Question question;
    question.prompt = prompt;
    static const QRegularExpression host(QStringLiteral("host '([^']+)'|(\\S+@\\S+)'s password"));
    if (const auto match = host.match(prompt); match.hasMatch())
        question.host = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    if (prompt.contains(QStringLiteral("authenticity of host")) || prompt.contains(QStringLiteral("(yes/no")))
        question.kind = api::Question::Kind::HostKey;
    else if (prompt.contains(QStringLiteral("passphrase"), Qt::CaseInsensitive))
        question.kind = api::Question::Kind::Passphrase;
    return question;
}

} // namespace inn::app
