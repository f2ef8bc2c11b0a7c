#include "app/askpass.h"

#include <QCoreApplication>
#include <QLocalSocket>
#include <QPointer>
#include <QRegularExpression>

#include <cstdio>
#include <unistd.h>

namespace inn::app {

namespace {

constexpr auto kSocketVariable = "INNKEEPER_ASKPASS_SOCKET";
constexpr qint64 kPromptLimit = 16 << 10;
constexpr qsizetype kDeclinedLimit = 1000; // numbers of processes come back after some time
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
            if (caller->canReadLine())
                read(caller);
            else if (caller->bytesAvailable() > kPromptLimit)
                caller->abort();
        });
    }
}

// "PID BASE64": the program that asks, and its prompt.
void AskPassServer::read(QLocalSocket *caller)
{
    caller->disconnect(this); // one question each
    const QByteArrayList words = caller->bytesAvailable() > kPromptLimit
        ? QByteArrayList()
        : caller->readLine().trimmed().split(' ');
    const qint64 asker = words.value(0).toLongLong();
    const QString prompt = QString::fromUtf8(QByteArray::fromBase64(words.value(1)));
    if (asker <= 0 || prompt.isEmpty() || m_declined.contains(asker)) {
        caller->abort();
        return;
    }
    m_authenticator->ask(questionOfPrompt(prompt))
        .then(this, [this, asker, caller = QPointer(caller)](const Result<QString> &answer) {
            if (!answer && m_declined.size() < kDeclinedLimit)
                m_declined.insert(asker);
            if (!caller)
                return;
            if (answer)
                caller->write(answer->toUtf8().toBase64() + '\n');
            caller->disconnectFromServer();
        });
}

bool isAskPassCall(int argumentCount)
{
    return argumentCount == 2 && qEnvironmentVariableIsSet(kSocketVariable);
}

int runAskPass(const QStringList &arguments)
{
    QLocalSocket window;
    window.connectToServer(qEnvironmentVariable(kSocketVariable));
    if (!window.waitForConnected(5000))
        return 1;
    window.write(
        QByteArray::number(::getppid()) + ' ' + arguments.mid(1).join(u' ').toUtf8().toBase64() + '\n');
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
    // ssh's own questions begin so. What a host says comes behind "(user@host)" and must not pass for them.
    static const QRegularExpression host(QStringLiteral(
        "^(?:The authenticity of host '([^']+)'|\\((\\S+@[^)\\s]+)\\) |(\\S+@\\S+)'s password)"));
    if (const auto match = host.match(prompt); match.hasMatch())
        question.host = match.captured(match.lastCapturedIndex());
    if (prompt.startsWith(QStringLiteral("The authenticity of host"))
        || prompt.startsWith(QStringLiteral("Please type 'yes'")))
        question.kind = api::Question::Kind::HostKey;
    else if (prompt.startsWith(QStringLiteral("Enter passphrase")))
        question.kind = api::Question::Kind::Passphrase;
    return question;
}

} // namespace inn::app
